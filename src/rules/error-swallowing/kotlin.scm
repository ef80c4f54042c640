; catch (e: Exception) { }
; ^^^^^^^^^^^^^^^^^^^^^^^^
((try_expression . (block) @try (catch_block (user_type) @type (block) @body) @match) @context
  (#match? @type "(^|\\.)(Exception|Throwable|Error|RuntimeException|IOException|SQLException)$")
  (#not-match? @try "^\\{\\s*[\\w.?]+\\.(close|shutdown|disconnect|dispose)\\([^)]*\\);?\\s*\\}$")
  (#empty? @body) (#not-commented? @body)
  ; What is tidied away before an error goes on.
  (#not-around? @match catch_block "\\bthrow \\w+\\s*\\}$")
  (#set! rule "empty-catch"))
; Nothing else is tried but to close.
((try_expression . (block) @try (catch_block (user_type) @type (block) @body) @match) @context
  (#match? @type "(^|\\.)(Exception|Throwable|Error|RuntimeException|IOException|SQLException)$")
  (#match? @try "^\\{\\s*[\\w.?]+\\.(close|shutdown|disconnect|dispose)\\([^)]*\\);?\\s*\\}$")
  (#empty? @body) (#not-commented? @body)
  (#set! rule "narrow-empty-catch"))
((try_expression (catch_block (user_type) @type (block) @body) @match) @context
  (#not-match? @type "(^|\\.)(Exception|Throwable|Error|RuntimeException|IOException|SQLException|InterruptedException|CancellationException|NumberFormatException|NoSuchFileException|FileNotFoundException|ClassNotFoundException|NoSuchMethodException|NoSuchFieldException|DateTimeParseException|ActivityNotFoundException|NameNotFoundException)$")
  (#empty? @body) (#not-commented? @body)
  (#set! rule "narrow-empty-catch"))
((try_expression . (block) @try (catch_block (user_type) @type (block) @body) @match) @context
  (#match? @type "(^|\\.)(Exception|Throwable|Error|RuntimeException)$")
  (#empty? @body) (#commented? @body)
  (#not-match? @try "(close|delete|shutdown|disconnect|destroy|cancel|release|unregister)\\w*\\(")
  (#set! rule "comment-only-catch"))

; A comment that comes or goes does not make a handler that did nothing before.
((catch_block (block) @body) @match
  (#empty? @body) (#commented? @body)
  (#set! as "counterpart") (#set! rule "empty-catch"))
((catch_block (block) @body) @match
  (#empty? @body) (#not-commented? @body)
  (#set! as "counterpart") (#set! rule "comment-only-catch"))

; runCatching { save(order) }
; ^^^^^^^^^^^^^^^^^^^^^^^^^^^
((block (call_expression . (identifier) @callee . (annotated_lambda) @body) @match)
  (#eq? @callee "runCatching")
  (#not-match? @body "(close|delete|shutdown|disconnect|destroy|cancel|release|unregister|stop|dismiss|kill|interrupt)\\w*\\(")
  (#not-commented? @body)
  (#not-inside? @match "catch_block")
  (#set! rule "ignored-error"))

; catch (e: Exception) { log.warn("failed") }
; ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
((try_expression . (block) @try (catch_block . (identifier) @error . (user_type) @type (block) @body) @match) @context
  (#not-only? @try "{only-measures}")
  (#not-match? @type "(^|\\.)(InterruptedException|CancellationException)$")
  (#only? @body "^((this\\.)?_?([lL]og(ger)?|LOG(GER)?|Timber)\\w*[.(]|print(ln)?\\(|System\\.(out|err)\\.print|\\w+\\.printStackTrace\\()")
  (#not-match? @body "\\bSystem\\.exit|exitProcess")
  (#not-passed? @body @error)
  (#set! rule "log-and-go-on"))
; Its log has the error, but what was to be changed is not, and what follows does not know.
((try_expression . (block) @try (catch_block . (identifier) @error . (user_type) @type (block) @body) @match) @context
  (#match? @try "{changing-call}")
  (#not-only? @try "{only-measures}")
  (#not-match? @type "(^|\\.)(InterruptedException|CancellationException)$")
  (#only? @body "^((this\\.)?_?([lL]og(ger)?|LOG(GER)?|Timber)\\w*[.(]|print(ln)?\\(|System\\.(out|err)\\.print|\\w+\\.printStackTrace\\()")
  (#not-match? @body "\\bSystem\\.exit|exitProcess")
  (#passed? @body @error)
  (#set! rule "log-and-go-on"))

; for (…) { try { … } catch (e: Exception) { continue } }
;                     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
((catch_block (user_type) @type (block) @body) @match
  (#match? @type "(^|\\.)(Exception|Throwable|RuntimeException)$")
  (#only? @body "^(continue|break)(@\\w+)?$") (#not-commented? @body)
  (#set! rule "handler-skips"))

; catch (e: Exception) { null }
; ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
((try_expression . (block) @try (catch_block (user_type) @type (block) @body) @match) @context
  (#match? @type "(^|\\.)(Exception|Throwable|RuntimeException|IOException|SQLException)$")
  (#only? @body "^((return(@\\w+)? )?(null|\"\"|0|-1|true|Unit|(empty\\w+|listOf|mapOf|setOf|arrayListOf|mutable\\w+Of)(<[^()]*>)?\\(\\))|(this\\.)?_?([lL]og(ger)?|LOG(GER)?|Timber)\\w*[.(].*|\\w+\\.printStackTrace\\(\\))$")
  (#match? @body "(^\\{\\s*|\\n\\s*|;\\s*)(return(@\\w+)? )?(null|\"\"|0|-1|true|Unit|(empty\\w+|listOf|mapOf|setOf|arrayListOf|mutable\\w+Of)(<[^()]*>)?\\(\\))\\s*\\}$")
  (#not-match? @try "^\\{\\s*(return )?([\\w.()\\[\\]\"]+\\.)?(to(Int|Long|Double|Float|BigDecimal)|valueOf|parse\\w*|fromString|forName|decode)\\([^()\\n]*\\)\\s*\\}$")
  (#not-explained? @match "[bB]est[- ]effort|[fF]all(s|ing)? ?(back|through)|[fF]allback|[iI]gnor|[rR]eturns? `?null")
  (#not-symbol? @match "(^|\\.|\\s)(try[A-Z]\\w*|\\w+OrNull)$")
  (#set! rule "sentinel-return"))

; catch (t: Throwable) { … }
;           ^^^^^^^^^
((catch_block (user_type) @match (block) @body)
  (#match? @match "(^|\\.)(Throwable|Error)$")
  (#not-contains? @body "throw_expression")
  (#not-empty? @body)
  (#not-match? @body "(exitProcess|completeExceptionally|resumeWithException|onError|fail\\w*|setException|failure|close)\\(")
  (#not-commented? @body)
  (#set! rule "broad-catch"))
((catch_block . (identifier) @error . (user_type) @match (block) @body)
  (#match? @match "(^|\\.)(Exception|RuntimeException)$")
  ; Whoever gets the error can tell.
  (#not-passed? @body @error)
  (#not-contains? @body "throw_expression")
  (#not-empty? @body)
  (#not-only? @body "^((return(@\\w+)? )?(null|\"\"|0|-1|true|Unit|(empty\\w+|listOf|mapOf|setOf|arrayListOf|mutable\\w+Of)(<[^()]*>)?\\(\\))|(this\\.)?_?([lL]og(ger)?|LOG(GER)?|Timber)\\w*[.(].*|print(ln)?\\(.*|System\\..*|\\w+\\.printStackTrace\\(\\))$")
  (#not-only? @body "^(continue|break)$")
  (#set! rule "any-error-caught"))

; catch (e: IOException) { retry() }
; ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
((catch_block . (identifier) @error . (user_type) @type (block) @body) @match
  (#not-match? @type "(^|\\.)(InterruptedException|CancellationException|NumberFormatException|MalformedURLException|ParseException|DateTimeParseException|\\w*NotFoundException|TimeoutCancellationException|Throwable|Error|Exception|RuntimeException)$")
  (#not-match? @error "^(_|ignored?|expected)$")
  (#not-mentions? @body @error)
  (#not-contains? @body "throw_expression")
  (#not-empty? @body) (#not-commented? @body)
  (#set! rule "exception-unused"))

; catch (e: IOException) { throw StoreException("can't save") }
;                          ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
((catch_block . (identifier) @error . (user_type) @type (block [
    (throw_expression (call_expression) @new) @match
    (if_expression (block (throw_expression (call_expression) @new) @match))
    (if_expression (throw_expression (call_expression) @new) @match)]))
  (#not-match? @type "(^|\\.)(NumberFormatException|MalformedURLException|ParseException|DateTimeParseException|\\w*NotFoundException|InterruptedException|ClassCastException|NoSuchElementException)$")
  (#not-mentions? @new @error)
  (#set! rule "cause-lost"))
((catch_block . (identifier) @error . (user_type) (block [
    (throw_expression (call_expression (value_arguments . (value_argument (navigation_expression . (identifier) @used . (identifier) @part)) .))) @match
    (if_expression (block (throw_expression (call_expression (value_arguments . (value_argument (navigation_expression . (identifier) @used . (identifier) @part)) .))) @match))]))
  (#eq? @used @error)
  (#match? @part "^(message|localizedMessage)$")
  (#set! rule "cause-lost"))

; finally { return cached }
;           ^^^^^^^^^^^^^
; Without a label it leaves the function, also from a lambda.
((return_expression) @match
  (#not-match? @match "^return@")
  (#nearest? @match finally_block anonymous_function function_declaration)
  (#set! rule "finally-overrides"))
; What is thrown in a try is caught there.
((throw_expression) @match
  (#nearest? @match finally_block lambda_literal anonymous_function function_declaration try_expression)
  (#set! rule "finally-overrides"))
; The label stands outside.
([(return_expression label: (_)) (labeled_expression (label) (identifier))] @match
  (#match? @match "^(return|break|continue)@")
  (#nearest? @match finally_block anonymous_function function_declaration)
  (#not-around? @match finally_block "\\b(\\w+)(@|\\s*(\\([^()]*\\)\\s*)?\\{)[^]*\\b(return|break|continue)@\\1\\b")
  (#set! rule "finally-overrides"))
; The grammar takes a jump for a name.
((identifier) @match
  (#match? @match "^(break|continue)$")
  (#nearest? @match finally_block while_statement do_while_statement for_statement lambda_literal anonymous_function function_declaration)
  (#set! rule "finally-overrides"))

; catch (e: CancellationException) { }
; ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
((catch_block (user_type) @type (block) @body) @match
  (#match? @type "(^|\\.)(InterruptedException|CancellationException)$")
  (#not-match? @body "(\\.interrupt\\(|\\bthrow |exitProcess|return|break|cancel\\()")
  (#not-commented? @body)
  (#set! rule "interrupt-swallowed"))

; catch (e: Exception) { call.respond(HttpStatusCode.OK, mapOf("error" to e.message)) }
;                        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
((catch_block (block [(call_expression) (return_expression)] @match))
  (#match? @match "\\b(ResponseEntity\\.ok\\(|ServerResponse\\.ok\\(|HttpStatusCode\\.OK\\b|HttpStatus\\.OK\\b|Response\\.ok\\()")
  (#match? @match "([eE]rror|[fF]ail|[mM]essage|[eE]xception|\\bex?\\b)")
  (#set! rule "error-as-success"))

; What the base had.

; Who throws it on only tidies up.
((catch_block (user_type) @match @value (block) @body)
  (#not-contains? @body "throw_expression")
  (#set! key "catch") (#set! compare "exception-breadth")
  (#set! rule "catch-widened"))

((try_expression . (block) @protects (catch_block "catch" @protects (block (throw_expression) @match)))
  (#set! key "rethrow")
  (#set! rule "rethrow-removed"))
((catch_block (block) @match)
  (#contains? @match "throw_expression" "return_expression")
  (#set! key "rethrow") (#set! as "counterpart")
  (#set! rule "rethrow-removed"))

; if (!response.isSuccessful) throw …
; ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
((if_expression condition: (_) @key) @match
  (#match? @key "(isSuccess(ful)?\\b|isFailure\\b|[sS]tatus(Code)?\\b|[eE]xit(Code|Value)|hasErrors?\\b)")
  (#match? @match "\\b(throw|return|error\\()")
  (#not-match? @match "\\belse\\b")
  (#not-path? @match "\\.gradle\\.kts$")
  (#set! protects "block")
  (#set! rule "error-check-removed"))
((if_expression condition: (_) @key) @match (#set! as "counterpart") (#set! rule "error-check-removed"))

; log.error("failed", e) → log.debug("failed", e)
;                          ^^^^^^^^^^^^^^^^^^^^^^
((call_expression (navigation_expression . (identifier) @logger (identifier) @value .) (value_arguments) @key) @match
  (#match? @logger "^_?([lL]og(ger)?|LOG(GER)?|Timber)\\w*$")
  (#inside? @match "catch_block")
  (#not-explained? @match "{level-explained}")
  ; Who throws it on leaves it to the caller to tell.
  (#not-around? @match "catch_block" "\\bthrow( \\w+)?(;|\\s*\\}$)")
  (#set! compare "log-level-lowered")
  (#set! rule "log-level-lowered"))

; Sentry.captureException(e)
; ^^^^^^^^^^^^^^^^^^^^^^^^^^
((try_expression . (block) @protects (catch_block "catch" @protects (block (call_expression . (_) @callee) @match)))
  (#match? @callee "(\\b(captureException|recordException|reportError|report|logException|noticeError)|^_?([lL]og(ger)?|LOG(GER)?|Timber)\\w*\\.(error|severe|e|wtf|warn))$")
  (#set! key "report")
  (#set! rule "report-removed"))
((catch_block (block) @body) @match
  (#match? @body "([lL]og(ger)?\\w*\\.|LOG(GER)?\\.|Timber\\.|[tT]oast|[nN]otify|[eE]rror\\w*\\(|[eE]xception\\(|\\bthrow |printStackTrace)")
  (#set! key "report") (#set! as "counterpart")
  (#set! rule "report-removed"))

; OrderException("no order")
; ^^^^^^^^^^^^^^^^^^^^^^^^^^
([(block (call_expression . (identifier) @type (value_arguments)) @match . (_))
  (function_body (block (call_expression . (identifier) @type (value_arguments)) @match .))]
  (#match? @type "^([A-Z]\\w*)?(Exception|Error)$")
  (#set! rule "error-not-thrown"))

; catch (e: Exception) { … } catch (e: IOException) { … }
;                                      ^^^^^^^^^^^
((try_expression (catch_block (user_type) @before) (catch_block (user_type) @match))
  (#match? @before "^((java|kotlin)\\.(lang\\.)?)?(Exception|Throwable)$")
  (#not-match? @match "(^|\\.)(Throwable|Error|\\w*Error)$")
  (#set! rule "handler-never-reached"))
((try_expression (catch_block (user_type) @before) (catch_block (user_type) @match))
  (#eq? @before @match)
  (#set! rule "handler-never-reached"))

; catch (e: CancellationException) { return }
; ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
((catch_block (user_type) @type (block) @body) @match
  (#match? @type "(^|\\.)(InterruptedException|CancellationException)$")
  (#match? @body "\\b(return|break)\\b|throw \\w+\\(")
  (#not-match? @body "\\.interrupt\\(|\\bthrow (e|ex|exc|error|exception|cancel\\w*|it)\\b")
  (#set! rule "cancel-not-passed-on"))

; file.delete()
; ^^^^^^^^^^^^^
([(block (call_expression . (navigation_expression . (_) @object (identifier) @callee .) (value_arguments)) @match . (_))
  (function_body (block (call_expression . (navigation_expression . (_) @object (identifier) @callee .) (value_arguments)) @match .))]
  (#match? @object "([fF]ile|[dD]ir(ectory)?|[fF]older|^f|^tmp\\w*|^File\\(.*\\))$")
  (#match? @callee "^(delete|deleteRecursively|renameTo|createNewFile|setLastModified|setReadOnly|setReadable|setWritable|setExecutable)$")
  (#set! rule "unchecked-outcome"))
; lock.tryLock()
; ^^^^^^^^^^^^^^
([(block (call_expression . (navigation_expression . (_) @object (identifier) @callee .) (value_arguments) @arguments) @match . (_))
  (function_body (block (call_expression . (navigation_expression . (_) @object (identifier) @callee .) (value_arguments) @arguments) @match .))]
  (#match? @match "\\.(tryLock|tryAcquire|awaitNanos|awaitUntil)\\([^()]*(\\([^()]*\\)[^()]*)*\\)$|\\.(await|awaitTermination|offer|waitFor)\\([^(),]+,[^()]+\\)$")
  (#set! rule "unchecked-outcome"))

; name.trim()
; ^^^^^^^^^^^
([(block (call_expression . (navigation_expression . (_) @object (identifier) @callee .) (value_arguments)) @match . (_))
  (function_body (block (call_expression . (navigation_expression . (_) @object (identifier) @callee .) (value_arguments)) @match .))]
  (#match? @callee "^(trim|trimIndent|substring|uppercase|lowercase|replace|replaceFirst|isEmpty|isNotEmpty|isBlank|isNotBlank|contains(Key|Value|All)?|startsWith|endsWith|equals|compareTo|hashCode|toString|indexOf|split|hasNext|hasMoreElements|plus(Days|Hours|Minutes|Seconds|Months|Years)|minus(Days|Hours|Minutes|Seconds|Months|Years)|toList|toSet|toMap|toInt|toLong|toDouble|sorted|sortedBy|reversed|distinct|count|firstOrNull|getOrDefault)$")
  ; A map can replace as well.
  (#not-match? @match "\\.replace(First)?\\([^\"']*\\)$")
  (#not-match? @object "([bB]uilder|[bB]uffer|\\bsb)$|append\\(|^(verify|every|coVerify|assert\\w*)\\b")
  (#not-inside? @match "try_expression")
  (#set! rule "result-unused"))

; catch (e: NullPointerException) { … }
;           ^^^^^^^^^^^^^^^^^^^^
((catch_block (user_type) @match)
  (#match? @match "(^|\\.)(NullPointerException|(Array|String)?IndexOutOfBoundsException|ClassCastException|StackOverflowError|OutOfMemoryError|IllegalMonitorStateException|ConcurrentModificationException|UninitializedPropertyAccessException)$")
  (#set! rule "bug-caught"))

; error(e)
; ^^^^^^^^
((call_expression . (identifier) @callee (value_arguments . (value_argument . (identifier) @error .) .)) @match
  (#eq? @callee "error")
  (#match? @error "^(e|ex|exc|err|error|exception|throwable|t|cause|it|\\w*([eE]xception|[tT]hrowable)\\w*)$")
  (#set! rule "cause-lost"))

; catch (e: IOException) { throw e }
; ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
([(try_expression (catch_block . (identifier) @error . (user_type) (block . (throw_expression (identifier) @thrown))) @match .)
  (try_expression (catch_block . (identifier) @error . (user_type) (block . (throw_expression (identifier) @thrown))) @match . (finally_block))]
  (#eq? @thrown @error)
  (#set! rule "handler-only-rethrows"))

; catch (t: Throwable) { throw StoreException(t) }
;           ^^^^^^^^^
((catch_block . (identifier) @error . (user_type) @match (block (throw_expression (call_expression . (_) @new) @made)))
  (#match? @match "^(kotlin\\.|java\\.lang\\.)?(Throwable|Error)$")
  (#match? @new "Exception$")
  (#mentions? @made @error)
  (#set! rule "fatal-error-wrapped"))

; if (order.isLate) { }
;                   ^^^
([(if_expression (block) @match)
  (for_statement (block) @match)
  (finally_block (block) @match)]
  (#empty? @match) (#not-commented? @match)
  (#set! rule "empty-branch"))

; catch (e: IllegalStateException) { … } catch (e: CancellationException) { throw e }
;                                                  ^^^^^^^^^^^^^^^^^^^^^
((try_expression (catch_block (user_type) @before) (catch_block (user_type) @match))
  (#match? @before "^(kotlin\\.|java\\.lang\\.)?RuntimeException$")
  (#match? @match "(^|\\.)(Illegal(State|Argument|MonitorState)|NumberFormat|NullPointer|(Array|String)?IndexOutOfBounds|UnsupportedOperation|ConcurrentModification|ClassCast|Arithmetic|NoSuchElement|Cancellation|TimeoutCancellation|DateTimeParse|Security|UncheckedIO)Exception$")
  (#set! rule "handler-never-reached"))
((try_expression (catch_block (user_type) @before) (catch_block (user_type) @match))
  (#match? @before "^(kotlin\\.|java\\.lang\\.)?IllegalStateException$")
  (#match? @match "(^|\\.)(Timeout)?CancellationException$")
  (#set! rule "handler-never-reached"))
((try_expression (catch_block (user_type) @before) (catch_block (user_type) @match))
  (#match? @before "^(kotlin\\.|java\\.lang\\.)?IllegalArgumentException$")
  (#match? @match "(^|\\.)NumberFormatException$")
  (#set! rule "handler-never-reached"))
((try_expression (catch_block (user_type) @before) (catch_block (user_type) @match))
  (#match? @before "^(kotlin\\.io\\.|java\\.io\\.|okio\\.)?IOException$")
  (#match? @match "(^|\\.)(FileNotFound|NoSuchFile|AccessDenied|EOF|UnknownHost|Socket|SocketTimeout|Connect|InterruptedIO|MalformedURL|SSL\\w*)Exception$")
  (#set! rule "handler-never-reached"))

; catch (e: CancellationException) { // stopped }
; ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
((try_expression . (block) @try (catch_block (user_type) @type (block) @body) @match) @context
  (#match? @type "(^|\\.)(Interrupted|Cancellation)Exception$")
  (#empty? @body) (#commented? @body)
  (#not-match? @try "(\\.join|cancelAndJoin|cancel|shutdown|close)\\w*\\(")
  (#set! rule "comment-only-catch"))

; suspend fun pay() { val paid = runCatching { delay(100) } }
;                                ^^^^^^^^^^^
; What is caught here is the request to stop as well.
((call_expression . (identifier) @match @callee . (annotated_lambda (lambda_literal (call_expression . (identifier) @waits))) @body)
  (#eq? @callee "runCatching")
  (#declared? @waits "^[^({]*\\bsuspend\\b")
  (#around? @match function_declaration "^([^{(]*\\s)?suspend\\b")
  (#not-around? @match function_declaration "CancellationException|ensureActive")
  (#set! rule "cancel-not-passed-on"))
((call_expression . (identifier) @match @callee . (annotated_lambda (lambda_literal (call_expression . (identifier) @waits))) @body)
  (#eq? @callee "runCatching")
  (#match? @waits "^(delay|yield|withContext|withTimeout|withTimeoutOrNull|coroutineScope|supervisorScope|awaitAll|joinAll|suspendCoroutine|suspendCancellableCoroutine)$")
  (#around? @match function_declaration "^([^{(]*\\s)?suspend\\b")
  (#not-around? @match function_declaration "CancellationException|ensureActive")
  (#set! rule "cancel-not-passed-on"))

; if (order.isLate); pay(order)
; ^^^^^^^^^^^^^^^^^
([(if_expression condition: (_) . ")" .) (if_expression "else" .)] @match
  (#set! rule "empty-branch"))
