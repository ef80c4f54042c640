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

((return_statement (binary_expression left: (_) @key operator: _ @value right: (_) @key) @match)
  (#match? @value "^(==|!=)$")
  (#set! compare "changed")
  (#set! rule "condition-negated"))

((arrow_expression_clause (binary_expression left: (_) @key operator: _ @value right: (_) @key) @match)
  (#match? @value "^(==|!=)$")
  (#set! compare "changed")
  (#set! rule "condition-negated"))

((binary_expression operator: ["&&" "||"] @key (binary_expression left: (_) @key operator: _ @value right: (_) @key) @match)
  (#match? @value "^(==|!=)$")
  (#set! compare "changed")
  (#set! rule "condition-negated"))

; if (!ok) { … } → if (ok) { … }
;                        ^^
((if_statement condition: (prefix_unary_expression "!" @value (_) @key) @match consequence: (_) @key @body)
  (#not-empty? @body)
  (#set! compare "changed")
  (#set! rule "condition-negated"))

((if_statement condition: [(identifier) (invocation_expression) (member_access_expression)] @match @key @value consequence: (_) @key @body)
  (#not-empty? @body)
  (#set! compare "changed")
  (#set! rule "condition-negated"))

((return_statement (prefix_unary_expression "!" @value (_) @key) @match)
  (#set! compare "changed")
  (#set! rule "condition-negated"))

((return_statement [(identifier) (invocation_expression) (member_access_expression)] @match @key @value)
  (#set! compare "changed")
  (#set! rule "condition-negated"))

((arrow_expression_clause (prefix_unary_expression "!" @value (_) @key) @match)
  (#set! compare "changed")
  (#set! rule "condition-negated"))

((arrow_expression_clause [(identifier) (invocation_expression) (member_access_expression)] @match @key @value)
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
((if_statement condition: (_) @value consequence: [(throw_statement) (return_statement) (continue_statement) (block . [(throw_statement) (return_statement) (continue_statement)] .)] @key) @match
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
((return_statement (_) @value) @match
  (#symbol? @match "{permission-question}")
  (#set! key "return")
  (#set! compare "holds-more")
  (#set! rule "permission-condition-widened"))

; if (true) { … }, a || true
;    ^^^^^^
((if_statement condition: (boolean_literal) @match)
  (#set! rule "constant-condition"))

((binary_expression operator: "||" right: (boolean_literal) @right) @match
  (#match? @right "^true$")
  (#set! rule "constant-condition"))

((binary_expression operator: "&&" right: (boolean_literal) @right) @match
  (#match? @right "^false$")
  (#set! rule "constant-condition"))

; isAllowed() { return true }
;               ^^^^^^^^^^^
((method_declaration name: (_) @name parameters: (_) @parameters body: (block) @match)
  (#match? @name "{deciding-symbol}")
  (#only? @match "^return (true|True|1);?$")
  (#not-match? @parameters "SslPolicy|X509")
  (#set! rule "check-always-passes"))

((method_declaration name: (_) @name body: (arrow_expression_clause (boolean_literal) @match))
  (#match? @name "{deciding-symbol}")
  (#eq? @match "true")
  (#set! rule "check-always-passes"))

; return order; check(order);
; ^^^^^^^^^^^^^
((block (return_statement) @match . (comment)* . [(expression_statement) (if_statement) (local_declaration_statement) (for_statement) (foreach_statement) (return_statement) (throw_statement) (using_statement) (try_statement)])
  (#set! rule "code-after-return"))

; verify = true → verify = false
;                 ^^^^^^^^^^^^^^
((parameter name: (_) @key (boolean_literal) @value) @match
  (#set! compare "changed")
  (#set! rule "default-flipped"))

((property_declaration name: (_) @key value: (boolean_literal) @value) @match
  (#set! compare "changed")
  (#set! rule "default-flipped"))

; default: throw new ArgumentException(kind);
;          ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
((switch_statement value: (_) @protects body: (switch_body (switch_section . (throw_statement) @match)))
  (#set! key "unknown")
  (#set! rule "unknown-case-accepted"))
((switch_expression . (_) @protects (switch_expression_arm (discard) (throw_expression) @match))
  (#set! key "unknown")
  (#set! rule "unknown-case-accepted"))
([(throw_statement) (throw_expression)] @match (#set! key "unknown") (#set! as "counterpart") (#set! rule "unknown-case-accepted"))
