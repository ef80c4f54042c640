; client.Timeout = Timeout.InfiniteTimeSpan;
; ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
([
    (assignment_expression left: [(identifier) @key (member_access_expression name: (_) @key)] right: (_) @value)
    (variable_declarator name: (_) @key (_) @value)
    (argument name: (_) @key (_) @value)
  ] @match
  (#match? @key "^[\"':@$]?[\\w-]*([tT]ime_?-?[oO]ut|TIMEOUT|[dD]eadline)(_?(ms|Ms|MS|[mM]illis|[sS]econds|[sS]ecs|MINUTES|SECONDS|[iI]n_?[sS]econds|-minutes))?[\"']?$")
  (#not-match? @key "([eE]rror|[hH]andler|clear|[iI]d$|[dD]ebounce|[tT]oast|[aA]nimation|[tT]est|[lL]ock)")
  (#match? @value "^(0|-1|None|nil|null|undefined|Infinity|Number\\.(POSITIVE_INFINITY|MAX_SAFE_INTEGER|MAX_VALUE)|math\\.inf|float\\([\"']inf(inity)?[\"']\\)|Timeout\\.Infinite(TimeSpan)?|time\\.Duration\\(0\\)|Duration\\.ZERO|false|[\"'](0|-1|none|infinity|unlimited)[\"']|0s|0ms|Integer\\.MAX_VALUE|Long\\.MAX_VALUE|int\\.MaxValue|math\\.MaxInt(64|32)?|sys\\.maxsize|Float::INFINITY|INF|PHP_INT_MAX)$")
  (#set! rule "timeout-off"))

; options.MaxRequestBodySize = 1_000_000; → = null;
;                                           ^^^^^^^^^^^^
([
    (assignment_expression left: [(identifier) @key (member_access_expression name: (_) @key)] right: (_) @value)
    (variable_declarator name: (_) @key (_) @value)
    (argument name: (_) @key (_) @value)
  ] @match
  (#match? @key "^[\"':@$]?([\\w-]*([mM]ax|MAX)[_-]?([fF]ile|FILE|[bB]ody|BODY|[uU]pload|UPLOAD|[cC]ontent|CONTENT|[rR]equest|REQUEST|[pP]ayload|PAYLOAD|[mM]essage|MESSAGE|[fF]ield|[hH]eader|[pP]age|PAGE|[rR]esults|[lL]ogin|LOGIN|[aA]ttempts|ATTEMPTS|[rR]etr|RETR|[cC]onnections|CONNECTIONS|[dD]epth)[\\w-]*|[\\w-]*([bB]ody|[fF]ile|[uU]pload|[pP]ayload|[rR]ate|[pP]age|[rR]equest|[mM]emory)[_-]?([sS]ize)?[_-]?[lL]imit\\w*|[\\w-]*(BODY|FILE|UPLOAD|PAYLOAD|RATE|PAGE|REQUEST|MEMORY)_(SIZE_)?LIMIT|[pP]age_?[sS]ize|PAGE_SIZE|per_?[pP]age|PER_PAGE|[rR]etries|RETRIES|num_?[rR]etries|[mM]ax_?[rR]ate|client-max-body-size|client_max_body_size)[\"']?$")
  (#set! compare "limit-raised")
  (#set! rule "limit-raised"))
; client.Timeout = TimeSpan.FromSeconds(5);
; ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
((assignment_expression left: (member_access_expression name: (_) @name) right: (_) @value) @match
  (#match? @name "^(Timeout|CommandTimeout|ReadTimeout|WriteTimeout|ConnectTimeout)$")
  (#not-match? @value "^(0|-1|None|nil|null|undefined|Infinity|Number\\.(POSITIVE_INFINITY|MAX_SAFE_INTEGER|MAX_VALUE)|math\\.inf|float\\([\"']inf(inity)?[\"']\\)|Timeout\\.Infinite(TimeSpan)?|time\\.Duration\\(0\\)|Duration\\.ZERO|false|[\"'](0|-1|none|infinity|unlimited)[\"']|0s|0ms|Integer\\.MAX_VALUE|Long\\.MAX_VALUE|int\\.MaxValue|math\\.MaxInt(64|32)?|sys\\.maxsize|Float::INFINITY|INF|PHP_INT_MAX)$")
  (#set! key "timeout")
  (#set! protects "block")
  (#set! rule "timeout-removed"))
((invocation_expression function: (member_access_expression name: (_) @callee)) @match
  (#match? @callee "^(CancelAfter|WaitAsync)$")
  (#set! key "timeout")
  (#set! protects "block")
  (#set! rule "timeout-removed"))

; app.UseRateLimiter();
; ^^^^^^^^^^^^^^^^^^^^
((invocation_expression function: (member_access_expression name: (_) @callee)) @match
  (#match? @callee "^(UseRateLimiter|RequireRateLimiting|AddRateLimiter|UseIpRateLimiting)$")
  (#set! protects "block")
  (#set! rule "rate-limit-removed"))
; [EnableRateLimiting("login")]
;  ^^^^^^^^^^^^^^^^^^^^^^^^^^^
((attribute name: (_) @name) @match
  (#eq? @name "EnableRateLimiting")
  (#set! key "rate limit")
  (#set! rule "rate-limit-removed"))
((attribute name: (_) @name) @match
  (#match? @name "^(DisableRateLimiting|DisableRequestSizeLimit)$")
  (#set! rule "rate-limit-off"))
