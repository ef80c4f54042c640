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

; add_action('wp_ajax_nopriv_upload', 'upload');
; ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
((function_call_expression function: (name) @callee arguments: (arguments . (argument (_) @key))) @match
  (#eq? @callee "add_action")
  (#match? @key "^[\"']wp_ajax_nopriv_")
  (#set! rule "login-not-needed"))
