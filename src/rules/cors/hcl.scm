; cors_rule { allowed_origins = ["*"] }
;             ^^^^^^^^^^^^^^^^^^^^^^^
((attribute (identifier) @key (expression) @value) @match
  (#match? @key "^(allowed_origins|allow_origins|access_control_allow_origins)$")
  (#match? @value "^\\[\\s*\"\\*\"\\s*\\]$")
  (#set! rule "cors-any-origin"))
