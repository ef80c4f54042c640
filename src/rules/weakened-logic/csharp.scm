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
  (#match? @name "^_?([vV]erify|[vV]alidate|[aA]uthori[sz]e|[aA]uthenticate)([A-Z_]\\w*)?$|^_?[cC]heck_?([pP]ermission|[aA]ccess|[aA]uth|[tT]oken|[sS]ignature|[pP]assword|[rR]ole|[oO]wner|[lL]imit|[vV]alid|[iI]nput|[sS]ession)\\w*$|^_?[iI]s_?([vV]alid|[aA]llowed|[aA]uthori[sz]ed|[aA]uthenticated|[aA]dmin|[oO]wner|[sS]afe|[tT]rusted|[vV]erified|[pP]ermitted)(_?[A-Z]?\\w*)?$|^_?[hH]as_?([pP]ermission|[aA]ccess|[rR]ole|[sS]cope|[vV]alid)\\w*$|^_?[cC]an_?(Access|View|Read|Write|Edit|Update|Delete|Remove|Create|Manage|Publish|Approve|Invite|Refund|Transfer|Pay|access|view|read|write|edit|update|delete|remove|create|manage|publish|approve|invite|refund|transfer|pay)\\w*$")
  (#only? @match "^return (true|True|1);?$")
  (#not-match? @parameters "SslPolicy|X509")
  (#set! rule "check-always-passes"))

((method_declaration name: (_) @name body: (arrow_expression_clause (boolean_literal) @match))
  (#match? @name "^_?([vV]erify|[vV]alidate|[aA]uthori[sz]e|[aA]uthenticate)([A-Z_]\\w*)?$|^_?[cC]heck_?([pP]ermission|[aA]ccess|[aA]uth|[tT]oken|[sS]ignature|[pP]assword|[rR]ole|[oO]wner|[lL]imit|[vV]alid|[iI]nput|[sS]ession)\\w*$|^_?[iI]s_?([vV]alid|[aA]llowed|[aA]uthori[sz]ed|[aA]uthenticated|[aA]dmin|[oO]wner|[sS]afe|[tT]rusted|[vV]erified|[pP]ermitted)(_?[A-Z]?\\w*)?$|^_?[hH]as_?([pP]ermission|[aA]ccess|[rR]ole|[sS]cope|[vV]alid)\\w*$|^_?[cC]an_?(Access|View|Read|Write|Edit|Update|Delete|Remove|Create|Manage|Publish|Approve|Invite|Refund|Transfer|Pay|access|view|read|write|edit|update|delete|remove|create|manage|publish|approve|invite|refund|transfer|pay)\\w*$")
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
