; "Access-Control-Allow-Origin": "*"
; ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
((pair key: (_) @key value: (_) @value) @match
  (#match? @key "^\"(([\\w.]*\\.)?[aA]ccess-[cC]ontrol-[aA]llow-[oO]rigin|[aA]llow(ed)?Origins?|allow(ed)?_origins?|[cC]ors_?[oO]rigins?|cors_allowed_origins|AllowedCorsOrigins|[cC]orsAllowedOrigins|CORS)\"$")
  (#match? @value "^(\"'?\\*'?\"|\\[\\s*\"\\*\"\\s*\\])$")
  (#set! rule "cors-any-origin"))
; "cors": { "origin": "*" }
;           ^^^^^^^^^^^^^
((pair key: (_) @outer value: (object (pair key: (_) @key value: (_) @value) @match))
  (#match? @outer "^\"[cC](ors|ORS)\\w*\"$")
  (#match? @key "^\"[oO]rigins?\"$")
  (#match? @value "^(\"\\*\"|\\[\\s*\"\\*\"\\s*\\])$")
  (#set! rule "cors-any-origin"))
; { "key": "Access-Control-Allow-Origin", "value": "*" }
;                                         ^^^^^^^^^^^^
((object (pair key: (_) @name value: (_) @key) . (pair key: (_) @to value: (_) @value) @match)
  (#match? @name "^\"(key|name|header)\"$")
  (#eq? @to "\"value\"")
  (#match? @key "{allow-origin-header}")
  (#match? @value "{any-origin}")
  (#set! rule "cors-any-origin"))
