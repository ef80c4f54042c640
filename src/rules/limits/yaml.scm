; timeoutSeconds: 0
; ^^^^^^^^^^^^^^^^^
([
    (block_mapping_pair key: (_) @key value: (flow_node) @value)
    (flow_pair key: (_) @key value: (flow_node) @value)
  ] @match
  (#match? @key "{timeout}")
  (#not-match? @key "{timer-not-timeout}")
  (#match? @value "{no-limit}")
  (#set! rule "timeout-off"))

; max-file-size: 10MB → max-file-size: 10GB
;                       ^^^^^^^^^^^^^^^^^^^
([
    (block_mapping_pair key: (_) @key value: (flow_node) @value)
    (flow_pair key: (_) @key value: (flow_node) @value)
  ] @match
  (#match? @key "{size-limit}")
  ; How often a check of health tries again.
  (#not-around? @match "block_mapping" "\\b(test|interval):[^]*\\b(test|interval):")
  (#set! compare "limit-raised")
  (#set! rule "limit-raised"))
; timeout-minutes: 10
; ^^^^^^^^^^^^^^^^^^^
((block_mapping_pair key: (_) @key value: (flow_node)) @match
  (#match? @key "^(timeout-minutes|timeoutInMinutes|activeDeadlineSeconds|timeout)$")
  (#not-path? @match "(^|/)\\.golangci\\.ya?ml$")
  (#set! key "timeout")
  (#set! protects "block")
  (#set! rule "timeout-removed"))

; limits: { cpu: 500m, memory: 512Mi }
; ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
((block_mapping_pair key: (_) @key value: (_)) @match
  (#match? @key "^(limits|mem_limit|memory_limit|cpus|pids_limit|mem_reservation)$")
  (#set! rule "resource-limit-removed"))
; memory: 512Mi → memory: 8Gi
;                 ^^^^^^^^^^^
((block_mapping_pair key: (_) @list value: (block_node (block_mapping (block_mapping_pair key: (_) @key value: (flow_node) @value) @match)))
  (#eq? @list "limits")
  (#match? @key "^(memory|cpus?|pids|ephemeral-storage)$")
  (#set! compare "limit-raised")
  (#set! rule "limit-raised"))
; nginx.ingress.kubernetes.io/limit-rps: "10"
; ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
((block_mapping_pair key: (_) @key value: (flow_node)) @match
  (#match? @key "/(limit-rps|limit-rpm|limit-connections|rate-limit)[\"']?$")
  (#set! rule "rate-limit-removed"))
