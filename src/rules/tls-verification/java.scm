; new X509TrustManager() { public void checkServerTrusted(…) {} }
;                        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
((class_body (method_declaration name: (_) @name body: (block) @body)) @match
  (#eq? @name "checkServerTrusted")
  (#empty? @body)
  (#set! key "checkServerTrusted")
  (#set! rule "certificate-check-off"))
((class_body (method_declaration name: (_) @name parameters: (_) @parameters body: (block) @body)) @match
  (#eq? @name "checkServerTrusted")
  (#match? @parameters "\\bX509Certificate\\b")
  (#only? @body "{only-logs}")
  (#set! key "checkServerTrusted")
  (#set! rule "certificate-check-off"))

; TrustAllStrategy.INSTANCE
; ^^^^^^^^^^^^^^^^^^^^^^^^^
([(field_access object: (identifier) @key) (object_creation_expression type: (_) @key)] @match
  (#match? @key "^(TrustAllStrategy|InsecureTrustManagerFactory|TrustSelfSignedStrategy)$")
  (#set! rule "certificate-check-off"))
((method_invocation name: (_) @key) @match
  (#match? @key "^(trustAllCertificates|relaxedHTTPSValidation|trustAll|setTrustAll)$")
  (#not-match? @match "\\(false\\)$")
  (#set! rule "certificate-check-off"))
((method_invocation name: (_) @key arguments: (argument_list . (lambda_expression body: (true)) .)) @match
  (#eq? @key "loadTrustMaterial")
  (#set! rule "certificate-check-off"))
((method_invocation name: (_) @key arguments: (argument_list . (null_literal) . (lambda_expression body: (true)) .)) @match
  (#eq? @key "loadTrustMaterial")
  (#set! rule "certificate-check-off"))

; setHostnameVerifier((host, session) -> true)
;                     ^^^^^^^^^^^^^^^^^^^^^^^
((method_invocation name: (_) @key arguments: (argument_list (lambda_expression body: (_) @body) @match))
  (#match? @key "^(set(Default)?(SSL)?HostnameVerifier|hostnameVerifier|SSLHostnameVerifier)$")
  (#match? @body "^(true|\\{\\s*return true;\\s*\\})$")
  (#set! rule "hostname-check-off"))
((method_declaration name: (_) @key parameters: (_) @parameters body: (block) @body) @match
  (#eq? @key "verify")
  (#match? @parameters "\\bSSLSession\\b")
  (#match? @body "^[{\\s;]*return[\\s(]+true\\)*;\\s*[}\\s]*$")
  (#set! rule "hostname-check-off"))
([(field_access field: (_) @key) (object_creation_expression type: (_) @key)] @match
  (#match? @key "^(ALLOW_ALL_HOSTNAME_VERIFIER|NoopHostnameVerifier|AllowAllHostnameVerifier)$")
  (#set! rule "hostname-check-off"))
((field_access object: (_) @key) @match
  (#match? @key "NoopHostnameVerifier$")
  (#set! rule "hostname-check-off"))

; SSLContext.getInstance("TLSv1")
;                        ^^^^^^^
((method_invocation object: (_) @object name: (_) @name arguments: (argument_list . (string_literal) @match))
  (#match? @object "SSLContext$")
  (#eq? @name "getInstance")
  (#match? @match "^\"(SSL|SSLv2|SSLv3|TLSv1|TLSv1\\.[01]|DTLSv1\\.0)\"$")
  (#set! key "protocol")
  (#set! rule "old-tls-version"))
((method_invocation name: (_) @key arguments: (argument_list) @value) @match
  (#match? @key "^(setEnabledProtocols|setSupportedProtocols|setProtocols|setTlsVersions|addEnabledSecureTransportProtocol|tlsVersions|protocols|sslProtocol|setSslProtocol)$")
  (#match? @value "\"(SSLv2Hello|SSLv3|TLSv1|TLSv1\\.[01])\"|\\b(SSL_3_0|TLS_1_[01]|V_1_[01])\\b")
  (#set! rule "old-tls-version"))

; "https://api.example.com" → "http://api.example.com"
;                             ^^^^^^^^^^^^^^^^^^^^^^^^
((string_literal) @match @value
  (#match? @value "^\"(https?|wss?|ftps?|ldaps?|rediss?|amqps?|mqtts?)://")
  (#not-match? @value "\"http://(www\\.w3\\.org|schemas\\.|purl\\.org|xmlns\\.|xml\\.org|xml\\.apache\\.org)")
  (#set! key "url")
  (#set! compare "url-unprotected")
  (#set! rule "https-to-http"))

; ManagedChannelBuilder.forAddress(host, port).usePlaintext()
; ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
((method_invocation name: (_) @key) @match
  (#eq? @key "usePlaintext")
  (#not-match? @match "localhost|127\\.0\\.0\\.1|InProcess")
  (#set! rule "connection-unencrypted"))
((string_literal) @match
  (#match? @match "\\b(sslmode=(disable|allow|prefer)|(useSSL|encrypt|ssl)=false)\\b")
  (#not-match? @match "localhost|127\\.0\\.0\\.1|(@|//)[a-zA-Z_-]+(:[0-9]+)?/")
  (#not-around? @match "method_invocation" "\\.(contains|equals(IgnoreCase)?|indexOf|startsWith|endsWith|matches)\\(")
  (#set! key "sslmode")
  (#set! rule "connection-unencrypted"))

; session.setConfig("StrictHostKeyChecking", "no")
; ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
((method_invocation arguments: (argument_list (string_literal) @key . (string_literal) @value)) @match
  (#eq? @key "\"StrictHostKeyChecking\"")
  (#match? @value "^\"(no|off)\"$")
  (#set! rule "ssh-host-key-unchecked"))
((object_creation_expression type: (_) @key) @match
  (#eq? @key "PromiscuousVerifier")
  (#set! rule "ssh-host-key-unchecked"))
([(field_access field: (_) @key) (identifier) @key] @match
  (#match? @key "^AcceptAllServerKeyVerifier$")
  (#set! rule "ssh-host-key-unchecked"))
; new SSLConnectionSocketFactory(context, new String[] {"TLSv1"}, null, verifier)
; ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
((object_creation_expression type: (_) @key arguments: (argument_list) @value) @match
  (#match? @key "^(SSLConnectionSocketFactory|DefaultClientTlsStrategy|SSLIOSessionStrategy)$")
  (#match? @value "\"(SSLv2Hello|SSLv3|TLSv1|TLSv1\\.[01])\"")
  (#set! rule "old-tls-version"))
((method_invocation name: (_) @callee arguments: (argument_list . (string_literal) @key . (string_literal) @value)) @match
  (#match? @callee "^(setProperty|put|property|withProperty)$")
  (#match? @key "^\"(jdk\\.tls\\.(client|server)\\.protocols|https\\.protocols|mail\\.(smtps?|imaps?|pop3s?)\\.ssl\\.protocols|ssl\\.enabled\\.protocols|ssl\\.protocol|server\\.ssl\\.(enabled-protocols|protocol))\"$")
  (#match? @value "\\b(SSLv2Hello|SSLv2|SSLv3|TLSv?1(\\.[01])?)(?![.0-9])")
  (#set! rule "old-tls-version"))
((method_invocation name: (_) @callee arguments: (argument_list . (string_literal) @key . (string_literal) @value)) @match
  (#eq? @callee "setProperty")
  (#eq? @key "\"jdk.tls.disabledAlgorithms\"")
  (#not-match? @value "\\bTLSv1\\b")
  (#set! rule "old-tls-version"))

; new TrustStrategy() { public boolean isTrusted(…) { return true; } }
;                       ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
((method_declaration name: (_) @key parameters: (_) @parameters body: (block) @body) @match
  (#eq? @key "isTrusted")
  (#match? @parameters "\\bX509Certificate\\b")
  (#match? @body "^\\{\\s*return true;\\s*\\}$")
  (#set! rule "certificate-check-off"))
; TrustStrategy all = (chain, type) -> true;
;               ^^^^^^^^^^^^^^^^^^^^^^^^^^^
((local_variable_declaration type: (_) @type declarator: (variable_declarator value: (lambda_expression body: (_) @body)) @match)
  (#match? @type "^(TrustStrategy|TrustSelfSignedStrategy)$")
  (#match? @body "^(true|\\{\\s*return true;\\s*\\})$")
  (#set! key "TrustStrategy")
  (#set! rule "certificate-check-off"))
((local_variable_declaration type: (_) @type declarator: (variable_declarator value: (lambda_expression body: (_) @body)) @match)
  (#eq? @type "HostnameVerifier")
  (#match? @body "^(true|\\{\\s*return true;\\s*\\})$")
  (#set! key "HostnameVerifier")
  (#set! rule "hostname-check-off"))
; void onReceivedSslError(…) { handler.proceed(); }
; ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
((method_declaration name: (_) @key body: (block) @body) @match
  (#eq? @key "onReceivedSslError")
  (#match? @body "\\.proceed\\(\\)")
  (#only? @body "{proceeds}")
  (#set! rule "certificate-check-off"))
((method_invocation name: (_) @key arguments: (argument_list . (_) @value .)) @match
  (#match? @key "^(setTrustAll|setTrustAllCertificates|trustAllHosts|setInsecureSkipVerify|acceptAnyCertificate|setAcceptAnyCertificate|disableCertificateValidation|disableSslVerification|setUseInsecureSSL)$")
  (#eq? @value "true")
  (#set! rule "certificate-check-off"))
((method_invocation object: (identifier) @object name: (identifier) @key) @match
  (#eq? @object "SSLCertificateSocketFactory")
  (#eq? @key "getInsecure")
  (#set! rule "certificate-check-off"))
((method_invocation name: (_) @key arguments: (argument_list . (false) .)) @match
  (#match? @key "^(setSSLCheckServerIdentity|setVerifyHost|verifyHost|setHostnameVerificationEnabled|setCheckHostname|setVerifyHostname)$")
  (#set! rule "hostname-check-off"))
((method_invocation name: (_) @key arguments: (argument_list . [(string_literal) (null_literal)] @value .)) @match
  (#eq? @key "setEndpointIdentificationAlgorithm")
  (#match? @value "^(\"\"|null)$")
  (#set! rule "hostname-check-off"))
((method_invocation name: (_) @callee arguments: (argument_list . (_) @key . (_) @value)) @match
  (#match? @callee "^(setProperty|put)$")
  (#match? @key "^\"(jdk\\.internal\\.httpclient\\.disableHostnameVerification|com\\.sun\\.jndi\\.ldap\\.object\\.disableEndpointIdentification)\"$")
  (#match? @value "^(true|\"true\")$")
  (#set! rule "hostname-check-off"))
((method_invocation name: (_) @callee arguments: (argument_list . (_) @key . (_) @value)) @match
  (#match? @callee "^(setProperty|put)$")
  (#match? @key "(\\.ssl\\.checkserveridentity|ssl\\.endpoint\\.identification\\.algorithm|SSL_ENDPOINT_IDENTIFICATION_ALGORITHM_CONFIG)\"?$")
  (#match? @value "^(false|\"false\"|\"\")$")
  (#set! rule "hostname-check-off"))

; try { manager.checkServerTrusted(chain, type); } catch (CertificateException e) { log(e); }
((method_declaration name: (_) @name parameters: (_) @parameters body: (block) @body) @match
  (#eq? @name "checkServerTrusted")
  (#match? @parameters "\\bX509Certificate\\b")
  (#match? @body "(throw|[cC]heck|[vV]erif|[vV]alid)[^]*\\}\\s*catch ?\\([^)]*\\) ?\\{[^{}]*\\}\\s*\\}$")
  (#not-match? @body "catch ?\\([^)]*\\) ?\\{[^{}]*\\b(throw|check|verif|valid)")
  (#set! key "checkServerTrusted")
  (#set! rule "improper-certificate-validation"))
((method_invocation name: (_) @key arguments: (argument_list . (false) .)) @match
  (#eq? @key "setRevocationEnabled")
  (#set! rule "improper-certificate-validation"))
((method_invocation name: (_) @callee arguments: (argument_list . (_) @key . (string_literal) @value)) @match
  (#match? @callee "^(setProperty|put)$")
  (#match? @key "\\.ssl\\.trust\"$")
  (#eq? @value "\"*\"")
  (#set! rule "certificate-check-off"))
((method_invocation object: (method_invocation object: (_)? @object name: (_) @name) name: (_) @key) @match
  (#match? @match "get(Subject|Issuer)(DN|X500Principal)\\(\\)\\.(getName|toString)\\([^)]*\\)\\.(equals\\w*|contains|startsWith)\\(")
  (#match? @key "^(equals|equalsIgnoreCase|contains|startsWith)$")
  (#set! rule "improper-certificate-validation"))
((method_invocation name: (_) @key arguments: (argument_list . (true) .)) @match
  (#match? @key "^(setAcceptInsecureCerts|setAcceptUntrustedCertificates|setAssumeUntrustedCertificateIssuer|setIgnoreHTTPSErrors)$")
  (#set! rule "improper-certificate-validation"))

; System.setProperty("sun.security.ssl.allowUnsafeRenegotiation", "true")
; ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
((method_invocation name: (_) @callee arguments: (argument_list . (string_literal) @key . (_) @value)) @match
  (#eq? @callee "setProperty")
  (#match? @key "\\.allow(UnsafeRenegotiation|LegacyHelloMessages)\"$")
  (#match? @value "^\"?true\"?$")
  (#set! rule "weak-tls-settings"))
((field_access object: (_) @object field: (_) @key) @match
  (#match? @object "^ConnectionSpec$")
  (#eq? @key "COMPATIBLE_TLS")
  (#set! rule "weak-tls-settings"))
((method_invocation object: (_) @object name: (_) @name arguments: (argument_list . (string_literal) @match))
  (#match? @object "SSLContext$")
  (#eq? @name "getInstance")
  (#match? @match "^\"(DTLS|Default)\"$")
  (#set! key "protocol")
  (#set! rule "weak-tls-settings"))
((object_creation_expression type: (_) @key arguments: (_) @arguments) @match
  (#eq? @key "DefaultHttpClient")
  (#eq? @arguments "()")
  (#set! rule "weak-tls-settings"))
((method_invocation name: (_) @key arguments: (_) @value) @match
  (#match? @key "^(setEnabledCipherSuites|cipherSuites|setCiphers|setSupportedCipherSuites)$")
  (#match? @value "_(NULL|anon|EXPORT|RC4|DES|3DES)_")
  (#set! rule "weak-tls-settings"))

; new URL("http://api.example.com")
;         ^^^^^^^^^^^^^^^^^^^^^^^^
((object_creation_expression type: (_) @type arguments: (argument_list (string_literal) @match))
  (#match? @match "{cleartext-url}")
  (#match? @type "^(URL|URI|HttpGet|HttpPost|HttpPut|HttpDelete|HttpPatch|HttpHead|HttpOptions|HttpHost|Socket|HttpUrl|GenericUrl|WebSocketClient|Url\\w*|\\w*Client|\\w*Request)$")
  (#set! key "url")
  (#set! rule "cleartext-transmission"))
((method_invocation name: (_) @callee arguments: (argument_list (string_literal) @match))
  (#match? @match "{cleartext-url}")
  (#match? @callee "{jvm-request}")
  (#set! key "url")
  (#set! rule "cleartext-transmission"))
((annotation arguments: (annotation_argument_list (element_value_pair key: (_) @key value: (string_literal) @match)))
  (#match? @key "^(url|baseUri|baseUrl|uri)$")
  (#match? @match "{cleartext-url}")
  (#set! rule "cleartext-transmission"))
; String url = "http://api.example.com";
; client.get(url);
((_ (local_variable_declaration declarator: (variable_declarator name: (_) @name value: [
    (string_literal) @url
    (object_creation_expression arguments: (argument_list . (string_literal) @url .))
    (method_invocation arguments: (argument_list . (string_literal) @url .))
  ])) @match . (_)? @between .
  [(expression_statement) @use @match (return_statement) @use @match (local_variable_declaration) @use @match])
  (#match? @url "{cleartext-url}")
  (#not-match? @url "{cleartext-literal}")
  (#not-mentions? @between @name)
  (#mentions? @use @name)
  (#match? @use "{jvm-request-of}")
  (#set! key "url")
  (#set! rule "cleartext-transmission"))
((field_declaration declarator: (variable_declarator name: (_) @name value: (string_literal) @match))
  (#match? @name "^([A-Z][A-Z0-9_]*_)?(URL|URI|ENDPOINT|HOST|SERVER|ADDRESS)$|^(\\w+)?([uU]rl|[uU]ri|[eE]ndpoint)$")
  (#match? @match "{cleartext-url}")
  (#set! key "url")
  (#set! rule "cleartext-transmission"))

; new FTPClient()
; ^^^^^^^^^^^^^^^
((object_creation_expression type: (_) @key) @match
  (#not-around? @match block "\"sftp://")
  (#match? @key "^(FTPClient|TelnetClient|SMTPClient|POP3Client|IMAPClient|NNTPClient|TFTPClient|RExecClient|RLoginClient|RCommandClient|DefaultFtpSessionFactory)$")
  (#set! rule "cleartext-transmission"))
; new Socket(host, 80)
; ^^^^^^^^^^^^^^^^^^^^
((object_creation_expression type: (_) @key arguments: (argument_list . (_) @host . (decimal_integer_literal) @port)) @match
  (#match? @key "^(Socket|InetSocketAddress)$")
  (#match? @port "{cleartext-port}")
  (#not-match? @host "localhost|127\\.0\\.0\\.1|0\\.0\\.0\\.0|getLoopbackAddress")
  (#set! rule "cleartext-transmission"))
((object_creation_expression type: (_) @key arguments: (_) @arguments) @match
  (#eq? @key "ServerSocket")
  (#not-match? @arguments "^\\(0\\b|getLoopbackAddress|localhost|127\\.0\\.0\\.1")
  (#set! rule "cleartext-transmission"))
((argument_list [(field_access field: (_) @key) (identifier) @key] @match)
  (#match? @key "^(CLEARTEXT|MIXED_CONTENT_ALWAYS_ALLOW)$")
  (#set! rule "cleartext-transmission"))
((method_invocation name: (_) @key arguments: (argument_list . (decimal_integer_literal) @value .)) @match
  (#eq? @key "setMixedContentMode")
  (#eq? @value "0")
  (#set! rule "cleartext-transmission"))
((method_invocation name: (_) @key arguments: (argument_list . (false) .)) @match
  (#match? @key "^(setUseSsl|setUseSSL|setUseTls|useSsl|useTls|setSsl|setSSL|setSSLOnConnect|setStartTLSEnabled|setStartTLSRequired|setSslEnabled|setTlsEnabled|sslEnabled|tlsEnabled|setRequireSsl|requireSsl|enforceSsl|enforceSSL|transitEncryptionEnabled|nodeToNodeEncryption|enforceHttps|httpsOnly)$")
  (#set! rule "cleartext-transmission"))
((method_invocation name: (_) @key arguments: (argument_list)) @match
  (#match? @key "^(requiresInsecure)$")
  (#set! rule "cleartext-transmission"))
((method_invocation object: (_) @object name: (_) @key) @match
  (#match? @object "^Insecure(Server|Channel)Credentials$")
  (#eq? @key "create")
  (#set! rule "cleartext-transmission"))
((method_invocation name: (_) @callee arguments: (argument_list . (_) @key . (string_literal) @value)) @match
  (#match? @callee "^(setProperty|put)$")
  (#match? @key "(\"security\\.protocol\"|SECURITY_PROTOCOL_CONFIG)$")
  (#match? @value "^\"(PLAINTEXT|SASL_PLAINTEXT)\"$")
  (#set! rule "cleartext-transmission"))
((method_invocation name: (_) @callee arguments: (argument_list . (string_literal) @key . (_) @value)) @match
  (#match? @callee "^(setProperty|put)$")
  (#match? @key "\\.(starttls\\.enable|starttls\\.required|ssl\\.enable)\"$")
  (#match? @value "^(false|\"false\")$")
  (#set! rule "cleartext-transmission"))

; String orders = "http://orders.shop.com";
;                 ^^^^^^^^^^^^^^^^^^^^^^^^
((string_literal) @match
  (#match? @match "{cleartext-literal}")
  (#not-around? @match method_invocation "{text-compared}")
  (#not-around? @match binary_expression "[!=]=")
  (#not-around? @match variable_declarator element_value_pair "{names-no-host}")
  (#not-around? @match annotation "^@(Xml\\w+|WebService|Namespace)\\b")
  (#set! key "url")
  (#set! rule "cleartext-transmission"))

; email.setSSLOnConnect(true)  without setSSLCheckServerIdentity(true)
; ^^^^^^^^^^^^^^^^^^^^^^^^^^^
((method_invocation name: (_) @key arguments: (argument_list . (true) .)) @match
  (#match? @key "^(setSSLOnConnect|setStartTLSEnabled|setStartTLSRequired|setSSL|setTLS)$")
  (#file? @match "commons\\.mail")
  (#not-around? @match block "setSSLCheckServerIdentity\\((?!false)")
  (#set! rule "improper-certificate-validation"))
; props.put("mail.smtp.socketFactory.class", "javax.net.ssl.SSLSocketFactory")
; ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
((method_invocation name: (_) @callee arguments: (argument_list . (string_literal) @key . (string_literal) @value)) @match
  (#match? @callee "^(setProperty|put)$")
  (#match? @key "\\.socketFactory\\.class\"$")
  (#match? @value "SSLSocketFactory\"$")
  (#not-around? @match block "checkserveridentity")
  (#set! rule "improper-certificate-validation"))
; pool.verifyWith((host, session) -> true)
;                 ^^^^^^^^^^^^^^^^^^^^^^^
((method_invocation arguments: (argument_list (lambda_expression parameters: (inferred_parameters . (identifier) . (identifier) @session .) body: (_) @body) @match))
  (#match? @session "^((ssl)?[sS]ession|sslSession)$")
  (#match? @body "^(\\(*true\\)*|\\{\\s*return[\\s(]+true\\)*;\\s*\\})$")
  (#set! key "HostnameVerifier")
  (#set! rule "hostname-check-off"))
