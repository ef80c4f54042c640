; group.addIngressRule(ec2.Peer.anyIpv4(), ec2.Port.tcp(22))
; ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
((call_expression function: (member_expression property: (_) @key) arguments: (arguments . (_) @peer . (_) @port)) @match
  (#match? @key "^(addIngressRule|allowFrom|allowDefaultPortFrom)$")
  (#match? @peer "\\b(anyIpv4|anyIpv6)\\(|[\"'](0\\.0\\.0\\.0|::)/0[\"']")
  (#not-match? @port "\\b(80|443|HTTPS?|icmp\\w*)\\b")
  (#set! rule "open-ingress"))
((call_expression function: (member_expression property: (_) @key) arguments: (arguments . (_) @port)) @match
  (#match? @key "^allow(Default)?(From|PortFrom)AnyIpv[46]$")
  (#not-match? @port "\\b(80|443|HTTPS?|icmp\\w*)\\b")
  (#set! rule "open-ingress"))

; { cidrBlocks: ["0.0.0.0/0"], fromPort: 22 }
;   ^^^^^^^^^^^^^^^^^^^^^^^^^
((object (pair key: (_) @key value: (_) @value) @match) @rule
  (#match? @key "^[\"']?(cidrBlocks|ipv6CidrBlocks|CidrIp|CidrIpv6|cidrIp|cidrIpv4|cidrIpv6|sourceRanges|sourceAddressPrefix)[\"']?$")
  (#match? @value "{wide-range-quoted}")
  (#not-match? @rule "([pP]ort|PortRange)[\"']?:\\s*[\"']?(80|443)\\b|[eE]gress|[iI][cC][mM][pP]|EGRESS|Outbound")
  (#not-around? @match pair "^[\"']?([eE]gress|SecurityGroupEgress|IpPermissionsEgress)")
  (#set! rule "open-ingress"))

; "127.0.0.1" → "0.0.0.0"
;               ^^^^^^^^^
([(string) (template_string)] @match @value
  (#match? @value "{bind-text}")
  (#set! key "bind")
  (#set! compare "network-widened")
  (#set! rule "bind-address-widened"))

; "10.1.0.0/16" → "10.0.0.0/8"
;                 ^^^^^^^^^^^^
([(string) (template_string)] @match @value
  (#match? @value "{network-text}")
  (#not-around? @match pair "{range-field}")
  (#set! key "network")
  (#set! compare "network-widened")
  (#set! rule "network-range-widened"))

; server.listen(8080, "0.0.0.0")
;                     ^^^^^^^^^
((call_expression function: (member_expression property: (_) @callee) arguments: (arguments (_) . (string) @match))
  (#match? @callee "^(listen|bind)$")
  (#match? @match "{any-address-text}")
  ; Who sets the port from outside runs it in a container.
  (#not-path? @match "(^|/)(scripts?|tools?|examples?|benchmarks?)/")
  (#not-file? @match "process\\.env(\\.PORT\\b|\\[.PORT.\\])")
  (#set! key "bind")
  (#set! rule "bind-all-interfaces"))
((call_expression function: (member_expression property: (_) @callee) arguments: (arguments (_) . (string) @match))
  (#match? @callee "^(listen|bind)$")
  (#match? @match "{loopback-text}")
  (#set! key "bind")
  (#set! as "counterpart")
  (#set! rule "bind-all-interfaces"))
((pair key: (property_identifier) @callee value: (string) @match)
  (#match? @callee "^(host|hostname|bindAddress|listenAddress)$")
  (#match? @match "{any-address-text}")
  (#not-path? @match "(^|/)(scripts?|tools?|examples?|benchmarks?)/")
  (#not-file? @match "process\\.env(\\.PORT\\b|\\[.PORT.\\])")
  (#set! key "bind")
  (#set! rule "bind-all-interfaces"))
((pair key: (property_identifier) @callee value: (string) @match)
  (#match? @callee "^(host|hostname|bindAddress|listenAddress)$")
  (#match? @match "{loopback-text}")
  (#set! key "bind")
  (#set! as "counterpart")
  (#set! rule "bind-all-interfaces"))

; "0.0.0.0"
; ^^^^^^^^^
([(string) (template_string)] @match
  (#match? @match "{any-address-text}")
  (#set! key "bind")
  (#set! rule "any-address"))

; app.use(serveIndex("uploads"))
;         ^^^^^^^^^^^^^^^^^^^^^
((call_expression function: (identifier) @callee) @match
  (#match? @callee "^(serveIndex|directory)$")
  (#file? @match "['\"]serve-index['\"]")
  (#not-match? @match "^serveIndex\\(\\)$")
  (#set! rule "directory-listing"))
((call_expression function: (member_expression object: (_) @object property: (_) @callee)) @match
  (#match? @object "^(express|connect)$")
  (#eq? @callee "directory")
  (#set! rule "directory-listing"))
((pair key: (property_identifier) @name value: (true)) @match
  (#match? @name "^(list|listing|directoryListing|showDir)$")
  (#file? @match "@fastify/static|fastify-static|@hapi/inert|['\"]inert['\"]|http-server|serve-handler|koa-static")
  (#set! rule "directory-listing"))

; const anywhere = "0.0.0.0/0"
;                  ^^^^^^^^^^^
((variable_declarator name: (identifier) @key value: (string) @match)
  (#match? @match "^[\"'](0\\.0\\.0\\.0|[0:]*::?[0:]*)/0[\"']$")
  (#not-match? @key "[eE]gress|EGRESS|[oO]utbound|[rR]oute|ROUTE|[dD]est")
  (#set! rule "open-address-range"))
