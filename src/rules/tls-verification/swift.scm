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
