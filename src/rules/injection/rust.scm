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

; Command::new("sh").arg("-c").arg(command)
;                                  ^^^^^^^
((call_expression function: (field_expression value: (_) @before field: (_) @key) arguments: (arguments . [(identifier) (reference_expression [(identifier) (field_expression)]) (field_expression) (call_expression)] @match))
  (#eq? @key "arg")
  (#match? @before "Command::new\\(\"((/usr)?/bin/)?(ba|z|da)?sh\"\\)\\s*\\.arg\\(\"-l?c\"\\)$|Command::new\\(\"(cmd|powershell)(\\.exe)?\"\\)\\s*\\.arg\\(\"[/-]\\w+\"\\)$")
  (#not-match? @match "^&?([A-Z]\\w*::)*[A-Z][A-Z0-9_]+$|[qQ]uote|[eE]scape")
  (#set! rule "command-in-variable"))
; let sql = format!("… id = {}", id); sqlx::query(&sql)
;                                                 ^^^^
((call_expression function: [(scoped_identifier name: (_) @key) (field_expression field: (_) @key) (identifier) @key (generic_function function: (_) @key)]
  arguments: (arguments . [(reference_expression (identifier)) (identifier) (call_expression)] @match))
  (#match? @key "(^|::)(query|query_as|query_scalar|execute|sql_query|prepare|query_row|batch_execute|query_one|raw_sql|execute_batch|simple_query)$")
  (#match? @match "^&?\\*?\\w*(sql|query|stmt|statement)(\\.as_str\\(\\)|\\.clone\\(\\))?$")
  (#given? @match "^= format!\\(")
  (#set! rule "sql-from-variable"))
