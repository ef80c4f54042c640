; let timeout = Duration::ZERO;
; ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
([
    (const_item name: (_) @key value: (_) @value)
    (let_declaration pattern: (identifier) @key value: (_) @value)
    (field_initializer field: (_) @key value: (_) @value)
  ] @match
  (#match? @key "^[\"':@$]?[\\w-]*([tT]ime_?-?[oO]ut|TIMEOUT|[dD]eadline)(_?(ms|Ms|MS|[mM]illis|[sS]econds|[sS]ecs|MINUTES|SECONDS|[iI]n_?[sS]econds|-minutes))?[\"']?$")
  (#not-match? @key "([eE]rror|[hH]andler|clear|[iI]d$|[dD]ebounce|[tT]oast|[aA]nimation|[tT]est|[lL]ock)")
  (#match? @value "^(0|-1|None|nil|null|undefined|Infinity|Number\\.(POSITIVE_INFINITY|MAX_SAFE_INTEGER|MAX_VALUE)|math\\.inf|float\\([\"']inf(inity)?[\"']\\)|Timeout\\.Infinite(TimeSpan)?|time\\.Duration\\(0\\)|Duration(\\.|::)ZERO|false|[\"'](0|-1|none|infinity|unlimited)[\"']|0s|0ms|Integer\\.MAX_VALUE|Long\\.MAX_VALUE|int\\.MaxValue|math\\.MaxInt(64|32)?|sys\\.maxsize|Float::INFINITY|INF|PHP_INT_MAX)$")
  (#set! rule "timeout-off"))

; const MAX_BODY_SIZE: usize = 1 << 20; → 1 << 30
; ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
([
    (const_item name: (_) @key value: (_) @value)
    (let_declaration pattern: (identifier) @key value: (_) @value)
    (field_initializer field: (_) @key value: (_) @value)
  ] @match
  (#match? @key "^[\"':@$]?([\\w-]*([mM]ax|MAX)[_-]?([fF]ile|FILE|[bB]ody|BODY|[uU]pload|UPLOAD|[cC]ontent|CONTENT|[rR]equest|REQUEST|[pP]ayload|PAYLOAD|[mM]essage|MESSAGE|[fF]ield|[hH]eader|[pP]age|PAGE|[rR]esults|[lL]ogin|LOGIN|[aA]ttempts|ATTEMPTS|[rR]etr|RETR|[cC]onnections|CONNECTIONS|[dD]epth)[\\w-]*|[\\w-]*([bB]ody|[fF]ile|[uU]pload|[pP]ayload|[rR]ate|[pP]age|[rR]equest|[mM]emory)[_-]?([sS]ize)?[_-]?[lL]imit\\w*|[\\w-]*(BODY|FILE|UPLOAD|PAYLOAD|RATE|PAGE|REQUEST|MEMORY)_(SIZE_)?LIMIT|[pP]age_?[sS]ize|PAGE_SIZE|per_?[pP]age|PER_PAGE|[rR]etries|RETRIES|num_?[rR]etries|[mM]ax_?[rR]ate|client-max-body-size|client_max_body_size)[\"']?$")
  (#set! compare "limit-raised")
  (#set! rule "limit-raised"))
; Client::builder().timeout(Duration::from_secs(5)).build()
; ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
((call_expression function: (field_expression value: (_) @protects field: (_) @callee)) @match
  (#match? @callee "^(timeout|connect_timeout|read_timeout)$")
  (#set! key "timeout")
  (#set! rule "timeout-removed"))
((call_expression function: (field_expression field: (_) @callee)) @match
  (#match? @callee "timeout")
  (#set! key "timeout") (#set! as "counterpart")
  (#set! rule "timeout-removed"))
; tokio::time::timeout(limit, call()).await
; ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
((call_expression function: [(scoped_identifier name: (_) @callee) (identifier) @callee]) @match
  (#eq? @callee "timeout")
  (#set! key "timeout")
  (#set! protects "block")
  (#set! rule "timeout-removed"))
