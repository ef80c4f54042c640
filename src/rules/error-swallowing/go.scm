; _ = save(event)
; ^^^^^^^^^^^^^^^
((assignment_statement left: (expression_list . (identifier) @blank .) right: (expression_list . (call_expression function: (_) @callee) .)) @match
  (#eq? @blank "_")
  (#not-match? @callee "{harmless-call}")
  (#not-match? @callee "^(func|int|uint\\d*|string|byte|float\\d+|\\(|\\[|map)")
  (#not-inside? @match "defer_statement")
  (#match? @callee "(^|\\.)([cC]ommit|[sS]ave|[iI]nsert|[uU]pdate|[dD]elete|[eE]xec|[eE]xecute|[pP]ersist|[pP]ublish|[cC]harge|[mM]igrate|[tT]ransfer|[rR]efund|[pP]ay|[sS]tore|[rR]ecord|[uU]pload|[wW]riteFile|[rR]ename|[uU]nmarshal|[vV]alidate|[vV]erify)([A-Z]\\w*)?$")
  (#not-explained? @match "{excuse-before}")
  (#set! rule "ignored-error"))
; What is no such work, or is explained, was put aside knowingly.
((assignment_statement left: (expression_list . (identifier) @blank .) right: (expression_list . (call_expression function: (_) @callee) .)) @match
  (#eq? @blank "_")
  (#not-match? @callee "{harmless-call}")
  (#not-match? @callee "^(func|int|uint\\d*|string|byte|float\\d+|\\(|\\[|map)")
  (#not-inside? @match "defer_statement")
  (#set! rule "error-put-aside"))

; value, _ := fetch()
; ^^^^^^^^^^^^^^^^^^^
([(short_var_declaration left: (expression_list . (_) @kept . (identifier) @blank .) right: (expression_list . (call_expression function: (_) @callee arguments: (_) @arguments) .))
  (assignment_statement left: (expression_list . (_) @kept . (identifier) @blank .) right: (expression_list . (call_expression function: (_) @callee arguments: (_) @arguments) .))] @match
  (#eq? @blank "_")
  (#match? @callee "{fallible-call}")
  (#not-match? @callee "{never-fails}")
  (#not-match? @match "\\b(io|ioutil)\\.Discard\\b")
  (#match? @callee "(^|\\.)(Read(All|File|Dir)|Open\\w*|Create\\w*|Exec\\w*|Query\\w*|Do|Dial\\w*|Listen\\w*|[sS]ave\\w*|[fF]etch\\w*|Send\\w*|Post|http\\.Get|Insert\\w*|Update\\w*|Delete\\w*|Output|CombinedOutput|Run|Copy|Begin\\w*|Commit|Validate\\w*|Verify\\w*|Generate\\w*|Request\\w*)$")
  (#not-match? @match "[\"`]ROLLBACK\\b")
  ; A text that is worked on step by step, in memory.
  (#not-mentions? @arguments @kept)
  ; The body of an answer that is an error anyway.
  (#not-around? @match "if_statement" "^if [^{]*StatusCode\\b[^{]*\\{")
  (#not-symbol? @match "([hH]ttp|HTTP|[rR]esponse|[sS]tatus|[aA]pi|API)Err(or)?(From\\w+)?$")
  (#not-explained? @match "{excuse-before}")
  (#set! rule "ignored-error"))
([(short_var_declaration left: (expression_list . (_) . (identifier) @blank .) right: (expression_list . (call_expression function: (_) @callee) .))
  (assignment_statement left: (expression_list . (_) . (identifier) @blank .) right: (expression_list . (call_expression function: (_) @callee) .))] @match
  (#eq? @blank "_")
  (#match? @callee "{fallible-call}")
  (#not-match? @callee "{never-fails}")
  (#not-match? @match "\\b(io|ioutil)\\.Discard\\b|[\"`]ROLLBACK\\b")
  (#not-around? @match "if_statement" "^if [^{]*StatusCode\\b[^{]*\\{")
  (#not-symbol? @match "([hH]ttp|HTTP|[rR]esponse|[sS]tatus|[aA]pi|API)Err(or)?(From\\w+)?$")
  (#set! rule "error-put-aside"))

; if err != nil { }
; ^^^^^^^^^^^^^^^^^
((if_statement initializer: (_)? @context condition: (_) @condition consequence: (block) @body !alternative) @match
  (#match? @condition "^\\w*[eE]rr\\w* != nil$")
  (#empty? @body) (#not-commented? @body)
  (#set! rule "ignored-error"))

; if err != nil { log.Println(err) }
; ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
((if_statement condition: (_) @condition consequence: (block) @body !alternative) @match
  (#match? @condition "^\\w*[eE]rr\\w* != nil$")
  (#only? @body "^(\\w+\\.)*([lL]og(ger)?|slog|klog|glog|logrus|zap|fmt)(\\.\\w+\\([^)]*\\))*\\.(Print|Info|Warn|Error|Debug|V\\(|Log|Trace)\\w*\\(")
  (#not-match? @body "os\\.Exit|Fatal|Panic")
  (#not-match? @match "^if \\w+ := ((\\w+\\.)*(metrics|telemetry|analytics|stats|statsd|posthog|mixpanel|tracker)\\.|(\\w+\\.)*[tT]rack([A-Z]\\w*)?\\()")
  (#not-inside? @match "defer_statement" "go_statement")
  (#not-symbol? @match "(^|\\.|\\s)(main|Close|close|cleanup|Cleanup|shutdown|Shutdown|Stop|stop)$")
  (#set! rule "log-and-go-on"))

; if err != nil { return nil }
;                 ^^^^^^^^^^
((if_statement condition: (_) @condition consequence: (block . (statement_list . (return_statement) @match .))) @context
  (#match? @condition "^\\w*[eE]rr\\w* != nil$")
  (#match? @match "^return (.*, ?)?nil$")
  (#not-match? @match "[eE]rr")
  (#not-symbol? @match "{looking-symbol}")
  (#not-commented? @context)
  (#not-explained? @match "[bB]est[- ]effort|[fF]all(s|ing)? ?back|[fF]allback|[iI]gnor|[tT]olerat|[iI]ntentional|[dD]eliberate")
  (#not-around? @match "function_declaration" "^func \\w+\\([^{]*\\) (\\[|\\*|map\\[|\\w+\\.)[^{(,]*\\{")
  (#not-around? @match "method_declaration" "^func \\([^)]*\\) \\w+\\([^{]*\\) (\\[|\\*|map\\[|\\w+\\.)[^{(,]*\\{")
  ; What waits until something is there asks again.
  (#not-around? @match "call_expression" "^[^(]*(Until|Poll|Eventually|Retry|WaitFor|Backoff)\\w*\\([^]*\\(bool, error\\) \\{")
  (#set! rule "error-to-nil"))

; func load() []Event { if err != nil { return nil } }
;                                       ^^^^^^^^^^
((statement_list (_) @call . (if_statement !initializer condition: (_) @condition consequence: (block . (statement_list . (return_statement) @match .))) @context)
  (#match? @condition "^\\w*[eE]rr\\w* != nil$")
  (#eq? @match "return nil")
  (#not-match? @call "Marshal\\w*\\(")
  (#around? @match "function_declaration" "^func \\w+\\([^{]*\\) (\\[|\\*|map\\[)[^{(,]*\\{")
  (#not-symbol? @match "{looking-symbol}")
  (#not-commented? @context)
  (#set! rule "empty-on-failure"))
((statement_list (_) @call . (if_statement !initializer condition: (_) @condition consequence: (block . (statement_list . (return_statement) @match .))) @context)
  (#match? @condition "^\\w*[eE]rr\\w* != nil$")
  (#eq? @match "return nil")
  (#not-match? @call "Marshal\\w*\\(")
  (#around? @match "method_declaration" "^func \\([^)]*\\) \\w+\\([^{]*\\) (\\[|\\*|map\\[)[^{(,]*\\{")
  (#not-symbol? @match "{looking-symbol}")
  (#not-commented? @context)
  (#set! rule "empty-on-failure"))

; for … { if err := load(item); err != nil { continue } }
;           ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
((statement_list (_) @call . (if_statement !initializer condition: (_) @condition consequence: (block (statement_list . (continue_statement) .)) !alternative) @match)
  (#match? @condition "^\\w*[eE]rr\\w* != nil$")
  (#not-commented? @match)
  (#match? @call "{fallible-work}")
  (#set! rule "handler-skips"))
((if_statement initializer: (_) @call condition: (_) @condition consequence: (block (statement_list . (continue_statement) .)) !alternative) @match
  (#match? @condition "^\\w*[eE]rr\\w* != nil$")
  (#not-commented? @match)
  (#match? @call "{fallible-work}")
  (#set! rule "handler-skips"))
; What can't be read as one kind of thing is often another kind.
((statement_list . (if_statement !initializer condition: (_) @condition consequence: (block (statement_list . (continue_statement) .)) !alternative) @match)
  (#match? @condition "^\\w*[eE]rr\\w* != nil$")
  (#not-commented? @match)
  (#set! rule "item-left-out"))
((statement_list (_) @call . (if_statement !initializer condition: (_) @condition consequence: (block (statement_list . (continue_statement) .)) !alternative) @match)
  (#match? @condition "^\\w*[eE]rr\\w* != nil$")
  (#not-commented? @match)
  (#not-match? @call "\\b(EvalSymlinks|Stat|Lstat|Readlink|LookPath|Abs|Rel|Atoi|Parse(Int|Uint|Float|Bool)|Unquote)\\(")
  (#not-match? @call "{fallible-work}")
  (#set! rule "item-left-out"))
((if_statement initializer: (_) @call condition: (_) @condition consequence: (block (statement_list . (continue_statement) .)) !alternative) @match
  (#match? @condition "^\\w*[eE]rr\\w* != nil$")
  (#not-commented? @match)
  (#not-match? @call "\\b(EvalSymlinks|Stat|Lstat|Readlink|LookPath|Abs|Rel|Atoi|Parse(Int|Uint|Float|Bool)|Unquote)\\(")
  (#not-match? @call "{fallible-work}")
  (#set! rule "item-left-out"))

; defer func() { recover() }()
;                ^^^^^^^^^
((expression_statement (call_expression function: (identifier) @callee) @match) @context
  (#eq? @callee "recover")
  (#set! rule "recover-dropped"))
((assignment_statement left: (expression_list . (identifier) @blank .) right: (expression_list . (call_expression function: (identifier) @callee) .)) @match
  (#eq? @blank "_") (#eq? @callee "recover")
  (#set! rule "recover-dropped"))
((defer_statement (call_expression function: (identifier) @callee)) @match
  (#eq? @callee "recover")
  (#set! rule "recover-dropped"))

; What the base had: a call and the check of its error.

; if err := record(event); err != nil { return err }
; ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
((if_statement
  initializer: (_ right: (expression_list (call_expression) @key @protects))
  condition: (_) @condition
  consequence: (block) @then) @match
  (#match? @condition "[eE]rr\\w* != nil")
  (#contains? @then "return_statement" "call_expression" "continue_statement" "break_statement")
  (#set! rule "error-check-removed"))

; value, err := load()
; if err != nil { return err }
; ^^^^^^^^^^^^^^^^^^^^^^^^^^^^
(([(short_var_declaration right: (expression_list (call_expression) @key @protects))
   (assignment_statement right: (expression_list (call_expression) @key @protects))]
  .
  (comment)?
  .
  (if_statement !initializer condition: (_) @condition consequence: (block) @then) @match)
  (#match? @condition "[eE]rr\\w* != nil")
  (#contains? @then "return_statement" "call_expression" "continue_statement" "break_statement")
  (#set! rule "error-check-removed"))

; Handing the error on, or comparing it, is a check as well.
((return_statement (expression_list (call_expression) @key)) @match (#set! as "counterpart") (#set! rule "error-check-removed"))
(([(short_var_declaration right: (expression_list (call_expression) @key)) (assignment_statement right: (expression_list (call_expression) @key))]
  . [(expression_statement) (defer_statement) (var_declaration) (short_var_declaration) (comment)]* .
  [(if_statement) (expression_switch_statement) (return_statement)] @match)
  (#set! as "counterpart") (#set! rule "error-check-removed"))
((if_statement initializer: (_ right: (expression_list (call_expression) @key)) @match) (#set! as "counterpart") (#set! rule "error-check-removed"))
((call_expression function: (_) @callee arguments: (argument_list (call_expression) @key)) @match
  (#match? @callee "(NoError|[mM]ust|[eE]rror|[cC]heck)")
  (#set! as "counterpart") (#set! rule "error-check-removed"))

; if err != nil { log.Errorf("failed: %v", err) } → log.Debugf(…)
;                                                   ^^^^^^^^^^^^
((call_expression function: (selector_expression operand: (_) @logger field: (_) @value) arguments: (_) @key) @match
  (#match? @logger "([lL]og(ger)?|slog|klog|glog|logrus|sugar)$")
  (#not-match? @value "^(Fatal|Panic)")
  (#around? @match "if_statement" "^if [^{]*[eE]rr\\w* != nil")
  (#not-explained? @match "{level-explained}")
  (#set! compare "log-level-lowered")
  (#set! rule "log-level-lowered"))

; if err != nil { sentry.CaptureException(err); return }
;                 ^^^^^^^^^^^^^^^^^^^^^^^^^^^^
((if_statement condition: (_) @protects consequence: (block (statement_list (expression_statement (call_expression function: (_) @callee)) @match)))
  (#match? @protects "[eE]rr\\w* != nil")
  (#match? @callee "(\\b(CaptureException|CaptureMessage|RecordError|NoticeError|ReportError|HandleError)|([lL]og(ger)?|slog|klog|glog|logrus|sugar)\\.(Error|Warn|Critical|Fatal)\\w*)$")
  (#set! key "report")
  (#set! rule "report-removed"))
((if_statement condition: (_) @condition consequence: (block) @body) @match
  (#match? @condition "[eE]rr\\w* != nil")
  (#match? @body "([lL]og\\w*\\.|slog\\.|klog\\.|Error\\w*\\(|return .*[eE]rr|panic\\(|fmt\\.|[rR]eport|Exception\\()")
  (#set! key "report") (#set! as "counterpart")
  (#set! rule "report-removed"))

; if err != nil { json.NewEncoder(w).Encode(map[string]string{"error": err.Error()}) }
;                 ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
((if_statement condition: (_) @condition consequence: (block (statement_list (_) @match)))
  (#match? @condition "^\\w*[eE]rr\\w* != nil$")
  (#match? @match "^(return )?(\\w+\\.)+JSON\\((http\\.StatusOK|200), .*\\berr")
  (#set! rule "error-as-success"))
((if_statement condition: (_) @condition consequence: (block . (statement_list . (expression_statement) @match)) @body)
  (#match? @condition "^\\w*[eE]rr\\w* != nil$")
  (#match? @match "^json\\.NewEncoder\\(w\\)\\.Encode\\(.*\\berr")
  (#not-match? @body "WriteHeader|http\\.Error")
  (#set! rule "error-as-success"))

; errors.New("no order")
; ^^^^^^^^^^^^^^^^^^^^^^
((expression_statement (call_expression function: (_) @callee) @match)
  (#match? @callee "^(errors\\.(New|Wrap|Wrapf|Errorf|Join|WithStack|WithMessage)|fmt\\.Errorf|xerrors\\.(New|Errorf)|status\\.Errorf?)$")
  (#set! rule "error-not-thrown"))

; return nil, nil
; ^^^^^^^^^^^^^^^
((return_statement (expression_list . (nil) . (nil) .)) @match
  (#around? @match "func_literal" "^func\\([^{]*\\berror\\)\\s*\\{")
  (#set! rule "nil-without-error"))
((return_statement (expression_list . (nil) . (nil) .)) @match
  (#around? @match "function_declaration" "method_declaration" "^func [^{]*\\berror\\)\\s*\\{")
  (#not-inside? @match "func_literal")
  (#set! rule "nil-without-error"))

; if err == ErrNoOrder
;    ^^^^^^^^^^^^^^^^^
((binary_expression left: (_) @left operator: ["==" "!="] right: (_) @right) @match
  (#match? @left "^(err|[eE]rr[A-Z]\\w*|\\w+\\.Err[A-Z]\\w*|e)$")
  (#match? @right "^(err|[eE]rr[A-Z]\\w*|\\w+\\.Err[A-Z]\\w*|context\\.(Canceled|DeadlineExceeded)|sql\\.ErrNoRows)$")
  (#set! rule "error-compared"))
; err.(*OrderError), switch err.(type)
; ^^^^^^^^^^^^^^^^^
((type_assertion_expression operand: (identifier) @error) @match
  (#match? @error "^(err|[eE]rr[A-Z]\\w*)$")
  (#set! rule "error-compared"))
((type_switch_statement value: (_) @error @match)
  (#match? @error "^(err|[eE]rr[A-Z]\\w*|\\w*[eE]rr\\w*\\(\\))$")
  (#set! rule "error-compared"))
((type_switch_statement value: (call_expression) @match (type_case type: (_) @type))
  (#match? @type "Err(or)?$")
  (#set! rule "error-compared"))
((expression_switch_statement value: (identifier) @error (expression_case value: (expression_list (_) @match)))
  (#match? @error "^(err|[eE]rr[A-Z]\\w*)$")
  (#not-eq? @match "nil")
  (#set! rule "error-compared"))

; fmt.Errorf("can't pay: %v", err)
; ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
((call_expression function: (_) @callee arguments: (argument_list . (interpreted_string_literal) @format (identifier) @error .)) @match
  (#eq? @callee "fmt.Errorf")
  (#match? @error "^(err|[eE]rr[A-Z]\\w*)$")
  (#not-match? @format "%w")
  (#set! rule "cause-lost"))

; if order.Late { }
;               ^^^
([(if_statement consequence: (block) @match)
  (if_statement alternative: (block) @match)
  (block (statement_list (block) @match))]
  (#empty? @match) (#not-commented? @match)
  (#not-around? @match "if_statement" "^if [^{]*\\b[eE]rr\\w* [!=]= nil")
  (#set! rule "empty-branch"))
((expression_switch_statement) @match
  (#match? @match "^switch[^{]*\\{\\s*\\}$")
  (#set! rule "empty-branch"))

; if closeErr != nil { return err }
;                      ^^^^^^^^^^
((if_statement
    condition: (binary_expression left: (identifier) @error operator: "!=" right: (nil))
    consequence: (block (statement_list . (return_statement (expression_list (identifier) @other .)) @match .)))
  (#match? @error "^\\w*[eE]rr\\w*$")
  (#match? @other "^\\w*[eE]rr\\w*$")
  (#not-match? @other "^[eE]rr[A-Z]")
  (#not-mentions? @match @error)
  (#set! rule "cause-lost"))

; if err == nil { return err }; return nil
;                 ^^^^^^^^^^
((statement_list
    (if_statement
      condition: (binary_expression left: (identifier) @error operator: "==" right: (nil))
      consequence: (block (statement_list . (return_statement (expression_list (identifier) @returned .)) @match .)))
    . (return_statement) @next)
  (#match? @error "^\\w*[eE]rr\\w*$")
  (#eq? @returned @error)
  (#match? @next "^return (.*, ?)?nil$")
  (#set! rule "error-to-nil"))

; save(order), where save returns an error
; ^^^^^^^^^^^
((expression_statement (call_expression function: [(identifier) (selector_expression)] @callee) @match)
  (#declared? @callee "^func (\\([^)]*\\) ?)?\\w+(\\[[^\\]]*\\])?\\([^{]*\\) ?(\\([^{]*\\b)?error\\)? ?\\{")
  (#not-match? @callee "{harmless-call}")
  (#set! rule "error-put-aside"))
((go_statement (call_expression function: [(identifier) (selector_expression)] @callee)) @match
  (#declared? @callee "^func (\\([^)]*\\) ?)?\\w+(\\[[^\\]]*\\])?\\([^{]*\\) ?(\\([^{]*\\b)?error\\)? ?\\{")
  (#not-match? @callee "{harmless-call}")
  (#set! rule "error-put-aside"))

; return nil, false, nil
; ^^^^^^^^^^^^^^^^^^^^^^
((return_statement) @match
  (#match? @match "^return nil, (nil, |false, )+nil$")
  (#around? @match "function_declaration" "method_declaration" "^func [^{]*\\berror\\)\\s*\\{")
  (#not-inside? @match "func_literal")
  (#set! rule "nil-without-error"))
