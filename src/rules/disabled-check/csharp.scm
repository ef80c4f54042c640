; void Pay(Order order) → void Pay(dynamic order)
;                                  ^^^^^^^^^^^^^
([(parameter type: (_) @value name: (_) @key) (property_declaration type: (_) @value name: (_) @key)] @match
  (#set! compare "type-opened")
  (#set! rule "type-weakened"))
