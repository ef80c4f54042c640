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

; total.Should(); Check.That(total); mail.Received();
; ^^^^^^^^^^^^^^
((expression_statement (invocation_expression function: (member_access_expression name: (_) @callee)) @match)
  (#match? @callee "^(Should|Received|DidNotReceive|ReceivedWithAnyArgs|DidNotReceiveWithAnyArgs|ReceivedCalls)$")
  (#set! rule "unfinished-assertion"))
((expression_statement (invocation_expression function: (_) @callee arguments: (argument_list . (argument) .)) @match)
  (#match? @callee "^(Check\\.(That|ThatCode|ThatEnum|ThatDynamic)|Expect|Assertions\\.Expect)$")
  (#set! rule "unfinished-assertion"))

; Assert.Throws<Exception>(() => Pay(order))
;        ^^^^^^^^^^^^^^^^^
((invocation_expression function: (member_access_expression name: (generic_name (identifier) @callee (type_argument_list . (_) @type)) @match))
  (#match? @callee "^(Throws|ThrowsAsync|ThrowsAny|ThrowsAnyAsync|ThrowsException|ThrowsExceptionAsync|Catch|CatchAsync|ThrowException|ThrowExactly\\w*|Throw|ThrowAsync)$")
  (#match? @type "^(System\\.)?Exception$")
  (#not-around? @match "expression_statement" "\\.(WithMessage|WithInnerException|Where|Message)\\b")
  (#not-around? @match "local_declaration_statement" "[^]")
  (#set! rule "any-error-expected"))
; [ExpectedException(typeof(Exception))]
;  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
((attribute name: (_) @name (attribute_argument_list . (attribute_argument (typeof_expression (_) @type)))) @match
  (#eq? @name "ExpectedException")
  (#match? @type "^(System\\.)?Exception$")
  (#set! rule "any-error-expected"))

; Assert.Throws<PaymentException>(() => { Open(order); Pay(order); })
;                                       ^^^^^^^^^^^^^^^^^^^^^^^^^^^^
((invocation_expression function: (member_access_expression name: (_) @callee) arguments: (argument_list (argument (lambda_expression body: (block (_) . (_)) @match))))
  (#match? @callee "^(Throws|ThrowsAsync|ThrowsAny|ThrowsAnyAsync|ThrowsException|ThrowsExceptionAsync|Catch|CatchAsync)\\b")
  (#set! rule "unclear-failing-line"))
((invocation_expression function: (member_access_expression name: (_) @callee) arguments: (argument_list (argument (lambda_expression body: (block (_) . (expression_statement (invocation_expression function: (_) @assert) @match) .)))))
  (#match? @callee "^(Throws|ThrowsAsync|ThrowsAny|ThrowsAnyAsync|ThrowsException|ThrowsExceptionAsync)\\b")
  (#match? @assert "^Assert\\.|\\.Should\\(\\)\\.")
  (#not-match? @callee "Assert|Xunit|<Exception>")
  ; What it calls may be what fails.
  (#not-match? @match "^Assert\\.\\w+\\([^]*\\w\\(")
  (#set! rule "assertion-not-reached"))

; if (paid) { Assert.Equal(5, total); }
;             ^^^^^^^^^^^^^^^^^^^^^^
((if_statement consequence: [(block (expression_statement (invocation_expression function: (_) @callee) @match)) (expression_statement (invocation_expression function: (_) @callee) @match)] !alternative)
  (#match? @callee "^Assert\\.")
  (#around? @match "method_declaration" "\\[(Fact|Theory|Test|TestMethod|TestCase|DataTestMethod)\\b")
  (#not-inside? @match "for_statement" "foreach_statement" "while_statement" "lambda_expression")
  (#set! rule "conditional-assertion"))

; if (!IsReady()) return;
;                 ^^^^^^^
((method_declaration (attribute_list) @marks body: (block (if_statement consequence: [(block . (return_statement) @match .) (return_statement) @match] !alternative))) @test
  ; What was checked before is checked.
  (#not-match? @test "\\b(Assert\\.|Should\\()[^]*\\breturn;")
  (#match? @marks "\\b(Fact|Theory|Test|TestMethod|TestCase|DataTestMethod)\\b")
  (#match? @match "^return;$")
  (#set! rule "test-returns-early"))

; Thread.Sleep(1000); await Task.Delay(1000);
; ^^^^^^^^^^^^^^^^^^
((expression_statement [(invocation_expression function: (_) @callee) @match (await_expression (invocation_expression function: (_) @callee)) @match])
  (#match? @callee "^(System\\.Threading\\.)?(Thread\\.Sleep|Sleep|Task\\.Delay|\\w+\\.Sleep|\\w+\\.WaitForTimeoutAsync)$")
  (#set! rule "sleep-in-test"))
((lambda_expression body: (invocation_expression function: (_) @callee) @match)
  (#match? @callee "^(System\\.Threading\\.)?Thread\\.Sleep$")
  (#set! rule "sleep-in-test"))

; Assert.AreNotEqual(total, total), total.Should().Be(total)
; ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
((invocation_expression function: (_) @callee arguments: (argument_list . (argument [(identifier) (member_access_expression)]) @left . (argument) @right)) @match
  (#match? @callee "^(CollectionAssert|StringAssert|Assert)\\.(NotEqual|AreNotEqual|NotSame|AreNotSame|AreEquivalent|Equivalent|IsSubsetOf|Contains|StartsWith|EndsWith|Greater\\w*|Less\\w*)$|^CollectionAssert\\.AreEqual$")
  (#eq? @left @right)
  (#set! rule "tautological-assertion"))
((invocation_expression function: (member_access_expression expression: (invocation_expression function: (member_access_expression expression: (_) @left name: (_) @should)) name: (_) @callee) arguments: (argument_list . (argument) @right)) @match
  (#eq? @should "Should")
  (#match? @callee "^(Be|BeSameAs|BeEquivalentTo|Equal|NotBe|Contain|StartWith|EndWith)$")
  (#eq? @left @right)
  (#set! rule "tautological-assertion"))
((invocation_expression function: (_) @callee arguments: (argument_list . (argument (boolean_literal) @value))) @match
  (#match? @callee "^Assert\\.(False|IsFalse)$") (#eq? @value "false")
  (#set! rule "tautological-assertion"))

; [Test, Microsoft.VisualStudio.TestTools.UnitTesting.Ignore]
;        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
([(method_declaration (attribute_list (attribute name: (qualified_name) @name) @match) name: (_) @key)
  (class_declaration (attribute_list (attribute name: (qualified_name) @name) @match) name: (_) @key)
  (local_function_statement (attribute_list (attribute name: (_) @name) @match) name: (_) @key)]
  (#match? @name "(^|\\.)(Ignore|IgnoreAttribute|Explicit)$")
  (#not-match? @match "{ticket}")
  (#not-explained? @match "{says-until-when}")
  (#set! rule "test-skipped"))

; [Fact] public void Refunds() => shop.Refund(order);
;                    ^^^^^^^
((method_declaration (attribute_list (attribute name: (_) @mark)) name: (_) @match @key body: (_) @body @context) @test
  (#match? @mark "^(\\w+\\.)*(\\w*(Fact|Theory|Test|TestMethod)|TestCase\\w*)(Attribute)?(<.*>)?$")
  (#not-match? @test "^[^{]*\\b(\\w*ExpectedException\\w*|Ignore|Explicit|ExpectedResult|Skip)\\b")
  (#not-reaches? @body "{asserts-in-csharp}")
  (#set! rule "test-without-assertion"))
((local_function_statement (attribute_list (attribute name: (_) @mark)) name: (_) @match @key body: (_) @body @context)
  (#match? @mark "^(Fact|Theory)$")
  (#not-reaches? @body "{asserts-in-csharp}")
  (#set! rule "test-without-assertion"))
; What asserted before and does not any more is another rule's.
((method_declaration name: (_) @key body: (_) @body) @match
  (#reaches? @body "{asserts-in-csharp}")
  (#set! as "counterpart")
  (#set! rule "test-without-assertion"))

; Assert.True(total == 5), Assert.Equal(true, paid), Assert.IsFalse(true)
; ^^^^^^^^^^^^^^^^^^^^^^^
((invocation_expression function: (_) @callee arguments: (argument_list . (argument [(binary_expression operator: ["==" "!="]) (is_pattern_expression) (is_expression) (prefix_unary_expression "!")]) @what)) @match
  (#match? @callee "^(Assert|ClassicAssert)\\.(True|False|IsTrue|IsFalse)$")
  (#not-match? @what "&&|\\|\\|")
  (#not-symbol? @match "[eE]qual|[hH]ash|[oO]perator")
  (#set! rule "blunt-assertion"))
((invocation_expression function: (_) @callee arguments: (argument_list) @arguments) @match
  (#match? @callee "^(Assert|ClassicAssert)\\.(Not)?(Are(Not)?)?(Equal|Same)$")
  (#match? @arguments "^\\(\\s*(true|false|null)\\s*,\\s*[^)]|^\\([^(),]+,\\s*(true|false|null)\\s*[,)]")
  (#not-match? @arguments "^\\(\\s*(true|false|null)\\s*,\\s*(true|false|null)\\b")
  (#set! rule "blunt-assertion"))
((invocation_expression function: (_) @callee arguments: (argument_list . (argument (boolean_literal)))) @match
  (#match? @match "^(Assert|ClassicAssert)\\.((Is)?True\\(false|(Is)?False\\(true)\\b")
  (#set! rule "blunt-assertion"))

; [TestClass] class RefundTests { void Refunds() { … } }
;                   ^^^^^^^^^^^
([(class_declaration (attribute_list (attribute name: (_) @mark)) name: (_) @match @key body: (_) @body @context)
  (record_declaration (attribute_list (attribute name: (_) @mark)) name: (_) @match @key body: (_) @body @context)] @class
  (#match? @mark "^(\\w+\\.)*(TestClass|TestFixture)(Attribute)?$")
  (#not-match? @class "^[^{]*\\b(abstract|partial|static)\\b|^[^{(]*\\w(\\([^)]*\\))?\\s*:\\s*\\w")
  (#not-match? @body "\\[(\\w+[.,]\\s*)*(\\w*Test|\\w*TestMethod|TestCase\\w*|Theory|Fact|AssemblyInitialize|AssemblyCleanup|OneTime\\w*)(Attribute)?[\\](,<]")
  (#set! rule "test-class-without-tests"))

; [TestMethod] private void Refunds()
;              ^^^^^^^
((method_declaration (attribute_list (attribute name: (_) @mark)) (modifier) @match)
  (#match? @mark "^(TestMethod|Test|TestCase|DataTestMethod)$")
  (#match? @match "^(private|protected|internal)$")
  (#set! rule "test-never-found"))
