; reinterpret_cast<Order *>(bytes)
; ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
((call_expression function: (template_function name: (identifier) @name)) @match
  (#match? @name "^(reinterpret_cast|const_cast)$")
  (#not-match? @match "^reinterpret_cast<(const )?(unsigned )?(char|std::byte|uint8_t|std::uint8_t|u?intptr_t|std::u?intptr_t|void) ?\\*?>")
  (#set! rule "unchecked-memory"))

; delete order;
; ^^^^^^^^^^^^
((expression_statement (delete_expression (_) @key) @match)
  (#set! protects "block")
  (#set! rule "release-removed"))
((call_expression function: (_) @callee) @match @key
  (#match? @callee "(make_unique|make_shared|unique_ptr|shared_ptr|\\.reset|->reset)")
  (#set! as "counterpart")
  (#set! rule "release-removed"))
