; npm test; exit 0
;           ^^^^^^
(([(command) (redirected_statement) (pipeline)] @tests . (command name: (command_name) @exit argument: (_) @zero) @match)
  (#match? @tests "^(npx |yarn |pnpm |bundle exec |uv run |poetry run |python3? -m )?(npm (t|test|run test)\\b|yarn test|pnpm test|pytest|unittest|go test|cargo test|mvn .*(test|verify)|gradle .*(test|check)|\\./gradlew .*(test|check)|jest|vitest|mocha|playwright test|cypress run|phpunit|rspec|ctest|bats|dotnet test|swift test|tox|nox|make (test|check))\\b")
  (#eq? @exit "exit") (#eq? @zero "0")
  (#not-inside? @match "if_statement" "case_statement")
  (#set! rule "test-result-dropped"))

; jest --passWithNoTests
;      ^^^^^^^^^^^^^^^^^
((command argument: (_) @match) @context
  (#match? @match "^--(passWithNoTests|pass-with-no-tests|allow-no-tests)(=true)?$")
  (#not-match? @context "--(findRelatedTests|changed|onlyChanged|related)|lint-staged")
  (#set! rule "no-tests-pass"))

; jest --updateSnapshot
;      ^^^^^^^^^^^^^^^^
((command argument: (_) @match) @context
  (#match? @match "^(--update-?[sS]napshots?(=(all|changed))?|--snapshot-update|--update-?goldens?)$")
  (#path? @match "(^|/)(\\.github/|\\.gitlab|\\.circleci/|azure-pipelines|ci/|\\.buildkite/|Jenkinsfile)|[dD]ockerfile")
  (#not-path? @match "(update|snapshot|golden)[^/]*$")
  (#set! rule "snapshots-rewritten"))
((command (variable_assignment name: (_) @name value: (_) @to) @match) @context
  (#match? @name "^(INSTA_UPDATE|UPDATE_SNAPSHOTS?|UPDATE_GOLDENS?|UPDATE_EXPECT|SNAPSHOT_UPDATE|UPDATE_BASELINES?)$")
  (#match? @to "^(always|1|true|all)$")
  (#path? @match "(^|/)(\\.github/|\\.gitlab|\\.circleci/|azure-pipelines|ci/|\\.buildkite/|Jenkinsfile)|[dD]ockerfile")
  (#not-path? @match "(update|snapshot|golden)[^/]*$")
  (#set! rule "snapshots-rewritten"))

; @test "pays" { ! pay; }
;                ^^^^^
; Where it is the last command, the test ends as it does.
((negated_command) @match . (_) @next
  (#not-match? @next "^\\}")
  (#file? @match "(^|\\n)(#!.*\\bbats\\b|@test )")
  (#not-inside? @match "if_statement" "while_statement" "list" "elif_clause")
  (#set! rule "unfinished-assertion"))
