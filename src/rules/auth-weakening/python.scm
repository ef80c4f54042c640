; jwt.decode(token, options={"verify_signature": False})
;                            ^^^^^^^^^^^^^^^^^^^^^^^^^
((pair key: (string) @key value: (false)) @match
  (#match? @key "^[\"'](verify_signature|verify_exp)[\"']$")
  ; The token is checked as well, as a whole.
  (#not-around? @match function_definition "{checked-token}")
  (#set! rule "token-unverified"))
; Who has the key at hand does not look only for the issuer.
((call function: (attribute object: (_) @object attribute: (_) @callee) arguments: (argument_list . (_) . [(identifier) (string) (attribute) (subscript)] (keyword_argument name: (_) @options value: (dictionary (pair key: (string) @key value: (false)) @match))))
  (#match? @object "jwt$")
  (#eq? @callee "decode")
  (#eq? @options "options")
  (#match? @key "^[\"'](verify_signature|verify_exp)[\"']$")
  (#set! rule "token-unverified"))
((tuple . (string) @key . (false) .) @match
  (#match? @key "^[\"'](verify_signature|verify_exp)[\"']$")
  (#not-around? @match function_definition "{checked-token}")
  (#set! rule "token-unverified"))
((call function: (identifier) @callee arguments: (argument_list (keyword_argument name: (_) @key value: (false)) @match))
  (#eq? @callee "dict")
  (#match? @key "^(verify_signature|verify_exp)$")
  (#set! rule "token-unverified"))
; options["verify_signature"] = False
; ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
((assignment left: [(subscript subscript: (string) @key) (identifier) @key] right: (false)) @match
  (#match? @key "^[\"']?(verify_signature|verify_exp|JWT_VERIFY|JWT_VERIFY_EXPIRATION)[\"']?$")
  (#set! rule "token-unverified"))
((call function: (attribute object: (_) @object attribute: (_) @callee) arguments: (argument_list (keyword_argument name: (_) @key value: (_) @value) @match))
  (#match? @object "jwt$")
  (#match? @callee "^(decode|encode)$")
  (#match? @match "^(verify ?= ?False|algorithms?=[^]*[\"']none[\"'])")
  ; The token is checked as well, as a whole.
  (#not-around? @match function_definition "{checked-token}")
  (#set! rule "token-unverified"))
((call function: (attribute object: (_) @object attribute: (_) @key)) @match
  (#match? @object "jwt$")
  (#match? @key "^(get_unverified_claims)$")
  (#set! rule "token-unverified"))

; jws.verify(token, key, algorithms, verify=False)
;                                     ^^^^^^^^^^^^
((call function: (attribute object: (_) @object attribute: (_) @callee) arguments: (argument_list (keyword_argument name: (_) @key value: (false)) @match))
  (#match? @object "(jws|jose)$")
  (#match? @callee "^(verify|deserialize_compact)$")
  (#eq? @key "verify")
  (#set! rule "token-unverified"))

; python_jwt.process_jwt(token)
; ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
((call function: (attribute object: (_) @object attribute: (_) @key)) @match
  (#match? @object "(jwt|jws)$")
  (#match? @key "^(process_jwt|decode_complete|extract_compact)$")
  (#not-around? @match function_definition "verify_jwt\\(|\\b(jwt|jws)\\.(decode|verify)\\(")
  (#set! rule "token-only-decoded"))

; jwt.get_unverified_header(token)
; ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
((call function: (attribute object: (_) @object attribute: (_) @key)) @match
  (#match? @object "(jwt|jws)$")
  (#match? @key "^get_unverified_headers?$")
  ; It says which key checks the token, or is compared with what is allowed.
  (#not-around? @match comparison_operator "get_unverified_headers?\\(")
  (#not-around? @match subscript "\\[[\"'](kid|x5u|x5t|x5c|jku)[\"']\\]$")
  (#not-around? @match function_definition "get_unverified_headers?\\([^()]*\\)\\s*(\\.get\\(|\\[)\\s*[\"'](kid|x5u|x5t|x5c|jku)[\"']")
  (#not-around? @match function_definition "\\b(\\w+)\\s*=\\s*[\\w.]*get_unverified_headers?\\([^()]*\\)(?![^]*[^=]=\\s*[\\w.]*get_unverified_headers?\\([^()]*\\))(?![^]*(?<![=!]= )\\b\\1\\b(?!\\s*[=!]=|(\\.get\\(|\\[)\\s*[\"'](kid|x5u|x5t|x5c|jku)[\"']|(\\.get\\(|\\[)\\s*[\"']alg[\"'][^\\n]{0,4}\\s*[!=]=))")
  (#not-around? @match function_definition "\\balg\\w*\\s+(not )?in\\s*[\\[({\"'A-Z][^]*\\.decode\\(")
  (#set! rule "token-only-decoded"))

; options={"verify_aud": False}
;          ^^^^^^^^^^^^^^^^^^^
([(pair key: (string) @key value: (false)) (keyword_argument name: (_) @key value: (false))] @match
  (#match? @key "^[\"']?(verify_aud|verify_iss|verify_nbf|verify_iat|verify_sub|verify_at_hash|require_exp|verify_not_before)[\"']?$")
  (#set! rule "token-claims-unchecked"))
; JWT_ACCESS_TOKEN_EXPIRES = False
; ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
([(assignment left: [(identifier) @key (subscript subscript: (string) @key)] right: (false)) (keyword_argument name: (_) @key value: (false))] @match
  (#match? @key "^[\"']?(JWT_ACCESS_TOKEN_EXPIRES|JWT_REFRESH_TOKEN_EXPIRES|JWT_EXPIRATION_DELTA|expires_delta)[\"']?$")
  (#set! rule "token-claims-unchecked"))

; connection.simple_bind_s("cn=reader")
; ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
((call function: (attribute attribute: (_) @key) arguments: (argument_list) @arguments) @match
  (#match? @key "^(simple_bind|simple_bind_s|bind|bind_s)$")
  (#match? @match "simple_bind|ldap|LDAP|\\.bind(_s)?\\([\"'](cn|uid|ou|dc)=")
  (#match? @arguments "^\\(\\s*\\)$|^\\(\\s*((who|user)\\s*=\\s*)?[^,=()]*([\"'][^\"']*[\"'])?\\s*\\)$|,\\s*((cred|password)\\s*=\\s*)?(None|\"\"|'')\\s*[,)]")
  (#set! rule "anonymous-bind"))
((keyword_argument name: (_) @key value: (_) @value) @match
  (#eq? @key "authentication")
  (#match? @value "^(\\w+\\.)?ANONYMOUS$")
  (#set! rule "anonymous-bind"))

; LOGIN_DISABLED = True
; ^^^^^^^^^^^^^^^^^^^^^
((assignment left: [(identifier) @key (attribute attribute: (_) @key) (subscript subscript: (string) @key)] right: (true)) @match
  (#match? @key "^[\"']?(LOGIN_DISABLED|AUTH_DISABLED|DISABLE_AUTH|DISABLE_AUTHENTICATION|AUTH_ROLE_PUBLIC|ALLOW_ANONYMOUS|allow_anonymous|SECURITY_DISABLED)[\"']?$")
  (#set! rule "authentication-off"))
((assignment left: [(identifier) @key (attribute attribute: (_) @key) (subscript subscript: (string) @key)] right: (_) @value) @match
  (#match? @key "^[\"']?(AUTH_ENABLED|AUTHENTICATION_ENABLED|REQUIRE_AUTH|REQUIRE_LOGIN|LOGIN_REQUIRED|AUTH_REQUIRED|ENABLE_AUTH)[\"']?$")
  (#eq? @value "False")
  (#set! rule "authentication-off"))
; c.NotebookApp.token = ""
; ^^^^^^^^^^^^^^^^^^^^^^^^
((assignment left: (attribute object: (_) @of attribute: (_) @key) right: (string) @value) @match
  (#match? @of "\\b(NotebookApp|ServerApp|IdentityProvider|PasswordIdentityProvider)$")
  (#match? @key "^(token|password|hashed_password)$")
  (#match? @value "^u?(\"\"|'')$")
  (#set! rule "authentication-off"))
; "DEFAULT_PERMISSION_CLASSES": ["rest_framework.permissions.AllowAny"]
; ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
((pair key: (string) @key value: (_) @value) @match
  (#match? @key "^[\"']DEFAULT_(PERMISSION|AUTHENTICATION)_CLASSES[\"']$")
  (#match? @value "^[\\[(]\\s*([\"']([\\w.]+\\.)?AllowAny[\"']\\s*,?\\s*)?[\\])]$")
  (#set! rule "login-not-needed"))

; AUTH_PASSWORD_VALIDATORS = []
; ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
((assignment left: (identifier) @key right: (_) @value) @match
  (#eq? @key "AUTH_PASSWORD_VALIDATORS")
  (#match? @value "^[\\[(]\\s*[\\])]$")
  (#set! rule "password-rules-weak"))
; user.set_password(password)  without validate_password
; ^^^^^^^^^^^^^^^^^^^^^^^^^^^
((call function: (attribute attribute: (_) @key) arguments: (argument_list (_))) @match
  (#eq? @key "set_password")
  (#inside? @match function_definition)
  (#not-around? @match function_definition "validate_password\\(|password_validation|set_password\\(\\s*None|make_random_password")
  (#not-around? @match function_definition "^def (create_user|create_superuser|_create_user|set_password)\\b")
  (#set! rule "password-rules-weak"))

; psycopg2.connect(host=host, user=user, password="")
;                                        ^^^^^^^^^^^
((call function: [(identifier) @callee (attribute attribute: (_) @callee)] arguments: (argument_list (keyword_argument name: (_) @key value: (string) @value) @match))
  (#match? @callee "([cC]onnect|Connection|connection|create_pool|DB|create_engine|Database|MySQLdb)$")
  (#match? @key "^(password|passwd|pwd)$")
  (#match? @value "^(\"\"|'')$")
  (#set! rule "database-without-password"))
((call function: (attribute object: (_) @module attribute: (_) @callee) arguments: (argument_list) @arguments) @match
  (#match? @module "^(mysql\\.connector(\\.connection)?|pymysql|MySQLdb|pg|pgdb|psycopg2?|mariadb|oracledb|cx_Oracle)$")
  (#match? @callee "^(connect|MySQLConnection|DB|Connection)$")
  (#match? @arguments "^\\([^=]*,\\s*(\"\"|'')\\s*[,)]")
  (#set! rule "database-without-password"))
; "PASSWORD": ""
; ^^^^^^^^^^^^^^
((pair key: (string) @key value: (string) @value) @match
  (#match? @key "^[\"']PASSWORD[\"']$")
  (#match? @value "^(\"\"|'')$")
  (#around? @match assignment "^\\w*DATABASES?\\b|[\"']ENGINE[\"']")
  (#not-around? @match dictionary "sqlite3")
  (#set! rule "database-without-password"))
; "postgresql://shop@db.example.com/shop"
; ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
((string) @match
  (#match? @match "{without-password}")
  (#set! key "password")
  (#set! rule "database-without-password"))

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
  (#match? @match "^@([\\w.]*[cC][sS][rR][fF]\\w*\\.exempt|([\\w.]+\\.)?csrf_exempt|method_decorator\\(([\\w.]+\\.)?csrf_exempt\\b)")
  ; A key in the request says who asks, which no page of another sends along.
  (#not-around? @match "decorated_definition" "^(@[^\\n]*\\n\\s*)*@\\w*(authori[sz]e(_\\w+)?|api_key|requires?_token|verify_signature|webhook)\\w*\\b")
  (#set! rule "forgery-check-off"))
; csrf.exempt(orders)
; ^^^^^^^^^^^^^^^^^^^
((call function: [(identifier) @key (attribute object: (identifier) @of attribute: (_) @key)]) @match
  (#match? @match "^[\\w.]*[cC][sS][rR][fF]\\w*\\.exempt\\(|^csrf_exempt\\(")
  (#not-inside? @match decorator)
  (#set! rule "forgery-check-off"))
; app = Flask(__name__)
;       ^^^^^^^^^^^^^^^
((call function: [(identifier) @key (attribute attribute: (_) @key)] arguments: (argument_list . (identifier) @name)) @match
  (#eq? @key "Flask")
  (#eq? @name "__name__")
  (#not-file? @match "[cC][sS][rR][fF]|SeaSurf|flask_(restful|restx|jwt\\w*|smorest)")
  (#file? @match "[\"'](POST|PUT|PATCH|DELETE)[\"']|\\.(post|put|patch|delete)\\([\"']/")
  (#set! rule "forgery-check-missing"))
; class Meta: csrf = False
;             ^^^^^^^^^^^^
((class_definition name: (_) @class body: (block (expression_statement (assignment left: (identifier) @key right: (false)) @match)))
  (#eq? @class "Meta")
  (#eq? @key "csrf")
  (#set! rule "forgery-check-off"))
((keyword_argument name: (_) @key value: (false)) @match
  (#eq? @key "csrf_enabled")
  (#set! rule "forgery-check-off"))
((pair key: (string) @key value: (false)) @match
  (#match? @key "^[\"'](csrf|csrf_enabled|WTF_CSRF_ENABLED|JWT_COOKIE_CSRF_PROTECT|tools\\.csrf\\.on)[\"']$")
  (#set! rule "forgery-check-off"))
((assignment left: [(identifier) @key (attribute attribute: (_) @key) (subscript subscript: (string) @key)] right: (false)) @match
  (#match? @key "^[\"']?(WTF_CSRF_ENABLED|WTF_CSRF_CHECK_DEFAULT|CSRF_ENABLED|WTF_CSRF_SSL_STRICT|JWT_COOKIE_CSRF_PROTECT|CSRF_PROTECTION|xsrf_cookies|disable_check_xsrf|SECURITY_CSRF_PROTECT)[\"']?$")
  (#set! rule "forgery-check-off"))
((argument_list (keyword_argument name: (_) @key value: (false)) @match) @settings
  (#match? @key "^(WTF_CSRF_ENABLED|WTF_CSRF_CHECK_DEFAULT|CSRF_ENABLED|JWT_COOKIE_CSRF_PROTECT)$")
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
  (#match? @callee "^(set_cookie|set_signed_cookie|set_secure_cookie|delete_cookie|create_cookie)$")
  (#eq? @key "secure")
  (#set! rule "cookie-unprotected"))
([(assignment left: [(identifier) @key (attribute attribute: (_) @key) (subscript subscript: (string) @key)] right: (false)) (pair key: (string) @key value: (false)) (keyword_argument name: (_) @key value: (false))] @match
  (#match? @key "^[\"']?[A-Z_]*COOKIE_(SECURE|HTTP_?ONLY)[\"']?$")
  ; Scripts of the own pages send its value along.
  (#not-match? @key "CSRF_COOKIE_HTTP")
  (#set! rule "cookie-unprotected"))
; cookie["session"]["httponly"] = False
; ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
((assignment left: (subscript value: (subscript value: (_) @of) . (string) @key .) right: (_) @value) @match
  (#match? @of "^(\\w+\\.)*([cC]ookies?|cookie_?[jJ]ar|jar|morsel)$")
  (#match? @key "^[\"'](secure|httponly)[\"']$")
  (#match? @value "^(False|None|0|\"\"|'')$")
  (#set! rule "cookie-unprotected"))

; response.set_cookie("session", value)
; ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
((call function: (attribute attribute: (_) @callee) arguments: (argument_list . (_) @name . (_)) @arguments) @match
  (#match? @callee "^(set_cookie|set_signed_cookie|set_secure_cookie)$")
  (#not-match? @name "[cC][sS][rR][fF]|[xX][sS][rR][fF]")
  ; What is said to be off is told as such.
  (#not-match? @arguments "([^a-z]secure|http_?only)\\s*=\\s*False")
  (#not-match? @arguments "\\*\\*|,\\s*True\\b|[^a-z]secure\\s*=(?!\\s*False)[^]*http_?only\\s*=(?!\\s*False)|http_?only\\s*=(?!\\s*False)[^]*[^a-z]secure\\s*=(?!\\s*False)")
  (#set! key "cookie")
  (#set! rule "cookie-flags-missing"))
; AuthTktCookieHelper(secret)
; ^^^^^^^^^^^^^^^^^^^^^^^^^^^
((call function: [(identifier) @callee (attribute attribute: (_) @callee)] arguments: (argument_list) @arguments) @match
  (#match? @callee "^(AuthTktCookieHelper|AuthTktAuthenticationPolicy|SignedCookieSessionFactory|BaseCookieSessionFactory|UnencryptedCookieSessionFactoryConfig|CookieProfile|SignedCookieProfile|JSONSerializerCookie)$")
  (#not-match? @arguments "\\*\\*")
  (#not-match? @arguments "([^a-z]secure|http_?only)\\s*=")
  (#set! key "cookie")
  (#set! rule "cookie-flags-missing"))
((call function: [(identifier) @callee (attribute attribute: (_) @callee)] arguments: (argument_list (keyword_argument name: (_) @key value: (false)) @match))
  (#match? @callee "^(AuthTktCookieHelper|AuthTktAuthenticationPolicy|SignedCookieSessionFactory|BaseCookieSessionFactory|CookieProfile|SignedCookieProfile)$")
  (#eq? @key "secure")
  (#set! rule "cookie-unprotected"))
((call arguments: (argument_list . (identifier) @middleware) @arguments) @match
  (#eq? @middleware "SessionMiddleware")
  (#not-match? @arguments "https_only|\\*\\*")
  (#set! key "cookie")
  (#set! rule "cookie-flags-missing"))
; headers={"Set-Cookie": "session=1"}
;          ^^^^^^^^^^^^^^^^^^^^^^^^^
([(pair key: (string) @key value: (string) @value) (assignment left: (subscript subscript: (string) @key) right: (string) @value) (call arguments: (argument_list . (string) @key . (string) @value .))] @match
  (#match? @key "^b?[\"'][sS]et-[cC]ookie[\"']$")
  (#not-match? @value "{guarded-cookie}")
  (#set! rule "cookie-flags-missing"))
; SESSION_COOKIE_SAMESITE = None
; ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
((assignment left: [(identifier) @key (attribute attribute: (_) @key) (subscript subscript: (string) @key)] right: (_) @value) @match
  (#match? @key "^[\"']?[A-Z_]*COOKIE_SAMESITE[\"']?$")
  (#match? @value "^(None|False|[\"'][nN]one[\"'])$")
  (#set! rule "cookie-flags-missing"))

; Order(**request.json)
; ^^^^^^^^^^^^^^^^^^^^^
((call function: (_) @key arguments: (argument_list (dictionary_splat) @fields)) @match
  (#match? @fields "^\\*\\*(self\\.)?(flask\\.)?request\\.(json|POST|GET|data|form|params|args|values|query_params|get_json\\([^)]*\\)|\\w+\\.(dict|to_dict)\\(\\))$")
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

; class Meta: fields = "__all__"
;             ^^^^^^^^^^^^^^^^^^
((class_definition name: (_) @class body: (block (expression_statement (assignment left: (identifier) @key right: (string) @value) @match)))
  (#eq? @class "Meta")
  (#eq? @key "fields")
  (#match? @value "^[\"']__all__[\"']$")
  (#set! rule "fields-unlimited"))
((class_definition name: (_) @class body: (block (expression_statement (assignment left: (identifier) @key) @match)))
  (#eq? @class "Meta")
  (#eq? @key "exclude")
  (#set! rule "fields-unlimited"))

; MIDDLEWARE = ["django.middleware.common.CommonMiddleware"]  without the check
; ^^^^^^^^^^
((assignment left: (identifier) @match right: [(list) (tuple)] @value)
  (#match? @match "^(MIDDLEWARE|MIDDLEWARE_CLASSES)$")
  (#match? @value "django\\.")
  ; Named in a comment it does nothing.
  (#not-match? @value "(^|\\n)[^#\\n]*[cC]srf")
  (#set! rule "forgery-check-missing"))
; @require_http_methods(["GET", "POST"])
; ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
((decorator (call function: [(identifier) @key (attribute attribute: (_) @key)] arguments: (_) @value)) @match
  (#match? @key "^(require_http_methods|route)$")
  (#match? @value "[\"']GET[\"'][^\\]]*[\"'](POST|PUT|DELETE|PATCH)[\"']|[\"'](POST|PUT|DELETE|PATCH)[\"'][^\\]]*[\"']GET[\"']")
  (#set! rule "any-request-method"))

; pbkdf2_hmac("sha256", password, salt, 50_000)
;                                       ^^^^^^
((call function: (_) @callee arguments: (argument_list . (_) . (_) . (_) . (integer) @match))
  (#match? @callee "(^|\\.)(pbkdf2_hmac|PBKDF2HMAC)$")
  (#number? @match "<" "210000")
  (#number? @match ">" "9999")
  (#set! rule "password-hash-cheap"))
((call function: (_) @callee arguments: (argument_list (keyword_argument name: (_) @key value: (integer) @value) @match))
  (#match? @callee "[pP]bkdf2|PBKDF2")
  (#match? @key "^(iterations|rounds|count)$")
  (#number? @value "<" "210000")
  (#number? @value ">" "9999")
  (#set! rule "password-hash-cheap"))
((call function: (attribute object: (_) @of attribute: (_) @key) arguments: (argument_list) @arguments) @match
  (#match? @of "(^|\\.)pbkdf2_sha(256|512)$")
  (#match? @key "^(using|hash)$")
  (#not-match? @arguments "\\brounds\\s*=|\\*\\*")
  (#set! rule "password-hash-cheap"))
; iterations = 50_000 … pbkdf2_hmac("sha256", password, salt, iterations)
;                       ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
((block (expression_statement (assignment left: (identifier) @name right: (integer) @value)) (expression_statement (call function: (_) @callee arguments: (argument_list . (_) . (_) . (_) . (identifier) @used)) @match))
  (#eq? @name @used)
  (#match? @callee "(^|\\.)(pbkdf2_hmac|PBKDF2HMAC)$")
  (#number? @value "<" "210000")
  (#set! key "rounds")
  (#set! rule "password-hash-cheap"))
; bcrypt.gensalt(10)
;                ^^
((call function: (_) @callee arguments: (argument_list . [(integer) @value (keyword_argument value: (integer) @value)] @match))
  (#match? @callee "(^|\\.)gensalt$")
  (#number? @value "<" "12")
  (#number? @value ">" "9")
  (#set! rule "password-hash-cheap"))
((call function: (_) @callee arguments: (argument_list . (_) . (integer) @match))
  (#match? @callee "(^|\\.)generate_password_hash$")
  (#number? @match "<" "12")
  (#file? @match "[bB]crypt")
  (#set! rule "password-hash-cheap"))
((call function: (attribute object: (_) @of attribute: (_) @callee) arguments: (argument_list (keyword_argument name: (_) @key value: (integer) @value) @match))
  (#match? @of "(^|\\.)(bcrypt|bcrypt_sha256|scrypt)$")
  (#match? @callee "^(using|hash|encrypt)$")
  (#eq? @key "rounds")
  (#number? @value "<" "12")
  (#set! rule "password-hash-cheap"))
((assignment left: [(identifier) @key (subscript subscript: (string) @key)] right: (integer) @value) @match
  (#match? @key "^[\"']?BCRYPT_(LOG_)?ROUNDS[\"']?$")
  (#number? @value "<" "12")
  (#not-path? @match "(dev|test|local)")
  (#set! rule "password-hash-cheap"))
; scrypt(password, salt=salt, n=1 << 10, r=4)
;                             ^^^^^^^^^
((call function: (_) @callee arguments: (argument_list (keyword_argument name: (_) @key value: (_) @value) @match))
  (#match? @callee "(^|[._])[sS]crypt(\\.(hash|using|encrypt))?$")
  (#match? @key "^[nN]$")
  (#match? @value "{few-scrypt}")
  (#set! rule "password-hash-cheap"))
((call function: (_) @callee arguments: (argument_list (keyword_argument name: (_) @key value: (integer) @value) @match))
  (#match? @callee "(^|[._])[sS]crypt(\\.(hash|using|encrypt))?$")
  (#match? @key "^(r|block_size)$")
  (#number? @value "<" "8")
  (#set! rule "password-hash-cheap"))
((call function: (_) @callee arguments: (argument_list (keyword_argument name: (_) @key value: (integer) @value) @match))
  (#match? @callee "(^|[._])[sS]crypt(\\.(hash|using|encrypt))?$")
  (#match? @key "^(dklen|buflen|length)$")
  (#number? @value "<" "32")
  (#set! rule "password-hash-cheap"))
((call function: (_) @callee arguments: (argument_list . (_) . (_) . [(integer) (binary_operator)] @match))
  (#match? @callee "(^|[._])[sS]crypt(\\.hash)?$")
  (#match? @match "{few-scrypt}")
  (#set! rule "password-hash-cheap"))
((call function: (_) @callee arguments: (argument_list . (_) . (_) . (_) . (integer) @match))
  (#match? @callee "(^|[._])[sS]crypt(\\.hash)?$")
  (#number? @match "<" "8")
  (#set! rule "password-hash-cheap"))
; PasswordHasher(time_cost=1, memory_cost=4096, parallelism=1)
; ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
((call function: (_) @callee arguments: (argument_list) @arguments) @match
  (#match? @callee "(^|\\.)PasswordHasher$|(^|\\.)argon2\\.using$")
  (#match? @arguments "\\bmemory_cost\\s*=\\s*([1-6]?\\d{1,3}|7[01]\\d\\d|70\\d\\d|71[0-5]\\d|716[0-7])\\b")
  (#match? @arguments "\\btime_cost\\s*=\\s*[1-4]\\b")
  (#match? @arguments "\\bparallelism\\s*=\\s*1\\b")
  (#set! key "hasher")
  (#set! rule "password-hash-cheap"))
((call function: (_) @callee arguments: (argument_list . (_) . (_) . (integer) @time . (integer) @memory)) @match
  (#match? @callee "(^|\\.)hash_(secret|password)(_raw)?$")
  (#number? @time "<" "5")
  (#number? @memory "<" "7168")
  (#set! rule "password-hash-cheap"))
; argon2.profiles.CHEAPEST
; ^^^^^^^^^^^^^^^^^^^^^^^^
((attribute object: (_) @of attribute: (_) @key) @match
  (#match? @of "(^|\\.)profiles$")
  (#eq? @key "CHEAPEST")
  (#set! rule "password-hash-cheap"))
((import_from_statement module_name: (_) @of name: (_) @match)
  (#match? @of "argon2\\.profiles$")
  (#eq? @match "CHEAPEST")
  (#set! rule "password-hash-cheap"))
((call function: (_) @callee arguments: (argument_list . (attribute object: (_) @of attribute: (_) @key) @match))
  (#match? @callee "(^|\\.)Parameters$")
  (#eq? @of "Type")
  (#match? @key "^[DI]$")
  (#set! rule "password-hash-cheap"))
; PASSWORD_HASHERS = ["django.contrib.auth.hashers.MD5PasswordHasher"]
;                     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
((assignment left: (identifier) @key right: [(list . (string) @match) (tuple . (string) @match)])
  (#eq? @key "PASSWORD_HASHERS")
  (#match? @match "(Unsalted(SHA1|MD5)|SHA1|MD5|Crypt)PasswordHasher[\"']$")
  (#not-path? @match "(dev|test|local)[\\w.-]*\\.py$")
  (#set! rule "password-hash-cheap"))
