; val apiKey = "…"
; ^^^^^^^^^^^^^^^^
([
    (property_declaration (variable_declaration (identifier) @name) (string_literal) @value)
    (assignment left: [(identifier) @name (navigation_expression (identifier) @name .)] right: (string_literal) @value)
    (value_argument . (identifier) @name (string_literal) @value)
    (infix_expression (string_literal) @name (string_literal) @value)
  ] @match
  (#match? @name "{secret-name}")
  (#not-match? @name "{harmless-name}")
  (#match? @value "{mixed-value}")
  (#not-match? @value "{harmless-value}")
  (#not-path? @match "{sample-path}")
  (#set! rule "hardcoded-secret"))
([
    (property_declaration (variable_declaration (identifier) @name) (string_literal) @value)
    (assignment left: [(identifier) @name (navigation_expression (identifier) @name .)] right: (string_literal) @value)
    (value_argument . (identifier) @name (string_literal) @value)
    (infix_expression (string_literal) @name (string_literal) @value)
  ] @match
  (#match? @name "{key-name}")
  (#not-match? @name "{secret-name}")
  (#not-match? @name "{harmless-name}")
  (#random? @value)
  (#not-path? @match "{sample-path}")
  (#set! rule "hardcoded-secret"))

; "AKIA…", "-----BEGIN PRIVATE KEY-----…"
; ^^^^^^^
((string_literal) @match
  (#match? @match "{known-token}")
  (#not-match? @match "{example-token}")
  (#not-path? @match "{scanner-test-path}")
  (#set! rule "known-token"))

; "postgres://orders:…@db.example.com/orders"
; ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
((string_literal) @match
  (#match? @match "{connection-with-password}")
  (#not-match? @match "{harmless-connection}")
  (#not-path? @match "{sample-path}")
  (#set! rule "connection-password"))

; System.getenv("JWT_SECRET") ?: "dev"
; ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
((binary_expression left: (call_expression (_) @callee (value_arguments . (value_argument (string_literal) @env) .)) operator: "?:" right: (string_literal) @value) @match
  (#match? @callee "([eE]nv|[gG]etProperty)$")
  (#match? @env "{secret-variable}")
  (#match? @value "^[\"'`][^\\s\"'`]{1,200}[\"'`]$")
  (#not-path? @match "{sample-path}")
  (#set! rule "secret-fallback"))

; logger.info("signing in with $password")
; ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
((call_expression (navigation_expression (_) @logger (identifier) @level)
  (value_arguments (value_argument [(string_literal) (identifier) (navigation_expression)]))) @match
  (#match? @logger "^_?([lL]og(ger)?|LOG(GER)?|Timber|Log)$")
  (#match? @level "^(trace|debug|info|warn|error|[vdiwe])$")
  (#match? @match "(\\$(password|secret|apiKey|accessToken|refreshToken|authToken|privateKey)\\b|[( .{]([\\w.]*\\.)?(password|secret|apiKey|accessToken|refreshToken|authToken|privateKey)[)},])")
  (#set! rule "secret-logged"))

; env["JWT_SECRET"] ?: "dev"
; ^^^^^^^^^^^^^^^^^^^^^^^^^^
((binary_expression left: (index_expression (_) @callee (string_literal) @env) operator: "?:" right: (string_literal) @value) @match
  (#match? @callee "[eE]nv$")
  (#match? @env "{secret-variable}")
  (#match? @value "^[\"'`][^\\s\"'`]{1,200}[\"'`]$")
  (#not-path? @match "{sample-path}")
  (#set! rule "secret-fallback"))
; password = project.findProperty("…") ?: "dev"
; ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
((assignment left: (_) @name right: (binary_expression left: [(call_expression (_) @callee) (index_expression (_) @callee)] operator: "?:" right: (string_literal) @value)) @match
  (#match? @name "{secret-name}")
  (#match? @callee "([eE]nv|[pP]roperty|[pP]roperties)$")
  (#match? @value "^[\"'`][^\\s\"'`]{1,200}[\"'`]$")
  (#not-path? @match "{sample-path}")
  (#set! rule "secret-fallback"))

; A name or a shape of a secret, whoever it belongs to.
([
    (property_declaration (variable_declaration (identifier) @name) (string_literal) @value)
    (assignment left: [(identifier) @name (navigation_expression (identifier) @name .)] right: (string_literal) @value)
    (value_argument . (identifier) @name (string_literal) @value)
    (infix_expression (string_literal) @name (string_literal) @value)
  ] @match
  (#match? @name "{likely-secret-name}")
  (#not-match? @name "{harmless-name}")
  (#match? @value "{likely-secret-value}")
  (#not-match? @value "{harmless-likely-value}")
  (#not-path? @match "{sample-path}")
  (#set! rule "possible-secret"))
([
    (property_declaration (variable_declaration (identifier) @name) (string_literal) @value)
    (assignment left: [(identifier) @name (navigation_expression (identifier) @name .)] right: (string_literal) @value)
    (value_argument . (identifier) @name (string_literal) @value)
    (infix_expression (string_literal) @name (string_literal) @value)
    (call_expression (value_arguments . (value_argument (string_literal) @name) . (value_argument (string_literal) @value) .))
  ] @match
  (#match? @name "{likely-password-name}")
  (#not-match? @name "{harmless-name}")
  (#match? @value "{likely-password-value}")
  (#not-match? @value "{harmless-likely-value}")
  (#not-path? @match "{sample-path}")
  (#set! rule "possible-secret"))
((string_literal) @match
  (#match? @match "{likely-token}")
  (#not-match? @match "{example-token}")
  (#set! rule "possible-secret"))
((call_expression (value_arguments . (value_argument (string_literal) @name) . (value_argument (string_literal) @value) .)) @match
  (#match? @name "{likely-secret-word}")
  (#not-match? @name "{harmless-name}")
  (#match? @value "{likely-secret-value}")
  (#not-match? @value "{harmless-likely-value}")
  (#not-path? @match "{sample-path}")
  (#set! rule "possible-secret"))
; PasswordAuthentication("orders", "…".toCharArray())
;                                  ^^^^^^^^^^^^^^^^^
((call_expression [(identifier) @callee (navigation_expression (identifier) @callee .)] (value_arguments . (value_argument) . (value_argument [(string_literal) @value (call_expression (navigation_expression (string_literal) @value))] @match) .))
  (#match? @callee "^(PasswordAuthentication|UsernamePasswordCredentials|UsernamePasswordToken|BasicAWSCredentials|login|signWith|setBasicAuth|basicAuth|basic)$")
  (#not-match? @match "^[^\"]*\"[^\"]{0,4}\"")
  (#not-match? @value "{harmless-likely-value}")
  (#not-path? @match "{sample-path}")
  (#set! rule "possible-secret"))
((call_expression [(identifier) @callee (navigation_expression (identifier) @callee .)] (value_arguments . (value_argument [(string_literal) @value (call_expression (navigation_expression (string_literal) @value))] @match)))
  (#match? @callee "^(PBEKeySpec|Pbkdf2PasswordEncoder|SecretKeySpec|DESKeySpec|setSigningKey|verifyWith|hmacShaKeyFor|HMAC(256|384|512))$")
  (#not-match? @match "^[^\"]*\"[^\"]{0,4}\"")
  (#not-match? @value "{harmless-likely-value}")
  (#not-path? @match "{sample-path}")
  (#set! rule "possible-secret"))
