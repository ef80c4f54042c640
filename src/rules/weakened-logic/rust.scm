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
  (#match? @value "([pP]ermission|[rR]oles?\\b|[aA]dmin|[aA]uthori[sz]|[aA]uthenticat|[oO]wner|[iI]s_?[aA]llowed|\\b[cC]an_?(Access|View|Read|Write|Edit|Update|Delete|Remove|Create|Manage|Publish|Approve|Invite|Refund|Transfer|Pay|access|view|read|write|edit|update|delete|remove|create|manage|publish|approve|invite|refund|transfer|pay)\\w*|[tT]enant|[lL]ogged_?[iI]n|[sS]igned_?[iI]n|[eE]ntitle|is_staff|is_superuser)")
  (#not-match? @key "^(\\{\\s*)?(return|throw|raise|continue|goto|redirect|abort|deny|reject)\\b[^\\n]*(\\s*\\})?$")
  (#set! compare "holds-more")
  (#set! rule "permission-condition-widened"))

; canEdit(): return isOwner && isActive → return isOwner
;                                            ^^^^^^^
((function_item body: (block . (_) @value @match .))
  (#symbol? @match "(^|\\.)_?(is|has|can|may|check|verify|allow|authori[sz]e|ensure|require)_?\\w*([pP]ermi|[rR]ole|[aA]dmin|[aA]uth|[oO]wner|[aA]llowed|[aA]ccess|[rR]efund|[eE]dit|[dD]elete|[wW]rite|[rR]ead|[vV]iew|[pP]ay|[pP]ublish|[mM]anage)\\w*[?!]?$")
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
  (#match? @name "^_?([vV]erify|[vV]alidate|[aA]uthori[sz]e|[aA]uthenticate)([A-Z_]\\w*)?$|^_?[cC]heck_?([pP]ermission|[aA]ccess|[aA]uth|[tT]oken|[sS]ignature|[pP]assword|[rR]ole|[oO]wner|[lL]imit|[vV]alid|[iI]nput|[sS]ession)\\w*$|^_?[iI]s_?([vV]alid|[aA]llowed|[aA]uthori[sz]ed|[aA]uthenticated|[aA]dmin|[oO]wner|[sS]afe|[tT]rusted|[vV]erified|[pP]ermitted)(_?[A-Z]?\\w*)?$|^_?[hH]as_?([pP]ermission|[aA]ccess|[rR]ole|[sS]cope|[vV]alid)\\w*$|^_?[cC]an_?(Access|View|Read|Write|Edit|Update|Delete|Remove|Create|Manage|Publish|Approve|Invite|Refund|Transfer|Pay|access|view|read|write|edit|update|delete|remove|create|manage|publish|approve|invite|refund|transfer|pay)\\w*$")
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
