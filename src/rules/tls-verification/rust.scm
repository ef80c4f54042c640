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
((call_expression arguments: (arguments (identifier) @value)) @match
  (#match? @match "set_verify(_callback)?\\(")
  (#eq? @value "SSL_VERIFY_NONE")
  (#set! key "set_verify")
  (#set! rule "certificate-check-off"))
; fn verify_server_cert(…) -> Result<ServerCertVerified, Error> { Ok(ServerCertVerified::assertion()) }
; ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
((function_item name: (_) @key body: (block) @body) @match
  (#match? @key "^(verify_server_cert|verify_client_cert)$")
  (#match? @body "^\\{\\s*(return )?Ok\\([\\w:]*(ServerCertVerified|ClientCertVerified)::assertion\\(\\)\\);?\\s*\\}$")
  (#set! rule "certificate-check-off"))
; config.dangerous().set_certificate_verifier(verifier)
; ^^^^^^^^^^^^^^^^^^
((call_expression function: [(field_expression field: (_) @key) (scoped_identifier name: (_) @key)]) @match
  (#eq? @key "dangerous")
  (#not-around? @match call_expression "NoCertificateVerification|NoCertVerifier|NoVerifier|SkipServerVerification")
  (#set! rule "improper-certificate-validation"))
((struct_expression name: (_) @key) @match
  (#match? @key "DangerousClientConfig(Builder)?$")
  (#set! rule "improper-certificate-validation"))
((call_expression function: (field_expression field: (_) @key) arguments: (arguments (_) (closure_expression body: (_) @body))) @match
  (#eq? @key "set_verify_callback")
  (#match? @body "^(true|\\{\\s*true\\s*\\})$")
  (#set! rule "certificate-check-off"))
((call_expression function: (field_expression field: (_) @key) arguments: (arguments . (boolean_literal) @value .)) @match
  (#match? @key "^(danger_disable_verification|tls_insecure|insecure_skip_verify|tls_skip_verify|danger_accept_invalid_ocsp_response|disable_certificate_verification|allow_invalid_certificates)$")
  (#eq? @value "true")
  (#set! rule "certificate-check-off"))

; reqwest::get("http://api.example.com")
;              ^^^^^^^^^^^^^^^^^^^^^^^^
((call_expression function: [(field_expression field: (_) @callee) (scoped_identifier name: (_) @callee)] arguments: (arguments (string_literal) @match))
  (#match? @match "{cleartext-url}")
  (#match? @callee "^(get|post|put|patch|delete|head|request|connect|connect_lazy|from_static|from_shared|uri|url|base_url|endpoint|open|download|new_with_url|connect_async|http|proxy)$")
  (#set! key "url")
  (#set! rule "cleartext-transmission"))
([(const_item name: (_) @name value: (string_literal) @match) (static_item name: (_) @name value: (string_literal) @match)]
  (#match? @name "{address-constant}")
  (#match? @match "{cleartext-url}")
  (#set! key "url")
  (#set! rule "cleartext-transmission"))
((_ (let_declaration pattern: (identifier) @name value: (string_literal) @url) @match . (_)? @between . [(let_declaration) @use @match (expression_statement) @use @match])
  (#match? @url "{cleartext-url}")
  (#not-match? @url "{cleartext-literal}")
  (#not-mentions? @between @name)
  (#mentions? @use @name)
  (#match? @use "\\b(get|post|put|patch|delete|head|request|connect|connect_async|from_static|from_shared|uri|open)\\(")
  (#set! key "url")
  (#set! rule "cleartext-transmission"))
((call_expression function: (scoped_identifier path: (_) @path name: (_) @key) arguments: (arguments . (string_literal) @address)) @match
  (#match? @path "(TcpStream|FtpStream|AsyncFtpStream)$")
  (#eq? @key "connect")
  (#match? @address ":(21|23|25|80|110|143|389|1883|8080)\"$")
  (#not-match? @address "^\"(localhost|127\\.)")
  (#set! rule "cleartext-transmission"))
((call_expression function: (scoped_identifier path: (_) @path name: (_) @key)) @match
  (#match? @path "(SmtpTransport|AsyncSmtpTransport(::<\\w+>)?)$")
  (#eq? @key "builder_dangerous")
  (#set! rule "cleartext-transmission"))

; let orders = "http://orders.shop.com";
;              ^^^^^^^^^^^^^^^^^^^^^^^^
((string_literal) @match
  (#match? @match "{cleartext-literal}")
  (#not-inside? @match attribute_item)
  (#not-around? @match call_expression "{text-compared}")
  (#not-around? @match binary_expression "[!=]=")
  (#set! key "url")
  (#set! rule "cleartext-transmission"))
