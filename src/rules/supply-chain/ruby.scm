; gem "orders", git: "https://git.example.com/orders"
; ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
((call method: (identifier) @callee arguments: (argument_list . (string) @key (pair key: (_) @name) )) @match
  (#eq? @callee "gem")
  (#match? @name "^:?(git|github)$")
  (#not-match? @match "\\b(ref|tag):")
  (#path? @match "(^|/)Gemfile")
  (#set! rule "dependency-from-url"))

; source "http://gems.example.com"
; ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
((call method: (identifier) @callee arguments: (argument_list . (string) @url)) @match
  (#eq? @callee "source")
  (#not-match? @url "https://rubygems\\.org")
  (#match? @url "https?://")
  (#path? @match "(^|/)Gemfile")
  (#set! rule "package-source-added"))
