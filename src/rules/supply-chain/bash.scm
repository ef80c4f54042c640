; pip install --trusted-host packages.example.com orders
; ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
((command name: (_) @name) @match
  (#match? @match "^(sudo )?((pip3?|uv pip|python3? -m pip) .*--trusted-host|apt(-get)? .*(--allow-unauthenticated|--force-yes)|(yum|dnf|zypper) .*--(nogpgcheck|no-gpg-checks)|rpm .*--(nosignature|nodigest)|apk .*--allow-untrusted|cosign .*--insecure-ignore-tlog|pacman .*SigLevel)\\b")
  (#set! rule "package-check-off"))
; export GOSUMDB=off
;        ^^^^^^^^^^^
((variable_assignment name: (variable_name) @name value: (_) @value) @match
  (#match? @match "^(GOSUMDB=[\"']?off|GONOSUMCHECK=|GOINSECURE=[\"']?\\*|GONOSUMDB=[\"']?\\*|GOFLAGS=[\"']?-insecure|NPM_CONFIG_STRICT_SSL=[\"']?false|PIP_TRUSTED_HOST=|YARN_ENABLE_IMMUTABLE_INSTALLS=[\"']?(false|0))")
  (#set! rule "package-check-off"))

; pip install --extra-index-url https://packages.example.com/simple orders
; ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
((command name: (_) @name) @match
  (#match? @match "^(sudo )?((pip3?|uv pip|python3? -m pip) .*(--extra-index-url|--index-url|-i https?:)|(npm|yarn|pnpm) (config set|set) .*registry|(npm|pnpm|npx|yarn) .*--registry)\\b")
  (#not-match? @match "(registry\\.npmjs\\.org|registry\\.yarnpkg\\.com|//pypi\\.org/simple|download\\.pytorch\\.org|npm\\.pkg\\.github\\.com|localhost|127\\.0\\.0\\.1)")
  (#set! rule "package-source-added"))

; pip install git+https://git.example.com/orders
; ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
((command name: (_) @name) @match
  (#match? @match "^(sudo )?((pip3?|uv pip|python3? -m pip|pipx|uv tool) install .*git\\+(https|ssh)|npm (i|install|add) .*(git\\+|github:)|cargo install .*--git)\\b")
  (#not-match? @match "(@v?[0-9][\\w.]*|@\\$|[@#][0-9a-f]{7,40}|--rev |--tag |--locked)")
  (#set! rule "dependency-from-url"))

; npm ci → npm install
;          ^^^^^^^^^^^
((command name: (_) @key argument: (word) @value) @match
  (#eq? @key "npm")
  (#match? @match "^npm (ci|install|i)( --(omit|ignore-scripts|no-audit|no-fund|prefer-offline|include|loglevel|silent|production|legacy-peer-deps)\\S*)*$")
  (#match? @value "^(ci|install|i)$")
  (#set! compare "ladder: ci > install | i")
  (#set! rule "lockfile-ignored"))
; pnpm install --frozen-lockfile → pnpm install
;                                  ^^^^^^^^^^^^
((command name: (_) @key) @match @value
  (#match? @key "^(pnpm|yarn|bun)$")
  (#match? @match "^(pnpm|yarn|bun)( install| i)?( --(frozen-lockfile|immutable|no-frozen-lockfile|no-immutable))?$")
  (#set! compare "ladder: pnpm install --frozen-lockfile | yarn install --frozen-lockfile | yarn --frozen-lockfile | yarn install --immutable | yarn --immutable | bun install --frozen-lockfile > pnpm install | pnpm i | yarn install | yarn | bun install | pnpm install --no-frozen-lockfile | yarn install --no-immutable")
  (#set! rule "lockfile-ignored"))
