; object : X509TrustManager { override fun checkServerTrusted(…) {} }
;                           ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
((class_body (function_declaration name: (_) @name (function_body) @body)) @match
  (#eq? @name "checkServerTrusted")
  (#match? @body "^(\\{\\s*\\}|= Unit)$")
  (#set! key "checkServerTrusted")
  (#set! rule "certificate-check-off"))
((navigation_expression (identifier) @key) @match
  (#match? @key "^(TrustAllStrategy|InsecureTrustManagerFactory)$")
  (#set! rule "certificate-check-off"))

; hostnameVerifier { _, _ -> true }
; ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
((call_expression [(identifier) @key (navigation_expression (identifier) @key .)] (annotated_lambda) @body) @match
  (#match? @key "^([hH]ostnameVerifier|setHostnameVerifier|setDefaultHostnameVerifier)$")
  (#match? @body "^\\{\\s*(\\w+\\s*,\\s*\\w+\\s*->)?\\s*true\\s*\\}$")
  (#set! key "HostnameVerifier")
  (#set! rule "hostname-check-off"))
((function_declaration name: (_) @key (function_value_parameters) @parameters (function_body) @body) @match
  (#eq? @key "verify")
  (#match? @parameters "\\bSSLSession\\b")
  (#match? @body "^(= true|\\{\\s*return true\\s*\\})$")
  (#set! rule "hostname-check-off"))

; SSLContext.getInstance("TLSv1")
;                        ^^^^^^^
((call_expression (navigation_expression) @callee (value_arguments . (value_argument (string_literal) @match)))
  (#match? @callee "SSLContext\\.getInstance$")
  (#match? @match "^\"(SSL|SSLv2|SSLv3|TLSv1|TLSv1\\.[01])\"$")
  (#set! key "protocol")
  (#set! rule "old-tls-version"))
((call_expression (navigation_expression (identifier) @key .) (value_arguments) @value) @match
  (#match? @key "^(setEnabledProtocols|tlsVersions|protocols)$")
  (#match? @value "\"(SSLv3|TLSv1|TLSv1\\.[01])\"|\\b(SSL_3_0|TLS_1_[01])\\b")
  (#set! rule "old-tls-version"))

; "https://api.example.com" → "http://api.example.com"
;                             ^^^^^^^^^^^^^^^^^^^^^^^^
((string_literal) @match @value
  (#match? @value "^\"(https?|wss?|ftps?|ldaps?|rediss?|amqps?|mqtts?)://")
  (#not-match? @value "\"http://(www\\.w3\\.org|schemas\\.|purl\\.org|xmlns\\.)")
  (#set! key "url")
  (#set! compare "url-unprotected")
  (#set! rule "https-to-http"))

; ManagedChannelBuilder.forAddress(host, port).usePlaintext()
; ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
((call_expression (navigation_expression (identifier) @key .)) @match
  (#eq? @key "usePlaintext")
  (#not-match? @match "localhost|127\\.0\\.0\\.1|InProcess")
  (#set! rule "connection-unencrypted"))

; session.setConfig("StrictHostKeyChecking", "no")
; ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
((call_expression (value_arguments (value_argument (string_literal) @key) . (value_argument (string_literal) @value))) @match
  (#eq? @key "\"StrictHostKeyChecking\"")
  (#match? @value "^\"(no|off)\"$")
  (#set! rule "ssh-host-key-unchecked"))
((call_expression (identifier) @key) @match
  (#eq? @key "PromiscuousVerifier")
  (#set! rule "ssh-host-key-unchecked"))
