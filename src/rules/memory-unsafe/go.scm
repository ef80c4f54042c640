; unsafe.Pointer(&order)
; ^^^^^^^^^^^^^^^^^^^^^^
((call_expression function: (selector_expression operand: (_) @package field: (_) @callee)) @match
  (#eq? @package "unsafe")
  (#match? @callee "^(Pointer|Slice|String|StringData|SliceData|Add)$")
  (#not-path? @match "(^|/)(cgo|syscall|sys)/|_cgo|_windows\\.go$|_linux\\.go$|_darwin\\.go$")
  (#set! rule "unchecked-memory"))
; //go:linkname nanotime runtime.nanotime
; ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
((comment) @match
  (#match? @match "^//go:(linkname|nosplit|noescape) ")
  ; Words before it say why.
  (#not-file? @match "\\n//[ \\t][^\\n]*\\n(//\\n)*//go:(linkname|nosplit|noescape) ")
  (#set! rule "unsafe-code"))

; defer file.Close()
; ^^^^^^^^^^^^^^^^^^
((defer_statement (call_expression function: (selector_expression operand: (_) @key field: (_) @callee))) @match
  (#match? @callee "^(Close|Release|Free)$")
  (#set! protects "block")
  (#set! rule "release-removed"))
((call_expression function: (selector_expression operand: (_) @key field: (_) @callee)) @match
  (#match? @callee "^(Close|CloseWithError|Unlock|RUnlock|Release|Free)$")
  (#set! as "counterpart")
  (#set! rule "release-removed"))
((return_statement (expression_list (_) @key)) @match
  (#set! as "counterpart")
  (#set! rule "release-removed"))
