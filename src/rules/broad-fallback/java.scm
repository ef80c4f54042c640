; catch (error) { return mockUsers; }
;                   ^^^^^^^^^^^^^^^^^
((catch_clause body: (block [(return_statement) (expression_statement)] @match))
  (#match? @match "(^|[^\\w])_?(mock(ed)?|MOCK(ED)?|fake|FAKE|dummy|DUMMY|sample|SAMPLE|placeholder|PLACEHOLDER|simulated|hardcoded|HARDCODED|demo|DEMO)_?([A-Z_]\\w*|[dD]ata|[rR]esponse|[rR]esults?|[uU]sers?|[iI]tems?)\\b")
  (#not-match? @match "^(await )?[\\w.]*([lL]og|console|print)\\w*")
  (#not-path? @match "(^|/)(docs?|examples?|samples?|demos?|stories|playground)/|[mM]ock|[fF]ixture")
  (#set! rule "made-up-fallback"))

((method_invocation name: (_) @else arguments: (argument_list . (identifier) @match .))
  (#match? @else "^(orElse|getOrDefault)$")
  (#match? @match "(^|[^\\w])_?(mock(ed)?|MOCK(ED)?|fake|FAKE|dummy|DUMMY|sample|SAMPLE|placeholder|PLACEHOLDER|simulated|hardcoded|HARDCODED|demo|DEMO)_?([A-Z_]\\w*|[dD]ata|[rR]esponse|[rR]esults?|[uU]sers?|[iI]tems?)\\b")
  (#not-match? @match "^(await )?[\\w.]*([lL]og|console|print)\\w*")
  (#not-path? @match "(^|/)(docs?|examples?|samples?|demos?|stories|playground)/|[mM]ock|[fF]ixture")
  (#set! rule "made-up-fallback"))

; orders.find(id).orElseThrow() → orders.find(id).orElse(null)
;                                 ^^^^^^^^^^^^^^^^^^^^^^^^^^^^
((method_invocation object: (_) @key name: (_) @value) @match
  (#match? @value "^(orElseThrow|orElse|orElseGet|getOrDefault)$")
  (#set! compare "ladder: orElseThrow > orElse | orElseGet")
  (#set! rule "missing-no-longer-fails"))
