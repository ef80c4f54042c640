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
; uses: octo/deploy
; ^^^^^^^^^^^^^^^^^
((block_mapping_pair key: (_) @key value: (flow_node) @value) @match
  (#eq? @key "uses")
  (#match? @value "^[\"']?[\\w-][\\w.-]*/[\\w.-]+(/[\\w./-]+)?[\"']?$")
  (#path? @match "(^|/)(\\.(github|gitea|forgejo)/workflows/|action\\.ya?ml$)")
  (#set! rule "unpinned-action"))
; uses: octo/deploy@v2, uses: docker://redis:8
; ^^^^^^^^^^^^^^^^^^^^
((block_mapping_pair key: (_) @key value: (flow_node) @value) @match
  (#eq? @key "uses")
  (#match? @value "^[\"']?[\\w.-]+/[\\w./-]+@v?[0-9][\\w.+-]*[\"']?$|^[\"']?docker://[^@]+:v?[0-9][\\w.-]*[\"']?$")
  (#not-match? @value "@[0-9a-f]{40}[\"']?$|^[\"']?(actions|github)/|/\\.(github|gitea|forgejo)/workflows/")
  (#not-file? @match "\\buses: *[\"']?[\\w./-]+@[0-9a-f]{40}")
  (#path? @match "(^|/)(\\.(github|gitea|forgejo)/workflows/|action\\.ya?ml$)")
  (#set! rule "action-by-tag"))
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

; run: npm install lodash
; ^^^^^^^^^^^^^^^^^^^^^^^
((block_mapping_pair key: (_) @key value: (_) @value) @match
  (#eq? @key "run")
  (#match? @value "(^|[\\n;&|(]|\\bsudo ) *((npm|pnpm) (install|i|add)|yarn (global )?add|gem (install|i)|bundle add)( +--?[\\w=-]+)* +[@a-z](?![^ \\n]*/[^ \\n@]*/)|(^|[\\n;&|(]|\\bsudo ) *(python3? -m )?pip3? install( +(-U|--upgrade|--user|--quiet|-q|--no-cache-dir))* +(?!pip\\b|setuptools\\b|wheel\\b)[a-zA-Z]")
  (#path? @match "(^|/)(\\.(github|gitea|forgejo)/workflows/|action\\.ya?ml$)")
  (#set! rule "package-outside-manifest"))

; on: { push: { tags: … } } … uses: Swatinem/rust-cache@v2
;                             ^^^^^^^^^^^^^^^^^^^^^^^^^^^^
((block_mapping (block_mapping_pair key: (_) @key value: (flow_node) @value) @match) @step
  (#eq? @key "uses")
  (#match? @value "^[\"']?(actions/(cache(/restore)?|setup-(node|go|java|python|dotnet))|[sS]watinem/rust-cache|[mM]ozilla-[aA]ctions/sccache-action|PyO3/maturin-action|astral-sh/setup-uv|docker/setup-buildx-action|ramsey/composer-install|ruby/setup-ruby|gradle/(actions/setup-gradle|gradle-build-action)|pnpm/action-setup|nix-community/cache-nix-action|DeterminateSystems/magic-nix-cache-action)@")
  (#not-match? @step "\\n\\s*(cache|enable-cache|cache-binary|package-manager-cache|ignore-cache|sccache|use-cache):\\s*[\"']?(false|no|disable)\\b|lookup-only: *true|no-cache: *true|skip-cache: *true|save-if: *[\"']?false|ignore-cache: *[\"']?(yes|true)")
  (#file? @match "(^|\\n)[\"']?on[\"']?:[^]*?\\n? *(tags:|release\\b|- *[\"']?release)|branches: *\\n? *(\\[|-) *[\"']?release|gh-action-pypi-publish|cargo publish|npm publish|action-gh-release|(^|\\n) *push: *true")
  (#path? @match "(^|/)\\.(github|gitea|forgejo)/workflows/")
  (#set! rule "release-from-cache"))

; run: npm publish
; ^^^^^^^^^^^^^^^^
((block_mapping_pair key: (_) @key value: (_) @value) @match
  (#eq? @key "run")
  (#match? @value "\\b(((yarn +)?npm|pnpm|bun|yarn|lerna|cargo(\\.exe)?|uv|poetry|hatch|pdm|flit)(\\s+([\\\\`]\\s*\\n\\s*)?(\\+|--?)[\\w:=-]+(\\s+(?!publish)[\\w@./:*-]+)?)*\\s+([\\\\`]\\s*\\n\\s*)?publish\\b|gem\\s+([\\\\`]\\s*\\n\\s*)?push\\b|twine(==[\\w.]+)?(\\s+--?[\\w-]+)*\\s+([\\\\`]\\s*\\n\\s*)?upload\\b|nuget(\\.exe)?\\s+push\\b)")
  (#not-match? @value "--dry-run")
  (#not-file? @match "id-token: *write|(#|uses:)[^\\n]*[tT]rusted[- ][pP]ublish")
  (#path? @match "(^|/)(\\.(github|gitea|forgejo)/workflows/|action\\.ya?ml$)")
  (#set! rule "publish-with-token"))

; insecure-external-code-execution: allow
; ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
((block_mapping_pair key: (_) @key value: (flow_node) @value) @match
  (#eq? @key "insecure-external-code-execution")
  (#match? @value "^[\"']?allow[\"']?$")
  (#set! rule "update-runs-code"))
; updates: [{ package-ecosystem: npm }] without cooldown
;             ^^^^^^^^^^^^^^^^^^^^^^
((block_mapping_pair key: (_) @updates value: (block_node (block_sequence (block_sequence_item (block_node (block_mapping (block_mapping_pair key: (_) @key) @match) @update)))))
  (#eq? @updates "updates")
  (#eq? @key "package-ecosystem")
  (#not-match? @update "\\n\\s*cooldown:|github-actions|gitsubmodule|\\n\\s*open-pull-requests-limit: *0\\b")
  (#set! rule "update-without-cooldown"))

; uses: actions/create-release@v1
; ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
((block_mapping_pair key: (_) @key value: (flow_node) @value) @match
  (#eq? @key "uses")
  (#match? @value "^[\"']?([aA][cC][tT][iI][oO][nN][sS]/([cC]reate-[rR]elease|upload-release-asset|([sS][eE][tT][uU][pP])-([rR][uU][bB][yY]|elixir|haskell))|actions-rs/[\\w-]+)[/@]")
  (#set! rule "abandoned-action"))
((block_mapping_pair key: (_) @key value: (flow_node) @value) @match
  (#eq? @key "uses")
  (#match? @value "^[\"']?(action|actons|actoins|actinos|cations|atcions|acti0ns|actiions|acctions|actionss|actios|dokcer|dcoker|docekr|doker|gihtub|githbu|gtihub)/[\\w-]+[/@]")
  (#path? @match "(^|/)(\\.(github|gitea|forgejo)/workflows/|action\\.ya?ml$)")
  (#set! rule "action-name-typo"))

; uses: pypa/gh-action-pypi-publish@… with: { password: ${{ secrets.PYPI_TOKEN }} }
;                                             ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
((block_mapping_pair key: (_) @with value: (block_node (block_mapping (block_mapping_pair key: (_) @key value: (flow_node) @value) @match)))
  (#eq? @with "with")
  (#eq? @key "password")
  (#match? @value "secrets\\.")
  (#around? @with block_mapping "(^|\\n)\\s*uses: *[\"']?pypa/gh-action-pypi-publish@")
  (#set! rule "publish-with-token"))

; uses: aquasecurity/setup-trivy@… with: { version: latest }
;                                          ^^^^^^^^^^^^^^^
((block_mapping_pair key: (_) @with value: (block_node (block_mapping (block_mapping_pair key: (_) @key value: (flow_node) @value) @match)))
  (#eq? @with "with")
  (#match? @key "^([\\w-]+-)?version$")
  (#match? @value "^[\"']?(latest|nightly|edge|main|master)[\"']?$")
  (#around? @with block_mapping "(^|\\n)\\s*uses: ")
  (#path? @match "(^|/)(\\.(github|gitea|forgejo)/workflows/|action\\.ya?ml$)")
  (#set! rule "tool-unpinned"))

; container: ${{ matrix.container }}, image: ${{ inputs.image }}
; ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
((block_mapping_pair key: (_) @key value: (flow_node) @value) @match
  (#eq? @key "container")
  (#match? @value "^[\"']?\\$\\{\\{[^@]*\\}\\}[\"']?$")
  (#path? @match "(^|/)\\.(github|gitea|forgejo)/workflows/")
  (#set! rule "image-from-value"))
((block_mapping_pair key: (_) @container value: (block_node (block_mapping (block_mapping_pair key: (_) @key value: (flow_node) @value) @match)))
  (#eq? @container "container")
  (#eq? @key "image")
  (#match? @value "^[\"']?\\$\\{\\{[^@]*\\}\\}[\"']?$")
  (#path? @match "(^|/)\\.(github|gitea|forgejo)/workflows/")
  (#set! rule "image-from-value"))
