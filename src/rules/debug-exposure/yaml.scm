; management.endpoints.web.exposure.include: "*"
;                                   ^^^^^^^^^^^^
((block_mapping_pair key: (_) @exposure value: (block_node (block_mapping (block_mapping_pair key: (_) @key value: (_) @value) @match)))
  (#eq? @exposure "exposure")
  (#eq? @key "include")
  (#match? @value "^[\"']?\\*[\"']?$|\\b(env|heapdump|threaddump|shutdown)\\b")
  (#not-path? @match "(dev|local|test)")
  (#set! rule "debug-endpoint"))
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
