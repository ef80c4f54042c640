; ['Access-Control-Allow-Origin' => '*']
;  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
((array_element_initializer . (_) @key . (_) @value .) @match
  (#match? @key "{allow-origin-header}")
  (#match? @value "^([\"']\\s*(\\*|null)\\s*[\"']|\\[\\s*[\"']\\*[\"']\\s*\\]|array\\(\\s*[\"']\\*[\"']\\s*\\))$")
  (#not-around? @match object_creation_expression "^new (?![\\w\\\\]*([rR]esponse|[hH]eader))")
  (#set! rule "cors-any-origin"))
((member_call_expression name: (_) @callee arguments: (arguments . (argument) @key . (argument) @value)) @match
  (#match? @callee "^(set|header|withHeader|withAddedHeader|add|addHeader|setHeader|set_header|send_header|replace|put)$")
  (#match? @key "{allow-origin-header}")
  (#match? @value "^([\"']\\s*(\\*|null)\\s*[\"']|\\[\\s*[\"']\\*[\"']\\s*\\])$")
  (#set! rule "cors-any-origin"))
((scoped_call_expression name: (_) @callee arguments: (arguments . (argument) @key . (argument) @value)) @match
  (#match? @callee "^(header|set|setHeader|withHeader)$")
  (#match? @key "{allow-origin-header}")
  (#match? @value "{any-origin}")
  (#set! rule "cors-any-origin"))
((assignment_expression left: (subscript_expression (_) (_) @key) right: (_) @value) @match
  (#match? @key "{allow-origin-header}")
  (#match? @value "{any-origin}")
  (#set! rule "cors-any-origin"))
; header("Access-Control-Allow-Origin: *");
; ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
([(function_call_expression function: (_) @key arguments: (arguments . (argument) @value)) (member_call_expression name: (_) @key arguments: (arguments . (argument) @value)) (scoped_call_expression name: (_) @key arguments: (arguments . (argument) @value))] @match
  (#match? @key "^\\\\?([hH]eader|HEADER|set_header|setHeader|addHeader|send_header)$")
  (#match? @value "^[\"']\\s*[aA]ccess-[cC]ontrol-[aA]llow-[oO]rigin\\s*: *(\\*|null) *[\"']$")
  (#set! rule "cors-any-origin"))
; 'allowed_origins' => ['*']
; ^^^^^^^^^^^^^^^^^^^^^^^^^^
((array_element_initializer . (_) @key . (_) @value .) @match
  (#match? @key "^[\"'](allowed_origins|allowedOrigins|allow_origin|allowOrigin|allow_origins|allowed_origins_patterns|allowedOriginsPatterns|cors_allowed_origins|cors\\.allow_origins?|cors\\.allowOrigin|cors_origins?)[\"']$")
  (#match? @value "^(\\[\\s*[\"']/?(\\*|\\.\\*|\\^\\.\\*\\$?)/?i?[\"']\\s*,?\\s*\\]|(\\[|[aA]rray\\()\\s*([^\\])]*,\\s*)?[\"']\\*[\"']\\s*,?\\s*[\\])]|[\"']\\*[\"'])$")
  (#set! rule "cors-any-origin"))
; 'cors' => ['Origin' => ['*']]
;            ^^^^^^^^^^^^^^^^^
((array_element_initializer . (_) @outer . (array_creation_expression (array_element_initializer . (_) @key . (_) @value .) @match) .)
  (#match? @outer "^[\"']cors(Filter)?[\"']$")
  (#match? @key "^[\"'][oO]rigins?[\"']$")
  (#match? @value "^(\\[\\s*[\"']\\*[\"']\\s*\\]|[\"']\\*[\"'])$")
  (#set! rule "cors-any-origin"))
; $this->response->cors($request)->allowOrigin(['*'])
; ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
((member_call_expression name: (_) @key arguments: (arguments . (argument) @value)) @match
  (#match? @key "^(allowOrigin|allowOrigins|setAllowedOrigins|allowedOrigins)$")
  (#match? @value "^([\"']\\*[\"']|\\[\\s*[\"']\\*[\"']\\s*\\])$")
  (#set! rule "cors-any-origin"))
((property_element name: (_) @key default_value: (_) @value) @match
  (#match? @key "^[$](allowedOrigins|allowed_origins|allowOrigins|corsOrigins|allowedOriginsPatterns)$")
  (#match? @value "^([\"']\\*[\"']|\\[\\s*[\"']\\*[\"']\\s*,?\\s*\\])$")
  (#set! rule "cors-any-origin"))

; header("Access-Control-Allow-Origin: " . $_SERVER["HTTP_ORIGIN"]);
; ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
((function_call_expression function: (_) @key arguments: (arguments . (argument) @value)) @match
  (#match? @key "^\\\\?([hH]eader|HEADER)$")
  (#match? @value "^[\"'][aA]ccess-[cC]ontrol-[aA]llow-[oO]rigin: *([\"']\\s*\\.\\s*|\\{)[$]_SERVER\\[[\"']?HTTP_ORIGIN")
  (#set! rule "cors-reflects-origin"))
((function_call_expression function: (_) @key arguments: (arguments . (argument) @value)) @match
  (#match? @key "^\\\\?([hH]eader|HEADER)$")
  (#match? @value "^[\"'][aA]ccess-[cC]ontrol-[aA]llow-[oO]rigin: *([\"']\\s*\\.\\s*|\\{)?[$]\\{?(\\w*[oO]rigin)\\}?[\"']?$")
  (#file? @match "HTTP_ORIGIN")
  (#not-file? @match "{origin-checked}")
  (#set! rule "cors-reflects-origin"))
((member_call_expression name: (_) @callee arguments: (arguments . (argument) @key . (argument) @value)) @match
  (#match? @callee "^(set|header|withHeader|withAddedHeader|add|addHeader|setHeader|set_header)$")
  (#match? @key "{allow-origin-header}")
  (#match? @value "([hH]eaders?->get|header|getHeaderLine|server->get|get)\\(\\s*[\"'](HTTP_)?[oO](rigin|RIGIN)[\"']|[$]_SERVER\\[[\"']HTTP_ORIGIN[\"']\\]")
  (#not-around? @match method_declaration "{origin-checked}")
  (#set! rule "cors-reflects-origin"))

; strpos($origin, "example.com")
; ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
((function_call_expression function: (_) @callee arguments: (arguments . (argument) @key . (argument (_) @value))) @match
  (#match? @callee "^\\\\?(strpos|stripos|strstr|str_contains|str_starts_with|str_ends_with|Str::(contains|endsWith|startsWith))$")
  (#match? @key "[oO]rigin$|HTTP_(ORIGIN|REFERER)[\"']?\\](\\s*\\?\\?.*)?$|[rR]eferr?er$")
  (#match? @value "{part-of-site}")
  (#set! rule "origin-match-loose"))

; header("Content-Security-Policy: script-src 'unsafe-eval'")
;        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
([(string) (encapsed_string)] @match
  (#match? @match "{open-script-policy}")
  (#set! key "content policy")
  (#set! rule "content-policy-weakened"))
; header_remove("X-Frame-Options")
; ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
([(function_call_expression function: (_) @callee arguments: (arguments . (argument) @key)) (member_call_expression name: (_) @callee arguments: (arguments . (argument) @key))] @match
  (#match? @callee "^(header_remove|remove|withoutHeader)$")
  (#match? @key "^[\"'](X-Frame-Options|Content-Security-Policy|Strict-Transport-Security|X-Content-Type-Options)[\"']$")
  (#set! rule "content-policy-weakened"))
