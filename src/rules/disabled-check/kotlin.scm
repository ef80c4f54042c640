; fun pay(order: Order) → fun pay(order: Any)
;                                 ^^^^^^^^^^
([(parameter (identifier) @key (_) @value) (variable_declaration (identifier) @key (_) @value) (class_parameter (identifier) @key (_) @value)] @match
  (#not-match? @value "^Any\\??$")
  (#set! compare "ladder: never > ever")
  (#set! rule "type-weakened"))
([(parameter (identifier) @key (_) @value) (variable_declaration (identifier) @key (_) @value) (class_parameter (identifier) @key (_) @value)] @match
  (#match? @value "^Any\\??$")
  (#set! compare "changed")
  (#set! rule "type-weakened"))
