; const string ApiKey = "…";
;              ^^^^^^^^^^^^
([
    (variable_declarator name: (_) @name [(string_literal) (verbatim_string_literal)] @value)
    (property_declaration name: (_) @name value: (string_literal) @value)
    (assignment_expression left: [(identifier) @name (member_access_expression name: (_) @name) (element_access_expression subscript: (bracketed_argument_list (argument (string_literal) @name)))] right: (string_literal) @value)
    (argument name: (_) @name (string_literal) @value)
  ] @match
  (#match? @name "{secret-name}")
  (#not-match? @name "{harmless-name}")
  (#match? @value "{mixed-value}")
  (#not-match? @value "{harmless-value}")
  (#not-path? @match "{sample-path}")
  (#set! rule "hardcoded-secret"))
([
    (variable_declarator name: (_) @name [(string_literal) (verbatim_string_literal)] @value)
    (property_declaration name: (_) @name value: (string_literal) @value)
    (assignment_expression left: [(identifier) @name (member_access_expression name: (_) @name) (element_access_expression subscript: (bracketed_argument_list (argument (string_literal) @name)))] right: (string_literal) @value)
    (argument name: (_) @name (string_literal) @value)
  ] @match
  (#match? @name "{key-name}")
  (#not-match? @name "{secret-name}")
  (#not-match? @name "{harmless-name}")
  (#random? @value)
  (#not-path? @match "{sample-path}")
  (#set! rule "hardcoded-secret"))

; "AKIA…", "-----BEGIN PRIVATE KEY-----…"
; ^^^^^^^
([(string_literal) (verbatim_string_literal) (raw_string_literal)] @match
  (#match? @match "{known-token}")
  (#not-match? @match "{example-token}")
  (#not-path? @match "{scanner-test-path}")
  (#set! rule "known-token"))

; "postgres://orders:…@db.example.com/orders"
; ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
([(string_literal) (verbatim_string_literal) (raw_string_literal)] @match
  (#match? @match "{connection-with-password}")
  (#not-match? @match "{harmless-connection}")
  (#not-path? @match "{sample-path}")
  (#set! rule "connection-password"))

; Environment.GetEnvironmentVariable("JWT_SECRET") ?? "dev"
; ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
((binary_expression left: [(invocation_expression arguments: (argument_list . (argument (string_literal) @env) .)) (element_access_expression subscript: (bracketed_argument_list (argument (string_literal) @env)))] @lookup operator: "??" right: (string_literal) @value) @match
  (#match? @lookup "([eE]nvironment|[cC]onfig)")
  (#match? @env "([pP][aA][sS][sS][wW][oO][rR][dD]|[sS][eE][cC][rR][eE][tT]|[aA][pP][iI]_?[kK][eE][yY]|[tT]oken|TOKEN|[jJ]wt:[kK]ey)\"$")
  (#match? @value "^[\"'`][^\\s\"'`]{1,200}[\"'`]$")
  (#not-path? @match "{sample-path}")
  (#set! rule "secret-fallback"))

; new SymmetricSecurityKey(Encoding.UTF8.GetBytes("…"))
; ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
((object_creation_expression type: (_) @class arguments: (argument_list . (argument (invocation_expression arguments: (argument_list . (argument (string_literal) @value) .))))) @match
  (#match? @class "^(SymmetricSecurityKey|HMACSHA(1|256|384|512))$")
  (#match? @value "^[\"'`][^\\s\"'`]{1,200}[\"'`]$")
  (#not-path? @match "{sample-path}")
  (#set! rule "signing-key-in-code"))

; _logger.LogInformation("Signing in with {Password}", password);
; ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
((invocation_expression function: (member_access_expression expression: (_) @logger name: (_) @level)
  arguments: (argument_list (argument [
    [(identifier) (member_access_expression)] @value
    (interpolated_string_expression (interpolation [(identifier) (member_access_expression)] @value))]))) @match
  (#match? @logger "^(this\\.)?_?([lL]og(ger)?|Console|Debug|Trace)$")
  (#match? @level "^(Log(Trace|Debug|Information|Warning|Error|Critical)?|Write(Line)?|Debug|Info(rmation)?|Warn(ing)?|Error)$")
  (#match? @value "{logged-secret}")
  (#not-match? @value "{masked}")
  (#set! rule "secret-logged"))

; A name or a shape of a secret, whoever it belongs to.
([
    (variable_declarator name: (_) @name [(string_literal) (verbatim_string_literal)] @value)
    (property_declaration name: (_) @name value: (string_literal) @value)
    (assignment_expression left: [(identifier) @name (member_access_expression name: (_) @name) (element_access_expression subscript: (bracketed_argument_list (argument (string_literal) @name)))] right: (string_literal) @value)
    (argument name: (_) @name (string_literal) @value)
    (invocation_expression arguments: (argument_list . (argument (string_literal) @name) . (argument (string_literal) @value) .))
  ] @match
  (#match? @name "{likely-secret-name}")
  (#not-match? @name "{harmless-name}")
  (#match? @value "{likely-secret-value}")
  (#not-match? @value "{harmless-likely-value}")
  (#not-path? @match "{sample-path}")
  (#set! rule "possible-secret"))
([
    (variable_declarator name: (_) @name [(string_literal) (verbatim_string_literal)] @value)
    (property_declaration name: (_) @name value: (string_literal) @value)
    (assignment_expression left: [(identifier) @name (member_access_expression name: (_) @name) (element_access_expression subscript: (bracketed_argument_list (argument (string_literal) @name)))] right: (string_literal) @value)
    (argument name: (_) @name (string_literal) @value)
    (invocation_expression arguments: (argument_list . (argument (string_literal) @name) . (argument (string_literal) @value) .))
  ] @match
  (#match? @name "{likely-password-name}")
  (#not-match? @name "{harmless-name}")
  (#match? @value "{likely-password-value}")
  (#not-match? @value "{harmless-likely-value}")
  (#not-path? @match "{sample-path}")
  (#set! rule "possible-secret"))
([(string_literal) (verbatim_string_literal) (raw_string_literal)] @match
  (#match? @match "{likely-token}")
  (#not-match? @match "{example-token}")
  (#set! rule "possible-secret"))

; new NetworkCredential("orders", "…"), new SymmetricSecurityKey(Encoding.UTF8.GetBytes("…"))
;                                 ^^^                                                   ^^^
((object_creation_expression type: (_) @class arguments: (argument_list . (argument) . (argument (string_literal) @value) @match))
  (#match? @class "^(NetworkCredential|BasicAWSCredentials|UsernamePasswordCredential|StorageSharedKeyCredential|PasswordAuthenticationMethod|ClientCredential|ClientSecretCredential|X509Certificate2?)$")
  (#match? @value "^.[^\\s]{5,}.$")
  (#not-match? @value "{harmless-likely-value}")
  (#not-path? @match "{sample-path}")
  (#set! rule "possible-secret"))
((object_creation_expression type: (_) @class arguments: (argument_list . (argument [(string_literal) @value (invocation_expression arguments: (argument_list . (argument (string_literal) @value) .))]) @match))
  (#match? @class "^(PasswordDeriveBytes|AzureKeyCredential|ApiKeyCredential|AesGcm|TokenCredentials)$")
  (#match? @value "^.[^\\s]{5,}.$")
  (#not-match? @value "{harmless-likely-value}")
  (#not-path? @match "{sample-path}")
  (#set! rule "possible-secret"))
