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
((pair key: (_) @key value: (_) @value) @match
  (#match? @key "^:?(min_version|ssl_version|max_version)$")
  (#match? @value "::(SSL3|TLS1|TLS1_1)_VERSION$")
  (#set! rule "old-tls-version"))

; client = Mongo::Client.new(hosts, ssl_verify: false)
;                                   ^^^^^^^^^^^^^^^^^
((pair key: [(hash_key_symbol) (simple_symbol)] @key value: (true)) @match
  (#match? @key "^:?(insecure|tls_insecure|allow_self_signed|ignore_ssl_errors|accept_all_certs|insecure_skip_verify|skip_ssl_verify|skip_tls_verify)$")
  (#set! rule "improper-certificate-validation"))
((call method: (identifier) @key arguments: (argument_list . (false) .)) @match
  (#match? @key "^(verify_ssl|ssl_verify|verify_mode)$")
  (#set! rule "certificate-check-off"))
((assignment left: (call method: (_) @key) right: (false)) @match
  (#match? @key "^(verify_ssl|ssl_verify|ssl_verify_peer|verify_hostname|ssl_verifypeer)$")
  (#set! rule "certificate-check-off"))
((pair key: (hash_key_symbol) @key value: (false)) @match
  (#match? @key "^(verify_hostname|ssl_verify_hostname|ssl_verifyhost)$")
  (#set! rule "hostname-check-off"))
((assignment left: (call method: (_) @key) right: [(lambda body: (_) @body) (call block: (_) @body)]) @match
  (#eq? @key "verify_callback")
  (#match? @body "(\\{|do|\\|)\\s*true\\s*(\\}|end)$")
  (#set! rule "certificate-check-off"))
((pair key: [(hash_key_symbol) (string)] @key value: (string) @value) @match
  (#match? @key "^[\"']?openssl_verify_mode[\"']?$")
  (#match? @value "^[\"']none[\"']$")
  (#set! rule "certificate-check-off"))

; context.ssl_version = :SSLv23
; ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
((assignment left: (call method: (_) @key) right: (_) @value) @match
  (#eq? @key "ssl_version")
  (#match? @value "^[:\"']?SSLv23[\"']?$")
  (#set! rule "weak-tls-settings"))
((assignment left: (call method: (_) @key) right: (string) @value) @match
  (#match? @key "^(ciphers|ssl_ciphers)$")
  (#match? @value "(^[\"']|:)(ALL|NULL|eNULL|aNULL|RC4|3?DES|EXP|EXPORT|LOW|MD5|DEFAULT)\\b|SECLEVEL=[01]")
  (#set! rule "weak-tls-settings"))

; Net::HTTP.get(URI("http://api.example.com"))
;                   ^^^^^^^^^^^^^^^^^^^^^^^^
((call receiver: (_)? @object method: (_) @callee arguments: (argument_list . (string) @match))
  (#match? @match "{cleartext-url}")
  (#match? @callee "^(URI|open|get|post|put|patch|delete|head|request|get_response|post_form|start|new|connect|fetch|download|create|stream|execute|base_uri|persistent|via|read|initialize_http_header)$")
  (#not-match? @object "(^|::)(Regexp|String|Error|Exception|Logger)$")
  (#set! key "url")
  (#set! rule "cleartext-transmission"))
((assignment left: (identifier) @name right: (call receiver: (constant) @object method: (_) @callee arguments: (argument_list . (string) @match .)))
  (#match? @object "^(URI|Addressable)$")
  (#eq? @callee "parse")
  (#match? @match "{cleartext-url}")
  (#set! key "url")
  (#set! rule "cleartext-transmission"))
((pair key: [(hash_key_symbol) (simple_symbol) (string)] @key value: (string) @match @value)
  (#match? @key "^[:\"']?(\\w+_)?(url|uri|endpoint|host|site|base_uri|server|proxy)[\"']?$")
  (#match? @value "{cleartext-url}")
  (#set! rule "cleartext-transmission"))
((_ (assignment left: (identifier) @name right: (string) @url) @match . (_)? @between . [(call) (assignment)] @use @match)
  (#match? @url "{cleartext-url}")
  (#not-match? @url "{cleartext-literal}")
  (#not-mentions? @between @name)
  (#mentions? @use @name)
  (#match? @use "\\b(URI|open|get|post|put|patch|delete|head|request|get_response|post_form|start|new|connect|fetch|download)\\b[( ]")
  (#set! key "url")
  (#set! rule "cleartext-transmission"))
((assignment left: (constant) @name right: (string) @match)
  (#match? @name "{address-constant}")
  (#match? @match "{cleartext-url}")
  (#set! key "url")
  (#set! rule "cleartext-transmission"))

; Net::FTP.new("ftp.example.com")
; ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
((call receiver: (_) @object method: (_) @key arguments: (_) @arguments) @match
  (#match? @object "^(Net::FTP|Net::Telnet|Net::POP3|Net::IMAP)$")
  (#match? @key "^(new|open|start)$")
  (#not-match? @arguments "\\bssl: *(true|\\{|:|[a-z_]+\\b)|[\"'](localhost|127\\.0\\.0\\.1)[\"']|, *993\\b")
  (#set! rule "cleartext-transmission"))
((call receiver: (_) @object method: (_) @key arguments: (argument_list . (_) @host . (integer) @port)) @match
  (#match? @object "^(TCPSocket|Socket|Net::HTTP)$")
  (#match? @key "^(new|open|tcp|start)$")
  (#match? @port "{cleartext-port}")
  (#not-match? @match "localhost|127\\.0\\.0\\.1|use_ssl: *true")
  (#set! rule "cleartext-transmission"))
((pair key: [(hash_key_symbol) (simple_symbol)] @key value: (false)) @match
  (#match? @key "^:?(use_ssl|use_tls|ssl|tls|enable_starttls|enable_starttls_auto|force_ssl|secure_connection|require_ssl)$")
  (#set! rule "cleartext-transmission"))

; orders = "http://orders.shop.com"
;          ^^^^^^^^^^^^^^^^^^^^^^^^
((string) @match
  (#match? @match "{cleartext-literal}")
  (#not-around? @match call "{text-compared}")
  (#not-around? @match binary "[!=]=|=~")
  (#not-around? @match assignment pair "{names-no-host}")
  (#set! key "url")
  (#set! rule "cleartext-transmission"))
