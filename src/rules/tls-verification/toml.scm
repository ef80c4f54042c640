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
