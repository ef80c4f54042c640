; catch (error) { return mockUsers; }
;                   ^^^^^^^^^^^^^^^^^
((catch_clause body: (compound_statement [(return_statement) (expression_statement)] @match))
  (#match? @match "{made-up-name}")
  (#not-match? @match "^(await )?[\\w.]*([lL]og|console|print)\\w*")
  (#not-path? @match "{sample-path}")
  (#set! rule "made-up-fallback"))

((binary_expression operator: "??" right: (variable_name) @match)
  (#match? @match "{made-up-name}")
  (#not-match? @match "^(await )?[\\w.]*([lL]og|console|print)\\w*")
  (#not-path? @match "{sample-path}")
  (#set! rule "made-up-fallback"))

; Order::findOrFail($id) → Order::find($id)
;                          ^^^^^^^^^^^^^^^^
([(scoped_call_expression scope: (_) @key name: (_) @value) (member_call_expression object: (_) @key name: (_) @value)] @match
  (#match? @value "^(findOrFail|firstOrFail|sole|find|first|saveOrFail|save|updateOrFail|update|valueOrFail|value)$")
  (#set! compare "ladder: findOrFail | firstOrFail | sole | saveOrFail | updateOrFail | valueOrFail > find | first | save | update | value")
  (#set! rule "missing-no-longer-fails"))
