; void Pay(Order order) → void Pay(dynamic order)
;                                  ^^^^^^^^^^^^^
([(parameter type: (_) @value name: (_) @key) (property_declaration type: (_) @value name: (_) @key)] @match
  (#not-match? @value "^(object|dynamic|Object)\\??$")
  (#set! compare "ladder: never > ever")
  (#set! rule "type-weakened"))
([(parameter type: (_) @value name: (_) @key) (property_declaration type: (_) @value name: (_) @key)] @match
  (#match? @value "^(object|dynamic|Object)\\??$")
  (#set! compare "changed")
  (#set! rule "type-weakened"))
