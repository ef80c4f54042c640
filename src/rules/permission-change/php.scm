; chmod($path, 0777);
;              ^^^^
((function_call_expression function: (_) @callee arguments: (arguments . (_) . (argument (_) @match))) @context
  (#match? @callee "^\\\\?(chmod|mkdir)$")
  (#mode? @match "world-writable")
  (#set! rule "world-writable"))
((function_call_expression function: (_) @callee arguments: (arguments . (_) . (argument (_) @match))) @context
  (#match? @callee "^\\\\?chmod$")
  (#mode? @match "setuid")
  (#set! rule "setuid"))
((member_call_expression name: (_) @callee arguments: (arguments . (_) . (argument (integer) @match))) @context
  (#match? @callee "^(chmod|mkdir|makeDirectory|ensureDirectoryExists)$")
  (#match? @match "^0")
  (#mode? @match "world-writable")
  (#set! rule "world-writable"))

; chmod($path, 755);
;              ^^^
((function_call_expression function: (_) @callee arguments: (arguments . (_) . (argument (integer) @match))) @context
  (#match? @callee "^\\\\?(chmod|mkdir)$")
  (#match? @match "{octal-looking}")
  (#set! rule "decimal-mode"))

; chmod($path, 0600) → chmod($path, 0666)
;                                   ^^^^
((function_call_expression function: (_) @callee @key arguments: (arguments . (_) @key . (argument (_) @match @value))) @context
  (#match? @callee "^\\\\?(chmod|mkdir)$")
  (#set! compare "file-mode")
  (#set! rule "mode-widened"))

; umask(0);
; ^^^^^^^^
((function_call_expression function: (_) @callee arguments: (arguments . (argument (integer) @mask) .)) @match
  (#match? @callee "^\\\\?umask$")
  (#match? @mask "^0(o?0*)$")
  (#set! rule "umask-weakened"))

; posix_setuid($uid);
; ^^^^^^^^^^^^^^^^^^^
((function_call_expression function: (_) @callee @key) @match
  (#match? @callee "^\\\\?posix_(setuid|setgid|seteuid|setegid|initgroups)$")
  (#set! protects "block")
  (#set! rule "privilege-drop-removed"))
