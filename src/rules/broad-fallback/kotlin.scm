; catch (error) { return mockUsers; }
;                   ^^^^^^^^^^^^^^^^^
((catch_block (block [(return_expression) (assignment)] @match))
  (#match? @match "{made-up-name}")
  (#not-match? @match "^(await )?[\\w.]*([lL]og|console|print)\\w*")
  (#not-path? @match "{sample-path}")
  (#set! rule "made-up-fallback"))

((binary_expression operator: "?:" right: (identifier) @match)
  (#match? @match "{made-up-name}")
  (#not-match? @match "^(await )?[\\w.]*([lL]og|console|print)\\w*")
  (#not-path? @match "{sample-path}")
  (#set! rule "made-up-fallback"))

; orders.first() → orders.firstOrNull()
;                  ^^^^^^^^^^^^^^^^^^^^
((call_expression . (navigation_expression . (_) @key (identifier) @value .)) @match
  (#match? @value "^(first|single|last|getOrThrow|getValue|max|min|firstOrNull|singleOrNull|lastOrNull|getOrNull|getOrDefault|getOrElse|get|orElseThrow|orElse)$")
  (#set! compare "ladder: first | single | last | getOrThrow | getValue | orElseThrow > firstOrNull | singleOrNull | lastOrNull | getOrNull | getOrDefault | getOrElse | orElse")
  (#set! rule "missing-no-longer-fails"))
