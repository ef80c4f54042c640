; serve --allowed-origins "*"
; ^^^^^^^^^^^^^^^^^^^^^^^^^^^
((command argument: (_) @key . argument: (_) @value) @match
  (#match? @key "^--?(cors-)?(allow(ed)?-?)?(cors-?)?(origins?|cors)$")
  (#match? @value "^([\"']\\*[\"']|\\\\\\*|[\"']?\\[\\\\?\"\\*\\\\?\"\\][\"']?)$")
  (#set! rule "cors-any-origin"))
((command argument: (_) @key) @match
  (#match? @key "^--?([\\w.]*[._-])?(cors|allow(ed)?_?-?)+[._-]?origins?(-all)?=[\"']?\\\\?\\*[\"']?$")
  (#set! rule "cors-any-origin"))
; export CORS_ORIGIN='*'
;        ^^^^^^^^^^^^^^^
((variable_assignment name: (_) @key value: (_) @value) @match
  (#match? @key "^((\\w+_)?CORS(_[A-Z]+)*_ORIGINS?|(ALLOW|ALLOWED)_ORIGINS?|OLLAMA_ORIGINS)$")
  (#match? @value "^([\"']?\\*[\"']?)$")
  (#set! rule "cors-any-origin"))

; chrome --disable-web-security
;        ^^^^^^^^^^^^^^^^^^^^^^
((command argument: (_) @match)
  (#eq? @match "--disable-web-security")
  (#set! rule "same-origin-policy-off"))
