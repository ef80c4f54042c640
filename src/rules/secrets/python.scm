; api_key = "…"
; ^^^^^^^^^^^^^
([
    (assignment left: [(identifier) @name (attribute attribute: (_) @name) (subscript subscript: (string) @name)] right: (string) @value)
    (pair key: (string) @name value: (string) @value)
    (keyword_argument name: (_) @name value: (string) @value)
  ] @match
  (#match? @name "{secret-name}")
  (#not-match? @name "{harmless-name}")
  (#match? @value "{mixed-value}")
  (#not-match? @value "{harmless-or-public-value}")
  (#not-path? @match "{sample-path}")
  (#set! rule "hardcoded-secret"))
([
    (assignment left: [(identifier) @name (attribute attribute: (_) @name) (subscript subscript: (string) @name)] right: (string) @value)
    (pair key: (string) @name value: (string) @value)
    (keyword_argument name: (_) @name value: (string) @value)
  ] @match
  (#match? @name "{key-name}")
  (#not-match? @name "{secret-name}")
  (#not-match? @name "{harmless-name}")
  (#random? @value)
  (#not-path? @match "{sample-path}")
  (#set! rule "hardcoded-secret"))

; def connect(password="…"): ...
;             ^^^^^^^^^^^^
([(default_parameter name: (identifier) @name value: (string) @value)
  (typed_default_parameter name: (identifier) @name value: (string) @value)] @match
  (#match? @name "{secret-name}")
  (#match? @value "^[\"'`][^\\s\"'`]{1,200}[\"'`]$")
  (#not-match? @value "{filled-in-value}")
  (#not-path? @match "{sample-path}")
  (#set! rule "hardcoded-secret"))

; if password == "…":
;    ^^^^^^^^^^^^^^^
((comparison_operator . [(identifier) @name (attribute attribute: (_) @name)] . (string) @value .) @match
  (#match? @name "{secret-name}")
  (#not-match? @name "{harmless-name}")
  (#match? @value "{mixed-value}")
  (#not-match? @value "{harmless-or-public-value}")
  (#not-path? @match "{sample-path}")
  (#set! rule "hardcoded-secret"))

; "AKIA…", "-----BEGIN PRIVATE KEY-----…"
; ^^^^^^^
((string) @match
  (#match? @match "{known-token}")
  (#not-match? @match "{example-token}")
  (#not-path? @match "{scanner-test-path}")
  (#set! rule "known-token"))

; "postgres://orders:…@db.example.com/orders"
; ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
((string) @match
  (#match? @match "{connection-with-password}")
  (#not-match? @match "{harmless-connection}")
  (#not-path? @match "{sample-path}")
  (#set! rule "connection-password"))

; os.getenv("SECRET_KEY", "dev")
; ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
((call function: (_) @callee arguments: (argument_list . (string) @env . [(string) @value (keyword_argument value: (string) @value)])) @match
  (#match? @callee "(^|\\.)(getenv|environ\\.get|environ\\.setdefault|config|env)$")
  (#match? @env "{secret-variable}")
  (#match? @value "^[\"'`][^\\s\"'`]{1,200}[\"'`]$")
  (#not-match? @value "^.<.*>.$")
  (#not-path? @match "{sample-path}")
  (#set! rule "secret-fallback"))
; os.environ.get("SECRET_KEY") or "dev"
; ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
((boolean_operator left: (call function: (_) @callee arguments: (argument_list . (string) @env .)) operator: "or" right: (string) @value) @match
  (#match? @callee "(^|\\.)(getenv|environ\\.get|config|env)$")
  (#match? @env "{secret-variable}")
  (#match? @value "^[\"'`][^\\s\"'`]{1,200}[\"'`]$")
  (#not-match? @value "^.<.*>.$")
  (#not-path? @match "{sample-path}")
  (#set! rule "secret-fallback"))

; jwt.encode(payload, "…", algorithm="HS256")
; ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
((call function: (attribute object: (_) @object attribute: (_) @callee) arguments: (argument_list . (_) . (string) @value)) @match
  (#match? @object "^(jwt|jose|JWT)$")
  (#match? @callee "^(encode|decode|sign)$")
  (#match? @value "^[\"'`][^\\s\"'`]{1,200}[\"'`]$")
  (#not-path? @match "{sample-path}")
  (#set! rule "signing-key-in-code"))
; hmac.new(b"…", body)
; ^^^^^^^^^^^^^^^^^^^^
((call function: (attribute object: (_) @object attribute: (_) @callee) arguments: (argument_list . (string) @value)) @match
  (#eq? @object "hmac")
  (#match? @callee "^(new|digest)$")
  (#match? @value "^b?[\"'][^\"'\\s]+[\"']$")
  (#not-path? @match "{sample-path}")
  (#set! rule "signing-key-in-code"))
; SECRET = "…" … jwt.encode(payload, SECRET)
;                ^^^^^^^^^^^^^^^^^^^^^^^^^^^
((call function: (attribute object: (_) @object attribute: (_) @callee) arguments: (argument_list . (_) . (identifier) @value)) @match
  (#match? @object "^(jwt|jose|JWT)$")
  (#match? @callee "^(encode|decode|sign)$")
  (#match? @value "^((jwt_)?secret(_key|_const)?|(JWT_)?SECRET(_KEY)?)$")
  (#file? @match "(^|\\n)\\s*((jwt_)?secret(_key|_const)?|(JWT_)?SECRET(_KEY)?)\\s*=\\s*[\"'][^\"'\\s]")
  (#not-inside? @match "lambda")
  (#not-path? @match "{sample-path}")
  (#set! rule "signing-key-in-code"))

; app.secret_key = "…"
; ^^^^^^^^^^^^^^^^^^^^
((assignment left: [(attribute attribute: (_) @name) (subscript subscript: (string) @name)] right: (string) @value) @match
  (#match? @name "^[\"']?(secret_key|SECRET_KEY|JWT_SECRET_KEY)[\"']?$")
  (#match? @value "^b?[\"'][^\"'\\s]+[\"']$")
  (#not-match? @value "{filled-in-value}")
  (#not-path? @match "{sample-path}")
  (#set! rule "signing-key-in-code"))

; app.config.update(SECRET_KEY="…")
;                   ^^^^^^^^^^^^^^
((call function: (attribute object: (_) @object attribute: (_) @callee) arguments: (argument_list (keyword_argument name: (_) @name value: (string) @value) @match))
  (#match? @object "config$")
  (#match? @callee "^(update|from_mapping)$")
  (#match? @name "^(SECRET_KEY|JWT_SECRET_KEY|WTF_CSRF_SECRET_KEY)$")
  (#match? @value "^b?[\"'][^\"'\\s]+[\"']$")
  (#not-match? @value "{filled-in-value}")
  (#not-path? @match "{sample-path}")
  (#set! rule "signing-key-in-code"))

; logger.info("signing in with %s", password)
; ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
((call function: [(attribute object: (_) @logger attribute: (_) @level) ((identifier) @logger @level)]
  arguments: (argument_list [
    [(identifier) (attribute)] @value
    (string (interpolation expression: [(identifier) (attribute)] @value))
    (binary_operator right: [(identifier) (attribute)] @value)
    (binary_operator right: (tuple [(identifier) (attribute)] @value))
    (call function: (attribute attribute: (_) @format) arguments: (argument_list [(identifier) (attribute)] @value))
  ])) @match
  (#not-match? @match "^print\\([\\w.]*\\)$")
  (#match? @logger "^(self\\.|cls\\.)?_?([lL]og(ger|ging)?|LOG(GER)?|print)$")
  (#match? @level "^(debug|info|warning|warn|error|exception|critical|log|print)$")
  (#match? @value "{logged-secret}")
  (#not-match? @value "{masked}")
  (#set! rule "secret-logged"))

; AES.new(b"…", AES.MODE_GCM), Fernet(b"…")
; ^^^^^^^^^^^^^^^^^^^^^^^^^^^
((call function: (_) @callee arguments: (argument_list . (string) @value)) @match
  (#match? @callee "(^|\\.|_)((AES|DES3?|Blowfish|ChaCha20|Salsa20|ARC4)\\.new|Fernet|algorithms\\.AES|BestAvailableEncryption)$")
  (#match? @value "^b?[\"'][^\\s{]*[\"']$")
  (#not-path? @match "{sample-path}")
  (#set! rule "signing-key-in-code"))

; A name or a shape of a secret, whoever it belongs to.
([
    (assignment left: [(identifier) @name (attribute attribute: (_) @name) (subscript subscript: (string) @name)] right: (string) @value)
    (pair key: (string) @name value: (string) @value)
    (keyword_argument name: (_) @name value: (string) @value)
    (default_parameter name: (identifier) @name value: (string) @value)
    (typed_default_parameter name: (identifier) @name value: (string) @value)
  ] @match
  (#match? @name "{likely-secret-name}")
  (#not-match? @name "{harmless-name}")
  (#match? @value "{likely-secret-value}")
  (#not-match? @value "{harmless-likely-value}")
  (#not-path? @match "{sample-path}")
  (#set! rule "possible-secret"))
([
    (assignment left: [(identifier) @name (attribute attribute: (_) @name) (subscript subscript: (string) @name)] right: (string) @value)
    (pair key: (string) @name value: (string) @value)
    (keyword_argument name: (_) @name value: (string) @value)
    (default_parameter name: (identifier) @name value: (string) @value)
    (typed_default_parameter name: (identifier) @name value: (string) @value)
  ] @match
  (#match? @name "{likely-password-name}")
  (#not-match? @name "{harmless-name}")
  (#match? @value "{likely-password-value}")
  (#not-match? @value "{harmless-likely-value}")
  (#not-path? @match "{sample-path}")
  (#set! rule "possible-secret"))
((string) @match
  (#match? @match "{likely-token}")
  (#not-match? @match "{example-token}")
  (#set! rule "possible-secret"))

; pymysql.connect("db", "orders", "…")
;                                 ^^^
((call function: (attribute object: (_) @object attribute: (_) @callee) arguments: (argument_list . (_) . (_) . (string) @value @match))
  (#match? @object "^(pymysql|MySQLdb|mysql\\.connector|pymssql|cx_Oracle|oracledb|psycopg2?|mariadb|ftplib|ldap\\w*|pymysql\\.connections|mysql\\.connector\\.connection)$")
  (#match? @callee "^(connect|Connection|Connect|MySQLConnection|FTP|FTP_TLS)$")
  (#match? @value "^.[^\\s]{5,}.$")
  (#not-match? @value "{harmless-likely-value}")
  (#not-path? @match "{sample-path}")
  (#set! rule "possible-secret"))
; server.login("orders@shop.com", "…")
;                                 ^^^
((call function: (attribute object: (_) @object attribute: (_) @callee) arguments: (argument_list . (_) . (string) @value @match .))
  (#match? @object "([sS]mtp|[iI]map|[fF]tp|[sS]erver|[mM]ail|[cC]onn(ection)?|[cC]lient)\\w*$")
  (#match? @callee "^(login|simple_bind_s|simple_bind|bind|authenticate|username_pw_set|set_basic_auth)$")
  (#match? @value "^.[^\\s]{5,}.$")
  (#not-match? @value "{harmless-likely-value}")
  (#not-path? @match "{sample-path}")
  (#set! rule "possible-secret"))
((call function: [(identifier) @callee (attribute attribute: (_) @callee)] arguments: (argument_list . (_) . (string) @value @match .))
  (#match? @callee "^(HTTPBasicAuth|HTTPDigestAuth|HTTPProxyAuth|BasicAuth|DigestAuth|HttpNtlmAuth|PlainTextAuthProvider|PlainCredentials|ServicePrincipalCredentials)$")
  (#match? @value "^.[^\\s]{5,}.$")
  (#not-match? @value "{harmless-likely-value}")
  (#not-path? @match "{sample-path}")
  (#set! rule "possible-secret"))
; requests.get(url, auth=("orders", "…"))
;                                   ^^^
((keyword_argument name: (_) @key value: (tuple . (_) . (string) @value @match .))
  (#match? @key "^(auth|basic_auth|http_auth|credentials)$")
  (#match? @value "^.[^\\s]{5,}.$")
  (#not-match? @value "{harmless-likely-value}")
  (#not-path? @match "{sample-path}")
  (#set! rule "possible-secret"))

; {"JWT_SECRET_KEY": "…"}, dict(SECRET_KEY="…")
;  ^^^^^^^^^^^^^^^^^^^^^        ^^^^^^^^^^^^^^
([(keyword_argument name: (_) @name value: (string) @value) (pair key: (string) @name value: (string) @value)] @match
  (#match? @name "^[\"']?(\\w+_)?SECRET_KEY[\"']?$")
  (#match? @value "^b?[\"'][^\"'\\s]+[\"']$")
  (#not-match? @value "{filled-in-value}")
  (#not-match? @value "{mixed-value}")
  (#not-around? @match call "(^|\\.)config\\.(update|from_mapping)\\(\\s*\\w+=")
  (#not-path? @match "{sample-path}")
  (#set! rule "possible-secret"))

; jwt.encode({"name": name, "password": password}, key)
;                           ^^^^^^^^^^^^^^^^^^^^
((call function: (attribute object: (_) @object attribute: (_) @callee) arguments: (argument_list . (dictionary (pair key: (string) @key) @match)))
  (#match? @object "([jJ]wt|JWT|jose|jws)$")
  (#match? @callee "^(encode|sign)$")
  (#match? @key "{token-password}")
  (#set! rule "secret-in-token"))
; claims = {"password": password}
;           ^^^^^^^^^^^^^^^^^^^^
; jwt.encode(claims, key)
((_ (expression_statement (assignment left: (identifier) @name right: (dictionary (pair key: (string) @key) @match))) . [(expression_statement) (return_statement)] @use)
  (#match? @key "{token-password}")
  (#mentions? @use @name)
  (#match? @use "\\b([jJ]wt|JWT|jose|jws)\\.(encode|sign)\\(")
  (#set! rule "secret-in-token"))
