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
  (#match? @mask "^0+$")
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
  (#match? @match "^[\"']?/var/run/docker\\.sock:")
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
