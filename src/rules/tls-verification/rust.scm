; reqwest::Client::builder().danger_accept_invalid_certs(true)
; ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
((call_expression function: (field_expression field: (_) @key) arguments: (arguments . (boolean_literal) @value .)) @match
  (#match? @key "^(danger_accept_invalid_certs|tls_danger_accept_invalid_certs|accept_invalid_certs)$")
  (#eq? @value "true")
  (#not-around? @match if_expression "^if [^{]*([iI]nsecure|INSECURE|[sS]kip|[vV]erify|VERIFY)[^{]*\\{")
  (#set! rule "certificate-check-off"))
([(scoped_identifier name: (_) @key) (identifier) @key] @match
  (#match? @key "^(NoCertificateVerification|NoCertVerifier|NoVerifier|SkipServerVerification)$")
  (#inside? @match arguments)
  (#set! rule "certificate-check-off"))
((call_expression function: (field_expression field: (_) @key) arguments: (arguments . (_) @value)) @match
  (#match? @key "^(set_verify|set_verify_callback)$")
  (#match? @value "SslVerifyMode::NONE$")
  (#set! rule "certificate-check-off"))

; builder.danger_accept_invalid_hostnames(true)
; ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
((call_expression function: (field_expression field: (_) @key) arguments: (arguments . (boolean_literal) @value .)) @match
  (#match? @key "^(danger_accept_invalid_hostnames|accept_invalid_hostnames)$")
  (#eq? @value "true")
  (#set! rule "hostname-check-off"))
((call_expression function: (field_expression field: (_) @key) arguments: (arguments . (boolean_literal) @value .)) @match
  (#match? @key "^(set_verify_hostname|verify_hostname)$")
  (#eq? @value "false")
  (#set! rule "hostname-check-off"))

; min_tls_version(tls::Version::TLS_1_0)
;                 ^^^^^^^^^^^^^^^^^^^^^
((call_expression function: (field_expression field: (_) @key) arguments: (arguments (_) @match))
  (#match? @key "^(min_tls_version|min_protocol_version|set_min_proto_version)$")
  (#match? @match "(TLS_1_[01]|Sslv3|Tlsv1[01]|SSL3|TLS1|TLS1_1)\\)?$")
  (#set! rule "old-tls-version"))

; "https://api.example.com" → "http://api.example.com"
;                             ^^^^^^^^^^^^^^^^^^^^^^^^
((string_literal) @match @value
  (#match? @value "^\"(https?|wss?|ftps?|ldaps?|rediss?|amqps?|mqtts?)://")
  (#not-match? @value "\"http://(www\\.w3\\.org|schemas\\.|purl\\.org|xmlns\\.)")
  (#set! key "url")
  (#set! compare "url-unprotected")
  (#set! rule "https-to-http"))

; PgSslMode::Disable
; ^^^^^^^^^^^^^^^^^^
((scoped_identifier path: (_) @path name: (_) @name) @match
  (#match? @path "(PgSslMode|MySqlSslMode|SslMode)$")
  (#match? @name "^(Disable|Disabled|Allow|Prefer|Preferred)$")
  (#inside? @match arguments)
  (#set! rule "connection-unencrypted"))
