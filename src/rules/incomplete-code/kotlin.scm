; // ... existing code ...
; ^^^^^^^^^^^^^^^^^^^^^^^^^^^
([(line_comment) (block_comment)] @match
  (#match? @match "{code-left-out}")
  (#set! rule "code-elided"))

; // In a real application this would call the service.
([(line_comment) (block_comment)] @match
  (#match? @match "{work-to-come}")
  (#not-match? @match "{code-left-out}")
  (#not-path? @match "{sample-path}")
  (#set! rule "missing-work-announced"))

; // TODO: sort them
([(line_comment) (block_comment)] @match
  (#match? @match "^\\W*(TODO|FIXME|XXX|HACK)\\b")
  (#not-match? @match "{work-to-come}")
  (#set! rule "note-to-come-back"))

; What says itself that it is not written.
((call_expression . (identifier) @match (value_arguments))
  (#eq? @match "TODO")
  (#not-path? @match "{sample-path}")
  (#set! rule "not-implemented"))

((throw_expression (call_expression . (identifier) @type)) @match
  (#match? @type "^NotImplemented(Error|Exception)?$")
  (#not-path? @match "{sample-path}")
  (#set! rule "not-implemented"))

((throw_expression (call_expression . (identifier) @type (value_arguments . (value_argument (string_literal) @text)))) @match
  (#match? @text "{not-done-text}")
  (#not-path? @match "{sample-path}")
  (#set! rule "not-implemented"))

; "your-api-key-here"
; ^^^^^^^^^^^^^^^^^^^
((string_literal) @match
  (#match? @match "{placeholder-text}")
  (#not-path? @match "{sample-or-prose-path}")
  (#not-around? @match call_expression "^(TODO|error)\\(")
  (#set! rule "placeholder-value"))

; return mockUsers;
;        ^^^^^^^^^
((return_expression (identifier) @match)
  (#match? @match "{made-up-name}")
  (#not-path? @match "{sample-path}")
  (#not-inside? @match "catch_block")
  (#not-symbol? @match "{made-up-word}")
  (#set! rule "made-up-data"))
