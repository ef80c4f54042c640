; new X509TrustManager() { public void checkServerTrusted(…) {} }
;                        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
((class_body (method_declaration name: (_) @name body: (block) @body)) @match
  (#eq? @name "checkServerTrusted")
  (#empty? @body)
  (#set! key "checkServerTrusted")
  (#set! rule "certificate-check-off"))

; TrustAllStrategy.INSTANCE
; ^^^^^^^^^^^^^^^^^^^^^^^^^
([(field_access object: (identifier) @key) (object_creation_expression type: (_) @key)] @match
  (#match? @key "^(TrustAllStrategy|InsecureTrustManagerFactory|TrustSelfSignedStrategy)$")
  (#set! rule "certificate-check-off"))
((method_invocation name: (_) @key) @match
  (#match? @key "^(trustAllCertificates|relaxedHTTPSValidation|trustAll|setTrustAll)$")
  (#not-match? @match "\\(false\\)$")
  (#set! rule "certificate-check-off"))
((method_invocation name: (_) @key arguments: (argument_list . (lambda_expression body: (true)) .)) @match
  (#eq? @key "loadTrustMaterial")
  (#set! rule "certificate-check-off"))
((method_invocation name: (_) @key arguments: (argument_list . (null_literal) . (lambda_expression body: (true)) .)) @match
  (#eq? @key "loadTrustMaterial")
  (#set! rule "certificate-check-off"))

; setHostnameVerifier((host, session) -> true)
;                     ^^^^^^^^^^^^^^^^^^^^^^^
((method_invocation name: (_) @key arguments: (argument_list (lambda_expression body: (_) @body) @match))
  (#match? @key "^(set(Default)?(SSL)?HostnameVerifier|hostnameVerifier|SSLHostnameVerifier)$")
  (#match? @body "^(true|\\{\\s*return true;\\s*\\})$")
  (#set! rule "hostname-check-off"))
((method_declaration name: (_) @key parameters: (_) @parameters body: (block) @body) @match
  (#eq? @key "verify")
  (#match? @parameters "\\bSSLSession\\b")
  (#match? @body "^\\{\\s*return true;\\s*\\}$")
  (#set! rule "hostname-check-off"))
([(field_access field: (_) @key) (object_creation_expression type: (_) @key)] @match
  (#match? @key "^(ALLOW_ALL_HOSTNAME_VERIFIER|NoopHostnameVerifier|AllowAllHostnameVerifier)$")
  (#set! rule "hostname-check-off"))
((field_access object: (_) @key) @match
  (#match? @key "NoopHostnameVerifier$")
  (#set! rule "hostname-check-off"))

; SSLContext.getInstance("TLSv1")
;                        ^^^^^^^
((method_invocation object: (_) @object name: (_) @name arguments: (argument_list . (string_literal) @match))
  (#match? @object "SSLContext$")
  (#eq? @name "getInstance")
  (#match? @match "^\"(SSL|SSLv2|SSLv3|TLSv1|TLSv1\\.[01])\"$")
  (#set! key "protocol")
  (#set! rule "old-tls-version"))
((method_invocation name: (_) @key arguments: (argument_list) @value) @match
  (#match? @key "^(setEnabledProtocols|setSupportedProtocols|tlsVersions|protocols)$")
  (#match? @value "\"(SSLv2Hello|SSLv3|TLSv1|TLSv1\\.[01])\"|\\b(SSL_3_0|TLS_1_[01])\\b")
  (#set! rule "old-tls-version"))

; "https://api.example.com" → "http://api.example.com"
;                             ^^^^^^^^^^^^^^^^^^^^^^^^
((string_literal) @match @value
  (#match? @value "^\"(https?|wss?|ftps?|ldaps?|rediss?|amqps?|mqtts?)://")
  (#not-match? @value "\"http://(www\\.w3\\.org|schemas\\.|purl\\.org|xmlns\\.|xml\\.org|xml\\.apache\\.org)")
  (#set! key "url")
  (#set! compare "url-unprotected")
  (#set! rule "https-to-http"))

; ManagedChannelBuilder.forAddress(host, port).usePlaintext()
; ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
((method_invocation name: (_) @key) @match
  (#eq? @key "usePlaintext")
  (#not-match? @match "localhost|127\\.0\\.0\\.1|InProcess")
  (#set! rule "connection-unencrypted"))
((string_literal) @match
  (#match? @match "\\b(sslmode=(disable|allow|prefer)|(useSSL|encrypt|ssl)=false)\\b")
  (#not-match? @match "localhost|127\\.0\\.0\\.1|(@|//)[a-zA-Z_-]+(:[0-9]+)?/")
  (#set! key "sslmode")
  (#set! rule "connection-unencrypted"))

; session.setConfig("StrictHostKeyChecking", "no")
; ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
((method_invocation arguments: (argument_list (string_literal) @key . (string_literal) @value)) @match
  (#eq? @key "\"StrictHostKeyChecking\"")
  (#match? @value "^\"(no|off)\"$")
  (#set! rule "ssh-host-key-unchecked"))
((object_creation_expression type: (_) @key) @match
  (#eq? @key "PromiscuousVerifier")
  (#set! rule "ssh-host-key-unchecked"))
([(field_access field: (_) @key) (identifier) @key] @match
  (#match? @key "^AcceptAllServerKeyVerifier$")
  (#set! rule "ssh-host-key-unchecked"))
