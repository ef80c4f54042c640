; group.add_ingress_rule(ec2.Peer.any_ipv4(), ec2.Port.tcp(22))
; ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
((call function: (attribute attribute: (_) @key) arguments: (argument_list) @arguments) @match
  (#match? @key "^(add_ingress_rule|allow_from|allow_default_port_from)$")
  (#match? @arguments "\\b(any_ipv4|any_ipv6)\\(|[\"'](0\\.0\\.0\\.0|::)/0[\"']")
  (#not-match? @arguments "\\b(80|443|HTTPS?|icmp\\w*)\\b")
  (#set! rule "open-ingress"))
((call function: (attribute attribute: (_) @key) arguments: (argument_list) @arguments) @match
  (#match? @key "^allow_(default_port_)?from_any_ipv[46]$")
  (#not-match? @arguments "\\b(80|443|HTTPS?|icmp\\w*)\\b")
  (#set! rule "open-ingress"))

; {"IpProtocol": "tcp", "FromPort": 22, "IpRanges": [{"CidrIp": "0.0.0.0/0"}]}
;                                                     ^^^^^^^^^^^^^^^^^^^^^
([(dictionary (pair key: (_) @key value: (_) @value) @match) (argument_list (keyword_argument name: (_) @key value: (_) @value) @match)] @rule
  (#match? @key "^[\"']?(CidrIp|CidrIpv6|cidrIp|cidrIpv6|cidr_ip|cidr_ipv6|cidr_blocks|ipv6_cidr_blocks|source_ranges)[\"']?$")
  (#match? @value "{wide-range-quoted}")
  (#not-match? @rule "[pP]ort[\"']?\\s*[:=]\\s*(80|443)\\b|[eE]gress|EGRESS|[iI][cC][mM][pP]")
  (#not-around? @rule dictionary "[pP]ort[\"']?\\s*[:=]\\s*(80|443)\\b|[iI][cC][mM][pP]")
  (#not-around? @match call "^[\\w.]*([eE]gress|revoke)")
  (#set! rule "open-ingress"))

; "127.0.0.1" → "0.0.0.0"
;               ^^^^^^^^^
((string) @match @value
  (#match? @value "{bind-text}")
  (#set! key "bind")
  (#set! compare "network-widened")
  (#set! rule "bind-address-widened"))

; "10.1.0.0/16" → "10.0.0.0/8"
;                 ^^^^^^^^^^^^
((string) @match @value
  (#match? @value "{network-text}")
  (#not-around? @match pair keyword_argument "{range-field}")
  (#set! key "network")
  (#set! compare "network-widened")
  (#set! rule "network-range-widened"))

; socket.bind(("0.0.0.0", 1337))
;              ^^^^^^^^^
((call function: [(identifier) @callee (attribute attribute: (_) @callee)] arguments: (argument_list . (tuple . (string) @match)))
  (#match? @callee "^(bind|HTTPServer|ThreadingHTTPServer|TCPServer|UDPServer|ThreadingTCPServer|make_server|create_server|Listener)$")
  (#match? @match "{any-address-text}")
  (#set! key "bind")
  (#set! rule "bind-all-interfaces"))
((call function: [(identifier) @callee (attribute attribute: (_) @callee)] arguments: (argument_list . (tuple . (string) @match)))
  (#match? @callee "^(bind|HTTPServer|ThreadingHTTPServer|TCPServer|UDPServer|ThreadingTCPServer|make_server|create_server|Listener)$")
  (#match? @match "{loopback-text}")
  (#set! key "bind")
  (#set! as "counterpart")
  (#set! rule "bind-all-interfaces"))
((call function: [(identifier) @callee (attribute attribute: (_) @callee)] arguments: (argument_list (keyword_argument name: (_) @name value: (string) @match)))
  (#match? @callee "^(run|run_app|serve|start_server|create_server|launch|make_server|listen|run_server|simple_server)$")
  (#match? @name "^(host|address|bind|server_name|hostname)$")
  (#match? @match "{any-address-text}")
  (#set! key "bind")
  (#set! rule "bind-all-interfaces"))
((call function: [(identifier) @callee (attribute attribute: (_) @callee)] arguments: (argument_list (keyword_argument name: (_) @name value: (string) @match)))
  (#match? @callee "^(run|run_app|serve|start_server|create_server|launch|make_server|listen|run_server|simple_server)$")
  (#match? @name "^(host|address|bind|server_name|hostname)$")
  (#match? @match "{loopback-text}")
  (#set! key "bind")
  (#set! as "counterpart")
  (#set! rule "bind-all-interfaces"))
((call function: (attribute attribute: (_) @callee) arguments: (argument_list . (tuple . (string) @match) @address))
  (#eq? @callee "bind")
  (#not-match? @address ",\\s*(0|port)\\)$")
  (#match? @match "^[\"'][\"']$")
  (#set! key "bind")
  (#set! rule "bind-all-interfaces"))

; "0.0.0.0"
; ^^^^^^^^^
((string) @match
  (#match? @match "{any-address-text}")
  (#set! key "bind")
  (#set! rule "any-address"))

; app.run("0.0.0.0")
;         ^^^^^^^^^
((call function: (attribute attribute: (_) @callee) arguments: (argument_list . (string) @match))
  (#match? @callee "^(run|serve|serve_forever|listen)$")
  (#match? @match "{any-address-text}")
  (#set! key "bind")
  (#set! rule "bind-all-interfaces"))

; web.static("/files", folder, show_index=True)
;                              ^^^^^^^^^^^^^^^
((keyword_argument name: (_) @name value: (true)) @match
  (#match? @name "^(show_index|directory_view|list_directory|autoindex)$")
  (#set! rule "directory-listing"))
((call function: (_) @callee) @match
  (#match? @callee "^(flask_autoindex\\.)?AutoIndex$")
  (#set! rule "directory-listing"))
((call function: (_) @callee arguments: (argument_list (_) (_) @handler)) @match
  (#match? @callee "(HTTPServer|TCPServer)$")
  (#match? @handler "(^|\\.)SimpleHTTPRequestHandler$")
  (#set! rule "directory-listing"))

; logging.config.listen(9999)
; ^^^^^^^^^^^^^^^^^^^^^^^^^^^
((call function: (attribute object: (_) @module attribute: (_) @callee)) @match
  (#match? @module "^(logging\\.)?config$")
  (#eq? @callee "listen")
  (#not-match? @match "verify *=")
  (#set! rule "config-listener"))

; ANYWHERE = "0.0.0.0/0"
;            ^^^^^^^^^^^
((assignment left: (identifier) @key right: (string) @match)
  (#match? @match "^[\"'](0\\.0\\.0\\.0|[0:]*::?[0:]*)/0[\"']$")
  (#not-match? @key "[eE]gress|EGRESS|[oO]utbound|[rR]oute|ROUTE|[dD]est")
  (#set! rule "open-address-range"))
