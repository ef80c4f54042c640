; lock.lock()
; ^^^^^^^^^^^
((call_expression . (navigation_expression) @callee) @match
  (#match? @callee "[lL]ock\\.lock$")
  (#set! protects "block")
  (#set! rule "lock-removed"))
((call_expression) @match @key (#match? @match "^[\\w.]*([lL]ock|[mM]utex|queue\\.sync)[\\w.]*[ (]") (#set! as "counterpart") (#set! rule "lock-removed"))
