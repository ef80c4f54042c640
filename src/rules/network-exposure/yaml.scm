; SecurityGroupIngress: [{ FromPort: 22, CidrIp: 0.0.0.0/0 }]
;                                       ^^^^^^^^^^^^^^^^^^^^
((block_mapping (block_mapping_pair key: (_) @key value: (flow_node) @value) @match) @rule
  (#match? @key "^(CidrIp|CidrIpv6|cidr_ip|cidr_ipv6)$")
  (#match? @value "{wide-range}")
  (#not-match? @rule "([pP]orts?|FromPort|from_port): *[\"']?(80|443)\\b|[iI][cC][mM][pP]|GroupId: [^\\n]*\\n[^\\n]*Egress")
  (#around? @match block_mapping_pair "^(SecurityGroupIngress|IpPermissions|rules|Properties)")
  (#not-around? @match block_mapping_pair "^[^]*Egress")
  (#set! rule "open-ingress"))
((block_mapping_pair key: (_) @key value: [(block_node (block_sequence (block_sequence_item (flow_node) @match))) (flow_node (flow_sequence (flow_node) @match))])
  (#match? @key "^(loadBalancerSourceRanges|publicAccessCidrs|authorizedIPRanges|allowedCIDRs|sourceRanges)$")
  (#match? @match "{wide-range}")
  (#set! key "ingress")
  (#set! rule "open-ingress"))

; ingress: [{ from: [{ ipBlock: { cidr: 0.0.0.0/0 } }] }]
;                                ^^^^^^^^^^^^^^^^^
((block_mapping_pair key: (_) @from value: (block_node (block_sequence (block_sequence_item (block_node (block_mapping
    (block_mapping_pair key: (_) @block value: (block_node (block_mapping (block_mapping_pair key: (_) @key value: (flow_node) @value) @match)))))))))
  (#eq? @from "from")
  (#eq? @block "ipBlock")
  (#eq? @key "cidr")
  (#match? @value "{wide-range}")
  (#set! rule "open-ingress"))

; ports: ["5432:5432"]
;         ^^^^^^^^^^^
((block_mapping_pair key: (_) @key value: [(block_node (block_sequence (block_sequence_item (flow_node) @match))) (flow_node (flow_sequence (flow_node) @match))])
  (#eq? @key "ports")
  (#match? @match "^[\"']?(0\\.0\\.0\\.0:)?[0-9]+:(22|1433|1521|2375|2376|2379|3306|3389|5432|5984|6379|8500|9042|9200|11211|27017)(/tcp)?[\"']?$")
  (#not-path? @match "(^|[./_-])(dev|devel|development|local|test|tests|e2e|ci|example|examples|sample|demo|override|debug)([./_-]|$)|^\\.(github|gitlab|circleci|devcontainer)")
  (#not-around? @match block_mapping "^(steps|runs-on|image|env)[^]*\\bruns-on:")
  (#set! rule "port-published"))

; type: ClusterIP → type: LoadBalancer
;                   ^^^^^^^^^^^^^^^^^^
((block_mapping (block_mapping_pair key: (_) @key value: (flow_node) @value) @match) @context
  (#match? @key "^(type|serviceType)$")
  (#match? @value "^[\"']?(ClusterIP|NodePort|LoadBalancer)[\"']?$")
  (#set! compare "ladder: ClusterIP > NodePort > LoadBalancer")
  (#set! rule "service-made-public"))
((block_mapping_pair key: (_) @key value: (flow_node) @value) @match
  (#match? @key "(load-balancer-scheme|/scheme|^scheme|^Scheme|networking\\.gke\\.io/load-balancer-type)$")
  (#set! compare "ladder: internal > internet-facing | external")
  (#set! rule "service-made-public"))
((block_mapping_pair key: (_) @key value: (flow_node) @value) @match
  (#match? @key "(aws-load-balancer-internal|azure-load-balancer-internal)$")
  (#set! compare "turned-off")
  (#set! rule "service-made-public"))

; "127.0.0.1" → "0.0.0.0"
;               ^^^^^^^^^
([(plain_scalar) (double_quote_scalar) (single_quote_scalar)] @match @value
  (#match? @value "^[\"']?([a-z]+://)?(127\\.0\\.0\\.1|0\\.0\\.0\\.0|\\[?::1?\\]?)(:[0-9]+)?/?[\"']?$")
  (#set! key "bind")
  (#set! compare "network-widened")
  (#set! rule "bind-address-widened"))

; "10.1.0.0/16" → "10.0.0.0/8"
;                 ^^^^^^^^^^^^
([(plain_scalar) (double_quote_scalar) (single_quote_scalar)] @match @value
  (#match? @value "^[\"']?([0-9]+\\.[0-9]+\\.[0-9]+\\.[0-9]+|[0-9a-fA-F]*:[0-9a-fA-F:]*)/[0-9]+[\"']?$")
  (#not-around? @match block_mapping_pair "^(CidrIp|CidrIpv6|cidr|cidr_ip|cidr_ipv6|loadBalancerSourceRanges|publicAccessCidrs|authorizedIPRanges|allowedCIDRs|sourceRanges)\\b")
  (#set! key "network")
  (#set! compare "network-widened")
  (#set! rule "network-range-widened"))

; hostPort: 8080
; ^^^^^^^^^^^^^^
((block_mapping_pair key: (_) @key value: (flow_node) @value) @match
  (#eq? @key "hostPort")
  (#match? @value "^[1-9]")
  (#set! rule "service-public"))
; type: LoadBalancer
; ^^^^^^^^^^^^^^^^^^
((block_mapping_pair key: (_) @key value: (flow_node) @value) @match
  (#match? @key "^(type|serviceType)$")
  (#match? @value "^[\"']?(LoadBalancer|NodePort)[\"']?$")
  (#not-file? @match "load-balancer-internal|/scheme: *[\"']?internal\\b|load-balancer-type: *[\"']?Internal")
  (#set! rule "service-public"))
; nginx.ingress.kubernetes.io/whitelist-source-range: 0.0.0.0/0
; ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
((block_mapping_pair key: (_) @key value: (flow_node) @value) @match
  (#match? @key "(whitelist-source-range|inbound-cidrs|load-balancer-source-ranges)[\"']?$")
  (#match? @value "(0\\.0\\.0\\.0|::)/0")
  (#set! rule "open-ingress"))

; containerPort: 22
; ^^^^^^^^^^^^^^^^^
((block_mapping_pair key: (_) @key value: (flow_node) @value) @match
  (#eq? @key "containerPort")
  (#match? @value "^[\"']?(22|23|2375|3389|5800|5900)[\"']?$")
  (#set! rule "port-published"))
((block_mapping_pair key: (_) @ports value: (block_node (block_sequence (block_sequence_item (block_node (block_mapping (block_mapping_pair key: (_) @key value: (flow_node) @value) @match))))))
  (#eq? @ports "ports")
  (#match? @key "^(port|targetPort)$")
  (#match? @value "^[\"']?(22|23|2375|3389|5800|5900)[\"']?$")
  (#file? @match "(^|\\n)kind: Service\\b")
  (#set! rule "port-published"))
