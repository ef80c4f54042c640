; cors-allow-origin: "*"
; ^^^^^^^^^^^^^^^^^^^^^^
((block_mapping_pair key: (_) @key value: (_) @value) @match
  (#match? @key "^[\"']?(nginx\\.ingress\\.kubernetes\\.io/cors-allow-origin|cors-allow-origin|AllowedOrigins|AllowOrigins|AllowOrigin|allowedOrigins|allowOrigins|allow_origins|cors_allowed_origins|[aA]ccess-[cC]ontrol-[aA]llow-[oO]rigin)[\"']?$")
  (#match? @value "^([\"']?'?\\*'?[\"']?|\\[\\s*[\"']\\*[\"']\\s*\\]|-\\s+[\"']\\*[\"']\\s*(#.*)?\\s*)$")
  (#set! rule "cors-any-origin"))
