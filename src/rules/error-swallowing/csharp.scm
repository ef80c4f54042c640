; catch (Exception) { }
; ^^^^^^^^^^^^^^^^^^^^^
((try_statement (catch_clause (catch_declaration type: (_) @type) body: (block) @body) @match) @context
  (#match? @type "(^|\\.)(Exception|SystemException|ApplicationException|IOException|HttpRequestException|SqlException|DbUpdateException)$")
  (#empty? @body) (#not-commented? @body)
  (#set! rule "empty-catch"))
((try_statement (catch_clause "catch" . body: (block) @body) @match) @context
  (#empty? @body) (#not-commented? @body)
  (#set! rule "empty-catch"))
((try_statement (catch_clause (catch_declaration type: (_) @type) body: (block) @body) @match) @context
  (#not-match? @type "(^|\\.)(Exception|SystemException|ApplicationException|IOException|HttpRequestException|SqlException|DbUpdateException|OperationCanceledException|TaskCanceledException|ObjectDisposedException|FileNotFoundException|DirectoryNotFoundException|KeyNotFoundException|FormatException|OverflowException|PlatformNotSupportedException|NotSupportedException|ThreadAbortException)$")
  (#empty? @body) (#not-commented? @body)
  (#set! rule "narrow-empty-catch"))
((try_statement body: (_) @try (catch_clause "catch" . body: (block) @body) @match) @context
  (#empty? @body) (#commented? @body)
  (#not-match? @try "(Close|Delete|Dispose|Shutdown|Disconnect|Kill|Cancel|Stop)\\w*\\(")
  (#set! rule "comment-only-catch"))
((try_statement body: (_) @try (catch_clause (catch_declaration type: (_) @type) body: (block) @body) @match) @context
  (#match? @type "(^|\\.)(Exception|SystemException)$")
  (#empty? @body) (#commented? @body)
  (#not-match? @try "(Close|Delete|Dispose|Shutdown|Disconnect|Kill|Cancel|Stop)\\w*\\(")
  (#set! rule "comment-only-catch"))

; A comment that comes or goes does not make a handler that did nothing before.
((catch_clause body: (block) @body) @match
  (#empty? @body) (#commented? @body)
  (#set! as "counterpart") (#set! rule "empty-catch"))
((catch_clause body: (block) @body) @match
  (#empty? @body) (#not-commented? @body)
  (#set! as "counterpart") (#set! rule "comment-only-catch"))

; catch (Exception) { _logger.LogError("failed"); }
; ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
((try_statement body: (_) @try [
    (catch_clause (catch_declaration !name) body: (block) @body)
    (catch_clause "catch" . body: (block) @body)] @match) @context
  (#not-only? @try "{only-measures}")
  (#only? @body "{only-logs-in-csharp}")
  (#not-match? @context "{takes-cancellation}")
  (#set! rule "log-and-go-on"))
((try_statement body: (_) @try (catch_clause (catch_declaration name: (_) @error) body: (block) @body) @match) @context
  (#not-only? @try "{only-measures}")
  (#only? @body "{only-logs-in-csharp}")
  (#not-match? @context "{takes-cancellation}")
  (#not-passed? @body @error)
  ; when (e is PaymentException declined) has a name of its own for it.
  (#not-match? @match "\\bwhen \\([^{]*\\bis [\\w.]+ (\\w+)[^{]*\\{[^}]*\\b\\1\\b")
  (#set! rule "log-and-go-on"))
; Its log has the error, but what was to be changed is not, and what follows does not know.
((try_statement body: (_) @try (catch_clause (catch_declaration name: (_) @error) body: (block) @body) @match) @context
  (#match? @try "{changing-call}")
  (#not-only? @try "{only-measures}")
  (#only? @body "{only-logs-in-csharp}")
  (#not-match? @context "{takes-cancellation}")
  (#passed? @body @error)
  (#set! rule "log-and-go-on"))

; foreach (…) { try { … } catch (Exception) { continue; } }
;                         ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
((catch_clause (catch_declaration type: (_) @type) body: (block) @body) @match
  (#match? @type "(^|\\.)Exception$")
  (#only? @body "^(continue|break);$") (#not-commented? @body)
  (#set! rule "handler-skips"))
((catch_clause "catch" . body: (block) @body) @match
  (#only? @body "^(continue|break);$") (#not-commented? @body)
  (#set! rule "handler-skips"))

; catch (Exception) { return null; }
; ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
((try_statement body: (_) @try (catch_clause (catch_declaration type: (_) @type) body: (block) @body) @match) @context
  (#match? @type "(^|\\.)(Exception|SystemException|IOException|HttpRequestException|SqlException)$")
  (#only? @body "{gives-up}")
  (#match? @body "\\breturn\\b")
  (#not-match? @try "^\\{\\s*return [\\w.]*(Parse|Convert\\.To\\w+|Deserialize\\w*)(<\\w+>)?\\([^()\\n]*\\);\\s*\\}$")
  (#not-commented? @body)
  (#set! rule "sentinel-return"))
((try_statement (catch_clause "catch" . body: (block) @body) @match) @context
  (#only? @body "{gives-up}")
  (#match? @body "\\breturn\\b")
  (#not-commented? @body)
  (#set! rule "sentinel-return"))

; catch (Exception e) { order.Fail(); }
;        ^^^^^^^^^
([(catch_clause (catch_declaration type: (_) @match name: (_) @error) . body: (block) @body)
  (catch_clause (catch_declaration type: (_) @match !name) . body: (block) @body)]
  (#match? @match "(^|\\.)Exception$")
  ; Whoever gets the error can tell.
  (#not-passed? @body @error)
  (#not-contains? @body "throw_statement")
  (#not-empty? @body)
  (#not-only? @body "^(return( (null|\"\"|string\\.Empty|0|-1|true|default(\\(\\w+\\))?|\\[\\]|(Array|Enumerable)\\.Empty<[^()]*>\\(\\)|new (List|Dictionary|HashSet)<.*>\\(\\)))?;|(this\\.)?_?([lL]og(ger)?|Log)\\w*\\..*|(Console|Debug|Trace)\\..*)$")
  (#not-only? @body "^(continue|break);$")
  (#set! rule "any-error-caught"))

; catch (IOException e) { Retry(); }
; ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
((catch_clause (catch_declaration type: (_) @type name: (_) @error) body: (block) @body) @match
  (#not-match? @type "(^|\\.)(Exception|OperationCanceledException|TaskCanceledException|FormatException|OverflowException|\\w*NotFoundException)$")
  (#not-match? @error "^(_|ignored?)$")
  (#not-mentions? @body @error)
  (#not-contains? @body "throw_statement")
  (#not-empty? @body) (#not-commented? @body)
  (#set! rule "exception-unused"))

; catch (IOException e) { throw new StoreException("can't save"); }
;                         ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
((catch_clause (catch_declaration type: (_) @type name: (_) @error) body: (block [
    (throw_statement (object_creation_expression) @new) @match
    (if_statement consequence: (block (throw_statement (object_creation_expression) @new) @match))]))
  (#not-match? @type "(^|\\.)(FormatException|OverflowException|\\w*NotFoundException|InvalidCastException|OperationCanceledException)$")
  (#not-mentions? @new @error)
  (#set! rule "cause-lost"))

; catch (Exception e) { throw e; }
;                       ^^^^^^^^
((catch_clause (catch_declaration name: (_) @error) body: (block (throw_statement (identifier) @thrown) @match))
  (#eq? @thrown @error)
  (#set! rule "cause-lost"))

; catch (PaymentException e) { return Ok(new { error = e.Message }); }
;                              ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
((catch_clause body: (block (return_statement) @match))
  (#match? @match "^return (this\\.|Results\\.|TypedResults\\.)?(Ok|Json)\\(")
  (#match? @match "([eE]rror|[fF]ail|[mM]essage|[eE]xception|[sS]uccess = false)")
  (#not-match? @match "\\b(statusCode|Status[45])")
  (#set! rule "error-as-success"))

; What the base had.

; Who throws it on only tidies up.
((catch_clause (catch_declaration type: (_) @match @value) body: (block) @body)
  (#not-match? @body "\\bthrow;")
  (#set! key "catch") (#set! compare "exception-breadth")
  (#set! rule "catch-widened"))
((catch_clause "catch" @match @value . body: (block))
  (#set! key "catch") (#set! compare "exception-breadth")
  (#set! rule "catch-widened"))

((try_statement body: (_) @protects (catch_clause "catch" @protects body: (block (throw_statement) @match)))
  (#set! key "rethrow")
  (#set! rule "rethrow-removed"))
((catch_clause body: (block) @match)
  (#contains? @match "throw_statement" "return_statement")
  (#set! key "rethrow") (#set! as "counterpart")
  (#set! rule "rethrow-removed"))

; response.EnsureSuccessStatusCode();
; ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
((expression_statement (invocation_expression function: (member_access_expression name: (_) @callee)) @key) @match
  (#eq? @callee "EnsureSuccessStatusCode")
  (#set! protects "block")
  (#set! rule "error-check-removed"))
((if_statement condition: (_) @key consequence: (_) @then !alternative) @match
  (#match? @key "(IsSuccess(StatusCode)?\\b|StatusCode\\b|ExitCode|HasErrors?\\b|\\.Succeeded\\b|\\.IsFailed\\b)")
  (#match? @then "\\b(throw|return)\\b")
  (#set! protects "block")
  (#set! rule "error-check-removed"))
((if_statement condition: (_) @key) @match (#set! as "counterpart") (#set! rule "error-check-removed"))

; _logger.LogError(e, "failed") → _logger.LogDebug(e, "failed")
;                                 ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
((invocation_expression function: (member_access_expression expression: (_) @logger name: (_) @value) arguments: (_) @key) @match
  (#match? @logger "([lL]og(ger)?|Log)$")
  (#inside? @match "catch_clause")
  (#not-explained? @match "{level-explained}")
  ; Who throws it on leaves it to the caller to tell.
  (#not-around? @match "catch_clause" "\\bthrow( \\w+)?(;|\\s*\\}$)")
  (#set! compare "log-level-lowered")
  (#set! rule "log-level-lowered"))

; SentrySdk.CaptureException(e);
; ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
((try_statement body: (_) @protects (catch_clause "catch" @protects body: (block (expression_statement (invocation_expression function: (_) @callee)) @match)))
  (#match? @callee "(\\b(CaptureException|CaptureMessage|TrackException|NoticeError|Notify|ReportError|ReportException|RecordException)|^(this\\.)?_?([lL]og(ger)?|Log)\\.(LogError|LogCritical|LogWarning|Error|Fatal|Warning))$")
  (#set! key "report")
  (#set! rule "report-removed"))
((catch_clause body: (block) @body) @match
  (#match? @body "([lL]og(ger)?\\.|Log\\w*\\(|Error\\w*\\(|Exception\\(|\\bthrow\\b|Report|Notify|Track|Console\\.)")
  (#set! key "report") (#set! as "counterpart")
  (#set! rule "report-removed"))

; new OrderException("no order");
; ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
((expression_statement (object_creation_expression type: (_) @type) @match)
  (#match? @type "(^|\\.)([A-Z]\\w*)?(Exception|Error)$")
  (#set! rule "error-not-thrown"))

; catch (NullReferenceException) { … }
;        ^^^^^^^^^^^^^^^^^^^^^^
((catch_clause (catch_declaration type: (_) @match))
  (#match? @match "(^|\\.)(NullReferenceException|IndexOutOfRangeException|InvalidCastException|StackOverflowException|OutOfMemoryException|AccessViolationException|ExecutionEngineException|ArrayTypeMismatchException)$")
  (#set! rule "bug-caught"))
((catch_clause (catch_filter_clause) @match)
  (#match? @match "\\bis (\\w+\\.)*(NullReferenceException|IndexOutOfRangeException|StackOverflowException)\\b")
  (#set! rule "bug-caught"))

; catch (IOException e) { e = null; }
;                         ^^^^^^^^
((catch_clause (catch_declaration name: (_) @error) body: (block (expression_statement (assignment_expression left: (identifier) @again) @match)))
  (#eq? @error @again)
  (#set! rule "caught-error-replaced"))

; catch (Exception e) { _logger.LogError("failed"); }
; ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
((catch_clause (catch_declaration type: (_) @type name: (_) @error) body: (block (expression_statement (invocation_expression function: (_) @logger))) @body) @match
  (#match? @type "(^|\\.)Exception$")
  (#match? @logger "^(this\\.)?_?([lL]og(ger)?|Log)\\w*\\.(Log)?(Error|Warning|Critical|Fatal|Warn)$")
  (#not-mentions? @body @error)
  (#not-contains? @body "throw_statement")
  (#not-match? @match "\\bwhen \\([^{]*\\bis [\\w.]+ (\\w+)[^{]*\\{[^}]*\\b\\1\\b")
  (#set! rule "exception-unused"))
; catch (IOException e) { _logger.LogError(e.Message); }
;                         ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
((catch_clause (catch_declaration name: (_) @error) body: (block (expression_statement (invocation_expression function: (_) @logger arguments: (argument_list) @arguments)) @match))
  (#match? @logger "^(this\\.)?_?([lL]og(ger)?|Log)\\w*\\.(Log)?(Error|Warning|Critical|Fatal|Warn)$")
  (#match? @arguments "\\b(e|ex|exc|err|error|exception)\\.(Message|StackTrace|InnerException\\??\\.\\w+)\\b")
  (#not-match? @arguments "^\\((e|ex|exc|err|error|exception),|, (e|ex|exc|err|error|exception)\\)$")
  (#set! rule "exception-unused"))

; finally { throw new CleanupException(); }
;           ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
((throw_statement) @match
  (#around? @match "finally_clause" "[^]")
  (#not-inside? @match "lambda_expression" "local_function_statement" "anonymous_method_expression")
  (#set! rule "finally-overrides"))

; catch (IOException) { throw; }
; ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
([(try_statement (catch_clause body: (block . (throw_statement) @throw .)) @match .)
  (try_statement (catch_clause body: (block . (throw_statement) @throw .)) @match . (finally_clause))]
  (#eq? @throw "throw;")
  (#not-match? @match "^catch[^{]*\\bwhen\\b")
  (#set! rule "handler-only-rethrows"))

; name.Trim();
; ^^^^^^^^^^^^
((expression_statement (invocation_expression function: (member_access_expression name: (_) @method)) @match)
  (#match? @method "^(Trim(Start|End)?|Substring|ToUpper(Invariant)?|ToLower(Invariant)?|Replace|PadLeft|PadRight|StartsWith|EndsWith|IndexOf|LastIndexOf|Split|Equals|CompareTo|GetHashCode|ToString|Intern|Where|Select(Many)?(<.*>)?|OfType<.*>|Cast<.*>|OrderBy(Descending)?|GroupBy|Distinct|Skip|Take|ToList|ToArray|ToHashSet|ToDictionary|ToImmutable\\w+|ToFrozen\\w+|FirstOrDefault|LastOrDefault|Any|All|Count|CountBy|AggregateBy|Aggregate|Index|Sum|Min|Max|Average|Contains(Key|Value)?|AddDays|AddHours|AddMinutes|AddSeconds|AddMonths|AddYears|Concat|Union|Except|Intersect|Zip|Reverse<.*>|AsEnumerable|Compare|IsNullOrEmpty|IsNullOrWhiteSpace|Format|Join)$")
  (#not-match? @match "\\.(Skip|Take|Index|Replace)\\(\\)$|\\.Replace\\([^\"']*\\)$")
  (#not-match? @match "^(await |Assert\\b|\\w*[mM]ock|A\\.|Verify|_?[sS]tringBuilder\\b|_?(sb|builder|[bB]uilder)\\b|[rR]egex\\.|File\\b|Directory\\b|Task\\b|Thread\\b)|\\.Should\\(|[sS]b\\.|[bB]uilder\\.")
  (#not-inside? @match "try_statement" "lambda_expression")
  (#set! rule "result-unused"))

; if (order.IsLate) { }
;                   ^^^
([(if_statement consequence: (block) @match)
  (if_statement alternative: (block) @match)
  (lock_statement (block) @match)
  (for_statement body: (block) @match)
  (foreach_statement body: (block) @match)
  (finally_clause (block) @match)]
  (#empty? @match) (#not-commented? @match)
  (#set! rule "empty-branch"))

; if (order.IsLate); Pay(order);
; ^^^^^^^^^^^^^^^^^^
((if_statement consequence: (empty_statement)) @match
  (#set! rule "empty-branch"))
