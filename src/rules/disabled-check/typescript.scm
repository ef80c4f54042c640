; order: Order → order: any
;                ^^^^^^^^^^
([(required_parameter pattern: (_) @key type: (type_annotation (_) @value))
  (optional_parameter pattern: (_) @key type: (type_annotation (_) @value))
  (property_signature name: (_) @key type: (type_annotation (_) @value))
  (public_field_definition name: (_) @key type: (type_annotation (_) @value))
  (variable_declarator name: (identifier) @key type: (type_annotation (_) @value))] @match
  (#not-match? @value "^(any|any\\[\\]|Array<any>|Function|object|Record<string, any>|unknown)$")
  (#set! compare "ladder: never > ever")
  (#set! rule "type-weakened"))
([(required_parameter pattern: (_) @key type: (type_annotation (_) @value))
  (optional_parameter pattern: (_) @key type: (type_annotation (_) @value))
  (property_signature name: (_) @key type: (type_annotation (_) @value))
  (public_field_definition name: (_) @key type: (type_annotation (_) @value))
  (variable_declarator name: (identifier) @key type: (type_annotation (_) @value))] @match
  (#match? @value "^(any|any\\[\\]|Array<any>|Function|Record<string, any>)$")
  (#not-inside? @match conditional_type)
  (#set! compare "type-opened")
  (#set! rule "type-weakened"))
; load(): Order → load(): any
;                 ^^^^^^^^^^^
([(function_declaration name: (_) @key return_type: (type_annotation (_) @value) @match) (method_definition name: (_) @key return_type: (type_annotation (_) @value) @match) (method_signature name: (_) @key return_type: (type_annotation (_) @value) @match)]
  (#not-match? @value "^(any|Promise<any>|any\\[\\])$")
  (#set! compare "ladder: never > ever")
  (#set! rule "type-weakened"))
([(function_declaration name: (_) @key return_type: (type_annotation (_) @value) @match) (method_definition name: (_) @key return_type: (type_annotation (_) @value) @match) (method_signature name: (_) @key return_type: (type_annotation (_) @value) @match)]
  (#match? @value "^(any|Promise<any>|any\\[\\])$")
  (#not-inside? @match conditional_type)
  (#set! compare "type-opened")
  (#set! rule "type-weakened"))

; order as any
; ^^^^^^^^^^^^
((as_expression (_) (predefined_type)) @match
  (#match? @match "\\bas any$")
  (#set! rule "cast-away"))
; order as unknown as Invoice
; ^^^^^^^^^^^^^^^^^^^^^^^^^^^
((as_expression (as_expression) @inner) @match
  (#match? @inner "\\bas (unknown|never)$")
  (#set! rule "cast-away"))

; function load(order: any)
;                      ^^^
((predefined_type) @match
  (#eq? @match "any")
  (#not-inside? @match "as_expression" "conditional_type" "satisfies_expression")
  (#set! rule "untyped-value"))

; order?.items!
; ^^^^^^^^^^^^^
((non_null_expression (_) @chain) @match
  (#match? @chain "^\\(?[\\w.$]*\\?\\.")
  (#not-match? @chain "\\)\\.\\w+$")
  (#set! rule "cast-away"))

; order.items!
; ^^^^^^^^^^^^
; Another question is asked of one that may have ended early; names and fields are known to be there by whoever wrote them.
((non_null_expression (_) @chain) @match
  (#not-match? @chain "^\\(?[\\w.$]*\\?\\.")
  ; What stands at a place of a list is told to be there as a matter of course.
  (#not-match? @chain "\\]$")
  (#not-inside? @match non_null_expression)
  (#set! rule "value-taken-for-granted"))
