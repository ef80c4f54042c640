; await SaveAsync(order); → SaveAsync(order);
; ^^^^^^^^^^^^^^^^^^^^^^
((expression_statement (await_expression (invocation_expression function: (_) @key) @protects) @match)
  (#set! rule "await-removed"))
((if_statement condition: (await_expression (invocation_expression function: (_) @key) @protects) @match)
  (#set! rule "await-removed"))
((await_expression (invocation_expression function: (_) @key)) @match (#set! as "counterpart") (#set! rule "await-removed"))
((return_statement (invocation_expression function: (_) @key)) @match (#set! as "counterpart") (#set! rule "await-removed"))
((arrow_expression_clause (invocation_expression function: (_) @key)) @match (#set! as "counterpart") (#set! rule "await-removed"))
((variable_declarator (invocation_expression function: (_) @key)) @match (#set! as "counterpart") (#set! rule "await-removed"))
((assignment_expression right: (invocation_expression function: (_) @key)) @match (#set! as "counterpart") (#set! rule "await-removed"))
((argument (invocation_expression function: (_) @key)) @match (#set! as "counterpart") (#set! rule "await-removed"))
((method_declaration name: (_) @key) @match (#set! as "counterpart") (#set! rule "await-removed"))

; async void Save() { … }
; ^^^^^^^^^^
((method_declaration (modifier) @match @async returns: (predefined_type) @match @void name: (_) @key parameters: (_) @parameters)
  (#eq? @async "async") (#eq? @void "void")
  (#not-match? @parameters "EventArgs|object\\??\\s+sender|Args\\s+e\\b")
  (#not-match? @key "^(On[A-Z]\\w*|\\w+_\\w+)$")
  (#set! rule "async-void"))
((local_function_statement (modifier) @match @async type: (predefined_type) @match @void name: (_) @key)
  (#eq? @async "async") (#eq? @void "void")
  (#set! rule "async-void"))
((invocation_expression function: (member_access_expression name: (_) @method) arguments: (argument_list . (argument (lambda_expression (modifier) @async) @match)))
  (#eq? @async "async") (#match? @method "^(ForEach|Invoke|BeginInvoke)$")
  (#set! rule "async-callback-not-awaited"))

; LoadAsync().Result, SaveAsync().Wait()
; ^^^^^^^^^^^^^^^^^^
((member_access_expression expression: (invocation_expression function: (_) @callee) name: (_) @name) @match
  (#match? @callee "Async$") (#eq? @name "Result")
  (#set! rule "blocking-wait"))
((invocation_expression function: (member_access_expression expression: (invocation_expression function: (_) @callee) name: (_) @name)) @match
  (#match? @callee "Async$") (#eq? @name "Wait")
  (#set! rule "blocking-wait"))
((invocation_expression function: (member_access_expression expression: (invocation_expression function: (member_access_expression name: (_) @awaiter)) name: (_) @name)) @match
  (#eq? @awaiter "GetAwaiter") (#eq? @name "GetResult")
  (#not-symbol? @match "(^|\\.)(Main|Dispose)$")
  ; Who waits for all of them, or for a process, has waited.
  (#not-around? @match "block" "\\b(Task\\.WaitAll|WaitForExit)\\(")
  (#set! rule "blocking-wait"))

; lock (orders) { … }
; ^^^^^^^^^^^^^
((lock_statement . (_) @key @match . (block . (_) @protects))
  (#set! protects "block")
  (#set! rule "lock-removed"))
((expression_statement [(await_expression (invocation_expression function: (member_access_expression expression: (_) @key name: (_) @method))) (invocation_expression function: (member_access_expression expression: (_) @key name: (_) @method))] @match)
  (#match? @match "^(await )?(Monitor\\.Enter|[\\w.]*([sS]emaphore|[lL]ock|[mM]utex)\\w*\\.(WaitAsync|Wait|EnterWriteLock|EnterReadLock|WaitOne))\\(")
  (#set! protects "block")
  (#set! rule "lock-removed"))
((lock_statement . (_) @match) @key (#set! as "counterpart") (#set! rule "lock-removed"))
((invocation_expression) @match @key (#match? @match "^([\\w.]*([lL]ock|[mM]utex|[sS]emaphore)[\\w.]*|Interlocked|Monitor)\\b") (#set! as "counterpart") (#set! rule "lock-removed"))

; using var transaction = db.BeginTransaction();
;                         ^^^^^^^^^^^^^^^^^^^^^
((invocation_expression function: (member_access_expression name: (_) @method)) @match
  (#match? @method "^(BeginTransaction|BeginTransactionAsync)$")
  (#set! key "transaction")
  (#set! rule "transaction-removed"))
((object_creation_expression type: (_) @type) @match
  (#eq? @type "TransactionScope")
  (#set! key "transaction")
  (#set! rule "transaction-removed"))
([(invocation_expression) (object_creation_expression)] @match (#match? @match "Transaction") (#set! key "transaction") (#set! as "counterpart") (#set! rule "transaction-removed"))
