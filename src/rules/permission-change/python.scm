; os.chmod(path, 0o777)
;                ^^^^^
((call function: [(identifier) @callee (attribute attribute: (_) @callee)] arguments: (argument_list (_) @match .)) @context
  (#match? @callee "^[lf]?chmod$")
  ; What is taken away.
  (#not-match? @match "~")
  ; What can't be deleted while it is read-only.
  (#not-symbol? @match "([rR]ead_?[oO]nly|[rR]m_?tree|[oO]n_?[rR]m_?[eE]rror)\\w*$")
  (#mode? @match "world-writable")
  (#set! rule "world-writable"))
((call function: [(identifier) @callee (attribute attribute: (_) @callee)] arguments: (argument_list (_) @match .)) @context
  (#match? @callee "^[lf]?chmod$")
  (#mode? @match "setuid")
  (#set! rule "setuid"))

; os.makedirs(path, mode=0o777)
;                        ^^^^^
((call function: [(identifier) @callee (attribute attribute: (_) @callee)]
  arguments: (argument_list (keyword_argument name: (_) @name value: (_) @match))) @context
  (#match? @callee "^(mkdir|makedirs|open|chmod|mkfifo)$")
  (#eq? @name "mode")
  (#mode? @match "world-writable")
  (#set! rule "world-writable"))

; os.chmod(path, 0o600) → os.chmod(path, 0o666)
;                                        ^^^^^
((call function: [(identifier) @callee (attribute attribute: (_) @callee) @key] arguments: (argument_list . (_) @key . (_) @match @value .)) @context
  (#match? @callee "^[lf]?chmod$")
  (#set! compare "file-mode")
  (#set! rule "mode-widened"))
((call function: (attribute object: (_) @key attribute: (_) @callee) arguments: (argument_list . (_) @match @value .)) @context
  (#eq? @callee "chmod")
  (#set! compare "file-mode")
  (#set! rule "mode-widened"))
((call function: [(identifier) @callee (attribute attribute: (_) @callee) @key]
  arguments: (argument_list (keyword_argument name: (_) @name value: (_) @match @value))) @context
  (#match? @callee "^(mkdir|makedirs|chmod|mkfifo)$")
  (#eq? @name "mode")
  (#set! compare "file-mode")
  (#set! rule "mode-widened"))

; os.umask(0)
; ^^^^^^^^^^^
((call function: (attribute attribute: (_) @callee) arguments: (argument_list . (integer) @mask .)) @match
  (#eq? @callee "umask")
  (#match? @mask "^0(o?[0-7]*[0145])?$")
  (#set! rule "umask-weakened"))

; {"Effect": "Allow", "Action": "*"}
;                     ^^^^^^^^^^^^^
((dictionary (pair key: (string) @name value: [(string) @value (list (string) @value)]) @match) @statement
  (#match? @name "^[\"'](Action|actions)[\"']$")
  (#match? @value "^[\"']([a-z0-9-]+:)?\\*[\"']$")
  (#not-match? @statement "[\"']Effect[\"']\\s*:\\s*[\"']Deny")
  (#set! rule "iam-wildcard-action"))

; {"Effect": "Allow", "Principal": "*"}
;                     ^^^^^^^^^^^^^^^^
((dictionary (pair key: (string) @name value: (_) @value) @match) @statement
  (#match? @name "^[\"']Principal[\"']$")
  (#match? @value "^([\"']\\*[\"']|\\{\\s*[\"']AWS[\"']\\s*:\\s*\\[?\\s*[\"']\\*[\"']\\s*\\]?\\s*\\})$")
  (#not-match? @statement "[\"']Effect[\"']\\s*:\\s*[\"']Deny|[\"']Condition[\"']")
  (#set! rule "iam-any-principal"))

; put_object(ACL="public-read")
;            ^^^^^^^^^^^^^^^^^
((keyword_argument name: (_) @name value: (string) @value) @match
  (#match? @name "^(ACL|acl|predefined_acl)$")
  (#match? @value "public-?[rR]ead")
  (#set! rule "public-access"))
((keyword_argument name: (_) @name value: (true)) @match
  (#match? @name "^(public_read_access|publicly_accessible)$")
  (#set! rule "public-access"))
((call function: (attribute attribute: (_) @callee)) @match
  (#match? @callee "^(make_public|grant_public_access)$")
  (#set! rule "public-access"))

; os.chmod(path, 0o644)
;                ^^^^^
((call function: [(identifier) @callee (attribute attribute: (_) @callee)] arguments: (argument_list (_) @match .)) @context
  (#match? @callee "^[lf]?chmod$")
  (#match? @match "^0o(100)?[0-7]?[0-7]{2}[4-7]$")
  ; As files are made by default.
  (#not-match? @match "^0o0?[46]44$")
  (#set! rule "world-readable"))

; os.chmod(path, 755)
;                ^^^
((call function: (attribute object: (_) @object attribute: (_) @callee) arguments: (argument_list . (_) . (integer) @match .)) @context
  (#eq? @object "os")
  (#match? @callee "^([lf]?chmod|mkdir|makedirs|mkfifo)$")
  (#match? @match "{octal-looking}")
  (#set! rule "decimal-mode"))
((call function: (attribute attribute: (_) @callee) arguments: (argument_list . (integer) @match .)) @context
  (#eq? @callee "chmod")
  (#match? @match "{octal-looking}")
  (#set! rule "decimal-mode"))

; tempfile.mktemp()
; ^^^^^^^^^^^^^^^^^
((call function: (attribute object: (_) @module attribute: (_) @callee)) @match
  (#match? @module "^(_?tempfile|tmp|temp|os)$")
  (#match? @callee "^(mktemp|tempnam|tmpnam)$")
  (#set! rule "temp-file"))

((call function: (identifier) @callee) @match
  (#match? @callee "^(mktemp|tempnam|tmpnam)$")
  (#set! rule "temp-file"))

; os.setuid(uid)
; ^^^^^^^^^^^^^^
((call function: (attribute object: (_) @module attribute: (_) @callee) @key) @match
  (#eq? @module "os")
  (#match? @callee "^(setuid|setgid|seteuid|setegid|setreuid|setregid|setresuid|setresgid|setgroups|initgroups)$")
  (#set! protects "block")
  (#set! rule "privilege-drop-removed"))
; os.chmod(path, st.st_mode | stat.S_IXOTH)
;                ^^^^^^^^^^^^^^^^^^^^^^^^^
((call function: [(identifier) @callee (attribute attribute: (_) @callee)] arguments: (argument_list (binary_operator) @match .)) @context
  (#match? @callee "^[lf]?chmod$")
  (#match? @match "\\bst_mode\\b")
  (#match? @match "\\|\\s*(0o[0-7]{0,3}[13457]\\b|[\\w.]*S_I(R|X|RWX)(OTH|O)\\b)")
  (#set! rule "world-readable"))
((call function: [(identifier) @callee (attribute attribute: (_) @callee)] arguments: (argument_list (binary_operator) @match .)) @context
  (#match? @callee "^[lf]?chmod$")
  (#match? @match "(^|\\|)\\s*(0o[0-7]{0,3}[2367]\\b|[\\w.]*S_I(W|RWX)(OTH|O)\\b)")
  (#not-match? @match "~|S_ISVTX|0o1[0-7]{3}\\b")
  (#set! rule "world-writable"))

; subprocess.run(["chmod", "777", path])
;                          ^^^^^
((list . (string) @command (string) @match)
  (#match? @command "^[\"'](/bin/)?chmod[\"']$")
  (#match? @match "^[\"']([0-7]{3,4}|[ugoa]*[+=][rwxX]+)[\"']$")
  (#mode? @match "world-writable" "octal")
  (#set! rule "world-writable"))
((string) @match
  (#match? @match "{chmod-for-all}")
  (#set! rule "world-writable"))

; iam.PolicyStatement(actions=["*"])
;                     ^^^^^^^^^^^^^
((argument_list (keyword_argument name: (_) @name value: (list (string) @value)) @match) @statement
  (#eq? @name "actions")
  (#match? @value "^[\"']([a-z0-9-]+:)?\\*[\"']$")
  (#not-match? @statement "Effect\\.DENY")
  (#set! rule "iam-wildcard-action"))
; principals=[iam.AnyPrincipal()]
;             ^^^^^^^^^^^^^^^^^^
((call function: [(identifier) @class (attribute attribute: (_) @class)] arguments: (argument_list) @arguments) @match
  (#match? @class "^(AnyPrincipal|StarPrincipal|ArnPrincipal|AccountPrincipal)$")
  (#match? @arguments "^\\(([\"']\\*[\"'])?\\)$")
  (#match? @match "(Any|Star)Principal|\\*")
  (#not-around? @match call "^[^]*Effect\\.DENY")
  (#not-around? @match argument_list "^\\(\\s*sid[^]*Effect\\.DENY|Effect\\.DENY")
  (#set! rule "iam-any-principal"))
((dictionary (pair key: (string) @name value: (_) @value) @match) @statement
  (#match? @name "^[\"']Principal[\"']$")
  (#match? @value "^\\{[^}]*[\"']AWS[\"']\\s*:\\s*\\[[^\\]]*[\"']\\*[\"']")
  (#not-match? @statement "[\"']Effect[\"']\\s*:\\s*[\"']Deny|[\"']Condition[\"']")
  (#set! rule "iam-any-principal"))
; {"Effect": "Allow", "Action": "iam:PassRole", "Resource": "*"}
;                                               ^^^^^^^^^^^^^^^
((dictionary (pair key: (string) @name value: [(string) @value (list (string) @value)]) @match) @statement
  (#match? @name "^[\"']Resource[\"']$")
  (#match? @value "^[\"']\\*[\"']$")
  (#match? @statement "{changing-action-in-code}")
  (#not-match? @statement "[\"']Effect[\"']\\s*:\\s*[\"']Deny|[\"']kms:")
  (#set! rule "iam-wildcard-resource"))
((argument_list (keyword_argument name: (_) @name value: (list (string) @value)) @match) @statement
  (#eq? @name "resources")
  (#match? @value "^[\"']\\*[\"']$")
  (#match? @statement "{changing-action-in-code}")
  (#not-match? @statement "Effect\\.DENY|[\"']kms:")
  (#set! rule "iam-wildcard-resource"))
; actions=["iam:PassRole"]
;          ^^^^^^^^^^^^^^
([(keyword_argument name: (_) @name value: [(string) @match (list (string) @match)]) (pair key: (_) @name value: [(string) @match (list (string) @match)])]
  (#match? @name "^[\"']?(actions|Action)[\"']?$")
  (#match? @match "{escalating-action-quoted}")
  (#not-around? @match argument_list "Effect\\.DENY|PassedToService")
  (#not-around? @match dictionary "[\"']Deny[\"']|PassedToService")
  (#set! rule "iam-escalation"))

; authorization_type=apigateway.AuthorizationType.NONE
; ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
((argument_list (keyword_argument name: (_) @name value: (_) @value) @match) @method
  (#match? @name "^(authorization_type|auth_type)$")
  (#match? @value "^([\"']NONE[\"']|[\\w.]*(AuthorizationType|FunctionUrlAuthType)\\.NONE)$")
  (#not-match? @method "[\"']OPTIONS[\"']")
  (#set! rule "api-without-login"))
; apigatewayv2.CfnRoute(self, "orders", route_key="POST /orders")
; ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
((call function: (_) @class arguments: (argument_list) @options) @match
  (#match? @class "(^|\\.)CfnRoute$")
  (#match? @options "\\broute_key=[\"']([A-Z]+ /|\\$connect)")
  (#not-match? @options "\\bauthorization_type\\b|\\*\\*|[\"']OPTIONS ")
  (#set! rule "api-without-login"))
((keyword_argument name: (_) @name value: (true)) @match
  (#match? @name "^(associate_public_ip_address|map_public_ip_on_launch|assign_public_ip)$")
  (#set! rule "public-endpoint"))

; client.containers.run("tool", privileged=True)
;                               ^^^^^^^^^^^^^^^
((keyword_argument name: (_) @name value: (true)) @match
  (#eq? @name "privileged")
  (#file? @match "{names-containers}")
  (#set! rule "privileged"))
((keyword_argument name: (_) @name value: (string) @value) @match
  (#match? @name "^(network_mode|pid_mode|ipc_mode|network)$")
  (#file? @match "{names-containers}")
  (#match? @value "^[\"']host[\"']$")
  (#set! rule "host-namespace"))
((keyword_argument name: (_) @name value: (list (string) @match))
  (#eq? @name "cap_add")
  (#match? @match "^[\"'](CAP_)?(ALL|SYS_ADMIN|SYS_PTRACE|SYS_MODULE|NET_ADMIN|DAC_OVERRIDE|SETUID|BPF)[\"']$")
  (#set! rule "capability-added"))
((string) @match
  (#match? @match "^[\"'](unix://)?(/var)?/run/docker\\.sock([\"']$|:)")
  (#not-match? @match "^[\"']unix:")
  (#around? @match keyword_argument "^(volumes|mounts|binds)\\b")
  (#set! rule "docker-socket"))

; os.access(path, os.W_OK)
; ^^^^^^^^^^^^^^^^^^^^^^^^
((call function: (attribute object: (_) @module attribute: (_) @callee)) @match
  (#eq? @module "os")
  (#eq? @callee "access")
  (#set! rule "checked-before-use"))

; options.add_argument("--no-sandbox")
;                      ^^^^^^^^^^^^^^
((string) @match
  (#match? @match "{sandbox-off}")
  (#set! rule "browser-sandbox-off"))

; "/tmp/report"
; ^^^^^^^^^^^^^
((string) @match
  (#match? @match "{temp-path}")
  (#not-around? @match call "{looks-at-path}")
  (#set! rule "fixed-temp-path"))
((call function: (attribute) @callee arguments: (argument_list . (string) @name)) @match
  (#match? @callee "^(os\\.)?(environ\\.get|getenv)$")
  (#match? @name "^[\"'](TMPDIR|TMP|TEMP)[\"']$")
  (#set! rule "fixed-temp-path"))
((subscript value: (_) @environment subscript: (string) @name) @match
  (#match? @environment "^(os\\.)?environ$")
  (#match? @name "^[\"'](TMPDIR|TMP|TEMP)[\"']$")
  (#set! rule "fixed-temp-path"))

; access_control=s3.BucketAccessControl.PUBLIC_READ
; ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
((keyword_argument name: (_) @name value: (attribute) @value) @match
  (#match? @name "^(access_control|block_public_access)$")
  (#match? @value "\\.(PUBLIC_READ|PUBLIC_READ_WRITE|AUTHENTICATED_READ|BLOCK_ACLS|BLOCK_ACLS_ONLY)$")
  (#set! rule "public-access"))
((keyword_argument name: (_) @name value: (false)) @match
  (#match? @name "^(block_public_acls|block_public_policy|ignore_public_acls|restrict_public_buckets)$")
  (#set! rule "public-access"))
; vpc_subnets=ec2.SubnetSelection(subnet_type=ec2.SubnetType.PUBLIC)
;                                 ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
((keyword_argument name: (_) @outer value: (call arguments: (argument_list (keyword_argument name: (_) @name value: (attribute) @value) @match)))
  (#match? @outer "^(vpc_subnets|subnet_selection)$")
  (#eq? @name "subnet_type")
  (#match? @value "SubnetType\\.PUBLIC$")
  (#set! rule "public-subnet"))

; order._Order__total
; ^^^^^^^^^^^^^^^^^^^
((attribute attribute: (identifier) @name) @match
  (#match? @name "^_[A-Z]\\w*[a-z]\\w*__[a-z]\\w*$")
  (#set! rule "reflective-access"))

; iam.PolicyStatement(effect=iam.Effect.DENY, not_actions=["*"])
;                                             ^^^^^^^^^^^^^^^^^
((argument_list (keyword_argument name: (_) @name value: (list) @value) @match) @statement
  (#match? @name "^not_(actions|resources)$")
  (#match? @value "^\\[\\s*[\"']\\*[\"']\\s*,?\\s*\\]$")
  (#match? @statement "\\bEffect\\.DENY\\b")
  (#set! rule "iam-denies-nothing"))

; dms.CfnReplicationInstance(self, "copier", …)  without publicly_accessible
; ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
((call function: (_) @class arguments: (argument_list) @options) @match
  (#match? @class "(^|\\.)CfnReplicationInstance$")
  (#not-match? @options "\\bpublicly_accessible\\b|\\*\\*")
  (#set! rule "public-endpoint-default"))

; os.mkdir(path, 0o777), os.open(path, os.O_CREAT, 0o666)
;                ^^^^^
((call function: (attribute object: (_) @object attribute: (_) @callee) arguments: (argument_list . (_) . (integer) @match .)) @context
  (#eq? @object "os")
  (#match? @callee "^(mkdir|makedirs|mkfifo|mknod)$")
  (#mode? @match "world-writable")
  (#set! rule "world-writable"))
((call function: (attribute object: (_) @object attribute: (_) @callee) arguments: (argument_list . (_) . (_) . (integer) @match .)) @context
  (#eq? @object "os")
  (#eq? @callee "open")
  (#mode? @match "world-writable")
  (#set! rule "world-writable"))
