; unsafe { … }
; ^^^^^^^^^^^^
((unsafe_block) @match
  (#not-commented? @match)
  (#set! rule "unsafe-code"))
((function_item (function_modifiers) @modifiers) @match
  (#match? @modifiers "\\bunsafe\\b")
  (#not-match? @modifiers "\\bextern\\b")
  (#set! rule "unsafe-code"))
((impl_item) @match
  (#match? @match "^unsafe impl\\b")
  (#set! rule "unsafe-code"))

; std::mem::transmute(bytes)
; ^^^^^^^^^^^^^^^^^^^^^^^^^^
((call_expression function: (_) @callee) @match
  (#match? @callee "(^|::|\\.)(transmute|transmute_copy|get_unchecked|get_unchecked_mut|from_raw_parts|from_raw_parts_mut|from_utf8_unchecked|set_len|unwrap_unchecked|assume_init|from_raw|offset_from)(::<.*>)?$")
  (#set! rule "unchecked-memory"))
