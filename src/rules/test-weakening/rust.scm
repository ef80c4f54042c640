; #[ignore]
; ^^^^^^^^^
((attribute_item (attribute (identifier) @name)) @match . (attribute_item)* . (function_item name: (_) @key)
  (#eq? @name "ignore")
  ; A ticket says when it runs again.
  (#not-match? @match "{ticket}")
  (#not-explained? @match "{says-until-when}")
  (#set! rule "test-skipped"))

; assert_eq!(total, 5) → assert!(total.is_some())
;                        ^^^^^^^^^^^^^^^^^^^^^^^^
((macro_invocation macro: (identifier) @value (token_tree . (identifier) @key) @tokens) @match
  (#match? @value "^(assert_eq|assert_ne|assert|assert_matches)$")
  (#not-match? @tokens "^\\(.*[=!]= .*\\)$")
  (#not-match? @tokens "^\\([\\w.]+\\.is_empty\\(\\)\\s*[,)]")
  (#set! compare "ladder: assert_eq > assert_matches > assert | assert_ne")
  (#set! rule "assertion-loosened"))

; assert!(true), assert_eq!(total, total)
; ^^^^^^^^^^^^^
((macro_invocation macro: (identifier) @name (token_tree . (boolean_literal) @value .)) @match
  (#match? @name "^(assert|debug_assert)$") (#eq? @value "true")
  (#set! rule "tautological-assertion"))
((macro_invocation macro: (identifier) @name (token_tree . [(identifier) (integer_literal) (string_literal)] @left . [(identifier) (integer_literal) (string_literal)] @right .) @tokens) @match
  (#eq? @name "assert_eq") (#eq? @left @right)
  (#match? @tokens "^\\([\\w\"]+, ?[\\w\"]+\\)$")
  (#set! rule "tautological-assertion"))

; #[should_panic]
; ^^^^^^^^^^^^^^^
((attribute_item (attribute . (identifier) @name .)) @match
  (#eq? @name "should_panic")
  (#set! rule "any-error-expected"))

; assert_ne!(total, total), assert!(true, "paid"), debug_assert_eq!(total + 1, total + 1)
; ^^^^^^^^^^^^^^^^^^^^^^^^^
((macro_invocation macro: (identifier) @name (token_tree) @tokens) @match
  (#match? @name "^(debug_)?assert_(eq|ne)$")
  (#match? @tokens "^\\(\\s*([\\w.]+( [-+*/%] [\\w.]+)?), *\\1\\s*(,[^]*)?\\)$")
  (#not-match? @tokens "^\\(\\s*\\d")
  (#set! rule "tautological-assertion"))
((macro_invocation macro: (identifier) @name (token_tree) @tokens) @match
  (#match? @name "^(debug_)?assert$")
  (#match? @tokens "^\\(\\s*(true\\s*,|([\\w.]+) == \\2\\s*[,)]|!false\\s*[,)]|\\d+ == [\\d( +)]+\\)$|cfg!\\((.*)\\) \\|\\| cfg!\\(not\\()")
  (#set! rule "tautological-assertion"))
; assert!(ENABLED)
; ^^^^^^^^^^^^^^^^
((macro_invocation macro: (identifier) @name (token_tree . (identifier) @value) @tokens) @match
  (#match? @name "^(debug_)?assert$")
  (#match? @value "^[A-Z][A-Z0-9_]*$")
  (#match? @tokens "^\\(\\s*[A-Z][A-Z0-9_]*\\s*[,)]")
  (#set! rule "tautological-assertion"))

; total == 5;  matches!(order, Order::Paid);
; ^^^^^^^^^^
((expression_statement (binary_expression operator: ["==" "!="]) @match)
  (#set! rule "unfinished-assertion"))
((expression_statement (macro_invocation macro: (identifier) @name) @match)
  (#eq? @name "matches")
  (#set! rule "unfinished-assertion"))

; if !ready() { return; }
;               ^^^^^^
((attribute_item) @mark . (attribute_item)* . (function_item body: (block (expression_statement (if_expression consequence: (block . (expression_statement (return_expression) @match) .) !alternative))))
  (#match? @mark "\\btest\\b")
  (#match? @match "^return$")
  (#set! rule "test-returns-early"))

; thread::sleep(Duration::from_secs(1));
; ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
((expression_statement [(call_expression function: (_) @callee) @match (await_expression (call_expression function: (_) @callee)) @match])
  (#match? @callee "(^|::)sleep$")
  (#set! rule "sleep-in-test"))

; #[test] fn refunds() { refund(&order); }
;            ^^^^^^^
([((_) @before . (attribute_item (attribute) @mark) . (attribute_item)* @others . (function_item name: (_) @match @key body: (_) @body @context))
  (source_file . (attribute_item (attribute) @mark) . (attribute_item)* @others . (function_item name: (_) @match @key body: (_) @body @context))
  (declaration_list . (attribute_item (attribute) @mark) . (attribute_item)* @others . (function_item name: (_) @match @key body: (_) @body @context))]
  (#not-match? @before "^#\\[(should_panic|ignore)")
  (#match? @mark "^(\\w+::)?test(\\(|$)")
  (#not-match? @others "should_panic|ignore")
  ; One without a body is still to be written.
  (#not-empty? @body)
  (#not-reaches? @body "{asserts-in-rust}")
  (#set! rule "test-without-assertion"))
; What asserted before and does not any more is another rule's.
((function_item name: (_) @key body: (_) @body) @match
  (#reaches? @body "{asserts-in-rust}")
  (#set! as "counterpart")
  (#set! rule "test-without-assertion"))

; assert_eq!(paid, true), assert!(refund.is_ok()), assert!(false)
; ^^^^^^^^^^^^^^^^^^^^^^^
((macro_invocation macro: (identifier) @name (token_tree) @tokens) @match
  (#match? @name "^(debug_)?assert_(eq|ne)$")
  (#match? @tokens "^\\(\\s*(true|false)\\s*,|^\\((?:[^(),\"]|\"[^\"]*\"|\\([^()]*\\))+,\\s*(true|false)\\s*(,|\\)$)")
  (#not-match? @tokens "^\\(\\s*(true|false)\\s*,\\s*(true|false)\\b")
  (#set! rule "blunt-assertion"))
((macro_invocation macro: (identifier) @name (token_tree) @tokens) @match
  (#match? @match "^assert!\\(.*\\.(is_ok|is_err)\\(\\),?\\)$|^assert!\\(\\s*false\\b")
  (#set! rule "blunt-assertion"))
; assert!(total == 5)
; ^^^^^^^^^^^^^^^^^^^
((macro_invocation macro: (identifier) @name (token_tree) @tokens) @match
  (#match? @match "^assert!\\(\\s*[\\w.]+(\\(\\))? [!=]= [\\w.\"]+\\)$")
  (#not-match? @match "^assert!\\(\\s*([\\w.]+) == \\1\\s*\\)$|^assert!\\(\\s*\\d+ ==")
  (#set! rule "blunt-assertion"))
