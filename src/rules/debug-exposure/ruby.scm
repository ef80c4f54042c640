; config.consider_all_requests_local = true
; ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
((assignment left: (call method: (_) @name) right: (true)) @match
  (#match? @name "^(consider_all_requests_local|show_exceptions)$")
  (#not-path? @match "(development|test|local|dev)\\.rb$")
  (#set! rule "debug-mode-on"))
; def show_detailed_exceptions? true end
; ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
((method name: (_) @name body: (body_statement . [(true) (return (argument_list (true)))] .)) @match
  (#eq? @name "show_detailed_exceptions?")
  (#set! rule "debug-mode-on"))
; set :show_exceptions, true
; ^^^^^^^^^^^^^^^^^^^^^^^^^^
((call method: (_) @callee arguments: (argument_list . (simple_symbol) @name . (true))) @match
  (#eq? @callee "set")
  (#match? @name "^:(show_exceptions|dump_errors)$")
  (#set! rule "debug-mode-on"))

; binding.pry
; ^^^^^^^^^^^
((call receiver: (_) @receiver method: (_) @callee) @match
  (#match? @match "^((::)?(Kernel\\.)?(binding\\.(pry|irb|b|break|remote_pry|pry_remote|console))|(::)?Pry\\.(start|rescue)|page\\.save_(page|screenshot))([ (].*)?$")
  (#set! rule "debugger-left"))
((identifier) @match
  (#match? @match "^(byebug|remote_byebug|debugger|jard|save_and_open_page|save_and_open_screenshot)$")
  (#set! rule "debugger-left"))
((call method: (_) @callee) @match
  (#eq? @callee "pry")
  (#match? @match "^pry\\b")
  (#set! rule "debugger-left"))
((call method: (_) @callee arguments: (argument_list (string) @library)) @match
  (#eq? @callee "require")
  (#match? @library "^[\"'](pry(-byebug|-remote|-nav|-rescue)?|byebug|debug/(open|start)(_nonstop)?|rdbg|jard|ruby_jard)[\"']$")
  (#not-path? @match "(^|/)(Gemfile|spec|test|bin)")
  (#set! rule "debugger-left"))
; config.action_dispatch.show_exceptions = true, set :debug
; enable :show_exceptions
; ^^^^^^^^^^^^^^^^^^^^^^^
((call method: (_) @callee arguments: (argument_list (simple_symbol) @name)) @match
  (#eq? @callee "enable")
  (#match? @name "^:(show_exceptions|dump_errors|debug)$")
  (#set! rule "debug-setting"))
((call method: (_) @callee arguments: (argument_list (_) (pair key: (_) @name value: (true)))) @match
  (#eq? @callee "rescue_from")
  (#eq? @name "backtrace")
  (#set! rule "debug-setting"))
; config.web_console.permissions = "0.0.0.0/0"
; ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
((assignment left: (call receiver: (_) @of method: (_) @name) right: (_) @value) @match
  (#match? @of "web_console$")
  (#match? @name "^(permissions|whitelisted_ips|allowed_ips)$")
  (#match? @value "0\\.0\\.0\\.0(/0)?[\"']")
  (#set! rule "debug-endpoint"))
((call receiver: (_) @of method: (_) @name arguments: (argument_list . (string) @value)) @match
  (#match? @of "BetterErrors::Middleware$")
  (#eq? @name "allow_ip!")
  (#match? @value "0\\.0\\.0\\.0(/0)?[\"']")
  (#set! rule "debug-endpoint"))
; use BetterErrors::Middleware
; ^^^^^^^^^^^^^^^^^^^^^^^^^^^^
((call method: (_) @callee arguments: (argument_list . (_) @middleware)) @match
  (#match? @callee "^(use|insert_before|insert_after)$")
  (#match? @middleware "^(BetterErrors::Middleware|Rack::ShowExceptions|ActionDispatch::DebugExceptions)$")
  (#not-inside? @match if)
  (#not-path? @match "(development|test|local|dev)\\.rb$")
  (#set! rule "debug-setting"))
; set :environment, :development
; ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
((call method: (_) @callee arguments: (argument_list . (simple_symbol) @name . (_) @value)) @match
  (#eq? @callee "set")
  (#eq? @name ":environment")
  (#match? @value "^(:|[\"'])development[\"']?$")
  (#set! rule "debug-setting"))
