; password = "…"
; ^^^^^^^^^^^^^^
([
    (attribute (identifier) @name (expression (literal_value (string_lit) @value)))
    (object_elem key: (_) @name val: (expression (literal_value (string_lit) @value)))
  ] @match
  (#match? @name "{secret-name}")
  (#not-match? @name "{harmless-name}")
  (#match? @value "{mixed-value}")
  (#not-match? @value "{harmless-value}")
  (#not-path? @match "{sample-path}")
  (#set! rule "hardcoded-secret"))
([
    (attribute (identifier) @name (expression (literal_value (string_lit) @value)))
    (object_elem key: (_) @name val: (expression (literal_value (string_lit) @value)))
  ] @match
  (#match? @name "{key-name}")
  (#not-match? @name "{secret-name}")
  (#not-match? @name "{harmless-name}")
  (#random? @value)
  (#not-path? @match "{sample-path}")
  (#set! rule "hardcoded-secret"))

; provider "aws" { secret_key = "…" }
;                  ^^^^^^^^^^^^^^^^
((block (identifier) @block (string_lit) (body (attribute (identifier) @name (expression (literal_value (string_lit) @value))) @match))
  (#match? @block "^(provider|resource)$")
  (#match? @name "^(secret_key|client_secret|password|master_password|admin_password|administrator_login_password|master_user_password|auth_token|api_token)$")
  (#match? @value "^[\"'`][^\\s\"'`]{1,200}[\"'`]$")
  (#not-match? @value "{filled-in-value}")
  (#not-path? @match "{sample-path}")
  (#set! rule "hardcoded-secret"))

; variable "db_password" { default = "…" }
;                          ^^^^^^^^^^^^^
((block (identifier) @block (string_lit) @name (body (attribute (identifier) @attribute (expression (literal_value (string_lit) @value))) @match))
  (#eq? @block "variable")
  (#eq? @attribute "default")
  (#match? @name "{secret-name}")
  (#match? @value "^[\"'`][^\\s\"'`]{1,200}[\"'`]$")
  (#not-match? @value "{filled-in-value}")
  (#not-path? @match "{sample-path}")
  (#set! rule "hardcoded-secret"))

; "AKIA…", "-----BEGIN PRIVATE KEY-----…"
; ^^^^^^^
([(string_lit) (heredoc_template)] @match
  (#match? @match "{known-token}")
  (#not-match? @match "{example-token}")
  (#set! rule "known-token"))

; "postgres://orders:…@db.example.com/orders"
; ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
([(string_lit) (heredoc_template)] @match
  (#match? @match "{connection-with-password}")
  (#not-match? @match "{harmless-connection}")
  (#not-path? @match "{sample-path}")
  (#set! rule "connection-password"))

; A name or a shape of a secret, whoever it belongs to.
([
    (attribute (identifier) @name (expression (literal_value (string_lit) @value)))
    (object_elem key: (_) @name val: (expression (literal_value (string_lit) @value)))
  ] @match
  (#match? @name "{likely-secret-name}")
  (#not-match? @name "{harmless-name}")
  (#match? @value "{likely-secret-value}")
  (#not-match? @value "{harmless-likely-value}")
  (#not-path? @match "{sample-path}")
  (#set! rule "possible-secret"))
([
    (attribute (identifier) @name (expression (literal_value (string_lit) @value)))
    (object_elem key: (_) @name val: (expression (literal_value (string_lit) @value)))
  ] @match
  (#match? @name "{likely-password-name}")
  (#not-match? @name "{harmless-name}")
  (#match? @value "{likely-password-value}")
  (#not-match? @value "{harmless-likely-value}")
  (#not-path? @match "{sample-path}")
  (#set! rule "possible-secret"))
([(string_lit) (heredoc_template)] @match
  (#match? @match "{likely-token}")
  (#not-match? @match "{example-token}")
  (#set! rule "possible-secret"))
