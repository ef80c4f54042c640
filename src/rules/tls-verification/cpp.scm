; context.set_verify_mode(ssl::verify_none);
; ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
((call_expression function: (field_expression field: (_) @key) arguments: (argument_list . (_) @value)) @match
  (#match? @key "^(set_verify_mode|setPeerVerifyMode|set_verify)$")
  (#match? @value "(verify_none|VerifyNone|VERIFY_NONE)$")
  (#set! rule "certificate-check-off"))
((call_expression function: (field_expression field: (_) @key) arguments: (argument_list . (false) .)) @match
  (#match? @key "^(enable_server_certificate_verification|SetVerifySsl|set_validate_certificates|setVerifyPeer)$")
  (#set! rule "certificate-check-off"))
((call_expression function: (qualified_identifier name: (_) @key) arguments: (argument_list . (false) .)) @match
  (#match? @key "^(VerifySsl|VerifyPeer|VerifyHost)$")
  (#set! rule "certificate-check-off"))
((call_expression function: (field_expression field: (_) @key) arguments: (argument_list (lambda_expression body: (_) @body))) @match
  (#eq? @key "set_verify_callback")
  (#match? @body "^\\{\\s*return true;\\s*\\}$")
  (#set! rule "certificate-check-off"))

; QSsl::TlsV1_0
; ^^^^^^^^^^^^^
((qualified_identifier scope: (_) @scope name: (_) @key) @match
  (#match? @match "\\b(QSsl::(SslV2|SslV3|TlsV1_0|TlsV1_1|TlsV1_0OrLater|TlsV1_1OrLater|TlsV1SslV3|AnyProtocol)|context::(sslv2|sslv3|tlsv1|tlsv11)(_client|_server)?)$")
  (#set! rule "old-tls-version"))
((qualified_identifier scope: (_) @scope name: (_) @key) @match
  (#match? @match "\\bcontext::(sslv23|tls)(_client|_server)?$")
  (#not-file? @match "no_tlsv1\\b|set_min_proto_version")
  (#set! rule "weak-tls-settings"))
((call_expression function: (field_expression field: (_) @key) arguments: (argument_list)) @match
  (#eq? @key "ignoreSslErrors")
  (#set! rule "improper-certificate-validation"))
((call_expression function: [(identifier) @key (qualified_identifier name: (_) @key)] arguments: (argument_list) @arguments) @match
  (#match? @match "\\b(InsecureChannelCredentials|InsecureServerCredentials)\\(\\)$")
  (#set! rule "cleartext-transmission"))
