; PosixFilePermissions.fromString("rwxrwxrwx")
;                                 ^^^^^^^^^^^
((call_expression (navigation_expression (identifier) @callee .) (value_arguments . (value_argument (string_literal) @match) .)) @context
  (#eq? @callee "fromString")
  (#mode? @match "world-writable")
  (#set! rule "world-writable"))

; permissions.add(PosixFilePermission.OTHERS_WRITE)
;                 ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
((value_argument [(navigation_expression) (identifier)] @match) @context
  (#not-around? @match call_expression "^[^(]*\\b(remove|contains)(All)?\\(")
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
  (#match? @name "(^|\\.)(allowFileAccess|allowFileAccessFromFileURLs|allowUniversalAccessFromFileURLs|allowContentAccess)$")
  (#eq? @value "true")
  (#set! rule "webview-file-access"))
((call_expression [(navigation_expression (identifier) @callee .) (identifier) @callee] (value_arguments) @args) @match
  (#match? @callee "^setAllow(FileAccess|FileAccessFromFileURLs|UniversalAccessFromFileURLs|ContentAccess)$")
  (#eq? @args "(true)")
  (#set! rule "webview-file-access"))

; permissions.add(PosixFilePermission.OTHERS_READ)
;                 ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
((value_argument [(navigation_expression) (identifier)] @match) @context
  (#match? @match "(^|\\.)(OTHERS_READ|OTHERS_EXECUTE|MODE_WORLD_READABLE)$")
  (#not-around? @match call_expression "^[^(]*\\b(remove|contains)(All)?\\(")
  (#set! rule "world-readable"))
((call_expression (navigation_expression (identifier) @callee .) (value_arguments . (value_argument (string_literal) @match) .)) @context
  (#eq? @callee "fromString")
  (#match? @match "^\"[rwxsS-]{6}(r[w-][xtT-]|-[w-][xt])\"$")
  (#set! rule "world-readable"))
((call_expression (navigation_expression (identifier) @callee .) (value_arguments) @args) @match
  (#match? @callee "^set(Readable|Executable)$")
  (#match? @args "^\\(true, *(ownerOnly *= *)?false\\)$")
  (#set! rule "world-readable"))

; "chmod 777 file"
; ^^^^^^^^^^^^^^^^
((string_literal) @match
  (#match? @match "{chmod-for-all}")
  (#set! rule "world-writable"))

; settings.javaScriptEnabled = true
; ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
((assignment left: (_) @name right: (_) @value) @match
  (#match? @name "(^|\\.)javaScriptEnabled$")
  (#eq? @value "true")
  (#set! rule "webview-scripts"))
((call_expression [(navigation_expression (identifier) @callee .) (identifier) @callee] (value_arguments) @args) @match
  (#eq? @callee "addJavascriptInterface")
  (#match? @args "^\\(.*,")
  (#set! rule "webview-scripts"))
((string_literal) @match
  (#match? @match "{chmod-seen-by-all}")
  (#set! rule "world-readable"))

; "/tmp/report"
; ^^^^^^^^^^^^^
((string_literal) @match
  (#match? @match "{temp-path}")
  (#not-around? @match call_expression "{looks-at-path}")
  (#set! rule "fixed-temp-path"))

; field.isAccessible = true
; ^^^^^^^^^^^^^^^^^^^^^^^^^
((assignment left: (_) @name right: (_) @value) @match
  (#match? @name "(^|\\.)isAccessible$")
  (#eq? @value "true")
  (#set! rule "reflective-access"))
((call_expression (navigation_expression (identifier) @callee .) (value_arguments) @args) @match
  (#eq? @callee "setAccessible")
  (#match? @args "\\btrue\\)$")
  (#set! rule "reflective-access"))
