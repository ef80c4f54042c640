; PosixFilePermissions.fromString("rwxrwxrwx")
;                                 ^^^^^^^^^^^
((call_expression (navigation_expression (identifier) @callee .) (value_arguments . (value_argument (string_literal) @match) .)) @context
  (#eq? @callee "fromString")
  (#mode? @match "world-writable")
  (#set! rule "world-writable"))

; permissions.add(PosixFilePermission.OTHERS_WRITE)
;                 ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
((value_argument [(navigation_expression) (identifier)] @match) @context
  (#match? @match "(^|\\.)(OTHERS_WRITE|MODE_WORLD_WRITEABLE)$")
  (#set! rule "world-writable"))

; file.setWritable(true, false)
; ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
((call_expression (navigation_expression (identifier) @callee .) (value_arguments) @args) @match
  (#eq? @callee "setWritable")
  (#match? @args "^\\(true, *(ownerOnly *= *)?false\\)$")
  (#set! rule "world-writable"))

((call_expression (navigation_expression (identifier) @callee .) (value_arguments . (value_argument (string_literal) @match @value) .)) @context
  (#eq? @callee "fromString")
  (#set! key "fromString") (#set! compare "file-mode")
  (#set! rule "mode-widened"))

; web.settings.allowFileAccess = true
; ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
((assignment left: (_) @name right: (_) @value) @match
  (#match? @name "(^|\\.)(allowFileAccess|allowFileAccessFromFileURLs|allowUniversalAccessFromFileURLs)$")
  (#eq? @value "true")
  (#set! rule "webview-file-access"))
((call_expression (navigation_expression (identifier) @callee .) (value_arguments) @args) @match
  (#match? @callee "^setAllow(FileAccess|FileAccessFromFileURLs|UniversalAccessFromFileURLs)$")
  (#eq? @args "(true)")
  (#set! rule "webview-file-access"))
