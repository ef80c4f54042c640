; ['timeout' => 0]
;  ^^^^^^^^^^^^^^
([
    (array_element_initializer . [(string) (encapsed_string)] @key . (_) @value .)
    (assignment_expression left: [(variable_name (name) @key) (member_access_expression name: (_) @key)] right: (_) @value)
  ] @match
  (#match? @key "{timeout}")
  (#not-match? @key "{timer-not-timeout}")
  (#match? @value "{no-limit}")
  (#set! rule "timeout-off"))

; $perPage = 100; → $perPage = 100000;
;                   ^^^^^^^^^^^^^^^^^
([
    (array_element_initializer . [(string) (encapsed_string)] @key . (_) @value .)
    (assignment_expression left: [(variable_name (name) @key) (member_access_expression name: (_) @key)] right: (_) @value)
  ] @match
  (#match? @key "{size-limit}")
  (#set! compare "limit-raised")
  (#set! rule "limit-raised"))
; curl_setopt($curl, CURLOPT_TIMEOUT, 5);
; ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
((function_call_expression function: (name) @callee arguments: (arguments . (argument) . (argument) @option . (argument) @value)) @match
  (#eq? @callee "curl_setopt")
  (#match? @option "^CURLOPT_(CONNECT)?TIMEOUT(_MS)?$")
  (#not-eq? @value "0")
  (#set! key "timeout")
  (#set! protects "block")
  (#set! rule "timeout-removed"))
; Http::timeout(5)->get($url)
; ^^^^^^^^^^^^^^^^
([(scoped_call_expression name: (_) @callee) (member_call_expression name: (_) @callee)] @match
  (#match? @callee "^(timeout|connectTimeout)$")
  (#set! key "timeout")
  (#set! protects "block")
  (#set! rule "timeout-removed"))

; ->middleware('throttle:60,1')
;              ^^^^^^^^^^^^^^^
([(member_call_expression name: (_) @callee arguments: (arguments (argument (string) @match)))
  (member_call_expression name: (_) @callee arguments: (arguments (argument (array_creation_expression (array_element_initializer (string) @match)))))
  (scoped_call_expression name: (_) @callee arguments: (arguments (argument (string) @match)))
  (scoped_call_expression name: (_) @callee arguments: (arguments (argument (array_creation_expression (array_element_initializer (string) @match)))))]
  (#eq? @callee "middleware")
  (#match? @match "^.throttle\\b")
  (#set! key "rate limit")
  (#set! rule "rate-limit-removed"))
