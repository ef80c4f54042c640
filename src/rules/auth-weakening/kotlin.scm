; fun canEdit(user: User) = true
; ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
((function_declaration name: (_) @key (function_body) @body) @match
  (#match? @key "^(is|has|can|may|check|verify|validate|authenticate|authorize|require|ensure)_?([A-Z_a-z]*)([aA]uthenticated|[aA]uthorized|[aA]uth|[pP]ermissions?|[pP]ermitted|[aA]dmin|[aA]llowed|[aA]ccess|[oO]wner|[rR]oles?|[tT]oken|[sS]ignature|[pP]assword|[lL]ogin|[cC]redentials?|[sS]ession|[eE]dit|[dD]elete|[wW]rite|[cC]srf|[oO]tp)$")
  (#match? @body "^(= true|\\{\\s*return true\\s*\\})$")
  (#set! rule "check-always-passes"))

; http.csrf { it.disable() }
; ^^^^^^^^^^^^^^^^^^^^^^^^^^
((call_expression [(identifier) @key (navigation_expression (identifier) @key .)] (annotated_lambda) @body) @match
  (#eq? @key "csrf")
  (#match? @body "^\\{\\s*(\\w+ -> )?(\\w+\\.)?disable\\(\\)\\s*\\}$")
  (#set! rule "forgery-check-off"))
