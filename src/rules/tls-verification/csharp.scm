; handler.ServerCertificateCustomValidationCallback = (message, certificate, chain, errors) => true;
; ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
((assignment_expression left: [(identifier) @key (member_access_expression name: (_) @key)] right: (_) @value) @match
  (#match? @key "(ServerCertificateCustomValidationCallback|(Server|Remote)CertificateValidationCallback)$")
  (#match? @value "(=>\\s*true$|\\{\\s*return true;\\s*\\}$|DangerousAcceptAnyServerCertificateValidator$)")
  (#not-around? @match if_statement "^if ?\\([^{;]*([iI]nsecure|INSECURE|[sS]kip|[vV]erify|VERIFY|[aA]llow[A-Z]\\w*[cC]ert|IgnoreSsl|[iI]gnore\\w*[cC]ert)[^{;]*\\)")
  (#set! rule "certificate-check-off"))
((assignment_expression left: [(identifier) @key (member_access_expression name: (_) @key)] right: (boolean_literal) @value) @match
  (#match? @key "^(TrustServerCertificate|AllowInvalidCertificates|AllowInsecureTls)$")
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
  (#match? @name "^(Ssl2|Ssl3|Tls|Tls11)$")
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
