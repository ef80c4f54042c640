; jupyter lab --NotebookApp.token=''
;             ^^^^^^^^^^^^^^^^^^^^^^
((command argument: (_) @match)
  (#match? @match "^--(NotebookApp|ServerApp|IdentityProvider)\\.(token|password)=(''|\"\")?$")
  (#set! rule "authentication-off"))
((command argument: (_) @match)
  (#match? @match "^(--no-auth|--noauth|--disable-auth|--auth=none|--anonymous-auth=true|--no-authentication|--authorization-mode=AlwaysAllow)$")
  (#set! rule "authentication-off"))
; gcloud run deploy shop --allow-unauthenticated
;                        ^^^^^^^^^^^^^^^^^^^^^^^
((command name: (_) @name argument: (_) @match)
  (#eq? @name "gcloud")
  (#eq? @match "--allow-unauthenticated")
  (#set! rule "authentication-off"))
; aws lambda create-function-url-config --auth-type NONE
;                                                   ^^^^
((command argument: (_) @key . argument: (_) @match)
  (#match? @key "^(--auth-type|--authorization-type|--auth)$")
  (#match? @match "^[\"']?(NONE|none)[\"']?$")
  (#set! rule "authentication-off"))
