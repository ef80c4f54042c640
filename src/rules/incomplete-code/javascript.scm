; // ... existing code ...
; ^^^^^^^^^^^^^^^^^^^^^^^^^^^
((comment) @match
  (#match? @match "{code-left-out}")
  (#set! rule "code-elided"))

; // In a real application this would call the service.
((comment) @match
  (#match? @match "{work-to-come}")
  (#not-match? @match "{code-left-out}")
  (#not-path? @match "{sample-path}")
  (#set! rule "missing-work-announced"))

; // TODO: sort them
((comment) @match
  (#match? @match "^\\W*(TODO|FIXME|XXX|HACK)\\b")
  (#not-match? @match "{work-to-come}")
  (#set! rule "note-to-come-back"))

; What says itself that it is not written.
((throw_statement (new_expression arguments: (arguments . [(string) (template_string)] @text))) @match
  (#match? @text "{not-done-text}")
  ; An answer to a caller who asked too early.
  (#not-match? @match "\\b(status|statusCode|code): *4[0-9][0-9]\\b")
  ; An option that is refused, in a function that does the rest.
  (#not-around? @match if_statement "supported yet|\\w+ \\w+ (is|are) not (yet )?implemented")
  (#not-path? @match "{sample-path}")
  (#set! rule "not-implemented"))

((throw_statement (new_expression constructor: (_) @type)) @match
  (#match? @type "^NotImplemented(Error|Exception)?$")
  (#not-path? @match "{sample-path}")
  (#set! rule "not-implemented"))

; "your-api-key-here"
; ^^^^^^^^^^^^^^^^^^^
((variable_declarator name: (_) @name value: (string) @match)
  (#not-match? @name "[pP]laceholder|PLACEHOLDER")
  (#match? @match "{placeholder-text}")
  (#not-path? @match "{sample-or-prose-path}")
  (#set! rule "placeholder-value"))

((assignment_expression left: (_) @name right: (string) @match)
  (#not-match? @name "[pP]laceholder|PLACEHOLDER")
  (#match? @match "{placeholder-text}")
  (#not-path? @match "{sample-or-prose-path}")
  (#set! rule "placeholder-value"))

((pair value: (string) @match)
  (#match? @match "{placeholder-text}")
  (#not-path? @match "{sample-or-prose-path}")
  (#set! rule "placeholder-value"))

((arguments (string) @match)
  (#match? @match "{placeholder-text}")
  (#not-path? @match "{sample-or-prose-path}")
  (#set! rule "placeholder-value"))

((return_statement (string) @match)
  (#match? @match "{placeholder-text}")
  (#not-symbol? @match "[pP]laceholder|[sS]tub|[sS]ample|[mM]ock|[fF]ake|[tT]emplate|[sS]caffold|[dD]ryRun")
  (#not-path? @match "{sample-or-prose-path}")
  (#set! rule "placeholder-value"))

((binary_expression operator: ["||" "??"] right: (string) @match)
  (#match? @match "{placeholder-text}")
  (#not-path? @match "{sample-or-prose-path}")
  (#set! rule "placeholder-value"))

; return mockUsers;
;        ^^^^^^^^^
((return_statement (identifier) @match)
  (#match? @match "{made-up-name}")
  (#not-path? @match "{sample-path}")
  (#not-inside? @match "catch_clause")
  (#not-symbol? @match "{made-up-word}")
  (#set! rule "made-up-data"))

((variable_declarator value: (identifier) @match)
  (#match? @match "{made-up-name}")
  (#not-path? @match "{sample-path}")
  (#not-inside? @match "catch_clause")
  (#not-symbol? @match "{made-up-word}")
  (#set! rule "made-up-data"))

((assignment_expression left: (_) @left right: (identifier) @match)
  (#match? @match "{made-up-name}")
  (#not-mentions? @left @match)
  (#not-path? @match "{sample-path}")
  (#not-inside? @match "catch_clause")
  (#not-symbol? @match "{made-up-word}")
  (#set! rule "made-up-data"))

((call_expression function: (_) @callee arguments: (arguments . (identifier) @match .))
  (#match? @match "{made-up-name}")
  (#match? @callee "^(set[A-Z]\\w*|useState|resolve|res(ponse)?\\.(json|send)|Promise\\.resolve|\\w+\\.next)$")
  (#not-path? @match "{sample-path}")
  (#not-inside? @match "catch_clause")
  (#not-symbol? @match "{made-up-word}")
  (#set! rule "made-up-data"))

((return_statement (call_expression function: (identifier) @match))
  (#match? @match "{made-up-name}")
  (#not-path? @match "{sample-path}")
  (#not-inside? @match "catch_clause")
  (#not-symbol? @match "{made-up-word}")
  (#set! rule "made-up-data"))

; await new Promise((resolve) => setTimeout(resolve, 500)); return { ok: true };
;                                                          ^^^^^^^^^^^^^^^^^^^^
((statement_block (expression_statement (await_expression) @wait) . (comment)* . (return_statement [(object) (true) (string) (array) (null)]) @match)
  (#match? @wait "^await (new Promise\\(.*setTimeout\\(|(sleep|delay|wait|timeout|setTimeout|\\w+\\.(sleep|delay|setTimeout))\\()")
  (#match? @match "\\b(ok|success|status|true|result|data|id|message)\\b")
  (#not-inside? @match "while_statement" "for_statement" "for_in_statement" "do_statement")
  (#not-path? @match "{sample-path}")
  (#set! rule "pretended-work"))
((arguments . (arrow_function body: [(call_expression function: (identifier) @done arguments: (arguments . [(object) (true) (string) (array)])) (statement_block . (expression_statement (call_expression function: (identifier) @done arguments: (arguments . [(object) (true) (string) (array)]))) .)] @match) . (number) .) @context
  (#match? @done "^(resolve|res|done|callback|cb)$")
  (#not-path? @match "{sample-path}")
  (#set! rule "pretended-work"))

; score: Math.random()
;        ^^^^^^^^^^^^^
((pair key: (_) @key value: (_) @value) @match
  (#match? @value "^(Math\\.(floor|round|ceil)\\()?\\(?Math\\.random\\(\\)")
  (#match? @key "^[\"']?(score|price|amount|total|count|value|rating|revenue|balance|confidence|accuracy|progress|usage|temperature|latency|cpu|memory|views|likes|sales|percentage|probability|status)[\"']?$")
  (#set! rule "made-up-data"))
