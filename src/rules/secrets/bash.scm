; export API_KEY="…"
;        ^^^^^^^^^^^
((variable_assignment name: (variable_name) @name value: [(string) (raw_string) (word)] @value) @match
  (#match? @name "{secret-name}")
  (#not-match? @name "{harmless-name}")
  (#match? @value "{mixed-value}")
  (#not-match? @value "{harmless-or-public-value}")
  (#not-path? @match "{sample-path}")
  (#set! rule "hardcoded-secret"))
((variable_assignment name: (variable_name) @name value: [(string) (raw_string) (word)] @value) @match
  (#match? @name "{key-name}")
  (#not-match? @name "{secret-name}")
  (#not-match? @name "{harmless-name}")
  (#random? @value)
  (#not-path? @match "{sample-path}")
  (#set! rule "hardcoded-secret"))

; "AKIA…", "-----BEGIN PRIVATE KEY-----…"
; ^^^^^^^
([(string) (raw_string) (word)] @match
  (#match? @match "{known-token}")
  (#not-match? @match "{example-token}")
  (#set! rule "known-token"))

; "postgres://orders:…@db.example.com/orders"
; ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
([(string) (raw_string) (word)] @match
  (#match? @match "{connection-with-password}")
  (#not-match? @match "{harmless-connection}")
  (#not-path? @match "{sample-path}")
  (#set! rule "connection-password"))

; ${JWT_SECRET:-dev}
; ^^^^^^^^^^^^^^^^^^
((expansion (variable_name) @env operator: [":-" "-" ":="] [(word) (concatenation) (string)] @value) @match
  (#match? @env "(PASSWORD|SECRET|API_KEY|TOKEN|ACCESS_KEY)$")
  (#not-match? @value "^(.?[$<]|..$)")
  (#not-path? @match "{sample-path}")
  (#set! rule "secret-fallback"))

; echo "token: $API_TOKEN"
; ^^^^^^^^^^^^^^^^^^^^^^^^
((command name: (_) @callee argument: [
    (string [(simple_expansion) (expansion)] @value)
    [(simple_expansion) (expansion)] @value]) @match
  (#match? @callee "^(echo|printf|logger)$")
  (#match? @value "^\\$\\{?[A-Za-z_]*(PASSWORD|SECRET(_KEY)?|(API|ACCESS|AUTH|GITHUB|NPM|BOT|REFRESH)_(TOKEN|KEY)|PRIVATE_KEY|password|passwd|api_key|auth_token|access_token)\\}?$")
  (#not-inside? @match "redirected_statement" "pipeline" "command_substitution")
  (#not-match? @match "(::add-mask::|>>)")
  (#set! rule "secret-logged"))

; A name or a shape of a secret, whoever it belongs to.
((variable_assignment name: (variable_name) @name value: [(string) (raw_string) (word)] @value) @match
  (#match? @name "{likely-secret-name}")
  (#not-match? @name "{harmless-name}")
  (#match? @value "{likely-secret-value}")
  (#not-match? @value "{harmless-likely-value}")
  (#not-path? @match "{sample-path}")
  (#set! rule "possible-secret"))
((variable_assignment name: (variable_name) @name value: [(string) (raw_string) (word)] @value) @match
  (#match? @name "{likely-password-name}")
  (#not-match? @name "{harmless-name}")
  (#match? @value "{likely-password-value}")
  (#not-match? @value "{harmless-likely-value}")
  (#not-path? @match "{sample-path}")
  (#set! rule "possible-secret"))
([(string) (raw_string) (word)] @match
  (#match? @match "{likely-token}")
  (#not-match? @match "{example-token}")
  (#set! rule "possible-secret"))
