; enableXsrfProtection = false
; ^^^^^^^^^^^^^^^^^^^^^^^^^^^^
((pair . (_) @key (_) @value .) @match
  (#match? @key "^(enableXsrfProtection|csrf_protection|csrf|checkOrigin)$")
  (#eq? @value "false")
  (#set! rule "forgery-check-off"))
