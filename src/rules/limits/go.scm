; http.Client{Timeout: 0}
;             ^^^^^^^^^^
([
    (keyed_element key: (literal_element) @key value: (literal_element) @value)
    (const_spec name: (_) @key value: (expression_list . (_) @value .))
    (var_spec name: (_) @key value: (expression_list . (_) @value .))
    (short_var_declaration left: (expression_list . (identifier) @key .) right: (expression_list . (_) @value .))
    (assignment_statement left: (expression_list . [(identifier) @key (selector_expression field: (_) @key)] .) right: (expression_list . (_) @value .))
  ] @match
  (#match? @key "^[\"':@$]?[\\w-]*([tT]ime_?-?[oO]ut|TIMEOUT|[dD]eadline)(_?(ms|Ms|MS|[mM]illis|[sS]econds|[sS]ecs|MINUTES|SECONDS|[iI]n_?[sS]econds|-minutes))?[\"']?$")
  (#not-match? @key "([eE]rror|[hH]andler|clear|[iI]d$|[dD]ebounce|[tT]oast|[aA]nimation|[tT]est|[lL]ock)")
  (#match? @value "^(0|-1|None|nil|null|undefined|Infinity|Number\\.(POSITIVE_INFINITY|MAX_SAFE_INTEGER|MAX_VALUE)|math\\.inf|float\\([\"']inf(inity)?[\"']\\)|Timeout\\.Infinite(TimeSpan)?|time\\.Duration\\(0\\)|Duration\\.ZERO|false|[\"'](0|-1|none|infinity|unlimited)[\"']|0s|0ms|Integer\\.MAX_VALUE|Long\\.MAX_VALUE|int\\.MaxValue|math\\.MaxInt(64|32)?|sys\\.maxsize|Float::INFINITY|INF|PHP_INT_MAX)$")
  (#set! rule "timeout-off"))

; const maxBodySize = 1 << 20 → const maxBodySize = 1 << 30
;                               ^^^^^^^^^^^^^^^^^^^^^^^^^^^
([
    (keyed_element key: (literal_element) @key value: (literal_element) @value)
    (const_spec name: (_) @key value: (expression_list . (_) @value .))
    (var_spec name: (_) @key value: (expression_list . (_) @value .))
    (short_var_declaration left: (expression_list . (identifier) @key .) right: (expression_list . (_) @value .))
    (assignment_statement left: (expression_list . [(identifier) @key (selector_expression field: (_) @key)] .) right: (expression_list . (_) @value .))
  ] @match
  (#match? @key "^[\"':@$]?([\\w-]*([mM]ax|MAX)[_-]?([fF]ile|FILE|[bB]ody|BODY|[uU]pload|UPLOAD|[cC]ontent|CONTENT|[rR]equest|REQUEST|[pP]ayload|PAYLOAD|[mM]essage|MESSAGE|[fF]ield|[hH]eader|[pP]age|PAGE|[rR]esults|[lL]ogin|LOGIN|[aA]ttempts|ATTEMPTS|[rR]etr|RETR|[cC]onnections|CONNECTIONS|[dD]epth)[\\w-]*|[\\w-]*([bB]ody|[fF]ile|[uU]pload|[pP]ayload|[rR]ate|[pP]age|[rR]equest|[mM]emory)[_-]?([sS]ize)?[_-]?[lL]imit\\w*|[\\w-]*(BODY|FILE|UPLOAD|PAYLOAD|RATE|PAGE|REQUEST|MEMORY)_(SIZE_)?LIMIT|[pP]age_?[sS]ize|PAGE_SIZE|per_?[pP]age|PER_PAGE|[rR]etries|RETRIES|num_?[rR]etries|[mM]ax_?[rR]ate|client-max-body-size|client_max_body_size)[\"']?$")
  (#set! compare "limit-raised")
  (#set! rule "limit-raised"))
; &http.Client{Timeout: 5 * time.Second}
;              ^^^^^^^^^^^^^^^^^^^^^^^^
((composite_literal type: (_) @protects body: (literal_value (keyed_element key: (literal_element) @name) @match))
  (#match? @name "^(Timeout|ReadTimeout|WriteTimeout|ReadHeaderTimeout|IdleTimeout|DialTimeout|ConnectTimeout)$")
  (#not-match? @protects "^map\\[")
  (#set! key "timeout")
  (#set! rule "timeout-removed"))
; ctx, cancel := context.WithTimeout(ctx, 5*time.Second)
;                ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
((call_expression function: (selector_expression) @callee) @match
  (#match? @callee "^(context\\.With(Timeout|Deadline)(Cause)?|http\\.TimeoutHandler|\\w+\\.Set(Read|Write)?Deadline)$")
  (#set! key "timeout")
  (#set! protects "block")
  (#set! rule "timeout-removed"))

; r.Body = http.MaxBytesReader(w, r.Body, limit)
;          ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
((call_expression function: (selector_expression) @callee) @match
  (#match? @callee "^(http\\.MaxBytesReader|http\\.MaxBytesHandler|io\\.LimitReader)$")
  (#set! key "size")
  (#set! protects "block")
  (#set! rule "size-limit-removed"))
((call_expression function: (selector_expression) @callee) @match
  (#match? @callee "^io\\.(CopyN|ReadFull|ReadAtLeast)$")
  (#set! key "size")
  (#set! as "counterpart")
  (#set! rule "size-limit-removed"))
((composite_literal) @match
  (#match? @match "^&?io\\.LimitedReader")
  (#set! key "size")
  (#set! as "counterpart")
  (#set! rule "size-limit-removed"))

; limiter.Wait(ctx)
; ^^^^^^^^^^^^^^^^^
((call_expression function: (selector_expression operand: (_) @limiter field: (_) @method)) @match
  (#match? @limiter "[lL]imiter$")
  (#match? @method "^(Wait|WaitN|Allow|AllowN|Take)$")
  (#set! key "rate limit")
  (#set! protects "block")
  (#set! rule "rate-limit-removed"))
