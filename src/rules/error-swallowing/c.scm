; setuid(getuid());
; ^^^^^^^^^^^^^^^^
((expression_statement (call_expression function: (identifier) @callee) @match)
  (#match? @callee "^(setuid|setgid|seteuid|setegid|setreuid|setregid|setresuid|setresgid|setgroups|initgroups|chroot|chdir|fchdir|pivot_root|unshare|setrlimit|mprotect|cap_set_proc)$")
  (#set! rule "unchecked-result"))

; sscanf(line, "%d %d", &width, &height);
; ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
((expression_statement (call_expression function: (identifier) @callee arguments: (argument_list (string_literal) @format)) @match)
  (#match? @callee "^(scanf|sscanf|fscanf)$")
  (#not-match? @format "%[-0-9]*[lh]?(s|\\[)")
  (#set! rule "unchecked-result"))

; char *copy = malloc(size);
; ^^^^^^^^^^^^^^^^^^^^^^^^^^
((compound_statement (declaration declarator: (init_declarator
    declarator: (pointer_declarator declarator: (identifier) @name)
    value: [(call_expression function: (identifier) @callee) (cast_expression value: (call_expression function: (identifier) @callee))])) @match
    . [(expression_statement) (declaration) (return_statement)] @next)
  (#match? @callee "{allocator}")
  (#mentions? @next @name)
  (#not-match? @next "(?:[aA]ssert|ASSERT|[cC]heck|CHECK|[eE]xpect|EXPECT|[rR]equire|REQUIRE|[vV]erify|VERIFY|NULL|nullptr|\\?|[dD]ie|[fF]ail|FAIL|[oO]om|OOM|&&|!|^return \\(?\\w+\\)?;$)")
  (#set! rule "unchecked-allocation"))
((compound_statement (declaration declarator: (init_declarator
    declarator: (pointer_declarator declarator: (identifier))
    value: [(call_expression function: (identifier) @callee) (cast_expression value: (call_expression function: (identifier) @callee))])) @match .)
  (#match? @callee "{allocator}")
  (#set! rule "unchecked-allocation"))
((compound_statement (expression_statement (assignment_expression
    left: (identifier) @name
    right: [(call_expression function: (identifier) @callee) (cast_expression value: (call_expression function: (identifier) @callee))])) @match
    . [(expression_statement) (declaration) (return_statement)] @next)
  (#match? @callee "{allocator}")
  (#mentions? @next @name)
  (#not-match? @next "(?:[aA]ssert|ASSERT|[cC]heck|CHECK|[eE]xpect|EXPECT|[rR]equire|REQUIRE|[vV]erify|VERIFY|NULL|nullptr|\\?|[dD]ie|[fF]ail|FAIL|[oO]om|OOM|&&|!|^return \\(?\\w+\\)?;$)")
  (#set! rule "unchecked-allocation"))

; buffer->data = realloc(buffer->data, size);
; ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
((compound_statement (expression_statement (assignment_expression
    left: (field_expression) @name
    right: [(call_expression function: (identifier) @callee arguments: (argument_list . (_) @old)) (cast_expression value: (call_expression function: (identifier) @callee arguments: (argument_list . (_) @old)))])) @match
    . [(expression_statement) (declaration)] @next)
  (#eq? @callee "realloc")
  (#eq? @name @old)
  (#not-match? @next "(?:[aA]ssert|ASSERT|[cC]heck|CHECK|[vV]erify|VERIFY|NULL|nullptr|\\?|[dD]ie|[fF]ail|FAIL|[oO]om|OOM|&&|!)")
  (#set! rule "unchecked-allocation"))

; What the base had: a call and the check of its result.

; if (load(path) < 0) return -1;
; ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
((if_statement
  condition: (_ [
    (binary_expression left: (call_expression function: (_) @protects) @key)
    (unary_expression argument: (call_expression function: (_) @protects) @key)
    (call_expression function: (_) @protects) @key
    (binary_expression left: (parenthesized_expression (assignment_expression right: (call_expression function: (_) @protects) @key)))])
  consequence: (_) @then !alternative) @match
  (#match? @then "\\b(return|goto|exit|abort|break|continue|die|fatal|perror|throw)\\b")
  (#not-match? @protects "^(is|has|can|should|str\\w*cmp|memcmp|strchr|strstr|ferror|feof|find|contains|empty|defined)")
  (#set! rule "error-check-removed"))

; fd = open(path, O_RDONLY);
; if (fd < 0) return -1;
; ^^^^^^^^^^^^^^^^^^^^^^
(([(declaration declarator: (init_declarator declarator: (_) @result value: (call_expression function: (_) @protects) @key))
   (expression_statement (assignment_expression left: (_) @result right: (call_expression function: (_) @protects) @key))]
  .
  (if_statement condition: (_) @condition consequence: (_) @then !alternative) @match)
  (#mentions? @condition @result)
  (#match? @condition "(<|==|!=|!)")
  (#match? @then "\\b(return|goto|exit|abort|break|continue|die|fatal|perror|throw)\\b")
  (#set! rule "error-check-removed"))

; Another look at the result is a check as well.
((if_statement condition: (_ [
    (binary_expression left: (call_expression) @key)
    (unary_expression argument: (call_expression) @key)
    (call_expression) @key
    (binary_expression left: (parenthesized_expression (assignment_expression right: (call_expression) @key)))])) @match
  (#set! as "counterpart") (#set! rule "error-check-removed"))
(([(declaration declarator: (init_declarator value: (call_expression) @key))
   (expression_statement (assignment_expression right: (call_expression) @key))]
  . [(expression_statement) (declaration)]? . [(if_statement) (while_statement) (switch_statement) (return_statement (identifier)) (return_statement (binary_expression))] @match)
  (#set! as "counterpart") (#set! rule "error-check-removed"))
((return_statement (call_expression) @key) @match (#set! as "counterpart") (#set! rule "error-check-removed"))
((call_expression function: (_) @callee arguments: (argument_list . (call_expression) @key)) @match
  (#match? @callee "([cC]heck|CHECK|[aA]ssert|ASSERT|[vV]erify|VERIFY|TRY|RETURN|FAILED)")
  (#set! as "counterpart") (#set! rule "error-check-removed"))

; if (order->late); pay(order);
; ^^^^^^^^^^^^^^^^^
((if_statement consequence: (expression_statement) @nothing) @match
  (#eq? @nothing ";")
  (#set! rule "empty-branch"))
