; parser.ParseUnverified(token, claims)
; ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
((call_expression function: (selector_expression field: (_) @key)) @match
  (#eq? @key "ParseUnverified")
  (#set! rule "token-unverified"))
((selector_expression operand: (_) @object field: (_) @key) @match
  (#eq? @object "jwt")
  (#match? @key "^(UnsafeAllowNoneSignatureType|SigningMethodNone)$")
  (#set! rule "token-unverified"))

; func canEdit(user User) bool { return true }
; ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
([(function_declaration name: (_) @key body: (_) @body) (method_declaration name: (_) @key body: (_) @body)] @match
  (#match? @key "^[a-zA-Z]")
  (#match? @key "^(Is|Has|Can|May|Check|Verify|Validate|Authenticate|Authorize|is|has|can|may|check|verify|validate|authenticate|authorize)[A-Za-z]*(Authenticated|Authorized|Auth|Permissions?|Permitted|Admin|Allowed|Access|Owner|Roles?|Token|Signature|Password|Login|Credentials?|Session|Edit|Delete|Write|Csrf)$")
  (#match? @body "^\\{\\s*return true(, nil)?\\s*\\}$")
  (#set! rule "check-always-passes"))

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
