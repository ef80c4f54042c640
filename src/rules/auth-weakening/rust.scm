; Cookie::build(("session", token)).http_only(false)
; ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
((call_expression function: (field_expression field: (_) @key) arguments: (arguments . (boolean_literal) @value .)) @match
  (#match? @key "^(secure|http_only|set_secure|set_http_only|cookie_secure|cookie_http_only|with_secure|with_http_only)$")
  (#eq? @value "false")
  (#file? @match "[cC]ookie|[sS]ession")
  (#set! rule "cookie-unprotected"))

; Cookie::new("session", token)
; ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
((call_expression function: (scoped_identifier path: (_) @type name: (_) @key) arguments: (arguments (_))) @match
  (#match? @type "(^|::)Cookie$")
  (#match? @key "^(new|build)$")
  (#not-around? @match function_item "(http_only|secure)\\(\\s*true|secure\\(|\\bremove\\(")
  (#set! rule "cookie-flags-missing"))
((scoped_identifier path: (_) @type name: (_) @key) @match
  (#match? @type "(^|::)SameSite$")
  (#eq? @key "None")
  (#set! rule "cookie-flags-missing"))

; validation.insecure_disable_signature_validation()
; ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
((call_expression function: [(field_expression field: (_) @key) (scoped_identifier name: (_) @key) (identifier) @key]) @match
  (#match? @key "^(insecure_disable_signature_validation|dangerous_insecure_decode|dangerous_unsafe_decode|insecure_decode|dangerous_insecure_decode_with_validation)$")
  (#set! rule "token-unverified"))
((assignment_expression left: (field_expression field: (_) @key) right: (boolean_literal) @value) @match
  (#eq? @key "validate_exp")
  (#eq? @value "false")
  (#set! rule "token-unverified"))
((assignment_expression left: (field_expression field: (_) @key) right: (boolean_literal) @value) @match
  (#match? @key "^(validate_aud|validate_nbf)$")
  (#eq? @value "false")
  (#set! rule "token-claims-unchecked"))
; connection.simple_bind("cn=reader", "")
; ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
((call_expression function: (field_expression field: (_) @key) arguments: (arguments . (_) . (string_literal) @value .)) @match
  (#eq? @key "simple_bind")
  (#eq? @value "\"\"")
  (#set! rule "anonymous-bind"))
; "postgres://shop@db.example.com/shop"
; ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
((string_literal) @match
  (#match? @match "{without-password}")
  (#set! key "password")
  (#set! rule "database-without-password"))
