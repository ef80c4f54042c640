; insecure-skip-tls-verify: true
; ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
((block_mapping_pair key: (_) @key value: (flow_node) @value) @match
  (#match? @key "^[\"']?(insecure-skip-tls-verify|insecure_skip_verify|insecureSkipVerify|insecureSkipTLSVerify|tlsSkipVerify|tls_skip_verify|tlsInsecure|skip_tls_verify|skipTLSVerify|tlsAllowInvalidCertificates)[\"']?$")
  (#match? @value "^[\"']?(true|yes|on)[\"']?$")
  ; A reference names every setting.
  (#not-path? @match "(^|/)docs?/")
  (#set! rule "certificate-check-off"))
((block_mapping_pair key: (_) @key value: (flow_node) @value) @match
  (#match? @key "^[\"']?(validate_certs|verify_ssl|ssl_verify|verify_certs?|strict-ssl|strictSSL|rejectUnauthorized|ssl_verify_peer|sslVerify)[\"']?$")
  (#match? @value "^[\"']?(false|no|off)[\"']?$")
  (#set! rule "certificate-check-off"))
((block_mapping_pair key: (_) @key value: (flow_node) @value) @match
  (#match? @key "^[\"']?(NODE_TLS_REJECT_UNAUTHORIZED|PYTHONHTTPSVERIFY|npm_config_strict_ssl)[\"']?$")
  (#match? @value "^[\"']?(0|false)[\"']?$")
  (#set! rule "certificate-check-off"))
((block_mapping_pair key: (_) @key value: (flow_node) @value) @match
  (#match? @key "^[\"']?(GIT_SSL_NO_VERIFY|VAULT_SKIP_VERIFY)[\"']?$")
  (#match? @value "^[\"']?(1|true)[\"']?$")
  (#set! rule "certificate-check-off"))
((block_mapping (block_mapping_pair value: (flow_node) @key) (block_mapping_pair key: (_) @name value: (flow_node) @value) @match)
  (#match? @key "^[\"']?(NODE_TLS_REJECT_UNAUTHORIZED|PYTHONHTTPSVERIFY)[\"']?$")
  (#eq? @name "value")
  (#match? @value "^[\"']?0[\"']?$")
  (#set! rule "certificate-check-off"))
((block_sequence_item (flow_node) @match)
  (#match? @match "^[\"']?(--insecure-skip-tls-verify(=true)?|--kubelet-insecure-tls|NODE_TLS_REJECT_UNAUTHORIZED=0|GIT_SSL_NO_VERIFY=(1|true))[\"']?$")
  (#set! rule "certificate-check-off"))

; minTLSVersion: VersionTLS10
; ^^^^^^^^^^^^^^^^^^^^^^^^^^^
((block_mapping_pair key: (_) @key value: (flow_node) @value) @match
  (#match? @key "^[\"']?(MinimumProtocolVersion|minTLSVersion|minTlsVersion|min_version|tls_min_version|minVersion|minimumTlsVersion|minProtocolVersion|SslPolicy|ssl-protocols|sslProtocols|TLSSecurityPolicy|SecurityPolicy|nginx\\.ingress\\.kubernetes\\.io/ssl-protocols)[\"']?$")
  (#match? @value "(SSLv[23]|TLSv1(_2016|_1_2016)?($|[ ,\"'])|TLSv1\\.[01]|Version(SSL30|TLS1[01])$|^[\"']?TLS_?1[._]?[01][\"']?$|^[\"']?TLS1[01][\"']?$|^[\"']1\\.[01][\"']$|^1\\.[01]$|TLS-1-[01]\\b|ELBSecurityPolicy-(2015-05|2016-08|TLS-1-[01]-))")
  (#set! rule "old-tls-version"))

; minTLSVersion: VersionTLS13 → minTLSVersion: VersionTLS12
;                               ^^^^^^^^^^^^^^^^^^^^^^^^^^^
((block_mapping_pair key: (_) @key value: (flow_node) @value) @match
  (#match? @key "^[\"']?(MinimumProtocolVersion|minTLSVersion|minTlsVersion|min_version|tls_min_version|minVersion|minimumTlsVersion|minProtocolVersion|ssl-protocols)[\"']?$")
  (#not-match? @value "(SSLv[23]|1[._]?[01]\\b|TLSv1([ ,\"']|$))")
  (#set! compare "tls-version-lowered")
  (#set! rule "tls-version-lowered"))

; url: https://api.example.com → url: http://api.example.com
;                                     ^^^^^^^^^^^^^^^^^^^^^^
((flow_node [(plain_scalar) (double_quote_scalar) (single_quote_scalar)] @match @value)
  (#match? @value "^[\"']?(https?|wss?|ftps?|ldaps?|rediss?|amqps?|mqtts?)://")
  (#not-match? @value "http://(www\\.w3\\.org|schemas\\.|purl\\.org|xmlns\\.)")
  (#set! key "url")
  (#set! compare "url-unprotected")
  (#set! rule "https-to-http"))

; sslmode: disable
; ^^^^^^^^^^^^^^^^
((block_mapping_pair key: (_) @key value: (flow_node) @value) @match
  (#match? @key "^[\"']?(sslmode|ssl_mode|sslMode|PGSSLMODE|DB_SSLMODE|DB_SSL_MODE|POSTGRES_SSLMODE)[\"']?$")
  (#match? @value "^[\"']?(disable|allow|prefer|DISABLED|PREFERRED)[\"']?$")
  (#set! rule "connection-unencrypted"))
((block_mapping_pair key: (_) @key value: (flow_node) @value) @match
  (#match? @key "^[\"']?(sslmode|ssl_mode|sslMode|PGSSLMODE|DB_SSLMODE|DB_SSL_MODE|POSTGRES_SSLMODE)[\"']?$")
  (#set! detects "weakened")
  (#set! compare "ladder: verify-full | verify_identity > verify-ca | verify_ca > require | required")
  (#set! rule "connection-unencrypted"))
((flow_node [(plain_scalar) (double_quote_scalar) (single_quote_scalar)] @match)
  (#match? @match "://[^ ]*\\b(sslmode=(disable|allow|prefer)|(useSSL|encrypt)=false)\\b")
  (#not-match? @match "localhost|127\\.0\\.0\\.1|(@|//)[a-zA-Z_-]+(:[0-9]+)?/")
  (#set! key "sslmode")
  (#set! rule "connection-unencrypted"))

; host_key_checking: false
; ^^^^^^^^^^^^^^^^^^^^^^^^
((block_mapping_pair key: (_) @key value: (flow_node) @value) @match
  (#match? @key "^[\"']?(host_key_checking|ANSIBLE_HOST_KEY_CHECKING|strict_host_key_checking|StrictHostKeyChecking|ssh-strict|accept_hostkey_any)[\"']?$")
  (#match? @value "^[\"']?(false|False|no|off|0)[\"']?$")
  (#set! rule "ssh-host-key-unchecked"))
((block_mapping_pair key: (_) @key value: (flow_node [(plain_scalar) (double_quote_scalar) (single_quote_scalar)] @value)) @match
  (#match? @value "\\bStrictHostKeyChecking[= ](no|off)\\b")
  (#not-eq? @key "run")
  (#set! rule "ssh-host-key-unchecked"))
