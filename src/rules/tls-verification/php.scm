; curl_setopt($curl, CURLOPT_SSL_VERIFYPEER, false);
; ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
((function_call_expression function: (_) @callee arguments: (arguments (_) . (argument (name) @key) . (argument) @value)) @match
  (#eq? @callee "curl_setopt")
  (#match? @key "^(CURLOPT_SSL_VERIFYPEER|CURLOPT_PROXY_SSL_VERIFYPEER)$")
  (#match? @value "^(false|FALSE|False|0)$")
  (#set! rule "certificate-check-off"))
((array_element_initializer . (_) @key . (_) @value .) @match
  (#match? @key "^(CURLOPT_SSL_VERIFYPEER|CURLOPT_PROXY_SSL_VERIFYPEER|[\"'](verify_peer|sslverify|ssl_verify|ssl_verify_peer)[\"'])$")
  (#match? @value "^(false|FALSE|False|0)$")
  (#set! rule "certificate-check-off"))
((array_element_initializer . (_) @key . (_) @value .) @match
  (#match? @key "^[\"']allow_self_signed[\"']$")
  (#match? @value "^(true|TRUE|True|1)$")
  (#set! rule "certificate-check-off"))
((arguments (argument (array_creation_expression (array_element_initializer . (_) @key . (boolean) @value .) @match)))
  (#match? @key "^[\"']verify[\"']$")
  (#match? @value "^(false|FALSE)$")
  (#set! rule "certificate-check-off"))
((member_call_expression name: (_) @key) @match
  (#eq? @key "withoutVerifying")
  (#set! rule "certificate-check-off"))

; curl_setopt($curl, CURLOPT_SSL_VERIFYHOST, 0);
; ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
((function_call_expression function: (_) @callee arguments: (arguments (_) . (argument (name) @key) . (argument) @value)) @match
  (#eq? @callee "curl_setopt")
  (#eq? @key "CURLOPT_SSL_VERIFYHOST")
  (#match? @value "^(false|FALSE|0|1|true|TRUE)$")
  (#set! rule "hostname-check-off"))
((array_element_initializer . (_) @key . (_) @value .) @match
  (#match? @key "^(CURLOPT_SSL_VERIFYHOST|[\"']verify_peer_name[\"'])$")
  (#match? @value "^(false|FALSE|0)$")
  (#set! rule "hostname-check-off"))

; curl_setopt($curl, CURLOPT_SSLVERSION, CURL_SSLVERSION_TLSv1_0);
;                                        ^^^^^^^^^^^^^^^^^^^^^^^
((name) @match
  (#match? @match "^(CURL_SSLVERSION_(SSLv2|SSLv3|TLSv1_[01])|STREAM_CRYPTO_METHOD_(SSLv2|SSLv3|SSLv23|TLSv1_[01])_CLIENT)$")
  ; Which version somebody asked for is no choice of this code.
  (#not-around? @match binary_expression "[!=]==?")
  (#not-around? @match if_statement "^if \\([^)]*(TLSv1|SSLv)")
  (#set! key "version")
  (#set! rule "old-tls-version"))

; 'https://api.example.com' → 'http://api.example.com'
;                             ^^^^^^^^^^^^^^^^^^^^^^^^
([(string) (encapsed_string)] @match @value
  (#match? @value "^[\"'](https?|wss?|ftps?|ldaps?|rediss?|amqps?|mqtts?)://")
  (#not-match? @value "[\"']http://(www\\.w3\\.org|schemas\\.|purl\\.org|xmlns\\.)")
  (#set! key "url")
  (#set! compare "url-unprotected")
  (#set! rule "https-to-http"))
