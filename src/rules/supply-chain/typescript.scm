; import pad = require("left-pad"), which no manifest names
;                      ^^^^^^^^^^
((import_require_clause source: (string) @match)
  (#not-match? @match "^.([./#~$]|node:)")
  (#set! exact "yes")
  (#set! rule "unnamed-import"))
