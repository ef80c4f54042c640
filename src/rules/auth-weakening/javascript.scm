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
  (#not-match? @match "complete: true")
  (#not-around? @match function_declaration "\\b(verify|jwtVerify)\\(")
  (#not-around? @match method_definition "\\b(verify|jwtVerify)\\(")
  (#not-around? @match arrow_function "\\b(verify|jwtVerify)\\(")
  (#set! rule "token-unverified"))

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
  (#match? @callee "^(cookie|setCookie|set)$")
  (#match? @key "^[\"']?secure[\"']?$")
  (#set! rule "cookie-unprotected"))

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
  (#match? @fields "^(\\{\\s*\\.\\.\\.)?(req|request|ctx\\.request)\\.body(\\s*\\})?$")
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
