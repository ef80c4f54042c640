; const apiKey = "…"
; ^^^^^^^^^^^^^^^^^^
([
    (variable_declarator name: (identifier) @name value: (string) @value)
    (pair key: [(property_identifier) (string)] @name value: (string) @value)
    (assignment_expression left: [(identifier) @name (member_expression property: (_) @name) (subscript_expression index: (string) @name)] right: (string) @value)
  ] @match
  (#match? @name "{secret-name}")
  (#not-match? @name "{harmless-name}")
  (#match? @value "{mixed-value}")
  (#not-match? @value "{harmless-or-public-value}")
  (#not-path? @match "{sample-path}")
  (#set! rule "hardcoded-secret"))
([
    (variable_declarator name: (identifier) @name value: (string) @value)
    (pair key: [(property_identifier) (string)] @name value: (string) @value)
    (assignment_expression left: [(identifier) @name (member_expression property: (_) @name) (subscript_expression index: (string) @name)] right: (string) @value)
  ] @match
  (#match? @name "{key-name}")
  (#not-match? @name "{secret-name}")
  (#not-match? @name "{harmless-name}")
  (#random? @value)
  (#not-path? @match "{sample-path}")
  (#set! rule "hardcoded-secret"))

; if (password === "…")
;     ^^^^^^^^^^^^^^^^
((binary_expression left: [(identifier) @name (member_expression property: (_) @name)] operator: _ @comparison right: (string) @value) @match
  (#match? @comparison "^[!=]==?$")
  (#match? @name "{secret-name}")
  (#not-match? @name "{harmless-name}")
  (#match? @value "{mixed-value}")
  (#not-match? @value "{harmless-or-public-value}")
  (#not-path? @match "{sample-path}")
  (#set! rule "hardcoded-secret"))

; "AKIA…", "-----BEGIN PRIVATE KEY-----…"
; ^^^^^^^
([(string) (template_string)] @match
  (#match? @match "{known-token}")
  (#not-match? @match "{example-token}")
  (#set! rule "known-token"))

; "postgres://orders:…@db.example.com/orders"
; ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
([(string) (template_string)] @match
  (#match? @match "{connection-with-password}")
  (#not-match? @match "{harmless-connection}")
  (#not-path? @match "{sample-path}")
  (#set! rule "connection-password"))

; function connect(password = "…") { }
;                  ^^^^^^^^^^^^^^
((assignment_pattern left: (identifier) @name right: (string) @value) @match
  (#match? @name "{secret-name}")
  (#match? @value "^[\"'`][^\\s\"'`]{1,200}[\"'`]$")
  (#not-match? @value "{filled-in-value}")
  (#not-path? @match "{sample-path}")
  (#set! rule "hardcoded-secret"))

; process.env.JWT_SECRET || "dev-secret"
; ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
((binary_expression left: (_) @env operator: ["||" "??"] right: (string) @value) @match
  (#match? @env "\\benv\\b.*([pP][aA][sS][sS](WORD|word|WD|wd|PHRASE)|[sS][eE][cC][rR][eE][tT](_KEY|_key)?(_BASE)?|(API|ACCESS|PRIVATE|ENCRYPTION|SIGNING|MASTER)_?KEY|(api|access|private|encryption|signing|master)_?[kK]ey|TOKEN|JWT_KEY)[\"'\\])]*$")
  (#match? @value "^[\"'`][^\\s\"'`]{1,200}[\"'`]$")
  (#not-match? @value "^.<.*>.$")
  ; A stand-in where a client wants any key.
  (#not-match? @value "^.(not?[-_]?(needed|required|used|key|api[-_]?key)|unused|EMPTY|empty|none|ollama|lm-?studio).$")
  (#not-match? @match "API_?KEY[\"'\\])]* *(\\|\\||\\?\\?) *.\\w{1,2}.$")
  (#not-path? @match "{sample-path}")
  (#not-path? @match "(^|/)(scripts|tools)/([^/]*[-_.])?(dev|local)[-_.]")
  (#set! rule "secret-fallback"))

; jwt.sign(payload, "…")
; ^^^^^^^^^^^^^^^^^^^^^^
((call_expression
  function: (member_expression object: (_) @object property: (_) @callee)
  arguments: (arguments . (_) . (string) @value)) @match
  (#match? @callee "^(sign|verify)$")
  (#match? @object "([jJ]wt|JWT|jsonwebtoken|jsonwt|[tT]oken)")
  (#match? @value "^[\"'`][^\\s\"'`]{1,200}[\"'`]$")
  (#not-path? @match "{sample-path}")
  (#set! rule "signing-key-in-code"))
; const secret = "…"; jwt.sign(payload, secret)
;                     ^^^^^^^^^^^^^^^^^^^^^^^^^
((call_expression
  function: (member_expression object: (_) @object property: (_) @callee)
  arguments: (arguments . (_) . (identifier) @value)) @match
  (#match? @callee "^(sign|verify)$")
  (#match? @object "([jJ]wt|JWT|jsonwebtoken|jsonwt)")
  (#match? @value "^(secret|SECRET|jwtSecret|JWT_SECRET|secretKey|SECRET_KEY|privateKey)$")
  (#file? @match "\\b(const|let|var)\\s+(secret|SECRET|jwtSecret|JWT_SECRET|secretKey|SECRET_KEY|privateKey)\\s*=\\s*[\"'][^\"'\\s]")
  (#not-path? @match "{sample-path}")
  (#set! rule "signing-key-in-code"))
; crypto.createHmac("sha256", "…")
; ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
((call_expression
  function: [(identifier) @callee (member_expression property: (_) @callee)]
  arguments: (arguments . (_) . (string) @value)) @match
  (#match? @callee "^create(Hmac|Cipheriv|Decipheriv)$")
  (#match? @value "^[\"'`][^\\s\"'`]{1,200}[\"'`]$")
  (#not-match? @value "{filled-in-value}")
  (#not-path? @match "{sample-path}")
  (#set! rule "signing-key-in-code"))

; new Strategy({ clientSecret: "…" })
;                ^^^^^^^^^^^^^^^^^
((pair key: [(property_identifier) (string)] @name value: (string) @value) @match
  (#match? @name "^[\"']?(client_?[sS]ecret|consumer_?[sS]ecret|app_?[sS]ecret|secretOrKey|webhook_?[sS]ecret|jwt_?[sS]ecret)[\"']?$")
  (#match? @value "^[\"'`][^\\s\"'`]{1,200}[\"'`]$")
  (#not-match? @value "{filled-in-value}")
  (#not-match? @value "^.(string|text|password|secret|[a-z]+[A-Z]\\w*[sS]ecret\\w*|[a-z_.]+_secret|[A-Z]+_[A-Z_]*SECRET\\w*).$")
  (#not-path? @match "{sample-path}")
  (#set! rule "signing-key-in-code"))
; const APP_SECRET = "…"; new Strategy({ clientSecret: APP_SECRET })
;                                        ^^^^^^^^^^^^^^^^^^^^^^^^
((pair key: (property_identifier) @name value: [(identifier) @value (member_expression object: (this) property: (_) @value)]) @match
  (#match? @name "^(client_?[sS]ecret|consumer_?[sS]ecret|secretOrKey|webhook_?[sS]ecret)$")
  (#match? @value "([sS]ecret|SECRET)$")
  (#file? @match "\\b[\\w$]*([sS]ecret|SECRET)\\s*=\\s*[\"'][^\"'\\s]")
  (#not-file? @match "\\b[\\w$]*([sS]ecret|SECRET)\\s*=\\s*[\\w.]*(env|config|[sS]ettings)\\b")
  (#not-path? @match "{sample-path}")
  (#set! rule "signing-key-in-code"))

; expressjwt({ secret: "…", algorithms: ["HS256"] })
;              ^^^^^^^^^^^
((call_expression function: (identifier) @callee arguments: (arguments . (object (pair key: (property_identifier) @name value: (string) @value) @match)))
  (#match? @callee "^(expressjwt|expressJwt|jwt|jwtMiddleware)$")
  (#eq? @name "secret")
  (#match? @value "^[\"'`][^\\s\"'`]{1,200}[\"'`]$")
  (#not-path? @match "{sample-path}")
  (#set! rule "signing-key-in-code"))
; JWK.asKey("…")
; ^^^^^^^^^^^^^^
((call_expression function: (member_expression object: (_) @object property: (_) @callee) arguments: (arguments . (string) @value)) @match
  (#match? @object "(^|\\.)JWK$")
  (#eq? @callee "asKey")
  (#not-match? @value "BEGIN (PUBLIC|CERTIFICATE)")
  (#not-path? @match "{sample-path}")
  (#set! rule "signing-key-in-code"))

; session({ secret: "…", resave: false })
;           ^^^^^^^^^^^
((object (pair key: (property_identifier) @name value: (string) @value) @match) @context
  (#eq? @name "secret")
  (#match? @context "\\b(resave|saveUninitialized)\\s*:")
  (#match? @value "^[\"'`][^\\s\"'`]{1,200}[\"'`]$")
  (#not-path? @match "{sample-path}")
  (#set! rule "signing-key-in-code"))
; const a = "…"; app.use(session({ secret: a }))
;                                  ^^^^^^^^^
((program (lexical_declaration (variable_declarator name: (identifier) @declared value: (string)))
  (expression_statement (call_expression arguments: (arguments (call_expression
    function: (identifier) @callee
    arguments: (arguments (object (pair key: (property_identifier) @name value: (identifier) @value) @match)))))))
  (#match? @callee "[sS]ession$")
  (#eq? @name "secret")
  (#eq? @declared @value)
  (#set! rule "signing-key-in-code"))

; logger.info("signing in", password)
; ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
((call_expression
  function: (member_expression object: (_) @logger property: (_) @level)
  arguments: (arguments [
    [(identifier) (member_expression)] @value
    (template_string (template_substitution [(identifier) (member_expression)] @value))
    (object [(shorthand_property_identifier) @value (pair value: [(identifier) (member_expression)] @value)])
    (binary_expression right: [(identifier) (member_expression)] @value)
  ])) @match
  (#match? @logger "^(this\\.|self\\.)?_?(console|[lL]og(ger)?|[wW]inston|[pP]ino)$")
  (#match? @level "^(log|trace|debug|info|warn|error|verbose|fatal)$")
  (#match? @value "{logged-secret}")
  (#not-match? @value "{masked}")
  (#set! rule "secret-logged"))

; A name or a shape of a secret, whoever it belongs to.
([
    (variable_declarator name: (identifier) @name value: (string) @value)
    (pair key: [(property_identifier) (string)] @name value: (string) @value)
    (assignment_expression left: [(identifier) @name (member_expression property: (_) @name) (subscript_expression index: (string) @name)] right: (string) @value)
    (assignment_pattern left: (identifier) @name right: (string) @value)
    (object_assignment_pattern left: (_) @name right: (string) @value)
    (variable_declarator name: (identifier) @name value: [(ternary_expression [(string) @value]) (binary_expression right: (string) @value)])
    (assignment_expression left: [(identifier) @name (member_expression property: (_) @name)] right: (binary_expression right: (string) @value))
  ] @match
  (#match? @name "{likely-secret-name}")
  (#not-match? @name "{harmless-name}")
  (#match? @value "{likely-secret-value}")
  (#not-match? @value "{harmless-likely-value}")
  (#not-path? @match "{sample-path}")
  (#set! rule "possible-secret"))
([
    (variable_declarator name: (identifier) @name value: (string) @value)
    (pair key: [(property_identifier) (string)] @name value: (string) @value)
    (assignment_expression left: [(identifier) @name (member_expression property: (_) @name) (subscript_expression index: (string) @name)] right: (string) @value)
    (assignment_pattern left: (identifier) @name right: (string) @value)
    (object_assignment_pattern left: (_) @name right: (string) @value)
    (variable_declarator name: (identifier) @name value: [(ternary_expression [(string) @value]) (binary_expression right: (string) @value)])
    (assignment_expression left: [(identifier) @name (member_expression property: (_) @name)] right: (binary_expression right: (string) @value))
  ] @match
  (#match? @name "{likely-password-name}")
  (#not-match? @name "{harmless-name}")
  (#match? @value "{likely-password-value}")
  (#not-match? @value "{harmless-likely-value}")
  (#not-path? @match "{sample-path}")
  (#set! rule "possible-secret"))
([(string) (template_string)] @match
  (#match? @match "{likely-token}")
  (#not-match? @match "{example-token}")
  (#set! rule "possible-secret"))
; const secret = "…"; jwt.sign(payload, secret)
;                     ^^^^^^^^^^^^^^^^^^^^^^^^^
((statement_block
  (lexical_declaration (variable_declarator name: (identifier) @declared value: [(string) (call_expression function: (_) @maker arguments: (arguments . (string)))]))
  [(expression_statement (call_expression function: (member_expression object: (_) @object property: (_) @callee)
     arguments: (arguments . (_) . [(identifier) @value (call_expression arguments: (arguments . (identifier) @value))])) @match)
   (lexical_declaration (variable_declarator value: (call_expression function: (member_expression object: (_) @object property: (_) @callee)
     arguments: (arguments . (_) . [(identifier) @value (call_expression arguments: (arguments . (identifier) @value))])) @match))
   (return_statement (call_expression function: (member_expression object: (_) @object property: (_) @callee)
     arguments: (arguments . (_) . [(identifier) @value (call_expression arguments: (arguments . (identifier) @value))])) @match)])
  (#match? @callee "^(sign|verify|createHmac|createCipheriv)$")
  (#match? @object "([jJ]wt|JWT|jsonwebtoken|jsonwt|jose|crypto)")
  (#not-match? @maker "^(?!.*(asKey|createSecretKey|from|encode)$)")
  (#eq? @declared @value)
  (#set! rule "possible-secret"))

; cookieParser("…"), crypto.createSecretKey("…"): a text where a key or a password is wanted
;              ^^^                          ^^^
((call_expression function: [(identifier) @callee (member_expression property: (_) @callee)] arguments: (arguments . (string) @value @match))
  (#match? @callee "^(setPrivateKey|checkPrivateKey|createSecretKey|createPrivateKey|privateEncrypt|privateDecrypt|cookieParser|setApiKey|setAccessToken|setPassword)$")
  (#match? @value "^.[^\\s]{6,}.$")
  (#not-match? @value "{harmless-likely-value}")
  (#not-path? @match "{sample-path}")
  (#set! rule "possible-secret"))
((call_expression function: (member_expression object: (_) @object property: (_) @callee) arguments: (arguments . (_) . (string) @value @match))
  (#match? @callee "^(JSONCookies?|signedCookies?|bind|auth|authenticate|login|basicAuth|setBasicAuth)$")
  (#match? @object "^([\\w.]*[cC]lient|[\\w.]*[cC]onnection|ldap\\w*|cookieParser|request|req|agent|superagent|[\\w.]*[dD]b|redis)$")
  (#match? @value "^.[^\\s]{6,}.$")
  (#not-match? @value "{harmless-likely-value}")
  (#not-path? @match "{sample-path}")
  (#set! rule "possible-secret"))
((call_expression function: (member_expression object: (_) @object property: (_) @callee) arguments: (arguments . (_) . (_) . (string) @value @match))
  (#match? @object "(^|\\.)crypto$")
  (#match? @callee "^(sign|verify)$")
  (#match? @value "^.[^\\s]{6,}.$")
  (#not-match? @value "{harmless-likely-value}")
  (#not-path? @match "{sample-path}")
  (#set! rule "possible-secret"))
((call_expression function: (member_expression object: (_) @object property: (_) @callee) arguments: (arguments . (string) @value @match))
  (#match? @object "^(sign|signer|verify|verifier|\\w*[sS]igner|\\w*[vV]erifier)$")
  (#match? @callee "^(sign|verify)$")
  (#match? @value "^.[^\\s]{6,}.$")
  (#not-match? @value "{harmless-likely-value}")
  (#not-path? @match "{sample-path}")
  (#set! rule "possible-secret"))
((call_expression function: (member_expression property: (_) @callee) arguments: (arguments . (string) @value @match .))
  (#match? @callee "^(auth|basicAuth)$")
  (#match? @value "^.[\\w.@-]+:[^\\s:]{6,}.$")
  (#not-match? @value "{harmless-likely-value}")
  (#not-path? @match "{sample-path}")
  (#set! rule "possible-secret"))
; cookieSession({ keys: ["…"] })
;                       ^^^^^
((call_expression function: [(identifier) @callee (member_expression property: (_) @callee)] arguments: (arguments (object (pair key: (_) @key value: (array . (string) @value) @match))))
  (#match? @callee "[sS]ession$")
  (#eq? @key "keys")
  (#match? @value "^.[^\\s]{6,}.$")
  (#not-match? @value "{harmless-likely-value}")
  (#not-path? @match "{sample-path}")
  (#set! rule "possible-secret"))

; jwt.sign({ name, password }, key)
;                  ^^^^^^^^
((call_expression function: (member_expression object: (_) @object property: (_) @callee)
  arguments: (arguments . (object [(pair key: (_) @key) (shorthand_property_identifier) @key] @match)))
  (#match? @object "([jJ]wt|JWT|jsonwebtoken|jose|jws)$")
  (#match? @callee "^(sign|encode)$")
  (#match? @key "{token-password}")
  (#set! rule "secret-in-token"))
; const claims = { password };
;                  ^^^^^^^^
; jwt.sign(claims, key);
((_ [(lexical_declaration (variable_declarator name: (_) @name value: (object [(pair key: (_) @key) (shorthand_property_identifier) @key] @match)))
     (variable_declaration (variable_declarator name: (_) @name value: (object [(pair key: (_) @key) (shorthand_property_identifier) @key] @match)))]
  . [(expression_statement) (return_statement) (lexical_declaration) (variable_declaration)] @use)
  (#match? @key "{token-password}")
  (#mentions? @use @name)
  (#match? @use "\\b([jJ]wt|JWT|jsonwebtoken|jose|jws)\\.(sign|encode)\\(")
  (#set! rule "secret-in-token"))

; const SECRET = "…"; createHmac("sha256", SECRET)
;                     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^
((call_expression
  function: [(identifier) @callee (member_expression property: (_) @callee)]
  arguments: (arguments . (_) . (identifier) @value)) @match
  (#match? @callee "^createHmac$")
  (#match? @value "^(\\w*[sS]ecret|\\w*SECRET|\\w*SECRET_KEY|secretKey|key|KEY|hmacKey|HMAC_KEY)$")
  (#file? @match "\\b(const|let|var)\\s+(\\w*[sS]ecret|\\w*SECRET|\\w*SECRET_KEY|secretKey|key|KEY|hmacKey|HMAC_KEY)\\s*=\\s*[\"'][^\"'\\s]+[\"']")
  (#not-path? @match "{sample-path}")
  (#set! rule "signing-key-in-code"))
