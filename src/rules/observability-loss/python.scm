; audit.log("refund", order)
; ^^^^^^^^^^^^^^^^^^^^^^^^^^
((expression_statement [(call function: (_) @callee) (await (call function: (_) @callee))]) @match
  (#match? @callee "{audit-call}")
  (#set! key "audit")
  (#set! protects "block")
  (#set! rule "audit-log-removed"))

; metrics.increment("refunds")
; ^^^^^^^^^^^^^^^^^^^^^^^^^^^^
((expression_statement [(call function: (_) @callee) (await (call function: (_) @callee))]) @match
  (#match? @callee "{metric-call}")
  (#set! key "metric")
  (#set! protects "block")
  (#not-explained? @match "[dD]eprecated|DEPRECATED")
  (#set! rule "metric-removed"))

; tracer.startSpan("refund")
; ^^^^^^^^^^^^^^^^^^^^^^^^^^
((call function: (_) @callee) @match
  (#match? @callee "{trace-call}")
  (#set! key "trace")
  (#set! protects "block")
  (#not-explained? @match "[dD]eprecated|DEPRECATED")
  (#set! rule "metric-removed"))
; sentry_sdk.init(traces_sample_rate=1.0) → 0
;                 ^^^^^^^^^^^^^^^^^^^^^^
((keyword_argument name: (_) @key value: [(integer) (float)] @value) @match
  (#match? @key "^(\\w*sample_rate|sampling_rate|sample_ratio)$")
  (#set! compare "number-lowered")
  (#set! rule "sampling-lowered"))
