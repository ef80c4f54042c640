; "127.0.0.1" → "0.0.0.0"
;               ^^^^^^^^^
((line_string_literal) @match @value
  (#match? @value "{bind-text}")
  (#set! key "bind")
  (#set! compare "network-widened")
  (#set! rule "bind-address-widened"))

; "10.1.0.0/16" → "10.0.0.0/8"
;                 ^^^^^^^^^^^^
((line_string_literal) @match @value
  (#match? @value "{network-text}")
  (#set! key "network")
  (#set! compare "network-widened")
  (#set! rule "network-range-widened"))

; "0.0.0.0"
; ^^^^^^^^^
((line_string_literal) @match
  (#match? @match "{any-address-text}")
  (#set! key "bind")
  (#set! rule "any-address"))
