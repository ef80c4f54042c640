; import pad from "left-pad", which no manifest names
;                 ^^^^^^^^^^
([
  (import_statement source: (string) @match)
  (export_statement source: (string) @match)
  (call_expression function: (import) arguments: (arguments . (string) @match))
]
  (#not-match? @match "^.([./#~$]|node:)")
  (#not-inside? @match try_statement)
  (#set! exact "yes")
  (#set! rule "unnamed-import"))
((call_expression function: (identifier) @callee arguments: (arguments . (string) @match))
  (#eq? @callee "require")
  (#not-match? @match "^.([./#~$]|node:)")
  (#not-inside? @match try_statement)
  (#set! exact "yes")
  (#set! rule "unnamed-import"))
