; requests.get(url, verify=False)
;                   ^^^^^^^^^^^^
((call function: [(identifier) @callee (attribute attribute: (_) @callee)]
  arguments: (argument_list (keyword_argument name: (_) @key value: (false)) @match)) @call
  (#match? @key "^verify$")
  (#match? @callee "^(get|post|put|patch|delete|head|options|request|send|stream|urlopen|fetch|Session|Client|AsyncClient|HTTPTransport|AsyncHTTPTransport|client|resource|prepare_request)$")
  (#not-match? @call "^[\\w.]*jwt|//(localhost|127\\.0\\.0\\.1|\\[::1\\])")
  (#set! rule "certificate-check-off"))
((keyword_argument name: (_) @key value: (false)) @match
  (#match? @key "^(verify_ssl|ssl_verify|verify_certs?|validate_certs?|verify_certificates?|ssl_verification|ssl_cert_verify)$")
  (#set! rule "certificate-check-off"))
((call function: [(identifier) @callee (attribute attribute: (_) @callee)]
  arguments: (argument_list (keyword_argument name: (_) @key value: (false)) @match))
  (#eq? @key "ssl")
  (#match? @callee "^(get|post|put|patch|delete|head|request|ws_connect|TCPConnector)$")
  (#set! rule "certificate-check-off"))
((assignment left: (attribute object: (_) @object attribute: (_) @key) right: (false)) @match
  (#match? @object "([sS]ession|[cC]lient|[hH]ttp|[rR]equests?|^s)$")
  (#match? @key "^(verify|verify_ssl|ssl_verify)$")
  (#set! rule "certificate-check-off"))

; ssl.CERT_NONE
; ^^^^^^^^^^^^^
((keyword_argument name: (_) @key value: (_) @value) @match
  (#match? @key "^(cert_reqs|ssl_cert_reqs|tls_cert_reqs|verify_mode)$")
  (#match? @value "(\\b|_)CERT_(NONE|OPTIONAL)\\b|^[\"'](NONE|none|OPTIONAL|optional|CERT_NONE|CERT_OPTIONAL)[\"']$")
  (#set! rule "certificate-check-off"))
((assignment left: (attribute attribute: (_) @key) right: (_) @value) @match
  (#match? @key "^(verify_mode|cert_reqs)$")
  (#match? @value "\\bCERT_NONE\\b|\\bVERIFY_NONE\\b")
  (#not-around? @match if_statement "{asked-to-verify}")
  (#set! rule "certificate-check-off"))
((call function: (attribute attribute: (_) @callee) arguments: (argument_list . (attribute attribute: (_) @key))) @match
  (#match? @callee "^set_verify$")
  (#eq? @key "VERIFY_NONE")
  (#set! rule "certificate-check-off"))

; ssl._create_unverified_context
; ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
((attribute attribute: (identifier) @key) @match
  (#eq? @key "_create_unverified_context")
  (#set! rule "certificate-check-off"))
((assignment left: (subscript subscript: (string) @key) right: (string) @value) @match
  (#match? @key "^[\"'](PYTHONHTTPSVERIFY|NODE_TLS_REJECT_UNAUTHORIZED|GIT_SSL_NO_VERIFY)[\"']$")
  (#not-match? @match "(SSL_NO_VERIFY.*[\"']0[\"']|(HTTPSVERIFY|UNAUTHORIZED).*[\"']1[\"'])$")
  (#set! rule "certificate-check-off"))

; context.check_hostname = False
; ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
((assignment left: (attribute attribute: (_) @key) right: (false)) @match
  (#match? @key "^(check_hostname|assert_hostname)$")
  (#not-around? @match if_statement "{asked-to-verify}")
  (#set! rule "hostname-check-off"))
((keyword_argument name: (_) @key value: (false)) @match
  (#match? @key "^(check_hostname|assert_hostname|ssl_check_hostname|ssl_match_hostname|tls_check_hostname|server_hostname_check)$")
  (#set! rule "hostname-check-off"))

; ssl.PROTOCOL_TLSv1
; ^^^^^^^^^^^^^^^^^^
((attribute attribute: (identifier) @name) @match
  (#match? @name "^(PROTOCOL_(SSLv2|SSLv3|TLSv1|TLSv1_1)|(SSLv2|SSLv3|TLSv1|TLSv1_1)_METHOD)$")
  (#set! rule "old-tls-version"))
((attribute object: (_) @object attribute: (identifier) @name) @match
  (#match? @object "TLSVersion$")
  (#match? @name "^(SSLv3|TLSv1|TLSv1_1)$")
  (#set! rule "old-tls-version"))

; context.minimum_version = ssl.TLSVersion.TLSv1_3 → …TLSv1_2
; ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
((assignment left: (attribute attribute: (_) @key) right: (_) @value) @match
  (#eq? @key "minimum_version")
  (#match? @value "TLSv1_[23]$")
  (#set! compare "tls-version-lowered")
  (#set! rule "tls-version-lowered"))
((keyword_argument name: (_) @key value: (_) @value) @match
  (#match? @key "^(minimum_version|ssl_minimum_version|min_tls_version|ssl_version)$")
  (#match? @value "1[._][23]\\b")
  (#set! compare "tls-version-lowered")
  (#set! rule "tls-version-lowered"))

; "https://api.example.com" → "http://api.example.com"
;                             ^^^^^^^^^^^^^^^^^^^^^^^^
((string) @match @value
  (#match? @value "^[fFrRbBuU]{0,2}[\"'](https?|wss?|ftps?|ldaps?|rediss?|amqps?|mqtts?)://")
  (#not-match? @value "[\"']http://(www\\.w3\\.org|schemas\\.|purl\\.org|xmlns\\.)")
  (#set! key "url")
  (#set! compare "url-unprotected")
  (#set! rule "https-to-http"))

; grpc.insecure_channel(target)
; ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
((call function: [(identifier) @key (attribute attribute: (_) @key)] arguments: (_) @arguments) @match
  (#match? @key "^insecure_channel$")
  (#not-match? @arguments "localhost|127\\.0\\.0\\.1|unix:")
  (#set! rule "connection-unencrypted"))
((string) @match
  (#match? @match "\\b(sslmode=(disable|allow|prefer)|Encrypt=no)\\b")
  (#not-match? @match "{own-host}")
  (#set! key "sslmode")
  (#set! rule "connection-unencrypted"))
([(keyword_argument name: (_) @key value: (string) @value) (pair key: (string) @key value: (string) @value)] @match
  (#match? @key "^[\"']?(sslmode|ssl_mode)[\"']?$")
  (#match? @value "^[\"'](disable|allow|prefer|DISABLED|PREFERRED)[\"']$")
  (#set! rule "connection-unencrypted"))
([(keyword_argument name: (_) @key value: (string) @value) (pair key: (string) @key value: (string) @value)] @match
  (#match? @key "^[\"']?(sslmode|ssl_mode)[\"']?$")
  (#set! detects "weakened")
  (#set! compare "ladder: verify-full | verify_identity > verify-ca | verify_ca > require | required")
  (#set! rule "connection-unencrypted"))

; client.set_missing_host_key_policy(paramiko.AutoAddPolicy())
; ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
((call function: (attribute attribute: (_) @key) arguments: (_) @value) @match
  (#eq? @key "set_missing_host_key_policy")
  (#match? @value "\\b(AutoAddPolicy|WarningPolicy)\\b")
  (#set! rule "ssh-host-key-unchecked"))
((keyword_argument name: (_) @key value: (none)) @match
  (#eq? @key "known_hosts")
  (#set! rule "ssh-host-key-unchecked"))
((string) @match
  (#match? @match "\\bStrictHostKeyChecking[= ](no|off)\\b")
  (#not-match? @match "localhost|127\\.0\\.0\\.1")
  (#set! key "StrictHostKeyChecking")
  (#set! rule "ssh-host-key-unchecked"))
