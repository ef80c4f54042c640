; CORSMiddleware, allow_origins=["*"]
;                 ^^^^^^^^^^^^^^^^^^^
((keyword_argument name: (_) @key value: (_) @value) @match
  (#match? @key "^(allow_origins|origins|cors_allowed_origins|allow_origin_regex)$")
  (#match? @value "^(\\[\\s*[\"']\\*[\"']\\s*,?\\s*\\]|\\(\\s*[\"']\\*[\"']\\s*,?\\s*\\)|r?[\"'](\\*|\\.\\*|https?://\\.\\*)[\"'])$")
  (#set! rule "cors-any-origin"))
((keyword_argument name: (_) @key value: (identifier) @value) @match
  (#match? @key "^(allow_origins|origins)$")
  (#eq? @value "origins")
  (#file? @match "\\norigins *= *\\[ *[\"']\\*[\"'] *\\]")
  (#set! rule "cors-any-origin"))
((assignment left: (identifier) @key right: (true)) @match
  (#match? @key "^(CORS_ALLOW_ALL_ORIGINS|CORS_ORIGIN_ALLOW_ALL)$")
  (#set! rule "cors-any-origin"))
((assignment left: (subscript subscript: (string) @key) right: (string) @value) @match
  (#match? @key "{allow-origin-header}")
  (#match? @value "^[\"']\\*[\"']$")
  (#set! rule "cors-any-origin"))

; response.headers["Access-Control-Allow-Origin"] = request.headers["Origin"]
; ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
((assignment left: (subscript subscript: (string) @key) right: (_) @value) @match
  (#match? @key "{allow-origin-header}")
  (#match? @value "^(flask\\.)?request\\.(headers|META|environ)\\b")
  (#set! rule "cors-reflects-origin"))

; SECURE_CONTENT_TYPE_NOSNIFF = False
; ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
((assignment left: (identifier) @key right: (false)) @match
  (#match? @key "^(SECURE_CONTENT_TYPE_NOSNIFF|SECURE_BROWSER_XSS_FILTER|SECURE_HSTS_INCLUDE_SUBDOMAINS|SECURE_SSL_REDIRECT)$")
  (#set! rule "content-policy-weakened"))
((string) @match
  (#match? @match "'unsafe-eval'|script-src[^;]*'unsafe-inline'")
  (#set! key "content policy")
  (#set! rule "content-policy-weakened"))
((decorator (identifier) @key) @match
  (#eq? @key "xframe_options_exempt")
  (#set! rule "content-policy-weakened"))
