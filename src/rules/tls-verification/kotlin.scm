; object : X509TrustManager { override fun checkServerTrusted(…) {} }
;                           ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
((class_body (function_declaration name: (_) @name (function_value_parameters) @parameters (function_body) @body)) @match
  (#eq? @name "checkServerTrusted")
  (#match? @parameters "\\bX509Certificate\\b")
  (#match? @body "^(\\{\\s*\\}|= Unit)$")
  (#set! key "checkServerTrusted")
  (#set! rule "certificate-check-off"))
((class_body (function_declaration name: (_) @name (function_value_parameters) @parameters (function_body (block) @body))) @match
  (#eq? @name "checkServerTrusted")
  (#match? @parameters "\\bX509Certificate\\b")
  (#only? @body "{only-logs}")
  (#set! key "checkServerTrusted")
  (#set! rule "certificate-check-off"))
((navigation_expression (identifier) @key) @match
  (#match? @key "^(TrustAllStrategy|InsecureTrustManagerFactory)$")
  (#set! rule "certificate-check-off"))

; hostnameVerifier { _, _ -> true }
; ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
((call_expression [(identifier) @key (navigation_expression (identifier) @key .)] (annotated_lambda) @body) @match
  (#match? @key "^([hH]ostnameVerifier|setHostnameVerifier|setDefaultHostnameVerifier)$")
  (#match? @body "^\\{\\s*(\\w+\\s*,\\s*\\w+\\s*->)?\\s*(true|\\w*TRUE)\\s*\\}$")
  (#not-match? @match "^this\\.")
  (#set! key "HostnameVerifier")
  (#set! rule "hostname-check-off"))
((function_declaration name: (_) @key (function_value_parameters) @parameters (function_body) @body) @match
  (#eq? @key "verify")
  (#match? @parameters "\\bSSLSession\\b")
  (#match? @body "^(= true|\\{\\s*return (true|\\w*TRUE)\\s*\\})$")
  (#set! rule "hostname-check-off"))

; SSLContext.getInstance("TLSv1")
;                        ^^^^^^^
((call_expression (navigation_expression) @callee (value_arguments . (value_argument (string_literal) @match)))
  (#match? @callee "SSLContext\\.getInstance$")
  (#match? @match "^\"(SSL|SSLv2|SSLv3|TLSv1|TLSv1\\.[01]|DTLSv1\\.0)\"$")
  (#set! key "protocol")
  (#set! rule "old-tls-version"))
((call_expression (navigation_expression (identifier) @key .) (value_arguments) @value) @match
  (#match? @key "^(setEnabledProtocols|setSupportedProtocols|setProtocols|tlsVersions|protocols|sslProtocol)$")
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
((call_expression (navigation_expression (identifier) @callee .) (value_arguments . (value_argument (string_literal) @key) . (value_argument (string_literal) @value))) @match
  (#match? @callee "^(setProperty|put)$")
  (#match? @key "^\"(jdk\\.tls\\.(client|server)\\.protocols|https\\.protocols|mail\\.\\w+\\.ssl\\.protocols|ssl\\.enabled\\.protocols)\"$")
  (#match? @value "\\b(SSLv2Hello|SSLv2|SSLv3|TLSv?1(\\.[01])?)(?![.0-9])")
  (#set! rule "old-tls-version"))

; override fun onReceivedSslError(…) { handler.proceed() }
; ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
((function_declaration name: (_) @key (function_body (block) @body)) @match
  (#eq? @key "onReceivedSslError")
  (#match? @body "\\.proceed\\(\\)")
  (#only? @body "{proceeds}")
  (#set! rule "certificate-check-off"))
((function_declaration name: (_) @key (function_body) @body) @match
  (#eq? @key "onReceivedSslError")
  (#match? @body "^= *\\w+[?!]*\\.proceed\\(\\)$")
  (#set! rule "certificate-check-off"))
((function_declaration name: (_) @key (function_value_parameters) @parameters (function_body) @body) @match
  (#eq? @key "isTrusted")
  (#match? @parameters "\\bX509Certificate\\b")
  (#match? @body "^(= true|\\{\\s*return true\\s*\\})$")
  (#set! rule "certificate-check-off"))
((call_expression (navigation_expression (identifier) @key .) (value_arguments . (value_argument) @value .)) @match
  (#match? @key "^(setSSLCheckServerIdentity|setVerifyHost|setHostnameVerificationEnabled|setCheckHostname)$")
  (#eq? @value "false")
  (#set! rule "hostname-check-off"))
((call_expression (identifier) @type (annotated_lambda) @body) @match
  (#match? @type "^(TrustStrategy|TrustSelfSignedStrategy)$")
  (#match? @body "(\\{|->)\\s*true\\s*\\}$")
  (#set! rule "certificate-check-off"))
((navigation_expression (identifier) @key) @match
  (#match? @match "^(NoopHostnameVerifier\\.INSTANCE|SSLConnectionSocketFactory\\.ALLOW_ALL_HOSTNAME_VERIFIER)$")
  (#set! rule "hostname-check-off"))

; try { manager.checkServerTrusted(chain, type) } catch (e: CertificateException) { log(e) }
((function_declaration name: (_) @name (function_value_parameters) @parameters (function_body (block) @body)) @match
  (#eq? @name "checkServerTrusted")
  (#match? @parameters "\\bX509Certificate\\b")
  (#match? @body "(throw|[cC]heck|[vV]erif|[vV]alid)[^]*\\}\\s*catch ?\\([^)]*\\) ?\\{[^{}]*\\}\\s*\\}$")
  (#not-match? @body "catch ?\\([^)]*\\) ?\\{[^{}]*\\b(throw|check|verif|valid)")
  (#set! key "checkServerTrusted")
  (#set! rule "improper-certificate-validation"))
((assignment left: (_) @key right: (_) @value) @match
  (#match? @key "(isRevocationEnabled)$")
  (#eq? @value "false")
  (#set! rule "improper-certificate-validation"))
((call_expression (navigation_expression (identifier) @key .) (value_arguments . (value_argument) @value .)) @match
  (#match? @key "^(setAcceptInsecureCerts|setIgnoreHTTPSErrors)$")
  (#eq? @value "true")
  (#set! rule "improper-certificate-validation"))

; ConnectionSpec.COMPATIBLE_TLS
; ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
((navigation_expression (identifier) @object (identifier) @key) @match
  (#eq? @object "ConnectionSpec")
  (#eq? @key "COMPATIBLE_TLS")
  (#set! rule "weak-tls-settings"))
((call_expression (navigation_expression) @callee (value_arguments . (value_argument (string_literal) @match)))
  (#match? @callee "SSLContext\\.getInstance$")
  (#match? @match "^\"(DTLS|Default)\"$")
  (#set! key "protocol")
  (#set! rule "weak-tls-settings"))
((call_expression (navigation_expression (identifier) @callee .) (value_arguments . (value_argument (string_literal) @key) . (value_argument (_) @value))) @match
  (#eq? @callee "setProperty")
  (#match? @key "\\.allow(UnsafeRenegotiation|LegacyHelloMessages)\"$")
  (#match? @value "^\"?true\"?$")
  (#set! rule "weak-tls-settings"))
((call_expression (identifier) @key (value_arguments) @arguments) @match
  (#eq? @key "DefaultHttpClient")
  (#eq? @arguments "()")
  (#set! rule "weak-tls-settings"))

; URL("http://api.example.com")
;     ^^^^^^^^^^^^^^^^^^^^^^^^
((call_expression [(identifier) @callee (navigation_expression (identifier) @callee .)] (value_arguments (value_argument (string_literal) @match)))
  (#match? @match "{cleartext-url}")
  (#match? @callee "{jvm-request}")
  (#set! key "url")
  (#set! rule "cleartext-transmission"))
; val url = "http://api.example.com"
; client.get(url)
((_ (property_declaration (variable_declaration (identifier) @name) [(string_literal) @url (call_expression (value_arguments . (value_argument (string_literal) @url) .))]) @match . (_)? @between .
  [(call_expression) @use @match (return_expression) @use @match (property_declaration) @use @match])
  (#match? @url "{cleartext-url}")
  (#not-match? @url "{cleartext-literal}")
  (#not-mentions? @between @name)
  (#mentions? @use @name)
  (#match? @use "{jvm-request-of}")
  (#set! key "url")
  (#set! rule "cleartext-transmission"))
((property_declaration (variable_declaration (identifier) @name) (string_literal) @match)
  (#match? @name "^([A-Z][A-Z0-9_]*_)?(URL|URI|ENDPOINT|HOST|SERVER|ADDRESS)$")
  (#match? @match "{cleartext-url}")
  (#set! key "url")
  (#set! rule "cleartext-transmission"))

; Socket(host, 80)
; ^^^^^^^^^^^^^^^^
((call_expression (identifier) @key (value_arguments . (value_argument) @host . (value_argument) @port)) @match
  (#match? @key "^(Socket|InetSocketAddress)$")
  (#match? @port "{cleartext-port}")
  (#not-match? @host "localhost|127\\.0\\.0\\.1|0\\.0\\.0\\.0|getLoopbackAddress")
  (#set! rule "cleartext-transmission"))
((call_expression (identifier) @key (value_arguments) @arguments) @match
  (#eq? @key "ServerSocket")
  (#not-match? @arguments "^\\(0\\b|getLoopbackAddress|localhost|127\\.0\\.0\\.1")
  (#set! rule "cleartext-transmission"))
((call_expression (identifier) @key (value_arguments)) @match
  (#match? @key "^(FTPClient|TelnetClient|SMTPClient|POP3Client|IMAPClient|DefaultFtpSessionFactory)$")
  (#set! rule "cleartext-transmission"))
((navigation_expression (identifier) @object (identifier) @key) @match
  (#match? @object "^(ConnectionSpec|WebSettings)$")
  (#match? @key "^(CLEARTEXT|MIXED_CONTENT_ALWAYS_ALLOW)$")
  (#set! rule "cleartext-transmission"))
((navigation_expression (identifier) @object (identifier) @key) @match
  (#match? @object "^Insecure(Server|Channel)Credentials$")
  (#eq? @key "create")
  (#set! rule "cleartext-transmission"))
((call_expression (navigation_expression (identifier) @callee .) (value_arguments . (value_argument) @key . (value_argument (string_literal) @value))) @match
  (#match? @callee "^(setProperty|put)$")
  (#match? @key "(\"security\\.protocol\"|SECURITY_PROTOCOL_CONFIG)$")
  (#match? @value "^\"(PLAINTEXT|SASL_PLAINTEXT)\"$")
  (#set! rule "cleartext-transmission"))

; val orders = "http://orders.shop.com"
;              ^^^^^^^^^^^^^^^^^^^^^^^^
((string_literal) @match
  (#match? @match "{cleartext-literal}")
  (#not-around? @match call_expression "{text-compared}")
  (#not-around? @match binary_expression "[!=]=")
  (#not-around? @match property_declaration "{names-no-host}")
  (#set! key "url")
  (#set! rule "cleartext-transmission"))

; settings.mixedContentMode = 0
; ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
((assignment left: (_) @key right: (_) @value) @match
  (#match? @key "\\bmixedContentMode$")
  (#match? @value "^\\(*0\\)*$")
  (#set! rule "cleartext-transmission"))
((call_expression (navigation_expression (identifier) @key .) (value_arguments . (value_argument) @value .)) @match
  (#eq? @key "setMixedContentMode")
  (#match? @value "^\\(*0\\)*$")
  (#set! rule "cleartext-transmission"))
