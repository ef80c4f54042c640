; git commit --no-verify
; ^^^^^^^^^^^^^^^^^^^^^^
((command name: (_) @name) @match
  (#match? @match "^(\\w+=\\S+ )*git( -[cC] \\S+)* (commit|push|merge|am|rebase)\\b.* --no-verify\\b|^(\\w+=\\S+ )*git( -[cC] \\S+)* commit\\b.* -[a-m]*n[a-z]*( |$)")
  (#not-match? @match "-m [\"'].*(-n| --no-verify)")
  (#set! rule "hook-bypass"))
; HUSKY=0 git push
; ^^^^^^^
((variable_assignment name: (variable_name) @name value: (_) @value) @match
  (#match? @match "^(HUSKY=[\"']?0|HUSKY_SKIP_HOOKS=[\"']?(1|true)|LEFTHOOK=[\"']?(0|false)|OVERCOMMIT_DISABLE=[\"']?1|PRE_COMMIT_ALLOW_NO_CONFIG=[\"']?1)[\"']?$")
  (#set! rule "hook-bypass"))
; git config core.hooksPath /dev/null
; ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
((command name: (_) @name) @match
  (#match? @match "^git( -C \\S+)? config\\b.* core\\.hooksPath +(/dev/null|[\"']{2})|^git( -C \\S+)? -c core\\.hooksPath=(/dev/null|[\"']{0,2})( -c \\S+)* (commit|push|merge|am|rebase)\\b(?!.* --abort)")
  ; A pipeline switches off hooks that a checkout may bring.
  (#not-path? @match "(^|/)\\.(github|gitea|forgejo|gitlab)/")
  (#set! rule "hook-bypass"))
