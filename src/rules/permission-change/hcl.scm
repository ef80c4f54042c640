; jsonencode({ Statement = [{ Effect = "Allow", Action = "*" }] })
;                                                        ^^^
((object (object_elem key: (_) @name val: (expression [
    (literal_value (string_lit)) @match
    (collection_value (tuple (expression (literal_value (string_lit)) @match)))]))) @context
  (#match? @name "^\"?Action\"?$")
  (#match? @match "^\"([a-z0-9-]+:)?\\*\"$")
  (#match? @context "\\bEffect\"?\\s*[=:]\\s*\"Allow\"")
  (#not-match? @context "^(?=[^]*(:root|\\baccount_(principal|root))\\b)[^]*kms:\\*")
  (#set! rule "iam-wildcard-action"))

; data "aws_iam_policy_document" "ci" { statement { actions = ["*"] } }
;                                                              ^^^
((block (identifier) @block (body (attribute (identifier) @name
    (expression (collection_value (tuple (expression (literal_value (string_lit)) @match))))))) @context
  (#eq? @block "statement")
  (#eq? @name "actions")
  (#match? @match "^\"([a-z0-9-]+:)?\\*\"$")
  (#not-match? @context "\\beffect\\s*=\\s*\"Deny\"")
  (#not-match? @context "^(?=[^]*(:root|\\baccount_(principal|root))\\b)[^]*kms:\\*")
  (#set! rule "iam-wildcard-action"))

; permissions { actions = ["*"] }
;                         ^^^^^
((body (block (identifier) @block (body (attribute (identifier) @name (expression (collection_value (tuple) @match)))))) @role
  (#eq? @block "permissions")
  (#match? @name "^(actions|data_actions)$")
  (#match? @match "[\\[,]\\s*\"\\*\"")
  (#not-match? @role "\\bassignable_scopes\\s*=\\s*\\[[^\\]]*(azurerm_resource_group\\.|/resourceGroups/)")
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

; { Effect = "Deny", NotAction = "*" }
;                    ^^^^^^^^^^^^^^^
((object (object_elem key: (_) @key val: (_) @value) @match) @context
  (#match? @key "^\"?Not(Action|Resource|Principal)\"?$")
  (#match? @value "{all-in-one}")
  (#match? @context "\\bEffect\"?\\s*[=:]\\s*\"Deny\"")
  (#set! rule "iam-denies-nothing"))
((block (identifier) @block (body (attribute (identifier) @key (expression) @value) @match)) @context
  (#eq? @block "statement")
  (#match? @key "^not_(actions|resources)$")
  (#match? @value "{all-in-one}")
  (#match? @context "\\beffect\\s*=\\s*\"Deny\"")
  (#set! rule "iam-denies-nothing"))
((block (identifier) @block (body (block (identifier) @name (body (attribute (identifier) @key (expression) @value) @match)))) @context
  (#eq? @block "statement")
  (#eq? @name "not_principals")
  (#eq? @key "identifiers")
  (#match? @value "{all-in-one}")
  (#match? @context "\\beffect\\s*=\\s*\"Deny\"")
  (#set! rule "iam-denies-nothing"))
((heredoc_template) @match
  (#match? @match "\"Effect\"\\s*:\\s*\"Deny\"\\s*,[^{}]*\"Not(Action|Resource|Principal)\"\\s*:\\s*(\\{\\s*\"AWS\"\\s*:\\s*)?(\\[\\s*)?\"\\*\"")
  (#set! rule "iam-denies-nothing"))

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
  (#match? @value "^(\\[[^\\]]*)?\"\\*\"|\\b(AWS|Service|Federated)\"?\\s*[=:]\\s*(\\[[^\\]]*)?\"(\\*|arn:aws[a-z-]*:iam::\\*:[^\"]*)\"")
  (#match? @context "\\bEffect\"?\\s*[=:]\\s*\"Allow\"")
  (#not-match? @context "\\bCondition\"?\\s*[=:]")
  (#set! rule "iam-any-principal"))

; principals { type = "AWS" identifiers = ["*"] }
;                           ^^^^^^^^^^^^^^^^^^^
((block (identifier) @block (body (block (identifier) @name (body (attribute (identifier) @key (expression) @value) @match)))) @context
  (#eq? @block "statement")
  (#eq? @name "principals")
  (#eq? @key "identifiers")
  (#match? @value "^\\[[^\\]]*\"(\\*|arn:aws[a-z-]*:iam::\\*:[^\"]*)\"")
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
  (#match? @name "^(members?|entity|role_entity|special_group|iam_member|principals?)$")
  (#match? @match "^\"((OWNER|READER|WRITER):)?(allUsers|allAuthenticatedUsers)\"$")
  (#set! rule "iam-any-principal"))
((object_elem key: (_) val: (expression [
    (literal_value (string_lit)) @match
    (collection_value (tuple (expression (literal_value (string_lit)) @match)))]))
  (#match? @match "^\"(allUsers|allAuthenticatedUsers)\"$")
  (#set! rule "iam-any-principal"))

; principal = "*"
;             ^^^
((body (attribute (identifier) @name (expression [
    (literal_value (string_lit)) @match
    (collection_value (tuple (expression (literal_value (string_lit)) @match)))]))) @context
  (#match? @name "^(principal|principals|allowed_principals)$")
  (#eq? @match "\"*\"")
  (#not-match? @context "\\b(source_arn|source_account|principal_org_id|organization_id)\\s*=|\\bcondition\\s*\\{|\"Deny\"")
  (#set! rule "iam-any-principal"))

; NotPrincipal = { AWS = "arn:aws:iam::111122223333:user/former" }
; ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
((object (object_elem key: (_) @key) @match) @context
  (#match? @key "^\"?NotPrincipal\"?$")
  (#match? @context "\\bEffect\"?\\s*[=:]\\s*\"Allow\"")
  (#set! rule "iam-any-principal"))
((block (identifier) @block (body (block (identifier) @name) @match)) @context
  (#eq? @block "statement")
  (#eq? @name "not_principals")
  (#not-match? @context "\\beffect\\s*=\\s*\"Deny\"")
  (#set! rule "iam-any-principal"))

; principals { type = "Federated" identifiers = ["arn:aws:iam::…:oidc-provider/token.actions.githubusercontent.com"] }
;                                 ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
((block (identifier) @block (body (block (identifier) @name (body (attribute (identifier) @key (expression) @value) @match)))) @context
  (#eq? @block "statement")
  (#eq? @name "principals")
  (#eq? @key "identifiers")
  (#match? @value "oidc|openid_connect_provider|githubusercontent")
  (#match? @context "\"sts:AssumeRoleWithWebIdentity\"")
  (#not-match? @context "\\bvariable\\s*=(?!\\s*\"[^\"\\n]*:aud\")|\\bdynamic\\s+\"condition\"|\\beffect\\s*=\\s*\"Deny\"")
  (#set! rule "oidc-trust-unrestricted"))
((object (object_elem key: (_) @name val: (_) @value) @match) @context
  (#match? @name "^\"?Principal\"?$")
  (#match? @value "\\bFederated\\b[^]*(oidc|openid_connect_provider|githubusercontent)")
  (#match? @context "\"sts:AssumeRoleWithWebIdentity\"")
  (#match? @context "\\bEffect\"?\\s*[=:]\\s*\"Allow\"")
  (#not-match? @context ":(?!aud\"|oidc-provider\\b)[a-z_]+\"\\s*[=:]|\\(?:?[a-z_]+\"\\)\\s*[=:]|\\bCondition\"?\\s*[=:]\\s*[^{\\s]")
  (#set! rule "oidc-trust-unrestricted"))
((heredoc_template) @match
  (#match? @match "\"Federated\"\\s*:[^}]*(oidc|openid_connect_provider|githubusercontent)[^]*\"sts:AssumeRoleWithWebIdentity\"|\"sts:AssumeRoleWithWebIdentity\"[^]*\"Federated\"\\s*:[^}]*(oidc|openid_connect_provider|githubusercontent)")
  (#not-match? @match ":(?!aud\")[a-z_]+\"\\s*:")
  (#set! rule "oidc-trust-unrestricted"))

((block (identifier) @block . (string_lit) @type (body (block (identifier) @name (body (attribute (identifier) @key (expression) @value) @match))) @context)
  (#eq? @block "resource")
  (#eq? @type "\"google_iam_workload_identity_pool_provider\"")
  (#eq? @name "oidc")
  (#eq? @key "issuer_uri")
  (#match? @value "githubusercontent\\.com|//gitlab\\.com|app\\.terraform\\.io|oidc\\.circleci\\.com|agent\\.buildkite\\.com|api\\.bitbucket\\.org")
  (#not-match? @context "\\battribute_condition\\s*=")
  (#set! rule "oidc-trust-unrestricted"))

; condition { variable = "token.actions.githubusercontent.com:sub" values = ["repo:*"] }
;                                                                 ^^^^^^^^^^^^^^^^^^^
((block (identifier) @block (body (attribute (identifier) @key (expression) @value) @match)) @context
  (#eq? @block "condition")
  (#eq? @key "values")
  (#match? @value "\"(repo:|project_path:)?\\*(/\\*)?(:\\*)?\"")
  (#match? @context "\\bvariable\\s*=\\s*\"[^\"\\n]*:sub\"")
  (#set! rule "oidc-trust-unrestricted"))
((object_elem key: (_) @key val: (_) @value) @match
  (#match? @key ":sub\"\\)?$")
  (#match? @value "\"(repo:|project_path:)?\\*(/\\*)?(:\\*)?\"")
  (#set! rule "oidc-trust-unrestricted"))

; resource "aws_lambda_permission" "topic" { principal = "sns.amazonaws.com" }
;                                            ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
((block (identifier) @block . (string_lit) @type (body (attribute (identifier) @key (expression) @value) @match) @context)
  (#eq? @block "resource")
  (#eq? @type "\"aws_lambda_permission\"")
  (#eq? @key "principal")
  (#match? @value "\\.amazonaws\\.com\"$")
  (#not-match? @context "\\b(source_arn|source_account|event_source_token|principal_org_id)\\s*=")
  (#set! rule "confused-deputy"))

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
((body (attribute (identifier) @key (expression) @value) @match) @context
  (#eq? @key "role_definition_name")
  (#match? @value "^\"(Owner|Contributor|User Access Administrator)\"$")
  (#not-match? @context "\\bcondition\\s*=(?!\\s*\"\")")
  (#set! rule "broad-role"))

((attribute (identifier) @key (expression) @value) @match
  (#match? @key "^role_definition_(resource_)?id$")
  (#match? @value "{broad-azure-role}")
  (#not-around? @match block "\\bcondition\\s*=(?!\\s*\"\")")
  (#set! rule "broad-role"))

; role_ref { kind = "ClusterRole" name = "cluster-admin" }
;                                 ^^^^^^^^^^^^^^^^^^^^^^
((block (identifier) @block (body (attribute (identifier) @key (expression) @value) @match))
  (#eq? @block "role_ref")
  (#eq? @key "name")
  (#eq? @value "\"cluster-admin\"")
  (#set! rule "broad-role"))

; role = "roles/storage.admin"
;        ^^^^^^^^^^^^^^^^^^^^^
((block (identifier) @block . (string_lit) @type (body (attribute (identifier) @key (expression (literal_value (string_lit)) @match))))
  (#eq? @block "resource")
  (#match? @type "^\"google_\\w+_iam_(member|binding)\"$")
  ; Who administers one table or one topic administers nothing else.
  (#not-match? @type "_(table|topic|subscription|bucket|repository|cluster)_iam_")
  (#eq? @key "role")
  (#match? @match "^\"([\\w/-]+/)?roles/[\\w-]+\\.(?!objectAdmin)[\\w.]*([aA]d[mM]in|[oO]wner|[mM]anager|[sS]uper[uU]ser)(\\.?[vV][0-9]+)?\"$")
  (#not-match? @match "{changes-rights}")
  (#set! rule "service-admin-role"))
((collection_value (tuple (expression (literal_value (string_lit)) @match)))
  (#match? @match "^\"roles/[a-zA-Z]+\\.(?!objectAdmin)([a-zA-Z.]*[aA]dmin|owner)\"$")
  (#set! rule "service-admin-role"))
((string_lit) @match
  (#match? @match "^\"arn:aws[a-z-]*:iam::aws:policy/(service-role/|aws-service-role/)?[A-Za-z0-9_]*Full_?Access\"$")
  (#not-match? @match "/IAMFullAccess\"")
  (#set! rule "service-admin-role"))
((attribute (identifier) @key (expression) @value) @match
  (#eq? @key "role_definition_name")
  (#match? @value "\\w (Administrator|Owner)\"$")
  (#not-match? @value "^\"(User|Role Based) Access ")
  (#set! rule "service-admin-role"))

; resource "azurerm_role_assignment" "deploy" { scope = data.azurerm_subscription.primary.id }
;                                               ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
((block (identifier) @block . (string_lit) @type (body (attribute (identifier) @key (expression) @value) @match) @context)
  (#eq? @block "resource")
  (#eq? @type "\"azurerm_role_assignment\"")
  (#eq? @key "scope")
  (#match? @value "^\"?(\\$\\{)?(data\\.)?azurerm_(subscription|management_group)\\.[\\w.\\[\\]]+\\}?\"?$|^\"(/subscriptions/[^/\"]+/?|/providers/[mM]icrosoft\\.[mM]anagement/managementGroups/[^/\"]+/?)\"$")
  (#not-match? @context "\\bcondition\\s*=(?!\\s*\"\")")
  (#set! rule "role-scope-broad"))

; auto_user { elevation_level = "Admin" }
;             ^^^^^^^^^^^^^^^^^^^^^^^^^
((attribute (identifier) @key (expression) @value) @match
  (#eq? @key "elevation_level")
  (#eq? @value "\"Admin\"")
  (#set! rule "run-as-root"))

; resource "azuread_directory_role" "admins" { display_name = "Global Administrator" }
;                                              ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
((block (identifier) @block . (string_lit) @type (body (attribute (identifier) @key (expression) @value) @match))
  (#eq? @block "resource")
  (#eq? @type "\"azuread_directory_role\"")
  (#eq? @key "display_name")
  (#match? @value " Administrator\"$")
  (#set! rule "service-admin-role"))
((attribute (identifier) @key (expression) @value) @match
  (#match? @key "^(role_id|role_object_id|template_id|role_definition_id|directory_role_template_id)$")
  (#match? @value "62e90394-69f5-4237-9190-012177145e10|e8611ab8-c189-46e8-94e1-60213ab1f814|7be44c8a-adaf-4e2a-84d6-ab2649e08a13|fe930be7-5e62-47db-91af-98c3a49a38b1|9b895d92-2cd3-44c7-9d02-a6ac2d5ea5c3|158c047a-c907-4556-b7ef-446551a6b5f7|c4e39bd9-1100-46d3-8c65-fb160da0071f|fdd7a751-b60b-444a-984c-02652fe8fa1c|729827e3-9c14-49f7-bb1b-9608f156bbb8|966707d0-3269-4727-9be2-8c3a10f19b9d|194ae4cb-b126-40b2-bd5b-6091b380977d|^azuread_directory_role\\.\\w*[aA]dmin")
  (#set! rule "service-admin-role"))

; permission = "admin"
; ^^^^^^^^^^^^^^^^^^^^
((attribute (identifier) @key (expression) @value) @match
  (#match? @key "^(role|roles|role_names?|org_role|permission|access_level|privilege|role_definition_name)$")
  (#match? @value "^(\\[\\s*)?\"([aA]dmin|ADMIN|[oO]wner|OWNER|administrator|maintainer|organization-administrator|org_admin|ACCOUNTADMIN|SECURITYADMIN|SYSADMIN|GROUP_OWNER|ORG_OWNER|atlasAdmin|root)\"")
  (#not-match? @match "^role_definition_name\\s*=\\s*\"Owner\"")
  (#set! rule "service-admin-role"))

; role = "roles/resourcemanager.projectIamAdmin"
; ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
((attribute (identifier) @key (expression) @value) @match
  (#eq? @key "role")
  (#match? @value "{changes-rights}")
  (#set! rule "iam-escalation"))
((attribute (identifier) @key (expression) @value) @match
  (#eq? @key "role_definition_name")
  (#match? @value "^\"Role Based Access Control Administrator\"$")
  (#set! rule "iam-escalation"))

; permissions { actions = ["Microsoft.Authorization/roleAssignments/write"] }
;                          ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
((block (identifier) @block (body (attribute (identifier) @key (expression (collection_value (tuple (expression (literal_value (string_lit)) @match)))))))
  (#eq? @block "permissions")
  (#eq? @key "actions")
  (#match? @match "^\"Microsoft\\.Authorization/(\\*|\\*/([wW]rite|\\*)|role(Assignments|Definitions)/(\\*|write)|elevateAccess/[aA]ction)\"$")
  (#set! rule "iam-escalation"))

; permissions = ["resourcemanager.projects.setIamPolicy"]
;                ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
((attribute (identifier) @key (expression (collection_value (tuple (expression (literal_value (string_lit)) @match)))))
  (#eq? @key "permissions")
  (#match? @match "^\"([a-z]+\\.(projects|folders|organizations|serviceAccounts)\\.setIamPolicy|iam\\.serviceAccounts\\.(actAs|getAccessToken|getOpenIdToken|implicitDelegation|signBlob|signJwt)|iam\\.serviceAccountKeys\\.create|iam\\.roles\\.update|orgpolicy\\.policy\\.set)\"$")
  (#set! rule "iam-escalation"))

((attribute (identifier) @key (expression (collection_value (tuple (expression (literal_value (string_lit)) @match)))))
  (#eq? @key "permissions")
  (#match? @match "^\"(cloudbuild\\.builds\\.create|cloudfunctions\\.functions\\.(create|update)|cloudscheduler\\.jobs\\.create|composer\\.environments\\.create|compute\\.instances\\.(create|setMetadata|setServiceAccount)|dataflow\\.jobs\\.create|dataproc\\.clusters\\.create|deploymentmanager\\.deployments\\.(create|update)|run\\.services\\.(create|update)|serviceusage\\.apiKeys\\.(create|list)|storage\\.hmacKeys\\.create|secretmanager\\.versions\\.access|\\w+\\.\\w+\\.setIamPolicy)\"$")
  (#not-match? @match "\\.(projects|folders|organizations|serviceAccounts)\\.setIamPolicy")
  (#set! rule "iam-sensitive-action"))

; member = "serviceAccount:123456-compute@developer.gserviceaccount.com"
;          ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
((attribute (identifier) @key (expression [
    (literal_value (string_lit)) @match
    (template_expr (quoted_template)) @match
    (collection_value (tuple (expression [(literal_value (string_lit)) @match (template_expr (quoted_template)) @match])))]))
  (#match? @key "^(members?|email|service_account(_email)?)$")
  (#match? @match "(-compute@developer|@appspot)\\.gserviceaccount\\.com\"$|google_(compute|app_engine)_default_service_account\\.")
  (#set! rule "default-service-account"))

; acl = "public-read"
; ^^^^^^^^^^^^^^^^^^^
((attribute (identifier) @key (expression) @value) @match
  (#match? @key "^(acl|predefined_acl|canned_acl)$")
  (#match? @value "^\"(public-read(-write)?|publicRead(Write)?|authenticated-read)\"$")
  (#set! rule "public-access"))
((attribute (identifier) @key (expression) @value) @match
  (#match? @key "^(block_public_acls|block_public_policy|ignore_public_acls|restrict_public_buckets)$")
  (#match? @value "^\"?[Ff]alse\"?$")
  (#set! rule "public-access"))
((attribute (identifier) @key (expression) @value) @match
  (#match? @key "^(allow_nested_items_to_be_public|allow_blob_public_access)$")
  (#match? @value "^\"?[Tt]rue\"?$")
  (#set! rule "public-access"))
((attribute (identifier) @key (expression) @value) @match
  (#eq? @key "container_access_type")
  (#match? @value "^\"(blob|container)\"$")
  (#set! rule "public-access"))

((attribute (identifier) @key (expression) @value) @match
  (#eq? @key "uri")
  (#match? @value "acs\\.amazonaws\\.com/groups/global/(AllUsers|AuthenticatedUsers)\"$")
  (#set! rule "public-access"))
((block (identifier) @block . (string_lit) @type (body (attribute (identifier) @key (expression) @value) @match))
  (#eq? @block "resource")
  (#match? @type "^\"(oci_objectstorage_bucket|aws_ami_launch_permission|aws_ebs_snapshot_block_public_access|aws_db_snapshot|aws_db_snapshot_copy)\"$")
  (#match? @key "^(access_type|group|state|shared_accounts)$")
  (#match? @value "^\"(ObjectRead(WithoutList)?|all|unblocked)\"$|^\\[\\s*\"all\"\\s*,?\\s*\\]$")
  (#set! rule "public-access"))
((block (identifier) @block (body (attribute (identifier) @key (expression) @value) @match)) @context
  (#eq? @block "permissions")
  (#eq? @key "account_ids")
  (#match? @value "^\"[Aa]ll\"$")
  (#match? @context "\"Share\"")
  (#set! rule "public-access"))
((object (object_elem key: (_) @key val: (_) @value) @match) @context
  (#match? @key "^\"?account_ids\"?$")
  (#match? @value "^\"[Aa]ll\"$")
  (#match? @context "\"Share\"")
  (#set! rule "public-access"))

; visibility = "public"
; ^^^^^^^^^^^^^^^^^^^^^
((block (identifier) @block . (string_lit) @type (body (attribute (identifier) @key (expression) @value) @match))
  (#eq? @block "resource")
  (#match? @type "^\"(github_repository|gitlab_project|gitlab_group|bitbucket_repository|google_dns_managed_zone|quay_repository)\"$")
  (#match? @key "^(visibility|visibility_level)$")
  (#eq? @value "\"public\"")
  (#set! rule "public-access"))

; uniform_bucket_level_access = false
; ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
((attribute (identifier) @key (expression) @value) @match
  (#match? @key "^(uniform_bucket_level_access|public_access_prevention|object_ownership)$")
  (#match? @value "^(\"?[Ff]alse\"?|\"(inherited|unspecified|ObjectWriter|BucketOwnerPreferred)\")$")
  (#set! rule "public-access-possible"))

; resource "aws_s3_bucket_public_access_block" "exports" { block_public_acls = true }
;          ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
((block (identifier) @block . (string_lit) @match . (string_lit) @key) @resource
  (#eq? @block "resource")
  (#match? @match "^\"aws_s3_(bucket|account)_public_access_block\"$")
  (#not-match? @resource "^(?=[^]*\\bblock_public_acls\\b)(?=[^]*\\bblock_public_policy\\b)(?=[^]*\\bignore_public_acls\\b)(?=[^]*\\brestrict_public_buckets\\b)")
  (#set! rule "public-access-possible"))
((block (identifier) @block . (string_lit) @match . (string_lit) @key) @resource
  (#eq? @block "resource")
  (#eq? @match "\"google_storage_bucket\"")
  (#not-match? @resource "\\buniform_bucket_level_access\\b|\\bpublic_access_prevention\\s*=\\s*\"enforced\"")
  (#set! rule "public-access-possible"))

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
  (#match? @key "^(publicly_accessible|public_network_access_enabled|public_network_enabled|public_data_endpoint_enabled|internet_(ingestion|query)_enabled|endpoint_public_access|associate_public_ip_address|map_public_ip_on_launch)$")
  (#match? @value "^\"?[Tt]rue\"?$")
  (#set! rule "public-endpoint"))
((attribute (identifier) @key (expression) @value) @match
  (#match? @key "^(private_cluster_enabled|no_external_ip|no_public_ip|disable_public_ip|disallow_public_ip_address|internal_ip_only)$")
  (#match? @value "^\"?[Ff]alse\"?$")
  (#set! rule "public-endpoint"))
((attribute (identifier) @key (expression) @value) @match
  (#match? @key "^(endpoint_type|ip_configuration|public_network_access|direct_internet_access|webserver_access_mode|use_public_ip_address)$")
  (#match? @value "^\"(PUBLIC|WORKER_IP_PUBLIC|Enabled|PUBLIC_ONLY|Allow)\"$")
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

; resource "azurerm_cosmosdb_account" "orders" { … }  without public_network_access_enabled
;          ^^^^^^^^^^^^^^^^^^^^^^^^^^
((block (identifier) @block . (string_lit) @match . (string_lit) @key) @resource
  (#eq? @block "resource")
  (#match? @match "^\"azurerm_(api_management|app_configuration|automation_account|batch_account|bot_service_azure_bot|cognitive_account|container_registry|cosmosdb_account|data_factory|databricks_workspace|dev_test_(linux|windows)_virtual_machine|eventgrid_(domain|topic)|eventhub_namespace|healthcare_service|iothub|iothub_dps|key_vault|kubernetes_cluster|kusto_cluster|machine_learning_workspace|managed_disk|mariadb_server|mssql_server|mysql_server|postgresql_server|purview_account|redis_cache|search_service|servicebus_namespace|signalr_service|snapshot|storage_(account|sync)|synapse_workspace|web_pubsub)\"$")
  (#not-match? @resource "\\b(incoming_traffic_policy|public_network_(access_)?enabled|public_network_access|network_(acls|rules|rule_set)|dynamic \"network_(acls|rules|rule_set)\"|private_cluster_enabled|authorized_ip_ranges|virtual_network_type|disallow_public_ip_address|internal_load_balancer_enabled)\\b")
  (#set! rule "public-endpoint-default"))
((block (identifier) @block . (string_lit) @match . (string_lit) @key) @resource
  (#eq? @block "resource")
  (#match? @match "^\"(aws_(dms_replication_instance|eks_cluster|redshift_cluster|sagemaker_notebook_instance|transfer_server)|google_(notebooks_instance|workbench_instance|cloudbuild_worker_pool|dataflow_job|data_fusion_instance|dataproc_cluster|composer_environment))\"$")
  (#not-match? @resource "\\b(publicly_accessible|endpoint_public_access|direct_internet_access|(no|disable)_public_ip|no_external_ip|endpoint_type|endpoint_details|ip_configuration|private_instance|internal_ip_only|private_environment_config|enable_private_environment)\\b")
  (#set! rule "public-endpoint-default"))

; network_interface { access_config {} }
;                     ^^^^^^^^^^^^^^^^
((block (identifier) @block (body (block (identifier) @name) @match))
  (#eq? @block "network_interface")
  (#match? @name "^(ipv6_)?access_config$")
  (#set! key "access_config")
  (#set! rule "public-address"))

; assign_public_ip = true
; ^^^^^^^^^^^^^^^^^^^^^^^
((attribute (identifier) @key (expression) @value) @match
  (#match? @key "^((assign|allocate|auto_assign|enable|enable_node|node)_public_ip(v4)?(_address)?(_enabled)?|public_ip(v4)?_enabled|enable_(dynamic|external)_ip|assign_eip_address|enable_public_ipv4)$")
  (#match? @value "^\"?(true|ENABLED|enabled)\"?$")
  (#set! rule "public-address"))
((block (identifier) @block (body (attribute (identifier) @key (expression) @value) @match))
  (#eq? @block "ip_configuration")
  (#eq? @key "ipv4_enabled")
  (#match? @value "^\"?true\"?$")
  (#set! rule "public-address"))
((block (identifier) @block (body (attribute (identifier) @key (expression) @value) @match))
  (#eq? @block "network_interface")
  (#eq? @key "nat")
  (#eq? @value "true")
  (#set! rule "public-address"))
((block (identifier) @resource . (string_lit) @type (body (block (identifier) @block (body (attribute (identifier) @key (expression) @value) @match))))
  (#eq? @resource "resource")
  (#match? @type "^\"azurerm_(network_interface|application_gateway|lb)\"$")
  (#match? @block "^(frontend_)?ip_configuration$")
  (#eq? @key "public_ip_address_id")
  (#not-match? @value "^(null|\"\")$")
  (#set! rule "public-address"))
((attribute (identifier) @key (expression) @value) @match
  (#eq? @key "ip_address_type")
  (#match? @value "^\"[Pp]ublic\"$")
  (#set! rule "public-address"))
((attribute (identifier) @key (expression) @value) @match
  (#eq? @key "internet_max_bandwidth_out")
  (#match? @value "^\"?[1-9]")
  (#set! rule "public-address"))

; connectivity_info { public_access { type = "SERVICE_PROVIDED_EIPS" } }
;                                     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
((block (identifier) @block (body (attribute (identifier) @key (expression) @value) @match))
  (#eq? @block "public_access")
  (#eq? @key "type")
  (#eq? @value "\"SERVICE_PROVIDED_EIPS\"")
  (#set! rule "public-endpoint"))

; is_virtual_network_filter_enabled = false
; ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
((attribute (identifier) @key (expression) @value) @match
  (#match? @key "^(is_virtual_network_filter_enabled|(cluster_)?endpoint_private_access|enable_private_(endpoint|nodes|cluster)|private_(endpoint|link|nodes)_enabled|private_instance|network_policy_enabled|enable_network_policy|block_public_security_group_rules)$")
  (#match? @value "^\"?([Ff]alse)\"?$")
  (#set! rule "network-filter-off"))
((attribute (identifier) @key (expression) @value) @match
  (#match? @key "^(cluster_endpoint_public_access|public_access_enabled|public_endpoint_enabled|enable_public_endpoint|auto_create_network|auto_create_subnetworks|gcp_public_cidrs_access_enabled|private_cluster_public_fqdn_enabled)$")
  (#match? @value "^\"?([Tt]rue)\"?$")
  (#set! rule "network-filter-off"))
((attribute (identifier) @key (expression) @value) @match
  (#match? @key "^(ingress|ingress_settings|\\w+_default_action|incoming_traffic_policy)$")
  (#match? @value "^\"(INGRESS_TRAFFIC_ALL|ALLOW_ALL|Allow|AllowAllTraffic)\"$")
  (#set! rule "network-filter-off"))
((object_elem key: (_) @key val: (_) @value) @match
  (#match? @key "run\\.googleapis\\.com/ingress\"")
  (#eq? @value "\"all\"")
  (#set! rule "network-filter-off"))

; authorized_ip_ranges = []
; ^^^^^^^^^^^^^^^^^^^^^^^^^
((attribute (identifier) @key (expression) @value) @match
  (#match? @key "^(api_server_)?authorized_ip_ranges$")
  (#match? @value "^\\[\\s*\\]$")
  (#set! rule "network-filter-off"))

; network_policy { enabled = false }
;                  ^^^^^^^^^^^^^^^
((body (block (identifier) @block (body (attribute (identifier) @key (expression) @value) @match))) @context
  (#eq? @block "network_policy")
  (#eq? @key "enabled")
  (#match? @value "^\"?[Ff]alse\"?$")
  (#not-match? @context "\"ADVANCED_DATAPATH\"")
  (#set! rule "network-filter-off"))

; can_ip_forward = true
; ^^^^^^^^^^^^^^^^^^^^^
((attribute (identifier) @key (expression) @value) @match
  (#match? @key "^(can_ip_forward|enable_ip_forwarding|ip_forwarding_enabled)$")
  (#match? @value "^\"?[Tt]rue\"?$")
  (#set! rule "ip-forwarding"))
((attribute (identifier) @key (expression) @value) @match
  (#eq? @key "source_dest_check")
  (#match? @value "^\"?[Ff]alse\"?$")
  (#set! rule "ip-forwarding"))

; enable_legacy_abac = true
; ^^^^^^^^^^^^^^^^^^^^^^^^^
((attribute (identifier) @key (expression) @value) @match
  (#match? @key "^(enable_legacy_abac|issue_client_certificate)$")
  (#match? @value "^\"?[Tt]rue\"?$")
  (#set! rule "legacy-authorization"))
((attribute (identifier) @key (expression) @value) @match
  (#match? @key "^(role_based_access_control_enabled|enable_role_based_access_control)$")
  (#match? @value "^\"?[Ff]alse\"?$")
  (#set! rule "legacy-authorization"))
((block (identifier) @block (body (attribute (identifier) @key (expression) @value) @match))
  (#eq? @block "role_based_access_control")
  (#eq? @key "enabled")
  (#match? @value "^\"?[Ff]alse\"?$")
  (#set! rule "legacy-authorization"))
((block (identifier) @block (body (attribute (identifier) @key (expression) @value) @match))
  (#eq? @block "master_auth")
  (#eq? @key "username")
  (#not-match? @value "^(\"\"|null)$")
  (#set! rule "legacy-authorization"))

; auth_enabled = false
; ^^^^^^^^^^^^^^^^^^^^
((attribute (identifier) @key (expression) @value) @match
  (#match? @key "^((iam_)?auth_enabled|(iam_database_|iam_)?authentication_enabled|enable_authentication|require_authentication|client_cert(ificate)?_enabled|require_guest_auth)$")
  (#match? @value "^\"?[Ff]alse\"?$")
  (#set! rule "anonymous-access"))
((block (identifier) @block (body (attribute (identifier) @key (expression) @value) @match))
  (#match? @block "^auth_settings(_v2)?$")
  (#match? @key "^((auth_)?enabled|require_authentication)$")
  (#match? @value "^\"?[Ff]alse\"?$")
  (#set! rule "anonymous-access"))
((attribute (identifier) @key (expression) @value) @match
  (#match? @key "^(allow_unauthenticated(_identities|_access)?|unauthenticated(_access_enabled)?|anonymous_(pull|auth|access)_enabled|allow_anonymous(_access)?|invoker_iam_disabled)$")
  (#match? @value "^\"?[Tt]rue\"?$")
  (#set! rule "anonymous-access"))
((body (attribute (identifier) @key (expression) @value) @match) @context
  (#match? @key "^(authorization|authorization_type|auth_type|authentication_type|function_url_auth_type)$")
  (#match? @value "^\"(NONE|None|none|Anonymous)\"$")
  (#not-around? @match block "{open-by-design}")
  (#not-around? @match block "^resource \"aws_api_gateway_method\"(?![^]*\\bhttp_method\\s*=)")
  (#not-match? @context "\\bhttp_method\\s*=\\s*(\"(GET|HEAD|OPTIONS)\"|[a-z])|\\broute_key\\s*=\\s*\"(GET|HEAD|OPTIONS|\\$default)\\b")
  (#set! rule "anonymous-access"))
((block (identifier) @block (body (attribute (identifier) @key (expression) @value) @match)) @context
  (#eq? @block "resource")
  (#match? @key "^(authorization|authorization_type)$")
  (#eq? @value "\"NONE\"")
  (#match? @context "\"(GET|HEAD)\\b")
  (#match? @context "[aA]dmin|[iI]nternal|[mM]anagement|[pP]rivate")
  (#set! rule "anonymous-access"))
((object_elem key: (_) @key val: (_) @value) @match
  (#match? @key "^\"?(authorization|authorization_type|authorizationType|AuthorizationType)\"?$")
  (#match? @value "^\"(NONE|None|none)\"$")
  (#set! rule "anonymous-access"))

; resource "aws_apigatewayv2_route" "orders" { route_key = "POST /orders" }  without authorization_type
;          ^^^^^^^^^^^^^^^^^^^^^^^^
((block (identifier) @block . (string_lit) @match . (string_lit) @key (body) @settings) @resource
  (#eq? @block "resource")
  (#eq? @match "\"aws_apigatewayv2_route\"")
  (#match? @settings "\\broute_key\\s*=\\s*\"((POST|PUT|PATCH|DELETE|ANY) |\\$connect\")")
  (#not-match? @settings "\\bauthorization_type\\s*=")
  (#not-match? @resource "{open-by-design}")
  (#set! rule "api-without-login"))

; unauthenticated_client_action = "AllowAnonymous"
; ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
((attribute (identifier) @key (expression) @value) @match
  (#match? @key "^unauthenticated_(client_)?action$")
  (#eq? @value "\"AllowAnonymous\"")
  (#set! rule "anonymous-access"))
((block (identifier) @block (body (attribute (identifier) @key (expression) @value) @match))
  (#eq? @block "sign_in")
  (#eq? @key "enabled")
  (#match? @value "^\"?[Ff]alse\"?$")
  (#set! rule "anonymous-access"))

; resource "azurerm_api_management_api" "orders" { … }  without openid_authentication
;          ^^^^^^^^^^^^^^^^^^^^^^^^^^^^
((block (identifier) @block . (string_lit) @match . (string_lit) @key) @resource
  (#eq? @block "resource")
  (#match? @match "^\"azurerm_((app_service|function_app|(linux|windows)_(web|function)_app)_slot|api_management_api|data_factory_linked_service_odata)\"$")
  (#not-match? @resource "\\b(auth_settings(_v2)?|openid_authentication|oauth2_authorization|basic_authentication)\\s*\\{|\\bsubscription_required\\s*=\\s*true")
  (#set! rule "anonymous-access-default"))
((block (identifier) @block (body (block (identifier) @match (body) @settings))) @resource
  (#eq? @block "resource")
  (#eq? @match "auth_settings")
  (#match? @settings "\\benabled\\s*=\\s*true")
  (#not-match? @settings "\\bunauthenticated_client_action\\s*=")
  (#set! rule "anonymous-access-default"))

; shared_access_key_enabled = true
; ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
((attribute (identifier) @key (expression) @value) @match
  (#match? @key "^(local_(auth|authentication|user|users|account)_enabled|shared_access_key_enabled|access_keys?_(authentication|metadata_writes)_enabled|password_auth(entication)?_enabled)$")
  (#match? @value "^\"?[Tt]rue\"?$")
  (#set! rule "shared-key-access"))
((attribute (identifier) @key (expression) @value) @match
  (#match? @key "^(local_account_disabled|local_auth(entication)?_disabled|disable_local_auth|azuread_authentication_only|disable_password_authentication|active_directory_auth(entication)?_enabled)$")
  (#match? @value "^\"?[Ff]alse\"?$")
  (#set! rule "shared-key-access"))
((block (identifier) @block . (string_lit) @type (body (attribute (identifier) @key (expression) @value) @match))
  (#eq? @block "resource")
  (#eq? @type "\"azurerm_container_registry\"")
  (#eq? @key "admin_enabled")
  (#match? @value "^\"?[Tt]rue\"?$")
  (#set! rule "shared-key-access"))

; remote_debugging_enabled = true
; ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
((attribute (identifier) @key (expression) @value) @match
  (#match? @key "^(remote_debugging_enabled|enable_execute_command|(webdeploy|ftp)_publish_basic_authentication_enabled|enable_serial_console)$")
  (#match? @value "^\"?[Tt]rue\"?$")
  (#set! rule "management-access"))
((object_elem key: (_) @key val: (_) @value) @match
  (#match? @key "^\"?serial-port-enable\"?$")
  (#match? @value "^\"?([Tt]rue|TRUE|1)\"?$")
  (#set! rule "management-access"))
((object_elem key: (_) @key val: (_) @value) @match
  (#match? @key "^\"?(enable-oslogin|block-project-ssh-keys|disable-legacy-endpoints)\"?$")
  (#match? @value "^\"?([Ff]alse|FALSE|0)\"?$")
  (#set! rule "management-access"))

; metadata_options { http_tokens = "optional" }
;                    ^^^^^^^^^^^^^^^^^^^^^^^^
([(attribute (identifier) @key (expression) @value) (object_elem key: (_) @key val: (_) @value)] @match
  (#match? @key "^\"?http_tokens\"?$")
  (#eq? @value "\"optional\"")
  (#set! rule "management-access"))
((block (identifier) @block (body (attribute (identifier) @key (expression) @value) @match))
  (#eq? @block "workload_metadata_config")
  (#match? @key "^(mode|node_metadata)$")
  (#match? @value "^\"(EXPOSE|EXPOSED|UNSPECIFIED|GCE_METADATA|MODE_UNSPECIFIED)\"$")
  (#set! rule "management-access"))

; privileged = true
; ^^^^^^^^^^^^^^^^^
([(attribute (identifier) @key (expression) @value) (object_elem key: (_) @key val: (_) @value)] @match
  (#match? @key "^\"?(privileged|privileged_mode)\"?$")
  (#eq? @value "true")
  (#set! rule "privileged"))

((heredoc_template) @match
  (#match? @match "\"image\"\\s*:[^]*\"privileged\"\\s*:\\s*true|\"privileged\"\\s*:\\s*true[^]*\"image\"\\s*:")
  (#set! rule "privileged"))

; allow_privilege_escalation = true
; ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
((attribute (identifier) @key (expression) @value) @match
  (#eq? @key "allow_privilege_escalation")
  (#eq? @value "true")
  (#set! rule "privilege-escalation"))

; seccomp_profile { type = "Unconfined" }
;                   ^^^^^^^^^^^^^^^^^^^
((block (identifier) @block (body (attribute (identifier) @key (expression) @value) @match))
  (#match? @block "^(seccomp_profile|app_armor_profile)$")
  (#eq? @key "type")
  (#eq? @value "\"Unconfined\"")
  (#set! rule "confinement-off"))

; capabilities { add = ["SYS_ADMIN"] }
;                       ^^^^^^^^^^^
((attribute (identifier) @key (expression (collection_value (tuple (expression (literal_value (string_lit)) @match)))))
  (#match? @key "^(add|cap_add)$")
  (#match? @match "^\"(CAP_)?(ALL|all|SYS_ADMIN|SYS_PTRACE|SYS_MODULE|SYS_RAWIO|SYS_BOOT|SYS_TIME|NET_ADMIN|NET_RAW|DAC_OVERRIDE|DAC_READ_SEARCH|SETUID|SETGID|SETPCAP|BPF|PERFMON|MAC_ADMIN|SYSLOG)\"$")
  (#set! rule "capability-added"))
((object_elem key: (_) @key val: (expression (collection_value (tuple (expression (literal_value (string_lit)) @match)))))
  (#match? @key "^\"?(add|cap_add)\"?$")
  (#match? @match "^\"(CAP_)?(ALL|all|SYS_ADMIN|SYS_PTRACE|SYS_MODULE|SYS_RAWIO|SYS_BOOT|SYS_TIME|NET_ADMIN|NET_RAW|DAC_OVERRIDE|DAC_READ_SEARCH|SETUID|SETGID|SETPCAP|BPF|PERFMON|MAC_ADMIN|SYSLOG)\"$")
  (#set! rule "capability-added"))

; host_path { path = "/var/run/docker.sock" }
;             ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
([(attribute (identifier) @key (expression) @value) (object_elem key: (_) @key val: (_) @value)] @match
  (#match? @key "^\"?(path|host_path|source|sourcePath|volumes)\"?$")
  (#match? @value "^(\\[[^]*)?\"(/var)?/run/(docker|containerd/containerd|crio/crio|podman/podman)\\.sock[\":]")
  (#set! rule "docker-socket"))

; rule { api_groups = ["*"] resources = ["*"] verbs = ["*"] }
;                           ^^^^^^^^^^^^^^^^^
((block (identifier) @resource . (string_lit) @type (body (block (identifier) @block (body (attribute (identifier) @key (expression) @value) @match))))
  (#eq? @resource "resource")
  (#match? @type "^\"kubernetes_(cluster_)?role(_v1)?\"$")
  (#eq? @block "rule")
  (#eq? @key "resources")
  (#match? @value "^\\[\\s*\"\\*\"\\s*,?\\s*\\]$")
  (#set! rule "rbac-wildcard"))
((block (identifier) @resource . (string_lit) @type (body (block (identifier) @block (body (attribute (identifier) @key (expression) @value) @match) @context)))
  (#eq? @resource "resource")
  (#match? @type "^\"kubernetes_(cluster_)?role(_v1)?\"$")
  (#eq? @block "rule")
  (#eq? @key "verbs")
  (#match? @value "^\\[\\s*\"\\*\"\\s*,?\\s*\\]$")
  (#not-match? @context "\\bresources\\s*=\\s*\\[\\s*\"\\*\"")
  (#set! rule "rbac-wildcard"))

; resource "postgresql_grant" "orders" { privileges = ["ALL"] }
;                                        ^^^^^^^^^^^^^^^^^^^^
((block (identifier) @resource . (string_lit) @type (body (attribute (identifier) @key (expression) @value) @match))
  (#eq? @resource "resource")
  (#match? @type "_(grant|privileges)(_\\w+)?\"$")
  (#match? @key "^(privileges?|all_privileges)$")
  (#match? @value "^(\\[\\s*)?\"(ALL|all)( PRIVILEGES| privileges|_PRIVILEGES)?\"|^true$")
  (#set! rule "grant-all"))
((block (identifier) @resource . (string_lit) @type (body (attribute (identifier) @key (expression) @value) @match))
  (#eq? @resource "resource")
  (#match? @type "_(grant|privileges)(_\\w+)?\"$")
  (#match? @key "^(with_grant_option|grant_option|with_admin_option)$")
  (#eq? @value "true")
  (#set! rule "grant-option"))
((block (identifier) @resource . (string_lit) @type (body (attribute (identifier) @key (expression) @value) @match))
  (#eq? @resource "resource")
  (#match? @type "_(role|user)\"$")
  (#match? @key "^(superuser|bypass_row_level_security|is_superuser)$")
  (#eq? @value "true")
  (#set! rule "superuser"))

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

; policy = <<EOF … "Effect": "Allow", "Action": ["iam:PassRole"] … EOF
((heredoc_template) @match
  (#match? @match "\\{(?=([^{}]|\\{([^{}]|\\{[^{}]*\\})*\\})*\"Effect\"\\s*:\\s*\"Allow\")([^{}]|\\{([^{}]|\\{[^{}]*\\})*\\})*\"Action\"\\s*:\\s*(\\[[^\\]]*)?\"iam:(PassRole|Add(UserToGroup|RoleToInstanceProfile)|Attach(User|Group|Role)Policy|Put(User|Group|Role)(Policy|PermissionsBoundary)|Create(PolicyVersion|AccessKey|LoginProfile)|SetDefaultPolicyVersion|Update(LoginProfile|AssumeRolePolicy)|Delete(User|Role)PermissionsBoundary)\"")
  (#not-match? @match "\\$\\{aws:username\\}|iam:PassedToService")
  (#set! rule "iam-escalation"))
((heredoc_template) @match
  (#match? @match "\\{(?=([^{}]|\\{([^{}]|\\{[^{}]*\\})*\\})*\"Effect\"\\s*:\\s*\"Allow\")([^{}]|\\{([^{}]|\\{[^{}]*\\})*\\})*\"NotAction\"\\s*:")
  (#set! rule "iam-all-but"))
((heredoc_template) @match
  (#match? @match "\\{(?=([^{}]|\\{([^{}]|\\{[^{}]*\\})*\\})*\"Effect\"\\s*:\\s*\"Allow\")(?=([^{}]|\\{([^{}]|\\{[^{}]*\\})*\\})*\"Resource\"\\s*:\\s*(\\[\\s*)?\"\\*\")([^{}]|\\{([^{}]|\\{[^{}]*\\})*\\})*\"Action\"\\s*:\\s*(\\[[^\\]]*)?\"(s3:GetObject|ssm:GetParameters?\\*?|ssm:GetParametersByPath|secretsmanager:GetSecretValue|rds:(Copy|Create)DBSnapshot|sts:(AssumeRole|Get(FederationToken|SessionToken))|iam:Update\\w+)\"")
  (#set! rule "iam-sensitive-action"))

; Action = ["s3:PutObject"] Resource = "*"
;                           ^^^^^^^^^^^^^^
((object (object_elem key: (_) @key val: (_) @value) @match) @context
  (#match? @key "^\"?Resource\"?$")
  (#match? @value "^(\\[\\s*)?\"\\*\"")
  (#match? @context "\\bEffect\"?\\s*[=:]\\s*\"Allow\"")
  (#match? @context "{changing-action}")
  (#not-match? @context "\\bPrincipal\"?\\s*[=:]|\\bCondition\"?\\s*[=:]")
  (#set! rule "iam-wildcard-resource"))
((block (identifier) @block (body (attribute (identifier) @key (expression) @value) @match)) @context
  (#eq? @block "statement")
  (#eq? @key "resources")
  (#match? @value "^\\[\\s*\"\\*\"")
  (#match? @context "{changing-action}")
  (#not-match? @context "\\beffect\\s*=\\s*\"Deny\"|\\bprincipals\\s*\\{|\\bcondition\\s*\\{")
  (#set! rule "iam-wildcard-resource"))

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
