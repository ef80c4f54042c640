; 'csrf_protection' => false
; ^^^^^^^^^^^^^^^^^^^^^^^^^^
((array_element_initializer . (_) @key . (_) @value .) @match
  (#match? @key "^[\"'](csrf_protection|csrf|enableCsrfValidation|enableCsrfCookie|#token)[\"']$")
  (#match? @value "^(false|FALSE)$")
  (#set! rule "forgery-check-off"))
; $csrf = false; … 'csrf_protection' => $csrf
;                  ^^^^^^^^^^^^^^^^^^^^^^^^^^
((compound_statement
  (expression_statement (assignment_expression left: (variable_name) @off right: (boolean) @value))
  (expression_statement (_ (arguments (argument (array_creation_expression (array_element_initializer . (_) @key . (variable_name) @used .) @match))))))
  (#eq? @off @used)
  (#match? @value "^(false|FALSE)$")
  (#match? @key "^[\"']csrf_protection[\"']$")
  (#set! rule "forgery-check-off"))
; public $enableCsrfValidation = false;
;        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
((member_call_expression name: (_) @callee arguments: (arguments . (argument) @key . (argument (boolean) @value) .)) @match
  (#match? @callee "^(set|setParameter|setOption)$")
  (#match? @key "^[\"'](framework\\.)?csrf_protection(\\.enabled)?[\"']$")
  (#match? @value "^(false|FALSE)$")
  (#set! rule "forgery-check-off"))
((property_element name: (_) @key default_value: (_) @value) @match
  (#match? @key "^[$](enableCsrfValidation|csrfProtection|csrf_protection)$")
  (#match? @value "^(false|FALSE)$")
  (#set! rule "forgery-check-off"))
((assignment_expression left: [(subscript_expression (_) (string) @key) (member_access_expression name: (_) @key)] right: (boolean) @value) @match
  (#match? @key "^[\"']?(csrf_protection|enableCsrfValidation|csrfProtection|CSRFProtect)[\"']?$")
  (#match? @value "^(false|FALSE)$")
  (#set! rule "forgery-check-off"))
; $route->withoutMiddleware(VerifyCsrfToken::class)
; ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
([(member_call_expression name: (_) @key arguments: (arguments) @value) (scoped_call_expression name: (_) @key arguments: (arguments) @value)] @match
  (#match? @key "^(withoutMiddleware|disableCsrf|disableCSRF|disableSecurityToken)$")
  (#match? @match "[cC]srf|CSRF|SecurityToken")
  (#set! rule "forgery-check-off"))
((class_declaration name: (_) @class body: (declaration_list (property_declaration (property_element name: (_) @key default_value: (_) @value)) @match))
  (#match? @class "Csrf")
  (#eq? @key "$except")
  (#match? @value "[\"'$]")
  (#set! rule "forgery-check-off"))
((member_call_expression name: (_) @key arguments: (arguments) @value) @match
  (#eq? @key "validateCsrfTokens")
  (#match? @value "except:\\s*\\[\\s*[\"']")
  (#set! rule "forgery-check-off"))
; check_ajax_referer('orders', 'nonce', false);
; ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
((expression_statement (function_call_expression function: (_) @key arguments: (arguments (argument (boolean) @value) .)) @match)
  (#eq? @key "check_ajax_referer")
  (#match? @value "^(false|FALSE)$")
  (#set! rule "forgery-check-off"))
((expression_statement (function_call_expression function: (_) @key) @match)
  (#eq? @key "wp_verify_nonce")
  (#set! rule "forgery-check-off"))
; Route::any('/orders', 'OrderController@save');
; ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
((scoped_call_expression scope: (_) @of name: (_) @key) @match
  (#eq? @of "Route")
  (#eq? @key "any")
  (#set! rule "any-request-method"))

; JWT::decode($token, $key, ['none'])
; ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
((scoped_call_expression scope: (_) @of name: (_) @key arguments: (arguments) @value) @match
  (#match? @of "(JWT|JWS|Configuration)$")
  (#match? @match "::(decode|encode)\\([^]*[\"']none[\"']|::forUnsecuredSigner\\(|::decode\\([^,]*,\\s*(null|false|'')\\s*(,\\s*false\\s*)?\\)")
  (#set! rule "token-unverified"))
((object_creation_expression (name) @key) @match
  (#eq? @key "None")
  (#file? @match "Lcobucci\\\\JWT\\\\Signer\\\\None")
  (#set! rule "token-unverified"))
; base64_decode(explode('.', $token)[1])
; ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
((function_call_expression function: (_) @key arguments: (arguments) @value) @match
  (#eq? @key "base64_decode")
  (#match? @value "explode\\(\\s*[\"']\\.[\"'],\\s*[$]\\w*([tT]oken|[jJ]wt)\\w*\\s*\\)\\[1\\]")
  (#set! rule "token-only-decoded"))

; ldap_bind($connection);
; ^^^^^^^^^^^^^^^^^^^^^^
((function_call_expression function: (_) @key arguments: (arguments) @arguments) @match
  (#match? @key "^(ldap_bind|LDAP_BIND|ldap_bind_ext|Ldap_Bind)$")
  (#match? @arguments "^\\(\\s*[^,]+(,[^,]+)?\\)$|,\\s*(null|NULL|\"\"|'')\\s*\\)$")
  (#set! rule "anonymous-bind"))
; $password = ""; ldap_bind($connection, $user, $password);
;                 ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
((_
  (expression_statement (assignment_expression left: (variable_name) @empty right: (_) @value))
  .
  (expression_statement [(function_call_expression function: (_) @key arguments: (arguments (argument (variable_name) @used) .)) @match (assignment_expression right: (function_call_expression function: (_) @key arguments: (arguments (argument (variable_name) @used) .)) @match)]))
  (#eq? @empty @used)
  (#match? @key "^(ldap_bind|LDAP_BIND)$")
  (#match? @value "^(\"\"|''|null|NULL)$")
  (#set! rule "anonymous-bind"))

; Gate::define('order', function ($user) { return true; });
;                                          ^^^^^^^^^^^^
((scoped_call_expression scope: (_) @of name: (_) @callee arguments: (arguments (argument (anonymous_function body: (compound_statement . (return_statement (_) @value) @match .)))))
  (#match? @of "(^|\\\\)Gate$")
  (#match? @callee "^(define|before|after)$")
  (#match? @value "^(true|TRUE|1|Response::allow\\(\\)|[\"'](?!0?[\"'])[^\"']*[\"'])$")
  (#set! rule "access-always-granted"))
((scoped_call_expression scope: (_) @of name: (_) @callee arguments: (arguments (argument (arrow_function body: (_) @match))))
  (#match? @of "(^|\\\\)Gate$")
  (#match? @callee "^(define|before|after)$")
  (#match? @match "^(true|TRUE|Response::allow\\(\\))$")
  (#set! rule "access-always-granted"))
((scoped_call_expression scope: (_) @of name: (_) @callee arguments: (arguments (argument (anonymous_function body: (compound_statement) @body)))) @match
  (#match? @of "(^|\\\\)Gate$")
  (#match? @callee "^(define|before|after)$")
  (#match? @body "return\\s+(true|TRUE|Response::allow)")
  (#not-match? @body "return(?!\\s*(true\\b|TRUE\\b|Response::allow\\())|\\bthrow\\b|^\\{\\s*return\\s+(true|TRUE|Response::allow\\(\\));\\s*\\}$")
  (#set! rule "access-always-granted"))
; protected function voteOnAttribute($attribute, $order, $token) { return true; }
;                                                                  ^^^^^^^^^^^^
((method_declaration name: (_) @name body: (compound_statement) @body) @match
  (#eq? @name "voteOnAttribute")
  (#around? @match class_declaration "extends\\s+([\\w\\\\]*\\\\)?\\w*Voter\\b")
  (#match? @body "return\\b")
  (#not-match? @body "\\breturn(?!\\s*(true|TRUE|1|42|null|Response::allow\\(\\)|[\"'](?!0?[\"'])[^\"']*[\"'])\\s*;)|\\bthrow\\b")
  (#set! rule "access-always-granted"))
((method_declaration name: (_) @name body: (compound_statement) @body) @match
  (#eq? @name "vote")
  (#around? @match class_declaration "VoterInterface|extends\\s+Voter\\b")
  (#match? @body "return\\s+((\\w+::)?ACCESS_GRANTED|1|42|null|[\"'])")
  (#not-match? @body "\\breturn(?!\\s*((\\w+::)?(ACCESS_GRANTED|ACCESS_ABSTAIN)|1|42|null|[\"']\\w+[\"'])\\s*;)|\\bthrow\\b")
  (#set! rule "access-always-granted"))

; new mysqli($host, $user, "")
; ^^^^^^^^^^^^^^^^^^^^^^^^^^^^
([(object_creation_expression (name) @key (arguments (_) . (_) . (argument (_) @value))) (function_call_expression function: (_) @key arguments: (arguments (_) . (_) . (argument (_) @value)))] @match
  (#match? @key "^\\\\?(mysqli|PDO|mysqli_connect|mysql_connect|mysql_pconnect|oci_connect|oci_pconnect|sqlsrv_connect)$")
  (#match? @value "^(\"\"|''|null|NULL)$")
  (#match? @match "^(new )?\\w+\\s*\\([^,]*,[^,]*,\\s*(\"\"|''|null|NULL)")
  (#set! rule "database-without-password"))
((function_call_expression function: (_) @key arguments: (arguments . (argument (_) @value))) @match
  (#match? @key "^pg_p?connect$")
  (#match? @value "\\bpassword=(''|\\s|[\"']$)")
  (#set! rule "database-without-password"))

; session_set_cookie_params(0, "/", "", false, true)
; ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
((function_call_expression function: (_) @key arguments: (arguments) @arguments) @match
  (#match? @key "^(setcookie|setrawcookie|SetCookie|SetRawCookie|Setcookie|session_set_cookie_params|cookie)$")
  (#match? @arguments ",\\s*(false|FALSE)\\s*(,\\s*\\w+\\s*)?\\)$|\\b(secure|httponly|http_only|httpOnly):\\s*(false\\b|FALSE\\b|0\\b|\"\"|''|null\\b)")
  (#set! rule "cookie-unprotected"))
([(object_creation_expression (name) @key (arguments) @arguments) (scoped_call_expression scope: (_) @key arguments: (arguments) @arguments)] @match
  (#match? @key "^\\\\?([\\w\\\\]*\\\\)?(Cookie|SetCookie)$")
  (#match? @match "^new |::(create|make|forever)\\(")
  (#match? @arguments "^\\(([^,]*,){4,6}\\s*(false|FALSE)\\s*[,)]|\\b(secure|httpOnly):\\s*(false|FALSE)\\b")
  (#set! rule "cookie-unprotected"))
; ini_set("session.cookie_httponly", 0)
; ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
((function_call_expression function: (_) @callee arguments: (arguments . (argument) @key . (argument (_) @value))) @match
  (#match? @callee "^ini_(set|alter)$")
  (#match? @key "^[\"']session\\.(cookie_httponly|cookie_secure)[\"']$")
  (#match? @value "{off}")
  (#set! rule "cookie-unprotected"))
((function_call_expression function: (_) @callee arguments: (arguments . (argument) @key . (argument (_) @value))) @match
  (#match? @callee "^ini_(set|alter)$")
  (#match? @key "^[\"']session\\.(use_strict_mode|use_only_cookies)[\"']$")
  (#match? @value "{off}")
  (#set! rule "session-fixation"))
; ['session_fixation_strategy' => 'none']
;  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
((array_element_initializer . (string) @key . (string) @value .) @match
  (#match? @key "^[\"'](session_fixation_strategy|SESSION_FIXATION_STRATEGY)[\"']$")
  (#match? @value "^[\"'](none|NONE)[\"']$")
  (#around? @match member_call_expression "\\(\\s*[\"'](security|SECURITY)[\"']|\\b(extension|namespace|name):\\s*[\"']security[\"']")
  (#set! rule "session-fixation"))
((member_call_expression name: (_) @key arguments: (arguments . (argument [(string) (class_constant_access_expression)] @value) .)) @match
  (#eq? @key "sessionFixationStrategy")
  (#match? @value "^[\"']none[\"']$|::NONE$")
  (#set! rule "session-fixation"))
; session_id($_GET["session"])
; ^^^^^^^^^^^^^^^^^^^^^^^^^^^^
((function_call_expression function: (_) @key arguments: (arguments . (argument) @value)) @match
  (#eq? @key "session_id")
  (#match? @value "^[$]_(GET|POST|REQUEST|COOKIE)\\b")
  (#set! rule "session-fixation"))

; session_id($id)
; ^^^^^^^^^^^^^^^
((function_call_expression function: (_) @key arguments: (arguments . (argument) @value .)) @match
  (#match? @key "^\\\\?session_(id|ID)$")
  (#not-match? @value "^[$]_(GET|POST|REQUEST|COOKIE)\\b|^\\\\?session_create_id\\(")
  (#set! rule "session-id-given"))

; setcookie($name, $value)
; ^^^^^^^^^^^^^^^^^^^^^^^^
((function_call_expression function: (_) @key arguments: (arguments . (argument) . (argument)) @arguments) @match
  (#match? @key "^(setcookie|setrawcookie|SetCookie|SetRawCookie|session_set_cookie_params)$")
  (#not-match? @arguments "[$]\\w*([oO]ptions|[pP]arams)\\s*\\)$|\\.\\.\\.")
  (#not-match? @arguments ",\\s*(true|TRUE)\\s*(,\\s*(true|TRUE|[$]\\w+)\\s*)?\\)$|(httponly|secure)[\"']?\\s*(:|=>)(?!\\s*(false|FALSE))|[$]\\w*(secure|[hH]ttp_?[oO]nly)\\w*\\s*[,)]")
  ; It is taken away, or its page has to read it.
  (#not-match? @arguments "time\\(\\)\\s*-|^\\(\\s*[\"'][^\"']*([cC][sS][rR][fF]|[xX][sS][rRfF]{2})|,\\s*1\\s*[,)]|,\\s*-1\\s*[,)]")
  (#set! key "cookie")
  (#set! rule "cookie-flags-missing"))
; 'cookie' => env('SESSION_COOKIE'), … without 'secure' and 'http_only'
; ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
((array_creation_expression (array_element_initializer . (_) @key . (_) .) @match) @settings
  (#match? @key "^[\"']cookie[\"']$")
  (#match? @settings "[\"']lifetime[\"']\\s*=>")
  (#not-match? @settings "[\"']secure[\"']\\s*=>(?!\\s*(false|null))[^]*[\"']http_only[\"']\\s*=>(?!\\s*(false|null))|[\"']http_only[\"']\\s*=>(?!\\s*(false|null))[^]*[\"']secure[\"']\\s*=>(?!\\s*(false|null))")
  (#set! rule "cookie-flags-missing"))
((array_element_initializer . (_) @key . (_) @value .) @match
  (#match? @key "^[\"'](same_?site|cookie_samesite|SameSite)[\"']$")
  (#match? @value "^([\"'][nN]one[\"']|null|NULL)$")
  (#set! rule "cookie-flags-missing"))

; hash_equals($expected, $given) → $expected == $given
; ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
((function_call_expression function: (_) @callee) @match
  (#match? @callee "^(hash_equals|password_verify)$")
  (#set! detects "removed")
  (#set! rule "secret-compare-weakened"))
((binary_expression left: (_) @key operator: _ @value right: (_) @key) @match
  (#match? @value "^[=!]==?$")
  (#match? @match "([tT]oken|[sS]ecret|[pP]assword|[sS]ignature|[hH]mac|[hH]ash|api_?[kK]ey|[nN]once)\\b")
  (#set! detects "weakened")
  (#set! compare "ladder: === | !== > == | !=")
  (#set! rule "secret-compare-weakened"))

; 'httponly' => false
; ^^^^^^^^^^^^^^^^^^^
((array_element_initializer . (_) @key . (_) @value .) @match
  (#match? @key "^[\"'](httponly|http_only|httpOnly|cookie_httponly|cookie_secure|session\\.cookie_(httponly|secure))[\"']$")
  (#match? @value "^(false|FALSE)$")
  (#set! rule "cookie-unprotected"))

; Order::create($request->all());
; ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
([(scoped_call_expression name: (_) @key arguments: (arguments (argument) @fields .)) (member_call_expression name: (_) @key arguments: (arguments (argument) @fields .))] @match
  (#match? @key "^(create|update|fill|forceFill|forceCreate|updateOrCreate|firstOrCreate|insert|save)$")
  (#match? @fields "^([$](this->)?request->(all|input|post|query|toArray)\\(\\)|[$]_(POST|REQUEST|GET)|request\\(\\)->all\\(\\)|(Request|Input)::all\\(\\))$")
  (#set! rule "fields-from-request"))

; add_action('wp_ajax_nopriv_upload', 'upload');
; ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
((function_call_expression function: (name) @callee arguments: (arguments . (argument (_) @key))) @match
  (#eq? @callee "add_action")
  (#match? @key "^[\"']wp_ajax_nopriv_")
  (#set! rule "login-not-needed"))

; protected $guarded = [];
;           ^^^^^^^^^^^^^
((property_element name: (_) @key default_value: (_) @value) @match
  (#eq? @key "$guarded")
  (#match? @value "^(\\[\\s*\\]|array\\(\\s*\\))$")
  (#set! rule "fields-unlimited"))
((property_element name: (_) @key default_value: (_) @value) @match
  (#eq? @key "$fillable")
  (#match? @value "^\\[\\s*[\"']\\*[\"']\\s*\\]$")
  (#set! rule "fields-unlimited"))
; Model::unguard();
; ^^^^^^^^^^^^^^^^
((scoped_call_expression name: (_) @key) @match
  (#match? @key "^(unguard|unguarded)$")
  (#set! rule "fields-unlimited"))
((object_creation_expression (arguments . (argument) @fields)) @match
  (#match? @fields "^([$]request->(all|input)\\(\\)|[$]_(POST|REQUEST)|request\\(\\)->all\\(\\))$")
  (#set! key "fields")
  (#set! rule "fields-unlimited"))
; protected $fillable = ['name', 'is_admin'];
;                                ^^^^^^^^^^
((property_element name: (_) @key default_value: (array_creation_expression (array_element_initializer (_) @match)))
  (#eq? @key "$fillable")
  (#match? @match "{privileged-field}")
  (#set! rule "privileged-field-permitted"))

; $_SESSION[$_POST["name"]] = $value;
; ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
((assignment_expression left: (subscript_expression (variable_name) @of (_) @key)) @match
  (#match? @of "^\\$_(SESSION|SERVER|ENV)$|^\\$GLOBALS$")
  (#match? @key "\\$_(GET|POST|REQUEST|COOKIE)\\b")
  (#set! rule "key-from-request"))
