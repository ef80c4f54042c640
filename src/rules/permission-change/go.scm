; os.WriteFile(path, data, 0o666)
;                          ^^^^^
((call_expression function: (selector_expression field: (_) @callee) arguments: (argument_list (_) @match .)) @context
  (#match? @callee "^(Chmod|WriteFile|MkdirAll|Mkdir|OpenFile)$")
  (#mode? @match "world-writable")
  (#set! rule "world-writable"))
((call_expression function: (selector_expression field: (_) @callee) arguments: (argument_list (_) @match .)) @context
  (#match? @callee "^(Chmod|WriteFile|MkdirAll|Mkdir|OpenFile)$")
  (#mode? @match "setuid")
  (#set! rule "setuid"))

; os.Chmod(path, 0o600) → os.Chmod(path, 0o666)
;                                        ^^^^^
((call_expression function: (selector_expression field: (_) @callee @key) arguments: (argument_list . (_) @key (_) @match @value .)) @context
  (#match? @callee "^(Chmod|WriteFile|MkdirAll|Mkdir|OpenFile)$")
  (#set! compare "file-mode")
  (#set! rule "mode-widened"))

; syscall.Umask(0)
; ^^^^^^^^^^^^^^^^
((call_expression function: (selector_expression field: (_) @callee) arguments: (argument_list . (int_literal) @mask .)) @match
  (#eq? @callee "Umask")
  (#match? @mask "^0(o?0*)$")
  (#set! rule "umask-weakened"))
