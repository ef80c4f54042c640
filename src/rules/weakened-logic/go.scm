; What only puts things in order gives no limit.
; i < n → i <= n
;         ^^^^^^
((binary_expression left: (_) @key operator: _ @value right: (_) @key) @match
  (#match? @value "^[<>]=$")
  (#set! compare "holds-more")
  (#not-symbol? @match "{ordering-symbol}")
  (#set! rule "boundary-changed"))

((binary_expression left: (_) @key operator: _ @value right: (_) @key) @match
  (#match? @value "^[<>]$")
  (#set! compare "holds-less")
  (#not-symbol? @match "{ordering-symbol}")
  (#set! rule "boundary-changed"))

; if (a == b) { … } → if (a != b) { … }
;                          ^^^^^^
((if_statement condition: (binary_expression left: (_) @key operator: _ @value right: (_) @key) @match consequence: (_) @key @body)
  (#not-empty? @body)
  (#match? @value "^(==|!=)$")
  (#set! compare "changed")
  (#set! rule "condition-negated"))

((return_statement (expression_list (binary_expression left: (_) @key operator: _ @value right: (_) @key) @match))
  (#match? @value "^(==|!=)$")
  (#set! compare "changed")
  (#set! rule "condition-negated"))

((binary_expression operator: ["&&" "||"] @key (binary_expression left: (_) @key operator: _ @value right: (_) @key) @match)
  (#match? @value "^(==|!=)$")
  (#set! compare "changed")
  (#set! rule "condition-negated"))

; if (!ok) { … } → if (ok) { … }
;                        ^^
((if_statement condition: (unary_expression operator: "!" @value operand: (_) @key) @match consequence: (_) @key @body)
  (#not-empty? @body)
  (#set! compare "changed")
  (#set! rule "condition-negated"))

((if_statement condition: [(identifier) (call_expression) (selector_expression)] @match @key @value consequence: (_) @key @body)
  (#not-empty? @body)
  (#set! compare "changed")
  (#set! rule "condition-negated"))

((return_statement (expression_list (unary_expression operator: "!" @value operand: (_) @key) @match))
  (#set! compare "changed")
  (#set! rule "condition-negated"))

((return_statement (expression_list [(identifier) (call_expression) (selector_expression)] @match @key @value))
  (#set! compare "changed")
  (#set! rule "condition-negated"))

; a && b → a || b
;          ^^^^^^
((binary_expression left: (_) @key operator: _ @value right: (_) @key) @match
  (#match? @value "^(&&|\\|\\|)$")
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
((if_statement condition: (_) @value consequence: (block (statement_list . (comment)* . [(return_statement) (continue_statement)] .)) @key) @match
  (#set! compare "holds-less")
  (#set! rule "guard-narrowed"))

; if (isOwner && isActive) { … } → if (isOwner) { … }
;                                     ^^^^^^^
((if_statement condition: (_) @value @match consequence: (_) @key)
  (#match? @value "{permission}")
  (#not-match? @key "{refusing-statement}")
  (#not-match? @value "{not-the-owner}")
  (#set! compare "holds-more")
  (#set! rule "permission-condition-widened"))

; canEdit(): return isOwner && isActive → return isOwner
;                                            ^^^^^^^
((return_statement (expression_list . (_) @value .)) @match
  (#symbol? @match "{permission-question}")
  (#set! key "return")
  (#set! compare "holds-more")
  (#set! rule "permission-condition-widened"))

; if (true) { … }, a || true
;    ^^^^^^
((if_statement condition: [(true) (false)] @match)
  (#set! rule "constant-condition"))

((binary_expression operator: "||" right: (true)) @match
  (#set! rule "constant-condition"))

((binary_expression left: (true) operator: "||") @match
  (#set! rule "constant-condition"))

((binary_expression operator: "&&" right: (false)) @match
  (#set! rule "constant-condition"))

((binary_expression left: (false) operator: "&&") @match
  (#set! rule "constant-condition"))

; isAllowed() { return true }
;               ^^^^^^^^^^^
((function_declaration name: (_) @name body: (block) @match)
  (#match? @name "{deciding-symbol}")
  (#only? @match "^return (true|True|1);?$")
  (#set! rule "check-always-passes"))

((method_declaration name: (_) @name body: (block) @match)
  (#match? @name "{deciding-symbol}")
  (#only? @match "^return (true|True|1);?$")
  (#set! rule "check-always-passes"))

; return order; check(order);
; ^^^^^^^^^^^^^
((statement_list (return_statement) @match . (comment)* . [(expression_statement) (if_statement) (short_var_declaration) (assignment_statement) (for_statement) (return_statement) (defer_statement) (go_statement)])
  (#set! rule "code-after-return"))

; verify = true → verify = false
;                 ^^^^^^^^^^^^^^
((call_expression function: (selector_expression field: (_) @flag) arguments: (argument_list (interpreted_string_literal) @key . [(true) (false)] @value)) @match
  (#match? @flag "^(Bool|BoolVar|BoolP|BoolVarP|SetDefault)$")
  (#set! compare "changed")
  (#set! rule "default-flipped"))

; default: return fmt.Errorf("unknown kind")
;          ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
((expression_switch_statement value: (_) @protects (default_case (statement_list . [(return_statement) (expression_statement)] @match .)))
  (#match? @match "(errors\\.New|Errorf|panic|Fatal\\w*|\\bErr\\w+)\\b")
  (#set! key "unknown")
  (#set! rule "unknown-case-accepted"))
([(return_statement) (expression_statement)] @match
  (#match? @match "^(return\\b.*(errors\\.New|Errorf|\\bErr\\w+)|panic|log\\.Fatal)")
  (#set! key "unknown") (#set! as "counterpart") (#set! rule "unknown-case-accepted"))
