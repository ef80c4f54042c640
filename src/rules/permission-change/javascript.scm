; fs.chmod(path, 0o777)
;                ^^^^^
((call_expression
  function: [(identifier) @callee (member_expression property: (_) @callee)]
  arguments: (arguments (_) @key . (_) @match .)) @context
  (#match? @callee "^[lf]?chmod(Sync)?$")
  (#mode? @match "world-writable")
  (#set! rule "world-writable"))
((call_expression
  function: [(identifier) @callee (member_expression property: (_) @callee)]
  arguments: (arguments (_) @key . (_) @match .)) @context
  (#match? @callee "^[lf]?chmod(Sync)?$")
  (#mode? @match "setuid")
  (#set! rule "setuid"))

; writeFile(path, text, { mode: 0o666 })
;                               ^^^^^
((call_expression
  function: [(identifier) @callee (member_expression property: (_) @callee)]
  arguments: (arguments . (_) @key (object (pair key: (property_identifier) @name value: (_) @match)))) @context
  (#match? @callee "^(writeFile|appendFile|mkdir|open|createWriteStream|outputFile)(Sync)?$")
  (#eq? @name "mode")
  (#mode? @match "world-writable")
  (#set! rule "world-writable"))

; chmod(path, 0o600) → chmod(path, 0o666)
;                                  ^^^^^
((call_expression
  function: [(identifier) @callee (member_expression property: (_) @callee)]
  arguments: (arguments (_) @key . (_) @match @value .)) @context
  (#match? @callee "^[lf]?chmod(Sync)?$")
  (#set! compare "file-mode")
  (#set! rule "mode-widened"))
((call_expression
  function: [(identifier) @callee (member_expression property: (_) @callee)]
  arguments: (arguments . (_) @key (object (pair key: (property_identifier) @name value: (_) @match @value)))) @context
  (#match? @callee "^(writeFile|appendFile|mkdir|open|createWriteStream|outputFile)(Sync)?$")
  (#eq? @name "mode")
  (#set! compare "file-mode")
  (#set! rule "mode-widened"))

; process.umask(0)
; ^^^^^^^^^^^^^^^^
((call_expression function: (member_expression property: (_) @callee) arguments: (arguments . (_) @mask .)) @match
  (#eq? @callee "umask")
  (#match? @mask "^(0(o?[0-7]*[0145])?|\"0[0-7]*[0145]?\")$")
  (#set! rule "umask-weakened"))

; new iam.PolicyStatement({ actions: ["*"] })
;                                     ^^^
((pair key: [(property_identifier) (string)] @name value: [(string) @match (array (string) @match)]) @context
  (#match? @name "^[\"']?(actions?|Action)[\"']?$")
  (#match? @match "^[\"']([a-z0-9-]+:)?\\*[\"']$")
  (#not-around? @context object "\\bEffect\\.DENY\\b|\\beffect[\"']?:\\s*[\"']Deny[\"']|\\bEffect[\"']?:\\s*[\"']Deny[\"']")
  (#set! rule "iam-wildcard-action"))

; principals: [new iam.AnyPrincipal()]
;              ^^^^^^^^^^^^^^^^^^^^^^
((new_expression constructor: [(identifier) @class (member_expression property: (_) @class)]) @match
  (#match? @class "^(AnyPrincipal|StarPrincipal)$")
  (#not-around? @match object "Effect\\.DENY")
  (#set! rule "iam-any-principal"))

; bucket.grantPublicAccess()
; ^^^^^^^^^^^^^^^^^^^^^^^^^^
((call_expression function: (member_expression property: (_) @callee)) @match
  (#match? @callee "^(grantPublicAccess|makePublic)$")
  (#set! rule "public-access"))

; new s3.Bucket(this, "b", { publicReadAccess: true, accessControl: BucketAccessControl.PUBLIC_READ })
;                            ^^^^^^^^^^^^^^^^^^^^^^
((object (pair key: (property_identifier) @name value: (true)) @match) @context
  (#match? @name "^(publicReadAccess|publiclyAccessible)$")
  (#not-match? @context "SubnetType\\.PRIVATE")
  (#set! rule "public-access"))
((pair key: (property_identifier) @name value: (false)) @match
  (#match? @name "^(blockPublicAcls|blockPublicPolicy|ignorePublicAcls|restrictPublicBuckets)$")
  (#set! rule "public-access"))
((pair key: (property_identifier) @name value: [(string) (member_expression)] @value) @match
  (#match? @name "^(acl|ACL|accessControl|predefinedAcl)$")
  (#match? @value "([pP]ublic[-_]?[rR]ead|PUBLIC_READ)")
  (#set! rule "public-access"))

; fs.chmod(path, 755)
;                ^^^
((call_expression
  function: [(identifier) @callee (member_expression property: (_) @callee)]
  arguments: (arguments . (_) . (number) @match)) @context
  (#match? @callee "^[lf]?chmod(Sync)?$")
  (#match? @match "{octal-looking}")
  (#set! rule "decimal-mode"))

; process.setuid(uid)
; ^^^^^^^^^^^^^^^^^^^
((call_expression function: (member_expression object: (_) @object property: (_) @callee) @key) @match
  (#eq? @object "process")
  (#match? @callee "^(setuid|setgid|seteuid|setegid|setgroups|initgroups)$")
  (#set! protects "block")
  (#set! rule "privilege-drop-removed"))

; new iam.ArnPrincipal("*")
; ^^^^^^^^^^^^^^^^^^^^^^^^^
((new_expression constructor: [(identifier) @class (member_expression property: (_) @class)] arguments: (arguments . (string) @who .)) @match
  (#match? @class "^(ArnPrincipal|AccountPrincipal)$")
  (#match? @who "^[\"']\\*[\"']$")
  (#not-around? @match object "Effect\\.DENY")
  (#set! rule "iam-any-principal"))
; { Effect: "Allow", Principal: { AWS: "*" } }
;                    ^^^^^^^^^^^^^^^^^^^^^^^
((object (pair key: (_) @name value: (_) @value) @match) @statement
  (#match? @name "^[\"']?Principal[\"']?$")
  (#match? @value "^([\"']\\*[\"']|\\{\\s*[\"']?AWS[\"']?\\s*:\\s*(\\[[^\\]]*)?[\"']\\*[\"'])")
  (#not-match? @statement "Effect[\"']?\\s*:\\s*[\"']Deny|Condition")
  (#set! rule "iam-any-principal"))

; { actions: ["iam:CreatePolicyVersion"], resources: ["*"] }
;                                         ^^^^^^^^^^^^^^^^
((object (pair key: (_) @name value: [(string) @value (array (string) @value)]) @match) @statement
  (#match? @name "^[\"']?(resources|Resource)[\"']?$")
  (#match? @value "^[\"']\\*[\"']$")
  (#match? @statement "{changing-action-in-code}")
  (#not-match? @statement "Effect\\.DENY|Effect[\"']?\\s*:\\s*[\"']Deny|[aA]ctions?[\"']?\\s*:\\s*\\[?\\s*([\"']kms:[\\w*]+[\"'],?\\s*)+(\\]|[\"']?\\w+[\"']?\\s*:|\\})")
  (#set! rule "iam-wildcard-resource"))
((pair key: (_) @name value: [(string) @match (array (string) @match)])
  (#match? @name "^[\"']?(actions|Action)[\"']?$")
  (#match? @match "{escalating-action-quoted}")
  (#not-around? @match object "Effect\\.DENY|[\"']Deny[\"']|PassedToService")
  (#set! rule "iam-escalation"))

; authorizationType: apigateway.AuthorizationType.NONE
; ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
((pair key: (_) @name value: (_) @value) @match
  (#match? @name "^[\"']?(authorizationType|authType)[\"']?$")
  (#match? @value "^([\"']NONE[\"']|[\\w.]*(AuthorizationType|FunctionUrlAuthType)\\.NONE)$")
  (#not-around? @match call_expression "\\([\"']OPTIONS[\"']")
  (#set! rule "api-without-login"))
; new apigatewayv2.CfnRoute(this, "orders", { routeKey: "POST /orders" })
; ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
((new_expression constructor: (_) @class arguments: (arguments (object) @options)) @match
  (#match? @class "(^|\\.)CfnRoute$")
  (#match? @options "\\brouteKey[\"']?:\\s*[\"'`]([A-Z]+ /|\\$connect)")
  (#not-match? @options "\\bauthorizationType\\b|\\.\\.\\.|[\"'`]OPTIONS ")
  (#set! rule "api-without-login"))

; associatePublicIpAddress: true
; ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
((object (pair key: (_) @name value: (true)) @match) @context
  (#match? @name "^[\"']?(associatePublicIpAddress|mapPublicIpOnLaunch|assignPublicIp)[\"']?$")
  (#not-match? @context "SubnetType\\.PRIVATE")
  (#set! rule "public-endpoint"))
((pair key: (_) @name value: (object (pair key: (_) @key value: (_) @value) @match))
  (#eq? @name "vpcSubnets")
  (#eq? @key "subnetType")
  (#match? @value "\\bPUBLIC$")
  (#not-around? @match new_expression "LoadBalancer\\w*\\(|NatInstance|Bastion")
  (#set! rule "public-subnet"))
((variable_declarator name: (identifier) @name value: (object (pair key: (_) @key value: (_) @value) @match))
  (#match? @name "^vpcSubnets$|[sS]ubnetSelection$")
  (#eq? @key "subnetType")
  (#match? @value "\\bPUBLIC$")
  (#set! rule "public-subnet"))

; new iam.ManagedPolicy…("AdministratorAccess")
;                         ^^^^^^^^^^^^^^^^^^^
((call_expression function: (member_expression property: (_) @callee) arguments: (arguments . (string) @match))
  (#match? @callee "^from(AwsManagedPolicyName|ManagedPolicyArn|ManagedPolicyName)$")
  (#match? @match "(AdministratorAccess|PowerUserAccess|IAMFullAccess)[\"']$")
  (#set! rule "broad-role"))

; docker.createContainer({ HostConfig: { Privileged: true } })
;                                        ^^^^^^^^^^^^^^^^
((pair key: (_) @name value: (true)) @match
  (#match? @name "^[\"']?(Privileged|privileged|privilegedMode)[\"']?$")
  (#file? @match "{names-containers}")
  (#set! rule "privileged"))
((pair key: (_) @name value: (true)) @match
  (#match? @name "^[\"']?(hostNetwork|hostPID|hostIPC)[\"']?$")
  (#set! rule "host-namespace"))
((pair key: (_) @name value: (_) @value) @match
  (#match? @name "^[\"']?(NetworkMode|networkMode|PidMode|IpcMode)[\"']?$")
  (#match? @value "^([\"']host[\"']|[\\w.]*NetworkMode\\.HOST)$")
  (#set! rule "host-namespace"))
((pair key: (_) @name value: (true)) @match
  (#eq? @name "allowPrivilegeEscalation")
  (#set! rule "privilege-escalation"))
([(string) (template_string)] @match
  (#match? @match "^[\"'`](/var)?/run/docker\\.sock:")
  (#set! rule "docker-socket"))

; new BrowserWindow({ webPreferences: { nodeIntegration: true } })
;                                       ^^^^^^^^^^^^^^^^^^^^^
((pair key: (property_identifier) @name value: (true)) @match
  (#match? @name "^(nodeIntegration(InWorker|InSubFrames)?|enableRemoteModule|allowRunningInsecureContent|experimentalFeatures|webviewTag)$")
  (#file? @match "BrowserWindow|webPreferences|WebContentsView|BrowserView")
  (#set! rule "renderer-unconfined"))
((pair key: (property_identifier) @name value: (false)) @match
  (#match? @name "^(contextIsolation|sandbox)$")
  (#file? @match "BrowserWindow|webPreferences|WebContentsView|BrowserView")
  (#set! rule "renderer-unconfined"))

; launch({ args: ["--no-sandbox"] })
;                 ^^^^^^^^^^^^^^
((string) @match
  (#match? @match "{sandbox-off}")
  (#set! rule "browser-sandbox-off"))

; execSync("chmod 777 data")
;          ^^^^^^^^^^^^^^^^
([(string) (template_string)] @match
  (#match? @match "{chmod-for-all}")
  (#set! rule "world-writable"))
((call_expression
  function: [(identifier) @callee (member_expression property: (_) @callee)]
  arguments: (arguments (_) @key . (_) @match .)) @context
  (#match? @callee "^[lf]?chmod(Sync)?$")
  (#match? @match "^0o[0-7]?[0-7]{2}[1-7]$")
  (#set! rule "world-readable"))

((call_expression function: (member_expression property: (_) @callee)) @match
  (#match? @callee "^(tmpNameSync|tmpName)$")
  (#set! rule "temp-file"))

; "/tmp/report"
; ^^^^^^^^^^^^^
([(string) (template_string)] @match
  (#match? @match "{temp-path}")
  (#not-around? @match call_expression "{looks-at-path}")
  (#set! rule "fixed-temp-path"))
((member_expression object: (_) @environment property: (_) @name) @match
  (#eq? @environment "process.env")
  (#match? @name "^(TMPDIR|TMP|TEMP)$")
  (#set! rule "fixed-temp-path"))
; blockPublicAccess: s3.BlockPublicAccess.BLOCK_ACLS
; ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
((pair key: (_) @name value: (member_expression property: (_) @value)) @match
  (#match? @name "^(blockPublicAccess|accessControl)$")
  (#match? @value "^(BLOCK_ACLS|BLOCK_ACLS_ONLY|AUTHENTICATED_READ)$")
  (#set! rule "public-access"))

; new iam.PolicyStatement({ effect: iam.Effect.DENY, notActions: ["*"] })
;                                                    ^^^^^^^^^^^^^^^^^
((object (pair key: (_) @key value: (_) @value) @match) @statement
  (#match? @key "^[\"']?(notActions|notResources|NotAction|NotResource)[\"']?$")
  (#match? @value "^(\\[\\s*)?[\"']\\*[\"']\\s*,?\\s*\\]?$")
  (#match? @statement "\\bEffect\\.DENY\\b|\\b[eE]ffect[\"']?:\\s*[\"']Deny[\"']")
  (#set! rule "iam-denies-nothing"))

; new dms.CfnReplicationInstance(this, "copier", { … })  without publiclyAccessible
; ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
((new_expression constructor: (_) @class arguments: (arguments (object) @options)) @match
  (#match? @class "(^|\\.)CfnReplicationInstance$")
  (#not-match? @options "\\bpubliclyAccessible\\b|\\.\\.\\.")
  (#set! rule "public-endpoint-default"))

; openSync(path, "w", 0o666)
;                     ^^^^^
((call_expression
  function: [(identifier) @callee (member_expression property: (_) @callee)]
  arguments: (arguments . (_) . (_) . (number) @match)) @context
  (#match? @callee "^openSync$")
  (#mode? @match "world-writable")
  (#set! rule "world-writable"))
