; "DROP TABLE orders"
; ^^^^^^^^^^^^^^^^^^^
((string_literal) @match
  (#match? @match "^[a-zA-Z@$]{0,2}[\"'`]{1,3}\\s*((DROP|drop)\\s+(TABLE|table|DATABASE|database|SCHEMA|schema)|(TRUNCATE(\\s+TABLE)?|truncate\\s+table)\\s+\\w)")
  (#not-match? @match "\\b(TEMP|TEMPORARY|temp|temporary|tmp_|_tmp|temp_|_temp|test_|_test|_old|_backup)\\w*")
  (#not-symbol? @match "(^|\\.|\\s)(down|Down|downgrade|rollback|revert|teardown|tearDown|tear_down|cleanup|cleanUp|reset|resetDatabase)\\b")
  (#not-path? @match "(^|/)(scripts?/dev|seeds?|fixtures?|mocks?|examples?|docs?)/|(^|[./-])down\\.sql")
  (#set! rule "table-dropped"))

; "ALTER TABLE orders DROP COLUMN note"
; ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
((string_literal) @match
  (#match? @match "^[a-zA-Z@$]{0,2}[\"'`]{1,3}\\s*(ALTER|alter)\\s+(TABLE|table)\\s+[^;]{1,200}\\b(DROP|drop)\\s+(COLUMN|column)\\b")
  (#not-symbol? @match "(^|\\.|\\s)(down|Down|downgrade|rollback|revert|teardown|tearDown|tear_down|cleanup|cleanUp|reset|resetDatabase)\\b")
  (#set! rule "column-dropped"))

; "DELETE FROM orders"
; ^^^^^^^^^^^^^^^^^^^^
((string_literal) @match
  (#match? @match "^[a-zA-Z@$]{0,2}[\"'`]{1,3}\\s*(((DELETE|delete)\\s+(FROM|from)\\s+[\\w.\"`\\[\\]]+)|((UPDATE|update)\\s+[\\w.\"`\\[\\]]+\\s+(SET|set)\\s+[^;]{1,300}))\\s*;?\\s*[\"'`]{1,3}$")
  (#not-match? @match "\\b(WHERE|where|LIMIT|limit|JOIN|join|USING|using)\\b")
  (#not-inside? @match "binary_expression")
  (#not-symbol? @match "(^|\\.|\\s)(down|Down|downgrade|rollback|revert|teardown|tearDown|tear_down|cleanup|cleanUp|reset|resetDatabase)\\b")
  (#not-path? @match "(^|/)(scripts?/dev|seeds?|fixtures?|mocks?|examples?|docs?)/|(^|[./-])down\\.sql")
  (#set! rule "every-row-changed"))
