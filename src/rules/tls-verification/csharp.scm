; handler.ServerCertificateCustomValidationCallback = (message, certificate, chain, errors) => true;
; ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
((assignment_expression left: [(identifier) @key (member_access_expression name: (_) @key)] right: (_) @value) @match
  (#match? @key "(ServerCertificateCustomValidationCallback|(Server|Remote)CertificateValidationCallback)$")
  (#match? @value "(=>[\\s(]*true\\)*$|\\{\\s*return true;\\s*\\}$|DangerousAcceptAnyServerCertificateValidator$)")
  (#not-around? @match if_statement "^if ?\\([^{;]*([iI]nsecure|INSECURE|[sS]kip|[vV]erify|VERIFY|[aA]llow[A-Z]\\w*[cC]ert|IgnoreSsl|[iI]gnore\\w*[cC]ert)[^{;]*\\)")
  (#set! rule "certificate-check-off"))
((assignment_expression left: [(identifier) @key (member_access_expression name: (_) @key)] right: (boolean_literal) @value) @match
  (#match? @key "^(TrustServerCertificate|AllowInvalidCertificates|AllowInsecureTls|AllowUntrustedCertificates|IgnoreCertificateErrors|SkipCertificateValidation|DisableServerCertificateValidation|DisableCertificateValidation)$")
  (#eq? @value "true")
  (#set! rule "certificate-check-off"))
([(string_literal) (interpolated_string_expression) (verbatim_string_literal)] @match
  (#match? @match "\\bTrust ?Server ?Certificate\\s*=\\s*([tT]rue|yes)\\b")
  (#not-match? @match "(Server|Data Source)=[^;]*(localhost|127\\.0\\.0\\.1|\\(local|\\.\\\\)")
  (#set! key "TrustServerCertificate")
  (#set! rule "certificate-check-off"))

; SslProtocols.Tls11
; ^^^^^^^^^^^^^^^^^^
((member_access_expression expression: (_) @object name: (_) @name) @match
  (#match? @object "(SslProtocols|SecurityProtocolType)$")
  (#match? @name "^(Ssl2|Ssl3|Tls|Tls11|Default)$")
  ; What is taken away, or asked about, is not allowed.
  (#not-around? @match prefix_unary_expression "^~")
  (#not-around? @match binary_expression "[!=]=")
  (#set! rule "old-tls-version"))

; SslProtocols = SslProtocols.Tls13 → SslProtocols = SslProtocols.Tls12 | SslProtocols.Tls13
;                                     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
((assignment_expression left: [(identifier) @key (member_access_expression name: (_) @key)] right: (_) @value) @match
  (#match? @key "^(SslProtocols|EnabledSslProtocols|SecurityProtocol)$")
  (#not-match? @value "\\b(Ssl[23]|Tls|Tls11)\\b")
  (#set! compare "tls-version-lowered")
  (#set! rule "tls-version-lowered"))

; "https://api.example.com" → "http://api.example.com"
;                             ^^^^^^^^^^^^^^^^^^^^^^^^
([(string_literal) (interpolated_string_expression) (verbatim_string_literal)] @match @value
  (#match? @value "^[$@]{0,2}\"(https?|wss?|ftps?|ldaps?|rediss?|amqps?|mqtts?)://")
  (#not-match? @value "\"http://(www\\.w3\\.org|schemas\\.|purl\\.org|xmlns\\.)")
  (#set! key "url")
  (#set! compare "url-unprotected")
  (#set! rule "https-to-http"))

; ChannelCredentials.Insecure
; ^^^^^^^^^^^^^^^^^^^^^^^^^^^
((member_access_expression expression: (_) @object name: (_) @name) @match
  (#eq? @object "ChannelCredentials")
  (#eq? @name "Insecure")
  (#not-around? @match argument_list "localhost|127\\.0\\.0\\.1")
  (#set! rule "connection-unencrypted"))
([(string_literal) (interpolated_string_expression) (verbatim_string_literal)] @match
  (#match? @match "\\b(SSL ?Mode\\s*=\\s*(Disable|Allow|Prefer|None)|Encrypt\\s*=\\s*([fF]alse|[nN]o))\\b")
  (#not-match? @match "localhost|127\\.0\\.0\\.1|\\(local|\\.\\\\")
  (#set! key "sslmode")
  (#set! rule "connection-unencrypted"))

; client.HostKeyReceived += (sender, e) => e.CanTrust = true;
;                                          ^^^^^^^^^^^^^^^^^
((assignment_expression left: (member_access_expression name: (_) @key) right: (boolean_literal) @value) @match
  (#eq? @key "CanTrust")
  (#eq? @value "true")
  (#around? @match lambda_expression "=>\\s*(\\{\\s*)?[\\w.]+ = true;?\\s*\\}?$")
  (#set! rule "ssh-host-key-unchecked"))

; bool Check(object sender, X509Certificate certificate, X509Chain chain, SslPolicyErrors errors) => true;
; ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
([(method_declaration name: (_) @key parameters: (_) @parameters body: (_) @body)
  (local_function_statement name: (_) @key parameters: (_) @parameters body: (_) @body)] @match
  (#match? @parameters "\\bSslPolicyErrors\\b")
  (#match? @body "^(=> *true|\\{\\s*return true;\\s*\\})$")
  (#set! rule "certificate-check-off"))
; new SslStream(stream, false, (sender, certificate, chain, errors) => true)
;                              ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
([(object_creation_expression type: (_) @type arguments: (argument_list (argument [(lambda_expression) (anonymous_method_expression)] @match)))
  (local_declaration_statement (variable_declaration type: (_) @type (variable_declarator (implicit_object_creation_expression (argument_list (argument [(lambda_expression) (anonymous_method_expression)] @match))))))
  (using_statement (variable_declaration type: (_) @type (variable_declarator (implicit_object_creation_expression (argument_list (argument [(lambda_expression) (anonymous_method_expression)] @match))))))]
  (#match? @type "(SslStream|RemoteCertificateValidationCallback)$")
  (#match? @match "(=>[\\s(]*true\\)*$|\\{\\s*return true;\\s*\\}$)")
  (#set! key "callback")
  (#set! rule "certificate-check-off"))
((member_access_expression expression: (_) @object name: (_) @name) @match
  (#match? @object "(X509CertificateValidationMode|X509CertificateValidator)$")
  (#eq? @name "None")
  (#set! rule "certificate-check-off"))

; handler.CheckCertificateRevocationList = false;
; ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
((assignment_expression left: [(identifier) @key (member_access_expression name: (_) @key)] right: (boolean_literal) @value) @match
  (#match? @key "^(CheckCertificateRevocationList|CheckCertificateRevocation)$")
  (#eq? @value "false")
  (#set! rule "improper-certificate-validation"))
((member_access_expression expression: (_) @object name: (_) @name) @match
  (#match? @object "(X509RevocationMode|X509VerificationFlags|X509CertificateValidationMode|RevocationMode)$")
  (#match? @name "^(NoCheck|AllFlags|AllowUnknownCertificateAuthority|Ignore(InvalidName|NotTimeValid|CertificateAuthorityRevocationUnknown|RootRevocationUnknown|EndRevocationUnknown)|PeerTrust|PeerOrChainTrust)$")
  (#set! rule "improper-certificate-validation"))
; certificate.SubjectName.Name == "CN=api"
; ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
((binary_expression (member_access_expression) @name) @match
  (#match? @match "[!=]=")
  (#not-match? @match "\\b(null|string\\.Empty)\\b|\"\"")
  (#match? @name "\\b(SubjectName|IssuerName)\\.Name$|[cC]ert(ificate)?2?\\.(Subject|Issuer)$")
  (#set! rule "improper-certificate-validation"))
((invocation_expression) @match
  (#match? @match "\\b(SubjectName|IssuerName)\\.Name\\.(Equals|StartsWith|Contains)\\(|^[sS]tring\\.(Equals|Compare)\\([^()]*(\\b(SubjectName|IssuerName)\\.Name\\b|[cC]ert(ificate)?\\.(Subject|Issuer)\\b|\\.GetNameInfo\\()")
  (#not-match? @match "^[^(]*\\([^(]*\\)\\.\\w+\\(.*\\{")
  (#set! key "subject")
  (#set! rule "improper-certificate-validation"))

; httpClient.GetStringAsync("http://api.example.com")
;                           ^^^^^^^^^^^^^^^^^^^^^^^^
((argument [(string_literal) (interpolated_string_expression) (verbatim_string_literal) (raw_string_literal)] @match) @argument
  (#match? @match "{cleartext-url}")
  (#around? @match invocation_expression "(Get(Async|String\\w*|Stream\\w*|ByteArray\\w*|FromJson\\w*)?|Post\\w*|Put\\w*|Patch\\w*|Delete\\w*|Send\\w*|Download\\w*|Upload\\w*|Open(Read|Write)\\w*|Create|CreateHttp|ForAddress|Connect\\w*|WithUrl|AddHttpClient|UseUrls|GetJsonAsync)(<[\\w<>, ]+>)?\\(")
  (#set! key "url")
  (#set! rule "cleartext-transmission"))
((object_creation_expression type: (_) @type arguments: (argument_list . (argument [(string_literal) (interpolated_string_expression) (verbatim_string_literal)] @match)))
  (#match? @match "{cleartext-url}")
  (#match? @type "(Uri|RestClient|RestRequest|HttpRequestMessage|\\w*Client|EndpointAddress|UriBuilder|WebProxy)$")
  (#not-around? @match attribute "Namespace")
  (#set! key "url")
  (#set! rule "cleartext-transmission"))
; string Address { get; init; } = "http://api.example.com";
;                                 ^^^^^^^^^^^^^^^^^^^^^^^^
([(property_declaration name: (_) @name value: [(string_literal) (interpolated_string_expression) (verbatim_string_literal)] @match)
  (variable_declarator name: (_) @name [(string_literal) (interpolated_string_expression) (verbatim_string_literal) (raw_string_literal)] @match)
  (parameter name: (_) @name [(string_literal) (verbatim_string_literal)] @match)
  (assignment_expression left: [(identifier) @name (member_access_expression name: (_) @name)] right: [(string_literal) (interpolated_string_expression) (verbatim_string_literal)] @match)]
  (#match? @name "([uU]r[il]|U?R[IL]|[aA]ddress|[eE]nd[pP]oint|[hH]ost|[sS]erver|[aA]uthority|[oO]rigin|[pP]roxy|[wW]ebhook)s?$")
  (#match? @match "{cleartext-url}")
  (#set! rule "cleartext-transmission"))
; var feed = "http://api.example.com";
; await client.GetAsync(feed);
((block (local_declaration_statement (variable_declaration (variable_declarator name: (_) @name (string_literal) @url))) @match . (_)? @between .
  [(expression_statement) @use @match (return_statement) @use @match (local_declaration_statement) @use @match])
  (#match? @url "{cleartext-url}")
  (#not-match? @url "{cleartext-literal}")
  (#not-match? @name "([uU]r[il]|U?R[IL]|[aA]ddress|[eE]nd[pP]oint|[hH]ost|[sS]erver)s?$")
  (#not-mentions? @between @name)
  (#mentions? @use @name)
  (#match? @use "\\b(Get|Post|Put|Patch|Delete|Send|Download|Open|Create|Connect)\\w*\\(|new Uri\\(")
  (#set! key "url")
  (#set! rule "cleartext-transmission"))

; new SmtpClient("mail.example.com", 25)
; ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
((object_creation_expression type: (_) @type arguments: (argument_list) @arguments) @match
  (#match? @type "(^|\\.)SmtpClient$")
  (#not-match? @arguments "^\\(\"(localhost|127\\.0\\.0\\.1)\"|^\\(\\)$")
  (#not-match? @match "EnableSsl *= *true")
  (#not-around? @match block "EnableSsl *= *true")
  (#set! rule "cleartext-transmission"))
((variable_declaration type: (_) @type (variable_declarator (implicit_object_creation_expression (argument_list (argument)) @creation))) @match
  (#match? @type "(^|\\.)SmtpClient$")
  (#not-match? @creation "^new *\\(\"(localhost|127\\.0\\.0\\.1)\"|EnableSsl *= *true")
  (#not-around? @match block "EnableSsl *= *true")
  (#set! rule "cleartext-transmission"))
((object_creation_expression type: (_) @type arguments: (argument_list . (argument) @host . (argument (integer_literal) @port))) @match
  (#match? @type "(TcpClient|DnsEndPoint|IPEndPoint|MailKit.Net.Smtp.SmtpClient)$")
  (#match? @port "{cleartext-port}")
  (#not-match? @host "localhost|127\\.0\\.0\\.1|Loopback|Any")
  (#set! rule "cleartext-transmission"))
((object_creation_expression type: (_) @type) @match
  (#match? @type "(^|[._a-z0-9])Telnet(?![a-z])|^(FtpClient|AsyncFtpClient)$")
  (#not-around? @match block "EncryptionMode|FtpEncryptionMode")
  (#set! rule "cleartext-transmission"))
((assignment_expression left: [(identifier) @key (member_access_expression name: (_) @key)] right: (boolean_literal) @value) @match
  (#match? @key "^(EnableSsl|UseSsl|UseTls|UseSSL|UseTLS|RequireHttpsMetadata|Ssl|SslEnabled|EncryptConnection|Encrypt|RequireSsl|RequireHttps|EnforceHttps|HttpsOnly|UseHttps)$")
  (#eq? @value "false")
  (#set! rule "cleartext-transmission"))
((member_access_expression expression: (_) @object name: (_) @name) @match
  (#match? @object "(FtpEncryptionMode|SecureSocketOptions|SecurityMode|BasicHttpSecurityMode|SecurityProtocol)$")
  (#match? @name "^(None|Plaintext|SaslPlaintext)$")
  (#set! rule "cleartext-transmission"))

; const string Orders = "http://orders.shop.com";
;                       ^^^^^^^^^^^^^^^^^^^^^^^^
([(string_literal) (interpolated_string_expression) (verbatim_string_literal) (raw_string_literal)] @match
  (#match? @match "{cleartext-literal}")
  (#not-around? @match invocation_expression "{text-compared}")
  (#not-around? @match binary_expression "[!=]=")
  (#not-around? @match attribute_argument "^Namespace\\b.*\"http")
  (#not-around? @match variable_declaration assignment_expression "{names-no-host}")
  (#not-around? @match variable_declaration "^XNamespace\\b")
  (#set! key "url")
  (#set! rule "cleartext-transmission"))
; Telnet.Connect(host)
; ^^^^^^^^^^^^^^^^^^^^
((invocation_expression function: [(identifier) (member_access_expression)] @key) @match
  (#match? @key "^(\\w+\\.)*(\\w*[a-z0-9_])?Telnet(?![a-z])[\\w.]*$")
  (#set! rule "cleartext-transmission"))

; handler.ServerCertificateCustomValidationCallback += Accept;  where this file's Accept never refuses
; ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
((assignment_expression left: [(identifier) @key (member_access_expression name: (_) @key)] right: [(identifier) (member_access_expression)] @value) @match
  (#match? @key "(Certificate\\w*Validation\\w*|^)Callback$")
  (#declared? @value "{never-refuses}")
  (#set! rule "improper-certificate-validation"))
((argument [(identifier) (member_access_expression)] @match @value)
  (#around? @match object_creation_expression "^new ([\\w.]*SslStream|[\\w.]*RemoteCertificateValidationCallback)\\(")
  (#declared? @value "{never-refuses}")
  (#set! key "callback")
  (#set! rule "improper-certificate-validation"))
; handler.ServerCertificateCustomValidationCallback = (…) => { log(errors); return true; };
; ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
((assignment_expression left: [(identifier) @key (member_access_expression name: (_) @key)] right: [(lambda_expression) (anonymous_method_expression)] @value) @match
  (#match? @key "Certificate\\w*Validation\\w*Callback$")
  (#match? @value "\\{[^]*[^{\\s][^]*return\\s+\\(*true\\)*;\\s*\\}$")
  (#not-match? @value "\\breturn\\s+(?!\\(*true\\)*\\s*;)|\\bthrow\\b")
  (#set! rule "improper-certificate-validation"))
; connect(host, (sender, certificate, chain, errors) => true)
;               ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
((argument (lambda_expression parameters: (_) @parameters body: (boolean_literal) @body) @match)
  (#match? @parameters "[cC]ert\\w*,[^,]*,[^,]*[eE]rrors?\\)$")
  (#eq? @body "true")
  (#not-around? @match object_creation_expression "^new ([\\w.]*SslStream|[\\w.]*RemoteCertificateValidationCallback)\\(")
  (#set! key "callback")
  (#set! rule "improper-certificate-validation"))

; SslCertificateTrust.CreateForX509Store(store, true)
; ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
; The names of all trusted issuers go to whoever connects.
((invocation_expression function: (member_access_expression expression: (_) @class name: (identifier) @callee) arguments: (argument_list (argument) . (argument) @value .)) @match
  (#match? @class "(^|\\.)SslCertificateTrust$")
  (#match? @callee "^CreateForX509(Collection|Store)$")
  (#match? @value "(^|[:=]\\s*)true$")
  (#set! rule "weak-tls-settings"))
