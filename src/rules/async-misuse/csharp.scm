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
((method_declaration (modifier) @match @async returns: (predefined_type) @match @void name: (_) @key parameters: (_) @parameters) @method
  (#eq? @async "async") (#eq? @void "void")
  (#not-match? @parameters "EventArgs|^\\(\\s*object\\??\\s+sender\\s*,|Args\\s+e\\b")
  ; A timer and a pool of threads want such a method.
  (#not-match? @parameters "^\\(\\s*object\\??\\s+(_|state|stateInfo|obj|o)\\s*\\)$")
  (#not-match? @key "^(On[A-ZÀ-ÞΑ-ΩА-Я].*|\\w+_\\w+)$")
  ; Whoever derives from another or is derived from does not choose what is returned.
  (#not-match? @method "^([^({]*\\s)?(virtual|override)\\s")
  (#not-inside? @match "interface_declaration")
  (#set! rule "async-void"))
((local_function_statement (modifier) @match @async type: (predefined_type) @match @void name: (_) @key parameters: (_) @parameters)
  (#eq? @async "async") (#eq? @void "void")
  (#not-match? @parameters "EventArgs|^\\(\\s*object\\??\\s+sender\\s*,|Args\\s+e\\b")
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

; Task Save() => null;
;                ^^^^
((return_statement [(null_literal) (parenthesized_expression (null_literal))]) @match
  (#around? @match "method_declaration" "^(?![^({]*\\basync\\s)[^({]*\\b(Value)?Task(<[^({]*>)?\\s+\\w+")
  (#not-inside? @match "lambda_expression" "local_function_statement" "anonymous_method_expression" "property_declaration")
  (#set! rule "task-is-null"))
((return_statement (null_literal)) @match
  (#around? @match "local_function_statement" "^(?![^({]*\\basync\\s)[^({]*\\b(Value)?Task(<[^({]*>)?\\s+\\w+")
  (#not-inside? @match "lambda_expression")
  (#set! rule "task-is-null"))
((method_declaration returns: [(identifier) (generic_name)] @type body: (arrow_expression_clause (null_literal) @match)) @method
  (#match? @type "^(System\\.Threading\\.Tasks\\.)?(Value)?Task\\b")
  (#not-match? @method "^([^({]*\\s)?async\\s")
  (#set! rule "task-is-null"))
((local_function_statement type: [(identifier) (generic_name)] @type body: (arrow_expression_clause (null_literal) @match))
  (#match? @type "^(System\\.Threading\\.Tasks\\.)?(Value)?Task\\b")
  (#set! rule "task-is-null"))
((property_declaration type: [(identifier) (generic_name)] @type [(arrow_expression_clause (null_literal) @match) (accessor_list (accessor_declaration [(arrow_expression_clause (null_literal) @match) (block (return_statement (null_literal)) @match)]))])
  (#match? @type "^(System\\.Threading\\.Tasks\\.)?(Value)?Task\\b")
  (#set! rule "task-is-null"))

; lock (this) { … }
; ^^^^
((lock_statement "lock" @match) @lock
  (#match? @lock "^lock\\s*\\(\\s*(this|typeof\\b.*|[@$]*\"[^\"]*\"|(this\\.)?GetType\\(\\)|.*\\.GetType\\(\\)|\\w*String\\w*)\\s*\\)")
  (#set! rule "lock-on-shared-object"))

; lock (orders) { Thread.Sleep(100); }
;                 ^^^^^^^^^^^^^^^^^
((lock_statement (block (expression_statement (invocation_expression function: (_) @callee) @match)))
  (#match? @callee "^(System\\.Threading\\.)?(Thread\\.Sleep|Task\\.WaitAll|\\w*[tT]ask\\.Wait)$|Async\\(.*\\)\\.Wait$")
  (#set! rule "waits-holding-lock"))

; task.Result, task.Wait(), Task.WaitAll(tasks)
; ^^^^^^^^^^^
((member_access_expression expression: [(identifier) (member_access_expression)] @task name: (_) @name) @match
  (#match? @task "([tT]asks?|[fF]uture|[pP]ending\\w*)$") (#eq? @name "Result")
  (#not-around? @match "block" "\\b(await Task\\.WhenAll|IsCompleted)\\b")
  (#set! rule "blocking-call-in-async"))
((invocation_expression function: (member_access_expression expression: [(identifier) (member_access_expression)] @task name: (_) @name)) @match
  (#match? @task "([tT]asks?|[fF]uture)$") (#match? @name "^(Wait)$")
  (#set! rule "blocking-call-in-async"))
((invocation_expression function: (_) @callee) @match
  (#match? @callee "^(System\\.Threading\\.Tasks\\.)?Task\\.(WaitAll|WaitAny)$")
  (#set! rule "blocking-call-in-async"))
((member_access_expression expression: (invocation_expression function: (_) @callee) name: (_) @name) @match
  (#match? @callee "^(Task\\.Run|Task\\.Delay|Task\\.Factory\\.StartNew)$|Task$") (#eq? @name "Result")
  (#set! rule "blocking-call-in-async"))
((invocation_expression function: (member_access_expression expression: (invocation_expression function: (_) @callee) name: (_) @name)) @match
  (#match? @callee "^(Task\\.(Run|Delay|Factory\\.StartNew|WhenAll|WhenAny))$") (#eq? @name "Wait")
  (#set! rule "blocking-call-in-async"))
((invocation_expression function: (_) @callee) @match
  (#match? @callee "^(System\\.Threading\\.)?Thread\\.Sleep$|^File\\.(ReadAllText|WriteAllText|ReadAllBytes|WriteAllBytes|ReadAllLines|AppendAllText)$")
  (#around? @match "method_declaration" "^[^({]*\\basync\\b")
  (#not-inside? @match "lambda_expression")
  (#set! rule "blocking-call-in-async"))

; SaveAsync(order);
; ^^^^^^^^^^^^^^^^
((expression_statement (invocation_expression function: [(identifier) @callee (member_access_expression name: (_) @callee)]) @match)
  (#match? @callee "^[A-Z]\\w*Async$")
  (#set! rule "promise-not-awaited"))

; while (!done) await Task.Delay(100);
; ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
([(while_statement body: (block [(expression_statement (await_expression (invocation_expression function: (_) @callee))) (expression_statement (invocation_expression function: (_) @callee))]))
  (while_statement body: [(expression_statement (await_expression (invocation_expression function: (_) @callee))) (expression_statement (invocation_expression function: (_) @callee))])] @match
  (#match? @callee "(^|\\.)(Task\\.Delay|Thread\\.Sleep)$")
  (#not-match? @match "\\b([dD]eadline|[tT]imeout|[aA]ttempts?|[rR]etries|[tT]ries|UtcNow|Now|Elapsed|[mM]ax\\w+|[rR]emaining|[tT]oken|IsCancellationRequested)\\b")
  (#set! rule "poll-loop"))

; Thread.Sleep(1000)
; ^^^^^^^^^^^^^^^^^^
((expression_statement (invocation_expression function: (_) @callee arguments: (argument_list . (argument (integer_literal)) .)) @match)
  (#match? @callee "^(System\\.Threading\\.)?Thread\\.Sleep$")
  (#not-inside? @match "while_statement" "for_statement" "foreach_statement" "do_statement" "lock_statement" "lambda_expression" "catch_clause")
  (#not-around? @match "method_declaration" "^[^({]*\\basync\\b")
  (#not-symbol? @match "{waits-by-name}")
  (#set! rule "fixed-wait"))
