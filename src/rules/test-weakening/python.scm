; Tests that are not run.

; @pytest.mark.skip(reason="…")
; ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
((decorated_definition (decorator (_) @mark) @match definition: (_ name: (_) @key))
  (#match? @mark "^(pytest\\.mark\\.(skip|xfail)|(unittest\\.)?(skip|expectedFailure))(\\(\\)|\\(\\s*([rbf]?[\"']|(reason|strict|raises|run)\\s*=)|\\s*$)")
  (#not-explained? @match "{says-until-when}")
  (#set! rule "test-skipped"))
((decorated_definition (decorator (_) @mark) @match definition: (_ name: (_) @key))
  (#match? @mark "^(pytest\\.mark\\.|unittest\\.)?(skipif|skipIf)\\(\\s*(True|1)\\b")
  (#not-explained? @match "{says-until-when}")
  (#set! rule "test-skipped"))

; pytestmark = pytest.mark.skip(…)
; ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
((assignment left: (identifier) @key right: (_) @mark) @match
  (#eq? @key "pytestmark")
  (#match? @mark "pytest\\.mark\\.(skip|xfail)\\b")
  (#not-explained? @match "{says-until-when}")
  (#set! rule "test-skipped"))

; pytest.skip("…")
; ^^^^^^^^^^^^^^^^
((expression_statement (call function: (_) @callee) @match)
  (#match? @callee "^(pytest\\.(skip|xfail)|self\\.skipTest)$")
  (#not-inside? @match "if_statement" "except_clause" "match_statement" "conditional_expression" "for_statement")
  (#not-explained? @match "{says-until-when}")
  (#set! rule "test-skipped"))
((raise_statement (_) @error) @match
  (#match? @error "^(unittest\\.)?SkipTest\\b")
  (#not-inside? @match "if_statement" "except_clause" "match_statement")
  (#not-explained? @match "{says-until-when}")
  (#set! rule "test-skipped"))

; Assertions.

; assert total == 5 → assert total is not None
;                     ^^^^^^^^^^^^^^^^^^^^^^^^
((assert_statement . (comparison_operator . (_) @key operators: _ @value)) @match
  (#match? @value "^(==|is|in|is not|!=|not in)$")
  ; Not the same thing, of which more is said then.
  (#not-match? @match "\\bis not (?!None\\b)")
  (#set! compare "ladder: is | == > in | not in > is not | !=")
  (#set! rule "assertion-loosened"))
((assert_statement . (comparison_operator . (_) @key operators: _ @value)) @match
  (#match? @value "^[<>]=?$")
  (#set! compare "holds-more")
  (#set! rule "assertion-loosened"))
; assert total == 5 → assert total
;                     ^^^^^^^^^^^^
((assert_statement . [(identifier) (attribute) (call) (subscript)] @key @value) @match
  (#set! compare "changed")
  (#set! rule "assertion-loosened"))

; self.assertEqual(total, 5) → self.assertTrue(total)
;                              ^^^^^^^^^^^^^^^^^^^^^^
((call function: (attribute object: (identifier) @self attribute: (_) @value) arguments: (argument_list . [(identifier) (attribute) (call) (subscript) (await)] @key)) @match
  (#eq? @self "self")
  (#match? @value "^assert")
  (#set! compare "ladder: assertIs | assertEqual | assertEquals | assertListEqual | assertDictEqual | assertSetEqual | assertTupleEqual | assertCountEqual | assertFalse > assertAlmostEqual | assertIn | assertRegex | assertGreater | assertGreaterEqual | assertLess | assertLessEqual | assertIsInstance > assertTrue | assertIsNotNone | assertNotEqual | assertNotIn")
  (#set! rule "assertion-loosened"))
((call function: (attribute object: (identifier) @self attribute: (_) @value) arguments: (argument_list . [(integer) (float) (string) (true) (false) (none) (list) (dictionary)] . [(identifier) (attribute) (call) (subscript) (await)] @key)) @match
  (#eq? @self "self")
  (#match? @value "^assert")
  (#set! compare "ladder: assertIs | assertEqual | assertEquals | assertListEqual | assertDictEqual > assertAlmostEqual | assertIn | assertRegex | assertGreater | assertLess | assertGreaterEqual | assertLessEqual > assertNotEqual")
  (#set! rule "assertion-loosened"))

; sent.assert_called_once_with(order) → sent.assert_called()
;                                       ^^^^^^^^^^^^^^^^^^^^
((call function: (attribute object: (_) @key attribute: (_) @value)) @match
  (#match? @value "^assert_(called|called_once|called_with|called_once_with|any_call|has_calls)$")
  (#not-around? @match block "assert_called(_once)?\\(\\)[^]*\\bcall_args\\b")
  (#set! compare "ladder: assert_called_once_with > assert_called_with | assert_has_calls > assert_any_call | assert_called_once > assert_called")
  (#set! rule "assertion-loosened"))

; assert True
; ^^^^^^^^^^^
((assert_statement . [(true) (integer) (string)] @value) @match
  (#not-eq? @value "0")
  (#set! rule "tautological-assertion"))
((assert_statement . (tuple (_) . (_))) @match (#set! rule "tautological-assertion"))
((assert_statement . (comparison_operator . [(identifier) (attribute) (subscript) (true) (false) (integer) (string)] @left operators: _ @operator . (_) @right .)) @match
  (#match? @operator "^(==|is|>=|<=)$")
  (#eq? @left @right)
  ; A test of how values are put in order asks for equal ones as well.
  (#not-symbol? @match "order|compar|equal|sort")
  ; load(x).id == load(x).id holds that both are the same, and shop.tags is shop.tags that they are kept.
  (#not-match? @left "\\(")
  (#not-match? @match "\\w\\.\\w+ is \\w+\\.")
  (#set! rule "tautological-assertion"))
((assert_statement . (boolean_operator operator: _ @operator right: (true))) @match
  (#eq? @operator "or")
  (#set! rule "tautological-assertion"))
((call function: (_) @callee arguments: (argument_list . (true))) @match
  (#eq? @callee "self.assertTrue")
  (#set! rule "tautological-assertion"))
((call function: (_) @callee arguments: (argument_list . [(identifier) (attribute) (integer) (string) (true) (false)] @left . (_) @right)) @match
  (#match? @callee "^self\\.assert(Equal|Equals|Is|ListEqual|DictEqual)$")
  (#eq? @left @right)
  (#set! rule "tautological-assertion"))

; try: assert total == 5
;      ^^^^^^^^^^^^^^^^^
; except Exception: pass
((try_statement body: (block [(assert_statement) @match (expression_statement (call function: (_) @callee) @match)])
  (except_clause) @handler) @context
  (#match? @match "^(assert |self\\.assert)")
  (#match? @handler "^except( \\(?(\\w+, ?)*(AssertionError|Exception|BaseException)\\b[^:]*)?:")
  (#not-match? @handler "\\b(raise|fail|assert|assert\\w+|exit|skip|xfail)\\b")
  ; except Exception as error: result["error"] = error
  (#not-match? @handler "{keeps-the-error}")
  (#set! rule "assertion-in-try"))

; pytest.approx(5, abs=0.01) → pytest.approx(5, abs=1)
;                                               ^^^^^
((keyword_argument name: (_) @key value: (_) @value) @match
  (#match? @key "^(delta|abs|rel|rtol|atol|abs_tol|rel_tol|tolerance|tol|eps|epsilon)$")
  (#set! compare "number-raised")
  (#not-explained? @match "{says-what-varies}")
  (#set! rule "tolerance-widened"))
((keyword_argument name: (_) @key value: (_) @value) @match
  (#match? @key "^(places|decimal|significant)$")
  (#set! compare "number-lowered")
  (#not-explained? @match "{says-what-varies}")
  (#set! rule "tolerance-widened"))

; @pytest.mark.timeout(30)
;                      ^^
((decorator (call function: (_) @key arguments: (argument_list . (_) @value @match .)))
  (#match? @key "^pytest\\.mark\\.timeout$")
  (#set! compare "limit-raised")
  (#set! rule "test-timeout-raised"))
((keyword_argument name: (_) @key value: (_) @value) @match
  (#match? @key "^(timeout|timeout_s|timeout_seconds|timeout_ms)$")
  (#set! compare "limit-raised")
  (#set! rule "test-timeout-raised"))

; @pytest.mark.flaky(reruns=3)
; ^^^^^^^^^^^^^^^^^^^^^^^^^^^^
((decorated_definition (decorator (_) @mark) @match definition: (_ name: (_) @key))
  (#match? @mark "^(pytest\\.mark\\.)?(flaky|retry)\\b")
  (#match? @key "^([tT]est|it_)")
  (#set! detects "introduced")
  (#set! rule "test-retried"))
((decorated_definition (decorator (call function: (_) @mark arguments: (argument_list (keyword_argument name: (_) @count value: (_) @value) @match))) definition: (_ name: (_) @key))
  (#match? @mark "^(pytest\\.mark\\.)?(flaky|retry)$")
  (#match? @count "^(reruns|max_runs|tries|times)$")
  (#set! detects "weakened")
  (#set! compare "number-raised")
  (#set! rule "test-retried"))

; assert total == 5 → assert total == 6
;                     ^^^^^^^^^^^^^^^^^
((assert_statement . (comparison_operator . (_) @key operators: _ @operator . [(integer) (float) (string) (true) (false) (list) (dictionary) (tuple)] @value .)) @match
  (#eq? @operator "==")
  (#set! compare "changed")
  (#set! rule "expected-value-edited"))
((call function: (attribute attribute: (_) @key @callee) arguments: (argument_list . [(identifier) (attribute) (call) (subscript)] @key . [(integer) (float) (string) (true) (false) (list) (dictionary)] @value)) @match
  (#match? @callee "^assert(Equal|Equals|ListEqual|DictEqual)$")
  (#set! compare "changed")
  (#set! rule "expected-value-edited"))

; Runs that can't fail.

; sys.exit(0)
; ^^^^^^^^^^^
((call function: (_) @callee arguments: (argument_list) @arguments) @match
  (#match? @callee "^(sys\\.exit|os\\._exit|exit|quit)$")
  (#match? @arguments "^\\(0?\\)$")
  (#not-inside? @match "if_statement" "lambda" "except_clause")
  (#not-path? @match "(^|/)(fixtures?|testdata|mocks?|helpers?|stubs?|data)/")
  (#set! rule "test-process-exits-zero"))
; session.exitstatus = 0
; ^^^^^^^^^^^^^^^^^^^^^^
((assignment left: (attribute attribute: (_) @name) right: (_) @zero) @match
  (#match? @name "^(exitstatus|outcome)$")
  (#match? @zero "^(0|(pytest\\.)?ExitCode\\.OK|[\"']passed[\"'])$")
  (#set! rule "test-process-exits-zero"))

; Code that knows its tests.

; if "pytest" in sys.modules: …
;    ^^^^^^^^^^^^^^^^^^^^^^^
((comparison_operator . (string) @name operators: _ @operator . (_) @where) @match
  (#match? @name "^[\"'](pytest|unittest|nose|_pytest|PYTEST_CURRENT_TEST|PYTEST_VERSION)[\"']$")
  (#match? @operator "^(not )?in$")
  (#match? @where "^(sys\\.(modules|argv\\[0\\])|os\\.environ)$")
  (#not-path? @match "(^|/)(testing|_?test_?utils?|settings|conf)[/.]|plugin")
  (#not-explained? @match "{says-why}")
  (#set! rule "test-aware-code"))
((call function: (_) @callee arguments: (argument_list . (string) @name)) @match
  (#match? @callee "^(os\\.(environ\\.get|getenv)|getenv)$")
  (#match? @name "^[\"'](PYTEST_CURRENT_TEST|PYTEST_VERSION|PYTEST_XDIST_WORKER)[\"']$")
  (#not-path? @match "(^|/)(testing|_?test_?utils?|settings|conf)[/.]|plugin")
  (#not-explained? @match "{says-why}")
  (#set! rule "test-aware-code"))

; def test_refund(): assert refund() == 5 → def test_refund(): refund()
; ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
((function_definition name: (_) @key @protects body: (block) @body) @match
  (#match? @key "^test")
  (#match? @body "(^|\\n)\\s*(assert\\b|self\\.assert\\w+\\(|with (self\\.assert|pytest\\.)?[rR]aises\\b|\\w+\\.assert_\\w+\\()")
  (#set! rule "test-checks-nothing"))
((function_definition name: (_) @key body: (block) @body) @match
  (#match? @key "^test")
  (#match? @body "([aA]ssert|expect|should|check|verif|ensure|valid|raises|warns|compare|match|snapshot|regression|fail|skip|subTest|wait_(for|until))")
  (#set! as "counterpart")
  (#set! rule "test-checks-nothing"))

; sent.assert_called_once  (without a call), total == 5, expect(page)
; ^^^^^^^^^^^^^^^^^^^^^^^
((expression_statement . (attribute attribute: (_) @name) @match .)
  (#match? @name "^(assert_(called|called_once|called_with|called_once_with|any_call|has_calls|not_called|awaited|awaited_once|not_awaited)|assert[A-Z]\\w+|called|called_once|is_(true|false|none|not_none|empty|not_empty))$")
  (#set! rule "unfinished-assertion"))
((call function: (attribute attribute: (_) @name)) @match
  (#match? @name "^(called_with|called_once_with|not_called|called_once|has_calls|any_call|assert_(cal|any_c|has_c|not_c|awai|any_a|has_a|not_a|been_c|was_c|is_c)\\w*)$")
  (#not-match? @name "^assert_(called|called_once|called_with|called_once_with|any_call|has_calls|not_called|awaited|awaited_once|awaited_with|awaited_once_with|any_await|has_awaits|not_awaited|calls?|any_available|not_allowed|not_authenticated|has_attr\\w*|has_all\\w*|is_canonical)$")
  (#set! rule "unfinished-assertion"))
((expression_statement . (comparison_operator) @match .)
  (#not-around? @match with_statement "^(async )?with [^:]*([rR]aises|[wW]arns|suppress|assert|[eE]rror|[eE]xception)")
  (#not-inside? @match "try_statement")
  (#not-match? @match "^[A-Z]\\w*\\.\\w+ == ")
  (#set! rule "unfinished-assertion"))
((expression_statement . (comparison_operator) @match . (string) .)
  (#set! rule "unfinished-assertion"))
((expression_statement . (call function: (_) @callee arguments: (argument_list . (_) .)) @match .)
  (#match? @callee "^(expect|assert_that|pytest\\.raises|self\\.assertRaises|self\\.assertWarns|pytest\\.warns)$")
  (#not-match? @match "^\\w+\\(\\s*\\w+ ==|\\(\\)\\)?$")
  (#set! rule "unfinished-assertion"))

; with pytest.raises(Exception): …
;                    ^^^^^^^^^
((call function: (_) @callee arguments: (argument_list . [(identifier) (attribute)] @match) @arguments)
  (#match? @callee "^(self\\.assertRaises|(pytest\\.|\\w+_)?raises)$")
  (#match? @match "^(builtins\\.)?(Base)?Exception$")
  (#not-match? @arguments "\\bmatch ?= ?[^N\"]|\\bmatch ?= ?\"[^\"]|\\bcheck ?=|, *[rf]?\"[^\"]")
  (#not-around? @match "with_statement" "\\) as \\w+:")
  (#set! rule "any-error-expected"))
((call function: (_) @callee arguments: (argument_list . (keyword_argument name: (_) @name value: (_) @type) @match) @arguments)
  (#match? @callee "^(self\\.assertRaises|(pytest\\.|\\w+_)?raises)$")
  (#match? @name "^(expected_exception|exception)$")
  (#match? @type "^(builtins\\.)?(Base)?Exception$")
  (#not-match? @arguments "\\bmatch ?= ?[^N\"]|\\bmatch ?= ?\"[^\"]|\\bcheck ?=")
  (#set! rule "any-error-expected"))
; with pytest.raises(ValueError): …
;                    ^^^^^^^^^^
((call function: (_) @callee arguments: (argument_list . [(identifier) (attribute) (keyword_argument)] @match) @arguments)
  (#eq? @callee "pytest.raises")
  (#match? @match "^(expected_exception ?= ?)?((\\w+\\.)*error|(builtins\\.)?(BaseException|Exception|ValueError|OSError|IOError|EnvironmentError|TypeError|RuntimeError))$")
  (#not-match? @arguments "\\bmatch ?= ?[^N\"]|\\bmatch ?= ?\"[^\"]|\\bcheck ?=|, *[rf]?\"[^\"]")
  (#not-around? @match "with_statement" "\\) as \\w+:")
  (#not-around? @match "attribute" "\\)\\.match$")
  (#set! rule "any-error-expected"))

; with pytest.raises(PaymentError): open(order); pay(order)
; ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
((with_statement (with_clause) @match body: (block (_) . (_)))
  (#match? @match "(^|[ .,(])(raises|assertRaises|assertRaisesRegex|warns)\\(")
  (#set! rule "unclear-failing-line"))
((with_statement (with_clause) @match body: (block . [(for_statement) (while_statement) (if_statement) (try_statement) (with_statement body: (block [(for_statement) (while_statement) (if_statement)]))] .))
  (#match? @match "(^|[ .,(])(raises|assertRaises|assertRaisesRegex|warns)\\(")
  (#set! rule "unclear-failing-line"))
; with pytest.raises(PaymentError): pay(order); assert order.paid
;                                               ^^^^^^^^^^^^^^^^^
((with_statement (with_clause) @clause body: (block (_) . [(assert_statement) (expression_statement (call function: (attribute object: (identifier) @self attribute: (_) @callee)))] @match .))
  (#match? @clause "(^|[ .,(])(raises|assertRaises|assertRaisesRegex)\\(")
  (#not-match? @clause "Assert|\\b(Base)?Exception\\b")
  (#match? @match "^(assert\\b|self\\.assert)")
  ; What it calls may be what fails.
  (#not-match? @match "^(assert\\b|self\\.assert\\w+\\()[^]*\\w\\(")
  (#set! rule "assertion-not-reached"))
((with_statement (with_clause) @clause body: (block (_)* . [(assert_statement) (expression_statement (call function: (attribute object: (identifier) @self attribute: (_) @callee)))] @match .))
  (#match? @clause "(^|[ .,(])(raises|assertRaises|assertRaisesRegex)\\(")
  (#not-match? @clause "Assert|\\b(Base)?Exception\\b")
  (#match? @match "^(assert\\b|self\\.assert)")
  (#set! rule "unclear-failing-line"))

; if paid: assert total == 5
;          ^^^^^^^^^^^^^^^^^
((if_statement consequence: (block [(assert_statement) (expression_statement (call function: (attribute object: (identifier) @self attribute: (_) @callee)))] @match) !alternative)
  (#match? @match "^(assert\\b|self\\.assert)")
  (#symbol? @match "(^|\\.)test_?\\w*$")
  (#not-inside? @match "for_statement" "while_statement")
  (#set! rule "conditional-assertion"))
((except_clause (block [(assert_statement) (expression_statement (call function: (attribute object: (identifier) @self attribute: (_) @callee)))] @match))
  (#match? @match "^(assert\\b|self\\.assert)")
  (#not-around? @match "try_statement" "^try:[^]*\\b(fail|raise|assert False|pytest\\.fail)\\b[^]*except")
  (#symbol? @match "(^|\\.)test_?\\w*$")
  (#set! rule "conditional-assertion"))

; if not is_ready(): return
;                    ^^^^^^
((function_definition name: (_) @name body: (block (if_statement consequence: (block . (return_statement) @match .)))) @test
  (#match? @name "^test")
  (#match? @match "^return(\\s+(None|[\\w.()]*skip\\w*\\(.*))?$")
  (#match? @test "[aA]ssert|raises|expect|check|verif")
  ; What was checked before is checked.
  (#not-match? @test "\\bassert\\w*\\b[^]*\\n\\s+return\\b")
  (#set! rule "test-returns-early"))

; time.sleep(1)
; ^^^^^^^^^^^^^
((expression_statement [(call function: (_) @callee) @match (await (call function: (_) @callee)) @match])
  (#match? @callee "^(time\\.sleep|sleep|asyncio\\.sleep|anyio\\.sleep|trio\\.sleep|eventlet\\.sleep|gevent\\.sleep|page\\.wait_for_timeout|\\w+\\.wait_for_timeout)$")
  (#not-match? @match "\\( *0(\\.0+)? *\\)$")
  (#set! rule "sleep-in-test"))

; try: for row in rows: assert row == 5
;                       ^^^^^^^^^^^^^^^
; except AssertionError: pass
((try_statement body: (block [(for_statement body: (block (assert_statement) @match)) (if_statement consequence: (block (assert_statement) @match)) (with_statement body: (block (assert_statement) @match)) (try_statement body: (block (assert_statement) @match))])
  (except_clause) @handler) @context
  (#match? @handler "^except( \\(?(\\w+, ?)*((builtins\\.)?AssertionError|Exception|BaseException)\\b[^:]*)?:")
  (#not-match? @handler "\\b(raise|fail|assert|assert\\w+|exit|skip|xfail)\\b")
  (#not-match? @handler "{keeps-the-error}")
  (#set! rule "assertion-in-try"))
((try_statement body: (block [(assert_statement) @match (expression_statement (call function: (_) @callee) @match)])
  (except_clause) @handler) @context
  (#match? @match "^(assert |self\\.assert|assert_that\\()")
  (#match? @handler "^except \\(?(\\w+, ?)*builtins\\.AssertionError\\b[^:]*:|^except \\(?AssertionError")
  (#not-match? @handler "\\b(raise|fail|assert|assert\\w+|exit|skip|xfail)\\b")
  (#not-match? @handler "{keeps-the-error}")
  (#set! rule "assertion-in-try"))

; self.assertIn(total, total), assert not False
; ^^^^^^^^^^^^^^^^^^^^^^^^^^^
((call function: (_) @callee arguments: (argument_list . [(identifier) (attribute)] @left . (_) @right)) @match
  (#match? @callee "^self\\.assert(AlmostEqual|TupleEqual|SetEqual|CountEqual|SequenceEqual|MultiLineEqual|LessEqual|GreaterEqual|NotEqual|IsNot|Less|Greater)s?$")
  (#eq? @left @right)
  (#set! rule "tautological-assertion"))
((call function: (_) @callee arguments: (argument_list . [(true) (false) (none)] @value .)) @match
  (#match? @callee "^self\\.assert(False|IsNone|IsNotNone|True)$")
  (#match? @match "(False\\(False|IsNone\\(None|IsNotNone\\((True|False))\\)$")
  (#set! rule "tautological-assertion"))
; self.assertTrue("ready"), self.assertFalse([])
; ^^^^^^^^^^^^^^^^^^^^^^^^
((call function: (_) @callee arguments: (argument_list . [(integer) (float) (string) (list) (dictionary) (set) (tuple)] @value)) @match
  (#eq? @callee "self.assertTrue")
  (#not-match? @value "^(0|0?\\.0*|[a-zA-Z]?(\"\"|'')|\\[\\s*\\]|\\{\\s*\\}|\\(\\s*\\))$")
  (#set! rule "tautological-assertion"))
((call function: (_) @callee arguments: (argument_list . [(integer) (string) (list) (dictionary) (tuple) (none)] @value)) @match
  (#eq? @callee "self.assertFalse")
  (#match? @value "^(0|[a-zA-Z]?(\"\"|'')|\\[\\s*\\]|\\{\\s*\\}|\\(\\s*\\)|None)$")
  (#set! rule "tautological-assertion"))
((assert_statement . (not_operator argument: [(false) (none)])) @match
  (#set! rule "tautological-assertion"))
((assert_statement . [(list (_)) (dictionary (_)) (lambda) (generator_expression) (concatenated_string)]) @match
  (#set! rule "tautological-assertion"))

; def test_refunds(): refund(order)
;     ^^^^^^^^^^^^
((function_definition name: (_) @match @key body: (block) @body @context)
  (#match? @match "^test(_|[A-Z0-9]|$)")
  ; One without a body is still to be written.
  (#not-empty? @body)
  (#not-reaches? @body "{asserts-in-python}")
  (#not-around? @match "decorated_definition" "^@[^\\n]*(fixture|skip|xfail|given|check_figures|image_comparison|raises|route)")
  ; What takes a request or a client of its own answers somebody.
  (#not-around? @match "function_definition" "^(async )?def \\w+\\([^)]*\\b(benchmark|snapshot|request: \\w+)\\b")
  (#set! rule "test-without-assertion"))
; What asserted before and does not any more is another rule's.
((function_definition name: (_) @key body: (block) @body) @match
  (#match? @key "^test")
  (#reaches? @body "{asserts-in-python}")
  (#set! as "counterpart")
  (#set! rule "test-without-assertion"))

; self.assertTrue(total == 5), self.assertEqual(paid, True), self.assertFalse(True)
; ^^^^^^^^^^^^^^^^^^^^^^^^^^^
((call function: (_) @callee arguments: (argument_list . [(comparison_operator) (not_operator)])) @match
  (#match? @callee "^self\\.assert(True|False)$")
  (#not-match? @match "\\((?:[^()]|\\([^()]*\\))* (and|or) |[<>]=?[^<>]*[<>]=?")
  (#set! rule "blunt-assertion"))
((call function: (_) @callee arguments: (argument_list . (call function: (identifier) @isinstance) .)) @match
  (#match? @callee "^self\\.assert(True|False)$") (#eq? @isinstance "isinstance")
  (#set! rule "blunt-assertion"))
((call function: (_) @callee arguments: (argument_list) @arguments) @match
  (#match? @callee "^self\\.assert(Not)?Equals?$")
  (#match? @arguments "^\\(\\s*(True|False|None)\\s*,\\s*[^)]|^\\((?:[^(),]|\\([^()]*\\))+,\\s*(True|False|None)\\s*[,)]")
  (#not-match? @arguments "^\\(\\s*(True|False|None)\\s*,\\s*(True|False|None)\\b")
  (#set! rule "blunt-assertion"))
((call function: (_) @callee arguments: (argument_list . [(true) (false) (none)] @value)) @match
  (#match? @callee "^self\\.assert(True|False)$")
  (#match? @match "assertTrue\\((False|None)|assertFalse\\(True")
  (#set! rule "blunt-assertion"))

; class TestRefund: def helper(self): …
;       ^^^^^^^^^^
((class_definition name: (_) @match @key !superclasses body: (block) @body @context)
  (#match? @match "^Test[A-Z]")
  (#match? @body "(^|\\n)\\s*(async )?def (setup|set_up|setUp|teardown|tearDown|\\w*setup\\w*)")
  (#not-match? @match "Base|Mixin|Helper|Common|Case$")
  (#not-match? @body "def (test|_?_?test|__init__|__new__|runTest)|__test__|yield from|autouse")
  (#set! rule "test-class-without-tests"))
((class_definition name: (_) @match @key superclasses: (argument_list . (_) @super .) body: (block) @body @context)
  (#match? @super "^(unittest\\.)?(IsolatedAsyncio)?TestCase$")
  (#not-match? @match "Base|Mixin|Helper|Common|Abstract|^_")
  (#not-match? @body "\\btest|__test__")
  (#set! rule "test-class-without-tests"))
; self.assertIsNot(order, [])
; ^^^^^^^^^^^^^^^^^^^^^^^^^^^
((call function: (_) @callee arguments: (argument_list . (_) @left . (_) @right)) @match
  (#match? @callee "^self\\.assertIs(Not)?$")
  (#match? @match "Not\\((.*, *)?[\\[{]|Is\\((.*, *)?[\\[{]")
  (#set! rule "tautological-assertion"))
((assert_statement . (comparison_operator operators: _ @operator . [(list) (dictionary) (set)] .)) @match
  (#match? @operator "^is( not)?$")
  (#set! rule "tautological-assertion"))

; @pytest.mark.parametrize("order", [])
; ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
((decorated_definition (decorator (call function: (_) @mark arguments: (argument_list . (_) . [
    (list) (tuple) (set) (dictionary) (call)
    (keyword_argument value: [(list) (tuple) (call)])] @cases))) @match definition: (_ name: (_) @key))
  (#match? @mark "(^|\\.)parametrize$")
  (#match? @cases "^(argvalues ?= ?)?(\\[\\s*\\]|\\(\\s*\\)|(list|tuple|set|dict)\\(\\)|range\\((0|-\\d+)\\))$")
  (#set! rule "test-skipped"))

; class OrderTest(TestCase): def pays_test(self): self.assertEqual(…)
;                                ^^^^^^^^^
((class_definition superclasses: (argument_list) @parents body: (block (function_definition name: (_) @match body: (_) @body)))
  (#match? @parents "TestCase\\b")
  (#match? @match "^(?!test)(\\w+_tests?|[tT][eE][sS][tT][_A-Z]\\w*|tset_\\w+|tets_\\w+)$")
  (#match? @body "(^|\\n)\\s*(assert\\b|self\\.(assert|fail)\\w*\\(|with self\\.assert)")
  (#set! rule "test-never-found"))
((module (function_definition name: (_) @match body: (_) @body))
  (#match? @match "^(?!test)([tT][eE][sS][tT]_\\w*|tset_\\w+|tets_\\w+)$")
  (#match? @body "(^|\\n)\\s*(assert\\b|with (pytest\\.)?raises)")
  (#set! rule "test-never-found"))
