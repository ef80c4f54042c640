; requests.get(url, timeout=None)
;                   ^^^^^^^^^^^^
([
    (keyword_argument name: (_) @key value: (_) @value)
    (assignment left: [(identifier) @key (attribute attribute: (_) @key) (subscript subscript: (string) @key)] right: (_) @value)
    (pair key: (string) @key value: (_) @value)
  ] @match
  (#match? @key "{timeout}")
  ; A variable that starts without one may be given it by a condition.
  (#not-match? @match "^[a-z]\\w* = None$")
  (#not-match? @key "{timer-not-timeout}")
  (#match? @value "{no-limit}")
  (#set! rule "timeout-off"))

; page_size = 100 → page_size = 100_000
;                   ^^^^^^^^^^^^^^^^^^^
([
    (keyword_argument name: (_) @key value: (_) @value)
    (assignment left: [(identifier) @key (attribute attribute: (_) @key) (subscript subscript: (string) @key)] right: (_) @value)
    (pair key: (string) @key value: (_) @value)
  ] @match
  (#match? @key "{size-limit}")
  (#set! compare "limit-raised")
  (#set! rule "limit-raised"))
; requests.get(url, timeout=5)
;                   ^^^^^^^^^
((call function: (_) @protects arguments: (argument_list (keyword_argument name: (_) @name value: (_) @value) @match))
  (#not-match? @value "{no-limit}")
  (#match? @name "^(timeout|connect_timeout|read_timeout|request_timeout|timeout_seconds)$")
  (#set! key "timeout")
  (#set! rule "timeout-removed"))
; asyncio.wait_for(call(), 5)
; ^^^^^^^^^^^^^^^^^^^^^^^^^^^
((call function: (_) @callee) @match
  (#match? @callee "^(asyncio\\.(wait_for|timeout)|async_timeout\\.timeout|anyio\\.(fail_after|move_on_after)|trio\\.(fail_after|move_on_after)|signal\\.alarm)$")
  (#set! key "timeout")
  (#set! protects "block")
  (#set! rule "timeout-removed"))
([(keyword_argument name: (_) @name) (dictionary_splat)] @match
  (#match? @match "([tT]imeout|deadline|max_(wait|time|duration)|stop_after|\\*\\*)")
  (#set! key "timeout")
  (#set! as "counterpart")
  (#set! rule "timeout-removed"))

; @limiter.limit("5/minute")
; ^^^^^^^^^^^^^^^^^^^^^^^^^^
((decorator (_) @call) @match
  (#match? @call "^(limiter\\.limit|limiter\\.shared_limit|ratelimit|rate_limit|limits|throttle|throttle_classes|sleep_and_retry)\\b")
  (#set! key "rate limit")
  (#set! rule "rate-limit-removed"))
((assignment left: (identifier) @name right: (list . (_))) @match
  (#eq? @name "throttle_classes")
  (#set! key "rate limit")
  (#set! rule "rate-limit-removed"))
((decorator (_) @call) @match
  (#match? @call "^limiter\\.exempt$")
  (#set! rule "rate-limit-off"))
((assignment left: (identifier) @name right: (list) @value) @match
  (#eq? @name "throttle_classes")
  (#eq? @value "[]")
  (#set! rule "rate-limit-off"))

; @retry
; ^^^^^^
((decorator [(identifier) (attribute)] @name) @match
  (#match? @name "^(retry|tenacity\\.retry)$")
  (#file? @match "(from tenacity import|import tenacity)")
  (#set! rule "retry-without-end"))
((decorator (call function: (_) @name arguments: (_) @arguments)) @match
  (#match? @name "^(retry|tenacity\\.retry)$")
  ; The caller may say when to end.
  (#not-match? @arguments "\\bstop *=|\\*\\*")
  (#file? @match "(from tenacity import|import tenacity)")
  (#set! rule "retry-without-end"))
