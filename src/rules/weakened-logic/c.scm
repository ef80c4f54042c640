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
((if_statement condition: (_ (binary_expression left: (_) @key operator: _ @value right: (_) @key) @match) consequence: (_) @key @body)
  (#not-empty? @body)
  (#match? @value "^(==|!=)$")
  (#set! compare "changed")
  (#set! rule "condition-negated"))

((return_statement (binary_expression left: (_) @key operator: _ @value right: (_) @key) @match)
  (#match? @value "^(==|!=)$")
  (#set! compare "changed")
  (#set! rule "condition-negated"))

((binary_expression operator: ["&&" "||"] @key (binary_expression left: (_) @key operator: _ @value right: (_) @key) @match)
  (#match? @value "^(==|!=)$")
  (#set! compare "changed")
  (#set! rule "condition-negated"))

; if (!ok) { … } → if (ok) { … }
;                        ^^
((if_statement condition: (_ (unary_expression operator: "!" @value argument: (_) @key) @match) consequence: (_) @key @body)
  (#not-empty? @body)
  (#set! compare "changed")
  (#set! rule "condition-negated"))

((if_statement condition: (_ [(identifier) (call_expression) (field_expression)] @match @key @value) consequence: (_) @key @body)
  (#not-empty? @body)
  (#set! compare "changed")
  (#set! rule "condition-negated"))

((return_statement (unary_expression operator: "!" @value argument: (_) @key) @match)
  (#set! compare "changed")
  (#set! rule "condition-negated"))

((return_statement [(identifier) (call_expression) (field_expression)] @match @key @value)
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
((if_statement condition: (_) @value consequence: [(return_statement) (continue_statement) (goto_statement) (compound_statement . [(return_statement) (continue_statement) (goto_statement)] .)] @key) @match
  (#set! compare "holds-less")
  (#set! rule "guard-narrowed"))

; if (isOwner && isActive) { … } → if (isOwner) { … }
;                                     ^^^^^^^
((if_statement condition: (_) @value @match consequence: (_) @key)
  (#match? @value "{permission}")
  (#not-match? @key "{refusing-statement}")
  (#set! compare "holds-more")
  (#set! rule "permission-condition-widened"))

; if (true) { … }, a || true
;    ^^^^^^
((if_statement condition: (_ [(true) (false) (number_literal)]) @match)
  (#set! rule "constant-condition"))

((preproc_if condition: (number_literal) @match)
  (#set! rule "constant-condition"))

((binary_expression operator: "||" right: [(true) (number_literal)] @right) @match
  (#match? @right "^(true|1)$")
  (#set! rule "constant-condition"))

((binary_expression operator: "&&" right: [(false) (number_literal)] @right) @match
  (#match? @right "^(false|0)$")
  (#set! rule "constant-condition"))

; isAllowed() { return true }
;               ^^^^^^^^^^^
((function_definition declarator: (function_declarator declarator: (_) @name @key) body: (compound_statement) @match)
  (#match? @name "{deciding-symbol}")
  (#only? @match "^return (true|True|1);?$")
  (#set! rule "check-always-passes"))

; return order; check(order);
; ^^^^^^^^^^^^^
((compound_statement (return_statement) @match . (comment)* . [(expression_statement) (if_statement) (declaration) (for_statement) (return_statement) (while_statement)] @after)
  ; A macro that only tells the compiler something.
  (#not-match? @after "^[A-Z][A-Z0-9_]*;?$|^\\w*UNUSED\\w*\\(|^\\(void\\) ?\\w+;$")
  (#set! rule "code-after-return"))

; default: return -EINVAL;
;          ^^^^^^^^^^^^^^^
((switch_statement condition: (_) @protects body: (compound_statement (case_statement !value . [(return_statement) (expression_statement)] @match)))
  (#match? @match "^(return -[\\w]+;|abort\\(|assert\\(|exit\\(|panic\\(|BUG\\()")
  (#set! key "unknown")
  (#set! rule "unknown-case-accepted"))
([(return_statement) (expression_statement) (goto_statement)] @match
  (#match? @match "^(return -[\\w]+;|abort\\(|assert\\(|exit\\(|panic\\(|BUG\\(|\\w+ = -?[A-Z_]*(ERR|INVAL)\\w*;|goto (err|fail))")
  (#set! key "unknown") (#set! as "counterpart") (#set! rule "unknown-case-accepted"))
