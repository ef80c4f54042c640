; Permissions::from_mode(0o777)
;                        ^^^^^
((call_expression function: [(scoped_identifier name: (_) @callee) (field_expression field: (_) @callee)] arguments: (arguments . (_) @match .)) @context
  (#match? @callee "^(from_mode|set_mode|mode)$")
  (#mode? @match "world-writable")
  (#match? @match "^0o|S_I")
  (#set! rule "world-writable"))
((call_expression function: [(scoped_identifier name: (_) @callee) (field_expression field: (_) @callee)] arguments: (arguments . (_) @match .)) @context
  (#match? @callee "^(from_mode|set_mode)$")
  (#mode? @match "setuid")
  (#set! rule "setuid"))

; perms.set_mode(644)
;                ^^^
((call_expression function: [(scoped_identifier name: (_) @callee) (field_expression field: (_) @callee)] arguments: (arguments . (integer_literal) @match .)) @context
  (#match? @callee "^(from_mode|set_mode|mode)$")
  (#match? @match "{octal-looking}")
  (#set! rule "decimal-mode"))

; Permissions::from_mode(0o600) → Permissions::from_mode(0o666)
;                                                        ^^^^^
((call_expression function: [(scoped_identifier name: (_) @callee) (field_expression field: (_) @callee)] @key arguments: (arguments . (_) @match @value .)) @context
  (#match? @callee "^(from_mode|set_mode|mode)$")
  (#set! compare "file-mode")
  (#set! rule "mode-widened"))

; libc::umask(0)
; ^^^^^^^^^^^^^^
((call_expression function: (_) @callee arguments: (arguments . (_) @mask .)) @match
  (#match? @callee "(^|::)umask$")
  (#match? @mask "^(0(o0+)?|(nix::sys::stat::)?Mode::empty\\(\\))$")
  (#set! rule "umask-weakened"))

; nix::unistd::setuid(uid)
; ^^^^^^^^^^^^^^^^^^^^^^^^
((call_expression function: (_) @callee @key) @match
  (#match? @callee "(^|::)(setuid|setgid|seteuid|setegid|setresuid|setresgid|setgroups|initgroups)$")
  (#set! protects "block")
  (#set! rule "privilege-drop-removed"))

; permissions.set_readonly(false)
; ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
((call_expression function: (field_expression field: (_) @key) arguments: (arguments . (boolean_literal) @value .)) @match
  (#eq? @key "set_readonly")
  (#eq? @value "false")
  (#not-file? @match "cfg\\((all\\()?(windows|target_os *= *\"windows\"|not\\(unix)")
  (#set! rule "world-writable"))

; Command::new("chmod").args(["-R", "777", path])
;                                   ^^^^^
((call_expression
  function: (field_expression value: (_) @command field: (_) @method)
  arguments: (arguments [(string_literal) @match (array_expression (string_literal) @match) (reference_expression (array_expression (string_literal) @match))])) @context
  (#match? @command "^(\\w+::)*Command::new\\(\"(/bin/)?chmod\"\\)")
  (#match? @method "^args?$")
  (#match? @match "^\"([0-7]{3,4}|[ugoa]*[+=][rwxX]+)\"$")
  (#mode? @match "world-writable" "octal")
  (#set! rule "world-writable"))
