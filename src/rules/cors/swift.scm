; CORSMiddleware.Configuration(allowedOrigin: .all, …)
;                              ^^^^^^^^^^^^^^^^^^^
((value_argument name: (value_argument_label) @key value: (prefix_expression) @value) @match
  (#eq? @key "allowedOrigin")
  (#match? @value "^\\.(all|any)$")
  (#set! rule "cors-any-origin"))
; response.headers.add(name: "Access-Control-Allow-Origin", value: "*")
; ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
((call_expression (call_suffix (value_arguments . (value_argument value: (_) @key) . (value_argument value: (_) @value) .))) @match
  (#match? @key "^(\"[aA]ccess-[cC]ontrol-[aA]llow-[oO]rigin\"|\\.accessControlAllowOrigin)$")
  (#match? @value "{any-origin}")
  (#set! rule "cors-any-origin"))
((value_argument name: (value_argument_label) @key value: (prefix_expression) @value) @match
  (#eq? @key "allowedOrigin")
  (#eq? @value ".originBased")
  (#set! rule "cors-reflects-origin"))
; origin.hasSuffix("example.com")
; ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
((call_expression (navigation_expression target: (_) @key suffix: (navigation_suffix suffix: (_) @callee)) (call_suffix (value_arguments . (value_argument value: (line_string_literal) @value) .))) @match
  (#match? @key "([oO]rigin|[rR]eferr?er)$")
  (#match? @callee "^(hasSuffix|hasPrefix|contains)$")
  (#match? @value "{part-of-site}")
  (#set! rule "origin-match-loose"))
