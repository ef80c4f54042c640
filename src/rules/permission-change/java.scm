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
  (#not-around? @match method_invocation "^[^(]*\\b(remove|contains)(All)?\\(")
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
  (#match? @callee "^setAllow(FileAccess|FileAccessFromFileURLs|UniversalAccessFromFileURLs|ContentAccess)$")
  (#set! rule "webview-file-access"))
((argument_list [(field_access) (identifier)] @match) @context
  (#match? @match "(^|\\.)MODE_WORLD_WRITEABLE$")
  (#set! rule "world-writable"))

; permissions.add(PosixFilePermission.OTHERS_READ)
;                 ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
((argument_list [(field_access) (identifier)] @match) @context
  (#match? @match "(^|\\.)(OTHERS_READ|OTHERS_EXECUTE|MODE_WORLD_READABLE)$")
  (#not-around? @match method_invocation "^[^(]*\\b(remove|contains)(All)?\\(")
  (#set! rule "world-readable"))
((method_invocation name: (_) @callee arguments: (argument_list . (string_literal) @match .)) @context
  (#eq? @callee "fromString")
  (#match? @match "^\"[rwxsS-]{6}(r[w-][xtT-]|-[w-][xt])\"$")
  (#set! rule "world-readable"))
((method_invocation name: (_) @callee arguments: (argument_list . (true) . (false) .)) @match
  (#match? @callee "^set(Readable|Executable)$")
  (#set! rule "world-readable"))

; runtime.exec("chmod 777 file")
;              ^^^^^^^^^^^^^^^^
((string_literal) @match
  (#match? @match "{chmod-for-all}")
  (#set! rule "world-writable"))
((string_literal) @match
  (#match? @match "{chmod-seen-by-all}")
  (#set! rule "world-readable"))
; new String[] {"chmod", "777", file}
;                        ^^^^^
((_ . (string_literal) @command (string_literal) @match)
  (#match? @command "^\"(/bin/)?chmod\"$")
  (#match? @match "^\"([0-7]{3,4}|[ugoa]*[+=][rwxX]+)\"$")
  (#mode? @match "world-writable" "octal")
  (#set! rule "world-writable"))

; AccessController.doPrivileged(action)
; ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
((method_invocation name: (_) @callee) @match
  (#match? @callee "^doPrivileged(WithCombiner)?$")
  (#set! rule "privileged-block"))
((class_declaration interfaces: (super_interfaces) @match)
  (#match? @match "\\bPrivileged(Exception)?Action\\b")
  (#set! rule "privileged-block"))

; new iam.AnyPrincipal()
; ^^^^^^^^^^^^^^^^^^^^^^
((object_creation_expression type: (_) @class) @match
  (#match? @class "(^|\\.)(AnyPrincipal|StarPrincipal)$")
  (#set! rule "iam-any-principal"))
; .actions(List.of("*"))
;          ^^^^^^^^^^^^
((method_invocation name: (_) @callee arguments: (argument_list . (_) @match .))
  (#eq? @callee "actions")
  (#match? @match "^(java\\.util\\.)?(List\\.of|Arrays\\.asList|Collections\\.singletonList)\\(([^)]*, *)?\"([a-z0-9-]+:)?\\*\"")
  (#set! rule "iam-wildcard-action"))

; settings.setJavaScriptEnabled(true)
; ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
((method_invocation name: (_) @callee arguments: (argument_list . (true) .)) @match
  (#eq? @callee "setJavaScriptEnabled")
  (#set! rule "webview-scripts"))
((method_invocation name: (_) @callee arguments: (argument_list . (_) . (string_literal) .)) @match
  (#eq? @callee "addJavascriptInterface")
  (#set! rule "webview-scripts"))

; "/tmp/report"
; ^^^^^^^^^^^^^
((string_literal) @match
  (#match? @match "{temp-path}")
  (#not-around? @match method_invocation "{looks-at-path}")
  (#set! rule "fixed-temp-path"))
((method_invocation object: (_) @object name: (_) @callee arguments: (argument_list . (string_literal) @name .)) @match
  (#eq? @object "System")
  (#match? @callee "^get(env|Property)$")
  (#match? @name "^\"(TMPDIR|TMP|TEMP|java\\.io\\.tmpdir)\"$")
  (#set! rule "fixed-temp-path"))
((method_invocation object: (_) @object name: (_) @callee arguments: (argument_list . (string_literal) @name .)) @match
  (#match? @object "[eE]nv")
  (#eq? @callee "get")
  (#match? @name "^\"(TMPDIR|TMP|TEMP)\"$")
  (#set! rule "fixed-temp-path"))
; new File("/tmp")
;          ^^^^^^
((_ [type: (_) object: (_)] @class [(argument_list . (string_literal) @match) arguments: (argument_list . (string_literal) @match)])
  (#match? @class "^(java\\.(io|nio\\.file)\\.)?(Files?|Paths?|FileReader|FileWriter|File(Input|Output)Stream)$")
  (#match? @match "^\"(/private)?(/usr|/var)?/tmp/?\"$")
  (#set! rule "fixed-temp-path"))
; File.createTempFile("order", ".csv")
; ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
((method_invocation object: (_) @object name: (_) @callee arguments: (argument_list . (_) . (_) .)) @match
  (#match? @object "^(java\\.io\\.)?File$")
  (#eq? @callee "createTempFile")
  (#set! rule "fixed-temp-path"))

; field.setAccessible(true)
; ^^^^^^^^^^^^^^^^^^^^^^^^^
((method_invocation name: (_) @callee arguments: (argument_list (true) .)) @match
  (#eq? @callee "setAccessible")
  (#set! rule "reflective-access"))
((method_invocation name: (_) @callee) @match
  (#match? @callee "^(trySetAccessible|privateLookupIn)$")
  (#set! rule "reflective-access"))
; type.getDeclaredField("total").setInt(order, 0)
; ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
((method_invocation object: (_) @object name: (_) @callee) @match
  (#match? @callee "^set(Boolean|Byte|Char|Double|Float|Int|Long|Short)?$")
  (#match? @object "\\.get(Declared)?(Field\\([^()]+\\)|Fields\\(\\)\\[\\w+\\])$")
  (#set! rule "reflective-access"))
