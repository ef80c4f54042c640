; insecure_skip_verify = true
; ^^^^^^^^^^^^^^^^^^^^^^^^^^^
((attribute (identifier) @key (expression) @value) @match
  (#match? @key "^(insecure_skip_verify|insecure_skip_tls_verify|skip_tls_verify|tls_skip_verify|tls_insecure|ssl_insecure|allow_unverified_ssl)$")
  (#eq? @value "true")
  (#set! rule "certificate-check-off"))
((block (identifier) @block (string_lit) @provider (body (attribute (identifier) @key (expression) @value) @match))
  (#eq? @block "provider")
  (#match? @provider "^\"(kubernetes|helm|proxmox|kubectl|restapi|nomad|elasticsearch|unifi|nsxt|rancher2|vault)\"$")
  (#match? @key "^(insecure|skip_tls_verify|allow_insecure)$")
  (#eq? @value "true")
  (#set! rule "certificate-check-off"))

; minimum_protocol_version = "TLSv1"
; ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
((attribute (identifier) @key (expression) @value) @match
  (#match? @key "^(minimum_protocol_version|min_tls_version|minimum_tls_version|tls_version|security_policy|ssl_policy|tls_security_policy|ssl_minimum_protocol_version|ssl_minimal_tls_version_enforced|origin_ssl_protocols)$")
  (#match? @value "^\\[?\\s*([^\\]]*,\\s*)?\"(SSLv3|TLSv1|TLSv1_2016|TLSv1\\.[01](_2016)?|TLS_?1[._]?[01]|TLS1_[01]|TLSEnforcementDisabled|1\\.[01]|Policy-Min-TLS-1-0-2019-07|ELBSecurityPolicy-(2015-05|2016-08|TLS-1-[01]-[0-9-]+|TLS13-1-[01]-[0-9-]+|FS-2018-06|FS-1-1-[0-9-]+))\"")
  (#set! rule "old-tls-version"))

; min_tls_version = "1.3" → min_tls_version = "1.2"
;                           ^^^^^^^^^^^^^^^^^^^^^^^
((attribute (identifier) @key (expression) @value) @match
  (#match? @key "^(minimum_protocol_version|min_tls_version|minimum_tls_version|tls_version)$")
  (#not-match? @value "SSLv|1[._]?[01]\\b|TLSv1[\"_]")
  (#set! compare "tls-version-lowered")
  (#set! rule "tls-version-lowered"))

; "https://api.example.com" → "http://api.example.com"
;                             ^^^^^^^^^^^^^^^^^^^^^^^^
([(string_lit) (quoted_template)] @match @value
  (#match? @value "^\"(https?|wss?|ftps?|ldaps?|rediss?|amqps?|mqtts?)://")
  (#set! key "url")
  (#set! compare "url-unprotected")
  (#set! rule "https-to-http"))

; viewer_protocol_policy = "allow-all"
; ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
((attribute (identifier) @key (expression) @value) @match
  (#match? @key "^(viewer_protocol_policy|origin_protocol_policy)$")
  (#match? @value "^\"(allow-all|http-only|match-viewer)\"$")
  (#not-match? @match "^origin.*match-viewer")
  (#set! rule "connection-unencrypted"))
((attribute (identifier) @key (expression) @value) @match
  (#match? @key "^(transit_encryption_enabled|enable_https_traffic_only|https_traffic_only_enabled|https_only|require_ssl|ssl_enforcement_enabled|enforce_https|node_to_node_encryption|client_broker_tls)$")
  (#eq? @value "false")
  (#set! rule "connection-unencrypted"))
((attribute (identifier) @key (expression) @value) @match
  (#match? @key "^(sslmode|ssl_mode)$")
  (#match? @value "^\"(disable|allow|prefer|ALLOW_UNENCRYPTED_AND_ENCRYPTED)\"$")
  (#set! rule "connection-unencrypted"))
((attribute (identifier) @key (expression) @value) @match
  (#match? @key "^(enable_non_ssl_port|non_ssl_port_enabled)$")
  (#eq? @value "true")
  (#set! rule "connection-unencrypted"))
; node_to_node_encryption { enabled = false }
;                           ^^^^^^^^^^^^^^^
((block (identifier) @block (body (attribute (identifier) @key (expression) @value) @match))
  (#match? @block "^(node_to_node_encryption|encryption_in_transit)$")
  (#eq? @key "enabled")
  (#eq? @value "false")
  (#set! rule "connection-unencrypted"))
; parameter { name = "rds.force_ssl" value = "0" }
;                                    ^^^^^^^^^^^
((block (identifier) @block (body (attribute (identifier) @name (expression) @parameter) (attribute (identifier) @key (expression) @value) @match))
  (#match? @block "^(parameter|database_flags|parameters)$")
  (#eq? @name "name")
  (#match? @parameter "^\"(rds\\.force_ssl|require_ssl|require_secure_transport)\"$")
  (#eq? @key "value")
  (#match? @value "^\"?(0|false|off|OFF)\"?$")
  (#set! key "ssl")
  (#set! rule "connection-unencrypted"))
; ssl_policy = "ELBSecurityPolicy-TLS-1-0-2015-04" as a value of another attribute
((block (identifier) @block (body (attribute (identifier) @name (expression) @parameter) (attribute (identifier) @key (expression) @value) @match))
  (#match? @block "^(policy_attribute|parameter|database_flags|setting)$")
  (#eq? @name "name")
  (#match? @parameter "^\"(Reference-Security-Policy|Protocol-(SSLv3|TLSv1|TLSv1\\.1)|tls_version|ssl_min_protocol_version|minimum_protocol_version)\"$")
  (#eq? @key "value")
  (#match? @value "^\"(true|ELBSecurityPolicy-(2015-05|2016-08|TLS-1-[01]-.*|TLS13-1-[01]-.*)|TLSv1(\\.1)?([, ].*)?)\"$")
  (#set! rule "old-tls-version"))
((attribute (identifier) @key (expression) @value) @match
  (#match? @key "^(tls_min_version|minimal_tls_version|min_protocol_version|tls_minimum_version|minimum_tls_protocol_version|scm_minimum_tls_version|ssl_min_protocol_version|tls_policy)$")
  (#match? @value "^\"(SSLv3|TLSv1|TLSv1\\.[01]|TLS_?1[._]?[01]|1\\.[01]|Disabled)\"$")
  (#set! rule "old-tls-version"))

; cloudfront_default_certificate = true
; ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
((attribute (identifier) @key (expression) @value) @match
  (#eq? @key "cloudfront_default_certificate")
  (#eq? @value "true")
  (#set! rule "weak-tls-settings"))
((attribute (identifier) @key (expression) @value) @match
  (#eq? @key "tls_policy")
  (#eq? @value "\"Optional\"")
  (#set! rule "cleartext-transmission"))
; resource "google_compute_ssl_policy" "web" {} without min_tls_version
; ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
((block (identifier) @match (string_lit) @type (string_lit) @match (body)? @body)
  (#match? @type "^\"(google_compute_ssl_policy|aws_cloudfront_distribution|aws_(elasticsearch|opensearch)_domain|aws_api_gateway_domain_name|aws_apigatewayv2_domain_name)\"$")
  (#not-match? @body "\\b(min_tls_version|cloudfront_default_certificate|minimum_protocol_version|(tls_)?security_policy|domain_endpoint_options|domain_name_configuration)\\b")
  (#set! key "tls version")
  (#set! rule "weak-tls-settings"))
((block (identifier) @match (string_lit) @type (string_lit) @match (body (attribute (identifier) @name (expression) @protocol)) @body)
  (#match? @type "^\"aws_(lb|alb)_listener\"$")
  (#eq? @name "protocol")
  (#match? @protocol "^\"(HTTPS|TLS)\"$")
  (#not-match? @body "\\bssl_policy\\b")
  (#set! key "tls version")
  (#set! rule "weak-tls-settings"))

; transit_encryption = "DISABLED"
; ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
((attribute (identifier) @key (expression) @value) @match
  (#match? @key "^(transit_encryption|client_broker|cluster_endpoint_encryption_type|client_protocol|ftps_state|forwarding_protocol|security_protocol)$")
  (#match? @value "^\"(DISABLED|PLAINTEXT|TLS_PLAINTEXT|NONE|Plain[tT]ext|AllAllowed|HttpOnly|SASL_PLAINTEXT)\"$")
  (#set! rule "connection-unencrypted"))
((attribute (identifier) @key (expression) @value) @match
  (#match? @key "^(in_cluster|require_secure_transport|encrypt_in_transit|enforce_ssl|require_tls|supports_https_traffic_only)$")
  (#eq? @value "false")
  (#set! rule "connection-unencrypted"))
((attribute (identifier) @key (expression) @value) @match
  (#match? @key "^(redirect_http_to_https|enable_ssl|ssl_enabled|use_ssl|use_tls|tls_enabled)$")
  (#eq? @value "false")
  (#set! rule "cleartext-transmission"))
((attribute (identifier) @key (expression (literal_value (string_lit)) @value)) @match
  (#match? @key "^(ssl_mode|sslmode)$")
  (#match? @value "^\"(none|DISABLED|disabled)\"$")
  (#set! rule "connection-unencrypted"))
((attribute (identifier) @key (expression) @value) @match
  (#match? @key "^(protocols|supported_protocols|allowed_protocols)$")
  (#match? @value "^\\[[^\\]]*\"(http|Http|HTTP|ftp|FTP)\"")
  (#set! rule "cleartext-transmission"))
; resource "aws_lb_listener" { protocol = "HTTP" }
;                              ^^^^^^^^^^^^^^^^^
((block (identifier) (string_lit) @type (body (attribute (identifier) @key (expression) @value) @match) @body)
  (#match? @type "^\"(aws_(lb|alb)_listener|oci_load_balancer_listener)\"$")
  (#eq? @key "protocol")
  (#eq? @value "\"HTTP\"")
  ; Whoever comes without encryption is sent on to where it is.
  (#not-match? @body "type\\s*=\\s*\"redirect\"[^]*protocol\\s*=\\s*\"(HTTPS|#\\{protocol\\})\"")
  (#set! rule "cleartext-transmission"))
((block (identifier) @match (string_lit) @type (string_lit) @match)
  (#match? @type "^\"google_compute_(region_)?target_http_proxy\"$")
  (#not-match? @match "redirect")
  (#set! key "http proxy")
  (#set! rule "cleartext-transmission"))
; resource "aws_elasticache_replication_group" "cache" {} without transit_encryption_enabled
; ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
((block (identifier) @kind @match (string_lit) @type (string_lit) @match (body)? @body)
  (#eq? @kind "resource")
  (#match? @type "^\"(aws_elasticache_replication_group|azurerm_(app_service|linux_web_app|windows_web_app|function_app|linux_function_app|windows_function_app)|aws_redshift_parameter_group|aws_(elasticsearch|opensearch)_domain|google_sql_database_instance)\"$")
  (#not-match? @body "\\b(transit_encryption_enabled|https_only|require_ssl|ssl_mode|node_to_node_encryption)\\b")
  (#set! key "transport")
  (#set! rule "cleartext-transmission"))
((block (identifier) @kind (string_lit) @type (body (attribute (identifier) @key (expression) @value) @match))
  (#eq? @kind "resource")
  (#match? @type "^\"aws_kinesis_stream\"$")
  (#eq? @key "encryption_type")
  (#eq? @value "\"NONE\"")
  (#set! rule "cleartext-transmission"))
((block (identifier) @kind @match (string_lit) @type (string_lit) @match (body)? @body)
  (#eq? @kind "resource")
  (#match? @type "^\"(aws_kinesis_stream|azurerm_cdn_endpoint|google_compute_(region_)?backend_service)\"$")
  (#not-match? @body "\\b(encryption_type|is_http_allowed|protocol)\\b\\s*=")
  (#set! key "transport")
  (#set! rule "cleartext-transmission"))
; is_http_allowed = true
; ^^^^^^^^^^^^^^^^^^^^^^
((attribute (identifier) @key (expression) @value) @match
  (#match? @key "^(is_http_allowed|http_allowed|allow_http|allow_insecure_connections)$")
  (#eq? @value "true")
  (#set! rule "cleartext-transmission"))
; resource "google_compute_backend_service" "shop" { protocol = "HTTP" }
;                                                    ^^^^^^^^^^^^^^^^^
((block (identifier) (string_lit) @type (body (attribute (identifier) @key (expression) @value) @match))
  (#match? @type "^\"google_compute_(region_)?backend_service\"$")
  (#eq? @key "protocol")
  (#eq? @value "\"HTTP\"")
  (#set! rule "cleartext-transmission"))
((block (identifier) @match (body)? @body)
  (#eq? @match "efs_volume_configuration")
  (#not-match? @body "\\btransit_encryption\\b")
  (#set! rule "cleartext-transmission"))
; endpoint = "http://api.example.com"
; ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
((attribute (identifier) @key (expression) @match @value)
  (#match? @key "(url|uri|endpoint|webhook|address)$")
  (#match? @value "{cleartext-url}")
  (#set! rule "cleartext-transmission"))
((expression) @match
  (#match? @match "{cleartext-literal}")
  (#set! key "url")
  (#set! rule "cleartext-transmission"))
((block (identifier) @match (body)? @body)
  (#match? @match "^(domain_endpoint_options|domain_name_configuration)$")
  (#not-match? @body "\\b(tls_)?security_policy\\b")
  (#set! key "tls version")
  (#set! rule "weak-tls-settings"))
((attribute (identifier) @key (expression) @value) @match
  (#match? @key "^(minimum_tls_version|min_tls_version)$")
  (#eq? @value "\"Disabled\"")
  (#set! rule "old-tls-version"))

; profile = "COMPATIBLE"
; ^^^^^^^^^^^^^^^^^^^^^^
((block (identifier) (string_lit) @type (body (attribute (identifier) @key (expression) @value) @match))
  (#eq? @type "\"google_compute_ssl_policy\"")
  (#eq? @key "profile")
  (#eq? @value "\"COMPATIBLE\"")
  (#set! rule "weak-tls-settings"))
; custom_features = ["TLS_RSA_WITH_AES_256_GCM_SHA384"]
;                    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
((attribute (identifier) @key (expression (collection_value (tuple (expression) @match))))
  (#eq? @key "custom_features")
  (#match? @match "^\"TLS_(RSA_WITH_|\\w*(_3DES_|_CBC_SHA\"))")
  (#set! rule "weak-tls-settings"))
; viewer_certificate {}  without minimum_protocol_version
; ^^^^^^^^^^^^^^^^^^
((block (identifier) @match (body)? @body)
  (#eq? @match "viewer_certificate")
  (#not-match? @body "cloudfront_default_certificate\\s*=\\s*true|(^|\\n)\\s*minimum_protocol_version\\s*=")
  (#set! key "tls version")
  (#set! rule "weak-tls-settings"))
