; - run: npm test
; ^^^^^^^^^^^^^^^
((block_sequence (block_sequence_item (block_node (block_mapping (block_mapping_pair key: (_) @name value: (_) @key)))) @match)
  (#match? @name "^(run|script|bash)$")
  (#match? @key "(?<!ms-|\\.)\\b(tests?(?! (-[a-z]|!|\\$)|-resources?\\b)|lint|audit|scan|typecheck|type-check|check-types|coverage|tsc|eslint(?!-plugin|-config)|ruff|mypy|pyright|pytest|tox|nox|clippy|vet|golangci-lint|shellcheck(?! (disable|source|shell)=)|trivy|snyk|semgrep|bandit|gitleaks|verify|phpstan|phpunit|rspec|rubocop|brakeman|ktlint|detekt|checkstyle|spotbugs|vitest|jest|mocha|playwright)\\b")
  (#not-match? @key "^(docker|aws|curl) ")
  (#not-match? @key "^((python3? -m )?pip3?|uv( pip)?|poetry|npm|pnpm|yarn|apt-get|brew|gem) (install|add|i)\\b[^&|;\\n]*$")
  (#not-match? @key "\\bplaywright install\\b(?![^]*\\bplaywright test\\b)")
  (#path? @match "(^|/)(\\.(github|gitea|forgejo|circleci)/|action\\.ya?ml$|azure-pipelines|\\.?azure)")
  (#set! rule "check-step-removed"))
; - uses: github/codeql-action/analyze@v3
; ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
((block_sequence (block_sequence_item (block_node (block_mapping (block_mapping_pair key: (_) @name value: (_) @key)))) @match)
  (#eq? @name "uses")
  (#match? @key "(codeql-action/(analyze|init)|trivy-action|snyk/|gitleaks|semgrep|golangci-lint-action|dependency-review-action|scorecard-action|trufflehog|zizmor|super-linter|pre-commit/action|sonarqube|sonarcloud|osv-scanner|checkov|tfsec|clippy-check|audit-check|rustsec)")
  (#path? @match "(^|/)(\\.(github|gitea|forgejo)/|action\\.ya?ml$)")
  (#set! rule "check-step-removed"))
; script: [npm test]
;          ^^^^^^^^
((block_mapping_pair key: (_) @name value: (block_node (block_sequence (block_sequence_item (flow_node) @key) @match)))
  (#match? @name "^(script|before_script|commands)$")
  (#match? @key "(?<!ms-|\\.)\\b(tests?(?! (-[a-z]|!|\\$)|-resources?\\b)|lint|audit|scan|typecheck|coverage|tsc|eslint(?!-plugin|-config)|ruff|mypy|pytest|tox|clippy|vet|golangci-lint|shellcheck|trivy|snyk|semgrep|bandit|gitleaks|verify|phpstan|phpunit|rspec|rubocop|brakeman|vitest|jest|mocha)\\b")
  (#path? @match "(^|/)(\\.gitlab-ci[^/]*|\\.?gitlab/.*|\\.travis|buildspec[^/]*|bitbucket-pipelines)\\.ya?ml$")
  (#set! rule "check-step-removed"))
; - id: ruff
; ^^^^^^^^^^
((block_mapping_pair key: (_) @list value: (block_node (block_sequence (block_sequence_item (block_node (block_mapping . (block_mapping_pair key: (_) @name value: (_) @key)))) @match)))
  (#eq? @list "hooks")
  (#eq? @name "id")
  (#path? @match "(^|/)\\.pre-commit-config\\.ya?ml$")
  (#set! rule "check-step-removed"))
((block_sequence_item (block_node (block_mapping (block_mapping_pair key: (_) @name) @match @key)))
  (#match? @name "^(name|run|uses|id|script)$")
  (#path? @match "(^|/)(\\.(github|gitea|forgejo)/|action\\.ya?ml$|azure-pipelines|\\.?azure|\\.pre-commit)")
  (#set! as "counterpart")
  (#set! rule "check-step-removed"))

; if: false
; ^^^^^^^^^
((block_mapping_pair key: (_) @key value: (flow_node) @value) @match
  (#eq? @key "if")
  (#match? @value "^[\"']?(false|\\$\\{\\{ *(false|0 *== *1|1 *== *0) *\\}\\})[\"']?$")
  (#path? @match "(^|/)(\\.(github|gitea|forgejo)/workflows/|action\\.ya?ml$)")
  (#set! rule "check-step-off"))
; rules: [{ when: never }]
;           ^^^^^^^^^^^
((block_mapping_pair key: (_) @key value: (flow_node) @value) @match
  (#eq? @key "when")
  (#match? @value "^[\"']?never[\"']?$")
  (#not-inside? @match "block_sequence")
  (#path? @match "(^|/)(\\.gitlab-ci[^/]*|\\.?gitlab/.*)\\.ya?ml$")
  (#set! rule "check-step-off"))
; condition: false
; ^^^^^^^^^^^^^^^^
((block_mapping_pair key: (_) @key value: (flow_node) @value) @match
  (#match? @key "^(condition|enabled)$")
  (#match? @value "^[\"']?false[\"']?$")
  (#path? @match "azure-pipelines?[^/]*\\.ya?ml$|(^|/)\\.?azure/.*\\.ya?ml$")
  (#set! rule "check-step-off"))

; Metrics/MethodLength: { Enabled: false }
;                         ^^^^^^^^^^^^^^
((block_mapping_pair key: (_) @cop value: (block_node (block_mapping (block_mapping_pair key: (_) @key value: (flow_node) @value) @match)))
  (#match? @cop "^(Lint|Security|Rails|Bundler|Performance|RSpec|Metrics|Style|Layout|Naming|Gemspec)(/\\w+)?$")
  (#eq? @key "Enabled")
  (#eq? @value "false")
  (#not-match? @cop "^(Style|Layout|Naming|Metrics)")
  ; What is still to do is listed by the tool.
  (#path? @match "(^|/)\\.rubocop(?!_todo)[^/]*\\.ya?ml$")
  (#set! rule "rule-switched-off"))
; linters: { disable: [errcheck] }
;                      ^^^^^^^^
; Linters of style, and the parts of a linter, are smaller; and a reason answers what would be asked.
((block_mapping_pair key: (_) @key value: (block_node (block_sequence (block_sequence_item (flow_node) @match))))
  (#match? @key "^(disable|disabled_rules|disabled-rules)$")
  (#match? @match "^[\"']?(errcheck|errchkjson|staticcheck|govet|gosec|gosimple|ineffassign|unused|typecheck|nilerr|errorlint|bodyclose|sqlclosecheck|rowserrcheck|contextcheck|noctx|durationcheck|force_(try|unwrapping|cast)|weak_delegate|unhandled_throwing_task|key-duplicates)[\"']?$")
  (#not-explained? @match "\\w+ \\w+ \\w+")
  (#path? @match "(^|/)\\.(golangci|swiftlint|yamllint)\\.ya?ml$")
  (#set! rule "rule-switched-off"))
; "no-unused-vars": off
; ^^^^^^^^^^^^^^^^^^^^^
((block_mapping_pair key: (_) @list value: (block_node (block_mapping (block_mapping_pair key: (_) @key value: (flow_node) @value) @match)))
  (#match? @key "{grave-rule}")
  (#match? @list "^rules$")
  (#match? @value "^[\"']?(off|0|disable)[\"']?$")
  (#path? @match "(^|/)\\.(eslintrc|yamllint|stylelintrc)[^/]*$")
  (#set! rule "rule-switched-off"))
((block_mapping_pair key: (_) @list value: (block_node (block_mapping (block_mapping_pair key: (_) @key value: (flow_node) @value) @match)))
  (#not-match? @key "{grave-rule}")
  (#match? @list "^rules$")
  (#match? @value "^[\"']?(off|0|disable)[\"']?$")
  (#path? @match "(^|/)\\.(eslintrc|yamllint|stylelintrc)[^/]*$")
  (#set! rule "minor-rule-switched-off"))
; TooGenericExceptionCaught: { active: false }
;                              ^^^^^^^^^^^^^
((block_mapping_pair key: (_) @check value: (block_node (block_mapping (block_mapping_pair key: (_) @key value: (flow_node) @value) @match)))
  (#eq? @key "active")
  (#eq? @value "false")
  (#path? @match "(^|/)detekt[^/]*\\.ya?ml$")
  (#set! rule "rule-switched-off"))
