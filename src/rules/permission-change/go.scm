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
  (#match? @mask "^0(o?[0-7]*[0145])?$")
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

; exec.Command("chmod", "777", path)
;                       ^^^^^
((argument_list . (interpreted_string_literal) @command (interpreted_string_literal) @match)
  (#match? @command "^\"(/bin/)?chmod\"$")
  (#match? @match "^\"([0-7]{3,4}|[ugoa]*[+=][rwxX]+)\"$")
  (#mode? @match "world-writable" "octal")
  (#set! rule "world-writable"))
([(interpreted_string_literal) (raw_string_literal)] @match
  (#match? @match "{chmod-for-all}")
  (#set! rule "world-writable"))

; os.Create("/tmp/report")
;           ^^^^^^^^^^^^^
((call_expression function: (selector_expression field: (_) @callee) arguments: (argument_list . (_) @match)) @context
  (#match? @callee "^(WriteFile|Create)$")
  (#match? @match "{temp-path}")
  (#set! rule "fixed-temp-path"))
((call_expression function: (selector_expression field: (_) @callee) arguments: (argument_list . (_) @match)) @context
  (#match? @callee "^(WriteFile|Create)$")
  (#match? @match "^((file)?path\\.Join\\()?(\"/(var/)?tmp(/[\\w.-]*)?\"|os\\.TempDir\\(\\))( *\\+ *\"|, *\")[\\w./-]+\"\\)?$")
  (#set! rule "fixed-temp-path"))

; awsiam.NewAnyPrincipal()
; ^^^^^^^^^^^^^^^^^^^^^^^^
((call_expression function: (selector_expression field: (_) @callee)) @match
  (#match? @callee "^New(AnyPrincipal|StarPrincipal)$")
  (#set! rule "iam-any-principal"))
; Actions: jsii.Strings("*")
; ^^^^^^^^^^^^^^^^^^^^^^^^^^
((keyed_element . (_) @name . (_) @value) @match
  (#eq? @name "Actions")
  (#match? @value "Strings?\\(([^)]*, *)?\"([a-z0-9-]+:)?\\*\"")
  (#set! rule "iam-wildcard-action"))

; &container.HostConfig{Privileged: true}
;                       ^^^^^^^^^^^^^^^^
((keyed_element . (_) @name . (_) @value) @match
  (#eq? @name "Privileged")
  (#match? @value "^(true|[\\w.]*(Bool|To|Ptr)\\w*(\\[bool\\])?\\(true\\))$")
  (#set! rule "privileged"))
((keyed_element . (_) @name . (_) @value) @match
  (#match? @name "^(HostNetwork|HostPID|HostIPC)$")
  (#match? @value "^(true|[\\w.]*(Bool|To|Ptr)\\w*(\\[bool\\])?\\(true\\))$")
  (#set! rule "host-namespace"))
((keyed_element . (_) @name . (_) @value) @match
  (#match? @name "^(NetworkMode|PidMode|IpcMode)$")
  (#match? @value "^(\\w+\\.\\w+\\()?\"host\"\\)?$")
  (#set! rule "host-namespace"))
((keyed_element . (_) @name . (_) @value) @match
  (#eq? @name "AllowPrivilegeEscalation")
  (#match? @value "^(true|[\\w.]*(Bool|To|Ptr)\\w*(\\[bool\\])?\\(true\\))$")
  (#set! rule "privilege-escalation"))
