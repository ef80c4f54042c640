; order Order → order any
;               ^^^^^^^^^
([(parameter_declaration name: (_) @key type: (_) @value) (field_declaration name: (_) @key type: (_) @value)] @match
  (#not-match? @value "^(any|interface ?\\{\\}|map\\[string\\](any|interface ?\\{\\})|\\[\\](any|interface ?\\{\\}))$")
  (#set! compare "ladder: never > ever")
  (#set! rule "type-weakened"))
([(parameter_declaration name: (_) @key type: (_) @value) (field_declaration name: (_) @key type: (_) @value)] @match
  (#match? @value "^(any|interface ?\\{\\}|map\\[string\\](any|interface ?\\{\\})|\\[\\](any|interface ?\\{\\}))$")
  (#set! compare "changed")
  (#set! rule "type-weakened"))

; order := value.(Order)
; ^^^^^^^^^^^^^^^^^^^^^^
([(short_var_declaration left: (expression_list . (identifier) .) right: (expression_list (type_assertion_expression)))
  (return_statement (expression_list (type_assertion_expression)))] @match
  (#set! rule "cast-away"))
