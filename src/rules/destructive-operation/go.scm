; "DROP TABLE orders"
; ^^^^^^^^^^^^^^^^^^^
([(interpreted_string_literal) (raw_string_literal)] @match
  (#match? @match "^[a-zA-Z@$]{0,2}[\"'`]{1,3}\\s*((DROP|drop)\\s+(TABLE|table|DATABASE|database|SCHEMA|schema)|(TRUNCATE(\\s+TABLE)?|truncate\\s+table)\\s+\\w)")
  (#not-match? @match "\\b(TEMP|TEMPORARY|temp|temporary|tmp_|_tmp|temp_|_temp|test_|_test|_old|_backup)\\w*")
  (#not-symbol? @match "(^|\\.|\\s)(down|Down|downgrade|rollback|revert|teardown|tearDown|tear_down|cleanup|cleanUp|reset|resetDatabase)\\b")
  (#not-path? @match "(^|/)(scripts?/dev|seeds?|fixtures?|mocks?|examples?|docs?)/|(^|[./-])down\\.sql")
  (#set! rule "table-dropped"))

; "ALTER TABLE orders DROP COLUMN note"
; ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
([(interpreted_string_literal) (raw_string_literal)] @match
  (#match? @match "^[a-zA-Z@$]{0,2}[\"'`]{1,3}\\s*(ALTER|alter)\\s+(TABLE|table)\\s+[^;]{1,200}\\b(DROP|drop)\\s+(COLUMN|column)\\b")
  (#not-symbol? @match "(^|\\.|\\s)(down|Down|downgrade|rollback|revert|teardown|tearDown|tear_down|cleanup|cleanUp|reset|resetDatabase)\\b")
  (#set! rule "column-dropped"))

; "DELETE FROM orders"
; ^^^^^^^^^^^^^^^^^^^^
([(interpreted_string_literal) (raw_string_literal)] @match
  (#match? @match "^[a-zA-Z@$]{0,2}[\"'`]{1,3}\\s*(((DELETE|delete)\\s+(FROM|from)\\s+[\\w.\"`\\[\\]]+)|((UPDATE|update)\\s+[\\w.\"`\\[\\]]+\\s+(SET|set)\\s+[^;]{1,300}))\\s*;?\\s*[\"'`]{1,3}$")
  (#not-match? @match "\\b(WHERE|where|LIMIT|limit|JOIN|join|USING|using)\\b")
  (#not-inside? @match "binary_expression")
  (#not-symbol? @match "(^|\\.|\\s)(down|Down|downgrade|rollback|revert|teardown|tearDown|tear_down|cleanup|cleanUp|reset|resetDatabase)\\b")
  (#not-path? @match "(^|/)(scripts?/dev|seeds?|fixtures?|mocks?|examples?|docs?)/|(^|[./-])down\\.sql")
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
  (#not-symbol? @match "(^|\\.|\\s)(down|Down|downgrade|rollback|revert|teardown|tearDown|tear_down|cleanup|cleanUp|reset|resetDatabase)\\b")
  (#set! rule "table-dropped"))
; db.Migrator().DropColumn(&Order{}, "note")
; ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
((call_expression function: (selector_expression field: (_) @callee)) @match
  (#eq? @callee "DropColumn")
  (#not-symbol? @match "(^|\\.|\\s)(down|Down|downgrade|rollback|revert|teardown|tearDown|tear_down|cleanup|cleanUp|reset|resetDatabase)\\b")
  (#set! rule "column-dropped"))
; orders.DeleteMany(ctx, bson.D{})
; ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
((call_expression function: (selector_expression field: (_) @callee) arguments: (argument_list) @arguments) @match
  (#match? @callee "^(DeleteMany|UpdateMany|FlushAll|FlushDB)$")
  (#match? @match "(DeleteMany|UpdateMany)\\(\\w+, bson\\.[MD]\\{\\}|\\.Flush(All|DB)\\(")
  (#set! rule "every-row-changed"))
