; unsafeBitCast(value, to: Order.self)
; ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
((call_expression . (simple_identifier) @callee) @match
  (#match? @callee "^(unsafeBitCast|unsafeDowncast|withUnsafeMutablePointer|withUnsafeMutableBytes)$")
  (#set! rule "unchecked-memory"))
; pointer.assumingMemoryBound(to: Order.self)
; ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
((call_expression (navigation_expression) @callee) @match
  (#match? @callee "\\.(assumingMemoryBound|unsafelyUnwrapped)$")
  (#set! rule "unchecked-memory"))
