; Access-Control-Allow-Origin = "*"
; ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
((pair . (_) @key (_) @value .) @match
  (#match? @key "^[\"']?([aA]ccess-[cC]ontrol-[aA]llow-[oO]rigin|(cors[._-])?allow(ed)?[_-]origins?|allow(ed)?Origins?|cors[_-](allow(ed)?[_-])?origins?|CORS_ORIGINS?|accessControlAllowOriginList|origins)[\"']?$")
  (#match? @value "^([\"']\\*[\"']|\\[\\s*[\"']\\*[\"']\\s*,?\\s*\\])$")
  (#set! rule "cors-any-origin"))
; enableCORS = false
; ^^^^^^^^^^^^^^^^^^
((pair . (_) @key (_) @value .) @match
  (#eq? @key "enableCORS")
  (#eq? @value "false")
  (#set! rule "cors-any-origin"))
