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
  (#not-inside? @match "binary_operator" "concatenated_string")
  (#not-symbol? @match "(^|\\.|\\s)(down|Down|downgrade|rollback|revert|teardown|tearDown|tear_down|cleanup|cleanUp|reset|resetDatabase)\\b")
  (#not-path? @match "(^|/)(scripts?/dev|seeds?|fixtures?|mocks?|examples?|docs?)/|(^|[./-])down\\.sql")
  (#set! rule "every-row-changed"))

; op.drop_table("orders")
; ^^^^^^^^^^^^^^^^^^^^^^^
((call function: (attribute object: (_) @object attribute: (_) @callee)) @match
  (#not-around? @match keyword_argument "^state_operations\\b")
  (#match? @match "^(op\\.drop_table|migrations\\.DeleteModel|[\\w.]*metadata\\.drop_all|db\\.drop_all|\\w+\\.drop_database|\\w+\\.drop_collection)\\(")
  (#not-symbol? @match "(^|\\.|\\s)(down|Down|downgrade|rollback|revert|teardown|tearDown|tear_down|cleanup|cleanUp|reset|resetDatabase)\\b")
  (#not-path? @match "(^|/)(scripts?/dev|seeds?|fixtures?|mocks?|examples?|docs?)/|(^|[./-])down\\.sql")
  (#set! rule "table-dropped"))
; op.drop_column("orders", "note")
; ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
((call function: (attribute object: (_) @object attribute: (_) @callee)) @match
  (#match? @match "^(op\\.drop_column|batch_op\\.drop_column|migrations\\.RemoveField)\\(")
  ; Django's state alone: the table keeps the column.
  (#not-around? @match keyword_argument "^state_operations\\b")
  (#not-symbol? @match "(^|\\.|\\s)(down|Down|downgrade|rollback|revert|teardown|tearDown|tear_down|cleanup|cleanUp|reset|resetDatabase)\\b")
  (#set! rule "column-dropped"))
; op.drop_constraint("orders_total_check", "orders")
; ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
((call function: (attribute object: (_) @object attribute: (_) @callee)) @match
  (#match? @match "^((batch_)?op\\.drop_constraint|migrations\\.RemoveConstraint)\\(")
  ; Added again, in another form.
  (#not-around? @match function_definition "op\\.create_(foreign_key|unique_constraint|check_constraint|primary_key|exclude_constraint)\\(")
  (#not-around? @match list "migrations\\.AddConstraint\\(")
  (#not-symbol? @match "(^|\\.|\\s)(down|Down|downgrade|rollback|revert|teardown|tearDown|tear_down|cleanup|cleanUp|reset|resetDatabase)\\b")
  (#set! rule "constraint-dropped"))
; op.add_column("orders", sa.Column("state", sa.Text(), nullable=False))
; ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
((call function: (attribute object: (_) @object attribute: (_) @callee)) @match
  (#match? @match "^(batch_)?op\\.add_column\\(")
  (#match? @match "nullable *= *False")
  (#not-match? @match "(server_)?default *=")
  (#not-symbol? @match "(^|\\.|\\s)(down|Down|downgrade|rollback|revert|teardown|tearDown|tear_down|cleanup|cleanUp|reset|resetDatabase)\\b")
  (#set! rule "column-without-default"))

; Order.objects.all().delete()
; ^^^^^^^^^^^^^^^^^^^^^^^^^^^^
((call function: (attribute object: (_) @object attribute: (_) @callee) arguments: (argument_list) @arguments) @match
  (#match? @match "(\\.objects\\.all\\(\\)\\.delete\\(\\)|\\.delete_many\\(\\{\\}\\)|\\.flushall\\(\\)|\\.flushdb\\(\\)|\\.query\\(\\w+\\)\\.delete\\(\\))$")
  (#not-path? @match "(^|/)(scripts?/dev|seeds?|fixtures?|mocks?|examples?|docs?)/|(^|[./-])down\\.sql")
  (#set! rule "every-row-changed"))

; shutil.rmtree(Path.home())
; ^^^^^^^^^^^^^^^^^^^^^^^^^^
((call function: (_) @callee arguments: (argument_list . (_) @path)) @match
  (#match? @callee "^(shutil\\.)?rmtree$")
  (#match? @path "^([\"'](/|~|\\.|\\.\\.|/home|/etc|/var|/usr)/?[\"']|(pathlib\\.)?Path\\.(home|cwd)\\(\\)|os\\.getcwd\\(\\)|os\\.path\\.expanduser\\([\"']~/?[\"']\\)|sys\\.argv\\[\\d\\]|os\\.environ(\\[[^\\]]*\\]|\\.get\\([^()]*\\))|os\\.getenv\\([^()]*\\))$")
  (#set! rule "recursive-delete"))
