; http.Client{Timeout: 0}
;             ^^^^^^^^^^
([
    (keyed_element key: (literal_element) @key value: (literal_element) @value)
    (const_spec name: (_) @key value: (expression_list . (_) @value .))
    (var_spec name: (_) @key value: (expression_list . (_) @value .))
    (short_var_declaration left: (expression_list . (identifier) @key .) right: (expression_list . (_) @value .))
    (assignment_statement left: (expression_list . [(identifier) @key (selector_expression field: (_) @key)] .) right: (expression_list . (_) @value .))
  ] @match
  (#match? @key "{timeout}")
  (#not-match? @key "{timer-not-timeout}")
  (#match? @value "{no-limit}")
  (#set! rule "timeout-off"))

; const maxBodySize = 1 << 20 → const maxBodySize = 1 << 30
;                               ^^^^^^^^^^^^^^^^^^^^^^^^^^^
([
    (keyed_element key: (literal_element) @key value: (literal_element) @value)
    (const_spec name: (_) @key value: (expression_list . (_) @value .))
    (var_spec name: (_) @key value: (expression_list . (_) @value .))
    (short_var_declaration left: (expression_list . (identifier) @key .) right: (expression_list . (_) @value .))
    (assignment_statement left: (expression_list . [(identifier) @key (selector_expression field: (_) @key)] .) right: (expression_list . (_) @value .))
  ] @match
  (#match? @key "{size-limit}")
  (#set! compare "limit-raised")
  (#set! rule "limit-raised"))
; &http.Client{Timeout: 5 * time.Second}
;              ^^^^^^^^^^^^^^^^^^^^^^^^
((composite_literal type: (_) @protects body: (literal_value (keyed_element key: (literal_element) @name) @match))
  (#match? @name "^(Timeout|ReadTimeout|WriteTimeout|ReadHeaderTimeout|IdleTimeout|DialTimeout|ConnectTimeout)$")
  (#not-match? @protects "^map\\[")
  (#set! key "timeout")
  (#set! rule "timeout-removed"))
; ctx, cancel := context.WithTimeout(ctx, 5*time.Second)
;                ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
((call_expression function: (selector_expression) @callee) @match
  (#match? @callee "^(context\\.With(Timeout|Deadline)(Cause)?|http\\.TimeoutHandler|\\w+\\.Set(Read|Write)?Deadline)$")
  (#set! key "timeout")
  (#set! protects "block")
  (#set! rule "timeout-removed"))

; r.Body = http.MaxBytesReader(w, r.Body, limit)
;          ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
((call_expression function: (selector_expression) @callee) @match
  (#match? @callee "^(http\\.MaxBytesReader|http\\.MaxBytesHandler|io\\.LimitReader)$")
  (#set! key "size")
  (#set! protects "block")
  (#set! rule "size-limit-removed"))
((call_expression function: (selector_expression) @callee) @match
  (#match? @callee "^io\\.(CopyN|ReadFull|ReadAtLeast)$")
  (#set! key "size")
  (#set! as "counterpart")
  (#set! rule "size-limit-removed"))
((composite_literal) @match
  (#match? @match "^&?io\\.LimitedReader")
  (#set! key "size")
  (#set! as "counterpart")
  (#set! rule "size-limit-removed"))

; limiter.Wait(ctx)
; ^^^^^^^^^^^^^^^^^
((call_expression function: (selector_expression operand: (_) @limiter field: (_) @method)) @match
  (#match? @limiter "[lL]imiter$")
  (#match? @method "^(Wait|WaitN|Allow|AllowN|Take)$")
  (#set! key "rate limit")
  (#set! protects "block")
  (#set! rule "rate-limit-removed"))
