; client.Timeout = Timeout.InfiniteTimeSpan;
; ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
([
    (assignment_expression left: [(identifier) @key (member_access_expression name: (_) @key)] right: (_) @value)
    (variable_declarator name: (_) @key (_) @value)
    (argument name: (_) @key (_) @value)
  ] @match
  (#match? @key "{timeout}")
  (#not-match? @key "{timer-not-timeout}")
  (#match? @value "{no-limit}")
  (#set! rule "timeout-off"))

; options.MaxRequestBodySize = 1_000_000; → = null;
;                                           ^^^^^^^^^^^^
([
    (assignment_expression left: [(identifier) @key (member_access_expression name: (_) @key)] right: (_) @value)
    (variable_declarator name: (_) @key (_) @value)
    (argument name: (_) @key (_) @value)
  ] @match
  (#match? @key "{size-limit}")
  (#set! compare "limit-raised")
  (#set! rule "limit-raised"))
; client.Timeout = TimeSpan.FromSeconds(5);
; ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
((assignment_expression left: (member_access_expression name: (_) @name) right: (_) @value) @match
  (#match? @name "^(Timeout|CommandTimeout|ReadTimeout|WriteTimeout|ConnectTimeout)$")
  (#not-match? @value "{no-limit}")
  (#set! key "timeout")
  (#set! protects "block")
  (#set! rule "timeout-removed"))
((invocation_expression function: (member_access_expression name: (_) @callee) arguments: (_) @arguments) @match
  (#match? @callee "^(CancelAfter|WaitAsync)$")
  ; Whoever waits for a token has no limit.
  (#not-match? @arguments "^\\((_?\\w*[tT]oken|ct|_?\\w+\\.Token)?\\)$")
  (#set! key "timeout")
  (#set! protects "block")
  (#set! rule "timeout-removed"))

; app.UseRateLimiter();
; ^^^^^^^^^^^^^^^^^^^^
((invocation_expression function: (member_access_expression name: (_) @callee)) @match
  (#match? @callee "^(UseRateLimiter|RequireRateLimiting|AddRateLimiter|UseIpRateLimiting)$")
  (#set! protects "block")
  (#set! rule "rate-limit-removed"))
; [EnableRateLimiting("login")]
;  ^^^^^^^^^^^^^^^^^^^^^^^^^^^
((attribute name: (_) @name) @match
  (#eq? @name "EnableRateLimiting")
  (#set! key "rate limit")
  (#set! rule "rate-limit-removed"))
((attribute name: (_) @name) @match
  (#match? @name "^(DisableRateLimiting|DisableRequestSizeLimit)$")
  (#set! rule "rate-limit-off"))
