; Authorisation: a condition that refuses, a call that refuses, an annotation.

((if condition: (_) @key consequence: (then . [(call) (return)] @then .) !alternative) @match
  (#match? @key "{permission}")
  (#match? @then "^(raise|fail|return|head|redirect_to|render)\\b")
  (#set! protects "block")
  (#set! rule "authorization-removed"))

((if_modifier body: [(call) (return)] @then condition: (_) @key) @match
  (#match? @key "{permission}")
  (#match? @then "^(raise|fail|return|head|redirect_to|render)\\b")
  (#set! protects "block")
  (#set! rule "authorization-removed"))

((unless_modifier body: [(call) (return)] @then condition: (_) @key) @match
  (#match? @key "{permission}")
  (#match? @then "^(raise|fail|return|head|redirect_to|render)\\b")
  (#set! protects "block")
  (#set! rule "authorization-removed"))

((unless condition: (_) @key consequence: (then . [(call) (return)] @then .) !alternative) @match
  (#match? @key "{permission}")
  (#match? @then "^(raise|fail|return|head|redirect_to|render)\\b")
  (#set! protects "block")
  (#set! rule "authorization-removed"))

((body_statement (call !receiver method: (identifier) @callee) @match @key)
  (#match? @callee "{permission-demand}")
  (#set! protects "block")
  (#set! rule "authorization-removed"))

((body_statement (call receiver: (_) method: (identifier) @callee) @match @key)
  (#match? @callee "{permission-demand}")
  (#set! protects "block")
  (#set! rule "authorization-removed"))

((if condition: (_) @key @match) (#set! as "counterpart") (#set! rule "authorization-removed"))

((if_modifier condition: (_) @key @match) (#set! as "counterpart") (#set! rule "authorization-removed"))

((unless_modifier condition: (_) @key @match) (#set! as "counterpart") (#set! rule "authorization-removed"))

((unless condition: (_) @key @match) (#set! as "counterpart") (#set! rule "authorization-removed"))

((conditional condition: (_) @key @match) (#set! as "counterpart") (#set! rule "authorization-removed"))

((binary operator: ["&&" "||"]) @match @key (#set! as "counterpart") (#set! rule "authorization-removed"))

((call method: (_) @callee) @match @key
  (#match? @callee "{guarding-name}")
  (#set! as "counterpart") (#set! rule "authorization-removed"))

; Validation: a call that checks or cleans.

((body_statement (call !receiver method: (identifier) @callee) @match @key)
  (#match? @callee "{validating-or-ensuring-call}")
  (#not-match? @callee "{not-validation}")
  (#not-match? @callee "{setup-or-link-call}")
  (#set! protects "block")
  (#set! rule "validation-removed"))

((body_statement (call receiver: (_) method: (identifier) @callee) @match @key)
  (#match? @callee "{validating-or-ensuring-call}")
  (#not-match? @callee "{not-validation}")
  (#not-match? @callee "{setup-or-link-call}")
  (#set! protects "block")
  (#set! rule "validation-removed"))

((call !receiver method: (identifier) @callee arguments: (argument_list . (_) @protects .)) @match @key
  (#match? @callee "^(sanitize\\w*)$")
  (#set! rule "validation-removed"))

; before_action :require_admin
; ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
((call !receiver method: (identifier) @hook arguments: (argument_list . (simple_symbol) @name)) @match @key
  (#match? @hook "^(before_action|before_filter|prepend_before_action)$")
  (#match? @name "([aA]uth|require|admin|login|permission|owner|verify|ensure|set_current_user)")
  (#set! rule "authorization-removed"))
; validates :amount, presence: true
; ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
((call !receiver method: (identifier) @hook arguments: (argument_list . (simple_symbol) @protects)) @match @key
  (#match? @hook "^(validates|validate|validates_\\w+)$")
  (#set! rule "validation-removed"))
; skip_before_action :require_admin is another rule's matter; a parent that does it is not seen here.

((if condition: (_) @key @match) (#set! as "counterpart") (#set! rule "validation-removed"))

((if_modifier condition: (_) @key @match) (#set! as "counterpart") (#set! rule "validation-removed"))

((unless_modifier condition: (_) @key @match) (#set! as "counterpart") (#set! rule "validation-removed"))

((unless condition: (_) @key @match) (#set! as "counterpart") (#set! rule "validation-removed"))

((conditional condition: (_) @key @match) (#set! as "counterpart") (#set! rule "validation-removed"))

((binary operator: ["&&" "||"]) @match @key (#set! as "counterpart") (#set! rule "validation-removed"))

((call method: (_) @callee) @match @key
  (#match? @callee "{checking-name}")
  (#set! as "counterpart") (#set! rule "validation-removed"))

; Guard clauses.

((if condition: (_) @key consequence: (then . [(call) (return)] @then .) !alternative) @match
  (#not-match? @key "{permission}")
  (#not-match? @key "{outcome}")
  (#match? @then "^(raise|fail|return|head|redirect_to|render)\\b")
  (#set! protects "block")
  (#set! rule "guard-removed"))

((if_modifier body: [(call) (return)] @then condition: (_) @key) @match
  (#not-match? @key "{permission}")
  (#not-match? @key "{outcome}")
  (#match? @then "^(raise|fail|return|head|redirect_to|render)\\b")
  (#set! protects "block")
  (#set! rule "guard-removed"))

((unless_modifier body: [(call) (return)] @then condition: (_) @key) @match
  (#not-match? @key "{permission}")
  (#not-match? @key "{outcome}")
  (#match? @then "^(raise|fail|return|head|redirect_to|render)\\b")
  (#set! protects "block")
  (#set! rule "guard-removed"))

((unless condition: (_) @key consequence: (then . [(call) (return)] @then .) !alternative) @match
  (#not-match? @key "{permission}")
  (#not-match? @key "{outcome}")
  (#match? @then "^(raise|fail|return|head|redirect_to|render)\\b")
  (#set! protects "block")
  (#set! rule "guard-removed"))

((if condition: (_) @key @match) (#set! as "counterpart") (#set! rule "guard-removed"))

((if_modifier condition: (_) @key @match) (#set! as "counterpart") (#set! rule "guard-removed"))

((unless_modifier condition: (_) @key @match) (#set! as "counterpart") (#set! rule "guard-removed"))

((unless condition: (_) @key @match) (#set! as "counterpart") (#set! rule "guard-removed"))

((conditional condition: (_) @key @match) (#set! as "counterpart") (#set! rule "guard-removed"))

((binary operator: ["&&" "||"]) @match @key (#set! as "counterpart") (#set! rule "guard-removed"))

((call method: (_) @callee) @match @key
  (#match? @callee "{guard-name}")
  (#set! as "counterpart") (#set! rule "guard-removed"))

; Assertions, in tests that stay.

((do_block body: (body_statement (call) @match @key @callee))
  (#match? @callee "^(assert\\w*|refute\\w*|expect)\\b")
  (#set! protects "before")
  (#set! rule "assertion-removed"))

((body_statement (call) @match @key @callee)
  (#match? @callee "^(assert\\w*|refute\\w*|expect)\\b")
  (#set! protects "before")
  (#set! rule "assertion-removed"))
