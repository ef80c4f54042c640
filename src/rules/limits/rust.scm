; let timeout = Duration::ZERO;
; ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
([
    (const_item name: (_) @key value: (_) @value)
    (let_declaration pattern: (identifier) @key value: (_) @value)
    (field_initializer field: (_) @key value: (_) @value)
  ] @match
  (#match? @key "{timeout}")
  (#not-match? @key "{timer-not-timeout}")
  (#match? @value "^(0|-1|None|nil|null|undefined|Infinity|Number\\.(POSITIVE_INFINITY|MAX_SAFE_INTEGER|MAX_VALUE)|math\\.inf|float\\([\"']inf(inity)?[\"']\\)|Timeout\\.Infinite(TimeSpan)?|time\\.Duration\\(0\\)|Duration(\\.|::)ZERO|false|[\"'](0|-1|none|infinity|unlimited)[\"']|0s|0ms|Integer\\.MAX_VALUE|Long\\.MAX_VALUE|int\\.MaxValue|math\\.MaxInt(64|32)?|sys\\.maxsize|Float::INFINITY|INF|PHP_INT_MAX)$")
  (#set! rule "timeout-off"))

; const MAX_BODY_SIZE: usize = 1 << 20; → 1 << 30
; ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
([
    (const_item name: (_) @key value: (_) @value)
    (let_declaration pattern: (identifier) @key value: (_) @value)
    (field_initializer field: (_) @key value: (_) @value)
  ] @match
  (#match? @key "{size-limit}")
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
