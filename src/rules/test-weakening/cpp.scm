; TEST(Refund, DISABLED_PaysBack)
;              ^^^^^^^^^^^^^^^^^
((function_declarator declarator: (identifier) @macro parameters: (parameter_list . (_) . (parameter_declaration) @match))
  (#match? @macro "^(TEST|TEST_F|TEST_P|TYPED_TEST)$")
  (#match? @match "^DISABLED_")
  (#set! rule "test-skipped"))
