; unsafe { … }
; ^^^^^^^^^^^^
([(unsafe_statement) (stackalloc_expression)] @match
  ; A span knows where it ends.
  (#not-around? @match "variable_declaration" "^(System\\.)?(ReadOnly)?Span<")
  (#set! rule "unsafe-code"))
; Unsafe.As<Order>(value)
; ^^^^^^^^^^^^^^^^^^^^^^^
((invocation_expression function: (member_access_expression expression: (_) @class name: (_) @callee)) @match
  (#match? @class "^(Unsafe|System\\.Runtime\\.CompilerServices\\.Unsafe|MemoryMarshal|Marshal)$")
  (#match? @callee "^(As|AsRef|Add|Cast|CreateSpan|GetReference|ReadUnaligned|WriteUnaligned|PtrToStructure|Copy)")
  (#not-match? @match "^Marshal\\.(As|Add|Cast)")
  (#set! rule "unchecked-memory"))

; using var file = Open(path);
; ^^^^^^^^^^^^^^^^^^^^^^^^^^^^
([(local_declaration_statement (variable_declaration (variable_declarator name: (_) @key (_) @protects)))
  (using_statement (variable_declaration (variable_declarator name: (_) @key (_) @protects)))] @match
  (#match? @match "^(await )?using\\b")
  (#set! rule "release-removed"))
((invocation_expression function: (member_access_expression expression: (_) @key name: (_) @callee)) @match
  (#match? @callee "^(Dispose|DisposeAsync|Close|CloseAsync)$")
  (#set! as "counterpart")
  (#set! rule "release-removed"))
