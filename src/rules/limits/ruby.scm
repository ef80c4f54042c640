; http.read_timeout = nil
; ^^^^^^^^^^^^^^^^^^^^^^^
([
    (pair key: (_) @key value: (_) @value)
    (assignment left: [(identifier) @key (constant) @key (call method: (_) @key) (instance_variable) @key] right: (_) @value)
  ] @match
  (#match? @key "{timeout}")
  (#not-match? @key "{timer-not-timeout}")
  (#match? @value "{no-limit}")
  (#set! rule "timeout-off"))

; PER_PAGE = 100 → PER_PAGE = 100_000
;                  ^^^^^^^^^^^^^^^^^^
([
    (pair key: (_) @key value: (_) @value)
    (assignment left: [(identifier) @key (constant) @key (call method: (_) @key) (instance_variable) @key] right: (_) @value)
  ] @match
  (#match? @key "{size-limit}")
  (#set! compare "limit-raised")
  (#set! rule "limit-raised"))
; http.read_timeout = 5
; ^^^^^^^^^^^^^^^^^^^^^
((assignment left: (call method: (_) @name) right: (_) @value) @match
  (#match? @name "^(read_timeout|open_timeout|write_timeout|timeout|connect_timeout)$")
  (#not-eq? @value "nil")
  (#set! key "timeout")
  (#set! protects "block")
  (#set! rule "timeout-removed"))
; Timeout.timeout(5) { call }
; ^^^^^^^^^^^^^^^^^^^^^^^^^^^
((call receiver: (constant) @receiver method: (_) @callee) @match
  (#eq? @receiver "Timeout")
  (#eq? @callee "timeout")
  (#set! key "timeout")
  (#set! rule "timeout-removed"))

; throttle("logins/ip", limit: 5, period: 20) { … }
; ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
((call method: (_) @callee arguments: (argument_list . (string) @key)) @match
  (#match? @callee "^(throttle|blocklist)$")
  (#set! rule "rate-limit-removed"))
; rate_limit to: 10, within: 3.minutes
; ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
((call method: (identifier) @callee) @match
  (#eq? @callee "rate_limit")
  (#set! key "rate limit")
  (#set! protects "block")
  (#set! rule "rate-limit-removed"))
