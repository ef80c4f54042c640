; livenessProbe: …
; ^^^^^^^^^^^^^^^^
((block_mapping_pair key: (_) @key value: (_)) @match
  (#match? @key "^(livenessProbe|readinessProbe|startupProbe|healthcheck|HealthCheckPath|healthCheckPath|health_check)$")
  (#set! rule "probe-removed"))
; healthcheck: { disable: true }
;                ^^^^^^^^^^^^^
((block_mapping_pair key: (_) @check value: (block_node (block_mapping (block_mapping_pair key: (_) @key value: (flow_node) @value) @match)))
  (#eq? @check "healthcheck")
  (#eq? @key "disable")
  (#eq? @value "true")
  (#set! rule "probe-off"))

; EnableLogFileValidation: false
; ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
((block_mapping_pair key: (_) @key value: (flow_node) @value) @match
  (#match? @key "^(EnableLogFileValidation|IsLogging|LoggingEnabled|EnableLogging|AccessLogEnabled|enableLogging|auditEnabled|audit_enabled|auditLogging|audit-log-enabled|EnableCloudwatchLogsExports|enableFlowLogs|DataTraceEnabled|IncludeGlobalServiceEvents|TracingEnabled|InsightsEnabled|EnablePerformanceInsights)$")
  (#match? @value "^[\"']?([fF]alse|[dD]isabled|no|off)[\"']?$")
  (#set! rule "logging-off"))
; LoggingConfiguration: …
; ^^^^^^^^^^^^^^^^^^^^^^^
((block_mapping_pair key: (_) @key value: (block_node)) @match
  (#match? @key "^(LoggingConfiguration|AccessLogSetting|AccessLogSettings|EnableCloudwatchLogsExports|auditPolicy)$")
  (#set! rule "audit-log-removed"))
; - level: None
;   ^^^^^^^^^^^
((block_mapping_pair key: (_) @key value: (flow_node) @value) @match
  (#eq? @key "level")
  (#set! compare "ladder: RequestResponse > Request > Metadata > None")
  (#set! rule "sampling-lowered"))

; - alert: OrdersFail
; ^^^^^^^^^^^^^^^^^^^
((block_mapping_pair key: (_) @list value: (block_node (block_sequence (block_sequence_item (block_node (block_mapping . (block_mapping_pair key: (_) @name value: (_) @key)))) @match)))
  (#eq? @list "rules")
  (#eq? @name "alert")
  (#set! rule "alert-removed"))
; for: 5m → for: 24h
;           ^^^^^^^^
((block_mapping_pair key: (_) @key value: (flow_node) @value) @match
  (#eq? @key "for")
  (#around? @match block_mapping "(^|\\n)\\s*alert: ")
  (#set! compare "number-raised")
  (#set! rule "alert-weakened"))
((block_mapping_pair key: (_) @key value: (flow_node) @value) @match
  (#match? @key "^(EvaluationPeriods|DatapointsToAlarm)$")
  (#set! compare "number-raised")
  (#set! rule "alert-weakened"))
