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
((pair key: (hash_key_symbol) @key value: (false)) @match
  (#match? @key "^(httponly|http_only)$")
  (#set! rule "cookie-unprotected"))

; params.permit!
; ^^^^^^^^^^^^^^
((call method: (identifier) @key) @match
  (#eq? @key "permit!")
  (#set! rule "fields-from-request"))
