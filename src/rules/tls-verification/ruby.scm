; http.verify_mode = OpenSSL::SSL::VERIFY_NONE
;                    ^^^^^^^^^^^^^^^^^^^^^^^^^
((scope_resolution name: (_) @name) @match
  (#eq? @name "VERIFY_NONE")
  (#not-inside? @match scope_resolution)
  (#set! rule "certificate-check-off"))

; Faraday.new(url, ssl: { verify: false })
;                         ^^^^^^^^^^^^^
((pair key: (hash_key_symbol) @ssl value: (hash (pair key: (hash_key_symbol) @key value: (false)) @match))
  (#eq? @ssl "ssl")
  (#match? @key "^(verify|verify_ssl)$")
  (#set! rule "certificate-check-off"))
((pair key: [(hash_key_symbol) (simple_symbol)] @key value: (false)) @match
  (#match? @key "^:?(verify_ssl|ssl_verify|verify_peer|ssl_verify_peer|validate_certs)$")
  (#set! rule "certificate-check-off"))
((call receiver: (_) @object method: (identifier) @callee arguments: (argument_list (pair key: (hash_key_symbol) @key value: (false)) @match))
  (#match? @object "^(HTTParty|self\\.class)$")
  (#eq? @key "verify")
  (#set! rule "certificate-check-off"))

; context.ssl_version = :TLSv1
; ^^^^^^^^^^^^^^^^^^^^^^^^^^^^
((assignment left: (call method: (_) @key) right: (_) @value) @match
  (#match? @key "^(ssl_version|min_version|max_version)$")
  (#match? @value "^[:\"']?(SSLv2|SSLv3|TLSv1|TLSv1_1)[\"']?$|::(SSL3|TLS1|TLS1_1)_VERSION$")
  (#set! rule "old-tls-version"))
((pair key: (hash_key_symbol) @key value: (_) @value) @match
  (#match? @key "^(ssl_version|min_version|version)$")
  (#match? @value "^[:\"']?(SSLv2|SSLv3|TLSv1|TLSv1_1)[\"']?$")
  (#set! rule "old-tls-version"))

; "https://api.example.com" → "http://api.example.com"
;                             ^^^^^^^^^^^^^^^^^^^^^^^^
((string) @match @value
  (#match? @value "^[\"'](https?|wss?|ftps?|ldaps?|rediss?|amqps?|mqtts?)://")
  (#not-match? @value "[\"']http://(www\\.w3\\.org|schemas\\.|purl\\.org|xmlns\\.)")
  (#set! key "url")
  (#set! compare "url-unprotected")
  (#set! rule "https-to-http"))

; http.use_ssl = false
; ^^^^^^^^^^^^^^^^^^^^
((assignment left: (call method: (_) @key) right: (false)) @match
  (#eq? @key "use_ssl")
  (#set! rule "connection-unencrypted"))
((assignment left: (call receiver: (_) method: (_) @key) right: (false)) @match
  (#eq? @key "force_ssl")
  (#set! rule "connection-unencrypted"))

; Net::SSH.start(host, user, verify_host_key: :never)
;                            ^^^^^^^^^^^^^^^^^^^^^^^
((pair key: (hash_key_symbol) @key value: (_) @value) @match
  (#match? @key "^(verify_host_key|paranoid)$")
  (#match? @value "^(:never|false)$")
  (#set! rule "ssh-host-key-unchecked"))
((string) @match
  (#match? @match "\\bStrictHostKeyChecking[= ](no|off)\\b")
  (#not-match? @match "localhost|127\\.0\\.0\\.1")
  (#set! key "StrictHostKeyChecking")
  (#set! rule "ssh-host-key-unchecked"))
