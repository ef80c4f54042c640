; deletion_protection = false
; ^^^^^^^^^^^^^^^^^^^^^^^^^^^
((attribute (identifier) @key (expression) @value) @match
  (#match? @key "^(deletion_protection|deletion_protection_enabled|enable_deletion_protection|prevent_destroy|disable_api_termination|termination_protection|enable_termination_protection|purge_protection_enabled|point_in_time_recovery_enabled|versioning_enabled|delete_protection)$")
  (#eq? @value "false")
  (#set! detects "introduced")
  (#set! rule "delete-protection-off"))
; skip_final_snapshot = true
; ^^^^^^^^^^^^^^^^^^^^^^^^^^
((attribute (identifier) @key (expression) @value) @match
  (#match? @key "^(skip_final_snapshot|force_destroy|force_delete|delete_automated_backups|skip_final_backup|recovery_window_in_days|soft_delete_retention_days|allow_force_destroy)$")
  (#match? @match "^(recovery_window_in_days|soft_delete_retention_days) *= *0$|= *true$")
  (#set! detects "introduced")
  (#set! rule "delete-protection-off"))
; prevent_destroy = true
; ^^^^^^^^^^^^^^^^^^^^^^
((attribute (identifier) @key (expression) @value) @match
  (#match? @key "^(deletion_protection|deletion_protection_enabled|enable_deletion_protection|prevent_destroy|disable_api_termination|enable_termination_protection|purge_protection_enabled)$")
  (#eq? @value "true")
  (#set! detects "removed")
  (#set! rule "delete-protection-off"))
((attribute (identifier) @key (expression) @value) @match
  (#match? @key "^(deletion_protection|deletion_protection_enabled|enable_deletion_protection|prevent_destroy|disable_api_termination|enable_termination_protection|purge_protection_enabled)$")
  (#not-eq? @value "true")
  (#set! detects "removed")
  (#set! as "counterpart")
  (#set! rule "delete-protection-off"))
; versioning { enabled = false }
;              ^^^^^^^^^^^^^^^
((block (identifier) @block (body (attribute (identifier) @key (expression) @value) @match))
  (#match? @block "^(versioning|versioning_configuration|point_in_time_recovery|backup_configuration|delete_retention_policy)$")
  (#match? @key "^(enabled|status|mfa_delete)$")
  (#match? @value "^(false|\"Disabled\"|\"Suspended\")$")
  (#not-eq? @key "mfa_delete")
  (#set! detects "introduced")
  (#set! rule "delete-protection-off"))
; backup_retention_period = 30 → backup_retention_period = 0
;                                ^^^^^^^^^^^^^^^^^^^^^^^^^^^
((attribute (identifier) @key (expression) @value) @match
  (#match? @key "^(backup_retention_period|retention_in_days|retention_days|backup_retention_days|snapshot_retention_limit|automatic_backup_retention_days|retention_period|recovery_window_in_days|soft_delete_retention_days|transaction_log_retention_days)$")
  (#set! compare "number-lowered")
  (#set! detects "weakened")
  (#set! rule "backups-shortened"))
