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
((throw_expression (object_creation_expression (arguments . (argument [(string) (encapsed_string)] @text)))) @match
  (#match? @text "{not-done-text}")
  (#not-path? @match "{sample-path}")
  (#set! rule "not-implemented"))

((throw_expression (object_creation_expression [(name) (qualified_name)] @type)) @match
  (#match? @type "NotImplemented(Error|Exception)?$")
  (#not-path? @match "{sample-path}")
  (#set! rule "not-implemented"))

; "your-api-key-here"
; ^^^^^^^^^^^^^^^^^^^
((string) @match
  (#match? @match "{placeholder-text}")
  (#not-path? @match "{sample-or-prose-path}")
  (#set! rule "placeholder-value"))

; return mockUsers;
;        ^^^^^^^^^
((return_statement (variable_name) @match)
  (#match? @match "^\\$_?(mock(ed)?|MOCK(ED)?|fake|FAKE|dummy|DUMMY|sample|SAMPLE|placeholder|PLACEHOLDER|simulated|hardcoded|HARDCODED)_?([A-Z_]\\w*|[dD]ata|[rR]esponse|[rR]esults?|[uU]sers?|[iI]tems?)$")
  (#not-path? @match "{sample-path}")
  (#not-inside? @match "catch_clause")
  (#not-symbol? @match "{made-up-word}")
  (#set! rule "made-up-data"))
