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
((throw_statement (object_creation_expression type: (_) @type arguments: (argument_list . (string_literal) @text))) @match
  (#match? @type "^(UnsupportedOperationException|RuntimeException|IllegalStateException|Error)$")
  (#match? @text "{not-done-text}")
  (#not-path? @match "{sample-path}")
  (#set! rule "not-implemented"))

((throw_statement (object_creation_expression type: (_) @type)) @match
  (#match? @type "NotImplemented(Error|Exception)?$")
  (#not-path? @match "{sample-path}")
  (#set! rule "not-implemented"))

; "your-api-key-here"
; ^^^^^^^^^^^^^^^^^^^
((variable_declarator value: (string_literal) @match)
  (#match? @match "{placeholder-text}")
  (#not-path? @match "{sample-or-prose-path}")
  (#set! rule "placeholder-value"))

((argument_list (string_literal) @match)
  (#match? @match "{placeholder-text}")
  (#not-path? @match "{sample-or-prose-path}")
  (#set! rule "placeholder-value"))

((assignment_expression right: (string_literal) @match)
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

((assignment_expression right: (identifier) @match)
  (#match? @match "{made-up-name}")
  (#not-path? @match "{sample-path}")
  (#not-inside? @match "catch_clause")
  (#not-symbol? @match "{made-up-word}")
  (#set! rule "made-up-data"))

((return_statement (method_invocation !object name: (_) @match))
  (#match? @match "{made-up-name}")
  (#not-path? @match "{sample-path}")
  (#not-inside? @match "catch_clause")
  (#not-symbol? @match "{made-up-word}")
  (#set! rule "made-up-data"))
