; cors_rule { allowed_origins = ["*"] }
;             ^^^^^^^^^^^^^^^^^^^^^^^
([(attribute (identifier) @key (expression) @value) (object_elem key: (expression) @key val: (expression) @value)] @match
  (#match? @key "^\"?(allowed_origins|allow_origins|access_control_allow_origins|cors_allowed_origins|cors_origins|allow_origin|allowed_origin|cors_allow_origins?|[aA]llowed_?[oO]rigins|[aA]llow_?[oO]rigins?)\"?$")
  (#match? @value "^(\\[([^\\]]*[,\\s])?\"(\\*|https?://\\*)\"[^\\]]*\\]|\"'?\\*'?\"|(toset|tolist)\\(\\[\\s*\"\\*\"\\s*\\]\\))$")
  (#set! rule "cors-any-origin"))
; cors { origin = ["*"] }
;        ^^^^^^^^^^^^^^
((block (identifier) @outer (body (attribute (identifier) @key (expression) @value) @match))
  (#match? @outer "^(cors|cors_rule|cors_configuration|cors_config|cors_policy|access_control_allow_origins)$")
  (#match? @key "^(origin|origins|items)$")
  (#match? @value "^\\[\\s*\"\\*\"\\s*,?\\s*\\]$")
  (#set! rule "cors-any-origin"))
; "method.response.header.Access-Control-Allow-Origin" = "'*'"
; ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
((object_elem key: (expression) @key val: (expression) @value) @match
  (#match? @key "^[(\"]*([\\w.]*\\.)?[aA]ccess-[cC]ontrol-[aA]llow-[oO]rigin[)\"]*$")
  (#match? @value "^\"'?\\*'?\"$")
  (#set! rule "cors-any-origin"))
; { key = "Access-Control-Allow-Origin", value = "*" }
;                                        ^^^^^^^^^^^
((body (attribute (identifier) @name (expression) @key) (attribute (identifier) @to (expression) @value) @match)
  (#match? @name "^(key|header|name|header_name)$")
  (#match? @to "^(value|header_value)$")
  (#match? @key "{allow-origin-header}")
  (#match? @value "{any-origin}")
  (#set! rule "cors-any-origin"))
