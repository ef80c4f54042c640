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
  (#not-match? @type "\\b(Exception|Throwable|Error|RuntimeException|IOException|SQLException|InterruptedException|NumberFormatException|NoSuchFileException|FileNotFoundException|ClassNotFoundException|NoSuchMethodException|NoSuchFieldException|CloneNotSupportedException|(DateTime)?ParseException|MalformedURLException|URISyntaxException)\\b")
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

; catch (Exception e) { log.warn("failed"); }
; ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
([(try_statement body: (block) @try (catch_clause (catch_formal_parameter (catch_type) @type name: (_) @error) body: (block) @body) @match)
  (try_with_resources_statement body: (block) @try (catch_clause (catch_formal_parameter (catch_type) @type name: (_) @error) body: (block) @body) @match)] @context
  (#not-match? @type "^InterruptedException$")
  (#not-only? @try "{only-ends}")
  (#not-match? @body "{tries-again}")
  (#not-explained? @match "[bB]est[- ]effort")
  (#only? @body "{only-logs}")
  (#not-passed? @body @error)
  (#set! rule "log-and-go-on"))
; Its log has the error, but what was to be changed is not, and what follows does not know.
([(try_statement body: (block) @try (catch_clause (catch_formal_parameter (catch_type) @type name: (_) @error) body: (block) @body) @match)
  (try_with_resources_statement body: (block) @try (catch_clause (catch_formal_parameter (catch_type) @type name: (_) @error) body: (block) @body) @match)] @context
  (#not-match? @type "^InterruptedException$")
  (#match? @try "{changing-call}")
  (#not-only? @try "{only-ends}")
  (#not-match? @body "{tries-again}")
  (#not-explained? @match "[bB]est[- ]effort")
  (#only? @body "{only-logs}")
  (#passed? @body @error)
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
((return_statement) @match
  (#nearest? @match finally_clause lambda_expression method_declaration constructor_declaration)
  (#set! rule "finally-overrides"))
; What is thrown in a try is caught there.
((throw_statement) @match
  (#nearest? @match finally_clause lambda_expression method_declaration constructor_declaration try_statement)
  (#set! rule "finally-overrides"))
((break_statement) @match
  (#nearest? @match finally_clause while_statement do_statement for_statement enhanced_for_statement switch_expression lambda_expression method_declaration constructor_declaration)
  (#set! rule "finally-overrides"))
((continue_statement) @match
  (#nearest? @match finally_clause while_statement do_statement for_statement enhanced_for_statement lambda_expression method_declaration constructor_declaration)
  (#set! rule "finally-overrides"))

; catch (Exception e) { order.fail(); }
;        ^^^^^^^^^
((catch_clause (catch_formal_parameter (catch_type) @match name: (_) @error) body: (block) @body)
  (#match? @match "\\b(Exception|RuntimeException)\\b")
  (#not-contains? @body "throw_statement")
  (#not-empty? @body)
  ; Whoever gets the error can tell, and a thread that was told to stop knows again.
  (#not-passed? @body @error)
  (#not-match? @body "[tT]hread(\\(\\))?\\.interrupt\\(\\)")
  (#not-only? @body "^(return (null|\"\"|0|-1|true|(Collections\\.empty\\w+|List\\.of|Map\\.of|Set\\.of|Optional\\.empty)\\(\\)|new (ArrayList|HashMap|HashSet)<.*>\\(\\));|(this\\.)?_?([lL]og(ger)?|LOG(GER)?)\\w*\\..*|System\\.(out|err)\\.print.*|\\w+\\.printStackTrace\\(.*)$")
  (#not-only? @body "^(continue|break);$")
  (#set! rule "any-error-caught"))

; catch (IOException e) { retry(); }
; ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
([(try_statement (catch_clause (catch_formal_parameter (catch_type) @type name: (_) @error) body: (block) @body) @match)
  (try_with_resources_statement (catch_clause (catch_formal_parameter (catch_type) @type name: (_) @error) body: (block) @body) @match)] @context
  (#not-match? @type "\\b(\\w*InterruptedException|NumberFormatException|MalformedURLException|ParseException|DateTimeParseException|\\w*NotFoundException|TimeoutException|NoSuch\\w+|Throwable|Error|Exception|RuntimeException)\\b")
  ; A text is no value of an enum, or no number: that is all there is to know.
  (#not-match? @context "\\b(valueOf|fromString|parse\\w*|forName|decode)\\([^]*\\}\\s*catch \\((final )?(\\w+ \\| )*IllegalArgumentException")
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
  (#not-match? @body "(?<!\\.)(?<!\\bnew )\\b(\\w+(\\(\\))?\\.)*\\w*[iI]nterrupt(?!ed\\b)\\w*\\(|throw |System\\.exit|return|break")
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
  (#not-match? @body "[tT]hread\\(?\\)?\\.(currentThread\\(\\)\\.)?interrupt\\(\\)|throw (\\w+;|(new )?(\\w+\\.)*\\w*Interrupted\\w*\\()")
  (#not-around? @match method_declaration "\\b[iI]nterrupted = true;[^]*\\.interrupt\\(\\)")
  (#set! rule "cancel-not-passed-on"))
((catch_clause (catch_formal_parameter (catch_type) @type name: (_) @error) body: (block) @body) @match
  (#match? @type "\\bInterruptedException\\b")
  (#match? @body "\\bthrow \\w+;")
  (#not-match? @body "\\bthrow (e|ex|exc|ie|err|error|exception|interrupted\\w*);|[tT]hread\\(?\\)?\\.(currentThread\\(\\)\\.)?interrupt\\(\\)")
  (#set! rule "cancel-not-passed-on"))

; try { Thread.sleep(delay); } catch (Exception e) { log.warn("failed", e); }
;                                     ^^^^^^^^^
((try_statement body: (_) @try (catch_clause (catch_formal_parameter (catch_type) @match name: (_) @error) body: (block) @body)) @context
  (#match? @match "^(Exception|Throwable)$")
  (#match? @try "\\b(Thread|TimeUnit\\.\\w+|\\w*Unit)\\.sleep\\(|\\.(take|acquire|await|awaitTermination|invokeAll|invokeAny|waitFor|wait)\\(|\\.join\\(\\)|[fF]uture\\w*\\.get\\(|[iI]nterrupt(?!ed\\()\\w*\\(")
  (#not-match? @context "catch \\([^)]*InterruptedException[^]*\\bcatch \\((final )?(Exception|Throwable)\\b")
  (#not-match? @try "{changing-call}")
  (#not-match? @body "\\bthrow |[iI]nterrupt(?!ed\\b)\\w*\\(|System\\.exit")
  (#passed? @body @error)
  (#set! rule "cancel-not-passed-on"))

; file.delete();
; ^^^^^^^^^^^^^
((expression_statement (method_invocation object: (_) @object name: (_) @callee) @match)
  (#match? @object "([fF]ile|[dD]ir(ectory)?|[fF]older|[pP]ath|^f|^tmp\\w*|^new File\\(.*\\))$")
  (#match? @callee "^(delete|renameTo|createNewFile|setLastModified|setReadOnly|setReadable|setWritable|setExecutable)$")
  (#set! rule "unchecked-outcome"))
((expression_statement (method_invocation object: (_) @object name: (_) @callee arguments: (argument_list . (_))) @match)
  (#match? @object "([iI]n(put)?|[sS]tream|[rR]eader|[cC]hannel|^is|^fis|^bis|^dis)$")
  (#match? @callee "^(read|skip)$")
  (#set! rule "unchecked-outcome"))
((expression_statement (method_invocation object: (_) @object name: (_) @callee arguments: (argument_list . (_) . (_) .)) @match)
  (#match? @callee "^(await|awaitTermination|tryLock|tryAcquire|offer|waitFor)$")
  (#not-match? @object "^(Awaitility|assert\\w*)")
  (#set! rule "unchecked-outcome"))
((expression_statement (method_invocation object: (_) @object name: (_) @callee arguments: (argument_list) @arguments) @match)
  (#match? @callee "^(tryLock|tryAcquire|awaitNanos|awaitUntil)$")
  (#not-match? @arguments "^\\([^(),]+,[^(),]+\\)$")
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
  (#not-passed? @body @error)
  (#set! rule "exception-unused"))

; catch (Throwable t) { throw new StoreException(t); }
;        ^^^^^^^^^
((catch_clause (catch_formal_parameter (catch_type) @match name: (_) @error) body: (block (throw_statement) @throw) @body)
  (#match? @match "^(java\\.lang\\.)?(Throwable|Error)$")
  (#match? @throw "\\bnew [\\w.]*Exception\\(")
  (#mentions? @body @error)
  (#not-match? @body "\\binstanceof (Error|VirtualMachineError|RuntimeException)\\b")
  ; Errors have a handler of their own.
  (#not-around? @match "try_statement" "\\bcatch \\([^)]*Error\\b[^)]*\\) \\{[^{}]*\\bthrow \\w+;\\s*\\}\\s*catch")
  (#set! rule "fatal-error-wrapped"))

; catch (Throwable t) { throw t; }
; ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
([(try_statement (catch_clause (catch_formal_parameter (catch_type) @type name: (_) @error) body: (block . (throw_statement (identifier) @thrown) .)) @match .)
  (try_statement (catch_clause (catch_formal_parameter (catch_type) @type name: (_) @error) body: (block . (throw_statement (identifier) @thrown) .)) @match . (finally_clause))]
  (#match? @type "^(java\\.lang\\.)?(Throwable|Error)$")
  (#eq? @thrown @error)
  (#set! rule "handler-only-rethrows"))

; name.trim();
; ^^^^^^^^^^^^
((expression_statement (method_invocation object: (_) @object name: (_) @method arguments: (argument_list) @arguments) @match)
  (#match? @method "^(trim|strip(Leading|Trailing)?|substring|toUpperCase|toLowerCase|concat|replace(All|First)?|isEmpty|isBlank|contains(Key|Value|All)?|startsWith|endsWith|equals(IgnoreCase)?|compareTo(IgnoreCase)?|hashCode|toString|size|length|indexOf|lastIndexOf|charAt|split|getBytes|values|keySet|entrySet|getOrDefault|toArray|iterator|hasNext|hasMoreElements|(byte|short|int|long|float|double|char|boolean)Value|(plus|minus)(Nanos|Millis|Seconds|Minutes|Hours|Days|Weeks|Months|Years)|with(Year|Month|DayOf\\w+|Hour|Minute|Second|Nano)|getClassName|getName|getStackTrace)$")
  (#not-match? @arguments "\\(\\w+, ?\\w+, ?\\w+\\)$")
  (#not-match? @object "([bB]uilder|[bB]uffer|\\bsb)$|append\\(|[rR]dd\\b|\\bdf\\w*\\b|[dD]ata([sS]et|[fF]rame)")
  ; A map can replace as well.
  (#not-match? @match "\\.replace(All|First)?\\([^\"']*\\)$")
  (#not-match? @match "\\.toArray\\(\\w|^(when|verify|given|assert\\w*|expect\\w*|then|doReturn)\\b|^\\w*(Mock|mock)\\w*\\.")
  ; Who tries it may only want to know whether it throws.
  (#not-inside? @match "try_statement")
  (#set! rule "result-unused"))
((expression_statement (method_invocation object: (_) @object name: (_) @method) @match)
  (#match? @object "^(java\\.time\\.)?(Local(Date|Time|DateTime)|Instant|Duration|Period|Year|YearMonth|Month|MonthDay|DayOfWeek|(Zoned|Offset)DateTime|OffsetTime)(\\.(now|of\\w*)\\([^()]*\\))?$|^Big(Integer|Decimal)\\.valueOf\\([^()]*\\)$|^new Big(Integer|Decimal)\\([^()]*\\)$")
  (#match? @method "^(now|of\\w*|parse|from|between|plus|minus|with|add|subtract|multiply|divide|negate|abs|max|min|pow|mod|setScale|round)$")
  (#not-inside? @match "try_statement")
  (#set! rule "result-unused"))
((expression_statement (method_invocation object: (_) @object name: (_) @method arguments: (argument_list) @arguments) @match)
  (#match? @method "^(anyMatch|allMatch|noneMatch|findFirst|findAny|count|toList|collect|reduce)$")
  (#match? @object "(\\.stream\\(|\\bStream\\.|\\.(map|filter|flatMap|sorted|distinct|boxed)\\()")
  ; What is collected may go into a list of its own.
  (#not-match? @arguments "\\(\\) *->|^\\((this|\\w+)::\\w+, \\w+::\\w+, \\w+::\\w+\\)$(?<!^\\(\\w+::new[^]*)")
  (#not-inside? @match "try_statement")
  (#set! rule "result-unused"))
((expression_statement (method_invocation object: (_) @object name: (_) @method) @match)
  (#match? @object "([mM]ap|[oO]pt(ional)?|^o\\d?|\\bStream\\.of\\([^()]*\\)|\\.stream\\(\\))$")
  (#match? @method "^(get|map|flatMap|filter|transform|min|max|or|sorted|distinct|limit|skip)$")
  (#not-match? @match "\\.get\\(\\)$")
  (#not-match? @match "^([wW]eak|[cC]ache)")
  (#not-inside? @match "try_statement")
  (#set! rule "result-unused"))

; if (order.isLate()) { }
;                     ^^^
([(if_statement consequence: (block) @match)
  (if_statement alternative: (block) @match)
  (synchronized_statement body: (block) @match)
  (switch_expression body: (switch_block) @match)
  (for_statement body: (block) @match)
  (enhanced_for_statement body: (block) @match)
  (do_statement body: (block) @match)
  (static_initializer (block) @match)
  (class_body (block) @match)
  (finally_clause (block) @match)]
  (#empty? @match) (#not-commented? @match)
  (#set! rule "empty-branch"))
((while_statement condition: (_) @condition body: (block) @match)
  (#not-match? @condition "\\(.*\\(")
  (#empty? @match) (#not-commented? @match)
  (#set! rule "empty-branch"))

; if (order.isLate()); pay(order);
; ^^^^^^^^^^^^^^^^^^^^
((if_statement consequence: ";") @match
  (#set! rule "empty-branch"))
