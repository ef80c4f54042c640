; install(CORS) { anyHost() }
;                 ^^^^^^^^^
((call_expression (identifier) @key (value_arguments) @arguments) @match
  (#match? @key "^(anyHost|anyOrigin)$")
  (#eq? @arguments "()")
  (#set! rule "cors-any-origin"))
((call_expression (navigation_expression (_) (identifier) @key) (value_arguments) @arguments) @match
  (#match? @key "^(anyHost|enableCorsForAllOrigins)$")
  (#eq? @arguments "()")
  (#set! rule "cors-any-origin"))
((call_expression (identifier) @key (value_arguments . (value_argument) @value)) @match
  (#match? @key "^(allowHost|host)$")
  (#eq? @value "\"*\"")
  (#set! rule "cors-any-origin"))
; registry.addMapping("/**").allowedOrigins("*")
; ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
((call_expression (navigation_expression (_) (identifier) @key .) (value_arguments . (value_argument) @value)) @match
  (#match? @key "^(allowedOrigins|allowedOriginPatterns|addAllowedOrigin|addAllowedOriginPattern|setAllowedOrigins|setAllowedOriginPatterns|addOrigin|allowHost|allowOrigin)$")
  (#match? @value "^(\"(\\*|null|\\.\\*|https?://\\*)\"|CorsConfiguration\\.ALL|(listOf|setOf|List\\.of|Arrays\\.asList)\\(\"\\*\"\\))$")
  (#set! rule "cors-any-origin"))
((assignment left: [(identifier) @key (navigation_expression (_) (identifier) @key .)] right: (_) @value) @match
  (#match? @key "^(allowedOrigins|allowedOriginPatterns|accessControlAllowOrigin)$")
  (#match? @value "^(\"\\*\"|(listOf|setOf|mutableListOf|List\\.of|Arrays\\.asList)\\(\"\\*\"\\))$")
  (#set! rule "cors-any-origin"))
; call.response.header("Access-Control-Allow-Origin", "*")
; ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
((call_expression (value_arguments . (value_argument) @key . (value_argument) @value .)) @match
  (#match? @key "^\"\\s*[aA]ccess-[cC]ontrol-[aA]llow-[oO]rigin\\s*\"$|\\b(ACCESS_CONTROL_ALLOW_ORIGIN|AccessControlAllowOrigin)$")
  (#match? @value "{any-origin}")
  (#set! rule "cors-any-origin"))
((assignment left: (index_expression (_) . (_) @key) right: (_) @value) @match
  (#match? @key "{allow-origin-header}")
  (#match? @value "{any-origin}")
  (#set! rule "cors-any-origin"))
((infix_expression . (_) @key (_) @value .) @match
  (#match? @key "{allow-origin-header}")
  (#match? @value "{any-origin}")
  (#set! rule "cors-any-origin"))
; @CrossOrigin(origins = ["*"])
; ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
((annotation (constructor_invocation (user_type) @key (value_arguments) @value)) @match
  (#eq? @key "CrossOrigin")
  (#match? @value "\"\\*\"")
  (#not-match? @value "^\\(\\s*(allowedHeaders|exposedHeaders|methods)\\b")
  (#set! rule "cors-any-origin"))

; @CrossOrigin
; ^^^^^^^^^^^^
((annotation (user_type) @key) @match
  (#eq? @key "CrossOrigin")
  (#set! rule "cors-default-any"))

; call.response.header("Access-Control-Allow-Origin", request.getHeader("Origin"))
; ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
((call_expression (value_arguments . (value_argument) @key . (value_argument) @value .)) @match
  (#match? @key "^\"\\s*[aA]ccess-[cC]ontrol-[aA]llow-[oO]rigin\\s*\"$|\\b(ACCESS_CONTROL_ALLOW_ORIGIN|AccessControlAllowOrigin)$")
  (#match? @value "[hH]eaders?(\\(\\s*|\\[)(\"[oO]rigin\"|HttpHeaders\\.(Origin|ORIGIN))\\s*[)\\]]")
  (#not-around? @match function_declaration "{origin-checked}")
  (#set! rule "cors-reflects-origin"))
; allowOrigins { true }
; ^^^^^^^^^^^^^^^^^^^^^
((call_expression (identifier) @key (annotated_lambda) @value) @match
  (#eq? @key "allowOrigins")
  (#match? @value "^\\{\\s*(\\w+\\s*->\\s*)?true\\s*\\}$")
  (#set! rule "cors-reflects-origin"))

; origin.endsWith("example.com")
; ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
((call_expression (navigation_expression (_) @key (identifier) @callee .) (value_arguments . (value_argument (string_literal) @value))) @match
  (#match? @key "([oO]rigin|[rR]eferr?er)(\\(\\))?\\??!*$")
  (#match? @callee "^(endsWith|startsWith|contains|indexOf)$")
  (#match? @value "{part-of-site}")
  (#set! rule "origin-match-loose"))

; headers { frameOptions { disable() } }
;           ^^^^^^^^^^^^^^^^^^^^^^^^^^
((call_expression [(identifier) @key (navigation_expression (_) (identifier) @key .)] (annotated_lambda) @value) @match
  (#match? @key "{response-headers-part}")
  (#match? @value "^\\{\\s*(\\w+\\s*->\\s*)?(\\w+\\.)?disable\\(\\)\\s*\\}$")
  (#set! rule "content-policy-weakened"))
((string_literal) @match
  (#match? @match "{open-script-policy}")
  (#set! key "content policy")
  (#set! rule "content-policy-weakened"))

; options.addArguments("--disable-web-security")
;                      ^^^^^^^^^^^^^^^^^^^^^^^^
((value_argument (string_literal)) @match
  (#match? @match "^\"-*disable-web-security\"$")
  (#set! rule "same-origin-policy-off"))
