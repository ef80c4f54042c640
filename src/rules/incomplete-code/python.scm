; # ... existing code ...
; ^^^^^^^^^^^^^^^^^^^^^^^^^^^
((comment) @match
  (#match? @match "{code-left-out}")
  (#set! rule "code-elided"))

; # In a real application this would call the service.
((comment) @match
  (#match? @match "{work-to-come}")
  (#not-match? @match "{code-left-out}")
  (#not-path? @match "{sample-path}")
  (#set! rule "missing-work-announced"))

; # TODO: sort them
((comment) @match
  (#match? @match "^\\W*(TODO|FIXME|XXX|HACK)\\b")
  (#not-match? @match "{work-to-come}")
  (#set! rule "note-to-come-back"))

; What says itself that it is not written.
((raise_statement (call function: (_) @type arguments: (argument_list . (string) @text))) @match
  (#match? @text "([yY]et|TODO|[lL]ater|[cC]oming soon|[tT]o be (done|implemented|written)|[iI]mplement me)")
  (#not-match? @text "\\bnot (been )?(fetched|loaded|read|ready|started|connected|initiali[sz]ed|received|set|called|trained|fitted|built|opened) yet")
  (#match? @type "^(NotImplementedError|RuntimeError|Exception|NotImplemented)$")
  ; An option that is refused, in a function that does the rest.
  (#not-around? @match if_statement "\\w+ \\w+ (is|are) not (yet )?implemented")
  (#not-path? @match "{sample-path}")
  (#set! rule "not-implemented"))

((module (function_definition name: (_) @key body: (block . (expression_statement (string))? . (raise_statement) @match .)))
  (#match? @match "^raise NotImplementedError\\b")
  ; Something else answers in its place, or nothing is meant to.
  (#not-match? @match "\\b(only available|([nN]ever|[nN]ot) be (invoked|called|used)|[nN]ot (available|supported) (in|on|for|by|with)|[uU]se \\w+)\\b")
  (#not-path? @match "{sample-path}")
  (#set! rule "not-implemented"))

((raise_statement (identifier) @type) @match
  (#eq? @type "NotImplemented")
  (#not-path? @match "{sample-path}")
  (#set! rule "not-implemented"))

; "your-api-key-here"
; ^^^^^^^^^^^^^^^^^^^
((assignment right: (string) @match)
  (#match? @match "{placeholder-text}")
  (#not-path? @match "{sample-or-prose-path}")
  (#set! rule "placeholder-value"))

((pair value: (string) @match)
  (#match? @match "{placeholder-text}")
  (#not-path? @match "{sample-or-prose-path}")
  (#set! rule "placeholder-value"))

((keyword_argument value: (string) @match)
  (#match? @match "{placeholder-text}")
  (#not-path? @match "{sample-or-prose-path}")
  (#set! rule "placeholder-value"))

((argument_list (string) @match)
  (#match? @match "{placeholder-text}")
  (#not-path? @match "{sample-or-prose-path}")
  (#set! rule "placeholder-value"))

((default_parameter value: (string) @match)
  (#match? @match "{placeholder-text}")
  (#not-path? @match "{sample-or-prose-path}")
  (#set! rule "placeholder-value"))

; return mockUsers;
;        ^^^^^^^^^
((return_statement (identifier) @match)
  (#match? @match "{made-up-name}")
  (#not-path? @match "{sample-path}")
  (#not-inside? @match "except_clause")
  (#not-symbol? @match "{made-up-word}")
  (#set! rule "made-up-data"))

((assignment left: (_) @left right: (identifier) @match)
  (#match? @match "{made-up-name}")
  (#not-mentions? @left @match)
  (#not-path? @match "{sample-path}")
  (#not-inside? @match "except_clause")
  (#not-symbol? @match "{made-up-word}")
  (#set! rule "made-up-data"))

((return_statement (call function: (identifier) @match))
  (#match? @match "{made-up-name}")
  (#not-path? @match "{sample-path}")
  (#not-inside? @match "except_clause")
  (#not-symbol? @match "{made-up-word}")
  (#set! rule "made-up-data"))

; await asyncio.sleep(1); return {"ok": True}
;                         ^^^^^^^^^^^^^^^^^^^
((block (expression_statement) @wait . (comment)* . (return_statement [(dictionary) (true) (string) (list)]) @match)
  (#match? @wait "^(await )?(asyncio\\.|time\\.|anyio\\.|trio\\.)?sleep\\(")
  (#match? @match "\\b(ok|success|status|True|result|data|id|message)\\b")
  (#not-inside? @match "while_statement" "for_statement")
  (#set! rule "pretended-work"))

; {"score": random.random()}
;           ^^^^^^^^^^^^^^^
((pair key: (string) @key value: (_) @value) @match
  (#match? @value "^(round\\()?random\\.(random|randint|uniform|choice)\\(")
  (#match? @key "^[\"'](score|price|amount|total|count|value|rating|revenue|balance|confidence|accuracy|progress|usage|temperature|latency|cpu|memory|views|likes|sales|percentage|probability|status)[\"']$")
  (#not-path? @match "(simulat|generat|synthetic|bench|load_?test|seed|mock|fake|example|demo)")
  (#set! rule "made-up-data"))
