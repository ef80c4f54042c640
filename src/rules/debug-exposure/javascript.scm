; debugger;
; ^^^^^^^^^
((debugger_statement) @match
  (#set! rule "debugger-left"))

; WebView.setWebContentsDebuggingEnabled(true)
; ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
((call_expression function: (member_expression property: (_) @callee) arguments: (arguments . (true) .)) @match
  (#match? @callee "^(setWebContentsDebuggingEnabled)$")
  (#set! rule "debug-mode-on"))
; app.use(errorhandler())
; ^^^^^^^^^^^^^^^^^^^^^^^
((call_expression function: (member_expression property: (_) @use) arguments: (arguments (call_expression function: (_) @callee))) @match
  (#eq? @use "use")
  (#match? @callee "^(errorhandler|errorHandler|express\\.errorHandler)$")
  (#file? @match "require\\([\"']errorhandler[\"']\\)|from [\"']errorhandler[\"']|express\\.errorHandler")
  (#not-inside? @match "if_statement")
  (#set! rule "debug-mode-on"))
; new ApolloServer({ debug: true })
;                    ^^^^^^^^^^^
((new_expression constructor: (identifier) @class arguments: (arguments (object (pair key: (property_identifier) @name value: (true)) @match)))
  (#match? @class "^(ApolloServer|GraphQLServer|Hapi\\.Server)$")
  (#match? @name "^(debug|introspection|playground|includeStacktraceInErrorResponses)$")
  (#set! rule "debug-mode-on"))

; res.status(500).send(error.stack)
;                      ^^^^^^^^^^^
((call_expression
  function: (member_expression object: (_) @response property: (_) @callee)
  arguments: (arguments [
    (member_expression property: (_) @stack) @match
    (object (pair value: (member_expression property: (_) @stack)) @match)]))
  (#match? @response "^(res|response|reply|ctx)\\b")
  (#match? @callee "^(send|json|end|write|render)$")
  (#eq? @stack "stack")
  (#set! rule "error-details-shown"))

; sourcemap: false → sourcemap: true
;                    ^^^^^^^^^^^^^^^
((pair key: (property_identifier) @key value: (_) @value) @match
  (#match? @key "^(sourcemap|sourceMap|productionBrowserSourceMaps|productionSourceMap)$")
  (#path? @match "(vite|webpack|rollup|next|vue|nuxt)[\\w.-]*config\\.[cm]?[jt]s$")
  (#set! compare "turned-on")
  (#set! rule "source-map-shipped"))

; createServer({ debug: true })
;                ^^^^^^^^^^^
((pair key: (_) @name value: (true)) @match
  (#match? @name "^[\"']?(debug|graphiql|playground|introspection|exposeStack|showStack|dumpExceptions|devMode|developmentMode|stacktrace|devTools|devtools|includeStacktraceInErrorResponses|webContentsDebuggingEnabled|showFriendlyError)[\"']?$")
  (#not-path? @match "(dev|local|test|debug|example)")
  (#set! rule "debug-setting"))
; spawn("node", ["--inspect=0.0.0.0:9229"])
;                ^^^^^^^^^^^^^^^^^^^^^^^^
((string) @match
  (#match? @match "{debugger-port}")
  (#set! rule "debugger-port"))
((template_string) @match
  (#match? @match "{debugger-port}")
  (#set! rule "debugger-port"))
; launch({ args: ["--remote-debugging-port=9222"] })
;                 ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
([(string) (template_string)] @match
  (#match? @match "^[\"'`]--remote-debugging-(port|address|pipe)\\b")
  (#not-match? @match "{debugger-port}")
  (#not-path? @match "(dev|local|test|debug|example)")
  (#set! rule "debug-setting"))
; Vue.config.devtools = true, app.set("env", "development"), window.webContents.openDevTools()
; ^^^^^^^^^^^^^^^^^^^^^^^^^^
((assignment_expression left: (member_expression object: (_) @of property: (_) @name) right: (true)) @match
  (#match? @of "(^|\\.)config$")
  (#match? @name "^(devtools|debug|performance)$")
  (#not-inside? @match "if_statement")
  (#not-path? @match "(dev|local|test|debug|example)")
  (#set! rule "debug-setting"))
((call_expression function: (member_expression object: (_) @of property: (_) @callee) arguments: (arguments) @arguments) @match
  (#match? @match "\\.openDevTools\\(|^(app|server)\\.set\\([\"']env[\"'],\\s*[\"']dev|^axios\\.debug\\(")
  (#not-inside? @match "if_statement")
  (#not-path? @match "(dev|local|test|debug|example)")
  (#set! rule "debug-setting"))

; alert("paid"), window.confirm("pay?")
; ^^^^^^^^^^^^^
((call_expression function: [(identifier) @key (member_expression object: (identifier) @object property: (_) @key)]) @match
  (#match? @key "^(alert|confirm|prompt)$")
  (#match? @match "^((window|globalThis|self)\\.)?(alert|confirm|prompt)\\(")
  (#not-file? @match "\\b(function (alert|confirm|prompt)|(const|let|var|import) [^;=\\n]*\\b(alert|confirm|prompt)\\b|\\bAlert\\b)")
  (#set! rule "browser-box"))
