; "127.0.0.1" → "0.0.0.0"
;               ^^^^^^^^^
((string_literal) @match @value
  (#match? @value "^[\"'`]([a-z]+://)?(127\\.0\\.0\\.1|0\\.0\\.0\\.0|\\[?::1?\\]?)(:[0-9]+)?/?[\"'`]$")
  (#set! key "bind")
  (#set! compare "network-widened")
  (#set! rule "bind-address-widened"))

; "10.1.0.0/16" → "10.0.0.0/8"
;                 ^^^^^^^^^^^^
((string_literal) @match @value
  (#match? @value "^[\"'`]([0-9]+\\.[0-9]+\\.[0-9]+\\.[0-9]+|[0-9a-fA-F]*:[0-9a-fA-F:]*)/[0-9]+[\"'`]$")
  (#set! key "network")
  (#set! compare "network-widened")
  (#set! rule "network-range-widened"))
