; strict = true → strict = false
;                 ^^^^^^^^^^^^^^
((table . (_) @table (pair . (_) @key (boolean) @value) @match)
  (#match? @table "^tool\\.(mypy|pyright|pytest|ruff|basedpyright)")
  (#match? @key "^(strict|disallow_\\w+|check_untyped_defs|warn_\\w+|no_implicit_\\w+|strict_\\w+|xfail_strict|report\\w+)$")
  (#set! compare "turned-off")
  (#set! detects "weakened")
  (#set! rule "rule-switched-off"))
; ignore_errors = true
; ^^^^^^^^^^^^^^^^^^^^
((table . (_) @table (pair . (_) @key (boolean) @value) @match)
  (#match? @table "^tool\\.mypy")
  (#eq? @key "ignore_errors")
  (#eq? @value "true")
  (#set! detects "introduced")
  (#set! rule "rule-switched-off"))
((table_array_element . (_) @table (pair . (_) @key (boolean) @value) @match)
  (#match? @table "^tool\\.mypy\\.overrides")
  (#eq? @key "ignore_errors")
  (#eq? @value "true")
  (#set! detects "introduced")
  (#set! rule "rule-switched-off"))
; ignore = ["S608"]
;           ^^^^^^
((table . (_) @table (pair . (_) @key (array (string) @match)))
  (#match? @table "^(tool\\.ruff(\\.lint)?|lint|tool\\.pylint.*|tool\\.bandit)$")
  (#match? @key "^(ignore|extend-ignore|disable|skips)$")
  (#match? @match "^[\"'](S[0-9]*[\"']|F[0-9]*[\"']|BLE|E7|E9|PGH|B[1-7][0-9][0-9]|eval-used|exec-used|no-member|undefined|broad|bare)")
  (#set! detects "introduced")
  (#set! rule "rule-switched-off"))
; unwrap_used = "deny" → unwrap_used = "allow"
;                        ^^^^^^^^^^^^^^^^^^^^^
((table . (_) @table (pair . (_) @key (string) @value) @match)
  (#match? @table "^(workspace\\.)?lints\\.(rust|clippy|rustdoc)$")
  (#match? @value "^[\"'](forbid|deny|warn|allow)[\"']$")
  (#set! compare "ladder: forbid > deny > warn > allow")
  (#set! detects "weakened")
  (#set! rule "strictness-lowered"))
