; What only puts things in order gives no limit.
; i < n → i <= n
;         ^^^^^^
((binary_expression left: (_) @key operator: _ @value right: (_) @key) @match
  (#match? @value "^[<>]=$")
  (#set! compare "holds-more")
  (#not-symbol? @match "(^|\\W)([lL]ess|operator ?[<>]=?|[cC]ompare(To)?|cmp|partial_cmp|lt|le|gt|ge)$")
  (#set! rule "boundary-changed"))

((binary_expression left: (_) @key operator: _ @value right: (_) @key) @match
  (#match? @value "^[<>]$")
  (#set! compare "holds-less")
  (#not-symbol? @match "(^|\\W)([lL]ess|operator ?[<>]=?|[cC]ompare(To)?|cmp|partial_cmp|lt|le|gt|ge)$")
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
  (#match? @value "([pP]ermission|[rR]oles?\\b|[aA]dmin|[aA]uthori[sz]|[aA]uthenticat|[oO]wner|[iI]s_?[aA]llowed|\\b[cC]an_?(Access|View|Read|Write|Edit|Update|Delete|Remove|Create|Manage|Publish|Approve|Invite|Refund|Transfer|Pay|access|view|read|write|edit|update|delete|remove|create|manage|publish|approve|invite|refund|transfer|pay)\\w*|[tT]enant|[lL]ogged_?[iI]n|[sS]igned_?[iI]n|[eE]ntitle|is_staff|is_superuser)")
  (#not-match? @key "^(\\{\\s*)?(return|throw|raise|continue|goto|redirect|abort|deny|reject)\\b[^\\n]*(\\s*\\})?$")
  (#not-match? @value "![\\w.() ]*[oO]wner\\w*\\.[eE]quals\\(|[oO]wner\\w* != | != [\\w.]*[oO]wner|[pP]olicyOwner|[oO]wnerRef")
  (#set! compare "holds-more")
  (#set! rule "permission-condition-widened"))

; canEdit(): return isOwner && isActive → return isOwner
;                                            ^^^^^^^
((return_statement (_) @value) @match
  (#symbol? @match "(^|\\.)_?(is|has|can|may|check|verify|allow|authori[sz]e|ensure|require)_?\\w*([pP]ermi|[rR]ole|[aA]dmin|[aA]uth|[oO]wner|[aA]llowed|[aA]ccess|[rR]efund|[eE]dit|[dD]elete|[wW]rite|[rR]ead|[vV]iew|[pP]ay|[pP]ublish|[mM]anage)\\w*[?!]?$")
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
  (#match? @name "^_?([vV]erify|[vV]alidate|[aA]uthori[sz]e|[aA]uthenticate)([A-Z_]\\w*)?$|^_?[cC]heck_?([pP]ermission|[aA]ccess|[aA]uth|[tT]oken|[sS]ignature|[pP]assword|[rR]ole|[oO]wner|[lL]imit|[vV]alid|[iI]nput|[sS]ession)\\w*$|^_?[iI]s_?([vV]alid|[aA]llowed|[aA]uthori[sz]ed|[aA]uthenticated|[aA]dmin|[oO]wner|[sS]afe|[tT]rusted|[vV]erified|[pP]ermitted)(_?[A-Z]?\\w*)?$|^_?[hH]as_?([pP]ermission|[aA]ccess|[rR]ole|[sS]cope|[vV]alid)\\w*$|^_?[cC]an_?(Access|View|Read|Write|Edit|Update|Delete|Remove|Create|Manage|Publish|Approve|Invite|Refund|Transfer|Pay|access|view|read|write|edit|update|delete|remove|create|manage|publish|approve|invite|refund|transfer|pay)\\w*$")
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
