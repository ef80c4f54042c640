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
; c.SetCookie("session", value, 3600, "/", "", false, true)
; ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
((call_expression function: (selector_expression field: (_) @key) arguments: (argument_list (_) . (_) . (_) . (_) . (_) . (_) @secure . (_) @httpOnly .)) @match
  (#eq? @key "SetCookie")
  (#match? @match ",\\s*false\\s*(,\\s*\\w+\\s*)?\\)$")
  (#set! rule "cookie-unprotected"))
((assignment_statement left: (expression_list (selector_expression operand: (_) @of field: (_) @key)) right: (expression_list (false))) @match
  (#match? @of "([cC]ookie|Options)$")
  (#match? @key "^(HttpOnly|HTTPOnly|Secure|CookieHTTPOnly|CookieSecure)$")
  (#set! rule "cookie-unprotected"))

; http.Cookie{Name: "session", Value: value}
; ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
((composite_literal type: (_) @type body: (literal_value (keyed_element)) @fields) @match
  (#match? @type "(^|\\.)Cookie$|sessions\\.Options$|CookieOptions$")
  (#not-match? @fields "(HttpOnly|HTTPOnly|Secure):(?!\\s*false)|Name:\\s*\"[^\"]*([cC][sS][rR][fF]|[xX][sS][rRfF]{2})")
  (#set! key "cookie")
  (#set! rule "cookie-flags-missing"))
((composite_literal type: (_) @type body: (literal_value (keyed_element key: (_) @key value: (_) @value) @match))
  (#match? @type "(^|\\.)Cookie$|sessions\\.Options$|CookieOptions$|Config$")
  (#match? @key "^(SameSite|CookieSameSite)$")
  (#match? @value "SameSiteNoneMode$|^\"None\"$")
  (#set! rule "cookie-flags-missing"))

; jwt.WithoutClaimsValidation()
; ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
((call_expression function: (selector_expression operand: (_) @object field: (_) @key)) @match
  (#match? @object "^jw[ts]$")
  (#match? @key "^(WithoutClaimsValidation|ParseInsecure)$")
  (#set! rule "token-unverified"))
((call_expression function: (selector_expression operand: (_) @object field: (_) @key) arguments: (argument_list . (false) .)) @match
  (#match? @object "^jw[ts]$")
  (#match? @key "^(WithVerify|WithValidate)$")
  (#set! rule "token-unverified"))
((call_expression function: (selector_expression field: (_) @key)) @match
  (#match? @key "^(UnsafeClaimsWithoutVerification|UnsafePayloadWithoutVerification)$")
  (#set! rule "token-unverified"))
((keyed_element key: (_) @key value: (literal_element (true))) @match
  (#match? @key "^(InsecureSkipSignatureCheck|SkipClaimsValidation)$")
  (#set! rule "token-unverified"))
((keyed_element key: (_) @key value: (literal_element (true))) @match
  (#match? @key "^(SkipClientIDCheck|SkipExpiryCheck|SkipIssuerCheck)$")
  (#set! rule "token-claims-unchecked"))

; connection.UnauthenticatedBind("cn=reader")
; ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
((call_expression function: (selector_expression field: (_) @key)) @match
  (#eq? @key "UnauthenticatedBind")
  (#set! rule "anonymous-bind"))
((call_expression function: (selector_expression field: (_) @key) arguments: (argument_list . (_) . (interpreted_string_literal) @value)) @match
  (#match? @key "^(Bind|NewSimpleBindRequest|SimpleBind)$")
  (#eq? @value "\"\"")
  (#file? @match "ldap")
  (#set! rule "anonymous-bind"))
((keyed_element key: (_) @key value: (literal_element (true))) @match
  (#eq? @key "AllowEmptyPassword")
  (#set! rule "anonymous-bind"))

; config.AuthCodeURL("state")
; ^^^^^^^^^^^^^^^^^^^^^^^^^^^
((call_expression function: (selector_expression field: (_) @key) arguments: (argument_list . (interpreted_string_literal))) @match
  (#eq? @key "AuthCodeURL")
  (#set! rule "forgery-check-off"))
; sql.Open("postgres", "postgres://shop@db.example.com/shop")
;                      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
([(interpreted_string_literal) (raw_string_literal)] @match
  (#match? @match "{without-password}")
  (#set! key "password")
  (#set! rule "database-without-password"))
((call_expression function: (selector_expression operand: (_) @of field: (_) @key) arguments: (argument_list . (_) . (interpreted_string_literal) @value)) @match
  (#match? @of "^sqlx?$")
  (#match? @key "^(Open|Connect)$")
  (#match? @value "^\"\\w+:@(tcp|unix)?\\(|[\\s\"]password=(''|\\s|\"$)")
  (#set! rule "database-without-password"))

; csrf.Protect(key, csrf.Secure(false))
;                   ^^^^^^^^^^^^^^^^^^
((call_expression function: (selector_expression operand: (_) @object field: (_) @key) arguments: (argument_list . (false) .)) @match
  (#match? @object "^(csrf|nosurf|session|sessions|scs)$")
  (#match? @key "^(Secure|HttpOnly|HTTPOnly)$")
  (#set! rule "cookie-unprotected"))
