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
((call !receiver method: (identifier) @raise arguments: (argument_list (string) @text)) @match
  (#match? @raise "^(raise|fail)$")
  (#match? @text "([nN]ot (yet )?implemented yet|[nN]ot yet|TODO|[cC]oming soon|[iI]mplement me)")
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
((return (argument_list (identifier) @match))
  (#match? @match "{made-up-name}")
  (#not-path? @match "{sample-path}")
  (#not-inside? @match "rescue")
  (#not-symbol? @match "{made-up-word}")
  (#set! rule "made-up-data"))

((body_statement [(identifier) (constant)] @match .)
  (#match? @match "{made-up-name}")
  (#not-path? @match "{sample-path}")
  (#not-inside? @match "rescue")
  (#not-symbol? @match "{made-up-word}")
  (#set! rule "made-up-data"))
