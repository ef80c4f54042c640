; Tests that are not run.

; it.skip("refunds", …)
; ^^^^^^^
((call_expression
  function: (member_expression object: (_) @runner property: (_) @modifier) @match
  arguments: (arguments . [(string) (template_string)] @key (_)))
  (#match? @runner "^(it|test|describe|suite|context|specify|bench|Deno\\.test|Cypress)(\\.(concurrent|serial|parallel|describe|sequential))*$")
  (#match? @modifier "^(skip|fixme|fails|failing)$")
  ; The title names the ticket.
  (#not-match? @key "#\\d{2,}")
  (#not-explained? @match "{says-until-when}")
  (#set! rule "test-skipped"))

; it.skip(title, () => {…})
; ^^^^^^^
((call_expression
  function: [(member_expression object: (_) @runner property: (_) @modifier) @match (subscript_expression object: (_) @runner index: (string) @modifier) @match]
  arguments: (arguments . (_) @key . [(arrow_function) (function_expression)]))
  (#match? @runner "^(it|test|describe|suite|context|specify)(\\.(concurrent|serial|parallel|describe|sequential))*$")
  (#match? @modifier "^[\"'`]?(skip|fixme)[\"'`]?$")
  (#not-match? @key "#\\d{2,}")
  (#not-explained? @match "{says-until-when}")
  (#set! rule "test-skipped"))

; it.skip.each([…])("refunds %s", …)
; ^^^^^^^
((call_expression
  function: (call_expression function: (member_expression object: (member_expression object: (identifier) @runner property: (_) @modifier) @match))
  arguments: (arguments . [(string) (template_string)] @key))
  (#match? @runner "^(it|test|describe)$")
  (#match? @modifier "^(skip|fixme)$")
  (#not-explained? @match "{says-until-when}")
  (#set! rule "test-skipped"))

; xit("refunds", …)
; ^^^
((call_expression function: (identifier) @match arguments: (arguments . [(string) (template_string)] @key (_)))
  (#match? @match "^(xit|xdescribe|xtest|xcontext|xspecify)$")
  (#not-explained? @match "{says-until-when}")
  (#set! rule "test-skipped"))

; test.skip(true, "…"); this.skip(); t.skip()
; ^^^^^^^^^^^^^^^^^^^^^
((expression_statement (call_expression function: (member_expression object: (identifier) @runner property: (_) @modifier) arguments: (arguments . (true))) @match)
  (#match? @runner "^(it|test|describe)$")
  (#match? @modifier "^(skip|fixme)$")
  (#not-inside? @match "if_statement" "catch_clause" "ternary_expression")
  (#not-explained? @match "{says-until-when}")
  (#set! rule "test-skipped"))
((expression_statement (call_expression function: (member_expression object: [(this) (identifier)] @runner property: (_) @modifier) arguments: (arguments) @arguments) @match)
  (#match? @runner "^(this|t|ctx|context|test)$")
  (#eq? @modifier "skip")
  (#match? @arguments "^\\(([\"'`][^,]*)?\\)$")
  (#not-inside? @match "if_statement" "catch_clause" "ternary_expression")
  (#not-explained? @match "{says-until-when}")
  (#set! rule "test-skipped"))

; test("refunds", { skip: true }, …)
;                   ^^^^^^^^^^
((call_expression
  function: (identifier) @runner
  arguments: (arguments . [(string) (template_string)] @key . (object (pair key: (_) @option value: [(true) (string)]) @match)))
  (#match? @runner "^(it|test|describe|suite)$")
  (#eq? @option "skip")
  (#not-explained? @match "{says-until-when}")
  (#set! rule "test-skipped"))

; it.only("refunds", …)
; ^^^^^^^
((call_expression
  function: (member_expression object: (_) @runner property: (_) @modifier) @match
  arguments: (arguments . (_) @key))
  (#match? @runner "^(it|test|describe|suite|context|specify|bench|Deno\\.test)(\\.(concurrent|serial|parallel|describe|sequential))*$")
  (#eq? @modifier "only")
  (#set! rule "test-focused"))
((call_expression
  function: (call_expression function: (member_expression object: (member_expression object: (identifier) @runner property: (_) @modifier) @match))
  arguments: (arguments . [(string) (template_string)] @key))
  (#match? @runner "^(it|test|describe)$")
  (#eq? @modifier "only")
  (#set! rule "test-focused"))
((call_expression function: (identifier) @match arguments: [(arguments . [(string) (template_string)] @key) (arguments . (_) @key . [(arrow_function) (function_expression)])])
  (#match? @match "^(fit|ftest|fdescribe|fcontext|iit|ddescribe)$")
  (#set! rule "test-focused"))

; Assertions.

; expect(total).toBe(5) → expect(total).toBeDefined()
;                         ^^^^^^^^^^^^^^^^^^^^^^^^^^^
((call_expression
  function: (member_expression object: (call_expression function: (identifier) @expect arguments: (arguments . (_) @key)) property: (_) @value)) @match
  (#eq? @expect "expect")
  ; A number that is named to within rounding is named.
  (#not-match? @match "\\.toBeCloseTo\\([^,()]*\\)$")
  (#not-match? @match "{spelled-out-pattern}")
  (#not-around? @match statement_block "\\.toHaveBeenCalled(Times)?\\([^]*\\bmock\\.(calls|lastCall)\\b")
  (#set! compare "assertion-loosened")
  (#set! rule "assertion-loosened"))
((call_expression
  function: (member_expression
    object: (member_expression object: (call_expression function: (identifier) @expect arguments: (arguments . (_) @key)) property: (_) @key @of)
    property: (_) @value)) @match
  (#eq? @expect "expect")
  (#match? @of "^(resolves|rejects)$")
  (#set! compare "assertion-loosened")
  (#set! rule "assertion-loosened"))
((call_expression
  function: (member_expression object: (identifier) @assert property: (_) @value)
  arguments: (arguments . (_) @key)) @match
  (#match? @assert "^(assert|t)$")
  (#not-match? @match "{spelled-out-pattern}")
  (#set! compare "assertion-loosened")
  (#set! rule "assertion-loosened"))
; assert.equal(total, 5) → assert(total)
((expression_statement (call_expression function: (identifier) @assert arguments: (arguments . [(identifier) (member_expression) (call_expression)] @key @value)) @match)
  (#eq? @assert "assert")
  (#set! compare "changed")
  (#set! rule "assertion-loosened"))

; expect(true).toBe(true)
; ^^^^^^^^^^^^^^^^^^^^^^^
((call_expression
  function: (member_expression object: (call_expression function: (identifier) @expect arguments: (arguments . [(true) (false) (number) (string) (null)] @left .)) property: (_) @matcher)
  arguments: (arguments . [(true) (false) (number) (string) (null)] @right .)) @match
  (#eq? @expect "expect") (#eq? @left @right)
  (#match? @matcher "^(toBe|toEqual|toStrictEqual|equal|eql|eq)$")
  (#set! rule "tautological-assertion"))
((call_expression
  function: (member_expression object: (call_expression function: (identifier) @expect arguments: (arguments . [(true) (number) (string)] .)) property: (_) @matcher)
  arguments: (arguments)) @match
  (#eq? @expect "expect")
  (#match? @matcher "^(toBeTruthy|toBeDefined)$")
  (#set! rule "tautological-assertion"))

; expect(total).toBe(total)
; ^^^^^^^^^^^^^^^^^^^^^^^^^
((call_expression
  function: (member_expression object: (call_expression function: (identifier) @expect arguments: (arguments . [(identifier) (member_expression)] @left .)) property: (_) @matcher)
  arguments: (arguments . (_) @right .)) @match
  (#eq? @expect "expect") (#eq? @left @right)
  (#match? @matcher "^(toBe|toEqual|toStrictEqual)$")
  (#set! rule "tautological-assertion"))

; assert(true), assert.ok(true), assert.equal(total, total)
; ^^^^^^^^^^^^
((call_expression function: (_) @assert arguments: (arguments . [(true) (number) (string)])) @match
  (#match? @assert "^(assert|assert\\.ok|assert\\.isTrue|t\\.ok|t\\.true)$")
  ; One of the file's own takes the name of the case first.
  (#not-file? @match "\\bfunction assert\\(|\\bassert = ")
  ; Where a test says how many must be reached, reaching it is the test.
  (#not-file? @match "\\bplan(\\(|: ?)\\d|\\bexpect\\.(assertions|hasAssertions)\\(")
  (#set! rule "tautological-assertion"))
((call_expression function: (_) @assert arguments: (arguments . [(identifier) (member_expression) (true) (false) (number)] @left . (_) @right)) @match
  (#match? @assert "^(assert|t)\\.(equal|strictEqual|deepEqual|deepStrictEqual|is)$")
  (#eq? @left @right)
  (#set! rule "tautological-assertion"))

; try { expect(total).toBe(5) } catch {}
;       ^^^^^^^^^^^^^^^^^^^^^
((try_statement
  body: (statement_block (expression_statement [(call_expression function: (_) @callee) (await_expression (call_expression function: (_) @callee))] @match))
  handler: (catch_clause body: (_) @handler)) @context
  (#match? @callee "^(expect\\(|assert\\b|assert\\.)")
  (#not-match? @callee "\\.(fail|unreachable)$")
  (#not-match? @handler "\\b(throw|fail|expect|assert|done|reject|exit)\\b|\\.(errors?|failures?)\\b|([fF]ail|[eE]rror)\\w*(\\+\\+| \\+?= |\\.push\\()|exitCode")
  ; It is asked only whether something is there.
  (#not-match? @handler "^\\{\\s*\\w+ = (true|false);?\\s*\\}$")
  (#set! rule "assertion-in-try"))

; toBeCloseTo(total, 5) → toBeCloseTo(total, 1)
;                                            ^
((call_expression
  function: (member_expression object: (call_expression arguments: (arguments . (_) @key)) property: (_) @matcher)
  arguments: (arguments (_) . (number) @value @match .))
  (#eq? @matcher "toBeCloseTo")
  (#set! compare "number-lowered")
  (#not-explained? @match "{says-what-varies}")
  (#set! rule "tolerance-widened"))
((call_expression
  function: (member_expression property: (_) @matcher)
  arguments: (arguments . (_) @key (_) . (number) @value @match .))
  (#match? @matcher "^(closeTo|approximately)$")
  (#set! compare "number-raised")
  (#not-explained? @match "{says-what-varies}")
  (#set! rule "tolerance-widened"))
((pair key: (_) @key value: (number) @value) @match
  (#match? @key "^[\"']?(maxDiffPixels|maxDiffPixelRatio|failureThreshold|threshold|tolerance|epsilon)[\"']?$")
  (#set! compare "number-raised")
  (#not-explained? @match "{says-what-varies}")
  (#set! rule "tolerance-widened"))

; jest.setTimeout(30_000)
;                 ^^^^^^
((call_expression function: (_) @key arguments: (arguments . (_) @value @match .))
  (#match? @key "^(jest\\.setTimeout|this\\.timeout|test\\.setTimeout|test\\.slow)$")
  (#set! compare "limit-raised")
  (#not-explained? @match "\\w+ \\w+ \\w+")
  (#set! rule "test-timeout-raised"))
((pair key: (_) @key value: (_) @value) @match
  (#match? @key "^(timeout|timeoutMs|testTimeout|hookTimeout)$")
  (#set! compare "limit-raised")
  (#not-explained? @match "\\w+ \\w+ \\w+")
  (#set! rule "test-timeout-raised"))
; it("refunds", () => {…}, 30_000)
;                          ^^^^^^
((call_expression function: (identifier) @runner arguments: (arguments . (string) @key . [(arrow_function) (function_expression)] . (_) @value @match .))
  (#match? @runner "^(it|test|beforeAll|beforeEach)$")
  (#set! compare "limit-raised")
  (#not-explained? @match "\\w+ \\w+ \\w+")
  (#set! rule "test-timeout-raised"))

; this.retries(2)
; ^^^^^^^^^^^^^^^
((call_expression function: (_) @key arguments: (arguments . (number) @count .)) @match
  (#match? @key "^(this\\.retries|jest\\.retryTimes)$")
  (#not-eq? @count "0")
  (#set! detects "introduced")
  (#set! rule "test-retried"))
((call_expression function: (_) @key arguments: (arguments . (number) @value .)) @match
  (#match? @key "^(this\\.retries|jest\\.retryTimes)$")
  (#set! detects "weakened")
  (#set! compare "number-raised")
  (#set! rule "test-retried"))
((call_expression
  function: [(identifier) @runner (member_expression) @runner]
  arguments: (arguments . (string) @key (object (pair key: (_) @option value: (number) @count) @match)))
  (#match? @runner "^(it|test|describe)(\\.\\w+)*$")
  (#match? @option "^(retry|retries)$")
  (#not-eq? @count "0")
  (#set! detects "introduced")
  (#set! rule "test-retried"))

; expect(total).toBe(5) → expect(total).toBe(6)
;                         ^^^^^^^^^^^^^^^^^^^^^
((call_expression
  function: (member_expression object: (call_expression function: (identifier) @expect arguments: (arguments . (_) @key .)) property: (_) @key @matcher)
  arguments: (arguments . [(number) (string) (true) (false) (array) (object) (template_string)] @value .)) @match
  (#eq? @expect "expect")
  (#match? @matcher "^(toBe|toEqual|toStrictEqual|toMatchInlineSnapshot|toHaveLength)$")
  (#set! compare "changed")
  (#set! rule "expected-value-edited"))
((call_expression
  function: (member_expression object: (identifier) @assert property: (_) @key @matcher)
  arguments: (arguments . (_) @key . [(number) (string) (true) (false) (array) (object)] @value .)) @match
  (#eq? @assert "assert")
  (#match? @matcher "^(equal|strictEqual|deepEqual|deepStrictEqual)$")
  (#set! compare "changed")
  (#set! rule "expected-value-edited"))

; Runs that can't fail.

; process.exit(0)
; ^^^^^^^^^^^^^^^
((call_expression function: (_) @callee arguments: (arguments) @arguments) @match
  (#match? @callee "^(process|Deno)\\.exit$")
  (#match? @arguments "^\\(0?\\)$")
  (#not-inside? @match "if_statement" "ternary_expression")
  ; A program of its own has to say how it went; a runner of tests is cut short.
  (#file? @match "(?<![\\w.])(describe|it|test|suite|before|after|beforeAll|afterAll|beforeEach|afterEach)(\\.\\w+)*\\(")
  ; What says when it failed may say when it did not.
  (#not-file? @match "\\b(process|Deno)\\.exit\\((?![0)])|\\n(process|Deno)\\.exit\\(0?\\);?\\s*$")
  (#not-path? @match "(^|/)(fixtures?|__fixtures__|testdata|mocks?|__mocks__|helpers?|stubs?)/|(^|/)bench[^/]*$")
  (#set! rule "test-process-exits-zero"))
((assignment_expression left: (_) @left right: (number) @zero) @match
  (#eq? @left "process.exitCode") (#eq? @zero "0")
  (#not-inside? @match "if_statement" "ternary_expression")
  (#set! rule "test-process-exits-zero"))

; passWithNoTests: true
; ^^^^^^^^^^^^^^^^^^^^^
((pair key: (_) @key value: (true)) @match
  (#match? @key "^(passWithNoTests|pass-with-no-tests)$")
  (#set! rule "no-tests-pass"))

; updateSnapshots: "all"
; ^^^^^^^^^^^^^^^^^^^^^^
((pair key: (_) @key value: (_) @to) @match
  (#match? @key "^updateSnapshots?$")
  (#match? @to "^(true|[\"'](all|changed)[\"'])$")
  (#path? @match "(^|/)(jest|vitest|vite|playwright)\\.config")
  (#set! rule "snapshots-rewritten"))

; coverageThreshold: { global: { branches: 60 } }
;                                ^^^^^^^^^^^^
((pair key: (_) @key value: (number) @value) @match
  (#match? @key "^[\"']?(branches|functions|lines|statements|perFile)[\"']?$")
  (#around? @match object "\\b(branches|functions|lines|statements)\\b")
  (#path? @match "(^|/)(jest|vitest|vite|karma|nyc|c8|\\.nycrc)[^/]*\\.[cm]?[jt]s$")
  (#set! compare "number-lowered")
  (#set! rule "coverage-threshold-lowered"))

; Code that knows its tests.

; if (process.env.JEST_WORKER_ID) …
;     ^^^^^^^^^^^^^^^^^^^^^^^^^^
([(member_expression) (subscript_expression)] @match
  (#match? @match "^process\\.env(\\.|\\[[\"'])(JEST_WORKER_ID|VITEST|VITEST_WORKER_ID|VITEST_POOL_ID|MOCHA_COLORS|CYPRESS|PLAYWRIGHT_TEST|NODE_TEST_CONTEXT)([\"']\\])?$|^import\\.meta\\.vitest$")
  (#not-path? @match "(^|/)[^/]*\\.(config|setup)\\.[cm]?[jt]s$|(^|/)(scripts|bench|benchmarks|test-utils|testing)/|[jJ]est|[vV]itest|[pP]laywright|[cC]ypress|test[-_]?([hH]elper|[uU]til|[sS]etup)|setupTests")
  (#not-match? @match "^import\\.meta")
  ; Who throws lets no test take another way.
  (#not-around? @match if_statement "^if \\([^{}]*\\) (\\{\\s*)?throw\\b")
  (#not-path? @match "([sS]entry|[tT]elemetry|[aA]nalytics|[pP]osthog)[^/]*$")
  (#not-explained? @match "{says-why}")
  (#set! rule "test-aware-code"))
((binary_expression left: (unary_expression argument: (_) @name) right: (string) @kind) @match
  (#match? @name "^(jest|vi|mocha|describe|it|beforeEach)$")
  (#match? @kind "undefined|function|object")
  (#not-path? @match "[jJ]est|[vV]itest|[mM]ocha|[tT]est|setup")
  (#not-explained? @match "{says-why}")
  (#set! rule "test-aware-code"))
((if_statement condition: (_) @match consequence: (_) @then)
  (#match? @match "process\\.env(\\.|\\[[\"'])NODE_ENV([\"']\\])? ===? [\"']test[\"']")
  (#match? @then "\\breturn\\b")
  ; What is only written to a log changes no behaviour.
  (#not-symbol? @match "(^|\\.)(log|debug|trace|info|warn|print)\\w*$")
  (#not-path? @match "(^|/)[^/]*(config|setup|log|env)[^/]*$|(^|/)(scripts|config)/")
  (#not-explained? @match "{says-why}")
  (#set! rule "test-aware-code"))

; it("refunds", () => { expect(refund()).toBe(5) }) → it("refunds", () => { refund() })
; ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
((call_expression
  function: (_) @callee
  arguments: (arguments . [(string) (template_string)] @key @protects [(arrow_function body: (_) @body) (function_expression body: (_) @body)])) @match
  (#match? @callee "^(it|test|specify)$")
  (#match? @body "(^|[^\\w.$])(expect|assert)\\b")
  (#set! rule "test-checks-nothing"))
((call_expression
  function: (_) @callee
  arguments: (arguments . [(string) (template_string)] @key (_) @body)) @match
  (#match? @callee "^(it|test|specify)(\\.\\w+)*$")
  (#match? @body "([eE]xpect|[aA]ssert|[sS]hould|[cC]heck|[vV]erif|[eE]nsure|[vV]alid|[tT]hrow|[mM]atch|[sS]napshot|[fF]ail|[rR]eject|[dD]one|waitFor)")
  (#set! as "counterpart")
  (#set! rule "test-checks-nothing"))

; expect(total); expect(total).toBe; total === 5;
; ^^^^^^^^^^^^^
((expression_statement [(call_expression function: (_) @callee arguments: (arguments . (_)) @of) (await_expression (call_expression function: (_) @callee arguments: (arguments . (_)) @of))] @match)
  (#match? @callee "^expect(\\.soft|\\.poll)*$")
  ; QUnit's expect(3) counts assertions.
  (#not-match? @of "^\\(\\s*\\d+\\s*\\)$")
  (#set! rule "unfinished-assertion"))
((expression_statement [(member_expression property: (_) @matcher) (await_expression (member_expression property: (_) @matcher))] @match)
  (#match? @match "^(await )?(expect(\\.\\w+)*\\(|should\\.)|\\.should\\b")
  (#match? @matcher "^(to[A-Z]\\w*|not|resolves|rejects|eventually|to|be|been|is|that|which|and|has|have|with|at|of|same|but|does|still|also|deep|nested|own|ordered|any|all|itself|should|an?|includes?|contains?|containSubset|equals?|eqls?|eq|above|gte?|greaterThan|least|below|lte?|lessThan|most|within|instance[oO]f|property|(o|haveO)wnProperty(Descriptor)?|lengthOf|length|match(es)?|string|keys?|[tT]hrows?|respond(s)?To|satisf(y|ies)|closeTo|approximately|members|oneOf|changes?|increases?|decreases?|by|fail|rejectedWith|become|calledWith\\w*|calledOn|callCount)$")
  (#set! rule "unfinished-assertion"))
; assert.strictEqual;
; ^^^^^^^^^^^^^^^^^^
((expression_statement [(member_expression object: (identifier) @assert) (await_expression (member_expression object: (identifier) @assert))] @match)
  (#match? @assert "^(assert|expect)$")
  (#set! rule "unfinished-assertion"))
((expression_statement (binary_expression operator: ["===" "==" "!==" "!="]) @match)
  (#set! rule "unfinished-assertion"))

; expect(() => pay()).toThrow(Error)
;                     ^^^^^^^^^^^^^^
((call_expression function: (member_expression object: (_) @object property: (_) @matcher) arguments: (arguments) @arguments) @match
  (#match? @object "^(expect|assert)\\b")
  (#match? @matcher "^(toThrow|toThrowError|throw|throws|rejects|throwsAsync)$")
  (#match? @arguments "^\\((Error)?\\)$|^\\((?!.*,)[^,]*=>[^,]*\\)$")
  (#not-match? @object "\\.(not|never)$|\\.not\\.")
  (#set! rule "any-error-expected"))
((call_expression function: (member_expression object: (identifier) @assert property: (_) @matcher) arguments: (arguments . (_) . (identifier)? @type .)) @match
  (#eq? @assert "assert")
  (#match? @matcher "^(throws|rejects)$")
  (#match? @match "\\)$")
  (#not-match? @match ", *(?!Error\\b)[A-Z]\\w*\\)$|, *\\w+\\)$")
  (#set! rule "any-error-expected"))

; expect(() => { open(); pay(); }).toThrow(PaymentError)
;              ^^^^^^^^^^^^^^^^^^
((call_expression function: (member_expression object: [
    (call_expression function: (identifier) @callee arguments: (arguments . [(arrow_function body: (statement_block (_) . (_)) @match) (function_expression body: (statement_block (_) . (_)) @match)]))
    (member_expression object: (call_expression function: (identifier) @callee arguments: (arguments . [(arrow_function body: (statement_block (_) . (_)) @match) (function_expression body: (statement_block (_) . (_)) @match)])))] property: (_) @matcher))
  (#eq? @callee "expect")
  (#match? @matcher "^(toThrow\\w*|throw)$")
  (#set! rule "unclear-failing-line"))
((call_expression function: (_) @callee arguments: (arguments . [(arrow_function body: (statement_block (_) . (_)) @match) (function_expression body: (statement_block (_) . (_)) @match)]))
  (#match? @callee "^(assert|t)\\.(throws|rejects|throwsAsync)$")
  (#set! rule "unclear-failing-line"))
; expect(() => { pay(); expect(paid).toBe(0); }).toThrow(PaymentError)
;                       ^^^^^^^^^^^^^^^^^^^^
((call_expression function: (member_expression object: [
    (call_expression function: (identifier) @callee arguments: (arguments . [(arrow_function body: (statement_block (_) . (expression_statement (_) @match) .)) (function_expression body: (statement_block (_) . (expression_statement (_) @match) .))]))
    (member_expression object: (call_expression function: (identifier) @callee arguments: (arguments . [(arrow_function body: (statement_block (_) . (expression_statement (_) @match) .)) (function_expression body: (statement_block (_) . (expression_statement (_) @match) .))])))] property: (_) @matcher))
  (#eq? @callee "expect")
  (#match? @matcher "^(toThrow\\w*|throw)$")
  (#match? @match "^(await )?(expect\\(|assert\\b)")
  ; What it calls may be what fails.
  (#not-match? @match "^(await )?(expect|assert\\.\\w+)\\([^)]*\\w\\(")
  (#set! rule "assertion-not-reached"))

; if (paid) { expect(total).toBe(5) }
;             ^^^^^^^^^^^^^^^^^^^^^
((if_statement consequence: [(statement_block (expression_statement (_) @match)) (expression_statement (_) @match)] !alternative)
  (#match? @match "^(await )?(expect\\(|assert\\b)")
  (#around? @match "call_expression" "^(it|test|specify)\\b")
  (#not-inside? @match "for_statement" "for_in_statement" "while_statement")
  (#set! rule "conditional-assertion"))
((switch_case body: (expression_statement (_) @match))
  (#match? @match "^(await )?(expect\\(|expect\\.(poll|soft)\\(|assert\\b)")
  (#set! rule "conditional-assertion"))
((catch_clause body: (statement_block (expression_statement (_) @match)))
  (#match? @match "^(await )?(expect\\(|assert\\b)")
  (#not-around? @match "arrow_function" "\\bexpect\\.(assertions|hasAssertions)\\(")
  (#not-around? @match "try_statement" "^try \\{[^]*\\b(fail|throw|unreachable|expect\\(true\\)\\.toBe\\(false\\)|expect\\.fail|assert\\.fail)\\b[^]*\\} catch")
  (#set! rule "conditional-assertion"))
((expression_statement [
    (ternary_expression consequence: (_) @then)
    (binary_expression operator: ["&&" "||" "??"] right: (_) @then)] @match)
  (#match? @then "^(await )?(expect\\(|expect\\.(poll|soft)\\(|assert\\b)")
  (#set! rule "conditional-assertion"))

; if (!isReady()) return;
;                 ^^^^^^^
((call_expression function: (_) @callee arguments: (arguments . [(string) (template_string)] [(arrow_function body: (statement_block (if_statement consequence: [(statement_block . (return_statement) @match .) (return_statement) @match] !alternative))) (function_expression body: (statement_block (if_statement consequence: [(statement_block . (return_statement) @match .) (return_statement) @match] !alternative)))])) @test
  (#match? @callee "^(it|test|specify)$")
  ; What was checked before is checked.
  (#not-match? @test "\\b(expect|assert)\\b[^]*\\breturn;")
  (#match? @match "^return;?$")
  (#set! rule "test-returns-early"))

; await sleep(500); await page.waitForTimeout(500); cy.wait(500)
; ^^^^^^^^^^^^^^^^
((expression_statement (await_expression (call_expression function: (_) @callee arguments: (arguments . [(number) (identifier) (binary_expression)] .))) @match)
  (#match? @callee "^(sleep|delay|wait|pause|timers\\.setTimeout|setTimeout|(\\w+\\.)*(waitForTimeout|sleep|delay|pause))$")
  (#set! rule "sleep-in-test"))
((expression_statement (await_expression (new_expression constructor: (identifier) @type arguments: (arguments . (arrow_function body: (_) @body)))) @match)
  (#eq? @type "Promise")
  (#match? @body "\\bsetTimeout\\(\\s*(\\w+|\\(\\) => \\w+\\([^()]*\\)), *\\w+\\)")
  (#set! rule "sleep-in-test"))
((expression_statement (call_expression function: (_) @callee arguments: (arguments . (number) .)) @match)
  (#match? @callee "^cy\\.wait$")
  (#set! rule "sleep-in-test"))

; describe("refunds", () => { expect(total).toBe(5) })
;                             ^^^^^^^^^^^^^^^^^^^^^
((call_expression function: (_) @callee arguments: (arguments [(arrow_function body: (statement_block (expression_statement (_) @match))) (function_expression body: (statement_block (expression_statement (_) @match)))]))
  (#match? @callee "^(describe|suite|context)(\\.\\w+)*$")
  (#match? @match "^(await )?(expect\\(|assert(\\.\\w+)?\\(|assertEquals\\()")
  (#set! rule "assertion-outside-test"))
((program (expression_statement (_) @match))
  (#match? @match "^(await )?(expect\\(|assert\\.(equal|strictEqual|deepEqual|deepStrictEqual|ok)\\(|assertEquals\\()")
  (#file? @match "(^|\\n)(import .*(vitest|jest|mocha|chai|node:test|bun:test|/assert)|describe\\(|it\\(|test\\(|Deno\\.test)")
  (#set! rule "assertion-outside-test"))

; test["skip"]("refunds", …); test.step.skip("pay", …)
; ^^^^^^^^^^^^
((call_expression function: (subscript_expression object: (_) @runner index: (string) @modifier) @match arguments: (arguments . [(string) (template_string)] @key (_)))
  (#match? @runner "^(it|test|describe|suite)$")
  (#match? @modifier "^[\"'`](skip|fixme)[\"'`]$")
  (#set! rule "test-skipped"))
((call_expression function: (member_expression object: (member_expression object: (_) @runner property: (_) @step) property: (_) @modifier) @match arguments: (arguments . [(string) (template_string)] @key (_)))
  (#eq? @runner "test") (#eq? @step "step")
  (#match? @modifier "^(skip|fixme)$")
  (#not-explained? @match "{says-until-when}")
  (#set! rule "test-skipped"))
((call_expression function: (subscript_expression object: (_) @runner index: (string) @modifier) @match arguments: (arguments . [(string) (template_string)] @key (_)))
  (#match? @runner "^(it|test|describe|suite)$")
  (#match? @modifier "^[\"'`]only[\"'`]$")
  (#set! rule "test-focused"))

; expect(total).not.toBe(total), expect([]).toEqual([])
; ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
((call_expression
  function: (member_expression object: (member_expression object: (call_expression function: (identifier) @expect arguments: (arguments . [(identifier) (member_expression)] @left .)) property: (_) @chain) property: (_) @matcher)
  arguments: (arguments . (_) @right .)) @match
  (#eq? @expect "expect") (#eq? @left @right)
  (#match? @chain "^(not|to|resolves|deep)$")
  (#match? @matcher "^(toBe|toEqual|toStrictEqual|equal|eql|eq)$")
  (#set! rule "tautological-assertion"))
((call_expression
  function: (member_expression object: (call_expression function: (identifier) @expect arguments: (arguments . [(identifier) (member_expression)] @left .)) property: (_) @matcher)
  arguments: (arguments . (_) @right .)) @match
  (#eq? @expect "expect") (#eq? @left @right)
  (#match? @matcher "^(toContain|toMatch|toMatchObject|toBeGreaterThanOrEqual|toBeLessThanOrEqual|toContainEqual|toHaveLength)$")
  (#set! rule "tautological-assertion"))

; it("refunds", () => { refund(order); })
; ^^
((call_expression
  function: [(identifier) @callee @match (member_expression) @callee @match (call_expression function: (_) @callee) @match]
  arguments: (arguments . [(string) (template_string)] @key [(arrow_function body: (_) @body @context) (function_expression body: (_) @body @context)] @run)) @test
  (#match? @callee "^(it|test|specify|Deno\\.test)(\\.(concurrent|serial|sequential|parallel|each))*$")
  ; One without a body is still to be written.
  (#not-empty? @body)
  (#not-reaches? @body "{asserts-in-js}")
  (#set! rule "test-without-assertion"))
; What asserted before and does not any more is another rule's.
((call_expression
  function: (_) @callee
  arguments: (arguments . [(string) (template_string)] @key [(arrow_function body: (_) @body) (function_expression body: (_) @body)])) @match
  (#match? @callee "^(it|test|specify|Deno\\.test)\\b")
  (#reaches? @body "{asserts-in-js}")
  (#set! as "counterpart")
  (#set! rule "test-without-assertion"))

; expect(total).to.be.equal(total), total.should.equal(total)
; ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
((expression_statement [(call_expression) (await_expression (call_expression))] @match)
  (#match? @match "^(await )?expect\\(\\s*([\\w.$\\[\\]]+)\\s*\\)(\\.(to|be|been|is|that|which|and|has|have|with|not|deep|eventually|resolves))*\\.(a|an|eq|eqls?|equals?|includes?|contains?|members|keys|instance[oO]f|property|lengthOf|least|most|gte|lte|match|closeTo|ownProperty\\w*|toBe|toEqual|toStrictEqual)\\(\\s*\\2\\s*[,)]|^(await )?([\\w.$]+)\\.should(\\.(to|be|been|have|with|not|deep))*\\.(a|an|eq|eqls?|equals?|includes?|contains?|property|lengthOf)\\(\\s*\\7\\s*[,)]")
  (#set! rule "tautological-assertion"))
; assert.notEqual(total, total), assert.equal(1 + 1, 1 + 1)
; ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
((call_expression function: (_) @assert arguments: (arguments . [(identifier) (member_expression) (binary_expression) (string) (null)] @left . (_) @right)) @match
  (#match? @assert "^(assert|t|QUnit\\.assert)\\.(not\\w*|equal|eq|deep\\w*|strict\\w*|is|same|like|include\\w*|isAtLeast|isAtMost|closeTo|sameMembers|sameDeepMembers|propEqual)$")
  (#eq? @left @right)
  (#set! rule "tautological-assertion"))

; expect(total === 5).toBe(true), expect(orders.length).toBe(5), expect(orders.length === 0).toBeTruthy()
; ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
((call_expression function: (member_expression object: [(call_expression function: (identifier) @expect arguments: (arguments . (_) @actual .)) (member_expression object: (call_expression function: (identifier) @expect arguments: (arguments . (_) @actual .)))] property: (_) @matcher) arguments: (arguments) @arguments) @match
  (#eq? @expect "expect")
  (#match? @matcher "^(toBe|toEqual|toStrictEqual|toBeTruthy|toBeFalsy|toBeTrue|toBeFalse|equal|eql|eq)$")
  (#match? @arguments "^\\((true|false)?\\)$")
  (#match? @actual "^[^()?&|]+(\\([^()]*\\))? (===?|!==?|instanceof|>=?|<=?) [^?&|]+$|^!|\\.(includes|hasOwnProperty|startsWith|endsWith|test|isArray)\\([^()]*\\)$")
  (#set! rule "blunt-assertion"))
((expression_statement (member_expression property: (_) @matcher) @match)
  (#match? @match "^expect\\([^()?&|]+ (===?|!==?|instanceof) [^?&|]+\\)\\.to\\.(not\\.)?be\\.(true|false|ok)$")
  (#set! rule "blunt-assertion"))
((call_expression function: (_) @callee arguments: (arguments . (binary_expression operator: ["===" "==" "!==" "!=" "instanceof"]) .)) @match
  (#match? @callee "^(assert(\\.(ok|isTrue|isFalse|true|false|strictEqual|equal))?|t\\.(ok|true|truthy|false))$")
  (#set! rule "blunt-assertion"))

; it.each([])("refunds %s", …)
; ^^^^^^^^^^^
((call_expression function: (call_expression function: (member_expression object: (_) @test property: (_) @each) arguments: (arguments . (array) @cases .)) @match)
  (#match? @test "^(it|test|describe|context|suite)(\\.\\w+)*$")
  (#eq? @each "each")
  (#match? @cases "^\\[\\s*\\]$")
  (#set! rule "test-skipped"))
