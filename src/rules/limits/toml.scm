; timeout = 0
; ^^^^^^^^^^^
((pair (bare_key) @key (_) @value) @match
  (#match? @key "{timeout}")
  (#not-match? @key "{timer-not-timeout}")
  (#match? @value "{no-limit}")
  (#set! rule "timeout-off"))

; page_size = 100 → page_size = 100000
;                   ^^^^^^^^^^^^^^^^^^
((pair (bare_key) @key (_) @value) @match
  (#match? @key "{size-limit}")
  (#set! compare "limit-raised")
  (#set! rule "limit-raised"))
