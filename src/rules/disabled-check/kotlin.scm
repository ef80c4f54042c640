; fun pay(order: Order) → fun pay(order: Any)
;                                 ^^^^^^^^^^
([(parameter (identifier) @key (_) @value) (variable_declaration (identifier) @key (_) @value) (class_parameter (identifier) @key (_) @value)] @match
  (#set! compare "type-opened")
  (#set! rule "type-weakened"))
