; w.Header().Set("Access-Control-Allow-Origin", "*")
; ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
((call_expression function: (selector_expression field: (_) @callee) arguments: (argument_list . (_) @key . (_) @value .)) @match
  (#match? @callee "^(Set|Add|Header|SetHeader|AddHeader|Append)$")
  (#match? @key "{allow-origin-header}")
  (#match? @value "{any-origin}")
  (#set! rule "cors-any-origin"))
([(assignment_statement left: (expression_list (index_expression index: (_) @key)) right: (expression_list (_) @value)) (keyed_element key: (_) @key value: (_) @value)] @match
  (#match? @key "{allow-origin-header}")
  (#match? @value "^(\"(\\*|null)\"|(\\[\\]string)?\\{\\s*\"\\*\"\\s*\\})$")
  (#set! rule "cors-any-origin"))
((keyed_element key: (_) @key value: (_) @value) @match
  (#match? @key "^(AllowedOrigins|AllowOrigins|AllowAllOrigins|OriginPatterns|UnsafeWildcardOriginWithAllowCredentials)$")
  (#match? @value "^(\\[\\]string\\{([^}]*[,\\s])?\"(\\*|https?://\\*)\"[^}]*\\}|\"\\*\"|true)$")
  (#set! rule "cors-any-origin"))
((assignment_statement left: (expression_list (selector_expression field: (_) @key)) right: (expression_list (_) @value)) @match
  (#match? @key "^(AllowedOrigins|AllowOrigins|AllowAllOrigins)$")
  (#match? @value "^(\\[\\]string\\{\\s*\"\\*\"\\s*,?\\s*\\}|\"\\*\"|true)$")
  (#set! rule "cors-any-origin"))
; handlers.AllowedOrigins([]string{"*"})
; ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
((call_expression function: (selector_expression field: (_) @key) arguments: (argument_list . (_) @value .)) @match
  (#match? @key "^(AllowedOrigins|AllowOrigins)$")
  (#match? @value "^\\[\\]string\\{\\s*\"\\*\"\\s*,?\\s*\\}$")
  (#set! rule "cors-any-origin"))
; cors.AllowAll()
; ^^^^^^^^^^^^^^^
((call_expression function: (selector_expression operand: (_) @package field: (_) @key)) @match
  (#eq? @package "cors")
  (#eq? @key "AllowAll")
  (#set! rule "cors-any-origin"))

; router.Use(cors.Default())
;            ^^^^^^^^^^^^^^
((call_expression function: (selector_expression operand: (_) @package field: (_) @key) arguments: (argument_list) @arguments) @match
  (#match? @package "^(cors|middleware)$")
  (#match? @match "^(cors\\.(Default|New)|middleware\\.CORS)\\(")
  (#match? @arguments "^\\((\\w*\\.?(Options|Config)\\{\\s*\\})?\\)$")
  (#set! rule "cors-default-any"))

; w.Header().Set("Access-Control-Allow-Origin", r.Header.Get("Origin"))
; ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
((call_expression function: (selector_expression field: (_) @callee) arguments: (argument_list . (_) @key . (call_expression) @value)) @match
  (#match? @callee "^(Set|Add|Header|SetHeader|AddHeader|Append)$")
  (#match? @key "{allow-origin-header}")
  (#match? @value "\\b(Header|Headers|Request|c|ctx)(\\(\\))?\\.(Get|GetHeader|Peek)\\((\"[oO]rigin\"|\\w+\\.HeaderOrigin)\\)\\)?$")
  (#set! rule "cors-reflects-origin"))
((call_expression function: (selector_expression field: (_) @callee) arguments: (argument_list . (_) @key . (identifier) @value)) @match
  (#match? @callee "^(Set|Add|Header|SetHeader|AddHeader|Append)$")
  (#match? @key "{allow-origin-header}")
  (#match? @value "[oO]rigin$")
  (#around? @match function_declaration "\\.(Get|GetHeader|Peek)\\(\"[oO]rigin\"\\)")
  (#not-around? @match function_declaration "{origin-checked}")
  (#not-around? @match if_statement "^if [^{\\n]*(\\b[a-zA-Z]\\w*\\(|\\[\\w+\\]|; (ok|\\w+) )")
  (#set! rule "cors-reflects-origin"))
([(keyed_element key: (_) @key value: (literal_element (func_literal) @value)) (assignment_statement left: (expression_list (selector_expression field: (_) @key)) right: (expression_list (func_literal) @value))] @match
  (#match? @key "^(CheckOrigin|AllowOriginFunc|AllowOriginRequestFunc|AllowOriginVaryRequestFunc|AllowOriginsFunc|AllowOriginWithContextFunc)$")
  (#match? @value "\\{\\s*return true\\s*(, nil\\s*)?\\}$")
  (#set! rule "cors-reflects-origin"))

; strings.HasSuffix(origin, "example.com")
; ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
((call_expression function: (selector_expression operand: (_) @package field: (_) @callee) arguments: (argument_list . (_) @key . (interpreted_string_literal) @value .)) @match
  (#eq? @package "strings")
  (#match? @callee "^(HasSuffix|HasPrefix|Contains|Index)$")
  (#match? @key "([oO]rigin|[rR]eferr?er|\\.Get\\(\"Origin\"\\))(\\(\\))?$")
  (#match? @value "{part-of-site}")
  (#set! rule "origin-match-loose"))

; "script-src 'self' 'unsafe-eval'"
; ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
([(interpreted_string_literal) (raw_string_literal)] @match
  (#match? @match "{open-script-policy}")
  (#set! key "content policy")
  (#set! rule "content-policy-weakened"))
