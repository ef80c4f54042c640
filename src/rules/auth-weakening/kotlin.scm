; http.csrf { it.disable() }
; ^^^^^^^^^^^^^^^^^^^^^^^^^^
((call_expression [(identifier) @key (navigation_expression (identifier) @key .)] (annotated_lambda) @body) @match
  (#eq? @key "csrf")
  (#match? @body "^\\{\\s*(\\w+ -> )?(\\w+\\.)?disable\\(\\)\\s*\\}$")
  (#set! rule "forgery-check-off"))
