; static const char *api_key = "…";
;                    ^^^^^^^^^^^^^
([
    (init_declarator declarator: [(identifier) @name (pointer_declarator declarator: (identifier) @name) (array_declarator declarator: (identifier) @name)] value: (string_literal) @value)
    (assignment_expression left: [(identifier) @name (field_expression field: (_) @name)] right: (string_literal) @value)
    (initializer_pair designator: (field_designator (_) @name) value: (string_literal) @value)
    (preproc_def name: (_) @name value: (preproc_arg) @value)
  ] @match
  (#match? @name "{secret-name}")
  (#not-match? @name "{harmless-name}")
  (#match? @value "{mixed-value}")
  (#not-match? @value "{harmless-value}")
  (#not-path? @match "{sample-path}")
  (#set! rule "hardcoded-secret"))
([
    (init_declarator declarator: [(identifier) @name (pointer_declarator declarator: (identifier) @name) (array_declarator declarator: (identifier) @name)] value: (string_literal) @value)
    (assignment_expression left: [(identifier) @name (field_expression field: (_) @name)] right: (string_literal) @value)
    (initializer_pair designator: (field_designator (_) @name) value: (string_literal) @value)
    (preproc_def name: (_) @name value: (preproc_arg) @value)
  ] @match
  (#match? @name "{key-name}")
  (#not-match? @name "{secret-name}")
  (#not-match? @name "{harmless-name}")
  (#random? @value)
  (#not-path? @match "{sample-path}")
  (#set! rule "hardcoded-secret"))

; "AKIA…", "-----BEGIN PRIVATE KEY-----…"
; ^^^^^^^
((string_literal) @match
  (#match? @match "{known-token}")
  (#not-match? @match "{example-token}")
  (#set! rule "known-token"))

; "postgres://orders:…@db.example.com/orders"
; ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
((string_literal) @match
  (#match? @match "{connection-with-password}")
  (#not-match? @match "{harmless-connection}")
  (#not-path? @match "{sample-path}")
  (#set! rule "connection-password"))

; A name or a shape of a secret, whoever it belongs to.
([
    (init_declarator declarator: [(identifier) @name (pointer_declarator declarator: (identifier) @name) (array_declarator declarator: (identifier) @name)] value: (string_literal) @value)
    (assignment_expression left: [(identifier) @name (field_expression field: (_) @name)] right: (string_literal) @value)
    (initializer_pair designator: (field_designator (_) @name) value: (string_literal) @value)
    (preproc_def name: (_) @name value: (preproc_arg) @value)
  ] @match
  (#match? @name "{likely-secret-name}")
  (#not-match? @name "{harmless-name}")
  (#match? @value "{likely-secret-value}")
  (#not-match? @value "{harmless-likely-value}")
  (#not-path? @match "{sample-path}")
  (#set! rule "possible-secret"))
([
    (init_declarator declarator: [(identifier) @name (pointer_declarator declarator: (identifier) @name) (array_declarator declarator: (identifier) @name)] value: (string_literal) @value)
    (assignment_expression left: [(identifier) @name (field_expression field: (_) @name)] right: (string_literal) @value)
    (initializer_pair designator: (field_designator (_) @name) value: (string_literal) @value)
    (preproc_def name: (_) @name value: (preproc_arg) @value)
  ] @match
  (#match? @name "{likely-password-name}")
  (#not-match? @name "{harmless-name}")
  (#match? @value "{likely-password-value}")
  (#not-match? @value "{harmless-likely-value}")
  (#not-path? @match "{sample-path}")
  (#set! rule "possible-secret"))
((string_literal) @match
  (#match? @match "{likely-token}")
  (#not-match? @match "{example-token}")
  (#set! rule "possible-secret"))
