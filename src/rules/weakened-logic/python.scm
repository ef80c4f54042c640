; i < n → i <= n
;         ^^^^^^
((comparison_operator . (_) @key operators: _ @value . (_) @key .) @match
  (#match? @value "^[<>]=$")
  (#set! compare "holds-more")
  (#set! rule "boundary-changed"))

((comparison_operator . (_) @key operators: _ @value . (_) @key .) @match
  (#match? @value "^[<>]$")
  (#set! compare "holds-less")
  (#set! rule "boundary-changed"))

; if (a == b) { … } → if (a != b) { … }
;                          ^^^^^^
((if_statement condition: (comparison_operator . (_) @key operators: _ @value . (_) @key .) @match consequence: (_) @key @body)
  (#not-empty? @body)
  (#match? @value "^(==|!=|is|is not|in|not in)$")
  (#set! compare "changed")
  (#set! rule "condition-negated"))

((return_statement (comparison_operator . (_) @key operators: _ @value . (_) @key .) @match)
  (#match? @value "^(==|!=|is|is not|in|not in)$")
  (#set! compare "changed")
  (#set! rule "condition-negated"))

((boolean_operator (comparison_operator . (_) @key operators: _ @value . (_) @key .) @match)
  (#match? @value "^(==|!=|is|is not|in|not in)$")
  (#set! compare "changed")
  (#set! rule "condition-negated"))

((if_clause (comparison_operator . (_) @key operators: _ @value . (_) @key .) @match)
  (#match? @value "^(==|!=|is|is not|in|not in)$")
  (#set! compare "changed")
  (#set! rule "condition-negated"))

; if (!ok) { … } → if (ok) { … }
;                        ^^
((if_statement condition: (not_operator "not" @value argument: (_) @key) @match consequence: (_) @key @body)
  (#not-empty? @body)
  (#set! compare "changed")
  (#set! rule "condition-negated"))

((if_statement condition: [(identifier) (call) (attribute)] @match @key @value consequence: (_) @key @body)
  (#not-empty? @body)
  (#set! compare "changed")
  (#set! rule "condition-negated"))

((return_statement (not_operator "not" @value argument: (_) @key) @match)
  (#set! compare "changed")
  (#set! rule "condition-negated"))

((return_statement [(identifier) (call) (attribute)] @match @key @value)
  (#set! compare "changed")
  (#set! rule "condition-negated"))

((if_clause (not_operator "not" @value argument: (_) @key) @match)
  (#set! compare "changed")
  (#set! rule "condition-negated"))

((if_clause [(identifier) (call) (attribute)] @match @key @value)
  (#set! compare "changed")
  (#set! rule "condition-negated"))

; a && b → a || b
;          ^^^^^^
((boolean_operator left: (_) @key operator: _ @value right: (_) @key) @match
  (#match? @value "^(and|or)$")
  (#set! compare "changed")
  (#set! rule "and-or-swapped"))

; price - discount → price + discount
;                    ^^^^^^^^^^^^^^^^
((binary_operator left: (_) @key operator: _ @value right: (_) @key) @match
  (#match? @value "^[-+*/]$")
  (#not-match? @match "[\"'`]")
  (#set! compare "changed")
  (#set! rule "arithmetic-swapped"))

; if (a || b) return; → if (a) return;
;                       ^^^^^^^^^^^^^^
((if_statement condition: (_) @value consequence: (block . (comment)* . [(raise_statement) (return_statement) (continue_statement)] .) @key) @match
  (#set! compare "holds-less")
  (#set! rule "guard-narrowed"))

; if (isOwner && isActive) { … } → if (isOwner) { … }
;                                     ^^^^^^^
((if_statement condition: (_) @value @match consequence: (_) @key)
  (#match? @value "{permission}")
  (#not-match? @value "\\b[cC]urrent_?([tT]ask|[tT]hread)|[lL]ock_?[oO]wner|get_ident\\(")
  (#not-match? @value "{role-of-message}")
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
((if_statement condition: [(true) (false) (integer)] @match consequence: (_) @body)
  ; if False: yield makes a function a generator.
  (#not-match? @body "^yield\\b")
  (#set! rule "constant-condition"))

((elif_clause condition: [(true) (false) (integer)] @match)
  (#set! rule "constant-condition"))

((conditional_expression (_) . [(true) (false)] @match . (_))
  (#set! rule "constant-condition"))

((boolean_operator operator: "or" right: (true)) @match
  (#set! rule "constant-condition"))

((boolean_operator operator: "and" right: (false)) @match
  (#set! rule "constant-condition"))

((boolean_operator left: (true) operator: "or") @match
  (#set! rule "constant-condition"))

((boolean_operator left: (false) operator: "and") @match
  (#set! rule "constant-condition"))

; isAllowed() { return true }
;               ^^^^^^^^^^^
((function_definition name: (_) @name body: (block) @match)
  (#match? @name "{deciding-symbol}")
  (#only? @match "^(return True|[rR]?\"\"\"[^]*)$")
  (#match? @match "return True$")
  (#set! rule "check-always-passes"))

; return order; check(order);
; ^^^^^^^^^^^^^
((block (return_statement) @match . (comment)* . [(expression_statement) (if_statement) (for_statement) (while_statement) (return_statement) (raise_statement) (try_statement) (with_statement) (assert_statement) (delete_statement)] @next)
  (#not-match? @next "^(yield\\b|//|/[*])")
  (#set! rule "code-after-return"))

; verify = true → verify = false
;                 ^^^^^^^^^^^^^^
((default_parameter name: (_) @key value: [(true) (false)] @value) @match
  (#set! compare "changed")
  (#set! rule "default-flipped"))

((typed_default_parameter name: (_) @key value: [(true) (false)] @value) @match
  (#set! compare "changed")
  (#set! rule "default-flipped"))

((class_definition body: (block (expression_statement (assignment left: (identifier) @key type: (_) right: [(true) (false)] @value) @match)))
  (#set! compare "changed")
  (#set! rule "default-flipped"))

; else: raise ValueError(kind)
;       ^^^^^^^^^^^^^^^^^^^^^^
((if_statement condition: (_) @protects alternative: (elif_clause) alternative: (else_clause body: (block . (raise_statement) @match .)))
  (#set! key "unknown")
  (#set! rule "unknown-case-accepted"))
((match_statement subject: (_) @protects body: (block alternative: (case_clause (case_pattern) @pattern consequence: (block . (raise_statement) @match .))))
  (#eq? @pattern "_")
  (#set! key "unknown")
  (#set! rule "unknown-case-accepted"))
((raise_statement) @match (#set! key "unknown") (#set! as "counterpart") (#set! rule "unknown-case-accepted"))
((call function: (_) @callee) @match
  (#match? @callee "(never|unreachable|fail|unknown|unexpected)")
  (#set! key "unknown") (#set! as "counterpart") (#set! rule "unknown-case-accepted"))
