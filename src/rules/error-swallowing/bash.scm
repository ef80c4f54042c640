; npm test || true
; ^^^^^^^^^^^^^^^^
((list (_) @command . "||" . (command name: (_) @fallback)) @match
  (#match? @fallback "^(true|:)$")
  (#match? @command "{check-command}")
  (#set! rule "ignored-check-failure"))

; ./migrate.sh || true
; ^^^^^^^^^^^^^^^^^^^^
((list (_) @command . "||" . (command name: (_) @fallback)) @match
  (#match? @fallback "^(true|:)$")
  (#not-match? @command "{check-command}")
  (#not-match? @command "^(!|\\[|\\[\\[|test |\\(\\()")
  (#not-match? @command "^(sudo )?(-\\w+ )?(command |env )?(/\\S*/)?(rm|rmdir|kill|pkill|killall|umount|unlink|mkdir|chmod|rmmod|modprobe|grep|egrep|fgrep|zgrep|rg|diff|cmp|pgrep|which|type|command|hash|wait|read|let|expr|ls|find|cat|stat|head|tail|wc|awk|id|getent|userdel|groupdel|useradd|groupadd|adduser|addgroup|losetup|ip|iptables|swapoff|sysctl|trap|unset|unalias|deactivate|stty|tput|clear|popd|xdg-open|open|notify-send|say|bc|time|file|locale|nproc|uname|hostname|git (\\w+ --(abort|quit)|config|remote (rm|remove|add)|branch -[dD]|tag -d|worktree (remove|prune)|stash|diff|grep|log|rev-parse|describe|symbolic-ref|merge-base|ls-remote|submodule deinit|fetch)|docker (service (logs|ps|ls|inspect)|stack ps|node ls|info|images|rm|rmi|stop|kill|volume rm|network rm|network create|container rm|image rm|logs|compose (down|logs|stop|rm)|ps|inspect|logout|buildx rm)|docker-compose (down|logs|stop|rm)|podman (rm|rmi|stop|kill)|kubectl (delete|get|describe|logs)|helm (uninstall|delete)|systemctl (stop|disable|mask|daemon-reload|status|is-active)|service \\S+ stop|brew (list|unlink)|npm (root|prefix|config)|tmux|screen|launchctl (unload|remove|bootout)|pip3? (uninstall|show)|journalctl|dmesg|gh (label create|release delete)|git push \\S+ (--delete|[\"']?:))\\b")
  (#not-inside? @match "command_substitution" "if_statement" "while_statement")
  (#not-match? @command "\\b(grep|diff|rm -f|kill|pkill)\\b[^|;&]*$")
  ; As with `|| true` inside the parentheses: nothing may be an answer.
  (#not-match? @command "^\\w+=\"?([$]\\(|`)")
  (#not-explained? @match "[iI]gnor|[fF]ail|[bB]est[- ]effort|[oO]ptional|[mM]ay not|[mM]ight|[dD]on.t (care|mind|stop)|[aA]lready|[eE]xpect|[eE]ven if|[fF]atal|[tT](ry|rying) to\\b|[nN]on-?zero|[eE]xits? (with|code)")
  ; Comments and labels are no result, and what only shows more of a failure ends in one.
  (#not-match? @command "^gh ((pr|issue) (comment|edit)|label|api\\b[^|;&]*/(comments|reactions|labels)\\b)")
  (#not-around? @match "compound_statement" "\\b(exit [1-9]|(error|die|fail|fatal|abort)\\b[^\\n]*)\\s*;?\\s*\\}$")
  (#not-path? @match "\\.lock\\.ya?ml$")
  (#not-tidying? @match)
  ; (ldd --version || true) | grep: what counts is what it printed.
  (#not-around? @match "pipeline" "^\\([^()|]*\\|\\|[^()|]*\\) *\\| *\\w*grep\\b")
  ; Who reports a failure shows what there is.
  (#not-symbol? @match "(^|\\W)_?(report|show|print|dump|diagnose|collect_logs)(_\\w+)?$")
  (#set! rule "ignored-exit-status"))

; ./deploy.sh 2>/dev/null
; ^^^^^^^^^^^^^^^^^^^^^^^
((redirected_statement body: (command name: (_) @name) @command redirect: (file_redirect descriptor: (_) @descriptor destination: (_) @to)) @match
  (#eq? @descriptor "2")
  (#eq? @to "/dev/null")
  (#match? @command "^(sudo )?(npm (ci|install|run|test|publish)|yarn|pnpm|make|cargo|go (build|test|vet|run|generate)|python3?|pytest|node|mvn|gradle|\\./\\S+|bash \\S+|sh \\S+|terraform|kubectl (apply|create|set|rollout|replace|patch)|helm (install|upgrade)|ansible\\S*|docker (build|push|run|pull|login)|git (push|pull|merge|rebase|commit|clone|checkout|apply|am)|aws|gcloud|az|psql|mysql|pg_dump|pg_restore|mysqldump|rsync|scp|curl|wget|tar|openssl|migrate|alembic|rails|bundle|apt-get|apt|yum|dnf|apk|pip3? install)( |$)")
  (#not-inside? @match "command_substitution" "if_statement" "while_statement" "list" "negated_command" "pipeline")
  (#set! rule "hidden-error-output"))

; set +e
; ^^^^^^
((command name: (command_name) @name argument: (_) @flags) @match
  (#eq? @name "set")
  (#match? @flags "^\\+[a-z]*e")
  ; Who keeps the status looks at it.
  (#not-file? @match "=[\"']?\\$(\\?|\\{?PIPESTATUS)")
  (#set! rule "strict-mode-off"))

; set -euo pipefail
; ^^^^^^^^^^^^^^^^^
((command name: (command_name) @name . argument: (_) @flags) @match
  (#eq? @name "set")
  (#match? @flags "^-([a-z]*[eu]|o)")
  (#match? @match "(-[a-z]*e|errexit|pipefail)")
  ; It ended what `set +e` began.
  (#not-around? @match "program" "(^|\\n)\\s*set \\+[a-z]*e")
  (#set! key "set -e")
  (#set! protects "block")
  (#set! rule "strict-mode-removed"))

; cd build
; ^^^^^^^^
([(program (command name: (command_name) @name argument: (_) @to) @match)
  (compound_statement (command name: (command_name) @name argument: (_) @to) @match . (_))
  (do_group (command name: (command_name) @name argument: (_) @to) @match)
  (else_clause (command name: (command_name) @name argument: (_) @to) @match)
  (case_item (command name: (command_name) @name argument: (_) @to) @match)
  (subshell (command name: (command_name) @name argument: (_) @to) @match)
  (if_statement "then" . (command name: (command_name) @name argument: (_) @to) @match)]
  (#match? @match "^(builtin )?(cd|pushd)\\s+(-[PLe]+\\s+)?(--\\s+)?[^\\s-]\\S*$|^(cd|pushd) \"[^\"]*\"$")
  (#not-match? @match "\\s(\\.\\.?(/\\.\\.?)*/?|/|~/?|\"?\\$\\{?HOME\\}?\"?)$|dirname|BASH_SOURCE|git rev-parse|\"?\\$\\{?(cur|old|orig\\w*|prev\\w*|start\\w*|saved?)_?(dir|pwd|wd|path|DIR|PWD)\\}?\"?$|\\$\\{?OLDPWD\\b")
  (#not-file? @match "{strict-mode}")
  ; The folder of the script itself, which is there.
  (#not-match? @to "^\"?\\$\\{?(SCRIPT|script|HERE|here|SELF|self)_?(DIR|dir|PATH|path)?\\}?\"?$")
  ; ROOT="$PWD" … cd "$ROOT": that is where one is, or was.
  (#not-file? @match "(^|\\n)\\s*\\w+=\"?(\\$\\{?PWD\\}?|\\$\\(pwd\\))\"?\\s*(\\n|$)")
  (#not-path? @match "\\.ya?ml$|[dD]ockerfile|rc$|profile$")
  (#set! rule "unchecked-cd"))
([(program (command name: (command_name) @name !argument) @match)
  (compound_statement (command name: (command_name) @name !argument) @match)
  (do_group (command name: (command_name) @name !argument) @match)
  (if_statement "then" . (command name: (command_name) @name !argument) @match)]
  (#eq? @name "popd")
  (#not-file? @match "{strict-mode}")
  ; ROOT="$PWD" … cd "$ROOT": that is where one is, or was.
  (#not-file? @match "(^|\\n)\\s*\\w+=\"?(\\$\\{?PWD\\}?|\\$\\(pwd\\))\"?\\s*(\\n|$)")
  (#not-path? @match "\\.ya?ml$|[dD]ockerfile|rc$|profile$")
  (#set! rule "unchecked-popd"))

; ! grep -q error build.log
; ^^^^^^^^^^^^^^^^^^^^^^^^^
([(program (negated_command) @match . (_))
  (do_group (negated_command) @match)
  (compound_statement (negated_command) @match)]
  (#file? @match "{strict-mode}")
  (#not-inside? @match "function_definition" "if_statement" "list" "subshell" "command_substitution")
  (#set! rule "negated-command"))

; local version=$(git describe)
; ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
((declaration_command (variable_assignment value: [
    (command_substitution)
    (string . (command_substitution) .)])) @match
  (#match? @match "^(local|declare|typeset|export|readonly) ")
  (#not-match? @match "^(local|typeset|declare) -\\w*r")
  (#not-match? @match "\\|\\| |\\$\\((date|pwd|basename|dirname|uname|whoami|id|nproc|hostname|echo|printf|tput|cat <<)\\b")
  (#set! rule "masked-exit-status"))

; [ $? -eq 1 ] || [ $? -eq 2 ]
;                 ^^^^^^^^^^^^
((list . (test_command) @before . (test_command) @match .)
  (#match? @before "\\$\\?") (#match? @match "\\$\\?")
  (#set! rule "status-overwritten"))
((list . (test_command) @before . (_) @match .)
  (#match? @before "\\$\\?")
  (#match? @match "^(\\w+=|return |exit )\"?\\$\\?")
  (#not-match? @before "\\b\\w+=\\$\\?")
  (#set! rule "status-overwritten"))
((if_statement condition: (test_command) @before (_) @match)
  (#match? @before "\\$\\?")
  (#match? @match "^\\w+=\"?\\$\\?")
  (#set! rule "status-overwritten"))
((command name: (command_name) @name argument: (_) @said) . [(test_command) @match (if_statement condition: (test_command) @match)]
  (#match? @name "^(echo|printf)$")
  (#match? @said "\\$\\?") (#match? @match "\\$\\?")
  (#set! rule "status-overwritten"))

; files=$(list)$(list more); [[ $(count) ]]; readarray files < <(list)
;       ^^^^^^^
((variable_assignment value: [(concatenation (command_substitution) @match . (command_substitution)) (string (command_substitution) @match . (command_substitution))])
  (#set! rule "masked-exit-status"))
((command (variable_assignment value: (command_substitution)) @match name: (command_name))
  (#set! rule "masked-exit-status"))
((test_command (_ (command_substitution) @match))
  (#match? @match "^\\$\\((?!date|pwd|basename|dirname|uname|whoami|id|nproc|hostname|echo|printf|tput|wc|cat|head|tail|grep|awk|sed|cut|tr|find|ls|git|docker|kubectl|curl|jq|stat|readlink|realpath|command|type|which)")
  (#set! rule "masked-exit-status"))
((herestring_redirect (command_substitution)) @match
  (#set! rule "masked-exit-status"))

; typeset -r version=$(git describe)
; ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
; In a function the shells let the status through.
((declaration_command (variable_assignment value: [
    (command_substitution)
    (string . (command_substitution) .)])) @match
  (#match? @match "^(typeset|declare) -\\w*r")
  (#not-inside? @match "function_definition")
  (#not-match? @match "\\|\\| |\\$\\((date|pwd|basename|dirname|uname|whoami|id|nproc|hostname|echo|printf|tput|cat <<)\\b")
  (#set! rule "masked-exit-status"))

; deploy || echo "failed", where deploy is a function of several commands
; ^^^^^^
; Inside a function that is asked whether it worked, the shell stops at no failure.
([(list . (command name: (command_name) @name) @match)
  (if_statement condition: (command name: (command_name) @name) @match)
  (if_statement condition: (negated_command (command name: (command_name) @name)) @match)
  (while_statement condition: (command name: (command_name) @name) @match)
  (while_statement condition: (negated_command (command name: (command_name) @name)) @match)
  (negated_command (command name: (command_name) @name)) @match]
  (#file? @match "{strict-mode}")
  (#declared? @name "^[^\\n]*\\{[^\\n]*\\n(?![^]*\\b(return|exit|set -e)\\b)[^\\n]*\\w[^\\n]*\\n[^\\n]*\\w[^\\n]*\\n")
  (#not-match? @name "^_?(is|has|have|can|should|needs?|check|test|confirm|ask|want|try|verify|exists?|find|wait)(_|$)")
  (#set! rule "errexit-suspended"))
