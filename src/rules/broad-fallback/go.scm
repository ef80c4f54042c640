; catch (error) { return mockUsers; }
;                   ^^^^^^^^^^^^^^^^^
((if_statement condition: (_) @error consequence: (block (statement_list [(return_statement) (assignment_statement)] @match)))
  (#match? @error "[eE]rr\\w* != nil")
  (#match? @match "(^|[^\\w])_?(mock(ed)?|MOCK(ED)?|fake|FAKE|dummy|DUMMY|sample|SAMPLE|placeholder|PLACEHOLDER|simulated|hardcoded|HARDCODED|demo|DEMO)_?([A-Z_]\\w*|[dD]ata|[rR]esponse|[rR]esults?|[uU]sers?|[iI]tems?)\\b")
  (#not-match? @match "^(await )?[\\w.]*([lL]og|console|print)\\w*")
  (#not-path? @match "(^|/)(docs?|examples?|samples?|demos?|stories|playground)/|[mM]ock|[fF]ixture")
  (#set! rule "made-up-fallback"))
