; chmod -R 777 build
;          ^^^
((command name: (command_name) @name argument: (_) @match) @context
  (#match? @name "^(chmod|/bin/chmod)$")
  (#match? @match "^([0-7]{3,5}|[ugoa]*[+=][rwxXst]+(,[ugoa]*[+=-][rwxXst]*)*)$")
  (#mode? @match "world-writable" "octal")
  (#set! rule "world-writable"))
((command name: (command_name) @sudo . argument: (_) @name argument: (_) @match) @context
  (#eq? @sudo "sudo") (#eq? @name "chmod")
  (#match? @match "^([0-7]{3,5}|[ugoa]*[+=][rwxXst]+(,[ugoa]*[+=-][rwxXst]*)*)$")
  (#mode? @match "world-writable" "octal")
  (#set! rule "world-writable"))
((command name: (command_name) @name argument: (_) @match) @context
  (#match? @name "^(chmod|sudo|/bin/chmod)$")
  (#match? @context "^(sudo )?\\S*chmod ")
  (#match? @match "^([0-7]{4,5}|u?\\+s|ug\\+s|[ugoa]*[+=][rwx]*s)$")
  (#mode? @match "setuid" "octal")
  (#set! rule "setuid"))

; install -m 0777 tool /usr/bin
;            ^^^^
((command name: (command_name) @name argument: (_) @flag . argument: (_) @match) @context
  (#match? @name "^(install|mkdir)$")
  (#match? @flag "^-[a-zA-Z]*m$")
  (#mode? @match "world-writable" "octal")
  (#set! rule "world-writable"))

; chmod 600 key → chmod 644 key
;                       ^^^
((command name: (command_name) @name argument: (_) @match @value . argument: (_) @key .) @context
  (#eq? @name "chmod")
  (#match? @match "^[0-7]{3,4}$")
  (#set! compare "file-mode-octal")
  (#set! rule "mode-widened"))
((command name: (command_name) @name argument: (_) @flag . argument: (_) @match @value . argument: (_) @key) @context
  (#match? @name "^(install|mkdir)$")
  (#match? @flag "^-[a-zA-Z]*m$")
  (#set! compare "file-mode-octal")
  (#set! rule "mode-widened"))

; umask 000
; ^^^^^^^^^
((command name: (command_name) @name argument: (_) @mask) @match
  (#eq? @name "umask")
  (#match? @mask "^0[0-7]*[0145]$|^0$")
  (#set! rule "umask-weakened"))

; docker run --privileged image
;            ^^^^^^^^^^^^
((command name: (command_name) @name argument: (_) @match) @context
  (#match? @name "^(docker|podman|nerdctl|sudo)$")
  (#match? @match "^--privileged(=true)?$")
  (#set! rule "privileged"))
((command name: (command_name) @name argument: (_) @match) @context
  (#match? @name "^(docker|podman|nerdctl|sudo)$")
  (#match? @match "^--(network|net|pid|ipc|userns)=host$")
  (#match? @context "\\b(run|create)\\b")
  (#set! rule "host-namespace"))
((command name: (command_name) @name argument: (_) @match) @context
  (#match? @name "^(docker|podman|nerdctl|sudo)$")
  (#match? @match "^(--?v(olume)?=?|--mount[= ])?[\"']?([\\w=,]*\\b(source|src)=)?(/var)?/run/(docker|podman/podman|containerd/containerd)\\.sock([:,\"']|$)")
  (#set! rule "docker-socket"))

; echo "deploy ALL=(ALL) NOPASSWD: ALL" >> /etc/sudoers
;      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
((string) @match
  (#match? @match "NOPASSWD:\\s*ALL")
  (#not-path? @match "(^|/)\\.devcontainer/")
  (#set! rule "sudo-without-password"))
((raw_string) @match
  (#match? @match "NOPASSWD:\\s*ALL")
  (#not-path? @match "(^|/)\\.devcontainer/")
  (#set! rule "sudo-without-password"))

; aws s3 cp site s3://bucket --acl public-read
;                                  ^^^^^^^^^^^
((command argument: (_) @flag . argument: (_) @match) @context
  (#eq? @flag "--acl")
  (#match? @match "^public-read")
  (#set! rule "public-access"))

; gcloud projects add-iam-policy-binding app --member=allUsers
;                                            ^^^^^^^^^^^^^^^^^
((command argument: (_) @match) @context
  (#match? @match "^--member=.?(allUsers|allAuthenticatedUsers)")
  (#set! rule "iam-any-principal"))

; name=$(mktemp -u)
;        ^^^^^^^^^
((command name: (command_name) @name argument: (_) @flag) @match
  (#eq? @name "mktemp")
  (#match? @flag "^(-[a-zA-Z]*u|--dry-run)$")
  (#not-match? @match "-[a-zA-Z]*d[a-zA-Z]*( |$)")
  (#set! rule "temp-file"))

; aws iam attach-role-policy --policy-arn arn:aws:iam::aws:policy/AdministratorAccess
;                                         ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
((command argument: (_) @match) @context
  (#match? @match "arn:aws[a-z-]*:iam::aws:policy/(job-function/)?(AdministratorAccess|PowerUserAccess|IAMFullAccess)[\"']?$")
  (#match? @context "\\b(attach|put)-\\w+-policy\\b")
  (#set! rule "broad-role"))
; gcloud projects add-iam-policy-binding app --role=roles/owner
;                                            ^^^^^^^^^^^^^^^^^^
((command argument: (_) @match) @context
  (#match? @match "^--role[= ]?.?roles/(owner|editor)\\b|^[\"']?roles/(owner|editor)[\"']?$")
  (#match? @context "add-iam-policy-binding")
  (#set! rule "broad-role"))
((command argument: (_) @flag . argument: (_) @match) @context
  (#eq? @flag "--role")
  (#match? @match "^[\"']?(Owner|Contributor|User Access Administrator)[\"']?$")
  (#match? @context "^az (role assignment create|ad sp create-for-rbac)")
  (#set! rule "broad-role"))
; kubectl create clusterrolebinding admin --clusterrole=cluster-admin
;                                         ^^^^^^^^^^^^^^^^^^^^^^^^^^^
((command argument: (_) @match) @context
  (#match? @match "^--clusterrole=.?cluster-admin|^cluster-admin$")
  (#match? @context "\\b(cluster)?rolebinding\\b")
  (#set! rule "broad-role"))

; gcloud run deploy app --allow-unauthenticated
;                       ^^^^^^^^^^^^^^^^^^^^^^^
((command argument: (_) @match) @context
  (#match? @match "^--allow-unauthenticated(=true)?$")
  (#match? @context "^gcloud\\b")
  (#set! rule "public-endpoint"))
((command argument: (_) @match) @context
  (#match? @match "^--(publicly-accessible|associate-public-ip-address|map-public-ip-on-launch)$")
  (#match? @context "^aws\\b")
  (#set! rule "public-endpoint"))
; gsutil iam ch allUsers:objectViewer gs://bucket
;               ^^^^^^^^^^^^^^^^^^^^^
((command argument: (_) @match) @context
  (#match? @match "^[\"']?(allUsers|AllUsers|allAuthenticatedUsers|AllAuthenticatedUsers):\\w")
  (#match? @context "^(gsutil|gcloud)\\b")
  (#set! rule "iam-any-principal"))
((command argument: (_) @flag . argument: (_) @match) @context
  (#match? @flag "^--(public-access|member)$")
  (#match? @match "^[\"']?(blob|container|allUsers|allAuthenticatedUsers)[\"']?$")
  (#match? @context "^(az storage container|gcloud)\\b")
  (#set! rule "public-access"))
((command) @match
  (#match? @match "^aws s3api delete-public-access-block\\b|^aws s3api put-public-access-block\\b[^]*=false")
  (#set! rule "public-access"))

; docker run -v /:/host tool
;               ^^^^^^^
((command name: (command_name) @name argument: (_) @flag . argument: (_) @match) @context
  (#match? @name "^(docker|podman|nerdctl|sudo)$")
  (#match? @flag "^(-v|--volume)$")
  (#match? @match "^[\"']?/((etc|root|home|proc|sys|dev|boot|usr|var|run|var/lib|var/lib/(kubelet|docker|containerd))/?)?:/")
  (#not-match? @match ":ro[\"']?$")
  (#set! rule "host-files"))
((command name: (command_name) @name argument: (_) @match) @context
  (#match? @name "^(docker|podman|nerdctl|sudo)$")
  (#match? @match "^--cap-add=[\"']?(CAP_)?(ALL|SYS_ADMIN|SYS_PTRACE|SYS_MODULE|NET_ADMIN|DAC_OVERRIDE|BPF)[\"']?$")
  (#set! rule "capability-added"))
((command name: (command_name) @name argument: (_) @flag . argument: (_) @match) @context
  (#match? @name "^(docker|podman|nerdctl|sudo)$")
  (#eq? @flag "--cap-add")
  (#match? @match "^[\"']?(CAP_)?(ALL|SYS_ADMIN|SYS_PTRACE|SYS_MODULE|NET_ADMIN|DAC_OVERRIDE|BPF)[\"']?$")
  (#set! rule "capability-added"))
((command name: (command_name) @name argument: (_) @match) @context
  (#match? @name "^(docker|podman|nerdctl|sudo)$")
  (#match? @match "^(--security-opt=)?[\"']?((seccomp|apparmor|systempaths)[=:]unconfined|label[=:]disable)[\"']?$")
  (#match? @context "--security-opt")
  (#set! rule "confinement-off"))

; deno run -A main.ts
;          ^^
((command name: (command_name) @name argument: (_) @match) @context
  (#match? @name "^(deno|claude|codex|gemini|aider|copilot|sudo|npx)$")
  (#match? @match "^(--allow-all|--dangerously-skip-permissions|--dangerously-bypass-approvals-and-sandbox|--yolo|--allow-all-tools|--permission-mode=bypassPermissions)$")
  (#set! rule "all-permissions-flag"))
((command name: (command_name) @name . argument: (_) @verb argument: (_) @match) @context
  (#eq? @name "deno")
  (#match? @verb "^(run|install|compile|task|test)$")
  (#eq? @match "-A")
  (#set! rule "all-permissions-flag"))
((command argument: (_) @match) @context
  (#match? @match "^(--no-sandbox|--disable-setuid-sandbox)$")
  (#set! rule "browser-sandbox-off"))

; echo "$data" > /tmp/report
;                ^^^^^^^^^^^
((file_redirect destination: (word) @match) @context
  (#match? @match "^/(var/)?tmp/[\\w./-]+$")
  (#match? @context "^[0-9&]*>")
  (#set! rule "fixed-temp-path"))

; find . -exec chmod 777 {} +, find . | xargs chmod 666, mkfifo -m 666 queue, setfacl -m o::rwx queue
; ^^^^^^^^^^^^^^^^^^^^^^^^^^^
((command name: (command_name) @name) @match
  (#match? @name "^(find|xargs|parallel)$")
  (#match? @match "\\bchmod\\s+(-\\w+\\s+)*(0?[0-7]{2}[2367]|([ugoa]*[oa][ugoa]*)[+=][rwxX]*w[rwxX]*)(\\s|$)")
  (#set! rule "world-writable"))
((command name: (command_name) @name) @match
  (#match? @name "^mkfifo$")
  (#match? @match "\\s(-m\\s*|--mode=)0?[0-7]{2}[2367]\\b")
  (#set! rule "world-writable"))
((command name: (command_name) @name) @match
  (#match? @name "^setfacl$")
  (#match? @match "\\s(-[a-zA-Z]*m|--modify)[\\s=]+(\\S*,)?(d:)?(o|other):{1,2}[r-]?w")
  (#set! rule "world-writable"))
