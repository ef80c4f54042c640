; PosixFilePermissions.fromString("rwxrwxrwx")
;                                 ^^^^^^^^^^^
((method_invocation name: (_) @callee arguments: (argument_list . (string_literal) @match .)) @context
  (#eq? @callee "fromString")
  (#mode? @match "world-writable")
  (#set! rule "world-writable"))

; permissions.add(PosixFilePermission.OTHERS_WRITE)
;                 ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
((argument_list [(field_access) (identifier)] @match) @context
  (#match? @match "(^|\\.)OTHERS_WRITE$")
  (#set! rule "world-writable"))

; file.setWritable(true, false)
; ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
((method_invocation name: (_) @callee arguments: (argument_list . (true) . (false) .)) @match
  (#eq? @callee "setWritable")
  (#set! rule "world-writable"))

((method_invocation name: (_) @callee arguments: (argument_list . (string_literal) @match @value .)) @context
  (#eq? @callee "fromString")
  (#set! key "fromString") (#set! compare "file-mode")
  (#set! rule "mode-widened"))

; .withCannedAcl(CannedAccessControlList.PublicRead)
;                ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
((argument_list (field_access) @match) @context
  (#match? @match "^(CannedAccessControlList\\.PublicRead|ObjectCannedACL\\.PUBLIC_READ|BucketCannedACL\\.PUBLIC_READ|BucketAccessControl\\.PUBLIC_READ)")
  (#set! rule "public-access"))

; web.getSettings().setAllowFileAccess(true)
; ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
((method_invocation name: (_) @callee arguments: (argument_list . (true) .)) @match
  (#match? @callee "^setAllow(FileAccess|FileAccessFromFileURLs|UniversalAccessFromFileURLs)$")
  (#set! rule "webview-file-access"))
((argument_list [(field_access) (identifier)] @match) @context
  (#match? @match "(^|\\.)MODE_WORLD_WRITEABLE$")
  (#set! rule "world-writable"))
