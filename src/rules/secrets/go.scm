; const apiKey = "…"
; ^^^^^^^^^^^^^^^^^^
([
    (const_spec name: (_) @name value: (expression_list (interpreted_string_literal) @value))
    (var_spec name: (_) @name value: (expression_list (interpreted_string_literal) @value))
    (short_var_declaration left: (expression_list . (identifier) @name .) right: (expression_list . (interpreted_string_literal) @value .))
    (assignment_statement left: (expression_list . [(identifier) @name (selector_expression field: (_) @name)] .) right: (expression_list . (interpreted_string_literal) @value .))
    (keyed_element key: (literal_element) @name value: (literal_element (interpreted_string_literal) @value))
  ] @match
  (#match? @name "{secret-name}")
  (#not-match? @name "{harmless-name}")
  (#match? @value "{mixed-value}")
  (#not-match? @value "{harmless-value}")
  (#not-path? @match "{sample-path}")
  (#set! rule "hardcoded-secret"))
([
    (const_spec name: (_) @name value: (expression_list (interpreted_string_literal) @value))
    (var_spec name: (_) @name value: (expression_list (interpreted_string_literal) @value))
    (short_var_declaration left: (expression_list . (identifier) @name .) right: (expression_list . (interpreted_string_literal) @value .))
    (assignment_statement left: (expression_list . [(identifier) @name (selector_expression field: (_) @name)] .) right: (expression_list . (interpreted_string_literal) @value .))
    (keyed_element key: (literal_element) @name value: (literal_element (interpreted_string_literal) @value))
  ] @match
  (#match? @name "{key-name}")
  (#not-match? @name "{secret-name}")
  (#not-match? @name "{harmless-name}")
  (#random? @value)
  (#not-path? @match "{sample-path}")
  (#set! rule "hardcoded-secret"))

; if password == "…" {
;    ^^^^^^^^^^^^^^^
((binary_expression left: [(identifier) @name (selector_expression field: (_) @name)] operator: _ @comparison right: (interpreted_string_literal) @value) @match
  (#match? @comparison "^[!=]=$")
  (#match? @name "{secret-name}")
  (#not-match? @name "{harmless-name}")
  (#match? @value "{mixed-value}")
  (#not-match? @value "{harmless-value}")
  (#not-path? @match "{sample-path}")
  (#set! rule "hardcoded-secret"))

; "AKIA…", "-----BEGIN PRIVATE KEY-----…"
; ^^^^^^^
([(interpreted_string_literal) (raw_string_literal)] @match
  (#match? @match "{known-token}")
  (#not-match? @match "{example-token}")
  (#not-path? @match "{scanner-test-path}")
  (#set! rule "known-token"))

; "postgres://orders:…@db.example.com/orders"
; ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
([(interpreted_string_literal) (raw_string_literal)] @match
  (#match? @match "{connection-with-password}")
  (#not-match? @match "{harmless-connection}")
  (#not-path? @match "{sample-path}")
  (#set! rule "connection-password"))

; getEnv("JWT_SECRET", "dev")
; ^^^^^^^^^^^^^^^^^^^^^^^^^^^
((call_expression function: (_) @callee arguments: (argument_list . (interpreted_string_literal) @env . (interpreted_string_literal) @value .)) @match
  (#match? @callee "[eE]nv\\w*$")
  (#not-match? @callee "([sS]et|[pP]ut)")
  (#match? @env "{secret-variable}")
  (#match? @value "^[\"'`][^\\s\"'`]{1,200}[\"'`]$")
  (#not-match? @value "^.<.*>.$")
  (#not-path? @match "{sample-path}")
  (#set! rule "secret-fallback"))

; token.SignedString([]byte("…"))
; ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
((call_expression function: [(selector_expression field: (_) @callee) (identifier) @callee]
  arguments: (argument_list (type_conversion_expression operand: (interpreted_string_literal) @value))) @match
  (#match? @callee "^(SignedString|NewCookieStore|NewFilesystemStore)$")
  (#match? @value "^[\"'`][^\\s\"'`]{1,200}[\"'`]$")
  (#not-path? @match "{sample-path}")
  (#set! rule "signing-key-in-code"))
; hmac.New(sha256.New, []byte("…"))
; ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
((call_expression function: (_) @callee
  arguments: (argument_list . (_) . (type_conversion_expression operand: (interpreted_string_literal) @value))) @match
  (#eq? @callee "hmac.New")
  (#match? @value "^[\"'`][^\\s\"'`]{1,200}[\"'`]$")
  (#not-path? @match "{sample-path}")
  (#set! rule "signing-key-in-code"))

; log.Printf("signing in with %s", password)
; ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
((call_expression function: (selector_expression operand: (_) @logger field: (_) @level)
  arguments: (argument_list [(identifier) (selector_expression)] @value)) @match
  (#match? @logger "(^|\\.)_?([lL]og(ger)?|slog|fmt|klog|zap|logrus)$")
  (#match? @level "^(Print(f|ln)?|Debug(f|w)?|Info(f|w)?|Warn(f|w|ing)?|Error(f|w)?|Fatal(f|ln)?)$")
  (#not-match? @match "^fmt\\.Errorf")
  (#match? @value "{logged-secret}")
  (#not-match? @value "{masked}")
  (#set! rule "secret-logged"))

; aes.NewCipher([]byte("…"))
; ^^^^^^^^^^^^^^^^^^^^^^^^^^
((call_expression function: (_) @callee
  arguments: (argument_list . (type_conversion_expression operand: (interpreted_string_literal) @value))) @match
  (#match? @callee "^(aes\\.NewCipher|chacha20poly1305\\.NewX?)$")
  (#match? @value "^[\"'`][^\\s\"'`]{1,200}[\"'`]$")
  (#not-path? @match "{sample-path}")
  (#set! rule "signing-key-in-code"))

; A name or a shape of a secret, whoever it belongs to.
([
    (const_spec name: (_) @name value: (expression_list (interpreted_string_literal) @value))
    (var_spec name: (_) @name value: (expression_list (interpreted_string_literal) @value))
    (short_var_declaration left: (expression_list . (identifier) @name .) right: (expression_list . (interpreted_string_literal) @value .))
    (assignment_statement left: (expression_list . [(identifier) @name (selector_expression field: (_) @name)] .) right: (expression_list . (interpreted_string_literal) @value .))
    (keyed_element key: (literal_element) @name value: (literal_element (interpreted_string_literal) @value))
  ] @match
  (#match? @name "{likely-secret-name}")
  (#not-match? @name "{harmless-name}")
  (#match? @value "{likely-secret-value}")
  (#not-match? @value "{harmless-likely-value}")
  (#not-path? @match "{sample-path}")
  (#set! rule "possible-secret"))
([
    (const_spec name: (_) @name value: (expression_list (interpreted_string_literal) @value))
    (var_spec name: (_) @name value: (expression_list (interpreted_string_literal) @value))
    (short_var_declaration left: (expression_list . (identifier) @name .) right: (expression_list . (interpreted_string_literal) @value .))
    (assignment_statement left: (expression_list . [(identifier) @name (selector_expression field: (_) @name)] .) right: (expression_list . (interpreted_string_literal) @value .))
    (keyed_element key: (literal_element) @name value: (literal_element (interpreted_string_literal) @value))
  ] @match
  (#match? @name "{likely-password-name}")
  (#not-match? @name "{harmless-name}")
  (#match? @value "{likely-password-value}")
  (#not-match? @value "{harmless-likely-value}")
  (#not-path? @match "{sample-path}")
  (#set! rule "possible-secret"))
([(interpreted_string_literal) (raw_string_literal)] @match
  (#match? @match "{likely-token}")
  (#not-match? @match "{example-token}")
  (#set! rule "possible-secret"))

; req.SetBasicAuth("orders", "…"), smtp.PlainAuth("", "orders", "…", host)
;                            ^^^                                ^^^
((call_expression function: (selector_expression field: (_) @callee) arguments: (argument_list . (_) . (interpreted_string_literal) @value @match .))
  (#match? @callee "^(SetBasicAuth|Bind|NewStaticCredentials|Login|NewSharedKeyCredential|UserPassword)$")
  (#match? @value "^.[^\\s]{5,}.$")
  (#not-match? @value "{harmless-likely-value}")
  (#not-path? @match "{sample-path}")
  (#set! rule "possible-secret"))
((call_expression function: (selector_expression field: (_) @callee) arguments: (argument_list . (_) . (_) . (interpreted_string_literal) @value @match))
  (#match? @callee "^(PlainAuth|NewStaticCredentials|NewStaticCredentialsProvider|CRAMMD5Auth)$")
  (#match? @value "^.[^\\s]{5,}.$")
  (#not-match? @value "{harmless-likely-value}")
  (#not-path? @match "{sample-path}")
  (#set! rule "possible-secret"))
