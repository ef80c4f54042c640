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
((call_expression function: (identifier) @key arguments: (argument_list) @value) @match
  (#match? @key "^(SSL_(CTX_)?clear_options)$")
  (#match? @value "\\bSSL_OP_NO_(SSLv3|TLSv1|TLSv1_1)\\b")
  (#set! rule "old-tls-version"))
((call_expression function: (identifier) @key arguments: (argument_list) @value) @match
  (#match? @key "^(mbedtls_ssl_conf_(min|max)_(tls_)?version)$")
  (#match? @value "MBEDTLS_SSL_MINOR_VERSION_[0-2]\\b|MBEDTLS_SSL_VERSION_(SSL3|TLS1_[01])\\b")
  (#set! rule "old-tls-version"))
((call_expression function: (identifier) @key arguments: (argument_list)) @match
  (#match? @key "^wolf(SSLv3|TLSv1|TLSv1_1)(_client|_server)?_method$")
  (#set! rule "old-tls-version"))
([(identifier) @key] @match
  (#match? @key "^(WINHTTP_FLAG_SECURE_PROTOCOL_(SSL2|SSL3|TLS1|TLS1_1|ALL)|SP_PROT_(SSL2|SSL3|TLS1|TLS1_0|TLS1_1)(_CLIENT|_SERVER)?|kTLSProtocol1|kSSLProtocol3|kTLSProtocol11|tls_protocol_version_TLSv1[01])$")
  (#not-inside? @match preproc_def preproc_ifdef case_statement binary_expression)
  (#set! rule "old-tls-version"))

; gnutls_certificate_set_verify_flags(credentials, GNUTLS_VERIFY_DISABLE_CA_SIGN)
((call_expression function: (identifier) @callee arguments: (argument_list (_) . (_) @key . (_) @value)) @match
  (#eq? @callee "ldap_set_option")
  (#eq? @key "LDAP_OPT_X_TLS_REQUIRE_CERT")
  (#match? @value "LDAP_OPT_X_TLS_(NEVER|ALLOW)")
  (#set! rule "certificate-check-off"))
; static int verify(int ok, X509_STORE_CTX *context) { return 1; }
; ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
((function_definition declarator: (_) @declarator body: (compound_statement) @body) @match
  (#match? @declarator "\\bX509_STORE_CTX *\\*")
  (#match? @declarator "^\\w+\\( *int\\b")
  (#match? @body "^\\{\\s*return (1|true|TRUE);\\s*\\}$")
  (#set! key "verify callback")
  (#set! rule "certificate-check-off"))
([(identifier) @key] @match
  (#match? @key "^(SECURITY_FLAG_IGNORE_(UNKNOWN_CA|ALL_CERT_ERRORS|CERT_CN_INVALID|CERT_DATE_INVALID|CERT_WRONG_USAGE)|INTERNET_FLAG_IGNORE_CERT_(CN|DATE)_INVALID|SCH_CRED_MANUAL_CRED_VALIDATION|GNUTLS_VERIFY_DISABLE_(CA_SIGN|TIME_CHECKS)|GNUTLS_VERIFY_ALLOW_\\w+|X509_V_FLAG_PARTIAL_CHAIN|CURLSSLOPT_NO_REVOKE|CURLSSLOPT_REVOKE_BEST_EFFORT)$")
  (#inside? @match argument_list assignment_expression init_declarator)
  (#not-inside? @match preproc_def)
  (#set! rule "improper-certificate-validation"))

; SSL_CTX_new(SSLv23_client_method())
;             ^^^^^^^^^^^^^^^^^^^^^^
((call_expression function: (identifier) @key arguments: (argument_list)) @match
  (#match? @key "^SSLv23(_client|_server)?_method$")
  (#not-file? @match "SSL_OP_NO_TLSv1\\b|set_min_proto_version")
  (#set! rule "weak-tls-settings"))
((call_expression function: (identifier) @key arguments: (argument_list (_) . (string_literal) @value)) @match
  (#match? @key "^(SSL_(CTX_)?set_cipher_list|gnutls_priority_set_direct|curl_easy_setopt)$")
  (#match? @value "(^\"|:|\\+)(ALL|NULL|eNULL|aNULL|ADH|RC4|3?DES|EXP|EXPORT|LOW|MD5|VERS-SSL3\\.0|VERS-TLS1\\.[01]|VERS-TLS-ALL)\\b|SECLEVEL=[01]")
  (#set! rule "weak-tls-settings"))
([(identifier) @key] @match
  (#match? @key "^SSL_OP_(ALLOW_UNSAFE_LEGACY_RENEGOTIATION|LEGACY_SERVER_CONNECT)$")
  (#inside? @match argument_list)
  (#set! rule "weak-tls-settings"))

; curl_easy_setopt(curl, CURLOPT_URL, "http://api.example.com");
;                                     ^^^^^^^^^^^^^^^^^^^^^^^^
((call_expression function: [(identifier) @callee (field_expression field: (_) @callee)] arguments: (argument_list (string_literal) @match))
  (#match? @match "{cleartext-url}")
  (#match? @callee "^(curl_easy_setopt|URLDownloadToFile[AW]?|InternetOpenUrl[AW]?|soup_message_new|esp_http_client_set_url|[gG]et|[pP]ost|[pP]ut|[cC]onnect|open|begin|[rR]equest|setUrl)$")
  (#set! key "url")
  (#set! rule "cleartext-transmission"))
((call_expression function: (identifier) @callee arguments: (argument_list (_) . (identifier) @key . (_) @value .)) @match
  (#eq? @callee "curl_easy_setopt")
  (#eq? @key "CURLOPT_USE_SSL")
  (#match? @value "^(CURLUSESSL_(NONE|TRY)|0L?)$")
  (#set! rule "cleartext-transmission"))

; const char *orders = "http://orders.shop.com";
;                      ^^^^^^^^^^^^^^^^^^^^^^^^
((string_literal) @match
  (#match? @match "{cleartext-literal}")
  (#not-around? @match call_expression "{text-compared}")
  (#not-around? @match call_expression "^\\w*(str\\w*cmp\\w*|strstr|memcmp|starts_?with|StartsWith)\\(")
  (#not-around? @match binary_expression "[!=]=")
  (#set! key "url")
  (#set! rule "cleartext-transmission"))
