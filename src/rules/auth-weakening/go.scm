; parser.ParseUnverified(token, claims)
; ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
((call_expression function: (selector_expression field: (_) @key)) @match
  (#eq? @key "ParseUnverified")
  (#set! rule "token-unverified"))
((selector_expression operand: (_) @object field: (_) @key) @match
  (#eq? @object "jwt")
  (#match? @key "^(UnsafeAllowNoneSignatureType|SigningMethodNone)$")
  (#set! rule "token-unverified"))

; subtle.ConstantTimeCompare(given, expected) → bytes.Equal(given, expected)
; ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
((call_expression function: (selector_expression operand: (_) @object field: (_) @callee)) @match
  (#match? @object "^(subtle|hmac|bcrypt)$")
  (#match? @callee "^(ConstantTimeCompare|Equal|CompareHashAndPassword)$")
  (#set! rule "secret-compare-weakened"))

; http.Cookie{HttpOnly: false}
;             ^^^^^^^^^^^^^^^
((composite_literal type: (_) @type body: (literal_value (keyed_element key: (_) @key value: (literal_element (false))) @match))
  (#match? @type "Cookie$|sessions\\.Options$|CookieOptions$")
  (#match? @key "^(HttpOnly|HTTPOnly|Secure)$")
  (#set! rule "cookie-unprotected"))
