; completionHandler(.useCredential, URLCredential(trust: trust))
; ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
((call_expression (simple_identifier) @key (call_suffix) @arguments) @match
  (#match? @key "^completion(Handler)?$")
  (#match? @arguments "^\\(\\.useCredential, URLCredential\\(trust:")
  (#not-around? @match function_declaration "SecTrustEvaluate|SecTrustSetAnchor|SecPolicy|pinned|SecCertificateCopyData")
  (#set! rule "certificate-check-off"))
((call_expression (simple_identifier) @key) @match
  (#eq? @key "DisabledTrustEvaluator")
  (#set! rule "certificate-check-off"))
((navigation_expression target: (_) @object suffix: (navigation_suffix suffix: (_) @key)) @match
  (#eq? @object "ServerTrustPolicy")
  (#eq? @key "disableEvaluation")
  (#set! rule "certificate-check-off"))

; "https://api.example.com" → "http://api.example.com"
;                             ^^^^^^^^^^^^^^^^^^^^^^^^
((line_string_literal) @match @value
  (#match? @value "^\"(https?|wss?|ftps?|ldaps?|rediss?|amqps?|mqtts?)://")
  (#not-match? @value "\"http://(www\\.w3\\.org|schemas\\.|purl\\.org|xmlns\\.|www\\.apple\\.com/DTDs)")
  (#set! key "url")
  (#set! compare "url-unprotected")
  (#set! rule "https-to-http"))

; configuration.tlsMinimumSupportedProtocolVersion = .TLSv10
; ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
((assignment) @match
  (#match? @match "(tlsMinimumSupportedProtocol(Version)?|tlsMaximumSupportedProtocol(Version)?|minimumTLSVersion|minimumTLSProtocolVersion)\\s*=\\s*[\\w.]*\\.(TLSv10|TLSv11|tlsProtocol1|tlsProtocol11|sslProtocol3|tlsv1|tlsv11)$")
  (#set! key "tlsMinimumSupportedProtocol")
  (#set! rule "old-tls-version"))
((value_argument) @match
  (#match? @match "^(minimumTLSVersion|minimumTLSProtocolVersion): *[\\w.]*\\.(TLSv10|TLSv11|tlsv1|tlsv11)$")
  (#set! key "minimumTLSVersion")
  (#set! rule "old-tls-version"))
((value_argument) @match
  (#match? @match "^certificateVerification: *\\.none$")
  (#set! key "certificateVerification")
  (#set! rule "certificate-check-off"))
((value_argument) @match
  (#match? @match "^certificateVerification: *\\.noHostnameVerification$")
  (#set! key "certificateVerification")
  (#set! rule "hostname-check-off"))
((assignment) @match
  (#match? @match "\\bcertificateVerification\\s*=\\s*\\.none$")
  (#set! key "certificateVerification")
  (#set! rule "certificate-check-off"))

; URL(string: "http://api.example.com")
;             ^^^^^^^^^^^^^^^^^^^^^^^^
((call_expression (simple_identifier) @callee (call_suffix (value_arguments (value_argument (line_string_literal) @match))))
  (#match? @callee "^(URL|NSURL|URLComponents|URLRequest)$")
  (#match? @match "{cleartext-url}")
  (#set! key "url")
  (#set! rule "cleartext-transmission"))
((property_declaration (pattern) @name value: (line_string_literal) @match)
  (#match? @name "([uU]r[il]|URL|URI|[eE]ndpoint|[hH]ost|[sS]erver)$")
  (#match? @match "{cleartext-url}")
  (#set! key "url")
  (#set! rule "cleartext-transmission"))

; let orders = "http://orders.shop.com"
;              ^^^^^^^^^^^^^^^^^^^^^^^^
((line_string_literal) @match
  (#match? @match "{cleartext-literal}")
  (#not-around? @match call_expression "{text-compared}")
  (#not-around? @match equality_expression "[!=]=")
  (#set! key "url")
  (#set! rule "cleartext-transmission"))
