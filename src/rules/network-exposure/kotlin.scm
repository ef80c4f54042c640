; "127.0.0.1" → "0.0.0.0"
;               ^^^^^^^^^
((string_literal) @match @value
  (#match? @value "{bind-text}")
  (#set! key "bind")
  (#set! compare "network-widened")
  (#set! rule "bind-address-widened"))

; "10.1.0.0/16" → "10.0.0.0/8"
;                 ^^^^^^^^^^^^
((string_literal) @match @value
  (#match? @value "{network-text}")
  (#set! key "network")
  (#set! compare "network-widened")
  (#set! rule "network-range-widened"))

; embeddedServer(Netty, port = 8080, host = "0.0.0.0")
;                                           ^^^^^^^^^
((call_expression (identifier) @callee (value_arguments (value_argument (identifier) @name (string_literal) @match)))
  (#match? @callee "^(embeddedServer|sslConnector|connector)$")
  (#eq? @name "host")
  (#match? @match "{any-address-text}")
  (#set! key "bind")
  (#set! rule "bind-all-interfaces"))
((call_expression (identifier) @callee (value_arguments (value_argument (identifier) @name (string_literal) @match)))
  (#match? @callee "^(embeddedServer|sslConnector|connector)$")
  (#eq? @name "host")
  (#match? @match "{loopback-text}")
  (#set! key "bind")
  (#set! as "counterpart")
  (#set! rule "bind-all-interfaces"))
((call_expression (identifier) @callee (value_arguments . (value_argument (string_literal) @match)))
  (#eq? @callee "InetSocketAddress")
  (#match? @match "{any-address-text}")
  (#set! key "bind")
  (#set! rule "bind-all-interfaces"))
((call_expression (identifier) @callee (value_arguments . (value_argument (string_literal) @match)))
  (#eq? @callee "InetSocketAddress")
  (#match? @match "{loopback-text}")
  (#set! key "bind")
  (#set! as "counterpart")
  (#set! rule "bind-all-interfaces"))

; "0.0.0.0"
; ^^^^^^^^^
((string_literal) @match
  (#match? @match "{any-address-text}")
  (#set! key "bind")
  (#set! rule "any-address"))
