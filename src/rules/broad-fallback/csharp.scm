; catch (error) { return mockUsers; }
;                   ^^^^^^^^^^^^^^^^^
((catch_clause body: (block [(return_statement) (expression_statement)] @match))
  (#match? @match "{made-up-name}")
  (#not-match? @match "^(await )?[\\w.]*([lL]og|console|print)\\w*")
  (#not-path? @match "{sample-path}")
  (#set! rule "made-up-fallback"))

((binary_expression operator: "??" right: (identifier) @match)
  (#match? @match "{made-up-name}")
  (#not-match? @match "^(await )?[\\w.]*([lL]og|console|print)\\w*")
  (#not-path? @match "{sample-path}")
  (#set! rule "made-up-fallback"))

; orders.First(...) → orders.FirstOrDefault(...)
;                     ^^^^^^^^^^^^^^^^^^^^^^^^^^
((invocation_expression function: (member_access_expression expression: (_) @key name: (_) @value)) @match
  (#match? @value "^(First|Single|Last|FirstAsync|SingleAsync|GetRequiredService|GetRequiredSection|FirstOrDefault|SingleOrDefault|LastOrDefault|FirstOrDefaultAsync|SingleOrDefaultAsync|GetService|GetSection)$")
  (#set! compare "ladder: First | Single | Last | FirstAsync | SingleAsync | GetRequiredService | GetRequiredSection > FirstOrDefault | SingleOrDefault | LastOrDefault | FirstOrDefaultAsync | SingleOrDefaultAsync | GetService | GetSection")
  (#set! rule "missing-no-longer-fails"))
