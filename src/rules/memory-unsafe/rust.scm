; unsafe { … }
; ^^^^^^^^^^^^
; Calls that take plain numbers can't harm memory; what is done without a check of length or type is told below. A block
; that begins as one did in a function that is gone was moved.
((unsafe_block (block . (_) @context)) @match
  (#not-commented? @match)
  (#not-match? @match "^unsafe \\{\\s*(\\w+::)*(shutdown|close|kill|killpg|getpid|getppid|getuid|geteuid|getgid|getegid|getpgid|setsid|setpgid|umask|isatty|mallopt|sysconf|dup|dup2|raise|flock|fsync|fdatasync|getpgrp|getsid|sched_yield)\\([\\w\\s.,:()|-]*\\)[^(){}]*\\}$")
  (#not-match? @match "\\b(transmute|transmute_copy|get_unchecked|get_unchecked_mut|from_raw_parts|from_raw_parts_mut|from_utf8_unchecked|set_len|unwrap_unchecked|assume_init|offset_from)\\b")
  (#not-explained? @match "SAFE|[sS]afe(ty)?\\b|[uU]nsafe")
  (#set! rule "unsafe-code"))
((impl_item) @match
  (#match? @match "^unsafe impl\\b")
  (#not-explained? @match "SAFE|[sS]afe(ty)?\\b|[uU]nsafe")
  ; One comment for both: `Send` and `Sync`.
  (#not-file? @match "\\bSAFETY:[^\\n]*\\n(\\s*//[^\\n]*\\n)*\\s*unsafe impl\\b[^\\n]*\\{\\}\\n\\s*unsafe impl\\b")
  (#set! rule "unsafe-code"))

; unsafe fn set(value: *mut u8) { *self.at = value; }
; ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
; The word alone asks more of the caller, not less; what its body does without checks is what counts.
((function_item (function_modifiers) @modifiers body: (block) @body) @match
  (#match? @modifiers "\\bunsafe\\b")
  (#not-match? @modifiers "\\bextern\\b")
  (#not-explained? @match "SAFE|[sS]afe(ty)?\\b|[uU]nsafe")
  (#not-contains? @body "unsafe_block")
  (#match? @body "([^\\w)\\]\\s]\\s*|\\breturn\\s+)\\*\\s*[\\w(]|\\b(transmute|from_raw|set_len|assume_init|libc|ffi)\\b|_unchecked|\\bptr::(read|write|copy|swap|replace|drop)")
  (#set! rule "unsafe-code"))

; std::mem::transmute(bytes)
; ^^^^^^^^^^^^^^^^^^^^^^^^^^
((call_expression function: (_) @callee) @match
  (#match? @callee "(^|::|\\.)(transmute|transmute_copy|get_unchecked|get_unchecked_mut|from_raw_parts|from_raw_parts_mut|from_utf8_unchecked|set_len|unwrap_unchecked|assume_init|offset_from)(::<.*>)?$")
  (#not-explained? @match "SAFE")
  (#set! rule "unchecked-memory"))

; Box::from_raw(pointer)
; ^^^^^^^^^^^^^^^^^^^^^^
; Other types have a safe from_raw, which takes a number or a name.
((call_expression function: (_) @callee) @match
  (#match? @callee "\\b(Box|Rc|Arc|Weak|CString|Vec|NonNull|OwnedFd|BorrowedFd|Waker|RawWaker)(::<.*>)?::from_raw(_in)?$")
  (#not-explained? @match "SAFE")
  (#set! rule "unchecked-memory"))
