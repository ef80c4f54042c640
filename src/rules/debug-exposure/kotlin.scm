; WebView.setWebContentsDebuggingEnabled(true)
; ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
((call_expression (navigation_expression (_) (identifier) @callee) (value_arguments . (value_argument) @value .)) @match
  (#eq? @callee "setWebContentsDebuggingEnabled")
  (#match? @value "^(true|[A-Z_]*\\bTRUE|[A-Z]+_TRUE)$")
  (#not-inside? @match "if_expression")
  (#set! rule "debug-mode-on"))

; error.printStackTrace()
; ^^^^^^^^^^^^^^^^^^^^^^^
((call_expression (navigation_expression (identifier) @callee .) (value_arguments) @arguments) @match
  (#eq? @callee "printStackTrace")
  (#match? @arguments "^\\(\\)$")
  (#set! rule "stack-trace-printed"))
; isDebuggable = true
; ^^^^^^^^^^^^^^^^^^^
((assignment left: (_) @name right: (_) @value) @match
  (#match? @name "(^|\\.)(isDebuggable|debuggable)$")
  (#eq? @value "true")
  (#not-around? @match call_expression "^(debug\\b|(getByName|create|named)\\(\"debug)")
  (#set! rule "debug-setting"))
