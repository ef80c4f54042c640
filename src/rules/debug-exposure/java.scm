; WebView.setWebContentsDebuggingEnabled(true)
; ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
((method_invocation name: (_) @callee arguments: (argument_list . (true) .)) @match
  (#eq? @callee "setWebContentsDebuggingEnabled")
  (#not-inside? @match "if_statement")
  (#set! rule "debug-mode-on"))
; @EnableWebSecurity(debug = true)
;                    ^^^^^^^^^^^^
((annotation name: (_) @annotation arguments: (annotation_argument_list (element_value_pair key: (_) @name value: (_) @value) @match))
  (#match? @annotation "^EnableWebSecurity$")
  (#eq? @name "debug")
  (#match? @value "^(true|Boolean\\.TRUE)$")
  (#set! rule "debug-mode-on"))

; error.printStackTrace(response.getWriter())
; ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
((method_invocation name: (_) @callee arguments: (argument_list . (_) @to)) @match
  (#eq? @callee "printStackTrace")
  (#match? @to "([rR]esponse|\\bres)\\.getWriter\\(\\)|^out$")
  (#set! rule "error-details-shown"))

; web.debug(true)
; ^^^^^^^^^^^^^^^
((method_invocation object: (_) @object name: (_) @callee arguments: (argument_list . (true) .)) @match
  (#match? @callee "^(debug|setDebug|setDevMode|setDevelopmentMode)$")
  (#match? @object "^(web|http|security|\\w*[sS]ecurity|app|application|config|server|\\w*[cC]onfig\\w*)$")
  (#not-inside? @match "if_statement")
  (#set! rule "debug-mode-on"))

; error.printStackTrace()
; ^^^^^^^^^^^^^^^^^^^^^^^
((method_invocation name: (_) @callee arguments: (argument_list) @arguments) @match
  (#eq? @callee "printStackTrace")
  (#match? @arguments "^\\(\\)$")
  (#set! rule "stack-trace-printed"))
((method_invocation object: (_) @object name: (_) @callee arguments: (argument_list)) @match
  (#eq? @object "Thread")
  (#eq? @callee "dumpStack")
  (#set! rule "stack-trace-printed"))
