; &tls.Config{InsecureSkipVerify: true}
;             ^^^^^^^^^^^^^^^^^^^^^^^^
((literal_value (keyed_element key: (_) @key value: (literal_element (true))) @match) @config
  (#match? @key "^(InsecureSkipVerify|InsecureSkipTLSVerify|TLSSkipVerify|SkipTLSVerify)$")
  (#not-match? @config "\\b(VerifyPeerCertificate|VerifyConnection):")
  (#set! rule "certificate-check-off"))
((assignment_statement left: (expression_list (selector_expression field: (_) @key)) right: (expression_list (true))) @match
  (#match? @key "^(InsecureSkipVerify|InsecureSkipTLSVerify|TLSSkipVerify|SkipTLSVerify)$")
  (#not-around? @match if_statement "^if [^{]*([iI]nsecure|INSECURE|[sS]kip|[vV]erify|VERIFY)[^{]*\\{")
  (#set! rule "certificate-check-off"))

; MinVersion: tls.VersionTLS10
; ^^^^^^^^^^^^^^^^^^^^^^^^^^^^
((keyed_element key: (_) @key value: (literal_element (selector_expression field: (_) @value))) @match
  (#match? @key "^(MinVersion|MaxVersion)$")
  (#match? @value "^Version(SSL30|TLS10|TLS11)$")
  (#set! rule "old-tls-version"))
((assignment_statement left: (expression_list (selector_expression field: (_) @key)) right: (expression_list (selector_expression field: (_) @value))) @match
  (#match? @key "^(MinVersion|MaxVersion)$")
  (#match? @value "^Version(SSL30|TLS10|TLS11)$")
  (#set! rule "old-tls-version"))

; MinVersion: tls.VersionTLS13 → MinVersion: tls.VersionTLS12
;                                ^^^^^^^^^^^^^^^^^^^^^^^^^^^^
((keyed_element key: (_) @key value: (_) @value) @match
  (#eq? @key "MinVersion")
  (#match? @value "VersionTLS1[23]$")
  (#set! compare "tls-version-lowered")
  (#set! rule "tls-version-lowered"))

; "https://api.example.com" → "http://api.example.com"
;                             ^^^^^^^^^^^^^^^^^^^^^^^^
([(interpreted_string_literal) (raw_string_literal)] @match @value
  (#match? @value "^[\"`](https?|wss?|ftps?|ldaps?|rediss?|amqps?|mqtts?)://")
  (#not-match? @value "[\"`]http://(www\\.w3\\.org|schemas\\.|purl\\.org|xmlns\\.)")
  (#set! key "url")
  (#set! compare "url-unprotected")
  (#set! rule "https-to-http"))

; grpc.Dial(address, grpc.WithInsecure())
;                    ^^^^^^^^^^^^^^^^^^^
((call_expression function: (selector_expression operand: (_) @package field: (_) @key)) @match
  (#match? @package "^(grpc|insecure)$")
  (#match? @key "^(WithInsecure|NewCredentials)$")
  (#not-match? @match "^grpc\\.NewCredentials")
  (#not-around? @match call_expression "localhost|127\\.0\\.0\\.1|bufnet|unix:|passthrough:")
  (#set! rule "connection-unencrypted"))
([(interpreted_string_literal) (raw_string_literal)] @match
  (#match? @match "\\b(sslmode=(disable|allow|prefer)|[?&]tls=false)\\b")
  (#not-match? @match "{own-host}")
  (#set! key "sslmode")
  (#set! rule "connection-unencrypted"))

; HostKeyCallback: ssh.InsecureIgnoreHostKey()
;                  ^^^^^^^^^^^^^^^^^^^^^^^^^^^
((call_expression function: (selector_expression field: (_) @key)) @match
  (#eq? @key "InsecureIgnoreHostKey")
  (#set! rule "ssh-host-key-unchecked"))
([(interpreted_string_literal) (raw_string_literal)] @match
  (#match? @match "\\bStrictHostKeyChecking[= ](no|off)\\b")
  (#not-match? @match "localhost|127\\.0\\.0\\.1")
  (#set! key "StrictHostKeyChecking")
  (#set! rule "ssh-host-key-unchecked"))

; rest.TLSClientConfig{Insecure: true}
;                      ^^^^^^^^^^^^^^
((composite_literal type: (_) @type body: (literal_value (keyed_element key: (_) @key value: (literal_element (true))) @match))
  (#match? @type "TLSClientConfig$|TLSConfig$|TLSOptions$")
  (#match? @key "^(Insecure|InsecureSkipTLS|SkipVerify|AllowInsecure)$")
  (#set! rule "certificate-check-off"))
((call_expression function: (selector_expression field: (_) @key) arguments: (argument_list . (true) .)) @match
  (#match? @key "^(SetInsecureSkipVerify|InsecureSkipVerify|WithInsecureSkipVerify|WithInsecureSkipTLSVerify|SkipTLSVerify|WithSkipTLSVerify|EnableInsecureTLS)$")
  (#set! rule "certificate-check-off"))
((literal_value (keyed_element key: (_) @key value: (literal_element (func_literal body: (block) @body))) @match)
  (#match? @key "^(VerifyPeerCertificate|VerifyConnection)$")
  (#match? @body "^\\{\\s*return nil\\s*\\}$")
  (#set! rule "improper-certificate-validation"))
((keyed_element key: (_) @key value: (literal_element (selector_expression field: (_) @value))) @match
  (#eq? @key "ClientAuth")
  (#match? @value "^(RequireAnyClientCert|RequestClientCert)$")
  (#set! rule "improper-certificate-validation"))
((binary_expression left: (_) @name operator: ["==" "!="] right: (_) @other) @match
  (#not-match? @other "^(\"\"|nil)$")
  (#match? @name "([cC]ert|PeerCertificates).*\\.(Subject|Issuer)\\.CommonName$")
  (#set! rule "improper-certificate-validation"))

; tls.Config{Renegotiation: tls.RenegotiateFreelyAsClient}
;            ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
((selector_expression operand: (_) @package field: (_) @key) @match
  (#eq? @package "tls")
  (#match? @key "^(RenegotiateFreelyAsClient|RenegotiateOnceAsClient)$")
  (#set! rule "weak-tls-settings"))
((composite_literal type: (slice_type) body: (literal_value (literal_element (selector_expression operand: (_) @package field: (_) @key) @match)))
  (#eq? @package "tls")
  (#match? @key "^(TLS_RSA_WITH_|TLS_(ECDHE_)?(RSA|ECDSA)_WITH_RC4_|TLS_ECDHE_RSA_WITH_3DES_|TLS_ECDHE_\\w+_CBC_SHA256$)")
  (#set! rule "weak-tls-settings"))
((keyed_element key: (_) @key value: (literal_element (int_literal) @value)) @match
  (#eq? @key "MinVersion")
  (#match? @value "^0[xX]030[0-2]$")
  (#set! rule "old-tls-version"))

; http.Get("http://api.example.com")
;          ^^^^^^^^^^^^^^^^^^^^^^^^
((call_expression function: (selector_expression operand: (_) @object field: (_) @callee) arguments: (argument_list [(interpreted_string_literal) (raw_string_literal)] @match))
  (#match? @match "{cleartext-url}")
  (#match? @callee "^(Get|Post|PostForm|Put|Patch|Delete|Head|Options|NewRequest|NewRequestWithContext|Dial|DialTimeout|DialContext|DialURL|Connect|Base|Path|SetBaseURL|SetHostURL|SetEndpoint|WithEndpoint|Open|Fetch|Download|Navigate|R|Do|NewClient|NewHTTPClient|Client|Request|SetURL|Req)$")
  (#not-match? @object "^(t|assert|require|strings|fmt|log|errors|regexp)$")
  (#set! key "url")
  (#set! rule "cleartext-transmission"))
([(keyed_element key: (_) @key value: (literal_element (interpreted_string_literal) @match @value))
  (assignment_statement left: (expression_list (selector_expression field: (_) @key)) right: (expression_list (interpreted_string_literal) @match @value))]
  (#match? @key "^(\\w*URL|\\w*Url|\\w*Endpoint|\\w*Host|\\w*Addr|\\w*Address|BaseURI|Server|\"?(url|endpoint|host|base_?url)\"?)$")
  (#match? @value "{cleartext-url}")
  (#set! rule "cleartext-transmission"))
; url := "http://api.example.com"
; http.Get(url)
((_ [(short_var_declaration left: (expression_list . (identifier) @name .) right: (expression_list (interpreted_string_literal) @url))
     (assignment_statement left: (expression_list . (identifier) @name .) right: (expression_list (interpreted_string_literal) @url))
     (var_declaration (var_spec name: (_) @name value: (expression_list (interpreted_string_literal) @url)))
     (const_declaration (const_spec name: (_) @name value: (expression_list (interpreted_string_literal) @url)))] @match
  . (_)? @between .
  [(expression_statement) @use @match (short_var_declaration) @use @match (assignment_statement) @use @match (return_statement) @use @match])
  (#match? @url "{cleartext-url}")
  (#not-match? @url "{cleartext-literal}")
  (#not-mentions? @between @name)
  (#mentions? @use @name)
  (#match? @use "\\b(Get|Post|PostForm|Put|Patch|Delete|Head|NewRequest|NewRequestWithContext|Dial\\w*|Connect|Base|SetBaseURL|WithEndpoint|Open|Fetch|Download|NewClient)\\(")
  (#set! key "url")
  (#set! rule "cleartext-transmission"))
((source_file [(const_declaration (const_spec name: (_) @name value: (expression_list (interpreted_string_literal) @match)))
               (var_declaration (var_spec name: (_) @name value: (expression_list (interpreted_string_literal) @match)))])
  (#match? @name "^\\w*([uU]rl|URL|[eE]ndpoint|[hH]ost|[aA]ddr(ess)?)$")
  (#match? @match "{cleartext-url}")
  (#set! key "url")
  (#set! rule "cleartext-transmission"))

; net.Dial("tcp", "mail.example.com:25")
; ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
((call_expression function: (selector_expression operand: (_) @package field: (_) @key) arguments: (argument_list . (_) . (interpreted_string_literal) @address)) @match
  (#eq? @package "net")
  (#match? @key "^(Dial|DialTimeout)$")
  (#match? @address ":(21|23|25|80|110|143|389|1883|8080)\"$")
  (#not-match? @address "^\"(localhost|127\\.|:)")
  (#set! rule "cleartext-transmission"))
((call_expression function: (selector_expression operand: (_) @package field: (_) @key) arguments: (argument_list . (interpreted_string_literal) @address)) @match
  (#match? @package "^(telnet|ftp|goftp)$")
  (#match? @key "^(Dial|DialTimeout|DialTo|DialToAndCall|ListenAndServe|Connect|DialConfig)$")
  (#not-match? @match "TLS|localhost|127\\.0\\.0\\.1|\"\\w+://")
  (#set! rule "cleartext-transmission"))
; http.ListenAndServe(":8080", nil)
; ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
((call_expression function: (selector_expression operand: (_) @package field: (_) @key) arguments: (_) @arguments) @match
  (#eq? @package "http")
  (#match? @key "^(ListenAndServe|Serve)$")
  (#not-match? @arguments "localhost|127\\.0\\.0\\.1|:0\"")
  (#set! rule "cleartext-transmission"))
((call_expression function: (selector_expression operand: (_) @package field: (_) @key) arguments: (_) @arguments) @match
  (#eq? @package "grpc")
  (#eq? @key "NewServer")
  (#eq? @arguments "()")
  (#set! rule "cleartext-transmission"))
((call_expression function: (selector_expression operand: (_) @package field: (_) @key)) @match
  (#match? @package "^(otlp\\w+|collector\\w*)$")
  (#eq? @key "WithInsecure")
  (#set! rule "cleartext-transmission"))
; minio.Options{Secure: false}
;               ^^^^^^^^^^^^^
((composite_literal type: (_) @type body: (literal_value (keyed_element key: (_) @key value: (literal_element (false))) @match))
  (#match? @type "^(minio\\.Options|mail\\.\\w+|gomail\\.\\w+|redis\\.\\w+|mqtt\\.\\w+|\\w*Config|\\w+\\.\\w*Config|\\w+\\.\\w*Options)$")
  (#match? @key "^(Secure|UseSSL|UseTLS|SSL|TLS|EnableTLS|EnableSSL|RequireTLS|RequireSSL|TransitEncryptionEnabled|StartTLS|HTTPSOnly|EnforceHTTPS)$")
  (#set! rule "cleartext-transmission"))
([(keyed_element key: (_) @key value: (_) @value)
  (assignment_statement left: (expression_list (selector_expression field: (_) @key)) right: (_) @value)] @match
  (#match? @key "^(DisableSSL|DisableTLS|DisableHTTPS|AllowCleartext\\w*|AllowUnencrypted\\w*)$")
  (#match? @value "^(\\w+\\.\\w+\\()?true\\)?$")
  (#set! rule "cleartext-transmission"))

; var orders = "http://orders.shop.com"
;              ^^^^^^^^^^^^^^^^^^^^^^^^
([(interpreted_string_literal) (raw_string_literal)] @match
  (#match? @match "{cleartext-literal}")
  (#not-inside? @match import_spec)
  (#not-around? @match call_expression "{text-compared}")
  (#not-around? @match call_expression "^(strings|bytes|regexp)\\.")
  (#not-around? @match binary_expression "[!=]=")
  (#not-around? @match const_spec keyed_element "{names-no-host}")
  (#set! key "url")
  (#set! rule "cleartext-transmission"))

; tls.Config{InsecureSkipVerify: config.Insecure}
;            ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
; A value decides whether the certificate is checked.
((literal_value (keyed_element key: (_) @key value: (literal_element [(identifier) (selector_expression) (unary_expression) (call_expression) (binary_expression)])) @match) @config
  (#eq? @key "InsecureSkipVerify")
  (#not-match? @config "\\b(VerifyPeerCertificate|VerifyConnection):")
  (#set! rule "improper-certificate-validation"))
