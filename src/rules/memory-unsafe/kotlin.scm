; open(path).use { … }
; ^^^^^^^^^^^^^^^^^^^^
((call_expression (navigation_expression (_) @protects (identifier) @callee)) @match
  (#match? @callee "^(use|useLines|withLock)$")
  (#set! key "use")
  (#set! rule "release-removed"))
((call_expression (navigation_expression (_) (identifier) @callee)) @match
  (#match? @callee "^(close|unlock)$")
  (#set! key "use")
  (#set! as "counterpart")
  (#set! rule "release-removed"))
