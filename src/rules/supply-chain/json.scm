; "dependencies": { "left-pad": "*" }
;                   ^^^^^^^^^^^^^^^
((pair key: (string) @list value: (object (pair key: (string) value: (string) @value) @match))
  (#match? @list "^\"((dev|peer|optional)?[dD]ependencies|resolutions|overrides|require(-dev)?)\"$")
  (#match? @value "^\"(x|latest|next|canary|nightly|dev-(main|master))?\"$")
  (#not-match? @list "peerDependencies")
  (#path? @match "(^|/)(package|composer)\\.json$")
  (#set! rule "floating-version"))
((pair key: (string) @list value: (object (pair key: (string) @name value: (string) @value) @match))
  (#match? @list "^\"((dev|peer|optional)?[dD]ependencies|resolutions|overrides|require(-dev)?)\"$")
  (#eq? @value "\"*\"")
  ; What comes with PHP has its version.
  (#not-match? @name "^\"(ext|lib)-")
  (#not-match? @list "peerDependencies")
  ; Packages of one workspace take each other as they are.
  (#not-path? @match "(^|/)(packages|apps|libs|plugins|services|modules)/")
  (#not-file? @match "\"workspaces\"")
  (#path? @match "(^|/)(package|composer)\\.json$")
  (#set! rule "floating-version"))

; "left-pad": "git+https://git.example.com/left-pad.git#main"
; ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
((pair key: (string) @list value: (object (pair key: (string) value: (string) @value) @match))
  (#match? @list "^\"((dev|peer|optional)?[dD]ependencies|resolutions|overrides)\"$")
  (#match? @value "^\"(git[+:]|https?:|github:|gitlab:|bitbucket:|[\\w-]+/[\\w.-]+(#[^\"]*)?\"$)")
  (#not-match? @value "#[0-9a-f]{40}\"$")
  ; An archive of one version; the lock file knows what is in it.
  (#not-match? @value "\\d+\\.\\d+\\.\\d+[^/\"]*\\.(tgz|tar\\.gz)\"$")
  (#path? @match "(^|/)package\\.json$")
  (#set! rule "dependency-from-url"))

; "left-pad": "1.3.0" → "left-pad": ">=1.3"
;                       ^^^^^^^^^^^^^^^^^^^
((pair key: (string) @list value: (object (pair key: (string) @key value: (string) @value) @match))
  (#match? @list "^\"((dev|optional)?[dD]ependencies|resolutions|overrides|require(-dev)?)\"$")
  ; Nothing of a package of types runs.
  (#not-match? @key "^\"@types/")
  (#path? @match "(^|/)(package|composer)\\.json$")
  (#set! compare "version-floated")
  (#set! rule "range-loosened"))

; "scripts": { "postinstall": "node setup.js" }
;              ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
((pair key: (string) @list value: (object (pair key: (string) @key value: (string) @value) @match))
  (#eq? @list "\"scripts\"")
  (#match? @key "^\"(pre|post)?install\"$")
  (#not-match? @value "^\"(husky( install)?|patch-package|only-allow \\w+|npx only-allow \\w+|electron-builder install-app-deps|prisma generate|tsc( -b)?|simple-git-hooks|lefthook install|(nuxt|svelte-kit|astro|wxt) (prepare|sync)|ngcc.*)\"$")
  (#path? @match "(^|/)package\\.json$")
  (#set! rule "install-script"))

; "dependencies": { "left-pad": "^1.3.0" }, which the lock file beside it does not name
;                   ^^^^^^^^^^^^^^^^^^^^
((document (object (pair key: (string) @list value: (object (pair key: (string) @key value: (string) @value) @match))))
  (#match? @list "^\"(dev|optional)?[dD]ependencies\"$")
  (#match? @value "^\"([~^]|[<>=]*\\s*v?\\d|npm:)")
  (#path? @match "(^|/)package\\.json$")
  (#set! exact "yes")
  (#set! rule "dependency-without-lock"))
