; API_KEY = "…"
; ^^^^^^^^^^^^^
([
    (assignment left: [(identifier) @name (constant) @name (instance_variable) @name (call method: (_) @name)] right: (string) @value)
    (pair key: (_) @name value: (string) @value)
  ] @match
  (#match? @name "{secret-name}")
  (#not-match? @name "{harmless-name}")
  (#match? @value "{mixed-value}")
  (#not-match? @value "{harmless-or-public-value}")
  (#not-path? @match "{sample-path}")
  (#set! rule "hardcoded-secret"))
([
    (assignment left: [(identifier) @name (constant) @name (instance_variable) @name (call method: (_) @name)] right: (string) @value)
    (pair key: (_) @name value: (string) @value)
  ] @match
  (#match? @name "{key-name}")
  (#not-match? @name "{secret-name}")
  (#not-match? @name "{harmless-name}")
  (#random? @value)
  (#not-path? @match "{sample-path}")
  (#set! rule "hardcoded-secret"))

; def connect(password: "…") end
;             ^^^^^^^^^^^^^
([(optional_parameter name: (_) @name value: (string) @value) (keyword_parameter name: (_) @name value: (string) @value)] @match
  (#match? @name "{secret-name}")
  (#match? @value "^[\"'`][^\\s\"'`]{1,200}[\"'`]$")
  (#not-match? @value "{filled-in-value}")
  (#not-path? @match "{sample-path}")
  (#set! rule "hardcoded-secret"))

; "AKIA…", "-----BEGIN PRIVATE KEY-----…"
; ^^^^^^^
((string) @match
  (#match? @match "{known-token}")
  (#not-match? @match "{example-token}")
  (#set! rule "known-token"))

; "postgres://orders:…@db.example.com/orders"
; ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
((string) @match
  (#match? @match "{connection-with-password}")
  (#not-match? @match "{harmless-connection}")
  (#not-path? @match "{sample-path}")
  (#set! rule "connection-password"))

; ENV.fetch("SECRET_KEY_BASE", "dev")
; ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
((call receiver: (constant) @receiver method: (_) @callee arguments: (argument_list . (string) @env . (string) @value .)) @match
  (#eq? @receiver "ENV")
  (#eq? @callee "fetch")
  (#match? @env "(PASSWORD|SECRET|SECRET_KEY_BASE|API_KEY|TOKEN|ACCESS_KEY)[\"']$")
  (#match? @value "^[\"'`][^\\s\"'`]{1,200}[\"'`]$")
  (#not-path? @match "{sample-path}")
  (#set! rule "secret-fallback"))
; ENV["JWT_SECRET"] || "dev"
; ^^^^^^^^^^^^^^^^^^^^^^^^^^
((binary left: (element_reference object: (constant) @receiver (string) @env) operator: "||" right: (string) @value) @match
  (#eq? @receiver "ENV")
  (#match? @env "(PASSWORD|SECRET|SECRET_KEY_BASE|API_KEY|TOKEN|ACCESS_KEY)[\"']$")
  (#match? @value "^[\"'`][^\\s\"'`]{1,200}[\"'`]$")
  (#not-path? @match "{sample-path}")
  (#set! rule "secret-fallback"))

; JWT.encode(payload, "…", "HS256")
; ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
((call receiver: (constant) @receiver method: (_) @callee arguments: (argument_list . (_) . (string) @value)) @match
  (#eq? @receiver "JWT")
  (#match? @callee "^(encode|decode)$")
  (#match? @value "^[\"'`][^\\s\"'`]{1,200}[\"'`]$")
  (#not-path? @match "{sample-path}")
  (#set! rule "signing-key-in-code"))

; http_basic_authenticate_with name: "admin", password: "…"
;                                              ^^^^^^^^^^^^^
((call method: (identifier) @callee arguments: (argument_list (pair key: (_) @name value: (string) @value) @match))
  (#eq? @callee "http_basic_authenticate_with")
  (#match? @name "^:?(password|secret)$")
  (#match? @value "^[\"'`][^\\s\"'`]{1,200}[\"'`]$")
  (#not-path? @match "{sample-path}")
  (#set! rule "hardcoded-secret"))

; Rails.logger.info("signing in with #{password}")
; ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
((call receiver: (_) @logger method: (_) @level arguments: (argument_list [
    (string (interpolation [(identifier) (instance_variable) (call) (element_reference)] @value))
    (identifier) @value
    (element_reference) @value])) @match
  (#match? @logger "(^|\\.)@?_?[lL]og(ger)?$")
  (#match? @level "^(debug|info|warn|error|fatal)$")
  (#match? @value "(([pP]ass(word|wd|phrase)|PASSWORD|[cC]lient_?[sS]ecret|(^|\\W)[sS]ecret(_?[kK]ey)?|SECRET_KEY|([aA]pi|API|[pP]rivate|[sS]ecret|[eE]ncryption|[sS]igning)_?([kK]ey|KEY)|([aA]ccess|[rR]efresh|[aA]uth|[sS]ession|[bB]earer|[iI]d|[aA]pi|[rR]eset)_?[tT]oken|[cC]redit_?[cC]ard(_?[nN]umber)?|[cC]vv|[sS]sn)$|\\[:(password|secret|token|api_key)\\]$)")
  (#not-match? @value "{masked}")
  (#set! rule "secret-logged"))

; OpenSSL::PKey::RSA.new(pem, "…")
; ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
((call receiver: (_) @receiver method: (_) @callee arguments: (argument_list . (_) . (string) @value)) @match
  (#match? @receiver "PKey(::(RSA|DSA|EC))?$")
  (#match? @callee "^(new|read)$")
  (#match? @value "^[\"'][^\\s\"'#]{1,200}[\"']$")
  (#not-path? @match "{sample-path}")
  (#set! rule "signing-key-in-code"))
; key.to_pem(cipher, "…")
; ^^^^^^^^^^^^^^^^^^^^^^^
((call method: (_) @callee arguments: (argument_list . (_) @cipher . (string) @value .)) @match
  (#match? @callee "^(to_pem|export|private_to_pem)$")
  (#match? @cipher "[cC]ipher")
  (#match? @value "^[\"'][^\\s\"'#]{1,200}[\"']$")
  (#not-path? @match "{sample-path}")
  (#set! rule "signing-key-in-code"))

; A name or a shape of a secret, whoever it belongs to.
([
    (assignment left: [(identifier) @name (constant) @name (instance_variable) @name (call method: (_) @name)] right: (string) @value)
    (pair key: (_) @name value: (string) @value)
  ] @match
  (#match? @name "{likely-secret-name}")
  (#not-match? @name "{harmless-name}")
  (#match? @value "{likely-secret-value}")
  (#not-match? @value "{harmless-likely-value}")
  (#not-path? @match "{sample-path}")
  (#set! rule "possible-secret"))
([
    (assignment left: [(identifier) @name (constant) @name (instance_variable) @name (call method: (_) @name)] right: (string) @value)
    (pair key: (_) @name value: (string) @value)
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
; secret = "…"; JWT.encode payload, secret, "HS256"
;               ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
((_ (assignment left: [(identifier) (constant)] @declared right: (string))
  [(call receiver: (constant) @receiver method: (_) @callee arguments: (argument_list . (_) . [(identifier) (constant)] @value)) @match
   (assignment right: (call receiver: (constant) @receiver method: (_) @callee arguments: (argument_list . (_) . [(identifier) (constant)] @value)) @match)])
  (#eq? @receiver "JWT")
  (#match? @callee "^(encode|decode)$")
  (#eq? @declared @value)
  (#set! rule "possible-secret"))
; OpenSSL::PKey::RSA.new(pem, $pass), key.export(cipher, pass)
; ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
((call method: (_) @callee arguments: (argument_list . (_) . [(identifier) (global_variable) (instance_variable) (constant)] @value .)) @match
  (#match? @callee "^(new|read|to_pem|export)$")
  (#match? @match "(PKey(::(RSA|DSA|EC))?\\.|[cC]ipher)")
  (#match? @value "([pP]ass|PASS)")
  (#file? @match "[$@]?\\w*([pP]ass|PASS)\\w*\\s*=\\s*[\"'][^\"'\\s#]")
  (#set! rule "possible-secret"))

; JWT.encode({ name: name, password: password }, key)
;                          ^^^^^^^^^^^^^^^^^^
((call receiver: (_) @receiver method: (_) @callee arguments: (argument_list . (hash (pair key: (_) @key) @match)))
  (#eq? @receiver "JWT")
  (#eq? @callee "encode")
  (#match? @key "{token-password}")
  (#set! rule "secret-in-token"))
; claims = { password: password }
;            ^^^^^^^^^^^^^^^^^^
; JWT.encode(claims, key)
((_ (assignment left: (identifier) @name right: (hash (pair key: (_) @key) @match)) . (_) @use)
  (#match? @key "{token-password}")
  (#mentions? @use @name)
  (#match? @use "\\bJWT\\.encode\\b")
  (#set! rule "secret-in-token"))

; SECRET = "…" … JWT.encode(payload, SECRET)
;                ^^^^^^^^^^^^^^^^^^^^^^^^^^^
((call receiver: (constant) @receiver method: (_) @callee arguments: (argument_list . (_) . [(identifier) (constant)] @value)) @match
  (#eq? @receiver "JWT")
  (#match? @callee "^(encode|decode)$")
  (#match? @value "^((jwt|hmac|my|app)_)?(secret|key)(_key|_const)?$|^((JWT|HMAC|MY|APP)_)?(SECRET|KEY)(_KEY)?$")
  (#file? @match "(^|\\n)\\s*(((jwt|hmac|my|app)_)?(secret|key)(_key|_const)?|((JWT|HMAC|MY|APP)_)?(SECRET|KEY)(_KEY)?)\\s*=\\s*[\"'][^\"'\\s#]+[\"']")
  ; What the method is given has the same name.
  (#not-around? @match method "^def [\\w.?!]+[ (][^\\n]*\\b(secret|key)(_key)?\\b")
  (#not-path? @match "{sample-path}")
  (#set! rule "signing-key-in-code"))
