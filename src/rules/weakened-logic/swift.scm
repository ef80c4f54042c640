; if (a || b) return; → if (a) return;
;                       ^^^^^^^^^^^^^^
((if_statement condition: (_) @value . (statements . (control_transfer_statement) .) @key) @match
  (#not-match? @key "^\\{?\\s*return \\(?true\\b")
  (#set! compare "holds-less")
  (#set! rule "guard-narrowed"))

; if (isOwner && isActive) { … } → if (isOwner) { … }
;                                     ^^^^^^^
((if_statement condition: (_) @value @match . (_) @key)
  (#match? @value "{permission}")
  (#not-match? @key "{refusing-statement}")
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
