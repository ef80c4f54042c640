; strcpy(name, argument)
; ^^^^^^^^^^^^^^^^^^^^^^
((call_expression function: (identifier) @callee arguments: (argument_list . (_) . [(identifier) (subscript_expression) (field_expression) (call_expression) (pointer_expression) (binary_expression)])) @match
  (#match? @callee "^(strcpy|strcat|wcscpy|wcscat|stpcpy|lstrcpy[AW]?|lstrcat[AW]?|_tcscpy|_mbscpy)$")
  (#set! rule "unbounded-copy"))
((call_expression function: (identifier) @callee) @match
  (#match? @callee "^(gets|_getws|vsprintf|vswprintf)$")
  (#set! rule "unbounded-copy"))
; sprintf(line, "%s", name)
; ^^^^^^^^^^^^^^^^^^^^^^^^^
((call_expression function: (identifier) @callee arguments: (argument_list . (_) . (_) @format)) @match
  (#eq? @callee "sprintf")
  (#match? @format "%[-0-9]*l?s|^[A-Za-z_]")
  (#set! rule "unbounded-copy"))
; scanf("%s", name)
; ^^^^^^^^^^^^^^^^^
((call_expression function: (identifier) @callee arguments: (argument_list [(string_literal) (concatenated_string)] @format)) @match
  (#match? @callee "^(scanf|fscanf|sscanf|vscanf|vsscanf)$")
  (#match? @format "%(l|h)?(s|\\[)")
  (#set! rule "unbounded-copy"))
; strncpy(name, argument, strlen(argument))
; ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
((call_expression function: (identifier) @callee arguments: (argument_list . (_) . (_) @key . (_) @limit .)) @match
  (#match? @callee "^(strn(cpy|cat)|stpncpy|strlcpy|strlcat|wcsn(cpy|cat))$")
  (#mentions? @limit @key)
  (#match? @limit "^(\\w*strlen\\(|sizeof\\b)")
  (#set! rule "unbounded-copy"))
; alloca(length)
; ^^^^^^^^^^^^^^
((call_expression function: (identifier) @callee arguments: (argument_list . [(identifier) (binary_expression) (call_expression) (field_expression)])) @match
  (#match? @callee "^(alloca|_alloca|__builtin_alloca|strdupa)$")
  (#set! rule "unbounded-copy"))

; printf(message)
; ^^^^^^^^^^^^^^^
((call_expression function: (identifier) @callee arguments: (argument_list . [(identifier) (field_expression) (subscript_expression)] @value .)) @match
  (#match? @callee "^(printf|wprintf)$")
  (#not-match? @value "^[A-Z_0-9]+$")
  (#set! rule "format-from-value"))
((call_expression function: (identifier) @callee arguments: (argument_list . (_) . [(identifier) (field_expression) (subscript_expression)] @value .)) @match
  (#match? @callee "^(fprintf|sprintf|syslog|dprintf|fwprintf)$")
  (#not-match? @value "^[A-Z_0-9]+$")
  (#set! rule "format-from-value"))
((call_expression function: (identifier) @callee arguments: (argument_list . (_) . (_) . [(identifier) (field_expression) (subscript_expression)] @value .)) @match
  (#match? @callee "^(snprintf|swprintf)$")
  (#not-match? @value "^[A-Z_0-9]+$")
  (#set! rule "format-from-value"))

; free(line);
; ^^^^^^^^^^
((expression_statement (call_expression function: (identifier) @callee arguments: (argument_list . (_) @key)) @match)
  (#match? @callee "^(x?free|g_free|fclose|close|closedir|pclose|munmap|kfree|vfree|kvfree|pthread_mutex_unlock|mutex_unlock|spin_unlock|SSL_free|EVP_\\w+_free|BIO_free\\w*|sqlite3_(close|finalize)|\\w+_(free|destroy|unref|release))$")
  (#set! protects "block")
  (#set! rule "release-removed"))
((call_expression arguments: (argument_list (_) @key)) @match
  (#match? @match "^\\w*([fF]ree|close|destroy|unref|release|unlock|put|cleanup|clear)\\w*\\(")
  (#set! as "counterpart")
  (#set! rule "release-removed"))
((return_statement (_) @key) @match
  (#set! as "counterpart")
  (#set! rule "release-removed"))
