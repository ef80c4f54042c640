; rules: { "no-unused-vars": "off" }
;          ^^^^^^^^^^^^^^^^^^^^^^^
((pair key: (_) @list value: (object (pair key: (_) @key value: [(string) @value (number) @value (array . [(string) (number)] @value)]) @match)) @entry
  (#match? @key "{grave-rule}")
  (#match? @list "^[\"']?rules[\"']?$")
  (#match? @value "^([\"']off[\"']|0)$")
  ; For some files only.
  (#not-around? @entry object "{for-some-files}")
  (#path? @match "{lint-script}")
  (#set! detects "introduced")
  (#not-explained? @match "\\w+ \\w+ \\w+")
  (#set! rule "rule-switched-off"))
((pair key: (_) @list value: (object (pair key: (_) @key value: [(string) @value (number) @value (array . [(string) (number)] @value)]) @match)) @entry
  (#not-match? @key "{grave-rule}")
  (#match? @list "^[\"']?rules[\"']?$")
  (#match? @value "^([\"']off[\"']|0)$")
  ; For some files only.
  (#not-around? @entry object "{for-some-files}")
  (#path? @match "{lint-script}")
  (#set! detects "introduced")
  (#not-explained? @match "\\w+ \\w+ \\w+")
  (#set! rule "minor-rule-switched-off"))
; "no-unused-vars": "error" → "no-unused-vars": "warn"
;                             ^^^^^^^^^^^^^^^^^^^^^^^^
((pair key: (_) @list value: (object (pair key: (_) @key value: [(string) @value (number) @value (array . [(string) (number)] @value)]) @match))
  (#match? @list "^[\"']?rules[\"']?$")
  (#match? @value "^([\"'](warn|error)[\"']|[12])$")
  (#path? @match "{lint-script}")
  (#set! compare "ladder: error | 2 > warn | 1")
  (#set! detects "weakened")
  (#set! rule "strictness-lowered"))
; typescript: { ignoreBuildErrors: true }
;               ^^^^^^^^^^^^^^^^^^^^^^^
((pair key: (property_identifier) @key value: (true)) @match
  (#match? @key "^(ignoreBuildErrors|ignoreDuringBuilds|transpileOnly)$")
  (#not-path? @match "(^|/)(examples?|samples?|demos?)/")
  (#path? @match "(^|/)[\\w.-]*config[\\w.-]*\\.[cm]?[jt]s$")
  (#set! detects "introduced")
  (#not-explained? @match "\\w+ \\w+ \\w+")
  (#set! rule "rule-switched-off"))
