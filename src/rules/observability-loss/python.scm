; audit.log("refund", order)
; ^^^^^^^^^^^^^^^^^^^^^^^^^^
((expression_statement [(call function: (_) @callee) (await (call function: (_) @callee))]) @match
  (#match? @callee "(^|[.:>_])_?([aA]udit([_-]?([lL]og(ger|s)?|[tT]rail|[sS]ervice|[eE]vents?))?([.:>]|->|::)+\\w+|(log|write|record|emit|create|add|save|track)_?([aA]udit|[sS]ecurity_?[eE]vent|_audit|_security_event)\\w*|[aA]udit_?[lL]og|([sS]ecurity|SECURITY)_?([lL]og(ger)?|LOG(GER)?)([.:>]|->|::)+\\w+)$")
  (#set! key "audit")
  (#set! protects "block")
  (#set! rule "audit-log-removed"))

; metrics.increment("refunds")
; ^^^^^^^^^^^^^^^^^^^^^^^^^^^^
((expression_statement [(call function: (_) @callee) (await (call function: (_) @callee))]) @match
  (#match? @callee "(^|[.:>_])_?([mM]etrics?|METRICS?|[sS]tats[dD]?|StatsD|STATSD|\\w*[cC]ounter|\\w*_COUNTER|\\w*_TOTAL|\\w*[hH]istogram|\\w*_HISTOGRAM|\\w*[gG]auge|\\w*_GAUGE|[mM]eter([rR]egistry)?|[pP]rometheus|[dD]atadog|[tT]elemetry|[nN]ewrelic|NewRelic)(\\([^()]*\\))?(\\.(labels|With|WithLabelValues|with_label_values|tags?)\\([^()]*\\))?(\\.|->|::)(inc|increment|incr|observe|record|add|set|gauge|timing|histogram|count|counter|Inc|Add|Observe|Set|Increment|Record|recordMetric|track\\w*|send\\w*|distribution|dec|Dec)$")
  (#set! key "metric")
  (#set! protects "block")
  (#set! rule "metric-removed"))

; tracer.startSpan("refund")
; ^^^^^^^^^^^^^^^^^^^^^^^^^^
((call function: (_) @callee) @match
  (#match? @callee "(^|[.:>_])_?(\\w*[tT]racer|trace|otel\\.Tracer\\([^()]*\\)|activitySource|ActivitySource|[sS]entry)(\\.|->|::)(startSpan|startActiveSpan|start_span|start_as_current_span|StartActivity|Start|StartSpan|spanBuilder|startTransaction|start_transaction|trace|wrap)$")
  (#set! key "trace")
  (#set! protects "block")
  (#set! rule "metric-removed"))
; sentry_sdk.init(traces_sample_rate=1.0) → 0
;                 ^^^^^^^^^^^^^^^^^^^^^^
((keyword_argument name: (_) @key value: [(integer) (float)] @value) @match
  (#match? @key "^(\\w*sample_rate|sampling_rate|sample_ratio)$")
  (#set! compare "number-lowered")
  (#set! rule "sampling-lowered"))
