; i < n → i <= n
;         ^^^^^^
((binary_expression left: (_) @key operator: _ @value right: (_) @key) @match
  (#match? @value "^[<>]=$")
  (#set! compare "holds-more")
  (#set! rule "boundary-changed"))

((binary_expression left: (_) @key operator: _ @value right: (_) @key) @match
  (#match? @value "^[<>]$")
  (#set! compare "holds-less")
  (#set! rule "boundary-changed"))

; if (a == b) { … } → if (a != b) { … }
;                          ^^^^^^
((if_statement condition: (parenthesized_expression (binary_expression left: (_) @key operator: _ @value right: (_) @key) @match) body: (_) @key @body)
  (#not-empty? @body)
  (#match? @value "^(!=|!==)$")
  (#set! compare "ladder: == | === > != | !==")
  (#set! rule "condition-negated"))

((return_statement (binary_expression left: (_) @key operator: _ @value right: (_) @key) @match)
  (#match? @value "^(!=|!==)$")
  (#set! compare "ladder: == | === > != | !==")
  (#set! rule "condition-negated"))

((binary_expression operator: ["&&" "||"] @key (binary_expression left: (_) @key operator: _ @value right: (_) @key) @match)
  (#match? @value "^(!=|!==)$")
  (#set! compare "ladder: == | === > != | !==")
  (#set! rule "condition-negated"))

((if_statement condition: (parenthesized_expression (binary_expression left: (_) @key operator: _ @value right: (_) @key) @match) body: (_) @key @body)
  (#not-empty? @body)
  (#match? @value "^(==|===)$")
  (#set! compare "ladder: != | !== > == | ===")
  (#set! rule "condition-negated"))

((return_statement (binary_expression left: (_) @key operator: _ @value right: (_) @key) @match)
  (#match? @value "^(==|===)$")
  (#set! compare "ladder: != | !== > == | ===")
  (#set! rule "condition-negated"))

((binary_expression operator: ["&&" "||"] @key (binary_expression left: (_) @key operator: _ @value right: (_) @key) @match)
  (#match? @value "^(==|===)$")
  (#set! compare "ladder: != | !== > == | ===")
  (#set! rule "condition-negated"))

; if (!ok) { … } → if (ok) { … }
;                        ^^
((if_statement condition: (parenthesized_expression (unary_op_expression operator: "!" @value argument: (_) @key) @match) body: (_) @key @body)
  (#not-empty? @body)
  (#set! compare "changed")
  (#set! rule "condition-negated"))

((if_statement condition: (parenthesized_expression [(variable_name) (function_call_expression) (member_call_expression) (member_access_expression)] @match @key @value) body: (_) @key @body)
  (#not-empty? @body)
  (#set! compare "changed")
  (#set! rule "condition-negated"))

((return_statement (unary_op_expression operator: "!" @value argument: (_) @key) @match)
  (#set! compare "changed")
  (#set! rule "condition-negated"))

((return_statement [(variable_name) (function_call_expression) (member_call_expression) (member_access_expression)] @match @key @value)
  (#set! compare "changed")
  (#set! rule "condition-negated"))

; a && b → a || b
;          ^^^^^^
((binary_expression left: (_) @key operator: _ @value right: (_) @key) @match
  (#match? @value "^(&&|\\|\\||and|or)$")
  (#set! compare "changed")
  (#set! rule "and-or-swapped"))

; price - discount → price + discount
;                    ^^^^^^^^^^^^^^^^
((binary_expression left: (_) @key operator: _ @value right: (_) @key) @match
  (#match? @value "^[-+*/]$")
  (#not-match? @match "[\"'`]")
  (#set! compare "changed")
  (#set! rule "arithmetic-swapped"))

; if (a || b) return; → if (a) return;
;                       ^^^^^^^^^^^^^^
((if_statement condition: (_) @value body: [(return_statement) (continue_statement) (expression_statement (throw_expression)) (compound_statement . [(return_statement) (continue_statement) (expression_statement (throw_expression))] .)] @key) @match
  (#not-match? @key "^\\{?\\s*return \\(?true\\b")
  (#set! compare "holds-less")
  (#set! rule "guard-narrowed"))

; if (isOwner && isActive) { … } → if (isOwner) { … }
;                                     ^^^^^^^
((if_statement condition: (_) @value @match body: (_) @key)
  (#match? @value "{permission}")
  (#not-match? @key "{refusing-statement}")
  (#set! compare "holds-more")
  (#set! rule "permission-condition-widened"))

; canEdit(): return isOwner && isActive → return isOwner
;                                            ^^^^^^^
((return_statement (_) @value) @match
  (#symbol? @match "{permission-question}")
  (#set! key "return")
  (#set! compare "holds-more")
  (#set! rule "permission-condition-widened"))

; if (true) { … }, a || true
;    ^^^^^^
((if_statement condition: (parenthesized_expression [(boolean) (integer)]) @match)
  (#set! rule "constant-condition"))

((binary_expression operator: "||" right: (boolean) @right) @match
  (#match? @right "^true$")
  (#set! rule "constant-condition"))

((binary_expression operator: "&&" right: (boolean) @right) @match
  (#match? @right "^false$")
  (#set! rule "constant-condition"))

; isAllowed() { return true }
;               ^^^^^^^^^^^
((function_definition name: (_) @name body: (compound_statement) @match)
  (#match? @name "{deciding-symbol}")
  (#only? @match "^return (true|True|1);?$")
  (#set! rule "check-always-passes"))

((method_declaration name: (_) @name body: (compound_statement) @match)
  (#match? @name "{deciding-symbol}")
  (#only? @match "^return (true|True|1);?$")
  (#set! rule "check-always-passes"))

; return order; check(order);
; ^^^^^^^^^^^^^
((compound_statement (return_statement) @match . (comment)* . [(expression_statement) (if_statement) (foreach_statement) (for_statement) (return_statement) (try_statement)])
  (#set! rule "code-after-return"))

; verify = true → verify = false
;                 ^^^^^^^^^^^^^^
((simple_parameter name: (_) @key default_value: (boolean) @value) @match
  (#set! compare "changed")
  (#set! rule "default-flipped"))

((property_promotion_parameter name: (_) @key default_value: (boolean) @value) @match
  (#set! compare "changed")
  (#set! rule "default-flipped"))

; a === b → a == b
;           ^^^^^^
((binary_expression left: (_) @key operator: _ @value right: (_) @key @right) @match
  (#match? @value "^(==|===)$")
  (#not-match? @right "^(null|undefined)$")
  (#set! compare "ladder: === > ==")
  (#set! rule "equality-loosened"))
((binary_expression left: (_) @key operator: _ @value right: (_) @key @right) @match
  (#match? @value "^(!=|!==)$")
  (#not-match? @right "^(null|undefined)$")
  (#set! compare "ladder: !== > !=")
  (#set! rule "equality-loosened"))

; default: throw new InvalidArgumentException();
;          ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
((switch_statement condition: (_) @protects body: (switch_block (default_statement (expression_statement (throw_expression)) @match)))
  (#set! key "unknown")
  (#set! rule "unknown-case-accepted"))
((match_expression condition: (_) @protects body: (match_block (match_default_expression return_expression: (throw_expression) @match)))
  (#set! key "unknown")
  (#set! rule "unknown-case-accepted"))
((throw_expression) @match (#set! key "unknown") (#set! as "counterpart") (#set! rule "unknown-case-accepted"))
((expression_statement (throw_expression)) @match (#set! key "unknown") (#set! as "counterpart") (#set! rule "unknown-case-accepted"))
