; "DROP TABLE orders"
; ^^^^^^^^^^^^^^^^^^^
([(string_literal) (verbatim_string_literal) (raw_string_literal)] @match
  (#match? @match "{drop-statement}")
  (#not-match? @match "{temporary-table}")
  (#not-symbol? @match "{undoing-symbol}")
  (#not-path? @match "{development-path}")
  (#set! rule "table-dropped"))

; "ALTER TABLE orders DROP COLUMN note"
; ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
([(string_literal) (verbatim_string_literal) (raw_string_literal)] @match
  (#match? @match "{drop-column-statement}")
  (#not-symbol? @match "{undoing-symbol}")
  (#set! rule "column-dropped"))

; "DELETE FROM orders"
; ^^^^^^^^^^^^^^^^^^^^
([(string_literal) (verbatim_string_literal) (raw_string_literal)] @match
  (#match? @match "{every-row-statement}")
  (#not-match? @match "\\b(WHERE|where|LIMIT|limit|JOIN|join|USING|using)\\b")
  (#not-inside? @match "binary_expression")
  (#not-symbol? @match "{undoing-symbol}")
  (#not-symbol? @match "{meant-for-all}")
  (#not-path? @match "(^|/)migrations?/")
  (#not-path? @match "{development-path}")
  (#set! rule "every-row-changed"))

; migrationBuilder.DropTable(name: "Orders")
; ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
((invocation_expression function: (member_access_expression name: (_) @callee)) @match
  (#match? @callee "^(DropTable|DropSchema|EnsureDeleted|EnsureDeletedAsync)$")
  (#not-symbol? @match "{undoing-symbol}")
  (#set! rule "table-dropped"))
((invocation_expression function: (member_access_expression name: (_) @callee)) @match
  (#eq? @callee "DropColumn")
  (#not-symbol? @match "{undoing-symbol}")
  (#set! rule "column-dropped"))
((invocation_expression function: (member_access_expression name: (_) @callee)) @match
  (#match? @callee "^(DropForeignKey|DropUniqueConstraint|DropCheckConstraint)$")
  (#not-symbol? @match "{undoing-symbol}")
  (#not-around? @match "block" "\\.Add(ForeignKey|UniqueConstraint|CheckConstraint)\\(")
  (#set! rule "constraint-dropped"))
((invocation_expression function: (member_access_expression name: (_) @callee)) @match
  (#eq? @callee "DropPrimaryKey")
  (#not-symbol? @match "{undoing-symbol}")
  (#not-around? @match "block" "\\.AddPrimaryKey\\(")
  (#set! rule "constraint-dropped"))
