; catch { }
; ^^^^^^^^^
((catch_block !error) @match
  (#empty? @match) (#not-commented? @match)
  (#set! rule "empty-catch"))
((catch_block error: (_) @type) @match
  (#match? @type "^(let )?\\w+$")
  (#empty? @match) (#not-commented? @match)
  (#set! rule "empty-catch"))
((catch_block error: (_) @type) @match
  (#not-match? @type "^(let )?\\w+$|CancellationError|\\bis CancellationError")
  (#empty? @match) (#not-commented? @match)
  (#set! rule "narrow-empty-catch"))
((do_statement (catch_block !error) @match) @context
  (#empty? @match) (#commented? @match)
  (#not-match? @context "\\b(close|removeItem|cancel|invalidate|stop|disconnect)\\w*\\(")
  (#set! rule "comment-only-catch"))

; A comment that comes or goes does not make a handler that did nothing before.
((catch_block) @match
  (#empty? @match) (#commented? @match)
  (#set! as "counterpart") (#set! rule "empty-catch"))
((catch_block) @match
  (#empty? @match) (#not-commented? @match)
  (#set! as "counterpart") (#set! rule "comment-only-catch"))

; try? save(order)
; ^^^^^^^^^^^^^^^^
; What is made, or is all that a function consists of, is what it answers.
((statements (try_expression expr: (_) @call) @match)
  (#match? @match "^try\\?")
  (#not-around? @match "lambda_literal" "^\\{\\s*try\\?[^\\n]*\\s*\\}$")
  (#not-around? @match "computed_property" "^\\{\\s*(get [a-z ]*\\{\\s*)?try\\?[^\\n]*[\\s}]*$")
  (#not-around? @match "function_declaration" "->[^{]*\\{\\s*try\\?[^\\n]*\\s*\\}$")
  (#not-match? @call "^(await )?([A-Z]\\w*\\.)*[A-Z]\\w*(\\.init)?\\(")
  (#not-match? @call "\\b(sleep|close|removeItem|cancel|invalidate|stop|shutdown|disconnect|synchronize|setActive|unlink|terminate|[cC]lean_?[uU]p|\\w+Shutdown|\\w+Close)\\w*\\(")
  (#not-commented? @match)
  (#set! rule "ignored-error"))
((statements (assignment target: (_) @blank result: (try_expression expr: (_) @call) @try) @match)
  (#eq? @blank "_")
  (#match? @try "^try\\?")
  (#not-match? @call "\\b(sleep|close|removeItem|cancel|invalidate|stop|shutdown|disconnect|synchronize|setActive|unlink|terminate|[cC]lean_?[uU]p|\\w+Shutdown|\\w+Close)\\w*\\(")
  (#not-commented? @match)
  (#set! rule "ignored-error"))

; Task { try await send(order) }
; ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
([(statements [
    (call_expression . (_) @callee . (call_suffix (lambda_literal (statements) @body)))
    (constructor_expression constructed_type: (_) @callee (constructor_suffix (lambda_literal (statements) @body)))] @match)
  (source_file [
    (call_expression . (_) @callee . (call_suffix (lambda_literal (statements) @body)))
    (constructor_expression constructed_type: (_) @callee (constructor_suffix (lambda_literal (statements) @body)))] @match)]
  (#match? @callee "^Task(\\.detached|<\\w+, ?_>)?$")
  (#match? @body "\\b(try\\s|throw\\s)")
  (#not-match? @body "\\bcatch\\b|\\bResult \\{")
  (#not-around? @match "function_declaration" "^[^{]*->\\s*Task\\b")
  (#set! rule "task-error-dropped"))
([(statements [
    (call_expression . (_) @callee . (call_suffix (lambda_literal (statements) @body)))
    (constructor_expression constructed_type: (_) @callee (constructor_suffix (lambda_literal (statements) @body)))] @match)
  (source_file [
    (call_expression . (_) @callee . (call_suffix (lambda_literal (statements) @body)))
    (constructor_expression constructed_type: (_) @callee (constructor_suffix (lambda_literal (statements) @body)))] @match)]
  (#match? @callee "^Task(\\.detached|<\\w+, ?_>)?$")
  (#match? @body "\\btry\\s[^]*\\bcatch (let \\w+ )?(as |is |\\w+\\.\\w)|\\bcatch\\b[^{}]*\\{[^{}]*\\b(try|throw)\\s")
  (#not-match? @body "\\bcatch( let \\w+| _)? \\{(?![^{}]*\\b(try|throw)\\s)")
  (#not-around? @match "function_declaration" "^[^{]*->\\s*Task\\b")
  (#set! rule "task-error-dropped"))

; catch { print(error) }
; ^^^^^^^^^^^^^^^^^^^^^^
((catch_block) @match
  (#only? @match "^((self\\.|Self\\.)?_?([lL]og(ger)?|LOG(GER)?|os_log|NSLog|DDLog)\\w*[.(]|print\\(|debugPrint\\(|dump\\()")
  (#not-match? @match "\\b(fatal(Error)?|exit)\\(")
  (#not-match? @match "{tries-again}")
  (#not-explained? @match "[bB]est[- ]effort")
  (#set! rule "log-and-go-on"))

; catch { continue }
; ^^^^^^^^^^^^^^^^^^
((catch_block !error) @match
  (#only? @match "^(continue|break)( \\w+)?$") (#not-commented? @match)
  (#set! rule "handler-skips"))

; catch { return nil }
; ^^^^^^^^^^^^^^^^^^^^
((catch_block !error) @match
  (#only? @match "^(return( (nil|\\[\\]|\\[:\\]|\"\"|0|-1|true|\\.init\\(\\)))?|(self\\.)?_?([lL]og(ger)?|os_log|NSLog)\\w*[.(].*|print\\(.*)$")
  (#match? @match "\\breturn\\b")
  (#not-commented? @match)
  (#set! rule "empty-on-failure"))

; What the base had.

; catch is CancellationError → catch
;                              ^^^^^
((catch_block error: (_) @match @value)
  (#match? @value "\\b(as|is) |\\.\\w")
  (#set! key "catch") (#set! compare "exception-breadth")
  (#set! rule "catch-widened"))
((catch_block (catch_keyword) @match @value !error)
  (#set! key "catch") (#set! compare "exception-breadth")
  (#set! rule "catch-widened"))

; catch { log(error); throw error }
;                     ^^^^^^^^^^^
((do_statement (statements) @protects (catch_block (catch_keyword) @protects (statements (control_transfer_statement (throw_keyword)) @match)))
  (#set! key "rethrow")
  (#set! rule "rethrow-removed"))
((catch_block) @match
  (#match? @match "\\b(throw|return|completion\\(|fatalError\\(|resume\\()")
  (#set! key "rethrow") (#set! as "counterpart")
  (#set! rule "rethrow-removed"))

; guard response.statusCode == 200 else { throw … }
; ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
([(guard_statement condition: (_) @key) (if_statement condition: (_) @key)] @match
  (#match? @key "([sS]tatusCode|isSuccess|\\berror\\b|terminationStatus)")
  (#match? @match "\\b(throw|return|completion\\()")
  (#set! protects "block")
  (#set! rule "error-check-removed"))
([(guard_statement condition: (_) @key) (if_statement condition: (_) @key)] @match
  (#set! as "counterpart") (#set! rule "error-check-removed"))

; logger.error("failed") → logger.debug("failed")
;                          ^^^^^^^^^^^^^^^^^^^^^^
((call_expression (navigation_expression target: (_) @logger suffix: (navigation_suffix suffix: (_) @value)) (call_suffix) @key) @match
  (#match? @logger "([lL]og(ger)?|LOG(GER)?)$")
  (#inside? @match "catch_block")
  (#set! compare "log-level-lowered")
  (#set! rule "log-level-lowered"))

; SentrySDK.capture(error: error)
; ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
((do_statement (statements) @protects (catch_block (catch_keyword) @protects (statements (call_expression . (_) @callee) @match)))
  (#match? @callee "^(SentrySDK\\.capture|Crashlytics.*\\.record|Bugsnag\\.notify|Rollbar\\.|\\w*[rR]eport\\w*\\.?\\w*|(self\\.)?_?([lL]og(ger)?)\\w*\\.(error|fault|critical|warning))")
  (#set! key "report")
  (#set! rule "report-removed"))
((catch_block) @match
  (#match? @match "([lL]og(ger)?\\w*[.(]|[rR]eport|[cC]apture|[nN]otify|\\.record\\(|\\bthrow\\b|print\\(|\\berror\\b)")
  (#set! key "report") (#set! as "counterpart")
  (#set! rule "report-removed"))

; let order = try! load(id)
;             ^^^^^^^^^^^^^
; What the app brings along itself can be known to be there.
((try_expression (try_operator) expr: (_) @call) @match
  (#match? @match "^try!")
  (#not-match? @call "^(NSRegularExpression|Regex)\\(|\\bBundle\\.(main|module)\\b")
  (#not-path? @match "(^|/)([eE]xamples?|[pP]layground\\w*)/|Preview")
  (#set! rule "panic-on-failure"))
