; "your-api-key-here"
; ^^^^^^^^^^^^^^^^^^^
((pair key: (_) @key value: (string) @match)
  (#match? @match "{placeholder-text}")
  ; Nobody may leave the real one there.
  (#not-match? @key "^\"[A-Z0-9_]*(KEY|TOKEN|SECRET|PASSWORD)[A-Z0-9_]*\"$")
  (#not-path? @match "{sample-or-prose-path}")
  (#set! rule "placeholder-value"))
