; dbg!(order)
; ^^^^^^^^^^^
((macro_invocation macro: (identifier) @name) @match
  (#eq? @name "dbg")
  ; What a test prints harms nobody.
  (#not-symbol? @match "(^|\\.)tests?(\\.|$)")
  (#set! rule "debugger-left"))

; std::dbg!(order)
; ^^^^^^^^^^^^^^^^
((macro_invocation macro: (scoped_identifier) @name) @match
  (#match? @name "^(std|core)::dbg$")
  (#not-symbol? @match "(^|\\.)tests?(\\.|$)")
  (#set! rule "debugger-left"))
