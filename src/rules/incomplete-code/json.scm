; "your-api-key-here"
; ^^^^^^^^^^^^^^^^^^^
((pair key: (_) @key value: (string) @match)
  (#match? @match "{placeholder-text}")
  (#not-path? @match "{sample-or-prose-path}")
  (#set! rule "placeholder-value"))
