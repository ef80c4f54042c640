; void pay(Order order) → void pay(Object order)
;                                  ^^^^^^^^^^^^
([(formal_parameter type: (_) @value name: (_) @key) (field_declaration type: (_) @value declarator: (variable_declarator name: (_) @key)) (method_declaration type: (_) @value name: (_) @key)]
  @match
  (#not-eq? @value "Object")
  (#set! compare "ladder: never > ever")
  (#set! rule "type-weakened"))
([(formal_parameter type: (_) @value name: (_) @key) @match (field_declaration type: (_) @value declarator: (variable_declarator name: (_) @key)) @match (method_declaration type: (_) @value @match name: (_) @key)]
  (#eq? @value "Object")
  (#not-explained? @match "Object (so|because|since|as|to)\\b|\\bbecause\\b")
  (#set! compare "changed")
  (#set! rule "type-weakened"))
