; i < n → i <= n
;         ^^^^^^
((binary left: (_) @key operator: _ @value right: (_) @key) @match
  (#match? @value "^[<>]=$")
  (#set! compare "holds-more")
  (#set! rule "boundary-changed"))

((binary left: (_) @key operator: _ @value right: (_) @key) @match
  (#match? @value "^[<>]$")
  (#set! compare "holds-less")
  (#set! rule "boundary-changed"))

; if (a == b) { … } → if (a != b) { … }
;                          ^^^^^^
((if condition: (binary left: (_) @key operator: _ @value right: (_) @key) @match consequence: (_) @key @body)
  (#not-empty? @body)
  (#match? @value "^(==|!=)$")
  (#set! compare "changed")
  (#set! rule "condition-negated"))

((if_modifier body: (_) @key condition: (binary left: (_) @key operator: _ @value right: (_) @key) @match)
  (#match? @value "^(==|!=)$")
  (#set! compare "changed")
  (#set! rule "condition-negated"))

((unless_modifier body: (_) @key condition: (binary left: (_) @key operator: _ @value right: (_) @key) @match)
  (#match? @value "^(==|!=)$")
  (#set! compare "changed")
  (#set! rule "condition-negated"))

; if (!ok) { … } → if (ok) { … }
;                        ^^
((if condition: (unary operator: "!" @value operand: (_) @key) @match consequence: (_) @key @body)
  (#not-empty? @body)
  (#set! compare "changed")
  (#set! rule "condition-negated"))

((if condition: [(identifier) (call)] @match @key @value consequence: (_) @key @body)
  (#not-empty? @body)
  (#set! compare "changed")
  (#set! rule "condition-negated"))

((if_modifier body: (_) @key condition: (unary operator: "!" @value operand: (_) @key) @match)
  (#set! compare "changed")
  (#set! rule "condition-negated"))

((if_modifier body: (_) @key condition: [(identifier) (call)] @match @key @value)
  (#set! compare "changed")
  (#set! rule "condition-negated"))

((unless_modifier body: (_) @key condition: (unary operator: "!" @value operand: (_) @key) @match)
  (#set! compare "changed")
  (#set! rule "condition-negated"))

((unless_modifier body: (_) @key condition: [(identifier) (call)] @match @key @value)
  (#set! compare "changed")
  (#set! rule "condition-negated"))

; a && b → a || b
;          ^^^^^^
((binary left: (_) @key operator: _ @value right: (_) @key) @match
  (#match? @value "^(&&|\\|\\||and|or)$")
  (#set! compare "changed")
  (#set! rule "and-or-swapped"))

; price - discount → price + discount
;                    ^^^^^^^^^^^^^^^^
((binary left: (_) @key operator: _ @value right: (_) @key) @match
  (#match? @value "^[-+*/]$")
  (#not-match? @match "[\"'`]")
  (#set! compare "changed")
  (#set! rule "arithmetic-swapped"))

; raise Denied if a || b → raise Denied if a
((if_modifier body: [(call method: (identifier) @exit) (return)] @key condition: (_) @value) @match
  (#match? @exit "^(raise|head|redirect_to|render)$")
  (#set! compare "holds-less")
  (#set! rule "guard-narrowed"))

((if_modifier body: (return) @key condition: (_) @value) @match
  (#not-match? @key "^\\{?\\s*return \\(?true\\b")
  (#set! compare "holds-less")
  (#set! rule "guard-narrowed"))

; canEdit(): return isOwner && isActive → return isOwner
;                                            ^^^^^^^
((method body: (body_statement . (_) @value @match .))
  (#symbol? @match "{permission-question}")
  (#set! key "return")
  (#set! compare "holds-more")
  (#set! rule "permission-condition-widened"))

; if (true) { … }, a || true
;    ^^^^^^
((if condition: [(true) (false)] @match)
  (#set! rule "constant-condition"))

((binary operator: "||" right: (true)) @match
  (#set! rule "constant-condition"))

((binary operator: "&&" right: (false)) @match
  (#set! rule "constant-condition"))

((unless condition: [(true) (false)] @match)
  (#set! rule "constant-condition"))

; isAllowed() { return true }
;               ^^^^^^^^^^^
((method name: (_) @name body: (body_statement) @match)
  (#match? @name "^_?([vV]erify|[vV]alidate|[aA]uthori[sz]e|[aA]uthenticate)([A-Z_]\\w*)?[?!]?$|^_?[cC]heck_?([pP]ermission|[aA]ccess|[aA]uth|[tT]oken|[sS]ignature|[pP]assword|[rR]ole|[oO]wner|[lL]imit|[vV]alid|[iI]nput|[sS]ession)\\w*[?!]?$|^_?[iI]s_?([vV]alid|[aA]llowed|[aA]uthori[sz]ed|[aA]uthenticated|[aA]dmin|[oO]wner|[sS]afe|[tT]rusted|[vV]erified|[pP]ermitted)(_?[A-Z]?\\w*)?[?!]?$|^_?[hH]as_?([pP]ermission|[aA]ccess|[rR]ole|[sS]cope|[vV]alid)\\w*[?!]?$|^_?[cC]an_?(Access|View|Read|Write|Edit|Update|Delete|Remove|Create|Manage|Publish|Approve|Invite|Refund|Transfer|Pay|access|view|read|write|edit|update|delete|remove|create|manage|publish|approve|invite|refund|transfer|pay)\\w*[?!]?$")
  (#only? @match "^(return )?true$")
  (#set! rule "check-always-passes"))

; return order; check(order);
; ^^^^^^^^^^^^^
((body_statement (return) @match . [(call) (assignment) (if) (unless) (return)])
  (#set! rule "code-after-return"))

((then (return) @match . [(call) (assignment) (if) (unless) (return)])
  (#set! rule "code-after-return"))

; verify = true → verify = false
;                 ^^^^^^^^^^^^^^
((keyword_parameter name: (_) @key value: [(true) (false)] @value) @match
  (#set! compare "changed")
  (#set! rule "default-flipped"))

((optional_parameter name: (_) @key value: [(true) (false)] @value) @match
  (#set! compare "changed")
  (#set! rule "default-flipped"))

; else raise ArgumentError
;      ^^^^^^^^^^^^^^^^^^^
((case value: (_) @protects (else (call method: (identifier) @raise) @match))
  (#match? @raise "^(raise|fail|abort)$")
  (#set! key "unknown")
  (#set! rule "unknown-case-accepted"))
((call method: (identifier) @raise) @match
  (#match? @raise "^(raise|fail|abort)$")
  (#set! key "unknown") (#set! as "counterpart") (#set! rule "unknown-case-accepted"))
