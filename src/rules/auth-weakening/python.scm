; jwt.decode(token, options={"verify_signature": False})
;                            ^^^^^^^^^^^^^^^^^^^^^^^^^
((pair key: (string) @key value: (false)) @match
  (#match? @key "^[\"'](verify_signature|verify_exp)[\"']$")
  (#set! rule "token-unverified"))
((call function: (attribute object: (_) @object attribute: (_) @callee) arguments: (argument_list (keyword_argument name: (_) @key value: (_) @value) @match))
  (#match? @object "jwt$")
  (#match? @callee "^(decode|encode)$")
  (#match? @match "^(verify ?= ?False|algorithms?=[^]*[\"']none[\"'])")
  (#set! rule "token-unverified"))
((call function: (attribute object: (_) @object attribute: (_) @key)) @match
  (#match? @object "jwt$")
  (#match? @key "^(get_unverified_claims)$")
  (#set! rule "token-unverified"))

; permission_classes = [AllowAny]
; ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
((assignment left: (identifier) @key right: (_) @value) @match
  (#match? @key "^(permission_classes|authentication_classes)$")
  (#match? @value "^[\\[(]\\s*((permissions\\.)?AllowAny\\s*,?\\s*)?[\\])]$")
  (#set! rule "login-not-needed"))
((decorator (call function: (identifier) @key arguments: (_) @value)) @match
  (#eq? @key "permission_classes")
  (#match? @value "^\\(\\[\\s*((permissions\\.)?AllowAny)?\\s*\\]\\)$")
  (#set! rule "login-not-needed"))

; @csrf_exempt
; ^^^^^^^^^^^^
((decorator) @match
  (#match? @match "^@(csrf\\.exempt|([\\w.]+\\.)?csrf_exempt|method_decorator\\(([\\w.]+\\.)?csrf_exempt\\b)")
  ; A key in the request says who asks, which no page of another sends along.
  (#not-around? @match "decorated_definition" "^(@[^\\n]*\\n\\s*)*@\\w*(authori[sz]e(_\\w+)?|api_key|requires?_token|verify_signature|webhook)\\w*\\b")
  (#set! rule "forgery-check-off"))
((assignment left: [(identifier) @key (attribute attribute: (_) @key) (subscript subscript: (string) @key)] right: (false)) @match
  (#match? @key "^[\"']?(WTF_CSRF_ENABLED|WTF_CSRF_CHECK_DEFAULT|CSRF_ENABLED)[\"']?$")
  (#set! rule "forgery-check-off"))
((argument_list (keyword_argument name: (_) @key value: (false)) @match) @settings
  (#match? @key "^(WTF_CSRF_ENABLED|WTF_CSRF_CHECK_DEFAULT|CSRF_ENABLED)$")
  (#not-match? @settings "\\bTESTING *= *True")
  (#set! rule "forgery-check-off"))

; hmac.compare_digest(given, expected) → given == expected
; ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
((call function: [(identifier) @callee (attribute attribute: (_) @callee)]) @match
  (#match? @callee "^(compare_digest|constant_time_compare|safe_str_cmp|checkpw|check_password_hash)$")
  (#set! rule "secret-compare-weakened"))

; response.set_cookie("session", value, httponly=False)
;                                       ^^^^^^^^^^^^^^
((keyword_argument name: (_) @key value: (false)) @match
  (#match? @key "^(httponly|https_only|http_only)$")
  (#set! rule "cookie-unprotected"))
((call function: (attribute attribute: (_) @callee) arguments: (argument_list (keyword_argument name: (_) @key value: (false)) @match))
  (#match? @callee "^(set_cookie|set_signed_cookie)$")
  (#eq? @key "secure")
  (#set! rule "cookie-unprotected"))
((assignment left: [(identifier) @key (subscript subscript: (string) @key)] right: (false)) @match
  (#match? @key "^[\"']?(SESSION_COOKIE_SECURE|SESSION_COOKIE_HTTPONLY|CSRF_COOKIE_SECURE|REMEMBER_COOKIE_SECURE|REMEMBER_COOKIE_HTTPONLY)[\"']?$")
  (#set! rule "cookie-unprotected"))

; Order(**request.json)
; ^^^^^^^^^^^^^^^^^^^^^
((call function: (_) @key arguments: (argument_list (dictionary_splat) @fields)) @match
  (#match? @fields "^\\*\\*(self\\.)?request\\.(json|POST|data|form|get_json\\(\\))$")
  (#set! rule "fields-from-request"))

; user.set_password(request.data.get("password", ""))
;                   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
((call function: (attribute attribute: (_) @callee) arguments: (argument_list . (string) @key . (string) @value .)) @match
  (#eq? @callee "get")
  (#match? @key "^[\"']\\w*password[\"']$")
  (#match? @value "^(\"\"|'')$")
  (#file? @match "\\.set_password\\(")
  (#set! rule "empty-password"))
; def create_user(self, email, password=""): … user.set_password(password)
;                              ^^^^^^^^^^^
([(default_parameter name: (identifier) @key value: (string) @value) (typed_default_parameter name: (identifier) @key value: (string) @value)] @match
  (#match? @key "password$")
  (#match? @value "^(\"\"|'')$")
  (#file? @match "\\.set_password\\(")
  (#set! rule "empty-password"))

; SESSION_COOKIE_AGE = 3600 → SESSION_COOKIE_AGE = 31536000
;                             ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
((assignment left: (_) @key right: (_) @value) @match
  (#match? @key "(SESSION_COOKIE_AGE|SESSION_LIFETIME|PERMANENT_SESSION_LIFETIME|TOKEN_EXPIRE_MINUTES|TOKEN_EXPIRE_DAYS|TOKEN_LIFETIME|TOKEN_EXPIRES|TOKEN_TTL|SESSION_TTL)[\"']?\\]?$")
  (#set! compare "number-raised")
  (#set! rule "session-lengthened"))

; AuthTktCookieHelper(secret, samesite=None)
;                             ^^^^^^^^^^^^^
((call function: [(identifier) @callee (attribute attribute: (_) @callee)]
  arguments: (argument_list (keyword_argument name: (_) @key value: [(none) (string)] @value) @match))
  (#match? @callee "([cC]ookie|AuthTkt|SessionFactory$)")
  (#eq? @key "samesite")
  (#match? @value "^(None|[\"'][nN]one[\"'])$")
  (#set! rule "cookie-unprotected"))

; config.set_default_csrf_options(check_origin=False)
;                                 ^^^^^^^^^^^^^^^^^^
((keyword_argument name: (_) @key value: (false)) @match
  (#match? @key "^(check_origin|require_csrf)$")
  (#set! rule "forgery-check-off"))
