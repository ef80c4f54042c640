; "DROP TABLE orders"
; ^^^^^^^^^^^^^^^^^^^
((string) @match
  (#match? @match "{drop-statement}")
  (#not-match? @match "{temporary-table}")
  (#not-symbol? @match "{undoing-symbol}")
  (#not-path? @match "{development-path}")
  (#set! rule "table-dropped"))

; "ALTER TABLE orders DROP COLUMN note"
; ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
((string) @match
  (#match? @match "{drop-column-statement}")
  (#not-symbol? @match "{undoing-symbol}")
  (#set! rule "column-dropped"))

; "DELETE FROM orders"
; ^^^^^^^^^^^^^^^^^^^^
((string) @match
  (#match? @match "{every-row-statement}")
  (#not-match? @match "\\b(WHERE|where|LIMIT|limit|JOIN|join|USING|using)\\b")
  (#not-inside? @match "binary_operator" "concatenated_string")
  (#not-symbol? @match "{undoing-symbol}")
  (#not-symbol? @match "{meant-for-all}")
  (#not-path? @match "(^|/)migrations?/")
  (#not-path? @match "{development-path}")
  (#set! rule "every-row-changed"))

; op.drop_table("orders")
; ^^^^^^^^^^^^^^^^^^^^^^^
((call function: (attribute object: (_) @object attribute: (_) @callee)) @match
  (#not-around? @match keyword_argument "^state_operations\\b")
  (#match? @match "^(op\\.drop_table|migrations\\.DeleteModel|[\\w.]*metadata\\.drop_all|db\\.drop_all|\\w+\\.drop_database|\\w+\\.drop_collection)\\(")
  (#not-symbol? @match "{undoing-symbol}")
  (#not-path? @match "{development-path}")
  (#set! rule "table-dropped"))
; op.drop_column("orders", "note")
; ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
((call function: (attribute object: (_) @object attribute: (_) @callee)) @match
  (#match? @match "^(op\\.drop_column|batch_op\\.drop_column|migrations\\.RemoveField)\\(")
  ; Django's state alone: the table keeps the column.
  (#not-around? @match keyword_argument "^state_operations\\b")
  (#not-symbol? @match "{undoing-symbol}")
  (#set! rule "column-dropped"))
; op.drop_constraint("orders_total_check", "orders")
; ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
((call function: (attribute object: (_) @object attribute: (_) @callee)) @match
  (#match? @match "^((batch_)?op\\.drop_constraint|migrations\\.RemoveConstraint)\\(")
  ; Added again, in another form.
  (#not-around? @match function_definition "op\\.create_(foreign_key|unique_constraint|check_constraint|primary_key|exclude_constraint)\\(")
  (#not-around? @match list "migrations\\.AddConstraint\\(")
  (#not-symbol? @match "{undoing-symbol}")
  (#set! rule "constraint-dropped"))
; op.add_column("orders", sa.Column("state", sa.Text(), nullable=False))
; ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
((call function: (attribute object: (_) @object attribute: (_) @callee)) @match
  (#match? @match "^(batch_)?op\\.add_column\\(")
  (#match? @match "nullable *= *False")
  (#not-match? @match "(server_)?default *=")
  (#not-symbol? @match "{undoing-symbol}")
  (#set! rule "column-without-default"))

; Order.objects.all().delete()
; ^^^^^^^^^^^^^^^^^^^^^^^^^^^^
((call function: (attribute object: (_) @object attribute: (_) @callee) arguments: (argument_list) @arguments) @match
  (#match? @match "(\\.objects\\.all\\(\\)\\.delete\\(\\)|\\.delete_many\\(\\{\\}\\)|\\.flushall\\(\\)|\\.flushdb\\(\\)|\\.query\\(\\w+\\)\\.delete\\(\\))$")
  (#not-symbol? @match "{meant-for-all}")
  (#not-path? @match "{development-path}")
  (#set! rule "every-row-changed"))

; shutil.rmtree(Path.home())
; ^^^^^^^^^^^^^^^^^^^^^^^^^^
((call function: (_) @callee arguments: (argument_list . (_) @path)) @match
  (#match? @callee "^(shutil\\.)?rmtree$")
  (#match? @path "^([\"'](/|~|\\.|\\.\\.|/home|/etc|/var|/usr)/?[\"']|(pathlib\\.)?Path\\.(home|cwd)\\(\\)|os\\.getcwd\\(\\)|os\\.path\\.expanduser\\([\"']~/?[\"']\\)|sys\\.argv\\[\\d\\]|os\\.environ(\\[[^\\]]*\\]|\\.get\\([^()]*\\))|os\\.getenv\\([^()]*\\))$")
  (#set! rule "recursive-delete"))
