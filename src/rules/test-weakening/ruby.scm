; xit "refunds" do … end
; ^^^
((call method: (identifier) @match arguments: (argument_list . (string) @key))
  (#match? @match "^(xit|xdescribe|xcontext|xspecify|xexample|xscenario|xfeature)$")
  (#not-explained? @match "{says-until-when}")
  (#set! rule "test-skipped"))

; it "refunds", skip: "…" do … end
;               ^^^^^^^^^
((call method: (identifier) @runner arguments: (argument_list . (string) @key (pair key: (_) @option value: [(true) (string)]) @match))
  (#match? @runner "^(it|describe|context|specify|scenario|feature|example)$")
  (#match? @option "^(skip|pending)$")
  (#not-explained? @match "{says-until-when}")
  (#set! rule "test-skipped"))
((call method: (identifier) @runner arguments: (argument_list . (string) @key (simple_symbol) @match))
  (#match? @runner "^(it|describe|context|specify|scenario|feature|example)$")
  (#match? @match "^:(skip|pending)$")
  (#not-explained? @match "{says-until-when}")
  (#set! rule "test-skipped"))

; skip "…"
; ^^^^^^^^
((call !receiver method: (identifier) @callee arguments: (argument_list . (string))) @match
  (#match? @callee "^(skip|pending)$")
  (#not-around? @match call "^SimpleCov\\b")
  (#not-inside? @match "if" "unless" "if_modifier" "unless_modifier" "rescue" "case")
  (#not-explained? @match "{says-until-when}")
  (#set! rule "test-skipped"))
((do_block body: (body_statement (identifier) @match))
  (#match? @match "^(skip|pending)$")
  (#not-explained? @match "{says-until-when}")
  (#set! rule "test-skipped"))

; fit "refunds" do … end
; ^^^
((call method: (identifier) @match arguments: (argument_list . (string) @key))
  (#match? @match "^(fit|fdescribe|fcontext|fspecify|fscenario|ffeature)$")
  (#set! rule "test-focused"))
((call method: (identifier) @runner arguments: (argument_list . (string) @key (pair key: (_) @option value: (true)) @match))
  (#match? @runner "^(it|describe|context|specify|scenario|feature)$")
  (#eq? @option "focus")
  (#set! rule "test-focused"))
((call method: (identifier) @runner arguments: (argument_list . (string) @key (simple_symbol) @match))
  (#match? @runner "^(it|describe|context|specify|scenario|feature)$")
  (#eq? @match ":focus")
  (#set! rule "test-focused"))

; expect(total).to eq(5) → expect(total).to be_truthy
;                          ^^^^^^^^^^^^^^^^^^^^^^^^^^
((call
  receiver: (call method: (identifier) @expect arguments: (argument_list . (_) @key .))
  method: (identifier) @key @to
  arguments: (argument_list . [(call method: (_) @value) (identifier) @value])) @match
  (#eq? @expect "expect")
  (#eq? @to "to")
  (#not-match? @match "{spelled-out-pattern}")
  ; The very value, and not what it is like.
  (#not-match? @match "\\bbe[ (] ?[\\w:\"'.]+\\)?$")
  (#set! compare "ladder: eq | eql | equal | be_nil | be_empty | match_array | contain_exactly > include | match | start_with | have_attributes | be_within | be_between > be_a | be_an | be_kind_of | be_instance_of > be_truthy | be_present | be_any | be")
  (#set! rule "assertion-loosened"))

; assert_equal 5, total → assert total
;                         ^^^^^^^^^^^^
((call !receiver method: (identifier) @value arguments: (argument_list . (_) . (_) @key)) @match
  (#match? @value "^(assert_equal|assert_same)$")
  (#set! compare "ladder: assert_same > assert_equal")
  (#set! rule "assertion-loosened"))
((call !receiver method: (identifier) @value arguments: (argument_list . (_) @key)) @match
  (#match? @value "^(assert|refute_nil|assert_not_nil|refute_empty|assert_includes|assert_not_empty)$")
  (#set! compare "ladder: assert_same | assert_equal > assert_includes > assert | refute_nil | assert_not_nil | refute_empty | assert_not_empty")
  (#set! rule "assertion-loosened"))

; expect(true).to be(true), assert true, assert_equal total, total
; ^^^^^^^^^^^^^^^^^^^^^^^^
((call receiver: (call method: (identifier) @expect arguments: (argument_list . (true) .)) method: (identifier) @to) @match
  (#eq? @expect "expect") (#eq? @to "to")
  (#set! rule "tautological-assertion"))
((call !receiver method: (identifier) @callee arguments: (argument_list . (true))) @match
  (#eq? @callee "assert")
  ; The handler says what else may come.
  (#not-around? @match "begin" "\\brescue\\b[^]*\\b(assert false|flunk)\\b")
  (#set! rule "tautological-assertion"))
((call !receiver method: (identifier) @callee arguments: (argument_list . [(identifier) (integer) (string) (call)] @left . (_) @right)) @match
  (#match? @callee "^(assert_equal|assert_same)$")
  (#eq? @left @right)
  (#not-match? @left "[(]")
  (#set! rule "tautological-assertion"))

; be_within(0.01) → be_within(1)
;                             ^
((call method: (identifier) @key arguments: (argument_list . [(float) (integer)] @value @match .))
  (#eq? @key "be_within")
  (#set! compare "number-raised")
  (#set! rule "tolerance-widened"))
((call method: (identifier) @callee arguments: (argument_list . (_) . (_) @key . [(float) (integer)] @value @match))
  (#eq? @callee "assert_in_delta")
  (#set! compare "number-raised")
  (#set! rule "tolerance-widened"))

; it "refunds", retry: 3 do … end
;               ^^^^^^^^
((call method: (identifier) @runner arguments: (argument_list . (string) @key (pair key: (_) @option value: (integer) @count) @match))
  (#match? @runner "^(it|describe|context|specify|scenario|feature)$")
  (#eq? @option "retry")
  (#not-match? @count "^[01]$")
  (#set! detects "introduced")
  (#set! rule "test-retried"))

; it "refunds" do expect(refund).to eq 5 end → it "refunds" do refund end
; ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
((call !receiver method: (identifier) @callee arguments: (argument_list . (string) @key @protects) block: (_) @body) @match
  (#match? @callee "^(it|specify|test)$")
  (#match? @body "(^|[^\\w.])(expect|assert|refute)(_\\w+)?\\b")
  (#set! rule "test-checks-nothing"))
((call !receiver method: (identifier) @callee arguments: (argument_list . (string) @key) block: (_) @body) @match
  (#match? @callee "^(it|specify|test)$")
  (#match? @body "(expect|assert|refute|should|check|verif|ensure|valid|raise|match|must_|wont_|have_|be_|fail|skip)")
  (#set! as "counterpart")
  (#set! rule "test-checks-nothing"))
((method name: (_) @key @protects body: (_) @body) @match
  (#match? @key "^test_")
  (#match? @body "(^|[^\\w.])(assert|refute)(_\\w+)?\\b")
  (#set! rule "test-checks-nothing"))
((method name: (_) @key body: (_) @body) @match
  (#match? @key "^test_")
  (#match? @body "(expect|assert|refute|should|check|verif|ensure|valid|raise|match|must_|wont_|fail|skip)")
  (#set! as "counterpart")
  (#set! rule "test-checks-nothing"))

; expect(total)
; total == 5
; ^^^^^^^^^^
([(body_statement (call !receiver method: (identifier) @callee arguments: (argument_list . (_) .)) @match)
  (block_body (call !receiver method: (identifier) @callee arguments: (argument_list . (_) .)) @match)]
  (#eq? @callee "expect")
  (#set! rule "unfinished-assertion"))
([(body_statement (binary operator: ["==" "!="]) @match . (_)) (block_body (binary operator: ["==" "!="]) @match . (_))]
  (#set! rule "unfinished-assertion"))

; expect { pay }.to raise_error
;                   ^^^^^^^^^^^
((call receiver: (_) @expect method: (identifier) @to arguments: (argument_list . (identifier) @match .))
  (#match? @expect "^expect\\b") (#eq? @to "to")
  (#match? @match "^(raise_error|raise_exception)$")
  (#set! rule "any-error-expected"))
((call receiver: (_) @expect method: (identifier) @to arguments: (argument_list . (call method: (identifier) @matcher arguments: (argument_list . (constant) @type .)) @match .))
  (#match? @expect "^expect\\b") (#eq? @to "to")
  (#match? @matcher "^(raise_error|raise_exception)$")
  (#match? @type "^(StandardError|Exception|RuntimeError)$")
  (#set! rule "any-error-expected"))
((call !receiver method: (identifier) @callee arguments: (argument_list . (constant) @type .)) @match
  (#match? @callee "^assert_raises?$")
  (#match? @type "^(StandardError|Exception)$")
  (#not-around? @match "assignment" "[^]")
  (#set! rule "any-error-expected"))
((call !receiver method: (identifier) @match !arguments block: (_))
  (#match? @match "^assert_raises?$")
  (#set! rule "any-error-expected"))

; expect { open; pay }.to raise_error(PaymentError)
;        ^^^^^^^^^^^^^
((call receiver: (call method: (identifier) @expect block: [(block body: (block_body (_) . (_))) (do_block body: (body_statement (_) . (_)))] @match) method: (identifier) @to arguments: (argument_list . (_) @matcher))
  (#eq? @expect "expect") (#eq? @to "to")
  (#match? @matcher "^raise_(error|exception)\\b")
  (#set! rule "unclear-failing-line"))
((call !receiver method: (identifier) @callee block: [(block body: (block_body (_) . (_))) (do_block body: (body_statement (_) . (_)))] @match)
  (#match? @callee "^assert_raises?$")
  (#set! rule "unclear-failing-line"))
((call !receiver method: (identifier) @callee block: [(block body: (block_body (_) . (call !receiver method: (identifier) @assert) @match .)) (do_block body: (body_statement (_) . (call !receiver method: (identifier) @assert) @match .))])
  (#match? @callee "^assert_raises?$")
  (#match? @assert "^(assert|refute)(_\\w+)?$")
  (#set! rule "assertion-not-reached"))

; expect(total).to eq(5) if paid
; ^^^^^^^^^^^^^^^^^^^^^^
([(if_modifier body: (call) @match) (unless_modifier body: (call) @match) (if consequence: (then (call) @match) !alternative)]
  (#match? @match "^(expect[( {]|(assert|refute)(_\\w+)?[( ])")
  (#around? @match "call" "^(it|specify|test) ")
  (#set! rule "conditional-assertion"))
([(if_modifier body: (call) @match) (unless_modifier body: (call) @match) (if consequence: (then (call) @match) !alternative)]
  (#match? @match "^(assert|refute)(_\\w+)?[( ]")
  (#symbol? @match "(^|\\.)test_\\w*$")
  (#set! rule "conditional-assertion"))

; return unless ready?
; ^^^^^^^^^^^^^^^^^^^^
((method name: (_) @name body: (body_statement [(if_modifier body: (return) @return) (unless_modifier body: (return) @return)] @match))
  (#match? @name "^test_") (#eq? @return "return")
  (#set! rule "test-returns-early"))
((call !receiver method: (identifier) @callee block: (do_block body: (body_statement [(if_modifier body: (next) @next) (unless_modifier body: (next) @next)] @match)))
  (#match? @callee "^(it|specify|test)$") (#eq? @next "next")
  (#set! rule "test-returns-early"))

; sleep 1
; ^^^^^^^
((call !receiver method: (identifier) @callee arguments: (argument_list . (_) @time .)) @match
  (#eq? @callee "sleep")
  (#not-eq? @time "0")
  (#set! rule "sleep-in-test"))

; refute_equal total, total; expect(total).to eq(total)
; ^^^^^^^^^^^^^^^^^^^^^^^^^
((call !receiver method: (identifier) @callee arguments: (argument_list . [(identifier) (call) (instance_variable)] @left . (_) @right)) @match
  (#match? @callee "^(refute_equal|refute_same|assert_includes|assert_not_equal|assert_in_delta)$")
  (#eq? @left @right)
  (#not-match? @left "[(]")
  (#set! rule "tautological-assertion"))
((call receiver: (call method: (identifier) @expect arguments: (argument_list . [(identifier) (instance_variable)] @left .)) method: (identifier) @to arguments: (argument_list . (call method: (identifier) @matcher arguments: (argument_list . (_) @right .)))) @match
  (#eq? @expect "expect") (#match? @to "^(to|not_to|to_not)$")
  (#match? @matcher "^(eq|eql|equal|be|match_array|match|include)$")
  (#eq? @left @right)
  (#set! rule "tautological-assertion"))

; it "refunds" do refund(order) end
; ^^
((call !receiver method: (identifier) @callee @match arguments: (argument_list . (string) @key) block: (_) @body @context)
  (#match? @callee "^(it|specify|test|scenario)$")
  (#not-reaches? @body "{asserts-in-ruby}")
  (#set! rule "test-without-assertion"))
((method name: (_) @match @key body: (_) @body @context)
  (#match? @match "^test_")
  (#not-reaches? @body "{asserts-in-ruby}")
  (#set! rule "test-without-assertion"))
; What asserted before and does not any more is another rule's.
([(call !receiver method: (identifier) arguments: (argument_list . (string) @key) block: (_) @body)
  (method name: (_) @key body: (_) @body)] @match
  (#reaches? @body "{asserts-in-ruby}")
  (#set! as "counterpart")
  (#set! rule "test-without-assertion"))

; assert_equal nil, order; assert total == 5; expect(total == 5).to be(true)
; ^^^^^^^^^^^^^^^^^^^^^^^
((call method: (identifier) @callee arguments: (argument_list . [(nil) (true) (false)])) @match
  (#match? @callee "^(assert|refute)_equal$")
  (#set! rule "blunt-assertion"))
((call method: (identifier) @callee arguments: (argument_list . [(binary operator: ["==" "!="]) (unary operator: "!")])) @match
  (#match? @callee "^(assert|refute)$")
  (#set! rule "blunt-assertion"))
((call receiver: (call method: (identifier) @expect arguments: (argument_list . (binary operator: ["==" "!=" "<" ">" "<=" ">="]) .)) method: (identifier) @to arguments: (_) @matcher) @match
  (#eq? @expect "expect") (#match? @to "^(to|not_to|to_not)$")
  (#match? @matcher "^\\(?(be_truthy|be_falsey|eq\\(? ?(true|false)\\)?|be\\(? ?(true|false)\\)?)\\)?$")
  (#set! rule "blunt-assertion"))
