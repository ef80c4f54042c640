; dbg!(order)
; ^^^^^^^^^^^
((macro_invocation macro: (identifier) @name) @match
  (#eq? @name "dbg")
  (#set! rule "debugger-left"))

; std::dbg!(order)
; ^^^^^^^^^^^^^^^^
((macro_invocation macro: (scoped_identifier) @name) @match
  (#match? @name "^(std|core)::dbg$")
  (#set! rule "debugger-left"))
