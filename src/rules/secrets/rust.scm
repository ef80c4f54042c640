; const API_KEY: &str = "…";
; ^^^^^^^^^^^^^^^^^^^^^^^^^^
([
    (const_item name: (_) @name value: (string_literal) @value)
    (static_item name: (_) @name value: (string_literal) @value)
    (let_declaration pattern: (identifier) @name value: [(string_literal) @value (call_expression function: (field_expression value: (string_literal) @value)) (call_expression function: (scoped_identifier) arguments: (arguments . (string_literal) @value .))])
    (field_initializer field: (_) @name value: [(string_literal) @value (call_expression function: (field_expression value: (string_literal) @value))])
    (assignment_expression left: [(identifier) @name (field_expression field: (_) @name)] right: (string_literal) @value)
  ] @match
  (#match? @name "{secret-name}")
  (#not-match? @name "{harmless-name}")
  (#match? @value "{mixed-value}")
  (#not-match? @value "{harmless-value}")
  (#not-path? @match "{sample-path}")
  (#set! rule "hardcoded-secret"))
([
    (const_item name: (_) @name value: (string_literal) @value)
    (static_item name: (_) @name value: (string_literal) @value)
    (let_declaration pattern: (identifier) @name value: [(string_literal) @value (call_expression function: (field_expression value: (string_literal) @value)) (call_expression function: (scoped_identifier) arguments: (arguments . (string_literal) @value .))])
    (field_initializer field: (_) @name value: [(string_literal) @value (call_expression function: (field_expression value: (string_literal) @value))])
    (assignment_expression left: [(identifier) @name (field_expression field: (_) @name)] right: (string_literal) @value)
  ] @match
  (#match? @name "{key-name}")
  (#not-match? @name "{secret-name}")
  (#not-match? @name "{harmless-name}")
  (#random? @value)
  (#not-path? @match "{sample-path}")
  (#set! rule "hardcoded-secret"))

; "AKIA…", "-----BEGIN PRIVATE KEY-----…"
; ^^^^^^^
([(string_literal) (raw_string_literal)] @match
  (#match? @match "{known-token}")
  (#not-match? @match "{example-token}")
  (#set! rule "known-token"))

; "postgres://orders:…@db.example.com/orders"
; ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
([(string_literal) (raw_string_literal)] @match
  (#match? @match "{connection-with-password}")
  (#not-match? @match "{harmless-connection}")
  (#not-path? @match "{sample-path}")
  (#set! rule "connection-password"))

; env::var("JWT_SECRET").unwrap_or("dev".to_string())
; ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
((call_expression function: (field_expression value: (call_expression function: (_) @lookup arguments: (arguments . (string_literal) @env)) field: (_) @callee) arguments: (arguments (_) @value)) @match
  (#match? @lookup "\\bvar$")
  (#match? @callee "^unwrap_or(_else)?$")
  (#match? @env "(PASSWORD|SECRET|API_KEY|TOKEN|ACCESS_KEY)\"$")
  (#match? @value "\"[^\"\\s]+\"")
  (#not-path? @match "{sample-path}")
  (#set! rule "secret-fallback"))

; EncodingKey::from_secret(b"…")
; ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
((call_expression function: (_) @callee arguments: (arguments . (_) @value .)) @match
  (#match? @callee "(Encoding|Decoding)Key::from_secret$")
  (#match? @value "^(b\"[^\"]+\"|\"[^\"]+\"\\.(as_bytes|as_ref)\\(\\))$")
  (#not-path? @match "{sample-path}")
  (#set! rule "signing-key-in-code"))

; info!("signing in with {}", password)
; ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
((macro_invocation macro: (_) @level (token_tree (identifier) @value)) @match
  (#match? @level "^(log::|tracing::)?(trace|debug|info|warn|error|println|eprintln)$")
  (#match? @value "{logged-secret}")
  (#not-match? @match "([hH]ash|[mM]ask|[rR]edact|\\.len\\(|is_some|is_none|is_empty)")
  (#set! rule "secret-logged"))

; A name or a shape of a secret, whoever it belongs to.
([
    (const_item name: (_) @name value: (string_literal) @value)
    (static_item name: (_) @name value: (string_literal) @value)
    (let_declaration pattern: (identifier) @name value: [(string_literal) @value (call_expression function: (field_expression value: (string_literal) @value)) (call_expression function: (scoped_identifier) arguments: (arguments . (string_literal) @value .))])
    (field_initializer field: (_) @name value: [(string_literal) @value (call_expression function: (field_expression value: (string_literal) @value))])
    (assignment_expression left: [(identifier) @name (field_expression field: (_) @name)] right: (string_literal) @value)
  ] @match
  (#match? @name "{likely-secret-name}")
  (#not-match? @name "{harmless-name}")
  (#match? @value "{likely-secret-value}")
  (#not-match? @value "{harmless-likely-value}")
  (#not-path? @match "{sample-path}")
  (#set! rule "possible-secret"))
([
    (const_item name: (_) @name value: (string_literal) @value)
    (static_item name: (_) @name value: (string_literal) @value)
    (let_declaration pattern: (identifier) @name value: [(string_literal) @value (call_expression function: (field_expression value: (string_literal) @value)) (call_expression function: (scoped_identifier) arguments: (arguments . (string_literal) @value .))])
    (field_initializer field: (_) @name value: [(string_literal) @value (call_expression function: (field_expression value: (string_literal) @value))])
    (assignment_expression left: [(identifier) @name (field_expression field: (_) @name)] right: (string_literal) @value)
  ] @match
  (#match? @name "{likely-password-name}")
  (#not-match? @name "{harmless-name}")
  (#match? @value "{likely-password-value}")
  (#not-match? @value "{harmless-likely-value}")
  (#not-path? @match "{sample-path}")
  (#set! rule "possible-secret"))
([(string_literal) (raw_string_literal)] @match
  (#match? @match "{likely-token}")
  (#not-match? @match "{example-token}")
  (#set! rule "possible-secret"))
