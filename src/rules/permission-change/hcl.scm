; jsonencode({ Statement = [{ Effect = "Allow", Action = "*" }] })
;                                                        ^^^
((object (object_elem key: (_) @name val: (expression [
    (literal_value (string_lit)) @match
    (collection_value (tuple (expression (literal_value (string_lit)) @match)))]))) @context
  (#match? @name "^\"?Action\"?$")
  (#match? @match "^\"([a-z0-9-]+:)?\\*\"$")
  (#match? @context "\\bEffect\"?\\s*[=:]\\s*\"Allow\"")
  (#not-match? @context "^(?=[^]*:root\\b)[^]*kms:\\*")
  (#set! rule "iam-wildcard-action"))

; data "aws_iam_policy_document" "ci" { statement { actions = ["*"] } }
;                                                              ^^^
((block (identifier) @block (body (attribute (identifier) @name
    (expression (collection_value (tuple (expression (literal_value (string_lit)) @match))))))) @context
  (#eq? @block "statement")
  (#eq? @name "actions")
  (#match? @match "^\"([a-z0-9-]+:)?\\*\"$")
  (#not-match? @context "\\beffect\\s*=\\s*\"Deny\"")
  (#not-match? @context "^(?=[^]*:root\\b)[^]*kms:\\*")
  (#set! rule "iam-wildcard-action"))

; permissions { actions = ["*"] }
;                         ^^^^^
((block (identifier) @block (body (attribute (identifier) @name (expression (collection_value (tuple) @match)))))
  (#eq? @block "permissions")
  (#match? @name "^(actions|data_actions)$")
  (#match? @match "[\\[,]\\s*\"\\*\"")
  (#set! rule "iam-wildcard-action"))

; policy = <<EOF … "Effect": "Allow", "Action": "*" … EOF
((heredoc_template) @match
  (#match? @match "\\{(?=([^{}]|\\{([^{}]|\\{[^{}]*\\})*\\})*\"Effect\"\\s*:\\s*\"Allow\")([^{}]|\\{([^{}]|\\{[^{}]*\\})*\\})*\"Action\"\\s*:\\s*(\\[[^\\]]*)?\"([a-z0-9-]+:)?\\*\"")
  (#set! rule "iam-wildcard-action"))

; policy_arn = "arn:aws:iam::aws:policy/AdministratorAccess"
;              ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
((string_lit) @match
  (#match? @match "^\"arn:aws[a-z-]*:iam::aws:policy/(job-function/)?(AdministratorAccess|PowerUserAccess|IAMFullAccess)\"$")
  (#set! rule "iam-wildcard-action"))

; NotAction = ["iam:*"]
; ^^^^^^^^^^^^^^^^^^^^^
((object (object_elem key: (_) @key) @match) @context
  (#match? @key "^\"?NotAction\"?$")
  (#match? @context "\\bEffect\"?\\s*[=:]\\s*\"Allow\"")
  (#set! rule "iam-all-but"))
((block (identifier) @block (body (attribute (identifier) @key) @match)) @context
  (#eq? @block "statement")
  (#eq? @key "not_actions")
  (#not-match? @context "\\beffect\\s*=\\s*\"Deny\"")
  (#set! rule "iam-all-but"))

; actions = ["s3:GetObject"] → actions = ["s3:Get*"]
;                                         ^^^^^^^^^
((object (object_elem key: (_) @key val: (expression [
    (literal_value (string_lit)) @match @value
    (collection_value (tuple (tuple_start) . (expression (literal_value (string_lit)) @match @value) . (tuple_end)))]))) @context
  (#match? @key "^\"?Action\"?$")
  (#match? @context "\\bEffect\"?\\s*[=:]\\s*\"Allow\"")
  (#set! compare "wildcard")
  (#set! rule "iam-actions-widened"))
((block (identifier) @block (body (attribute (identifier) @key
    (expression (collection_value (tuple (tuple_start) . (expression (literal_value (string_lit)) @match @value) . (tuple_end))))))) @context
  (#eq? @block "statement")
  (#eq? @key "actions")
  (#not-match? @context "\\beffect\\s*=\\s*\"Deny\"")
  (#set! compare "wildcard")
  (#set! rule "iam-actions-widened"))

; resources = [aws_s3_bucket.exports.arn] → resources = ["*"]
;                                           ^^^^^^^^^^^^^^^^^
((object (object_elem key: (_) @key val: (_) @value) @match) @context
  (#match? @key "^\"?Resource\"?$")
  (#match? @context "\\bEffect\"?\\s*[=:]\\s*\"Allow\"")
  (#set! compare "wildcard")
  (#set! rule "iam-resource-widened"))
((block (identifier) @block (body (attribute (identifier) @key (expression) @value) @match)) @context
  (#eq? @block "statement")
  (#eq? @key "resources")
  (#not-match? @context "\\beffect\\s*=\\s*\"Deny\"")
  (#set! compare "wildcard")
  (#set! rule "iam-resource-widened"))

; Principal = { AWS = "*" }
; ^^^^^^^^^^^^^^^^^^^^^^^^^
((object (object_elem key: (_) @name val: (_) @value) @match) @context
  (#match? @name "^\"?Principal\"?$")
  (#match? @value "^(\\[[^\\]]*)?\"\\*\"|\\bAWS\"?\\s*[=:]\\s*(\\[[^\\]]*)?\"\\*\"")
  (#match? @context "\\bEffect\"?\\s*[=:]\\s*\"Allow\"")
  (#not-match? @context "\\bCondition\"?\\s*[=:]")
  (#set! rule "iam-any-principal"))

; principals { type = "AWS" identifiers = ["*"] }
;                           ^^^^^^^^^^^^^^^^^^^
((block (identifier) @block (body (block (identifier) @name (body (attribute (identifier) @key (expression) @value) @match)))) @context
  (#eq? @block "statement")
  (#eq? @name "principals")
  (#eq? @key "identifiers")
  (#match? @value "^\\[[^\\]]*\"\\*\"")
  (#not-match? @context "\\beffect\\s*=\\s*\"Deny\"|\\bcondition\\s*\\{")
  (#set! rule "iam-any-principal"))

; policy = <<EOF … "Effect": "Allow", "Principal": "*" … EOF
((heredoc_template) @match
  (#match? @match "\\{(?=([^{}]|\\{([^{}]|\\{[^{}]*\\})*\\})*\"Effect\"\\s*:\\s*\"Allow\")(?!([^{}]|\\{([^{}]|\\{[^{}]*\\})*\\})*\"Condition\"\\s*:\\s*\\{\\s*[^}\\s])(?!([^{}]|\\{([^{}]|\\{[^{}]*\\})*\\})*\"Action\"\\s*:\\s*\"arn:)([^{}]|\\{([^{}]|\\{[^{}]*\\})*\\})*\"Principal\"\\s*:\\s*(\\{[^}]*\"AWS\"\\s*:\\s*)?(\\[[^\\]]*)?\"(\\*\"|arn:aws:iam::\\*:)")
  (#set! rule "iam-any-principal"))

; member = "allUsers"
;          ^^^^^^^^^^
((attribute (identifier) @name (expression [
    (literal_value (string_lit)) @match
    (collection_value (tuple (expression (literal_value (string_lit)) @match)))]))
  (#match? @name "^(member|members|entity)$")
  (#match? @match "^\"(allUsers|allAuthenticatedUsers)\"$")
  (#set! rule "iam-any-principal"))

; condition { test = "StringEquals" … }
; ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
((block (identifier) @block (body (block (identifier) @name) @match)) @statement
  (#eq? @block "statement")
  (#eq? @name "condition")
  (#not-match? @statement "\\beffect\\s*=\\s*\"Deny\"")
  (#set! key "condition")
  (#set! protects "block")
  (#set! rule "iam-condition-removed"))
((object (object_elem key: (_) @name) @match) @statement
  (#match? @name "^\"?Condition\"?$")
  (#match? @statement "\\bEffect\"?\\s*[=:]\\s*\"Allow\"")
  (#set! key "condition")
  (#set! protects "block")
  (#set! rule "iam-condition-removed"))

; role = "roles/viewer" → role = "roles/owner"
;                         ^^^^^^^^^^^^^^^^^^^^
((attribute (identifier) @key (expression) @value) @match
  (#match? @key "^(role|role_definition_name)$")
  (#set! compare "permission-word")
  (#set! rule "role-raised"))
((attribute (identifier) @key (expression) @value) @match
  (#eq? @key "role")
  (#match? @value "^\"roles/(owner|editor)\"$")
  (#set! rule "broad-role"))
((attribute (identifier) @key (expression) @value) @match
  (#eq? @key "role_definition_name")
  (#match? @value "^\"(Owner|Contributor|User Access Administrator)\"$")
  (#set! rule "broad-role"))

; acl = "public-read"
; ^^^^^^^^^^^^^^^^^^^
((attribute (identifier) @key (expression) @value) @match
  (#match? @key "^(acl|predefined_acl|canned_acl)$")
  (#match? @value "^\"(public-read(-write)?|publicRead(Write)?|authenticated-read)\"$")
  (#set! rule "public-access"))
((attribute (identifier) @key (expression) @value) @match
  (#match? @key "^(block_public_acls|block_public_policy|ignore_public_acls|restrict_public_buckets)$")
  (#eq? @value "false")
  (#set! rule "public-access"))
((attribute (identifier) @key (expression) @value) @match
  (#match? @key "^(allow_nested_items_to_be_public|allow_blob_public_access)$")
  (#eq? @value "true")
  (#set! rule "public-access"))
((attribute (identifier) @key (expression) @value) @match
  (#eq? @key "container_access_type")
  (#match? @value "^\"(blob|container)\"$")
  (#set! rule "public-access"))

; resource "aws_s3_bucket_public_access_block" "exports" { bucket = aws_s3_bucket.exports.id … }
; ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
((block (identifier) @block . (string_lit) @type . (string_lit)
    (body (attribute (identifier) @name (expression (variable_expr) @protects (get_attr (identifier) @protects))))) @match
  (#eq? @block "resource")
  (#eq? @type "\"aws_s3_bucket_public_access_block\"")
  (#eq? @name "bucket")
  (#not-match? @protects "^(id|bucket)$")
  (#set! rule "access-block-removed"))

; publicly_accessible = true
; ^^^^^^^^^^^^^^^^^^^^^^^^^^
((attribute (identifier) @key (expression) @value) @match
  (#match? @key "^(publicly_accessible|public_network_access_enabled|public_network_enabled|endpoint_public_access|associate_public_ip_address|map_public_ip_on_launch)$")
  (#eq? @value "true")
  (#set! rule "public-endpoint"))
((attribute (identifier) @key (expression) @value) @match
  (#match? @key "^(private_cluster_enabled|no_external_ip|no_public_ip|internal_ip_only)$")
  (#eq? @value "false")
  (#set! rule "public-endpoint"))
((attribute (identifier) @key (expression) @value) @match
  (#match? @key "^(endpoint_type|ip_configuration)$")
  (#match? @value "^\"(PUBLIC|WORKER_IP_PUBLIC)\"$")
  (#set! rule "public-endpoint"))
; network_rules { default_action = "Allow" }
;                 ^^^^^^^^^^^^^^^^^^^^^^^^
((block (identifier) @block (body (attribute (identifier) @key (expression) @value) @match))
  (#match? @block "^network_(rules|acls|rule_set)$")
  (#eq? @key "default_action")
  (#eq? @value "\"Allow\"")
  (#set! rule "public-endpoint"))
((block (identifier) @block . (string_lit) @type (body (attribute (identifier) @key (expression) @value) @match))
  (#eq? @block "resource")
  (#match? @type "network_rules\"$")
  (#eq? @key "default_action")
  (#eq? @value "\"Allow\"")
  (#set! rule "public-endpoint"))

; privileged = true
; ^^^^^^^^^^^^^^^^^
([(attribute (identifier) @key (expression) @value) (object_elem key: (_) @key val: (_) @value)] @match
  (#match? @key "^\"?(privileged|privileged_mode)\"?$")
  (#eq? @value "true")
  (#set! rule "privileged"))

; allow_privilege_escalation = true
; ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
((attribute (identifier) @key (expression) @value) @match
  (#eq? @key "allow_privilege_escalation")
  (#eq? @value "true")
  (#set! rule "privilege-escalation"))

; run_as_non_root = false
; ^^^^^^^^^^^^^^^^^^^^^^^
((attribute (identifier) @key (expression) @value) @match
  (#eq? @key "run_as_non_root")
  (#eq? @value "false")
  (#set! rule "run-as-root"))
((attribute (identifier) @key (expression) @value) @match
  (#eq? @key "run_as_user")
  (#match? @value "^\"?0\"?$")
  (#set! rule "run-as-root"))

; host_network = true
; ^^^^^^^^^^^^^^^^^^^
((attribute (identifier) @key (expression) @value) @match
  (#match? @key "^(host_network|host_pid|host_ipc)$")
  (#eq? @value "true")
  (#set! rule "host-namespace"))
((attribute (identifier) @key (expression) @value) @match
  (#match? @key "^(network_mode|pid_mode|ipc_mode)$")
  (#eq? @value "\"host\"")
  (#set! rule "host-namespace"))

; file_permission = "0777"
;                   ^^^^^^
((attribute (identifier) @key (expression) @match @value)
  (#match? @key "^(file_permission|directory_permission)$")
  (#mode? @match "world-writable" "octal")
  (#set! rule "world-writable"))
((attribute (identifier) @key (expression) @match @value)
  (#match? @key "^(file_permission|directory_permission)$")
  (#set! compare "file-mode-octal")
  (#set! rule "mode-widened"))

; Action = ["iam:PutUserPolicy"]
;           ^^^^^^^^^^^^^^^^^^^
((object (object_elem key: (_) @name val: (expression [
    (literal_value (string_lit)) @match
    (collection_value (tuple (expression (literal_value (string_lit)) @match)))]))) @context
  (#match? @name "^\"?Action\"?$")
  (#match? @match "{escalating-action}")
  (#match? @context "\\bEffect\"?\\s*[=:]\\s*\"Allow\"")
  (#not-match? @context "\\$\\{aws:username\\}|iam:PassedToService")
  (#set! rule "iam-escalation"))
((block (identifier) @block (body (attribute (identifier) @name
    (expression (collection_value (tuple (expression (literal_value (string_lit)) @match))))))) @context
  (#eq? @block "statement")
  (#eq? @name "actions")
  (#match? @match "{escalating-action}")
  (#not-match? @context "\\beffect\\s*=\\s*\"Deny\"")
  (#not-match? @context "\\$\\{aws:username\\}|iam:PassedToService")
  (#set! rule "iam-escalation"))

; Action = "sts:GetSessionToken"
;          ^^^^^^^^^^^^^^^^^^^^^
((object (object_elem key: (_) @name val: (expression [
    (literal_value (string_lit)) @match
    (collection_value (tuple (expression (literal_value (string_lit)) @match)))]))) @context
  (#match? @name "^\"?Action\"?$")
  (#match? @match "{sensitive-action}")
  (#match? @context "\\bEffect\"?\\s*[=:]\\s*\"Allow\"")
  (#not-match? @context "\\bPrincipal\"?\\s*[=:]")
  (#set! rule "iam-sensitive-action"))
((block (identifier) @block (body (attribute (identifier) @name
    (expression (collection_value (tuple (expression (literal_value (string_lit)) @match))))))) @context
  (#eq? @block "statement")
  (#eq? @name "actions")
  (#match? @match "{sensitive-action}")
  (#not-match? @context "\\beffect\\s*=\\s*\"Deny\"")
  (#not-match? @context "sts:AssumeRole\\w*\"[^]*\\bprincipals\\s*\\{|\\bprincipals\\s*\\{[^]*sts:AssumeRole")
  (#set! rule "iam-sensitive-action"))
((object (object_elem key: (_) @name val: (expression [
    (literal_value (string_lit)) @match
    (collection_value (tuple (expression (literal_value (string_lit)) @match)))]))) @context
  (#match? @name "^\"?Action\"?$")
  (#match? @match "^\"(s3:GetObject|ssm:GetParameters?\\*?|ssm:GetParametersByPath|secretsmanager:GetSecretValue|rds:(Copy|Create)DBSnapshot)\"$")
  (#match? @context "\\bEffect\"?\\s*[=:]\\s*\"Allow\"")
  (#match? @context "\\bResource\"?\\s*[=:]\\s*(\\[\\s*)?\"\\*\"")
  (#set! rule "iam-sensitive-action"))
((block (identifier) @block (body (attribute (identifier) @name
    (expression (collection_value (tuple (expression (literal_value (string_lit)) @match))))))) @context
  (#eq? @block "statement")
  (#eq? @name "actions")
  (#match? @match "^\"(s3:GetObject|ssm:GetParameters?\\*?|ssm:GetParametersByPath|secretsmanager:GetSecretValue|rds:(Copy|Create)DBSnapshot)\"$")
  (#not-match? @context "\\beffect\\s*=\\s*\"Deny\"")
  (#match? @context "\\bresources\\s*=\\s*\\[\\s*\"\\*\"")
  (#set! rule "iam-sensitive-action"))

; role = "roles/iam.serviceAccountTokenCreator"
; ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
((block (identifier) @block . (string_lit) @type (body (attribute (identifier) @key (expression) @value) @match))
  (#eq? @block "resource")
  (#match? @type "^\"google_(project|folder|organization)_iam_(member|binding)\"$")
  (#eq? @key "role")
  (#match? @value "^\"roles/iam\\.(serviceAccountTokenCreator|serviceAccountUser|serviceAccountAdmin|serviceAccountKeyAdmin|workloadIdentityUser|serviceAccountOpenIdTokenCreator)\"$")
  (#set! rule "iam-impersonation"))
