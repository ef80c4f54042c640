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
((if_expression condition: (binary_expression left: (_) @key operator: _ @value right: (_) @key) @match . (_) @key @body)
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
((if_expression condition: (unary_expression operator: "!" @value argument: (_) @key) @match . (_) @key @body)
  (#not-empty? @body)
  (#set! compare "changed")
  (#set! rule "condition-negated"))

((if_expression condition: [(identifier) (call_expression) (navigation_expression)] @match @key @value . (_) @key @body)
  (#not-empty? @body)
  (#set! compare "changed")
  (#set! rule "condition-negated"))

((return_expression (unary_expression operator: "!" @value argument: (_) @key) @match)
  (#set! compare "changed")
  (#set! rule "condition-negated"))

((return_expression [(identifier) (call_expression) (navigation_expression)] @match @key @value)
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
((if_expression condition: (_) @value . [(throw_expression) (return_expression) (block . [(throw_expression) (return_expression)] .)] @key) @match
  (#set! compare "holds-less")
  (#set! rule "guard-narrowed"))

; if (isOwner && isActive) { … } → if (isOwner) { … }
;                                     ^^^^^^^
((if_expression condition: (_) @value @match . (_) @key)
  (#match? @value "{permission}")
  (#not-match? @key "{refusing-statement}")
  (#not-match? @value "{not-the-owner}")
  ; Old versions of the system asked for other rights.
  (#not-match? @value "\\bSDK_INT\\b")
  (#set! compare "holds-more")
  (#set! rule "permission-condition-widened"))

; canEdit(): return isOwner && isActive → return isOwner
;                                            ^^^^^^^
((return_expression (_) @value) @match
  (#symbol? @match "{permission-question}")
  (#set! key "return")
  (#set! compare "holds-more")
  (#set! rule "permission-condition-widened"))

; if (true) { … }, a || true
;    ^^^^^^
((if_expression condition: (identifier) @match)
  (#match? @match "^(true|false)$")
  (#set! rule "constant-condition"))

((binary_expression operator: "||" right: (identifier) @right) @match
  (#match? @right "^true$")
  (#set! rule "constant-condition"))

((binary_expression operator: "&&" right: (identifier) @right) @match
  (#match? @right "^false$")
  (#set! rule "constant-condition"))

; isAllowed() { return true }
;               ^^^^^^^^^^^
((function_declaration name: (_) @name (function_body (block) @match))
  (#match? @name "{deciding-symbol}")
  (#only? @match "^return (true|True|1);?$")
  (#not-around? @match class_declaration "HostnameVerifier")
  (#set! rule "check-always-passes"))

((function_declaration name: (_) @name (function_body . (identifier) @match .))
  (#match? @name "{deciding-symbol}")
  (#eq? @match "true")
  (#not-around? @match class_declaration "HostnameVerifier")
  (#set! rule "check-always-passes"))

; return order; check(order);
; ^^^^^^^^^^^^^
((block (return_expression) @match . (_) @next)
  (#not-match? @next "^(yield\\b|//|/[*])")
  (#set! rule "code-after-return"))

; verify = true → verify = false
;                 ^^^^^^^^^^^^^^
((function_value_parameters (parameter . (identifier) @key) @match . (identifier) @value)
  (#match? @value "^(true|false)$")
  (#set! compare "changed")
  (#set! rule "default-flipped"))

((class_parameter (identifier) @key (identifier) @value .) @match
  (#match? @value "^(true|false)$")
  (#set! compare "changed")
  (#set! rule "default-flipped"))

; else -> throw IllegalArgumentException(kind)
;         ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
((when_expression (when_subject) @protects (when_entry !condition (throw_expression) @match))
  (#set! key "unknown")
  (#set! rule "unknown-case-accepted"))
((when_expression (when_subject) @protects (when_entry !condition (call_expression . (identifier) @callee) @match))
  (#eq? @callee "error")
  (#set! key "unknown")
  (#set! rule "unknown-case-accepted"))
((throw_expression) @match (#set! key "unknown") (#set! as "counterpart") (#set! rule "unknown-case-accepted"))
((call_expression . (identifier) @callee) @match (#eq? @callee "error") (#set! key "unknown") (#set! as "counterpart") (#set! rule "unknown-case-accepted"))
