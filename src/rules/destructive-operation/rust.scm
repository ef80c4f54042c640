; "DROP TABLE orders"
; ^^^^^^^^^^^^^^^^^^^
([(string_literal) (raw_string_literal)] @match
  (#match? @match "{drop-statement}")
  (#not-match? @match "{temporary-table}")
  (#not-symbol? @match "{undoing-symbol}")
  (#not-path? @match "{development-path}")
  (#set! rule "table-dropped"))

; "ALTER TABLE orders DROP COLUMN note"
; ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
([(string_literal) (raw_string_literal)] @match
  (#match? @match "{drop-column-statement}")
  (#not-symbol? @match "{undoing-symbol}")
  (#set! rule "column-dropped"))

; "DELETE FROM orders"
; ^^^^^^^^^^^^^^^^^^^^
([(string_literal) (raw_string_literal)] @match
  (#match? @match "{every-row-statement}")
  (#not-match? @match "\\b(WHERE|where|LIMIT|limit|JOIN|join|USING|using)\\b")
  (#not-inside? @match "binary_expression")
  (#not-symbol? @match "{undoing-symbol}")
  (#not-symbol? @match "{meant-for-all}")
  (#not-path? @match "(^|/)migrations?/")
  (#not-path? @match "{development-path}")
  (#set! rule "every-row-changed"))
