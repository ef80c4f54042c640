; "127.0.0.1" → "0.0.0.0"
;               ^^^^^^^^^
([(string) (encapsed_string)] @match @value
  (#match? @value "{bind-text}")
  (#set! key "bind")
  (#set! compare "network-widened")
  (#set! rule "bind-address-widened"))

; "10.1.0.0/16" → "10.0.0.0/8"
;                 ^^^^^^^^^^^^
([(string) (encapsed_string)] @match @value
  (#match? @value "{network-text}")
  (#set! key "network")
  (#set! compare "network-widened")
  (#set! rule "network-range-widened"))

; stream_socket_server("tcp://0.0.0.0:8080")
;                      ^^^^^^^^^^^^^^^^^^^^
((function_call_expression function: (_) @callee arguments: (arguments (argument [(string) (encapsed_string)] @match)))
  (#match? @callee "^(stream_socket_server|socket_bind|socket_create_listen)$")
  (#match? @match "{any-address-text}")
  (#set! key "bind")
  (#set! rule "bind-all-interfaces"))
((function_call_expression function: (_) @callee arguments: (arguments (argument [(string) (encapsed_string)] @match)))
  (#match? @callee "^(stream_socket_server|socket_bind|socket_create_listen)$")
  (#match? @match "{loopback-text}")
  (#set! key "bind")
  (#set! as "counterpart")
  (#set! rule "bind-all-interfaces"))

; "0.0.0.0"
; ^^^^^^^^^
([(string) (encapsed_string)] @match
  (#match? @match "{any-address-text}")
  (#set! key "bind")
  (#set! rule "any-address"))
