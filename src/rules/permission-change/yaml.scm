; Workflows of GitHub and its kin.

; permissions: write-all
; ^^^^^^^^^^^^^^^^^^^^^^
((document (block_node (block_mapping (block_mapping_pair key: (_) @name value: (flow_node) @value) @match)))
  (#eq? @name "permissions")
  (#match? @value "^[\"']?write-all[\"']?$")
  (#path? @match "(^|/)\\.(github|gitea|forgejo)/workflows/")
  (#set! key "permissions")
  (#set! rule "workflow-write-all"))
((document (block_node (block_mapping (block_mapping_pair key: (_) @jobs value: (block_node (block_mapping
    (block_mapping_pair value: (block_node (block_mapping (block_mapping_pair key: (_) @name value: (flow_node) @value) @match)))))))))
  (#eq? @jobs "jobs")
  (#eq? @name "permissions")
  (#match? @value "^[\"']?write-all[\"']?$")
  (#path? @match "(^|/)\\.(github|gitea|forgejo)/workflows/")
  (#set! key "permissions")
  (#set! rule "workflow-write-all"))

; contents: write
; ^^^^^^^^^^^^^^^
((document (block_node (block_mapping (block_mapping_pair key: (_) @block value: [
    (block_node (block_mapping (block_mapping_pair key: (_) @key value: (_) @value) @match))
    (flow_node (flow_mapping (flow_pair key: (_) @key value: (_) @value) @match))]))))
  (#eq? @block "permissions")
  (#match? @value "^[\"']?write[\"']?$")
  (#not-match? @key "{small-right}")
  (#not-file? @match "{releasing-tool}")
  (#path? @match "(^|/)\\.(github|gitea|forgejo)/workflows/")
  (#set! rule "workflow-write"))
; The rights of a workflow with one job are those of the job.
((document (block_node (block_mapping (block_mapping_pair key: (_) @block value: [
    (block_node (block_mapping (block_mapping_pair key: (_) @key value: (_) @value) @match))
    (flow_node (flow_mapping (flow_pair key: (_) @key value: (_) @value) @match))]))))
  (#eq? @block "permissions")
  (#match? @value "^[\"']?write[\"']?$")
  (#not-match? @key "{small-right}")
  (#file? @match "{releasing-tool}")
  (#not-file? @match "\\njobs:\\n( *(#.*)?\\n)*( +)[\\w-]+:(?![^]*\\n\\3\\w)")
  ; What runs by the clock or by hand, and writes in plain sight.
  (#not-file? @match "(?<![^])(?![^]*\\b(push|pull_request\\w*|issues?|issue_comment|workflow_run|discussion\\w*|release|workflow_call):?\\s*[\\n,\\]])[^]*\\b(schedule|workflow_dispatch)\\b")
  (#path? @match "(^|/)\\.(github|gitea|forgejo)/workflows/")
  (#set! rule "workflow-write"))
((document (block_node (block_mapping (block_mapping_pair key: (_) @block value: [
    (block_node (block_mapping (block_mapping_pair key: (_) @key value: (_) @value) @match))
    (flow_node (flow_mapping (flow_pair key: (_) @key value: (_) @value) @match))]))))
  (#eq? @block "permissions")
  (#match? @value "^[\"']?write[\"']?$")
  (#eq? @key "packages")
  (#path? @match "(^|/)\\.(github|gitea|forgejo)/workflows/")
  (#set! rule "workflow-write"))
((document (block_node (block_mapping (block_mapping_pair key: (_) @jobs value: (block_node (block_mapping
    (block_mapping_pair value: (block_node (block_mapping (block_mapping_pair key: (_) @block value: [
    (block_node (block_mapping (block_mapping_pair key: (_) @key value: (_) @value) @match))
    (flow_node (flow_mapping (flow_pair key: (_) @key value: (_) @value) @match))]))))))))))
  (#eq? @jobs "jobs")
  (#eq? @block "permissions")
  (#match? @value "^[\"']?write[\"']?$")
  (#not-match? @key "{small-right}")
  ; A job of its own that releases has what it needs, and no more.
  (#not-file? @match "{releasing-tool}")
  (#path? @match "(^|/)\\.(github|gitea|forgejo)/workflows/")
  (#set! rule "workflow-write"))
((document (block_node (block_mapping (block_mapping_pair key: (_) @jobs value: (block_node (block_mapping
    (block_mapping_pair value: (block_node (block_mapping (block_mapping_pair key: (_) @block value: [
    (block_node (block_mapping (block_mapping_pair key: (_) @key value: (_) @value) @match))
    (flow_node (flow_mapping (flow_pair key: (_) @key value: (_) @value) @match))]))))))))))
  (#eq? @jobs "jobs")
  (#eq? @block "permissions")
  (#match? @value "^[\"']?write[\"']?$")
  (#eq? @key "packages")
  (#not-file? @match "docker/(build-push|login)-action|docker (buildx )?(push|build .*--push)|ghcr\\.io|npm publish|(gradle|gradlew|mvn|mvnw) .*(publish|deploy)|dotnet nuget push|gem push|helm push|\\bko\\b|goreleaser")
  (#path? @match "(^|/)\\.(github|gitea|forgejo)/workflows/")
  (#set! rule "workflow-write"))

; id-token: write
; ^^^^^^^^^^^^^^^
((document (block_node (block_mapping (block_mapping_pair key: (_) @block value: [
    (block_node (block_mapping (block_mapping_pair key: (_) @key value: (_) @value) @match))
    (flow_node (flow_mapping (flow_pair key: (_) @key value: (_) @value) @match))]))))
  (#eq? @block "permissions")
  (#eq? @key "id-token")
  (#match? @value "^[\"']?write[\"']?$")
  (#path? @match "(^|/)\\.(github|gitea|forgejo)/workflows/")
  ; Who publishes, signs or signs in without a stored secret needs it, and stands in the same file.
  (#not-file? @match "{needs-identity}")
  (#not-explained? @match "\\w+ \\w+ \\w+")
  (#set! rule "workflow-identity"))
((document (block_node (block_mapping (block_mapping_pair key: (_) @jobs value: (block_node (block_mapping
    (block_mapping_pair value: (block_node (block_mapping (block_mapping_pair key: (_) @block value: [
    (block_node (block_mapping (block_mapping_pair key: (_) @key value: (_) @value) @match))
    (flow_node (flow_mapping (flow_pair key: (_) @key value: (_) @value) @match))]))))))))))
  (#eq? @jobs "jobs")
  (#eq? @block "permissions")
  (#eq? @key "id-token")
  (#match? @value "^[\"']?write[\"']?$")
  (#path? @match "(^|/)\\.(github|gitea|forgejo)/workflows/")
  ; Who publishes, signs or signs in without a stored secret needs it, and stands in the same file.
  (#not-file? @match "{needs-identity}")
  (#not-explained? @match "\\w+ \\w+ \\w+")
  (#set! rule "workflow-identity"))

; contents: read → contents: write
;                  ^^^^^^^^^^^^^^^
((document (block_node (block_mapping (block_mapping_pair key: (_) @block value: [
    (block_node (block_mapping (block_mapping_pair key: (_) @key value: (flow_node) @value) @match))
    (flow_node (flow_mapping (flow_pair key: (_) @key value: (flow_node) @value) @match))]))))
  (#eq? @block "permissions")
  (#not-match? @key "^(id-token|security-events)$")
  (#path? @match "(^|/)\\.(github|gitea|forgejo)/workflows/")
  (#set! compare "permission-word")
  (#set! rule "workflow-permission-raised"))
((document (block_node (block_mapping (block_mapping_pair key: (_) @jobs value: (block_node (block_mapping
    (block_mapping_pair value: (block_node (block_mapping (block_mapping_pair key: (_) @block value: [
    (block_node (block_mapping (block_mapping_pair key: (_) @key value: (flow_node) @value) @match))
    (flow_node (flow_mapping (flow_pair key: (_) @key value: (flow_node) @value) @match))]))))))))))
  (#eq? @jobs "jobs")
  (#eq? @block "permissions")
  (#not-match? @key "^(id-token|security-events)$")
  (#path? @match "(^|/)\\.(github|gitea|forgejo)/workflows/")
  (#set! compare "permission-word")
  (#set! rule "workflow-permission-raised"))
((document (block_node (block_mapping (block_mapping_pair key: (_) @key value: (flow_node [(plain_scalar) (double_quote_scalar) (single_quote_scalar)]) @value) @match)))
  (#eq? @key "permissions")
  (#path? @match "(^|/)\\.(github|gitea|forgejo)/workflows/")
  (#set! compare "permission-word")
  (#set! rule "workflow-permission-raised"))
((document (block_node (block_mapping (block_mapping_pair key: (_) @jobs value: (block_node (block_mapping
    (block_mapping_pair value: (block_node (block_mapping (block_mapping_pair key: (_) @key value: (flow_node [(plain_scalar) (double_quote_scalar) (single_quote_scalar)]) @value) @match)))))))))
  (#eq? @jobs "jobs")
  (#eq? @key "permissions")
  (#path? @match "(^|/)\\.(github|gitea|forgejo)/workflows/")
  (#set! compare "permission-word")
  (#set! rule "workflow-permission-raised"))

; permissions: …
; ^^^^^^^^^^^^^^
((document (block_node (block_mapping (block_mapping_pair key: (_) @name value: (_) @value) @match)))
  (#eq? @name "permissions")
  (#not-match? @value "write-all")
  (#path? @match "(^|/)\\.(github|gitea|forgejo)/workflows/")
  (#set! key "permissions")
  (#set! rule "workflow-permissions-removed"))
((document (block_node (block_mapping (block_mapping_pair key: (_) @jobs value: (block_node (block_mapping
    (block_mapping_pair value: (block_node (block_mapping (block_mapping_pair key: (_) @name value: (_) @value) @match)))))))))
  (#eq? @jobs "jobs")
  (#eq? @name "permissions")
  (#not-match? @value "write-all")
  (#not-file? @match "^permissions:")
  (#path? @match "(^|/)\\.(github|gitea|forgejo)/workflows/")
  (#set! key "permissions")
  (#set! rule "workflow-permissions-removed"))
; A limit for all jobs holds for each of them.
((document (block_node (block_mapping (block_mapping_pair key: (_) @jobs value: (block_node (block_mapping (block_mapping_pair) @match))))))
  (#eq? @jobs "jobs")
  (#file? @match "^permissions:(?! *[\"']?write-all)")
  (#path? @match "(^|/)\\.(github|gitea|forgejo)/workflows/")
  (#set! key "permissions")
  (#set! as "counterpart")
  (#set! rule "workflow-permissions-removed"))

; on: pull_request_target
;     ^^^^^^^^^^^^^^^^^^^
((document (block_node (block_mapping (block_mapping_pair key: (_) @on value: [
    (flow_node (plain_scalar) @match)
    (flow_node (flow_sequence (flow_node) @match))
    (block_node (block_sequence (block_sequence_item (flow_node) @match)))
    (block_node (block_mapping (block_mapping_pair key: (_) @match)))]))))
  (#match? @on "^[\"']?on[\"']?$")
  (#match? @match "^[\"']?pull_request_target[\"']?$")
  (#not-file? @match "{only-uses-actions}")
  ; A comment says that nothing of the pull request is taken.
  (#not-file? @match "#[^\\n]*\\b([nN]ever|[nN]othing|[pP]revents)\\b[^\\n]*(\\n *#[^\\n]*)?\\b(PR|pull request|forks?)\\b")
  (#path? @match "(^|/)\\.(github|gitea|forgejo)/workflows/")
  ; One that only calls ready-made steps takes nothing from the pull request.
  (#not-file? @match "(?<![^])(?![^]*\\b(checkout|script:|gh pr (checkout|diff)|gh run download|download-artifact|git (clone|fetch|pull)|(curl|wget) |head[._](ref|sha|label|repo)|pull_request\\.(title|body|head|user)|uses:\\s*[\"']?(\\./|docker:|[^\\s@]+\\.ya?ml)))[^]*\\bsteps:")
  (#set! rule "workflow-trusted-trigger"))
; The same where all steps are actions that take no code: labels, titles, greetings.
((document (block_node (block_mapping (block_mapping_pair key: (_) @on value: [
    (flow_node (plain_scalar) @match)
    (flow_node (flow_sequence (flow_node) @match))
    (block_node (block_sequence (block_sequence_item (flow_node) @match)))
    (block_node (block_mapping (block_mapping_pair key: (_) @match)))]))))
  (#match? @on "^[\"']?on[\"']?$")
  (#match? @match "^[\"']?pull_request_target[\"']?$")
  (#file? @match "{only-uses-actions}")
  (#path? @match "(^|/)\\.(github|gitea|forgejo)/workflows/")
  (#set! rule "workflow-trusted-trigger-of-actions"))

; on: pull_request_target … uses: actions/checkout, with: { ref: ${{ github.event.pull_request.head.sha }} }
;                                                           ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
((block_mapping_pair key: (_) @with value: (block_node (block_mapping (block_mapping_pair key: (_) @key value: (_) @value) @match)))
  (#eq? @with "with")
  (#eq? @key "ref")
  (#match? @value "github\\.event\\.(pull_request\\.head\\.(sha|ref)|pull_request\\.merge_commit_sha|workflow_run\\.head_(sha|branch|commit))|github\\.head_ref|refs/pull/[^\\n]*/(merge|head)")
  (#around? @with block_mapping "(^|\\n)\\s*uses: *[\"']?actions/checkout@")
  (#file? @match "^( *(- +)?[\"']?|[\"']?on[\"']?:.*\\b)(pull_request_target|workflow_run)\\b")
  (#path? @match "(^|/)\\.(github|gitea|forgejo)/workflows/")
  (#set! rule "untrusted-checkout"))

; secrets: inherit
; ^^^^^^^^^^^^^^^^
((document (block_node (block_mapping (block_mapping_pair key: (_) @jobs value: (block_node (block_mapping
    (block_mapping_pair value: (block_node (block_mapping (block_mapping_pair key: (_) @key value: (flow_node) @value) @match)))))))))
  (#eq? @jobs "jobs")
  (#eq? @key "secrets")
  (#match? @value "^[\"']?inherit[\"']?$")
  (#not-around? @match block_mapping "(^|\\n)\\s*uses:\\s*[\"']?\\.{1,2}/")
  (#path? @match "(^|/)\\.(github|gitea|forgejo)/workflows/")
  (#set! rule "workflow-all-secrets"))
((block_mapping_pair value: [(flow_node) (block_node (block_scalar))] @match)
  (#match? @match "\\$\\{\\{((?!\\}\\})[^])*\\bto[jJ][sS][oO][nN]\\(\\s*secrets\\s*\\)")
  (#path? @match "(^|/)\\.(github|gitea|forgejo)/workflows/")
  (#set! rule "workflow-all-secrets"))

; persist-credentials: true
; ^^^^^^^^^^^^^^^^^^^^^^^^^
((block_sequence_item (block_node (block_mapping (block_mapping_pair key: (_) @uses-key value: (_) @protects)
  (block_mapping_pair key: (_) @with-key value: (block_node (block_mapping
    (block_mapping_pair key: (_) @key value: (flow_node) @value) @match)))) @context))
  (#eq? @uses-key "uses")
  (#eq? @with-key "with")
  (#eq? @key "persist-credentials")
  (#match? @value "^[\"']?true[\"']?$")
  (#path? @match "(^|/)(\\.(github|gitea|forgejo)/workflows/|action\\.ya?ml$)")
  (#set! rule "workflow-credentials-spelled-out"))

; persist-credentials: false
; ^^^^^^^^^^^^^^^^^^^^^^^^^^
((block_mapping (block_mapping_pair key: (_) @uses-key value: (_) @protects) . (block_mapping_pair)? . (block_mapping_pair)? .
  (block_mapping_pair key: (_) @with-key value: (block_node (block_mapping
    (block_mapping_pair key: (_) @key value: (flow_node) @value) @match)))) @context
  (#eq? @uses-key "uses")
  (#eq? @with-key "with")
  (#eq? @key "persist-credentials")
  (#match? @value "^[\"']?false[\"']?$")
  (#path? @match "(^|/)(\\.(github|gitea|forgejo)/workflows/|action\\.ya?ml$)")
  (#set! detects "removed")
  (#set! key "persist-credentials")
  (#set! rule "workflow-credentials-kept"))

; options: --privileged
; ^^^^^^^^^^^^^^^^^^^^^
((block_mapping_pair key: (_) @name value: (flow_node (plain_scalar (string_scalar)) @value)) @match
  (#eq? @name "options")
  (#match? @value "(^|\\s)--privileged(=true)?($|\\s)")
  (#set! rule "privileged"))

; Containers, in manifests and in Compose files.

; privileged: true
; ^^^^^^^^^^^^^^^^
([(block_mapping_pair key: (_) @key value: (flow_node (plain_scalar (boolean_scalar)) @value)) (flow_pair key: (_) @key value: (flow_node (plain_scalar (boolean_scalar)) @value))] @match
  (#eq? @key "privileged")
  (#match? @value "^[tT]rue$")
  (#set! rule "privileged"))

; allowPrivilegeEscalation: true
; ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
([(block_mapping_pair key: (_) @key value: (flow_node (plain_scalar (boolean_scalar)) @value)) (flow_pair key: (_) @key value: (flow_node (plain_scalar (boolean_scalar)) @value))] @match
  (#eq? @key "allowPrivilegeEscalation")
  (#eq? @value "true")
  (#set! rule "privilege-escalation"))

; allowPrivilegeEscalation: false
; ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
([(block_mapping_pair key: (_) @key value: (flow_node (plain_scalar (boolean_scalar)) @value)) (flow_pair key: (_) @key value: (flow_node (plain_scalar (boolean_scalar)) @value))] @match
  (#eq? @key "allowPrivilegeEscalation")
  (#eq? @value "false")
  (#set! rule "confinement-removed"))
([(block_mapping_pair key: (_) @key value: (flow_node (plain_scalar (boolean_scalar)) @value)) (flow_pair key: (_) @key value: (flow_node (plain_scalar (boolean_scalar)) @value))] @match
  (#eq? @key "readOnlyRootFilesystem")
  (#eq? @value "true")
  (#set! rule "confinement-removed"))

; drop: [ALL]
; ^^^^^^^^^^^
((_ key: (_) @key value: [(block_node (block_sequence . (block_sequence_item) .)) (flow_node (flow_sequence . (flow_node) .))] @value) @match
  (#match? @key "^(drop|cap_drop)$")
  (#match? @value "^(\\[|-\\s)\\s*[\"']?(ALL|all)[\"']?\\s*\\]?$")
  (#set! key "drop")
  (#set! rule "confinement-removed"))

; security_opt: [no-new-privileges:true]
;                ^^^^^^^^^^^^^^^^^^^^^^
((block_sequence_item (flow_node) @match)
  (#match? @match "^[\"']?no-new-privileges([:=]true)?[\"']?$")
  (#set! key "no-new-privileges")
  (#set! rule "confinement-removed"))

; security_opt: [seccomp:unconfined]
;                ^^^^^^^^^^^^^^^^^^
((block_sequence_item (flow_node) @match)
  (#match? @match "^[\"']?((seccomp|apparmor|systempaths)[:=]unconfined|label[:=]disable)[\"']?$")
  (#set! rule "confinement-off"))
((block_mapping_pair key: (_) @profile value: (block_node (block_mapping (block_mapping_pair key: (_) @key value: (_) @value) @match)))
  (#match? @profile "^(seccompProfile|appArmorProfile)$")
  (#eq? @key "type")
  (#eq? @value "Unconfined")
  (#set! rule "confinement-off"))

; runAsNonRoot: false
; ^^^^^^^^^^^^^^^^^^^
([(block_mapping_pair key: (_) @key value: (flow_node (plain_scalar (boolean_scalar)) @value)) (flow_pair key: (_) @key value: (flow_node (plain_scalar (boolean_scalar)) @value))] @match
  (#eq? @key "runAsNonRoot")
  (#eq? @value "false")
  (#set! rule "run-as-root"))
([(block_mapping_pair key: (_) @key value: (flow_node (plain_scalar (integer_scalar)) @value)) (flow_pair key: (_) @key value: (flow_node (plain_scalar (integer_scalar)) @value))] @match
  (#eq? @key "runAsUser")
  (#match? @value "^[\"']?0[\"']?$")
  (#set! rule "run-as-root"))
((document (block_node (block_mapping (block_mapping_pair key: (_) @services value: (block_node (block_mapping
    (block_mapping_pair value: (block_node (block_mapping (block_mapping_pair key: (_) @key value: (flow_node) @value) @match)))))))))
  (#eq? @services "services")
  (#eq? @key "user")
  (#match? @value "^[\"']?(root|0)(:[\\w-]+)?[\"']?$")
  (#path? @match "(^|/)(docker-)?compose[^/]*\\.ya?ml$")
  (#set! rule "run-as-root"))

; runAsNonRoot: true
; ^^^^^^^^^^^^^^^^^^
([(block_mapping_pair key: (_) @name value: (flow_node (plain_scalar (boolean_scalar)) @value)) (flow_pair key: (_) @name value: (flow_node (plain_scalar (boolean_scalar)) @value))] @match
  (#eq? @name "runAsNonRoot")
  (#eq? @value "true")
  (#set! key "user")
  (#set! rule "run-as-root-guard-removed"))
([(block_mapping_pair key: (_) @name value: (flow_node (plain_scalar (integer_scalar)) @value)) (flow_pair key: (_) @name value: (flow_node (plain_scalar (integer_scalar)) @value))] @match
  (#eq? @name "runAsUser")
  (#match? @value "^[1-9]")
  (#not-file? @match "runAsNonRoot: *true")
  (#set! key "user")
  (#set! rule "run-as-root-guard-removed"))
((document (block_node (block_mapping (block_mapping_pair key: (_) @services value: (block_node (block_mapping
    (block_mapping_pair value: (block_node (block_mapping (block_mapping_pair key: (_) @name value: (flow_node) @value) @match)))))))))
  (#eq? @services "services")
  (#eq? @name "user")
  (#not-match? @value "^[\"']?(root|0)(:[\\w-]+)?[\"']?$")
  (#path? @match "(^|/)(docker-)?compose[^/]*\\.ya?ml$")
  (#set! key "user")
  (#set! rule "run-as-root-guard-removed"))

; hostNetwork: true
; ^^^^^^^^^^^^^^^^^
([(block_mapping_pair key: (_) @key value: (flow_node (plain_scalar (boolean_scalar)) @value)) (flow_pair key: (_) @key value: (flow_node (plain_scalar (boolean_scalar)) @value))] @match
  (#match? @key "^(hostNetwork|hostPID|hostIPC)$")
  (#eq? @value "true")
  (#set! rule "host-namespace"))
((document (block_node (block_mapping (block_mapping_pair key: (_) @services value: (block_node (block_mapping
    (block_mapping_pair value: (block_node (block_mapping (block_mapping_pair key: (_) @key value: (flow_node) @value) @match)))))))))
  (#eq? @services "services")
  (#match? @key "^(network_mode|pid|ipc|userns_mode)$")
  (#match? @value "^[\"']?host[\"']?$")
  (#set! rule "host-namespace"))

; add: [SYS_ADMIN]
;       ^^^^^^^^^
((_ key: (_) @key value: [
    (block_node (block_sequence (block_sequence_item (flow_node) @match)))
    (flow_node (flow_sequence (flow_node) @match))])
  (#match? @key "^(add|cap_add)$")
  (#match? @match "^[\"']?(CAP_)?(ALL|all|SYS_ADMIN|SYS_PTRACE|SYS_MODULE|SYS_RAWIO|SYS_BOOT|SYS_TIME|NET_ADMIN|NET_RAW|DAC_OVERRIDE|DAC_READ_SEARCH|SETUID|SETGID|SETPCAP|BPF|PERFMON|MAC_ADMIN|SYSLOG)[\"']?$")
  (#set! rule "capability-added"))

; - /var/run/docker.sock:/var/run/docker.sock
;   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
((block_sequence_item (flow_node) @match)
  (#match? @match "^[\"']?(/var)?/run/(docker|containerd/containerd|crio/crio|podman/podman)\\.sock(:|[\"']?$)")
  (#set! rule "docker-socket"))
((block_mapping_pair key: (_) @key value: (flow_node) @value) @match
  (#match? @key "^(path|source)$")
  (#match? @value "^[\"']?(/var)?/run/(docker|containerd/containerd|crio/crio|podman/podman)\\.sock[\"']?$")
  (#set! rule "docker-socket"))

; resources: ["*"]
; verbs: ["*"]
; ^^^^^^^^^^^^
((block_mapping (block_mapping_pair key: (_) @key value: [(block_node (block_sequence . (block_sequence_item) .)) (flow_node (flow_sequence . (flow_node) .))] @value) @match
    . (block_mapping_pair key: (_) @other value: [(block_node (block_sequence . (block_sequence_item) .)) (flow_node (flow_sequence . (flow_node) .))] @all) @match)
  (#match? @key "^[\"']?resources[\"']?$") (#match? @other "^[\"']?verbs[\"']?$")
  (#match? @value "^(\\[|-\\s)\\s*[\"']\\*[\"']\\s*\\]?$") (#match? @all "^(\\[|-\\s)\\s*[\"']\\*[\"']\\s*\\]?$")
  (#around? @match document "{role-kind}")
  (#set! rule "rbac-wildcard"))
((block_mapping (block_mapping_pair key: (_) @key value: [(block_node (block_sequence . (block_sequence_item) .)) (flow_node (flow_sequence . (flow_node) .))] @value) @match) @context
  (#match? @key "^[\"']?verbs[\"']?$")
  (#match? @value "^(\\[|-\\s)\\s*[\"']\\*[\"']\\s*\\]?$")
  (#not-match? @context "\\bresources[\"']?:\\s*(\\[|-\\s)\\s*[\"']\\*[\"']\\s*\\]?\\s*[\"']?verbs[\"']?:")
  (#around? @match document "{role-kind}")
  (#set! rule "rbac-wildcard"))
((block_mapping (block_mapping_pair key: (_) @key value: [(block_node (block_sequence . (block_sequence_item) .)) (flow_node (flow_sequence . (flow_node) .))] @value) @match) @context
  (#match? @key "^[\"']?resources[\"']?$")
  (#match? @value "^(\\[|-\\s)\\s*[\"']\\*[\"']\\s*\\]?$")
  (#not-match? @context "\\bverbs[\"']?:\\s*(\\[|-\\s)\\s*[\"']\\*[\"']")
  (#around? @match document "{role-kind}")
  (#set! rule "rbac-wildcard"))

; verbs: [get, "*"]
; ^^^^^^^^^^^^^^^^^
((block_mapping (block_mapping_pair key: (_) @key value: (_) @value) @match)
  (#match? @key "^[\"']?(resources|verbs)[\"']?$")
  (#match? @value "^(\\[[^\\]]*,|-[^]*\\n\\s*-)")
  (#match? @value "(^|[\\[,-])\\s*[\"']\\*[\"']")
  (#around? @match document "{role-kind}")
  (#set! rule "rbac-wildcard"))

; roleRef: { kind: ClusterRole, name: cluster-admin }
;                               ^^^^^^^^^^^^^^^^^^^
((block_mapping_pair key: (_) @ref value: [
    (block_node (block_mapping (block_mapping_pair key: (_) @key value: (_) @value) @match))
    (flow_node (flow_mapping (flow_pair key: (_) @key value: (_) @value) @match))])
  (#eq? @ref "roleRef")
  (#eq? @key "name")
  (#match? @value "^[\"']?cluster-admin[\"']?$")
  (#set! rule "broad-role"))

; roleRef: { kind: ClusterRole, name: view } → name: edit
;                                              ^^^^^^^^^^
((block_mapping_pair key: (_) @ref value: [
    (block_node (block_mapping (block_mapping_pair key: (_) @key value: (_) @value) @match))
    (flow_node (flow_mapping (flow_pair key: (_) @key value: (_) @value) @match))])
  (#eq? @ref "roleRef")
  (#eq? @key "name")
  (#set! compare "permission-word")
  (#set! rule "role-raised"))

; defaultMode: 0777
;              ^^^^
((block_mapping_pair key: (_) @key value: (flow_node [(plain_scalar) (double_quote_scalar) (single_quote_scalar)] @match))
  (#match? @key "^(mode|defaultMode|directory_mode)$")
  (#match? @match "^(0o?[0-7]{3,4}|[\"'][0-7]{3,4}[\"']|[\"']?[ugoa]*[+=][rwxX]+(,[ugoa]*[+=-][rwxX]*)*[\"']?)$")
  (#mode? @match "world-writable")
  (#set! rule "world-writable"))
((block_mapping_pair key: (_) @key value: (flow_node (plain_scalar (integer_scalar)) @match))
  (#eq? @key "defaultMode")
  (#match? @match "^[1-9][0-9]{2}$")
  (#mode? @match "world-writable")
  (#set! rule "world-writable"))

; mode: "0600" → mode: "0644"
;                      ^^^^^^
((block_mapping (block_mapping_pair key: (_) @key value: (flow_node) @match @value)) @context
  (#match? @key "^(mode|defaultMode|directory_mode)$")
  (#match? @match "^(0o?[0-7]{3,4}|[\"'][0-7]{3,4}[\"'])$")
  (#set! compare "file-mode")
  (#set! rule "mode-widened"))

; Policies of clouds.

; Action: "s3:*"
;         ^^^^^^
((block_mapping (block_mapping_pair key: (_) @name value: [
    (flow_node [(plain_scalar) (double_quote_scalar) (single_quote_scalar)]) @match
    (flow_node (flow_sequence (flow_node) @match))
    (block_node (block_sequence (block_sequence_item (flow_node) @match)))])) @context
  (#eq? @name "Action")
  (#match? @match "^([\"']\\*[\"']|[\"']?[a-z0-9-]+:\\*[\"']?)$")
  (#match? @context "(^|\\n)\\s*Effect: *[\"']?Allow\\b")
  (#not-match? @context "^(?=[^]*:root\\b)[^]*kms:\\*")
  (#set! rule "iam-wildcard-action"))
((block_sequence_item (flow_node) @match)
  (#match? @match "^[\"']?arn:aws[a-z-]*:iam::aws:policy/(job-function/)?(AdministratorAccess|PowerUserAccess|IAMFullAccess)[\"']?$")
  (#set! rule "iam-wildcard-action"))

; NotAction: iam:*
; ^^^^^^^^^^^^^^^^
((block_mapping (block_mapping_pair key: (_) @key) @match) @context
  (#eq? @key "NotAction")
  (#match? @context "(^|\\n)\\s*Effect: *[\"']?Allow\\b")
  (#set! rule "iam-all-but"))

; { Effect: Deny, NotAction: "*" }
;                 ^^^^^^^^^^^^^^
((block_mapping (block_mapping_pair key: (_) @key value: (_) @value) @match) @context
  (#match? @key "^Not(Action|Resource|Principal)$")
  (#match? @value "^(AWS: *)?(\\[ *|- *)?[\"']\\*[\"']\\s*\\]?$")
  (#match? @context "(^|\\n)\\s*Effect: *[\"']?Deny\\b")
  (#set! rule "iam-denies-nothing"))

; Action: s3:GetObject → Action: s3:Get*
;                                ^^^^^^^
((block_mapping (block_mapping_pair key: (_) @key value: [
    (flow_node [(plain_scalar) (double_quote_scalar) (single_quote_scalar)]) @match @value
    (flow_node (flow_sequence . (flow_node) @match @value .))
    (block_node (block_sequence . (block_sequence_item (flow_node) @match @value) .))])) @context
  (#eq? @key "Action")
  (#match? @context "(^|\\n)\\s*Effect: *[\"']?Allow\\b")
  (#set! compare "wildcard")
  (#set! rule "iam-actions-widened"))

; Resource: !GetAtt Exports.Arn → Resource: "*"
;                                 ^^^^^^^^^^^^^
((block_mapping (block_mapping_pair key: (_) @key value: (_) @value) @match) @context
  (#eq? @key "Resource")
  (#match? @context "(^|\\n)\\s*Effect: *[\"']?Allow\\b")
  (#set! compare "wildcard")
  (#set! rule "iam-resource-widened"))

; Principal: "*"
; ^^^^^^^^^^^^^^
((block_mapping (block_mapping_pair key: (_) @name value: (_) @value) @match) @context
  (#eq? @name "Principal")
  (#match? @value "^[\"']\\*[\"']$|\\bAWS: *(\\[[^\\]]*|(\\n\\s*- [^\\n]*)*\\n\\s*- )?[\"']\\*[\"']")
  (#match? @context "(^|\\n)\\s*Effect: *[\"']?Allow\\b")
  (#not-match? @context "(^|\\n)\\s*Condition:")
  (#set! rule "iam-any-principal"))

; member: allUsers
;         ^^^^^^^^
((block_mapping_pair key: (_) @name value: [
    (flow_node [(plain_scalar) (double_quote_scalar) (single_quote_scalar)]) @match
    (flow_node (flow_sequence (flow_node) @match))
    (block_node (block_sequence (block_sequence_item (flow_node) @match)))])
  (#match? @name "^members?$")
  (#match? @match "^[\"']?(allUsers|allAuthenticatedUsers)[\"']?$")
  (#set! rule "iam-any-principal"))

; Condition: …
; ^^^^^^^^^^^^
((block_mapping (block_mapping_pair key: (_) @name) @match) @statement
  (#eq? @name "Condition")
  (#match? @statement "(^|\\n)\\s*Effect: *[\"']?Allow\\b")
  (#set! key "Condition")
  (#set! protects "block")
  (#set! rule "iam-condition-removed"))

; role: roles/viewer → role: roles/owner
;                      ^^^^^^^^^^^^^^^^^
((block_mapping (block_mapping_pair key: (_) @key value: (flow_node) @value) @match) @context
  (#eq? @key "role")
  (#match? @value "^[\"']?roles/")
  (#set! compare "permission-word")
  (#set! rule "role-raised"))
((block_mapping (block_mapping_pair key: (_) @key value: (flow_node) @value) @match) @context
  (#eq? @key "role")
  (#match? @value "^[\"']?roles/(owner|editor)[\"']?$")
  (#set! rule "broad-role"))

; AccessControl: PublicRead
; ^^^^^^^^^^^^^^^^^^^^^^^^^
((block_mapping_pair key: (_) @key value: (flow_node) @value) @match
  (#match? @key "^(AccessControl|ACL|acl|predefinedAcl)$")
  (#match? @value "^[\"']?(PublicRead(Write)?|public-read(-write)?|publicRead(Write)?|AuthenticatedRead|authenticated-read)[\"']?$")
  (#set! rule "public-access"))
((block_mapping_pair key: (_) @key value: (flow_node (plain_scalar (boolean_scalar)) @value)) @match
  (#match? @key "^(BlockPublicAcls|BlockPublicPolicy|IgnorePublicAcls|RestrictPublicBuckets)$")
  (#match? @value "^[fF]alse$")
  (#set! rule "public-access"))

; PublicAccessBlockConfiguration: …
; ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
((block_mapping_pair key: (_) @key value: (block_node)) @match
  (#eq? @key "PublicAccessBlockConfiguration")
  (#set! rule "access-block-removed"))

; PubliclyAccessible: true
; ^^^^^^^^^^^^^^^^^^^^^^^^
((block_mapping_pair key: (_) @key value: (flow_node (plain_scalar (boolean_scalar)) @value)) @match
  (#match? @key "^(PubliclyAccessible|publiclyAccessible|publicly_accessible)$")
  (#match? @value "^[tT]rue$")
  (#set! rule "public-endpoint"))

; ACTIONS_ALLOW_UNSECURE_COMMANDS: true
; ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
((block_mapping_pair key: (_) @key value: (flow_node) @value) @match
  (#eq? @key "ACTIONS_ALLOW_UNSECURE_COMMANDS")
  (#match? @value "^[\"']?[tT]rue[\"']?$")
  (#set! rule "workflow-unsafe-commands"))

; permissions: read-all
; ^^^^^^^^^^^^^^^^^^^^^
((document (block_node (block_mapping (block_mapping_pair key: (_) @name value: (flow_node) @value) @match)))
  (#eq? @name "permissions")
  (#match? @value "^[\"']?read-all[\"']?$")
  (#path? @match "(^|/)\\.(github|gitea|forgejo)/workflows/")
  (#set! rule "workflow-read-all"))
((document (block_node (block_mapping (block_mapping_pair key: (_) @jobs value: (block_node (block_mapping
    (block_mapping_pair value: (block_node (block_mapping (block_mapping_pair key: (_) @name value: (flow_node) @value) @match)))))))))
  (#eq? @jobs "jobs")
  (#eq? @name "permissions")
  (#match? @value "^[\"']?read-all[\"']?$")
  (#path? @match "(^|/)\\.(github|gitea|forgejo)/workflows/")
  (#set! rule "workflow-read-all"))

; Action: [iam:PutUserPolicy]
;          ^^^^^^^^^^^^^^^^^
((block_mapping (block_mapping_pair key: (_) @name value: [
    (flow_node [(plain_scalar) (double_quote_scalar) (single_quote_scalar)]) @match
    (flow_node (flow_sequence (flow_node) @match))
    (block_node (block_sequence (block_sequence_item (flow_node) @match)))])) @context
  (#eq? @name "Action")
  (#match? @match "^[\"']?iam:(PassRole|Add(UserToGroup|RoleToInstanceProfile)|Attach(User|Group|Role)Policy|Put(User|Group|Role)(Policy|PermissionsBoundary)|Create(PolicyVersion|AccessKey|LoginProfile)|SetDefaultPolicyVersion|Update(LoginProfile|AssumeRolePolicy)|Delete(User|Role)PermissionsBoundary)[\"']?$")
  (#match? @context "(^|\\n)\\s*Effect: *[\"']?Allow\\b")
  (#not-match? @context "\\$\\{aws:username\\}|iam:PassedToService")
  (#set! rule "iam-escalation"))

; spec: { containers: … } without runAsNonRoot
; ^^^^
((block_mapping_pair key: (_) @match value: (block_node (block_mapping (block_mapping_pair key: (_) @list value: (block_node))) @pod))
  (#eq? @match "spec")
  (#eq? @list "containers")
  (#not-match? @pod "runAsNonRoot: *[\"']?true|^([^\\n]*\\n)*?\\s*securityContext:\\s*\\n\\s+runAsUser: *[1-9][^]*\\n\\s*containers:|\\{\\{")
  (#file? @match "(^|\\n)kind:")
  (#set! rule "run-as-root-default"))

; seccompProfile: unconfined
; ^^^^^^^^^^^^^^^^^^^^^^^^^^
((block_mapping_pair key: (_) @key value: (flow_node) @value) @match
  (#match? @key "^(seccompProfile|procMount|[\"']?(container\\.)?(seccomp|apparmor)\\.security\\.(alpha|beta)\\.kubernetes\\.io/[\\w./-]+[\"']?)$")
  (#match? @value "^[\"']?([uU]nconfined|Unmasked)[\"']?$")
  (#set! rule "confinement-off"))
((block_mapping_pair key: (_) @key value: (flow_node) @value) @match
  (#match? @key "pod-security\\.kubernetes\\.io/enforce[\"']?$")
  (#match? @value "^[\"']?privileged[\"']?$")
  (#set! rule "confinement-off"))
((block_mapping_pair key: (_) @options value: (block_node (block_mapping (block_mapping_pair key: (_) @key value: (flow_node) @value) @match)))
  (#match? @options "^(windowsOptions|seLinuxOptions)$")
  (#match? @key "^(hostProcess|type)$")
  (#match? @value "^[\"']?(true|spc_t)[\"']?$")
  (#set! rule "confinement-off"))

; hostPath: { path: /etc }
;             ^^^^^^^^^^
((block_mapping_pair key: (_) @host value: [
    (block_node (block_mapping (block_mapping_pair key: (_) @key value: (flow_node) @value) @match))
    (flow_node (flow_mapping (flow_pair key: (_) @key value: (flow_node) @value) @match))])
  (#eq? @host "hostPath")
  (#eq? @key "path")
  (#match? @value "^[\"']?/((etc|root|home|proc|sys|dev|boot|usr|bin|sbin|lib|lib64|opt|var|run|var/run|var/lib|var/lib/(kubelet|docker|containerd|etcd)|etc/kubernetes(/\\w+)?|root/\\.\\w+)/?)?[\"']?$")
  (#set! rule "host-files"))
; volumes: ["/:/host"]
;           ^^^^^^^^^
((block_mapping_pair key: (_) @key value: [(block_node (block_sequence (block_sequence_item (flow_node) @match))) (flow_node (flow_sequence (flow_node) @match))])
  (#eq? @key "volumes")
  (#match? @match "^[\"']?/((etc|root|home|proc|sys|dev|boot|usr|bin|sbin|lib|lib64|var|run|var/run|var/lib|var/lib/(kubelet|docker|containerd)|root/\\.\\w+)/?)?:/")
  (#not-match? @match ":ro(,\\w+)*[\"']?$")
  (#set! rule "host-files"))

; resources: [secrets], verbs: [get]
; ^^^^^^^^^^^^^^^^^^^^
((block_mapping (block_mapping_pair key: (_) @name value: (_) @value) @match) @statement
  (#match? @name "^[\"']?resources[\"']?$")
  (#match? @statement "\\bapiGroups[\"']?:\\s*(\\[[^\\]]*|(- [^\\n]*\\s+)*- *)([\"'](\\*)?[\"']|[\"']?(rbac\\.authorization|admissionregistration)\\.k8s\\.io)")
  (#match? @value "(^|[\\s\"'\\[,-])(secrets|pods/(exec|attach|portforward|ephemeralcontainers)|nodes/proxy|serviceaccounts/token|(cluster)?roles|(cluster)?rolebindings|(mutating|validating)webhookconfigurations)[\"'\\],\\s]*($|\\n|,|\\])")
  (#match? @statement "\\bverbs[\"']?:")
  (#not-match? @match "^(?=[^]*pods/exec)(?![^]*secrets)[^]*$")
  (#around? @match document "{role-kind}")
  (#set! rule "rbac-sensitive"))
((block_mapping (block_mapping_pair key: (_) @name value: (_) @value) @match)
  (#eq? @name "verbs")
  (#match? @value "(^|[\\s\"'\\[,-])(escalate|bind|impersonate)\\b")
  (#around? @match document "{role-kind}")
  (#set! rule "rbac-sensitive"))

; subjects: [{ kind: Group, name: system:unauthenticated }]
;                           ^^^^^^^^^^^^^^^^^^^^^^^^^^^^
((block_mapping_pair key: (_) @subjects value: (block_node (block_sequence (block_sequence_item (block_node (block_mapping (block_mapping_pair key: (_) @key value: (_) @value) @match))))))
  (#eq? @subjects "subjects")
  (#eq? @key "name")
  (#match? @value "^[\"']?system:(anonymous|unauthenticated|authenticated)[\"']?$")
  (#set! rule "iam-any-principal"))

; resources: [pods/exec], verbs: [create]
; ^^^^^^^^^^^^^^^^^^^^^^
((block_mapping (block_mapping_pair key: (_) @name value: (_) @value) @match) @statement
  (#match? @name "^[\"']?resources[\"']?$")
  (#match? @value "pods/exec")
  (#not-match? @value "secrets")
  (#match? @statement "\\bapiGroups[\"']?:\\s*(\\[[^\\]]*|(- [^\\n]*\\s+)*- *)[\"'](\\*)?[\"']")
  (#match? @statement "\\bverbs[\"']?:\\s*(\\[[^\\]]*|(- [^\\n]*\\s+)*- *)[\"']?(create|\\*)")
  (#around? @match document "{role-kind}")
  (#set! rule "rbac-sensitive"))

; serviceAccountName: orders
; ^^^^^^^^^^^^^^^^^^^^^^^^^^
((block_mapping (block_mapping_pair key: (_) @key value: (flow_node) @value) @match) @pod
  (#match? @key "^serviceAccount(Name)?$")
  (#not-match? @value "^[\"']?default[\"']?$")
  (#match? @pod "(^|\\n)\\s*containers:")
  (#not-match? @pod "\\bautomountServiceAccountToken:")
  (#set! rule "service-account-token"))

; automountServiceAccountToken: true
; ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
((block_mapping_pair key: (_) @key value: (flow_node (plain_scalar (boolean_scalar)) @value)) @match
  (#eq? @key "automountServiceAccountToken")
  (#eq? @value "true")
  (#not-around? @match block_mapping "^automountServiceAccountToken: *true\\s*$")
  (#set! rule "service-account-token"))

; - uses: actions/checkout@v4
;         ^^^^^^^^^^^^^^^^^^^
([(block_mapping (block_mapping_pair key: (_) @uses value: (flow_node) @match)) (flow_mapping (flow_pair key: (_) @uses value: (flow_node) @match))] @step
  (#eq? @uses "uses")
  (#match? @match "^[\"']?actions/checkout@")
  (#not-match? @step "persist-credentials:")
  (#file? @match "(^|\\n)[\"']?(on|runs)[\"']?:")
  (#path? @match "(^|/)(\\.(github|gitea|forgejo)/workflows/|action\\.ya?ml$)")
  (#set! key "checkout")
  (#set! rule "workflow-credentials-default"))

; jobs: { build: { runs-on: … } } without permissions
;         ^^^^^
((document (block_node (block_mapping (block_mapping_pair key: (_) @jobs value: (block_node (block_mapping
    (block_mapping_pair key: (_) @match value: (block_node (block_mapping) @job))))))))
  (#eq? @jobs "jobs")
  (#not-file? @match "(^|\\n)[\"']?permissions[\"']?:")
  (#match? @job "(^|\\n)\\s*runs-on:")
  (#not-match? @job "(^|\\n)\\s*[\"']?permissions[\"']?:")
  (#file? @match "(^|\\n)[\"']?on[\"']?:")
  (#path? @match "(^|/)\\.(github|gitea|forgejo)/workflows/")
  (#set! rule "workflow-permissions-default"))

; on: [workflow_run]
;      ^^^^^^^^^^^^
((document (block_node (block_mapping (block_mapping_pair key: (_) @on value: [
    (flow_node (plain_scalar) @match)
    (flow_node (flow_sequence (flow_node) @match))
    (block_node (block_sequence (block_sequence_item (flow_node) @match)))
    (block_node (block_mapping (block_mapping_pair key: (_) @match)))]))))
  (#match? @on "^[\"']?on[\"']?$")
  (#match? @match "^[\"']?(pull_request_target|workflow_run)[\"']?$")
  (#path? @match "(^|/)\\.(github|gitea|forgejo)/workflows/")
  (#set! rule "workflow-trusted-trigger-of-actions"))

; runs-on: [self-hosted, linux]
; ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
((block_mapping_pair key: (_) @key value: (_) @value) @match
  (#eq? @key "runs-on")
  (#match? @value "\\bself-hosted\\b|(^|\\n|\\{)\\s*group:")
  (#path? @match "(^|/)\\.(github|gitea|forgejo)/workflows/")
  (#set! rule "self-hosted-runner"))
((block_mapping_pair key: (_) @key value: (flow_node) @value) @match
  (#eq? @key "runs-on")
  (#match? @value "\\$\\{\\{.*\\bmatrix\\b")
  (#file? @match "\\n *([\\w-]+: *\\[[^\\]]*|- *([\\w-]+: *)?(\\[[^\\]]*)?)[\"']?self-hosted\\b")
  (#not-file? @match "\\n *exclude:[^]*self-hosted")
  (#path? @match "(^|/)\\.(github|gitea|forgejo)/workflows/")
  (#set! rule "self-hosted-runner"))

; password: ${{ fromJSON(secrets.DATABASE).password }}
; ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
((block_mapping_pair key: (_) value: [(flow_node) (block_node (block_scalar))] @value) @match
  (#match? @value "\\$\\{\\{[^}]*\\bfrom[jJ][sS][oO][nN]\\(\\s*secrets\\b")
  (#path? @match "(^|/)(\\.(github|gitea|forgejo)/workflows/|action\\.ya?ml$)")
  (#set! rule "workflow-secret-unmasked"))

; TOKEN: ${{ secrets[matrix.token] }}
; ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
((block_mapping_pair key: (_) value: (flow_node) @value) @match
  (#match? @value "\\$\\{\\{[^}]*\\bsecrets\\[\\s*[a-zA-Z]")
  (#path? @match "(^|/)(\\.(github|gitea|forgejo)/workflows/|action\\.ya?ml$)")
  (#set! rule "workflow-secret-by-name"))

; uses: actions/create-github-app-token@v2, with: { skip-token-revoke: true }
;                                                   ^^^^^^^^^^^^^^^^^^^^^^^
((block_mapping_pair key: (_) @with value: (block_node (block_mapping (block_mapping_pair key: (_) @key value: (_) @value) @match)))
  (#eq? @with "with")
  (#match? @key "^skip[-_]token[-_]revoke$")
  (#not-match? @value "^[\"']?false[\"']?$")
  (#around? @with block_mapping "(^|\\n)\\s*uses: *[^\\s]*/create-github-app-token@")
  (#set! rule "app-token-broad"))
((block_mapping_pair key: (_) @uses value: (_) @action) @match
  (#eq? @uses "uses")
  (#match? @action "/create-github-app-token@")
  (#around? @match block_mapping "\\n\\s*with: *\\n")
  (#not-around? @match block_mapping "\\n\\s*permission-")
  (#set! rule "app-token-broad"))
((block_mapping_pair key: (_) @with value: (block_node (block_mapping (block_mapping_pair key: (_) @key) @match) @inputs))
  (#eq? @with "with")
  (#eq? @key "owner")
  (#around? @with block_mapping "(^|\\n)\\s*uses: *[^\\s]*/create-github-app-token@")
  (#not-match? @inputs "(^|\\n)\\s*repositories:")
  (#not-match? @inputs "^(?![^]*permission-(?!(members|organization-[\\w-]+|team-discussions):))[^]*permission-")
  (#set! rule "app-token-broad"))

; Action: iam:CreatePolicyVersion, Resource: "*"
;                                  ^^^^^^^^^^^^^
((block_mapping (block_mapping_pair key: (_) @name value: [
    (flow_node [(plain_scalar) (double_quote_scalar) (single_quote_scalar)]) @match
    (flow_node (flow_sequence (flow_node) @match))
    (block_node (block_sequence (block_sequence_item (flow_node) @match)))])) @statement
  (#eq? @name "Resource")
  (#match? @match "^[\"']\\*[\"']$")
  (#match? @statement "(^|\\n)\\s*Effect: *[\"']?Allow\\b")
  (#match? @statement "{changing-action-in-code}")
  (#not-match? @statement "(^|[\\s\"'])kms:")
  (#set! rule "iam-wildcard-resource"))

; AuthorizationType: NONE
; ^^^^^^^^^^^^^^^^^^^^^^^
((block_mapping_pair value: (block_node (block_mapping (block_mapping_pair key: (_) @properties
    value: (block_node (block_mapping (block_mapping_pair key: (_) @key value: (flow_node) @value) @match)))))) @method
  (#eq? @properties "Properties")
  (#eq? @key "AuthorizationType")
  (#match? @value "^[\"']?NONE[\"']?$")
  (#match? @method "^(?!\\w*(Admin|Internal|Manag|Private))(?!\\w*(Login|Sign[IU]|Health|Status|Webhook|Token|Register))[^]*\\n\\s*(HttpMethod|RouteKey): *[\"']?(POST|PUT|PATCH|DELETE|ANY|\\$connect)\\b|^\\w*(Admin|Internal|Manag|Private)|\\n\\s*RouteKey:[^\\n]*/(admin|internal|manag|private)")
  (#set! rule "api-without-login"))
((block_mapping (block_mapping_pair key: (_) @key value: (flow_node) @type) @match) @resource
  (#eq? @key "Type")
  (#match? @type "^[\"']?AWS::Serverless::(Api|HttpApi)[\"']?$")
  (#not-match? @resource "\\n\\s*Auth:(?!\\s*\\n\\s*ApiKeyRequired: *false\\s*$)|\\bPRIVATE\\b")
  (#set! rule "api-without-login"))
((block_mapping_pair key: (_) @key value: (flow_node) @value) @match
  (#eq? @key "AuthType")
  (#match? @value "^[\"']?NONE[\"']?$")
  (#set! rule "api-without-login"))

; NetworkInterfaces: [{ AssociatePublicIpAddress: true }]
;                       ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
((block_mapping_pair key: (_) @key value: (flow_node) @value) @match
  (#match? @key "^(AssociatePublicIpAddress|MapPublicIpOnLaunch|assign_public_ip|assignPublicIp|AssignPublicIp)$")
  (#match? @value "^[\"']?([tT]rue|yes|ENABLED)[\"']?$")
  (#set! rule "public-endpoint"))

; PublicAccessBlockConfiguration: { BlockPublicAcls: true }
; ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
((block_mapping_pair key: (_) @match value: (block_node) @block)
  (#eq? @match "PublicAccessBlockConfiguration")
  (#not-match? @block "^(?=[^]*\\bBlockPublicAcls:)(?=[^]*\\bBlockPublicPolicy:)(?=[^]*\\bIgnorePublicAcls:)(?=[^]*\\bRestrictPublicBuckets:)")
  (#set! rule "public-access"))

; Type: AWS::DMS::ReplicationInstance  without PubliclyAccessible
; ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
((block_mapping (block_mapping_pair key: (_) @key value: (flow_node) @type) @match) @resource
  (#eq? @key "Type")
  (#match? @type "^[\"']?AWS::DMS::ReplicationInstance[\"']?$")
  (#not-match? @resource "\\bPubliclyAccessible:")
  (#set! rule "public-endpoint-default"))

; Type: AWS::ApiGatewayV2::Route  without AuthorizationType
; ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
((block_mapping_pair value: (block_node (block_mapping (block_mapping_pair key: (_) @key value: (flow_node) @type) @match))) @resource
  (#eq? @key "Type")
  (#match? @type "^[\"']?AWS::ApiGatewayV2::Route[\"']?$")
  (#match? @resource "\\n\\s*RouteKey: *[\"']?((POST|PUT|PATCH|DELETE|ANY) |\\$connect\\b)")
  (#not-match? @resource "\\bAuthorizationType:")
  (#not-match? @resource "^(?!\\w*(Admin|Internal|Manag|Private))(\\w*(Login|Sign[IU]|Health|Status|Webhook|Token|Register)|[^]*RouteKey: *[\"']?[A-Z]+ /(login|signin|signup|health|status|webhooks?|oauth|callback|register)\\b)")
  (#set! rule "api-without-login"))

; Type: AWS::Lambda::Permission, Properties: { Principal: "*" }
;                                              ^^^^^^^^^^^^^^
((block_mapping (block_mapping_pair key: (_) @properties value: (block_node (block_mapping (block_mapping_pair key: (_) @key value: (flow_node) @value) @match) @settings))) @resource
  (#eq? @properties "Properties")
  (#eq? @key "Principal")
  (#match? @value "^[\"']\\*[\"']$")
  (#match? @resource "\\bType: *[\"']?AWS::(Lambda::(Layer(Version)?)?Permission|Events::EventBusPolicy)\\b")
  (#not-match? @settings "\\b(SourceArn|SourceAccount|PrincipalOrgID|OrganizationId|Condition):")
  (#set! rule "iam-any-principal"))
