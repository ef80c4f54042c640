; std::lock_guard<std::mutex> guard(orders_mutex);
; ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
((declaration type: (_) @type declarator: (_)) @match @key
  (#match? @type "\\b(lock_guard|unique_lock|scoped_lock|shared_lock)\\b")
  (#set! protects "block")
  (#set! rule "lock-removed"))
((declaration type: (_) @type) @match @key (#match? @type "([lL]ock|[mM]utex|[aA]tomic)") (#set! as "counterpart") (#set! rule "lock-removed"))

; std::lock_guard<std::mutex>(orders_mutex);
; ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
((expression_statement (call_expression function: (_) @callee) @match)
  (#match? @callee "^(std::)?(lock_guard|unique_lock|scoped_lock|shared_lock)\\b")
  (#set! rule "lock-not-held"))

; worker.join();
; ^^^^^^^^^^^^^
((expression_statement (call_expression function: (field_expression argument: (_) @key field: (_) @method)) @match)
  (#eq? @method "join")
  (#set! protects "before")
  (#set! rule "wait-removed"))
