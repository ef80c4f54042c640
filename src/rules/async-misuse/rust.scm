; save(order).await; → save(order);
; ^^^^^^^^^^^^^^^^^
((expression_statement (await_expression (call_expression function: (_) @key) @protects) @match)
  (#set! rule "await-removed"))
((expression_statement (try_expression (await_expression (call_expression function: (_) @key) @protects)) @match)
  (#set! rule "await-removed"))
((await_expression (call_expression function: (_) @key)) @match (#set! as "counterpart") (#set! rule "await-removed"))
((let_declaration value: (call_expression function: (_) @key)) @match (#set! as "counterpart") (#set! rule "await-removed"))
((arguments (call_expression function: (_) @key)) @match (#set! as "counterpart") (#set! rule "await-removed"))
((function_item name: (_) @key) @match (#set! as "counterpart") (#set! rule "await-removed"))
((try_expression (call_expression function: (_) @key)) @match (#set! as "counterpart") (#set! rule "await-removed"))
((macro_invocation macro: (_) @macro) @match @key
  (#match? @macro "(^|::)(select(_biased)?|join|try_join|pin)$")
  (#set! as "counterpart") (#set! rule "await-removed"))

; let _ = orders.lock();
; ^^^^^^^^^^^^^^^^^^^^^^
((let_declaration pattern: "_" value: (_) @value) @match
  (#match? @value "\\.(lock|read|write|try_lock)\\(\\)(\\.(unwrap|expect|await)\\b.*)?$")
  (#match? @value "([lL]ock|[mM]utex|\\.lock\\()")
  (#set! rule "lock-not-held"))

; let guard = orders.lock().unwrap();
; ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
((let_declaration pattern: (identifier) @name value: (_) @key) @match
  (#match? @key "\\.lock\\(\\)(\\.(unwrap|expect|await)\\b.*)?$")
  (#match? @name "^_|[gG]uard|[lL]ock")
  (#set! protects "block")
  (#set! rule "lock-removed"))
((call_expression) @match @key (#match? @match "\\.(lock|try_lock|write|fetch_add|compare_exchange|store)\\(") (#set! as "counterpart") (#set! rule "lock-removed"))

; handle.join().unwrap();
; ^^^^^^^^^^^^^^^^^^^^^^
((expression_statement (_) @match)
  (#match? @match "^\\w*([hH]andle|[tT]hread|[tT]ask|[wW]orker)\\w*\\.(join\\(\\)|await)(\\.(unwrap|expect)\\(.*\\)|\\?)*$")
  (#set! protects "before")
  (#set! rule "wait-removed"))
([(call_expression) (await_expression) (macro_invocation)] @match @key (#match? @match "(\\.join\\(|\\.await$|^(tokio::)?(join|try_join)!|join_all|JoinSet)") (#set! as "counterpart") (#set! rule "wait-removed"))

; async fn send() { std::thread::sleep(…) }
;                   ^^^^^^^^^^^^^^^^^^^^^
((call_expression function: (_) @callee) @match
  (#match? @callee "^((std::)?thread::sleep|(reqwest::)?blocking::\\w+|(futures::executor::)?block_on|\\w+\\.block_on)$")
  (#around? @match function_item "^(pub(\\([^)]*\\))? )?async fn")
  (#not-around? @match if_expression "^[^{]*(_TEST_|\\btest_)")
  (#set! rule "blocking-wait"))

; async fn load() { std::fs::read_to_string("orders.json") }
;                   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
((call_expression function: (scoped_identifier) @callee) @match
  (#match? @callee "^(std::)?fs::(read|read_to_string|write|copy|rename|remove_\\w+|create_dir\\w*|read_dir)$|^File::(open|create)$")
  (#around? @match function_item "^(pub(\\([^)]*\\))? )?async fn")
  (#not-inside? @match "closure_expression" "await_expression")
  (#not-file? @match "use (tokio|async_std|async_fs|smol)::(\\{[^}]*\\b)?fs\\b|tokio::fs::File")
  (#set! rule "blocking-call-in-async"))

; let orders = shop.lock().unwrap(); send().await;
; ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
((block (let_declaration pattern: (identifier) @guard value: (_) @value) @match . (_)* . [(expression_statement) (let_declaration) (await_expression)] @later) @block
  (#match? @value "\\.(lock|read|write|borrow|borrow_mut|upgradable_read)\\(\\)(\\.(unwrap|expect)\\([^()]*\\)|\\?)*$")
  (#match? @later "\\.await\\b")
  ; A lock that is made for it is awaited itself.
  (#not-match? @value "\\.await")
  (#not-match? @block "\\bdrop\\(")
  (#set! rule "waits-holding-lock"))
; let _ = save(order);, where save is async
; ^^^^^^^^^^^^^^^^^^^^
((let_declaration pattern: "_" value: (call_expression function: (_) @callee)) @match
  (#declared? @callee "^(pub(\\([^)]*\\))? )?async fn")
  (#set! rule "background-task-dropped"))
((expression_statement (call_expression function: (identifier) @callee)) @match
  (#declared? @callee "^(pub(\\([^)]*\\))? )?async fn")
  (#set! rule "background-task-dropped"))
