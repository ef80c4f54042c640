; throw XCTSkip("…")
; ^^^^^^^^^^^^^^^^^^
((control_transfer_statement (throw_keyword) (call_expression . (simple_identifier) @type)) @match
  (#eq? @type "XCTSkip")
  (#not-around? @match "function_body" "(^|\\n)\\s*#(if|else|elseif)\\b")
  (#not-inside? @match "if_statement" "guard_statement" "catch_block" "switch_statement")
  (#set! rule "test-skipped"))
; xit("refunds") { … }, and not pending["refunds"], which the grammar takes for a call as well
; ^^^
((call_expression . (simple_identifier) @match (call_suffix (value_arguments (value_argument value: (line_string_literal) @key)) @arguments))
  (#match? @match "^(xit|xdescribe|xcontext|pending)$")
  (#match? @arguments "^\\(")
  (#set! rule "test-skipped"))
((call_expression . (simple_identifier) @match (call_suffix (value_arguments (value_argument value: (line_string_literal) @key))))
  (#match? @match "^(fit|fdescribe|fcontext)$")
  (#set! rule "test-focused"))

; XCTAssertEqual(total, 5) → XCTAssertNotNil(total)
;                            ^^^^^^^^^^^^^^^^^^^^^^
((call_expression . (simple_identifier) @value (call_suffix (value_arguments . (value_argument) @key))) @match
  (#match? @value "^XCTAssert")
  (#set! compare "ladder: XCTAssertEqual | XCTAssertIdentical | XCTAssertNil > XCTAssertGreaterThan | XCTAssertLessThan | XCTAssertGreaterThanOrEqual | XCTAssertLessThanOrEqual > XCTAssertNotNil | XCTAssertTrue | XCTAssertNotEqual | XCTAssertNoThrow | XCTAssert")
  (#set! rule "assertion-loosened"))

; XCTAssertTrue(true), XCTAssertEqual(total, total)
; ^^^^^^^^^^^^^^^^^^^
((call_expression . (simple_identifier) @callee (call_suffix (value_arguments . (value_argument value: (boolean_literal) @value)))) @match
  (#match? @callee "^(XCTAssertTrue|XCTAssert)$") (#eq? @value "true")
  (#set! rule "tautological-assertion"))
((call_expression . (simple_identifier) @callee (call_suffix (value_arguments . (value_argument value: (simple_identifier)) @left . (value_argument) @right))) @match
  (#eq? @callee "XCTAssertEqual") (#eq? @left @right)
  (#set! rule "tautological-assertion"))

; ProcessInfo.processInfo.environment["XCTestConfigurationFilePath"]
;                                     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
((line_string_literal) @match
  (#match? @match "^\"(XCTestConfigurationFilePath|XCTestSessionIdentifier|XCTestBundlePath)\"$")
  (#set! rule "test-aware-code"))

; expect(total)
; ^^^^^^^^^^^^^
((statements (call_expression . (simple_identifier) @callee (call_suffix (value_arguments . (value_argument) .))) @match)
  (#match? @callee "^(expect|expectThat)$")
  (#set! rule "unfinished-assertion"))

; XCTAssertThrowsError(try pay(order))
; ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
((call_expression . (simple_identifier) @callee (call_suffix (value_arguments . (value_argument) .) .) .) @match
  (#eq? @callee "XCTAssertThrowsError")
  (#set! rule "any-error-expected"))

; sleep(1), Thread.sleep(forTimeInterval: 1)
; ^^^^^^^^
((call_expression . [(simple_identifier) (navigation_expression)] @callee (call_suffix (value_arguments))) @match
  (#match? @callee "^(sleep|usleep|Thread\\.sleep|Task\\.sleep)$")
  (#set! rule "sleep-in-test"))

; guard isReady else { return }
;                      ^^^^^^
((function_declaration (simple_identifier) @name (function_body (statements (guard_statement (statements . (control_transfer_statement) @match .))))) @test
  ; What was checked before is checked.
  (#not-match? @test "\\bXCTAssert[^]*\\breturn\\b")
  (#match? @name "^test")
  (#match? @match "^return$")
  (#set! rule "test-returns-early"))

; func testRefund() { shop.refund(order) }
;      ^^^^^^^^^^
((function_declaration name: (simple_identifier) @match @key body: (function_body) @body @context)
  (#match? @match "^test[A-Z_0-9]")
  (#file? @match "\\bXCTestCase\\b")
  ; One without a body is still to be written.
  (#not-empty? @body)
  (#not-reaches? @body "{asserts-in-swift}")
  (#set! rule "test-without-assertion"))
; What asserted before and does not any more is another rule's.
((function_declaration name: (simple_identifier) @key body: (function_body) @body) @match
  (#match? @key "^test")
  (#reaches? @body "{asserts-in-swift}")
  (#set! as "counterpart")
  (#set! rule "test-without-assertion"))

; XCTAssertTrue(total == 5), XCTAssertEqual(order, nil)
; ^^^^^^^^^^^^^^^^^^^^^^^^^
((call_expression (simple_identifier) @callee) @match
  (#match? @match "^XCTAssert(True|False)?\\([^&|()]* [!=]=+ [^&|()]*\\)$|^XCTAssert(Not)?Equal\\([^,]+, *(true|false|nil)[,)]")
  (#set! rule "blunt-assertion"))
