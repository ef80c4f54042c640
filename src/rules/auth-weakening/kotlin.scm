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
  (#match? @key "^(isHttpOnly|httpOnly|secure)$")
  (#eq? @value "false")
  (#set! rule "cookie-unprotected"))
((call_expression (navigation_expression (_) (identifier) @key) (value_arguments . (value_argument) @value .)) @match
  (#match? @key "^(setHttpOnly|setSecure|httpOnly|secure)$")
  (#eq? @value "false")
  (#set! rule "cookie-unprotected"))
