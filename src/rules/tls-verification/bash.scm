; curl -k "$url"
;      ^^
((command name: (_) @callee argument: (_) @match) @command
  (#eq? @callee "curl")
  (#match? @match "^(--insecure|--proxy-insecure|-[a-zA-Z#]*k[a-zA-Z#]*)$")
  (#not-match? @command "//(localhost|127\\.0\\.0\\.1|\\[::1\\]|0\\.0\\.0\\.0|kubernetes\\.default)|169\\.254\\.")
  (#not-match? @match "^-[oHdXuFAbecTmwxrz][a-zA-Z]")
  (#set! rule "certificate-check-off"))
((command name: (_) @callee argument: (_) @match) @command
  (#match? @callee "^(wget|wget2|http|https|aria2c|npm|pip3?|git|kubectl|helm|oc|aws|az|gcloud|skopeo|podman|docker|buildah|mysql|argocd|vault|terraform|git-lfs|apt-get|conda|gem|composer)$")
  (#match? @match "^(--no-check-certificate|--no-verify-ssl|--insecure-skip-tls-verify(=true)?|--tls-verify=false|--src-tls-verify=false|--dest-tls-verify=false|--verify=no|--check-certificate=false|-tls-skip-verify|--tls-skip-verify|http\\.sslVerify=false|GIT_SSL_NO_VERIFY=true)$")
  (#not-match? @command "//(localhost|127\\.0\\.0\\.1)")
  (#set! rule "certificate-check-off"))
((command name: (_) @callee argument: (_) @key . argument: (_) @value) @match
  (#match? @callee "^(git|npm|yarn|pnpm)$")
  (#match? @key "^(http\\.sslVerify|strict-ssl|strictSsl|enableStrictSsl)$")
  (#match? @value "^[\"']?(false|0)[\"']?$")
  (#set! rule "certificate-check-off"))
((variable_assignment name: (_) @key value: (_) @value) @match
  (#match? @key "^(NODE_TLS_REJECT_UNAUTHORIZED|PYTHONHTTPSVERIFY|NPM_CONFIG_STRICT_SSL|npm_config_strict_ssl)$")
  (#match? @value "^[\"']?(0|false)[\"']?$")
  (#set! rule "certificate-check-off"))
((variable_assignment name: (_) @key value: (_) @value) @match
  (#match? @key "^(GIT_SSL_NO_VERIFY|VAULT_SKIP_VERIFY|CURL_INSECURE)$")
  (#match? @value "^[\"']?(1|true)[\"']?$")
  (#set! rule "certificate-check-off"))

; curl --tlsv1.0 "$url"
;      ^^^^^^^^^
((command name: (_) @callee argument: (_) @match)
  (#match? @callee "^(curl|wget)$")
  (#match? @match "^(--sslv2|--sslv3|--tlsv1|--tlsv1\\.[01]|-[123]|--tls-max=1\\.[01]|--secure-protocol=(SSLv2|SSLv3|TLSv1|TLSv1_[01]))$")
  (#not-match? @match "^--tlsv1$")
  (#set! rule "old-tls-version"))

; curl https://api.example.com → curl http://api.example.com
;                                     ^^^^^^^^^^^^^^^^^^^^^^
([(word) (string) (raw_string) (concatenation)] @match @value
  (#match? @value "^[\"']?(https?|wss?|ftps?|ldaps?|rediss?|amqps?|mqtts?)://")
  (#not-match? @value "http://(www\\.w3\\.org|schemas\\.|purl\\.org|xmlns\\.)")
  (#set! key "url")
  (#set! compare "url-unprotected")
  (#set! rule "https-to-http"))

; ssh -o StrictHostKeyChecking=no host
; ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
((command) @match
  (#match? @match "\\bStrictHostKeyChecking[= ](no|off)\\b")
  (#not-match? @match "\\b(localhost|127\\.0\\.0\\.1)\\b|^(sh|bash) ")
  (#set! key "StrictHostKeyChecking")
  (#set! rule "ssh-host-key-unchecked"))
((variable_assignment name: (_) @key value: (_) @value) @match
  (#match? @value "\\bStrictHostKeyChecking[= ](no|off)\\b")
  (#not-inside? @match command)
  (#set! rule "ssh-host-key-unchecked"))
((variable_assignment name: (_) @key value: (_) @value) @match
  (#eq? @key "ANSIBLE_HOST_KEY_CHECKING")
  (#match? @value "^[\"']?(False|false|0|no)[\"']?$")
  (#set! rule "ssh-host-key-unchecked"))
((word) @match
  (#match? @match "^--tls-min-v1\\.[01]$")
  (#set! rule "old-tls-version"))
((string) @match
  (#match? @match "--tls-min-v1\\.[01]\\b")
  (#set! rule "old-tls-version"))

; chromium --ignore-certificate-errors https://shop.example.com
;          ^^^^^^^^^^^^^^^^^^^^^^^^^^^
((command name: (_) @callee argument: (_) @match)
  (#match? @callee "^(chromium|chromium-browser|google-chrome|chrome|electron)$")
  (#match? @match "^--(ignore-certificate-errors|allow-insecure-localhost)")
  (#set! rule "improper-certificate-validation"))
((command argument: (_) @match)
  (#match? @match "^[\"']?Acquire::https?(::[\\w.*-]+)?::Verify-(Peer|Host)=(false|0)[\"']?$")
  (#set! rule "certificate-check-off"))

; curl http://api.example.com
;      ^^^^^^^^^^^^^^^^^^^^^^
((command name: (_) @callee argument: [(word) (string) (raw_string) (concatenation)] @match)
  (#match? @callee "^(curl|wget|wget2|aria2c|http|lftp|ftp|git|lynx|xh|pip3?|npm|yarn|helm|websocat|wscat|ldapsearch|mosquitto_(pub|sub))$")
  (#match? @match "{cleartext-url}")
  (#set! key "url")
  (#set! rule "cleartext-transmission"))
((command name: (_) @key argument: (_) @host) @match
  (#match? @key "^(telnet|ftp|tftp|rsh|rlogin|rcp|rexec)$")
  (#match? @host "\\.|\\$")
  (#not-match? @match "localhost|127\\.0\\.0\\.1|://|--?(help|version)")
  (#set! rule "cleartext-transmission"))
((variable_assignment name: (_) @key value: (_) @value) @match
  (#match? @key "(URL|URI|ENDPOINT|HOST|SERVER|WEBHOOK|url|uri|endpoint)$")
  (#match? @value "{cleartext-url}")
  (#set! rule "cleartext-transmission"))
((variable_assignment name: (_) @key value: (_) @value) @match
  (#match? @key "(USE_SSL|USE_TLS|SSL_ENABLED|TLS_ENABLED|FORCE_HTTPS|FORCE_SSL)$")
  (#match? @value "^[\"']?(false|0|no|off)[\"']?$")
  (#set! rule "cleartext-transmission"))
((variable_assignment name: (_) @key value: (_) @value) @match
  (#match? @key "^(OTEL_EXPORTER_OTLP(_\\w+)?_INSECURE|DISABLE_TLS|DISABLE_SSL)$")
  (#match? @value "^[\"']?(true|1|yes|on)[\"']?$")
  (#set! rule "cleartext-transmission"))
((variable_assignment name: (_) @key value: (_) @value) @match
  (#match? @key "^PGSSLMODE$")
  (#match? @value "^[\"']?(disable|allow|prefer)[\"']?$")
  (#set! rule "connection-unencrypted"))
((string) @match
  (#match? @match "://[^ \"]*\\bsslmode=(disable|allow|prefer)\\b")
  (#not-match? @match "{own-host}")
  (#set! key "sslmode")
  (#set! rule "connection-unencrypted"))
