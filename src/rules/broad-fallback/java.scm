; catch (error) { return mockUsers; }
;                   ^^^^^^^^^^^^^^^^^
((catch_clause body: (block [(return_statement) (expression_statement)] @match))
  (#match? @match "{made-up-name}")
  (#not-match? @match "^(await )?[\\w.]*([lL]og|console|print)\\w*")
  (#not-path? @match "{sample-path}")
  (#set! rule "made-up-fallback"))

((method_invocation name: (_) @else arguments: (argument_list . (identifier) @match .))
  (#match? @else "^(orElse|getOrDefault)$")
  (#match? @match "{made-up-name}")
  (#not-match? @match "^(await )?[\\w.]*([lL]og|console|print)\\w*")
  (#not-path? @match "{sample-path}")
  (#set! rule "made-up-fallback"))

; orders.find(id).orElseThrow() → orders.find(id).orElse(null)
;                                 ^^^^^^^^^^^^^^^^^^^^^^^^^^^^
((method_invocation object: (_) @key name: (_) @value) @match
  (#match? @value "^(orElseThrow|orElse|orElseGet|getOrDefault)$")
  (#set! compare "ladder: orElseThrow > orElse | orElseGet")
  (#set! rule "missing-no-longer-fails"))
