; statement.executeQuery("SELECT * FROM orders WHERE id = $id")
;                        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
((call_expression (navigation_expression (identifier) @key .) (value_arguments . (value_argument [(string_literal) (binary_expression) (multiline_string_literal)] @match)))
  (#match? @key "^(executeQuery|executeUpdate|execute|prepareStatement|createQuery|createNativeQuery|query|queryForObject|queryForList|update|rawQuery|execSQL|exec)$")
  (#match? @match "{sql-statement}")
  (#match? @match "(=|<|>|\\b[lL][iI][kK][eE]|LIKE|VALUES|values|IN|in|,)[\\s\'\"%(]*([$]\\{?[a-z]|\"\\s*\\+)")
  (#not-match? @match "{parameter-marks}")
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
