; catch (Exception e) { }
; ^^^^^^^^^^^^^^^^^^^^^^^
([(try_statement body: (_) @try (catch_clause (catch_formal_parameter (catch_type) @type) body: (block) @body) @match)
  (try_with_resources_statement body: (_) @try (catch_clause (catch_formal_parameter (catch_type) @type) body: (block) @body) @match)] @context
  (#match? @type "\\b(Exception|Throwable|Error|RuntimeException|IOException|SQLException)\\b")
  (#not-match? @try "^\\{\\s*(if \\([^;{}]*\\)\\s*)?[\\w.]+\\.(close|shutdown|disconnect|dispose)\\([^;]*\\);\\s*\\}$")
  (#empty? @body) (#not-commented? @body)
  (#set! rule "empty-catch"))
; Nothing else is tried but to close.
([(try_statement body: (_) @try (catch_clause (catch_formal_parameter (catch_type) @type) body: (block) @body) @match)
  (try_with_resources_statement body: (_) @try (catch_clause (catch_formal_parameter (catch_type) @type) body: (block) @body) @match)] @context
  (#match? @type "\\b(Exception|Throwable|Error|RuntimeException|IOException|SQLException)\\b")
  (#match? @try "^\\{\\s*(if \\([^;{}]*\\)\\s*)?[\\w.]+\\.(close|shutdown|disconnect|dispose)\\([^;]*\\);\\s*\\}$")
  (#empty? @body) (#not-commented? @body)
  (#set! rule "narrow-empty-catch"))
([(try_statement (catch_clause (catch_formal_parameter (catch_type) @type) body: (block) @body) @match)
  (try_with_resources_statement (catch_clause (catch_formal_parameter (catch_type) @type) body: (block) @body) @match)] @context
  (#not-match? @type "\\b(Exception|Throwable|Error|RuntimeException|IOException|SQLException|InterruptedException|NumberFormatException|NoSuchFileException|FileNotFoundException|ClassNotFoundException|NoSuchMethodException|NoSuchFieldException|CloneNotSupportedException|DateTimeParseException)\\b")
  (#empty? @body) (#not-commented? @body)
  (#set! rule "narrow-empty-catch"))
([(try_statement body: (_) @try (catch_clause (catch_formal_parameter (catch_type) @type) body: (block) @body) @match)
  (try_with_resources_statement body: (_) @try (catch_clause (catch_formal_parameter (catch_type) @type) body: (block) @body) @match)] @context
  (#match? @type "\\b(Exception|Throwable|Error|RuntimeException)\\b")
  (#empty? @body) (#commented? @body)
  (#not-match? @try "(close|delete|shutdown|disconnect|destroy|cancel)\\w*\\(")
  (#set! rule "comment-only-catch"))

; A comment that comes or goes does not make a handler that did nothing before.
((catch_clause body: (block) @body) @match
  (#empty? @body) (#commented? @body)
  (#set! as "counterpart") (#set! rule "empty-catch"))
((catch_clause body: (block) @body) @match
  (#empty? @body) (#not-commented? @body)
  (#set! as "counterpart") (#set! rule "comment-only-catch"))

; catch (Exception e) { log.warn("failed", e); }
; ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
([(try_statement body: (block) @try (catch_clause (catch_formal_parameter (catch_type) @type) body: (block) @body) @match)
  (try_with_resources_statement body: (block) @try (catch_clause (catch_formal_parameter (catch_type) @type) body: (block) @body) @match)] @context
  (#not-match? @type "^InterruptedException$")
  (#not-only? @try "^[\\w.$?!>:-]*(close|dispose|unlink|rmSync|destroy|kill|abort|unsubscribe|disconnect|terminate|cancel|unset|cleanup|cleanUp|release|rollback|rewind|removeItem)\\w*\\(")
  (#not-match? @body "{tries-again}")
  (#not-explained? @match "[bB]est[- ]effort")
  (#only? @body "^((this\\.)?_?([lL]og(ger)?|LOG(GER)?)\\w*\\.|System\\.(out|err)\\.print|\\w+\\.printStackTrace\\()")
  (#set! rule "log-and-go-on"))

; for (…) { try { … } catch (Exception e) { continue; } }
;                     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
((catch_clause (catch_formal_parameter (catch_type) @type) body: (block) @body) @match
  (#match? @type "\\b(Exception|Throwable|RuntimeException)\\b")
  (#only? @body "^(continue|break);$") (#not-commented? @body)
  (#set! rule "handler-skips"))

; catch (Exception e) { return null; }
; ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
([(try_statement (catch_clause (catch_formal_parameter (catch_type) @type) body: (block) @body) @match)
  (try_with_resources_statement (catch_clause (catch_formal_parameter (catch_type) @type) body: (block) @body) @match)] @context
  (#match? @type "\\b(Exception|Throwable|RuntimeException|IOException|SQLException)\\b")
  (#only? @body "^(return (null|\"\"|0|-1|true|(Collections\\.empty\\w+|List\\.of|Map\\.of|Set\\.of|Optional\\.empty)\\(\\)|new (ArrayList|HashMap|HashSet)<.*>\\(\\));|(this\\.)?_?([lL]og(ger)?|LOG(GER)?)\\w*\\..*)$")
  (#match? @body "return")
  (#set! rule "sentinel-return"))

; catch (Throwable t) { … }
;        ^^^^^^^^^
((catch_clause (catch_formal_parameter (catch_type) @match) body: (block) @body) @handler
  (#not-commented? @body)
  (#not-tidying? @handler)
  ; What gives up is asked about as such.
  (#not-match? @body "\\breturn (null|\"\"|0|-1|true|Optional\\.empty\\(\\));\\s*\\}$")
  (#match? @match "\\b(Throwable|Error)\\b")
  (#not-around? @match "try_statement" "\\bcatch \\([^)]*Error\\b[^)]*\\) \\{[^{}]*\\bthrow \\w+;\\s*\\}\\s*catch")
  (#not-contains? @body "throw_statement")
  (#not-empty? @body)
  (#not-match? @body "(System\\.exit|completeExceptionally|onError|fail|setException)\\(")
  (#set! rule "broad-catch"))

; finally { return x; }
;           ^^^^^^^^^
((finally_clause (block [(return_statement) (throw_statement) (break_statement) (continue_statement)] @match))
  (#set! rule "finally-overrides"))
((finally_clause (block (if_statement consequence: [
    (block [(return_statement) (throw_statement) (break_statement) (continue_statement)] @match)
    (return_statement) @match (throw_statement) @match])))
  (#set! rule "finally-overrides"))

; catch (Exception e) { order.fail(e); }
;        ^^^^^^^^^
((catch_clause (catch_formal_parameter (catch_type) @match) body: (block) @body)
  (#match? @match "\\b(Exception|RuntimeException)\\b")
  (#not-contains? @body "throw_statement")
  (#not-empty? @body)
  (#not-only? @body "^(return (null|\"\"|0|-1|true|(Collections\\.empty\\w+|List\\.of|Map\\.of|Set\\.of|Optional\\.empty)\\(\\)|new (ArrayList|HashMap|HashSet)<.*>\\(\\));|(this\\.)?_?([lL]og(ger)?|LOG(GER)?)\\w*\\..*|System\\.(out|err)\\.print.*|\\w+\\.printStackTrace\\(.*)$")
  (#not-only? @body "^(continue|break);$")
  (#set! rule "any-error-caught"))

; catch (IOException e) { retry(); }
; ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
((catch_clause (catch_formal_parameter (catch_type) @type name: (_) @error) body: (block) @body) @match
  (#not-match? @type "\\b(InterruptedException|NumberFormatException|MalformedURLException|ParseException|DateTimeParseException|\\w*NotFoundException|TimeoutException|NoSuch\\w+|Throwable|Error|Exception|RuntimeException)\\b")
  (#not-match? @error "^(_|ignored?|expected|unused)$")
  (#not-mentions? @body @error)
  (#not-contains? @body "throw_statement")
  (#not-empty? @body) (#not-commented? @body)
  (#set! rule "exception-unused"))

; catch (IOException e) { throw new StoreException("can't save"); }
;                         ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
((catch_clause (catch_formal_parameter (catch_type) @type name: (_) @error) body: (block [
    (throw_statement (object_creation_expression) @new) @match
    (if_statement consequence: (block (throw_statement (object_creation_expression) @new) @match))]) @body)
  (#not-match? @type "\\b(InterruptedException|NumberFormatException|MalformedURLException|ParseException|DateTimeParseException|\\w*NotFoundException|ClassCastException|NoSuchElementException)\\b")
  (#not-mentions? @new @error)
  (#not-match? @body "\\.(initCause|addSuppressed)\\(")
  (#set! rule "cause-lost"))
((catch_clause (catch_formal_parameter name: (_) @error) body: (block (throw_statement
    (object_creation_expression arguments: (argument_list . (method_invocation object: (identifier) @used name: (_) @part) .))) @match) @body)
  (#eq? @used @error)
  (#match? @part "^(getMessage|getLocalizedMessage|toString)$")
  (#not-match? @body "\\.(initCause|addSuppressed)\\(")
  (#set! rule "cause-lost"))

; catch (PaymentException e) { return ResponseEntity.ok(new Failure(e)); }
;                              ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
((catch_clause body: (block (return_statement) @match))
  (#match? @match "\\b(ResponseEntity\\.ok\\(|ServerResponse\\.ok\\(|HttpStatus\\.OK\\b|Response\\.ok\\()")
  (#match? @match "([eE]rror|[fF]ail|[mM]essage|[eE]xception|\\bex?\\b)")
  (#set! rule "error-as-success"))

; catch (InterruptedException e) { }
; ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
((catch_clause (catch_formal_parameter (catch_type) @type) body: (block) @body) @match
  (#match? @type "\\bInterruptedException\\b")
  (#not-match? @body "(\\.interrupt\\(|throw |System\\.exit|return|break)")
  ; A future is done when it calls its listener: nothing waits there.
  (#not-around? @match method_invocation "\\baddListener\\(")
  ; interrupted = true; … if (interrupted) Thread.currentThread().interrupt();
  (#not-around? @match method_declaration "\\b[iI]nterrupted = true;[^]*\\.interrupt\\(\\)")
  (#set! rule "interrupt-swallowed"))

; What the base had.

((catch_clause (catch_formal_parameter (catch_type) @match @value) body: (_) @body)
  ; Who throws it on only tidies up.
  (#not-match? @body "\\bthrow \\w+;")
  (#set! key "catch") (#set! compare "exception-breadth")
  (#set! rule "catch-widened"))

((try_statement body: (_) @protects (catch_clause "catch" @protects body: (block (throw_statement) @match)))
  (#set! key "rethrow")
  (#set! rule "rethrow-removed"))
; Two handlers may have become one.
((catch_clause (catch_formal_parameter (catch_type (_) . (_) @match)) body: (block (throw_statement)))
  (#set! key "rethrow") (#set! as "counterpart")
  (#set! rule "rethrow-removed"))
((catch_clause body: (block) @match)
  (#contains? @match "throw_statement" "return_statement")
  (#set! key "rethrow") (#set! as "counterpart")
  (#set! rule "rethrow-removed"))

; if (!response.isSuccessful()) throw …
; ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
((if_statement condition: (_) @key consequence: (_) @then !alternative) @match
  (#match? @key "(isSuccess(ful)?\\(|[sS]tatus(Code)?\\b|[eE]xit(Code|Value)|hasErrors?\\()")
  (#match? @then "\\b(throw|return)\\b")
  (#set! protects "block")
  (#set! rule "error-check-removed"))
((if_statement condition: (_) @key @match) (#set! as "counterpart") (#set! rule "error-check-removed"))

; log.error("failed", e) → log.debug("failed", e)
;                          ^^^^^^^^^^^^^^^^^^^^^^
((method_invocation object: (_) @logger name: (_) @value arguments: (_) @key) @match
  (#match? @logger "([lL]og(ger)?|LOG(GER)?)$")
  (#inside? @match "catch_clause")
  (#not-explained? @match "{level-explained}")
  ; Who throws it on leaves it to the caller to tell.
  (#not-around? @match "catch_clause" "\\bthrow( \\w+)?(;|\\s*\\}$)")
  (#set! compare "log-level-lowered")
  (#set! rule "log-level-lowered"))

; Sentry.captureException(e);
; ^^^^^^^^^^^^^^^^^^^^^^^^^^^
((try_statement body: (_) @protects (catch_clause "catch" @protects body: (block (expression_statement (method_invocation name: (_) @callee) @call) @match)))
  (#match? @call "^([\\w.]+\\.)?(captureException|captureMessage|recordException|reportError|reportException|noticeError|notify|recordError)\\(|^(this\\.)?_?([lL]og(ger)?|LOG(GER)?)\\.(error|severe|warn|warning|fatal)\\(")
  (#set! key "report")
  (#set! rule "report-removed"))
((catch_clause body: (block) @body) @match
  (#match? @body "([lL]og(ger)?\\.|LOG(GER)?\\.|[eE]rror\\w*\\(|[eE]xception\\(|\\bthrow |[rR]eport|[nN]otify|printStackTrace)")
  (#set! key "report") (#set! as "counterpart")
  (#set! rule "report-removed"))

; new OrderException("no order");
; ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
((expression_statement (object_creation_expression type: (_) @type) @match)
  (#match? @type "(^|\\.)([A-Z]\\w*)?(Exception|Error|Throwable)$")
  (#set! rule "error-not-thrown"))

; catch (InterruptedException e) { throw new IllegalStateException(e); }
; ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
((catch_clause (catch_formal_parameter (catch_type) @type name: (_) @error) body: (block) @body) @match
  (#match? @type "\\bInterruptedException\\b")
  (#match? @body "\\b(throw |return|break)")
  (#not-match? @body "[tT]hread\\(?\\)?\\.(currentThread\\(\\)\\.)?interrupt\\(\\)|throw (\\w+;|new (\\w+\\.)*Interrupted\\w*Exception)")
  (#not-around? @match method_declaration "\\b[iI]nterrupted = true;[^]*\\.interrupt\\(\\)")
  (#set! rule "cancel-not-passed-on"))
((catch_clause (catch_formal_parameter (catch_type) @type name: (_) @error) body: (block) @body) @match
  (#match? @type "\\bInterruptedException\\b")
  (#match? @body "\\bthrow \\w+;")
  (#not-match? @body "\\bthrow (e|ex|exc|ie|err|error|exception|interrupted\\w*);|[tT]hread\\(?\\)?\\.(currentThread\\(\\)\\.)?interrupt\\(\\)")
  (#set! rule "cancel-not-passed-on"))

; file.delete();
; ^^^^^^^^^^^^^
((expression_statement (method_invocation object: (_) @object name: (_) @callee) @match)
  (#match? @object "([fF]ile|[dD]ir(ectory)?|[fF]older|[pP]ath|^f|^tmp\\w*|^new File\\(.*\\))$")
  (#match? @callee "^(delete|mkdirs?|renameTo|createNewFile|setLastModified|setReadOnly|setReadable|setWritable|setExecutable)$")
  (#set! rule "unchecked-outcome"))
((expression_statement (method_invocation object: (_) @object name: (_) @callee arguments: (argument_list . (_))) @match)
  (#match? @object "([iI]n(put)?|[sS]tream|[rR]eader|[cC]hannel|^is|^fis|^bis|^dis)$")
  (#match? @callee "^(read|skip)$")
  (#set! rule "unchecked-outcome"))
((expression_statement (method_invocation object: (_) @object name: (_) @callee arguments: (argument_list . (_) . (_) .)) @match)
  (#match? @callee "^(await|awaitTermination|tryLock|tryAcquire|offer|waitFor)$")
  (#not-match? @object "^(Awaitility|assert\\w*)")
  (#set! rule "unchecked-outcome"))
((expression_statement (method_invocation object: (_) @object name: (_) @callee) @match)
  (#match? @match "^([\\w.]*([pP]rocess|[pP]roc|^p)|[\\w.]+\\.start\\(\\)|.*\\.exec\\(.*\\))\\.waitFor\\(\\)$")
  (#set! rule "unchecked-outcome"))

; catch (NullPointerException e) { … }
;        ^^^^^^^^^^^^^^^^^^^^
((catch_clause (catch_formal_parameter (catch_type) @match))
  (#match? @match "\\b(NullPointerException|(Array|String)?IndexOutOfBoundsException|ClassCastException|StackOverflowError|OutOfMemoryError|IllegalMonitorStateException|ConcurrentModificationException|ArrayStoreException|NegativeArraySizeException)\\b")
  (#set! rule "bug-caught"))

; catch (IOException e) { e = null; }
;                         ^^^^^^^^
((catch_clause (catch_formal_parameter name: (_) @error) body: (block (expression_statement (assignment_expression left: (identifier) @again) @match)))
  (#eq? @error @again)
  (#set! rule "caught-error-replaced"))

; catch (Exception e) { log.error("failed"); }
; ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
((catch_clause (catch_formal_parameter (catch_type) @type name: (_) @error) body: (block (expression_statement (method_invocation object: (_) @logger))) @body) @match
  (#match? @type "\\b(Throwable|Exception|RuntimeException)\\b")
  (#match? @logger "^(this\\.)?_?([lL]og(ger)?|LOG(GER)?)$")
  (#not-mentions? @body @error)
  (#not-contains? @body "throw_statement")
  (#set! rule "exception-unused"))
; catch (IOException e) { log.error(e.getMessage()); }
; ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
((catch_clause (catch_formal_parameter (catch_type) @type) body: (block . (expression_statement (method_invocation arguments: (argument_list (method_invocation object: (identifier) @error name: (_) @part) .))) .) @body) @match
  (#match? @error "^(e|ex|exc|err|error|exception|t)$")
  (#match? @part "^(getMessage|getLocalizedMessage)$")
  (#set! rule "exception-unused"))

; finally { for (…) { throw … } }
;                     ^^^^^
((finally_clause (block [
    (for_statement body: (block [(return_statement) (throw_statement)] @match))
    (enhanced_for_statement body: (block [(return_statement) (throw_statement)] @match))
    (while_statement body: (block [(return_statement) (throw_statement)] @match))
    (if_statement consequence: (block (if_statement consequence: (block [(return_statement) (throw_statement)] @match))))
    (if_statement alternative: (block [(return_statement) (throw_statement)] @match))
    (try_statement body: (block [(return_statement)] @match))]))
  (#set! rule "finally-overrides"))
