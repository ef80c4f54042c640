; def pay(order: Order) → def pay(order: Any)
;                                 ^^^^^^^^^^
([(typed_parameter (identifier) @key type: (type) @value) (typed_default_parameter name: (_) @key type: (type) @value) (assignment left: (_) @key type: (type) @value)] @match
  (#not-match? @value "^(typing\\.)?(Any|object|dict\\[str, Any\\]|Optional\\[Any\\]|Any \\| None)$")
  (#set! compare "ladder: never > ever")
  (#set! rule "type-weakened"))
([(typed_parameter (identifier) @key type: (type) @value) (typed_default_parameter name: (_) @key type: (type) @value) (assignment left: (_) @key type: (type) @value)] @match
  (#match? @value "^(typing\\.)?(Any|dict\\[str, Any\\]|Optional\\[Any\\]|Any \\| None)$")
  (#set! compare "type-opened")
  (#set! rule "type-weakened"))
; def load() -> Order → def load() -> Any
;                                     ^^^
((function_definition name: (_) @key return_type: (type) @value @match)
  (#not-match? @value "^(typing\\.)?(Any|object)$")
  (#set! compare "ladder: never > ever")
  (#set! rule "type-weakened"))
((function_definition name: (_) @key return_type: (type) @value @match)
  (#match? @value "^(typing\\.)?(Any)$")
  (#set! compare "type-opened")
  (#set! rule "type-weakened"))

; cast(Any, order)
; ^^^^^^^^^^^^^^^^
((call function: (_) @callee arguments: (argument_list . (_) @type)) @match
  (#match? @callee "^(typing\\.)?cast$")
  (#match? @type "^[\"']?(typing\\.)?Any[\"']?$")
  (#set! rule "cast-away"))

; def pay(order: Any)
;         ^^^^^^^^^^
((typed_parameter type: (type) @type) @match
  (#match? @type "^(typing\\.)?Any$")
  (#set! rule "untyped-value"))
((function_definition return_type: (type) @match)
  (#match? @match "^(typing\\.)?Any$")
  (#set! rule "untyped-value"))
