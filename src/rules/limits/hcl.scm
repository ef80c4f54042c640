; timeout = 0
; ^^^^^^^^^^^
((attribute (identifier) @key (expression) @value) @match
  (#match? @key "{timeout}")
  (#not-match? @key "{timer-not-timeout}")
  (#match? @value "{no-limit}")
  (#set! rule "timeout-off"))

; max_request_size = 10 → max_request_size = 1000
;                         ^^^^^^^^^^^^^^^^^^^^^^^
((attribute (identifier) @key (expression) @value) @match
  (#match? @key "{size-limit}")
  (#set! compare "limit-raised")
  (#set! rule "limit-raised"))
; reserved_concurrent_executions = 10 → = -1
;                                       ^^^^^^
((attribute (identifier) @key (expression) @value) @match
  (#match? @key "^(throttling_rate_limit|throttling_burst_limit|burst_limit|rate_limit|reserved_concurrent_executions)$")
  (#set! compare "limit-raised")
  (#set! rule "limit-raised"))
