; int readTimeout = 0;
;     ^^^^^^^^^^^^^^^
([
    (variable_declarator name: (_) @key value: (_) @value)
    (assignment_expression left: [(identifier) @key (field_access field: (_) @key)] right: (_) @value)
    (element_value_pair key: (_) @key value: (_) @value)
  ] @match
  (#match? @key "^[\"':@$]?[\\w-]*([tT]ime_?-?[oO]ut|TIMEOUT|[dD]eadline)(_?(ms|Ms|MS|[mM]illis|[sS]econds|[sS]ecs|MINUTES|SECONDS|[iI]n_?[sS]econds|-minutes))?[\"']?$")
  (#not-match? @key "([eE]rror|[hH]andler|clear|[iI]d$|[dD]ebounce|[tT]oast|[aA]nimation|[tT]est|[lL]ock)")
  (#match? @value "^(0|-1|None|nil|null|undefined|Infinity|Number\\.(POSITIVE_INFINITY|MAX_SAFE_INTEGER|MAX_VALUE)|math\\.inf|float\\([\"']inf(inity)?[\"']\\)|Timeout\\.Infinite(TimeSpan)?|time\\.Duration\\(0\\)|Duration\\.ZERO|false|[\"'](0|-1|none|infinity|unlimited)[\"']|0s|0ms|Integer\\.MAX_VALUE|Long\\.MAX_VALUE|int\\.MaxValue|math\\.MaxInt(64|32)?|sys\\.maxsize|Float::INFINITY|INF|PHP_INT_MAX)$")
  (#set! rule "timeout-off"))

; int pageSize = 100; → int pageSize = 100_000;
;                           ^^^^^^^^^^^^^^^^^^
([
    (variable_declarator name: (_) @key value: (_) @value)
    (assignment_expression left: [(identifier) @key (field_access field: (_) @key)] right: (_) @value)
    (element_value_pair key: (_) @key value: (_) @value)
  ] @match
  (#match? @key "^[\"':@$]?([\\w-]*([mM]ax|MAX)[_-]?([fF]ile|FILE|[bB]ody|BODY|[uU]pload|UPLOAD|[cC]ontent|CONTENT|[rR]equest|REQUEST|[pP]ayload|PAYLOAD|[mM]essage|MESSAGE|[fF]ield|[hH]eader|[pP]age|PAGE|[rR]esults|[lL]ogin|LOGIN|[aA]ttempts|ATTEMPTS|[rR]etr|RETR|[cC]onnections|CONNECTIONS|[dD]epth)[\\w-]*|[\\w-]*([bB]ody|[fF]ile|[uU]pload|[pP]ayload|[rR]ate|[pP]age|[rR]equest|[mM]emory)[_-]?([sS]ize)?[_-]?[lL]imit\\w*|[\\w-]*(BODY|FILE|UPLOAD|PAYLOAD|RATE|PAGE|REQUEST|MEMORY)_(SIZE_)?LIMIT|[pP]age_?[sS]ize|PAGE_SIZE|per_?[pP]age|PER_PAGE|[rR]etries|RETRIES|num_?[rR]etries|[mM]ax_?[rR]ate|client-max-body-size|client_max_body_size)[\"']?$")
  (#set! compare "limit-raised")
  (#set! rule "limit-raised"))
; client.setReadTimeout(5000);
; ^^^^^^^^^^^^^^^^^^^^^^^^^^^
((method_invocation name: (_) @callee arguments: (argument_list . (_) @value)) @match
  (#match? @callee "^(set(Connect|Read|Write|Call|Socket|Connection|ConnectionRequest|Query)Timeout|(connect|read|write|call|response)Timeout|orTimeout|completeOnTimeout)$")
  (#not-match? @value "^(0|-1|None|nil|null|undefined|Infinity|Number\\.(POSITIVE_INFINITY|MAX_SAFE_INTEGER|MAX_VALUE)|math\\.inf|float\\([\"']inf(inity)?[\"']\\)|Timeout\\.Infinite(TimeSpan)?|time\\.Duration\\(0\\)|Duration\\.ZERO|false|[\"'](0|-1|none|infinity|unlimited)[\"']|0s|0ms|Integer\\.MAX_VALUE|Long\\.MAX_VALUE|int\\.MaxValue|math\\.MaxInt(64|32)?|sys\\.maxsize|Float::INFINITY|INF|PHP_INT_MAX)$")
  (#set! key "timeout")
  (#set! protects "block")
  (#set! rule "timeout-removed"))
((method_invocation name: (_) @callee arguments: (argument_list . (_) @value)) @match
  (#match? @callee "^(set(Connect|Read|Write|Call|Socket|Connection|ConnectionRequest|Query)Timeout|(connect|read|write|call|response)Timeout)$")
  (#match? @value "^(0|-1|None|nil|null|undefined|Infinity|Number\\.(POSITIVE_INFINITY|MAX_SAFE_INTEGER|MAX_VALUE)|math\\.inf|float\\([\"']inf(inity)?[\"']\\)|Timeout\\.Infinite(TimeSpan)?|time\\.Duration\\(0\\)|Duration\\.ZERO|false|[\"'](0|-1|none|infinity|unlimited)[\"']|0s|0ms|Integer\\.MAX_VALUE|Long\\.MAX_VALUE|int\\.MaxValue|math\\.MaxInt(64|32)?|sys\\.maxsize|Float::INFINITY|INF|PHP_INT_MAX)$")
  (#set! rule "timeout-off"))

; @RateLimiter(name = "orders")
; ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
([(annotation name: (_) @name) (marker_annotation name: (_) @name)] @match
  (#match? @name "^(RateLimiter|RateLimit|RateLimited|Bulkhead|TimeLimiter|Throttled)$")
  (#set! key "rate limit")
  (#set! rule "rate-limit-removed"))
