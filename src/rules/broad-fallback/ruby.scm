; catch (error) { return mockUsers; }
;                   ^^^^^^^^^^^^^^^^^
((rescue body: (then [(return) (assignment) (identifier) (constant)] @match))
  (#match? @match "(^|[^\\w])_?(mock(ed)?|MOCK(ED)?|fake|FAKE|dummy|DUMMY|sample|SAMPLE|placeholder|PLACEHOLDER|simulated|hardcoded|HARDCODED|demo|DEMO)_?([A-Z_]\\w*|[dD]ata|[rR]esponse|[rR]esults?|[uU]sers?|[iI]tems?)\\b")
  (#not-match? @match "^(await )?[\\w.]*([lL]og|console|print)\\w*")
  (#not-path? @match "(^|/)(docs?|examples?|samples?|demos?|stories|playground)/|[mM]ock|[fF]ixture")
  (#set! rule "made-up-fallback"))

; Order.find_by!(id: id) → Order.find_by(id: id)
;                          ^^^^^^^^^^^^^^^^^^^^^
((call receiver: (_) @key method: (_) @value) @match
  (#match? @value "^(find_by!?|save!?|update!?|create!?|destroy!?|first!?|last!?|take!?|fetch|dig)$")
  (#set! compare "ladder: find_by! | save! | update! | create! | destroy! | first! | last! | take! | fetch > find_by | save | update | create | destroy | first | last | take | dig")
  (#set! rule "missing-no-longer-fails"))
; ENV.fetch("KEY") → ENV["KEY"]
;                    ^^^^^^^^^^
((call receiver: (constant) @env method: (_) @value arguments: (argument_list . (string) @key .)) @match
  (#eq? @env "ENV") (#eq? @value "fetch")
  (#set! compare "ladder: fetch > ENV")
  (#set! rule "required-setting-optional"))
((element_reference object: (constant) @env @value (string) @key) @match
  (#eq? @env "ENV")
  (#set! compare "ladder: fetch > ENV")
  (#set! rule "required-setting-optional"))
