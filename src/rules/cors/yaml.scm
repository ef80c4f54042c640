; cors-allow-origin: "*"
; ^^^^^^^^^^^^^^^^^^^^^^
([(block_mapping_pair key: (_) @key value: (_) @value) (flow_pair key: (_) @key value: (_) @value)] @match
  (#match? @key "^[\"']?(nginx\\.ingress\\.kubernetes\\.io/cors-allow-origin|([\\w.-]*[.-])?cors[.-](allow|allowed)-?[oO]rigins?|([\\w.]*\\.)?allow(ed)?-origins?(-patterns)?|AllowedOrigins|AllowOrigins|AllowOrigin|allowedOrigins|allowOrigins|allowOrigin|allow_origins?|allowed_origins?|cors_allowed_origins|cors_allow_origins?|cors_origins?|corsOrigins?|accessControlAllowOriginList(Regex)?|access_control_allow_origins?|([A-Z_]+_)?CORS(_[A-Z]+)*_ORIGINS?|(ALLOW|ALLOWED)_ORIGINS?|OLLAMA_ORIGINS|([\\w.]*\\.)?[aA]ccess-[cC]ontrol-[aA]llow-[oO]rigin|http\\.cors\\.allow-origin|quarkus\\.http\\.cors\\.origins)[\"']?$")
  (#match? @value "^([\"']?'?(\\*|/?\\.\\*/?)'?[\"']?|\\[\\s*[\"']?\\*[\"']?\\s*\\]|-\\s+[\"']?'?(\\*|\\.\\*)'?[\"']?\\s*(#.*)?\\s*)$")
  (#set! rule "cors-any-origin"))
; cors:
;   origins: "*"
;   ^^^^^^^^^^^^
((block_mapping_pair key: (_) @outer value: (block_node (block_mapping (block_mapping_pair key: (_) @key value: (_) @value) @match)))
  (#match? @outer "^[cC](ors|ORS)(Policy|Config|Configuration|_config|_rules?)?$")
  (#match? @key "^(origin|origins|host)$")
  (#match? @value "^([\"']?(\\*|/?\\.\\*/?)[\"']?|\\[\\s*[\"']?\\*[\"']?\\s*\\]|-\\s+[\"']?\\*[\"']?\\s*)$")
  (#set! rule "cors-any-origin"))
; Cors: "'*'"
; ^^^^^^^^^^^
((block_mapping_pair key: (_) @key value: (_) @value) @match
  (#match? @key "^[cC]ors$")
  (#match? @value "^[\"']+\\*[\"']+$")
  (#set! rule "cors-any-origin"))
; allowOrigins:
; - regex: ".*"
;   ^^^^^^^^^^^
((block_mapping_pair key: (_) @outer value: (block_node (block_sequence (block_sequence_item (block_node (block_mapping (block_mapping_pair key: (_) @key value: (_) @value) @match))))))
  (#match? @outer "^(allowOrigins|allow_origin_string_match)$")
  (#match? @key "^(exact|regex|prefix)$")
  (#match? @value "^[\"']?(\\*|\\.\\*|\\.\\+)[\"']?$")
  (#set! rule "cors-any-origin"))
; - name: CORS_ORIGIN
;   value: "*"
;   ^^^^^^^^^^
((block_mapping (block_mapping_pair key: (_) @name value: (_) @key) . (block_mapping_pair key: (_) @to value: (_) @value) @match)
  (#match? @name "^(name|key|header)$")
  (#eq? @to "value")
  (#match? @key "^[\"']?(([A-Z_]+_)?CORS(_[A-Z]+)*_ORIGINS?|(ALLOW|ALLOWED)_ORIGINS?|OLLAMA_ORIGINS|[aA]ccess-[cC]ontrol-[aA]llow-[oO]rigin)[\"']?$")
  (#match? @value "^[\"']?\\*[\"']?$")
  (#set! rule "cors-any-origin"))
; - CORS_ORIGIN=*
;   ^^^^^^^^^^^^^
((block_sequence_item (flow_node) @match)
  (#match? @match "^[\"']?(([A-Z_]+_)?CORS(_[A-Z]+)*_ORIGINS?|(ALLOW|ALLOWED)_ORIGINS?|OLLAMA_ORIGINS)=[\"']?\\*[\"']?$")
  (#set! rule "cors-any-origin"))
; add_header Access-Control-Allow-Origin *;  in a text
((block_scalar) @match
  (#match? @match "(add_header|more_set_headers|set-header|setHeader)[\\s(]+[\"']?[aA]ccess-[cC]ontrol-[aA]llow-[oO]rigin[\"']?:?[\\s,]+[\"']?\\*")
  (#set! key "origin")
  (#set! rule "cors-any-origin"))

; add_header Access-Control-Allow-Origin $http_origin;  in a text
((block_scalar) @match
  (#match? @match "(add_header|more_set_headers|set-header)[\\s(]+[\"']?[aA]ccess-[cC]ontrol-[aA]llow-[oO]rigin[\"']?:?[\\s,]+[\"']?[$]http_origin")
  (#set! key "origin")
  (#set! rule "cors-reflects-origin"))

; nginx.ingress.kubernetes.io/enable-cors: "true"  without an origin
; ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
((block_mapping (block_mapping_pair key: (_) @key value: (_) @value) @match) @settings
  (#match? @key "^[\"']?(nginx\\.ingress\\.kubernetes\\.io/enable-cors|cors)[\"']?$")
  (#match? @value "^[\"']?true[\"']?$")
  (#not-match? @settings "[oO]rigin")
  (#set! rule "cors-default-any"))
