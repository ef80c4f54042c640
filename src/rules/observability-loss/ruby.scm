; AuditLog.create!(action: "refund")
; ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
((call receiver: (_) @object method: (_) @callee) @match
  (#match? @object "^(AuditLog|Audit|AuditEvent|AuditTrail|audit_log(ger)?|@?audit|SecurityEvent)$")
  (#match? @callee "^(create!?|record|log|info|write|call|track|emit)$")
  (#set! key "audit")
  (#set! protects "block")
  (#set! rule "audit-log-removed"))
((call method: (identifier) @callee) @match
  (#match? @callee "^((log|write|record|emit|create)_(audit|security_event)\\w*|audit_log)$")
  (#set! key "audit")
  (#set! protects "block")
  (#set! rule "audit-log-removed"))
; StatsD.increment("refunds")
; ^^^^^^^^^^^^^^^^^^^^^^^^^^^
((call receiver: (_) @object method: (_) @callee) @match
  (#match? @object "^(StatsD|Statsd|Datadog\\S*|\\$?statsd|@?metrics|Metrics|Yabeda\\S*|Prometheus\\S*|@?\\w*counter)$")
  (#match? @callee "^(increment|inc|gauge|timing|histogram|measure|count|observe|distribution)$")
  (#set! key "metric")
  (#set! protects "block")
  (#not-explained? @match "[dD]eprecated|DEPRECATED")
  (#set! rule "metric-removed"))
; audited
; ^^^^^^^
((identifier) @match
  (#match? @match "^(audited|has_paper_trail)$")
  (#set! key "audit")
  (#set! protects "block")
  (#set! rule "audit-log-removed"))
