; TEST_IGNORE(); GTEST_SKIP() << "…"
; ^^^^^^^^^^^^^
((expression_statement [(call_expression function: (identifier) @callee) (binary_expression left: (call_expression function: (identifier) @callee))] @match)
  (#match? @callee "^(TEST_IGNORE|TEST_IGNORE_MESSAGE|GTEST_SKIP|GTEST_SKIP_|SKIP)$")
  (#not-inside? @match "if_statement" "switch_statement" "catch_clause")
  (#set! rule "test-skipped"))

; EXPECT_EQ(total, 5) → EXPECT_TRUE(total)
;                       ^^^^^^^^^^^^^^^^^^
((call_expression function: (identifier) @value arguments: (argument_list . (_) @key)) @match
  (#match? @value "^(EXPECT|ASSERT|CHECK|REQUIRE)_")
  (#set! compare "ladder: EXPECT_EQ | ASSERT_EQ | EXPECT_STREQ | ASSERT_STREQ | EXPECT_DOUBLE_EQ | ASSERT_DOUBLE_EQ > EXPECT_NEAR | ASSERT_NEAR | EXPECT_GT | ASSERT_GT | EXPECT_LT | ASSERT_LT > EXPECT_GE | ASSERT_GE | EXPECT_LE | ASSERT_LE > EXPECT_TRUE | ASSERT_TRUE | EXPECT_NE | ASSERT_NE | EXPECT_NO_THROW")
  (#set! rule "assertion-loosened"))

; EXPECT_TRUE(true), assert(1), EXPECT_EQ(total, total)
; ^^^^^^^^^^^^^^^^^
((call_expression function: (identifier) @callee arguments: (argument_list . [(true) (number_literal)] @value .)) @match
  (#match? @callee "^(EXPECT_TRUE|ASSERT_TRUE|assert|CHECK|REQUIRE|TEST_ASSERT|TEST_ASSERT_TRUE|assert_true|ck_assert)$")
  (#not-eq? @value "0")
  (#set! rule "tautological-assertion"))
((call_expression function: (identifier) @callee arguments: (argument_list . [(identifier) (field_expression) (number_literal)] @left . (_) @right)) @match
  (#match? @callee "^(EXPECT_EQ|ASSERT_EQ|EXPECT_STREQ|ASSERT_STREQ|TEST_ASSERT_EQUAL\\w*|assert_int_equal|assert_string_equal)$")
  (#eq? @left @right)
  (#set! rule "tautological-assertion"))

; EXPECT_NEAR(total, 5, 0.01) → EXPECT_NEAR(total, 5, 1)
;                                                     ^
((call_expression function: (identifier) @callee arguments: (argument_list . (_) @key . (_) @key . (number_literal) @value @match))
  (#match? @callee "^(EXPECT_NEAR|ASSERT_NEAR|assert_float_equal|assert_double_equal)$")
  (#set! compare "number-raised")
  (#set! rule "tolerance-widened"))
((call_expression function: (identifier) @callee arguments: (argument_list . (number_literal) @value @match . (_) @key . (_) @key .))
  (#match? @callee "^TEST_ASSERT_(FLOAT|DOUBLE|INT)_WITHIN$")
  (#set! compare "number-raised")
  (#set! rule "tolerance-widened"))
