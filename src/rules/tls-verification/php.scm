; curl_setopt($curl, CURLOPT_SSL_VERIFYPEER, false);
; ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
((function_call_expression function: (_) @callee arguments: (arguments (_) . (argument (name) @key) . (argument) @value)) @match
  (#eq? @callee "curl_setopt")
  (#match? @key "^(CURLOPT_SSL_VERIFYPEER|CURLOPT_PROXY_SSL_VERIFYPEER)$")
  (#match? @value "^(false|FALSE|False|0)$")
  (#set! rule "certificate-check-off"))
((array_element_initializer . (_) @key . (_) @value .) @match
  (#match? @key "^(CURLOPT_SSL_VERIFYPEER|CURLOPT_PROXY_SSL_VERIFYPEER|[\"'](verify_peer|sslverify|ssl_verify|ssl_verify_peer)[\"'])$")
  (#match? @value "^(false|FALSE|False|0)$")
  (#set! rule "certificate-check-off"))
((array_element_initializer . (_) @key . (_) @value .) @match
  (#match? @key "^[\"']allow_self_signed[\"']$")
  (#match? @value "^(true|TRUE|True|1)$")
  (#set! rule "certificate-check-off"))
((arguments (argument (array_creation_expression (array_element_initializer . (_) @key . (boolean) @value .) @match)))
  (#match? @key "^[\"']verify[\"']$")
  (#match? @value "^(false|FALSE)$")
  (#set! rule "certificate-check-off"))
((member_call_expression name: (_) @key) @match
  (#eq? @key "withoutVerifying")
  (#set! rule "certificate-check-off"))

; curl_setopt($curl, CURLOPT_SSL_VERIFYHOST, 0);
; ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
((function_call_expression function: (_) @callee arguments: (arguments (_) . (argument (name) @key) . (argument) @value)) @match
  (#eq? @callee "curl_setopt")
  (#eq? @key "CURLOPT_SSL_VERIFYHOST")
  (#match? @value "^(false|FALSE|0|1|true|TRUE)$")
  (#set! rule "hostname-check-off"))
((array_element_initializer . (_) @key . (_) @value .) @match
  (#match? @key "^(CURLOPT_SSL_VERIFYHOST|[\"']verify_peer_name[\"'])$")
  (#match? @value "^(false|FALSE|0)$")
  (#set! rule "hostname-check-off"))

; curl_setopt($curl, CURLOPT_SSLVERSION, CURL_SSLVERSION_TLSv1_0);
;                                        ^^^^^^^^^^^^^^^^^^^^^^^
((name) @match
  (#match? @match "^(CURL_SSLVERSION_(SSLv2|SSLv3|TLSv1_[01])|STREAM_CRYPTO_METHOD_(SSLv2|SSLv3|SSLv23|TLSv1_[01]|ANY)_CLIENT)$")
  ; Which version somebody asked for is no choice of this code.
  (#not-around? @match binary_expression "[!=]==?")
  (#not-around? @match if_statement "^if \\([^)]*(TLSv1|SSLv)")
  (#set! key "version")
  (#set! rule "old-tls-version"))

; 'https://api.example.com' → 'http://api.example.com'
;                             ^^^^^^^^^^^^^^^^^^^^^^^^
([(string) (encapsed_string)] @match @value
  (#match? @value "^[\"'](https?|wss?|ftps?|ldaps?|rediss?|amqps?|mqtts?)://")
  (#not-match? @value "[\"']http://(www\\.w3\\.org|schemas\\.|purl\\.org|xmlns\\.)")
  (#set! key "url")
  (#set! compare "url-unprotected")
  (#set! rule "https-to-http"))

; new Client()->setDefaultOption('verify', false)
; ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
((member_call_expression name: (_) @callee arguments: (arguments . (argument (string) @key) . (argument) @value)) @match
  (#match? @callee "^(setDefaultOption|setOption|setConfig|withOption)$")
  (#match? @key "^[\"'](verify|verify_peer|sslverify|ssl_verify)[\"']$")
  (#match? @value "^(false|FALSE|0)$")
  (#set! rule "certificate-check-off"))
((function_call_expression function: (_) @callee arguments: (arguments . (argument (string) @key) . (argument (string) @value))) @match
  (#eq? @callee "add_filter")
  (#match? @key "^[\"']https?_(local_)?ssl_verify[\"']$")
  (#match? @value "__return_false")
  (#set! rule "certificate-check-off"))
((array_element_initializer . (_) @key . (_) @value .) @match
  (#match? @key "(MYSQL_ATTR_SSL_VERIFY_SERVER_CERT|^[\"'](verify_certificate|ssl_verification|verify_ssl|validate_cert)[\"'])$")
  (#match? @value "^(false|FALSE|0)$")
  (#set! rule "certificate-check-off"))
((name) @match
  (#match? @match "^(LDAP_OPT_X_TLS_NEVER|LDAP_OPT_X_TLS_ALLOW|MYSQLI_CLIENT_SSL_DONT_VERIFY_SERVER_CERT)$")
  (#inside? @match arguments)
  (#set! key "ldap")
  (#set! rule "certificate-check-off"))
((member_call_expression name: (_) @callee arguments: (arguments . (argument (name) @key) . (argument) @value)) @match
  (#match? @callee "^(setOpt|setopt|setOption|setCurlOption)$")
  (#match? @key "^CURLOPT_(PROXY_)?SSL_VERIFYPEER$")
  (#match? @value "^(false|FALSE|0)$")
  (#set! rule "certificate-check-off"))
((member_call_expression name: (_) @callee arguments: (arguments . (argument (name) @key) . (argument) @value)) @match
  (#match? @callee "^(setOpt|setopt|setOption|setCurlOption)$")
  (#eq? @key "CURLOPT_SSL_VERIFYHOST")
  (#match? @value "^(false|FALSE|0|1)$")
  (#set! rule "hostname-check-off"))

; curl_setopt($curl, CURLOPT_SSLVERSION, 3);
; ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
((function_call_expression function: (_) @callee arguments: (arguments (_) . (argument (name) @key) . (argument (integer) @value))) @match
  (#eq? @callee "curl_setopt")
  (#eq? @key "CURLOPT_SSLVERSION")
  (#match? @value "^[2-5]$")
  (#set! rule "old-tls-version"))
((name) @match
  (#match? @match "^(SOAP_SSL_METHOD_SSLv[23]|STREAM_CRYPTO_METHOD_(SSLv2|SSLv3|SSLv23|TLSv1_[01]|ANY)_SERVER)$")
  (#set! key "version")
  (#set! rule "old-tls-version"))

; file_get_contents('http://api.example.com')
;                   ^^^^^^^^^^^^^^^^^^^^^^^^
((arguments (argument [(string) (encapsed_string)] @match)) @arguments
  (#match? @match "{cleartext-url}")
  (#around? @match function_call_expression "^\\\\?(file_get_contents|fopen|file|readfile|copy|curl_init|curl_setopt|get_headers|simplexml_load_file|wp_remote_\\w+|wp_safe_remote_\\w+|fsockopen|ftp_connect|getimagesize|stream_socket_client|ldap_connect)\\(")
  (#set! key "url")
  (#set! rule "cleartext-transmission"))
((member_call_expression name: (_) @callee arguments: (arguments (argument [(string) (encapsed_string)] @match)))
  (#match? @match "{cleartext-url}")
  (#match? @callee "^(get|post|put|patch|delete|head|request|send|requestAsync|getAsync|postAsync|baseUrl|setUrl|setUri|setEndpoint|withUri|load|setBaseUrl)$")
  (#set! key "url")
  (#set! rule "cleartext-transmission"))
((scoped_call_expression scope: (_) @scope name: (_) @callee arguments: (arguments (argument [(string) (encapsed_string)] @match)))
  (#match? @match "{cleartext-url}")
  (#match? @scope "(Http|Requests|Request|Curl|Client)$")
  (#match? @callee "^(get|post|put|patch|delete|head|request|baseUrl|to|load)$")
  (#set! key "url")
  (#set! rule "cleartext-transmission"))
((array_element_initializer . (string) @key . [(string) (encapsed_string)] @match @value .)
  (#match? @key "^[\"'](\\w+_)?(url|uri|base_uri|endpoint|host|server|proxy|location|webhook)[\"']$")
  (#match? @value "{cleartext-url}")
  (#set! rule "cleartext-transmission"))
((_ (expression_statement (assignment_expression left: (variable_name) @name right: [(string) (encapsed_string)] @url)) @match . (_)? @between . [(expression_statement) @use @match (return_statement) @use @match])
  (#match? @url "{cleartext-url}")
  (#not-match? @url "{cleartext-literal}")
  (#not-mentions? @between @name)
  (#mentions? @use @name)
  (#match? @use "\\b(file_get_contents|fopen|file|readfile|curl_init|curl_setopt|get_headers|simplexml_load_file|wp_remote_\\w+|get|post|put|patch|delete|request|send)\\(")
  (#set! key "url")
  (#set! rule "cleartext-transmission"))
((const_element (name) @name [(string) (encapsed_string)] @match)
  (#match? @name "{address-constant}")
  (#match? @match "{cleartext-url}")
  (#set! key "url")
  (#set! rule "cleartext-transmission"))

; ftp_connect($server)
; ^^^^^^^^^^^^^^^^^^^^
((function_call_expression function: [(name) @key (qualified_name (name) @key)]) @match
  (#eq? @key "ftp_connect")
  (#not-around? @match compound_statement conditional_expression "ftp_ssl_connect")
  (#not-match? @match "localhost|127\\.0\\.0\\.1")
  (#set! rule "cleartext-transmission"))
((function_call_expression function: (name) @key) @match
  (#eq? @key "ftp_login")
  (#not-file? @match "ftp_ssl_connect")
  (#set! rule "cleartext-transmission"))
((function_call_expression function: (name) @key arguments: (arguments . (argument [(string) (encapsed_string)]) @host . (argument) @port)) @match
  (#match? @key "^(fsockopen|pfsockopen)$")
  (#match? @port "{cleartext-port}")
  (#not-match? @host "localhost|127\\.0\\.0\\.1|(ssl|tls)://")
  (#set! rule "cleartext-transmission"))
((assignment_expression left: (member_access_expression name: (_) @key) right: (_) @value) @match
  (#match? @key "^(SMTPSecure|SMTPAutoTLS)$")
  (#match? @value "^(false|FALSE|''|\"\")$")
  (#set! rule "cleartext-transmission"))

; $orders = 'http://orders.shop.com';
;           ^^^^^^^^^^^^^^^^^^^^^^^^
([(string) (encapsed_string)] @match
  (#match? @match "{cleartext-literal}")
  (#not-around? @match function_call_expression "{text-compared}")
  (#not-around? @match member_call_expression "->(startsWith|contains|replace|setAttributeNS|createElementNS)\\(")
  (#not-around? @match binary_expression "[!=]==?")
  (#not-around? @match assignment_expression "{names-no-host}")
  (#set! key "url")
  (#set! rule "cleartext-transmission"))

; $transport->setEncryption(null)
; ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
((member_call_expression name: (_) @key arguments: (arguments . (argument) @value .)) @match
  (#eq? @key "setEncryption")
  (#match? @value "^(null|NULL|[\"'](tcp)?[\"'])$")
  (#not-around? @match expression_statement "setHost\\([\"'](localhost|127\\.|(ssl|tls)://)|setEncryption\\([\"'](tls|ssl)[\"']\\)\\s*;?$")
  (#set! rule "cleartext-transmission"))
((object_creation_expression (name) @type (arguments (argument name: (name) @key (string) @value) @match) @arguments)
  (#match? @type "(Transport|Mailer)$")
  (#eq? @key "encryption")
  (#match? @value "^[\"'](tcp)?[\"']$")
  (#not-match? @arguments "[\"'](localhost|127\\.)")
  (#set! rule "cleartext-transmission"))
; 'encryption' => null  in the settings of a mail server
; ^^^^^^^^^^^^^^^^^^^^
((array_creation_expression (array_element_initializer . (string) @key . (_) @value .) @match) @settings
  (#match? @key "^[\"']encryption[\"']$")
  (#match? @value "^(null|NULL|[\"'](tcp)?[\"'])$")
  (#match? @settings "[\"'](transport|driver|mailer)[\"']\\s*=>\\s*[\"']smtp|mailhost|[\"'](smtp_)?host[\"']")
  (#not-match? @settings "[\"'](localhost|127\\.|(tls|ssl)://)")
  (#set! rule "cleartext-transmission"))

; define('FORCE_SSL_ADMIN', false);
; ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
((function_call_expression function: (name) @callee arguments: (arguments . (argument) @key . (argument) @value)) @match
  (#match? @callee "^(define|DEFINE)$")
  (#match? @key "^[\"'](FORCE_SSL(_ADMIN|_LOGIN)?|force_ssl(_admin|_login)?)[\"']$")
  (#match? @value "^(false|FALSE|0)$")
  (#set! rule "cleartext-transmission"))
; new Swift_SmtpTransport('smtp.shop.com', 25)
; ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
((object_creation_expression (name) @type (arguments . (argument (string) @host)) @arguments) @match
  (#match? @type "(^|\\\\)Swift_SmtpTransport$")
  (#match? @arguments "^\\([^,]*(,\\s*\\d+\\s*)?\\)$")
  (#not-match? @host "^[\"'](localhost|127\\.|(ssl|tls)://)")
  (#not-around? @match expression_statement "->setEncryption\\(")
  (#not-around? @match compound_statement "->setEncryption\\([\"'](ssl|tls)")
  (#not-around? @match program "^(?![^]*\\bfunction \\w)[^]*->setEncryption\\([\"'](ssl|tls)[\"']\\);")
  (#set! key "mail")
  (#set! rule "cleartext-transmission"))
