; Tests that are not run.

; @Disabled("…")
; ^^^^^^^^^^^^^^
([(function_declaration (modifiers (annotation [(user_type) @name (constructor_invocation (user_type) @name)]) @match) name: (_) @key) @test
  (class_declaration (modifiers (annotation [(user_type) @name (constructor_invocation (user_type) @name)]) @match) name: (_) @key) @test]
  (#match? @match "^@(Disabled|Ignore|Ignored|(org\\.junit\\.[\\w.]*|kotlin\\.test\\.)(Disabled|Ignore))(\\(|$)")
  ; A test of the base class that this kind can't pass is left out by an empty one.
  (#not-match? @test "\\boverride fun [^{]*\\{\\s*\\}$")
  ; A ticket says when it runs again.
  (#not-match? @match "{ticket}")
  (#not-explained? @match "{says-until-when}")
  (#set! rule "test-skipped"))

; "f:refunds" { … }
; ^^^^^^^^^^^
((call_expression . (string_literal) @match)
  (#match? @match "^\"f:")
  (#set! rule "test-focused"))
; "!refunds" { … }
; ^^^^^^^^^^
((call_expression . (string_literal) @match)
  (#match? @match "^\"![\\w ]")
  (#set! rule "test-skipped"))
((call_expression . (identifier) @match (value_arguments (value_argument (string_literal) @key)))
  (#match? @match "^x(test|it|describe|context|should|given|when|then|feature|scenario)$")
  (#set! rule "test-skipped"))

; Assertions.

; assertEquals(5, total) → assertNotNull(total)
;                          ^^^^^^^^^^^^^^^^^^^^
((call_expression . (identifier) @value (value_arguments . (value_argument) . (value_argument) @key)) @match
  (#match? @value "^(assertEquals|assertSame|assertContentEquals)$")
  (#set! compare "ladder: assertEquals | assertSame | assertContentEquals > assertIs > assertTrue | assertNotNull | assertDoesNotThrow")
  (#set! rule "assertion-loosened"))
((call_expression . (identifier) @value (value_arguments . (value_argument) @key)) @match
  (#match? @value "^(assertNotNull|assertTrue|assertIs|assertDoesNotThrow)$")
  (#set! compare "ladder: assertEquals | assertSame | assertContentEquals > assertIs > assertTrue | assertNotNull | assertDoesNotThrow")
  (#set! rule "assertion-loosened"))
; assertThat(total).isEqualTo(5) → assertThat(total).isNotNull()
;                                  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
((call_expression . (navigation_expression . (call_expression . (identifier) @assert (value_arguments . (value_argument) @key .)) (identifier) @value .)) @match
  (#eq? @assert "assertThat")
  (#set! compare "ladder: isEqualTo | isSameAs | containsExactly | isEmpty | isNull | isTrue | isFalse > contains | hasSize | startsWith | isGreaterThan | isLessThan > isInstanceOf > isNotNull | isNotEmpty | isNotEqualTo")
  (#set! rule "assertion-loosened"))

; assertTrue(true), assertEquals(total, total)
; ^^^^^^^^^^^^^^^^
((call_expression . (identifier) @callee (value_arguments . (value_argument) @value)) @match
  (#eq? @callee "assertTrue") (#eq? @value "true")
  (#set! rule "tautological-assertion"))
((call_expression . (identifier) @callee (value_arguments . (value_argument) @left . (value_argument) @right)) @match
  (#match? @callee "^(assertEquals|assertSame)$")
  (#eq? @left @right)
  (#not-match? @left "\\(")
  (#set! rule "tautological-assertion"))

; assertEquals(5.0, total, 0.01) → assertEquals(5.0, total, 1.0)
;                                                           ^^^
((call_expression . (identifier) @callee (value_arguments . (value_argument) . (value_argument) @key . (value_argument) @value @match))
  (#match? @callee "^assertEquals$")
  (#set! compare "number-raised")
  (#set! rule "tolerance-widened"))

; assertThat(total)
; ^^^^^^^^^^^^^^^^^
([(block (call_expression . (identifier) @callee (value_arguments . (value_argument) .)) @match)
  (function_body (block (call_expression . (identifier) @callee (value_arguments . (value_argument) .)) @match))]
  (#match? @callee "^(assertThat|expectThat)$")
  (#set! rule "unfinished-assertion"))

; assertThrows<Exception> { pay(order) }, assertFailsWith<Exception> { … }
; ^^^^^^^^^^^^^^^^^^^^^^^
; The grammar takes the type for a comparison.
((binary_expression left: (binary_expression left: (identifier) @callee right: (identifier) @type) right: (lambda_literal)) @match
  (#match? @callee "^(assertThrows|assertFailsWith|shouldThrow|shouldThrowExactly|expectThrows)$")
  (#match? @type "^(Exception|Throwable|RuntimeException)$")
  (#set! rule "any-error-expected"))
((call_expression . (identifier) @match (annotated_lambda))
  (#match? @match "^(assertFails|shouldThrowAny)$")
  (#set! rule "any-error-expected"))

; if (paid) { assertEquals(5, total) }
;             ^^^^^^^^^^^^^^^^^^^^^^
((if_expression condition: (_) . (block (call_expression . (identifier) @callee) @match) .)
  (#match? @callee "^(assert[A-Z]\\w*|verify)$")
  (#around? @match "function_declaration" "^@(Test|ParameterizedTest)\\b")
  (#set! rule "conditional-assertion"))

; if (!isReady()) return
;                 ^^^^^^
((function_declaration (modifiers) @marks (function_body (block (if_expression [(block . (return_expression) @match .) (return_expression) @match] .)))) @test
  ; What was checked before is checked.
  (#not-match? @test "\\bassert\\w*\\([^]*\\breturn\\b")
  (#match? @marks "@(Test|ParameterizedTest)\\b")
  (#match? @match "^return$")
  (#set! rule "test-returns-early"))

; Thread.sleep(1000)
; ^^^^^^^^^^^^^^^^^^
((call_expression . [(navigation_expression) (identifier)] @callee (value_arguments . (value_argument) .)) @match
  (#match? @callee "^(Thread\\.sleep|TimeUnit\\.\\w+\\.sleep|sleep|SystemClock\\.sleep)$")
  (#set! rule "sleep-in-test"))

; scope.async { assertEquals(5, total()) }, outside of runTest
; ^^^^^^^^^^^
((call_expression . (navigation_expression . (identifier) @scope (identifier) @method .) @match (annotated_lambda))
  (#match? @scope "([sS]cope)$") (#match? @method "^(launch|async)$")
  (#around? @match "function_declaration" "@Test\\b")
  (#not-around? @match "function_declaration" "\\b(runTest|runBlocking|runBlockingTest|runCurrent|advanceUntilIdle|join|await|joinAll|awaitAll|TestScope|testScope)\\b")
  (#set! rule "assertion-in-thread"))
((call_expression . (identifier) @callee (annotated_lambda (lambda_literal (call_expression . (identifier) @assert) @match)))
  (#eq? @callee "thread")
  (#match? @assert "^(assert[A-Z]\\w*|fail)$")
  (#set! rule "assertion-in-thread"))

; @Test fun refunds() { shop.refund(order) }
;           ^^^^^^^
((function_declaration (modifiers) @marks name: (_) @match @key (function_body) @body @context)
  (#match? @marks "{marks-test}")
  (#not-match? @marks "\\bexpected(Exceptions)?\\s*=|@([\\w.]+\\.)?(Disabled|Ignore)\\b")
  (#not-eq? @match "contextLoads")
  (#not-reaches? @body "{asserts-on-jvm}")
  (#set! rule "test-without-assertion"))
; What asserted before and does not any more is another rule's.
((function_declaration name: (_) @key (function_body) @body) @match
  (#reaches? @body "{asserts-on-jvm}")
  (#set! as "counterpart")
  (#set! rule "test-without-assertion"))

; assertEquals(true, paid), assertTrue(total == expected), assertFalse(true)
; ^^^^^^^^^^^^^^^^^^^^^^^^
((call_expression (identifier) @callee (value_arguments) @arguments) @match
  (#match? @match "^assert(Not)?(Equals|Same)\\(\\s*(true|false|null)\\s*,|^assert(Not)?(Equals|Same)\\([^,]*,\\s*(true|false|null)\\s*[,)]|^assert(True|False)\\([^()]* [!=]==? [^()]*\\)$|^assert(True|False)\\([^()]* !?is [^()]*\\)$|^assertTrue\\(false\\b|^assertFalse\\(true\\b")
  (#not-match? @match "^assert\\w+\\(\\s*(true|false|null)\\s*,\\s*(true|false|null)\\b")
  (#not-symbol? @match "[eE]quals|[hH]ash|[rR]eflexive")
  (#set! rule "blunt-assertion"))

; @Test private fun refunds()
;       ^^^^^^^
((function_declaration (modifiers (annotation [(user_type) @mark (constructor_invocation (user_type) @mark)]) (visibility_modifier) @match))
  (#match? @mark "^(Test|ParameterizedTest|RepeatedTest)$")
  (#eq? @match "private")
  (#set! rule "test-never-found"))
