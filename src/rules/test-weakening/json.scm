; "test": "jest --passWithNoTests"
; ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
((pair key: (string) @key value: (string) @script) @match
  (#match? @script "--pass-?[wW]ith-?[nN]o-?[tT]ests\\b")
  (#not-match? @script "--(findRelatedTests|changed|onlyChanged|related)\\b|lint-staged")
  (#path? @match "(^|/)package\\.json$")
  (#set! rule "no-tests-pass"))
((pair key: (string) @key value: (true)) @match
  (#eq? @key "\"passWithNoTests\"")
  (#set! rule "no-tests-pass"))

; "test": "jest -u"
; ^^^^^^^^^^^^^^^^^
((pair key: (string) @key value: (string) @script) @match
  (#match? @key "^\"(test|test:(ci|unit|e2e|all|integration)|ci|ci:test|check|verify|pretest|prepublishOnly)\"$")
  (#match? @script "\\b(jest|vitest|playwright|ava|test)\\b.*( -u\\b| --update-?[sS]napshots?\\b)")
  (#path? @match "(^|/)package\\.json$")
  (#set! rule "snapshots-rewritten"))

; "branches": 80 → "branches": 60
;                  ^^^^^^^^^^^^^^
((pair key: (string) @key value: (number) @value) @match
  (#match? @key "^\"(branches|functions|lines|statements)\"$")
  (#path? @match "(^|/)(package\\.json|jest[^/]*\\.json|\\.nycrc(\\.json)?|\\.c8rc(\\.json)?|coverage[^/]*\\.json)$")
  (#set! compare "number-lowered")
  (#set! rule "coverage-threshold-lowered"))
