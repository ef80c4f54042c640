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
