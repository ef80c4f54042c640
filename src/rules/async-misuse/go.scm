; mu.Lock()
; ^^^^^^^^^
((expression_statement (call_expression function: (selector_expression operand: (_) @key field: (_) @method)) @match)
  (#match? @method "^(Lock|RLock)$")
  (#set! protects "block")
  (#set! rule "lock-removed"))
((call_expression function: (selector_expression operand: (_) @key field: (_) @method)) @match
  (#match? @method "^(Lock|RLock|TryLock|LockContext|WithLock|Do)$")
  (#set! as "counterpart") (#set! rule "lock-removed"))
((call_expression function: (_) @callee) @match @key
  (#match? @callee "(atomic\\.|[lL]ock|\\.(Load|Store|Swap|CompareAndSwap|LoadOrStore)$)")
  (#set! as "counterpart") (#set! rule "lock-removed"))

; defer mu.Lock()
; ^^^^^^^^^^^^^^^
((defer_statement (call_expression function: (selector_expression field: (_) @method))) @match
  (#match? @method "^(Lock|RLock)$")
  (#set! rule "lock-not-held"))
((statement_list (expression_statement (call_expression function: (selector_expression operand: (_) @mutex field: (_) @lock))) @match . (expression_statement (call_expression function: (selector_expression operand: (_) @same field: (_) @unlock))) @match)
  (#match? @lock "^(Lock|RLock)$") (#match? @unlock "^(Unlock|RUnlock)$") (#eq? @mutex @same)
  (#not-commented? @match)
  (#set! rule "lock-not-held"))

; wg.Wait()
; ^^^^^^^^^
((expression_statement (call_expression function: (selector_expression operand: (_) @key field: (_) @method)) @match)
  (#eq? @method "Wait")
  (#match? @key "([wW]g|[wW]ait[gG]roup|[gG]roup|eg|g)$")
  (#set! protects "before")
  (#set! rule "wait-removed"))
((expression_statement (unary_expression operator: "<-" operand: (_) @key) @match)
  (#match? @key "(done|finished|complete|ready|exited|stopped)(Ch|C)?$|Done\\(\\)$")
  (#set! protects "before")
  (#set! rule "wait-removed"))
((call_expression function: (selector_expression operand: (_) @key field: (_) @method)) @match (#match? @method "Wait") (#set! as "counterpart") (#set! rule "wait-removed"))
; A group of another name is waited for in its place.
((call_expression function: (selector_expression operand: (_) @name field: (_) @method)) @match
  (#eq? @method "Wait")
  (#match? @name "([wW]g|[wW]ait[gG]roup|[gG]roup|eg|g)$")
  (#set! key "wg waitGroup group eg g") (#set! as "counterpart") (#set! rule "wait-removed"))
((unary_expression operator: "<-" operand: (_) @key) @match (#set! as "counterpart") (#set! rule "wait-removed"))
((range_clause right: (_) @key) @match (#set! as "counterpart") (#set! rule "wait-removed"))

; tx, err := db.Begin()
; ^^^^^^^^^^^^^^^^^^^^^
((short_var_declaration right: (expression_list (call_expression function: (selector_expression field: (_) @method)))) @match
  (#match? @method "^(Begin|BeginTx|BeginTxx|Beginx|MustBegin)$")
  (#set! key "transaction")
  (#set! rule "transaction-removed"))
((call_expression function: (selector_expression field: (_) @method) @match arguments: (argument_list (func_literal)))
  (#match? @method "^(Transaction|RunInTx|WithTx|InTx|RunInTransaction|WithTransaction|ExecTx)$")
  (#set! key "transaction")
  (#set! protects "block")
  (#set! rule "transaction-removed"))
((call_expression function: (_) @callee) @match
  (#match? @callee "([bB]egin|Tx|[tT]ransaction)")
  (#set! key "transaction")
  (#set! as "counterpart") (#set! rule "transaction-removed"))

; for !done { time.Sleep(time.Second) }
; ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
((for_statement . [(unary_expression) (binary_expression) (call_expression) (identifier) (selector_expression)] body: (block (statement_list (expression_statement (call_expression function: (_) @callee))))) @match
  (#eq? @callee "time.Sleep")
  (#not-match? @match "\\b([dD]eadline|[tT]imeout|attempts?|retries|tries|time\\.(Now|Since|Until)|max\\w+|elapsed|remaining|ctx)\\b")
  (#set! rule "poll-loop"))

; time.Sleep(5 * time.Second)
; ^^^^^^^^^^^^^^^^^^^^^^^^^^^
((expression_statement (call_expression function: (_) @callee arguments: (argument_list . (_) @time)) @match)
  (#eq? @callee "time.Sleep")
  (#match? @time "^(\\d+ \\* )?time\\.(Second|Minute|Millisecond)( \\* \\d+)?$")
  (#not-inside? @match "for_statement" "func_literal")
  (#not-symbol? @match "{waits-by-name}")
  (#set! rule "fixed-wait"))

; func save(ctx context.Context) { send(context.Background()) }
;                                       ^^^^^^^^^^^^^^^^^^^^
((call_expression function: (_) @callee) @match
  (#match? @callee "^context\\.(Background|TODO)$")
  (#around? @match "function_declaration" "method_declaration" "{takes-context}")
  (#not-inside? @match "func_literal" "go_statement" "defer_statement" "if_statement")
  (#not-explained? @match "[dD]etach|[oO]utliv|[bB]ackground|[cC]leanup|[cC]ancel|[sS]hut")
  (#not-symbol? @match "([cC]lose|[cC]lean\\w*|[sS]hutdown|[sS]top|[rR]elease|[rR]ollback|[dD]etach\\w*|[rR]un|[sS]erve|main)$")
  (#set! rule "context-not-passed"))

; func save(ctx context.Context) { http.NewRequest("POST", url, body) }
;                                  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
((call_expression function: (_) @callee) @match
  (#match? @callee "^(http\\.(NewRequest|Get|Head|Post|PostForm)|exec\\.Command|(\\w+\\.)*(db|DB|tx|Tx|conn|pool|stmt)\\.(Query|QueryRow|Exec|Prepare|Ping|Begin))$")
  (#around? @match "function_declaration" "method_declaration" "{takes-context}")
  (#set! rule "context-not-passed"))

; for … { ctx = context.WithValue(ctx, key, order) }
;         ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
((for_statement body: (block (statement_list (assignment_statement left: (expression_list . (_) @name) operator: "=" right: (expression_list . (call_expression function: (_) @callee arguments: (argument_list . (_) @parent)) .)) @match)) @loop)
  (#match? @callee "^context\\.With(Value|Cancel|CancelCause|Timeout|Deadline|outCancel)$")
  (#eq? @name @parent)
  (#not-match? @loop "\\b(ctx|\\w*[cC]tx|\\w*[cC]ontext)(, \\w+)? :=")
  (#set! rule "context-grows"))
