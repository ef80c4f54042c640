; Handlers that do nothing. One without a type catches all, as `Exception` does.

; except Exception: pass
; ^^^^^^^^^^^^^^^^^^^^^^
((try_statement [
    (except_clause !value (block) @body)
    (except_clause value: (_) @type (block) @body)] @match) @context
  (#not-match? @type "{narrow-type-in-python}")
  (#empty? @body) (#not-commented? @match)
  ; What is tried tells which way to go on, and the other way follows.
  (#not-match? @context "\\n( *)except[^\\n]*:\\s*pass\\s*\\n\\1else:")
  (#not-excused? @match)
  (#not-around? @match function_definition "{excuse-in-docstring}")
  (#not-tidying? @match)
  (#not-symbol? @match "{searching-symbol}")
  (#set! rule "empty-catch"))

; def find_shell(): try: … except Exception: pass
;                          ^^^^^^^^^^^^^^^^^^^^^^
; Who probes may send something, only to see whether it is answered.
((try_statement [
    (except_clause !value (block) @body)
    (except_clause value: (_) @type (block) @body)] @match) @context
  (#not-match? @type "{narrow-type-in-python}")
  (#empty? @body) (#not-commented? @match)
  (#symbol? @match "{searching-symbol}")
  (#set! rule "narrow-empty-catch"))

; def close(self): try: … except Exception: pass
;                         ^^^^^^^^^^^^^^^^^^^^^^
((try_statement [
    (except_clause !value (block) @body)
    (except_clause value: (_) @type (block) @body)] @match) @context
  (#not-match? @type "{narrow-type-in-python}")
  (#empty? @body) (#not-commented? @match)
  (#tidying? @match)
  (#set! rule "cleanup-failure-dropped"))

; with suppress(Exception):
;      ^^^^^^^^^^^^^^^^^^^
((with_statement (with_clause (with_item value: (call
    function: [(identifier) @callee (attribute attribute: (_) @callee)]
    arguments: (argument_list) @types) @match)) body: (_) @body) @context
  (#eq? @callee "suppress")
  (#match? @types "\\b(Base)?Exception\\b")
  (#not-excused? @context)
  (#not-around? @context function_definition "{excuse-in-docstring}")
  (#not-tidying? @body)
  ; What was cancelled is only waited for.
  (#not-around? @context block module "\\.cancel\\([^()\\n]*\\)\\s*\\n\\s*with (contextlib\\.)?suppress\\([^()]*\\):\\s*\\n\\s*await [\\w.]+\\s*(\\n|$)")
  (#set! rule "empty-catch"))

; except OSError: pass
; ^^^^^^^^^^^^^^^^^^^^
((try_statement body: (_) @try (except_clause value: (_) @type (block) @body) @match) @context
  (#not-match? @type "^\\(?(builtins\\.)?(Base)?Exception\\b")
  (#not-match? @type "(Import|ModuleNotFound|FileNotFound|FileExists|ProcessLookup|Key|Index|Attribute|Name|BrokenPipe|ConnectionReset|UnicodeDecode|Unsupported|NotImplemented|Cancelled|Lookup)(Operation)?Error|StopIteration|StopAsyncIteration|Empty|Full|DoesNotExist|KeyboardInterrupt|TimeoutExpired|NoSuchProcess|EOFError")
  (#empty? @body) (#not-commented? @match)
  (#not-match? @try "^[\\w.]+\\.(join|remove|stop|close|unlink|rmtree|kill|terminate|disconnect|cancel|shutdown)\\([^()\\n]*\\)$")
  (#set! rule "narrow-empty-catch"))

; except Exception: pass  # best effort
; ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
((try_statement body: (_) @try [
    (except_clause !value (block) @body)
    (except_clause value: (_) @type (block) @body)] @match) @context
  (#not-match? @type "{narrow-type-in-python}")
  (#empty? @body) (#commented? @match)
  (#not-match? @try "(close|unlink|remove|rmtree|kill|terminate|disconnect|cancel|shutdown)\\(")
  (#set! rule "comment-only-catch"))

; A comment that comes or goes does not make a handler that did nothing before.
((except_clause (block) @body) @match
  (#empty? @body) (#commented? @match)
  (#set! as "counterpart") (#set! rule "empty-catch"))
((except_clause (block) @body) @match
  (#empty? @body) (#not-commented? @match)
  (#set! as "counterpart") (#set! rule "comment-only-catch"))

; Handlers that go on.

; except Exception: continue
; ^^^^^^^^^^^^^^^^^^^^^^^^^^
((try_statement [
    (except_clause !value (block) @body)
    (except_clause value: (_) @type (block) @body)] @match) @context
  (#not-match? @type "{narrow-type-in-python}")
  (#only? @body "^continue$") (#not-commented? @match)
  (#not-excused? @match)
  (#not-around? @match function_definition "{excuse-in-docstring}")
  (#set! rule "handler-skips"))

; except Exception as e: log.error(e)
; ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
((try_statement body: (_) @try [
    (except_clause !value (block) @body)
    (except_clause value: (_) @type (block) @body)] @match) @context
  (#not-match? @type "{narrow-type-in-python}")
  (#not-only? @try "^(await )?(self\\.|cls\\.)?_?((\\w+\\.)*(analytics|telemetry|metrics|stats|statsd|posthog|mixpanel|tracker)\\.|track(_\\w+)?\\(|([lL]og(ger|ging)?|LOG(GER)?)\\.)|^\\w+ = os\\.(environ|getenv)|^(import|from) ")
  (#only? @body "^(self\\.|cls\\.)?_?([lL]og(ger|ging)?|LOG(GER)?|print|warnings|traceback)\\w*\\s*[.(]")
  (#set! rule "log-and-go-on"))

; except Exception: return None
; ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
((try_statement body: (_) @try [
    (except_clause !value (block) @body)
    (except_clause value: (_) @type (block) @body)] @match) @context
  (#not-match? @type "{narrow-type-in-python}")
  (#only? @body "^(return( (None|\\[\\]|\\{\\}|\\(\\)|\"\"|''|0(\\.0+)?|-1|True|set\\(\\)|dict\\(\\)|list\\(\\)|float\\(.nan.\\)|(np|numpy|math)\\.nan))?|(self\\.|cls\\.)?_?([lL]og(ger|ging)?|print|warnings|traceback)\\w*\\s*[.(].*)$")
  (#match? @body "(^|\\n)\\s*return")
  (#not-match? @try "^(return |\\w+ = )?(int|float|Decimal|UUID|json\\.loads)\\([^()\\n]*\\)[^()\\n]*$")
  ; What only tries says so by its name.
  (#not-symbol? @match "(^|[.])_*try_\\w+$")
  (#not-excused? @match)
  (#not-around? @match function_definition "{excuse-in-docstring}")
  (#set! rule "sentinel-return"))

; except BaseException: self.reset()
; ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
((try_statement (except_clause !value (block) @body) @match) @context
  (#not-contains? @body "raise_statement")
  (#not-empty? @body)
  (#not-match? @body "\\b(sys\\.exit|os\\._exit|exit)\\(")
  (#not-excused? @match)
  (#not-around? @match function_definition "{excuse-in-docstring}")
  (#set! rule "broad-catch"))
((try_statement body: (_) @try (except_clause value: (_) @type (block) @body) @match) @context
  (#match? @type "^\\(?(builtins\\.)?BaseException\\b")
  (#not-contains? @body "raise_statement")
  ; What is passed on is not swallowed, and what runs in one go is hardly interrupted.
  (#not-match? @body "{passes-error-on}")
  (#match? @try "\\bawait\\b|\\b(for|while)\\b|\\b(sleep|wait\\w*|join|recv\\w*|accept|communicate|input|run\\w*|serve\\w*|urlopen|result|requests\\.\\w+|main)\\(")
  (#not-empty? @body)
  (#not-match? @body "\\b(sys\\.exit|os\\._exit|set_exception)\\(|\\.(put|put_nowait|append|send|set_result)\\(.*\\b(e|ex|exc|err|error|exception)\\b")
  (#not-excused? @match)
  (#not-around? @match function_definition "{excuse-in-docstring}")
  (#set! rule "broad-catch"))

; finally: return x
;          ^^^^^^^^
((return_statement) @match
  (#nearest? @match finally_clause function_definition class_definition)
  (#set! rule "finally-overrides"))
([(break_statement) (continue_statement)] @match
  (#nearest? @match finally_clause for_statement while_statement function_definition)
  (#set! rule "finally-overrides"))

; except Exception as e: order.fail(e)
;        ^^^^^^^^^^^^^^
((except_clause value: (_) @match (block) @body)
  (#match? @match "^\\(?(builtins\\.)?(Base)?Exception\\b")
  (#not-contains? @body "raise_statement")
  (#not-empty? @body)
  (#not-only? @body "^(return( (None|\\[\\]|\\{\\}|\\(\\)|\"\"|''|0(\\.0+)?|-1|True|set\\(\\)|dict\\(\\)|list\\(\\)|float\\(.nan.\\)|(np|numpy|math)\\.nan))?|(self\\.|cls\\.)?_?([lL]og(ger|ging)?|LOG(GER)?|print|warnings|traceback)\\w*\\s*[.(][^]*)$")
  (#not-only? @body "^(continue|break)$")
  (#set! rule "any-error-caught"))
((except_clause "except" @match !value (block) @body)
  (#not-contains? @body "raise_statement")
  (#match? @body "\\b(sys\\.exit|os\\._exit|exit)\\(")
  (#set! rule "any-error-caught"))

; except PaymentError as e: return jsonify({"error": str(e)})
;                           ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
((except_clause (block (return_statement (call function: (_) @callee arguments: (_) @args)) @match))
  (#match? @callee "^((flask\\.)?jsonify|JsonResponse|JSONResponse|Response)$")
  (#match? @args "([\"'](error|errors|detail|message)[\"']\\s*:|\\berror=)")
  (#not-match? @args "\\bstatus(_code)?\\s*=(?!\\s*200\\b)|\\},\\s*(status\\.|[45]\\d\\d|HTTPStatus)")
  (#set! rule "error-as-success"))
((except_clause (block (return_statement (expression_list . (_) @answer . (integer) @status .)) @match))
  (#eq? @status "200")
  (#match? @answer "[\"'](error|errors|detail)[\"']\\s*:")
  (#set! rule "error-as-success"))

; What the base had.

; except KeyError → except Exception
;                          ^^^^^^^^^
((except_clause value: (_) @match @value (block) @body)
  (#not-match? @body "{passes-error-on}")
  (#set! key "except") (#set! compare "exception-breadth")
  (#set! rule "catch-widened"))
; What passes the error on catches none for good, but may have passed on a narrow one.
((except_clause value: (_) @match @value (block) @body)
  (#match? @body "{passes-error-on}")
  (#not-match? @match "\\b(Base)?Exception\\b")
  (#set! key "except") (#set! compare "exception-breadth")
  (#set! rule "catch-widened"))
((except_clause "except" @match @value !value)
  (#set! key "except") (#set! compare "exception-breadth")
  (#set! rule "catch-widened"))

; except OSError as e: log(e); raise
;                              ^^^^^
((try_statement body: (_) @protects (except_clause "except" @protects (block (raise_statement) @match)))
  (#set! key "rethrow")
  (#set! rule "rethrow-removed"))
((try_statement body: (_) . (finally_clause)) @match
  (#set! key "rethrow") (#set! as "counterpart")
  (#set! rule "rethrow-removed"))
((except_clause (block) @match)
  (#contains? @match "raise_statement" "return_statement")
  (#set! key "rethrow") (#set! as "counterpart")
  (#set! rule "rethrow-removed"))

; response.raise_for_status()
; ^^^^^^^^^^^^^^^^^^^^^^^^^^^
((expression_statement (call function: (attribute attribute: (_) @callee)) @match @key)
  (#match? @callee "^(raise_for_status|check_returncode|raise_if_error|check_error)$")
  (#set! protects "block")
  (#set! rule "error-check-removed"))

; subprocess.run(command, check=True)
;                         ^^^^^^^^^^
((call function: (_) @protects arguments: (argument_list . (_) @protects (keyword_argument name: (_) @name value: (true)) @match))
  (#eq? @name "check")
  (#match? @protects "run|Popen|call|\\[|\\w")
  (#set! key "check")
  (#set! rule "error-check-removed"))

; if response.status_code != 200: raise …
; ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
((if_statement condition: (_) @key consequence: (block) @then !alternative) @match
  (#match? @key "(\\.ok\\b|\\.status(_code)?\\b|returncode|exit_code|\\.is_success|\\berror\\b)")
  (#contains? @then "raise_statement" "return_statement")
  (#set! protects "block")
  (#set! rule "error-check-removed"))
((if_statement condition: (_) @key @match) (#set! as "counterpart") (#set! rule "error-check-removed"))
((call function: (_) @callee) @match @key
  (#match? @callee "(raise_for|check|ensure|assert)")
  (#set! as "counterpart") (#set! rule "error-check-removed"))

; log.error("failed") → log.debug("failed")
;                       ^^^^^^^^^^^^^^^^^^^
((call function: (attribute object: (_) @logger attribute: (_) @value) arguments: (_) @key) @match
  (#match? @logger "([lL]og(ger|ging)?|LOG(GER)?)$")
  (#inside? @match "except_clause")
  ; That a thing is not there is an answer.
  (#not-around? @match except_clause "^except [\\w., (]*(NotFound|DoesNotExist|NoSuch|KeyError|Missing)")
  (#set! compare "log-level-lowered")
  (#set! rule "log-level-lowered"))

; sentry_sdk.capture_exception(e)
; ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
((try_statement body: (_) @protects (except_clause "except" @protects (block (expression_statement (call function: (_) @callee)) @match)))
  (#match? @callee "(\\b(capture_exception|capture_message|report_exception|report_exc_info|report_error|notify_exception|record_exception|notice_error|print_exc)|([lL]og(ger|ging)?|LOG(GER)?)\\.(error|exception|critical|fatal|warning))$")
  (#set! key "report")
  (#set! rule "report-removed"))
((except_clause (block) @body) @match
  (#match? @body "([lL]og(ger|ging)?\\.|print\\(|_exception\\(|\\braise\\b|report|notify|warn|_error\\()")
  (#set! key "report") (#set! as "counterpart")
  (#set! rule "report-removed"))

; ValueError("no order")
; ^^^^^^^^^^^^^^^^^^^^^^
((expression_statement . [(call function: (_) @callee) (parenthesized_expression (call function: (_) @callee))] @match .)
  (#match? @callee "^([\\w.]+\\.)?([A-Z]\\w*(Error|Exception|Warning)|Exception|BaseException|StopIteration|SystemExit|KeyboardInterrupt)$")
  (#not-around? @match with_statement "^(async )?with [^:]*([rR]aises|[wW]arns|assert)")
  (#set! rule "error-not-thrown"))

; ValueError
; ^^^^^^^^^^
((expression_statement . (identifier) @match .)
  (#match? @match "^([A-Z]\\w*(Error|Exception)|Exception|BaseException)$")
  ; An old version of Python may lack it.
  (#not-inside? @match try_statement)
  (#set! rule "error-not-thrown"))

; except Exception: …
; except ValueError: …
;        ^^^^^^^^^^
((try_statement (except_clause value: (_) @before) (except_clause value: (_) @match))
  (#match? @before "^(\\(?(\\w+, ?)*(builtins\\.)?(Base)?Exception\\b|\\(?(\\w+, ?)*(builtins\\.)?BaseException\\b)")
  (#not-match? @match "(^|\\W)(BaseException|KeyboardInterrupt|SystemExit|GeneratorExit|\\w*Cancelled\\w*|\\w*[cC]ancelled_exc\\w*|ExceptionGroup|BaseExceptionGroup)\\b")
  (#not-match? @match "^[a-z_]\\w*$")
  (#set! rule "handler-never-reached"))
((try_statement (except_clause value: (_) @before) (except_clause value: (_) @match))
  (#match? @before "^(\\(?(\\w+, ?)*)(OSError|IOError|EnvironmentError)\\b")
  (#match? @match "^(FileNotFoundError|FileExistsError|PermissionError|ConnectionError|Connection\\w+Error|BrokenPipeError|IsADirectoryError|NotADirectoryError|InterruptedError|ProcessLookupError|TimeoutError|BlockingIOError|ChildProcessError|socket\\.(error|timeout|gaierror)|IOError|OSError)( as \\w+)?$")
  (#set! rule "handler-never-reached"))
((try_statement (except_clause value: (_) @before) (except_clause value: (_) @match))
  (#match? @before "^(\\(?(\\w+, ?)*)ValueError\\b")
  (#match? @match "^(UnicodeDecodeError|UnicodeEncodeError|UnicodeError|(json\\.|json\\.decoder\\.)?JSONDecodeError|ValueError)( as \\w+)?$")
  (#set! rule "handler-never-reached"))
((try_statement (except_clause value: (_) @before) (except_clause value: (_) @match))
  (#match? @before "^(\\(?(\\w+, ?)*)(LookupError|ArithmeticError|RuntimeError|ConnectionError|ImportError|NameError|SyntaxError|UnicodeError)\\b")
  (#match? @match "^(KeyError|IndexError|ZeroDivisionError|OverflowError|FloatingPointError|NotImplementedError|RecursionError|ConnectionRefusedError|ConnectionResetError|ConnectionAbortedError|BrokenPipeError|ModuleNotFoundError|UnboundLocalError|IndentationError|TabError|UnicodeDecodeError|UnicodeEncodeError)( as \\w+)?$")
  (#not-match? @before "RuntimeError[^]*,")
  (#not-match? @match "^(KeyError|IndexError)$")
  (#set! rule "handler-never-reached"))
((try_statement
    (except_clause value: [(identifier) @before (attribute) @before (as_pattern . [(identifier) (attribute)] @before)])
    (except_clause value: [(identifier) @match (attribute) @match (as_pattern . [(identifier) (attribute)] @match)]))
  (#eq? @before @match)
  (#set! rule "handler-never-reached"))
((try_statement (except_clause value: (identifier) @before) (except_clause value: (identifier) @match))
  (#eq? @before "LookupError") (#match? @match "^(KeyError|IndexError)$")
  (#set! rule "handler-never-reached"))

; except ValueError or TypeError: …
;        ^^^^^^^^^^^^^^^^^^^^^^^
((except_clause value: [(boolean_operator) (parenthesized_expression (boolean_operator)) (as_pattern . (boolean_operator)) (as_pattern . (parenthesized_expression (boolean_operator)))] @match)
  (#set! rule "only-one-caught"))

; except asyncio.CancelledError: log(…)
; ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
((except_clause value: (_) @type (block) @body) @match
  (#match? @type "(^|\\W)((asyncio\\.|trio\\.|anyio\\.|exceptions\\.)?Cancelled(Error)?|anyio\\.get_cancelled_exc_class(?=\\(\\))|get_cancelled_exc_class(?=\\(\\))|SystemExit)(?!\\w)")
  (#not-match? @body "(^|\\n)\\s*raise($|\\n| \\w+($|\\n))|\\b(sys\\.exit|os\\._exit|exit)\\(")
  (#set! rule "cancel-not-passed-on"))

; raise "no order"
; ^^^^^^^^^^^^^^^^
((raise_statement . [(string) (integer) (float) (concatenated_string) (tuple) (list) (dictionary) (none) (true) (false)]) @match
  (#set! rule "unusual-error-thrown"))
; raise NotImplemented
; ^^^^^^^^^^^^^^^^^^^^
((raise_statement . [(identifier) @thrown (call function: (identifier) @thrown)]) @match
  (#any-of? @thrown "NotImplemented" "object" "str" "dict" "list" "int" "Ellipsis")
  (#set! rule "unusual-error-thrown"))
; raise "no order " + id
; ^^^^^^^^^^^^^^^^^^^^^^
((raise_statement . (binary_operator)) @match
  (#match? @match "[\"']")
  (#set! rule "unusual-error-thrown"))
; class OrderError(BaseException): …
;                  ^^^^^^^^^^^^^
((class_definition name: (_) @name superclasses: (argument_list [(identifier) (attribute)] @match))
  (#match? @match "^(builtins\\.)?(BaseException|KeyboardInterrupt|SystemExit|GeneratorExit)$")
  (#not-match? @name "[cC]ancel|[eE]xit|[iI]nterrupt|[sS]top|[aA]bort|[sS]ignal")
  (#set! rule "unusual-error-thrown"))

; subprocess.run(command)
; ^^^^^^^^^^^^^^^^^^^^^^^
((expression_statement . (call function: (_) @callee arguments: (argument_list) @arguments) @match .)
  (#match? @callee "^(\\w*sub\\w*|sp)\\.(run|call)$")
  (#not-match? @arguments "\\bcheck ?= ?\\w|\\*\\*")
  (#set! rule "unchecked-outcome"))
((expression_statement . (call function: (_) @callee) @match .)
  (#match? @callee "^(os\\.(system|spawn\\w+)|commands\\.getoutput)$")
  (#set! rule "unchecked-outcome"))

; except (NameError, RecursionError): …
;        ^^^^^^^^^^^^^^^^^^^^^^^^^^^
((except_clause value: (_) @match)
  (#match? @match "(^|\\W)(NameError|UnboundLocalError|RecursionError|MemoryError|AssertionError|SystemError|IndentationError)\\b")
  (#not-path? @match "(^|/)tests?/|test_")
  (#set! rule "bug-caught"))

; except PaymentError as error: error = None
;                               ^^^^^^^^^^^^
((except_clause value: (as_pattern (as_pattern_target) @error) (block (expression_statement (assignment left: (identifier) @again) @match)))
  (#eq? @error @again)
  (#set! rule "caught-error-replaced"))

; except Exception as e: print("expected, never mind"); return None
;        ^^^^^^^^^^^^^^
; Who says why still catches what nobody expected.
((except_clause value: (_) @match (block) @body) @handler
  (#match? @match "^\\(?(\\w+, ?)*(builtins\\.)?(Base)?Exception\\b")
  (#not-contains? @body "raise_statement")
  (#not-empty? @body)
  (#excused? @handler)
  (#set! rule "any-error-caught"))
((except_clause "except" @match !value (block) @body) @handler
  (#not-contains? @body "raise_statement")
  (#excused? @handler)
  (#set! rule "any-error-caught"))
((try_statement body: (_) @try (except_clause value: (_) @match (block) @body))
  (#match? @match "^\\(?(\\w+, ?)*(builtins\\.)?(Base)?Exception\\b")
  (#only? @body "^return\\b")
  (#match? @try "^(return |\\w+ = )?(int|float|Decimal|UUID|json\\.loads)\\([^()\\n]*\\)[^()\\n]*$")
  (#set! rule "any-error-caught"))
((except_clause value: (_) @match (block) @body)
  (#match? @match "^\\((\\w+, ?)+(builtins\\.)?(Base)?Exception\\b")
  (#not-contains? @body "raise_statement")
  (#not-empty? @body)
  (#set! rule "any-error-caught"))

; except PaymentError: log.error("failed")
; ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
((except_clause value: (_) @type (block (expression_statement (call function: (_) @callee)) @match) @body)
  (#match? @callee "^(self\\.|cls\\.)?_?([lL]og(ger|ging)?|LOG(GER)?)\\.(error|critical|fatal)$")
  (#not-match? @type "(Timeout|NotFound|DoesNotExist|KeyError|Import|ModuleNotFound|Cancelled|KeyboardInterrupt)\\w*")
  ; Who throws it on leaves it to the caller to tell.
  (#not-contains? @body "raise_statement")
  (#not-match? @body "\\b(exc_info|traceback|format_exc|print_exc|capture_exception|exception)\\b|\\b(e|ex|exc|err|error|exception)\\b(?!\\()")
  (#set! rule "exception-unused"))

; executor.map(send, orders)
; ^^^^^^^^^^^^^^^^^^^^^^^^^^
((expression_statement . (call function: (attribute object: (_) @pool attribute: (_) @callee)) @match .)
  (#match? @pool "([eE]xecutor|[pP]ool|^ex|^tpe)$")
  (#match? @callee "^(map|apply_async|map_async|starmap_async)$")
  (#not-match? @match "error_callback")
  (#set! rule "task-error-dropped"))

; @app.errorhandler(404)
; def not_found(error): return render_template("404.html")
;                       ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
((decorated_definition (decorator (call function: (_) @mark)) definition: (function_definition body: (block (return_statement [(string) (dictionary) (call function: (_) @callee)] @answer) @match)))
  (#match? @mark "\\.(app_)?errorhandler$")
  (#match? @answer "^([\"'{f]|(flask\\.)?(jsonify|render_template|render_template_string|make_response)\\()")
  (#not-match? @answer ", ?\\d{3}\\)$|\\bstatus")
  (#set! rule "error-as-success"))
((decorated_definition (decorator (call function: (_) @mark)) definition: (function_definition body: (block (if_statement consequence: (block (return_statement [(string) (dictionary) (call function: (_) @callee)] @answer) @match)))))
  (#match? @mark "\\.(app_)?errorhandler$")
  (#match? @answer "^([\"'{f]|(flask\\.)?(jsonify|render_template|render_template_string|make_response)\\()")
  (#not-match? @answer ", ?\\d{3}\\)$|\\bstatus")
  (#set! rule "error-as-success"))

; except KeyError: raise
; ^^^^^^^^^^^^^^^^^^^^^^
; A handler before others keeps its errors from them.
([(try_statement (except_clause (block . (raise_statement) @raise .)) @match .)
  (try_statement (except_clause (block . (raise_statement) @raise .)) @match . (finally_clause))]
  (#eq? @raise "raise")
  (#set! rule "handler-only-rethrows"))
([(try_statement (except_clause value: (as_pattern alias: (_) @error) (block . (raise_statement . [(identifier) @thrown (parenthesized_expression (identifier) @thrown)] .) .)) @match .)
  (try_statement (except_clause value: (as_pattern alias: (_) @error) (block . (raise_statement . [(identifier) @thrown (parenthesized_expression (identifier) @thrown)] .) .)) @match . (finally_clause))]
  (#eq? @thrown @error)
  (#set! rule "handler-only-rethrows"))

; except (OSError, FileNotFoundError): …
;        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^
((except_clause value: [(tuple) @match (as_pattern . (tuple) @match)])
  (#match? @match "(?<![\\w.])([\\w.]+),[^]*(?<![\\w.])\\1(?![\\w.])")
  (#set! rule "caught-twice"))
((except_clause value: [(tuple) @match (as_pattern . (tuple) @match)])
  (#not-match? @match "(?<![\\w.])([\\w.]+),[^]*(?<![\\w.])\\1(?![\\w.])")
  (#match? @match "^(?=[^]*(?<![\\w.])Exception(?![\\w.]))(?=[^]*\\b(?!Exception\\b)\\w+(Error|Exception)\\b)|^(?=[^]*(?<![\\w.])(OSError|IOError|EnvironmentError)(?![\\w.]))(?=[^]*(?<![\\w.])(File(NotFound|Exists)Error|PermissionError|(Connection\\w*|BrokenPipe|IsADirectory|NotADirectory|Interrupted|ProcessLookup|Timeout|BlockingIO|ChildProcess)Error)(?![\\w.]))|^(?=[^]*(?<![\\w.])ValueError(?![\\w.]))(?=[^]*(?<!\\w)(Unicode\\w*Error|JSONDecodeError)\\b)|^(?=[^]*(?<![\\w.])LookupError(?![\\w.]))(?=[^]*\\b(KeyError|IndexError)\\b)|^(?=[^]*(?<![\\w.])ArithmeticError(?![\\w.]))(?=[^]*\\b(ZeroDivisionError|OverflowError|FloatingPointError)\\b)|^(?=[^]*(?<![\\w.])RuntimeError(?![\\w.]))(?=[^]*\\b(NotImplementedError|RecursionError)\\b)|^(?=[^]*(?<![\\w.])ImportError(?![\\w.]))(?=[^]*\\bModuleNotFoundError\\b)|^(?=[^]*(?<![\\w.])ConnectionError(?![\\w.]))(?=[^]*\\b(Connection\\w+Error|BrokenPipeError)\\b)")
  (#set! rule "caught-twice"))

; if order.late: pass
;                ^^^^
([(if_statement consequence: (block) @match)
  (else_clause body: (block) @match)
  (for_statement body: (block) @match)
  (finally_clause (block) @match)] @around
  (#match? @match "^pass$")
  (#not-commented? @match) (#not-explained? @match ".")
  (#set! rule "empty-branch"))

; except [ValueError, TypeError]: …
;        ^^^^^^^^^^^^^^^^^^^^^^^
((except_clause value: [(list) (set) (dictionary) (string) (concatenated_string) (integer) (float) (none) (true) (false) (as_pattern . [(list) (set) (dictionary) (string) (concatenated_string) (integer) (float) (none) (true) (false)])] @match)
  (#set! rule "no-class-of-errors"))
((except_clause value: [(tuple [(list) (string) (integer) (float) (none) (true) (false)]) (as_pattern . (tuple [(list) (string) (integer) (float) (none) (true) (false)]))] @match)
  (#set! rule "no-class-of-errors"))

; raise OrderError(id) from "no order"
;                           ^^^^^^^^^^
((raise_statement cause: [(string) (integer) (float) (concatenated_string) (list) (dictionary) (tuple) (true) (false)] @match)
  (#set! rule "unusual-error-thrown"))
((assignment left: (attribute attribute: (_) @cause) right: [(string) (integer) (float) (concatenated_string) (list) (dictionary) (tuple) (true) (false)] @match)
  (#eq? @cause "__cause__")
  (#set! rule "unusual-error-thrown"))

; requests.post(url, json=order)
; ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
((expression_statement . (call function: (_) @callee) @match .)
  (#match? @callee "^(requests|httpx)\\.(post|put|patch|delete|request)$")
  (#set! rule "unchecked-outcome"))
; response = requests.get(url)
;            ^^^^^^^^^^^^^^^^^
; Only this function has the answer, and asks it nothing.
((assignment left: (identifier) @answer right: (call function: (_) @callee) @match)
  (#match? @answer "^(r|answer|reply|(\\w+_)?res(p|ponse|ult)?)$")
  (#match? @callee "^(requests|httpx)\\.(get|post|put|patch|delete|head|request)$")
  (#inside? @match function_definition)
  (#not-around? @match function_definition "raise_for_|\\b(ok|status\\w*|is_success|is_error|reason|history)\\b|\\b(return|yield) (r|res|resp|response|result)\\s*(\\n|$)|\\w*(check|valid|handle|parse|raise|process)\\w*\\((r|res|resp|response)\\b")
  (#set! rule "unchecked-outcome"))
; What the base had; a check that went is another question.
((assignment right: (call function: (_) @callee) @match)
  (#match? @callee "^(requests|httpx)\\.")
  (#around? @match function_definition "raise_for_|\\b(ok|status\\w*|is_success|is_error|reason|history)\\b")
  (#set! as "counterpart") (#set! rule "unchecked-outcome"))
