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
