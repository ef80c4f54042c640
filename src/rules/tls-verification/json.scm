; "strictSSL": false
; ^^^^^^^^^^^^^^^^^^
((pair key: (_) @key value: (false)) @match
  (#match? @key "^\"(http\\.proxyStrictSSL|strictSSL|strict-ssl|rejectUnauthorized|verifySsl|verify_ssl|sslVerify|validateCertificate)\"$")
  (#set! rule "certificate-check-off"))
((pair key: (_) @key value: (true)) @match
  (#match? @key "^\"(insecureSkipVerify|insecure_skip_verify|insecure-skip-tls-verify|tlsSkipVerify|insecureSkipTlsVerify|trustServerCertificate)\"$")
  (#set! rule "certificate-check-off"))
((pair key: (_) @key value: (string) @value) @match
  (#match? @key "^\"NODE_TLS_REJECT_UNAUTHORIZED\"$")
  (#eq? @value "\"0\"")
  (#set! rule "certificate-check-off"))
((pair key: (_) @key value: (string) @match)
  (#match? @match "NODE_TLS_REJECT_UNAUTHORIZED=0|\\bTrust ?Server ?Certificate=[tT]rue")
  (#not-match? @match "localhost|127\\.0\\.0\\.1|\\(local")
  (#set! rule "certificate-check-off"))

; "minTlsVersion": "TLS1_0"
; ^^^^^^^^^^^^^^^^^^^^^^^^^
((pair key: (_) @key value: (string) @value) @match
  (#match? @key "^\"(MinimumProtocolVersion|minTlsVersion|minTLSVersion|minVersion|minimumTlsVersion|TLSSecurityPolicy|SecurityPolicy)\"$")
  (#match? @value "^\"(SSLv3|TLSv1|TLSv1_2016|TLSv1\\.1_2016|TLSv1\\.[01]|TLS_?1[._]?[01]|1\\.[01]|VersionTLS1[01]|Policy-Min-TLS-1-0-.*)\"$")
  (#set! rule "old-tls-version"))
((pair key: (_) @key value: (string) @value) @match
  (#match? @key "^\"(MinimumProtocolVersion|minTlsVersion|minTLSVersion|minVersion|minimumTlsVersion)\"$")
  (#not-match? @value "SSLv|1[._]?[01]\\b|TLSv1\"")
  (#set! compare "tls-version-lowered")
  (#set! rule "tls-version-lowered"))

; "url": "https://api.example.com" → "url": "http://api.example.com"
;                                           ^^^^^^^^^^^^^^^^^^^^^^^^
((pair value: (string) @match @value)
  (#match? @value "^\"(https?|wss?|ftps?|ldaps?|rediss?|amqps?|mqtts?)://")
  (#not-match? @value "\"http://(www\\.w3\\.org|schemas\\.|purl\\.org|xmlns\\.|json-schema\\.org)")
  (#set! key "url")
  (#set! compare "url-unprotected")
  (#set! rule "https-to-http"))
((pair key: (_) @key value: (string) @value) @match
  (#match? @key "^\"(SslPolicy|minimalTlsVersion|minimumProtocolVersion|tlsVersion|sslProtocol|minTLSVersion)\"$")
  (#match? @value "^\"(SSLv3|TLSv1|TLSv1\\.[01]|TLS_?1[._]?[01]|1\\.[01]|ELBSecurityPolicy-(2015-05|2016-08|TLS-1-[01]-.*|TLS13-1-[01]-.*|FS-2018-06|FS-1-1-.*))\"$")
  (#set! rule "old-tls-version"))

; "supportsHttpsTrafficOnly": false
; ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
((pair key: (_) @key value: (false)) @match
  (#match? @key "^\"(TransitEncryptionEnabled|EnforceHTTPS|RequireSSL|httpsOnly|supportsHttpsTrafficOnly|InCluster|requireSecureTransport)\"$")
  (#set! rule "connection-unencrypted"))
((pair key: (_) @key value: (true)) @match
  (#match? @key "^\"(enableNonSslPort|allowUnencryptedTraffic)\"$")
  (#set! rule "connection-unencrypted"))
((pair key: (_) @key value: (string) @value) @match
  (#match? @key "^\"(TransitEncryption|ClientBroker|ViewerProtocolPolicy|OriginProtocolPolicy|ftpsState|sslEnforcement|clientProtocol|SslMode|sslmode)\"$")
  (#match? @value "^\"(DISABLED|PLAINTEXT|TLS_PLAINTEXT|allow-all|http-only|AllAllowed|Disabled|Plaintext|none|disable)\"$")
  (#set! rule "connection-unencrypted"))
((pair key: (_) @key value: (string) @match)
  (#match? @match "://[^\" ]*\\b(sslmode=(disable|allow|prefer)|(useSSL|encrypt)=false)\\b|\\bEncrypt=[fF]alse\\b")
  (#not-match? @match "{own-host}")
  (#not-match? @match "\\(local|Server=\\.")
  (#set! key "sslmode")
  (#set! rule "connection-unencrypted"))

; "usesCleartextTraffic": true
; ^^^^^^^^^^^^^^^^^^^^^^^^^^^^
((pair key: (_) @key value: (true)) @match
  (#match? @key "^\"(usesCleartextTraffic|cleartext|NSAllowsArbitraryLoads|NSExceptionAllowsInsecureHTTPLoads|insecure|allowInsecure|disableTLS|allowHttp|allowMixedContent)\"$")
  (#set! rule "cleartext-transmission"))
((pair key: (_) @key value: (false)) @match
  (#match? @key "^\"(ssl|tls|useSSL|useSsl|useTLS|useTls|enableSsl|EnableSsl|UseSsl|RequireHttpsMetadata|requireTLS|sslEnabled|tlsEnabled|RequireHttps|UseHttps|forceSSL)\"$")
  (#set! rule "cleartext-transmission"))
((pair key: (_) @key value: (string) @value) @match
  (#match? @key "([uU]r[il]|URL|[eE]ndpoint|[wW]ebhook|[aA]ddress|[hH]ost|[sS]erver|[aA]uthority|proxy)\"$")
  (#match? @value "{cleartext-url}")
  (#not-path? @match "(^|/)(package(-lock)?|composer(-lock)?|bower|tsconfig|cspell|manifest)\\.json$|\\.schema\\.json$")
  (#set! rule "cleartext-transmission"))
((pair key: (_) @key value: (array (string))) @match
  (#match? @key "^\"insecure-registries\"$")
  (#set! rule "cleartext-transmission"))
