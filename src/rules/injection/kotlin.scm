; statement.executeQuery("SELECT * FROM orders WHERE id = $id")
;                        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
((call_expression (navigation_expression (identifier) @key .) (value_arguments . (value_argument [(string_literal) (binary_expression) (multiline_string_literal)] @match)))
  (#match? @key "^(executeQuery|executeUpdate|execute|prepareStatement|createQuery|createNativeQuery|query|queryForObject|queryForList|update|rawQuery|execSQL|exec)$")
  (#match? @match "\\b([sS][eE][lL][eE][cC][tT]\\s[^]*\\s[fF][rR][oO][mM]|[iI][nN][sS][eE][rR][tT]\\s+[iI][nN][tT][oO]|[uU][pP][dD][aA][tT][eE]\\s[^]*\\s[sS][eE][tT]|[dD][eE][lL][eE][tT][eE]\\s+[fF][rR][oO][mM])\\s")
  (#match? @match "(=|<|>|\\b[lL][iI][kK][eE]|LIKE|VALUES|values|IN|in|,)[\\s\'\"%(]*([$]\\{?[a-z]|\"\\s*\\+)")
  (#not-match? @match "\\b[\\w.]*([pP]laceholder|[mM]arks|PLACEHOLDER|[pP]arams?List)|[jJ]oin\\(")
  (#set! rule "sql-from-text"))

; Runtime.getRuntime().exec("ls $path")
; ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
((call_expression (navigation_expression) @callee (value_arguments . (value_argument (string_literal) @command))) @match
  (#match? @callee "[rR]untime(\\(\\))?\\.exec$")
  (#match? @command "[$]")
  (#set! rule "shell-from-text"))

; ObjectInputStream(input)
; ^^^^^^^^^^^^^^^^^^^^^^^^
((call_expression (identifier) @key) @match
  (#match? @key "^(ObjectInputStream|XMLDecoder)$")
  (#set! rule "unsafe-deserialization"))
