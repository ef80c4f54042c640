; setAttributes([.posixPermissions: 0o777], ofItemAtPath: path)
;                                   ^^^^^
((dictionary_literal key: (_) @name . value: (_) @match) @context
  (#match? @name "\\.posixPermissions$")
  (#mode? @match "world-writable")
  (#set! rule "world-writable"))
((call_expression . (simple_identifier) @callee . (call_suffix (value_arguments (value_argument) (value_argument value: (_) @match) .))) @context
  (#match? @callee "^(chmod|fchmod|mkdir)$")
  (#mode? @match "world-writable")
  (#set! rule "world-writable"))

; [.posixPermissions: 755]
;                     ^^^
((dictionary_literal key: (_) @name . value: (integer_literal) @match) @context
  (#match? @name "\\.posixPermissions$")
  (#match? @match "^(400|440|444|500|550|555|600|640|644|660|664|666|700|711|750|755|770|775|777)$")
  (#set! rule "decimal-mode"))

; [.posixPermissions: 0o600] → [.posixPermissions: 0o644]
;                                                  ^^^^^
((dictionary_literal key: (_) @name @key . value: (_) @match @value) @context
  (#match? @name "\\.posixPermissions$")
  (#set! compare "file-mode")
  (#set! rule "mode-widened"))

; umask(0)
; ^^^^^^^^
((call_expression . (simple_identifier) @callee . (call_suffix (value_arguments . (value_argument value: (_) @mask) .))) @match
  (#eq? @callee "umask")
  (#match? @mask "^0(o0+)?$")
  (#set! rule "umask-weakened"))
