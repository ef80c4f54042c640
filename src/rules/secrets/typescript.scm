; class Client { private apiKey = "…" }
;                ^^^^^^^^^^^^^^^^^^^^
((public_field_definition name: (property_identifier) @name value: (string) @value) @match
  (#match? @name "{secret-name}")
  (#not-match? @name "{harmless-name}")
  (#match? @value "{mixed-value}")
  (#not-match? @value "{harmless-or-public-value}")
  (#not-path? @match "{sample-path}")
  (#set! rule "hardcoded-secret"))
((public_field_definition name: (property_identifier) @name value: (string) @value) @match
  (#match? @name "{key-name}")
  (#not-match? @name "{secret-name}")
  (#not-match? @name "{harmless-name}")
  (#random? @value)
  (#not-path? @match "{sample-path}")
  (#set! rule "hardcoded-secret"))

; function connect(password: string = "…") { }
;                  ^^^^^^^^^^^^^^^^^^^^^^
((required_parameter pattern: (identifier) @name value: (string) @value) @match
  (#match? @name "{secret-name}")
  (#match? @value "^[\"'`][^\\s\"'`]{1,200}[\"'`]$")
  (#not-match? @value "{filled-in-value}")
  (#not-path? @match "{sample-path}")
  (#set! rule "hardcoded-secret"))

; A name or a shape of a secret, whoever it belongs to.
((public_field_definition name: (property_identifier) @name value: (string) @value) @match
  (#match? @name "{likely-secret-name}")
  (#not-match? @name "{harmless-name}")
  (#match? @value "{likely-secret-value}")
  (#not-match? @value "{harmless-likely-value}")
  (#not-path? @match "{sample-path}")
  (#set! rule "possible-secret"))
((public_field_definition name: (property_identifier) @name value: (string) @value) @match
  (#match? @name "{likely-password-name}")
  (#not-match? @name "{harmless-name}")
  (#match? @value "{likely-password-value}")
  (#not-match? @value "{harmless-likely-value}")
  (#not-path? @match "{sample-path}")
  (#set! rule "possible-secret"))
