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
((expression_statement (call_expression function: (identifier) @callee arguments: (argument_list . (_) @text))) @match
  (#eq? @callee "panic")
  (#match? @text "{not-done-text}")
  (#not-path? @match "{sample-path}")
  (#set! rule "not-implemented"))

((return_statement (expression_list (call_expression function: (_) @callee arguments: (argument_list . (interpreted_string_literal) @text)))) @match
  (#match? @callee "^(errors\\.New|fmt\\.Errorf|xerrors\\.Errorf)$")
  (#match? @text "([nN]ot yet|[nN]ot implemented|[uU]nimplemented|TODO|[iI]mplement me)")
  (#not-match? @text "[nN]ot yet (active|valid|ready|started|open|available|running|loaded|begun|connected|initiali[sz]ed|confirmed|expired|complete|finished|effective)")
  ; A parameter that none may be given is refused.
  (#not-around? @match "if_statement" "^if len\\([^{]*\\{\\s*return\\b")
  ; A value that nobody knows is refused, or an option, in a function that does the rest.
  (#not-match? @text "%[qsdv][^\"]* (is|are) not (yet )?(implemented|supported)")
  (#not-around? @match "if_statement" "\\w+ \\w+ (is|are) not (yet )?implemented")
  (#not-path? @match "{sample-path}")
  (#set! rule "not-implemented"))

; "your-api-key-here"
; ^^^^^^^^^^^^^^^^^^^
((interpreted_string_literal) @match
  (#match? @match "{placeholder-text}")
  (#not-path? @match "{sample-or-prose-path}")
  (#not-around? @match "expression_case" "^case [^\\n]*\"(TODO|TBD|FIXME)\"")
  (#not-around? @match call_expression "^panic\\(")
  (#set! rule "placeholder-value"))

; return mockUsers;
;        ^^^^^^^^^
((return_statement (expression_list . (identifier) @match))
  (#match? @match "{made-up-name}")
  (#not-path? @match "{sample-path}")
  (#not-symbol? @match "{made-up-word}")
  (#set! rule "made-up-data"))

((return_statement (expression_list . (call_expression function: (identifier) @match)))
  (#match? @match "{made-up-name}")
  (#not-path? @match "{sample-path}")
  (#not-symbol? @match "{made-up-word}")
  (#set! rule "made-up-data"))
