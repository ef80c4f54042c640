; cors({ origin: "*" })
;        ^^^^^^^^^^^
((call_expression function: [(identifier) @callee (member_expression property: (_) @callee)] arguments: (arguments (object (pair key: (_) @key value: (_) @value) @match)))
  (#match? @callee "([cC]ors|CORS|enableCors|Server|WebSocketGateway)$")
  (#match? @key "^[\"']?origin[\"']?$")
  (#match? @value "^([\"'`]\\*[\"'`]|/\\^?\\.[*+]\\$?/|\\[\\s*[\"']\\*[\"']\\s*\\])$")
  (#not-explained? @match "{meant-for-all}")
  (#set! rule "cors-any-origin"))
((pair key: (_) @outer value: (object (pair key: (_) @key value: (_) @value) @match))
  (#match? @outer "^[\"']?cors[\"']?$")
  (#match? @key "^[\"']?(origin|origins|allowOrigin|allowOrigins)[\"']?$")
  (#match? @value "^([\"'`]\\*[\"'`]|\\[\\s*[\"']\\*[\"']\\s*\\])$")
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
  (#set! key "origin")
  (#not-explained? @match "{meant-for-all}")
  (#set! rule "cors-any-origin"))

; response.set("Access-Control-Allow-Origin", origin)
; ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
([(pair key: (string) @key value: (_) @value) (call_expression arguments: (arguments . (string) @key . (_) @value .))] @match
  (#match? @key "{allow-origin-header}")
  (#match? @value "^(((req|request|ctx)\\.)?(headers?\\.|query\\.|body\\.|request\\.)?origin|(req|request)\\.headers?[.\\[(][^)]*origin[^)]*[)\\]]?|(req|request|ctx)\\.(get|header)\\([\"'][oO]rigin[\"']\\))( \\|\\| [\"']\\*[\"']| \\?\\? [\"']\\*[\"'])?$")
  (#not-around? @match function_declaration "{membership-test}")
  (#not-around? @match arrow_function "{membership-test}")
  (#not-around? @match function_expression "{membership-test}")
  (#set! key "origin")
  (#set! rule "cors-reflects-origin"))
((call_expression function: [(identifier) @callee (member_expression property: (_) @callee)] arguments: (arguments (object (pair key: (_) @key value: (true)) @match)))
  (#match? @callee "([cC]ors|enableCors)$")
  (#eq? @key "origin")
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

; helmet({ contentSecurityPolicy: false })
;          ^^^^^^^^^^^^^^^^^^^^^^^^^^^^
((pair key: (_) @key value: (false)) @match
  (#match? @key "^[\"']?(contentSecurityPolicy|frameguard|hsts|xssFilter|noSniff|crossOriginOpenerPolicy|crossOriginResourcePolicy|xFrameOptions|xContentTypeOptions|strictTransportSecurity)[\"']?$")
  (#set! rule "content-policy-weakened"))
([(string) (template_string)] @match
  (#match? @match "'unsafe-(inline|eval)'|^[\"']unsafe-(inline|eval)[\"']$")
  (#not-match? @match "style-src[^;]*'unsafe-inline'[^']*$")
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
