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
((if_statement condition: (parenthesized_expression (binary_expression left: (_) @key operator: _ @value right: (_) @key) @match) consequence: (_) @key @body)
  (#not-empty? @body)
  (#match? @value "^(===|!==)$")
  (#set! compare "changed")
  (#set! rule "condition-negated"))

((return_statement (binary_expression left: (_) @key operator: _ @value right: (_) @key) @match)
  (#match? @value "^(===|!==)$")
  (#set! compare "changed")
  (#set! rule "condition-negated"))

((arrow_function body: (binary_expression left: (_) @key operator: _ @value right: (_) @key) @match)
  (#match? @value "^(===|!==)$")
  (#set! compare "changed")
  (#set! rule "condition-negated"))

((binary_expression operator: ["&&" "||"] @key (binary_expression left: (_) @key operator: _ @value right: (_) @key) @match)
  (#match? @value "^(===|!==)$")
  (#set! compare "changed")
  (#set! rule "condition-negated"))

; if (!ok) { … } → if (ok) { … }
;                        ^^
((if_statement condition: (parenthesized_expression (unary_expression operator: "!" @value argument: (_) @key) @match) consequence: (_) @key @body)
  (#not-empty? @body)
  (#set! compare "changed")
  (#set! rule "condition-negated"))

((if_statement condition: (parenthesized_expression [(identifier) (call_expression) (member_expression)] @match @key @value) consequence: (_) @key @body)
  (#not-empty? @body)
  (#set! compare "changed")
  (#set! rule "condition-negated"))

((return_statement (unary_expression operator: "!" @value argument: (_) @key) @match)
  (#set! compare "changed")
  (#set! rule "condition-negated"))

((return_statement [(identifier) (call_expression) (member_expression)] @match @key @value)
  (#set! compare "changed")
  (#set! rule "condition-negated"))

((arrow_function body: (unary_expression operator: "!" @value argument: (_) @key) @match)
  (#set! compare "changed")
  (#set! rule "condition-negated"))

((arrow_function body: [(identifier) (call_expression) (member_expression)] @match @key @value)
  (#set! compare "changed")
  (#set! rule "condition-negated"))

; a && b → a || b
;          ^^^^^^
((binary_expression left: (_) @key operator: _ @value right: (_) @key) @match
  (#match? @value "^(&&|\\|\\|)$")
  ; Include what has at least one of both.
  (#not-explained? @match "\\b([aA]t least one|[eE]ither|[aA]ny (one )?of|[oO]ne of)\\b")
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
((if_statement condition: (_) @value consequence: [(throw_statement) (return_statement) (continue_statement) (statement_block . [(throw_statement) (return_statement) (continue_statement)] .)] @key) @match
  (#not-match? @key "^\\{?\\s*return \\(?true\\b")
  (#set! compare "holds-less")
  (#set! rule "guard-narrowed"))

; if (isOwner && isActive) { … } → if (isOwner) { … }
;                                     ^^^^^^^
((if_statement condition: (_) @value @match consequence: (_) @key)
  (#match? @value "{permission}")
  ; It is about those who have none.
  (#not-match? @value "^\\(\\s*!(\\w+\\.)*(is)?([aA]uth(enticated|orized)|[lL]ogged[iI]n|[sS]ignedIn)\\b")
  (#not-match? @value "{role-of-message}")
  (#not-match? @key "{refusing-statement}")
  ; Who is greeted or told something may do no more for it.
  (#not-symbol? @match "([gG]reeting|[lL]abel|[tT]itle|[tT]ooltip)$")
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
((if_statement condition: (parenthesized_expression [(true) (false) (number)]) @match)
  (#set! rule "constant-condition"))

((ternary_expression condition: [(true) (false)] @match)
  (#set! rule "constant-condition"))

((binary_expression left: (_) @left operator: "||" right: (true)) @match
  ; shell: pathOfShell() || true, a value in place of none
  (#not-around? @match pair "^shell:")
  (#not-match? @left "^(await )?(?!(is|has|can|may|should)[A-Z])[\\w$]+(\\.(?!(is|has|can|may|should)[A-Z])[\\w$]+)*\\([^()]*\\)$")
  (#set! rule "constant-condition"))
((if_statement condition: (parenthesized_expression (binary_expression operator: "||" right: (true)) @match))
  (#set! rule "constant-condition"))

((binary_expression left: (true) operator: "||") @match
  (#set! rule "constant-condition"))

((binary_expression operator: "&&" right: (false)) @match
  (#set! rule "constant-condition"))

((binary_expression left: (false) operator: "&&") @match
  (#set! rule "constant-condition"))

; isAllowed() { return true }
;               ^^^^^^^^^^^
((function_declaration name: (_) @name body: (statement_block) @match)
  (#match? @name "{deciding-symbol}")
  (#only? @match "^return (true|True|1);?$")
  (#set! rule "check-always-passes"))

((method_definition name: (_) @name body: (statement_block) @match)
  (#match? @name "{deciding-symbol}")
  (#only? @match "^return (true|True|1);?$")
  (#set! rule "check-always-passes"))

((variable_declarator name: (_) @name value: [(arrow_function body: (statement_block) @match) (function_expression body: (statement_block) @match)])
  (#match? @name "{deciding-symbol}")
  (#only? @match "^return (true|True|1);?$")
  (#set! rule "check-always-passes"))

((variable_declarator name: (_) @name value: (arrow_function body: (true) @match))
  (#match? @name "{deciding-symbol}")
  (#eq? @match "true")
  (#set! rule "check-always-passes"))

; return order; check(order);
; ^^^^^^^^^^^^^
((statement_block (return_statement) @match . (comment)* . [(expression_statement) (if_statement) (lexical_declaration) (variable_declaration) (for_statement) (for_in_statement) (while_statement) (return_statement) (throw_statement) (try_statement) (switch_statement)] @next)
  ; What only says that a name is not used.
  (#not-match? @next "^void \\w+;?$")
  (#set! rule "code-after-return"))

; verify = true → verify = false
;                 ^^^^^^^^^^^^^^
((assignment_pattern left: (_) @key right: [(true) (false)] @value) @match
  (#set! compare "changed")
  (#set! rule "default-flipped"))

((object_assignment_pattern left: (_) @key right: [(true) (false)] @value) @match
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

; default: throw new Error()
;          ^^^^^^^^^^^^^^^^^
((switch_statement value: (_) @protects body: (switch_body (switch_default body: (throw_statement) @match)))
  (#set! key "unknown")
  (#set! rule "unknown-case-accepted"))
((throw_statement) @match (#set! key "unknown") (#set! as "counterpart") (#set! rule "unknown-case-accepted"))
((call_expression function: (_) @callee) @match
  (#match? @callee "([nN]ever|[eE]xhaust|[uU]nreachable|[fF]ail|[uU]nknown|[uU]nexpected)")
  (#set! key "unknown") (#set! as "counterpart") (#set! rule "unknown-case-accepted"))

; user.id → user?.id
;           ^^^^^^^^
((member_expression object: (_) @key "." @value property: (_) @key) @match
  (#set! compare "ladder: . > ?.")
  (#set! rule "missing-value-tolerated"))
((member_expression object: (_) @key optional_chain: (_) @value property: (_) @key) @match
  (#set! compare "ladder: . > ?.")
  (#set! rule "missing-value-tolerated"))
