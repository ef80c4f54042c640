; val readTimeout = 0
; ^^^^^^^^^^^^^^^^^^^
([
    (property_declaration (variable_declaration (identifier) @key) (_) @value .)
    (value_argument . (identifier) @key (_) @value)
    (assignment left: [(identifier) @key (navigation_expression (identifier) @key .)] right: (_) @value)
  ] @match
  (#match? @key "{timeout}")
  (#not-match? @key "{timer-not-timeout}")
  (#match? @value "{no-limit}")
  (#set! rule "timeout-off"))

; val pageSize = 100 → val pageSize = 100_000
;                      ^^^^^^^^^^^^^^^^^^^^^^
([
    (property_declaration (variable_declaration (identifier) @key) (_) @value .)
    (value_argument . (identifier) @key (_) @value)
    (assignment left: [(identifier) @key (navigation_expression (identifier) @key .)] right: (_) @value)
  ] @match
  (#match? @key "{size-limit}")
  (#set! compare "limit-raised")
  (#set! rule "limit-raised"))
; withTimeout(5_000) { call() }
; ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
((call_expression (call_expression (identifier) @callee)) @match
  (#match? @callee "^(withTimeout|withTimeoutOrNull)$")
  (#set! key "timeout")
  (#set! rule "timeout-removed"))
((call_expression (identifier) @callee) @match
  (#match? @callee "^(withTimeout|withTimeoutOrNull)$")
  (#set! key "timeout")
  (#set! as "counterpart")
  (#set! rule "timeout-removed"))
