; &tls.Config{InsecureSkipVerify: true}
;             ^^^^^^^^^^^^^^^^^^^^^^^^
((literal_value (keyed_element key: (_) @key value: (literal_element (true))) @match) @config
  (#match? @key "^(InsecureSkipVerify|InsecureSkipTLSVerify|TLSSkipVerify|SkipTLSVerify)$")
  (#not-match? @config "\\b(VerifyPeerCertificate|VerifyConnection):")
  (#set! rule "certificate-check-off"))
((assignment_statement left: (expression_list (selector_expression field: (_) @key)) right: (expression_list (true))) @match
  (#match? @key "^(InsecureSkipVerify|InsecureSkipTLSVerify|TLSSkipVerify|SkipTLSVerify)$")
  (#not-around? @match if_statement "^if [^{]*([iI]nsecure|INSECURE|[sS]kip|[vV]erify|VERIFY)[^{]*\\{")
  (#set! rule "certificate-check-off"))

; MinVersion: tls.VersionTLS10
; ^^^^^^^^^^^^^^^^^^^^^^^^^^^^
((keyed_element key: (_) @key value: (literal_element (selector_expression field: (_) @value))) @match
  (#match? @key "^(MinVersion|MaxVersion)$")
  (#match? @value "^Version(SSL30|TLS10|TLS11)$")
  (#set! rule "old-tls-version"))
((assignment_statement left: (expression_list (selector_expression field: (_) @key)) right: (expression_list (selector_expression field: (_) @value))) @match
  (#match? @key "^(MinVersion|MaxVersion)$")
  (#match? @value "^Version(SSL30|TLS10|TLS11)$")
  (#set! rule "old-tls-version"))

; MinVersion: tls.VersionTLS13 → MinVersion: tls.VersionTLS12
;                                ^^^^^^^^^^^^^^^^^^^^^^^^^^^^
((keyed_element key: (_) @key value: (_) @value) @match
  (#eq? @key "MinVersion")
  (#match? @value "VersionTLS1[23]$")
  (#set! compare "tls-version-lowered")
  (#set! rule "tls-version-lowered"))

; "https://api.example.com" → "http://api.example.com"
;                             ^^^^^^^^^^^^^^^^^^^^^^^^
([(interpreted_string_literal) (raw_string_literal)] @match @value
  (#match? @value "^[\"`](https?|wss?|ftps?|ldaps?|rediss?|amqps?|mqtts?)://")
  (#not-match? @value "[\"`]http://(www\\.w3\\.org|schemas\\.|purl\\.org|xmlns\\.)")
  (#set! key "url")
  (#set! compare "url-unprotected")
  (#set! rule "https-to-http"))

; grpc.Dial(address, grpc.WithInsecure())
;                    ^^^^^^^^^^^^^^^^^^^
((call_expression function: (selector_expression operand: (_) @package field: (_) @key)) @match
  (#match? @package "^(grpc|insecure)$")
  (#match? @key "^(WithInsecure|NewCredentials)$")
  (#not-match? @match "^grpc\\.NewCredentials")
  (#not-around? @match call_expression "localhost|127\\.0\\.0\\.1|bufnet|unix:|passthrough:")
  (#set! rule "connection-unencrypted"))
([(interpreted_string_literal) (raw_string_literal)] @match
  (#match? @match "\\b(sslmode=(disable|allow|prefer)|[?&]tls=false)\\b")
  (#not-match? @match "{own-host}")
  (#set! key "sslmode")
  (#set! rule "connection-unencrypted"))

; HostKeyCallback: ssh.InsecureIgnoreHostKey()
;                  ^^^^^^^^^^^^^^^^^^^^^^^^^^^
((call_expression function: (selector_expression field: (_) @key)) @match
  (#eq? @key "InsecureIgnoreHostKey")
  (#set! rule "ssh-host-key-unchecked"))
([(interpreted_string_literal) (raw_string_literal)] @match
  (#match? @match "\\bStrictHostKeyChecking[= ](no|off)\\b")
  (#not-match? @match "localhost|127\\.0\\.0\\.1")
  (#set! key "StrictHostKeyChecking")
  (#set! rule "ssh-host-key-unchecked"))
