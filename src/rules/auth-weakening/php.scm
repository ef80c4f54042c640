; 'csrf_protection' => false
; ^^^^^^^^^^^^^^^^^^^^^^^^^^
((array_element_initializer . (_) @key . (_) @value .) @match
  (#match? @key "^[\"']csrf_protection[\"']$")
  (#match? @value "^(false|FALSE)$")
  (#set! rule "forgery-check-off"))

; hash_equals($expected, $given) → $expected == $given
; ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
((function_call_expression function: (_) @callee) @match
  (#match? @callee "^(hash_equals|password_verify)$")
  (#set! detects "removed")
  (#set! rule "secret-compare-weakened"))
((binary_expression left: (_) @key operator: _ @value right: (_) @key) @match
  (#match? @value "^[=!]==?$")
  (#match? @match "([tT]oken|[sS]ecret|[pP]assword|[sS]ignature|[hH]mac|[hH]ash|api_?[kK]ey|[nN]once)\\b")
  (#set! detects "weakened")
  (#set! compare "ladder: === | !== > == | !=")
  (#set! rule "secret-compare-weakened"))

; 'httponly' => false
; ^^^^^^^^^^^^^^^^^^^
((array_element_initializer . (_) @key . (_) @value .) @match
  (#match? @key "^[\"'](httponly|http_only|cookie_httponly|cookie_secure)[\"']$")
  (#match? @value "^(false|FALSE)$")
  (#set! rule "cookie-unprotected"))

; Order::create($request->all());
; ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
([(scoped_call_expression name: (_) @key arguments: (arguments (argument) @fields .)) (member_call_expression name: (_) @key arguments: (arguments (argument) @fields .))] @match
  (#match? @key "^(create|update|fill|forceFill|updateOrCreate|insert)$")
  (#match? @fields "^([$]request->all\\(\\)|[$]_(POST|REQUEST)|request\\(\\)->all\\(\\))$")
  (#set! rule "fields-from-request"))

; function canEdit($user) { return true; }
; ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
([(function_definition name: (_) @key body: (_) @body) (method_declaration name: (_) @key body: (_) @body)] @match
  (#match? @key "^(is|has|can|may|check|verify|validate|authenticate|authorize|require|ensure)_?([A-Z_a-z]*)([aA]uthenticated|[aA]uthorized|[aA]uth|[pP]ermissions?|[pP]ermitted|[aA]dmin|[aA]llowed|[aA]ccess|[oO]wner|[rR]oles?|[tT]oken|[sS]ignature|[pP]assword|[lL]ogin|[cC]redentials?|[sS]ession|[eE]dit|[dD]elete|[wW]rite|[cC]srf|[oO]tp)$")
  (#match? @body "^\\{\\s*return (true|TRUE);\\s*\\}$")
  (#set! rule "check-always-passes"))
