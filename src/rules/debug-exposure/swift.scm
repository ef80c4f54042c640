; dump(order)
; ^^^^^^^^^^^
((call_expression . (simple_identifier) @callee) @match
  (#match? @callee "^(raise|dump)$")
  (#match? @match "^(raise\\(SIGINT\\)|dump\\()")
  (#set! rule "debugger-left"))
