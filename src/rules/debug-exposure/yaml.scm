; management.endpoints.web.exposure.include: "*"
;                                   ^^^^^^^^^^^^
((block_mapping_pair key: (_) @exposure value: (block_node (block_mapping (block_mapping_pair key: (_) @key value: (_) @value) @match)))
  (#eq? @exposure "exposure")
  (#eq? @key "include")
  (#match? @value "^[\"']?\\*[\"']?$|\\b(env|heapdump|threaddump|shutdown)\\b")
  (#not-path? @match "(dev|local|test)")
  (#set! rule "debug-endpoint"))
((block_mapping_pair key: (_) @exposure value: (block_node (block_mapping (block_mapping_pair key: (_) @key value: (block_node (block_sequence)) @value) @match)))
  (#eq? @exposure "exposure")
  (#eq? @key "include")
  (#match? @value "-\\s*[\"']?(?!(health|info|prometheus|metrics)\\b)\\w")
  (#not-match? @value "\\b(env|heapdump|threaddump|shutdown)\\b|\\*")
  (#not-path? @match "(dev|local|test)[^/]*$")
  (#set! rule "debug-setting"))
; console: enabled: true
;          ^^^^^^^^^^^^^
((block_mapping_pair key: (_) @console value: (block_node (block_mapping (block_mapping_pair key: (_) @key value: (_) @value) @match)))
  (#match? @console "^(h2-console|console|show-details|devtools|graphiql|playground)$")
  (#eq? @key "enabled")
  (#eq? @value "true")
  (#not-path? @match "(dev|local|test)")
  (#set! rule "debug-setting"))
; include-stacktrace: always
; ^^^^^^^^^^^^^^^^^^^^^^^^^^
((block_mapping_pair key: (_) @key value: (flow_node) @value) @match
  (#match? @key "^(include-stacktrace|includeStacktrace)$")
  (#match? @value "^[\"']?(always|on_param|on-param)[\"']?$")
  (#not-path? @match "(dev|local|test)")
  (#set! rule "error-details-shown"))
; FLASK_DEBUG: "1"
; ^^^^^^^^^^^^^^^^
((block_mapping_pair key: (_) @key value: (flow_node) @value) @match
  (#match? @key "^(FLASK_DEBUG|APP_DEBUG|DJANGO_DEBUG|RAILS_SHOW_EXCEPTIONS|WP_DEBUG|WORDPRESS_DEBUG)$")
  (#match? @value "^[\"']?(1|true|True|yes|on)[\"']?$")
  (#not-path? @match "(dev|local|test|compose|workflows|\\.gitlab-ci)")
  (#set! rule "debug-mode-on"))
; debug: true
; ^^^^^^^^^^^
((block_mapping_pair key: (_) @key value: (flow_node) @value) @match
  (#match? @key "^(debug|DEBUG|debug_mode|debugMode|devMode|show_exceptions|showExceptions)$")
  (#match? @value "^[\"']?([tT][rR][uU][eE]|on|yes)[\"']?$")
  (#not-path? @match "(dev|local|test|debug|workflows|action\\.ya?ml$)")
  (#set! rule "debug-setting"))
; FLASK_ENV: development
; ^^^^^^^^^^^^^^^^^^^^^^
((block_mapping_pair key: (_) @key value: (flow_node) @value) @match
  (#match? @key "^(FLASK_ENV|APP_ENV|NODE_ENV|RAILS_ENV|RACK_ENV|ASPNETCORE_ENVIRONMENT|DOTNET_ENVIRONMENT)$")
  (#match? @value "^[\"']?([dD]ev\\w*|local)[\"']?$")
  (#not-path? @match "(dev|local|test|debug|workflows|\\.gitlab-ci)")
  (#set! rule "debug-setting"))
((block_mapping (block_mapping_pair key: (_) @name value: (_) @key) . (block_mapping_pair key: (_) @field value: (_) @value) @match)
  (#eq? @name "name")
  (#match? @key "^[\"']?(FLASK_ENV|APP_ENV|NODE_ENV|RAILS_ENV|ASPNETCORE_ENVIRONMENT)[\"']?$")
  (#eq? @field "value")
  (#match? @value "^[\"']?([dD]ev\\w*|local)[\"']?$")
  (#not-path? @match "(dev|local|test|debug)")
  (#set! rule "debug-setting"))
((block_mapping (block_mapping_pair key: (_) @name value: (_) @key) . (block_mapping_pair key: (_) @field value: (_) @value) @match)
  (#eq? @name "name")
  (#match? @key "^[\"']?(FLASK_DEBUG|APP_DEBUG|DJANGO_DEBUG|DEBUG)[\"']?$")
  (#eq? @field "value")
  (#match? @value "^[\"']?(1|[tT]rue|on|yes)[\"']?$")
  (#not-path? @match "(dev|local|test|debug)")
  (#set! rule "debug-setting"))
; include-message: always
; ^^^^^^^^^^^^^^^^^^^^^^^
((block_mapping_pair key: (_) @key value: (flow_node) @value) @match
  (#match? @key "^(include-(message|binding-errors|exception|path)|whitelabel-error-details)$")
  (#match? @value "^[\"']?(always|true)[\"']?$")
  (#not-path? @match "(dev|local|test)")
  (#set! rule "debug-setting"))
; JAVA_TOOL_OPTIONS: -agentlib:jdwp=transport=dt_socket,server=y,address=*:5005
; ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
((block_mapping_pair value: (flow_node) @value) @match
  (#match? @value "{debugger-port}")
  (#not-path? @match "(dev|local|test|debug)")
  (#set! rule "debugger-port"))
((block_sequence_item (flow_node) @match)
  (#match? @match "{debugger-port}")
  (#not-path? @match "(dev|local|test|debug)")
  (#set! rule "debugger-port"))
