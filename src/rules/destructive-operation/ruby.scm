; "DROP TABLE orders"
; ^^^^^^^^^^^^^^^^^^^
((string) @match
  (#match? @match "^[a-zA-Z@$]{0,2}[\"'`]{1,3}\\s*((DROP|drop)\\s+(TABLE|table|DATABASE|database|SCHEMA|schema)|(TRUNCATE(\\s+TABLE)?|truncate\\s+table)\\s+\\w)")
  (#not-match? @match "\\b(TEMP|TEMPORARY|temp|temporary|tmp_|_tmp|temp_|_temp|test_|_test|_old|_backup)\\w*")
  (#not-symbol? @match "(^|\\.|\\s)(down|Down|downgrade|rollback|revert|teardown|tearDown|tear_down|cleanup|cleanUp|reset|resetDatabase)\\b")
  (#not-path? @match "(^|/)(scripts?/dev|seeds?|fixtures?|mocks?|examples?|docs?)/|(^|[./-])down\\.sql")
  (#set! rule "table-dropped"))

; "ALTER TABLE orders DROP COLUMN note"
; ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
((string) @match
  (#match? @match "^[a-zA-Z@$]{0,2}[\"'`]{1,3}\\s*(ALTER|alter)\\s+(TABLE|table)\\s+[^;]{1,200}\\b(DROP|drop)\\s+(COLUMN|column)\\b")
  (#not-symbol? @match "(^|\\.|\\s)(down|Down|downgrade|rollback|revert|teardown|tearDown|tear_down|cleanup|cleanUp|reset|resetDatabase)\\b")
  (#set! rule "column-dropped"))

; "DELETE FROM orders"
; ^^^^^^^^^^^^^^^^^^^^
((string) @match
  (#match? @match "^[a-zA-Z@$]{0,2}[\"'`]{1,3}\\s*(((DELETE|delete)\\s+(FROM|from)\\s+[\\w.\"`\\[\\]]+)|((UPDATE|update)\\s+[\\w.\"`\\[\\]]+\\s+(SET|set)\\s+[^;]{1,300}))\\s*;?\\s*[\"'`]{1,3}$")
  (#not-match? @match "\\b(WHERE|where|LIMIT|limit|JOIN|join|USING|using)\\b")
  (#not-inside? @match "binary")
  (#not-symbol? @match "(^|\\.|\\s)(down|Down|downgrade|rollback|revert|teardown|tearDown|tear_down|cleanup|cleanUp|reset|resetDatabase)\\b")
  (#not-path? @match "(^|/)(scripts?/dev|seeds?|fixtures?|mocks?|examples?|docs?)/|(^|[./-])down\\.sql")
  (#set! rule "every-row-changed"))

; drop_table :orders
; ^^^^^^^^^^^^^^^^^^
((call method: (identifier) @callee arguments: (argument_list)) @match
  (#match? @callee "^(drop_table|drop_join_table)$")
  (#not-symbol? @match "(^|\\.|\\s)(down|Down|downgrade|rollback|revert|teardown|tearDown|tear_down|cleanup|cleanUp|reset|resetDatabase)\\b")
  (#set! rule "table-dropped"))
; remove_column :orders, :note
; ^^^^^^^^^^^^^^^^^^^^^^^^^^^^
((call method: (identifier) @callee arguments: (argument_list)) @match
  (#match? @callee "^(remove_column|remove_columns|remove_reference|remove_belongs_to)$")
  (#not-symbol? @match "(^|\\.|\\s)(down|Down|downgrade|rollback|revert|teardown|tearDown|tear_down|cleanup|cleanUp|reset|resetDatabase)\\b")
  (#set! rule "column-dropped"))
; remove_foreign_key :orders, :users
; ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
((call method: (identifier) @callee arguments: (argument_list)) @match
  (#match? @callee "^(remove_foreign_key|remove_check_constraint)$")
  ; Added again, in another form.
  (#not-around? @match method "\\badd_(foreign_key|check_constraint)\\b")
  (#not-symbol? @match "(^|\\.|\\s)(down|Down|downgrade|rollback|revert|teardown|tearDown|tear_down|cleanup|cleanUp|reset|resetDatabase)\\b")
  (#set! rule "constraint-dropped"))
((call method: (identifier) @callee arguments: (argument_list . (_) . (_) . (true))) @match
  (#eq? @callee "change_column_null")
  (#not-symbol? @match "(^|\\.|\\s)(down|Down|downgrade|rollback|revert|teardown|tearDown|tear_down|cleanup|cleanUp|reset|resetDatabase)\\b")
  (#set! rule "constraint-dropped"))
; add_column :orders, :state, :string, null: false
; ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
((call method: (identifier) @callee arguments: (argument_list) @arguments) @match
  (#eq? @callee "add_column")
  (#match? @arguments "null: *false")
  (#not-match? @arguments "default:")
  (#not-symbol? @match "(^|\\.|\\s)(down|Down|downgrade|rollback|revert|teardown|tearDown|tear_down|cleanup|cleanUp|reset|resetDatabase)\\b")
  (#set! rule "column-without-default"))

; Order.delete_all
; ^^^^^^^^^^^^^^^^
((call receiver: (constant) @receiver method: (_) @callee) @match
  (#match? @callee "^(delete_all|destroy_all|truncate)$")
  (#not-path? @match "(^|/)(scripts?/dev|seeds?|fixtures?|mocks?|examples?|docs?)/|(^|[./-])down\\.sql")
  (#set! rule "every-row-changed"))

; FileUtils.rm_rf(ENV["DIR"])
; ^^^^^^^^^^^^^^^^^^^^^^^^^^^
((call receiver: (constant) @receiver method: (_) @callee arguments: (argument_list . (_) @path)) @match
  (#eq? @receiver "FileUtils")
  (#match? @callee "^(rm_rf|rm_r|remove_dir|remove_entry)$")
  (#match? @path "^([\"'](/|~|\\.|\\.\\.|/home|/etc|/var|/usr)/?[\"']|ENV\\[[^\\]]*\\]|ARGV\\[\\d\\]|Dir\\.(home|pwd))$")
  (#set! rule "recursive-delete"))
