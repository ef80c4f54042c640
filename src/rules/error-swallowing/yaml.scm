; continue-on-error: true
; ^^^^^^^^^^^^^^^^^^^^^^^
((block_mapping (block_mapping_pair key: (_) @key value: (flow_node (plain_scalar (boolean_scalar)) @value)) @match) @context
  (#eq? @key "continue-on-error")
  (#match? @value "^[tT]rue$")
  ; What is tidied away may be gone already.
  (#not-match? @context "\\brun:\\s*([|>][-+]?\\s*)?[\"']?(git push \\S+ --delete|git branch -D|gh (release|api -X DELETE|pr) delete|rm|docker rm|kill)\\b")
  ; Labels, comments and messages are no result.
  (#not-match? @context "\\buses: *[\"']?[\\w./-]*(label|comment|notif|slack|discord|issue-parser|stale|upload-artifact|benchmark)|\\bname: *[\"']?[nN]otify\\b")
  (#not-explained? @match "continue-on-error")
  ; Another step looks at how it ended.
  (#not-file? @match "\\bsteps\\.[\\w-]+\\.(outcome|conclusion)\\b")
  ; Another step asks whether it found out anything, or has something to take its place.
  (#not-file? @match "\\bsteps\\.[\\w-]+\\.outputs\\.[\\w-]+ *(\\|\\||[!=]=)")
  ; What is written from another file is asked about there.
  (#not-path? @match "\\.lock\\.ya?ml$")
  (#path? @match "(^|/)(\\.(github|gitea|forgejo)/workflows/|action\\.ya?ml$)")
  (#set! rule "continue-on-error"))

; continueOnError: true
; ^^^^^^^^^^^^^^^^^^^^^
((block_mapping (block_mapping_pair key: (_) @key value: (flow_node (plain_scalar (boolean_scalar)) @value)) @match) @context
  (#eq? @key "continueOnError")
  (#match? @value "^[tT]rue$")
  (#path? @match "azure-pipelines?[^/]*\\.ya?ml$|(^|/)\\.?(azure-?)?pipelines/")
  (#set! rule "continue-on-error"))

; allow_failure: true
; ^^^^^^^^^^^^^^^^^^^
((block_mapping (block_mapping_pair key: (_) @key value: (flow_node (plain_scalar (boolean_scalar)) @value)) @match) @context
  (#eq? @key "allow_failure")
  (#eq? @value "true")
  (#not-match? @context "\\bwhen: *manual\\b")
  (#path? @match "(^|/)(\\.gitlab-ci[^/]*|\\.?gitlab/.*)\\.ya?ml$")
  (#set! rule "continue-on-error"))

; ignore_errors: true
; ^^^^^^^^^^^^^^^^^^^
((block_mapping (block_mapping_pair key: (_) @key value: (flow_node (plain_scalar (boolean_scalar)) @value)) @match) @context
  (#eq? @key "ignore_errors")
  (#match? @value "^[tT]rue$")
  (#set! rule "ignored-exit-status"))
