; sqlx::query(&format!("SELECT * FROM orders WHERE id = {}", id))
;             ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
((call_expression function: [(scoped_identifier name: (_) @key) (field_expression field: (_) @key) (identifier) @key (generic_function function: (_) @key)]
  arguments: (arguments . [(reference_expression) (macro_invocation)] @match))
  (#match? @key "(^|::)(query|query_as|query_scalar|execute|sql_query|prepare|query_row|batch_execute|query_one)$")
  (#match? @match "^&?format!")
  (#match? @match "\\b([sS][eE][lL][eE][cC][tT]\\s[^]*\\s[fF][rR][oO][mM]|[iI][nN][sS][eE][rR][tT]\\s+[iI][nN][tT][oO]|[uU][pP][dD][aA][tT][eE]\\s[^]*\\s[sS][eE][tT]|[dD][eE][lL][eE][tT][eE]\\s+[fF][rR][oO][mM])\\s")
  (#match? @match "(=|<|>|\\b[lL][iI][kK][eE]|LIKE|VALUES|values|IN|in|,)[\\s\'\"%(]*(\\{)")
  (#not-match? @match "\\b[\\w.]*([pP]laceholder|[mM]arks|PLACEHOLDER|[pP]arams?List)|[jJ]oin\\(")
  (#set! rule "sql-from-text"))

; Command::new("sh").arg("-c").arg(format!("ls {}", path))
;                                  ^^^^^^^^^^^^^^^^^^^^^^^
((call_expression function: (field_expression value: (_) @before field: (_) @key) arguments: (arguments . [(reference_expression) (macro_invocation)] @match))
  (#eq? @key "arg")
  (#match? @before "Command::new\\(\"(/bin/)?(ba|z)?sh\"\\)\\s*\\.arg\\(\"-l?c\"\\)$")
  (#match? @match "^&?format!")
  (#set! rule "shell-from-text"))
