; job.join(); reply.await()
; ^^^^^^^^^^
((block (call_expression . (navigation_expression . (_) @key (identifier) @method .)) @match)
  (#match? @method "^(await|join|awaitAll|joinAll)$")
  (#set! protects "before")
  (#set! rule "wait-removed"))
((call_expression . (navigation_expression . (_) @key (identifier) @method .)) @match
  (#match? @method "^(await|join|awaitAll|joinAll|cancelAndJoin|sync|get|awaitTermination)$")
  (#set! as "counterpart") (#set! rule "wait-removed"))

; GlobalScope.launch { … }
; ^^^^^^^^^^^^^^^^^^
((call_expression . (navigation_expression . (identifier) @scope (identifier) @method .) @match)
  (#eq? @scope "GlobalScope") (#match? @method "^(launch|async)$")
  (#not-around? @match "property_declaration" "^[^={]*= *GlobalScope")
  (#not-around? @match "return_expression" "^return(@\\w+)? *([^{]*\\?: *)?GlobalScope")
  (#not-around? @match "function_declaration" "\\)\\s*: *(Job|Deferred<[^={]*>) *= *GlobalScope")
  (#set! rule "background-task-dropped"))

; synchronized(orders) { … }
; ^^^^^^^^^^^^^^^^^^^^
((call_expression . (call_expression . (identifier) @callee (value_arguments . (value_argument) @key)) @match (annotated_lambda))
  (#eq? @callee "synchronized")
  (#set! protects "block")
  (#set! rule "lock-removed"))
((call_expression . (navigation_expression . (_) @key (identifier) @method .) @match (annotated_lambda))
  (#match? @method "^(withLock|withPermit|read|write)$")
  (#match? @key "([lL]ock|[mM]utex|[sS]emaphore)$")
  (#set! protects "block")
  (#set! rule "lock-removed"))
((call_expression) @match @key (#match? @match "^([\\w.]*([lL]ock|[mM]utex|[sS]emaphore)[\\w.]*|synchronized)\\b") (#set! as "counterpart") (#set! rule "lock-removed"))

; @Transactional
; ^^^^^^^^^^^^^^
((function_declaration (modifiers (annotation) @match) name: (_) @protects)
  (#match? @match "^@Transactional\\b")
  (#set! key "transaction")
  (#set! rule "transaction-removed"))
((call_expression . (identifier) @match (annotated_lambda))
  (#match? @match "^(transaction|newSuspendedTransaction|withTransaction|inTransaction)$")
  (#set! key "transaction")
  (#set! protects "block")
  (#set! rule "transaction-removed"))
([(annotation) (call_expression)] @match (#match? @match "[tT]ransaction") (#set! key "transaction") (#set! as "counterpart") (#set! rule "transaction-removed"))

; suspend fun send() { Thread.sleep(500) }
;                      ^^^^^^^^^^^^^^^^^
((call_expression . (navigation_expression) @callee) @match
  (#eq? @callee "Thread.sleep")
  (#around? @match function_declaration "^([^{(]*\\s)?suspend\\b")
  (#nearest? @match function_declaration property_declaration)
  (#set! rule "blocking-wait"))
((call_expression . (navigation_expression) @callee) @match
  (#eq? @callee "Thread.sleep")
  (#around? @match function_declaration "^([^{(]*\\s)?suspend\\b")
  (#nearest? @match property_declaration function_declaration)
  ; val later: () -> Unit = { Thread.sleep(500) }: a function of its own, which need not run here.
  (#not-around? @match property_declaration "{plain-function}")
  (#set! rule "blocking-wait"))
; val later: suspend () -> Unit = { Thread.sleep(500) }
;                                   ^^^^^^^^^^^^^^^^^
((call_expression . (navigation_expression) @callee) @match
  (#eq? @callee "Thread.sleep")
  (#nearest? @match property_declaration function_declaration class_declaration object_declaration)
  (#around? @match property_declaration "^[^{}]*:\\s*\\(?suspend \\([^{}]*\\{")
  (#set! rule "blocking-wait"))
((call_expression . [(identifier) (call_expression . (identifier))] @callee (annotated_lambda)) @match
  (#match? @callee "^runBlocking\\b")
  (#around? @match function_declaration "^([^{(]*\\s)?suspend\\b")
  (#set! rule "blocking-wait"))

; scope.launch { Thread.sleep(500) }
;                ^^^^^^^^^^^^^^^^^
((call_expression . (navigation_expression) @callee) @match
  (#eq? @callee "Thread.sleep")
  (#around? @match "call_expression" "^[^{]*\\b(launch\\w*|async|withContext|coroutineScope|supervisorScope|flow|channelFlow|callbackFlow|produce|actor|runTest|LaunchedEffect|withTimeout\\w*|\\w*[sS]uspend\\w*)\\b[^{]*\\{")
  (#not-around? @match function_declaration "^([^{(]*\\s)?suspend\\b")
  (#not-around? @match property_declaration "{plain-function}")
  (#set! rule "blocking-call-in-async"))
((call_expression . (navigation_expression . (_) (identifier) @callee .)) @match
  (#match? @callee "^(readText|writeText|readBytes|writeBytes|readLines|appendText|copyTo|executeQuery)$")
  (#around? @match function_declaration "^([^{(]*\\s)?suspend\\b")
  (#not-around? @match function_declaration "withContext\\((Dispatchers\\.)?IO|ioDispatcher|\\b(body|call|response|channel|client)\\w*(\\(\\))?\\.(readText|readBytes|copyTo)")
  (#set! rule "blocking-call-in-async"))

; synchronized("orders") { … }
; ^^^^^^^^^^^^^^^^^^^^^^
((call_expression . (call_expression . (identifier) @callee (value_arguments . (value_argument [(string_literal) (number_literal)]))) @match (annotated_lambda))
  (#eq? @callee "synchronized")
  (#set! rule "lock-on-shared-object"))

; while (!done) { delay(100) }
; ^^^^^^^^^^^^^^^^^^^^^^^^^^^^
((while_statement condition: (_) . (block (call_expression . [(identifier) (navigation_expression)] @callee))) @match
  (#match? @callee "^(delay|Thread\\.sleep)$")
  (#not-match? @match "\\b([dD]eadline|[tT]imeout|attempts?|retries|tries|currentTimeMillis|nanoTime|max\\w+|elapsed|remaining|isActive|emit|send)\\b")
  (#set! rule "poll-loop"))
