; verify_ssl = false
; ^^^^^^^^^^^^^^^^^^
((pair [(bare_key) (quoted_key)] @key (boolean) @value) @match
  (#match? @key "^\"?(verify_ssl|ssl_verify|verify-ssl|verify_certs?|strict-ssl|http\\.check-revoke-off)\"?$")
  (#eq? @value "false")
  (#set! rule "certificate-check-off"))
((pair [(bare_key) (quoted_key)] @key (boolean) @value) @match
  (#match? @key "^\"?(insecure_skip_verify|insecureSkipVerify|insecure-skip-verify|skip_tls_verify|tls_skip_verify|tls_insecure)\"?$")
  (#eq? @value "true")
  ; A reference names every setting.
  (#not-path? @match "(^|/)docs?/")
  (#set! rule "certificate-check-off"))

; url = "https://api.example.com" → url = "http://api.example.com"
;                                         ^^^^^^^^^^^^^^^^^^^^^^^^
((pair (string) @match @value)
  (#match? @value "^[\"'](https?|wss?|ftps?|ldaps?|rediss?|amqps?|mqtts?)://")
  (#set! key "url")
  (#set! compare "url-unprotected")
  (#set! rule "https-to-http"))

; minVersion = "VersionTLS10"
; ^^^^^^^^^^^^^^^^^^^^^^^^^^^
((pair [(bare_key) (quoted_key)] @key (string) @value) @match
  (#match? @key "^\"?(minVersion|min_version|tls_min_version|tls_minimum_version)\"?$")
  (#match? @value "^[\"'](VersionTLS1[01]|TLSv?1[._]?[01]?|1\\.[01])[\"']$")
  (#set! rule "old-tls-version"))
((pair [(bare_key) (quoted_key)] @key [(string) (array)] @value) @match
  (#match? @key "^\"?(minimum_tls_version|tls_versions?|protocols?|ssl_protocols|minTLSVersion|min_tls_version|min_protocol_version|ssl_min_protocol_version)\"?$")
  (#match? @value "[\"'](SSLv[23]|VersionTLS1[01]|TLSv1(\\.[01])?|TLS1[._]?[01]|1\\.[01])[\"']")
  (#set! rule "old-tls-version"))

; sslmode = "disable"
; ^^^^^^^^^^^^^^^^^^^
((pair [(bare_key) (quoted_key)] @key (string) @value) @match
  (#match? @key "^\"?(sslmode|ssl_mode|ssl-mode)\"?$")
  (#match? @value "^[\"'](disable|disabled|allow|prefer|none)[\"']$")
  (#set! rule "connection-unencrypted"))
((pair (string) @match)
  (#match? @match "://[^\" ]*\\b(sslmode=(disable|allow|prefer)|(useSSL|encrypt)=false)\\b")
  (#not-match? @match "{own-host}")
  (#set! key "sslmode")
  (#set! rule "connection-unencrypted"))

; insecure = true
; ^^^^^^^^^^^^^^^
((pair [(bare_key) (quoted_key)] @key (boolean) @value) @match
  (#match? @key "^\"?(insecure|plaintext|disable_tls|no_tls|allow_http|allow_insecure|allow_plaintext|use_http)\"?$")
  (#eq? @value "true")
  (#not-path? @match "(^|/)docs?/")
  (#set! rule "cleartext-transmission"))
((pair [(bare_key) (quoted_key)] @key (boolean) @value) @match
  (#match? @key "^\"?(ssl|tls|use_ssl|use_tls|enable_ssl|enable_tls|ssl_enabled|tls_enabled|require_ssl|require_tls|starttls|secure|force_https)\"?$")
  (#eq? @value "false")
  (#set! rule "cleartext-transmission"))
((pair [(bare_key) (quoted_key)] @key (string) @value) @match
  (#match? @key "([uU]r[il]|URL|[eE]ndpoint|webhook|[aA]ddress|host|server|index|registry)\"?$")
  (#match? @value "{cleartext-url}")
  (#set! rule "cleartext-transmission"))
