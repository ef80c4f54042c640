; node --inspect=0.0.0.0:9229 app.js
;      ^^^^^^^^^^^^^^^^^^^^^^
((command argument: (_) @match)
  (#match? @match "{debugger-port}")
  (#set! rule "debugger-port"))
; export FLASK_DEBUG=1
;        ^^^^^^^^^^^^^
((variable_assignment name: (_) @name value: (_) @value) @match
  (#match? @name "^(FLASK_DEBUG|DJANGO_DEBUG|APP_DEBUG|FLASK_ENV)$")
  (#match? @value "^[\"']?(1|[tT]rue|on|development)[\"']?$")
  (#not-path? @match "(dev|local|test|debug)")
  (#set! rule "debug-setting"))
