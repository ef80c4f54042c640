; fail_under = 80 → fail_under = 60
;                   ^^^^^^^^^^^^^^^
((pair . (_) @key . (_) @value) @match
  (#match? @key "^(fail_under|fail-under|covFailUnder)$")
  (#set! compare "number-lowered")
  (#set! rule "coverage-threshold-lowered"))
