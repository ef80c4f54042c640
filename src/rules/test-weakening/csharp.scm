; Tests that are not run.

; [Ignore("…")]
;  ^^^^^^^^^^^
([(method_declaration (attribute_list (attribute name: (_) @name) @match) name: (_) @key)
  (class_declaration (attribute_list (attribute name: (_) @name) @match) name: (_) @key)]
  (#match? @name "^(Ignore|IgnoreAttribute|Explicit)$")
  ; A ticket says when it runs again.
  (#not-match? @match "{ticket}")
  (#not-explained? @match "{says-until-when}")
  (#set! rule "test-skipped"))

; [Fact(Skip = "…")]
;       ^^^^^^^^^^
((method_declaration (attribute_list (attribute name: (_) @name (attribute_argument_list (attribute_argument name: (_) @option) @match))) name: (_) @key)
  (#match? @name "^(Fact|Theory|Test|SkippableFact|TestCase|InlineData)$")
  (#match? @option "^(Skip|Ignore|IgnoreReason)$")
  ; A ticket says when it runs again.
  (#not-match? @match "{ticket}")
  (#not-explained? @match "{says-until-when}")
  (#set! rule "test-skipped"))

; Assert.Ignore("…")
; ^^^^^^^^^^^^^^^^^^
((expression_statement (invocation_expression function: (_) @callee) @match)
  (#match? @callee "^(Assert\\.(Ignore|Inconclusive|Skip)|Skip\\.Always)$")
  (#not-inside? @match "if_statement" "catch_clause" "switch_statement")
  (#set! rule "test-skipped"))

; Assertions.

; Assert.Equal(5, total) → Assert.NotNull(total)
;                          ^^^^^^^^^^^^^^^^^^^^^
((invocation_expression function: (member_access_expression expression: (identifier) @assert name: (_) @value) arguments: (argument_list . (argument) . (argument) @key)) @match
  (#match? @assert "^(Assert|CollectionAssert)$")
  (#match? @value "^(Equal|AreEqual|Same|AreSame|StrictEqual|Equivalent)$")
  (#set! compare "ladder: StrictEqual | Same | AreSame > Equal | AreEqual > Equivalent")
  (#set! rule "assertion-loosened"))
((invocation_expression function: (member_access_expression expression: (identifier) @assert name: (_) @value) arguments: (argument_list . (argument) @key)) @match
  (#match? @assert "^Assert$")
  (#match? @value "^(NotNull|IsNotNull|NotEmpty|IsNotEmpty|True|IsTrue)$")
  (#set! compare "ladder: StrictEqual | Same | AreSame | Equal | AreEqual > NotNull | IsNotNull | NotEmpty | IsNotEmpty | True | IsTrue")
  (#set! rule "assertion-loosened"))
; total.Should().Be(5) → total.Should().NotBeNull()
;                        ^^^^^^^^^^^^^^^^^^^^^^^^^^
((invocation_expression function: (member_access_expression
  expression: (invocation_expression function: (member_access_expression expression: (_) @key name: (_) @should)) name: (_) @value)) @match
  (#eq? @should "Should")
  (#set! compare "ladder: Be | BeSameAs | Equal | BeTrue | BeFalse | BeNull | BeEmpty > BeEquivalentTo > Contain | HaveCount | StartWith | Match | BeGreaterThan | BeLessThan | BeCloseTo | BeApproximately | BeOneOf > BeOfType > NotBeNull | NotBeEmpty | NotBe | NotBeNullOrEmpty")
  (#set! rule "assertion-loosened"))

; Assert.True(true), Assert.Equal(total, total)
; ^^^^^^^^^^^^^^^^^
((invocation_expression function: (_) @callee arguments: (argument_list . (argument (boolean_literal) @value))) @match
  (#match? @callee "^Assert\\.(True|IsTrue|That)$") (#eq? @value "true")
  (#set! rule "tautological-assertion"))
((expression_statement (invocation_expression function: (_) @callee) @match)
  (#match? @match "^Assert\\.Pass\\(")
  (#not-inside? @match "if_statement" "catch_clause" "switch_statement")
  (#set! rule "tautological-assertion"))
((invocation_expression function: (_) @callee arguments: (argument_list . (argument [(identifier) (member_access_expression) (integer_literal) (string_literal)]) @left . (argument) @right)) @match
  (#match? @callee "^Assert\\.(Equal|AreEqual|Same|AreSame|StrictEqual)$")
  (#eq? @left @right)
  ; Whether a property gives the same object each time is a question.
  (#not-match? @match "Same\\(\\w+\\.")
  (#set! rule "tautological-assertion"))

; Assert.Equal(5.0, total, 3) → Assert.Equal(5.0, total, 1)
;                                                        ^
((invocation_expression function: (_) @callee arguments: (argument_list . (argument) . (argument) @key . (argument) @value @match))
  (#eq? @callee "Assert.Equal")
  (#set! compare "number-lowered")
  (#set! rule "tolerance-widened"))
((invocation_expression function: (_) @callee arguments: (argument_list . (argument) . (argument) @key . (argument) @value @match))
  (#eq? @callee "Assert.AreEqual")
  (#set! compare "number-raised")
  (#set! rule "tolerance-widened"))

; [Fact(Timeout = 5000)]
;       ^^^^^^^^^^^^^^
((method_declaration (attribute_list (attribute (attribute_argument_list (attribute_argument name: (_) @option (integer_literal) @value) @match))) name: (_) @key)
  (#eq? @option "Timeout")
  (#set! compare "limit-raised")
  (#set! rule "test-timeout-raised"))

; [Retry(3)]
;  ^^^^^^^^
((method_declaration (attribute_list (attribute name: (_) @name) @match) name: (_) @key)
  (#match? @name "^(Retry|RetryFact|RetryTheory|Flaky)$")
  (#set! detects "introduced")
  (#set! rule "test-retried"))

; try { Assert.Equal(5, total); } catch { }
;       ^^^^^^^^^^^^^^^^^^^^^^
((try_statement
  body: (block (expression_statement (invocation_expression function: (_) @callee) @match))
  (catch_clause body: (_) @handler) @catch) @context
  (#match? @callee "^Assert\\.")
  (#match? @catch "^catch *(\\((System\\.)?(Exception|AssertionException|XunitException)\\b|\\{)")
  (#not-match? @handler "\\b(throw|Fail|Assert)\\b")
  (#set! rule "assertion-in-try"))
