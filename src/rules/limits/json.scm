; "timeout": 0
; ^^^^^^^^^^^^
((pair key: (string) @key value: (_) @value) @match
  (#match? @key "{timeout}")
  (#not-match? @key "{timer-not-timeout}")
  (#match? @value "{no-limit}")
  (#set! rule "timeout-off"))

; "maxFileSize": 1000 → "maxFileSize": 1000000
;                       ^^^^^^^^^^^^^^^^^^^^^^
((pair key: (string) @key value: (_) @value) @match
  (#match? @key "{size-limit}")
  (#set! compare "limit-raised")
  (#set! rule "limit-raised"))
