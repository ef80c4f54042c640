; verify = true → verify = false
;                 ^^^^^^^^^^^^^^
((required_parameter pattern: (_) @key value: [(true) (false)] @value) @match
  (#set! compare "changed")
  (#set! rule "default-flipped"))
