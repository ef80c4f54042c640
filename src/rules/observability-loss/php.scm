; $this->auditLog->record('refund', $order);
; ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
((expression_statement [(member_call_expression object: (_) @object name: (_) @callee) (scoped_call_expression scope: (_) @object name: (_) @callee)] @match)
  (#match? @object "([aA]udit([lL]og(ger)?|[tT]rail|[sS]ervice)?|SecurityLog)$")
  (#set! key "audit")
  (#set! protects "block")
  (#set! rule "audit-log-removed"))
; $this->metrics->increment('refunds');
; ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
((expression_statement [(member_call_expression object: (_) @object name: (_) @callee) (scoped_call_expression scope: (_) @object name: (_) @callee)] @match)
  (#match? @object "([mM]etrics|[sS]tatsd|StatsD|[cC]ounter|[hH]istogram)$")
  (#match? @callee "^(increment|inc|gauge|timing|histogram|count|observe|record)$")
  (#set! key "metric")
  (#set! protects "block")
  (#not-explained? @match "[dD]eprecated|DEPRECATED")
  (#set! rule "metric-removed"))
