; Handlers that do nothing. One without a type catches all, as `Exception` does.

; except Exception: pass
; ^^^^^^^^^^^^^^^^^^^^^^
((try_statement [
    (except_clause !value (block) @body)
    (except_clause value: (_) @type (block) @body)] @match) @context
  (#not-match? @type "{narrow-type-in-python}")
  (#empty? @body) (#not-commented? @match)
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
  (#only? @body "^(return( (None|\\[\\]|\\{\\}|\\(\\)|\"\"|''|0(\\.0+)?|-1|True|set\\(\\)|dict\\(\\)|list\\(\\)|float\\(.nan.\\)|(np|numpy|math)\\.nan))?|(self\\.|cls\\.)?_?([lL]og(ger|ging)?|print)\\w*\\s*[.(].*)$")
  (#match? @body "(^|\\n)\\s*return")
  (#not-match? @try "^(return |\\w+ = )?(int|float|Decimal|UUID|json\\.loads)\\([^()\\n]*\\)[^()\\n]*$")
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
((finally_clause (block [(return_statement) (break_statement) (continue_statement)] @match))
  (#set! rule "finally-overrides"))
((finally_clause (block (if_statement [
    consequence: (block [(return_statement) (break_statement) (continue_statement)] @match)
    alternative: (else_clause body: (block [(return_statement) (break_statement) (continue_statement)] @match))])))
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
