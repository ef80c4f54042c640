; Authorisation: a condition that refuses, a call that refuses, an annotation.

((if_statement condition: (_) @key consequence: [(throw_statement) (return_statement) (block . [(throw_statement) (return_statement)] .)] @then !alternative) @match
  (#match? @key "{permission}")
  (#not-match? @key "[sS]tatus(_?[cC]ode)?(\\(\\))? *(==|!=|is )")
  (#set! protects "block")
  (#set! rule "authorization-removed"))
; What is refused as not allowed was a matter of who may do this, whatever the condition says.
((if_statement condition: (_) @key consequence: [(throw_statement) (return_statement) (block . [(throw_statement) (return_statement)] .)] @then !alternative) @match
  (#match? @then "{refusal}")
  (#not-match? @key "{permission}")
  (#not-match? @key "[sS]tatus(_?[cC]ode)?(\\(\\))? *(==|!=|is )")
  (#set! protects "block")
  (#set! rule "authorization-removed"))

((expression_statement [(invocation_expression function: [(identifier) @callee (member_access_expression name: (_) @callee)]) (await_expression (invocation_expression function: [(identifier) @callee (member_access_expression name: (_) @callee)]))] @match @key)
  (#match? @callee "{permission-demand}")
  (#set! protects "block")
  (#set! rule "authorization-removed"))

((method_declaration (attribute_list (attribute) @match @key @name) name: (_) @protects)
  (#match? @name "{security-annotation}")
  (#set! rule "authorization-removed"))

((if_statement condition: (_) @key @match) (#set! as "counterpart") (#set! rule "authorization-removed"))

((conditional_expression condition: (_) @key @match) (#set! as "counterpart") (#set! rule "authorization-removed"))

((binary_expression operator: ["&&" "||" "??"]) @match @key (#set! as "counterpart") (#set! rule "authorization-removed"))

((switch_section) @key @match (#set! as "counterpart") (#set! rule "authorization-removed"))

((invocation_expression function: (_) @callee) @match @key
  (#match? @callee "{guarding-name}")
  (#set! as "counterpart") (#set! rule "authorization-removed"))

((attribute) @match @key (#match? @match "{security-name}") (#set! as "counterpart") (#set! rule "authorization-removed"))

; Validation: a call that checks or cleans.

((expression_statement [(invocation_expression function: [(identifier) @callee (member_access_expression name: (_) @callee)] arguments: (argument_list . (argument [(identifier) @protects (member_access_expression) @protects (binary_expression left: (identifier) @protects)] .)))
    (await_expression (invocation_expression function: [(identifier) @callee (member_access_expression name: (_) @callee)] arguments: (argument_list . (argument [(identifier) @protects (member_access_expression) @protects] .))))] @match @key)
  (#match? @callee "{validating-call}")
  (#not-match? @callee "{not-null}")
  (#not-match? @callee "{not-validation}")
  (#set! protects "block")
  (#set! rule "validation-removed"))
; order.validate()
; ^^^^^^^^^^^^^^^^
((expression_statement (invocation_expression function: (member_access_expression expression: (_) @protects name: (_) @callee) arguments: (argument_list) @none) @match @key)
  (#eq? @none "()")
  (#match? @callee "^_?[vV]alidate([A-Z_]\\w*)?[!?]?$")
  (#not-match? @callee "{not-validation}")
  (#set! protects "block")
  (#set! rule "validation-removed"))

((invocation_expression function: (member_access_expression name: (_) @callee) arguments: (argument_list . (argument) @protects .)) @match @key
  (#match? @callee "{cleaning-function}")
  (#set! rule "validation-removed"))

((if_statement condition: (_) @key @match) (#set! as "counterpart") (#set! rule "validation-removed"))

((conditional_expression condition: (_) @key @match) (#set! as "counterpart") (#set! rule "validation-removed"))

((binary_expression operator: ["&&" "||" "??"]) @match @key (#set! as "counterpart") (#set! rule "validation-removed"))

((switch_section) @key @match (#set! as "counterpart") (#set! rule "validation-removed"))

((invocation_expression function: (_) @callee) @match @key
  (#match? @callee "{checking-name}")
  (#set! as "counterpart") (#set! rule "validation-removed"))

; Guard clauses.

((if_statement condition: (_) @key consequence: [(throw_statement) (return_statement) (block . [(throw_statement) (return_statement)] .)] @then !alternative) @match
  (#not-match? @key "{permission}")
  (#not-match? @key "{outcome}")
  (#set! protects "block")
  (#set! rule "guard-removed"))

; What something is, or that it is there at all, is a guard of the program more than of its input.
((expression_statement [(invocation_expression function: [(identifier) @callee (member_access_expression name: (_) @callee)]) (await_expression (invocation_expression function: [(identifier) @callee (member_access_expression name: (_) @callee)]))] @match @key)
  (#match? @callee "{ensuring-call}")
  (#not-match? @callee "{setup-call}")
  (#not-match? @callee "{not-validation}")
  (#set! protects "block")
  (#set! rule "guard-removed"))

((if_statement condition: (_) @key @match) (#set! as "counterpart") (#set! rule "guard-removed"))

((conditional_expression condition: (_) @key @match) (#set! as "counterpart") (#set! rule "guard-removed"))

((binary_expression operator: ["&&" "||" "??"]) @match @key (#set! as "counterpart") (#set! rule "guard-removed"))

((switch_section) @key @match (#set! as "counterpart") (#set! rule "guard-removed"))

((invocation_expression function: (_) @callee) @match @key
  (#match? @callee "{guard-name}")
  (#set! as "counterpart") (#set! rule "guard-removed"))

; Assertions, in tests that stay.

((expression_statement [(invocation_expression function: (_) @callee) (await_expression (invocation_expression function: (_) @callee))] @match @key)
  (#match? @callee "(^(Assert|CollectionAssert|StringAssert|Mock)\\.|\\.(Should\\(\\)\\.\\w+|Verify|VerifyAll|Received\\(.*\\)\\.\\w+|ShouldBe\\w*)$)")
  (#set! protects "before")
  (#set! rule "assertion-removed"))

; order.Total.Should().BePositive().And.BeLessThan(5)
; ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
((expression_statement (invocation_expression) @match @key)
  (#match? @key "\\.Should\\(\\)")
  (#set! as "counterpart")
  (#set! rule "assertion-removed"))
