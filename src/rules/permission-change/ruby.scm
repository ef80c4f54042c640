; File.chmod(0777, path)
;            ^^^^
((call method: (_) @callee arguments: (argument_list . (_) @match)) @context
  (#match? @callee "^l?chmod(_R)?$")
  (#mode? @match "world-writable")
  (#set! rule "world-writable"))
((call method: (_) @callee arguments: (argument_list . (_) @match)) @context
  (#match? @callee "^l?chmod(_R)?$")
  (#mode? @match "setuid")
  (#set! rule "setuid"))

; FileUtils.mkdir_p(path, mode: 0777)
;                               ^^^^
((call method: (_) @callee arguments: (argument_list (pair key: (_) @name value: (_) @match))) @context
  (#match? @callee "^(mkdir|mkdir_p|makedirs|install|write|binwrite|open|copy_file|mkfifo)$")
  (#match? @name "^(mode|perm)$")
  (#mode? @match "world-writable")
  (#set! rule "world-writable"))

; Dir.mkdir(path, 0777)
;                 ^^^^
((call receiver: (constant) @class method: (_) @callee arguments: (argument_list . (_) (integer) @match .)) @context
  (#match? @class "^(Dir|File|IO)$")
  (#match? @callee "^(mkdir|open|new|sysopen|mkfifo)$")
  (#match? @match "^0")
  (#mode? @match "world-writable")
  (#set! rule "world-writable"))

; File.chmod(0644, path)
;            ^^^^
((call method: (_) @callee arguments: (argument_list . (_) @match)) @context
  (#match? @callee "^l?chmod(_R)?$")
  (#match? @match "^(0o?[0-7]?[0-7]{2}[4-7]|[\"'](\\S*,)?[ugoa]*[oa][+=][rx]+(,\\S*)?[\"'])$")
  (#set! rule "world-readable"))

; File.chmod(755, path)
;            ^^^
((call method: (_) @callee arguments: (argument_list . (integer) @match)) @context
  (#match? @callee "^l?chmod(_R)?$")
  (#match? @match "{octal-looking}")
  (#set! rule "decimal-mode"))

; File.chmod(0600, path) → File.chmod(0666, path)
;                                     ^^^^
((call method: (_) @callee @key arguments: (argument_list . (_) @match @value . (_) @key)) @context
  (#match? @callee "^l?chmod(_R)?$")
  (#set! compare "file-mode")
  (#set! rule "mode-widened"))
((call receiver: (_) @key method: (_) @callee @key arguments: (argument_list . (_) @match @value .)) @context
  (#match? @callee "^l?chmod$")
  (#set! compare "file-mode")
  (#set! rule "mode-widened"))
((call method: (_) @callee @key arguments: (argument_list . (_) @key (pair key: (_) @name value: (_) @match @value))) @context
  (#match? @callee "^(mkdir|mkdir_p|makedirs|install|write|binwrite|open)$")
  (#match? @name "^(mode|perm)$")
  (#set! compare "file-mode")
  (#set! rule "mode-widened"))

; File.umask(0)
; ^^^^^^^^^^^^^
((call receiver: (_) method: (_) @callee arguments: (argument_list . (integer) @mask .)) @match
  (#eq? @callee "umask")
  (#match? @mask "^0(o?[0-7]*[0145])?$")
  (#set! rule "umask-weakened"))

; Process::UID.change_privilege(uid)
; ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
((call method: (_) @callee @key) @match
  (#match? @callee "^(setuid|setgid|seteuid|setegid|setreuid|setresuid|initgroups|change_privilege|drop_privileges?)$")
  (#set! protects "block")
  (#set! rule "privilege-drop-removed"))

; map.connect ":controller/:action/:id"
; ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
((call method: (_) @callee arguments: (argument_list . (string) @path)) @match
  (#match? @callee "^(connect|match|get|post)$")
  (#match? @path ":controller\\b.*:action\\b")
  (#set! rule "default-routes"))

; system("chmod 777 data")
;        ^^^^^^^^^^^^^^^^
([(string) (subshell)] @match
  (#match? @match "{chmod-for-all}")
  (#set! rule "world-writable"))
((string) @match
  (#match? @match "{sandbox-off}")
  (#set! rule "browser-sandbox-off"))

; "/tmp/report"
; ^^^^^^^^^^^^^
((string) @match
  (#match? @match "{temp-path}")
  (#not-around? @match call "{looks-at-path}")
  (#set! rule "fixed-temp-path"))

; order.instance_variable_set(:@total, 0)
; ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
((call receiver: (_) @receiver method: (_) @callee) @match
  (#match? @callee "^instance_variable_(set|get)$")
  (#not-eq? @receiver "self")
  (#set! rule "reflective-access"))
