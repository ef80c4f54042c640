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
; JWT.decode(token)
; ^^^^^^^^^^^^^^^^^
((method_invocation object: (_) @object name: (_) @key) @match
  (#eq? @object "JWT")
  (#eq? @key "decode")
  (#not-file? @match "\\.verify\\(|JWTVerifier|\\bJWT\\.require\\(")
  (#set! rule "token-unverified"))

; cookie.setHttpOnly(false)
; ^^^^^^^^^^^^^^^^^^^^^^^^^
((method_invocation name: (_) @key arguments: (argument_list . (false) .)) @match
  (#match? @key "^(setHttpOnly|setSecure|httpOnly|secure|setUseHttpOnly|setCookieHttpOnly)$")
  (#set! rule "cookie-unprotected"))

; MessageDigest.isEqual(given, expected) → Arrays.equals(given, expected)
; ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
((method_invocation object: (_) @object name: (_) @callee) @match
  (#match? @object "^(MessageDigest|BCrypt|passwordEncoder|encoder)$")
  (#match? @callee "^(isEqual|checkpw|matches)$")
  (#set! rule "secret-compare-weakened"))
