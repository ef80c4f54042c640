; rm -rf "$dir"/*
; ^^^^^^^^^^^^^^^
((command name: (_) @name argument: (_) @path) @match
  (#match? @match "^(sudo )?rm +(-\\w+ +)*-\\w*[rR]\\w*")
  (#match? @path "^[\"']?\\$(\\{\\w+\\}|\\w+)[\"']?/(\\*|\\.\\*|$|\\$|[\"'])")
  (#set! rule "recursive-delete"))
; rm -rf $dir
; ^^^^^^^^^^^
((command name: (_) @name argument: [(simple_expansion) (expansion)] @path) @match
  (#match? @match "^(sudo )?rm +(-\\w+ +)*-\\w*[rR]\\w*")
  (#match? @path "^\\$(\\{\\w+\\}|\\w+)$")
  (#set! rule "recursive-delete"))
; rm -rf ~
; ^^^^^^^^
((command name: (_) @name argument: (_) @path) @match
  (#match? @match "^(sudo )?rm +(-\\w+ +)*-\\w*[rR]\\w*")
  (#match? @path "^(/|/\\*|~/?|~/\\*|\\.\\./?|[\"']?\\$\\{?HOME\\}?[\"']?/?\\*?|/(etc|usr|var|home|bin|lib|opt|root|srv)/?\\*?)$")
  (#set! rule "recursive-delete"))
; rm -rf /home/$user
; ^^^^^^^^^^^^^^^^^^
((command name: (_) @name argument: (_) @path) @match
  (#match? @match "^(sudo )?rm +((-\\w+ +)*-\\w*[rR]\\w*|--recursive)")
  (#match? @path "^[\"']?/(etc|usr|var|home|bin|sbin|lib|opt|root|srv)/\\*?\\$(\\w+|\\{\\w+\\})[\"'*]*$")
  (#set! rule "recursive-delete"))
; find "$dir" -delete
((command name: (_) @name) @match
  (#match? @match "^(sudo )?find +\\$(\\{\\w+\\}|\\w+)/? .*(-delete|-exec rm)")
  (#not-match? @match "-(name|iname|mtime|path|regex|empty|newer|type f -n)")
  (#set! rule "recursive-delete"))

; git push --force
; ^^^^^^^^^^^^^^^^
((command name: (_) @name) @match
  (#match? @match "^git( -[cC] \\S+)* push\\b.*( --force( |$)| -\\w*f\\w*( |$)| --mirror( |$)| \\+\\S)")
  (#not-match? @match "--force-with-lease")
  ; A branch that the same script has just made.
  (#not-around? @match "program" "git (checkout|switch) -[bBcC] (\\S{4,})[^]*git push [^\\n]*\\2")
  (#set! rule "history-overwritten"))
((command name: (_) @name) @match
  (#match? @match "^git( -[cC] \\S+)* (clean +-\\w*(f\\w*[dx]|[dx]\\w*f)|filter-branch|filter-repo|reflog expire|push\\b.* --delete (origin )?(main|master|release))")
  (#set! rule "history-overwritten"))

; terraform destroy -auto-approve
; ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
((command name: (_) @name) @match
  (#match? @match "^(sudo )?((terraform|tofu|terragrunt|pulumi|cdk|serverless|sls)( \\S+)* (destroy|down|remove)\\b|(terraform|tofu) state rm|kubectl( \\S+)* delete\\b.*(--all|\\bnamespaces?\\b|\\bns\\b|\\bpvc?\\b|persistentvolume|\\bcrds?\\b)|helm( \\S+)* (uninstall|delete)\\b|aws s3 (rb\\b.*--force|rm\\b.*--recursive)|aws( \\S+)* (delete-(db-instance|db-cluster|table|stack|bucket|cluster|volume|snapshot|file-system|user-pool)|terminate-instances)\\b|gcloud( \\S+)* (instances|databases|clusters|projects|buckets) delete\\b|gsutil( -m)? (rm -r|rb)|az( \\S+)* (group|server|account|database|vm|aks) delete\\b|dropdb\\b|mysqladmin\\b.*\\bdrop\\b|redis-cli\\b.*\\b(FLUSHALL|FLUSHDB|flushall|flushdb)\\b|etcdctl del\\b.*(--prefix|\\\"\\\")|doctl( \\S+)* delete\\b|heroku (pg:reset|apps:destroy))")
  (#not-match? @match "(--dry-run|--dryrun|destroy -help|\\bplan\\b)")
  (#not-inside? @match "function_definition")
  (#set! rule "destructive-command"))
; npx prisma migrate reset --force
; ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
((command name: (_) @name) @match
  (#match? @match "^((npx|pnpm|yarn|bunx|bundle exec|bin/|php|python3?|\\./) ?)*(prisma (migrate reset|db push\\b.*--(force-reset|accept-data-loss))|rails db:(drop|reset|migrate:reset|purge)|rake db:(drop|reset|purge)|artisan (migrate:(fresh|refresh|reset)|db:wipe)|manage\\.py (flush|reset_db|sqlflush)|sequelize( db:drop| .*undo:all)|typeorm schema:drop|supabase db reset|knex migrate:rollback --all|drizzle-kit (drop|push\\b.*--force))")
  ; What sets a developer's machine up.
  (#not-path? @match "(^|/)bin/(setup|dev)\\b")
  (#set! rule "destructive-command"))
; docker system prune -a --volumes
; ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
((command name: (_) @name) @match
  (#match? @match "^(sudo )?docker(-compose| compose)?( \\S+)* (system prune\\b.*--volumes|volume prune\\b|down\\b.*(-v\\b|--volumes))")
  (#not-path? @match "(^|/)(\\.github|\\.gitlab|ci|tests?|e2e)")
  (#set! rule "destructive-command"))
; mkfs.ext4 /dev/sda1
; ^^^^^^^^^^^^^^^^^^^
((command name: (_) @name) @match
  (#match? @match "^(sudo )?(mkfs(\\.\\w+)? .*/dev/(sd|nvme|vd|xvd)|dd .*\\bof=/dev/(sd|nvme|vd|xvd|disk)|wipefs .*/dev/|shred )")
  (#set! rule "destructive-command"))
; psql -c "DROP TABLE orders"
;         ^^^^^^^^^^^^^^^^^^^
([(string) (raw_string)] @match
  (#match? @match "{drop-statement}")
  (#not-match? @match "{temporary-table}")
  (#set! rule "table-dropped"))
([(string) (raw_string)] @match
  (#match? @match "{every-row-statement}")
  (#not-match? @match "\\b(WHERE|where|LIMIT|limit|JOIN|join|USING|using)\\b")
  ; The function says that it empties.
  (#not-symbol? @match "(^|\\W)_?(flush|clear|purge|truncate|empty|reset)([A-Z_]\\w*)?$")
  (#set! rule "every-row-changed"))
