; registry.addMapping("/**").allowedOrigins("*")
; ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
((method_invocation name: (_) @key arguments: (argument_list (_) @value)) @match
  (#match? @key "^(allowedOrigins|allowedOriginPatterns|addAllowedOrigin|addAllowedOriginPattern|setAllowedOrigins|setAllowedOriginPatterns|addOrigin|addOrigins|addOriginWithRegex|addRelativeOrigin|allowOrigin|allowOrigins|setAllowedOriginsPatterns|setAllowedOriginRegex)$")
  (#match? @value "^(\"(\\*|null|\\.\\*|https?://\\*)\"|CorsConfiguration\\.ALL|(List|Set|Arrays|Collections|ImmutableList|ImmutableSet|Stream)\\.(of|asList|singletonList|singleton)\\(([^()]*\"\\*\"[^()]*|CorsConfiguration\\.ALL)\\)|new String\\[\\]\\s*\\{\\s*\"\\*\"\\s*\\})$")
  (#set! rule "cors-any-origin"))
; response.setHeader("Access-Control-Allow-Origin", "*")
; ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
((method_invocation name: (_) @callee arguments: (argument_list . (_) @key . (_) @value .)) @match
  (#match? @callee "^(setHeader|addHeader|header|add|set|put|putHeader|putSingle|putIfAbsent|setHeaderIfAbsent|addStringHeader|headerValue|withHeader|setInitParameter|appendHeader)$")
  (#match? @key "^\"\\s*[aA]ccess-[cC]ontrol-[aA]llow-[oO]rigin\\s*\"$|ACCESS_CONTROL_ALLOW_ORIGIN$|\\bALLOWED_ORIGINS_PARAM$|^\"(allowedOrigins|cors\\.allowed\\.origins|cors\\.allowOrigin)\"$")
  (#match? @value "^(\"\\s*(\\*|null)\\s*\"|(List|Arrays|Collections)\\.\\w+\\(\"\\*\"\\)|CorsConfiguration\\.ALL)$")
  (#set! rule "cors-any-origin"))
((method_invocation name: (_) @key arguments: (argument_list . (_) @value .)) @match
  (#eq? @key "setAccessControlAllowOrigin")
  (#match? @value "{any-origin}")
  (#set! rule "cors-any-origin"))
((annotation name: (_) @key arguments: (annotation_argument_list) @value) @match
  (#eq? @key "CrossOrigin")
  (#match? @value "^\\(\\s*(\\{[^}]*)?\"\\*\"|^\\(\\s*(\\w+\\.)*(STAR|ALL|ANY|WILDCARD)\\s*\\)|\\b(origins|value|originPatterns)\\s*=\\s*((\\{[^}]*)?\"\\*\"|(\\w+\\.)*(STAR|ALL|ANY|WILDCARD)\\b)")
  (#set! rule "cors-any-origin"))
; CorsHandler.create("*")
; ^^^^^^^^^^^^^^^^^^^^^^^
((method_invocation object: (_) @type name: (_) @key arguments: (argument_list . (_) @value .)) @match
  (#match? @type "^(CorsHandler|CorsConfigBuilder)$")
  (#match? @key "^(create|forOrigin)$")
  (#match? @value "^\"(\\*|\\.\\*)\"$")
  (#set! rule "cors-any-origin"))
((method_invocation name: (_) @key arguments: (argument_list) @arguments) @match
  (#match? @key "^(enableCorsForAllOrigins|anyHost|forAnyOrigin|allowAnyOrigin|allowNullOrigin)$")
  (#eq? @arguments "()")
  (#set! rule "cors-any-origin"))

; @CrossOrigin
; ^^^^^^^^^^^^
([(marker_annotation name: (_) @key) (annotation name: (_) @key arguments: (annotation_argument_list (element_value_pair)))] @match
  (#eq? @key "CrossOrigin")
  (#not-match? @match "\\b(origins|originPatterns|value)\\s*=")
  (#set! rule "cors-default-any"))
; registry.addMapping("/**");
; ^^^^^^^^^^^^^^^^^^^^^^^^^^
((expression_statement (method_invocation) @match)
  (#match? @match "\\.addMapping\\(")
  (#not-match? @match "[oO]rigin")
  (#match? @match "^\\w*([rR]egistry|cors|CORS)\\w*\\.")
  (#set! key "mapping")
  (#set! rule "cors-default-any"))
((method_invocation name: (_) @key) @match
  (#eq? @key "applyPermitDefaultValues")
  (#set! rule "cors-default-any"))

; response.setHeader("Access-Control-Allow-Origin", request.getHeader("Origin"))
; ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
((method_invocation name: (_) @callee arguments: (argument_list . (_) @key . (_) @value .)) @match
  (#match? @callee "^(setHeader|addHeader|header|add|set|putHeader|putSingle)$")
  (#match? @key "{allowed-origin-header}")
  (#match? @value "\\.(getHeader|getHeaderString|getFirst|header|headers|get|getOrigin)\\(\\s*(\"[oO]rigin\"|(\\w+\\.)*ORIGIN)?\\s*\\)(\\.\\w+\\(\\w*\\))?$")
  (#match? @value "[oO]rigin|ORIGIN")
  (#not-around? @match method_declaration "{origin-checked}")
  (#set! rule "cors-reflects-origin"))
((method_invocation name: (_) @callee arguments: (argument_list . (_) @key . (identifier) @value .)) @match
  (#match? @callee "^(setHeader|addHeader|header|add|set|putHeader|putSingle)$")
  (#match? @key "{allowed-origin-header}")
  (#match? @value "[oO]rigin$")
  (#around? @match method_declaration "[gG]et(Header|HeaderString|First)\\(\\s*(\"[oO]rigin\"|(\\w+\\.)*ORIGIN)\\s*\\)")
  (#not-around? @match method_declaration "{origin-checked}")
  (#set! rule "cors-reflects-origin"))
; String url = request.getHeader("Origin"); … response.addHeader("Access-Control-Allow-Origin", url);
;                                             ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
((block
  (local_variable_declaration declarator: (variable_declarator name: (identifier) @source value: (method_invocation) @read))
  (expression_statement (method_invocation name: (_) @callee arguments: (argument_list . (_) @key . (identifier) @value .)) @match))
  (#eq? @source @value)
  (#match? @read "\\.get(Header|HeaderString|First)\\(\\s*(\"[oO]rigin\"|(\\w+\\.)*ORIGIN)\\s*\\)$")
  (#match? @callee "^(setHeader|addHeader|header|add|set|putHeader|putSingle)$")
  (#match? @key "{allowed-origin-header}")
  (#not-around? @match method_declaration "{origin-checked}")
  (#set! rule "cors-reflects-origin"))

; origin.endsWith("example.com")
; ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
((method_invocation object: (_) @key name: (_) @callee arguments: (argument_list . (string_literal) @value .)) @match
  (#match? @key "([oO]rigin|[rR]eferr?er|\\(\"[oO]rigin\"\\))(\\(\\))?$")
  (#match? @callee "^(endsWith|startsWith|contains|indexOf)$")
  (#match? @value "{part-of-site}")
  (#set! rule "origin-match-loose"))

; http.headers().frameOptions().disable()
; ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
((method_invocation object: (method_invocation name: (_) @key) name: (_) @off) @match
  (#match? @key "{response-headers-part}")
  (#eq? @off "disable")
  (#set! rule "content-policy-weakened"))
((method_invocation name: (_) @key arguments: (argument_list . (_) @value .)) @match
  (#match? @key "{response-headers-part}")
  (#match? @value "::disable$|^\\w+\\s*->\\s*\\w+\\.disable\\(\\)$|^\\w+\\s*->\\s*\\{\\s*\\w+\\.disable\\(\\);\\s*\\}$")
  (#set! rule "content-policy-weakened"))
((string_literal) @match
  (#match? @match "{open-script-policy}")
  (#set! key "content policy")
  (#set! rule "content-policy-weakened"))

; options.addArguments("--disable-web-security")
;                      ^^^^^^^^^^^^^^^^^^^^^^^^
((method_invocation arguments: (argument_list (string_literal) @match))
  (#match? @match "^\"-*disable-web-security\"$")
  (#set! rule "same-origin-policy-off"))
