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

; resource "azurerm_linux_function_app" "orders" { … }  without identity
;                                       ^^^^^^^^
((block (identifier) @kind . (string_lit) @type . (string_lit) @match (body)? @settings) @resource
  (#eq? @kind "resource")
  (#match? @type "^\"azurerm_(app_service|function_app|(linux|windows)_(web_app|function_app))(_slot)?\"$|^\"azurerm_((linux|windows)_)?virtual_machine(_scale_set)?\"$|^\"azurerm_(api_management|app_configuration|application_gateway|batch_account|batch_pool|cognitive_account|container_app|container_group|container_registry|data_factory|eventgrid_\\w+|eventhub_namespace|firewall_policy|kubernetes_cluster|kusto_cluster|logic_app_\\w+|machine_learning_\\w+|purview_account|search_service|spring_cloud_app|static_site|stream_analytics_job|synapse_workspace)\"$")
  (#not-match? @resource "\\bidentity\\s*\\{|\\bdynamic\\s+\"identity\"|\\bservice_principal\\s*\\{|\\bidentity_ids\\s*=")
  (#set! key "identity")
  (#set! rule "managed-identity-missing"))
((attribute (identifier) @key (expression) @value) @match
  (#match? @key "^(use_managed_identity|managed_identity_enabled|system_assigned_identity_enabled)$")
  (#eq? @value "false")
  (#set! rule "managed-identity-missing"))

; azure_rbac_enabled = false
; ^^^^^^^^^^^^^^^^^^^^^^^^^^
((attribute (identifier) @key (expression) @value) @match
  (#match? @key "^(azure_rbac_enabled|enable_rbac_authorization|rbac_authorization_enabled)$")
  (#eq? @value "false")
  (#set! rule "roles-not-used"))
((block (identifier) @key (body (attribute (identifier) @managed (expression) @value) @match) @settings)
  (#match? @key "^azure_active_directory(_role_based_access_control)?$")
  (#eq? @managed "managed")
  (#eq? @value "true")
  (#not-match? @settings "\\bazure_rbac_enabled\\b")
  (#set! rule "roles-not-used"))
((block (identifier) @kind . (string_lit) @type . (string_lit) @match) @resource
  (#eq? @kind "resource")
  (#match? @type "^\"azurerm_key_vault\"$")
  (#not-match? @resource "rbac_authorization(_enabled)?\\s*=")
  (#set! key "roles")
  (#set! rule "roles-not-used"))

; badge_enabled = true
; ^^^^^^^^^^^^^^^^^^^^
((attribute (identifier) @key (expression) @value) @match
  (#eq? @key "badge_enabled")
  (#eq? @value "true")
  (#set! rule "login-not-needed"))

; client_certificate_mode = "Optional"
; ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
((attribute (identifier) @key (expression) @value) @match
  (#match? @key "^(client_certificate_mode|client_cert_mode|client_certificate_requirement)$")
  (#match? @value "^\"([oO]ptional\\w*|[iI]gnore|[aA]ccept|OPTIONAL|NONE)\"$")
  (#set! rule "authentication-missing"))
