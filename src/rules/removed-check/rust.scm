; Authorisation: a condition that refuses, a call that refuses, an annotation.

((if_expression condition: (_) @key consequence: (block . (expression_statement (return_expression)) .) @then !alternative) @match
  (#match? @key "{permission}")
  (#not-match? @key "[sS]tatus(_?[cC]ode)?(\\(\\))? *(==|!=|is )")
  (#set! protects "block")
  (#set! rule "authorization-removed"))
; What is refused as not allowed was a matter of who may do this, whatever the condition says.
((if_expression condition: (_) @key consequence: (block . (expression_statement (return_expression)) .) @then !alternative) @match
  (#match? @then "{refusal}")
  (#not-match? @key "{permission}")
  (#not-match? @key "[sS]tatus(_?[cC]ode)?(\\(\\))? *(==|!=|is )")
  (#set! protects "block")
  (#set! rule "authorization-removed"))

((expression_statement (try_expression (call_expression function: [(identifier) @callee (field_expression field: (_) @callee) (scoped_identifier name: (_) @callee)])) @match @key)
  (#match? @callee "{permission-demand}")
  (#set! protects "block")
  (#set! rule "authorization-removed"))

((expression_statement (try_expression (await_expression (call_expression function: [(identifier) @callee (field_expression field: (_) @callee) (scoped_identifier name: (_) @callee)]))) @match @key)
  (#match? @callee "{permission-demand}")
  (#set! protects "block")
  (#set! rule "authorization-removed"))

((if_expression condition: (_) @key @match) (#set! as "counterpart") (#set! rule "authorization-removed"))

((match_arm pattern: (_) @key @match) (#set! as "counterpart") (#set! rule "authorization-removed"))

((binary_expression operator: ["&&" "||"]) @match @key (#set! as "counterpart") (#set! rule "authorization-removed"))

((macro_invocation) @match @key (#set! as "counterpart") (#set! rule "authorization-removed"))

((call_expression function: (_) @callee) @match @key
  (#match? @callee "{guarding-name}")
  (#set! as "counterpart") (#set! rule "authorization-removed"))

; Validation: a call that checks or cleans. What also fills something does the work itself.

((expression_statement (try_expression [(call_expression function: [(identifier) @callee (field_expression field: (_) @callee) (scoped_identifier name: (_) @callee)] arguments: (arguments [(identifier) @protects (field_expression) @protects (reference_expression value: (_) @protects)] .))
    (await_expression (call_expression function: [(identifier) @callee (field_expression field: (_) @callee) (scoped_identifier name: (_) @callee)] arguments: (arguments [(identifier) @protects (field_expression) @protects (reference_expression value: (_) @protects)] .)))]) @match @key)
  (#match? @callee "{validating-call}")
  (#not-match? @callee "{not-null}")
  (#not-match? @callee "{not-validation}")
  (#not-match? @match "&mut ")
  (#set! protects "block")
  (#set! rule "validation-removed"))
; order.validate()
; ^^^^^^^^^^^^^^^^
((expression_statement (try_expression (call_expression function: (field_expression value: (_) @protects field: (_) @callee) arguments: (arguments) @none)) @match @key)
  (#eq? @none "()")
  (#match? @callee "^_?[vV]alidate([A-Z_]\\w*)?[!?]?$")
  (#not-match? @callee "{not-validation}")
  (#not-match? @match "&mut ")
  (#set! protects "block")
  (#set! rule "validation-removed"))

((call_expression function: [(identifier) @callee (scoped_identifier name: (_) @callee)] arguments: (arguments . (_) @protects .)) @match @key
  (#match? @callee "{cleaning-function}")
  (#set! rule "validation-removed"))

((if_expression condition: (_) @key @match) (#set! as "counterpart") (#set! rule "validation-removed"))

((match_arm pattern: (_) @key @match) (#set! as "counterpart") (#set! rule "validation-removed"))

((binary_expression operator: ["&&" "||"]) @match @key (#set! as "counterpart") (#set! rule "validation-removed"))

((macro_invocation) @match @key (#set! as "counterpart") (#set! rule "validation-removed"))

((call_expression function: (_) @callee) @match @key
  (#match? @callee "{checking-name}")
  (#set! as "counterpart") (#set! rule "validation-removed"))

; Guard clauses.

((expression_statement (if_expression condition: (_) @key consequence: (block . (expression_statement (return_expression)) .) @then !alternative) @match)
  (#not-match? @key "{permission}")
  (#not-match? @key "{outcome}")
  (#set! protects "block")
  (#set! rule "guard-removed"))

; What something is, or that it is there at all, is a guard of the program more than of its input.
((expression_statement (try_expression [(call_expression function: [(identifier) @callee (field_expression field: (_) @callee) (scoped_identifier name: (_) @callee)]) (await_expression (call_expression function: [(identifier) @callee (field_expression field: (_) @callee) (scoped_identifier name: (_) @callee)]))]) @match @key)
  (#match? @callee "{ensuring-call}")
  (#not-match? @callee "{setup-call}")
  (#not-match? @callee "{not-validation}")
  (#not-match? @match "&mut ")
  (#set! protects "block")
  (#set! rule "guard-removed"))

((expression_statement (macro_invocation macro: (identifier) @callee (token_tree) @key) @match)
  (#match? @callee "^(assert|ensure|debug_assert)$")
  (#not-path? @match "(^|/)(tests?|specs?|[\\w.]*Tests?)/|[_-](unit)?tests?\\.|(^|/)test_|Tests?\\.")
  (#not-symbol? @match "^tests?(\\.|$)")
  (#set! protects "block")
  (#set! rule "guard-removed"))

((if_expression condition: (_) @key @match) (#set! as "counterpart") (#set! rule "guard-removed"))

; match order.total() { Some(0) => return, … }
; A branch that leaves can take the place of a guard. That it protects what it is part of keeps it from being missed.
((match_expression body: (match_block (match_arm value: (return_expression)) @match)) @protects (#set! rule "guard-removed"))

((match_arm pattern: (_) @key @match) (#set! as "counterpart") (#set! rule "guard-removed"))
((match_expression value: (_) @key @match) (#set! as "counterpart") (#set! rule "guard-removed"))

((binary_expression operator: ["&&" "||"]) @match @key (#set! as "counterpart") (#set! rule "guard-removed"))

((macro_invocation) @match @key (#set! as "counterpart") (#set! rule "guard-removed"))

((call_expression function: (_) @callee) @match @key
  (#match? @callee "{guard-name}")
  (#set! as "counterpart") (#set! rule "guard-removed"))

; Assertions, in tests that stay.

((expression_statement (macro_invocation macro: (_) @callee) @match @key)
  (#match? @callee "^(assert|assert_eq|assert_ne|assert_matches|insta::assert_\\w+|assert_\\w+)$")
  (#set! protects "before")
  (#set! rule "assertion-removed"))
