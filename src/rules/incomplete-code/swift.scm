; // ... existing code ...
; ^^^^^^^^^^^^^^^^^^^^^^^^^^^
([(comment) (multiline_comment)] @match
  (#match? @match "{code-left-out}")
  (#set! rule "code-elided"))

; // In a real application this would call the service.
([(comment) (multiline_comment)] @match
  (#match? @match "{work-to-come}")
  (#not-match? @match "{code-left-out}")
  (#not-path? @match "{sample-path}")
  (#set! rule "missing-work-announced"))

; // TODO: sort them
([(comment) (multiline_comment)] @match
  (#match? @match "^\\W*(TODO|FIXME|XXX|HACK)\\b")
  (#not-match? @match "{work-to-come}")
  (#set! rule "note-to-come-back"))

; What says itself that it is not written.
((call_expression . (simple_identifier) @callee (call_suffix (value_arguments . (value_argument value: (line_string_literal) @text)))) @match
  (#match? @callee "^(fatalError|preconditionFailure)$")
  (#match? @text "{not-done-text}")
  (#not-match? @text "init\\(coder")
  (#not-path? @match "{sample-path}")
  (#set! rule "not-implemented"))

; "your-api-key-here"
; ^^^^^^^^^^^^^^^^^^^
((line_string_literal) @match
  (#match? @match "{placeholder-text}")
  (#not-path? @match "{sample-or-prose-path}")
  (#not-around? @match call_expression "^(fatalError|preconditionFailure|assertionFailure|precondition)\\(")
  (#set! rule "placeholder-value"))

; return mockUsers;
;        ^^^^^^^^^
((control_transfer_statement (simple_identifier) @match)
  (#match? @match "{made-up-name}")
  (#not-path? @match "{sample-path}")
  (#not-inside? @match "catch_block")
  (#not-symbol? @match "{made-up-word}")
  (#set! rule "made-up-data"))
