; fun pay(order: Order) → fun pay(order: Any)
;                                 ^^^^^^^^^^
([(parameter (identifier) @key (_) @value) (variable_declaration (identifier) @key (_) @value) (class_parameter (identifier) @key (_) @value)] @match
  (#set! compare "type-opened")
  (#set! rule "type-weakened"))

; val order = value as Order
;             ^^^^^^^^^^^^^^
((as_expression right: (_) @type) @match
  (#match? @match "\\bas [A-Z]")
  (#not-match? @type "\\?$|^(Any|Unit|Nothing)$")
  (#set! rule "cast-away"))

; order.items!!
; ^^^^^^^^^^^^^
((unary_expression argument: (_)) @match
  (#match? @match "[^!]!!$")
  (#not-match? @match "^binding!!$|^_binding!!$")
  (#set! rule "value-taken-for-granted"))
