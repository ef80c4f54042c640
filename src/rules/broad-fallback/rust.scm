; catch (error) { return mockUsers; }
;                   ^^^^^^^^^^^^^^^^^
((call_expression function: (field_expression field: (_) @else) arguments: (arguments . (_) @match .))
  (#match? @else "^(orElse|orElseGet|unwrap_or|unwrap_or_else)$")
  (#match? @match "{made-up-name}")
  ; No place in any source, as compilers call it.
  (#not-match? @match "\\bDUMMY_SP(AN)?\\b")
  (#not-match? @match "^(await )?[\\w.]*([lL]og|console|print)\\w*")
  (#not-path? @match "{sample-path}")
  (#set! rule "made-up-fallback"))

; load(path)? → load(path).unwrap_or_default()
;               ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
((try_expression (_) @key "?" @value) @match
  (#set! compare "ladder: ? > ok | unwrap_or | unwrap_or_default | unwrap_or_else")
  (#set! rule "missing-no-longer-fails"))
((call_expression function: (field_expression value: (_) @key field: (_) @value)) @match
  (#match? @value "^(ok|unwrap_or|unwrap_or_default|unwrap_or_else|expect|unwrap)$")
  (#not-inside? @match "try_expression")
  (#set! compare "ladder: ? | expect | unwrap > ok | unwrap_or | unwrap_or_default")
  (#set! rule "missing-no-longer-fails"))
