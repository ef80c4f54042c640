; $this->markTestSkipped('…')
; ^^^^^^^^^^^^^^^^^^^^^^^^^^^
((expression_statement [(member_call_expression name: (_) @callee) (scoped_call_expression name: (_) @callee)] @match)
  (#match? @callee "^(markTestSkipped|markTestIncomplete)$")
  (#not-inside? @match "if_statement" "catch_clause" "switch_statement" "match_expression")
  (#not-explained? @match "{says-until-when}")
  (#set! rule "test-skipped"))

; it('refunds', …)->skip()
;                   ^^^^^^
((member_call_expression object: (function_call_expression function: (_) @runner arguments: (arguments . (argument (_) @key))) name: (_) @match arguments: (arguments) @arguments)
  (#match? @runner "^(it|test|describe)$")
  (#match? @match "^(skip|todo)$")
  (#match? @arguments "^\\(([\"'].*[\"'])?\\)$")
  (#not-explained? @match "{says-until-when}")
  (#set! rule "test-skipped"))
((member_call_expression object: (function_call_expression function: (_) @runner arguments: (arguments . (argument (_) @key))) name: (_) @match)
  (#match? @runner "^(it|test|describe)$")
  (#eq? @match "only")
  (#set! rule "test-focused"))

; $this->assertSame(5, $total) → $this->assertNotNull($total)
;                                ^^^^^^^^^^^^^^^^^^^^^^^^^^^^
([(member_call_expression name: (_) @value arguments: (arguments . (argument) @expected . (argument) @key))
  (scoped_call_expression name: (_) @value arguments: (arguments . (argument) @expected . (argument) @key))] @match
  (#match? @value "^(assertSame|assertEquals|assertCount)$")
  ; assertTrue and assertFalse ask for the very value.
  (#not-match? @expected "^(true|false)$")
  (#set! compare "ladder: assertSame > assertEquals")
  (#set! rule "assertion-loosened"))
([(member_call_expression name: (_) @value arguments: (arguments . (argument) @key))
  (scoped_call_expression name: (_) @value arguments: (arguments . (argument) @key))] @match
  (#match? @value "^(assertNotNull|assertNotEmpty|assertTrue|assertIsArray|assertIsString|assertIsInt)$")
  (#set! compare "ladder: assertSame | assertEquals | assertCount > assertIsArray | assertIsString | assertIsInt > assertNotNull | assertNotEmpty | assertTrue")
  (#set! rule "assertion-loosened"))

; $this->assertTrue(true), $this->assertSame($total, $total)
; ^^^^^^^^^^^^^^^^^^^^^^^
([(member_call_expression name: (_) @callee arguments: (arguments . (argument (boolean) @value)))
  (scoped_call_expression name: (_) @callee arguments: (arguments . (argument (boolean) @value)))] @match
  (#eq? @callee "assertTrue") (#match? @value "^[tT]rue$")
  ; Without an assertion a test counts as risky: one that only shows that nothing is thrown ends like this.
  (#not-around? @match "method_declaration" "^(?=[^]*(->|::)(?!assert)\\w+\\()(?:(?!(->|::)(assert|expect))[^])*(->|::)assertTrue\\([tT]rue\\)(?:(?!(->|::)(assert|expect))[^])*$")
  (#set! rule "tautological-assertion"))
([(member_call_expression name: (_) @callee arguments: (arguments . (argument (variable_name)) @left . (argument) @right))
  (scoped_call_expression name: (_) @callee arguments: (arguments . (argument (variable_name)) @left . (argument) @right))] @match
  (#match? @callee "^(assertSame|assertEquals)$")
  (#eq? @left @right)
  (#set! rule "tautological-assertion"))

; assertEqualsWithDelta(5, $total, 0.01) → assertEqualsWithDelta(5, $total, 1)
;                                                                           ^
([(member_call_expression name: (_) @callee arguments: (arguments . (argument) . (argument) @key . (argument) @value @match))
  (scoped_call_expression name: (_) @callee arguments: (arguments . (argument) . (argument) @key . (argument) @value @match))]
  (#eq? @callee "assertEqualsWithDelta")
  (#set! compare "number-raised")
  (#not-explained? @match "{says-what-varies}")
  (#set! rule "tolerance-widened"))

; if ($app->runningUnitTests()) { … }
;     ^^^^^^^^^^^^^^^^^^^^^^^^
((if_statement condition: (parenthesized_expression [(member_call_expression name: (_) @callee) (scoped_call_expression name: (_) @callee)] @match))
  (#eq? @callee "runningUnitTests")
  (#set! rule "test-aware-code"))
((function_call_expression function: (_) @callee arguments: (arguments . (argument (string) @name))) @match
  (#match? @callee "^(defined|class_exists)$")
  (#match? @name "^['\"](PHPUNIT_\\w+|\\\\*PHPUnit\\\\.*)['\"]$")
  (#not-path? @match "bootstrap|[tT]esting|[pP][hH][pP][uU]nit")
  (#set! rule "test-aware-code"))

; testRefund() { $this->assertSame(5, refund()); } → testRefund() { refund(); }
; ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
((method_declaration name: (_) @key @protects body: (_) @body) @match
  (#match? @key "^test")
  (#match? @body "(->|::)(assert|expect)\\w*\\(")
  (#set! rule "test-checks-nothing"))
((method_declaration name: (_) @key body: (_) @body) @match
  (#match? @key "^test")
  (#match? @body "([eE]xpect|[aA]ssert|[sS]hould|[cC]heck|[vV]erif|[eE]nsure|[vV]alid|[mM]atch|[fF]ail|[sS]kip|[iI]ncomplete)")
  (#set! as "counterpart")
  (#set! rule "test-checks-nothing"))

; expect($total);
; ^^^^^^^^^^^^^^
((expression_statement (function_call_expression function: (_) @callee arguments: (arguments . (argument) .)) @match)
  (#eq? @callee "expect")
  (#set! rule "unfinished-assertion"))
((expression_statement (binary_expression operator: ["==" "===" "!=" "!=="]) @match)
  (#set! rule "unfinished-assertion"))

; $this->expectException(Exception::class);
; ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
([(member_call_expression name: (_) @callee arguments: (arguments . (argument) @type)) (scoped_call_expression name: (_) @callee arguments: (arguments . (argument) @type))] @match
  (#match? @callee "^(expectException|assertThrows|toThrow)$")
  (#match? @type "^\\\\?(Exception|Throwable|RuntimeException)::class$|^['\"]\\\\*(Exception|Throwable|RuntimeException)['\"]$")
  (#not-around? @match "compound_statement" "expectException(Message|Code)\\w*\\(")
  (#set! rule "any-error-expected"))

; $this->expectException(PaymentException::class); pay($order); $this->assertSame(0, $paid);
;                                                               ^^^^^^^^^^^^^^^^^^^^^^^^^^^
((compound_statement
  (expression_statement (member_call_expression name: (_) @expected arguments: (_) @type)) . (_)*
  . (expression_statement [(member_call_expression name: (_) @callee) (scoped_call_expression name: (_) @callee)] @match) .)
  (#match? @expected "^(expectException|expectExceptionObject)$")
  (#match? @callee "^assert[A-Z]")
  (#not-match? @type "Assert|Expectation|\\(\\\\?(Exception|Throwable)::")
  ; What it calls may be what fails.
  (#not-match? @match "\\([^]*[\\w>]\\(")
  (#set! rule "assertion-not-reached"))

; if ($paid) { $this->assertSame(5, $total); }
;              ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
((if_statement body: [(compound_statement (expression_statement [(member_call_expression name: (_) @callee) (scoped_call_expression name: (_) @callee)] @match)) (expression_statement [(member_call_expression name: (_) @callee) (scoped_call_expression name: (_) @callee)] @match)] !alternative)
  (#match? @callee "^assert[A-Z]")
  (#symbol? @match "(^|\\.)test\\w*$")
  (#not-inside? @match "for_statement" "foreach_statement" "while_statement")
  (#set! rule "conditional-assertion"))

; if (!isReady()) { return; }
;                   ^^^^^^^
((method_declaration name: (_) @name body: (compound_statement (if_statement body: [(compound_statement . (return_statement) @match .) (return_statement) @match] !alternative))) @test
  ; What was checked before is checked.
  (#not-match? @test "(->|::)assert\\w*\\([^]*\\breturn;")
  (#match? @name "^test")
  (#match? @match "^return;$")
  (#set! rule "test-returns-early"))

; sleep(1); usleep(100000);
; ^^^^^^^^
((expression_statement (function_call_expression function: (_) @callee) @match)
  (#match? @callee "^\\\\?(sleep|usleep|time_nanosleep)$")
  (#set! rule "sleep-in-test"))

; assertEquals($total, $total); $this->assertNotSame($total, $total)
; ^^^^^^^^^^^^^^^^^^^^^^^^^^^^
([(function_call_expression function: (_) @callee arguments: (arguments . (argument [(variable_name) (member_access_expression)]) @left . (argument) @right))
  (member_call_expression name: (_) @callee arguments: (arguments . (argument [(variable_name) (member_access_expression)]) @left . (argument) @right))
  (scoped_call_expression name: (_) @callee arguments: (arguments . (argument [(variable_name) (member_access_expression)]) @left . (argument) @right))] @match
  (#match? @callee "^assert(Not)?(Equals|Same|EqualsCanonicalizing|JsonStringEqualsJsonString|StringContainsString|GreaterThanOrEqual|LessThanOrEqual)$")
  (#eq? @left @right)
  (#set! rule "tautological-assertion"))

; try { $this->assertSame(5, $total); } catch (Exception $e) { }
;       ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
((try_statement
  body: (compound_statement (expression_statement [(member_call_expression name: (_) @callee) (scoped_call_expression name: (_) @callee)] @match))
  (catch_clause type: (_) @type body: (_) @handler)) @context
  (#match? @callee "^(assert[A-Z]\\w*|fail)$")
  (#match? @type "\\b(Throwable|Exception|AssertionFailedError|ExpectationFailedException)\\b")
  (#not-match? @handler "\\b(throw|fail|assert\\w*|markTest\\w+)\\b")
  ; Somebody else is told.
  (#not-match? @handler "\\w\\(\\s*\\$\\w+\\s*\\)")
  (#set! rule "assertion-in-try"))

; public function testRefunds() { $this->shop->refund($order); }
;                 ^^^^^^^^^^^
((method_declaration name: (_) @match @key body: (compound_statement) @body @context) @test
  (#match? @match "^test([A-Z0-9_]|$)")
  (#not-reaches? @body "{asserts-in-php}")
  (#not-match? @test "^[^{]*(DoesNotPerformAssertions|doesNotPerformAssertions|\\babstract\\b)")
  (#not-explained? @match "@doesNotPerformAssertions|@expected\\w+")
  (#set! rule "test-without-assertion"))
((function_call_expression function: (_) @callee @match arguments: (arguments . (argument) @key (argument [(anonymous_function body: (_) @body @context) (arrow_function body: (_) @body @context)])))
  (#match? @callee "^(it|test)$")
  (#not-reaches? @body "{asserts-in-php}")
  (#set! rule "test-without-assertion"))
; What asserted before and does not any more is another rule's.
([(method_declaration name: (_) @key body: (compound_statement) @body)
  (function_call_expression arguments: (arguments . (argument) @key (argument [(anonymous_function body: (_) @body) (arrow_function body: (_) @body)])))] @match
  (#reaches? @body "{asserts-in-php}")
  (#set! as "counterpart")
  (#set! rule "test-without-assertion"))

; assertEquals(true, $paid), $this->assertNotSame(null, $order), $this->assertTrue($total === 5)
; ^^^^^^^^^^^^^^^^^^^^^^^^^
([(function_call_expression function: (_) @callee arguments: (arguments) @arguments)
  (member_call_expression name: (_) @callee arguments: (arguments) @arguments)
  (scoped_call_expression name: (_) @callee arguments: (arguments) @arguments)] @match
  (#match? @callee "^assert(Not)?(Equals|Same)$")
  (#match? @arguments "^\\(\\s*([tT]rue|TRUE|[fF]alse|FALSE|[nN]ull|NULL)\\s*,\\s*[^)]|^\\([^,]+,\\s*([tT]rue|[fF]alse|[nN]ull)\\s*[,)]|\\b(expected|actual): *(true|false|null)\\b")
  (#not-match? @arguments "^\\(\\s*(true|false|null)\\s*,\\s*(true|false|null)\\b|^\\(\\s*message:[^,]*, *actual: *[^,]*, *expected: *[^tfn]")
  (#set! rule "blunt-assertion"))
([(function_call_expression function: (_) @callee arguments: (arguments . (argument [(binary_expression operator: ["==" "===" "!=" "!==" "instanceof"]) (unary_op_expression operator: "!")])))
  (member_call_expression name: (_) @callee arguments: (arguments . (argument [(binary_expression operator: ["==" "===" "!=" "!==" "instanceof"]) (unary_op_expression operator: "!")])))
  (scoped_call_expression name: (_) @callee arguments: (arguments . (argument [(binary_expression operator: ["==" "===" "!=" "!==" "instanceof"]) (unary_op_expression operator: "!")])))] @match
  (#match? @callee "^assert(True|False)$")
  (#set! rule "blunt-assertion"))

; private function testRefund()
; ^^^^^^^
((class_declaration (base_clause) @parent body: (declaration_list (method_declaration (visibility_modifier) @match name: (_) @name)))
  (#match? @parent "TestCase$")
  (#match? @match "^(private|protected)$")
  (#match? @name "^test[A-Z_]")
  (#set! rule "test-never-found"))
