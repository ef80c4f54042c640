; origins "*"
; ^^^^^^^^^^^
((call !receiver method: (identifier) @key arguments: (argument_list (_) @value)) @match
  (#eq? @key "origins")
  (#match? @value "^([\"']\\*[\"']|/(\\^|\\\\A)?(https?:[\\\\/]*)?\\.[*+]([$]|\\\\[zZ])?/i?)$")
  (#set! rule "cors-any-origin"))
([(assignment left: (element_reference (_) (string) @key) right: (string) @value) (pair key: (string) @key value: (string) @value) (call arguments: (argument_list . (string) @key . (string) @value .))] @match
  (#match? @key "{allow-origin-header}")
  (#match? @value "{any-origin}")
  (#set! rule "cors-any-origin"))
; set :allow_origin, :any
; ^^^^^^^^^^^^^^^^^^^^^^^
((call method: (identifier) @callee arguments: (argument_list . (simple_symbol) @key . (_) @value .)) @match
  (#eq? @callee "set")
  (#match? @key "^:allow_origins?$")
  (#match? @value "^(:any|[\"']\\*[\"'])$")
  (#set! rule "cors-any-origin"))
([(pair key: (_) @key value: (_) @value) (assignment left: (call method: (_) @key) right: (_) @value)] @match
  (#match? @key "^:?[\"']?(allow_origins?|allowed_origins?|allowed_request_origins|origins)[\"']?$")
  (#match? @value "^(:any|[\"']\\*[\"']|\\[\\s*([\"']\\*[\"']|/\\.[*+]/)\\s*\\]|/\\.[*+]/)$")
  (#set! rule "cors-any-origin"))

; origins { |source, env| true }
; ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
((call !receiver method: (identifier) @key block: (_) @value) @match
  (#eq? @key "origins")
  (#match? @value "^(\\{|do)\\s*(\\|[^|]*\\|)?\\s*true\\s*(\\}|end)$")
  (#set! rule "cors-reflects-origin"))
; headers["Access-Control-Allow-Origin"] = request.headers["Origin"]
; ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
([(assignment left: (element_reference (_) (string) @key) right: (_) @value) (pair key: (string) @key value: (_) @value) (call arguments: (argument_list . (string) @key . (_) @value .))] @match
  (#match? @key "{allow-origin-header}")
  (#match? @value "^(request|req|env|rack)\\b.*(\\[[\"'](HTTP_)?[oO](rigin|RIGIN)[\"']\\]|\\.origin\\b)|\\bparams\\[")
  (#not-around? @match if method "{origin-checked}")
  (#set! rule "cors-reflects-origin"))
; config.action_cable.disable_request_forgery_protection = true
; ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
((assignment left: (call method: (_) @key) right: (true)) @match
  (#eq? @key "disable_request_forgery_protection")
  (#not-path? @match "environments/(development|test)\\.rb$")
  (#set! rule "cors-reflects-origin"))

; origins /https:\/\/shop.example.com/
;         ^^^^^^^^^^^^^^^^^^^^^^^^^^^^
((call !receiver method: (identifier) @key arguments: (argument_list (regex) @match))
  (#eq? @key "origins")
  (#match? @match "[a-zA-Z0-9)+*]\\.[a-zA-Z(]")
  (#set! rule "origin-pattern-loose"))
; origin.end_with?("example.com")
; ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
((call receiver: (_) @key method: (identifier) @callee arguments: (argument_list . (string) @value .)) @match
  (#match? @key "([oO]rigin|[rR]eferr?er|[\"'](HTTP_ORIGIN|Origin)[\"']\\])$")
  (#match? @callee "^(end_with\\?|start_with\\?|include\\?|index)$")
  (#match? @value "{part-of-site}")
  (#set! rule "origin-match-loose"))

; policy.script_src :self, :unsafe_inline
; ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
((call method: (identifier) @key arguments: (argument_list) @value) @match
  (#match? @key "^(script_src|default_src)$")
  (#match? @value ":unsafe_(inline|eval)\\b")
  (#set! rule "content-policy-weakened"))
((string) @match
  (#match? @match "{open-script-policy}")
  (#set! key "content policy")
  (#set! rule "content-policy-weakened"))
; { "X-Frame-Options" => "ALLOWALL" }
;   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
([(assignment left: (element_reference (_) (string) @key) right: (_) @value) (pair key: (string) @key value: (_) @value)] @match
  (#match? @key "^[\"']X-Frame-Options[\"']$")
  (#match? @value "^([\"']ALLOWALL[\"']|nil)$")
  (#set! rule "content-policy-weakened"))

; options.add_argument("--disable-web-security")
;                      ^^^^^^^^^^^^^^^^^^^^^^^^
((string) @match
  (#match? @match "^[\"']-*disable-web-security[\"']$")
  (#set! rule "same-origin-policy-off"))
