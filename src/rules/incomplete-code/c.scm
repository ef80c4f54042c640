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
((call_expression function: (identifier) @callee arguments: (argument_list . (_) @text)) @match
  (#match? @callee "^(assert|abort_msg|panic|error|errx|die|fatal|LOG_FATAL|NOT_IMPLEMENTED|UNIMPLEMENTED)$")
  (#match? @text "\"[^\"]*([nN]ot (yet )?implemented|[uU]nimplemented|TODO)")
  (#not-path? @match "{sample-path}")
  (#set! rule "not-implemented"))

; return mockUsers;
;        ^^^^^^^^^
((return_statement (identifier) @match)
  (#match? @match "{made-up-name}")
  (#not-path? @match "{sample-path}")
  (#not-symbol? @match "{made-up-word}")
  (#set! rule "made-up-data"))
