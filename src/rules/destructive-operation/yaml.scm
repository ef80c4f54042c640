; DeletionProtection: false
; ^^^^^^^^^^^^^^^^^^^^^^^^^
((block_mapping_pair key: (_) @key value: (flow_node) @value) @match
  (#match? @key "^(DeletionProtection|DeletionProtectionEnabled|deletionProtection|deletion_protection|EnableTerminationProtection|DisableApiTermination|prevent_destroy)$")
  (#match? @value "^[\"']?[fF]alse[\"']?$")
  (#set! detects "introduced")
  (#set! rule "delete-protection-off"))
; DeletionPolicy: Delete
; ^^^^^^^^^^^^^^^^^^^^^^
((block_mapping_pair key: (_) @key value: (flow_node) @value) @match
  (#match? @key "^(DeletionPolicy|UpdateReplacePolicy|reclaimPolicy|persistentVolumeReclaimPolicy|deletionPolicy)$")
  (#set! compare "ladder: Retain | Snapshot | Orphan > Delete | Recycle")
  (#set! detects "weakened")
  (#set! rule "backups-shortened"))
; DeletionPolicy: Retain
; ^^^^^^^^^^^^^^^^^^^^^^
((block_mapping_pair key: (_) @key value: (flow_node) @value) @match
  (#match? @key "^(DeletionPolicy|UpdateReplacePolicy|reclaimPolicy|persistentVolumeReclaimPolicy|\"?helm\\.sh/resource-policy\"?)$")
  (#match? @value "^[\"']?(Retain|Snapshot|keep)[\"']?$")
  (#set! detects "removed")
  (#set! rule "delete-protection-off"))
((block_mapping_pair key: (_) @key value: (flow_node) @value) @match
  (#match? @key "^(DeletionPolicy|UpdateReplacePolicy|reclaimPolicy|persistentVolumeReclaimPolicy)$")
  (#not-match? @value "^[\"']?(Retain|Snapshot|keep)[\"']?$")
  (#set! detects "removed")
  (#set! as "counterpart")
  (#set! rule "delete-protection-off"))
; BackupRetentionPeriod: 30 → BackupRetentionPeriod: 0
;                             ^^^^^^^^^^^^^^^^^^^^^^^^
((block_mapping_pair key: (_) @key value: (flow_node) @value) @match
  (#match? @key "^(BackupRetentionPeriod|RetentionInDays|backupRetentionDays|retentionDays|SnapshotRetentionLimit)$")
  (#set! compare "number-lowered")
  (#set! detects "weakened")
  (#set! rule "backups-shortened"))
