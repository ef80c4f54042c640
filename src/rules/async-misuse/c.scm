; pthread_mutex_lock(&orders_lock);
; ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
((expression_statement (call_expression function: (identifier) @callee arguments: (argument_list . (_) @key)) @match)
  (#match? @callee "^(pthread_(mutex|rwlock|spin)_(lock|rdlock|wrlock)|mtx_lock|mutex_lock|mutex_lock_interruptible|spin_lock|spin_lock_irqsave|raw_spin_lock|down|down_read|down_write|EnterCriticalSection|AcquireSRWLockExclusive|rcu_read_lock)$")
  (#set! protects "block")
  (#set! rule "lock-removed"))
((call_expression function: (_) @callee arguments: (argument_list . (_) @key)) @match
  (#match? @callee "([lL]ock|atomic|[mM]utex|Critical)")
  (#set! as "counterpart") (#set! rule "lock-removed"))

; pthread_join(thread, NULL);
; ^^^^^^^^^^^^^^^^^^^^^^^^^^
((expression_statement (call_expression function: (identifier) @callee arguments: (argument_list . (_) @key)) @match)
  (#match? @callee "^(pthread_join|thrd_join|waitpid|WaitForSingleObject)$")
  (#set! protects "before")
  (#set! rule "wait-removed"))
((call_expression function: (_) @callee) @match @key (#match? @callee "(join|wait|Wait|get)") (#set! as "counterpart") (#set! rule "wait-removed"))
