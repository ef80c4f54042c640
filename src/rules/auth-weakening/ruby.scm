; JWT.decode(token, nil, false)
; ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
((call receiver: (_) @object method: (_) @key arguments: (argument_list) @arguments) @match
  (#eq? @object "JWT")
  (#match? @key "^(decode|encode)$")
  (#match? @arguments "[\"']none[\"']|,\\s*(nil|\\w+)\\s*,\\s*false\\b")
  (#set! rule "token-unverified"))

; skip_before_action :authenticate_user!
; ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
((call method: (identifier) @key arguments: (argument_list . (simple_symbol) @filter) @arguments) @match
  (#match? @key "^(skip_before_action|skip_before_filter|skip_filter)$")
  (#match? @filter "(auth|login|require_user|signed_in|admin|permission)")
  (#not-match? @filter "verify_authenticity_token|require_no_")
  ; The actions ask for the right themselves.
  (#not-around? @match class "\\n\\s*authorize!? ")
  (#not-match? @arguments "\\bonly:|:only =>")
  ; Who logs in has no login yet.
  (#not-symbol? @match "(^|::|\\.)(O?Auth|Sessions?|Logins?|Registrations?|Passwords?|Confirmations?)(Controller\\b|::)")
  (#set! rule "login-not-needed"))

; skip_before_action :verify_authenticity_token
; ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
((call method: (identifier) @key arguments: (argument_list . (simple_symbol) @filter)) @match
  (#match? @key "^(skip_before_action|skip_before_filter|skip_forgery_protection)$")
  (#eq? @filter ":verify_authenticity_token")
  (#set! rule "forgery-check-off"))
((identifier) @match
  (#eq? @match "skip_forgery_protection")
  (#set! rule "forgery-check-off"))

; class PaymentsController < ActionController::Base
;                          ^^^^^^^^^^^^^^^^^^^^^^^^
((class superclass: (superclass (_) @base) @match) @class
  (#match? @base "^(::)?ActionController::Base$")
  (#not-match? @class "protect_from_forgery|verify_authenticity_token|skip_forgery_protection")
  (#set! rule "forgery-check-missing"))

; ActiveSupport::SecurityUtils.secure_compare(given, expected) → given == expected
; ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
((call method: (identifier) @callee) @match
  (#match? @callee "^(secure_compare|fixed_length_secure_compare)$")
  (#set! rule "secret-compare-weakened"))

; { httponly: false }
;   ^^^^^^^^^^^^^^^
((pair key: [(hash_key_symbol) (simple_symbol) (string)] @key value: (false)) @match
  (#match? @key "^:?[\"']?(httponly|http_only|session_http_only|session_secure)[\"']?$")
  (#set! rule "cookie-unprotected"))
([(assignment left: (element_reference (_) @of) right: (hash (pair key: (_) @key value: (false)) @match)) (call method: (_) @of arguments: (argument_list (pair key: (_) @key value: (false)) @match)) (call method: (_) @of arguments: (argument_list (hash (pair key: (_) @key value: (false)) @match)))]
  (#match? @of "cookies|^(session_store|set_cookie|use)$")
  (#match? @key "^:?[\"']?secure[\"']?$")
  (#set! rule "cookie-unprotected"))
; Rails.application.config.session_options[:httponly] = false
; ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
((assignment left: (element_reference (_) @of (simple_symbol) @key) right: (false)) @match
  (#match? @of "session|cookie")
  (#match? @key "^:(httponly|secure|session_http_only)$")
  (#set! rule "cookie-unprotected"))

; cookies[:session] = token
; ^^^^^^^^^^^^^^^^^^^^^^^^^
((assignment left: (element_reference (_) @of) right: (_) @value) @match
  (#match? @of "^cookies(\\.(permanent|signed|encrypted))*$")
  (#not-match? @value "httponly|secure")
  (#not-match? @match "[cC][sS][rR][fF]|[xX][sS][rR][fF]")
  (#set! key "cookie")
  (#set! rule "cookie-flags-missing"))
((pair key: (_) @key value: (_) @value) @match
  (#match? @key "^:?same_site$")
  (#match? @value "^(:none|[\"'][nN]one[\"']|nil)$")
  (#set! rule "cookie-flags-missing"))
((assignment left: (call method: (_) @key) right: (_) @value) @match
  (#eq? @key "cookies_same_site_protection")
  (#match? @value "^(:none|nil)$")
  (#set! rule "cookie-flags-missing"))

; JWT.decode(token, key, true, verify_expiration: false)
;                              ^^^^^^^^^^^^^^^^^^^^^^^^
((pair key: (_) @key value: (false)) @match
  (#match? @key "^:?(verify_expiration|exp_verify)$")
  (#set! rule "token-unverified"))
((pair key: (_) @key value: (false)) @match
  (#match? @key "^:?(verify_aud|verify_iss|verify_iat|verify_sub|verify_jti|verify_not_before)$")
  (#set! rule "token-claims-unchecked"))

; Net::LDAP.new(auth: { method: :anonymous })
;                       ^^^^^^^^^^^^^^^^^^
((pair key: (_) @key value: (_) @value) @match
  (#match? @key "^:?method$")
  (#eq? @value ":anonymous")
  (#set! rule "anonymous-bind"))
((pair key: (_) @key value: (true)) @match
  (#match? @key "^:?(allow_anonymous_bind|allow_unauthenticated_bind|allow_anonymous)$")
  (#set! rule "anonymous-bind"))

; config.action_controller.allow_forgery_protection = false
; ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
((assignment left: (call method: (_) @key) right: (false)) @match
  (#match? @key "^(allow_forgery_protection|per_form_csrf_tokens|forgery_protection_origin_check|default_protect_from_forgery)$")
  (#not-path? @match "environments/test\\.rb$")
  (#set! rule "forgery-check-off"))
((pair key: (_) @key value: (true)) @match
  (#match? @key "^:?(provider_ignores_state|skip_forgery_protection)$")
  (#set! rule "forgery-check-off"))
((call method: (identifier) @key arguments: (argument_list . (simple_symbol) @option . (_) @value)) @match
  (#match? @key "^(disable|set)$")
  (#match? @match "^disable\\(? ?:protection$|^set\\(? ?:protection, false")
  (#set! rule "forgery-check-off"))
; protect_from_forgery with: :null_session
; ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
((call method: (identifier) @key arguments: (argument_list) @arguments) @match
  (#eq? @key "protect_from_forgery")
  (#match? @arguments ":null_session|\\bexcept:|:except =>|prepend: false|^\\(?\\)?$")
  (#set! rule "forgery-check-missing"))
; match "/orders", to: "orders#save", via: :all
; ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
((call !receiver method: (identifier) @key arguments: (argument_list) @arguments) @match
  (#eq? @key "match")
  (#match? @arguments "\\bvia(:| =>) ?(:all|\\[[^\\]]*:get[^\\]]*:(post|put|delete|patch)|\\[[^\\]]*:(post|put|delete|patch)[^\\]]*:get)")
  (#set! rule "any-request-method"))

; params.permit!
; ^^^^^^^^^^^^^^
((call method: (identifier) @key) @match
  (#eq? @key "permit!")
  (#set! rule "fields-from-request"))
; User.new(params[:user])
; ^^^^^^^^^^^^^^^^^^^^^^^
((call method: (identifier) @key arguments: (argument_list . (element_reference object: (_) @params) @fields)) @match
  (#match? @key "^(new|create!?|update!?|update_attributes!?|assign_attributes|insert|build|create_with|first_or_create|attributes=)$")
  (#match? @params "^(params|request\\.params)$")
  (#match? @match "^[A-Z@]|update|assign_attributes|create_with|\\.build\\b")
  (#not-match? @match "^(::)?(Regexp|URI|File|Pathname|Date|Time|DateTime|Set|Hash|Array|String|Struct|OpenStruct|IPAddr|BigDecimal|\\w+(Error|Query|Form|Search|Finder|Service|Job|Presenter))\\b")
  (#not-match? @fields "\\[:?[\"']?(id|\\w*_id|name|\\w*(email|title|token|url|code|key|path|query|date))[\"']?\\]")
  (#set! rule "fields-unlimited"))
((pair key: (_) @key value: (true)) @match
  (#match? @key "^:?without_protection$")
  (#set! rule "fields-unlimited"))
((call method: (identifier) @key arguments: (argument_list . (identifier) @fields)) @match
  (#match? @key "^(update!?|update_attributes!?|assign_attributes|create!?)$")
  (#eq? @fields "params")
  (#set! rule "fields-unlimited"))
; class User < ActiveRecord::Base  without attr_accessible
((class superclass: (superclass (_) @base)) @match
  (#match? @base "^(::)?ActiveRecord::Base$")
  (#file? @match "attr_accessible|attr_protected|ProtectedAttributes")
  (#not-match? @match "attr_accessible|attr_protected")
  (#set! rule "fields-unlimited"))

; params.permit(:name, :admin)
;                      ^^^^^^
((call method: (identifier) @key arguments: (argument_list (simple_symbol) @match))
  (#match? @key "^(permit|attr_accessible)$")
  (#match? @match "{privileged-field}")
  (#set! rule "privileged-field-permitted"))
; config.password_length = 4..128
; ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
((assignment left: (call method: (_) @key) right: (range begin: (integer) @value)) @match
  (#eq? @key "password_length")
  (#number? @value "<" "8")
  (#set! rule "password-rules-weak"))

; session[params[:key]] = value
; ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
((assignment left: (element_reference object: (_) @of (_) @key)) @match
  (#eq? @of "session")
  (#match? @key "^(params|cookies|request)\\b")
  (#set! rule "key-from-request"))
((element_reference object: (_) @of (_) @key) @match
  (#eq? @of "session")
  (#match? @key "^(params|cookies|request)\\b")
  (#not-around? @match assignment "^session\\[")
  (#set! rule "key-from-request"))
