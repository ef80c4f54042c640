; await save(order) → save(order)
; ^^^^^^^^^^^^^^^^^
((expression_statement (await_expression (call_expression function: (_) @key) @protects) @match)
  (#set! rule "await-removed"))
; if (await isAllowed(user)) → if (isAllowed(user))
;     ^^^^^^^^^^^^^^^^^^^^^
((if_statement condition: (parenthesized_expression (await_expression (call_expression function: (_) @key) @protects) @match))
  (#set! rule "await-removed"))
((if_statement condition: (parenthesized_expression (unary_expression argument: (await_expression (call_expression function: (_) @key) @protects) @match)))
  (#set! rule "await-removed"))
((try_statement body: (statement_block (return_statement (await_expression (call_expression function: (_) @key) @protects) @match)))
  (#set! rule "await-removed"))

; Handing the promise on is a way to wait, and so is a function that has nothing to wait for.
((return_statement (call_expression function: (_) @key)) @match
  (#not-inside? @match "try_statement")
  (#set! as "counterpart") (#set! rule "await-removed"))
((arrow_function body: (call_expression function: (_) @key)) @match (#set! as "counterpart") (#set! rule "await-removed"))
((await_expression (call_expression function: (_) @key)) @match (#set! as "counterpart") (#set! rule "await-removed"))
((variable_declarator value: (call_expression function: (_) @key)) @match (#set! as "counterpart") (#set! rule "await-removed"))
((assignment_expression right: (call_expression function: (_) @key)) @match (#set! as "counterpart") (#set! rule "await-removed"))
((arguments (call_expression function: (_) @key)) @match (#set! as "counterpart") (#set! rule "await-removed"))
((array (call_expression function: (_) @key)) @match (#set! as "counterpart") (#set! rule "await-removed"))
((unary_expression operator: "void" argument: (call_expression function: (_) @key)) @match (#set! as "counterpart") (#set! rule "await-removed"))
((call_expression function: (member_expression object: (call_expression function: (_) @key) property: (_) @then)) @match
  (#match? @then "^(then|catch|finally)$")
  (#set! as "counterpart") (#set! rule "await-removed"))
((function_declaration . name: (_) @key) @match (#set! as "counterpart") (#set! rule "await-removed"))
((variable_declarator name: (_) @key value: (arrow_function) @value) @match
  (#not-match? @value "^async\\b")
  (#set! as "counterpart") (#set! rule "await-removed"))

; orders.forEach(async (order) => …)
;                ^^^^^^^^^^^^^^^^^^
((call_expression function: (member_expression property: (_) @method) arguments: (arguments . [(arrow_function . "async") (function_expression . "async")] @match))
  (#match? @method "^(forEach|filter|some|every|find|findIndex|sort|flatMap)$")
  (#set! rule "async-callback-not-awaited"))
((expression_statement (call_expression function: (member_expression property: (_) @method) arguments: (arguments . [(arrow_function . "async") (function_expression . "async")] @match)))
  (#eq? @method "map")
  (#set! rule "async-callback-not-awaited"))
; new Promise(async (resolve) => …)
;             ^^^^^^^^^^^^^^^^^^^^
((new_expression constructor: (_) @type arguments: (arguments . [(arrow_function . "async") (function_expression . "async")] @match))
  (#eq? @type "Promise")
  ; Whatever fails in it is handed on.
  (#not-match? @match "\\bcatch\\s*\\(\\w+\\)\\s*\\{\\s*rej(ect)?\\(")
  ; All that waits is tried, and the promise is settled behind it.
  (#not-match? @match "^async[^{]*\\{\\s*try\\b[^]*\\}\\s*catch\\b(?![^]*\\bawait\\b)[^]*\\b(res|rej)\\w*\\(")
  (#set! rule "async-callback-not-awaited"))

; _.filter(orders, async (order) => …), filter(orders, async (order) => …)
;                  ^^^^^^^^^^^^^^^^^^
((call_expression function: (_) @callee arguments: (arguments . (_) . [(arrow_function . "async") (function_expression . "async")] @match))
  (#match? @callee "^(_|lodash\\w*|underscore|R|Ramda|require\\(.(lodash|underscore).\\))\\.(filter|reject|some|every|any|all|find|findIndex|findLast|partition|sortBy|groupBy|each|forEach|remove|takeWhile|dropWhile|uniqBy|countBy)$|^\\w*([fF]ilter|[fF]ind|[fF]indIndex|[rR]eject|[sS]ome|[eE]very)$")
  (#not-match? @callee "^(p[A-Z]|\\w*([aA]sync|[mM]odel))")
  ; What takes a callback of node's kind, or is awaited itself, knows of promises.
  (#not-match? @match "^async (function )?\\(?(err|error)\\b")
  (#not-inside? @match "await_expression")
  (#set! rule "async-callback-not-awaited"))
; orders.filter(isPaid), where isPaid is async
;               ^^^^^^
((call_expression function: (member_expression object: (_) @object property: (_) @method) arguments: (arguments . (identifier) @match .))
  (#match? @method "^(forEach|filter|some|every|find|findIndex|sort)$")
  (#declared? @match "{declared-async}")
  (#set! rule "async-callback-not-awaited"))
((call_expression function: (_) @callee arguments: (arguments . (_) . (identifier) @match .))
  (#match? @callee "^(_|lodash\\w*|underscore)\\.(filter|reject|some|every|find|findIndex|partition|each|forEach)$")
  (#declared? @match "{declared-async}")
  (#set! rule "async-callback-not-awaited"))
; if (Promise.resolve(paid)), if (isPaid(order)), where isPaid is async
;     ^^^^^^^^^^^^^^^^^^^^^
([(if_statement condition: (parenthesized_expression [(call_expression function: (_) @callee) (unary_expression operator: "!" argument: (call_expression function: (_) @callee)) (new_expression constructor: (_) @callee)] @match))
  (while_statement condition: (parenthesized_expression [(call_expression function: (_) @callee) (unary_expression operator: "!" argument: (call_expression function: (_) @callee)) (new_expression constructor: (_) @callee)] @match))
  (ternary_expression condition: [(call_expression function: (_) @callee) (unary_expression operator: "!" argument: (call_expression function: (_) @callee)) (new_expression constructor: (_) @callee)] @match)]
  (#match? @callee "^Promise(\\.(resolve|all|allSettled|race|any|reject))?$")
  (#set! rule "promise-as-condition"))
([(if_statement condition: (parenthesized_expression [(call_expression function: [(identifier) (member_expression object: (this))] @callee) (unary_expression operator: "!" argument: (call_expression function: [(identifier) (member_expression object: (this))] @callee))] @match))
  (while_statement condition: (parenthesized_expression [(call_expression function: [(identifier) (member_expression object: (this))] @callee) (unary_expression operator: "!" argument: (call_expression function: [(identifier) (member_expression object: (this))] @callee))] @match))
  (ternary_expression condition: [(call_expression function: [(identifier) (member_expression object: (this))] @callee) (unary_expression operator: "!" argument: (call_expression function: [(identifier) (member_expression object: (this))] @callee))] @match)
  (binary_expression left: (call_expression function: [(identifier) (member_expression object: (this))] @callee) @match operator: ["&&" "||"])]
  (#declared? @callee "{declared-async}")
  (#set! rule "promise-as-condition"))

; isPaid && Promise.all(writes);
; ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
((expression_statement [(binary_expression right: (call_expression function: (_) @callee)) (ternary_expression consequence: (call_expression function: (_) @callee))] @match)
  (#match? @callee "^Promise\\.(all|allSettled|race|any|resolve|reject)$")
  (#set! rule "promise-not-awaited"))
; save(order);, where save is async
; ^^^^^^^^^^^^
((expression_statement (call_expression function: [(identifier) (member_expression object: (this))] @callee @key) @match)
  (#declared? @callee "{declared-async}")
  (#not-match? @callee "^(main|start|run|bootstrap|init)$")
  (#set! rule "promise-not-awaited"))
; Who waited before and does not any more is another rule's.
((await_expression (call_expression function: (_) @key)) @match (#set! as "counterpart") (#set! rule "promise-not-awaited"))

; await db.transaction(async (tx) => …)
; ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
((call_expression function: (_) @callee @match arguments: (arguments [(arrow_function) (function_expression)]))
  (#match? @callee "(\\.|^)\\$?(transaction|withTransaction|runTransaction|inTransaction|executeInTransaction|runInTransaction)$")
  (#set! key "transaction")
  (#set! protects "block")
  (#set! rule "transaction-removed"))
((call_expression) @match
  (#match? @match "[bB]egin|BEGIN|[tT]ransaction|[wW]ithTx|startSession|savepoint")
  (#set! key "transaction")
  (#set! as "counterpart") (#set! rule "transaction-removed"))

; await Promise.all(writes)
; ^^^^^^^^^^^^^^^^^^^^^^^^^
((expression_statement (await_expression (call_expression function: (_) @callee arguments: (arguments . (identifier) @key @protects .))) @match)
  (#match? @callee "^Promise\\.(all|allSettled)$")
  (#set! rule "wait-removed"))
((call_expression function: (_) @callee arguments: (arguments . (_) @key)) @match
  (#match? @callee "^(Promise\\.(all|allSettled|race|any)|p[A-Z]\\w*)$")
  (#set! as "counterpart") (#set! rule "wait-removed"))
((for_in_statement right: (_) @key) @match (#match? @match "await") (#set! as "counterpart") (#set! rule "wait-removed"))

; Promise.all(writes) → Promise.allSettled(writes)
;                       ^^^^^^^^^^^^^^^^^^
((call_expression function: (member_expression object: (identifier) @promise property: (_) @value) @match arguments: (arguments) @key)
  (#eq? @promise "Promise")
  (#set! detects "weakened")
  (#set! compare "ladder: all > allSettled")
  (#not-around? @match statement_block "\\brejected\\b|\\.reason\\b")
  (#set! rule "failures-collected"))

; async function load() { readFileSync("orders.json") }
;                         ^^^^^^^^^^^^^^^^^^^^^^^^^^^
((call_expression function: (_) @callee) @match
  (#match? @callee "{blocking-in-node}")
  (#around? @match "function_declaration" "^(export )?async ")
  (#set! rule "blocking-call-in-async"))
((call_expression function: (_) @callee) @match
  (#match? @callee "{blocking-in-node}")
  (#around? @match "arrow_function" "^async ")
  (#set! rule "blocking-call-in-async"))
((call_expression function: (_) @callee) @match
  (#match? @callee "{blocking-in-node}")
  (#around? @match "method_definition" "^(\\w+ )*async ")
  (#set! rule "blocking-call-in-async"))

; Promise.all(writes); save(order).then(show); (async () => { … })();
; ^^^^^^^^^^^^^^^^^^^
((expression_statement (call_expression function: (member_expression object: (identifier) @promise property: (_) @method)) @match)
  (#eq? @promise "Promise")
  (#match? @method "^(all|allSettled|race|any|resolve|reject)$")
  (#set! rule "promise-not-awaited"))
((expression_statement (call_expression function: (member_expression property: (_) @method) arguments: (arguments . (_) .)) @match)
  (#eq? @method "then")
  (#not-match? @match "^(cy\\.|import\\(|([\\w.]+\\.)?\\$?nextTick\\(\\)\\.then)|\\.catch\\(")
  (#set! rule "promise-not-awaited"))
((expression_statement (call_expression function: (member_expression object: (call_expression function: (_) @call) property: (_) @method) arguments: (arguments)) @match)
  (#match? @method "^finally$")
  (#not-match? @match "\\.catch\\(|\\.then\\([^]*\\}, [^]*\\)\\.finally")
  (#set! rule "promise-not-awaited"))
((expression_statement (call_expression function: [(parenthesized_expression (arrow_function . "async")) (parenthesized_expression (function_expression . "async"))] arguments: (arguments)) @match)
  (#not-match? @match "\\bcatch\\b")
  (#set! rule "promise-not-awaited"))
((expression_statement (call_expression function: (identifier) @callee) @match)
  (#match? @callee "^fetch$")
  (#set! rule "promise-not-awaited"))
; expect(save(order)).rejects.toThrow(); expect(page).toHaveTitle("Shop")
; ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
((expression_statement (call_expression function: (member_expression property: (_) @matcher) @chain) @match)
  (#match? @chain "^expect(\\.(poll|soft))?\\([^]*\\)\\.(resolves|rejects)\\.|^expect\\.poll\\(")
  (#set! rule "promise-not-awaited"))
((expression_statement (call_expression function: (member_expression object: (_) @on property: (_) @matcher)) @match)
  (#match? @on "^expect(\\.soft)?\\([^]*\\)(\\.not)?$")
  (#match? @matcher "^(toBeVisible|toBeHidden|toBeEnabled|toBeDisabled|toBeChecked|toBeEditable|toBeFocused|toBeAttached|toBeInViewport|toHaveText|toContainText|toHaveValue|toHaveValues|toHaveURL|toHaveTitle|toHaveCount|toHaveAttribute|toHaveClass|toContainClass|toHaveCSS|toHaveId|toHaveJSProperty|toHaveScreenshot|toBeOK|toBeEmpty|toPass|toMatchAriaSnapshot|toHaveAccessible\\w+|toHaveRole)$")
  (#file? @match "@playwright/test|\\bpage\\.(locator|getBy\\w+|goto)\\(|\\bexpect\\(page\\b|expect\\(page\\.")
  (#not-file? @match "@testing-library|jest-dom")
  (#set! rule "promise-not-awaited"))
((expression_statement (call_expression function: (member_expression object: (_) @on property: (_) @action)) @match)
  (#match? @on "^(page|\\w*[pP]age|page\\.(locator|getBy\\w+)\\([^]*\\)|test)$")
  (#match? @action "^(goto|click|dblclick|fill|type|press|check|uncheck|selectOption|hover|focus|tap|reload|goBack|waitFor\\w*|setInputFiles|screenshot|step)$")
  (#file? @match "@playwright/test|playwright|puppeteer|async \\(\\{[^}]*\\bpage\\b")
  (#set! rule "promise-not-awaited"))
((expression_statement (call_expression function: (member_expression object: (member_expression object: (identifier) @test property: (_) @step)))  @match)
  (#eq? @test "test") (#eq? @step "step")
  (#set! rule "promise-not-awaited"))
((expression_statement (call_expression function: (member_expression object: (identifier) @test property: (_) @step)) @match)
  (#eq? @test "test") (#eq? @step "step")
  (#set! rule "promise-not-awaited"))

; while (!isDone) { await sleep(100) }
; ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
([(while_statement body: (statement_block (expression_statement (await_expression [(call_expression function: (_) @callee) (new_expression constructor: (_) @callee)]))))
  (do_statement body: (statement_block (expression_statement (await_expression [(call_expression function: (_) @callee) (new_expression constructor: (_) @callee)]))))] @match
  (#match? @match "\\b(sleep|delay|wait|pause|setTimeout)\\w*\\(")
  (#match? @callee "(^|\\.)(sleep|delay|wait|pause|setTimeout|Promise|waitForTimeout)$")
  (#not-match? @match "\\b([dD]eadline|[tT]imeoutMs|attempts?|retries|tries|Date\\.now|performance\\.now|max\\w+|elapsed|remaining)\\b")
  (#set! rule "poll-loop"))
