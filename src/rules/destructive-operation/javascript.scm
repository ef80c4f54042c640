; "DROP TABLE orders"
; ^^^^^^^^^^^^^^^^^^^
([(string) (template_string)] @match
  (#match? @match "{drop-statement}")
  ; A tool that writes SQL for tables it is told of.
  (#not-match? @match "^\\W*\\w+\\s+(\\w+\\s+){0,3}[\\\\`\"]*[$]\\{")
  (#not-match? @match "{temporary-table}")
  (#not-symbol? @match "{undoing-symbol}")
  (#not-path? @match "{development-path}")
  (#set! rule "table-dropped"))

; "ALTER TABLE orders DROP COLUMN note"
; ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
([(string) (template_string)] @match
  (#match? @match "{drop-column-statement}")
  (#not-match? @match "\\b(DROP|drop)\\s+(COLUMN|column)\\s+(\\w+\\s+){0,2}[\\\\`\"]*[$]\\{")
  (#not-symbol? @match "{undoing-symbol}")
  (#set! rule "column-dropped"))

; "DELETE FROM orders"
; ^^^^^^^^^^^^^^^^^^^^
([(string) (template_string)] @match
  (#match? @match "{every-row-statement}")
  (#not-match? @match "\\b(WHERE|where|LIMIT|limit|JOIN|join|USING|using)\\b")
  (#not-inside? @match "binary_expression" "array")
  (#not-symbol? @match "{undoing-symbol}")
  (#not-symbol? @match "{meant-for-all}")
  (#not-path? @match "(^|/)migrations?/")
  (#not-path? @match "{development-path}")
  (#set! rule "every-row-changed"))

; knex.schema.dropTable("orders")
; ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
((call_expression function: (member_expression object: (_) @object property: (_) @callee)) @match
  (#match? @callee "^(dropTable|dropTableIfExists|dropCollection|dropDatabase|dropSchema|dropAllTables|deleteDatabase)$")
  (#not-symbol? @match "{undoing-symbol}")
  (#not-inside? @match "arrow_function" "function_expression")
  (#not-path? @match "{development-path}")
  (#set! rule "table-dropped"))
((call_expression function: (member_expression object: (_) @object property: (_) @callee)) @match
  (#match? @callee "^(dropTable|dropTableIfExists|dropCollection|dropDatabase|dropSchema|dropAllTables|deleteDatabase)$")
  (#match? @object "^(knex|queryInterface|db|schema|connection|mongoose|qr|queryRunner|pgm|conn|indexedDB)\\b")
  (#not-symbol? @match "{undoing-symbol}")
  (#inside? @match "arrow_function" "function_expression")
  (#not-around? @match assignment_expression "^(module\\.)?exports\\.down\\b")
  (#not-path? @match "{development-path}")
  (#set! rule "table-dropped"))
; queryInterface.removeColumn("orders", "note")
; ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
((call_expression function: (member_expression property: (_) @callee) arguments: (arguments . (_) . (_))) @match
  (#match? @callee "^(removeColumn)$")
  (#not-symbol? @match "{undoing-symbol}")
  (#not-around? @match assignment_expression "^(module\\.)?exports\\.down\\b")
  (#set! rule "column-dropped"))
((call_expression function: (member_expression object: (identifier) @object property: (_) @callee) arguments: (arguments . (string))) @match
  (#match? @callee "^(dropColumn|dropColumns)$")
  (#not-symbol? @match "{undoing-symbol}")
  (#not-around? @match assignment_expression "^(module\\.)?exports\\.down\\b")
  (#set! rule "column-dropped"))

; orders.deleteMany({})
; ^^^^^^^^^^^^^^^^^^^^^
((call_expression function: (member_expression property: (_) @callee) arguments: (arguments . (object) @filter)) @match
  (#match? @callee "^(deleteMany|updateMany|remove)$")
  (#match? @filter "^\\{\\s*\\}$")
  (#not-path? @match "{development-path}")
  (#set! rule "every-row-changed"))
((call_expression function: (member_expression property: (_) @callee) arguments: (arguments) @arguments) @match
  (#match? @callee "^(deleteMany|flushall|flushAll|flushdb|flushDb)$")
  (#not-match? @match "{flushes-no-store}")
  (#eq? @arguments "()")
  (#not-path? @match "{development-path}")
  (#set! rule "every-row-changed"))
; sequelize.sync({ force: true })
;                  ^^^^^^^^^^^
((call_expression function: (member_expression property: (_) @callee) arguments: (arguments (object (pair key: (property_identifier) @name value: (true)) @match)))
  (#match? @callee "^(sync|destroy)$")
  (#match? @name "^(force|truncate)$")
  (#not-path? @match "{development-path}")
  (#set! rule "every-row-changed"))
; new DataSource({ dropSchema: true })
;                  ^^^^^^^^^^^^^^^^
((pair key: (property_identifier) @name value: (true)) @match
  (#match? @name "^(dropSchema)$")
  (#set! rule "every-row-changed"))

; rmSync(homedir(), { recursive: true })
; ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
((call_expression function: [(identifier) @callee (member_expression property: (_) @callee)] arguments: (arguments . (_) @path (object) @options)) @match
  (#match? @callee "^(rm|rmSync|rmdir|rmdirSync)$")
  (#match? @options "recursive: *true")
  (#match? @path "^([\"'](/|~|\\.|\\.\\.|/home|/etc|/var|/usr)/?[\"']|(os\\.)?homedir\\(\\)|process\\.cwd\\(\\)|process\\.env\\.\\w+|process\\.argv\\[\\d\\])$")
  (#set! rule "recursive-delete"))

; removalPolicy: RemovalPolicy.DESTROY
; ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
((pair key: (property_identifier) @name value: (_) @value) @match
  (#match? @name "^(removalPolicy|deletionProtection|autoDeleteObjects|forceDestroy|skipFinalSnapshot|protect|terminationProtection|versioned|deletionProtectionEnabled)$")
  (#match? @match "^(removalPolicy: *([\\w.]+\\.)?RemovalPolicy\\.DESTROY|(deletionProtection|deletionProtectionEnabled|terminationProtection|protect): *false|(autoDeleteObjects|forceDestroy|skipFinalSnapshot): *true)$")
  (#set! detects "introduced")
  (#set! rule "delete-protection-off"))
