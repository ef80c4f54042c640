; cors({ origin: "*" })
;        ^^^^^^^^^^^
((call_expression function: [(identifier) @callee (member_expression property: (_) @callee)] arguments: (arguments (object (pair key: (_) @key value: (_) @value) @match)))
  (#match? @callee "([cC]ors|CORS|enableCors|Server|WebSocketGateway|register)$")
  (#match? @key "^[\"']?origin[\"']?$")
  (#match? @value "{any-origin-value}")
  (#not-explained? @match "{meant-for-all}")
  (#set! rule "cors-any-origin"))
((pair key: (_) @outer value: (object (pair key: (_) @key value: (_) @value) @match))
  (#match? @outer "^[\"']?cors[\"']?$")
  (#match? @key "^[\"']?(origin|origins|allowOrigin|allowOrigins)[\"']?$")
  (#match? @value "^([\"'`]\\*[\"'`]|\\[[^\\]]*[\"']\\*[\"'][^\\]]*\\])$")
  (#not-explained? @match "{meant-for-all}")
  (#set! rule "cors-any-origin"))
((call_expression function: (identifier) @key arguments: (arguments) @arguments) @match
  (#eq? @key "cors")
  (#eq? @arguments "()")
  (#inside? @match arguments)
  (#not-explained? @match "{meant-for-all}")
  (#set! rule "cors-any-origin"))
([(pair key: (string) @key value: (_) @value) (call_expression arguments: (arguments . (string) @key . (_) @value .))] @match
  (#match? @key "{allow-origin-header}")
  (#match? @value "^[\"'`]\\s*\\*\\s*[\"'`]$")
  ; What is published for everybody to find.
  (#not-path? @match "(^|/)\\.well-known/")
  (#set! key "origin")
  (#not-explained? @match "{meant-for-all}")
  (#set! rule "cors-any-origin"))

; const corsOptions = { origin: "*", credentials: true }
;                       ^^^^^^^^^^^
((object (pair key: (_) @key value: (_) @value) @match) @options
  (#match? @key "^[\"']?origins?[\"']?$")
  (#match? @value "{any-origin-value}")
  (#match? @options "\\b(credentials|methods|allowedHeaders|exposedHeaders|optionsSuccessStatus|preflightContinue|allowMethods|allowHeaders)\\b")
  (#not-explained? @match "{meant-for-all}")
  (#set! rule "cors-any-origin"))
((variable_declarator name: (_) @name value: (object (pair key: (_) @key value: (_) @value) @match))
  (#match? @name "[cC]ors|CORS")
  (#match? @key "^[\"']?origins?[\"']?$")
  (#match? @value "{any-origin-value}")
  (#not-explained? @match "{meant-for-all}")
  (#set! rule "cors-any-origin"))
; new Bucket(this, "b", { cors: [{ allowedOrigins: ["*"] }] })
;                                  ^^^^^^^^^^^^^^^^^^^^^
((pair key: (_) @key value: (_) @value) @match
  (#match? @key "{origin-setting}")
  (#match? @value "^([\"'`]\\*[\"'`]|\\[[^\\]]*[\"'`]\\*[\"'`][^\\]]*\\]|(\\w+\\.)*Cors\\.ALL_ORIGINS)$")
  (#not-explained? @match "{meant-for-all}")
  (#set! rule "cors-any-origin"))
; { key: "Access-Control-Allow-Origin", value: "*" }
;                                       ^^^^^^^^^^
((object (pair key: (_) @name value: (_) @key) . (pair key: (_) @to value: (_) @value) @match)
  (#match? @name "^[\"']?(key|name|header)[\"']?$")
  (#match? @to "^[\"']?value[\"']?$")
  (#match? @key "{allow-origin-header}")
  (#match? @value "{any-origin}")
  (#not-explained? @match "{meant-for-all}")
  (#set! rule "cors-any-origin"))
; headers["Access-Control-Allow-Origin"] = "*"
; ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
([(assignment_expression left: (subscript_expression index: (string) @key) right: (_) @value) (array . (string) @key . (string) @value .)] @match
  (#match? @key "{allow-origin-header}")
  (#match? @value "{any-origin}")
  (#set! key "origin")
  (#not-explained? @match "{meant-for-all}")
  (#set! rule "cors-any-origin"))

; app.enableCors()
; ^^^^^^^^^^^^^^^^
((call_expression function: (member_expression property: (_) @key) arguments: (arguments) @arguments) @match
  (#eq? @key "enableCors")
  (#match? @arguments "^\\((\\{\\s*\\})?\\)$")
  (#not-explained? @match "{meant-for-all}")
  (#set! rule "cors-default-any"))
((pair key: (_) @key value: (true)) @match
  (#match? @key "^[\"']?cors[\"']?$")
  (#not-explained? @match "{meant-for-all}")
  (#set! rule "cors-default-any"))
; app.register(cors)
;              ^^^^
((call_expression function: (member_expression property: (_) @callee) arguments: (arguments (_) @match .))
  (#match? @callee "^(register|use)$")
  (#match? @match "^(fastify)?[cC]ors$|^require\\([\"'](@fastify/cors|fastify-cors|cors|@koa/cors|koa2-cors)[\"']\\)(\\(\\))?$|^(import\\([\"']@fastify/cors[\"']\\))$")
  (#not-explained? @match "{meant-for-all}")
  (#set! rule "cors-default-any"))
; app.options("*", cors())
;                  ^^^^^^
((call_expression function: (identifier) @key arguments: (arguments (object) @options)) @match
  (#eq? @key "cors")
  (#not-match? @options "[oO]rigin|\\.\\.\\.")
  (#not-explained? @match "{meant-for-all}")
  (#set! rule "cors-default-any"))

; response.set("Access-Control-Allow-Origin", origin)
; ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
([(pair key: (string) @key value: (_) @value) (call_expression arguments: (arguments . (string) @key . (_) @value .))] @match
  (#match? @key "{allow-origin-header}")
  (#match? @value "^(((req|request|ctx)\\.)?(headers?\\.|query\\.|body\\.|request\\.)?origin|(req|request)\\.headers?[.\\[(][^)]*origin[^)]*[)\\]]?|(req|request|ctx)\\.(get|header)\\([\"'][oO]rigin[\"']\\))( \\|\\| [\"']\\*[\"']| \\?\\? [\"']\\*[\"'])?$")
  (#not-around? @match function_declaration arrow_function function_expression "{membership-test}")
  (#set! key "origin")
  (#set! rule "cors-reflects-origin"))
((call_expression function: [(identifier) @callee (member_expression property: (_) @callee)] arguments: (arguments (object (pair key: (_) @key value: (true)) @match)))
  (#match? @callee "([cC]ors|enableCors|register)$")
  (#eq? @key "origin")
  (#set! rule "cors-reflects-origin"))

([(pair key: (string) @key value: (_) @value) (call_expression arguments: (arguments . (string) @key . (_) @value .)) (assignment_expression left: (subscript_expression index: (string) @key) right: (_) @value)] @match
  (#match? @key "{allow-origin-header}")
  (#match? @value "^(req|request|ctx|context|event|c\\.req)(\\.request)?(\\.(query|params|body|cookies)\\b|\\.(headers?|get)\\b.*[oO]rigin)|^url\\.parse\\(|searchParams\\.get\\(")
  (#not-around? @match function_declaration arrow_function function_expression "{membership-test}")
  (#set! key "origin")
  (#set! rule "cors-reflects-origin"))
; const from = req.query.from; res.set("Access-Control-Allow-Origin", from);
;                              ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
((_
  (_ (variable_declarator name: (identifier) @from value: (_) @source))
  (expression_statement (call_expression arguments: (arguments . (string) @key . (identifier) @value .)) @match))
  (#eq? @from @value)
  (#match? @key "{allow-origin-header}")
  (#match? @source "^(req|request|ctx|event)\\.(query|params|body|cookies|headers?|get)\\b|^url\\.parse\\(req")
  (#not-around? @match function_declaration arrow_function function_expression "{membership-test}")
  (#set! key "origin")
  (#set! rule "cors-reflects-origin"))
; cors({ origin: (origin, done) => done(null, true) })
;        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
((pair key: (_) @key value: [(arrow_function) (function_expression)] @value) @match
  (#match? @key "^[\"']?(origin|allowOrigin|origins|isOriginAllowed|verifyClient|checkOrigin)[\"']?$")
  (#match? @value "^(async\\s+)?(function\\s*\\w*\\s*)?\\(?[^()]*\\)?\\s*(=>)?\\s*(\\{\\s*(return\\s+)?)?(\\w+\\(\\s*(null|undefined)\\s*,\\s*(true|\\w*[oO]rigin|[\"']\\*[\"'])\\s*\\)|true|origin|Promise\\.resolve\\(true\\))\\s*;?\\s*\\}?$")
  (#set! rule "cors-reflects-origin"))
((pair key: (_) @key value: (arrow_function) @value) @match
  (#match? @key "^[\"']?origin[\"']?$")
  (#match? @value "^\\(?(\\w+)\\)?\\s*=>\\s*\\1$")
  (#set! rule "cors-reflects-origin"))
((pair key: (_) @outer value: (object (pair key: (_) @key value: (true)) @match))
  (#match? @outer "^[\"']?cors[\"']?$")
  (#match? @key "^[\"']?origin[\"']?$")
  (#set! rule "cors-reflects-origin"))
((variable_declarator name: (_) @name value: (object (pair key: (_) @key value: (true)) @match))
  (#match? @name "[cC]ors|CORS")
  (#match? @key "^[\"']?origin[\"']?$")
  (#set! rule "cors-reflects-origin"))

; const corsOrigin = /^https:\/\/www.example.com$/
;                    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
((variable_declarator name: (_) @key value: [(regex) @match (array (regex) @match)])
  (#match? @key "[cC]ors|CORS|[oO]rigin|ORIGIN")
  (#match? @match "[a-zA-Z0-9)]\\.[a-zA-Z(]")
  (#match? @match "https?|\\(http")
  (#set! rule "origin-pattern-loose"))
((pair key: (_) @key value: [(regex) @match (array (regex) @match)])
  (#match? @key "^[\"']?(origin|origins|allowedOrigins|allowOrigins)[\"']?$")
  (#match? @match "[a-zA-Z0-9)]\\.[a-zA-Z(]")
  (#set! rule "origin-pattern-loose"))

; new RegExp("https://.*.example.com")
;            ^^^^^^^^^^^^^^^^^^^^^^^^^
((variable_declarator name: (_) @key value: (new_expression constructor: (_) @class arguments: (arguments . (string) @match)))
  (#eq? @class "RegExp")
  (#match? @key "[cC]ors|CORS|[oO]rigin|ORIGIN")
  (#match? @match "[a-zA-Z0-9)+*]\\.[a-zA-Z(]")
  (#set! rule "origin-pattern-loose"))
; /https:\/\/shop.example.com/.test(origin)
; ^^^^^^^^^^^^^^^^^^^^^^^^^^^^
((call_expression function: (member_expression object: (regex) @match property: (_) @callee) arguments: (arguments . (_) @key))
  (#match? @callee "^(test|exec)$")
  (#match? @key "([oO]rigin|[rR]eferr?er)$")
  (#match? @match "[a-zA-Z0-9)+*]\\.[a-zA-Z(]")
  (#set! rule "origin-pattern-loose"))
((call_expression function: (member_expression object: (_) @key property: (_) @callee) arguments: (arguments . (regex) @match))
  (#match? @callee "^(match|search)$")
  (#match? @key "([oO]rigin|[rR]eferr?er)$")
  (#match? @match "[a-zA-Z0-9)+*]\\.[a-zA-Z(]")
  (#set! rule "origin-pattern-loose"))

; origin.endsWith("example.com")
; ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
((call_expression function: (member_expression object: (_) @key property: (_) @callee) arguments: (arguments . (string) @value .)) @match
  (#match? @key "([oO]rigin|[rR]eferr?er)$")
  (#match? @callee "^(endsWith|startsWith|includes|indexOf)$")
  (#match? @value "{part-of-site}")
  (#set! rule "origin-match-loose"))

; helmet({ contentSecurityPolicy: false })
;          ^^^^^^^^^^^^^^^^^^^^^^^^^^^^
((pair key: (_) @key value: (false)) @match
  (#match? @key "^[\"']?(contentSecurityPolicy|frameguard|hsts|xssFilter|noSniff|crossOriginOpenerPolicy|crossOriginResourcePolicy|xFrameOptions|xContentTypeOptions|strictTransportSecurity)[\"']?$")
  (#set! rule "content-policy-weakened"))
([(string) (template_string)] @match
  (#match? @match "'unsafe-(inline|eval)'|^[\"']unsafe-(inline|eval)[\"']$")
  (#not-match? @match "style-src[^;]*'unsafe-inline'[^']*$")
  ; A page of its own that may load nothing else.
  (#not-match? @match "^(?![^]*unsafe-eval)[^]*default-src 'none'")
  (#not-around? @match pair "^[\"']?(styleSrc|style-src|styleSrcElem|styleSrcAttr)")
  ; A look whether a policy has the word.
  (#not-around? @match call_expression "\\.(includes|has|indexOf|startsWith|endsWith)\\([\"']'?unsafe-[a-z]+'?[\"']\\)$")
  ; A list of the words that a setting may have.
  (#not-around? @match variable_declarator "^[A-Z_]*(ALLOWED|VALID|KNOWN|KEYWORDS?|VALUES?)(_[A-Z_]+)?\\b")
  (#set! key "content policy")
  (#set! rule "content-policy-weakened"))

; other.postMessage(data, "*")
;                         ^^^
((call_expression function: (member_expression object: (_) @to property: (_) @callee) arguments: (arguments . (_) @data . (string) @match))
  (#eq? @callee "postMessage")
  ; A message without data tells nobody anything.
  (#not-match? @data "^(\\{\\s*\\w+: *)?[\"'][^\"'`$]*[\"']\\s*,?\\s*\\}?$")
  ; To the own page.
  (#not-match? @to "^(window|self|globalThis)$")
  (#match? @match "^[\"']\\*[\"']$")
  (#set! key "postMessage")
  (#set! rule "post-message-any"))
((call_expression function: (member_expression property: (_) @callee) arguments: (arguments . (_) . (object (pair key: (_) @name value: (string) @value) @match)))
  (#eq? @callee "postMessage")
  (#eq? @name "targetOrigin")
  (#match? @value "^[\"']\\*[\"']$")
  (#set! key "postMessage")
  (#set! rule "post-message-any"))

; new BrowserWindow({ webPreferences: { webSecurity: false } })
;                                       ^^^^^^^^^^^^^^^^^^
((pair key: (_) @key value: (false)) @match
  (#match? @key "^[\"']?webSecurity[\"']?$")
  (#set! rule "same-origin-policy-off"))
((pair key: (_) @key value: (true)) @match
  (#match? @key "^[\"']?allowRunningInsecureContent[\"']?$")
  (#set! rule "same-origin-policy-off"))
; launch({ args: ["--disable-web-security"] })
;                 ^^^^^^^^^^^^^^^^^^^^^^^^
((string) @match
  (#match? @match "^[\"']-*disable-web-security[\"']$")
  (#set! rule "same-origin-policy-off"))
