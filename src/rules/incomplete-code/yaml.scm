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

; "your-api-key-here"
; ^^^^^^^^^^^^^^^^^^^
((block_mapping_pair key: (_) @key value: (flow_node) @match)
  (#match? @match "^[\"']?(<?\\[?[yY](our|OUR)[-_ ]\\w[\\w-]*[-_](here|HERE|goes here)\\]?>?|<(your|insert|enter|replace|add)[-_ ][^>\"']*>|[cC]hange[-_ ]?[mM]e|CHANGE_?ME|REPLACE[-_ ]?(ME|THIS)\\w*|(INSERT|ADD|ENTER|PUT)[-_ ][\\w -]+[-_ ]HERE|[iI]nsert [\\w ]+ here|T(ODO|BD)([: ][^\"']*)?|FIXME|[lL]orem ipsum[^\"']*|your[-_](api[-_]key|domain|project[-_]id|bucket|secret|token|username|password|org|account[-_]id)|YOUR[-_][A-Z_-]+)[\"']?$")
  (#not-path? @match "{sample-or-prose-path}")
  (#set! rule "placeholder-value"))
