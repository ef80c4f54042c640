; Authorisation: a condition that refuses, a call that refuses, an annotation.

((if_expression condition: (_) @key . [(throw_expression) (return_expression) (block . [(throw_expression) (return_expression)] .)] @then .) @match
  (#match? @key "{permission}")
  (#not-match? @key "[sS]tatus(_?[cC]ode)?(\\(\\))? *(==|!=|is )")
  (#set! protects "block")
  (#set! rule "authorization-removed"))
; What is refused as not allowed was a matter of who may do this, whatever the condition says.
((if_expression condition: (_) @key . [(throw_expression) (return_expression) (block . [(throw_expression) (return_expression)] .)] @then .) @match
  (#match? @then "{refusal}")
  (#not-match? @key "{permission}")
  (#not-match? @key "[sS]tatus(_?[cC]ode)?(\\(\\))? *(==|!=|is )")
  (#set! protects "block")
  (#set! rule "authorization-removed"))

((block (call_expression . [(identifier) @callee (navigation_expression (identifier) @callee .)]) @match @key)
  (#match? @callee "{permission-demand}")
  (#set! protects "block")
  (#set! rule "authorization-removed"))

((function_declaration (modifiers (annotation) @match @key @name) name: (_) @protects)
  (#match? @name "{security-annotation}")
  (#set! rule "authorization-removed"))

((if_expression condition: (_) @key @match) (#set! as "counterpart") (#set! rule "authorization-removed"))

((when_entry condition: (_) @key @match) (#set! as "counterpart") (#set! rule "authorization-removed"))

((binary_expression operator: ["&&" "||" "?:"]) @match @key (#set! as "counterpart") (#set! rule "authorization-removed"))

((call_expression . (_) @callee) @match @key
  (#match? @callee "{guarding-name}")
  (#set! as "counterpart") (#set! rule "authorization-removed"))

((annotation) @match @key (#match? @match "{security-name}") (#set! as "counterpart") (#set! rule "authorization-removed"))

; Validation: a call that checks or cleans.

((block (call_expression . [(identifier) @callee (navigation_expression (identifier) @callee .)] (value_arguments . (value_argument [(identifier) @protects (navigation_expression) @protects (binary_expression left: (identifier) @protects)] .))) @match @key)
  (#match? @callee "{validating-call}")
  (#not-match? @callee "{not-null}")
  (#not-match? @callee "{not-validation}")
  (#set! protects "block")
  (#set! rule "validation-removed"))
; order.validate()
; ^^^^^^^^^^^^^^^^
((block (call_expression . (navigation_expression (_) @protects (identifier) @callee .) (value_arguments) @none) @match @key)
  (#eq? @none "()")
  (#match? @callee "^_?[vV]alidate([A-Z_]\\w*)?[!?]?$")
  (#not-match? @callee "{not-validation}")
  (#set! protects "block")
  (#set! rule "validation-removed"))

((call_expression . [(identifier) @callee (navigation_expression (identifier) @callee .)] (value_arguments . (value_argument) @protects .)) @match @key
  (#match? @callee "{cleaning-function}")
  (#set! rule "validation-removed"))

((if_expression condition: (_) @key @match) (#set! as "counterpart") (#set! rule "validation-removed"))

((when_entry condition: (_) @key @match) (#set! as "counterpart") (#set! rule "validation-removed"))

((binary_expression operator: ["&&" "||" "?:"]) @match @key (#set! as "counterpart") (#set! rule "validation-removed"))

((call_expression . (_) @callee) @match @key
  (#match? @callee "{checking-name}")
  (#set! as "counterpart") (#set! rule "validation-removed"))

; Guard clauses.

((if_expression condition: (_) @key . [(throw_expression) (return_expression) (block . [(throw_expression) (return_expression)] .)] @then .) @match
  (#not-match? @key "{permission}")
  (#not-match? @key "{outcome}")
  (#not-path? @match "\\.gradle\\.kts$")
  (#set! protects "block")
  (#set! rule "guard-removed"))

; What something is, or that it is there at all, is a guard of the program more than of its input.
((block (call_expression . [(identifier) @callee (navigation_expression (identifier) @callee .)]) @match @key)
  (#match? @callee "{ensuring-call}")
  (#not-match? @callee "{setup-call}")
  (#not-match? @callee "{not-validation}")
  (#set! protects "block")
  (#set! rule "guard-removed"))

((block (call_expression . (call_expression . (identifier) @callee (value_arguments . (value_argument) @key)) (annotated_lambda)) @match)
  (#match? @callee "^(require|check|requireNotNull|checkNotNull|assert)$")
  (#set! protects "block")
  (#set! rule "guard-removed"))

((block (call_expression . (identifier) @callee (value_arguments . (value_argument) @key)) @match)
  (#match? @callee "^(require|check|requireNotNull|checkNotNull|assert)$")
  (#set! protects "block")
  (#set! rule "guard-removed"))

((if_expression condition: (_) @key @match) (#set! as "counterpart") (#set! rule "guard-removed"))

((when_entry condition: (_) @key @match) (#set! as "counterpart") (#set! rule "guard-removed"))

((binary_expression operator: ["&&" "||" "?:"]) @match @key (#set! as "counterpart") (#set! rule "guard-removed"))

((call_expression . (_) @callee) @match @key
  (#match? @callee "{guard-name}")
  (#set! as "counterpart") (#set! rule "guard-removed"))

; Assertions, in tests that stay.

((block (call_expression . (identifier) @callee) @match @key)
  (#match? @callee "{test-assertion}")
  (#set! protects "before")
  (#set! rule "assertion-removed"))

((block (call_expression . (navigation_expression (call_expression . (identifier) @callee) (identifier) .)) @match @key)
  (#match? @callee "{test-assertion}")
  (#set! protects "before")
  (#set! rule "assertion-removed"))

((block (call_expression . (call_expression . (identifier) @callee)) @match @key)
  (#match? @callee "{test-assertion}")
  (#set! protects "before")
  (#set! rule "assertion-removed"))

; assertThat(orders).singleElement().isEqualTo(order)
; ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
((call_expression) @match @key
  (#match? @key "^(assertThat|expectThat)\\(")
  (#set! as "counterpart")
  (#set! rule "assertion-removed"))
