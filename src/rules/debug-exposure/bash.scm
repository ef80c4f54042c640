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
; flask --app shop run --debug
;                      ^^^^^^^
((command name: (_) @name argument: (_) @match) @command
  (#match? @name "^(flask|uvicorn|fastapi|hypercorn|django-admin|dlv|rails|symfony|hugo)$")
  (#match? @match "^--(debug|reload|debugger)$")
  (#not-path? @match "(dev|local|test|debug)")
  (#set! rule "debug-setting"))
; dlv exec --headless --listen=:2345 ./shop
;                     ^^^^^^^^^^^^^^
((command name: (_) @name argument: (_) @match)
  (#eq? @name "dlv")
  (#match? @match "^--listen=(0\\.0\\.0\\.0)?:\\d")
  (#not-path? @match "(dev|local|test|debug)")
  (#set! rule "debugger-port"))
