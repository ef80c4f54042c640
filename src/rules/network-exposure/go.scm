; "127.0.0.1" → "0.0.0.0"
;               ^^^^^^^^^
([(interpreted_string_literal) (raw_string_literal)] @match @value
  (#match? @value "^[\"'`]([a-z]+://)?(127\\.0\\.0\\.1|0\\.0\\.0\\.0|\\[?::1?\\]?)(:[0-9]+)?/?[\"'`]$")
  (#set! key "bind")
  (#set! compare "network-widened")
  (#set! rule "bind-address-widened"))

; "10.1.0.0/16" → "10.0.0.0/8"
;                 ^^^^^^^^^^^^
([(interpreted_string_literal) (raw_string_literal)] @match @value
  (#match? @value "^[\"'`]([0-9]+\\.[0-9]+\\.[0-9]+\\.[0-9]+|[0-9a-fA-F]*:[0-9a-fA-F:]*)/[0-9]+[\"'`]$")
  (#set! key "network")
  (#set! compare "network-widened")
  (#set! rule "network-range-widened"))

; net.Listen("tcp", "0.0.0.0:2000")
;                   ^^^^^^^^^^^^^^
((call_expression function: (selector_expression field: (_) @callee) arguments: (argument_list (interpreted_string_literal) @match))
  (#match? @callee "^(Listen|ListenPacket|ListenAndServe|ListenAndServeTLS|ListenTCP|Run|Start)$")
  (#match? @match "^[\"'`]((tcp|http)://)?(0\\.0\\.0\\.0|\\[?::\\]?)(:[0-9]+)?/?[\"'`]$")
  (#set! key "bind")
  (#set! rule "bind-all-interfaces"))
((call_expression function: (selector_expression field: (_) @callee) arguments: (argument_list (interpreted_string_literal) @match))
  (#match? @callee "^(Listen|ListenPacket|ListenAndServe|ListenAndServeTLS|ListenTCP|Run|Start)$")
  (#match? @match "^[\"'`]((tcp|http)://)?(127\\.0\\.0\\.1|\\[?::1\\]?)(:[0-9]+)?/?[\"'`]$")
  (#set! key "bind")
  (#set! as "counterpart")
  (#set! rule "bind-all-interfaces"))
