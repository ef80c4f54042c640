; app.UseDeveloperExceptionPage();
; ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
((invocation_expression function: (member_access_expression name: (_) @callee)) @match
  (#match? @callee "^(UseDeveloperExceptionPage|UseDatabaseErrorPage|UseMigrationsEndPoint)$")
  (#not-symbol? @match "Development")
  (#not-inside? @match "if_statement")
  (#set! rule "debug-mode-on"))
; if (!environment.IsDevelopment()) app.UseDeveloperExceptionPage();
;                                   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
((if_statement condition: (_) @condition consequence: [(block (expression_statement (invocation_expression function: (member_access_expression name: (_) @callee)) @match)) (expression_statement (invocation_expression function: (member_access_expression name: (_) @callee)) @match)])
  (#match? @callee "^(UseDeveloperExceptionPage|UseDatabaseErrorPage|UseMigrationsEndPoint)$")
  (#match? @condition "^!\\s*\\w+(\\.\\w+)*\\.IsDevelopment\\(\\)|\\.Is(Production|Staging)\\(\\)")
  (#not-match? @condition "!\\s*\\w+(\\.\\w+)*\\.Is(Production|Staging)")
  (#set! rule "debug-mode-on"))
; options.EnableSensitiveDataLogging();
; ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
((invocation_expression function: (member_access_expression name: (_) @callee) arguments: (argument_list) @arguments) @match
  (#match? @callee "^(EnableSensitiveDataLogging)$")
  (#match? @arguments "^\\((true)?\\)$")
  (#not-inside? @match "if_statement")
  (#set! rule "debug-mode-on"))
((assignment_expression left: (_) @name right: (boolean_literal) @value) @match
  (#match? @name "(IncludeExceptionDetailInFaults|ShowPII|EnableDetailedErrors)$")
  (#eq? @value "true")
  (#not-inside? @match "if_statement")
  (#set! rule "debug-mode-on"))

; options.IncludeErrorDetails = true
; ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
((assignment_expression left: [(identifier) @name (member_access_expression name: (_) @name)] right: (boolean_literal) @value) @match
  (#match? @name "^(IncludeErrorDetails|DetailedErrors|ShowDeveloperExceptionPage|EnableDebugging|IsDebug|DebugMode|IncludeErrorDetailPolicy|EnableSensitiveDataLogging)$")
  (#eq? @value "true")
  (#not-inside? @match "if_statement")
  (#set! rule "debug-setting"))

; Debugger.Launch();
; ^^^^^^^^^^^^^^^^^
((invocation_expression function: (member_access_expression) @callee) @match
  (#match? @callee "^(System\\.Diagnostics\\.)?Debugger\\.(Launch|Break)$")
  (#not-inside? @match "preproc_if")
  (#set! rule "debugger-left"))
