; uses: octo/deploy@main
; ^^^^^^^^^^^^^^^^^^^^^^
((block_mapping_pair key: (_) @key value: (flow_node) @value) @match
  (#eq? @key "uses")
  (#match? @value "^[\"']?[\\w.-]+/[\\w./-]+@[^@\"']+[\"']?$")
  (#not-match? @value "@(v?[0-9][\\w.+-]*|[0-9a-f]{40})[\"']?$")
  ; The names behind these say which tool to bring, not which state of the action.
  (#not-match? @value "^[\"']?(dtolnay/rust-toolchain|taiki-e/install-action)@")
  (#not-match? @value "/\\.(github|gitea|forgejo)/workflows/")
  (#path? @match "(^|/)(\\.(github|gitea|forgejo)/workflows/|action\\.ya?ml$)")
  (#set! rule "unpinned-action"))
; uses: octo/.github/.github/workflows/release.yml@main
; ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
((block_mapping_pair key: (_) @key value: (flow_node) @value) @match
  (#eq? @key "uses")
  (#match? @value "^[\"']?[\\w.-]+/[\\w.-]+/\\.(github|gitea|forgejo)/workflows/[^@\"']+@[^@\"']+[\"']?$")
  (#not-match? @value "@[0-9a-f]{40}[\"']?$")
  (#path? @match "(^|/)\\.(github|gitea|forgejo)/workflows/")
  (#set! rule "shared-workflow-unpinned"))
; uses: octo/deploy@v2, where others are pinned to a commit
; ^^^^^^^^^^^^^^^^^^^^
((block_mapping_pair key: (_) @key value: (flow_node) @value) @match
  (#eq? @key "uses")
  (#match? @value "^[\"']?[\\w.-]+/[\\w./-]+@v?[0-9][\\w.+-]*[\"']?$")
  (#not-match? @value "@[0-9a-f]{40}[\"']?$|^[\"']?(actions|github)/")
  (#not-match? @value "/\\.(github|gitea|forgejo)/workflows/")
  (#file? @match "\\buses: *[\"']?[\\w./-]+@[0-9a-f]{40}")
  (#path? @match "(^|/)(\\.(github|gitea|forgejo)/workflows/|action\\.ya?ml$)")
  (#set! rule "unpinned-action"))
; uses: actions/checkout@v5, where others are pinned to a commit
; ^^^^^^^^^^^^^^^^^^^^^^^^^
((block_mapping_pair key: (_) @key value: (flow_node) @value) @match
  (#eq? @key "uses")
  (#match? @value "^[\"']?[\\w.-]+/[\\w./-]+@v?[0-9][\\w.+-]*[\"']?$")
  (#match? @value "^[\"']?(actions|github)/")
  (#not-match? @value "@[0-9a-f]{40}[\"']?$")
  (#file? @match "\\buses: *[\"']?[\\w./-]+@[0-9a-f]{40}")
  (#path? @match "(^|/)(\\.(github|gitea|forgejo)/workflows/|action\\.ya?ml$)")
  (#set! rule "forge-action-unpinned"))

; uses: octo/deploy@<commit> → uses: octo/deploy@v2
;                              ^^^^^^^^^^^^^^^^^^^^
((block_mapping_pair key: (_) @key value: (flow_node) @value) @match
  (#match? @key "^(uses|image)$")
  (#match? @value "[@:]")
  (#not-match? @value "\\$\\{|^[\"']?(dtolnay/rust-toolchain|taiki-e/install-action)@")
  ; What a workflow only tries things on is one of several on purpose.
  (#not-around? @match block_sequence_item "^- image: *\\S+\\s*$")
  (#set! compare "version-floated")
  (#set! rule "version-loosened"))

; image: redis:latest
; ^^^^^^^^^^^^^^^^^^^
((block_mapping_pair key: (_) @key value: (flow_node) @value) @match
  (#eq? @key "image")
  (#match? @value "^[\"']?[\\w./-]+:(latest|main|master|edge|nightly)[\"']?$")
  ; Demonstrations, and what only a developer's machine runs.
  (#not-path? @match "(^|/)([\\w-]+-)?(demos?|examples?|samples?)(-[\\w-]+)?/|(^|/)(docker-)?compose[.-](dev|local|test|override)\\b")
  (#not-file? @match "\\b(mailpit|mailhog|mailcatcher|maildev|localstack)\\b")
  (#set! rule "floating-version"))
((block_mapping_pair key: (_) @key value: (flow_node) @value) @match
  (#match? @key "^(image|container)$")
  (#match? @value "^[\"']?([\\w.-]+/)*(node|python|golang|ubuntu|debian|alpine|nginx|redis|postgres|mysql|mariadb|mongo|rust|ruby|php|openjdk|busybox|rabbitmq|memcached|elasticsearch|httpd)[\"']?$")
  (#set! rule "floating-version"))
; uses: docker://redis
; ^^^^^^^^^^^^^^^^^^^^
((block_mapping_pair key: (_) @key value: (flow_node) @value) @match
  (#eq? @key "uses")
  (#match? @value "^[\"']?docker://([\\w.-]+(:[0-9]+)?/)*[\\w.-]+(:(latest|main|master|edge|nightly))?[\"']?$")
  (#set! rule "floating-version"))
; container: { image: ghcr.io/octo/build }
;              ^^^^^^^^^^^^^^^^^^^^^^^^^^
((block_mapping_pair key: (_) @container value: (block_node (block_mapping (block_mapping_pair key: (_) @key value: (flow_node) @value) @match)))
  (#eq? @container "container")
  (#eq? @key "image")
  (#match? @value "^[\"']?([\\w.-]+(:[0-9]+)?/)+[\\w-]+[\"']?$")
  (#path? @match "(^|/)\\.(github|gitea|forgejo)/workflows/")
  (#set! rule "floating-version"))
