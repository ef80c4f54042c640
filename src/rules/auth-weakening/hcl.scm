; auth_settings { enabled = false }
;                 ^^^^^^^^^^^^^^^
((block (identifier) @outer (body (attribute (identifier) @key (expression) @value) @match))
  (#match? @outer "^(auth_settings|auth_settings_v2|aad_auth|advanced_security_options|authentication)$")
  (#match? @key "^(enabled|auth_enabled|require_authentication)$")
  (#eq? @value "false")
  (#set! rule "authentication-off"))
; unauthenticated_client_action = "AllowAnonymous"
; ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
((attribute (identifier) @key (expression) @value) @match
  (#match? @key "^(unauthenticated_client_action|unauthenticated_action|default_action_for_unauthenticated)$")
  (#eq? @value "\"AllowAnonymous\"")
  (#set! rule "authentication-off"))
((attribute (identifier) @key (expression) @value) @match
  (#match? @key "^(anonymous_pull_enabled|allow_anonymous|anonymous_access_enabled|anonymous_auth_enabled|enable_legacy_abac|disable_authentication|allow_unauthenticated)$")
  (#eq? @value "true")
  (#set! rule "authentication-off"))
((attribute (identifier) @key (expression) @value) @match
  (#match? @key "^(enable_authentication|role_based_access_control_enabled|enable_rbac_authorization|rbac_authorization_enabled|iam_authentication_enabled|iam_database_authentication_enabled|authentication_enabled|auth_enabled|require_authentication|active_directory_authentication_enabled)$")
  (#eq? @value "false")
  (#set! rule "authentication-off"))
; authorization = "NONE"
; ^^^^^^^^^^^^^^^^^^^^^^
((attribute (identifier) @key (expression) @value) @match
  (#match? @key "^(authorization|authorization_type|auth_type)$")
  (#match? @value "^\"(NONE|None)\"$")
  (#not-around? @match block "OPTIONS")
  (#set! rule "authentication-off"))
; disable_password_authentication = false
; ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
((attribute (identifier) @key (expression) @value) @match
  (#match? @key "^(disable_password_authentication|client_certificate_enabled|client_cert_enabled|client_certificate_required)$")
  (#eq? @value "false")
  (#set! rule "authentication-missing"))

; resource "azurerm_linux_web_app" "shop" { … }  without auth_settings
;          ^^^^^^^^^^^^^^^^^^^^^^^
((block (identifier) @kind . (string_lit) @match (body) @settings) @resource
  (#eq? @kind "resource")
  (#match? @match "^\"azurerm_(app_service|function_app|linux_web_app|windows_web_app|linux_function_app|windows_function_app)\"$")
  (#not-match? @settings "\\bauth_settings(_v2)?\\s*\\{")
  (#set! rule "authentication-missing"))

; minimum_password_length = 6
; ^^^^^^^^^^^^^^^^^^^^^^^^^^^
((attribute (identifier) @key (expression) @value) @match
  (#match? @key "^(minimum_password_length|minimum_length)$")
  (#number? @value "<" "8")
  (#set! rule "password-rules-weak"))
((attribute (identifier) @key (expression) @value) @match
  (#match? @key "^(require_lowercase_characters|require_uppercase_characters|require_numbers|require_symbols|require_lowercase|require_uppercase)$")
  (#eq? @value "false")
  (#set! rule "password-rules-weak"))
