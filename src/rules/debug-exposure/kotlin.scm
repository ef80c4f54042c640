; WebView.setWebContentsDebuggingEnabled(true)
; ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
((call_expression (navigation_expression (_) (identifier) @callee) (value_arguments . (value_argument) @value .)) @match
  (#eq? @callee "setWebContentsDebuggingEnabled")
  (#eq? @value "true")
  (#not-inside? @match "if_expression")
  (#set! rule "debug-mode-on"))
