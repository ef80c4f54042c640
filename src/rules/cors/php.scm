; new Response($text, 200, ['Access-Control-Allow-Origin' => '*'])
;                           ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
((object_creation_expression (_) @class (arguments (argument (array_creation_expression (array_element_initializer . (_) @key . (_) @value .) @match))))
  (#match? @class "[rR]esponse$")
  (#match? @key "{allow-origin-header}")
  (#match? @value "^[\"']\\s*\\*\\s*[\"']$")
  (#set! rule "cors-any-origin"))
((assignment_expression left: (variable_name) @name right: (array_creation_expression (array_element_initializer . (_) @key . (_) @value .) @match))
  (#match? @name "[hH]eaders$")
  (#match? @key "{allow-origin-header}")
  (#match? @value "^[\"']\\s*\\*\\s*[\"']$")
  (#set! rule "cors-any-origin"))
((member_call_expression name: (_) @callee arguments: (arguments . (argument) @key . (argument) @value)) @match
  (#match? @callee "^(set|header|withHeader|add|addHeader|setHeader)$")
  (#match? @key "{allow-origin-header}")
  (#match? @value "^[\"']\\s*\\*\\s*[\"']$")
  (#set! rule "cors-any-origin"))
((function_call_expression function: (_) @key arguments: (arguments . (argument) @value)) @match
  (#eq? @key "header")
  (#match? @value "^[\"'][aA]ccess-[cC]ontrol-[aA]llow-[oO]rigin: *\\*[\"']$")
  (#set! rule "cors-any-origin"))
((array_element_initializer . (_) @key . (_) @value .) @match
  (#match? @key "^[\"']allowed_origins[\"']$")
  (#match? @value "^\\[\\s*[\"']\\*[\"']\\s*,?\\s*\\]$")
  (#set! rule "cors-any-origin"))

; header("Access-Control-Allow-Origin: " . $_SERVER["HTTP_ORIGIN"]);
; ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
((function_call_expression function: (_) @key arguments: (arguments . (argument) @value)) @match
  (#eq? @key "header")
  (#match? @value "^[\"'][aA]ccess-[cC]ontrol-[aA]llow-[oO]rigin: *([\"']\\s*\\.\\s*|\\{)[$]_SERVER\\[[\"']?HTTP_ORIGIN")
  (#set! rule "cors-reflects-origin"))
