; os.chmod(path, 0o777)
;                ^^^^^
((call function: [(identifier) @callee (attribute attribute: (_) @callee)] arguments: (argument_list (_) @match .)) @context
  (#match? @callee "^[lf]?chmod$")
  ; What can't be deleted while it is read-only.
  (#not-symbol? @match "([rR]ead_?[oO]nly|[rR]m_?tree|[oO]n_?[rR]m_?[eE]rror)\\w*$")
  (#mode? @match "world-writable")
  (#set! rule "world-writable"))
((call function: [(identifier) @callee (attribute attribute: (_) @callee)] arguments: (argument_list (_) @match .)) @context
  (#match? @callee "^[lf]?chmod$")
  (#mode? @match "setuid")
  (#set! rule "setuid"))

; os.makedirs(path, mode=0o777)
;                        ^^^^^
((call function: [(identifier) @callee (attribute attribute: (_) @callee)]
  arguments: (argument_list (keyword_argument name: (_) @name value: (_) @match))) @context
  (#match? @callee "^(mkdir|makedirs|open|chmod|mkfifo)$")
  (#eq? @name "mode")
  (#mode? @match "world-writable")
  (#set! rule "world-writable"))

; os.chmod(path, 0o600) → os.chmod(path, 0o666)
;                                        ^^^^^
((call function: [(identifier) @callee (attribute attribute: (_) @callee) @key] arguments: (argument_list . (_) @key . (_) @match @value .)) @context
  (#match? @callee "^[lf]?chmod$")
  (#set! compare "file-mode")
  (#set! rule "mode-widened"))
((call function: (attribute object: (_) @key attribute: (_) @callee) arguments: (argument_list . (_) @match @value .)) @context
  (#eq? @callee "chmod")
  (#set! compare "file-mode")
  (#set! rule "mode-widened"))
((call function: [(identifier) @callee (attribute attribute: (_) @callee) @key]
  arguments: (argument_list (keyword_argument name: (_) @name value: (_) @match @value))) @context
  (#match? @callee "^(mkdir|makedirs|chmod|mkfifo)$")
  (#eq? @name "mode")
  (#set! compare "file-mode")
  (#set! rule "mode-widened"))

; os.umask(0)
; ^^^^^^^^^^^
((call function: (attribute attribute: (_) @callee) arguments: (argument_list . (integer) @mask .)) @match
  (#eq? @callee "umask")
  (#match? @mask "^0(o?0*)$")
  (#set! rule "umask-weakened"))

; {"Effect": "Allow", "Action": "*"}
;                     ^^^^^^^^^^^^^
((dictionary (pair key: (string) @name value: [(string) @value (list (string) @value)]) @match) @statement
  (#match? @name "^[\"'](Action|actions)[\"']$")
  (#match? @value "^[\"']([a-z0-9-]+:)?\\*[\"']$")
  (#not-match? @statement "[\"']Effect[\"']\\s*:\\s*[\"']Deny")
  (#set! rule "iam-wildcard-action"))

; {"Effect": "Allow", "Principal": "*"}
;                     ^^^^^^^^^^^^^^^^
((dictionary (pair key: (string) @name value: (_) @value) @match) @statement
  (#match? @name "^[\"']Principal[\"']$")
  (#match? @value "^([\"']\\*[\"']|\\{\\s*[\"']AWS[\"']\\s*:\\s*\\[?\\s*[\"']\\*[\"']\\s*\\]?\\s*\\})$")
  (#not-match? @statement "[\"']Effect[\"']\\s*:\\s*[\"']Deny|[\"']Condition[\"']")
  (#set! rule "iam-any-principal"))

; put_object(ACL="public-read")
;            ^^^^^^^^^^^^^^^^^
((keyword_argument name: (_) @name value: (string) @value) @match
  (#match? @name "^(ACL|acl|predefined_acl)$")
  (#match? @value "public-?[rR]ead")
  (#set! rule "public-access"))
((keyword_argument name: (_) @name value: (true)) @match
  (#match? @name "^(public_read_access|publicly_accessible)$")
  (#set! rule "public-access"))
((call function: (attribute attribute: (_) @callee)) @match
  (#match? @callee "^(make_public|grant_public_access)$")
  (#set! rule "public-access"))

; os.chmod(path, 0o644)
;                ^^^^^
((call function: [(identifier) @callee (attribute attribute: (_) @callee)] arguments: (argument_list (_) @match .)) @context
  (#match? @callee "^[lf]?chmod$")
  (#match? @match "^0o[0-7]?[0-7]{2}[4-7]$")
  (#set! rule "world-readable"))

; os.chmod(path, 755)
;                ^^^
((call function: (attribute object: (_) @object attribute: (_) @callee) arguments: (argument_list . (_) . (integer) @match .)) @context
  (#eq? @object "os")
  (#match? @callee "^([lf]?chmod|mkdir|makedirs|mkfifo)$")
  (#match? @match "{octal-looking}")
  (#set! rule "decimal-mode"))
((call function: (attribute attribute: (_) @callee) arguments: (argument_list . (integer) @match .)) @context
  (#eq? @callee "chmod")
  (#match? @match "{octal-looking}")
  (#set! rule "decimal-mode"))

; tempfile.mktemp()
; ^^^^^^^^^^^^^^^^^
((call function: (attribute object: (_) @module attribute: (_) @callee)) @match
  (#match? @module "^(tempfile|os)$")
  (#match? @callee "^(mktemp|tempnam|tmpnam)$")
  (#set! rule "temp-file"))

; os.setuid(uid)
; ^^^^^^^^^^^^^^
((call function: (attribute object: (_) @module attribute: (_) @callee) @key) @match
  (#eq? @module "os")
  (#match? @callee "^(setuid|setgid|seteuid|setegid|setreuid|setregid|setresuid|setresgid|setgroups|initgroups)$")
  (#set! protects "block")
  (#set! rule "privilege-drop-removed"))
