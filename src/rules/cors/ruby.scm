; origins "*"
; ^^^^^^^^^^^
((call !receiver method: (identifier) @key arguments: (argument_list . (string) @value)) @match
  (#eq? @key "origins")
  (#match? @value "^[\"']\\*[\"']$")
  (#set! rule "cors-any-origin"))
([(assignment left: (element_reference (_) (string) @key) right: (string) @value) (pair key: (string) @key value: (string) @value)] @match
  (#match? @key "{allow-origin-header}")
  (#match? @value "^[\"']\\*[\"']$")
  (#set! rule "cors-any-origin"))

; policy.script_src :self, :unsafe_inline
; ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
((call method: (identifier) @key arguments: (argument_list) @value) @match
  (#match? @key "^(script_src|default_src)$")
  (#match? @value ":unsafe_(inline|eval)\\b")
  (#set! rule "content-policy-weakened"))
