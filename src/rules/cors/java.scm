; registry.addMapping("/**").allowedOrigins("*")
; ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
((method_invocation name: (_) @key arguments: (argument_list . (_) @value)) @match
  (#match? @key "^(allowedOrigins|allowedOriginPatterns|addAllowedOrigin|addAllowedOriginPattern|setAllowedOrigins|setAllowedOriginPatterns)$")
  (#match? @value "^(\"\\*\"|CorsConfiguration\\.ALL|(List\\.of|Arrays\\.asList|Collections\\.singletonList)\\(\"\\*\"\\))$")
  (#set! rule "cors-any-origin"))
((method_invocation name: (_) @callee arguments: (argument_list . (string_literal) @key . (string_literal) @value)) @match
  (#match? @callee "^(setHeader|addHeader|header)$")
  (#match? @key "{allow-origin-header}")
  (#eq? @value "\"*\"")
  (#set! rule "cors-any-origin"))
((annotation name: (_) @key arguments: (annotation_argument_list) @value) @match
  (#eq? @key "CrossOrigin")
  (#match? @value "\"\\*\"")
  (#set! rule "cors-any-origin"))

; response.setHeader("Access-Control-Allow-Origin", request.getHeader("Origin"))
; ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
((method_invocation name: (_) @callee arguments: (argument_list . (string_literal) @key . (_) @value)) @match
  (#match? @callee "^(setHeader|addHeader|header)$")
  (#match? @key "{allow-origin-header}")
  (#match? @value "^\\w+\\.getHeader\\(\"[oO]rigin\"\\)$")
  (#set! rule "cors-reflects-origin"))
