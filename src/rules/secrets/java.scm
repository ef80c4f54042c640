; String password = "…";
;        ^^^^^^^^^^^^^^
([
    (variable_declarator name: (_) @name value: (string_literal) @value)
    (assignment_expression left: [(identifier) @name (field_access field: (_) @name)] right: (string_literal) @value)
  ] @match
  (#match? @name "{secret-name}")
  (#not-match? @name "{harmless-name}")
  (#match? @value "{mixed-value}")
  (#not-match? @value "{harmless-value}")
  (#not-path? @match "{sample-path}")
  (#set! rule "hardcoded-secret"))
([
    (variable_declarator name: (_) @name value: (string_literal) @value)
    (assignment_expression left: [(identifier) @name (field_access field: (_) @name)] right: (string_literal) @value)
  ] @match
  (#match? @name "{key-name}")
  (#not-match? @name "{secret-name}")
  (#not-match? @name "{harmless-name}")
  (#random? @value)
  (#not-path? @match "{sample-path}")
  (#set! rule "hardcoded-secret"))

; properties.put("password", "…")
; ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
((method_invocation name: (_) @callee arguments: (argument_list . (string_literal) @name . (string_literal) @value .)) @match
  (#match? @callee "^(put|setProperty|set|of)$")
  (#match? @name "{secret-name}")
  (#match? @value "{mixed-value}")
  (#not-match? @value "{harmless-value}")
  (#not-path? @match "{sample-path}")
  (#set! rule "hardcoded-secret"))
; dataSource.setPassword("…")
; ^^^^^^^^^^^^^^^^^^^^^^^^^^^
((method_invocation name: (_) @name arguments: (argument_list . (string_literal) @value .)) @match
  (#match? @name "^(set|with)?([pP]assword|[sS]ecretKey|[aA]piKey|[cC]lientSecret)$")
  (#match? @value "{mixed-value}")
  (#not-match? @value "{harmless-value}")
  (#not-path? @match "{sample-path}")
  (#set! rule "hardcoded-secret"))

; "AKIA…", "-----BEGIN PRIVATE KEY-----…"
; ^^^^^^^
((string_literal) @match
  (#match? @match "{known-token}")
  (#not-match? @match "{example-token}")
  (#set! rule "known-token"))

; "postgres://orders:…@db.example.com/orders"
; ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
((string_literal) @match
  (#match? @match "{connection-with-password}")
  (#not-match? @match "{harmless-connection}")
  (#not-path? @match "{sample-path}")
  (#set! rule "connection-password"))

; System.getenv().getOrDefault("JWT_SECRET", "dev")
; ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
((method_invocation name: (_) @callee arguments: (argument_list . (string_literal) @env . (string_literal) @value .)) @match
  (#match? @callee "^(getOrDefault|getProperty)$")
  (#match? @match "(env|System|environment|config|prop)")
  (#match? @env "{secret-variable}")
  (#match? @value "^[\"'`][^\\s\"'`]{1,200}[\"'`]$")
  (#not-match? @value "^.<.*>.$")
  (#not-path? @match "{sample-path}")
  (#set! rule "secret-fallback"))
; @Value("${jwt.secret:dev}")
;        ^^^^^^^^^^^^^^^^^^^
((annotation name: (_) @annotation arguments: (annotation_argument_list (string_literal) @match))
  (#eq? @annotation "Value")
  (#match? @match "^\"\\$\\{[\\w.-]*([pP]assword|[sS]ecret|[aA]pi-?[kK]ey|[tT]oken)[\\w-]{0,5}:[^}#$\\s]+\\}\"$")
  (#not-path? @match "{sample-path}")
  (#set! rule "secret-fallback"))

; Keys.hmacShaKeyFor("…".getBytes())
; ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
((method_invocation object: (_) @object name: (_) @callee arguments: (argument_list (_) @value)) @match
  (#match? @match "^(Keys\\.hmacShaKeyFor|Algorithm\\.HMAC(256|384|512))\\(")
  (#match? @value "^\"[^\"\\s]+\"(\\.getBytes\\([^()]*\\))?$")
  (#not-path? @match "{sample-path}")
  (#set! rule "signing-key-in-code"))
; new SecretKeySpec("…".getBytes(), "AES")
; ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
((object_creation_expression type: (_) @class arguments: (argument_list . (_) @value)) @match
  (#match? @class "^(SecretKeySpec|IvParameterSpec)$")
  (#match? @value "^\"[^\"]+\"\\.getBytes\\([^()]*\\)$")
  (#not-path? @match "{sample-path}")
  (#set! rule "signing-key-in-code"))

; log.info("signing in with {}", password)
; ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
((method_invocation object: (_) @logger name: (_) @level
  arguments: (argument_list [
    [(identifier) (field_access) (method_invocation)] @value
    (binary_expression right: [(identifier) (field_access) (method_invocation)] @value)])) @match
  (#match? @logger "^(this\\.)?([lL]og(ger)?|LOG(GER)?|System\\.(out|err))$")
  (#match? @level "^(trace|debug|info|warn|error|severe|warning|fine|print(ln|f)?)$")
  (#match? @value "(([pP]ass(word|wd|phrase)|PASSWORD|[cC]lient_?[sS]ecret|(^|\\W)[sS]ecret(_?[kK]ey)?|SECRET_KEY|([aA]pi|API|[pP]rivate|[sS]ecret|[eE]ncryption|[sS]igning)_?([kK]ey|KEY)|([aA]ccess|[rR]efresh|[aA]uth|[sS]ession|[bB]earer|[iI]d|[aA]pi|[rR]eset)_?[tT]oken|[cC]redit_?[cC]ard(_?[nN]umber)?|[cC]vv|[sS]sn)$|get(Password|Secret|ApiKey|AccessToken|RefreshToken|PrivateKey)\\(\\)$)")
  (#not-match? @value "{masked}")
  (#set! rule "secret-logged"))

; A name or a shape of a secret, whoever it belongs to.
([
    (variable_declarator name: (_) @name value: (string_literal) @value)
    (assignment_expression left: [(identifier) @name (field_access field: (_) @name)] right: (string_literal) @value)
  ] @match
  (#match? @name "{likely-secret-name}")
  (#not-match? @name "{harmless-name}")
  (#match? @value "{likely-secret-value}")
  (#not-match? @value "{harmless-likely-value}")
  (#not-path? @match "{sample-path}")
  (#set! rule "possible-secret"))
([
    (variable_declarator name: (_) @name value: (string_literal) @value)
    (assignment_expression left: [(identifier) @name (field_access field: (_) @name)] right: (string_literal) @value)
    (method_invocation arguments: (argument_list . (string_literal) @name . (string_literal) @value .))
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

; char[] password = "…".toCharArray();
;        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
([
    (variable_declarator name: (_) @name value: (method_invocation object: (string_literal) @value name: (_) @convert))
    (assignment_expression left: [(identifier) @name (field_access field: (_) @name)] right: (method_invocation object: (string_literal) @value name: (_) @convert))
  ] @match
  (#match? @convert "^(toCharArray|getBytes|toString|trim|intern)$")
  (#match? @name "{likely-password-name}")
  (#not-match? @name "{harmless-name}")
  (#match? @value "{likely-password-value}")
  (#not-match? @value "{harmless-likely-value}")
  (#not-path? @match "{sample-path}")
  (#set! rule "possible-secret"))
([
    (variable_declarator name: (_) @name value: (method_invocation object: (string_literal) @value name: (_) @convert))
    (assignment_expression left: [(identifier) @name (field_access field: (_) @name)] right: (method_invocation object: (string_literal) @value name: (_) @convert))
  ] @match
  (#match? @convert "^(toCharArray|getBytes|toString|trim|intern)$")
  (#match? @name "{likely-secret-name}")
  (#not-match? @name "{harmless-name}")
  (#match? @value "{likely-secret-value}")
  (#not-match? @value "{harmless-likely-value}")
  (#not-path? @match "{sample-path}")
  (#set! rule "possible-secret"))
; if ("…".equals(password))
;     ^^^^^^^^^^^^^^^^^^^^^^
([
    (method_invocation object: (string_literal) @value name: (_) @compare arguments: (argument_list . [(identifier) @name (field_access field: (_) @name)] .))
    (method_invocation object: [(identifier) @name (field_access field: (_) @name)] name: (_) @compare arguments: (argument_list . (string_literal) @value .))
  ] @match
  (#match? @compare "^(equals|equalsIgnoreCase|contentEquals)$")
  (#match? @name "^(\\w*([pP]ass(word|wd|phrase)|[pP]wd|[sS]ecret|[tT]oken|[aA]piKey|[aA]uth)|\\w*(PASSWORD|SECRET|TOKEN|API_KEY))\\d*$")
  (#match? @value "^\"[^\"\\s{}<>]{6,}\"$")
  (#not-match? @value "{harmless-likely-value}")
  (#not-path? @match "{sample-path}")
  (#set! rule "possible-secret"))
; props.put(Context.SECURITY_CREDENTIALS, "…")
; ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
((method_invocation name: (_) @callee arguments: (argument_list . [(field_access) (identifier) (string_literal)] @name . (string_literal) @value .)) @match
  (#match? @callee "^(put|setProperty|addToEnvironment|set|of)$")
  (#match? @name "(SECURITY_CREDENTIALS|PASSWORD|PASSWD|SECRET|SECRET_KEY|API_KEY|TOKEN|security\\.credentials\")$")
  (#match? @value "^\"[^\"\\s{}<>]{5,}\"$")
  (#not-match? @value "{harmless-likely-value}")
  (#not-path? @match "{sample-path}")
  (#set! rule "possible-secret"))

; new PBEKeySpec("…".toCharArray()), request.login("orders", "…"): a text where a password or a key is wanted
;                ^^^^^^^^^^^^^^^^^                            ^^^
([
    (object_creation_expression type: (_) @callee arguments: (argument_list . [(string_literal) @value (parenthesized_expression (string_literal) @value) (method_invocation object: (string_literal) @value)] @match))
    (method_invocation name: (_) @callee arguments: (argument_list . [(string_literal) @value (parenthesized_expression (string_literal) @value) (method_invocation object: (string_literal) @value)] @match))
  ]
  (#match? @callee "^(PBEKeySpec|Pbkdf2PasswordEncoder|PasswordProtection|SCryptPasswordEncoder|DESKeySpec|DESedeKeySpec|StandardPasswordEncoder|setSigningKey|verifyWith|getHMAC|setKeyPassword|setKeyStorePassword|setTrustStorePassword|keyStorePassword|trustStorePassword|delux|stronger|queryableText|noOpText|TextEncryptor|AesBytesEncryptor)$")
  (#not-match? @match "^[^\"]*\"[^\"]{0,4}\"")
  (#not-match? @value "{harmless-likely-value}")
  (#not-path? @match "{sample-path}")
  (#set! rule "possible-secret"))
([
    (object_creation_expression type: (_) @callee arguments: (argument_list . (_) . [(string_literal) @value (object_creation_expression arguments: (argument_list . (string_literal) @value .)) (method_invocation object: (string_literal) @value)] @match .))
    (method_invocation name: (_) @callee arguments: (argument_list . (_) . [(string_literal) @value (object_creation_expression arguments: (argument_list . (string_literal) @value .)) (method_invocation object: (string_literal) @value)] @match .))
  ]
  (#match? @callee "^(PasswordAuthentication|UsernamePasswordCredentials|UsernamePasswordToken|BasicAWSCredentials|AwsBasicCredentials|NTCredentials|StorageSharedKeyCredential|AzureNamedKeyCredential|login|signWith|getKey|setBasicAuth|basicAuth|httpBasic|basicAuthentication|addCredentials)$")
  (#not-match? @match "^[^\"]*\"[^\"]{0,4}\"")
  (#not-match? @value "{harmless-likely-value}")
  (#not-path? @match "{sample-path}")
  (#set! rule "possible-secret"))
((method_invocation name: (_) @callee arguments: (argument_list . (_) . (_) . (string_literal) @value @match .))
  (#match? @callee "^(getConnection|createConnection)$")
  (#match? @value "^\"[^\"\\s]{5,}\"$")
  (#not-match? @value "{harmless-likely-value}")
  (#not-path? @match "{sample-path}")
  (#set! rule "possible-secret"))
; Keys.hmacShaKeyFor(new byte[] {1, 2, …})
;                    ^^^^^^^^^^^^^^^^^^^^^
([
    (object_creation_expression type: (_) @callee arguments: (argument_list . (array_creation_expression value: (array_initializer) @bytes) @match))
    (method_invocation name: (_) @callee arguments: (argument_list (array_creation_expression value: (array_initializer) @bytes) @match))
  ]
  (#match? @callee "^(SecretKeySpec|DESKeySpec|PBEKeySpec|hmacShaKeyFor|getHMAC|setSigningKey|signWith|verifyWith|getKey)$")
  (#match? @bytes "^\\{\\s*((\\(byte\\) ?)?(0[xX][0-9a-fA-F]+|-?\\d+|'.')\\s*,\\s*){2,}((\\(byte\\) ?)?(0[xX][0-9a-fA-F]+|-?\\d+|'.')\\s*,?\\s*)\\}$")
  (#not-path? @match "{sample-path}")
  (#set! rule "possible-secret"))
((method_invocation arguments: (argument_list . (string_literal) @name . (string_literal) @value .)) @match
  (#match? @name "{likely-secret-word}")
  (#not-match? @name "{harmless-name}")
  (#match? @value "{likely-secret-value}")
  (#not-match? @value "{harmless-likely-value}")
  (#not-path? @match "{sample-path}")
  (#set! rule "possible-secret"))

; String SECRET = "…"; … Algorithm.HMAC256(SECRET)
;                        ^^^^^^^^^^^^^^^^^^^^^^^^^
((method_invocation object: (_) @object name: (_) @callee arguments: (argument_list . (identifier) @value .)) @match
  (#match? @object "(^|\\.)[aA]lgorithm$")
  (#match? @callee "^HMAC(256|384|512)$")
  (#match? @value "^(\\w*[sS]ecret|\\w*SECRET|\\w*SECRET_KEY|secretKey|key|KEY)$")
  (#file? @match "\\bString\\s+(\\w*[sS]ecret|\\w*SECRET|\\w*SECRET_KEY|secretKey|key|KEY)\\s*=\\s*\"[^\"\\s]+\"")
  ; What the method is given has the same name.
  (#not-around? @match method_declaration "^[^{]*\\bString\\s+(\\w*[sS]ecret|secretKey|key)\\s*[,)]")
  (#not-path? @match "{sample-path}")
  (#set! rule "signing-key-in-code"))
