; order Order → order any
;               ^^^^^^^^^
([(parameter_declaration name: (_) @key type: (_) @value) (field_declaration name: (_) @key type: (_) @value)] @match
  (#set! compare "type-opened")
  (#set! rule "type-weakened"))

; order := value.(Order)
; ^^^^^^^^^^^^^^^^^^^^^^
([(short_var_declaration left: (expression_list . (identifier) .) right: (expression_list (type_assertion_expression)))
  (assignment_statement left: (expression_list . (_) .) right: (expression_list (type_assertion_expression)))
  (return_statement (expression_list (type_assertion_expression)))] @match
  (#set! rule "cast-away"))
