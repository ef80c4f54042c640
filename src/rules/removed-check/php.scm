; Authorisation: a condition that refuses, a call that refuses, an annotation.

((if_statement condition: (_) @key body: [(return_statement) (expression_statement (throw_expression)) (compound_statement . [(return_statement) (expression_statement (throw_expression))] .)] @then !alternative) @match
  (#match? @key "{permission}")
  (#set! protects "block")
  (#set! rule "authorization-removed"))

((expression_statement [(member_call_expression name: (_) @callee) (scoped_call_expression name: (_) @callee) (function_call_expression function: (name) @callee)] @match @key)
  (#match? @callee "{permission-demand}")
  (#set! protects "block")
  (#set! rule "authorization-removed"))

((method_declaration attributes: (attribute_list (attribute_group (attribute) @match @key @name)) name: (_) @protects)
  (#match? @name "{security-annotation}")
  (#set! rule "authorization-removed"))

((if_statement condition: (_) @key @match) (#set! as "counterpart") (#set! rule "authorization-removed"))

((conditional_expression condition: (_) @key @match) (#set! as "counterpart") (#set! rule "authorization-removed"))

((binary_expression operator: ["&&" "||" "??"]) @match @key (#set! as "counterpart") (#set! rule "authorization-removed"))

([(member_call_expression name: (_) @callee) (scoped_call_expression name: (_) @callee) (function_call_expression function: (_) @callee)] @match @key
  (#match? @callee "{guarding-name}")
  (#set! as "counterpart") (#set! rule "authorization-removed"))

((attribute) @match @key (#match? @match "{security-name}") (#set! as "counterpart") (#set! rule "authorization-removed"))

; Validation: a call that checks or cleans.

((expression_statement [(member_call_expression name: (_) @callee) (scoped_call_expression name: (_) @callee) (function_call_expression function: (name) @callee)] @match @key)
  (#match? @callee "{validating-or-ensuring-call}")
  (#not-match? @callee "{not-validation}")
  (#not-match? @callee "{setup-or-link-call}")
  (#set! protects "block")
  (#set! rule "validation-removed"))

((function_call_expression function: (name) @callee arguments: (arguments . (argument) @protects)) @match @key
  (#match? @callee "^(filter_var|intval|sanitize\\w*)$")
  (#set! rule "validation-removed"))

((if_statement condition: (_) @key @match) (#set! as "counterpart") (#set! rule "validation-removed"))

((conditional_expression condition: (_) @key @match) (#set! as "counterpart") (#set! rule "validation-removed"))

((binary_expression operator: ["&&" "||" "??"]) @match @key (#set! as "counterpart") (#set! rule "validation-removed"))

([(member_call_expression name: (_) @callee) (scoped_call_expression name: (_) @callee) (function_call_expression function: (_) @callee)] @match @key
  (#match? @callee "{checking-name}")
  (#set! as "counterpart") (#set! rule "validation-removed"))

; Guard clauses.

((if_statement condition: (_) @key body: [(return_statement) (expression_statement (throw_expression)) (compound_statement . [(return_statement) (expression_statement (throw_expression))] .)] @then !alternative) @match
  (#not-match? @key "{permission}")
  (#not-match? @key "{outcome}")
  (#set! protects "block")
  (#set! rule "guard-removed"))

((if_statement condition: (_) @key @match) (#set! as "counterpart") (#set! rule "guard-removed"))

((conditional_expression condition: (_) @key @match) (#set! as "counterpart") (#set! rule "guard-removed"))

((binary_expression operator: ["&&" "||" "??"]) @match @key (#set! as "counterpart") (#set! rule "guard-removed"))

([(member_call_expression name: (_) @callee) (scoped_call_expression name: (_) @callee) (function_call_expression function: (_) @callee)] @match @key
  (#match? @callee "{guard-name}")
  (#set! as "counterpart") (#set! rule "guard-removed"))

; Assertions, in tests that stay.

((expression_statement [(member_call_expression name: (_) @callee) (scoped_call_expression name: (_) @callee)] @match @key)
  (#match? @callee "^(assert[A-Z]\\w*|expectException\\w*|shouldHaveBeenCalled|toBe\\w*|toEqual)$")
  (#not-around? @match method_declaration "->expectException\\w*\\(|::expectException\\w*\\(")
  (#set! protects "before")
  (#set! rule "assertion-removed"))

; The exception that a test waits for is a check of its own; what stands after the call never runs.
((expression_statement [(member_call_expression name: (_) @callee) (scoped_call_expression name: (_) @callee)] @match @key)
  (#match? @callee "^expectException\\w*$")
  (#set! protects "before")
  (#set! rule "assertion-removed"))
