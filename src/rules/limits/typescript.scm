; @Throttle({ default: { limit: 5 } })
; ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
((decorator (call_expression function: (_) @callee)) @match
  (#match? @callee "^(Throttle|RateLimit|UseRateLimit)$")
  (#set! key "rate limit")
  (#set! rule "rate-limit-removed"))
((decorator (call_expression function: (_) @callee)) @match
  (#eq? @callee "SkipThrottle")
  (#set! rule "rate-limit-off"))
