; continue-on-error: true
; ^^^^^^^^^^^^^^^^^^^^^^^
((block_mapping (block_mapping_pair key: (_) @key value: (flow_node) @value) @match) @context
  (#eq? @key "continue-on-error")
  (#match? @value "^[\"']?true[\"']?$")
  (#path? @match "(^|/)(\\.(github|gitea|forgejo)/workflows/|action\\.ya?ml$)")
  (#set! rule "continue-on-error"))

; continueOnError: true
; ^^^^^^^^^^^^^^^^^^^^^
((block_mapping (block_mapping_pair key: (_) @key value: (flow_node) @value) @match) @context
  (#eq? @key "continueOnError")
  (#match? @value "^[\"']?true[\"']?$")
  (#path? @match "azure-pipelines?[^/]*\\.ya?ml$|(^|/)\\.?(azure-?)?pipelines/")
  (#set! rule "continue-on-error"))

; allow_failure: true
; ^^^^^^^^^^^^^^^^^^^
((block_mapping (block_mapping_pair key: (_) @key value: (flow_node) @value) @match) @context
  (#eq? @key "allow_failure")
  (#eq? @value "true")
  (#not-match? @context "\\bwhen: *manual\\b")
  (#path? @match "(^|/)(\\.gitlab-ci[^/]*|\\.?gitlab/.*)\\.ya?ml$")
  (#set! rule "continue-on-error"))

; ignore_errors: true
; ^^^^^^^^^^^^^^^^^^^
((block_mapping (block_mapping_pair key: (_) @key value: (flow_node) @value) @match) @context
  (#eq? @key "ignore_errors")
  (#match? @value "^[\"']?(true|yes|True)[\"']?$")
  (#set! rule "ignored-exit-status"))
