; Authorisation: a condition that refuses, a call that refuses, an annotation.

((guard_statement condition: (_) @key (statements) @then) @match
  (#match? @key "{permission}")
  (#match? @then "^(throw|return|fatalError|continue|break)\\b[^\\n]*$")
  (#set! protects "block")
  (#set! rule "authorization-removed"))
; What is refused as not allowed was a matter of who may do this, whatever the condition says.
((guard_statement condition: (_) @key (statements) @then) @match
  (#match? @then "{refusal}")
  (#not-match? @key "{permission}")
  (#match? @then "^(throw|return|fatalError|continue|break)\\b[^\\n]*$")
  (#set! protects "block")
  (#set! rule "authorization-removed"))

((if_statement condition: (_) @key (statements) @then) @match
  (#match? @key "{permission}")
  (#match? @then "^(throw|return|fatalError|continue|break)\\b[^\\n]*$")
  (#not-match? @key "[sS]tatus(_?[cC]ode)?(\\(\\))? *(==|!=|is )")
  (#set! protects "block")
  (#set! rule "authorization-removed"))
; What is refused as not allowed was a matter of who may do this, whatever the condition says.
((if_statement condition: (_) @key (statements) @then) @match
  (#match? @then "{refusal}")
  (#not-match? @key "{permission}")
  (#match? @then "^(throw|return|fatalError|continue|break)\\b[^\\n]*$")
  (#not-match? @key "[sS]tatus(_?[cC]ode)?(\\(\\))? *(==|!=|is )")
  (#set! protects "block")
  (#set! rule "authorization-removed"))

((call_expression . (simple_identifier) @callee) @match @key
  (#match? @callee "{permission-demand}")
  (#set! protects "block")
  (#set! rule "authorization-removed"))

((guard_statement condition: (_) @key @match) (#set! as "counterpart") (#set! rule "authorization-removed"))

((if_statement condition: (_) @key @match) (#set! as "counterpart") (#set! rule "authorization-removed"))

((call_expression . (_) @callee) @match @key
  (#match? @callee "{guarding-name}")
  (#set! as "counterpart") (#set! rule "authorization-removed"))

; Validation: a call that checks or cleans.

((call_expression . (simple_identifier) @callee (call_suffix (value_arguments . (value_argument value: [(simple_identifier) (navigation_expression)] @protects)))) @match @key
  (#match? @callee "{validating-call}")
  (#not-match? @callee "{not-null}")
  (#not-match? @callee "{not-validation}")
  (#set! protects "block")
  (#set! rule "validation-removed"))

((guard_statement condition: (_) @key @match) (#set! as "counterpart") (#set! rule "validation-removed"))

((if_statement condition: (_) @key @match) (#set! as "counterpart") (#set! rule "validation-removed"))

((call_expression . (_) @callee) @match @key
  (#match? @callee "{checking-name}")
  (#set! as "counterpart") (#set! rule "validation-removed"))

; Guard clauses.

((guard_statement condition: (_) @key (statements) @then) @match
  (#not-match? @key "{permission}")
  (#not-match? @key "{outcome}")
  (#match? @then "^(throw|return|fatalError|continue|break)\\b[^\\n]*$")
  (#set! protects "block")
  (#set! rule "guard-removed"))

; What something is, or that it is there at all, is a guard of the program more than of its input.
((call_expression . (simple_identifier) @callee) @match @key
  (#match? @callee "{ensuring-call}")
  (#not-match? @callee "{setup-call}")
  (#not-match? @callee "{not-validation}")
  (#set! protects "block")
  (#set! rule "guard-removed"))

((if_statement condition: (_) @key (statements) @then) @match
  (#not-match? @key "{permission}")
  (#not-match? @key "{outcome}")
  (#match? @then "^(throw|return|fatalError|continue|break)\\b[^\\n]*$")
  (#set! protects "block")
  (#set! rule "guard-removed"))

((guard_statement condition: (_) @key @match) (#set! as "counterpart") (#set! rule "guard-removed"))

((if_statement condition: (_) @key @match) (#set! as "counterpart") (#set! rule "guard-removed"))

((call_expression . (_) @callee) @match @key
  (#match? @callee "{guard-name}")
  (#set! as "counterpart") (#set! rule "guard-removed"))

; Assertions, in tests that stay.

((call_expression . (simple_identifier) @callee) @match @key
  (#match? @callee "^XCT(Assert|Unwrap|Fail)\\w*$")
  (#set! protects "before")
  (#set! rule "assertion-removed"))
