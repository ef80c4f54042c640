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
  (#set! key "network")
  (#set! compare "network-widened")
  (#set! rule "network-range-widened"))

; TCPServer.new("0.0.0.0", 8080)
;               ^^^^^^^^^
((call receiver: (_) @callee method: (_) @method arguments: (argument_list . (string) @match))
  (#match? @callee "^(TCPServer|UDPServer|Socket)$")
  (#match? @method "^(new|open|tcp_server_sockets)$")
  (#match? @match "{any-address-text}")
  (#set! key "bind")
  (#set! rule "bind-all-interfaces"))
((call receiver: (_) @callee method: (_) @method arguments: (argument_list . (string) @match))
  (#match? @callee "^(TCPServer|UDPServer|Socket)$")
  (#match? @method "^(new|open|tcp_server_sockets)$")
  (#match? @match "{loopback-text}")
  (#set! key "bind")
  (#set! as "counterpart")
  (#set! rule "bind-all-interfaces"))
((call method: (_) @callee arguments: (argument_list . (simple_symbol) @name . (string) @match))
  (#eq? @callee "set")
  (#eq? @name ":bind")
  (#match? @match "{any-address-text}")
  (#set! key "bind")
  (#set! rule "bind-all-interfaces"))
((call method: (_) @callee arguments: (argument_list . (simple_symbol) @name . (string) @match))
  (#eq? @callee "set")
  (#eq? @name ":bind")
  (#match? @match "{loopback-text}")
  (#set! key "bind")
  (#set! as "counterpart")
  (#set! rule "bind-all-interfaces"))

; "0.0.0.0"
; ^^^^^^^^^
((string) @match
  (#match? @match "{any-address-text}")
  (#set! key "bind")
  (#set! rule "any-address"))
