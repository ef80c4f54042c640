; enable_logging = false
; ^^^^^^^^^^^^^^^^^^^^^^
((attribute (identifier) @key (expression) @value) @match
  (#match? @key "^(enable_logging|enable_log_file_validation|include_global_service_events|enable_flow_logs|enable_cloudwatch_logs|audit_logging_enabled|log_connections|log_disconnections|performance_insights_enabled|monitoring|enable_execute_command_logging|logging_enabled|access_log_enabled|xray_tracing_enabled|data_trace_enabled|metrics_enabled|actions_enabled|enable_alarms)$")
  (#match? @value "^(false|\"(off|false|disabled)\")$")
  (#not-match? @key "^(monitoring|data_trace_enabled)$")
  (#set! rule "logging-off"))
; access_logs { enabled = false }
;               ^^^^^^^^^^^^^^^
((block (identifier) @block (body (attribute (identifier) @key (expression) @value) @match))
  (#match? @block "^(access_logs|logging|logging_config|log_config|audit_log_config|connection_logs|tracing_config|audit_policy)$")
  (#eq? @key "enabled")
  (#eq? @value "false")
  (#set! rule "logging-off"))
; access_logs { … }
; ^^^^^^^^^^^^^^^^^
((block (identifier) @key (block_start)) @match
  (#match? @key "^(access_logs|access_log_settings|logging|logging_config|log_config|audit_log_config|audit_log_configs|connection_logs|tracing_config|audit_policy)$")
  (#set! rule "audit-log-removed"))
((attribute (identifier) @key (expression)) @match
  (#match? @key "^(enabled_cloudwatch_logs_exports|enabled_cluster_log_types|cloudwatch_logs_exports)$")
  (#set! rule "audit-log-removed"))

; health_check { … }
; ^^^^^^^^^^^^^^^^^^
((block (identifier) @key (block_start)) @match
  (#match? @key "^(health_check|liveness_probe|readiness_probe|startup_probe)$")
  (#set! rule "probe-removed"))

; alarm_actions = [aws_sns_topic.oncall.arn]
; ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
((attribute (identifier) @key (expression)) @match
  (#match? @key "^(alarm_actions|notification_channels)$")
  (#not-match? @match "= *\\[ *\\]$")
  (#set! rule "alert-removed"))
; evaluation_periods = 2 → evaluation_periods = 20
;                          ^^^^^^^^^^^^^^^^^^^^^^^
((attribute (identifier) @key (expression) @value) @match
  (#match? @key "^(evaluation_periods|datapoints_to_alarm|period)$")
  (#symbol? @match "(alarm|alert|monitor)")
  (#set! compare "number-raised")
  (#set! rule "alert-weakened"))
