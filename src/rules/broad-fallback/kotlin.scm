; catch (error) { return mockUsers; }
;                   ^^^^^^^^^^^^^^^^^
((catch_block (block [(return_expression) (assignment)] @match))
  (#match? @match "(^|[^\\w])_?(mock(ed)?|MOCK(ED)?|fake|FAKE|dummy|DUMMY|sample|SAMPLE|placeholder|PLACEHOLDER|simulated|hardcoded|HARDCODED|demo|DEMO)_?([A-Z_]\\w*|[dD]ata|[rR]esponse|[rR]esults?|[uU]sers?|[iI]tems?)\\b")
  (#not-match? @match "^(await )?[\\w.]*([lL]og|console|print)\\w*")
  (#not-path? @match "(^|/)(docs?|examples?|samples?|demos?|stories|playground)/|[mM]ock|[fF]ixture")
  (#set! rule "made-up-fallback"))

((binary_expression operator: "?:" right: (identifier) @match)
  (#match? @match "(^|[^\\w])_?(mock(ed)?|MOCK(ED)?|fake|FAKE|dummy|DUMMY|sample|SAMPLE|placeholder|PLACEHOLDER|simulated|hardcoded|HARDCODED|demo|DEMO)_?([A-Z_]\\w*|[dD]ata|[rR]esponse|[rR]esults?|[uU]sers?|[iI]tems?)\\b")
  (#not-match? @match "^(await )?[\\w.]*([lL]og|console|print)\\w*")
  (#not-path? @match "(^|/)(docs?|examples?|samples?|demos?|stories|playground)/|[mM]ock|[fF]ixture")
  (#set! rule "made-up-fallback"))

; orders.first() → orders.firstOrNull()
;                  ^^^^^^^^^^^^^^^^^^^^
((call_expression . (navigation_expression . (_) @key (identifier) @value .)) @match
  (#match? @value "^(first|single|last|getOrThrow|getValue|max|min|firstOrNull|singleOrNull|lastOrNull|getOrNull|getOrDefault|getOrElse|get|orElseThrow|orElse)$")
  (#set! compare "ladder: first | single | last | getOrThrow | getValue | orElseThrow > firstOrNull | singleOrNull | lastOrNull | getOrNull | getOrDefault | getOrElse | orElse")
  (#set! rule "missing-no-longer-fails"))
