; Unsafe.getUnsafe()
; ^^^^^^^^^^^^^^^^^^
((method_invocation object: (_) @object name: (_) @callee) @match
  (#match? @object "^(unsafe|UNSAFE|Unsafe|theUnsafe)$")
  (#match? @callee "^(getUnsafe|allocateMemory|freeMemory|put\\w+|copyMemory|setMemory|allocateInstance)$")
  (#set! rule "unchecked-memory"))

; try (Reader reader = open(path)) { … }
;      ^^^^^^^^^^^^^^^^^^^^^^^^^^^
((resource name: (_) @key value: (_) @protects) @match
  (#set! rule "release-removed"))
((method_invocation object: (_) @key name: (_) @callee) @match
  (#match? @callee "^(close|shutdown|release|unlock|closeQuietly)$")
  (#set! as "counterpart")
  (#set! rule "release-removed"))
