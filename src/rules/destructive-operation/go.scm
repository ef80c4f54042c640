; "DROP TABLE orders"
; ^^^^^^^^^^^^^^^^^^^
([(interpreted_string_literal) (raw_string_literal)] @match
  (#match? @match "{drop-statement}")
  (#not-match? @match "{temporary-table}")
  (#not-symbol? @match "{undoing-symbol}")
  (#not-path? @match "{development-path}")
  (#set! rule "table-dropped"))

; "ALTER TABLE orders DROP COLUMN note"
; ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
([(interpreted_string_literal) (raw_string_literal)] @match
  (#match? @match "{drop-column-statement}")
  (#not-symbol? @match "{undoing-symbol}")
  (#set! rule "column-dropped"))

; "DELETE FROM orders"
; ^^^^^^^^^^^^^^^^^^^^
([(interpreted_string_literal) (raw_string_literal)] @match
  (#match? @match "{every-row-statement}")
  (#not-match? @match "\\b(WHERE|where|LIMIT|limit|JOIN|join|USING|using)\\b")
  (#not-inside? @match "binary_expression")
  (#not-symbol? @match "{undoing-symbol}")
  (#not-symbol? @match "{meant-for-all}")
  (#not-path? @match "(^|/)migrations?/")
  (#not-path? @match "{development-path}")
  (#set! rule "every-row-changed"))

; os.RemoveAll(os.Getenv("DIR"))
; ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
((call_expression function: (_) @callee arguments: (argument_list . (_) @path)) @match
  (#eq? @callee "os.RemoveAll")
  (#match? @path "^(\"(/|\\.|\\.\\.|~|/home|/etc|/var|/usr)/?\"|os\\.Getenv\\([^()]*\\)|os\\.Args\\[\\d\\]|home|homeDir|cwd)$")
  (#set! rule "recursive-delete"))

; db.Migrator().DropTable(&Order{})
; ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
((call_expression function: (selector_expression field: (_) @callee)) @match
  (#match? @callee "^(DropTable|DropDatabase|DropTableIfExists)$")
  (#not-symbol? @match "{undoing-symbol}")
  (#set! rule "table-dropped"))
; db.Migrator().DropColumn(&Order{}, "note")
; ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
((call_expression function: (selector_expression field: (_) @callee)) @match
  (#eq? @callee "DropColumn")
  (#not-symbol? @match "{undoing-symbol}")
  (#set! rule "column-dropped"))
; orders.DeleteMany(ctx, bson.D{})
; ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
((call_expression function: (selector_expression field: (_) @callee) arguments: (argument_list) @arguments) @match
  (#match? @callee "^(DeleteMany|UpdateMany|FlushAll|FlushDB)$")
  (#not-match? @match "{flushes-no-store}")
  (#match? @match "(DeleteMany|UpdateMany)\\(\\w+, bson\\.[MD]\\{\\}|\\.Flush(All|DB)\\(")
  (#set! rule "every-row-changed"))
