; CORSMiddleware, allow_origins=["*"]
;                 ^^^^^^^^^^^^^^^^^^^
((keyword_argument name: (_) @key value: (_) @value) @match
  (#match? @key "^(allow_origins|origins|cors_allowed_origins|allow_origin_regex|allowed_origins|cors_origins|allow_origin|allowed_origin|CORS_ORIGINS|CORS_ALLOWED_ORIGINS|access_control_allow_origin)$")
  (#match? @value "^((list|tuple|set)?[\\[({]*\\s*r?[\"'](\\*|\\.\\*|https?://\\.?\\*|null)[\"']\\s*,?\\s*[\\])}]*|[\\[(][^\\])]*[\"']\\*[\"'][^\\])]*[\\])]|r?[\"']\\^?(\\.[*+]|https?(\\?|s\\?)?:[/\\\\]*\\.[*+])[$]?[\"'])$")
  (#set! rule "cors-any-origin"))
((keyword_argument name: (_) @key value: (identifier) @value) @match
  (#match? @key "^(allow_origins|origins)$")
  (#eq? @value "origins")
  (#file? @match "\\norigins *= *\\[ *[\"']\\*[\"'] *\\]")
  (#set! rule "cors-any-origin"))
((assignment left: [(identifier) @key (attribute attribute: (_) @key) (subscript subscript: (string) @key)] right: (true)) @match
  (#match? @key "^[\"']?(CORS_ALLOW_ALL_ORIGINS|CORS_ORIGIN_ALLOW_ALL|CORS_ALLOW_ALL|CORS_URLS_ALLOW_ALL_METHODS)[\"']?$")
  (#set! rule "cors-any-origin"))
((assignment left: (subscript subscript: (string) @key) right: (_) @value) @match
  (#match? @key "{allow-origin-header}")
  (#match? @value "{any-origin}")
  (#set! rule "cors-any-origin"))
; CORS_ORIGINS = ["*"]
; ^^^^^^^^^^^^^^^^^^^^
((assignment left: [(identifier) @key (attribute attribute: (_) @key) (subscript subscript: (string) @key)] right: (_) @value) @match
  (#match? @key "{origin-setting}")
  (#match? @value "^[\\[({]*\\s*r?[\"'](\\^?\\.[*+]\\$?|\\*)[\"']\\s*,?\\s*[\\])}]*$|^\\[[^\\]]*[\"']\\*[\"'][^\\]]*\\]$")
  (#set! rule "cors-any-origin"))
; CORS(app, resources={r"/api/*": {"origins": "*"}})
;                                  ^^^^^^^^^^^^^^
((pair key: (string) @key value: (_) @value) @match
  (#match? @key "^[\"'](origins|allow_?[oO]rigins|AllowedOrigins|AllowOrigins|allowed_origins|CORS_ORIGINS|cors_allowed_origins)[\"']$")
  (#match? @value "^[\\[({]*\\s*r?[\"'](\\*|\\.[*+])[\"']\\s*,?\\s*[\\])}]*$|^\\[[^\\]]*[\"']\\*[\"'][^\\]]*\\]$")
  (#set! rule "cors-any-origin"))
((pair key: (string) @key value: (_) @value) @match
  (#match? @key "{allow-origin-header}")
  (#match? @value "{any-origin}")
  (#set! rule "cors-any-origin"))
; self.set_header("Access-Control-Allow-Origin", "*")
; ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
((call function: [(identifier) @callee (attribute attribute: (_) @callee)] arguments: (argument_list . (string) @key . (string) @value .)) @match
  (#match? @callee "^(set|add|append|setdefault|header|set_header|add_header|append_header|setHeader|addHeader|send_header|put|__setitem__)$")
  (#match? @key "{allow-origin-header}")
  (#match? @value "{any-origin}")
  (#set! rule "cors-any-origin"))
((tuple . (string) @key . (string) @value .) @match
  (#match? @key "^b?[\"'][aA]ccess-[cC]ontrol-[aA]llow-[oO]rigin[\"']$")
  (#match? @value "^b?[\"']\\*[\"']$")
  (#set! rule "cors-any-origin"))
; falcon.App(cors_enable=True)
;            ^^^^^^^^^^^^^^^^
((keyword_argument name: (_) @key value: (true)) @match
  (#match? @key "^(cors_enable|allow_all_origins|always_send_wildcard)$")
  (#set! rule "cors-any-origin"))

; CORS(app)
; ^^^^^^^^^
((call function: (_) @key arguments: (argument_list) @arguments) @match
  (#match? @key "^(flask_cors\\.)?(CORS|cross_origin)$|\\bcors\\.init_app$")
  (#not-match? @arguments "[oO]rigins|resources\\s*=\\s*(?!r?[\"'])|\\*\\*")
  (#set! rule "cors-default-any"))
((decorator [(identifier) @key (attribute attribute: (_) @key)]) @match
  (#eq? @key "cross_origin")
  (#set! rule "cors-default-any"))

; response.headers["Access-Control-Allow-Origin"] = request.headers["Origin"]
; ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
((assignment left: (subscript subscript: (string) @key) right: (_) @value) @match
  (#match? @key "{allow-origin-header}")
  (#match? @value "^((flask|self|cherrypy|bottle)\\.)?(request|req)\\.(headers|META|environ|get_header|args|GET|query_params|values|cookies)\\b")
  (#not-around? @match if_statement "^if [^\\n]*(\\bin\\b|allowed|match\\()")
  (#set! rule "cors-reflects-origin"))
([(call arguments: (argument_list . (string) @key . (_) @value .)) (pair key: (string) @key value: (_) @value)] @match
  (#match? @key "{allow-origin-header}")
  (#match? @value "^((flask|self|cherrypy|bottle)\\.)?(request|req|event)(\\.(headers|META|environ|get_header|args|GET|query_params)\\b|\\[[\"']headers[\"']\\]|\\.get\\([\"']headers).*[oO](rigin|RIGIN)")
  (#not-around? @match if_statement "^if [^\\n]*(\\bin\\b|allowed|match\\()")
  (#set! rule "cors-reflects-origin"))
([(call arguments: (argument_list . (string) @key . (identifier) @value .)) (assignment left: (subscript subscript: (string) @key) right: (identifier) @value)] @match
  (#match? @key "{allow-origin-header}")
  (#match? @value "[oO]rigin$")
  (#around? @match function_definition "\\b(headers|META|environ|environ\\.get|headers\\.get|get_header|header)[\\[(.]+(get\\()?[\"'](HTTP_)?[oO](rigin|RIGIN)[\"']")
  (#not-around? @match function_definition "\\bin (\\w+\\.)*\\w*([oO]rigin|ORIGIN|[aA]llow|ALLOW)|allowed\\w*\\(|match\\(|origin == ")
  (#set! rule "cors-reflects-origin"))
; def check_origin(self, origin): return True
; ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
((function_definition name: (identifier) @key body: (block . (return_statement (true)) .)) @match
  (#match? @key "^(check_origin|is_origin_allowed|origin_allowed)$")
  (#set! rule "cors-reflects-origin"))

; CORS_ALLOWED_ORIGIN_REGEXES = [r"^https://.*.example.com$"]
;                                ^^^^^^^^^^^^^^^^^^^^^^^^^^^^
((assignment left: (identifier) @key right: [(list (string) @match) (tuple (string) @match) (string) @match])
  (#match? @key "(CORS|ORIGIN)\\w*REGEX")
  (#match? @match "[a-zA-Z0-9)+*]\\.[a-zA-Z(]")
  (#set! rule "origin-pattern-loose"))
((keyword_argument name: (_) @key value: (string) @match)
  (#match? @key "^(allow_origin_regex|origin_regex)$")
  (#match? @match "[a-zA-Z0-9)+*]\\.[a-zA-Z(]")
  (#set! rule "origin-pattern-loose"))
; CORS_ALLOWED_ORIGIN_REGEXES = [r"^https://shop\.example\.com"]
;                                ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
((assignment left: (identifier) @key right: [(list (string) @match) (tuple (string) @match) (string) @match])
  (#match? @key "(CORS|ORIGIN)\\w*REGEX")
  (#match? @match "[a-zA-Z0-9)][\"']$")
  (#not-match? @match "[a-zA-Z0-9)+*]\\.[a-zA-Z(]")
  (#match? @match "\\.")
  (#set! rule "origin-match-loose"))

; origin.endswith("example.com")
; ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
((call function: (attribute object: (_) @key attribute: (_) @callee) arguments: (argument_list . (string) @value .)) @match
  (#match? @key "([oO]rigin|[rR]eferr?er)$|[\"'][oO]rigin[\"'][\\])]$")
  (#match? @callee "^(endswith|startswith|find|index|count)$")
  (#match? @value "{part-of-site}")
  (#set! rule "origin-match-loose"))
((comparison_operator . (string) @value "in" (_) @key .) @match
  (#match? @key "([oO]rigin|[rR]eferr?er)$|[\"'][oO]rigin[\"'][\\])]$")
  (#match? @value "{part-of-site}")
  (#set! rule "origin-match-loose"))
; re.match(r"https://shop.example.com", origin)
;          ^^^^^^^^^^^^^^^^^^^^^^^^^^^
((call function: (attribute object: (_) @module attribute: (_) @callee) arguments: (argument_list . (string) @match . (_) @value))
  (#eq? @module "re")
  (#match? @callee "^(match|search|fullmatch)$")
  (#match? @value "([oO]rigin|[rR]eferr?er)$")
  (#match? @match "[a-zA-Z0-9)+*]\\.[a-zA-Z(]")
  (#set! rule "origin-pattern-loose"))

; SECURE_CONTENT_TYPE_NOSNIFF = False
; ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
((assignment left: (identifier) @key right: (false)) @match
  (#match? @key "^(SECURE_CONTENT_TYPE_NOSNIFF|SECURE_BROWSER_XSS_FILTER|SECURE_HSTS_INCLUDE_SUBDOMAINS|SECURE_SSL_REDIRECT)$")
  (#set! rule "content-policy-weakened"))
((assignment left: (identifier) @key right: (_) @value) @match
  (#match? @match "^(SECURE_HSTS_SECONDS = 0|X_FRAME_OPTIONS = [\"'](ALLOWALL|ALLOW)[\"'])$")
  (#set! rule "content-policy-weakened"))
((call function: (identifier) @key arguments: (argument_list (keyword_argument name: (_) @option value: [(false) (none)]) @match))
  (#eq? @key "Talisman")
  (#match? @option "^(force_https|strict_transport_security|content_security_policy|frame_options|session_cookie_secure)$")
  (#set! rule "content-policy-weakened"))
((string) @match
  (#match? @match "{open-script-policy}")
  ; A page of its own that may load nothing else.
  (#not-match? @match "^(?![^]*unsafe-eval)[^]*default-src 'none'")
  (#not-around? @match concatenated_string "^(?![^]*unsafe-eval)[^]*default-src 'none'")
  (#set! key "content policy")
  (#set! rule "content-policy-weakened"))
((decorator (identifier) @key) @match
  (#eq? @key "xframe_options_exempt")
  (#set! rule "content-policy-weakened"))

; options.add_argument("--disable-web-security")
;                      ^^^^^^^^^^^^^^^^^^^^^^^^
((string) @match
  (#match? @match "^[\"']-*disable-web-security[\"']$")
  (#set! rule "same-origin-policy-off"))
