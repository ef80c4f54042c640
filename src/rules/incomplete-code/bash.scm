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
((command name: (command_name) @name argument: (_) @text) @match
  (#match? @name "^(echo|printf|die|fail)$")
  (#match? @text "^[\"']?([eE]rror: |\\w+ is )?([nN]ot (yet )?implemented|TODO\\b|[uU]nimplemented)")
  (#not-path? @match "{sample-path}")
  (#set! rule "not-implemented"))
