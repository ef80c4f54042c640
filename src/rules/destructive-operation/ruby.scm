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
  (#not-inside? @match "binary")
  (#not-symbol? @match "{undoing-symbol}")
  (#not-symbol? @match "{meant-for-all}")
  (#not-path? @match "(^|/)migrations?/")
  (#not-path? @match "{development-path}")
  (#set! rule "every-row-changed"))

; drop_table :orders
; ^^^^^^^^^^^^^^^^^^
((call method: (identifier) @callee arguments: (argument_list)) @match
  (#match? @callee "^(drop_table|drop_join_table)$")
  (#not-symbol? @match "{undoing-symbol}")
  (#set! rule "table-dropped"))
; remove_column :orders, :note
; ^^^^^^^^^^^^^^^^^^^^^^^^^^^^
((call method: (identifier) @callee arguments: (argument_list)) @match
  (#match? @callee "^(remove_column|remove_columns|remove_reference|remove_belongs_to)$")
  (#not-symbol? @match "{undoing-symbol}")
  (#set! rule "column-dropped"))
; remove_foreign_key :orders, :users
; ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
((call method: (identifier) @callee arguments: (argument_list)) @match
  (#match? @callee "^(remove_foreign_key|remove_check_constraint)$")
  ; Added again, in another form.
  (#not-around? @match method "\\badd_(foreign_key|check_constraint)\\b")
  (#not-symbol? @match "{undoing-symbol}")
  (#set! rule "constraint-dropped"))
((call method: (identifier) @callee arguments: (argument_list . (_) . (_) . (true))) @match
  (#eq? @callee "change_column_null")
  (#not-symbol? @match "{undoing-symbol}")
  (#set! rule "constraint-dropped"))
; add_column :orders, :state, :string, null: false
; ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
((call method: (identifier) @callee arguments: (argument_list) @arguments) @match
  (#eq? @callee "add_column")
  (#match? @arguments "null: *false")
  (#not-match? @arguments "default:")
  (#not-symbol? @match "{undoing-symbol}")
  (#set! rule "column-without-default"))

; Order.delete_all
; ^^^^^^^^^^^^^^^^
((call receiver: (constant) @receiver method: (_) @callee) @match
  (#match? @callee "^(delete_all|destroy_all|truncate)$")
  (#not-path? @match "{development-path}")
  (#set! rule "every-row-changed"))

; FileUtils.rm_rf(ENV["DIR"])
; ^^^^^^^^^^^^^^^^^^^^^^^^^^^
((call receiver: (constant) @receiver method: (_) @callee arguments: (argument_list . (_) @path)) @match
  (#eq? @receiver "FileUtils")
  (#match? @callee "^(rm_rf|rm_r|remove_dir|remove_entry)$")
  (#match? @path "^([\"'](/|~|\\.|\\.\\.|/home|/etc|/var|/usr)/?[\"']|ENV\\[[^\\]]*\\]|ARGV\\[\\d\\]|Dir\\.(home|pwd))$")
  (#set! rule "recursive-delete"))
