; { timeout: 0 }
;   ^^^^^^^^^^
([
    (pair key: [(property_identifier) (string)] @key value: (_) @value)
    (variable_declarator name: (identifier) @key value: (_) @value)
    (assignment_expression left: [(identifier) @key (member_expression property: (_) @key)] right: (_) @value)
  ] @match
  (#match? @key "{timeout}")
  (#not-match? @key "{timer-not-timeout}")
  (#match? @value "^(0|-1|None|nil|Infinity|Number\\.(POSITIVE_INFINITY|MAX_SAFE_INTEGER|MAX_VALUE)|math\\.inf|float\\([\"']inf(inity)?[\"']\\)|Timeout\\.Infinite(TimeSpan)?|time\\.Duration\\(0\\)|Duration\\.ZERO|false|[\"'](0|-1|none|infinity|unlimited)[\"']|0s|0ms|Integer\\.MAX_VALUE|Long\\.MAX_VALUE|int\\.MaxValue|math\\.MaxInt(64|32)?|sys\\.maxsize|Float::INFINITY|INF|PHP_INT_MAX)$")
  (#set! rule "timeout-off"))
; A timer that is not set has no limit to lose.
([
    (pair key: [(property_identifier) (string)] @key value: (_) @value)
    (variable_declarator name: (identifier) @key value: (_) @value)
    (assignment_expression left: [(identifier) @key (member_expression property: (_) @key)] right: (_) @value)
  ] @match
  (#match? @key "{timeout}")
  (#not-match? @key "{timer-not-timeout}")
  (#match? @value "^(null|undefined)$")
  (#not-file? @match "\\bclearTimeout\\(")
  (#set! rule "timeout-off"))

; { pageSize: 100 } → { pageSize: 100_000 }
;                       ^^^^^^^^^^^^^^^^^
([
    (pair key: [(property_identifier) (string)] @key value: (_) @value)
    (variable_declarator name: (identifier) @key value: (_) @value)
    (assignment_expression left: [(identifier) @key (member_expression property: (_) @key)] right: (_) @value)
  ] @match
  (#match? @key "^[\"':@$]?([\\w-]*([mM]ax|MAX)[_-]?([fF]ile|FILE|[bB]ody|BODY|[uU]pload|UPLOAD|[cC]ontent|CONTENT|[rR]equest|REQUEST|[pP]ayload|PAYLOAD|[mM]essage|MESSAGE|[fF]ield|[hH]eader|[pP]age|PAGE|[rR]esults|[lL]ogin|LOGIN|[aA]ttempts|ATTEMPTS|[rR]etr|RETR|[cC]onnections|CONNECTIONS|[dD]epth)[\\w-]*|[\\w-]*([bB]ody|[fF]ile|[uU]pload|[pP]ayload|[rR]ate|[pP]age|[rR]equest|[mM]emory)[_-]?([sS]ize)?[_-]?[lL]imit\\w*|[\\w-]*(BODY|FILE|UPLOAD|PAYLOAD|RATE|PAGE|REQUEST|MEMORY)_(SIZE_)?LIMIT|[rR]etries|RETRIES|num_?[rR]etries|[mM]ax_?[rR]ate|client-max-body-size|client_max_body_size)[\"']?$")
  (#set! compare "limit-raised")
  (#set! rule "limit-raised"))
; A page of a hundred is no burden.
([
    (pair key: [(property_identifier) (string)] @key value: (_) @value)
    (variable_declarator name: (identifier) @key value: (_) @value)
    (assignment_expression left: [(identifier) @key (member_expression property: (_) @key)] right: (_) @value)
  ] @match
  (#match? @key "{page-size}")
  (#not-number? @value ">" "100")
  (#not-match? @value "^(0|-1|Infinity|null|undefined)$")
  (#set! compare "ladder: never > ever")
  (#set! rule "limit-raised"))
([
    (pair key: [(property_identifier) (string)] @key value: (_) @value)
    (variable_declarator name: (identifier) @key value: (_) @value)
    (assignment_expression left: [(identifier) @key (member_expression property: (_) @key)] right: (_) @value)
  ] @match
  (#match? @key "{page-size}")
  (#number? @value ">" "100")
  (#set! compare "limit-raised")
  (#set! rule "limit-raised"))
([
    (pair key: [(property_identifier) (string)] @key value: (_) @value)
    (variable_declarator name: (identifier) @key value: (_) @value)
    (assignment_expression left: [(identifier) @key (member_expression property: (_) @key)] right: (_) @value)
  ] @match
  (#match? @key "{page-size}")
  (#match? @value "^(0|-1|Infinity|null|undefined)$")
  (#set! compare "limit-raised")
  (#set! rule "limit-raised"))
; { limit: "1mb" } → { limit: "1gb" }
;                      ^^^^^^^^^^^^
((pair key: (property_identifier) @key value: (string) @value) @match
  (#eq? @key "limit")
  (#match? @value "^.[0-9.]+ ?[kKmMgG]?[bB].$")
  (#set! compare "limit-raised")
  (#set! rule "limit-raised"))

; fetch(url, { timeout: 5_000 })
;              ^^^^^^^^^^^^^^
((call_expression function: (_) @protects arguments: (arguments (object (pair key: (property_identifier) @name value: (_) @value) @match)))
  (#not-match? @value "{no-limit}")
  (#match? @name "^(timeout|timeoutMs|requestTimeout|connectTimeout|connectionTimeout|responseTimeout)$")
  (#set! key "timeout")
  (#set! rule "timeout-removed"))
; AbortSignal.timeout(5_000)
; ^^^^^^^^^^^^^^^^^^^^^^^^^^
((call_expression function: (member_expression) @callee) @match
  (#eq? @callee "AbortSignal.timeout")
  (#set! key "timeout")
  (#set! protects "block")
  (#set! rule "timeout-removed"))
((pair key: (property_identifier) @name) @match
  (#match? @name "^(\\w*[tT]imeout\\w*|signal|abortSignal|deadline\\w*|max\\w*(Time|Wait|Duration)\\w*)$")
  (#set! key "timeout")
  (#set! as "counterpart")
  (#set! rule "timeout-removed"))
((shorthand_property_identifier) @match
  (#match? @match "^(\\w*[tT]imeout\\w*|signal|abortSignal|deadline\\w*|max\\w*(Time|Wait|Duration)\\w*)$")
  (#set! key "timeout")
  (#set! as "counterpart")
  (#set! rule "timeout-removed"))

; router.post("/login", loginLimiter, login)
;                       ^^^^^^^^^^^^
((call_expression function: (member_expression property: (_) @method)
  arguments: (arguments . (string) @protects [(identifier) (call_expression)] @match @key . (_)))
  (#match? @method "^(get|post|put|patch|delete|all)$")
  (#match? @match "{rate-limiter}")
  (#set! rule "rate-limit-removed"))
; const guards = [loginLimiter, requireAuth]; router.use(guards)
((array [(identifier) (call_expression)] @match @key)
  (#match? @match "{rate-limiter}")
  (#set! as "counterpart")
  (#set! rule "rate-limit-removed"))
((arguments [(identifier) (call_expression)] @match @key)
  (#match? @match "{rate-limiter}")
  (#not-match? @match "\\n")
  (#set! as "counterpart")
  (#set! rule "rate-limit-removed"))

; { retries: Infinity }
;   ^^^^^^^^^^^^^^^^^
((pair key: (property_identifier) @key value: (_) @value) @match
  (#match? @key "^(retries|maxRetries|maxAttempts|retryLimit|attempts|numOfAttempts|forever)$")
  (#match? @match "^(forever: *true|\\w+: *(Infinity|Number\\.(POSITIVE_INFINITY|MAX_SAFE_INTEGER|MAX_VALUE)|-1))$")
  (#set! rule "retry-without-end"))
