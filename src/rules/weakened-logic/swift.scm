; if (a || b) return; → if (a) return;
;                       ^^^^^^^^^^^^^^
((if_statement condition: (_) @value . (statements . (control_transfer_statement) .) @key) @match
  (#not-match? @key "^\\{?\\s*return \\(?true\\b")
  (#set! compare "holds-less")
  (#set! rule "guard-narrowed"))

; if (isOwner && isActive) { … } → if (isOwner) { … }
;                                     ^^^^^^^
((if_statement condition: (_) @value @match . (_) @key)
  (#match? @value "([pP]ermission|[rR]oles?\\b|[aA]dmin|[aA]uthori[sz]|[aA]uthenticat|[oO]wner|[iI]s_?[aA]llowed|\\b[cC]an_?(Access|View|Read|Write|Edit|Update|Delete|Remove|Create|Manage|Publish|Approve|Invite|Refund|Transfer|Pay|access|view|read|write|edit|update|delete|remove|create|manage|publish|approve|invite|refund|transfer|pay)\\w*|[tT]enant|[lL]ogged_?[iI]n|[sS]igned_?[iI]n|[eE]ntitle|is_staff|is_superuser)")
  (#not-match? @key "^(\\{\\s*)?(return|throw|raise|continue|goto|redirect|abort|deny|reject)\\b[^\\n]*(\\s*\\})?$")
  (#set! compare "holds-more")
  (#set! rule "permission-condition-widened"))

; if (true) { … }, a || true
;    ^^^^^^
((if_statement condition: (boolean_literal) @match)
  (#set! rule "constant-condition"))

; verify = true → verify = false
;                 ^^^^^^^^^^^^^^
((function_declaration (parameter name: (simple_identifier) @key) @match . default_value: (boolean_literal) @value)
  (#set! compare "changed")
  (#set! rule "default-flipped"))

; default: throw RefundError.unknown
;          ^^^^^^^^^^^^^^^^^^^^^^^^^
((switch_statement expr: (_) @protects (switch_entry (default_keyword) (statements . [(control_transfer_statement) (call_expression)] @match)))
  (#match? @match "^(throw|fatalError|preconditionFailure)\\b")
  (#set! key "unknown")
  (#set! rule "unknown-case-accepted"))
([(control_transfer_statement) (call_expression)] @match
  (#match? @match "^(throw|fatalError|preconditionFailure)\\b")
  (#set! key "unknown") (#set! as "counterpart") (#set! rule "unknown-case-accepted"))
