; ini_set('display_errors', 1)
; ^^^^^^^^^^^^^^^^^^^^^^^^^^^^
((function_call_expression function: (name) @callee arguments: (arguments . (argument) @name . (argument) @value)) @match
  (#match? @callee "^(ini_set|define)$")
  (#match? @name "^[\"'](display_errors|display_startup_errors|WP_DEBUG|WP_DEBUG_DISPLAY|APP_DEBUG|YII_DEBUG)[\"']$")
  (#match? @value "^(1|true|TRUE|[\"'](1|[oO]n|true)[\"'])$")
  (#not-inside? @match "if_statement")
  (#set! rule "debug-mode-on"))
; 'debug' => env('APP_DEBUG', true)
; ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
((array_element_initializer . (string) @name . (_) @value) @match
  (#eq? @name "'debug'")
  (#match? @value "^(true|env\\( *['\"]APP_DEBUG['\"] *, *true *\\)|\\(bool\\) *env\\( *['\"]APP_DEBUG['\"] *, *true *\\))$")
  (#path? @match "(^|/)config/app\\.php$")
  (#set! rule "debug-mode-on"))

; putenv("APP_DEBUG=true")
; ^^^^^^^^^^^^^^^^^^^^^^^^
((function_call_expression function: (name) @callee arguments: (arguments . (argument) @value .)) @match
  (#eq? @callee "putenv")
  (#match? @value "^[\"']APP_DEBUG=(true|1)[\"']$")
  (#set! rule "debug-mode-on"))
; config(["app.debug" => true])
;         ^^^^^^^^^^^^^^^^^^^
((array_element_initializer . (_) @name . (_) @value .) @match
  (#match? @name "^[\"']app\\.debug[\"']$")
  (#match? @value "^[\"']?(true|1)[\"']?$")
  (#set! rule "debug-mode-on"))
; $_ENV["APP_DEBUG"] = "true"
; ^^^^^^^^^^^^^^^^^^^^^^^^^^^
((assignment_expression left: (subscript_expression) @name right: (_) @value) @match
  (#match? @name "^\\$_(ENV|SERVER)\\[[\"']APP_DEBUG[\"']\\]$")
  (#match? @value "^[\"']?(true|1)[\"']?$")
  (#set! rule "debug-mode-on"))

; var_dump($order);
; ^^^^^^^^^^^^^^^^
((function_call_expression function: (name) @callee arguments: (arguments (argument))) @match
  (#match? @callee "^(var_dump|dd|xdebug_break|debug_zval_refcount|debug_print_backtrace|ddd)$")
  (#set! rule "debugger-left"))
((function_call_expression function: (name) @callee) @match
  (#match? @callee "^(xdebug_break|phpinfo|debug_print_backtrace)$")
  (#set! rule "debugger-left"))

; echo $e->getTraceAsString();
; ^^^^^^^^^^^^^^^^^^^^^^^^^^^
((echo_statement (_) @text) @match
  (#match? @text "->getTrace(AsString)?\\(\\)")
  (#set! rule "error-details-shown"))

; Configure::write('debug', true)
; ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
((scoped_call_expression scope: (_) @class name: (_) @callee arguments: (arguments . (argument) @name . (argument) @value)) @match
  (#match? @class "(^|\\\\)([cC]onfigure|Config)$")
  (#match? @callee "^([wW]rite|set)$")
  (#match? @name "^[\"'](debug|app\\.debug)[\"']$")
  (#match? @value "^(true|TRUE|[1-9])$")
  (#not-inside? @match "if_statement")
  (#set! rule "debug-mode-on"))
; Debug::enable()
; ^^^^^^^^^^^^^^^
((scoped_call_expression scope: (_) @class name: (_) @callee) @match
  (#match? @class "(^|\\\\)(Debug|Debugger)$")
  (#match? @callee "^enable$")
  (#not-inside? @match "if_statement")
  (#set! rule "debug-setting"))
; $app->addErrorMiddleware(true, true, true)
; ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
((member_call_expression name: (_) @callee arguments: (arguments . (argument (boolean) @value))) @match
  (#match? @callee "^(addErrorMiddleware|setDebug|enableDebug)$")
  (#match? @value "^(true|TRUE)$")
  (#not-inside? @match "if_statement")
  (#set! rule "debug-setting"))
; ['displayErrorDetails' => true]
;  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
((array_element_initializer . (_) @name . (_) @value .) @match
  (#match? @name "^[\"'](displayErrorDetails|debug|whoops)[\"']$")
  (#match? @value "^(true|TRUE)$")
  (#set! rule "debug-setting"))
; new Kernel('dev', true)
; ^^^^^^^^^^^^^^^^^^^^^^^
((object_creation_expression (name) @class (arguments . (argument) @environment . (argument (boolean) @value))) @match
  (#match? @class "Kernel$")
  (#match? @value "^(true|TRUE)$")
  (#not-path? @match "(dev|test)")
  (#set! rule "debug-setting"))
; define('ENVIRONMENT', 'development')
; ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
((function_call_expression function: (name) @callee arguments: (arguments . (argument) @name . (argument) @value)) @match
  (#match? @callee "^(define|ini_set|putenv)$")
  (#match? @name "^[\"'](ENVIRONMENT|APP_ENV|YII_ENV|WP_ENVIRONMENT_TYPE|SCRIPT_DEBUG|SAVEQUERIES|WP_DEBUG_LOG|CI_DEBUG|html_errors|expose_php)[\"']$")
  (#match? @value "^([\"'](dev\\w*|local|1|[oO]n)[\"']|true|TRUE|1)$")
  (#not-inside? @match "if_statement")
  (#set! rule "debug-setting"))
; $config['debug'] = true
; ^^^^^^^^^^^^^^^^^^^^^^^
((assignment_expression left: [(subscript_expression (_) (string) @name) (member_access_expression name: (_) @name)] @left right: (boolean) @value) @match
  (#match? @name "^[\"']?(debug|debugMode|displayErrorDetails|show_errors|DBDebug|db_debug)[\"']?$")
  (#match? @left "^[$](app|config|settings|container|db|GLOBALS|this)\\b|[cC]onfig|[sS]ettings")
  (#match? @value "^(true|TRUE)$")
  (#not-inside? @match "if_statement")
  (#set! rule "debug-setting"))
