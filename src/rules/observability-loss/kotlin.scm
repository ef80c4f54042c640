; audit.log("refund", order)
; ^^^^^^^^^^^^^^^^^^^^^^^^^^
((call_expression . [(identifier) (navigation_expression)] @callee) @match
  (#match? @callee "{audit-call}")
  (#set! key "audit")
  (#set! protects "block")
  (#set! rule "audit-log-removed"))

; metrics.increment("refunds")
; ^^^^^^^^^^^^^^^^^^^^^^^^^^^^
((call_expression . [(identifier) (navigation_expression)] @callee) @match
  (#match? @callee "{metric-call}")
  (#set! key "metric")
  (#set! protects "block")
  (#not-explained? @match "[dD]eprecated|DEPRECATED")
  (#set! rule "metric-removed"))

; tracer.startSpan("refund")
; ^^^^^^^^^^^^^^^^^^^^^^^^^^
((call_expression . [(identifier) (navigation_expression)] @callee) @match
  (#match? @callee "{trace-call}")
  (#set! key "trace")
  (#set! protects "block")
  (#not-explained? @match "[dD]eprecated|DEPRECATED")
  (#set! rule "metric-removed"))
