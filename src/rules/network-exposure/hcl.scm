; ingress { from_port = 22 cidr_blocks = ["0.0.0.0/0"] }
;                        ^^^^^^^^^^^^^^^^^^^^^^^^^^^
((block (identifier) @block . (block_start) (body (attribute (identifier) @key (expression) @value) @match) @rule)
  (#match? @block "^(ingress|inbound_rule|ingress_rule|ingress_security_rules|security_rule|cidr_blocks)$")
  (#match? @key "^(cidr_blocks?|ipv6_cidr_blocks|source_addresses|source_address_prefix|source_address_prefixes|source)$")
  (#match? @value "{wide-range-or-anyone}")
  (#not-match? @rule "\\b(from_port|to_port|port|port_range|destination_port_range|min)\\s*=\\s*\"?(80|443)\"?\\s|\"icmp|\"ICMP|\"Outbound\"|\"Deny\"|action\\s*=\\s*\"deny\"")
  (#set! rule "open-ingress"))

; resource "aws_security_group_rule" "ssh" { type = "ingress" cidr_blocks = ["0.0.0.0/0"] }
;                                                             ^^^^^^^^^^^^^^^^^^^^^^^^^^^
((block (identifier) @resource . (string_lit) @type . (string_lit) (body (attribute (identifier) @key (expression) @value) @match) @rule)
  (#eq? @resource "resource")
  (#match? @type "^\"(aws_security_group_rule|aws_vpc_security_group_ingress_rule|google_compute_firewall|azurerm_network_security_rule|openstack_networking_secgroup_rule_v2|alicloud_security_group_rule|aws_network_acl_rule)\"$")
  (#match? @key "^(cidr_blocks|ipv6_cidr_blocks|cidr_ipv4|cidr_ipv6|source_ranges|source_address_prefix|source_address_prefixes|remote_ip_prefix|cidr_ip)$")
  (#match? @value "{wide-range-or-anyone}")
  (#not-match? @rule "\"(egress|EGRESS|Outbound|Deny|deny)\"|\\b(from_port|to_port|destination_port_range|port_range_min)\\s*=\\s*\"?(80|443)\"?\\s|\\bports\\s*=\\s*\\[(\\s*\"(80|443)\",?)+\\s*\\]|\"(icmp|icmpv6|ICMP|Icmp)\"|\\bdeny\\s*\\{|egress\\s*=\\s*true")
  (#set! rule "open-ingress"))
((attribute (identifier) @key (expression) @value) @match
  (#match? @key "^(public_access_cidrs|authorized_ip_ranges|load_balancer_source_ranges|api_server_authorized_ip_ranges|ssh_allowed_cidrs?|ssh_cidr_blocks|bastion_allowed_cidrs)$")
  (#match? @value "{wide-range-inside}")
  (#set! rule "open-ingress"))

; authorized_networks { value = "0.0.0.0/0" }
;                       ^^^^^^^^^^^^^^^^^^^
((block (identifier) @block (body (attribute (identifier) @key (expression) @value) @match))
  (#eq? @block "authorized_networks")
  (#eq? @key "value")
  (#match? @value "\"([0-9.]+/[0-7]|::/0)\"")
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
