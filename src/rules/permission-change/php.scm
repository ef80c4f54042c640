; chmod($path, 0777);
;              ^^^^
((function_call_expression function: (_) @callee arguments: (arguments . (_) . (argument (_) @match))) @context
  (#match? @callee "^\\\\?[cC][hH][mM][oO][dD]$|^\\\\?mkdir$")
  (#mode? @match "world-writable")
  (#set! rule "world-writable"))
((function_call_expression function: (_) @callee arguments: (arguments . (_) . (argument (_) @match))) @context
  (#match? @callee "^\\\\?chmod$")
  (#mode? @match "setuid")
  (#set! rule "setuid"))
((member_call_expression name: (_) @callee arguments: (arguments . (_) . (argument (integer) @match))) @context
  (#match? @callee "^(chmod|mkdir|makeDirectory|ensureDirectoryExists)$")
  (#match? @match "^0")
  (#not-match? @context ", *0[0-7]+ *, *0[0-7]*[2367]\\b")
  (#mode? @match "world-writable")
  (#set! rule "world-writable"))

; chmod($path, 755);
;              ^^^
((function_call_expression function: (_) @callee arguments: (arguments . (_) . (argument (integer) @match))) @context
  (#match? @callee "^\\\\?[cC][hH][mM][oO][dD]$|^\\\\?mkdir$")
  (#match? @match "{octal-looking}")
  (#set! rule "decimal-mode"))

; chmod($path, 0600) → chmod($path, 0666)
;                                   ^^^^
((function_call_expression function: (_) @callee @key arguments: (arguments . (_) @key . (argument (_) @match @value))) @context
  (#match? @callee "^\\\\?[cC][hH][mM][oO][dD]$|^\\\\?mkdir$")
  (#set! compare "file-mode")
  (#set! rule "mode-widened"))

; umask(0);
; ^^^^^^^^
((function_call_expression function: (_) @callee arguments: (arguments . (argument (integer) @mask) .)) @match
  (#match? @callee "^\\\\?[uU]mask$")
  (#match? @mask "^0(o?[0-7]*[0145])?$")
  (#set! rule "umask-weakened"))

; posix_setuid($uid);
; ^^^^^^^^^^^^^^^^^^^
((function_call_expression function: (_) @callee @key) @match
  (#match? @callee "^\\\\?posix_(setuid|setgid|seteuid|setegid|initgroups)$")
  (#set! protects "block")
  (#set! rule "privilege-drop-removed"))

; chmod(filename: $path, permissions: 0777);
;                                     ^^^^
((function_call_expression function: (_) @callee arguments: (arguments (argument name: (_) @name (_) @match))) @context
  (#match? @callee "^\\\\?([cC]hmod|mkdir)$")
  (#eq? @name "permissions")
  (#mode? @match "world-writable")
  (#set! rule "world-writable"))

; chmod($path, "0755");
;              ^^^^^^
((function_call_expression function: (_) @callee arguments: (arguments . (_) . (argument [(string) (encapsed_string)] @match))) @context
  (#match? @callee "^\\\\?([cC]hmod|mkdir)$")
  (#match? @match "^[\"']0?(400|440|444|500|550|555|600|640|644|660|664|666|700|711|750|755|770|775|777|1777|2755|2775|4755)[\"']$")
  (#set! rule "decimal-mode"))
((member_call_expression name: (_) @callee arguments: (arguments . (_) . (argument [(string) (encapsed_string)] @match))) @context
  (#eq? @callee "chmod")
  (#match? @match "^[\"']0?(400|440|444|500|550|555|600|640|644|660|664|666|700|711|750|755|770|775|777|1777|2755|2775|4755)[\"']$")
  (#set! rule "decimal-mode"))

; chmod($path, 0755);
;              ^^^^
((function_call_expression function: (_) @callee arguments: (arguments . (_) . (argument (integer) @match))) @context
  (#match? @callee "^\\\\?([cC]hmod|mkdir)$")
  (#match? @match "^0o?[0-7]?[0-7]{2}[1-7]$")
  (#set! rule "world-readable"))

; exec("chmod 777 $path");
;      ^^^^^^^^^^^^^^^^^
([(string) (encapsed_string)] @match
  (#match? @match "{chmod-for-all}")
  (#set! rule "world-writable"))

; "/tmp/report"
; ^^^^^^^^^^^^^
([(string) (encapsed_string)] @match
  (#match? @match "{temp-path}")
  (#not-around? @match function_call_expression "{looks-at-path}")
  (#set! rule "fixed-temp-path"))
((function_call_expression function: (_) @callee arguments: (arguments) @arguments) @match
  (#match? @callee "^\\\\?getenv$")
  (#match? @arguments "^\\([\"'](TMPDIR|TMP|TEMP)[\"']\\)$")
  (#set! rule "fixed-temp-path"))
((subscript_expression . (variable_name) @environment . (_) @name) @match
  (#match? @environment "^\\$_(ENV|SERVER)$")
  (#match? @name "^[\"'](TMPDIR|TMP|TEMP)[\"']$")
  (#set! rule "fixed-temp-path"))

; $property->setAccessible(true);
; ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
((member_call_expression name: (_) @callee arguments: (arguments) @arguments) @match
  (#match? @callee "^[sS]et[aA]ccessible$")
  (#match? @arguments "^\\(\\s*(true|TRUE|1)\\s*,?\\s*\\)$")
  (#set! rule "reflective-access"))
((member_call_expression name: (_) @callee) @match
  (#match? @callee "^(newInstanceWithoutConstructor|getReflectionConstants?|get[sS][tT][aA][tT][iI][cC][pP][rR][oO][pP][eE][rR][tT][iI][eE][sS])$")
  (#set! rule "reflective-access"))
((member_call_expression name: (_) @callee arguments: (arguments (_))) @match
  (#eq? @callee "getClosure")
  (#file? @match "\\b[rR]eflection([cC]lass|[oO]bject|[mM]ethod)\\b")
  (#set! rule "reflective-access"))
((member_call_expression name: (_) @callee) @match
  (#match? @callee "^getConstants?$")
  (#file? @match "\\b[rR]eflection([cC]lass|[oO]bject)\\b")
  (#set! rule "reflective-access"))
((member_call_expression object: (_) @object name: (_) @callee arguments: (arguments (_))) @match
  (#match? @callee "^[gs]etValue$")
  (#match? @object "[pP]rop|[rR]eflect|[fF]ield")
  (#file? @match "\\b[rR]eflection([cC]lass|[oO]bject|[pP]roperty)\\b")
  (#set! rule "reflective-access"))
