; ingress { from_port = 22 cidr_blocks = ["0.0.0.0/0"] }
;                        ^^^^^^^^^^^^^^^^^^^^^^^^^^^
((block (identifier) @block . (block_start) (body (attribute (identifier) @key (expression) @value) @match) @rule)
  (#match? @block "^(ingress|inbound|inbound_rule|ingress_rule|ingress_security_rules|security_rule|cidr_blocks|port_info)$")
  (#match? @key "{source-range}")
  (#match? @value "{wide-range-or-anyone}")
  (#not-match? @rule "{web-or-refused}")
  (#not-match? @rule "{answers-of-own-requests}")
  (#set! rule "open-ingress"))

; dynamic "ingress" { content { from_port = 22 cidr_blocks = ["0.0.0.0/0"] } }
;                                              ^^^^^^^^^^^^^^^^^^^^^^^^^^^
((block (identifier) @dynamic . (string_lit) @block
    (body (block (identifier) @content (body (attribute (identifier) @key (expression) @value) @match) @rule)))
  (#eq? @dynamic "dynamic")
  (#eq? @content "content")
  (#match? @block "^\"(ingress|inbound|inbound_rule|ingress_rule|ingress_security_rules|security_rule)\"$")
  (#match? @key "{source-range}")
  (#match? @value "{wide-range-or-anyone}")
  (#not-match? @rule "{web-or-refused}")
  (#set! rule "open-ingress"))

; resource "aws_security_group_rule" "ssh" { type = "ingress" cidr_blocks = ["0.0.0.0/0"] }
;                                                             ^^^^^^^^^^^^^^^^^^^^^^^^^^^
((block (identifier) @resource . (string_lit) @type . (string_lit) (body (attribute (identifier) @key (expression) @value) @match) @rule)
  (#eq? @resource "resource")
  (#match? @type "(security_group|secgroup|network_acl|network_security)(_\\w+)?_rule(_v2)?\"$|^\"(google_compute_firewall|ibm_is_network_acl_rule|tencentcloud_security_group_rule_set|mongodbatlas_project_ip_(access_list|whitelist))\"$")
  (#not-match? @type "egress|^\"azurerm_firewall")
  (#match? @key "{source-range}")
  (#match? @value "{wide-range-or-anyone}")
  (#not-match? @rule "{web-or-refused}")
  (#not-match? @rule "\"(egress|EGRESS|outbound|deny|DENY)\"|\\bdeny\\s*\\{|egress\\s*=\\s*true")
  (#not-match? @rule "{answers-of-own-requests}")
  (#not-match? @rule "^(?=[^]*\\brule_number\\b)[^]*\\bprotocol\\s*=\\s*\"?(-1|all)\"?\\s")
  (#set! rule "open-ingress"))

; ingress_with_cidr_blocks = [{ from_port = 22, cidr_blocks = "0.0.0.0/0" }]
;                                               ^^^^^^^^^^^^^^^^^^^^^^^^^
((object (object_elem key: (_) @key val: (_) @value) @match) @rule
  (#match? @key "{source-range}")
  (#match? @value "{wide-range-or-anyone}")
  (#match? @rule "\\b(from_)?port|\"ingress\"")
  (#not-match? @rule "{web-or-refused}")
  (#not-match? @rule "\"(egress|EGRESS|outbound|deny|DENY)\"")
  (#around? @match attribute "^\\w*(ingress|inbound)|^\\w*(security_group|firewall)\\w*rules[^]*\"ingress\"")
  (#set! rule "open-ingress"))

; resource "azurerm_mssql_firewall_rule" "all" { start_ip_address = "0.0.0.0" end_ip_address = "255.255.255.255" }
;                                                                             ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
((body (attribute (identifier) @from (expression) @start) (attribute (identifier) @key (expression) @value) @match)
  (#match? @from "^start_ip(_address)?$")
  (#match? @start "^\"[01]\\.")
  (#match? @key "^end_ip(_address)?$")
  (#match? @value "^\"2[2-5][0-9]\\.")
  (#set! rule "open-ingress"))

; ip_restriction { ip_address = "0.0.0.0/0" }
;                  ^^^^^^^^^^^^^^^^^^^^^^^^
((block (identifier) @block (body (attribute (identifier) @key (expression) @value) @match) @rule)
  (#match? @block "^((scm_)?ip_restriction|network_rules|network_acls|network_rule_set|ip_rule|inbound_ip_rule|resource)$")
  (#match? @key "^(ip_address|ip_rules?|ip_mask|ip_range|ip_range_filter)$")
  (#match? @value "{wide-range-inside}")
  (#not-match? @rule "{refused}")
  (#set! rule "open-ingress"))

; condition { variable = "aws:SourceIp" values = ["0.0.0.0/0"] }
;                                       ^^^^^^^^^^^^^^^^^^^^^^
((block (identifier) @block (body (attribute (identifier) @key (expression) @value) @match) @rule)
  (#eq? @block "condition")
  (#eq? @key "values")
  (#match? @value "{wide-range-inside}")
  (#match? @rule "\"aws:(Vpc)?SourceIp\"")
  (#match? @rule "\"IpAddress\"")
  (#set! rule "open-ingress"))
((object_elem key: (_) @key val: (_) @value) @match
  (#match? @key "^\"aws:(Vpc)?SourceIp\"$")
  (#match? @value "{wide-range-inside}")
  (#around? @match object_elem "^\"?IpAddress")
  (#set! rule "open-ingress"))

((attribute (identifier) @key (expression) @value) @match
  (#match? @key "^(public_access_cidrs|authorized_ip_ranges|load_balancer_source_ranges|api_server_authorized_ip_ranges|ssh_allowed_cidrs?|ssh_cidr_blocks|bastion_allowed_cidrs)$")
  (#match? @value "{wide-range-inside}")
  (#set! rule "open-ingress"))

; variable "allowed_cidrs" { default = ["0.0.0.0/0"] }
;                            ^^^^^^^^^^^^^^^^^^^^^^^
((block (identifier) @block . (string_lit) @name (body (attribute (identifier) @key (expression) @value) @match))
  (#eq? @block "variable")
  (#eq? @key "default")
  (#match? @name "{named-source-range}")
  (#not-match? @name "{other-direction}")
  (#match? @value "{wide-range-or-anyone}")
  (#set! rule "open-address-range"))

; allowed_cidr_blocks = ["0.0.0.0/0"]
; ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
((attribute (identifier) @key (expression) @value) @match
  (#match? @key "{named-source-range}")
  (#not-match? @key "{other-direction}")
  (#match? @value "{wide-range-inside}")
  (#not-around? @match block "^(egress|variable)\\b")
  (#not-around? @match block "{web-or-refused}")
  (#set! rule "open-address-range"))

; ingress { protocol = "-1" action = "allow" }
;           ^^^^^^^^^^^^^^^
((block (identifier) @resource . (string_lit) @type (body (block (identifier) @block (body (attribute (identifier) @key (expression) @value) @match) @rule)))
  (#eq? @resource "resource")
  (#match? @type "_(network_acl|security_group|security_list)\"$")
  (#match? @block "^(ingress|ingress_security_rules)$")
  (#match? @key "^(ip_)?protocol$")
  (#match? @value "{every-protocol}")
  (#not-match? @rule "{refused}")
  (#not-match? @rule "\\bself\\s*=\\s*true")
  (#set! rule "excessive-port-access"))
((block (identifier) @resource . (string_lit) @type (body (block (identifier) @block (body (attribute (identifier) @key (expression) @value) @match) @rule)))
  (#eq? @resource "resource")
  (#match? @type "_network_acl\"$")
  (#eq? @block "egress")
  (#eq? @key "protocol")
  (#match? @value "{every-protocol}")
  (#not-match? @rule "{refused}")
  (#set! rule "excessive-port-access"))
((block (identifier) @resource . (string_lit) @type (body (attribute (identifier) @key (expression) @value) @match) @rule)
  (#eq? @resource "resource")
  (#match? @type "_network_acl_rule\"$")
  (#eq? @key "protocol")
  (#match? @value "{every-protocol}")
  (#not-match? @rule "{refused}")
  (#set! rule "excessive-port-access"))
((block (identifier) @resource . (string_lit) @type (body (attribute (identifier) @key (expression) @value) @match) @rule)
  (#eq? @resource "resource")
  (#match? @type "(security_group|secgroup|network_security)(_\\w+)?_rule(_v2)?\"$")
  (#not-match? @type "egress")
  (#match? @key "^(ip_)?protocol$")
  (#match? @value "{every-protocol}")
  (#not-match? @type "^\"azurerm")
  (#not-match? @rule "{refused}")
  (#not-match? @rule "\"(egress|EGRESS|outbound|Outbound)\"|\\bself\\s*=\\s*true")
  (#set! rule "excessive-port-access"))

; resource "google_compute_firewall" "all" { allow { protocol = "all" } }
;                                                    ^^^^^^^^^^^^^^^^
((block (identifier) @resource . (string_lit) @type (body (block (identifier) @block (body (attribute (identifier) @key (expression) @value) @match))) @rule)
  (#eq? @resource "resource")
  (#match? @type "firewall\"$")
  (#eq? @block "allow")
  (#eq? @key "protocol")
  (#match? @value "{every-protocol}")
  (#not-match? @rule "\"EGRESS\"")
  (#set! rule "excessive-port-access"))

; destination_port_range = "*"
; ^^^^^^^^^^^^^^^^^^^^^^^^^^^^
((body (attribute (identifier) @key (expression) @value) @match) @rule
  (#match? @key "^destination_port_ranges?$")
  (#match? @value "\"(\\*|[01]-65535)\"")
  (#match? @rule "\"Inbound\"")
  (#match? @rule "\"Allow\"")
  (#set! rule "excessive-port-access"))

; ingress { from_port = 0 to_port = 65535 }
;                         ^^^^^^^^^^^^^^^
((body (attribute (identifier) @key (expression) @value) @match) @rule
  (#match? @key "^(to_port|port_range_max)$")
  (#match? @value "^\"?6553[56]\"?$")
  (#match? @rule "\\b(from_port|port_range_min)\\s*=\\s*\"?[01]\"?\\s")
  (#not-match? @rule "{refused}")
  (#not-match? @rule "\"(egress|EGRESS|outbound|Outbound)\"|\\bself\\s*=\\s*true")
  (#not-around? @match block "^egress|^resource \"\\w*egress")
  (#set! rule "excessive-port-access"))

; allow { ports = ["0-65535"] }
;         ^^^^^^^^^^^^^^^^^^^
((body (attribute (identifier) @key (expression) @value) @match) @rule
  (#match? @key "^(ports|port_ranges?)$")
  (#match? @value "\"([01][-/:]65535|-1/-1)\"")
  (#not-match? @rule "{refused}")
  (#not-match? @rule "\"(egress|EGRESS|outbound|Outbound)\"")
  (#not-around? @match block "^(egress|outbound)")
  (#set! rule "excessive-port-access"))

; authorized_networks { value = "0.0.0.0/0" }
;                       ^^^^^^^^^^^^^^^^^^^
((block (identifier) @block (body (attribute (identifier) @key (expression) @value) @match))
  (#eq? @block "authorized_networks")
  (#eq? @key "value")
  (#match? @value "\"([0-9.]+/[0-7]|[0:]*::?[0:]*/0)\"")
  (#set! rule "open-ingress"))
((block (identifier) @dynamic . (string_lit) @block
    (body (block (identifier) @content (body (attribute (identifier) @key (expression) @value) @match))))
  (#eq? @dynamic "dynamic")
  (#eq? @block "\"authorized_networks\"")
  (#eq? @content "content")
  (#eq? @key "value")
  (#match? @value "\"([0-9.]+/[0-7]|[0:]*::?[0:]*/0)\"")
  (#set! rule "open-ingress"))

; authorized_networks = [{ value = "0.0.0.0/0" }]
;                          ^^^^^^^^^^^^^^^^^^^
((object_elem key: (_) @key val: (_) @value) @match
  (#match? @key "^\"?(value|cidr_block)\"?$")
  (#match? @value "\"([0-9.]+/[0-7]|[0:]*::?[0:]*/0)\"")
  (#around? @match attribute "^(master_)?authorized_networks\\b")
  (#set! rule "open-ingress"))

; cidr_blocks = ["10.1.0.0/16"] → cidr_blocks = ["10.0.0.0/8"]
;                                 ^^^^^^^^^^^^^^^^^^^^^^^^^^^^
((attribute (identifier) @key (expression) @value) @match
  (#match? @key "(cidrs?|cidr_blocks|cidr_ipv[46]|source_ranges|source_address_prefix(es)?|source_addresses|ip_ranges|allowed_ips?|allow_?list|whitelist)$")
  (#not-match? @value "{wide-range-inside}")
  (#not-around? @match block "^egress")
  (#set! compare "network-widened")
  (#set! rule "network-range-widened"))

; host = "127.0.0.1" → host = "0.0.0.0"
;                      ^^^^^^^^^^^^^^^^
((attribute (identifier) @key (expression) @value) @match
  (#match? @value "^\"(127\\.0\\.0\\.1|0\\.0\\.0\\.0|::1?)(:[0-9]+)?\"$")
  (#set! compare "network-widened")
  (#set! rule "bind-address-widened"))

; internal = true → internal = false
;                   ^^^^^^^^^^^^^^^^
((attribute (identifier) @key (expression) @value) @match
  (#match? @key "^(internal|endpoint_private_access|enable_private_endpoint|enable_private_nodes|private_cluster_enabled|internal_load_balancer_enabled)$")
  (#set! compare "turned-off")
  (#set! rule "service-made-public"))
((attribute (identifier) @key (expression) @value) @match
  (#match? @key "^(load_balancing_scheme|scheme)$")
  (#set! compare "ladder: INTERNAL | internal | INTERNAL_MANAGED > EXTERNAL | EXTERNAL_MANAGED | internet-facing")
  (#set! rule "service-made-public"))
