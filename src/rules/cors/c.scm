; server.sendHeader("Access-Control-Allow-Origin", "*")
; ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
((call_expression arguments: (argument_list (string_literal) @key . (string_literal) @value)) @match
  (#match? @key "{allow-origin-header}")
  (#match? @value "{any-origin}")
  (#set! rule "cors-any-origin"))
; "Access-Control-Allow-Origin: *\r\n"
; ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
((string_literal) @match
  (#match? @match "[aA]ccess-[cC]ontrol-[aA]llow-[oO]rigin: ?(\\*|null)(\\\\r|\\\\n|\"|$)")
  (#set! key "origin")
  (#set! rule "cors-any-origin"))
