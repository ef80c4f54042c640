; {"Effect": "Allow", "Action": "*"}
;                               ^^^
((array (object (pair key: (string (string_content) @name) value: [(string) @match (array (string) @match)])) @context)
  (#match? @name "^(Action|actions)$")
  (#match? @match "^\"([a-z0-9-]+:)?\\*\"$")
  (#match? @context "\"[eE]ffect\"\\s*:\\s*\"Allow\"")
  (#not-match? @context "^(?=[^]*:root\\b)[^]*kms:\\*")
  (#set! rule "iam-wildcard-action"))

; {"Effect": "Allow", "NotAction": "iam:*"}
;                     ^^^^^^^^^^^^^^^^^^^^
((array (object (pair key: (string (string_content) @key)) @match) @context)
  (#eq? @key "NotAction")
  (#match? @context "\"Effect\"\\s*:\\s*\"Allow\"")
  (#set! rule "iam-all-but"))

; {"Effect": "Deny", "NotAction": "*"}
;                    ^^^^^^^^^^^^^^^^
((array (object (pair key: (string (string_content) @key) value: (_) @value) @match) @context)
  (#match? @key "^Not(Action|Resource|Principal)$")
  (#match? @value "{all-in-one}")
  (#match? @context "\"Effect\"\\s*:\\s*\"Deny\"")
  (#set! rule "iam-denies-nothing"))

; "ManagedPolicyArns": ["arn:aws:iam::aws:policy/AdministratorAccess"]
;                       ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
((pair value: (array (string) @match))
  (#match? @match "^\"arn:aws[a-z-]*:iam::aws:policy/(job-function/)?(AdministratorAccess|PowerUserAccess|IAMFullAccess)\"$")
  (#set! rule "iam-wildcard-action"))

; "Action": "s3:GetObject" → "Action": "s3:Get*"
;                                      ^^^^^^^^^
((array (object (pair key: (string (string_content) @key) value: [(string) @match @value (array . (string) @match @value .)])) @context)
  (#eq? @key "Action")
  (#match? @context "\"Effect\"\\s*:\\s*\"Allow\"")
  (#set! detects "weakened")
  (#set! compare "wildcard")
  (#set! rule "iam-actions-widened"))

; "Resource": "arn:aws:s3:::exports/*" → "Resource": "*"
;                                        ^^^^^^^^^^^^^^^
((array (object (pair key: (string (string_content) @key) value: (_) @value) @match) @context)
  (#eq? @key "Resource")
  (#match? @context "\"Effect\"\\s*:\\s*\"Allow\"")
  (#set! detects "weakened")
  (#set! compare "wildcard")
  (#set! rule "iam-resource-widened"))

; {"Effect": "Allow", "Principal": {"AWS": "*"}}
;                     ^^^^^^^^^^^^^^^^^^^^^^^^^
((array (object (pair key: (string (string_content) @name) value: [(string) (object)] @value) @match) @context)
  (#eq? @name "Principal")
  (#match? @value "^\"\\*\"$|\"(AWS|Service|Federated)\"\\s*:\\s*(\\[[^\\]]*)?\"(\\*|arn:aws[a-z-]*:iam::\\*:[^\"]*)\"")
  (#match? @context "\"Effect\"\\s*:\\s*\"Allow\"")
  (#not-match? @context "\"Condition\"\\s*:")
  (#set! rule "iam-any-principal"))

((array (object (pair key: (string (string_content) @name)) @match) @context)
  (#eq? @name "NotPrincipal")
  (#match? @context "\"Effect\"\\s*:\\s*\"Allow\"")
  (#set! rule "iam-any-principal"))

; {"Effect": "Allow", "Action": "sts:AssumeRoleWithWebIdentity", "Principal": {"Federated": "arn:aws:iam::…:oidc-provider/…"}}
;                                                                ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
((array (object (pair key: (string (string_content) @name) value: (object) @value) @match) @context)
  (#eq? @name "Principal")
  (#match? @value "\"Federated\"\\s*:[^]*oidc-provider")
  (#match? @context "\"sts:AssumeRoleWithWebIdentity\"")
  (#match? @context "\"Effect\"\\s*:\\s*\"Allow\"")
  (#not-match? @context ":(?!aud\")[a-z_]+\"\\s*:")
  (#set! rule "oidc-trust-unrestricted"))
((pair key: (string (string_content) @key) value: (_) @value) @match
  (#match? @key ":sub$")
  (#match? @value "\"(repo:|project_path:)?\\*(/\\*)?(:\\*)?\"")
  (#set! rule "oidc-trust-unrestricted"))

; {"Type": "AWS::Lambda::Permission", "Properties": {"Principal": "sns.amazonaws.com"}}
;                                                    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
((object (pair key: (string (string_content) @name) value: (object (pair key: (string (string_content) @key) value: (string) @value) @match) @properties)) @context
  (#eq? @name "Properties")
  (#eq? @key "Principal")
  (#match? @value "\\.amazonaws\\.com\"$")
  (#match? @context "\"AWS::Lambda::Permission\"")
  (#not-match? @properties "\"(SourceArn|SourceAccount|EventSourceToken|PrincipalOrgID)\"")
  (#set! rule "confused-deputy"))

; {"role": "roles/viewer", "members": ["allUsers"]}
;                                      ^^^^^^^^^^
((pair key: (string (string_content) @name) value: [(string) @match (array (string) @match)])
  (#match? @name "^members?$")
  (#match? @match "^\"(allUsers|allAuthenticatedUsers)\"$")
  (#set! rule "iam-any-principal"))

; "Condition": {"StringEquals": {"aws:SourceAccount": "…"}}
; ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
((array (object (pair key: (string (string_content) @name) value: (object)) @match) @statement)
  (#eq? @name "Condition")
  (#match? @statement "\"Effect\"\\s*:\\s*\"Allow\"")
  (#set! key "Condition")
  (#set! protects "block")
  (#set! rule "iam-condition-removed"))

; "role": "roles/viewer" → "role": "roles/owner"
;                          ^^^^^^^^^^^^^^^^^^^^^
((object (pair key: (string (string_content) @key) value: (string) @value) @match) @context
  (#match? @key "^(role|roleDefinitionName)$")
  (#set! compare "permission-word")
  (#set! rule "role-raised"))
((object (pair key: (string (string_content) @key) value: (string) @value) @match) @context
  (#eq? @key "role")
  (#match? @value "^\"roles/(owner|editor)\"$")
  (#set! rule "broad-role"))

; "roleDefinitionId": "[subscriptionResourceId('Microsoft.Authorization/roleDefinitions', '8e3af657-…')]"
; ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
((pair key: (string (string_content) @key) value: (string) @value) @match
  (#eq? @key "roleDefinitionId")
  (#match? @value "{broad-azure-role}")
  (#set! rule "broad-role"))
; { "type": "Microsoft.Authorization/roleAssignments", "scope": "[subscription().id]" }
;                                                      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
((object (pair key: (string (string_content) @key) value: (string) @value) @match) @resource
  (#eq? @key "scope")
  (#match? @value "^\"(\\[subscription\\(\\)\\.id\\]|\\[?'?/subscriptions/[^/\"]+/?|\\[?'?/?(providers/)?[mM]icrosoft\\.[mM]anagement/managementGroups/[^/\"]+)\"$")
  (#match? @resource "\"Microsoft\\.Authorization/roleAssignments\"")
  (#not-match? @resource "\"condition\"\\s*:\\s*\"\\s*\\(")
  (#set! rule "role-scope-broad"))
((object (pair key: (string (string_content) @key) value: (string) @value) @match) @resource
  (#eq? @key "type")
  (#eq? @value "\"Microsoft.Authorization/roleAssignments\"")
  (#not-match? @resource "\"scope\"\\s*:")
  (#file? @match "/(subscription|managementGroup|tenant)DeploymentTemplate\\.json")
  (#set! rule "role-scope-broad"))

; "permissions": [{ "actions": ["*"] }]
;                               ^^^
((object (pair key: (string (string_content) @permissions) value: (array (object (pair key: (string (string_content) @name) value: (array (string) @match)))))) @role
  (#eq? @permissions "permissions")
  (#match? @name "^(actions|dataActions)$")
  (#eq? @match "\"*\"")
  (#not-match? @role "\"assignableScopes\"\\s*:\\s*\\[[^\\n\\]]*resourceGroup")
  (#set! rule "iam-wildcard-action"))

; "AccessControl": "PublicRead"
; ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
((pair key: (string (string_content) @key) value: (string (string_content) @value)) @match
  (#match? @key "^(AccessControl|ACL|acl|predefinedAcl|CannedACL)$")
  (#match? @value "^(PublicRead(Write)?|public-read(-write)?|publicRead(Write)?|AuthenticatedRead|authenticated-read)$")
  (#set! rule "public-access"))
((pair key: (string (string_content) @key) value: (false)) @match
  (#match? @key "^(BlockPublicAcls|BlockPublicPolicy|IgnorePublicAcls|RestrictPublicBuckets)$")
  (#set! rule "public-access"))
((pair key: (string (string_content) @key) value: (true)) @match
  (#match? @key "^(allowBlobPublicAccess)$")
  (#set! rule "public-access"))
((pair key: (string (string_content) @key) value: (string) @value) @match
  (#eq? @key "publicAccess")
  (#match? @value "^\"(Blob|Container)\"$")
  (#set! rule "public-access"))

; ".read": true
; ^^^^^^^^^^^^^
((pair key: (string (string_content) @key) value: (true)) @match
  (#match? @key "^\\.(read|write)$")
  (#set! rule "public-access"))

; "PubliclyAccessible": true
; ^^^^^^^^^^^^^^^^^^^^^^^^^^
((pair key: (string (string_content) @key) value: [(true) (string)] @value) @match
  (#match? @key "^(PubliclyAccessible|AssociatePublicIpAddress|MapPublicIpOnLaunch|EndpointPublicAccess|publicDataEndpointEnabled)$")
  (#match? @value "^\"?true\"?$")
  (#set! rule "public-endpoint"))
((pair key: (string (string_content) @key) value: (string) @value) @match
  (#match? @key "^(publicNetworkAccess(For(Ingestion|Query))?|DirectInternetAccess|WebserverAccessMode|usePublicIpAddressPermission)$")
  (#match? @value "^\"(Enabled|PUBLIC_ONLY|Allow)\"$")
  (#set! rule "public-endpoint"))
((pair key: (string (string_content) @name) value: (object (pair key: (string (string_content) @key) value: (string) @value) @match))
  (#match? @name "^network(Acls|RuleSet)$")
  (#eq? @key "defaultAction")
  (#eq? @value "\"Allow\"")
  (#set! rule "public-endpoint"))

; {"image": "agent", "privileged": true}
;                    ^^^^^^^^^^^^^^^^^^
((object (pair key: (string (string_content) @key) value: (true)) @match) @container
  (#eq? @key "privileged")
  (#match? @container "\"(image|runArgs)\"\\s*:")
  (#set! rule "privileged"))
((pair key: (string (string_content) @key) value: (array (string) @match))
  (#match? @key "^runArgs$")
  (#eq? @match "\"--privileged\"")
  (#set! rule "privileged"))
((pair key: (string (string_content) @key) value: (true)) @match
  (#eq? @key "privileged")
  (#path? @match "(^|/)\\.?devcontainer[^/]*\\.json$")
  (#set! rule "privileged"))

; "networkMode": "host"
; ^^^^^^^^^^^^^^^^^^^^^
((pair key: (string (string_content) @key) value: (string (string_content) @value)) @match
  (#match? @key "^(networkMode|pidMode|ipcMode|NetworkMode|PidMode|IpcMode)$")
  (#eq? @value "host")
  (#set! rule "host-namespace"))

; "Action": ["iam:PutUserPolicy"]
;            ^^^^^^^^^^^^^^^^^^^
((array (object (pair key: (string (string_content) @name) value: [(string) @match (array (string) @match)])) @context)
  (#eq? @name "Action")
  (#match? @match "{escalating-action}")
  (#match? @context "\"Effect\"\\s*:\\s*\"Allow\"")
  (#not-match? @context "\\$\\{aws:username\\}|iam:PassedToService")
  (#set! rule "iam-escalation"))

; "AuthorizationType": "NONE"
; ^^^^^^^^^^^^^^^^^^^^^^^^^^^
((object (pair key: (string (string_content) @key) value: (string) @value) @match) @context
  (#match? @key "^(AuthorizationType|AuthType|authorizationType|authType)$")
  (#eq? @value "\"NONE\"")
  (#not-match? @context "\"HttpMethod\"\\s*:\\s*\"(GET|HEAD|OPTIONS)\"")
  (#set! rule "anonymous-access"))
((pair key: (string (string_content) @key) value: [(string) (false) (true)] @value) @match
  (#match? @key "^(requireAuthentication|unauthenticatedClientAction|authenticationType|authnotrequired)$")
  (#match? @match ":\\s*(false|\"(AllowAnonymous|Anonymous)\")$|authnotrequired\"\\s*:\\s*\"?true\"?$")
  (#set! rule "anonymous-access"))
((pair key: (string (string_content) @key) value: (true)) @match
  (#match? @key "^(AllowUnauthenticatedIdentities|anonymousPullEnabled|allowUnauthenticated)$")
  (#set! rule "anonymous-access"))

; "disableLocalAuth": false
; ^^^^^^^^^^^^^^^^^^^^^^^^^
((pair key: (string (string_content) @key) value: (false)) @match
  (#match? @key "^(disableLocalAuth|disableLocalAccounts|disablePasswordAuthentication|azureADOnlyAuthentication)$")
  (#set! rule "shared-key-access"))
((pair key: (string (string_content) @key) value: (true)) @match
  (#match? @key "^(allowSharedKeyAccess|adminUserEnabled)$")
  (#set! rule "shared-key-access"))

; "HttpTokens": "optional"
; ^^^^^^^^^^^^^^^^^^^^^^^^
((pair key: (string (string_content) @key) value: (string) @value) @match
  (#match? @key "^[hH]ttpTokens$")
  (#eq? @value "\"optional\"")
  (#set! rule "management-access"))
((pair key: (string (string_content) @key) value: (true)) @match
  (#match? @key "^(remoteDebuggingEnabled|EnableExecuteCommand)$")
  (#set! rule "management-access"))

; "enableRBAC": false
; ^^^^^^^^^^^^^^^^^^^
((pair key: (string (string_content) @key) value: (false)) @match
  (#eq? @key "enableRBAC")
  (#set! rule "legacy-authorization"))
((pair key: (string (string_content) @key) value: (true)) @match
  (#match? @key "^(issueClientCertificate|enableLegacyAbac)$")
  (#set! rule "legacy-authorization"))

; "SourceDestCheck": false
; ^^^^^^^^^^^^^^^^^^^^^^^^
((pair key: (string (string_content) @key) value: (false)) @match
  (#eq? @key "SourceDestCheck")
  (#set! rule "ip-forwarding"))
((pair key: (string (string_content) @key) value: (true)) @match
  (#match? @key "^(enableIPForwarding|canIpForward)$")
  (#set! rule "ip-forwarding"))

; "ManagedPolicyArns": ["arn:aws:iam::aws:policy/AmazonS3FullAccess"]
;                       ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
((array (string) @match)
  (#match? @match "^\"arn:aws[a-z-]*:iam::aws:policy/(service-role/|aws-service-role/)?[A-Za-z0-9_]*Full_?Access\"$")
  (#not-match? @match "/IAMFullAccess\"")
  (#set! rule "service-admin-role"))

; {"Effect": "Allow", "Action": ["s3:PutObject"], "Resource": "*"}
;                                                 ^^^^^^^^^^^^^^^
((array (object (pair key: (string (string_content) @key) value: (_) @value) @match) @context)
  (#eq? @key "Resource")
  (#match? @value "^(\\[\\s*)?\"\\*\"")
  (#match? @context "\"Effect\"\\s*:\\s*\"Allow\"")
  (#match? @context "{changing-action}")
  (#not-match? @context "\"(Principal|Condition)\"\\s*:")
  (#set! rule "iam-wildcard-resource"))

; "AssignPublicIp": "ENABLED"
; ^^^^^^^^^^^^^^^^^^^^^^^^^^^
((pair key: (_) @key value: (_) @value) @match
  (#match? @key "^\"([aA]ssignPublicIp|enablePublicIp|enableNodePublicIP)\"$")
  (#match? @value "^(true|\"(true|ENABLED)\")$")
  (#set! rule "public-address"))

; { "publicIPAddress": { "id": "…" } }
;   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
((pair key: (string (string_content) @key) value: (object)) @match
  (#match? @key "^publicIPAddress(Configuration)?$")
  (#set! rule "public-address"))
((pair key: (string (string_content) @key) value: (false)) @match
  (#eq? @key "disallowPublicIpAddress")
  (#set! rule "public-endpoint"))

; "elevationLevel": "Admin"
; ^^^^^^^^^^^^^^^^^^^^^^^^^
((pair key: (string (string_content) @key) value: (string) @value) @match
  (#eq? @key "elevationLevel")
  (#eq? @value "\"Admin\"")
  (#set! rule "run-as-root"))

; { "Type": "AWS::DMS::ReplicationInstance", "Properties": { … } }  without PubliclyAccessible
;           ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
((object (pair key: (string (string_content) @key) value: (string) @match)) @resource
  (#eq? @key "Type")
  (#eq? @match "\"AWS::DMS::ReplicationInstance\"")
  (#not-match? @resource "\"PubliclyAccessible\"")
  (#set! rule "public-endpoint-default"))

; { "Type": "AWS::ApiGatewayV2::Route", "Properties": { "RouteKey": "POST /orders" } }  without AuthorizationType
;           ^^^^^^^^^^^^^^^^^^^^^^^^^^
((object (pair key: (string (string_content) @key) value: (string) @match)) @resource
  (#eq? @key "Type")
  (#eq? @match "\"AWS::ApiGatewayV2::Route\"")
  (#match? @resource "\"RouteKey\"\\s*:\\s*\"((POST|PUT|PATCH|DELETE|ANY) |\\$connect\")")
  (#not-match? @resource "\"AuthorizationType\"")
  (#not-match? @resource "\"RouteKey\"\\s*:\\s*\"[A-Z]+ /(login|signin|signup|health|status|webhooks?|oauth|callback|register)\\b")
  (#set! rule "api-without-login"))

; { "Type": "AWS::Lambda::Permission", "Properties": { "Principal": "*" } }
;                                                      ^^^^^^^^^^^^^^^^
((object (pair key: (string (string_content) @name) value: (object (pair key: (string (string_content) @key) value: (string) @value) @match) @properties)) @context
  (#eq? @name "Properties")
  (#eq? @key "Principal")
  (#eq? @value "\"*\"")
  (#match? @context "\"AWS::(Lambda::(Layer(Version)?)?Permission|SNS::TopicPolicy|Events::EventBusPolicy)\"")
  (#not-match? @properties "\"(SourceArn|SourceAccount|PrincipalOrgID|OrganizationId|Condition)\"")
  (#set! rule "iam-any-principal"))
