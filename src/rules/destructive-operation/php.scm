; "DROP TABLE orders"
; ^^^^^^^^^^^^^^^^^^^
([(string) (encapsed_string)] @match
  (#match? @match "{drop-statement}")
  (#not-match? @match "{temporary-table}")
  (#not-symbol? @match "{undoing-symbol}")
  (#not-around? @match array_element_initializer "{undoing-entry}")
  (#not-path? @match "{development-path}")
  (#set! rule "table-dropped"))

; "ALTER TABLE orders DROP COLUMN note"
; ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
([(string) (encapsed_string)] @match
  (#match? @match "{drop-column-statement}")
  (#not-symbol? @match "{undoing-symbol}")
  (#not-around? @match array_element_initializer "{undoing-entry}")
  (#set! rule "column-dropped"))

; "DELETE FROM orders"
; ^^^^^^^^^^^^^^^^^^^^
([(string) (encapsed_string)] @match
  (#match? @match "{every-row-statement}")
  (#not-match? @match "\\b(WHERE|where|LIMIT|limit|JOIN|join|USING|using)\\b")
  (#not-inside? @match "binary_expression")
  (#not-symbol? @match "{undoing-symbol}")
  (#not-symbol? @match "{meant-for-all}")
  (#not-path? @match "(^|/)migrations?/")
  (#not-path? @match "{development-path}")
  (#set! rule "every-row-changed"))

; Schema::drop('orders')
; ^^^^^^^^^^^^^^^^^^^^^^
((scoped_call_expression scope: (_) @class name: (_) @callee) @match
  (#eq? @class "Schema")
  (#match? @callee "^(drop|dropIfExists|dropAllTables)$")
  (#not-symbol? @match "{undoing-symbol}")
  (#not-around? @match array_element_initializer "{undoing-entry}")
  (#set! rule "table-dropped"))
; $table->dropColumn('note')
; ^^^^^^^^^^^^^^^^^^^^^^^^^^
((member_call_expression name: (_) @callee) @match
  (#match? @callee "^(dropColumn|dropColumns|dropSoftDeletes|dropTimestamps)$")
  (#not-symbol? @match "{undoing-symbol}")
  (#not-around? @match array_element_initializer "{undoing-entry}")
  (#set! rule "column-dropped"))
; $table->dropForeign('orders_user_id')
; ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
((member_call_expression name: (_) @callee) @match
  (#match? @callee "^(dropForeign|dropUnique|dropPrimary|dropConstrainedForeignId)$")
  ; Added again, in another form.
  (#not-around? @match method_declaration "->(foreign|unique|primary|constrained)\\(")
  (#not-symbol? @match "{undoing-symbol}")
  (#not-around? @match array_element_initializer "{undoing-entry}")
  (#set! rule "constraint-dropped"))
; Order::truncate()
; ^^^^^^^^^^^^^^^^^
((scoped_call_expression scope: (_) @class name: (_) @callee) @match
  (#match? @callee "^(truncate)$")
  (#not-path? @match "{development-path}")
  (#set! rule "every-row-changed"))
