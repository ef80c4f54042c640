; left-pad = "*"
; ^^^^^^^^^^^^^^
((table . (_) @table (pair . (_) (string) @value) @match)
  (#match? @table "(^|\\.|-)(dependencies|packages)$")
  (#match? @value "^[\"'](\\*|latest)[\"']$")
  (#path? @match "(^|/)(pyproject\\.toml|Cargo\\.toml|Pipfile)$")
  (#not-path? @match "(^|/)Pipfile$")
  (#set! rule "floating-version"))

; orders = { git = "https://git.example.com/orders" }
; ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
((table . (_) @table (pair . (_) (inline_table) @value) @match)
  (#match? @table "(dependencies|sources|packages)\\b")
  (#match? @value "\\bgit *= *[\"']")
  (#not-match? @value "\\brev *= *[\"'][0-9a-f]{7,40}[\"']")
  (#not-match? @value "\\btag *=")
  (#path? @match "(^|/)(pyproject\\.toml|Cargo\\.toml|Pipfile)$")
  (#set! rule "dependency-from-url"))

; orders = "1.2.3" → orders = ">=1.2"
;                    ^^^^^^^^^^^^^^^^
((table . (_) @table (pair . (_) @key (string) @value) @match)
  (#match? @table "(dependencies|packages)$")
  (#path? @match "(^|/)(pyproject\\.toml|Pipfile)$")
  (#set! compare "version-floated")
  (#set! rule "range-loosened"))

; orders = "=1.2.3" → orders = ">=1.2"
;                     ^^^^^^^^^^^^^^^^^
; Cargo reads a bare version as what is compatible with it, however many numbers it has.
((table . (_) @table (pair . (_) @key (string) @value) @match)
  (#match? @table "dependencies$")
  (#path? @match "(^|/)Cargo\\.toml$")
  (#match? @value "^[\"'] *[=~<>*]")
  (#set! compare "version-floated")
  (#set! rule "range-loosened"))

; [[tool.uv.index]] url = "https://packages.example.com/simple"
;                   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
((table_array_element . (_) @table (pair . (_) @key (string) @value) @match)
  (#match? @table "^(tool\\.uv\\.index|tool\\.poetry\\.source|source)$")
  (#eq? @key "url")
  (#not-match? @value "^[\"']https://(pypi\\.org|download\\.pytorch\\.org)/")
  (#path? @match "(^|/)(pyproject\\.toml|Pipfile|uv\\.toml)$")
  (#set! rule "package-source-added"))
