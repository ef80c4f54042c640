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
