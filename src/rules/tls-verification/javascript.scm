; { rejectUnauthorized: false }
;   ^^^^^^^^^^^^^^^^^^^^^^^^^
((pair key: (_) @key value: (false)) @match
  (#match? @key "^[\"']?(rejectUnauthorized|strictSSL|strictSsl|verifySSL|verifySsl|sslVerify|validateCertificate)[\"']?$")
  (#set! rule "certificate-check-off"))
((pair key: (_) @key value: (true)) @match
  (#match? @key "^[\"']?(insecureSkipVerify|insecureSkipTLSVerify|allowSelfSignedCertificates?|trustAllCertificates|trustServerCertificate)[\"']?$")
  (#set! rule "certificate-check-off"))
((assignment_expression left: (member_expression property: (_) @key) right: (false)) @match
  (#match? @key "^(rejectUnauthorized|strictSSL)$")
  (#set! rule "certificate-check-off"))

; process.env.NODE_TLS_REJECT_UNAUTHORIZED = "0"
; ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
((assignment_expression left: (_) @key right: (_) @value) @match
  (#match? @key "\\bNODE_TLS_REJECT_UNAUTHORIZED\\b")
  (#match? @value "^[\"'`]?0[\"'`]?$")
  (#set! rule "certificate-check-off"))
((pair key: (_) @key value: (_) @value) @match
  (#match? @key "^[\"']?NODE_TLS_REJECT_UNAUTHORIZED[\"']?$")
  (#match? @value "^[\"'`]?0[\"'`]?$")
  (#set! rule "certificate-check-off"))

; { checkServerIdentity: () => undefined }
;   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
((pair key: (_) @key value: [(arrow_function body: (_) @body) (function_expression body: (_) @body)]) @match
  (#match? @key "^[\"']?checkServerIdentity[\"']?$")
  (#match? @body "^(undefined|null|void 0|true|\\(?\\{\\s*(return( undefined| null)?;?)?\\s*\\}\\)?)$")
  (#set! rule "hostname-check-off"))

; { minVersion: "TLSv1" }
;   ^^^^^^^^^^^^^^^^^^^
((pair key: (_) @key value: (string) @value) @match
  (#match? @key "^[\"']?(minVersion|maxVersion|secureProtocol|minTlsVersion|minimumTlsVersion)[\"']?$")
  (#match? @value "^[\"'](SSLv[23](_(client|server))?_?(method)?|TLSv1([._][01])?(_(client|server))?(_method)?|1\\.[01]|TLS_?1_?[01])[\"']$")
  (#set! rule "old-tls-version"))
((pair key: (_) @key value: (member_expression property: (_) @value)) @match
  (#match? @key "(securityPolicy|minimumProtocolVersion|minVersion|tlsVersion)$")
  (#match? @value "^(SSL_V3|TLS_V1(_2016|_1_2016)?|TLS_1_[01]|TLS1_[01]|TLS_V1_[01])$")
  (#set! rule "old-tls-version"))

; { minVersion: "TLSv1.3" } → { minVersion: "TLSv1.2" }
;                               ^^^^^^^^^^^^^^^^^^^^^
((pair key: (_) @key value: (_) @value) @match
  (#match? @key "^[\"']?(minVersion|minTlsVersion|minimumTlsVersion|minimumProtocolVersion)[\"']?$")
  (#not-match? @value "1[._]?[01]\\b|SSL|v1[\"']$")
  (#set! compare "tls-version-lowered")
  (#set! rule "tls-version-lowered"))

; "https://api.example.com" → "http://api.example.com"
;                             ^^^^^^^^^^^^^^^^^^^^^^^^
([(string) (template_string)] @match @value
  (#match? @value "^[\"'`](https?|wss?|ftps?|ldaps?|rediss?|amqps?|mqtts?)://")
  (#not-match? @value "^[\"'`]http://(www\\.w3\\.org|schemas\\.|purl\\.org|xmlns\\.)")
  (#set! key "url")
  (#set! compare "url-unprotected")
  (#set! rule "https-to-http"))

; grpc.credentials.createInsecure()
; ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
((call_expression function: (member_expression property: (_) @key)) @match
  (#eq? @key "createInsecure")
  (#not-around? @match arguments "localhost|127\\.0\\.0\\.1")
  (#set! rule "connection-unencrypted"))

; "postgres://db.example.com/shop?sslmode=disable"
; ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
([(string) (template_string)] @match
  (#match? @match "\\b(sslmode=(disable|allow|prefer)|(useSSL|encrypt)=false)\\b")
  (#not-match? @match "{own-host}")
  (#set! key "sslmode")
  (#set! rule "connection-unencrypted"))

; { hostVerifier: () => true }
;   ^^^^^^^^^^^^^^^^^^^^^^^^
((pair key: (_) @key value: (arrow_function body: (_) @body)) @match
  (#match? @key "^(hostVerifier|verifyHostKey)$")
  (#match? @body "^(true|\\{\\s*return true;?\\s*\\})$")
  (#set! rule "ssh-host-key-unchecked"))
((call_expression arguments: (arguments . (string) @key . (string) @value)) @match
  (#match? @key "^[\"']StrictHostKeyChecking[\"']$")
  (#match? @value "^[\"'](no|off)[\"']$")
  (#set! rule "ssh-host-key-unchecked"))
((string) @match
  (#match? @match "\\bStrictHostKeyChecking[= ](no|off)\\b")
  (#not-match? @match "localhost|127\\.0\\.0\\.1")
  (#set! key "StrictHostKeyChecking")
  (#set! rule "ssh-host-key-unchecked"))

; { tlsAllowInvalidCertificates: true }
;   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
((pair key: (_) @key value: (true)) @match
  (#match? @key "^[\"']?(tlsAllowInvalidCertificates|tlsInsecure|sslAllowInvalidCertificates|skipTlsVerify|skipTLSVerify|disableTlsVerification|disableSSLVerification|acceptInvalidCerts?|dangerAcceptInvalidCerts|insecureSkipTlsVerify)[\"']?$")
  (#set! rule "certificate-check-off"))
((pair key: (_) @key value: (false)) @match
  (#match? @key "^[\"']?(sslValidate|tlsValidate|verifyCertificate|verifyCertificates|checkCertificate|validateCerts?|verifyTls|tlsVerify|verify_ssl)[\"']?$")
  (#set! rule "certificate-check-off"))
((pair key: (_) @key value: (true)) @match
  (#match? @key "^[\"']?(tlsAllowInvalidHostnames|sslAllowInvalidHostnames|dangerAcceptInvalidHostnames)[\"']?$")
  (#set! rule "hostname-check-off"))
((pair key: (_) @key value: (false)) @match
  (#match? @key "^[\"']?checkServerIdentity[\"']?$")
  (#set! rule "hostname-check-off"))

; session.setCertificateVerifyProc((request, callback) => callback(0))
; ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
((call_expression function: (member_expression property: (_) @key) arguments: (arguments [(arrow_function body: (_) @body) (function_expression body: (_) @body)])) @match
  (#eq? @key "setCertificateVerifyProc")
  (#match? @body "^(\\{\\s*)?\\w+\\(0\\);?(\\s*\\})?$")
  (#set! rule "certificate-check-off"))
((call_expression function: (member_expression property: (_) @key) arguments: (arguments . (string) @name [(arrow_function body: (statement_block) @body) (function_expression body: (statement_block) @body)])) @match
  (#match? @key "^(on|once|addListener)$")
  (#match? @name "^[\"']certificate-error[\"']$")
  (#only? @body "^(\\w+\\.preventDefault\\(\\);?|\\w+\\(true\\);?|(console|log|logger)\\..*)$")
  (#match? @body "\\(true\\)")
  (#set! rule "certificate-check-off"))
((pair key: (_) @key value: (true)) @match
  (#match? @key "^[\"']?(ignoreHTTPSErrors|acceptInsecureCerts|ignoreCertificateErrors|ignoreSslErrors|ignoreSSLErrors|allowInsecure|selfSigned|selfHandleCertificate|allowInsecureConnections)[\"']?$")
  (#set! rule "improper-certificate-validation"))
((string) @match
  (#match? @match "^[\"'](--)?(ignore-certificate-errors|allow-insecure-localhost|ignore-ssl-errors)\\b")
  (#set! rule "improper-certificate-validation"))
((binary_expression left: (_) @name operator: ["==" "===" "!=" "!=="]) @match
  (#match? @name "([cC]ert|getPeerCertificate).*\\.?subject(\\.|\\?\\.)CN$")
  (#set! rule "improper-certificate-validation"))
((call_expression function: (member_expression property: (_) @key)) @match
  (#eq? @key "setCertificateVerifyProc")
  (#set! rule "improper-certificate-validation"))

; tls.DEFAULT_MIN_VERSION = "TLSv1"
; ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
((assignment_expression left: (member_expression property: (_) @key) right: (string) @value) @match
  (#match? @key "^(DEFAULT_MIN_VERSION|DEFAULT_MAX_VERSION|minVersion|maxVersion|secureProtocol)$")
  (#match? @value "^[\"'](SSLv[23](_(client|server))?_?(method)?|TLSv1([._][01])?(_(client|server))?(_method)?)[\"']$")
  (#set! rule "old-tls-version"))
((string) @match
  (#match? @match "^[\"']--tls-(min|max)-v1\\.[01][\"']$")
  (#set! rule "old-tls-version"))
((pair key: (_) @key value: (member_expression object: (_) @object property: (_) @value)) @match
  (#match? @object "SslPolicy$")
  (#match? @value "^(TLS10|TLS11|TLS13_10|TLS13_11|LEGACY|TLS11_EXT|FORWARD_SECRECY|FORWARD_SECRECY_TLS11|RECOMMENDED)$")
  (#set! rule "old-tls-version"))

; { secureProtocol: "SSLv23_method" }
;   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
((pair key: (_) @key value: (string) @value) @match
  (#match? @key "^[\"']?secureProtocol[\"']?$")
  (#match? @value "^[\"'](SSLv23|TLS)(_(client|server))?_method[\"']$")
  (#not-around? @match object "SSL_OP_NO_TLSv1\\b|minVersion")
  (#set! rule "weak-tls-settings"))
((pair key: (_) @key value: (_) @value) @match
  (#match? @key "^[\"']?secureOptions[\"']?$")
  (#match? @value "SSL_OP_NO_SSLv[23]|SSL_OP_NO_TLSv1\\b")
  (#not-match? @value "SSL_OP_NO_TLSv1\\b.*SSL_OP_NO_SSLv|SSL_OP_NO_SSLv[^]*SSL_OP_NO_TLSv1\\b")
  (#not-around? @match object "minVersion")
  (#set! rule "weak-tls-settings"))
([(member_expression property: (_) @key) (identifier) @key] @match
  (#match? @key "^SSL_OP_(ALLOW_UNSAFE_LEGACY_RENEGOTIATION|LEGACY_SERVER_CONNECT|ALLOW_NO_DHE_KEX)$")
  (#not-inside? @match import_statement object_pattern)
  (#set! rule "weak-tls-settings"))
((pair key: (_) @key value: (string) @value) @match
  (#match? @key "^[\"']?ciphers[\"']?$")
  (#match? @value "(^[\"']|:)(ALL|NULL|eNULL|aNULL|ADH|RC4|3?DES|EXP|EXPORT|LOW|MD5|DEFAULT)\\b|SECLEVEL=[01]")
  (#set! rule "weak-tls-settings"))

; fetch("http://api.example.com")
;       ^^^^^^^^^^^^^^^^^^^^^^^^
((call_expression function: [(identifier) @callee @called (member_expression property: (_) @callee) @called] arguments: (arguments [(string) (template_string)] @match))
  (#match? @match "{cleartext-url}")
  (#match? @callee "^(get|post|put|patch|delete|del|head|options|request|fetch|axios|got|ky|needle|superagent|bent|rp|stream|connect|createClient|createConnection|createChannel|create|ajax|getJSON|open|download\\w*|goto|load|io|ofetch|\\$fetch|useFetch|useSWR|sendBeacon|importScripts|initialize)$")
  (#not-match? @called "^(https|window|shell|Linking|router|history|expect|assert|app|location|jest|cy)\\.")
  (#set! key "url")
  (#set! rule "cleartext-transmission"))
((new_expression constructor: (_) @callee arguments: (arguments . [(string) (template_string)] @match))
  (#match? @match "{cleartext-url}")
  (#match? @callee "^(WebSocket|ReconnectingWebSocket|EventSource|Request|[\\w.]*Client|[\\w.]*Provider|[\\w.]*Connection|HttpLink|WebSocketLink|io|Server)$")
  (#set! key "url")
  (#set! rule "cleartext-transmission"))
; axios({ method: "post", url: "http://api.example.com" })
; ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
((call_expression function: [(identifier) @callee @match (member_expression object: (_) @callee) @match]
  arguments: (arguments (object (pair key: (_) @key value: [(string) (template_string)] @url) @match)))
  (#match? @callee "^(axios|request|got|fetch|superagent|ky|needle|\\$|jQuery|http|[hH]ttpClient|api|rp|undici|client|bent|ofetch|ajax)(\\.\\w+)?$")
  (#match? @key "^[\"']?(url|uri|baseURL|baseUrl|prefixUrl|origin)[\"']?$")
  (#match? @url "{cleartext-url}")
  (#not-match? @url "{cleartext-literal}")
  (#set! key "url")
  (#set! rule "cleartext-transmission"))
((pair key: (_) @key value: [(string) (template_string)] @match @value)
  (#match? @key "^[\"']?(\\w*[uU]rl|\\w*URL|uri|\\w*[eE]ndpoint|target|proxy|host|server|origin|brokers?|webhook)[\"']?$")
  (#match? @value "{cleartext-url}")
  (#not-around? @match call_expression "^(axios|request|got|fetch|superagent|ky|needle|\\$)(\\.\\w+)?\\(")
  (#set! rule "cleartext-transmission"))
; const url = "http://api.example.com";
; await fetch(url);
((_ [(lexical_declaration (variable_declarator name: (identifier) @name value: [(string) @url (new_expression arguments: (arguments . (string) @url .))])) @match
     (variable_declaration (variable_declarator name: (identifier) @name value: [(string) @url (new_expression arguments: (arguments . (string) @url .))])) @match
     (expression_statement (assignment_expression left: (identifier) @name right: (string) @url)) @match]
  . (_)? @between .
  [(expression_statement) @use @match (return_statement) @use @match (lexical_declaration) @use @match (variable_declaration) @use @match])
  (#match? @url "{cleartext-url}")
  (#not-match? @url "{cleartext-literal}")
  (#not-mentions? @between @name)
  (#mentions? @use @name)
  (#match? @use "\\b(http\\.(get|request)|axios|fetch|got|ky|needle|superagent|request|rp|undici|ofetch|ajax|getJSON|sendBeacon|WebSocket|EventSource|createClient|connect|goto|io|client\\.\\w+|[\\w.]*[hH]ttp\\.(get|post|put|delete|patch))(\\.\\w+)?\\(")
  (#not-match? @use "\\bhttps\\.")
  (#set! key "url")
  (#set! rule "cleartext-transmission"))
([(lexical_declaration (variable_declarator name: (identifier) @name value: (string) @match)) (variable_declaration (variable_declarator name: (identifier) @name value: (string) @match))]
  (#match? @name "{address-constant}")
  (#match? @match "{cleartext-url}")
  (#set! key "url")
  (#set! rule "cleartext-transmission"))

; http.request({ hostname: "api.example.com", port: 80 })
; ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
((call_expression function: (member_expression object: (identifier) @object property: (_) @key) arguments: (arguments . (_) @first)) @match
  (#eq? @object "http")
  (#match? @key "^(request|createServer)$")
  (#not-match? @first "localhost|127\\.0\\.0\\.1|socketPath|^[\"'`]|^new URL")
  (#file? @match "(require\\(|from )[\"'](node:)?http[\"']")
  (#set! rule "cleartext-transmission"))
((new_expression constructor: (member_expression object: (identifier) @object property: (_) @key)) @match
  (#eq? @object "http")
  (#eq? @key "Agent")
  (#set! rule "cleartext-transmission"))
; net.connect(23, host)
; ^^^^^^^^^^^^^^^^^^^^^
((call_expression function: (member_expression object: (identifier) @object property: (_) @key) arguments: (arguments . (number) @port)) @match
  (#eq? @object "net")
  (#match? @key "^(connect|createConnection)$")
  (#match? @port "{cleartext-port}")
  (#not-match? @match "localhost|127\\.0\\.0\\.1")
  (#set! rule "cleartext-transmission"))
((call_expression function: (member_expression property: (_) @key) arguments: (arguments . (_) @options)) @match
  (#eq? @key "connect")
  (#match? @options "^(\\{|\\w+$)")
  (#file? @match "(require\\(|from )[\"'](telnet|telnet-client|telnet-stream)[\"']")
  (#set! rule "cleartext-transmission"))
((call_expression function: (member_expression property: (_) @key) arguments: (arguments . (object) @options)) @match
  (#match? @key "^(connect|access)$")
  (#file? @match "(require\\(|from )[\"'](ftp|basic-ftp|jsftp|promise-ftp|@icetee/ftp)[\"']")
  (#not-match? @options "\\bsecure: *(true|[\"']|implicit)|\\bsecure\\b[,\\s}]")
  (#set! rule "cleartext-transmission"))
((call_expression function: (member_expression object: (identifier) @object property: (_) @key)) @match
  (#match? @object "^telnet\\w*$")
  (#match? @key "^(createServer|createConnection|connect)$")
  (#set! rule "cleartext-transmission"))

; { ssl: false }
;   ^^^^^^^^^^
((pair key: (_) @key value: (false)) @match
  (#match? @key "^[\"']?(ssl|tls|useSSL|useSsl|useTLS|useTls|requireTLS|requireSSL|sslEnabled|tlsEnabled|enforceSSL|enforceSsl|enforceHttps|enforceHTTPS|httpsOnly|encrypt|secureConnection|forceSSL|forceTls|forceTLS|transitEncryptionEnabled|transitEncryption|nodeToNodeEncryption|enableHttpsTrafficOnly|supportsHttpsTrafficOnly|inCluster|startTls|upgradeInsecureRequests|usesEncryption)[\"']?$")
  (#not-around? @match object "localhost|127\\.0\\.0\\.1")
  (#set! rule "cleartext-transmission"))
((pair key: (_) @key value: (undefined)) @match
  (#match? @key "^[\"']?(transitEncryptionEnabled|streamEncryption|enforceSSL)[\"']?$")
  (#set! rule "cleartext-transmission"))
((pair key: (_) @key value: (true)) @match
  (#match? @key "^[\"']?(ignoreTLS|ignoreTls|disableSSL|disableSsl|disableTLS|disableTls|allowInsecureHttp|usesCleartextTraffic|cleartext|allowHttp|enableNonSslPort|allowUnencrypted)[\"']?$")
  (#set! rule "cleartext-transmission"))
((pair key: (_) @key value: (member_expression object: (_) @object property: (_) @value)) @match
  (#match? @object "(StreamEncryption|ViewerProtocolPolicy|OriginProtocolPolicy|LoadBalancingProtocol|ApplicationProtocol|ClientBrokerEncryption|Protocol)$")
  (#match? @value "^(UNENCRYPTED|ALLOW_ALL|HTTP_ONLY|HTTP|TCP|PLAINTEXT|TLS_PLAINTEXT)$")
  (#not-match? @match "\\bProtocol\\.TCP$|internal|targetGroup")
  (#set! rule "cleartext-transmission"))
((pair key: (_) @key value: (string) @value) @match
  (#match? @key "^[\"']?(viewerProtocolPolicy|originProtocolPolicy|clientBroker|transitEncryption|encryptionType|securityProtocol)[\"']?$")
  (#match? @value "^[\"'](allow-all|http-only|PLAINTEXT|TLS_PLAINTEXT|SASL_PLAINTEXT|DISABLED|NONE)[\"']$")
  (#set! rule "cleartext-transmission"))
((new_expression constructor: (_) @type arguments: (arguments (_) (_) (object (pair key: (_) @key value: (string) @value) @match)))
  (#match? @type "(Listener|LoadBalancer)$")
  (#match? @key "^[\"']?protocol[\"']?$")
  (#match? @value "^[\"'](HTTP|http|TCP|tcp)[\"']$")
  (#set! rule "cleartext-transmission"))
((object (pair key: (_) @listeners value: (array (object (pair key: (_) @key value: (string) @value) @match))))
  (#match? @listeners "^[\"']?listeners[\"']?$")
  (#match? @key "^[\"']?(protocol|externalProtocol)[\"']?$")
  (#match? @value "^[\"'](HTTP|http|TCP|tcp)[\"']$")
  (#set! rule "cleartext-transmission"))
; new s3.Bucket(this, "Logs")
; ^^^^^^^^^^^^^^^^^^^^^^^^^^^
((new_expression constructor: (_) @type arguments: (arguments . (this) . (_) (object)? @options) @arguments) @match
  (#match? @type "^(\\w+\\.)?Bucket$")
  (#not-match? @arguments "enforceSSL: *(true|[a-zA-Z.]+[,}\\s])|\\.\\.\\.|, *\\w+ *\\)$")
  (#file? @match "aws-cdk|aws-s3")
  (#set! rule "cleartext-transmission"))

; const orders = "http://orders.shop.com";
;                ^^^^^^^^^^^^^^^^^^^^^^^^
([(string) (template_string)] @match
  (#match? @match "{cleartext-literal}")
  (#not-inside? @match import_statement jsx_attribute)
  (#not-around? @match call_expression "{text-compared}")
  (#not-around? @match call_expression "^(expect|assert)\\b|createElementNS\\(|setAttributeNS\\(")
  (#not-around? @match binary_expression "[!=]=")
  (#not-around? @match variable_declarator pair "{names-no-host}")
  (#set! key "url")
  (#set! rule "cleartext-transmission"))

; new CfnReplicationGroup(this, "Cache", {})
; ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
((new_expression constructor: (_) @type arguments: (arguments . (_) . (_) . [(object) (undefined)]? @options .)) @match
  (#match? @type "^(\\w+\\.)?(CfnReplicationGroup|CfnStream|NetworkListener)$")
  (#not-match? @options "transitEncryptionEnabled|streamEncryption|\\bprotocol\\b|certificates: *(?!\\[\\])|\\.\\.\\.")
  (#set! rule "cleartext-transmission"))
; alb.addListener("web", { port: 80, open: true })
;                          ^^^^^^^^
((call_expression function: (member_expression property: (_) @callee) arguments: (arguments (_) . (object (pair key: (_) @key value: (number) @value) @match) @options))
  (#eq? @callee "addListener")
  (#match? @key "^[\"']?port[\"']?$")
  (#match? @value "^(80|8080|8000|8008)$")
  (#not-match? @options "\\b(protocol|certificates)\\b|redirect|\\.\\.\\.")
  (#set! rule "cleartext-transmission"))
((new_expression constructor: (_) @type arguments: (arguments (_) . (_) . (object (pair key: (_) @key value: (number) @value) @match) @options))
  (#match? @type "^(\\w+\\.)?ApplicationListener$")
  (#match? @key "^[\"']?port[\"']?$")
  (#match? @value "^(80|8080|8000|8008)$")
  (#not-match? @options "\\b(protocol|certificates)\\b|redirect|\\.\\.\\.")
  (#set! rule "cleartext-transmission"))
; nlb.addListener("orders", { port: 1234 })
; ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
((call_expression function: (member_expression object: (_) @object property: (_) @callee) arguments: (arguments . (_) . (object)? @options .)) @match
  (#match? @object "(^|\\.)(nlb|\\w*Nlb|\\w*[nN]etworkLoadBalancer)$")
  (#eq? @callee "addListener")
  (#not-match? @options "\\bprotocol\\b|certificates|\\.\\.\\.")
  (#set! rule "cleartext-transmission"))
((object (pair key: (_) @key value: (array) @value) @match) @options
  (#match? @key "^[\"']?certificates[\"']?$")
  (#eq? @value "[]")
  (#not-match? @options "\\bprotocol\\b")
  (#around? @match call_expression "addListener\\(")
  (#set! rule "cleartext-transmission"))
((pair key: (_) @key value: (member_expression object: (_) @object property: (_) @value)) @match
  (#match? @key "^[\"']?protocol[\"']?$")
  (#match? @object "(^|\\.)Protocol$")
  (#match? @value "^(TCP|UDP|TCP_UDP)$")
  (#around? @match arguments "^\\([^{]*\\{[^]*\\bport: ")
  (#not-around? @match call_expression "[tT]argetGroup\\(|addTargets\\(")
  (#file? @match "elasticloadbalancing|elbv2")
  (#set! rule "cleartext-transmission"))
