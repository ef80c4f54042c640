; "127.0.0.1" → "0.0.0.0"
;               ^^^^^^^^^
([(interpreted_string_literal) (raw_string_literal)] @match @value
  (#match? @value "{bind-text}")
  (#set! key "bind")
  (#set! compare "network-widened")
  (#set! rule "bind-address-widened"))

; "10.1.0.0/16" → "10.0.0.0/8"
;                 ^^^^^^^^^^^^
([(interpreted_string_literal) (raw_string_literal)] @match @value
  (#match? @value "{network-text}")
  (#set! key "network")
  (#set! compare "network-widened")
  (#set! rule "network-range-widened"))

; net.Listen("tcp", "0.0.0.0:2000")
;                   ^^^^^^^^^^^^^^
((call_expression function: (selector_expression field: (_) @callee) arguments: (argument_list (interpreted_string_literal) @match))
  (#match? @callee "^(Listen|ListenPacket|ListenAndServe|ListenAndServeTLS|ListenTCP|Run|Start)$")
  (#match? @match "{any-address-text}")
  (#set! key "bind")
  (#set! rule "bind-all-interfaces"))
((call_expression function: (selector_expression field: (_) @callee) arguments: (argument_list (interpreted_string_literal) @match))
  (#match? @callee "^(Listen|ListenPacket|ListenAndServe|ListenAndServeTLS|ListenTCP|Run|Start)$")
  (#match? @match "{loopback-text}")
  (#set! key "bind")
  (#set! as "counterpart")
  (#set! rule "bind-all-interfaces"))
