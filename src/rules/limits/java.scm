; int readTimeout = 0;
;     ^^^^^^^^^^^^^^^
([
    (variable_declarator name: (_) @key value: (_) @value)
    (assignment_expression left: [(identifier) @key (field_access field: (_) @key)] right: (_) @value)
    (element_value_pair key: (_) @key value: (_) @value)
  ] @match
  (#match? @key "{timeout}")
  (#not-match? @key "{timer-not-timeout}")
  (#match? @value "{no-limit}")
  (#set! rule "timeout-off"))

; int pageSize = 100; → int pageSize = 100_000;
;                           ^^^^^^^^^^^^^^^^^^
([
    (variable_declarator name: (_) @key value: (_) @value)
    (assignment_expression left: [(identifier) @key (field_access field: (_) @key)] right: (_) @value)
    (element_value_pair key: (_) @key value: (_) @value)
  ] @match
  (#match? @key "{size-limit}")
  (#set! compare "limit-raised")
  (#set! rule "limit-raised"))
; client.setReadTimeout(5000);
; ^^^^^^^^^^^^^^^^^^^^^^^^^^^
((method_invocation name: (_) @callee arguments: (argument_list . (_) @value)) @match
  (#match? @callee "^(set(Connect|Read|Write|Call|Socket|Connection|ConnectionRequest|Query)Timeout|(connect|read|write|call|response)Timeout|orTimeout|completeOnTimeout)$")
  (#not-match? @value "{no-limit}")
  (#set! key "timeout")
  (#set! protects "block")
  (#set! rule "timeout-removed"))
((method_invocation name: (_) @callee arguments: (argument_list . (_) @value)) @match
  (#match? @callee "^(set(Connect|Read|Write|Call|Socket|Connection|ConnectionRequest|Query)Timeout|(connect|read|write|call|response)Timeout)$")
  (#match? @value "{no-limit}")
  (#set! rule "timeout-off"))

; @RateLimiter(name = "orders")
; ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
([(annotation name: (_) @name) (marker_annotation name: (_) @name)] @match
  (#match? @name "^(RateLimiter|RateLimit|RateLimited|Bulkhead|TimeLimiter|Throttled)$")
  (#set! key "rate limit")
  (#set! rule "rate-limit-removed"))
