; sqlx::query(&format!("SELECT * FROM orders WHERE id = {}", id))
;             ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
((call_expression function: [(scoped_identifier name: (_) @key) (field_expression field: (_) @key) (identifier) @key (generic_function function: (_) @key)]
  arguments: (arguments . [(reference_expression) (macro_invocation)] @match))
  (#match? @key "(^|::)(query|query_as|query_scalar|execute|sql_query|prepare|query_row|batch_execute|query_one)$")
  (#match? @match "^&?format!")
  (#match? @match "{sql-statement}")
  (#match? @match "(=|<|>|\\b[lL][iI][kK][eE]|LIKE|VALUES|values|IN|in|,)[\\s\'\"%(]*(\\{)")
  (#not-match? @match "{parameter-marks}")
  (#set! rule "sql-from-text"))

; Command::new("sh").arg("-c").arg(format!("ls {}", path))
;                                  ^^^^^^^^^^^^^^^^^^^^^^^
((call_expression function: (field_expression value: (_) @before field: (_) @key) arguments: (arguments . [(reference_expression) (macro_invocation)] @match))
  (#eq? @key "arg")
  (#match? @before "Command::new\\(\"(/bin/)?(ba|z)?sh\"\\)\\s*\\.arg\\(\"-l?c\"\\)$")
  (#match? @match "^&?format!")
  (#set! rule "shell-from-text"))
