; "127.0.0.1" → "0.0.0.0"
;               ^^^^^^^^^
((string_literal) @match @value
  (#match? @value "^[\"'`]([a-z]+://)?(127\\.0\\.0\\.1|0\\.0\\.0\\.0|\\[?::1?\\]?)(:[0-9]+)?/?[\"'`]$")
  (#set! key "bind")
  (#set! compare "network-widened")
  (#set! rule "bind-address-widened"))

; "10.1.0.0/16" → "10.0.0.0/8"
;                 ^^^^^^^^^^^^
((string_literal) @match @value
  (#match? @value "^[\"'`]([0-9]+\\.[0-9]+\\.[0-9]+\\.[0-9]+|[0-9a-fA-F]*:[0-9a-fA-F:]*)/[0-9]+[\"'`]$")
  (#set! key "network")
  (#set! compare "network-widened")
  (#set! rule "network-range-widened"))

; new InetSocketAddress("0.0.0.0", 8080)
;                       ^^^^^^^^^
((object_creation_expression type: (_) @callee arguments: (argument_list . (string_literal) @match))
  (#eq? @callee "InetSocketAddress")
  (#not-around? @match method_invocation "connect\\(")
  (#match? @match "^[\"'`]((tcp|http)://)?(0\\.0\\.0\\.0|\\[?::\\]?)(:[0-9]+)?/?[\"'`]$")
  (#set! key "bind")
  (#set! rule "bind-all-interfaces"))
((object_creation_expression type: (_) @callee arguments: (argument_list . (string_literal) @match))
  (#eq? @callee "InetSocketAddress")
  (#not-around? @match method_invocation "connect\\(")
  (#match? @match "^[\"'`]((tcp|http)://)?(127\\.0\\.0\\.1|\\[?::1\\]?)(:[0-9]+)?/?[\"'`]$")
  (#set! key "bind")
  (#set! as "counterpart")
  (#set! rule "bind-all-interfaces"))
((method_invocation name: (_) @callee arguments: (argument_list (string_literal) @match))
  (#match? @callee "^(setHost|setBindAddress|setHostname|host|bind|listen)$")
  (#match? @match "^[\"'`]((tcp|http)://)?(0\\.0\\.0\\.0|\\[?::\\]?)(:[0-9]+)?/?[\"'`]$")
  (#set! key "bind")
  (#set! rule "bind-all-interfaces"))
((method_invocation name: (_) @callee arguments: (argument_list (string_literal) @match))
  (#match? @callee "^(setHost|setBindAddress|setHostname|host|bind|listen)$")
  (#match? @match "^[\"'`]((tcp|http)://)?(127\\.0\\.0\\.1|\\[?::1\\]?)(:[0-9]+)?/?[\"'`]$")
  (#set! key "bind")
  (#set! as "counterpart")
  (#set! rule "bind-all-interfaces"))
