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

; synchronized ("orders") { … }
;              ^^^^^^^^^^
((synchronized_statement (parenthesized_expression [(string_literal) (decimal_integer_literal) (class_literal) (method_invocation) (object_creation_expression) (identifier)] @match) @lock)
  (#match? @lock "^\\((\".*\"|\\d+|\\w+\\.class|(this\\.)?getClass\\(\\)|(List|Set|Map|Optional)\\.of\\(.*\\)|new (Object|String|Integer)\\(.*\\)|(Boolean|Integer|Long|String)\\.\\w+\\(.*\\))\\)$")
  (#set! rule "lock-on-shared-object"))

; synchronized (orders) { Thread.sleep(100); }
;                         ^^^^^^^^^^^^^^^^^
((method_invocation object: (_) @object name: (_) @callee) @match
  (#match? @object "^(java\\.lang\\.)?(Thread|TimeUnit\\.\\w+)$") (#eq? @callee "sleep")
  (#inside? @match "synchronized_statement")
  (#not-around? @match "lambda_expression" "[^]")
  (#set! rule "waits-holding-lock"))
((method_invocation object: (_) @object name: (_) @callee) @match
  (#match? @object "^(java\\.lang\\.)?(Thread|TimeUnit\\.\\w+)$") (#eq? @callee "sleep")
  (#around? @match "method_declaration" "^([@\\w()\\s]*\\s)?synchronized\\s[^{]*\\{")
  (#set! rule "waits-holding-lock"))

; @Async int count() { … }
;        ^^^
((method_declaration (modifiers) @marks type: (_) @match)
  (#match? @marks "@Async\\b")
  (#not-match? @match "^(void|Void)$|(Future|CompletionStage|Mono|Flux|Uni|Promise|Deferred)\\b")
  (#set! rule "async-result-lost"))

; thread.run();
; ^^^^^^^^^^^^
((expression_statement (method_invocation object: (_) @thread name: (_) @callee arguments: (argument_list) @none) @match)
  (#match? @thread "(^new (java\\.lang\\.)?Thread\\(.*\\)|([tT]hread|^t\\d?))$")
  (#eq? @callee "run") (#eq? @none "()")
  (#set! rule "thread-not-started"))

; while (!done) { Thread.sleep(100); }
; ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
((while_statement body: (block (expression_statement (method_invocation object: (_) @object name: (_) @callee)))) @match
  (#match? @object "^(Thread|TimeUnit\\.\\w+)$") (#eq? @callee "sleep")
  (#not-match? @match "\\b([dD]eadline|[tT]imeout|attempts?|retries|tries|currentTimeMillis|nanoTime|max\\w+|elapsed|remaining|isInterrupted)\\b")
  (#set! rule "poll-loop"))

; Thread.sleep(1000), TimeUnit.SECONDS.sleep(1)
; ^^^^^^^^^^^^^^^^^^
((expression_statement (method_invocation object: (_) @object name: (_) @callee arguments: (argument_list . (decimal_integer_literal) .)) @match)
  (#match? @object "(^|\\.)(Thread|TimeUnit\\.\\w+|Uninterruptibles)$") (#eq? @callee "sleep")
  (#not-inside? @match "while_statement" "for_statement" "enhanced_for_statement" "do_statement" "synchronized_statement" "lambda_expression" "catch_clause")
  (#not-around? @match "method_declaration" "^[^{]*\\bsynchronized\\s")
  (#not-symbol? @match "{waits-by-name}")
  (#set! rule "fixed-wait"))
((expression_statement (method_invocation !object name: (_) @callee arguments: (argument_list . (decimal_integer_literal) .)) @match)
  (#eq? @callee "sleep")
  (#not-inside? @match "while_statement" "for_statement" "enhanced_for_statement" "do_statement" "synchronized_statement" "lambda_expression" "catch_clause")
  (#not-symbol? @match "{waits-by-name}")
  (#set! rule "fixed-wait"))
; if (!isReady()) { lock.wait(); }
;                   ^^^^^^^^^^^
((expression_statement (method_invocation object: (_) @object name: (_) @callee) @match)
  (#match? @callee "^(wait|await)$") (#match? @object "([lL]ock|[mM]onitor|[cC]ondition|[oO]bj(ect)?|[mM]utex|this)$")
  (#inside? @match "if_statement")
  (#not-inside? @match "while_statement" "for_statement" "do_statement" "lambda_expression")
  (#set! rule "wait-outside-loop"))
