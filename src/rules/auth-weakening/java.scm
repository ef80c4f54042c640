; http.csrf().disable()
; ^^^^^^^^^^^^^^^^^^^^^
((method_invocation object: (method_invocation name: (_) @key) name: (_) @off) @match
  (#eq? @key "csrf")
  (#eq? @off "disable")
  (#set! rule "forgery-check-off"))
((method_invocation name: (_) @key arguments: (argument_list . (_) @value)) @match
  (#eq? @key "csrf")
  (#match? @value "::disable$|->\\s*\\w+\\.disable\\(\\)$|->\\s*\\{\\s*\\w+\\.disable\\(\\);\\s*\\}$")
  (#set! rule "forgery-check-off"))

; http.authorizeHttpRequests(a -> a.anyRequest().permitAll())
;                                 ^^^^^^^^^^^^^^^^^^^^^^^^^^^
((method_invocation object: (method_invocation name: (_) @all) name: (_) @key) @match
  (#eq? @all "anyRequest")
  (#eq? @key "permitAll")
  (#set! rule "login-not-needed"))

; JWT.create().sign(Algorithm.none())
;                   ^^^^^^^^^^^^^^^^
((method_invocation object: (_) @object name: (_) @key) @match
  (#match? @object "^(com\\.auth0\\.jwt\\.algorithms\\.)?Algorithm$")
  (#eq? @key "none")
  (#set! rule "token-unverified"))
((method_invocation name: (_) @callee arguments: (argument_list (method_invocation !object name: (_) @key))) @match
  (#match? @callee "^(require|sign)$")
  (#eq? @key "none")
  (#file? @match "Algorithm\\.none\\b|auth0")
  (#set! rule "token-unverified"))
((field_access object: (_) @object field: (_) @key) @match
  (#eq? @object "SignatureAlgorithm")
  (#eq? @key "NONE")
  (#set! rule "token-unverified"))
; Jwts.parser().setSigningKey(key).parse(token)
; ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
((method_invocation object: (method_invocation) @chain name: (_) @key arguments: (argument_list . (_) .)) @match
  (#match? @chain "^(io\\.jsonwebtoken\\.)?Jwts\\s*\\.\\s*parser(Builder)?\\(")
  (#match? @key "^(parse|parseClaimsJwt|parsePlaintextJwt|parseUnsecuredClaims|parseUnsecuredContent)$")
  ; Of those that take a token without a signature, only what has a key looks as if it checked.
  (#match? @match "setSigningKey|verifyWith|\\.parse\\([^()]*(\\([^()]*\\))?[^()]*\\)$|parseUnsecured")
  (#set! rule "token-unverified"))
((method_invocation object: (identifier) @object name: (_) @key arguments: (argument_list . (_) .)) @match
  (#match? @object "^(\\w*[jJ]wtParser|[jJ]wt\\w*[pP]arser|parser)$")
  (#match? @key "^(parse|parseClaimsJwt|parsePlaintextJwt|parseUnsecuredClaims)$")
  (#file? @match "io\\.jsonwebtoken|\\bJwtParser\\b")
  (#set! rule "token-unverified"))
; Jwts.builder().setSubject(name).compact()
; ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
((method_invocation object: (method_invocation) @chain name: (_) @key) @match
  (#match? @chain "^(io\\.jsonwebtoken\\.)?Jwts\\s*\\.\\s*builder\\(")
  (#eq? @key "compact")
  (#not-match? @chain "\\.\\s*(signWith|encryptWith)\\(")
  (#set! rule "token-unverified"))
((method_invocation object: [(identifier) (method_invocation)] @chain name: (_) @key arguments: (argument_list)) @match
  (#match? @chain "^[\\w.]*\\b(jwt|[bB]uilder|jwtBuilder)\\w*\\b")
  (#eq? @key "compact")
  (#around? @match method_declaration "\\bJwts\\s*\\.\\s*builder\\(")
  (#not-around? @match method_declaration "\\.\\s*(signWith|encryptWith)\\(")
  (#set! rule "token-unverified"))
; consumer.setSkipSignatureVerification()
; ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
((method_invocation name: (_) @key) @match
  (#match? @key "^(setSkipSignatureVerification|setSkipAllValidators|setDisableRequireSignature|unsecured|setSkipVerificationKeyResolutionOnNone)$")
  (#file? @match "jose4j|JwtConsumer|Jwts\\.|jsonwebtoken")
  (#set! rule "token-unverified"))
; JWT.decode(token)
; ^^^^^^^^^^^^^^^^^
((method_invocation object: (_) @object name: (_) @key) @match
  (#eq? @object "JWT")
  (#eq? @key "decode")
  (#not-file? @match "\\.verify\\(|JWTVerifier|\\bJWT\\.require\\(")
  (#set! rule "token-unverified"))

((method_invocation object: (_) @object name: (_) @key) @match
  (#eq? @object "JWT")
  (#eq? @key "decode")
  (#file? @match "\\.verify\\(|JWTVerifier|\\bJWT\\.require\\(")
  (#not-around? @match method_declaration "\\.verify\\(|\\bJWT\\.require\\(")
  (#set! rule "token-only-decoded"))
((method_invocation object: (_) @object name: (_) @key arguments: (argument_list . (_) .)) @match
  (#match? @object "^(SignedJWT|PlainJWT|JWTParser|JWSObject|JWTClaimsSet)$")
  (#eq? @key "parse")
  (#not-around? @match method_declaration "\\.verify\\(|\\.process\\(|\\.validate\\(")
  (#set! rule "token-only-decoded"))

; environment.put(Context.SECURITY_AUTHENTICATION, "none")
; ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
((method_invocation name: (_) @callee arguments: (argument_list . (_) @key . (_) @value .)) @match
  (#match? @callee "^(put|setProperty|addToEnvironment|putIfAbsent)$")
  (#match? @key "{ldap-authentication}")
  (#eq? @value "\"none\"")
  (#set! rule "anonymous-bind"))
((method_invocation name: (_) @callee arguments: (argument_list . (_) @key . (_) @value .)) @match
  (#match? @callee "^(put|setProperty|addToEnvironment)$")
  (#match? @key "SECURITY_CREDENTIALS$|^\"java\\.naming\\.security\\.credentials\"$")
  (#eq? @value "\"\"")
  (#set! rule "anonymous-bind"))
((method_invocation name: (_) @key arguments: (argument_list . (true) .)) @match
  (#eq? @key "setAnonymousReadOnly")
  (#set! rule "anonymous-bind"))

; public int vote(…) { return ACCESS_GRANTED; }
; ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
((method_declaration name: (_) @key parameters: (_) @parameters body: (block) @body) @match
  (#match? @key "^(vote|hasPermission|decide|check)$")
  (#match? @parameters "\\bAuthentication\\b")
  (#match? @body "\\breturn\\b")
  (#not-match? @body "\\breturn\\s+(?!\\(?\\s*(true|1|0|(\\w+\\.)*(ACCESS_GRANTED|ACCESS_ABSTAIN))\\s*\\)?\\s*;)|\\bthrow\\b")
  (#set! rule "access-always-granted"))

; builder.setUserAuthenticationRequired(false)
; ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
((method_invocation name: (_) @key arguments: (argument_list . (false) .)) @match
  (#match? @key "^(setUserAuthenticationRequired|setAuthenticationRequired|setAuthEnabled|setAuthenticationEnabled)$")
  (#set! rule "authentication-off"))
; web.ignoring().antMatchers("/orders/**")
; ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
((method_invocation object: (method_invocation name: (_) @all arguments: (argument_list . (_) @paths)) name: (_) @key) @match
  (#match? @all "^(antMatchers|requestMatchers|mvcMatchers|pathMatchers|securityMatcher)$")
  (#match? @paths "^\"/?\\*\\*\"$")
  (#eq? @key "permitAll")
  (#set! rule "login-not-needed"))
; http.sessionManagement().sessionFixation().none()
; ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
((method_invocation object: (method_invocation name: (_) @of) name: (_) @key) @match
  (#eq? @of "sessionFixation")
  (#eq? @key "none")
  (#set! rule "session-fixation"))
((method_invocation name: (_) @key arguments: (argument_list . (_) @value .)) @match
  (#eq? @key "sessionFixation")
  (#match? @value "::none$|->\\s*\\w+\\.none\\(\\)$")
  (#set! rule "session-fixation"))

; csrf.ignoringRequestMatchers("/orders/**")
; ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
((method_invocation name: (_) @key) @match
  (#match? @key "^(ignoringAntMatchers|ignoringRequestMatchers)$")
  (#set! rule "forgery-check-missing"))
; @RequestMapping("/orders")
; ^^^^^^^^^^^^^^^^^^^^^^^^^^
((method_declaration (modifiers [(annotation name: (_) @key) (marker_annotation name: (_) @key)] @match))
  (#eq? @key "RequestMapping")
  (#not-match? @match "\\bmethod\\s*=")
  (#set! rule "any-request-method"))
((method_declaration (modifiers (annotation name: (_) @key arguments: (_) @value) @match))
  (#eq? @key "RequestMapping")
  (#match? @value "\\bmethod\\s*=\\s*\\{[^}]*\\bGET\\b")
  (#match? @value "\\b(POST|PUT|DELETE|PATCH)\\b")
  (#set! rule "any-request-method"))

; DriverManager.getConnection(url, "shop", "")
; ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
((method_invocation name: (_) @key arguments: (argument_list (_) . (_) . (string_literal) @value .)) @match
  (#eq? @key "getConnection")
  (#eq? @value "\"\"")
  (#set! rule "database-without-password"))
((string_literal) @match
  (#match? @match "^\"jdbc:")
  (#match? @match "[?&;:(,]password=([&;),]|\"$)")
  (#set! key "password")
  (#set! rule "database-without-password"))
((method_invocation name: (_) @key arguments: (argument_list . (string_literal) @value .)) @match
  (#eq? @key "setPassword")
  (#eq? @value "\"\"")
  (#file? @match "DataSource|jdbc:")
  (#set! rule "database-without-password"))

; cookie.setHttpOnly(false)
; ^^^^^^^^^^^^^^^^^^^^^^^^^
((method_invocation name: (_) @key arguments: (argument_list . (_) @value .)) @match
  (#match? @key "^(setHttpOnly|setSecure|httpOnly|secure|setUseHttpOnly|setCookieHttpOnly|setUseSecureCookie|setCookieSecure|setUseSecure|withHttpOnly|withSecure)$")
  (#match? @value "^(false|Boolean\\.FALSE|[A-Z_]*FALSE[A-Z_]*)$")
  (#set! rule "cookie-unprotected"))

; response.addCookie(cookie)
; ^^^^^^^^^^^^^^^^^^^^^^^^^^
((method_invocation name: (_) @key arguments: (argument_list (identifier))) @match
  (#eq? @key "addCookie")
  (#around? @match method_declaration "(\\bnew |= |: )(\\w+\\.)*(Http)?Cookie\\(")
  (#not-around? @match method_declaration "[hH]ttpOnly\\((?!\\s*false)|[sS]ecure\\((?!\\s*false)")
  (#set! rule "cookie-flags-missing"))
; return new Cookie(name, value)
;        ^^^^^^^^^^^^^^^^^^^^^^^
((object_creation_expression type: (_) @type arguments: (argument_list (_))) @match
  (#match? @type "(^|\\.)(Cookie|HttpCookie|SimpleCookie)$")
  (#not-match? @match "\\(\\s*\"[^\"]*([cC][sS][rR][fF]|[xX][sS][rRfF]{2})")
  (#not-around? @match method_declaration "[hH]ttpOnly\\((?!\\s*false)|[sS]ecure\\((?!\\s*false)")
  (#set! key "cookie")
  (#set! rule "cookie-flags-missing"))
((object_creation_expression type: (_) @type arguments: (argument_list) @arguments) @match
  (#match? @type "(^|\\.)NewCookie$")
  (#not-match? @arguments "\\btrue\\s*\\)$(?<!\\bfalse\\s*,\\s*true\\s*\\))|\\btrue\\s*,\\s*(?!false)\\w+\\s*\\)$")
  (#set! key "cookie")
  (#set! rule "cookie-flags-missing"))
; return new Cookie(name, value), whatever else the method does
;        ^^^^^^^^^^^^^^^^^^^^^^^
([(return_statement (object_creation_expression type: (_) @type arguments: (argument_list)) @match) (method_invocation arguments: (argument_list (object_creation_expression type: (_) @type arguments: (argument_list)) @match))]
  (#match? @type "(^|\\.)(Cookie|HttpCookie|SimpleCookie)$")
  (#not-match? @match "\\(\\s*\"[^\"]*([cC][sS][rR][fF]|[xX][sS][rRfF]{2})|\\{")
  (#not-match? @match "\\b(true|false)\\b")
  (#around? @match method_declaration "[hH]ttpOnly\\((?!\\s*false)|[sS]ecure\\((?!\\s*false)")
  (#set! key "cookie")
  (#set! rule "cookie-flags-missing"))
; new SavedCookie("session", value, …, false, 1), new Http.Cookie("session", value, …, false, true)
; ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
((object_creation_expression type: (_) @type arguments: (argument_list (false))) @match
  (#match? @type "(^|\\.)(SavedCookie|Http\\.Cookie|Cookie\\.Builder|DefaultCookie)$")
  (#set! key "cookie")
  (#set! rule "cookie-unprotected"))
; ResponseCookie.from("session", value).build()
; ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
((method_invocation object: (method_invocation) @chain name: (_) @key) @match
  (#match? @chain "^(ResponseCookie|NewCookie|HttpCookie|Cookie)\\s*\\.\\s*(from|fromClientResponse|builder|build|cookie|netty)\\(")
  (#eq? @key "build")
  (#not-match? @chain "[hH]ttpOnly\\((?!\\s*false)|[sS]ecure\\((?!\\s*false)")
  (#set! key "cookie")
  (#set! rule "cookie-flags-missing"))
((method_invocation name: (_) @callee arguments: (argument_list . (_) @key . (string_literal) @value .)) @match
  (#match? @callee "^(setHeader|addHeader|header|add|set)$")
  (#match? @key "^\"[sS]et-[cC]ookie\"$|SET_COOKIE$")
  (#not-match? @value "{guarded-cookie}")
  (#set! rule "cookie-flags-missing"))
((method_invocation name: (_) @key arguments: (argument_list . (_) @value .)) @match
  (#match? @key "^(sameSite|setSameSite)$")
  (#match? @value "^(\"[nN]one\"|(\\w+\\.)*NONE)$")
  (#set! rule "cookie-flags-missing"))

; MessageDigest.isEqual(given, expected) → Arrays.equals(given, expected)
; ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
((method_invocation object: (_) @object name: (_) @callee) @match
  (#match? @object "^(MessageDigest|BCrypt|passwordEncoder|encoder)$")
  (#match? @callee "^(isEqual|checkpw|matches)$")
  (#set! rule "secret-compare-weakened"))

; BeanUtils.populate(order, request.getParameterMap())
; ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
((method_invocation name: (_) @key arguments: (argument_list (method_invocation name: (_) @fields) .)) @match
  (#match? @key "^(populate|setProperties|copyProperties|putAll|updateValue|convertValue|bind)$")
  (#eq? @fields "getParameterMap")
  (#set! rule "fields-from-request"))

; new PBEKeySpec(password, salt, 50_000, 256)
;                                ^^^^^^
((object_creation_expression type: (_) @type arguments: (argument_list . (_) . (_) . (decimal_integer_literal) @match))
  (#match? @type "(^|\\.)(PBEKeySpec|Pbkdf2PasswordEncoder)$")
  (#number? @match "<" "100000")
  (#number? @match ">" "9999")
  (#set! rule "password-hash-cheap"))

; csrf.disable()
; ^^^^^^^^^^^^^^
((method_invocation object: (identifier) @of name: (_) @key arguments: (argument_list)) @match
  (#match? @of "^(csrf\\w*|\\w*Csrf\\w*)$")
  (#eq? @key "disable")
  (#not-inside? @match lambda_expression)
  (#set! rule "forgery-check-off"))
; NoOpPasswordEncoder.getInstance()
; ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
((method_invocation object: (_) @of name: (_) @key) @match
  (#match? @of "(^|\\.)NoOpPasswordEncoder$")
  (#eq? @key "getInstance")
  (#set! rule "password-hash-cheap"))
((object_creation_expression type: (_) @key) @match
  (#match? @key "(^|\\.)(StandardPasswordEncoder|Md4PasswordEncoder|LdapShaPasswordEncoder|MessageDigestPasswordEncoder|Md5PasswordEncoder|ShaPasswordEncoder|PlaintextPasswordEncoder)$")
  (#set! rule "password-hash-cheap"))

; web.ignoring().requestMatchers("/**")
; ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
((method_invocation object: (method_invocation name: (_) @ignoring) name: (_) @key arguments: (argument_list . (_) @paths)) @match
  (#eq? @ignoring "ignoring")
  (#match? @key "^(antMatchers|requestMatchers|mvcMatchers)$")
  (#match? @paths "^\"/?\\*\\*\"$")
  (#set! rule "login-not-needed"))

; request.getRequestedSessionId()
; ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
((method_invocation name: (_) @key arguments: (argument_list) @arguments) @match
  (#eq? @key "getRequestedSessionId")
  (#eq? @arguments "()")
  (#set! rule "session-id-given"))

; new KeyGenParameterSpec.Builder(alias, purposes).build()
; ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
((method_invocation object: (_) @chain @match name: (_) @build)
  (#eq? @build "build")
  (#match? @chain "^new (\\w+\\.)*KeyGenParameterSpec\\.Builder\\(")
  (#not-match? @chain "\\.\\s*setUserAuthenticationRequired\\(")
  (#set! key "key")
  (#set! rule "key-not-locked"))
; KeyGenParameterSpec.Builder builder = new KeyGenParameterSpec.Builder(alias, purposes);
;                             ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
((_ (local_variable_declaration declarator: (variable_declarator name: (_) @name value: (_) @value) @match) . (_) @next)
  (#match? @value "^new (\\w+\\.)*KeyGenParameterSpec\\.Builder\\(")
  (#not-match? @value "\\.\\s*setUserAuthenticationRequired\\(")
  (#mentions? @next @name)
  (#match? @next "\\.build\\(\\)\\)*;?$")
  (#not-match? @next "\\.\\s*setUserAuthenticationRequired\\(")
  (#set! key "key")
  (#set! rule "key-not-locked"))
