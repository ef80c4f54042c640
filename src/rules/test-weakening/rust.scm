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
