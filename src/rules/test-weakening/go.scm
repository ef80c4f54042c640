; Tests that are not run.

; t.Skip("…")
; ^^^^^^^^^^^
((expression_statement (call_expression function: (selector_expression operand: (identifier) @t field: (_) @callee)) @match)
  (#match? @t "^(t|b|tb|f)$")
  (#match? @callee "^(Skip|Skipf|SkipNow)$")
  ; A ticket says when it runs again.
  (#not-match? @match "{ticket}")
  (#not-explained? @match "{says-until-when}")
  (#not-inside? @match "if_statement" "expression_case" "expression_switch_statement" "default_case" "communication_case")
  (#set! rule "test-skipped"))

; XIt("refunds", …)
; ^^^
((call_expression function: (identifier) @match arguments: (argument_list . (interpreted_string_literal) @key))
  (#match? @match "^[XP](It|Describe|Context|When|Specify|Entry|DescribeTable)$")
  (#set! rule "test-skipped"))

; FIt("refunds", …)
; ^^^
((call_expression function: (identifier) @match arguments: (argument_list . (interpreted_string_literal) @key))
  (#match? @match "^F(It|Describe|Context|When|Specify|Entry|DescribeTable)$")
  (#set! rule "test-focused"))

; Assertions.

; assert.Equal(t, 5, total) → assert.NotNil(t, total)
;                             ^^^^^^^^^^^^^^^^^^^^^^^
((call_expression function: (selector_expression operand: (identifier) @package field: (_) @value) arguments: (argument_list . (_) . (_) . (_) @key)) @match
  (#match? @package "^(assert|require)$")
  (#match? @value "^(Equal|EqualValues|Exactly|Same|JSONEq|YAMLEq)$")
  (#set! compare "ladder: Exactly | Same > Equal | EqualValues | JSONEq | YAMLEq")
  (#set! rule "assertion-loosened"))
((call_expression function: (selector_expression operand: (identifier) @package field: (_) @value) arguments: (argument_list . (_) . (_) @key)) @match
  (#match? @package "^(assert|require)$")
  (#match? @value "^(NotNil|NotEmpty|NotZero|Contains|Len|Regexp|IsType|Error|ErrorIs|ErrorAs|ErrorContains|EqualError|Greater|GreaterOrEqual|Less|LessOrEqual|True)$")
  (#set! compare "ladder: Exactly | Same | Equal | JSONEq | YAMLEq | EqualValues | EqualError | ErrorIs > ElementsMatch | Contains | Len | Regexp | ErrorContains | ErrorAs | Greater | GreaterOrEqual | Less | LessOrEqual > NotNil | NotEmpty | NotZero | IsType | Error | True")
  (#set! rule "assertion-loosened"))

; require.True(t, true), require.Equal(t, total, total)
; ^^^^^^^^^^^^^^^^^^^^^
((call_expression function: (_) @callee arguments: (argument_list . (_) . (true))) @match
  (#match? @callee "^(assert|require)\\.True$")
  (#set! rule "tautological-assertion"))
((call_expression function: (_) @callee arguments: (argument_list . (_) . [(identifier) (selector_expression) (int_literal) (interpreted_string_literal) (true) (false)] @left . (_) @right)) @match
  (#match? @callee "^(assert|require)\\.(Equal|EqualValues|Exactly|Same)$")
  (#eq? @left @right)
  (#set! rule "tautological-assertion"))
((if_statement condition: (binary_expression left: [(identifier) (selector_expression)] @left operator: "!=" right: (_) @right) @match consequence: (block) @then)
  (#eq? @left @right)
  (#match? @then "\\b(t|b)\\.(Error|Fatal)")
  (#set! rule "tautological-assertion"))

; assert.InDelta(t, 5, total, 0.01) → assert.InDelta(t, 5, total, 1)
;                                                                 ^
((call_expression function: (_) @callee arguments: (argument_list . (_) . (_) . (_) @key . (_) @value @match))
  (#match? @callee "^(assert|require)\\.(InDelta|InEpsilon|InDeltaSlice|WithinDuration)(f)?$")
  (#set! compare "number-raised")
  (#set! rule "tolerance-widened"))

; require.Eventually(t, ready, time.Minute, …)
;                              ^^^^^^^^^^^
((call_expression function: (_) @key arguments: (argument_list . (_) . (_) . (_) @value @match))
  (#match? @key "^(assert|require)\\.(Eventually|EventuallyWithT|Never)(f)?$")
  (#set! compare "limit-raised")
  (#set! rule "test-timeout-raised"))
((call_expression function: (_) @key arguments: (argument_list . (_) . (_) @value @match .))
  (#eq? @key "context.WithTimeout")
  (#not-explained? @match "[wW]ait|[tT]imeout|[sS]low|\\b\\d+ ?(s|ms|seconds?|minutes?)\\b")
  (#set! compare "limit-raised")
  (#set! rule "test-timeout-raised"))

; assert.Equal(t, 5, total) → assert.Equal(t, 6, total)
;                             ^^^^^^^^^^^^^^^^^^^^^^^^^
((call_expression function: (_) @key @callee arguments: (argument_list . (_) . [(int_literal) (float_literal) (interpreted_string_literal) (raw_string_literal) (true) (false)] @value . (_) @key)) @match
  (#match? @callee "^(assert|require)\\.(Equal|EqualValues|Exactly)$")
  (#set! compare "changed")
  (#set! rule "expected-value-edited"))

; func TestMain(m *testing.M) { m.Run(); os.Exit(0) }
;                                        ^^^^^^^^^^
((call_expression function: (_) @callee arguments: (argument_list . (int_literal) @zero .)) @match
  (#eq? @callee "os.Exit") (#eq? @zero "0")
  (#not-inside? @match "if_statement")
  (#not-symbol? @match "Helper")
  (#set! rule "test-process-exits-zero"))

; Code that knows its tests.

; if testing.Testing() { … }
;    ^^^^^^^^^^^^^^^^^
((call_expression function: (_) @callee) @match
  (#match? @match "^(testing\\.Testing\\(\\)|flag\\.Lookup\\(\"test\\.v\"\\)|strings\\.(HasSuffix|Contains)\\(os\\.Args\\[0\\], ?\"(\\.test|/_test/|\\.test\\.exe)\"\\))$")
  (#not-path? @match "(^|/)(test|tests|testing|testutils?|testhelpers?|internal/test\\w*)/|test(util|helper|ing)s?\\.go$")
  (#not-symbol? @match "(^|\\.)([iI]s|[iI]n|[rR]unning|[uU]nder)\\w*[tT]est(s|ing|Mode)?$")
  (#set! rule "test-aware-code"))

; Expect(total); Eventually(ready);
; ^^^^^^^^^^^^^
((expression_statement (call_expression function: [(identifier) @callee (selector_expression field: (_) @callee)] arguments: (argument_list . (_) .)) @match)
  (#match? @callee "^(Expect|Eventually|Consistently|Ω)$")
  (#set! rule "unfinished-assertion"))

; assert.Error(t, err, io.EOF)
;                      ^^^^^^
((call_expression function: (_) @callee arguments: (argument_list . (_) . (_) . (selector_expression field: (_) @name) @match .))
  (#match? @callee "^(assert|require)\\.(Error|NoError)$")
  (#match? @name "^(Err[A-Z]\\w*|EOF|\\w+Error|Canceled|DeadlineExceeded)$")
  (#set! rule "any-error-expected"))
((call_expression function: (_) @callee arguments: (argument_list . (_) . (_) . (identifier) @match .))
  (#match? @callee "^(assert|require)\\.(Error|NoError)$")
  (#match? @match "^([eE]rr[A-Z]\\w*|expected\\w*|wantErr|\\w+Error)$")
  (#set! rule "any-error-expected"))

; go func() { require.NoError(t, err) }()
;             ^^^^^^^^^^^^^^^^^^^^^^^
((go_statement (call_expression function: (func_literal body: (block (statement_list (expression_statement (call_expression function: (selector_expression operand: (_) @t field: (_) @callee)) @match))))))
  (#match? @t "^(require|t|b|tb)$")
  (#match? @match "^(require\\.|(t|b|tb)\\.(Fatal|Fatalf|FailNow|Skip|SkipNow|Skipf)\\()")
  (#set! rule "assertion-in-thread"))
((go_statement (call_expression function: (func_literal body: (block (statement_list (if_statement consequence: (block (statement_list (expression_statement (call_expression) @match)))))))))
  (#match? @match "^(require\\.|(t|b|tb)\\.(Fatal|Fatalf|FailNow|Skip|SkipNow|Skipf)\\()")
  (#set! rule "assertion-in-thread"))

; if !ready() { return }
;               ^^^^^^
((function_declaration name: (_) @name body: (block (statement_list (if_statement condition: (_) @condition consequence: (block (statement_list . (return_statement) @match .)) !alternative)))) @test
  ; What was checked before is checked.
  (#not-match? @test "\\b(assert|require)\\.[^]*\\breturn\\b")
  (#match? @name "^Test[A-Z_]")
  (#not-match? @condition "\\berr\\b|[fF]ail")
  (#match? @match "^return$")
  (#set! rule "test-returns-early"))

; time.Sleep(time.Second)
; ^^^^^^^^^^^^^^^^^^^^^^^
((expression_statement (call_expression function: (_) @callee) @match)
  (#eq? @callee "time.Sleep")
  (#set! rule "sleep-in-test"))

; require.NotEqual(t, total, total); Expect(total).To(Equal(total))
; ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
((call_expression function: (_) @callee arguments: (argument_list . (_) . [(identifier) (selector_expression)] @left . (_) @right)) @match
  (#match? @callee "^(assert|require)\\.(NotEqual|NotSame|JSONEq|YAMLEq|ElementsMatch|Contains|Subset|GreaterOrEqual|LessOrEqual|Greater|Less|InDelta|InEpsilon|IsType|ErrorIs|ErrorAs)f?$")
  (#eq? @left @right)
  (#set! rule "tautological-assertion"))
((call_expression function: (_) @callee arguments: (argument_list . (_) . [(true) (false)] @value)) @match
  (#match? @callee "^(assert|require)\\.(Truef|False|Falsef)$")
  (#match? @match "True.*, ?true\\b|False.*, ?false\\b")
  (#set! rule "tautological-assertion"))
((call_expression function: (selector_expression operand: (call_expression function: (_) @expect arguments: (argument_list . [(identifier) (selector_expression) (true) (false)] @left .)) field: (_) @to) arguments: (argument_list . (call_expression function: (_) @matcher arguments: (argument_list . (_) @right .)))) @match
  (#match? @expect "(^|\\.)(Expect|Ω)$")
  (#match? @to "^(To|ToNot|NotTo|Should|ShouldNot)$")
  (#match? @matcher "(^|\\.)(Equal|BeEquivalentTo|BeIdenticalTo|ContainElement|MatchError|BeElementOf)$")
  (#eq? @left @right)
  (#set! rule "tautological-assertion"))

; func TestRefund(t *testing.T) { Refund(order) }
;      ^^^^^^^^^^
((function_declaration name: (_) @match @key parameters: (_) @parameters body: (block) @body @context)
  (#match? @match "^Test([A-Z_0-9]|$)") (#match? @parameters "\\*testing\\.T\\b")
  ; One without a body is still to be written.
  (#not-empty? @body)
  (#not-only? @body "^t\\.(Parallel|Helper|Log|Skip|Setenv|Cleanup)")
  (#not-reaches? @body "{asserts-in-go}")
  (#set! rule "test-without-assertion"))
; What asserted before and does not any more is another rule's.
((function_declaration name: (_) @key body: (block) @body) @match
  (#match? @key "^Test")
  (#reaches? @body "{asserts-in-go}")
  (#set! as "counterpart")
  (#set! rule "test-without-assertion"))

; assert.Equal(t, true, paid), require.True(t, total == 5), s.Require().Equal(len(orders), 5)
; ^^^^^^^^^^^^^^^^^^^^^^^^^^^
((call_expression function: (selector_expression operand: (_) @package field: (_) @callee) arguments: (argument_list) @arguments) @match
  (#match? @package "{testify}")
  (#match? @callee "^(Not)?(Equal|EqualValues|Exactly|Same)f?$")
  (#match? @arguments "^\\(([\\w.]+(\\(\\))?, *)?(true|false|nil|len\\([^()]*\\)), *[^)]|^\\([^\"]*?, *(true|false|nil|len\\([^()]*\\))\\s*[,)]")
  (#set! rule "blunt-assertion"))
((call_expression function: (selector_expression operand: (_) @package field: (_) @callee) arguments: (argument_list) @arguments) @match
  (#match? @package "{testify}")
  (#match? @callee "^(True|False)f?$")
  (#match? @arguments "^\\(([\\w.]+(\\(\\))?, *)?([^,&|\"]+ (==|!=|>=?|<=?) [^,&|]+[,)]|!|len\\(|(strings\\.Contains|errors\\.(Is|As)|reflect\\.DeepEqual|bytes\\.Equal|slices\\.(Contains|Equal))\\()")
  (#set! rule "blunt-assertion"))
((call_expression function: (selector_expression operand: (_) @package field: (_) @callee) arguments: (argument_list) @arguments) @match
  (#match? @package "{testify}")
  (#match? @match "\\.(Not)?Nilf?\\(([\\w.]+(\\(\\))?, *)?\\w*[eE]rr\\b|\\.Lenf?\\(([\\w.]+(\\(\\))?, *)?[\\w.]+, *0\\b|\\.ErrorIs?\\(([\\w.]+(\\(\\))?, *)?\\w*[eE]rr, *nil\\b|\\.(Less|Greater)(OrEqual)?f?\\(([\\w.]+(\\(\\))?, *)?[\\w.]+, *0[,)]|\\.(Not)?(Empty|Zero)f?\\(([\\w.]+(\\(\\))?, *)?(len\\(|\\w*[eE]rr\\b)|\\.(Error|NoError)f?\\(([\\w.]+(\\(\\))?, *)?errors\\.(Is|As)\\(")
  (#set! rule "blunt-assertion"))
; Expect(total == 5).To(BeTrue()), Expect(len(orders)).To(Equal(5)), Expect(err).To(BeNil())
; ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
((call_expression function: (selector_expression operand: (call_expression function: (_) @expect arguments: (argument_list . (_) @actual .)) field: (_) @to) arguments: (argument_list . (_) @matcher)) @match
  (#match? @expect "(^|\\.)(Expect|Ω)$")
  (#match? @to "^(To|ToNot|NotTo|Should|ShouldNot)$")
  (#match? @match "\\((len|cap)\\([^()]*\\)\\)\\.\\w+\\((\\w+\\.)?(Equal|BeNumerically|BeZero|BeEquivalentTo)\\(|^[\\w.]+\\([^&|]+ (==|!=|>=?|<=?) [^&|]+\\)\\.\\w+\\((\\w+\\.)?(BeTrue\\(|BeFalse\\(|Equal\\((true|false)\\))|\\((\\w+\\.)?(Equal|BeIdenticalTo|BeEquivalentTo)\\((true|false|nil)\\)|(^[\\w.]+\\(|\\.)\\w*([eE]rr|Err(or)?\\(\\))\\)\\.\\w+\\((\\w+\\.)?BeNil\\(|\\((\\w+\\.)?HaveLen\\(0\\)")
  (#set! rule "blunt-assertion"))
