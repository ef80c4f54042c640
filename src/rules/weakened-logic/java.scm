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
((if_statement condition: (parenthesized_expression (binary_expression left: (_) @key operator: _ @value right: (_) @key) @match) consequence: (_) @key @body)
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
((if_statement condition: (parenthesized_expression (unary_expression operator: "!" @value operand: (_) @key) @match) consequence: (_) @key @body)
  (#not-empty? @body)
  (#set! compare "changed")
  (#set! rule "condition-negated"))

((if_statement condition: (parenthesized_expression [(identifier) (method_invocation) (field_access)] @match @key @value) consequence: (_) @key @body)
  (#not-empty? @body)
  (#set! compare "changed")
  (#set! rule "condition-negated"))

((return_statement (unary_expression operator: "!" @value operand: (_) @key) @match)
  (#set! compare "changed")
  (#set! rule "condition-negated"))

((return_statement [(identifier) (method_invocation) (field_access)] @match @key @value)
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
  (#not-match? @key "^\\{?\\s*return \\(?true\\b")
  (#set! compare "holds-less")
  (#set! rule "guard-narrowed"))

; if (isOwner && isActive) { … } → if (isOwner) { … }
;                                     ^^^^^^^
((if_statement condition: (_) @value @match consequence: (_) @key)
  (#match? @value "{permission}")
  (#not-match? @key "{refusing-statement}")
  (#not-match? @value "{not-the-owner}")
  ; Old versions of the system asked for other rights.
  (#not-match? @value "\\bSDK_INT\\b")
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
((if_statement condition: (parenthesized_expression [(true) (false)]) @match)
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
((method_declaration name: (_) @name parameters: (_) @parameters body: (block) @match)
  (#match? @name "{deciding-symbol}")
  (#only? @match "^return (true|True|1);?$")
  (#not-match? @parameters "SSLSession|X509")
  (#set! rule "check-always-passes"))

; verify = true → verify = false
;                 ^^^^^^^^^^^^^^
((field_declaration type: (boolean_type) declarator: (variable_declarator name: (_) @key value: [(true) (false)] @value)) @match
  (#set! compare "changed")
  (#set! rule "default-flipped"))

((formal_parameter (modifiers (annotation arguments: (annotation_argument_list (element_value_pair key: (_) @option value: (string_literal) @value) @match))) name: (_) @key)
  (#eq? @option "defaultValue") (#match? @value "^\"(true|false)\"$")
  (#set! compare "changed")
  (#set! rule "default-flipped"))

; default: throw new IllegalArgumentException(kind);
;          ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
((switch_expression condition: (_) @protects body: (switch_block [(switch_block_statement_group (switch_label) @label (throw_statement) @match) (switch_rule (switch_label) @label (throw_statement) @match)]))
  (#eq? @label "default")
  (#set! key "unknown")
  (#set! rule "unknown-case-accepted"))
((throw_statement) @match (#set! key "unknown") (#set! as "counterpart") (#set! rule "unknown-case-accepted"))
