; chmod(path, 0777);
;             ^^^^
((call_expression function: (identifier) @callee arguments: (argument_list (_) . (_) @match .)) @context
  (#match? @callee "^(chmod|fchmod|lchmod|mkdir|mkfifo|creat|mknod)$")
  (#not-match? @match "~")
  (#mode? @match "world-writable")
  (#set! rule "world-writable"))
((call_expression function: (identifier) @callee arguments: (argument_list (_) (_) . (_) @match .)) @context
  (#match? @callee "^(mkdirat|mkfifoat|fchmodat|open|shm_open)$")
  (#match? @match "^(0[0-7]|\\(?S_I)")
  (#mode? @match "world-writable")
  (#set! rule "world-writable"))
((call_expression function: (identifier) @callee arguments: (argument_list (_) . (_) @match .)) @context
  (#match? @callee "^(chmod|fchmod|lchmod)$")
  (#mode? @match "setuid")
  (#set! rule "setuid"))

; chmod(path, 755);
;             ^^^
((call_expression function: (identifier) @callee arguments: (argument_list (_) . (number_literal) @match .)) @context
  (#match? @callee "^(chmod|fchmod|lchmod|mkdir|mkfifo|creat)$")
  (#match? @match "{octal-looking}")
  (#set! rule "decimal-mode"))

; chmod(path, 0600) → chmod(path, 0666)
;                                 ^^^^
((call_expression function: (identifier) @callee @key arguments: (argument_list . (_) @key . (_) @match @value .)) @context
  (#match? @callee "^(chmod|fchmod|lchmod|mkdir|mkfifo|creat)$")
  (#set! compare "file-mode")
  (#set! rule "mode-widened"))
((call_expression function: (identifier) @callee @key arguments: (argument_list . (_) @key (_) . (_) @match @value .)) @context
  (#match? @callee "^(open|shm_open)$")
  (#set! compare "file-mode")
  (#set! rule "mode-widened"))

; umask(0);
; ^^^^^^^^
((call_expression function: (identifier) @callee arguments: (argument_list . (number_literal) @mask .)) @match
  (#eq? @callee "umask")
  (#match? @mask "^0[0-7]*[0145]$|^0$")
  (#set! rule "umask-weakened"))

; mktemp(path)
; ^^^^^^^^^^^^
((call_expression function: (identifier) @callee) @match
  (#match? @callee "^(mktemp|tmpnam|tmpnam_r|tempnam)$")
  (#set! rule "temp-file"))

; setuid(uid);
; ^^^^^^^^^^^
((call_expression function: (identifier) @callee @key) @match
  (#match? @callee "^(setuid|setgid|seteuid|setegid|setreuid|setregid|setresuid|setresgid|setgroups|initgroups|cap_set_proc|drop_priv\\w*|chroot)$")
  (#set! protects "block")
  (#set! rule "privilege-drop-removed"))

; access(path, W_OK)
; ^^^^^^^^^^^^^^^^^^
((call_expression function: (identifier) @callee arguments: (argument_list . (_) . (_) .)) @match
  (#match? @callee "^(access|_access|_waccess|euidaccess|eaccess|stat|lstat|_stat|_wstat)$")
  (#set! rule "checked-before-use"))
((call_expression function: (identifier) @callee) @match
  (#match? @callee "^(faccessat|fstatat)$")
  (#set! rule "checked-before-use"))

; setuid(uid); setgid(gid);
; ^^^^^^^^^^^
((compound_statement
    (expression_statement (call_expression function: (identifier) @callee)) @match
    (expression_statement (call_expression function: (identifier) @group)))
  (#match? @callee "^(setuid|seteuid|setreuid|setresuid)$")
  (#match? @group "^(setgid|setegid|setregid|setresgid|setgroups|initgroups)$")
  (#not-match? @match "\\(\\s*(0|saved\\w*|root\\w*)\\s*[,)]")
  (#set! rule "privilege-drop-order"))
((compound_statement
    (if_statement condition: (_ [(call_expression function: (identifier) @callee)
      (_ (call_expression function: (identifier) @callee))]) @match)
    [(if_statement condition: (_) @group) (expression_statement (call_expression function: (identifier) @group))])
  (#match? @callee "^(setuid|seteuid|setreuid|setresuid)$")
  (#match? @group "\\b(setgid|setegid|setregid|setresgid|setgroups|initgroups)\\b")
  (#set! rule "privilege-drop-order"))

; "/tmp/report"
; ^^^^^^^^^^^^^
((string_literal) @match
  (#match? @match "{temp-path}")
  (#not-around? @match call_expression "{looks-at-path}")
  (#set! rule "fixed-temp-path"))

; openat(folder, path, O_CREAT, 0666), fchmodat(folder, path, 0777, 0), sem_open(name, O_CREAT, 0666, 1)
;                               ^^^^                          ^^^^                              ^^^^
((call_expression function: (identifier) @callee arguments: (argument_list . (_) . (_) . (_) . (number_literal) @match .)) @context
  (#eq? @callee "openat")
  (#mode? @match "world-writable")
  (#set! rule "world-writable"))
((call_expression function: (identifier) @callee arguments: (argument_list . (_) . (_) . (number_literal) @match . (_))) @context
  (#match? @callee "^(fchmodat|sem_open|mq_open)$")
  (#mode? @match "world-writable")
  (#set! rule "world-writable"))
; shmget(key, size, IPC_CREAT | 0666), msgget(key, IPC_CREAT | 0666)
;                               ^^^^                           ^^^^
((call_expression function: (identifier) @callee arguments: (argument_list (binary_expression operator: "|" right: (number_literal) @match) .)) @context
  (#match? @callee "^(shmget|msgget|semget)$")
  (#mode? @match "world-writable")
  (#set! rule "world-writable"))
; system("chmod 777 /srv/orders")
;        ^^^^^^^^^^^^^^^^^^^^^^^
((string_literal) @match
  (#match? @match "{chmod-for-all}")
  (#set! rule "world-writable"))
