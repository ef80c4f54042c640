; catch (error) { return mockUsers; }
;                   ^^^^^^^^^^^^^^^^^
((call_expression function: (field_expression field: (_) @else) arguments: (arguments . (_) @match .))
  (#match? @else "^(orElse|orElseGet|unwrap_or|unwrap_or_else)$")
  (#match? @match "(^|[^\\w])_?(mock(ed)?|MOCK(ED)?|fake|FAKE|dummy|DUMMY|sample|SAMPLE|placeholder|PLACEHOLDER|simulated|hardcoded|HARDCODED|demo|DEMO)_?([A-Z_]\\w*|[dD]ata|[rR]esponse|[rR]esults?|[uU]sers?|[iI]tems?)\\b")
  (#not-match? @match "^(await )?[\\w.]*([lL]og|console|print)\\w*")
  (#not-path? @match "(^|/)(docs?|examples?|samples?|demos?|stories|playground)/|[mM]ock|[fF]ixture")
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
