; catch (error) { return mockUsers; }
;                   ^^^^^^^^^^^^^^^^^
((rescue body: (then [(return) (assignment) (identifier) (constant)] @match))
  (#match? @match "{made-up-name}")
  (#not-match? @match "^(await )?[\\w.]*([lL]og|console|print)\\w*")
  (#not-path? @match "{sample-path}")
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
