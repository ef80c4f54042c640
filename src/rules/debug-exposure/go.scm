; import _ "net/http/pprof" … http.ListenAndServe(":8080", nil)
;                             ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
((call_expression function: (selector_expression) @callee arguments: (argument_list . (_) @address . (nil) .)) @match
  (#eq? @callee "http.ListenAndServe")
  (#not-match? @address "^[\"`](localhost|127\\.0\\.0\\.1|\\[::1\\])")
  (#file? @match "_ \"net/http/pprof\"")
  (#set! rule "debug-endpoint"))
; mux.HandleFunc("/debug/pprof/", pprof.Index)
; ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
((call_expression function: (selector_expression field: (_) @callee) arguments: (argument_list . (interpreted_string_literal) @path . (_) @handler)) @match
  (#match? @callee "^(HandleFunc|Handle|GET|Any|Get)$")
  (#eq? @path "\"/debug/pprof/\"")
  (#match? @handler "pprof\\.Index")
  (#not-file? @match "\"(localhost|127\\.0\\.0\\.1):")
  (#set! rule "debug-endpoint"))
; gin.SetMode(gin.DebugMode)
; ^^^^^^^^^^^^^^^^^^^^^^^^^^
((call_expression function: (selector_expression) @callee arguments: (argument_list . (_) @mode .)) @match
  (#eq? @callee "gin.SetMode")
  (#match? @mode "^(gin\\.DebugMode|\"debug\")$")
  (#not-inside? @match "if_statement")
  (#set! rule "debug-mode-on"))

; http.Error(w, string(debug.Stack()), 500)
; ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
((call_expression function: (_) @callee arguments: (argument_list . (_) . (_) @text)) @match
  (#match? @callee "^(http\\.Error|fmt\\.Fprintf?|fmt\\.Fprintln)$")
  (#match? @text "debug\\.Stack\\(\\)")
  (#match? @match "\\((w|rw|writer|resp|res)\\b")
  (#set! rule "error-details-shown"))

; runtime.Breakpoint()
; ^^^^^^^^^^^^^^^^^^^^
((call_expression function: (selector_expression) @callee) @match
  (#match? @callee "^(runtime\\.Breakpoint|spew\\.Dump)$")
  (#set! rule "debugger-left"))

; e.Debug = true
; ^^^^^^^^^^^^^^
((assignment_statement left: (expression_list (selector_expression operand: (_) @object field: (_) @name)) right: (expression_list (true))) @match
  (#match? @object "^(e|app|echo|server|s|r|router|engine|db|c|cfg|config|conf)$")
  (#match? @name "^(Debug|DebugMode)$")
  (#not-inside? @match "if_statement")
  (#set! rule "debug-setting"))
((keyed_element . (_) @name . (_) @value) @match
  (#match? @name "^(Debug|DebugMode|Playground|GraphiQL|Introspection)$")
  (#eq? @value "true")
  (#set! rule "debug-setting"))
; import _ "net/http/pprof"
;        ^^^^^^^^^^^^^^^^^^
((import_spec path: (_) @path) @match
  (#match? @path "^\"(net/http/pprof|github\\.com/gin-contrib/pprof)\"$")
  (#set! rule "profiler-imported"))
; pprof.Register(router), app.Use(pprof.New())
; ^^^^^^^^^^^^^^^^^^^^^^
((call_expression function: (selector_expression) @callee) @match
  (#match? @callee "^(pprof|ginpprof|echopprof)\\.(Register|RouteRegister|Wrap|WrapGroup|New)$")
  (#file? @match "pprof\"")
  (#not-inside? @match "if_statement")
  (#set! rule "debug-setting"))
; import _ "expvar"
;        ^^^^^^^^^^
((import_spec name: (_) path: (_) @path) @match
  (#eq? @path "\"expvar\"")
  (#set! rule "profiler-imported"))
