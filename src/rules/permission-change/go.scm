; os.WriteFile(path, data, 0o666)
;                          ^^^^^
((call_expression function: (selector_expression field: (_) @callee) arguments: (argument_list (_) @match .)) @context
  (#match? @callee "^(Chmod|WriteFile|MkdirAll|Mkdir|OpenFile)$")
  (#mode? @match "world-writable")
  ; What is only read is not made.
  (#not-match? @context "O_RDONLY|ReadOnly")
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

; os.WriteFile(path, data, 0o644)
;                          ^^^^^
((call_expression function: (selector_expression field: (_) @callee) arguments: (argument_list (_) @match .)) @context
  (#match? @callee "^(Chmod|WriteFile|MkdirAll|Mkdir|OpenFile)$")
  (#match? @match "^0o?[0-7]?[0-7]{2}[4-7]$")
  (#set! rule "world-readable"))

; os.Chmod(path, 755)
;                ^^^
((call_expression function: (selector_expression operand: (_) @package field: (_) @callee) arguments: (argument_list (int_literal) @match .)) @context
  (#match? @package "^(os|ioutil|syscall|unix|afero|fs)$")
  (#match? @callee "^(Chmod|WriteFile|MkdirAll|Mkdir|OpenFile)$")
  (#match? @match "{octal-looking}")
  (#set! rule "decimal-mode"))

; syscall.Setuid(uid)
; ^^^^^^^^^^^^^^^^^^^
((call_expression function: (selector_expression operand: (_) @package field: (_) @callee) @key) @match
  (#match? @package "^(syscall|unix)$")
  (#match? @callee "^(Setuid|Setgid|Seteuid|Setegid|Setreuid|Setresuid|Setresgid|Setgroups)$")
  (#set! protects "block")
  (#set! rule "privilege-drop-removed"))
