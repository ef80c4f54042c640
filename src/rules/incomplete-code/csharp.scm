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
([(throw_statement (object_creation_expression type: (_) @type)) (throw_expression (object_creation_expression type: (_) @type))] @match
  (#match? @type "NotImplementedException$")
  (#not-path? @match "{sample-path}")
  (#set! rule "not-implemented"))

; "your-api-key-here"
; ^^^^^^^^^^^^^^^^^^^
((string_literal) @match
  (#match? @match "{placeholder-text}")
  (#not-path? @match "{sample-or-prose-path}")
  (#not-around? @match object_creation_expression "NotImplementedException")
  (#set! rule "placeholder-value"))

; return mockUsers;
;        ^^^^^^^^^
((return_statement (identifier) @match)
  (#match? @match "{made-up-name}")
  (#not-path? @match "{sample-path}")
  (#not-inside? @match "catch_clause")
  (#not-symbol? @match "{made-up-word}")
  (#set! rule "made-up-data"))
