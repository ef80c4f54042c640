; Catch clauses.

; } catch {}
;   ^^^^^^^^
((try_statement
  body: (statement_block) @try
  handler: (catch_clause body: (statement_block) @body) @match) @context
  (#empty? @body)
  (#not-commented? @body)
  (#not-match? @try "{only-parses}")
  ; The folder may be there.
  (#not-only? @try "^(await )?([\\w$]+\\.)*mkdir(Sync)?\\(")
  (#not-excused? @match)
  (#not-tidying? @match)
  (#set! rule "empty-catch"))

; finally { try { socket.close() } catch {} }
;                                  ^^^^^^^^
; while (!(await isUp())) { try { … } catch {} await sleep(50) }
;                                     ^^^^^^^^
((try_statement
  body: (statement_block) @try
  handler: (catch_clause body: (statement_block) @body) @match) @context
  (#empty? @body)
  (#not-commented? @body)
  (#tidying? @match)
  (#set! rule "cleanup-failure-dropped"))

; try { return JSON.parse(text) } catch {}
;                                 ^^^^^^^^
((try_statement
  body: (statement_block) @try
  handler: (catch_clause body: (statement_block) @body) @match) @context
  (#empty? @body)
  (#not-commented? @body)
  (#match? @try "{only-parses}")
  (#set! rule "narrow-empty-catch"))

; } catch { /* best effort */ }
;   ^^^^^^^^^^^^^^^^^^^^^^^^^^^
((try_statement
  body: (statement_block) @try
  handler: (catch_clause body: (statement_block) @body) @match) @context
  (#empty? @body)
  (#commented? @body)
  (#not-match? @try "(close|destroy|dispose|unlink|rmSync|kill|abort|unsubscribe|removeItem|disconnect|terminate|cancel)\\w*\\(")
  (#not-match? @try "{only-parses}")
  (#set! rule "comment-only-catch"))

; A comment that comes or goes does not make a handler that did nothing before.
((catch_clause body: (statement_block) @body) @match
  (#empty? @body) (#commented? @body)
  (#set! as "counterpart") (#set! rule "empty-catch"))
((catch_clause body: (statement_block) @body) @match
  (#empty? @body) (#not-commented? @body)
  (#set! as "counterpart") (#set! rule "comment-only-catch"))

; } catch (error) { console.log(error) }
;   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
((try_statement
  body: (statement_block) @try
  handler: (catch_clause body: (statement_block) @body) @match) @context
  (#not-only? @try "^(await )?[\\w.$?!>:-]*(close|dispose|unlink|rmSync|destroy|kill|abort|unsubscribe|disconnect|terminate|cancel|unset|cleanup|cleanUp|release|rollback|rewind|removeItem)\\w*\\(")
  (#not-match? @body "{tries-again}")
  (#not-explained? @match "[bB]est[- ]effort")
  (#only? @body "^(await |void )?(this\\.)?[\\w$.#?]*(console|[lL]og(ger)?|LOG(GER)?|[oO]utput[cC]hannel|winston|pino)\\w*(\\.|\\?\\.)?\\w*\\(")
  (#not-inside? @match "catch_clause")
  (#set! rule "log-and-go-on"))

; for (…) { try { … } catch { continue } }
;                     ^^^^^^^^^^^^^^^^^^
((try_statement handler: (catch_clause body: (statement_block) @body) @match) @context
  (#only? @body "^continue\\b")
  (#not-commented? @body)
  ; What is not valid is left out.
  (#not-match? @context "^try \\{(\\s*(await )?[\\w.]*\\b(validate|assertValid|check)\\w*\\([^;{}]*\\);?)+\\s*\\}\\s*catch")
  (#not-excused? @match)
  (#set! rule "handler-skips"))

; } catch { return [] }
;   ^^^^^^^^^^^^^^^^^^^
((try_statement
  body: (statement_block) @try
  handler: (catch_clause body: (statement_block) @body) @match) @context
  (#only? @body "^(return ?(null|undefined|\\[\\s*\\]|\\{\\s*\\}|\"\"|''|``|0|-1|NaN|true|(Promise\\.resolve\\((null|undefined|\\[\\]|\\{\\})?\\)))?;?$|(await )?(this\\.)?[\\w$.]*([lL]og(ger)?|console)(\\.\\w+)?\\()")
  (#match? @body "return")
  (#not-commented? @body)
  (#not-match? @try "JSON\\.parse|new URL\\(|decodeURI|(access|stat|lstat|existsSync|accessSync|statSync|lstatSync|realpathSync)\\(")
  (#set! rule "empty-on-failure"))

; finally { return x }
;           ^^^^^^^^
((return_statement) @match
  (#nearest? @match finally_clause arrow_function function_expression function_declaration generator_function generator_function_declaration method_definition)
  (#set! rule "finally-overrides"))
; What is thrown in a try is caught there.
((throw_statement) @match
  (#nearest? @match finally_clause arrow_function function_expression function_declaration generator_function generator_function_declaration method_definition try_statement)
  (#set! rule "finally-overrides"))
((break_statement !label) @match
  (#nearest? @match finally_clause while_statement do_statement for_statement for_in_statement switch_statement arrow_function function_expression function_declaration method_definition)
  (#set! rule "finally-overrides"))
((continue_statement !label) @match
  (#nearest? @match finally_clause while_statement do_statement for_statement for_in_statement arrow_function function_expression function_declaration method_definition)
  (#set! rule "finally-overrides"))
; The label stands outside.
([(break_statement label: (_)) (continue_statement label: (_))] @match
  (#nearest? @match finally_clause arrow_function function_expression function_declaration method_definition)
  (#not-around? @match finally_clause "\\b(\\w+):[^]*\\b(break|continue) \\1\\b")
  (#set! rule "finally-overrides"))

; catch (error) { res.json({ error: error.message }) }
;                 ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
((catch_clause body: (statement_block [
    (expression_statement (call_expression function: (_) @callee arguments: (arguments . (object) @answer .)) @match)
    (return_statement (call_expression function: (_) @callee arguments: (arguments . (object) @answer .)) @match)]))
  (#match? @callee "^(res|response|reply|ctx|c|NextResponse|Response)(\\.status\\(200\\)|\\.code\\(200\\))?\\.(json|send|jsonp)$")
  (#match? @answer "\\b(error|errors|err)\\b")
  ; It says itself that it did not go well.
  (#not-match? @answer "\\b(success|ok): *(false|!1)\\b")
  (#set! key "answer")
  (#set! rule "error-as-success"))

; catch (error) { throw new OrderError("can't pay") }
;                 ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
((catch_clause parameter: (identifier) @error body: (statement_block [
    (throw_statement (new_expression) @new) @match
    (if_statement consequence: (statement_block (throw_statement (new_expression) @new) @match))]) @body)
  (#not-mentions? @body @error)
  (#set! rule "cause-lost"))

; catch (error) { retry() }
; ^^^^^^^^^^^^^^^^^^^^^^^^^
((catch_clause parameter: (identifier) @error body: (statement_block) @body) @match
  (#not-match? @error "^_|^(ignored?|unused)$")
  (#not-mentions? @body @error)
  (#not-empty? @body) (#not-commented? @body)
  (#not-contains? @body "throw_statement")
  (#not-only? @body "^(return ?([\\w.-]+|[\"'`][^\"'`]*[\"'`]|\\[\\s*\\]|\\{\\s*\\})?;?|continue;?|break;?)$")
  (#set! rule "exception-unused"))

; Promises.

; save().catch(() => {})
;        ^^^^^^^^^^^^^^^
; const order = await load().catch(() => null)
;                            ^^^^^^^^^^^^^^^^^
((call_expression
  function: (member_expression
    object: (_) @key
    property: (property_identifier) @method @match)
  arguments: (arguments . [
    (arrow_function body: (statement_block) @body)
    (function_expression body: (statement_block) @body)
    (arrow_function body: [(null) (undefined) (array) (parenthesized_expression (object))] @value)] .) @match) @context
  (#eq? @method "catch")
  (#empty? @body)
  (#not-commented? @body)
  ; An array or an object that holds something.
  (#not-match? @value "^(\\[|\\(\\{)\\s*[^\\s\\]})]")
  ; response.json().catch(() => null): a body that is no JSON.
  (#not-match? @key "\\.(json|text|formData)\\(\\)$")
  ; Mutations that report their failures themselves.
  (#not-file? @match "\\bonError(:|\\()")
  ; saving.catch(() => {}); await Promise.race([saving, closed]): who waits for the promise still learns of it.
  (#not-around? @match expression_statement "^(void )?[\\w$]+\\.catch\\([^()]*\\(\\w*\\) ?=> ?\\{\\s*\\}\\);?$")
  ; const next = last.catch(() => undefined).then(() => save(order)): only the end of the last one is waited for.
  (#not-around? @match variable_declarator "(?<![.\\w$])[\\w$]+\\.catch\\([^;]*\\.then\\(")
  (#not-match? @key "(close|destroy|dispose|unlink|rm|(delete|remove)(Async|File)|kill|abort|cancel|unsubscribe|disconnect|stop|terminate|cleanup)\\w*\\([^()]*\\)\\)?$")
  ; await this.turn?.done.catch(() => {}): the one who started it hears of the failure.
  (#match? @key "\\)$|^[\\w$]+$")
  (#not-inside? @match "finally_clause")
  ; await waitFor(() => ready, { timeout }).catch(() => undefined): whether it came is asked behind it.
  (#not-match? @key "(^|\\.\\s*)p?[wW]ait(For|Until)\\w*\\(")
  ; What is only shown for a while may fail.
  (#not-match? @key "(^|\\.)(show\\w*(Toast|Notification|Banner)|toast(\\.\\w+)?)\\(")
  ; What a browser is asked to report, and how a page looks, may fail.
  (#not-match? @key "\\([\"'`]\\w+\\.(en|dis)able[\"'`]|\\.insertCSS\\(")
  ; What fails now and then is done again.
  (#not-symbol? @context "([wW]atch|[pP]oll|[hH]eartbeat|[kK]eep_?[aA]live|[tT]ick|[rR]econcil)")
  (#not-tidying? @context)
  (#not-excused? @context)
  (#set! rule "promise-noop-catch"))

; finally { await run(["rm", name]).catch(() => {}) }
;                                   ^^^^^^^^^^^^^^^
((call_expression
  function: (member_expression property: (property_identifier) @method @match)
  arguments: (arguments . (arrow_function body: (statement_block) @body) .) @match) @context
  (#eq? @method "catch")
  (#empty? @body)
  (#not-commented? @body)
  (#inside? @match "finally_clause")
  (#set! rule "cleanup-failure-dropped"))

; save().catch(noop)
;        ^^^^^^^^^^^
((call_expression
  function: (member_expression
    object: (_) @key
    property: (property_identifier) @method @match)
  arguments: (arguments . [(identifier) (member_expression)] @handler .) @match) @context
  (#eq? @method "catch")
  (#match? @handler "(^|\\.)(noop|ignore|doNothing)$")
  (#not-excused? @context)
  (#set! rule "promise-noop-catch"))

; save().then(done, () => {})
;                   ^^^^^^^^
((call_expression
  function: (member_expression
    object: (_) @key
    property: (property_identifier) @method)
  arguments: (arguments . (_) @done . (arrow_function body: (statement_block) @body) @match .)) @context
  (#eq? @method "then")
  (#empty? @body)
  ; last = saving.then(() => {}, () => {}): only the end is waited for, by a promise that others have as well.
  (#not-match? @done "^\\(\\w*\\) => (\\{\\s*\\}|undefined)$")
  (#not-commented? @body)
  (#not-excused? @context)
  (#set! rule "promise-noop-catch"))

; What the base had.

; catch (error) { log(error); throw error; }
;                             ^^^^^^^^^^^^
((try_statement
  body: (_) @protects
  handler: (catch_clause "catch" @protects body: (statement_block (throw_statement) @match)))
  (#set! key "rethrow")
  (#set! rule "rethrow-removed"))

; A handler that leaves in another way, or passes the error to a callback, still passes it on; so does no handler.
((try_statement !handler) @match
  (#set! key "rethrow")
  (#set! as "counterpart")
  (#set! rule "rethrow-removed"))
((catch_clause body: (_) @body @match)
  (#contains? @body "throw_statement" "return_statement")
  (#set! key "rethrow")
  (#set! as "counterpart")
  (#set! rule "rethrow-removed"))
((catch_clause parameter: (_) @error body: (statement_block (expression_statement (call_expression) @call)) @match)
  (#match? @call "^(reject|next|done|callback|cb|fail|abort|process\\.exit)\\(")
  (#set! key "rethrow")
  (#set! as "counterpart")
  (#set! rule "rethrow-removed"))
; It may also keep the error for later: firstError ??= error
((catch_clause parameter: (_) @error body: (statement_block (expression_statement [
    (assignment_expression right: (_) @kept)
    (augmented_assignment_expression right: (_) @kept)]))) @match
  (#eq? @kept @error)
  (#set! key "rethrow")
  (#set! as "counterpart")
  (#set! rule "rethrow-removed"))

; if (!response.ok) throw …
; ^^^^^^^^^^^^^^^^^^^^^^^^^
((if_statement
  condition: (_) @key
  consequence: [(throw_statement) (return_statement) (statement_block)] @then) @match
  (#match? @key "(\\.ok\\b|\\.status(Code)?\\b|\\b(err|error)\\b|exitCode|\\.success\\b|code !== 0)")
  (#match? @then "\\b(throw|return|reject|exit)\\b")
  (#not-inside? @match "catch_clause")
  (#set! protects "block")
  (#set! rule "error-check-removed"))
((if_statement condition: (_) @key @match)
  (#match? @key "(\\.ok\\b|\\.status(Code)?\\b|\\b(err|error)\\b|exitCode|\\.success\\b)")
  (#set! as "counterpart")
  (#set! rule "error-check-removed"))

; log.error("failed", error) → log.debug("failed", error)
;                              ^^^^^^^^^^^^^^^^^^^^^^^^^^
((call_expression
  function: (member_expression object: (_) @logger property: (_) @value)
  arguments: (_) @key) @match
  (#match? @logger "([lL]og(ger)?|LOG(GER)?|console)$")
  (#inside? @match "catch_clause")
  (#set! compare "log-level-lowered")
  (#set! rule "log-level-lowered"))

; Sentry.captureException(error)
; ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
((try_statement
  body: (_) @protects
  handler: (catch_clause "catch" @protects body: (statement_block (expression_statement [
    (call_expression function: (_) @callee)
    (await_expression (call_expression function: (_) @callee))]) @match)))
  (#match? @callee "(\\b(captureException|captureMessage|reportError|reportException|recordException|notifyError|trackError|trackException|logError|noticeError|onError|showErrorMessage)|([lL]og(ger)?|LOG(GER)?|console)\\.(error|fatal|warn|critical))$")
  (#set! key "report")
  (#set! rule "report-removed"))
((try_statement !handler) @match
  (#set! key "report") (#set! as "counterpart")
  (#set! rule "report-removed"))
((catch_clause body: (_) @body) @match
  (#match? @body "([lL]og(ger)?\\.|console\\.|[eE]rror\\w*\\(|[eE]xception\\(|\\bthrow |[rR]eport|[nN]otify|[tT]rack|[tT]oast|[wW]arn|[rR]eject)")
  (#set! key "report") (#set! as "counterpart")
  (#set! rule "report-removed"))

; new OrderError("no order");
; ^^^^^^^^^^^^^^^^^^^^^^^^^^
((expression_statement (new_expression constructor: (_) @type) @match)
  (#match? @type "(^|\\.)([A-Z]\\w*)?(Error|Exception)$")
  (#set! rule "error-not-thrown"))
((expression_statement (call_expression function: (identifier) @type) @match)
  (#match? @type "^(Error|TypeError|RangeError|SyntaxError|ReferenceError)$")
  (#set! rule "error-not-thrown"))

; throw "no order"
; ^^^^^^^^^^^^^^^^
((throw_statement [(string) (template_string) (number) (object) (array) (null) (undefined) (true) (false)]) @match
  (#set! rule "unusual-error-thrown"))
((throw_statement (binary_expression left: (_) @left operator: "+")) @match
  (#match? @left "^[\"'`]")
  (#set! rule "unusual-error-thrown"))

; spawnSync("git", ["pull"]);
; ^^^^^^^^^^^^^^^^^^^^^^^^^^
((expression_statement (call_expression function: (_) @callee) @match)
  (#match? @callee "(^|\\.)(spawnSync|spawn\\.sync|crossSpawn\\.sync|shell\\.exec|navigator\\.sendBeacon)$")
  (#set! rule "unchecked-outcome"))

; catch (error) { error = null; }
;                 ^^^^^^^^^^^^
((catch_clause parameter: (identifier) @error body: (statement_block (expression_statement (assignment_expression left: (identifier) @again) @match)))
  (#eq? @error @again)
  (#set! rule "caught-error-replaced"))
((catch_clause parameter: [(object_pattern (shorthand_property_identifier_pattern) @error) (array_pattern (identifier) @error)] body: (statement_block (expression_statement (assignment_expression left: (identifier) @again) @match)))
  (#eq? @error @again)
  (#set! rule "caught-error-replaced"))

; catch (error) { throw new OrderError(`can't pay: ${error.message}`) }
;                 ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
((catch_clause parameter: (identifier) @error body: (statement_block [
    (throw_statement (new_expression constructor: (_) @type arguments: (arguments . (member_expression) @message .))) @match
    (throw_statement (new_expression constructor: (_) @type arguments: (arguments . (_) . (object (pair key: (_) @key value: (member_expression) @message)) .))) @match]))
  (#match? @type "(^|\\.)\\w*(Error|Exception)$")
  (#mentions? @message @error)
  (#match? @message "\\.message$")
  (#set! rule "cause-lost"))
([(catch_clause !parameter body: (statement_block (throw_statement (new_expression constructor: (_) @type)) @match))
    (catch_clause parameter: (object_pattern) body: (statement_block (throw_statement (new_expression constructor: (_) @type)) @match))]
  (#match? @type "(^|\\.)\\w*(Error|Exception)$")
  (#set! rule "cause-lost"))

; catch (error) { throw error }
; ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
((catch_clause parameter: (identifier) @error body: (statement_block . (throw_statement (identifier) @thrown) .)) @match
  (#eq? @thrown @error)
  (#set! rule "handler-only-rethrows"))

; if (order.late) {}
;                 ^^
([(if_statement consequence: (statement_block) @match)
  (else_clause (statement_block) @match)
  (for_statement body: (statement_block) @match)
  (for_in_statement body: (statement_block) @match)
  (switch_statement body: (switch_body) @match)
  (class_static_block body: (statement_block) @match)
  (finally_clause body: (statement_block) @match)]
  (#empty? @match) (#not-commented? @match)
  (#not-around? @match "if_statement" "^if \\(!?(\\w*[eE]rr(or)?|e)\\)")
  (#set! rule "empty-branch"))
((while_statement condition: (_) @condition body: (statement_block) @match)
  (#not-match? @condition "\\(.*\\(")
  (#empty? @match) (#not-commented? @match)
  (#set! rule "empty-branch"))

; throw found ? "no order" : new OrderError(id)
; ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
((throw_statement [
    (binary_expression left: (_) @part) (binary_expression right: (_) @part)
    (ternary_expression consequence: (_) @part) (ternary_expression alternative: (_) @part)
    (parenthesized_expression (sequence_expression) @part) (parenthesized_expression (assignment_expression right: (_) @part))]) @match
  (#match? @part "^[\"'`]|, ?[\\w\"'`.]+$")
  (#not-match? @match "^throw [\"'`][^\"'`]*[\"'`] \\+")
  (#set! rule "unusual-error-thrown"))

; save().catch((error) => { throw new OrderError(error.message) })
;                           ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
((call_expression function: (member_expression property: (_) @method) arguments: (arguments . [
    (arrow_function parameters: (formal_parameters . (_) @error) body: (statement_block (throw_statement (new_expression constructor: (_) @type arguments: (_) @new)) @match))
    (arrow_function parameter: (_) @error body: (statement_block (throw_statement (new_expression constructor: (_) @type arguments: (_) @new)) @match))
    (function_expression parameters: (formal_parameters . (_) @error) body: (statement_block (throw_statement (new_expression constructor: (_) @type arguments: (_) @new)) @match))] .))
  (#eq? @method "catch")
  (#match? @type "(^|\\.)\\w*(Error|Exception)$")
  (#not-match? @error "^[{\\[]")
  (#not-mentions? @new @error)
  (#set! rule "cause-lost"))
((call_expression function: (member_expression property: (_) @method) arguments: (arguments . [
    (arrow_function parameters: (formal_parameters . (_) @error) body: (statement_block (throw_statement (new_expression constructor: (_) @type arguments: (_) @new)) @match))
    (arrow_function parameter: (_) @error body: (statement_block (throw_statement (new_expression constructor: (_) @type arguments: (_) @new)) @match))
    (function_expression parameters: (formal_parameters . (_) @error) body: (statement_block (throw_statement (new_expression constructor: (_) @type arguments: (_) @new)) @match))] .))
  (#eq? @method "catch")
  (#match? @type "(^|\\.)\\w*(Error|Exception)$")
  (#mentions? @new @error)
  (#match? @new "^\\(\\w+\\.message\\)$")
  (#set! rule "cause-lost"))
; save().catch(() => { throw new OrderError("can't pay") })
;                      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
((call_expression function: (member_expression property: (_) @method) arguments: (arguments . (arrow_function parameters: (formal_parameters) @none body: (statement_block (throw_statement (new_expression constructor: (_) @type)) @match)) .))
  (#eq? @method "catch") (#eq? @none "()")
  (#match? @type "(^|\\.)\\w*(Error|Exception)$")
  (#set! rule "cause-lost"))

; catch (error) { if (late) { error = null } }
;                             ^^^^^^^^^^^^
((catch_clause parameter: (identifier) @error body: (statement_block [
    (statement_block (expression_statement (assignment_expression left: (identifier) @again) @match))
    (if_statement consequence: (statement_block (expression_statement (assignment_expression left: (identifier) @again) @match)))
    (if_statement consequence: (expression_statement (assignment_expression left: (identifier) @again) @match))]))
  (#eq? @error @again)
  (#set! rule "caught-error-replaced"))

; if (order.late); pay(order)
; ^^^^^^^^^^^^^^^^
((if_statement condition: (_) consequence: (empty_statement)) @match
  (#set! rule "empty-branch"))

; const response = await fetch(url); return response.json();
;                  ^^^^^^^^^^^^^^^^
; A server that says no is no failure of `fetch`.
((variable_declarator name: (identifier) @answer value: (await_expression (call_expression function: (identifier) @callee)) @match)
  (#eq? @callee "fetch")
  (#match? @answer "^(r|res|resp|response|result)$")
  (#around? @match statement_block "\\b(r|res|resp|response|result)\\.(json|text|blob|arrayBuffer|formData)\\(")
  (#not-around? @match statement_block "\\.?\\b(ok|status\\w*)\\b|\\w*([cC]heck|[vV]alid|[hH]andle|[aA]ssert|[tT]hrow)\\w*\\((r|res|resp|response|result)\\b")
  (#set! rule "unchecked-outcome"))
; What the base had; a check that went is another question.
((variable_declarator value: (await_expression (call_expression function: (identifier) @callee)) @match)
  (#eq? @callee "fetch")
  (#around? @match statement_block "\\.?\\b(ok|status\\w*)\\b")
  (#set! as "counterpart") (#set! rule "unchecked-outcome"))
; fetch(url).then((response) => response.json())
; ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
((call_expression
  function: (member_expression object: (call_expression function: (identifier) @callee) property: (_) @then)
  arguments: (arguments . (arrow_function body: (call_expression function: (member_expression object: (identifier) property: (_) @reader))) .)) @match
  (#eq? @callee "fetch") (#eq? @then "then")
  (#match? @reader "^(json|text|blob|arrayBuffer)$")
  (#set! rule "unchecked-outcome"))
