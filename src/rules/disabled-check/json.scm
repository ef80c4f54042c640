; "strict": true → "strict": false
;                  ^^^^^^^^^^^^^^^
((pair key: (string) @key value: (_) @value) @match
  (#match? @key "^\"(strict|noImplicitAny|strictNullChecks|strictFunctionTypes|strictBindCallApply|strictPropertyInitialization|noImplicitThis|useUnknownInCatchVariables|alwaysStrict|noUnusedLocals|noUnusedParameters|exactOptionalPropertyTypes|noImplicitReturns|noFallthroughCasesInSwitch|noUncheckedIndexedAccess|noImplicitOverride|noPropertyAccessFromIndexSignature|strictTemplates|strictInjectionParameters|checkJs|reportMissingImports|reportUnusedDisableDirectives)\"$")
  (#path? @match "(^|/)([jt]sconfig[^/]*|pyrightconfig|\\.eslintrc)\\.json$")
  (#set! compare "turned-off")
  (#set! detects "weakened")
  (#not-explained? @match "\\w+ \\w+ \\w+")
  (#set! rule "rule-switched-off"))
((pair key: (string) @key value: (_) @value) @match
  (#match? @key "^\"(skipLibCheck|allowUnreachableCode|allowUnusedLabels|suppressImplicitAnyIndexErrors|noEmitOnError)\"$")
  (#not-eq? @key "\"noEmitOnError\"")
  (#path? @match "(^|/)[jt]sconfig[^/]*\\.json$")
  (#set! compare "turned-on")
  (#set! detects "weakened")
  (#not-explained? @match "\\w+ \\w+ \\w+")
  (#set! rule "rule-switched-off"))
; "strict": false
; ^^^^^^^^^^^^^^^
((pair key: (string) @key value: (false)) @match
  (#match? @key "^\"(strict|noImplicitAny|strictNullChecks|strictFunctionTypes|strictPropertyInitialization|noImplicitThis|useUnknownInCatchVariables)\"$")
  (#not-path? @match "(^|/)([\\w-]*tests?|__tests__|fixtures?|e2e|examples?|[\\w-]*harness)/")
  (#path? @match "(^|/)[jt]sconfig[^/]*\\.json$")
  (#set! detects "introduced")
  (#not-explained? @match "\\w+ \\w+ \\w+")
  (#set! rule "rule-switched-off"))
; "strict": true
; ^^^^^^^^^^^^^^
((pair key: (string) @key value: (true)) @match
  ; What a file goes by besides may say the same.
  (#not-file? @match "\"extends\"")
  (#match? @key "^\"(strict|noImplicitAny|strictNullChecks|noImplicitReturns|noUncheckedIndexedAccess|exactOptionalPropertyTypes|noFallthroughCasesInSwitch|useUnknownInCatchVariables)\"$")
  (#path? @match "(^|/)[jt]sconfig[^/]*\\.json$")
  (#set! detects "removed")
  (#set! key "strictness")
  (#set! rule "strictness-lowered"))
((pair key: (string) @key value: (_)) @match
  (#match? @key "^\"(strict|noImplicitAny|strictNullChecks|noImplicitReturns|noUncheckedIndexedAccess|exactOptionalPropertyTypes|noFallthroughCasesInSwitch|useUnknownInCatchVariables|extends)\"$")
  (#path? @match "(^|/)[jt]sconfig[^/]*\\.json$")
  (#set! detects "removed")
  (#set! key "strictness")
  (#set! as "counterpart")
  (#set! rule "strictness-lowered"))

; "rules": { "no-unused-vars": "off" }
;            ^^^^^^^^^^^^^^^^^^^^^^^
((pair key: (string) @list value: (object (pair key: (string) @key value: [(string) @value (number) @value (array . [(string) (number)] @value)]) @match)) @entry
  (#match? @key "{grave-rule}")
  (#eq? @list "\"rules\"")
  (#match? @value "^(\"off\"|0)$")
  ; For some files only.
  (#not-around? @entry object "{for-some-files}")
  (#path? @match "{lint-settings}")
  (#set! detects "introduced")
  (#not-explained? @match "\\w+ \\w+ \\w+")
  (#set! rule "rule-switched-off"))
((pair key: (string) @list value: (object (pair key: (string) @key value: [(string) @value (number) @value (array . [(string) (number)] @value)]) @match)) @entry
  (#not-match? @key "{grave-rule}")
  (#eq? @list "\"rules\"")
  (#match? @value "^(\"off\"|0)$")
  ; For some files only.
  (#not-around? @entry object "{for-some-files}")
  (#path? @match "{lint-settings}")
  (#set! detects "introduced")
  (#not-explained? @match "\\w+ \\w+ \\w+")
  (#set! rule "minor-rule-switched-off"))
; "no-unused-vars": "error" → "no-unused-vars": "warn"
;                             ^^^^^^^^^^^^^^^^^^^^^^^^
((pair key: (string) @list value: (object (pair key: (string) @key value: [(string) @value (number) @value (array . [(string) (number)] @value)]) @match))
  (#eq? @list "\"rules\"")
  (#match? @value "^(\"(warn|error)\"|[12])$")
  (#path? @match "{lint-settings}")
  (#set! compare "ladder: error | 2 > warn | 1")
  (#set! detects "weakened")
  (#set! rule "strictness-lowered"))
; biome.json: "noExplicitAny": "off"
;             ^^^^^^^^^^^^^^^^^^^^^^
((pair key: (string) @key value: [(string) @value (object (pair key: (string) @level value: (string) @value))]) @match
  (#match? @key "{grave-rule}")
  (#match? @key "^\"(no|use)[A-Z]\\w*\"$")
  (#eq? @value "\"off\"")
  (#path? @match "(^|/)biome\\.jsonc?$")
  (#set! detects "introduced")
  (#not-explained? @match "\\w+ \\w+ \\w+")
  (#set! rule "rule-switched-off"))
((pair key: (string) @key value: [(string) @value (object (pair key: (string) @level value: (string) @value))]) @match
  (#not-match? @key "{grave-rule}")
  (#match? @key "^\"(no|use)[A-Z]\\w*\"$")
  (#eq? @value "\"off\"")
  (#path? @match "(^|/)biome\\.jsonc?$")
  (#set! detects "introduced")
  (#not-explained? @match "\\w+ \\w+ \\w+")
  (#set! rule "minor-rule-switched-off"))

; "test": "echo skipped"
; ^^^^^^^^^^^^^^^^^^^^^^
((pair key: (string) @list value: (object (pair key: (string) @key value: (string) @value) @match))
  (#eq? @list "\"scripts\"")
  (#match? @key "^\"(test|lint|typecheck|type-check|check|check-types|audit|verify|ci)(:[\\w-]+)?\"$")
  (#match? @value "^\"(echo [^&|;]*|true|:|exit 0|)( && exit 0)?\"$")
  (#not-match? @value "no test specified|exit 1")
  (#path? @match "(^|/)package\\.json$")
  (#set! rule "check-script-emptied"))

; "release": "git push --no-verify"
; ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
((pair key: (string) @list value: (object (pair key: (string) @key value: (string) @value) @match))
  (#eq? @list "\"scripts\"")
  (#match? @value "\\b(git (commit|push|merge)\\b[^&|;]*--no-verify\\b|HUSKY=0|HUSKY_SKIP_HOOKS=1|LEFTHOOK=0)")
  (#path? @match "(^|/)package\\.json$")
  (#set! rule "hook-bypass"))
