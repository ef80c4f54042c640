; timeout 30 ./deploy.sh
; ^^^^^^^^^^^^^^^^^^^^^^
((command name: (_) @name argument: (_) @protects .) @match
  (#eq? @name "timeout")
  (#set! key "timeout")
  (#set! rule "timeout-removed"))
; curl --max-time 5 https://…
; ^^^^^^^^^^^^^^^^^^^^^^^^^^^
((command name: (_) @name argument: (_) @flag argument: (_) @protects .) @match
  (#match? @name "^(curl|wget)$")
  (#match? @flag "^(--max-time|-m|--timeout(=\\S+)?|--connect-timeout)$")
  (#set! key "timeout")
  (#set! rule "timeout-removed"))

; ulimit -v unlimited
; ^^^^^^^^^^^^^^^^^^^
((command name: (_) @name argument: (_) @value .) @match
  (#eq? @name "ulimit")
  (#eq? @value "unlimited")
  (#not-match? @match "-c ")
  (#set! rule "limit-off"))
