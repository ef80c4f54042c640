; insecure-skip-tls-verify: true
; ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
((block_mapping_pair key: (_) @key value: (flow_node) @value) @match
  (#match? @key "^[\"']?(insecure-skip-tls-verify|insecure_skip_verify|insecureSkipVerify|insecureSkipTLSVerify|insecure-trust-all-certificates|insecure-skip-verify|allowInvalidCertificates|allow_insecure_ssl|tls_insecure_skip_verify|insecureTls|tlsSkipVerify|tls_skip_verify|tlsInsecure|skip_tls_verify|skipTLSVerify|tlsAllowInvalidCertificates)[\"']?$")
  (#match? @value "^[\"']?([tT][rR][uU][eE]|yes|on)[\"']?$")
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
((block_mapping (block_mapping_pair value: (flow_node) @key) . (block_mapping_pair key: (_) @name value: (flow_node) @value) @match)
  (#match? @key "^[\"']?(NODE_TLS_REJECT_UNAUTHORIZED|PYTHONHTTPSVERIFY)[\"']?$")
  (#eq? @name "value")
  (#match? @value "^[\"']?0[\"']?$")
  (#set! rule "certificate-check-off"))
((block_sequence_item (flow_node) @match)
  (#match? @match "^[\"']?(--insecure-skip-tls-verify(=true)?|--insecure-skip-verify(=true)?|--tls-skip-verify|--ssl-insecure|--kubelet-insecure-tls|NODE_TLS_REJECT_UNAUTHORIZED=0|GIT_SSL_NO_VERIFY=(1|true))[\"']?$")
  (#set! rule "certificate-check-off"))

; minTLSVersion: VersionTLS10
; ^^^^^^^^^^^^^^^^^^^^^^^^^^^
((block_mapping_pair key: (_) @key value: (flow_node) @value) @match
  (#match? @key "^[\"']?(MinimumProtocolVersion|minTLSVersion|minTlsVersion|min_version|tls_min_version|minVersion|minimumTlsVersion|minProtocolVersion|SslPolicy|ssl-protocols|sslProtocols|TLSSecurityPolicy|SecurityPolicy|nginx\\.ingress\\.kubernetes\\.io/ssl-protocols)[\"']?$")
  (#match? @value "(SSLv[23]|TLSv1(_2016|_1_2016)?($|[ ,\"'])|TLSv1\\.[01]|Version(SSL30|TLS1[01])$|^[\"']?TLS_?1[._]?[01][\"']?$|^[\"']?TLS1[01][\"']?$|^[\"']1\\.[01][\"']$|^1\\.[01]$|TLS-1-[01]\\b|ELBSecurityPolicy-(2015-05|2016-08|TLS-1-[01]-|TLS13-1-[01]-|FS-2018-06|FS-1-1-))")
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

; tls:
;   verification_mode: none
;   ^^^^^^^^^^^^^^^^^^^^^^^
((block_mapping_pair key: (_) @key value: (flow_node) @value) @match
  (#match? @key "(^|\\.)verification_mode[\"']?$")
  (#match? @value "^[\"']?none[\"']?$")
  (#set! rule "certificate-check-off"))
((block_mapping_pair key: (_) @key value: (flow_node) @value) @match
  (#match? @key "(^|\\.)verification_mode[\"']?$")
  (#match? @value "^[\"']?certificate[\"']?$")
  (#set! rule "hostname-check-off"))
((block_mapping_pair key: (_) @key value: (_) @value) @match
  (#match? @key "^[\"']?(ssl\\.)?endpoint[.-]identification[.-]algorithm[\"']?$")
  (#match? @value "^(\"\"|'')$")
  (#set! rule "hostname-check-off"))
; ssl:
;   protocols: [TLSv1.1]
;   ^^^^^^^^^^^^^^^^^^^^
((block_mapping_pair key: (_) @key value: [(flow_node) (block_node (block_sequence))] @value) @match
  (#match? @key "^[\"']?(protocols?|enabled-protocols|enabledProtocols|ssl_protocols|tls_versions?|tlsVersions?|minimalTlsVersion|minimum-tls-version|minimumTLSVersion|min-version|tls-min-version|tlsMinVersion|TLS_MIN_VERSION|ssl_min_protocol_version|ssl_policy)[\"']?$")
  (#match? @value "\\b(SSLv2|SSLv3|TLSv1(\\.[01])?|TLS1_[01]|VersionTLS1[01])(?![.0-9_])|^[\"']?1\\.[01][\"']?$")
  (#not-match? @value "!(SSLv|TLSv)|\\{")
  (#set! rule "old-tls-version"))
((block_sequence_item (flow_node) @match)
  (#match? @match "^[\"']?--?tls-min-version[= ](VersionTLS1[01]|TLS1\\.[01]|1\\.[01])[\"']?$|^[\"']?--tls-min-v1\\.[01]|^[\"']?--ssl-min-version=")
  (#set! rule "old-tls-version"))
((block_mapping (block_mapping_pair key: (_) @named value: (flow_node) @name) . (block_mapping_pair key: (_) @key value: (flow_node) @value) @match)
  (#match? @named "^(Name|name)$")
  (#match? @name "^[\"']?(Reference-Security-Policy|Protocol-(SSLv3|TLSv1|TLSv1\\.1))[\"']?$")
  (#match? @key "^(Value|value)$")
  (#match? @value "^[\"']?(true|ELBSecurityPolicy-(2015-05|2016-08|TLS-1-[01]-.*|TLS13-1-[01]-.*))[\"']?$")
  (#set! rule "old-tls-version"))

; Type: AWS::OpenSearchService::Domain, without TLSSecurityPolicy
((block_mapping (block_mapping_pair key: (_) @key value: (flow_node) @value) @match) @resource
  (#eq? @key "Type")
  (#match? @value "^[\"']?AWS::(Elasticsearch|OpenSearchService)::Domain[\"']?$")
  (#not-match? @resource "\\b(TLSSecurityPolicy|DomainEndpointOptions):")
  (#set! rule "weak-tls-settings"))
((block_mapping (block_mapping_pair key: (_) @key value: (flow_node) @value) @match) @resource
  (#eq? @key "Type")
  (#match? @value "^[\"']?AWS::ElasticLoadBalancingV2::Listener[\"']?$")
  (#match? @resource "\\bProtocol: *[\"']?(HTTPS|TLS)\\b")
  (#not-match? @resource "\\bProtocol: *[\"']?HTTP\\b")
  (#not-match? @resource "\\bSslPolicy:")
  (#set! rule "weak-tls-settings"))
((block_mapping_pair key: (_) @key value: (flow_node) @value) @match
  (#eq? @key "CloudFrontDefaultCertificate")
  (#eq? @value "true")
  (#set! rule "weak-tls-settings"))
((block_mapping_pair key: (_) @key value: (flow_node) @value) @match
  (#match? @key "^[\"']?(ciphers|ssl_ciphers|ssl-ciphers|cipherSuites|tlsCiphers)[\"']?$")
  (#match? @value "(^|[\"':,])(ALL|NULL|eNULL|aNULL|RC4|3?DES|EXP|EXPORT|LOW|MD5)\\b|SECLEVEL=[01]|_RC4_|_3DES_")
  (#not-match? @value "^[\"']?![^:]*$")
  (#set! rule "weak-tls-settings"))

; TransitEncryptionEnabled: false
; ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
((block_mapping_pair key: (_) @key value: (flow_node) @value) @match
  (#match? @key "^[\"']?(TransitEncryptionEnabled|EnforceHTTPS|RequireSSL|httpsOnly|supportsHttpsTrafficOnly|requireSecureTransport|InCluster|transit_encryption_enabled|https_only|require_ssl|xpack\\.security\\.(http|transport)\\.ssl\\.enabled)[\"']?$")
  (#match? @value "^[\"']?(false|off|no)[\"']?$")
  (#not-match? @key "xpack")
  (#set! rule "connection-unencrypted"))
((block_mapping_pair key: (_) @key value: (flow_node) @value) @match
  (#match? @key "^[\"']?(TransitEncryption|ClientBroker|ViewerProtocolPolicy|OriginProtocolPolicy|ftpsState|sslEnforcement|enableNonSslPort|clientProtocol|security\\.protocol|ssl_mode|SslMode)[\"']?$")
  (#match? @value "^[\"']?(DISABLED|PLAINTEXT|TLS_PLAINTEXT|allow-all|http-only|AllAllowed|Disabled|true|Plaintext|none)[\"']?$")
  (#not-match? @match "^[\"']?([sS]sl|TransitEncryption|ftps).*: *[\"']?true")
  (#set! rule "connection-unencrypted"))
((block_mapping_pair key: (_) @key value: (flow_node) @value) @match
  (#match? @key "^[\"']?(ssl|tls|use_ssl|use_tls|useSSL|useTLS|enable_ssl|sslEnabled|tlsEnabled|ssl_enabled|requireTLS|xpack\\.security\\.(http|transport)\\.ssl\\.enabled|nginx\\.ingress\\.kubernetes\\.io/(force-)?ssl-redirect|EMAIL_USE_TLS|SMTP_USE_TLS|[A-Z_]+_USE_(SSL|TLS)|[A-Z_]+_(SSL|TLS)_ENABLED|[A-Z_]+_SECURE)[\"']?$")
  (#match? @value "^[\"']?(false|False|off|no|0)[\"']?$")
  (#set! rule "cleartext-transmission"))
((block_mapping_pair key: (_) @key value: (flow_node) @value) @match
  (#match? @key "^[\"']?(insecure|OTEL_EXPORTER_OTLP_INSECURE|usesCleartextTraffic|NSAllowsArbitraryLoads|cleartextTrafficPermitted|allowInsecure|plaintext|useHttp|disableTLS|disable_tls|NSExceptionAllowsInsecureHTTPLoads|allowHttp)[\"']?$")
  (#match? @value "^[\"']?(true|True|yes|on|1)[\"']?$")
  (#not-path? @match "(^|/)docs?/")
  (#set! rule "cleartext-transmission"))
((block_mapping_pair key: (_) @mtls value: (_) @modes) @match
  (#match? @mtls "^(mtls|tls)$")
  (#match? @modes "^mode: *[\"']?(DISABLE|PERMISSIVE)[\"']?$")
  (#set! rule "cleartext-transmission"))
((block_mapping_pair key: (_) @key value: (flow_node [(plain_scalar) (double_quote_scalar) (single_quote_scalar)] @match @value))
  (#match? @key "([uU]r[il]|URL|[eE]ndpoint|ENDPOINT|webhook|WEBHOOK|[aA]ddress|[hH]ost|HOST|[sS]erver)[\"']?$")
  (#match? @value "{cleartext-url}")
  (#set! rule "cleartext-transmission"))
((block_sequence_item (flow_node) @match)
  (#match? @match "^[\"']?(--?plaintext|--insecure|--no-tls|--disable-tls|--ssl=false|--tls=false|--enable-ssl=false|--insecure-port=[1-9]\\d*)[\"']?$")
  (#set! rule "cleartext-transmission"))

; args: ["-fsL", "http://orders.shop.com"]
;                ^^^^^^^^^^^^^^^^^^^^^^^^
((flow_node [(plain_scalar) (double_quote_scalar) (single_quote_scalar)] @match)
  (#match? @match "{cleartext-literal}")
  (#not-around? @match block_mapping_pair "^[\"']?\\w*([nN]amespace|[sS]chema|[lL]icense|[hH]omepage|home|[dD]oc(s|umentation)?|description|contact|source|sources|externalDocs|termsOfService|maintainers|email|xmlns|[aA]uthor)\\w*[\"']? *:")
  (#not-path? @match "(^|/)(docs?|i18n|locales?|_data)/|(^|/)(openapi|swagger)[^/]*$")
  (#set! key "url")
  (#set! rule "cleartext-transmission"))

; Type: AWS::ElasticLoadBalancingV2::Listener
; Properties:
;   Protocol: HTTP
;   ^^^^^^^^^^^^^^
((block_mapping_pair key: (_) @properties value: (block_node (block_mapping (block_mapping_pair key: (_) @key value: (flow_node) @value) @match) @body))
  (#eq? @properties "Properties")
  (#eq? @key "Protocol")
  (#match? @value "^[\"']?HTTP[\"']?$")
  (#match? @body "Type: *[\"']?(redirect|forward|fixed-response)")
  (#not-match? @body "Protocol: *[\"']?(HTTPS|#\\{protocol\\})")
  (#around? @properties block_mapping "(^|\\n)\\s*Type: *[\"']?AWS::ElasticLoadBalancingV2::Listener[\"']?\\s")
  (#set! rule "cleartext-transmission"))
; Type: AWS::Kinesis::Stream  without StreamEncryption
; ^^^^^^^^^^^^^^^^^^^^^^^^^^
((block_mapping (block_mapping_pair key: (_) @kind value: (flow_node) @type) @match) @resource
  (#eq? @kind "Type")
  (#match? @type "^[\"']?AWS::(Kinesis::Stream|ElastiCache::ReplicationGroup)[\"']?$")
  (#not-match? @resource "StreamEncryption:|TransitEncryptionEnabled:|Fn::Transform")
  (#set! rule "cleartext-transmission"))
((block_mapping_pair key: (_) @match value: (block_node (block_mapping)) @body)
  (#match? @match "^(EFSVolumeConfiguration)$")
  (#not-match? @body "TransitEncryption:")
  (#set! rule "cleartext-transmission"))
((block_mapping_pair key: (_) @match value: (block_node (block_mapping)) @body)
  (#eq? @match "DomainEndpointOptions")
  (#not-match? @body "TLSSecurityPolicy:")
  (#set! key "tls version")
  (#set! rule "weak-tls-settings"))
((block_mapping_pair key: (_) @options value: (block_node (block_mapping (block_mapping_pair key: (_) @key value: (flow_node) @value) @match)))
  (#eq? @options "NodeToNodeEncryptionOptions")
  (#eq? @key "Enabled")
  (#match? @value "^[\"']?(false|False|no)[\"']?$")
  (#set! rule "connection-unencrypted"))

; Listeners:
; ^^^^^^^^^
;   - Protocol: HTTPS  without PolicyNames
((block_mapping_pair key: (_) @match value: (block_node (block_sequence)) @listeners)
  (#eq? @match "Listeners")
  (#match? @listeners "\\bProtocol: *[\"']?(HTTPS|SSL|https|ssl)\\b")
  (#match? @listeners "\\bInstancePort:")
  (#not-match? @listeners "\\bPolicyNames:")
  (#set! key "tls version")
  (#set! rule "weak-tls-settings"))
; ViewerCertificate:
; ^^^^^^^^^^^^^^^^^
;   AcmCertificateArn: …  without MinimumProtocolVersion
((block_mapping_pair key: (_) @match value: (block_node (block_mapping)) @body)
  (#eq? @match "ViewerCertificate")
  (#not-match? @body "CloudFrontDefaultCertificate: *[\"']?true|MinimumProtocolVersion:|Fn::")
  (#set! key "tls version")
  (#set! rule "weak-tls-settings"))
