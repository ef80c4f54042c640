; counter!("refunds").increment(1);
; ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
((expression_statement (call_expression function: (field_expression value: (_) @object field: (_) @callee)) @match)
  (#match? @object "(^(metrics::)?(counter|gauge|histogram)!|[mM]etrics|_counter|COUNTER|_TOTAL|HISTOGRAM)")
  (#match? @callee "^(increment|inc|inc_by|observe|record|set|add)$")
  (#set! key "metric")
  (#set! protects "block")
  (#not-explained? @match "[dD]eprecated|DEPRECATED")
  (#set! rule "metric-removed"))
; audit_log.record(event);
; ^^^^^^^^^^^^^^^^^^^^^^^
((expression_statement (call_expression function: (field_expression value: (_) @object field: (_) @callee)) @match)
  (#match? @object "(^|\\.)(audit|audit_log|audit_logger|audit_trail)$")
  (#set! key "audit")
  (#set! protects "block")
  (#set! rule "audit-log-removed"))
; #[instrument]
; ^^^^^^^^^^^^^
((attribute_item) @match . (attribute_item)* . (function_item name: (_) @key @protects)
  (#match? @match "^#\\[(tracing::)?instrument\\b")
  (#not-match? @match "\\blevel = \"(trace|debug)\"")
  (#not-explained? @match "[dD]eprecated|DEPRECATED")
  (#set! rule "metric-removed"))
((attribute_item) @match . (attribute_item)* . (function_item name: (_) @key)
  (#match? @match "^#\\[(tracing::)?instrument\\b")
  (#set! as "counterpart")
  (#set! rule "metric-removed"))
