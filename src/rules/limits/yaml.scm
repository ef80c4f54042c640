; timeoutSeconds: 0
; ^^^^^^^^^^^^^^^^^
([
    (block_mapping_pair key: (_) @key value: (flow_node) @value)
    (flow_pair key: (_) @key value: (flow_node) @value)
  ] @match
  (#match? @key "^[\"':@$]?[\\w-]*([tT]ime_?-?[oO]ut|TIMEOUT|[dD]eadline)(_?(ms|Ms|MS|[mM]illis|[sS]econds|[sS]ecs|MINUTES|SECONDS|[iI]n_?[sS]econds|-minutes))?[\"']?$")
  (#not-match? @key "([eE]rror|[hH]andler|clear|[iI]d$|[dD]ebounce|[tT]oast|[aA]nimation|[tT]est|[lL]ock)")
  (#match? @value "^(0|-1|None|nil|null|undefined|Infinity|Number\\.(POSITIVE_INFINITY|MAX_SAFE_INTEGER|MAX_VALUE)|math\\.inf|float\\([\"']inf(inity)?[\"']\\)|Timeout\\.Infinite(TimeSpan)?|time\\.Duration\\(0\\)|Duration\\.ZERO|false|[\"'](0|-1|none|infinity|unlimited)[\"']|0s|0ms|Integer\\.MAX_VALUE|Long\\.MAX_VALUE|int\\.MaxValue|math\\.MaxInt(64|32)?|sys\\.maxsize|Float::INFINITY|INF|PHP_INT_MAX)$")
  (#set! rule "timeout-off"))

; max-file-size: 10MB → max-file-size: 10GB
;                       ^^^^^^^^^^^^^^^^^^^
([
    (block_mapping_pair key: (_) @key value: (flow_node) @value)
    (flow_pair key: (_) @key value: (flow_node) @value)
  ] @match
  (#match? @key "^[\"':@$]?([\\w-]*([mM]ax|MAX)[_-]?([fF]ile|FILE|[bB]ody|BODY|[uU]pload|UPLOAD|[cC]ontent|CONTENT|[rR]equest|REQUEST|[pP]ayload|PAYLOAD|[mM]essage|MESSAGE|[fF]ield|[hH]eader|[pP]age|PAGE|[rR]esults|[lL]ogin|LOGIN|[aA]ttempts|ATTEMPTS|[rR]etr|RETR|[cC]onnections|CONNECTIONS|[dD]epth)[\\w-]*|[\\w-]*([bB]ody|[fF]ile|[uU]pload|[pP]ayload|[rR]ate|[pP]age|[rR]equest|[mM]emory)[_-]?([sS]ize)?[_-]?[lL]imit\\w*|[\\w-]*(BODY|FILE|UPLOAD|PAYLOAD|RATE|PAGE|REQUEST|MEMORY)_(SIZE_)?LIMIT|[pP]age_?[sS]ize|PAGE_SIZE|per_?[pP]age|PER_PAGE|[rR]etries|RETRIES|num_?[rR]etries|[mM]ax_?[rR]ate|client-max-body-size|client_max_body_size)[\"']?$")
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
