; $password = "…";
; ^^^^^^^^^^^^^^^
([
    (assignment_expression left: [(variable_name (name) @name) (member_access_expression name: (_) @name) (subscript_expression (string) @name)] right: [(string) (encapsed_string)] @value)
    (array_element_initializer . (string) @name . [(string) (encapsed_string)] @value .)
    (property_element name: (variable_name (name) @name) default_value: [(string) (encapsed_string)] @value)
    (const_element (name) @name [(string) (encapsed_string)] @value)
  ] @match
  (#match? @name "{secret-name}")
  (#not-match? @name "{harmless-name}")
  (#match? @value "{mixed-value}")
  (#not-match? @value "{harmless-or-public-value}")
  (#not-path? @match "{sample-path}")
  (#set! rule "hardcoded-secret"))
([
    (assignment_expression left: [(variable_name (name) @name) (member_access_expression name: (_) @name) (subscript_expression (string) @name)] right: [(string) (encapsed_string)] @value)
    (array_element_initializer . (string) @name . [(string) (encapsed_string)] @value .)
    (property_element name: (variable_name (name) @name) default_value: [(string) (encapsed_string)] @value)
    (const_element (name) @name [(string) (encapsed_string)] @value)
  ] @match
  (#match? @name "{key-name}")
  (#not-match? @name "{secret-name}")
  (#not-match? @name "{harmless-name}")
  (#random? @value)
  (#not-path? @match "{sample-path}")
  (#set! rule "hardcoded-secret"))

; define("API_KEY", "…");
; ^^^^^^^^^^^^^^^^^^^^^^
((function_call_expression function: (name) @callee arguments: (arguments . (argument [(string) (encapsed_string)] @name) . (argument [(string) (encapsed_string)] @value))) @match
  (#eq? @callee "define")
  (#match? @name "{secret-name}")
  (#match? @value "{mixed-value}")
  (#not-match? @value "{harmless-or-public-value}")
  (#not-path? @match "{sample-path}")
  (#set! rule "hardcoded-secret"))

; "AKIA…", "-----BEGIN PRIVATE KEY-----…"
; ^^^^^^^
([(string) (encapsed_string)] @match
  (#match? @match "{known-token}")
  (#not-match? @match "{example-token}")
  (#set! rule "known-token"))

; "postgres://orders:…@db.example.com/orders"
; ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
([(string) (encapsed_string)] @match
  (#match? @match "{connection-with-password}")
  (#not-match? @match "{harmless-connection}")
  (#not-path? @match "{sample-path}")
  (#set! rule "connection-password"))

; env('APP_SECRET', 'dev')
; ^^^^^^^^^^^^^^^^^^^^^^^^
((function_call_expression function: (name) @callee arguments: (arguments . (argument (string) @env) . (argument (string) @value))) @match
  (#match? @callee "^(env|getenv)$")
  (#match? @env "(PASSWORD|SECRET|API_KEY|TOKEN|ACCESS_KEY|APP_KEY)[\"']$")
  (#match? @value "^[\"'`][^\\s\"'`]{1,200}[\"'`]$")
  (#not-path? @match "{sample-path}")
  (#set! rule "secret-fallback"))
; getenv('JWT_SECRET') ?: 'dev'
; ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
([(conditional_expression condition: (_) @env alternative: (string) @value) (binary_expression left: (_) @env operator: "??" right: (string) @value)] @match
  (#match? @env "^(getenv\\(|\\$_(ENV|SERVER)\\[)['\"]\\w*(PASSWORD|SECRET|API_KEY|TOKEN|ACCESS_KEY)['\"][\\])]$")
  (#match? @value "^[\"'`][^\\s\"'`]{1,200}[\"'`]$")
  (#not-path? @match "{sample-path}")
  (#set! rule "secret-fallback"))

; JWT::encode($payload, '…', 'HS256')
; ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
((scoped_call_expression scope: (_) @class name: (_) @callee arguments: (arguments . (_) . (argument [(string) (encapsed_string)] @value))) @match
  (#eq? @class "JWT")
  (#match? @callee "^(encode|decode)$")
  (#match? @value "^[\"'`][^\\s\"'`]{1,200}[\"'`]$")
  (#not-path? @match "{sample-path}")
  (#set! rule "signing-key-in-code"))

; error_log("signing in with $password");
; ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
([(function_call_expression function: (name) @callee arguments: (arguments (argument [
    (variable_name) @value
    (encapsed_string (variable_name) @value)
    (binary_expression right: (variable_name) @value)])))
  (member_call_expression name: (_) @callee arguments: (arguments (argument [
    (encapsed_string (variable_name) @value)
    (binary_expression right: (variable_name) @value)
    (array_creation_expression (array_element_initializer (_) (variable_name) @value))])))] @match
  (#match? @callee "^(error_log|syslog|debug|info|notice|warning|error|critical)$")
  (#match? @value "{logged-secret}")
  (#not-match? @value "{masked}")
  (#set! rule "secret-logged"))

; A name or a shape of a secret, whoever it belongs to.
([
    (assignment_expression left: [(variable_name (name) @name) (member_access_expression name: (_) @name) (subscript_expression (string) @name)] right: [(string) (encapsed_string)] @value)
    (array_element_initializer . (string) @name . [(string) (encapsed_string)] @value .)
    (property_element name: (variable_name (name) @name) default_value: [(string) (encapsed_string)] @value)
    (const_element (name) @name [(string) (encapsed_string)] @value)
    (simple_parameter name: (variable_name (name) @name) default_value: [(string) (encapsed_string)] @value)
    (property_promotion_parameter name: (variable_name (name) @name) default_value: [(string) (encapsed_string)] @value)
    (static_variable_declaration name: (variable_name (name) @name) value: [(string) (encapsed_string)] @value)
    (function_call_expression arguments: (arguments . (argument [(string) (encapsed_string)] @name) . (argument [(string) (encapsed_string)] @value) .))
  ] @match
  (#match? @name "{likely-secret-name}")
  (#not-match? @name "{harmless-name}")
  (#match? @value "{likely-secret-value}")
  (#not-match? @value "{harmless-likely-value}")
  (#not-path? @match "{sample-path}")
  (#set! rule "possible-secret"))
([
    (assignment_expression left: [(variable_name (name) @name) (member_access_expression name: (_) @name) (subscript_expression (string) @name)] right: [(string) (encapsed_string)] @value)
    (array_element_initializer . (string) @name . [(string) (encapsed_string)] @value .)
    (property_element name: (variable_name (name) @name) default_value: [(string) (encapsed_string)] @value)
    (const_element (name) @name [(string) (encapsed_string)] @value)
    (simple_parameter name: (variable_name (name) @name) default_value: [(string) (encapsed_string)] @value)
    (property_promotion_parameter name: (variable_name (name) @name) default_value: [(string) (encapsed_string)] @value)
    (static_variable_declaration name: (variable_name (name) @name) value: [(string) (encapsed_string)] @value)
    (function_call_expression arguments: (arguments . (argument [(string) (encapsed_string)] @name) . (argument [(string) (encapsed_string)] @value) .))
  ] @match
  (#match? @name "{likely-password-name}")
  (#not-match? @name "{harmless-name}")
  (#match? @value "{likely-password-value}")
  (#not-match? @value "{harmless-likely-value}")
  (#not-path? @match "{sample-path}")
  (#set! rule "possible-secret"))
([(string) (encapsed_string)] @match
  (#match? @match "{likely-token}")
  (#not-match? @match "{example-token}")
  (#set! rule "possible-secret"))

; mysqli_connect($host, 'orders', '…')
;                                 ^^^
([
    (function_call_expression function: (name) @callee arguments: (arguments . (_) . (_) . (argument [(string) (encapsed_string)] @value) @match))
    (object_creation_expression (name) @callee (arguments . (_) . (_) . (argument [(string) (encapsed_string)] @value) @match))
    (object_creation_expression (qualified_name (name) @callee) (arguments . (_) . (_) . (argument [(string) (encapsed_string)] @value) @match))
  ]
  (#match? @callee "^(ldap_bind|mysqli?_p?connect|mssql_p?connect|odbc_p?connect|db2_p?connect|maxdb_connect|maxdb_change_user|mysqli_change_user|imap_open|ifx_p?connect|fbsql_p?connect|oci_p?connect|sybase_p?connect|ibase_p?connect|sqlanywhere_connect|ftp_login|ssh2_auth_password|PDO|mysqli|maxdb|PEAR_Mail|SoapHeader)$")
  (#match? @value "^[\"'][^\"'\\s]{5,}[\"']$")
  (#not-match? @value "{harmless-likely-value}")
  (#not-path? @match "{sample-path}")
  (#set! rule "possible-secret"))
((function_call_expression function: (name) @callee arguments: (arguments (argument [(string) (encapsed_string)] @value) @match .))
  (#match? @callee "^(oci_connect|ldap_exop_passwd|cubrid_connect|dbx_connect|openssl_pkcs12_read)$")
  (#match? @value "^[\"'][^\"'\\s]{5,}[\"']$")
  (#not-match? @value "{harmless-likely-value}")
  (#not-path? @match "{sample-path}")
  (#set! rule "possible-secret"))
([
    (function_call_expression arguments: (arguments (argument name: (name) @name [(string) (encapsed_string)] @value) @match))
    (object_creation_expression (arguments (argument name: (name) @name [(string) (encapsed_string)] @value) @match))
    (member_call_expression arguments: (arguments (argument name: (name) @name [(string) (encapsed_string)] @value) @match))
    (scoped_call_expression arguments: (arguments (argument name: (name) @name [(string) (encapsed_string)] @value) @match))
  ]
  (#match? @name "^(password|secret|apiKey|api_key|clientSecret|privateKey|passphrase)$")
  (#match? @value "^[\"'][^\"'\\s]{5,}[\"']$")
  (#not-match? @value "{harmless-likely-value}")
  (#not-path? @match "{sample-path}")
  (#set! rule "possible-secret"))
; new Encrypter('…'), hash_hmac('sha256', $data, '…')
;               ^^^                              ^^^
([
    (object_creation_expression [(name) @callee (qualified_name (name) @callee)] (arguments . (argument [(string) (encapsed_string)] @value) @match))
    (scoped_call_expression name: (_) @callee arguments: (arguments . (argument [(string) (encapsed_string)] @value) @match))
    (member_call_expression name: (_) @callee arguments: (arguments . (argument [(string) (encapsed_string)] @value) @match))
    (function_call_expression function: (name) @callee arguments: (arguments . (_) . (_) . (argument [(string) (encapsed_string)] @value) @match))
  ]
  (#match? @callee "^(Encrypter|createFromPassword|plainText|setPassword|setApiKey|setSecret|setEncryptionKey|hash_hmac|openssl_encrypt|openssl_decrypt|hash_pbkdf2)$")
  (#match? @value "^[\"'][^\"'\\s]{5,}[\"']$")
  (#not-match? @value "^.(\\{cipher\\}|changeit)|^.(aes|AES|des|sha)-?\\d")
  (#not-match? @value "{harmless-likely-value}")
  (#not-path? @match "{sample-path}")
  (#set! rule "possible-secret"))
