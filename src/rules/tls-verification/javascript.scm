; { rejectUnauthorized: false }
;   ^^^^^^^^^^^^^^^^^^^^^^^^^
((pair key: (_) @key value: (false)) @match
  (#match? @key "^[\"']?(rejectUnauthorized|strictSSL|strictSsl|verifySSL|verifySsl|sslVerify|validateCertificate)[\"']?$")
  (#set! rule "certificate-check-off"))
((pair key: (_) @key value: (true)) @match
  (#match? @key "^[\"']?(insecureSkipVerify|insecureSkipTLSVerify|allowSelfSignedCertificates?|trustAllCertificates|trustServerCertificate)[\"']?$")
  (#set! rule "certificate-check-off"))
((assignment_expression left: (member_expression property: (_) @key) right: (false)) @match
  (#match? @key "^(rejectUnauthorized|strictSSL)$")
  (#set! rule "certificate-check-off"))

; process.env.NODE_TLS_REJECT_UNAUTHORIZED = "0"
; ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
((assignment_expression left: (_) @key right: (_) @value) @match
  (#match? @key "\\bNODE_TLS_REJECT_UNAUTHORIZED\\b")
  (#match? @value "^[\"'`]?0[\"'`]?$")
  (#set! rule "certificate-check-off"))
((pair key: (_) @key value: (_) @value) @match
  (#match? @key "^[\"']?NODE_TLS_REJECT_UNAUTHORIZED[\"']?$")
  (#match? @value "^[\"'`]?0[\"'`]?$")
  (#set! rule "certificate-check-off"))

; { checkServerIdentity: () => undefined }
;   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
((pair key: (_) @key value: [(arrow_function body: (_) @body) (function_expression body: (_) @body)]) @match
  (#match? @key "^[\"']?checkServerIdentity[\"']?$")
  (#match? @body "^(undefined|null|void 0|true|\\(?\\{\\s*(return( undefined| null)?;?)?\\s*\\}\\)?)$")
  (#set! rule "hostname-check-off"))

; { minVersion: "TLSv1" }
;   ^^^^^^^^^^^^^^^^^^^
((pair key: (_) @key value: (string) @value) @match
  (#match? @key "^[\"']?(minVersion|maxVersion|secureProtocol|minTlsVersion|minimumTlsVersion)[\"']?$")
  (#match? @value "^[\"'](SSLv[23](_(client|server))?_?(method)?|TLSv1([._][01])?(_(client|server))?(_method)?|1\\.[01]|TLS_?1_?[01])[\"']$")
  (#set! rule "old-tls-version"))
((pair key: (_) @key value: (member_expression property: (_) @value)) @match
  (#match? @key "(securityPolicy|minimumProtocolVersion|minVersion|tlsVersion)$")
  (#match? @value "^(SSL_V3|TLS_V1(_2016|_1_2016)?|TLS_1_[01]|TLS1_[01]|TLS_V1_[01])$")
  (#set! rule "old-tls-version"))

; { minVersion: "TLSv1.3" } → { minVersion: "TLSv1.2" }
;                               ^^^^^^^^^^^^^^^^^^^^^
((pair key: (_) @key value: (_) @value) @match
  (#match? @key "^[\"']?(minVersion|minTlsVersion|minimumTlsVersion|minimumProtocolVersion)[\"']?$")
  (#not-match? @value "1[._]?[01]\\b|SSL|v1[\"']$")
  (#set! compare "tls-version-lowered")
  (#set! rule "tls-version-lowered"))

; "https://api.example.com" → "http://api.example.com"
;                             ^^^^^^^^^^^^^^^^^^^^^^^^
([(string) (template_string)] @match @value
  (#match? @value "^[\"'`](https?|wss?|ftps?|ldaps?|rediss?|amqps?|mqtts?)://")
  (#not-match? @value "^[\"'`]http://(www\\.w3\\.org|schemas\\.|purl\\.org|xmlns\\.)")
  (#set! key "url")
  (#set! compare "url-unprotected")
  (#set! rule "https-to-http"))

; grpc.credentials.createInsecure()
; ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
((call_expression function: (member_expression property: (_) @key)) @match
  (#eq? @key "createInsecure")
  (#not-around? @match arguments "localhost|127\\.0\\.0\\.1")
  (#set! rule "connection-unencrypted"))

; "postgres://db.example.com/shop?sslmode=disable"
; ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
([(string) (template_string)] @match
  (#match? @match "\\b(sslmode=(disable|allow|prefer)|(useSSL|encrypt)=false)\\b")
  (#not-match? @match "{own-host}")
  (#set! key "sslmode")
  (#set! rule "connection-unencrypted"))

; { hostVerifier: () => true }
;   ^^^^^^^^^^^^^^^^^^^^^^^^
((pair key: (_) @key value: (arrow_function body: (_) @body)) @match
  (#match? @key "^(hostVerifier|verifyHostKey)$")
  (#match? @body "^(true|\\{\\s*return true;?\\s*\\})$")
  (#set! rule "ssh-host-key-unchecked"))
((call_expression arguments: (arguments . (string) @key . (string) @value)) @match
  (#match? @key "^[\"']StrictHostKeyChecking[\"']$")
  (#match? @value "^[\"'](no|off)[\"']$")
  (#set! rule "ssh-host-key-unchecked"))
((string) @match
  (#match? @match "\\bStrictHostKeyChecking[= ](no|off)\\b")
  (#not-match? @match "localhost|127\\.0\\.0\\.1")
  (#set! key "StrictHostKeyChecking")
  (#set! rule "ssh-host-key-unchecked"))
