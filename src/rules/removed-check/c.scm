; Authorisation: a condition that refuses, a call that refuses, an annotation.

((if_statement condition: (_) @key consequence: [(return_statement) (goto_statement) (compound_statement . [(return_statement) (goto_statement)] .)] @then !alternative) @match
  (#match? @key "{permission}")
  (#not-match? @key "[sS]tatus(_?[cC]ode)?(\\(\\))? *(==|!=|is )")
  (#set! protects "block")
  (#set! rule "authorization-removed"))
; What is refused as not allowed was a matter of who may do this, whatever the condition says.
((if_statement condition: (_) @key consequence: [(return_statement) (goto_statement) (compound_statement . [(return_statement) (goto_statement)] .)] @then !alternative) @match
  (#match? @then "{refusal}")
  (#not-match? @key "{permission}")
  (#not-match? @key "[sS]tatus(_?[cC]ode)?(\\(\\))? *(==|!=|is )")
  (#set! protects "block")
  (#set! rule "authorization-removed"))

((expression_statement (call_expression function: (identifier) @callee) @match @key)
  (#match? @callee "{permission-demand}")
  (#set! protects "block")
  (#set! rule "authorization-removed"))

((if_statement condition: (_) @key @match) (#set! as "counterpart") (#set! rule "authorization-removed"))

((conditional_expression condition: (_) @key @match) (#set! as "counterpart") (#set! rule "authorization-removed"))

((binary_expression operator: ["&&" "||"]) @match @key (#set! as "counterpart") (#set! rule "authorization-removed"))

((while_statement condition: (_) @key @match) (#set! as "counterpart") (#set! rule "authorization-removed"))

((call_expression function: (_) @callee) @match @key
  (#match? @callee "{guarding-name}")
  (#set! as "counterpart") (#set! rule "authorization-removed"))

; Validation: a call that checks or cleans.

((expression_statement (call_expression function: (identifier) @callee arguments: (argument_list . [(identifier) @protects (field_expression) @protects (pointer_expression argument: (_) @protects)])) @match @key)
  (#match? @callee "{validating-call}")
  (#not-match? @callee "{not-null}")
  (#not-match? @callee "{not-validation}")
  (#set! protects "block")
  (#set! rule "validation-removed"))

((if_statement condition: (_) @key @match) (#set! as "counterpart") (#set! rule "validation-removed"))

((conditional_expression condition: (_) @key @match) (#set! as "counterpart") (#set! rule "validation-removed"))

((binary_expression operator: ["&&" "||"]) @match @key (#set! as "counterpart") (#set! rule "validation-removed"))

((while_statement condition: (_) @key @match) (#set! as "counterpart") (#set! rule "validation-removed"))

((call_expression function: (_) @callee) @match @key
  (#match? @callee "{checking-name}")
  (#set! as "counterpart") (#set! rule "validation-removed"))

; Guard clauses.

((if_statement condition: (_) @key consequence: [(return_statement) (goto_statement) (compound_statement . [(return_statement) (goto_statement)] .)] @then !alternative) @match
  (#not-match? @key "{permission}")
  (#not-match? @key "{outcome}")
  (#not-match? @key "\\) *(<|<=|!=|==) *-?[01]\\)?$")
  (#not-match? @match "^if \\(!(\\w+::)*\\w*([sS]et|[cC]reate|[oO]pen|[iI]nit|[rR]ead|[wW]rite|[rR]egister|[dD]uplicate|[aA]lloc|[lL]oad|[cC]lose|[mM]ap|[sS]tart|[aA]dd)[A-Z_][^{;]*\\)\\s*\\{?\\s*goto ")
  (#set! protects "block")
  (#set! rule "guard-removed"))

; What something is, or that it is there at all, is a guard of the program more than of its input.
((expression_statement (call_expression function: (identifier) @callee) @match @key)
  (#match? @callee "{ensuring-call}")
  (#not-match? @callee "{setup-call}")
  (#not-match? @callee "{not-validation}")
  (#set! protects "block")
  (#set! rule "guard-removed"))

((expression_statement (call_expression function: (identifier) @callee arguments: (argument_list . (_) @key)) @match)
  (#match? @callee "^(assert|BUG_ON|g_return_if_fail|g_return_val_if_fail|NT_ASSERT|XXX_ASSERT)$")
  (#not-path? @match "(^|/)(tests?|specs?|[\\w.]*Tests?)/|[_-](unit)?tests?\\.|(^|/)test_|Tests?\\.")
  (#not-symbol? @match "^tests?(\\.|$)")
  (#set! protects "block")
  (#set! rule "guard-removed"))

((if_statement condition: (_) @key @match) (#set! as "counterpart") (#set! rule "guard-removed"))

((conditional_expression condition: (_) @key @match) (#set! as "counterpart") (#set! rule "guard-removed"))

((binary_expression operator: ["&&" "||"]) @match @key (#set! as "counterpart") (#set! rule "guard-removed"))

((while_statement condition: (_) @key @match) (#set! as "counterpart") (#set! rule "guard-removed"))

((call_expression function: (_) @callee) @match @key
  (#match? @callee "{guard-name}")
  (#set! as "counterpart") (#set! rule "guard-removed"))

; Assertions, in tests that stay.

((expression_statement (call_expression function: (identifier) @callee) @match @key)
  (#match? @callee "^(assert\\w*|EXPECT_\\w+|ASSERT_\\w+|CHECK(_\\w+)?|REQUIRE(_\\w+)?|TEST_ASSERT\\w*|ck_assert\\w*|TEST_CHECK\\w*|munit_assert\\w*)$")
  (#set! protects "before")
  (#set! rule "assertion-removed"))
