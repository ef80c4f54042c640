; policy.AllowAnyOrigin()
; ^^^^^^^^^^^^^^^^^^^^^^^
((invocation_expression function: (member_access_expression name: (_) @key)) @match
  (#eq? @key "AllowAnyOrigin")
  (#set! rule "cors-any-origin"))
((invocation_expression function: (member_access_expression name: (_) @key) arguments: (argument_list . (argument) @value)) @match
  (#eq? @key "WithOrigins")
  (#eq? @value "\"*\"")
  (#set! rule "cors-any-origin"))

; policy.SetIsOriginAllowed(origin => true)
; ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
((invocation_expression function: (member_access_expression name: (_) @key) arguments: (argument_list . (argument) @value)) @match
  (#eq? @key "SetIsOriginAllowed")
  (#match? @value "=> true$")
  (#set! rule "cors-reflects-origin"))
