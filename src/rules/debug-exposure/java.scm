; WebView.setWebContentsDebuggingEnabled(true)
; ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
((method_invocation name: (_) @callee arguments: (argument_list . (true) .)) @match
  (#eq? @callee "setWebContentsDebuggingEnabled")
  (#not-inside? @match "if_statement")
  (#set! rule "debug-mode-on"))
; @EnableWebSecurity(debug = true)
;                    ^^^^^^^^^^^^
((annotation name: (_) @annotation arguments: (annotation_argument_list (element_value_pair key: (_) @name value: (true)) @match))
  (#eq? @annotation "EnableWebSecurity")
  (#eq? @name "debug")
  (#set! rule "debug-mode-on"))

; error.printStackTrace(response.getWriter())
; ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
((method_invocation name: (_) @callee arguments: (argument_list . (_) @to)) @match
  (#eq? @callee "printStackTrace")
  (#match? @to "([rR]esponse|\\bres)\\.getWriter\\(\\)|^out$")
  (#set! rule "error-details-shown"))
