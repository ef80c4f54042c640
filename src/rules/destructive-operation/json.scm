; "DeletionProtection": false
; ^^^^^^^^^^^^^^^^^^^^^^^^^^^
((pair key: (string) @key value: (_) @value) @match
  (#match? @key "^\"(DeletionProtection|DeletionProtectionEnabled|deletionProtection|deletion_protection)\"$")
  (#eq? @value "false")
  (#set! detects "introduced")
  (#set! rule "delete-protection-off"))
