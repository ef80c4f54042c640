; "SecurityGroupIngress": [{ "FromPort": 22, "CidrIp": "0.0.0.0/0" }]
;                                            ^^^^^^^^^^^^^^^^^^^^^
((object (pair key: (_) @key value: (string) @value) @match) @rule
  (#match? @key "^\"(CidrIp|CidrIpv6|sourceAddressPrefix)\"$")
  (#match? @value "^\"(\\*|Internet|([0-9.]+/[0-7]|::/0|(192|169)\\.[0-9.]+/(8|9|1[0-5])|100\\.[0-9.]+/[89]|172\\.[0-9.]+/(8|9|1[01])|172\\.(?!1[6-9]\\.|2[0-9]\\.|3[01]\\.)[0-9.]+/1[2-5]|(?!(10|100|127|169|172|192)\\.)[0-9]+\\.[0-9.]+/(8|9|1[0-5])))\"$")
  (#not-match? @rule "\"(FromPort|destinationPortRange)\"\\s*:\\s*\"?(80|443)\\b|[iI][cC][mM][pP]|Outbound|Deny")
  (#not-around? @match pair "^\"(SecurityGroupEgress|IpPermissionsEgress)")
  (#set! rule "open-ingress"))

; "127.0.0.1" → "0.0.0.0"
;               ^^^^^^^^^
((pair value: (string) @match @value)
  (#match? @value "{bind-text}")
  (#set! key "bind")
  (#set! compare "network-widened")
  (#set! rule "bind-address-widened"))

; "10.1.0.0/16" → "10.0.0.0/8"
;                 ^^^^^^^^^^^^
((pair value: (string) @match @value)
  (#match? @value "{network-text}")
  (#not-around? @match pair "{range-field}")
  (#set! key "network")
  (#set! compare "network-widened")
  (#set! rule "network-range-widened"))

; "IpAddress": { "aws:SourceIp": "0.0.0.0/0" }
;                ^^^^^^^^^^^^^^^^^^^^^^^^^^^
((pair key: (_) @key value: (_) @value) @match
  (#match? @key "^\"aws:(Vpc)?SourceIp\"$")
  (#match? @value "{wide-range-inside}")
  (#around? @match pair "^\"IpAddress\"")
  (#set! rule "open-ingress"))

; "Properties": { "CidrBlock": "0.0.0.0/0", "RuleAction": "allow" }
;                 ^^^^^^^^^^^^^^^^^^^^^^^^
((object (pair key: (_) @key value: (string) @value) @match) @rule
  (#match? @key "^\"(CidrBlock|Ipv6CidrBlock)\"$")
  (#match? @value "^\"([0-9.]+/[0-7]|::/0)\"$")
  (#match? @rule "\"RuleAction\"\\s*:\\s*\"allow\"")
  (#match? @rule "\"From\"\\s*:")
  (#not-match? @rule "\"Egress\"\\s*:\\s*\"?true|\"From\"\\s*:\\s*\"?(80|443|1024|32768|49152)\\b|\"Protocol\"\\s*:\\s*\"?-1")
  (#set! rule "open-ingress"))

; "SecurityGroupIngress": [{ "IpProtocol": "-1" }]
;                            ^^^^^^^^^^^^^^^^^^
((object (pair key: (_) @key value: (_) @value) @match) @rule
  (#match? @key "^\"IpProtocol\"$")
  (#match? @value "{every-protocol}")
  (#not-around? @match pair "^\"(SecurityGroupEgress|IpPermissionsEgress)")
  (#set! rule "excessive-port-access"))
((object (pair key: (_) @key value: (_) @value) @match) @rule
  (#match? @key "^\"Protocol\"$")
  (#match? @value "{every-protocol}")
  (#match? @rule "\"RuleAction\"\\s*:\\s*\"allow\"")
  (#set! rule "excessive-port-access"))
((object (pair key: (_) @key value: (_) @value) @match) @rule
  (#match? @key "^\"destinationPortRange\"$")
  (#match? @value "^\"(\\*|[01]-65535)\"$")
  (#match? @rule "\"Inbound\"")
  (#match? @rule "\"Allow\"")
  (#set! rule "excessive-port-access"))

; "startIpAddress": "0.0.0.0", "endIpAddress": "255.255.255.255"
;                              ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
((object (pair key: (string (string_content) @key) value: (string) @value) @match) @rule
  (#match? @key "^end(ing)?I[pP](Address)?$")
  (#match? @value "^\"2[2-5][0-9]\\.")
  (#match? @rule "\"start(ing)?I[pP](Address)?\"\\s*:\\s*\"[01]\\.")
  (#set! rule "open-ingress"))
; "sourceAddressPrefixes": ["0.0.0.0/0"]
;                           ^^^^^^^^^^^
((object (pair key: (string (string_content) @key) value: (array (string) @match))) @rule
  (#match? @key "^(sourceAddressPrefixes|authorizedIPRanges|PublicAccessCidrs|SourceRanges)$")
  (#match? @match "{wide-range-or-anyone}")
  (#not-match? @rule "\"destinationPortRange\"\\s*:\\s*\"?(80|443)\\b|[iI][cC][mM][pP]|Outbound|Deny")
  (#set! rule "open-ingress"))
