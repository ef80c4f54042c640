; catch (error) { return mockUsers; }
;                   ^^^^^^^^^^^^^^^^^
((catch_clause body: (block [(return_statement) (expression_statement)] @match))
  (#match? @match "(^|[^\\w])_?(mock(ed)?|MOCK(ED)?|fake|FAKE|dummy|DUMMY|sample|SAMPLE|placeholder|PLACEHOLDER|simulated|hardcoded|HARDCODED|demo|DEMO)_?([A-Z_]\\w*|[dD]ata|[rR]esponse|[rR]esults?|[uU]sers?|[iI]tems?)\\b")
  (#not-match? @match "^(await )?[\\w.]*([lL]og|console|print)\\w*")
  (#not-path? @match "(^|/)(docs?|examples?|samples?|demos?|stories|playground)/|[mM]ock|[fF]ixture")
  (#set! rule "made-up-fallback"))

((binary_expression operator: "??" right: (identifier) @match)
  (#match? @match "(^|[^\\w])_?(mock(ed)?|MOCK(ED)?|fake|FAKE|dummy|DUMMY|sample|SAMPLE|placeholder|PLACEHOLDER|simulated|hardcoded|HARDCODED|demo|DEMO)_?([A-Z_]\\w*|[dD]ata|[rR]esponse|[rR]esults?|[uU]sers?|[iI]tems?)\\b")
  (#not-match? @match "^(await )?[\\w.]*([lL]og|console|print)\\w*")
  (#not-path? @match "(^|/)(docs?|examples?|samples?|demos?|stories|playground)/|[mM]ock|[fF]ixture")
  (#set! rule "made-up-fallback"))

; orders.First(...) → orders.FirstOrDefault(...)
;                     ^^^^^^^^^^^^^^^^^^^^^^^^^^
((invocation_expression function: (member_access_expression expression: (_) @key name: (_) @value)) @match
  (#match? @value "^(First|Single|Last|FirstAsync|SingleAsync|GetRequiredService|GetRequiredSection|FirstOrDefault|SingleOrDefault|LastOrDefault|FirstOrDefaultAsync|SingleOrDefaultAsync|GetService|GetSection)$")
  (#set! compare "ladder: First | Single | Last | FirstAsync | SingleAsync | GetRequiredService | GetRequiredSection > FirstOrDefault | SingleOrDefault | LastOrDefault | FirstOrDefaultAsync | SingleOrDefaultAsync | GetService | GetSection")
  (#set! rule "missing-no-longer-fails"))
