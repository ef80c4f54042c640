; auditLog.record("refund", order);
; ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
((expression_statement (method_invocation object: (_) @object name: (_) @callee) @match)
  (#match? @object "^(this\\.)?(audit|auditLog(ger)?|auditService|auditTrail|auditEvents?|securityLog(ger)?|AUDIT|AUDIT_LOG)$")
  (#set! key "audit")
  (#set! protects "block")
  (#set! rule "audit-log-removed"))
; counter.increment();
; ^^^^^^^^^^^^^^^^^^^
((expression_statement (method_invocation object: (_) @object name: (_) @callee) @match)
  (#match? @object "([cC]ounter(\\(.*\\))?|[mM]etrics|[mM]eterRegistry(\\..*)?|[tT]imer|[gG]auge|[hH]istogram|[sS]tatsd)$")
  (#match? @callee "^(increment|inc|record|add|observe|set|count|gauge|time|incrementCounter|recordExecutionTime)$")
  (#set! key "metric")
  (#set! protects "block")
  (#not-explained? @match "[dD]eprecated|DEPRECATED")
  (#set! rule "metric-removed"))
; tracer.spanBuilder("refund")
; ^^^^^^^^^^^^^^^^^^^^^^^^^^^^
((method_invocation object: (_) @object name: (_) @callee) @match
  (#match? @object "[tT]racer$")
  (#match? @callee "^(spanBuilder|buildSpan|nextSpan|startScopedSpan)$")
  (#set! key "trace")
  (#set! protects "block")
  (#not-explained? @match "[dD]eprecated|DEPRECATED")
  (#set! rule "metric-removed"))
; @Timed("refund")
; ^^^^^^^^^^^^^^^^
([(annotation name: (_) @name) (marker_annotation name: (_) @name)] @match
  (#match? @name "^(Timed|Counted|WithSpan|NewSpan|Observed|Traced)$")
  (#set! key "metric")
  (#not-explained? @match "[dD]eprecated|DEPRECATED")
  (#set! rule "metric-removed"))
([(annotation name: (_) @name) (marker_annotation name: (_) @name)] @match
  (#match? @name "^(Audited|AuditLog|Auditable|Audit)$")
  (#set! key "audit")
  (#set! rule "audit-log-removed"))
