; let apiKey = "…"
; ^^^^^^^^^^^^^^^^
([
    (property_declaration name: (pattern bound_identifier: (_) @name) value: (line_string_literal) @value)
    (assignment target: (directly_assignable_expression [(simple_identifier) @name (navigation_expression suffix: (navigation_suffix suffix: (_) @name))]) result: (line_string_literal) @value)
    (value_argument name: (value_argument_label) @name value: (line_string_literal) @value)
  ] @match
  (#match? @name "{secret-name}")
  (#not-match? @name "{harmless-name}")
  (#match? @value "{mixed-value}")
  (#not-match? @value "{harmless-value}")
  (#not-path? @match "{sample-path}")
  (#set! rule "hardcoded-secret"))
([
    (property_declaration name: (pattern bound_identifier: (_) @name) value: (line_string_literal) @value)
    (assignment target: (directly_assignable_expression [(simple_identifier) @name (navigation_expression suffix: (navigation_suffix suffix: (_) @name))]) result: (line_string_literal) @value)
    (value_argument name: (value_argument_label) @name value: (line_string_literal) @value)
  ] @match
  (#match? @name "{key-name}")
  (#not-match? @name "{secret-name}")
  (#not-match? @name "{harmless-name}")
  (#random? @value)
  (#not-path? @match "{sample-path}")
  (#set! rule "hardcoded-secret"))

; "AKIA…", "-----BEGIN PRIVATE KEY-----…"
; ^^^^^^^
((line_string_literal) @match
  (#match? @match "{known-token}")
  (#not-match? @match "{example-token}")
  (#set! rule "known-token"))

; "postgres://orders:…@db.example.com/orders"
; ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
((line_string_literal) @match
  (#match? @match "{connection-with-password}")
  (#not-match? @match "{harmless-connection}")
  (#not-path? @match "{sample-path}")
  (#set! rule "connection-password"))

; A name or a shape of a secret, whoever it belongs to.
([
    (property_declaration name: (pattern bound_identifier: (_) @name) value: (line_string_literal) @value)
    (assignment target: (directly_assignable_expression [(simple_identifier) @name (navigation_expression suffix: (navigation_suffix suffix: (_) @name))]) result: (line_string_literal) @value)
    (value_argument name: (value_argument_label) @name value: (line_string_literal) @value)
  ] @match
  (#match? @name "{likely-secret-name}")
  (#not-match? @name "{harmless-name}")
  (#match? @value "{likely-secret-value}")
  (#not-match? @value "{harmless-likely-value}")
  (#not-path? @match "{sample-path}")
  (#set! rule "possible-secret"))
([
    (property_declaration name: (pattern bound_identifier: (_) @name) value: (line_string_literal) @value)
    (assignment target: (directly_assignable_expression [(simple_identifier) @name (navigation_expression suffix: (navigation_suffix suffix: (_) @name))]) result: (line_string_literal) @value)
    (value_argument name: (value_argument_label) @name value: (line_string_literal) @value)
  ] @match
  (#match? @name "{likely-password-name}")
  (#not-match? @name "{harmless-name}")
  (#match? @value "{likely-password-value}")
  (#not-match? @value "{harmless-likely-value}")
  (#not-path? @match "{sample-path}")
  (#set! rule "possible-secret"))
((line_string_literal) @match
  (#match? @match "{likely-token}")
  (#not-match? @match "{example-token}")
  (#set! rule "possible-secret"))
