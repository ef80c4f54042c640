; let sql = "… name = '\(name)'"; sqlite3_exec(db, sql, nil, nil, nil)
;                                    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
([(source_file (property_declaration name: (pattern bound_identifier: (simple_identifier) @from) value: [(line_string_literal) (multi_line_string_literal) (additive_expression)] @text) [(call_expression . [(simple_identifier) (navigation_expression)] @key (call_suffix (value_arguments (value_argument value: (simple_identifier) @used)))) @match (property_declaration value: (call_expression . [(simple_identifier) (navigation_expression)] @key (call_suffix (value_arguments (value_argument value: (simple_identifier) @used)))) @match) (try_expression expr: (call_expression . [(simple_identifier) (navigation_expression)] @key (call_suffix (value_arguments (value_argument value: (simple_identifier) @used)))) @match) (if_statement condition: (_ (call_expression . [(simple_identifier) (navigation_expression)] @key (call_suffix (value_arguments (value_argument value: (simple_identifier) @used)))) @match)) (property_declaration value: (try_expression expr: (call_expression . [(simple_identifier) (navigation_expression)] @key (call_suffix (value_arguments (value_argument value: (simple_identifier) @used)))) @match))])
    (statements (property_declaration name: (pattern bound_identifier: (simple_identifier) @from) value: [(line_string_literal) (multi_line_string_literal) (additive_expression)] @text) [(call_expression . [(simple_identifier) (navigation_expression)] @key (call_suffix (value_arguments (value_argument value: (simple_identifier) @used)))) @match (property_declaration value: (call_expression . [(simple_identifier) (navigation_expression)] @key (call_suffix (value_arguments (value_argument value: (simple_identifier) @used)))) @match) (try_expression expr: (call_expression . [(simple_identifier) (navigation_expression)] @key (call_suffix (value_arguments (value_argument value: (simple_identifier) @used)))) @match) (if_statement condition: (_ (call_expression . [(simple_identifier) (navigation_expression)] @key (call_suffix (value_arguments (value_argument value: (simple_identifier) @used)))) @match)) (property_declaration value: (try_expression expr: (call_expression . [(simple_identifier) (navigation_expression)] @key (call_suffix (value_arguments (value_argument value: (simple_identifier) @used)))) @match))])]
  (#eq? @used @from)
  (#match? @key "(^|\\.)(sqlite3_(exec|prepare(_v[23])?|get_table)|execute|prepare|run|rawQuery|query|fetchAll|fetchOne|scalar|executeUpdate|executeQuery|executeStatements)$")
  (#match? @text "{sql-verb}")
  (#match? @text "{pasted-swift}")
  (#not-match? @text "{parameter-marks}")
  (#not-match? @text "^[^\\\\]*(\\\\\\((\\w+\\.)*\\w*([tT]able|[cC]olumn)\\w*\\)[^\\\\]*)+$")
  (#set! rule "sql-from-variable"))
; try db.execute(sql: "DELETE FROM orders WHERE name = '\(name)'")
;                     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
((call_expression . [(simple_identifier) (navigation_expression)] @key (call_suffix (value_arguments (value_argument value: [(line_string_literal) (multi_line_string_literal) (additive_expression)] @match) @argument)))
  (#match? @key "(^|\\.)(sqlite3_(exec|prepare(_v[23])?|get_table)|execute|prepare|run|rawQuery|query|fetchAll|fetchOne|scalar|executeUpdate|executeQuery|executeStatements|SQLRequest|Statement)$")
  (#match? @match "{sql-verb}")
  (#match? @match "{pasted-swift}")
  (#not-match? @match "{parameter-marks}")
  (#not-match? @argument "^literal:")
  (#not-match? @match "^[^\\\\]*(\\\\\\((\\w+\\.)*\\w*([tT]able|[cC]olumn)\\w*\\)[^\\\\]*)+$")
  (#set! rule "sql-from-variable"))
; NSPredicate(format: "name == '\(name)'")
;                     ^^^^^^^^^^^^^^^^^^^
((call_expression . (simple_identifier) @key (call_suffix (value_arguments . (value_argument name: (_) @name value: [(line_string_literal) (additive_expression)] @match))))
  (#match? @key "^(NSPredicate|NSExpression)$")
  (#match? @name "^format")
  (#match? @match "{pasted-swift}")
  (#set! rule "query-from-text"))

; view.evaluateJavaScript("show('\(name)')")
; ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
((call_expression . (navigation_expression) @key (call_suffix (value_arguments . (value_argument value: [(line_string_literal) (multi_line_string_literal) (additive_expression)] @text)))) @match
  (#match? @key "\\.(evaluateJavaScript|evaluateScript|callAsyncJavaScript)$")
  (#match? @text "{pasted-swift}")
  (#not-match? @text "[jJ][sS][oO][nN]|[eE]scape|[eE]ncode")
  (#set! rule "command-in-variable"))
; task.arguments = ["-c", command]
; ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
((assignment target: (directly_assignable_expression) @key result: (array_literal) @command) @match
  (#match? @key "\\.arguments$")
  (#match? @command "\"-l?c\"\\s*,\\s*([a-zA-Z_]|\"[^\"]*\\\\\\()")
  (#set! rule "command-in-variable"))
; NSClassFromString(name)
; ^^^^^^^^^^^^^^^^^^^^^^^
((call_expression . (simple_identifier) @key (call_suffix (value_arguments . (value_argument value: [(simple_identifier) (navigation_expression) (call_expression)])))) @match
  (#eq? @key "NSClassFromString")
  (#set! rule "unsafe-reflection"))

; view.loadHTMLString("<b>\(name)</b>", baseURL: nil)
; ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
((call_expression . (navigation_expression) @key (call_suffix (value_arguments . (value_argument value: [(line_string_literal) (multi_line_string_literal) (additive_expression)] @text)))) @match
  (#match? @key "\\.loadHTMLString$")
  (#match? @text "{pasted-swift}")
  (#not-match? @text "[eE]scape|[eE]ncode|[sS]aniti[sz]e")
  (#set! rule "html-maybe-unescaped"))

; NSKeyedUnarchiver.unarchiveObject(with: data)
; ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
((call_expression . (navigation_expression) @key (call_suffix (value_arguments))) @match
  (#match? @key "^NSKeyedUnarchiver\\.(unarchiveObject|unarchiveTopLevelObjectWithData)$")
  (#set! rule "object-serialization"))
((assignment target: (directly_assignable_expression) @key result: (boolean_literal) @value) @match
  (#match? @key "[uU]narchiver\\.requiresSecureCoding$")
  (#eq? @value "false")
  (#set! rule "object-serialization"))
; parser.shouldResolveExternalEntities = true
; ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
((assignment target: (directly_assignable_expression) @key result: (boolean_literal) @value) @match
  (#match? @key "\\.shouldResolveExternalEntities$")
  (#eq? @value "true")
  (#set! rule "xml-external-entities"))
