; statement.executeQuery("SELECT * FROM orders WHERE id = " + id)
;                        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
((method_invocation name: (_) @key arguments: (argument_list . [(binary_expression operator: "+") (method_invocation)] @match))
  (#match? @key "^(executeQuery|executeUpdate|execute|addBatch|prepareStatement|createQuery|createNativeQuery|createSQLQuery|query|queryForObject|queryForList|queryForMap|update|batchUpdate|nativeQuery|rawQuery|execSQL)$")
  (#match? @match "{sql-statement}")
  (#match? @match "(=|<|>|\\b[lL][iI][kK][eE]|LIKE|VALUES|values|IN|in|,)[\\s\'\"%(]*(%[sd]|\"\\s*\\+)")
  (#match? @match "^(\"|String\\.format\\()")
  (#not-match? @match "{parameter-marks}")
  (#set! rule "sql-from-text"))
((variable_declarator name: (_) @key value: [(binary_expression operator: "+") (method_invocation)] @match)
  (#match? @key "([sS]ql|SQL|[qQ]uery|stmt|statement)$")
  (#match? @match "{sql-statement}")
  (#match? @match "(=|<|>|\\b[lL][iI][kK][eE]|LIKE|VALUES|values|IN|in|,)[\\s\'\"%(]*(%[sd]|\"\\s*\\+)")
  (#match? @match "^(\"|String\\.format\\()")
  (#not-match? @match "{parameter-marks}")
  (#set! rule "sql-from-text"))

; Runtime.getRuntime().exec("ls " + path)
; ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
((method_invocation object: (_) @object name: (_) @key arguments: (argument_list . [(binary_expression operator: "+") (method_invocation)] @command)) @match
  (#match? @object "([rR]untime|getRuntime\\(\\))$")
  (#eq? @key "exec")
  (#match? @command "\"\\s*\\+|\\+\\s*\"|^String\\.format\\(")
  (#set! rule "shell-from-text"))

; engine.eval(text)
; ^^^^^^^^^^^^^^^^^
((method_invocation object: (_) @object name: (_) @key arguments: (argument_list . (_) @text)) @match
  (#match? @object "([eE]ngine|[sS]hell|[sS]criptEngine)$")
  (#match? @key "^(eval|evaluate)$")
  (#not-match? @text "^\"[^\"]*\"$")
  (#set! rule "code-from-text"))

; new ObjectInputStream(input)
; ^^^^^^^^^^^^^^^^^^^^^^^^^^^^
((object_creation_expression type: (_) @key) @match
  (#match? @key "^(ObjectInputStream|XMLDecoder)$")
  (#not-match? @match "ByteArrayInputStream\\(\\w*[oO]ut\\w*\\.toByteArray")
  (#set! rule "unsafe-deserialization"))
((method_invocation name: (_) @key) @match
  (#match? @key "^(enableDefaultTyping)$")
  (#set! rule "unsafe-deserialization"))

; response.sendRedirect(request.getParameter("next"))
; ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
((method_invocation name: (_) @key arguments: (argument_list . (_) @address)) @match
  (#match? @key "^sendRedirect$")
  (#match? @address "^\\w+\\.(getParameter|getHeader)\\(")
  (#set! rule "address-from-request"))
((object_creation_expression type: (_) @key arguments: (argument_list . (_) @address)) @match
  (#match? @key "^(URL|RedirectView|HttpGet)$")
  (#match? @address "^req\\w*\\.(getParameter|getHeader)\\(")
  (#set! rule "address-from-request"))

; factory.setFeature("…/disallow-doctype-decl", false)
; ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
((method_invocation name: (_) @callee arguments: (argument_list . (_) @key . (false) .)) @match
  (#eq? @callee "setFeature")
  (#match? @key "disallow-doctype-decl\"$|FEATURE_SECURE_PROCESSING$")
  (#set! rule "xml-external-entities"))
((method_invocation name: (_) @callee arguments: (argument_list . (_) @key . (true) .)) @match
  (#match? @callee "^(setFeature|setProperty)$")
  (#match? @key "external-(general|parameter)-entities\"$|load-external-dtd\"$|IS_SUPPORTING_EXTERNAL_ENTITIES$")
  (#set! rule "xml-external-entities"))
