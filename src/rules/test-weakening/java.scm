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
((method_invocation name: (_) @callee arguments: (argument_list . (true) .)) @match
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
  (#not-symbol? @match "[eE]quals|[hH]ash|[rR]eflexive|[oO]bject_?[mM]ethods")
  (#set! rule "tautological-assertion"))
((method_invocation object: (method_invocation name: (_) @assert arguments: (argument_list . [(identifier) (field_access) (true) (decimal_integer_literal)] @left .)) name: (_) @callee arguments: (argument_list . (_) @right .)) @match
  (#eq? @assert "assertThat")
  (#match? @callee "^(isEqualTo|isSameAs)$")
  (#eq? @left @right)
  ; What is called twice may give two things.
  (#not-match? @left "\\(")
  (#not-symbol? @match "[eE]quals|[hH]ash|[rR]eflexive|[oO]bject_?[mM]ethods")
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
  (#not-match? @handler "{tells-of-the-error}")
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

; assertThat(total); assertThat(total).as("total"); verify(mail);
; ^^^^^^^^^^^^^^^^^
((expression_statement (method_invocation name: (_) @callee arguments: (argument_list . (_) .)) @match)
  (#match? @callee "^(assertThat|assertThat(Object|Code|Collection|List|Stream|Iterable|Array|ExceptionOfType|Char(Sequence)?|Predicate)|assertWithMessage)$")
  (#set! rule "unfinished-assertion"))
((expression_statement (method_invocation name: (_) @callee arguments: (argument_list)) @match)
  (#match? @match "^([\\w.]+\\.)?(assertThat\\w*|assertWithMessage|assertAbout|assert_|then\\w*)\\(")
  ; That something is thrown is asserted by it.
  (#not-match? @match "^([\\w.]+\\.)?assertThatThrownBy\\(")
  (#match? @callee "^(as|describedAs|overridingErrorMessage|withFailMessage|withMessagePrefix|withThreadDumpOnError|withRepresentation|using\\w+|extracting\\w*|asString|asList|asInstanceOf|inHexadecimal|inBinary|that|then|then\\w+Exception|assertThat(NullPointer|IllegalArgument|IllegalState|IO|Runtime|Index\\w+|Class\\w+|Reflective\\w+)Exception)$")
  (#set! rule "unfinished-assertion"))
((expression_statement (method_invocation name: (_) @callee arguments: (argument_list . [(identifier) (field_access)] . [(method_invocation) (identifier)]? .)) @match)
  (#eq? @callee "verify")
  ; EasyMock's verifies all that was expected.
  (#not-file? @match "org\\.easymock\\.")
  (#not-match? @match "^(\\w+\\.)*(\\w*([vV]erif|[vV]alid|[cC]heck|[sS]ign|[sS]ervice|[mM]anager|jwt|jws)\\w*)\\.verify")
  (#set! rule "unfinished-assertion"))

; assertThrows(Exception.class, () -> pay(order));
;              ^^^^^^^^^^^^^^^
((method_invocation name: (_) @callee arguments: (argument_list . (class_literal (_) @type) @match))
  (#match? @callee "^(assertThrows|assertThrowsExactly|expectThrows|assertThatExceptionOfType|hasCauseInstanceOf|isInstanceOf|expect)$")
  (#match? @type "^(java\\.lang\\.)?(Exception|Throwable|RuntimeException)$")
  (#not-around? @match "expression_statement" "\\.(hasMessage\\w*|withMessage\\w*|satisfies|matches|hasCause\\w*|hasRootCause\\w*)\\(")
  (#not-around? @match "local_variable_declaration" "[^]")
  (#set! rule "any-error-expected"))
; @Test(expected = Exception.class)
;       ^^^^^^^^^^^^^^^^^^^^^^^^^^
((annotation name: (_) @name arguments: (annotation_argument_list (element_value_pair key: (_) @option value: (_) @type) @match))
  (#eq? @name "Test")
  (#match? @option "^(expected|expectedExceptions)$")
  (#match? @type "^\\{?\\s*(java\\.lang\\.)?(Exception|Throwable|RuntimeException)\\.class\\s*\\}?$")
  (#set! rule "any-error-expected"))

; assertThrows(PaymentException.class, () -> { open(order); pay(order); });
;                                            ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
((method_invocation name: (_) @callee arguments: (argument_list (lambda_expression body: (block (_) . (_)) @match)))
  (#match? @callee "^(assertThrows|assertThrowsExactly|expectThrows|assertThatThrownBy|assertThatExceptionOfType|isThrownBy|catchThrowable|catchThrowableOfType|catchException)$")
  (#set! rule "unclear-failing-line"))
; assertThrows(PaymentException.class, () -> { pay(order); assertEquals(0, paid); });
;                                                          ^^^^^^^^^^^^^^^^^^^^^
((method_invocation name: (_) @callee arguments: (argument_list (class_literal (_) @type)? (lambda_expression body: (block (_) . (expression_statement (method_invocation name: (_) @assert) @match) .))))
  (#match? @callee "^(assertThrows|assertThrowsExactly|expectThrows|assertThatThrownBy|isThrownBy)$")
  (#match? @assert "^assert[A-Z]")
  (#not-match? @type "Assertion|^Error$|^Throwable$")
  ; What it calls may be what fails.
  (#not-match? @match "assert\\w+\\([^]*\\w\\(")
  (#set! rule "assertion-not-reached"))

; if (paid) { assertEquals(5, total); }
;             ^^^^^^^^^^^^^^^^^^^^^^
((if_statement consequence: [(block (expression_statement (method_invocation name: (_) @callee) @match)) (expression_statement (method_invocation name: (_) @callee) @match)] !alternative)
  (#match? @callee "^(assert[A-Z]\\w*|verify)$")
  (#around? @match "method_declaration" "@(Test|ParameterizedTest|RepeatedTest)\\b")
  (#not-inside? @match "for_statement" "enhanced_for_statement" "while_statement" "lambda_expression")
  (#set! rule "conditional-assertion"))
((catch_clause body: (block (expression_statement (method_invocation name: (_) @callee) @match))) @context
  (#match? @callee "^assert[A-Z]\\w*$")
  (#not-around? @match "try_statement" "^try\\s*\\{[^]*\\b(fail\\w*|failBecause\\w*)\\([^]*\\}\\s*catch")
  (#around? @match "method_declaration" "@(Test|ParameterizedTest|RepeatedTest)\\b")
  (#set! rule "conditional-assertion"))

; if (!isReady()) { return; }
;                   ^^^^^^^
((method_declaration (modifiers) @marks body: (block (if_statement consequence: [(block . (return_statement) @match .) (return_statement) @match] !alternative))) @test
  ; What was checked before is checked.
  (#not-match? @test "\\b(assert\\w*|verify)\\([^]*\\breturn;")
  (#match? @marks "@(Test|ParameterizedTest|RepeatedTest)\\b")
  (#set! rule "test-returns-early"))

; Thread.sleep(1000)
; ^^^^^^^^^^^^^^^^^^
((method_invocation object: (_) @object name: (_) @callee) @match
  (#match? @object "(^|\\.)(Thread|TimeUnit\\.\\w+|(NANO|MICRO|MILLI)?SECONDS|MINUTES|HOURS|DAYS|Uninterruptibles)$")
  (#match? @callee "^(sleep|sleepUninterruptibly)$")
  (#set! rule "sleep-in-test"))
((method_invocation !object name: (_) @callee arguments: (argument_list . (_) .)) @match
  (#match? @callee "^(sleep|sleepUninterruptibly|pause|delay)$")
  (#set! rule "sleep-in-test"))

; new Thread(() -> assertEquals(5, total)).start()
;                  ^^^^^^^^^^^^^^^^^^^^^^
((method_invocation name: (_) @callee) @match
  (#match? @callee "^(assert[A-Z]\\w*|fail)$")
  (#around? @match "method_declaration" "^(@Override\\s+)?(public )?void run\\(\\)")
  (#set! rule "assertion-in-thread"))
((object_creation_expression type: (_) @type arguments: (argument_list . (lambda_expression body: [(block (expression_statement (method_invocation name: (_) @callee) @match)) (method_invocation name: (_) @callee) @match])))
  (#match? @type "^(java\\.lang\\.)?Thread$")
  (#match? @callee "^(assert[A-Z]\\w*|fail)$")
  (#set! rule "assertion-in-thread"))

; try { pay(order); fail("should fail"); } catch (AssertionError e) { }
;                   ^^^^^^^^^^^^^^^^^^^
((try_statement
  body: (block (expression_statement (method_invocation name: (_) @callee) @match))
  (catch_clause (catch_formal_parameter (catch_type) @type) body: (_) @handler)) @context
  (#match? @callee "^(fail|failBecauseExceptionWasNotThrown|shouldHaveThrown)$")
  (#match? @type "\\b(Throwable|Error|AssertionError|AssertionFailedError)\\b")
  (#not-match? @handler "{tells-of-the-error}")
  (#set! rule "assertion-in-try"))

; assertThat(total).contains(total); assertThat(total).as("total").isEqualTo(total)
; ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
((method_invocation object: (method_invocation name: (_) @assert arguments: (argument_list . [(identifier) (field_access) (null_literal) (string_literal)] @left .)) name: (_) @callee arguments: (argument_list . (_) @right .)) @match
  (#match? @assert "^assertThat(Object|Collection|List)?$")
  (#not-match? @left "\\(")
  (#match? @callee "^(isEqualTo|isSameAs|isNotEqualTo|isNotSameAs|isEqualToIgnoringCase|contains\\w*|doesNotContain\\w*|startsWith|endsWith|hasSame\\w+|hasSize\\w+As|isSubsetOf|hasToString|isEqualToComparingFieldByField|isLessThanOrEqualTo|isGreaterThanOrEqualTo|isEquivalentTo|isEqualByComparingTo)$")
  (#eq? @left @right)
  (#not-symbol? @match "[eE]quals|[hH]ash|[rR]eflexive|[oO]bject_?[mM]ethods")
  (#set! rule "tautological-assertion"))
((method_invocation object: (method_invocation object: (method_invocation name: (_) @assert arguments: (argument_list . [(identifier) (field_access)] @left .)) name: (_) @described) name: (_) @callee arguments: (argument_list . (_) @right .)) @match
  (#match? @assert "^assertThat(Object|Collection|List)?$")
  (#match? @described "^(as|describedAs|overridingErrorMessage|withFailMessage|using\\w+|asList|asString)$")
  (#match? @callee "^(isEqualTo|isSameAs|isNotEqualTo|contains\\w*|startsWith|endsWith|hasSame\\w+)$")
  (#eq? @left @right)
  (#not-symbol? @match "[eE]quals|[hH]ash|[rR]eflexive|[oO]bject_?[mM]ethods")
  (#set! rule "tautological-assertion"))
((method_invocation name: (_) @callee arguments: (argument_list (string_literal)? . [(identifier) (field_access) (array_creation_expression) (null_literal)] @left . (_) @right)) @match
  (#match? @callee "^(assertEquals|assertSame|assertNotEquals|assertNotSame|assertArrayEquals|assertIterableEquals|assertLinesMatch)$")
  (#eq? @left @right)
  (#not-match? @left "\\{.*\\bnew |\\w\\(.*\\)\\.")
  (#not-symbol? @match "[eE]quals|[hH]ash|[rR]eflexive|[oO]bject_?[mM]ethods")
  (#set! rule "tautological-assertion"))
((method_invocation name: (_) @callee arguments: (argument_list (string_literal)? . (null_literal) .)) @match
  (#eq? @callee "assertNull")
  (#set! rule "tautological-assertion"))

; Assume.assumeFalse(Boolean.TRUE)
; ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
((method_invocation name: (_) @callee arguments: (argument_list . (field_access) @value)) @match
  (#match? @callee "^assume(True|False)$")
  (#match? @match "assumeTrue\\(Boolean\\.FALSE|assumeFalse\\(Boolean\\.TRUE")
  (#set! rule "test-skipped"))

; @Test void refunds() { service.refund(order); }
;            ^^^^^^^
((method_declaration (modifiers) @marks name: (_) @match @key body: (block) @body @context)
  (#match? @marks "{marks-test}")
  (#not-match? @marks "\\bexpected(Exceptions)?\\s*=|@([\\w.]+\\.)?(Disabled|Ignore)\\b")
  ; Whether the application starts at all is a question of its own.
  (#not-eq? @match "contextLoads")
  (#not-reaches? @body "{asserts-on-jvm}")
  (#set! rule "test-without-assertion"))
((class_declaration (superclass (_) @super) body: (class_body (method_declaration (modifiers) @marks name: (_) @match @key parameters: (formal_parameters) @none body: (block) @body @context)))
  (#match? @super "TestCase$") (#match? @match "^test") (#eq? @none "()")
  (#not-match? @marks "{marks-test}")
  (#not-reaches? @body "{asserts-on-jvm}")
  (#set! rule "test-without-assertion"))
; What asserted before and does not any more is another rule's.
((method_declaration name: (_) @key body: (block) @body) @match
  (#reaches? @body "{asserts-on-jvm}")
  (#set! as "counterpart")
  (#set! rule "test-without-assertion"))

; assertTrue("paid", true), assertNotNull(true)
; ^^^^^^^^^^^^^^^^^^^^^^^^
((method_invocation name: (_) @callee arguments: (argument_list . (string_literal) . [(true) (false)]) @arguments) @match
  (#match? @match "assertTrue\\([^]*\\btrue\\)$|assertFalse\\([^]*\\bfalse\\)$")
  (#match? @callee "^assert(True|False)$")
  ; Another assertion can fail.
  (#not-around? @match "method_declaration" "\\b(verify\\w*|assert(?!(True|False)\\(\"[^\"]*\", *(true|false)\\))\\w+)\\(")
  (#set! rule "tautological-assertion"))
((method_invocation name: (_) @callee arguments: (argument_list (string_literal)? . [(true) (false) (class_literal)] .)) @match
  (#eq? @callee "assertNotNull")
  (#set! rule "tautological-assertion"))
((method_invocation object: (method_invocation name: (_) @assert arguments: (argument_list . [(null_literal) (cast_expression value: (null_literal))] .)) name: (_) @callee) @match
  (#match? @assert "^assertThat(Object)?$") (#match? @match "\\.(isNull\\(\\)|(isEqualTo|isSameAs)\\(null\\))$")
  (#set! rule "tautological-assertion"))
((method_invocation object: (method_invocation name: (_) @assert arguments: (argument_list . [(string_literal) (decimal_integer_literal) (true) (false)] .)) name: (_) @callee) @match
  (#match? @assert "^assertThat(Object)?$") (#eq? @callee "isNotNull")
  (#set! rule "tautological-assertion"))

; assertEquals(true, paid), assertNotSame(null, order)
; ^^^^^^^^^^^^^^^^^^^^^^^^
((method_invocation name: (_) @callee arguments: (argument_list . [(true) (false) (null_literal)] @left . (_) @right)) @match
  (#match? @callee "^assert(Not)?(Equals|Same)$")
  (#not-match? @right "^(true|false|null)$")
  (#set! rule "blunt-assertion"))
((method_invocation name: (_) @callee arguments: (argument_list . (_) @left . [(true) (false) (null_literal)])) @match
  (#match? @callee "^assert(Not)?(Equals|Same)$")
  (#not-match? @left "^(\\(\\w+\\) )?(true|false|null)$")
  (#set! rule "blunt-assertion"))
; assertTrue(total.equals(expected)), assertFalse(order == null), assertFalse(true)
; ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
((method_invocation name: (_) @callee arguments: (argument_list (string_literal)? . [
    (binary_expression operator: ["==" "!="])
    (unary_expression operator: "!")
    (instanceof_expression)])) @match
  (#match? @callee "^assert(True|False)$")
  (#not-symbol? @match "[eE]quals|[hH]ash|[rR]eflexive|[oO]bject_?[mM]ethods")
  (#set! rule "blunt-assertion"))
((method_invocation name: (_) @callee arguments: (argument_list (string_literal)? . (method_invocation object: (_) name: (_) @equals arguments: (argument_list . (_) .)))) @match
  (#match? @callee "^assert(True|False)$")
  (#match? @equals "^(equals|equalsIgnoreCase)$")
  ; A test of equals asks just that.
  (#not-symbol? @match "[eE]quals|[hH]ash|[rR]eflexive|[oO]bject_?[mM]ethods")
  (#set! rule "blunt-assertion"))
((method_invocation name: (_) @callee arguments: (argument_list (string_literal)? . [(true) (false)] @value .)) @match
  (#match? @match "assertTrue\\([^]*\\bfalse\\s*\\)$|assertFalse\\([^]*\\btrue\\s*\\)$")
  (#set! rule "blunt-assertion"))
((method_invocation name: (_) @callee arguments: (argument_list . (true))) @match
  (#eq? @callee "assertTrue")
  (#around? @match "method_declaration" "\\b(verify\\w*|assert(?!True\\(true\\))\\w+)\\(")
  (#set! rule "blunt-assertion"))
((method_invocation name: (_) @callee arguments: (argument_list . (string_literal) . [(true) (false)])) @match
  (#match? @match "assertTrue\\([^]*\\btrue\\)$|assertFalse\\([^]*\\bfalse\\)$")
  (#around? @match "method_declaration" "\\b(verify\\w*|assert(?!(True|False)\\(\"[^\"]*\", *(true|false)\\))\\w+)\\(")
  (#set! rule "blunt-assertion"))
((method_invocation name: (_) @callee arguments: (argument_list (string_literal)? . [(true) (false)] .)) @match
  (#eq? @callee "assertNull")
  (#set! rule "blunt-assertion"))
; assertThat(order).isEqualTo(null), assertThat(orders.size()).isEqualTo(5)
; ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
((method_invocation name: (_) @callee arguments: (argument_list . [(true) (false) (null_literal)] .)) @match
  (#match? @callee "^is(Not)?(EqualTo|SameAs)$")
  (#not-match? @match "assertThat\\w*\\((\\(\\w+\\) ?)?(null|true|false)\\)")
  (#set! rule "blunt-assertion"))
((method_invocation object: (method_invocation name: (_) @assert arguments: (argument_list . (_) @actual .)) name: (_) @callee) @match
  (#match? @assert "^assertThat$")
  (#match? @match "\\.(is(Not)?(Zero|EqualTo)|isGreaterThan(OrEqualTo)?|isLessThan(OrEqualTo)?|isPositive|isTrue|isFalse|isNotNegative)\\([^()]*\\)$")
  (#match? @actual "(\\.(size|length|isEmpty|isPresent|contains|containsKey|startsWith|endsWith|equals\\w*|get\\(0\\)|indexOf|compareTo|hasNext)\\([^()]*\\)|\\.length)$|^[^(]+ (==|!=|<|>|<=|>=) [^(]+$| instanceof |^!")
  (#not-match? @actual "^\\d+ [<>=]")
  (#not-symbol? @match "[eE]quals|[hH]ash|[cC]ompare")
  (#set! rule "blunt-assertion"))
((method_invocation object: (method_invocation object: (_) @chain name: (_) @described) name: (_) @callee arguments: (argument_list)) @match
  (#match? @described "^(as|describedAs)$") (#match? @callee "^is(Not)?(SameAs|EqualTo)$")
  (#match? @chain "assertThat\\w*\\((\\(\\w+\\) ?)null\\)$")
  (#set! rule "blunt-assertion"))
((method_invocation object: (method_invocation name: (_) @assert arguments: (argument_list . [(null_literal) (cast_expression value: (null_literal))] .)) name: (_) @callee arguments: (argument_list . (_) @right)) @match
  (#match? @assert "^assertThat\\w*$") (#match? @callee "^is(Not)?(EqualTo|SameAs)$")
  (#not-eq? @right "null")
  (#set! rule "blunt-assertion"))

; class RefundTest { void refunds() { … } }
;       ^^^^^^^^^^
((class_declaration name: (_) @match @key !superclass !interfaces body: (_) @body @context) @class
  (#match? @match "(Test|Tests|TestCase|IT)$")
  (#not-match? @class "^([^{]*\\s)?(abstract\\b|@[\\w.]*(Suite\\b|IncludeEngines\\b|Test\\b|RunWith\\([\\w.]*(Cucumber|Suite|Enclosed|Categories)\\.class))")
  (#not-match? @body "@(?!Override|Deprecated|SuppressWarnings|Before\\w*|After\\w*|Nested|Mock\\w*|InjectMocks|Autowired|Rule|ClassRule)[\\w.]*[A-Z]\\w*\\b")
  (#set! rule "test-class-without-tests"))
((class_declaration name: (_) @match @key superclass: (superclass (_) @super) body: (_) @body @context) @class
  (#match? @super "^(junit\\.framework\\.)?TestCase$")
  (#not-match? @class "^([^{]*\\s)?abstract\\b")
  (#not-match? @body "\\bvoid test|@(?!Override|Deprecated|SuppressWarnings|Before\\w*|After\\w*|Nested|Mock\\w*|InjectMocks|Autowired|Rule|ClassRule)[\\w.]*[A-Z]\\w*\\b")
  (#set! rule "test-class-without-tests"))
; assertThatThrownBy(() -> pay(order));
; ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
((expression_statement (method_invocation name: (_) @callee) @match)
  (#eq? @callee "assertThatThrownBy")
  (#set! rule "any-error-expected"))
; try { if (isPaid()) { fail("should fail"); } } catch (AssertionError e) { }
;                       ^^^^^^^^^^^^^^^^^^^
((try_statement
  body: (block (if_statement [(block (expression_statement (method_invocation name: (_) @callee) @match)) (expression_statement (method_invocation name: (_) @callee) @match)]))
  (catch_clause (catch_formal_parameter (catch_type) @type) body: (_) @handler)) @context
  (#match? @callee "^(assert[A-Z]\\w*|fail)$")
  (#match? @type "\\b(Throwable|Error|AssertionError|AssertionFailedError)\\b")
  (#not-match? @handler "{tells-of-the-error}")
  (#set! rule "assertion-in-try"))

; @Test private void refunds()
;       ^^^^^^^
((method_declaration (modifiers [(marker_annotation name: (_) @mark) (annotation name: (_) @mark)] ["private" "static"] @match))
  (#match? @mark "^(Test|ParameterizedTest|RepeatedTest)$")
  (#not-file? @match "\\bimport org\\.junit\\.Test;")
  (#set! rule "test-never-found"))
; @Test int refunds()
;       ^^^
((method_declaration (modifiers [(marker_annotation name: (_) @mark) (annotation name: (_) @mark)]) type: [(integral_type) (floating_point_type) (boolean_type) (type_identifier) (generic_type)] @match)
  (#match? @mark "^(Test|ParameterizedTest|RepeatedTest)$")
  (#not-file? @match "\\bimport org\\.junit\\.Test;")
  (#set! rule "test-never-found"))
