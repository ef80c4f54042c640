; synchronized (orders) { … }
; ^^^^^^^^^^^^^^^^^^^^^
((synchronized_statement (parenthesized_expression (_) @key) @match body: (block . (_) @protects))
  (#set! protects "block")
  (#set! rule "lock-removed"))
((method_declaration (modifiers "synchronized" @match) name: (_) @key @protects)
  (#set! rule "lock-removed"))
((expression_statement (method_invocation object: (_) @key name: (_) @method) @match)
  (#match? @method "^(lock|lockInterruptibly|acquire)$")
  (#match? @key "([lL]ock|[mM]utex|[sS]emaphore)(\\(\\))?$")
  (#set! protects "block")
  (#set! rule "lock-removed"))
((synchronized_statement) @match @key (#set! as "counterpart") (#set! rule "lock-removed"))
((method_invocation object: (_) @key name: (_) @method) @match (#match? @method "([lL]ock|acquire|computeIfAbsent|compute|putIfAbsent|merge|getAndSet|compareAndSet)") (#set! as "counterpart") (#set! rule "lock-removed"))

; @Transactional
; ^^^^^^^^^^^^^^
((method_declaration (modifiers [(annotation name: (_) @name) (marker_annotation name: (_) @name)] @match) name: (_) @protects)
  (#match? @name "^(Transactional|TransactionAttribute)$")
  (#set! key "transaction")
  (#set! rule "transaction-removed"))
((expression_statement (method_invocation name: (_) @method) @match)
  (#match? @match "^\\w+\\.(setAutoCommit\\(false\\)|beginTransaction\\(|begin\\()")
  (#set! key "transaction")
  (#set! protects "block")
  (#set! rule "transaction-removed"))
([(annotation name: (_) @match) (marker_annotation name: (_) @match)] (#match? @match "Transaction") (#set! key "transaction") (#set! as "counterpart") (#set! rule "transaction-removed"))
((method_invocation name: (_) @match) (#match? @match "([tT]ransaction|begin|setAutoCommit|executeWithoutResult)") (#set! key "transaction") (#set! as "counterpart") (#set! rule "transaction-removed"))

; thread.join();
; ^^^^^^^^^^^^^
((expression_statement (method_invocation object: (_) @key name: (_) @method) @match)
  (#match? @method "^(join|awaitTermination|await|awaitQuiescence)$")
  (#not-match? @key "^(\"|String\\b|Collectors|Joiner)")
  (#set! protects "before")
  (#set! rule "wait-removed"))
((method_invocation object: (_) @key name: (_) @method) @match (#match? @method "^(join|get|await\\w*|sync|close|invokeAll|allOf|orTimeout)$") (#set! as "counterpart") (#set! rule "wait-removed"))
