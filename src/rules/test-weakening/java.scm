; Tests that are not run.

; @Disabled("…")
; ^^^^^^^^^^^^^^
([(method_declaration (modifiers [(annotation name: (_) @name) (marker_annotation name: (_) @name)] @match) name: (_) @key) @test
  (class_declaration (modifiers [(annotation name: (_) @name) (marker_annotation name: (_) @name)] @match) name: (_) @key) @test]
  (#match? @name "^(Disabled|Ignore|Ignored|org\\.junit\\.jupiter\\.api\\.Disabled|org\\.junit\\.Ignore)$")
  ; A test of the base class that this kind can't pass is left out by an empty one.
  (#not-match? @test "@Override\\b[^{]*\\{\\s*\\}$")
  ; A ticket says when it runs again.
  (#not-match? @match "{ticket}")
  (#not-explained? @match "{says-until-when}")
  (#set! rule "test-skipped"))

; @Test(enabled = false)
;       ^^^^^^^^^^^^^^^
((method_declaration (modifiers (annotation name: (_) @name arguments: (annotation_argument_list (element_value_pair key: (_) @option value: (false)) @match))) name: (_) @key body: (_) @body)
  (#eq? @name "Test") (#eq? @option "enabled")
  ; A ticket says when it runs again.
  (#not-match? @body "^\\{\\s*//[^\\n]*([A-Z]{2,}-\\d+|https?://|[^\\w&]#\\d{2,})")
  (#not-explained? @match "{says-until-when}")
  (#set! rule "test-skipped"))

; Assumptions.assumeTrue(false)
; ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
((method_invocation name: (_) @callee arguments: (argument_list . [(true) (false)] @value)) @match
  (#match? @callee "^assume(True|False|That)$")
  (#match? @match "assumeTrue\\(false|assumeThat\\(false|assumeFalse\\(true")
  (#set! rule "test-skipped"))
((throw_statement (object_creation_expression type: (_) @type)) @match
  (#match? @type "(SkipException|TestAbortedException|AssumptionViolatedException)$")
  (#not-inside? @match "if_statement" "catch_clause")
  (#set! rule "test-skipped"))

; Assertions.

; assertEquals(5, total) → assertNotNull(total)
;                          ^^^^^^^^^^^^^^^^^^^^
((method_invocation name: (_) @value arguments: (argument_list . (_) . (_) @key)) @match
  (#match? @value "^(assertEquals|assertSame|assertArrayEquals|assertIterableEquals)$")
  (#set! compare "assertion-loosened")
  (#set! rule "assertion-loosened"))
((method_invocation name: (_) @value arguments: (argument_list . (_) @key)) @match
  (#match? @value "^(assertNotNull|assertTrue|assertFalse|assertInstanceOf|assertDoesNotThrow)$")
  (#set! compare "assertion-loosened")
  (#set! rule "assertion-loosened"))

; assertThat(total).isEqualTo(5) → assertThat(total).isNotNull()
;                                  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
((method_invocation object: (method_invocation name: (_) @assert arguments: (argument_list . (_) @key .)) name: (_) @value) @match
  (#eq? @assert "assertThat")
  (#set! compare "ladder: isEqualTo | isSameAs | containsExactly | isEmpty | isNull | isTrue | isFalse > contains | containsExactlyInAnyOrder | hasSize | startsWith | endsWith | matches | isCloseTo | isGreaterThan | isLessThan | isGreaterThanOrEqualTo | isLessThanOrEqualTo | isIn > isInstanceOf > isNotNull | isNotEmpty | isNotBlank | isPresent | isNotEqualTo")
  (#set! rule "assertion-loosened"))

; verify(mail).send(order) → verify(mail, atLeast(0)).send(order)
;                                         ^^^^^^^^^^
((method_invocation name: (_) @callee arguments: (argument_list . (decimal_integer_literal) @zero .)) @match
  (#eq? @callee "atLeast") (#eq? @zero "0")
  (#set! rule "tautological-assertion"))

; assertTrue(true), assertEquals(total, total)
; ^^^^^^^^^^^^^^^^
((method_invocation name: (_) @callee arguments: (argument_list . (true))) @match
  (#eq? @callee "assertTrue")
  ; Another assertion can fail.
  (#not-around? @match "method_declaration" "\\b(verify\\w*|assert(?!True\\(true\\))\\w+)\\(")
  (#set! rule "tautological-assertion"))
((method_invocation name: (_) @callee arguments: (argument_list . (false))) @match
  (#eq? @callee "assertFalse")
  (#set! rule "tautological-assertion"))
((method_invocation name: (_) @callee arguments: (argument_list . [(identifier) (field_access) (decimal_integer_literal) (string_literal) (true) (false)] @left . (_) @right)) @match
  (#match? @callee "^(assertEquals|assertSame)$")
  (#eq? @left @right)
  ; A test of equals asks just that.
  (#not-symbol? @match "[eE]quals|[hH]ash|[rR]eflexive")
  (#set! rule "tautological-assertion"))
((method_invocation object: (method_invocation name: (_) @assert arguments: (argument_list . [(identifier) (field_access) (true) (decimal_integer_literal)] @left .)) name: (_) @callee arguments: (argument_list . (_) @right .)) @match
  (#eq? @assert "assertThat")
  (#match? @callee "^(isEqualTo|isSameAs)$")
  (#eq? @left @right)
  (#set! rule "tautological-assertion"))
((method_invocation object: (method_invocation name: (_) @assert arguments: (argument_list . (true) .)) name: (_) @callee) @match
  (#eq? @assert "assertThat") (#eq? @callee "isTrue")
  (#set! rule "tautological-assertion"))

; try { assertEquals(5, total); } catch (Throwable t) { }
;       ^^^^^^^^^^^^^^^^^^^^^^
((try_statement
  body: (block (expression_statement (method_invocation name: (_) @callee) @match))
  (catch_clause (catch_formal_parameter (catch_type) @type) body: (_) @handler)) @context
  (#match? @callee "^(assert[A-Z]\\w*|verify)$")
  (#match? @type "\\b(Throwable|Error|AssertionError)\\b")
  (#not-match? @handler "\\b(throw|fail|assert\\w*)\\b|[eE]rrors?\\.|\\.(add|set|addSuppressed)\\(")
  (#set! rule "assertion-in-try"))

; assertEquals(5.0, total, 0.01) → assertEquals(5.0, total, 1)
;                                                           ^
((method_invocation name: (_) @callee arguments: (argument_list . (_) . (_) @key . [(decimal_floating_point_literal) (decimal_integer_literal)] @value @match))
  (#match? @callee "^(assertEquals|assertArrayEquals)$")
  (#set! compare "number-raised")
  (#set! rule "tolerance-widened"))
((method_invocation name: (_) @callee @key arguments: (argument_list . [(decimal_floating_point_literal) (decimal_integer_literal)] @value @match .))
  (#match? @callee "^(within|withPercentage|offset|byLessThan)$")
  (#set! compare "number-raised")
  (#set! rule "tolerance-widened"))

; @Timeout(30)
;          ^^
((method_declaration (modifiers (annotation name: (_) @name arguments: (annotation_argument_list . (decimal_integer_literal) @value @match))) name: (_) @key)
  (#eq? @name "Timeout")
  (#set! compare "limit-raised")
  (#set! rule "test-timeout-raised"))
((method_declaration (modifiers (annotation name: (_) @name arguments: (annotation_argument_list (element_value_pair key: (_) @option value: (_) @value) @match))) name: (_) @key)
  (#match? @name "^(Timeout|Test)$")
  (#match? @option "^(value|timeout|timeOut)$")
  (#set! compare "limit-raised")
  (#set! rule "test-timeout-raised"))

; @RetryingTest(3)
; ^^^^^^^^^^^^^^^^
((method_declaration (modifiers [(annotation name: (_) @name) (marker_annotation name: (_) @name)] @match) name: (_) @key)
  (#match? @name "^(RetryingTest|RepeatedIfExceptionsTest|Retry|Flaky|RetryTest)$")
  (#set! detects "introduced")
  (#set! rule "test-retried"))

; assertEquals(5, total) → assertEquals(6, total)
;                          ^^^^^^^^^^^^^^^^^^^^^^
((method_invocation name: (_) @key @callee arguments: (argument_list . [(decimal_integer_literal) (decimal_floating_point_literal) (string_literal) (true) (false)] @value . (_) @key)) @match
  (#match? @callee "^(assertEquals|assertSame)$")
  (#set! compare "changed")
  (#set! rule "expected-value-edited"))

; System.exit(0)
; ^^^^^^^^^^^^^^
((method_invocation object: (_) @object name: (_) @callee arguments: (argument_list . (decimal_integer_literal) @zero .)) @match
  (#match? @object "^(System|Runtime\\.getRuntime\\(\\))$")
  (#match? @callee "^(exit|halt)$")
  (#eq? @zero "0")
  (#not-inside? @match "if_statement" "lambda_expression")
  (#set! rule "test-process-exits-zero"))
