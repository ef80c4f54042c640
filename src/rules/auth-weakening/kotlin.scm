; http.csrf { it.disable() }
; ^^^^^^^^^^^^^^^^^^^^^^^^^^
((call_expression [(identifier) @key (navigation_expression (identifier) @key .)] (annotated_lambda) @body) @match
  (#eq? @key "csrf")
  (#match? @body "^\\{\\s*(\\w+ -> )?(\\w+\\.)?disable\\(\\)\\s*\\}$")
  (#set! rule "forgery-check-off"))

; JWT.create().sign(Algorithm.none())
;                   ^^^^^^^^^^^^^^^^
((call_expression (navigation_expression (identifier) @object (identifier) @key)) @match
  (#eq? @object "Algorithm")
  (#eq? @key "none")
  (#set! rule "token-unverified"))
; JWT.decode(token)
; ^^^^^^^^^^^^^^^^^
((call_expression (navigation_expression (identifier) @object (identifier) @key)) @match
  (#eq? @object "JWT")
  (#eq? @key "decode")
  (#not-file? @match "\\.verify\\(|JWTVerifier|\\bJWT\\.require\\(")
  (#set! rule "token-unverified"))

; cookie.isHttpOnly = false
; ^^^^^^^^^^^^^^^^^^^^^^^^^
((assignment (navigation_expression (_) (identifier) @key) (_) @value) @match
  (#match? @key "^(isHttpOnly|httpOnly|secure|isSecure)$")
  (#eq? @value "false")
  (#set! rule "cookie-unprotected"))
((call_expression (_) @callee (value_arguments (value_argument (identifier) @key (_) @value) @match))
  (#match? @callee "[cC]ookie\\w*$|\\bcookies\\.append$")
  (#match? @key "^(httpOnly|secure)$")
  (#eq? @value "false")
  (#set! rule "cookie-unprotected"))

; response.addCookie(cookie)
; ^^^^^^^^^^^^^^^^^^^^^^^^^^
((call_expression (navigation_expression (_) (identifier) @key .) (value_arguments (value_argument (identifier)))) @match
  (#eq? @key "addCookie")
  (#around? @match function_declaration "(\\bnew |= |: )(\\w+\\.)*(Http)?Cookie\\(")
  (#not-around? @match function_declaration "([hH]ttpOnly|[sS]ecure)(\\(| =)(?!\\s*false)")
  (#set! rule "cookie-flags-missing"))
((call_expression (identifier) @type (value_arguments (value_argument)) @arguments) @match
  (#match? @type "^(Cookie|HttpCookie)$")
  (#not-match? @arguments "([hH]ttpOnly|[sS]ecure)\\s*=|\"[^\"]*([cC][sS][rR][fF]|[xX][sS][rRfF]{2})")
  (#not-around? @match function_declaration "([hH]ttpOnly|[sS]ecure)(\\(| =)(?!\\s*false)")
  (#set! key "cookie")
  (#set! rule "cookie-flags-missing"))

; environment.put(Context.SECURITY_AUTHENTICATION, "none")
; ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
((call_expression (value_arguments . (value_argument) @key . (value_argument) @value .)) @match
  (#match? @key "{ldap-authentication}")
  (#eq? @value "\"none\"")
  (#set! rule "anonymous-bind"))
((assignment (index_expression (_) . (_) @key) (_) @value) @match
  (#match? @key "{ldap-authentication}")
  (#eq? @value "\"none\"")
  (#set! rule "anonymous-bind"))

; authorize(anyRequest, permitAll)
; ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
((call_expression (identifier) @callee (value_arguments . (value_argument) @paths . (value_argument) @key .)) @match
  (#eq? @callee "authorize")
  (#match? @paths "^(anyRequest|anyExchange|\"/?\\*\\*\")$")
  (#eq? @key "permitAll")
  (#set! rule "login-not-needed"))
((call_expression (navigation_expression (call_expression (navigation_expression (_) (identifier) @all .)) (identifier) @key .)) @match
  (#match? @all "^(anyRequest|anyExchange)$")
  (#eq? @key "permitAll")
  (#set! rule "login-not-needed"))
; builder.setUserAuthenticationRequired(false)
; ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
((call_expression (navigation_expression (_) (identifier) @key .) (value_arguments . (value_argument) @value .)) @match
  (#match? @key "^(setUserAuthenticationRequired|setAuthenticationRequired|setAuthEnabled)$")
  (#eq? @value "false")
  (#set! rule "authentication-off"))

; http.sessionManagement { sessionFixation { none() } }
;                          ^^^^^^^^^^^^^^^^^^^^^^^^^^
((call_expression [(identifier) @key (navigation_expression (_) (identifier) @key .)] (annotated_lambda) @body) @match
  (#eq? @key "sessionFixation")
  (#match? @body "\\bnone\\(\\)\\s*\\}$")
  (#set! rule "session-fixation"))
((call_expression (navigation_expression (call_expression (navigation_expression (_) (identifier) @of .)) (identifier) @key .)) @match
  (#eq? @of "sessionFixation")
  (#eq? @key "none")
  (#set! rule "session-fixation"))

; @RequestMapping("/orders")
; ^^^^^^^^^^^^^^^^^^^^^^^^^^
((function_declaration (modifiers (annotation (constructor_invocation (user_type) @key (value_arguments) @value)) @match))
  (#eq? @key "RequestMapping")
  (#not-match? @value "\\bmethod\\s*=")
  (#set! rule "any-request-method"))

; DriverManager.getConnection(url, "shop", "")
; ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
((call_expression (navigation_expression (_) (identifier) @key .) (value_arguments (value_argument) . (value_argument) . (value_argument) @value .)) @match
  (#eq? @key "getConnection")
  (#eq? @value "\"\"")
  (#set! rule "database-without-password"))
((string_literal) @match
  (#match? @match "^\"jdbc:")
  (#match? @match "[?&;:(,]password=([&;),]|\"$)")
  (#set! key "password")
  (#set! rule "database-without-password"))
; Jwts.parser().setSigningKey(key).parse(token)
; ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
((call_expression (navigation_expression (_) @chain (identifier) @key .) (value_arguments (value_argument))) @match
  (#match? @chain "^Jwts\\s*\\.\\s*parser(Builder)?\\(")
  (#match? @key "^(parse|parseClaimsJwt|parsePlaintextJwt|parseUnsecuredClaims)$")
  (#set! rule "token-unverified"))
((call_expression (navigation_expression (_) @chain (identifier) @key .)) @match
  (#match? @chain "^Jwts\\s*\\.\\s*builder\\(")
  (#eq? @key "compact")
  (#not-match? @chain "\\.\\s*(signWith|encryptWith)\\(")
  (#set! rule "token-unverified"))
((call_expression (navigation_expression (_) (identifier) @key) (value_arguments . (value_argument) @value .)) @match
  (#match? @key "^(setHttpOnly|setSecure|httpOnly|secure)$")
  (#eq? @value "false")
  (#set! rule "cookie-unprotected"))

; PBEKeySpec(password, salt, 50_000, 256)
;                            ^^^^^^
((call_expression . (identifier) @callee (value_arguments . (_) . (_) . (value_argument (number_literal) @match)))
  (#match? @callee "^(PBEKeySpec|Pbkdf2PasswordEncoder)$")
  (#number? @match "<" "210000")
  (#number? @match ">" "9999")
  (#set! rule "password-hash-cheap"))
((call_expression . (identifier) @callee (value_arguments . (_) . (_) . (value_argument (number_literal) @match)))
  (#eq? @callee "PBEKeySpec")
  (#number? @match "<" "600000")
  (#number? @match ">" "209999")
  (#around? @match function_declaration "HmacS(HA|ha)(256|1)\"")
  (#set! rule "password-hash-cheap"))
((call_expression . (identifier) @callee (value_arguments . (_) . (_) . (value_argument (number_literal) @match)))
  (#eq? @callee "PBEKeySpec")
  (#number? @match "<" "1300000")
  (#number? @match ">" "599999")
  (#around? @match function_declaration "HmacS(HA|ha)1\"")
  (#set! rule "password-hash-cheap"))
; val rounds = 50_000 … PBEKeySpec(password, salt, rounds, 256)
;                                                  ^^^^^^
((_ (property_declaration (variable_declaration (identifier) @name) (number_literal) @value) (property_declaration (call_expression . (identifier) @callee (value_arguments . (_) . (_) . (value_argument (identifier) @match)))))
  (#eq? @callee "PBEKeySpec")
  (#eq? @name @match)
  (#number? @value "<" "210000")
  (#set! rule "password-hash-cheap"))

; request.requestedSessionId
; ^^^^^^^^^^^^^^^^^^^^^^^^^^
((navigation_expression (_) (identifier) @key .) @match
  (#match? @key "^(requestedSessionId|getRequestedSessionId)$")
  (#set! rule "session-id-given"))

; KeyGenParameterSpec.Builder(alias, purposes).build()
; ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
((call_expression (navigation_expression (_) @chain @match (identifier) @build .))
  (#eq? @build "build")
  (#match? @chain "^(\\w+\\.)*KeyGenParameterSpec\\.Builder\\(")
  (#not-match? @chain "setUserAuthenticationRequired\\(")
  (#set! key "key")
  (#set! rule "key-not-locked"))
; val builder = KeyGenParameterSpec.Builder(alias, purposes)
; ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
((_ (property_declaration (variable_declaration (identifier) @name) (_) @value) @match . (_) @next)
  (#match? @value "^(\\w+\\.)*KeyGenParameterSpec\\.Builder\\(")
  (#not-match? @value "setUserAuthenticationRequired\\(|\\.build\\(\\)$|\\b(apply|also|run|let)\\b")
  (#mentions? @next @name)
  (#match? @next "\\.build\\(\\)\\)*$")
  (#not-match? @next "setUserAuthenticationRequired\\(")
  (#set! key "key")
  (#set! rule "key-not-locked"))
