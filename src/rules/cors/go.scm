; w.Header().Set("Access-Control-Allow-Origin", "*")
; ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
((call_expression function: (selector_expression field: (_) @callee) arguments: (argument_list . (interpreted_string_literal) @key . (interpreted_string_literal) @value)) @match
  (#match? @callee "^(Set|Add|Header)$")
  (#match? @key "{allow-origin-header}")
  (#eq? @value "\"*\"")
  (#set! rule "cors-any-origin"))
((keyed_element key: (_) @key value: (_) @value) @match
  (#match? @key "^(AllowedOrigins|AllowOrigins|AllowAllOrigins)$")
  (#match? @value "^(\\[\\]string\\{\\s*\"\\*\"\\s*,?\\s*\\}|true)$")
  (#set! rule "cors-any-origin"))

; w.Header().Set("Access-Control-Allow-Origin", r.Header.Get("Origin"))
; ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
((call_expression function: (selector_expression field: (_) @callee) arguments: (argument_list . (interpreted_string_literal) @key . (call_expression) @value)) @match
  (#match? @callee "^(Set|Add|Header)$")
  (#match? @key "{allow-origin-header}")
  (#match? @value "^\\w+(\\.Request)?\\.Header\\.Get\\(\"Origin\"\\)$")
  (#set! rule "cors-reflects-origin"))
((keyed_element key: (_) @key value: (literal_element (func_literal) @value)) @match
  (#match? @key "^(CheckOrigin|AllowOriginFunc)$")
  (#match? @value "\\{\\s*return true\\s*\\}$")
  (#set! rule "cors-reflects-origin"))
