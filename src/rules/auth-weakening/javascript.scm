; jwt.verify(token, key, { ignoreExpiration: true })
;                          ^^^^^^^^^^^^^^^^^^^^^^
((pair key: (_) @key value: (true)) @match
  (#match? @key "^[\"']?ignoreExpiration[\"']?$")
  (#set! rule "token-unverified"))
((pair key: (_) @key value: (_) @value) @match
  (#match? @key "^[\"']?algorithms?[\"']?$")
  (#match? @value "[\"']none[\"']")
  (#set! rule "token-unverified"))
((call_expression function: (member_expression object: (identifier) @object property: (_) @key)) @match
  (#match? @object "^(jwt|JWT|jsonwebtoken|jose)$")
  (#eq? @key "decode")
  ; Its decode checks the signature.
  (#not-file? @match "[\"']jwt-simple[\"']")
  (#not-match? @match "complete: true")
  (#not-around? @match function_declaration method_definition arrow_function "\\b(verify|jwtVerify)\\(")
  (#set! rule "token-unverified"))

; jwt.decode(token, key, true)
; ^^^^^^^^^^^^^^^^^^^^^^^^^^^^
((call_expression function: (member_expression property: (_) @key) arguments: (arguments (_) . (_) . [(true) (string)] @value)) @match
  (#eq? @key "decode")
  (#not-match? @value "^(\"\"|'')$")
  (#file? @match "[\"']jwt-simple[\"']")
  (#set! rule "token-unverified"))
; jwt.verify(token, null)
; ^^^^^^^^^^^^^^^^^^^^^^^
((call_expression function: (member_expression object: (identifier) @object property: (_) @key) arguments: (arguments . (_) . (_) @secret)) @match
  (#match? @object "^(jwt|JWT|jsonwebtoken)$")
  (#match? @key "^(verify|sign)$")
  (#match? @secret "^(null|undefined|false|\"\"|''|(jose\\.)?JWK\\.None)$")
  (#set! rule "token-unverified"))
((pair key: (_) @key value: (string) @value) @match
  (#match? @key "^[\"']?alg[\"']?$")
  (#match? @value "^[\"'][nN]one[\"']$")
  (#set! rule "token-unverified"))
((new_expression constructor: (_) @key) @match
  (#match? @key "(^|\\.)UnsecuredJWT$")
  (#set! rule "token-unverified"))

; jwtDecode(token)
; ^^^^^^^^^^^^^^^^
((call_expression function: [(identifier) @key (member_expression property: (_) @key)]) @match
  (#match? @key "^(jwtDecode|jwt_decode|decodeJwt|decodeJWT|unsafeDecodeJwt)$")
  (#not-around? @match function_declaration arrow_function "\\b(verify|jwtVerify)\\(")
  (#set! rule "token-only-decoded"))
((call_expression function: [(identifier) @callee (member_expression property: (_) @callee)] arguments: (arguments (call_expression) @part)) @match
  (#match? @callee "^(atob|parse|from)$")
  (#match? @part "[tT]oken\\w*\\.split\\([\"']\\.[\"']\\)\\[1\\]|[jJ]wt\\w*\\.split\\([\"']\\.[\"']\\)\\[1\\]")
  (#set! key "token")
  (#set! rule "token-only-decoded"))
; jwt.verify(token, key, { ignoreNotBefore: true })
;                          ^^^^^^^^^^^^^^^^^^^^^
((pair key: (_) @key value: (true)) @match
  (#match? @key "^[\"']?(ignoreNotBefore|ignoreIssuer|ignoreAudience|allowInvalidAsymmetricKeyTypes|credentialsOptional)[\"']?$")
  (#set! rule "token-claims-unchecked"))
((pair key: (_) @key value: (false)) @match
  (#match? @key "^[\"']?(credentialsRequired)[\"']?$")
  (#set! rule "token-claims-unchecked"))

; client.bind("", "", done)
; ^^^^^^^^^^^^^^^^^^^^^^^^^
((call_expression function: (member_expression property: (_) @key) arguments: (arguments . (_) . (string) @value)) @match
  (#eq? @key "bind")
  (#match? @value "^(\"\"|'')$")
  (#file? @match "ldap")
  (#set! rule "anonymous-bind"))

; security: { csrf: false }
;             ^^^^^^^^^^^
((pair key: (_) @key value: (false)) @match
  (#match? @key "^[\"']?(csrf|csrfProtection|csrfEnabled|enableCsrf|checkOrigin|xsrfProtection|csrfCheck|crumb)[\"']?$")
  (#set! rule "forgery-check-off"))
((call_expression function: (member_expression object: (identifier) @of property: (_) @key) arguments: (arguments)) @match
  (#match? @key "^(disableCsrf|disableCSRF|disableXsrf)$")
  (#set! rule "forgery-check-off"))
; app.use(cookieParser()); … without a check of where requests come from
((variable_declarator name: (_) @name value: (call_expression function: (identifier) @key)) @match
  (#eq? @key "express")
  (#file? @match "\\.(post|put|delete|patch)\\(")
  (#file? @match "cookie-?[pP]arser|express-session|cookie-session|cookieSession")
  (#not-file? @match "[cC]srf|csurf|lusca|xsrf|XSRF|[sS]ame[sS]ite")
  (#set! rule "forgery-check-missing"))

; window.addEventListener("message", (event) => show(event.data));
; ^^^^^^^^^^^^^^^^^^^^^^^
((call_expression function: [(identifier) (member_expression)] @match arguments: (arguments . (string) @event . [(arrow_function) (function_expression)] @handler))
  (#match? @match "^((window|self|globalThis|top|parent|window\\.parent)\\.)?addEventListener$")
  (#match? @event "^[\"']message[\"']$")
  (#not-match? @handler "{looks-at-origin}")
  (#set! rule "message-origin-unchecked"))
; function show(event) { … } window.addEventListener("message", show);
;                            ^^^^^^^^^^^^^^^^^^^^^^^
((_
  [(function_declaration name: (identifier) @name) (lexical_declaration (variable_declarator name: (identifier) @name value: [(arrow_function) (function_expression)]))] @handler
  (expression_statement (call_expression function: [(identifier) (member_expression)] @match arguments: (arguments . (string) @event . (identifier) @used))))
  (#eq? @name @used)
  (#match? @match "^((window|self|globalThis|top|parent|window\\.parent)\\.)?addEventListener$")
  (#match? @event "^[\"']message[\"']$")
  (#not-match? @handler "{looks-at-origin}")
  (#set! rule "message-origin-unchecked"))
((assignment_expression left: (member_expression) @match right: [(arrow_function) (function_expression)] @handler)
  (#match? @match "^(window|globalThis)\\.onmessage$")
  (#not-match? @handler "{looks-at-origin}")
  (#set! rule "message-origin-unchecked"))
; Intercom("boot", { email: user.email })
;                  ^^^^^^^^^^^^^^^^^^^^^
([(call_expression function: (_) @of arguments: (arguments (object) @match .)) (assignment_expression left: (_) @of right: (object) @match)]
  (#match? @match "\\bapp_id\\b")
  (#match? @match "\\b(email|user_id|userId)\\b")
  (#not-match? @match "\\b(user_hash|userHash|intercom_user_jwt)\\b|\\.\\.\\.")
  (#match? @of "[iI]ntercom|[sS]ettings$")
  (#file? @match "[iI]ntercom")
  (#set! key "identity")
  (#set! rule "identity-unproven"))

; app.use(csrf()); app.use(methodOverride())
; ^^^^^^^^^^^^^^^
((_ (expression_statement (call_expression) @match) . (expression_statement (call_expression) @next))
  (#match? @match "\\bcsrf\\(")
  (#match? @next "\\bmethodOverride\\(")
  (#set! rule "forgery-check-off"))

; { httpOnly: false }
;   ^^^^^^^^^^^^^^^
((object (pair key: (_) @key value: (false)) @match) @options
  (#match? @key "^[\"']?httpOnly[\"']?$")
  (#set! rule "cookie-unprotected"))
((pair key: (_) @outer value: (object (pair key: (_) @key value: (false)) @match))
  (#match? @outer "^[\"']?(cookie|cookies|cookieOptions|session)[\"']?$")
  (#match? @key "^[\"']?secure[\"']?$")
  (#set! rule "cookie-unprotected"))
((call_expression function: (member_expression property: (_) @callee) arguments: (arguments (object (pair key: (_) @key value: (false)) @match)))
  (#match? @callee "^(cookie|setCookie|set|serialize|setSignedCookie)$")
  (#match? @key "^[\"']?secure[\"']?$")
  (#set! rule "cookie-unprotected"))
((call_expression function: [(identifier) @callee (member_expression property: (_) @callee)] arguments: (arguments (object (pair key: (_) @key value: (false)) @match)))
  (#match? @callee "^(cookieSession|setCookie|createCookie|createCookieSessionStorage|serializeCookie)$")
  (#match? @key "^[\"']?secure[\"']?$")
  (#set! rule "cookie-unprotected"))
((variable_declarator name: (_) @name value: (object (pair key: (_) @key value: (false)) @match))
  (#match? @name "[cC]ookie|COOKIE")
  (#match? @key "^[\"']?secure[\"']?$")
  (#set! rule "cookie-unprotected"))

; response.cookie("session", token)
; ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
((call_expression function: (member_expression object: (_) @of property: (_) @callee) arguments: (arguments . (_) . (_) .)) @match
  (#match? @of "^(res|response|reply|ctx\\.cookies|c|event\\.cookies|cookies|Cookies|cookieStore)$")
  (#match? @match "^(res|response|reply)\\.(cookie|setCookie)\\(|^(ctx\\.cookies|event\\.cookies|cookies|Cookies|cookieStore)\\.set\\(")
  (#set! key "cookie")
  (#set! rule "cookie-flags-missing"))
((call_expression function: [(identifier) @callee (member_expression property: (_) @callee)] arguments: (arguments (_) . (_) . (object) @options .)) @match
  (#match? @callee "^(cookie|setCookie|serialize|setSignedCookie)$")
  (#match? @match "[cC]ookie")
  (#not-match? @options "\\.\\.\\.")
  (#not-match? @options "\\bhttpOnly\\b|\\bsecure\\b")
  (#set! key "cookie")
  (#set! rule "cookie-flags-missing"))
; session({ secret, cookie: { maxAge } })
;                           ^^^^^^^^^^
((call_expression function: (identifier) @callee arguments: (arguments (object (pair key: (_) @key value: (object) @match))))
  (#match? @callee "^(session|expressSession)$")
  (#match? @key "^[\"']?cookie[\"']?$")
  (#not-match? @match "\\bsecure\\b|\\.\\.\\.")
  (#set! key "cookie")
  (#set! rule "cookie-flags-missing"))
((call_expression function: (identifier) @callee arguments: (arguments (object) @options)) @match
  (#match? @callee "^(session|expressSession|cookieSession)$")
  (#match? @options "\\b(secret|keys|name)\\b")
  (#not-match? @options "\\bcookie\\b|\\bsecure\\b|\\.\\.\\.")
  (#set! key "cookie")
  (#set! rule "cookie-flags-missing"))
; { sameSite: "none" }
;   ^^^^^^^^^^^^^^^^
((pair key: (_) @key value: (_) @value) @match
  (#match? @key "^[\"']?sameSite[\"']?$")
  (#match? @value "^([\"'][nN]one[\"']|false)$")
  (#set! rule "cookie-flags-missing"))
; document.cookie = "session=1"
; ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
((assignment_expression left: (member_expression object: (_) @of property: (_) @key) right: (_) @value) @match
  (#match? @of "(^|\\.)document$")
  (#eq? @key "cookie")
  (#not-match? @value "[sS]ecure")
  (#match? @value "[\"'`]")
  (#set! rule "cookie-flags-missing"))
([(pair key: (string) @key value: [(string) (template_string)] @value) (call_expression arguments: (arguments . (string) @key . [(string) (template_string)] @value .))] @match
  (#match? @key "^[\"'][sS]et-[cC]ookie[\"']$")
  (#not-match? @value "{guarded-cookie}")
  (#set! key "cookie")
  (#set! rule "cookie-flags-missing"))

; timingSafeEqual(given, expected) → given === expected
; ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
((call_expression function: [(identifier) @callee (member_expression property: (_) @callee)]) @match
  (#match? @callee "^(timingSafeEqual|safeCompare|constantTimeEqual|secureCompare|compareSync)$")
  (#set! detects "removed")
  (#set! rule "secret-compare-weakened"))
((binary_expression left: (_) @key operator: _ @value right: (_) @key) @match
  (#match? @value "^[=!]==?$")
  (#match? @match "([tT]oken|[sS]ecret|[pP]assword|[sS]ignature|[hH]mac|[dD]igest|apiKey|[cC]srf|[oO]tp)\\b")
  (#set! detects "weakened")
  (#set! compare "ladder: === | !== > == | !=")
  (#set! rule "secret-compare-weakened"))

; Order.create(req.body)
; ^^^^^^^^^^^^^^^^^^^^^^
((call_expression function: (member_expression object: (_) @of property: (_) @key) arguments: (arguments (_) @fields .)) @match
  ; openai.chat.completions.create(req.body) hands a request on.
  (#not-match? @of "\\b(completions|messages|responses|embeddings|[cC]lient|[aA]pi)$")
  (#match? @key "^(create|update|updateOne|findByIdAndUpdate|findOneAndUpdate|insertOne|build|insert|assign)$")
  (#match? @fields "{whole-body}")
  (#set! rule "fields-from-request"))

; sign(user, key, { expiresIn: "1h" }) → { expiresIn: "30d" }
;                                          ^^^^^^^^^^^^^^^^
((pair key: (_) @key value: (_) @value) @match
  (#match? @key "^[\"']?(expiresIn|sessionMaxAge|tokenLifetime|sessionTimeout|tokenExpiry|accessTokenLifetime|refreshTokenLifetime|idleTimeoutMinutes)[\"']?$")
  (#set! compare "number-raised")
  (#set! rule "session-lengthened"))
((pair key: (_) @outer value: (object (pair key: (_) @key value: (_) @value) @match))
  (#match? @outer "^[\"']?(cookie|session)[\"']?$")
  (#match? @key "^[\"']?maxAge[\"']?$")
  (#set! compare "number-raised")
  (#set! rule "session-lengthened"))

; new Order(req.body)
; ^^^^^^^^^^^^^^^^^^^
((new_expression constructor: (identifier) @class arguments: (arguments . (_) @fields .)) @match
  (#match? @class "^[A-Z]")
  (#match? @fields "{whole-body}")
  (#not-match? @class "(Error|Exception|Request|Response|Client|Command|Event|Message|Blob|Buffer)$")
  (#set! key "fields")
  (#set! rule "fields-unlimited"))
; prisma.order.create({ data: req.body })
;                       ^^^^^^^^^^^^^^
((call_expression function: (member_expression property: (_) @callee) arguments: (arguments (object (pair key: (_) @key value: (_) @fields) @match)))
  (#match? @callee "^(create|update|upsert|updateMany|createMany|insert|findOneAndUpdate)$")
  (#match? @key "^[\"']?(data|values|[$]set|create|update)[\"']?$")
  (#match? @fields "{whole-body}")
  (#set! rule "fields-unlimited"))
; _.merge(order, req.body)
; ^^^^^^^^^^^^^^^^^^^^^^^^
((call_expression function: (member_expression object: (_) @of property: (_) @key) arguments: (arguments (_) (_) @fields .)) @match
  (#match? @of "^(_|lodash|[$]|jQuery|Object|merge)$")
  (#match? @key "^(merge|extend|assign|defaultsDeep|mergeWith|assignIn)$")
  (#match? @fields "\\b(req|request)\\.(body|query|params)\\s*\\}?$")
  (#set! rule "fields-unlimited"))

; items[req.query.name] = req.query.text
; ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
((assignment_expression left: (subscript_expression index: (_) @key)) @match
  (#match? @key "^(req|request|ctx)\\.(query|body|params)\\b")
  (#not-file? @match "Object\\.create\\(null\\)|Object\\.freeze\\(Object\\.prototype")
  (#not-around? @match arrow_function function_declaration function_expression "__proto__|hasOwn|\\[[\"']\\w+[\"']\\] = \\{\\}")
  (#set! rule "key-from-request"))
((assignment_expression left: [(subscript_expression object: (subscript_expression index: (_) @key)) (member_expression object: (subscript_expression index: (_) @key))]) @match
  (#match? @key "^(req|request|ctx)\\.(query|body|params)\\b")
  (#set! rule "key-from-request"))

; pbkdf2Sync(password, salt, 50_000, 32, "sha256")
;                            ^^^^^^
((call_expression function: [(identifier) @callee (member_expression property: (_) @callee)] arguments: (arguments . (_) . (_) . (number) @match))
  (#match? @callee "^pbkdf2(Sync)?$")
  (#number? @match "<" "100000")
  (#number? @match ">" "9999")
  (#set! rule "password-hash-cheap"))

; csrf({ ignoreMethods: ["GET", "POST"] })
;        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
((call_expression function: (_) @callee arguments: (arguments (object (pair key: (_) @key value: (_) @value) @match)))
  (#match? @callee "[cC]srf|CSRF|csurf")
  (#match? @key "^[\"']?(ignoreMethods|ignoredMethods)[\"']?$")
  (#match? @value "[\"'](POST|PUT|PATCH|DELETE)[\"']")
  (#set! rule "forgery-check-off"))
; new codebuild.Project(this, "shop", { badge: true })
;                                       ^^^^^^^^^^^
((new_expression constructor: [(identifier) @class (member_expression property: (_) @class)] arguments: (arguments (object (pair key: (_) @key value: (true)) @match)))
  (#match? @class "^(Project|PipelineProject)$")
  (#eq? @key "badge")
  (#file? @match "codebuild")
  (#set! rule "login-not-needed"))
