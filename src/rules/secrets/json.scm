; "apiKey": "…"
; ^^^^^^^^^^^^^
((pair key: (string) @name value: (string) @value) @match
  (#match? @name "{secret-name}")
  (#not-match? @name "{harmless-name}")
  (#match? @value "{mixed-value}")
  (#not-match? @value "{harmless-or-public-value}")
  (#not-path? @match "{sample-path}")
  (#set! rule "hardcoded-secret"))
((pair key: (string) @name value: (string) @value) @match
  (#match? @name "{key-name}")
  (#not-match? @name "{secret-name}")
  (#not-match? @name "{harmless-name}")
  (#random? @value)
  (#not-path? @match "{sample-path}")
  (#set! rule "hardcoded-secret"))

; "AKIA…", "-----BEGIN PRIVATE KEY-----…"
; ^^^^^^^
((string) @match
  (#match? @match "{known-token}")
  (#not-match? @match "{example-token}")
  (#set! rule "known-token"))

; "postgres://orders:…@db.example.com/orders"
; ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
((string) @match
  (#match? @match "{connection-with-password}")
  (#not-match? @match "{harmless-connection}")
  (#not-path? @match "{sample-path}")
  (#set! rule "connection-password"))
