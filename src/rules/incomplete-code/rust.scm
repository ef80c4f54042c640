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
((macro_invocation macro: (identifier) @name) @match
  (#match? @name "^(todo|unimplemented)$")
  (#not-path? @match "{sample-path}")
  (#set! rule "not-implemented"))

((macro_invocation macro: (identifier) @name (token_tree . (string_literal) @text)) @match
  (#match? @name "^(panic|bail)$")
  (#match? @text "([nN]ot (yet )?implemented|TODO|[iI]mplement me)")
  (#not-path? @match "{sample-path}")
  (#set! rule "not-implemented"))

; "your-api-key-here"
; ^^^^^^^^^^^^^^^^^^^
((string_literal) @match
  (#match? @match "{placeholder-text}")
  (#not-path? @match "{sample-or-prose-path}")
  (#set! rule "placeholder-value"))

; return mockUsers;
;        ^^^^^^^^^
((block (identifier) @match .)
  (#match? @match "{made-up-name}")
  (#not-path? @match "{sample-path}")
  (#not-symbol? @match "{made-up-word}")
  (#set! rule "made-up-data"))
