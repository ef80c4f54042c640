; curl_easy_setopt(curl, CURLOPT_SSL_VERIFYPEER, 0L);
; ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
((call_expression function: (identifier) @callee arguments: (argument_list (_) . (identifier) @key . (_) @value .)) @match
  (#match? @callee "^curl_(easy|share)_setopt$")
  (#match? @key "^(CURLOPT_SSL_VERIFYPEER|CURLOPT_PROXY_SSL_VERIFYPEER)$")
  (#match? @value "^(0|0L|0l|false|FALSE)$")
  (#not-around? @match if_statement "^if ?\\([^{;]*([iI]nsecure|INSECURE|[sS]kip|[vV]erify|VERIFY|[aA]llow[A-Z]\\w*[cC]ert|IgnoreSsl|[iI]gnore\\w*[cC]ert)[^{;]*\\)")
  (#set! rule "certificate-check-off"))
((call_expression function: (identifier) @key arguments: (argument_list (_) . (identifier) @value)) @match
  (#match? @key "^(SSL_CTX_set_verify|SSL_set_verify|mbedtls_ssl_conf_authmode|wolfSSL_CTX_set_verify)$")
  (#match? @value "^(SSL_VERIFY_NONE|MBEDTLS_SSL_VERIFY_NONE|WOLFSSL_VERIFY_NONE)$")
  (#set! rule "certificate-check-off"))

; curl_easy_setopt(curl, CURLOPT_SSL_VERIFYHOST, 0L);
; ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
((call_expression function: (identifier) @callee arguments: (argument_list (_) . (identifier) @key . (_) @value .)) @match
  (#match? @callee "^curl_easy_setopt$")
  (#match? @key "^(CURLOPT_SSL_VERIFYHOST|CURLOPT_PROXY_SSL_VERIFYHOST)$")
  (#match? @value "^(0|0L|0l|1|1L|false|FALSE)$")
  (#set! rule "hostname-check-off"))

; SSL_CTX_set_min_proto_version(ctx, TLS1_VERSION);
; ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
((call_expression function: (identifier) @key arguments: (argument_list) @value) @match
  (#match? @key "^(SSL_(CTX_)?set_(min|max)_proto_version|curl_easy_setopt)$")
  (#match? @value "\\b(SSL3_VERSION|TLS1_VERSION|TLS1_1_VERSION|CURL_SSLVERSION_(SSLv2|SSLv3|TLSv1_[01]))\\b")
  (#set! rule "old-tls-version"))
((call_expression function: (identifier) @key arguments: (argument_list)) @match
  (#match? @key "^(SSLv2|SSLv3|TLSv1|TLSv1_1)(_client|_server)?_method$")
  (#set! rule "old-tls-version"))

; "https://api.example.com" → "http://api.example.com"
;                             ^^^^^^^^^^^^^^^^^^^^^^^^
((string_literal) @match @value
  (#match? @value "^\"(https?|wss?|ftps?|ldaps?|rediss?|amqps?|mqtts?)://")
  (#not-match? @value "\"http://(www\\.w3\\.org|schemas\\.|purl\\.org|xmlns\\.)")
  (#set! key "url")
  (#set! compare "url-unprotected")
  (#set! rule "https-to-http"))
