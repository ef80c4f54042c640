; requests.get(url, verify=False)
;                   ^^^^^^^^^^^^
((call function: [(identifier) @callee (attribute attribute: (_) @callee)]
  arguments: (argument_list (keyword_argument name: (_) @key value: (_) @value) @match)) @call
  (#match? @key "^verify$")
  (#match? @value "^(False|0(\\.0|j)?|b?[\"']{2}|\\[\\]|\\{\\}|\\(\\)|(set|range|list|dict|tuple)\\(0?\\))$")
  (#match? @callee "^(get|post|put|patch|delete|head|options|request|send|stream|urlopen|fetch|Session|Client|AsyncClient|HTTPTransport|AsyncHTTPTransport|client|resource|prepare_request)$")
  (#not-match? @call "^[\\w.]*jwt|//(localhost|127\\.0\\.0\\.1|\\[::1\\])")
  (#set! rule "certificate-check-off"))
((keyword_argument name: (_) @key value: (false)) @match
  (#match? @key "^(verify_ssl|ssl_verify|verify_certs?|validate_certs?|verify_certificates?|ssl_verification|ssl_cert_verify)$")
  (#set! rule "certificate-check-off"))
((call function: [(identifier) @callee (attribute attribute: (_) @callee)]
  arguments: (argument_list (keyword_argument name: (_) @key value: (false)) @match))
  (#eq? @key "ssl")
  (#match? @callee "^(get|post|put|patch|delete|head|request|ws_connect|TCPConnector)$")
  (#set! rule "certificate-check-off"))
((assignment left: (attribute object: (_) @object attribute: (_) @key) right: (false)) @match
  (#match? @object "([sS]ession|[cC]lient|[hH]ttp|[rR]equests?|^s)\\d*$")
  (#match? @key "^(verify|verify_ssl|ssl_verify)$")
  (#set! rule "certificate-check-off"))

; ssl.CERT_NONE
; ^^^^^^^^^^^^^
((keyword_argument name: (_) @key value: (_) @value) @match
  (#match? @key "^(cert_reqs|ssl_cert_reqs|tls_cert_reqs|verify_mode)$")
  (#match? @value "(\\b|_)CERT_(NONE|OPTIONAL)\\b|^[\"'](NONE|none|OPTIONAL|optional|CERT_NONE|CERT_OPTIONAL)[\"']$")
  (#set! rule "certificate-check-off"))
((assignment left: (attribute attribute: (_) @key) right: (_) @value) @match
  (#match? @key "^(verify_mode|cert_reqs)$")
  (#match? @value "\\bCERT_NONE\\b|\\bVERIFY_NONE\\b")
  (#not-around? @match if_statement "{asked-to-verify}")
  (#set! rule "certificate-check-off"))
((call function: (attribute attribute: (_) @callee) arguments: (argument_list . [(attribute) (binary_operator)] @key)) @match
  (#match? @callee "^set_verify$")
  (#match? @key "\\bVERIFY_NONE\\b")
  (#set! rule "certificate-check-off"))

; ssl._create_unverified_context
; ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
((attribute attribute: (identifier) @key) @match
  (#match? @key "^_create_(unverified|stdlib)_context$")
  (#set! rule "certificate-check-off"))
((assignment left: (subscript subscript: (string) @key) right: (string) @value) @match
  (#match? @key "^[\"'](PYTHONHTTPSVERIFY|NODE_TLS_REJECT_UNAUTHORIZED|GIT_SSL_NO_VERIFY)[\"']$")
  (#not-match? @match "(SSL_NO_VERIFY.*[\"']0[\"']|(HTTPSVERIFY|UNAUTHORIZED).*[\"']1[\"'])$")
  (#set! rule "certificate-check-off"))

; context.check_hostname = False
; ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
((assignment left: (attribute attribute: (_) @key) right: (false)) @match
  (#match? @key "^(check_hostname|assert_hostname)$")
  (#not-around? @match if_statement "{asked-to-verify}")
  (#set! rule "hostname-check-off"))
((keyword_argument name: (_) @key value: (false)) @match
  (#match? @key "^(check_hostname|assert_hostname|ssl_check_hostname|ssl_match_hostname|tls_check_hostname|server_hostname_check)$")
  (#set! rule "hostname-check-off"))

; ssl.PROTOCOL_TLSv1
; ^^^^^^^^^^^^^^^^^^
((attribute attribute: (identifier) @name) @match
  (#match? @name "^(PROTOCOL_(SSLv2|SSLv3|TLSv1|TLSv1_1)|(SSLv2|SSLv3|TLSv1|TLSv1_1)_METHOD)$")
  (#set! rule "old-tls-version"))
((attribute object: (_) @object attribute: (identifier) @name) @match
  (#match? @object "TLSVersion$")
  (#match? @name "^(SSLv3|TLSv1|TLSv1_1)$")
  (#set! rule "old-tls-version"))

; context.minimum_version = ssl.TLSVersion.TLSv1_3 → …TLSv1_2
; ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
((assignment left: (attribute attribute: (_) @key) right: (_) @value) @match
  (#eq? @key "minimum_version")
  (#match? @value "TLSv1_[23]$")
  (#set! compare "tls-version-lowered")
  (#set! rule "tls-version-lowered"))
((keyword_argument name: (_) @key value: (_) @value) @match
  (#match? @key "^(minimum_version|ssl_minimum_version|min_tls_version|ssl_version)$")
  (#match? @value "1[._][23]\\b")
  (#set! compare "tls-version-lowered")
  (#set! rule "tls-version-lowered"))

; "https://api.example.com" → "http://api.example.com"
;                             ^^^^^^^^^^^^^^^^^^^^^^^^
((string) @match @value
  (#match? @value "^[fFrRbBuU]{0,2}[\"'](https?|wss?|ftps?|ldaps?|rediss?|amqps?|mqtts?)://")
  (#not-match? @value "[\"']http://(www\\.w3\\.org|schemas\\.|purl\\.org|xmlns\\.)")
  (#set! key "url")
  (#set! compare "url-unprotected")
  (#set! rule "https-to-http"))

; grpc.insecure_channel(target)
; ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
((call function: [(identifier) @key (attribute attribute: (_) @key)] arguments: (_) @arguments) @match
  (#match? @key "^insecure_channel$")
  (#not-match? @arguments "localhost|127\\.0\\.0\\.1|unix:")
  (#set! rule "connection-unencrypted"))
((string) @match
  (#match? @match "\\b(sslmode=(disable|allow|prefer)|Encrypt=no)\\b")
  (#not-match? @match "{own-host}")
  (#set! key "sslmode")
  (#set! rule "connection-unencrypted"))
([(keyword_argument name: (_) @key value: (string) @value) (pair key: (string) @key value: (string) @value)] @match
  (#match? @key "^[\"']?(sslmode|ssl_mode)[\"']?$")
  (#match? @value "^[\"'](disable|allow|prefer|DISABLED|PREFERRED)[\"']$")
  (#set! rule "connection-unencrypted"))
([(keyword_argument name: (_) @key value: (string) @value) (pair key: (string) @key value: (string) @value)] @match
  (#match? @key "^[\"']?(sslmode|ssl_mode)[\"']?$")
  (#set! detects "weakened")
  (#set! compare "ladder: verify-full | verify_identity > verify-ca | verify_ca > require | required")
  (#set! rule "connection-unencrypted"))

; client.set_missing_host_key_policy(paramiko.AutoAddPolicy())
; ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
((call function: (attribute attribute: (_) @key) arguments: (_) @value) @match
  (#eq? @key "set_missing_host_key_policy")
  (#match? @value "\\b(AutoAddPolicy|WarningPolicy)\\b")
  (#set! rule "ssh-host-key-unchecked"))
((keyword_argument name: (_) @key value: (none)) @match
  (#eq? @key "known_hosts")
  (#set! rule "ssh-host-key-unchecked"))
((string) @match
  (#match? @match "\\bStrictHostKeyChecking[= ](no|off)\\b")
  (#not-match? @match "localhost|127\\.0\\.0\\.1")
  (#set! key "StrictHostKeyChecking")
  (#set! rule "ssh-host-key-unchecked"))

; client.tls_insecure_set(True)
; ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
((keyword_argument name: (_) @key value: (true)) @match
  (#match? @key "^(tlsAllowInvalidCertificates|tlsInsecure|tls_insecure|tls_allow_invalid_certificates|insecure_skip_verify|insecure_skip_tls_verify|skip_tls_verify|tls_skip_verify|disable_ssl_certificate_validation|trust_server_certificate|allow_invalid_certificates|ignore_ssl_errors|skip_ssl_verify)$")
  (#set! rule "certificate-check-off"))
((call function: (attribute attribute: (_) @key) arguments: (argument_list . (true))) @match
  (#eq? @key "tls_insecure_set")
  (#set! rule "certificate-check-off"))
((call function: (attribute attribute: (_) @key) arguments: (argument_list . (false))) @match
  (#eq? @key "_https_verify_certificates")
  (#set! rule "certificate-check-off"))
((assignment left: (attribute object: (_) @object attribute: (_) @key) right: (false)) @match
  (#match? @object "([cC]onfig(uration)?|[oO]ptions|[aA]dapter|[cC]onn(ection)?)$")
  (#match? @key "^(verify_ssl|ssl_verify|verify_certs?|validate_certs?)$")
  (#set! rule "certificate-check-off"))
((assignment left: (attribute attribute: (_) @key) right: (true)) @match
  (#match? @key "^(insecure_skip_verify|insecure_skip_tls_verify|tls_insecure|disable_ssl_certificate_validation|tlsAllowInvalidCertificates)$")
  (#set! rule "certificate-check-off"))
; curl.setopt(pycurl.SSL_VERIFYPEER, 0)
; ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
((call function: (attribute attribute: (_) @callee) arguments: (argument_list . (_) @key . (_) @value)) @match
  (#eq? @callee "setopt")
  (#match? @key "\\b(SSL_VERIFYPEER|PROXY_SSL_VERIFYPEER)$")
  (#match? @value "^(0|False)$")
  (#set! rule "certificate-check-off"))
((call function: (attribute attribute: (_) @callee) arguments: (argument_list . (_) @key . (_) @value)) @match
  (#eq? @callee "setopt")
  (#match? @key "\\bSSL_VERIFYHOST$")
  (#match? @value "^(0|1|False)$")
  (#set! rule "hostname-check-off"))
((call function: (attribute attribute: (_) @callee) arguments: (argument_list . (_) @key . (_) @value)) @match
  (#eq? @callee "set_option")
  (#match? @key "\\bOPT_X_TLS_REQUIRE_CERT$")
  (#match? @value "\\bOPT_X_TLS_(NEVER|ALLOW|TRY)$")
  (#set! rule "certificate-check-off"))
((keyword_argument name: (_) @key value: (true)) @match
  (#match? @key "^(tlsAllowInvalidHostnames|tls_allow_invalid_hostnames)$")
  (#set! rule "hostname-check-off"))

; context.options &= ~ssl.OP_NO_TLSv1
; ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
((augmented_assignment left: (attribute attribute: (_) @key) right: (_) @value) @match
  (#eq? @key "options")
  (#match? @value "^\\(?~.*\\bOP_NO_(SSLv[23]|TLSv1|TLSv1_1)\\b")
  (#set! rule "old-tls-version"))
((attribute object: (_) @object attribute: (identifier) @name) @match
  (#match? @object "(TLSVersion|TlsVersion|SecurityPolicy|SecurityPolicyProtocol|SslPolicy|TLSSecurityPolicy)$")
  (#match? @name "^(MINIMUM_SUPPORTED|TLS_?V?1(_?[01])?|TLS_V1_(1_)?2016|SSL_?V3|TLS_1_[01]|TLS1[01](_EXT)?)$")
  (#set! rule "old-tls-version"))
([(keyword_argument name: (_) @key value: (string) @value) (pair key: (string) @key value: (string) @value)] @match
  (#match? @key "^[\"']?(ssl_version|tls_version|minimum_version|min_version|min_tls_version|minimum_tls_version|ssl_minimum_version|minimum_protocol_version|(tls_)?security_policy|tlsSecurityPolicy|ssl_policy)[\"']?$")
  (#match? @value "^[\"'](SSLv[23]|TLSv1|[tT][lL][sS]_?[vV]?1[._]?[01]|1\\.[01]|TLSv1(_1)?_2016|Policy-Min-TLS-1-0-2019-07|ELBSecurityPolicy-(2015-05|2016-08|TLS-1-[01]-.*|FS-2018-06|FS-1-1-.*))[\"']$")
  (#set! rule "old-tls-version"))

; ssl.PROTOCOL_SSLv23
; ^^^^^^^^^^^^^^^^^^^
((attribute attribute: (identifier) @name) @match
  (#match? @name "^(PROTOCOL_SSLv23|SSLv23_METHOD)$")
  (#not-file? @match "\\bOP_NO_TLSv1\\b|\\bminimum_version *=|set_min_proto_version")
  (#set! rule "weak-tls-settings"))
((call function: (attribute attribute: (identifier) @key)) @match
  (#match? @key "^(set_ciphers|set_cipher_list)$")
  (#set! rule "weak-tls-settings"))
((keyword_argument name: (_) @key value: (string) @value) @match
  (#match? @key "^(ciphers|ssl_ciphers|tls_ciphers)$")
  (#match? @value "\\b(ALL|NULL|eNULL|aNULL|RC4|3?DES|EXP|EXPORT|LOW|MD5|SECLEVEL=[01])\\b")
  (#set! rule "weak-tls-settings"))
((attribute attribute: (identifier) @key) @match
  (#match? @key "^(OP_LEGACY_SERVER_CONNECT|OP_ALLOW_UNSAFE_LEGACY_RENEGOTIATION|OP_ALLOW_NO_DHE_KEX)$")
  (#set! rule "weak-tls-settings"))

; context.set_verify(SSL.VERIFY_PEER, lambda *_: True)
; ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
((call function: (attribute attribute: (_) @key) arguments: (argument_list (lambda body: (_) @body))) @match
  (#match? @key "^(set_verify|set_verify_callback)$")
  (#match? @body "^(True|1)$")
  (#set! rule "certificate-check-off"))
([(assignment left: (attribute attribute: (_) @key) right: (true)) (keyword_argument name: (_) @key value: (true))] @match
  (#match? @key "^(accept_insecure_certs|accept_untrusted_certs|ignore_https_errors|ignore_certificate_errors|allow_self_signed(_certificates?)?)$")
  (#set! rule "improper-certificate-validation"))
((string) @match
  (#match? @match "^[rf]?[\"'](--)?(ignore-certificate-errors|allow-insecure-localhost|--trusted-host)\\b")
  (#set! rule "improper-certificate-validation"))
((comparison_operator (_) @name (string)) @match
  (#match? @name "(subject(_name)?|common_name|get_subject\\(\\))(\\.CN|\\.commonName|\\.common_name)?$")
  (#match? @name "[cC]ert|x509|X509|subject\\(\\)")
  (#set! rule "improper-certificate-validation"))

; requests.get("http://api.example.com/orders")
;              ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
((call function: [(identifier) @callee (attribute attribute: (_) @callee)] arguments: (argument_list (string) @match))
  (#match? @match "{cleartext-url}")
  (#match? @callee "^(get|post|put|patch|delete|head|options|request|stream|send|fetch|retrieve|open|urlopen|urlretrieve|Request|URLopener|Client|AsyncClient|ClientSession|connect|ws_connect|create_connection|WebSocketApp|initialize|Server|ServerProxy|Transport|download\\w*|wget|read_(csv|json|html|excel|xml|table|parquet)|Browser|goto|from_url|start_urls)$")
  (#set! key "url")
  (#set! rule "cleartext-transmission"))
; client = Client(base_url="http://api.example.com")
;                 ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
([(keyword_argument name: (_) @key value: (string) @match @value) (pair key: (string) @key value: (string) @match @value)]
  (#match? @key "^[\"']?(\\w+_)?(url|uri|endpoint|endpoint_url|base_url|host|server|address|origin|target|webhook)[\"']?$")
  (#match? @value "{cleartext-url}")
  (#set! rule "cleartext-transmission"))
; url = "http://api.example.com"
; return requests.get(url)
((_ (expression_statement (assignment left: (identifier) @name right: (string) @url) @match) . (_)? @between .
  [(expression_statement) @use @match (return_statement) @use @match (with_statement (with_clause) @use @match)])
  (#match? @url "{cleartext-url}")
  (#not-match? @url "{cleartext-literal}")
  (#not-mentions? @between @name)
  (#mentions? @use @name)
  (#match? @use "{python-request-of}")
  (#set! key "url")
  (#set! rule "cleartext-transmission"))
; def load(url="http://api.example.com"):
;     return requests.get(url)
((function_definition
  parameters: (parameters [(default_parameter name: (_) @name value: (string) @url) (typed_default_parameter name: (_) @name value: (string) @url)] @match)
  body: (block . (_)? @between . [(expression_statement) @use @match (return_statement) @use @match (with_statement (with_clause) @use @match)]))
  (#match? @url "{cleartext-url}")
  (#not-match? @url "{cleartext-literal}")
  (#not-mentions? @between @name)
  (#mentions? @use @name)
  (#match? @use "{python-request-of}")
  (#set! key "url")
  (#set! rule "cleartext-transmission"))
((_ [(expression_statement (assignment left: (identifier) @name right: (string) @match)) (assignment left: (identifier) @name right: (string) @match)])
  (#match? @name "^[A-Z][A-Z0-9_]*(URL|URI|ENDPOINT|HOST|SERVER|API|ADDRESS)$")
  (#match? @match "{cleartext-url}")
  (#set! key "url")
  (#set! rule "cleartext-transmission"))

; ftplib.FTP("ftp.example.com")
; ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
((call function: (attribute object: (_) @object attribute: (_) @key)) @match
  (#match? @object "^(ftplib|telnetlib|telnetlib3|aioftp)$")
  (#match? @key "^(FTP|Telnet|open_connection|Client)$")
  (#not-match? @match "\\b(localhost|127\\.0\\.0\\.1)\\b|\\b(ssl|ssl_context) *=")
  (#set! rule "cleartext-transmission"))
((call function: [(identifier) @key (attribute attribute: (_) @key)] arguments: (_) @arguments) @match
  (#match? @key "^(HTTPConnection|HTTPConnectionPool|Telnet|FTP)$")
  (#not-match? @match "^(ftplib|telnetlib)\\.")
  (#not-match? @arguments "localhost|127\\.0\\.0\\.1|^\\(\\)$")
  (#set! rule "cleartext-transmission"))
((call function: (attribute object: (_) @object attribute: (_) @key) arguments: (_) @arguments) @match
  (#match? @object "^(smtplib|imaplib|poplib|nntplib|aiosmtplib)$")
  (#match? @key "^(SMTP|IMAP4|POP3|NNTP)$")
  (#not-match? @arguments "localhost|127\\.0\\.0\\.1|use_tls=True|start_tls=True")
  ; Where it is turned into an encrypted one: in the class or the function that opens it, or else anywhere.
  (#not-around? @match class_definition function_definition "\\b(starttls|stls|start_tls)\\b")
  (#not-around? @match module "^(?![^]*\\bdef \\w)[^]*\\b(starttls|stls|start_tls)\\b")
  (#set! rule "cleartext-transmission"))
; connection.connect(("mail.example.com", 25))
; ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
((call function: [(identifier) @callee (attribute attribute: (_) @callee)]
  arguments: (argument_list . (tuple (_) @host . (integer) @port .))) @match
  (#match? @callee "^(connect|create_connection|connect_ex)$")
  (#match? @port "{cleartext-port}")
  (#not-match? @host "localhost|127\\.0\\.0\\.1|::1")
  (#set! rule "cleartext-transmission"))
; Client(use_ssl=False)
;        ^^^^^^^^^^^^^
((keyword_argument name: (_) @key value: (false)) @match
  (#match? @key "^(use_ssl|use_tls|use_https|require_encryption|enable_tls|enable_ssl|start_tls|starttls|require_tls|require_ssl|ssl_enabled|tls_enabled|enforce_ssl|enforce_https|https_only|transit_encryption_enabled|secure_connection)$")
  (#set! rule "cleartext-transmission"))
((call function: [(identifier) @callee (attribute attribute: (_) @callee)] arguments: (argument_list . (_) @host (keyword_argument name: (_) @key value: (false)) @match))
  (#eq? @callee "Minio")
  (#eq? @key "secure")
  (#not-match? @host "localhost|127\\.0\\.0\\.1")
  (#set! rule "cleartext-transmission"))
([(keyword_argument name: (_) @key value: (string) @value) (pair key: (string) @key value: (string) @value)] @match
  (#match? @key "^[\"']?security[._]protocol[\"']?$")
  (#match? @value "^[\"'](PLAINTEXT|SASL_PLAINTEXT)[\"']$")
  (#set! rule "cleartext-transmission"))
((assignment left: (identifier) @key right: (false)) @match
  (#match? @key "^(EMAIL_USE_TLS|SECURE_SSL_REDIRECT|MAIL_USE_TLS)$")
  (#not-file? @match "^(EMAIL|MAIL)_USE_SSL *= *True")
  (#set! rule "cleartext-transmission"))
; server.add_insecure_port("0.0.0.0:50051")
; ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
((call function: (attribute attribute: (_) @key) arguments: (_) @arguments) @match
  (#eq? @key "add_insecure_port")
  (#not-match? @arguments "localhost|127\\.0\\.0\\.1|unix:")
  (#set! rule "cleartext-transmission"))

; ORDERS = "http://orders.shop.com"
;          ^^^^^^^^^^^^^^^^^^^^^^^^
((string) @match
  (#match? @match "{cleartext-literal}")
  (#not-around? @match call "^[\\w.]+\\.(startswith|removeprefix|replace|sub|match|split|lstrip|count|find|index)\\(")
  (#not-around? @match comparison_operator "==|!=|\\bin\\b")
  (#not-around? @match assignment pair "{names-no-host}")
  (#set! key "url")
  (#set! rule "cleartext-transmission"))

; options = {"url": url, "verify": False}
;                        ^^^^^^^^^^^^^^^
((dictionary (pair key: (string) @key value: (false)) @match)
  (#match? @key "^[\"']verify(_ssl)?[\"']$")
  (#not-around? @match call "\\b(decode|jwt)\\b|^Mock")
  (#set! rule "improper-certificate-validation"))
; context = ssl.SSLContext(ssl.PROTOCOL_TLSv1_2)  with no more said of certificates
; ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
((call function: [(identifier) @key (attribute attribute: (_) @key)] arguments: (argument_list . [(attribute attribute: (_) @protocol) (identifier) @protocol])) @match
  (#eq? @key "SSLContext")
  (#match? @protocol "^PROTOCOL_(TLS|TLSv1_2|TLSv1_3)$")
  (#not-around? @match block "\\b(verify_mode|check_hostname) *=|load_cert_chain|server_side")
  (#not-around? @match module "^(?![^]*\\bdef \\w)[^]*\\b(verify_mode|check_hostname) *=|load_cert_chain|server_side")
  (#set! rule "improper-certificate-validation"))
((call function: [(identifier) @key (attribute attribute: (_) @key)] arguments: (argument_list) @arguments) @match
  (#eq? @key "SSLContext")
  (#eq? @arguments "()")
  (#not-around? @match block "minimum_version|OP_NO_TLSv1\\b")
  (#set! rule "weak-tls-settings"))
; SSL.Context(SSL.TLS_METHOD)
; ^^^^^^^^^^^^^^^^^^^^^^^^^^^
((call function: (attribute object: (_) @object attribute: (_) @key) arguments: (argument_list . [(attribute attribute: (_) @method) (keyword_argument value: (attribute attribute: (_) @method))])) @match
  (#match? @object "SSL$")
  (#eq? @key "Context")
  (#match? @method "^TLS_(SERVER_|CLIENT_)?METHOD$")
  (#not-around? @match block "set_min_proto_version|OP_NO_TLSv1\\b")
  (#set! rule "weak-tls-settings"))
; opensearch.CfnDomain(self, "Orders")
; ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
((call function: (attribute object: (_) @object attribute: (_) @key) arguments: (_) @arguments) @match
  (#match? @object "^(aws_)?(opensearch|elasticsearch)(service)?$")
  (#eq? @key "CfnDomain")
  (#not-match? @arguments "tls_?[sS]ecurity_?[pP]olicy|_options *= *[a-z]\\w*(?![\\w(.])|\\*\\*")
  (#set! rule "weak-tls-settings"))

; lb.add_listener("Web", protocol=elbv2.ApplicationProtocol.HTTP)
;                        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
([(keyword_argument name: (_) @key value: (attribute object: (_) @object attribute: (_) @value)) (pair key: (string) @key value: (attribute object: (_) @object attribute: (_) @value))] @match
  (#match? @key "^[\"']?(external_?)?[pP]rotocol[\"']?$")
  (#match? @object "(LoadBalancingProtocol|ApplicationProtocol)$")
  (#match? @value "^(HTTP|TCP)$")
  (#not-around? @match call "^\\w*[._a-zA-Z]*(TargetGroup|add_targets|add_redirect|HealthCheck)\\(")
  (#set! rule "cleartext-transmission"))
((call function: [(identifier) @callee (attribute attribute: (_) @callee)] arguments: (argument_list (keyword_argument name: (_) @key value: [(attribute) (string)] @value) @match))
  (#match? @callee "^(add_listener|NetworkListener|CfnListener|ListenersProperty)$")
  (#eq? @key "protocol")
  (#match? @value "^([\"']|(\\w+\\.)*Protocol\\.)(HTTP|http|TCP|tcp|UDP|udp|TCP_UDP|tcp_udp)[\"']?$")
  (#set! rule "cleartext-transmission"))
((keyword_argument name: (_) @listeners value: (list (dictionary (pair key: (string) @key value: (string) @value) @match)))
  (#eq? @listeners "listeners")
  (#match? @key "^[\"'](external_?)?[pP]rotocol[\"']$")
  (#match? @value "^[\"'](HTTP|http|TCP|tcp)[\"']$")
  (#set! rule "cleartext-transmission"))
; lb.add_listener("Web", port=80)
;                        ^^^^^^^
((call function: [(identifier) @callee (attribute attribute: (_) @callee)] arguments: (argument_list (keyword_argument name: (_) @key value: (integer) @value) @match) @arguments)
  (#match? @callee "^(add_listener|ApplicationListener)$")
  (#eq? @key "port")
  (#match? @value "^(80|8080|8000|8008)$")
  (#not-match? @arguments "\\b(protocol|certificates|external_protocol) *=|redirect")
  (#set! rule "cleartext-transmission"))
((call function: [(identifier) @callee (attribute attribute: (_) @callee)] arguments: (argument_list) @arguments) @match
  (#eq? @callee "NetworkListener")
  (#not-match? @arguments "\\bprotocol *=|certificates *= *(?!\\[\\])|\\*\\*")
  (#set! rule "cleartext-transmission"))
; elasticache.CfnReplicationGroup(self, "Cache")
; ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
((call function: (attribute attribute: (_) @key) arguments: (argument_list) @arguments) @match
  (#match? @key "^(CfnReplicationGroup|CfnStream)$")
  (#not-match? @arguments "transit_encryption_enabled *=|stream_encryption *=|\\*\\*")
  (#set! rule "cleartext-transmission"))
((keyword_argument name: (_) @key value: [(none) (attribute attribute: (_) @value)]) @match
  (#match? @key "^(transit_encryption_enabled|stream_encryption|encryption)$")
  (#match? @match "(n_enabled|stream_encryption) *= *None$|StreamEncryption\\.UNENCRYPTED$")
  (#set! rule "cleartext-transmission"))
; http_server.serve_forever()
; ^^^^^^^^^^^^^^^^^^^^^^^^^^^
((call function: (attribute object: (_) @object attribute: (_) @key)) @match
  (#match? @object "([hH][tT][tT][pP])_?([sS]erver|d)?$")
  (#not-match? @object "[hH][tT][tT][pP][sS]")
  (#match? @key "^(serve_forever|server_bind)$")
  (#not-match? @match "^[a-z_.]+\\.server_bind")
  (#not-around? @match block "wrap_socket|[\"'](localhost|127\\.0\\.0\\.1)[\"']")
  (#set! rule "cleartext-transmission"))
