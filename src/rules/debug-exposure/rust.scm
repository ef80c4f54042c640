; dbg!(order)
; ^^^^^^^^^^^
((macro_invocation macro: (identifier) @name) @match
  (#eq? @name "dbg")
  (#set! rule "debugger-left"))
