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
((if_expression condition: (binary_expression left: (_) @key operator: _ @value right: (_) @key) @match consequence: (_) @key @body)
  (#not-empty? @body)
  (#match? @value "^(==|!=)$")
  (#set! compare "changed")
  (#set! rule "condition-negated"))

((return_expression (binary_expression left: (_) @key operator: _ @value right: (_) @key) @match)
  (#match? @value "^(==|!=)$")
  (#set! compare "changed")
  (#set! rule "condition-negated"))

((binary_expression operator: ["&&" "||"] @key (binary_expression left: (_) @key operator: _ @value right: (_) @key) @match)
  (#match? @value "^(==|!=)$")
  (#set! compare "changed")
  (#set! rule "condition-negated"))

; if (!ok) { … } → if (ok) { … }
;                        ^^
((if_expression condition: (unary_expression "!" @value (_) @key) @match consequence: (_) @key @body)
  (#not-empty? @body)
  (#set! compare "changed")
  (#set! rule "condition-negated"))

((if_expression condition: [(identifier) (call_expression) (field_expression)] @match @key @value consequence: (_) @key @body)
  (#not-empty? @body)
  (#set! compare "changed")
  (#set! rule "condition-negated"))

((return_expression (unary_expression "!" @value (_) @key) @match)
  (#set! compare "changed")
  (#set! rule "condition-negated"))

((return_expression [(identifier) (call_expression) (field_expression)] @match @key @value)
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
((if_expression condition: (_) @value consequence: (block . (expression_statement [(return_expression) (continue_expression)]) .) @key) @match
  (#not-match? @key "^\\{?\\s*return \\(?true\\b")
  (#set! compare "holds-less")
  (#set! rule "guard-narrowed"))

; if (isOwner && isActive) { … } → if (isOwner) { … }
;                                     ^^^^^^^
((if_expression condition: (_) @value @match consequence: (_) @key)
  (#match? @value "{permission}")
  (#not-match? @key "{refusing-statement}")
  (#set! compare "holds-more")
  (#set! rule "permission-condition-widened"))

; canEdit(): return isOwner && isActive → return isOwner
;                                            ^^^^^^^
((function_item body: (block . (_) @value @match .))
  (#symbol? @match "{permission-question}")
  (#set! key "return")
  (#set! compare "holds-more")
  (#set! rule "permission-condition-widened"))

; if (true) { … }, a || true
;    ^^^^^^
((if_expression condition: (boolean_literal) @match)
  (#set! rule "constant-condition"))

((binary_expression operator: "||" right: (boolean_literal) @right) @match
  (#match? @right "^true$")
  (#set! rule "constant-condition"))

((binary_expression operator: "&&" right: (boolean_literal) @right) @match
  (#match? @right "^false$")
  (#set! rule "constant-condition"))

; isAllowed() { return true }
;               ^^^^^^^^^^^
((function_item name: (_) @name body: (block) @match)
  (#match? @name "{deciding-symbol}")
  (#only? @match "^(return )?true;?$")
  (#set! rule "check-always-passes"))

; return order; check(order);
; ^^^^^^^^^^^^^
((block (expression_statement (return_expression)) @match . [(line_comment) (block_comment)]* . [(expression_statement) (let_declaration) (call_expression)])
  (#set! rule "code-after-return"))

; verify = true → verify = false
;                 ^^^^^^^^^^^^^^
((field_initializer field: (_) @key value: (boolean_literal) @value) @match
  (#symbol? @match "(^|\\.)(default|new)$")
  (#set! compare "changed")
  (#set! rule "default-flipped"))

; _ => return Err(Unknown)
;      ^^^^^^^^^^^^^^^^^^^
((match_expression value: (_) @protects body: (match_block (match_arm pattern: (match_pattern) @pattern value: (_) @match)))
  (#eq? @pattern "_")
  (#match? @match "^(return )?(Err\\(|panic!|bail!|unreachable!|anyhow::bail!)")
  (#set! key "unknown")
  (#set! rule "unknown-case-accepted"))
((match_arm value: (_) @match)
  (#match? @match "^(return )?(Err\\(|panic!|unreachable!|(\\w+::)?(bail|\\w*err(or)?)!)")
  (#set! key "unknown") (#set! as "counterpart") (#set! rule "unknown-case-accepted"))
