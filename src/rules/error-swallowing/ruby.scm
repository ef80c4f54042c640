; rescue
; ^^^^^^
((rescue !exceptions) @match
  (#empty? @match) (#not-commented? @match)
  (#not-excused? @match)
  (#not-tidying? @match)
  (#not-around? @match "begin" "{reads-a-number}")
  (#set! rule "empty-catch"))
((rescue exceptions: (_) @type) @match
  (#match? @type "\\b(StandardError|Exception|RuntimeError)\\b")
  (#empty? @match) (#not-commented? @match)
  (#not-excused? @match)
  (#not-tidying? @match)
  (#set! rule "empty-catch"))

; def close; …; rescue; end
;               ^^^^^^
((rescue !exceptions) @match
  (#empty? @match) (#not-commented? @match)
  (#tidying? @match)
  (#set! rule "cleanup-failure-dropped"))
((rescue exceptions: (_) @type) @match
  (#match? @type "\\b(StandardError|Exception|RuntimeError)\\b")
  (#empty? @match) (#not-commented? @match)
  (#tidying? @match)
  (#set! rule "cleanup-failure-dropped"))
((rescue exceptions: (_) @type) @match
  (#not-match? @type "\\b(StandardError|Exception|RuntimeError|LoadError|NameError|KeyError|IndexError|StopIteration|NotFound|RecordNotFound|RecordNotUnique|EEXIST|ENOENT|ESRCH|EPIPE|ECHILD|EOFError|Interrupt|SystemExit|ArgumentError|TypeError|EAGAIN)\\b")
  (#empty? @match) (#not-commented? @match)
  (#set! rule "narrow-empty-catch"))
((rescue) @match
  (#not-match? @match "^rescue\\s+[A-Z:]")
  (#empty? @match) (#commented? @match)
  (#set! rule "comment-only-catch"))
((rescue exceptions: (_) @type) @match
  (#match? @type "\\b(StandardError|Exception|RuntimeError)\\b")
  (#empty? @match) (#commented? @match)
  (#set! rule "comment-only-catch"))

; A comment that comes or goes does not make a handler that did nothing before.
((rescue) @match
  (#empty? @match) (#commented? @match)
  (#set! as "counterpart") (#set! rule "empty-catch"))
((rescue) @match
  (#empty? @match) (#not-commented? @match)
  (#set! as "counterpart") (#set! rule "comment-only-catch"))

; order = load(id) rescue nil
;         ^^^^^^^^^^^^^^^^^^^
((rescue_modifier body: (_) @body) @match
  (#not-match? @body "^[\\w.:@]*\\b(close|unlink|delete|rm_f|rm_rf|kill|disconnect|shutdown|terminate)!?(\\(|$)")
  (#not-excused? @match)
  (#set! rule "inline-rescue"))

; rescue => error
;   logger.error(error)
; ^^^^^^^^^^^^^^^^^^^^^
((rescue !exceptions body: (_) @body) @match
  (#only? @body "^((@|self\\.)?_?([lL]og(ger)?\\w*|Rails\\.logger|[A-Z][\\w:]*\\.logger)[.(]|puts\\b|p |pp |warn\\b|\\$std(err|out)\\.(puts|write|print)|STDERR\\.(puts|write|print)|print\\b)")
  (#not-match? @body "{tries-again}")
  (#not-explained? @match "[bB]est[- ]effort")
  (#set! rule "log-and-go-on"))
((rescue exceptions: (_) @type body: (_) @body) @match
  (#match? @type "\\b(StandardError|Exception|RuntimeError)\\b")
  (#only? @body "^((@|self\\.)?_?([lL]og(ger)?\\w*|Rails\\.logger|[A-Z][\\w:]*\\.logger)[.(]|puts\\b|p |pp |warn\\b|\\$std(err|out)\\.(puts|write|print)|STDERR\\.(puts|write|print)|print\\b)")
  (#not-match? @body "{tries-again}")
  (#not-explained? @match "[bB]est[- ]effort")
  (#set! rule "log-and-go-on"))

; rescue
;   next
; ^^^^^^
((rescue !exceptions body: (_) @body) @match
  (#only? @body "^(next|break)$") (#not-commented? @match)
  (#not-excused? @match)
  (#set! rule "handler-skips"))
((rescue exceptions: (_) @type body: (_) @body) @match
  (#match? @type "\\b(StandardError|Exception|RuntimeError)\\b")
  (#only? @body "^(next|break)$") (#not-commented? @match)
  (#not-excused? @match)
  (#set! rule "handler-skips"))

; rescue
;   nil
; ^^^^^
((rescue !exceptions body: (_) @body) @match
  (#only? @body "{gives-up-in-ruby}")
  (#match? @body "{ends-in-nothing}")
  (#not-commented? @match)
  (#not-excused? @match)
  (#not-around? @match "begin" "{reads-a-number}")
  (#set! rule "sentinel-return"))
((rescue exceptions: (_) @type body: (_) @body) @match
  (#match? @type "\\b(StandardError|Exception|RuntimeError)\\b")
  (#only? @body "{gives-up-in-ruby}")
  (#match? @body "{ends-in-nothing}")
  (#not-commented? @match)
  (#not-excused? @match)
  (#set! rule "sentinel-return"))

; rescue ArgumentError
;   nil
; ^^^^^
((rescue exceptions: (_) @type body: (_) @body) @match
  (#not-match? @type "\\b(StandardError|Exception|RuntimeError)\\b")
  (#only? @body "^(return ?)?nil$")
  (#not-commented? @match)
  (#not-around? @match "begin" "^begin\\s+(Integer|Float|BigDecimal|Complex|Rational)\\([^)]*\\)\\s+rescue")
  (#set! rule "exception-unused"))

; begin
;   Integer(text)
; rescue ArgumentError
;   nil
; end
; ^^^^^^^^^^^^^^^
((begin . (call method: (_) @callee) . (rescue exceptions: (_) body: (then . (nil) .)) .) @match
  (#match? @callee "^(Integer|Float|BigDecimal|Complex|Rational)$")
  (#not-commented? @match)
  (#set! rule "exception-unused"))
((begin . (call method: (_) @callee) . (rescue !exceptions) .) @match
  (#match? @callee "^(Integer|Float|BigDecimal|Complex|Rational)$")
  (#match? @match "{reads-a-number}")
  (#not-commented? @match)
  (#set! rule "exception-unused"))

; rescue Exception
;        ^^^^^^^^^
((rescue exceptions: (_) @match body: (_) @body)
  (#match? @match "(^|[ ,:])Exception\\b")
  (#not-match? @match "[A-Za-z]::Exception\\b")
  (#not-match? @body "(^|\\n|;)\\s*(raise|fail|throw|exit!?|abort)\\b")
  (#set! rule "broad-catch"))

; ensure
;   return cached
;   ^^^^^^^^^^^^^
((return) @match
  (#nearest? @match ensure method singleton_method lambda)
  (#set! rule "finally-overrides"))
([(next) (break)] @match
  (#nearest? @match ensure method singleton_method lambda block do_block while until for)
  (#set! rule "finally-overrides"))

; render json: { error: error.message }
; ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
((rescue body: (then (call method: (_) @callee arguments: (_) @args) @match))
  (#eq? @callee "render")
  (#match? @args "^\\(?\\s*json:.*\\b(error|errors|message)\\b")
  (#not-match? @args "\\bstatus: *(:(?!ok\\b)|[3-5]|[a-z])")
  (#set! rule "error-as-success"))

; What the base had.

; rescue KeyError → rescue StandardError
;                          ^^^^^^^^^^^^^
((rescue exceptions: (_) @match @value)
  ; Who raises it on only tidies up.
  (#not-around? @match rescue "\\braise\\b")
  (#set! key "rescue") (#set! compare "exception-breadth")
  (#set! rule "catch-widened"))
((rescue "rescue" @match @value !exceptions)
  (#not-around? @match rescue "\\braise\\b")
  (#set! key "rescue") (#set! compare "exception-breadth")
  (#set! rule "catch-widened"))

; rescue => error
;   raise
;   ^^^^^
((begin . (_) @protects (rescue "rescue" @protects body: (then [(identifier) (call)] @match)))
  (#match? @match "^raise\\b")
  (#set! key "rethrow")
  (#set! rule "rethrow-removed"))
((body_statement . (_) @protects (rescue "rescue" @protects body: (then [(identifier) (call)] @match)))
  (#match? @match "^raise\\b")
  (#set! key "rethrow")
  (#set! rule "rethrow-removed"))
((rescue body: (_) @body) @match
  (#match? @body "(^|\\n|; ?)\\s*(raise|fail|return|throw|exit|abort|retry)\\b")
  (#set! key "rethrow") (#set! as "counterpart")
  (#set! rule "rethrow-removed"))

; raise "no order" unless response.success?
; ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
([(if_modifier body: (_) @then condition: (_) @key) (unless_modifier body: (_) @then condition: (_) @key)
  (if condition: (_) @key consequence: (_) @then !alternative) (unless condition: (_) @key consequence: (_) @then !alternative)] @match
  (#match? @key "(success\\?|\\.ok\\?|\\bstatus\\b|\\.code\\b|exitstatus|\\.failure\\?|\\berrors?\\b)")
  (#match? @then "\\b(raise|fail|return|abort|exit)\\b")
  (#set! protects "block")
  (#set! rule "error-check-removed"))
([(if_modifier condition: (_) @key) (unless_modifier condition: (_) @key) (if condition: (_) @key) (unless condition: (_) @key)] @match
  (#set! as "counterpart") (#set! rule "error-check-removed"))

; logger.error(error) → logger.debug(error)
;                       ^^^^^^^^^^^^^^^^^^^
((call receiver: (_) @logger method: (_) @value arguments: (_) @key) @match
  (#match? @logger "([lL]og(ger)?|LOG(GER)?)$")
  (#inside? @match "rescue")
  (#set! compare "log-level-lowered")
  (#set! rule "log-level-lowered"))

; Sentry.capture_exception(error)
; ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
([(begin . (_) @protects (rescue "rescue" @protects body: (then (call receiver: (_) @receiver method: (_) @callee) @match)))
  (body_statement . (_) @protects (rescue "rescue" @protects body: (then (call receiver: (_) @receiver method: (_) @callee) @match)))]
  (#match? @match "^(Sentry|Raven|Bugsnag|Rollbar|Honeybadger|Airbrake|NewRelic\\S*|ErrorTracker\\S*|ErrorReporter\\S*|Rails\\.error|(@|self\\.)?_?([lL]og(ger)?\\w*|Rails\\.logger)\\.(error|fatal|warn))\\b")
  (#set! key "report")
  (#set! rule "report-removed"))
((rescue body: (_) @body) @match
  (#match? @body "([lL]ogger\\b|\\blog\\b|[eE]rror\\w*\\(|_exception|_error\\b|\\braise\\b|notify|warn|\\$stderr)")
  (#set! key "report") (#set! as "counterpart")
  (#set! rule "report-removed"))

; ArgumentError.new("no order")
; ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
([(body_statement (call receiver: [(constant) (scope_resolution)] @type method: (identifier) @callee) @match . (_))
  (then (call receiver: [(constant) (scope_resolution)] @type method: (identifier) @callee) @match . (_))]
  (#match? @type "([A-Z]\\w*)?(Error|Exception)$")
  (#eq? @callee "new")
  (#set! rule "error-not-thrown"))

; rescue StandardError … rescue KeyError
;                               ^^^^^^^^
([(begin (rescue exceptions: (_) @before) (rescue exceptions: (_) @match))
  (body_statement (rescue exceptions: (_) @before) (rescue exceptions: (_) @match))]
  (#match? @before "^(::)?(StandardError|Exception)$")
  (#match? @match "{ordinary-error-in-ruby}")
  (#set! rule "handler-never-reached"))
([(begin (rescue exceptions: (_) @before) (rescue exceptions: (_) @match))
  (body_statement (rescue exceptions: (_) @before) (rescue exceptions: (_) @match))]
  (#eq? @before @match)
  (#set! rule "handler-never-reached"))
([(begin (rescue !exceptions "rescue") (rescue exceptions: (_) @match))
  (body_statement (rescue !exceptions "rescue") (rescue exceptions: (_) @match))]
  (#match? @match "{ordinary-error-in-ruby}")
  (#set! rule "handler-never-reached"))

; rescue KeyError || IndexError
;        ^^^^^^^^^^^^^^^^^^^^^^
((rescue exceptions: (exceptions (binary operator: ["||" "&&" "|" "or"]) @match))
  (#set! rule "only-one-caught"))

; raise Exception, "no order"
; ^^^^^^^^^^^^^^^^^^^^^^^^^^^
((call !receiver method: (identifier) @callee arguments: (argument_list . [(constant) (scope_resolution) (call receiver: [(constant) (scope_resolution)] @type)] @what)) @match
  (#match? @callee "^(raise|fail)$")
  (#match? @what "^(::)?Exception(\\.new\\b|$)")
  (#set! rule "unusual-error-thrown"))
; class OrderError < Exception
;                    ^^^^^^^^^
((class superclass: (superclass [(constant) (scope_resolution)] @match))
  (#match? @match "^(::)?Exception$")
  (#set! rule "unusual-error-thrown"))
((call receiver: (constant) @class method: (identifier) @new arguments: (argument_list . [(constant) (scope_resolution)] @type .)) @match
  (#eq? @class "Class") (#eq? @new "new")
  (#match? @type "^(::)?Exception$")
  (#set! rule "unusual-error-thrown"))

; system "git", "pull"
; ^^^^^^^^^^^^^^^^^^^^
([(body_statement (call !receiver method: (identifier) @callee) @match . (_))
  (then (call !receiver method: (identifier) @callee) @match . (_))
  (block_body (call !receiver method: (identifier) @callee) @match . (_))
  (program (call !receiver method: (identifier) @callee) @match)]
  (#eq? @callee "system")
  (#not-match? @match "\\bexception: true")
  (#not-around? @match "body_statement" "\\$(\\?|CHILD_STATUS)")
  (#set! rule "unchecked-outcome"))

; rescue NoMethodError
;        ^^^^^^^^^^^^^
((rescue exceptions: (_) @match)
  (#match? @match "\\b(NoMethodError|NameError|SystemStackError|NoMemoryError|FrozenError|LocalJumpError)\\b")
  (#set! rule "bug-caught"))

; rescue
;   raise
; ^^^^^^^
([(begin (rescue body: (then . (_) @raise .)) @match .)
  (begin (rescue body: (then . (_) @raise .)) @match . (ensure))
  (body_statement (rescue body: (then . (_) @raise .)) @match .)
  (body_statement (rescue body: (then . (_) @raise .)) @match . (ensure))]
  (#match? @raise "^raise( \\$(!|ERROR_INFO))?$")
  (#set! rule "handler-only-rethrows"))
([(begin (rescue variable: (exception_variable (_) @error) body: (then . (call method: (_) @raise arguments: (argument_list . (identifier) @thrown .)) .)) @match .)
  (begin (rescue variable: (exception_variable (_) @error) body: (then . (call method: (_) @raise arguments: (argument_list . (identifier) @thrown .)) .)) @match . (ensure))
  (body_statement (rescue variable: (exception_variable (_) @error) body: (then . (call method: (_) @raise arguments: (argument_list . (identifier) @thrown .)) .)) @match .)
  (body_statement (rescue variable: (exception_variable (_) @error) body: (then . (call method: (_) @raise arguments: (argument_list . (identifier) @thrown .)) .)) @match . (ensure))]
  (#eq? @raise "raise") (#eq? @thrown @error)
  (#set! rule "handler-only-rethrows"))

; rescue StandardError, KeyError
;        ^^^^^^^^^^^^^^^^^^^^^^^
((rescue exceptions: (exceptions) @match)
  (#match? @match "(?<![\\w:])([\\w:]+),[^]*(?<![\\w:])\\1(?![\\w:])")
  (#set! rule "caught-twice"))
((rescue exceptions: (exceptions) @match)
  (#not-match? @match "(?<![\\w:])([\\w:]+),[^]*(?<![\\w:])\\1(?![\\w:])")
  (#match? @match "^(?=[^]*,)(?=[^]*(?<![\\w:])(::)?Exception(?![\\w:]))|^(?=[^]*(?<![\\w:])(::)?StandardError(?![\\w:]))(?=[^]*(?<![\\w:])(::)?((Argument|IO|EOF|Index|Key|Name|NoMethod|Range|Regexp|Runtime|Frozen|SystemCall|Thread|Type|ZeroDivision|Encoding|FloatDomain|LocalJump)Error|StopIteration|Errno::\\w+|Timeout::Error|JSON::ParserError|Net::\\w+)\\b)|^(?=[^]*(?<![\\w:])NameError\\b)(?=[^]*(?<![\\w:])NoMethodError\\b)|^(?=[^]*(?<![\\w:])IndexError\\b)(?=[^]*(?<![\\w:])(KeyError|StopIteration)\\b)|^(?=[^]*(?<![\\w:])IOError\\b)(?=[^]*(?<![\\w:])EOFError\\b)|^(?=[^]*(?<![\\w:])SystemCallError\\b)(?=[^]*(?<![\\w:])Errno::\\w+)|^(?=[^]*(?<![\\w:])ArgumentError\\b)(?=[^]*(?<![\\w:])UncaughtThrowError\\b)|^(?=[^]*(?<![\\w:])RuntimeError\\b)(?=[^]*(?<![\\w:])FrozenError\\b)|^(?=[^]*(?<![\\w:])ScriptError\\b)(?=[^]*(?<![\\w:])(LoadError|NotImplementedError|SyntaxError)\\b)")
  (#set! rule "caught-twice"))

; rescue "no order"
;        ^^^^^^^^^^
((rescue exceptions: (exceptions [(nil) (true) (false) (string) (integer) (float) (array) (hash) (simple_symbol) (regex)]) @match)
  (#set! rule "no-class-of-errors"))
