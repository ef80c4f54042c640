; Authorisation: a condition that refuses, a call that refuses, an annotation.

((if condition: (_) @key consequence: (then . [(call) (return)] @then .) !alternative) @match
  (#match? @key "([pP]ermission|[pP]ermitted|[rR]oles?\\b|[aA]dmin|[aA]uthori[sz]|[aA]uthenticat|isOwner|is_owner|IsOwner|owner\\?|[oO]wnerI[dD]\\b|owner_id|[oO]wned_?[bB]y|[oO]wnership|[iI]s_?[aA]llowed|allowed\\?|\\b[cC]an_?(Access|View|Read|Write|Edit|Update|Delete|Remove|Create|Manage|Admin|Publish|Approve|Invite|Use|Perform|See|Modify|Refund|Transfer|Pay|Charge|Do|access|view|read|write|edit|update|delete|remove|create|manage|admin|publish|approve|invite|refund|transfer|pay)\\w*\\??|[fF]orbid|[cC]srf|CSRF|[sS]cope|[lL]ogged_?[iI]n|[tT]enant)")
  (#match? @then "^(raise|fail|return|head|redirect_to|render)\\b")
  (#set! protects "block")
  (#set! rule "authorization-removed"))

((if_modifier body: [(call) (return)] @then condition: (_) @key) @match
  (#match? @key "([pP]ermission|[pP]ermitted|[rR]oles?\\b|[aA]dmin|[aA]uthori[sz]|[aA]uthenticat|isOwner|is_owner|IsOwner|owner\\?|[oO]wnerI[dD]\\b|owner_id|[oO]wned_?[bB]y|[oO]wnership|[iI]s_?[aA]llowed|allowed\\?|\\b[cC]an_?(Access|View|Read|Write|Edit|Update|Delete|Remove|Create|Manage|Admin|Publish|Approve|Invite|Use|Perform|See|Modify|Refund|Transfer|Pay|Charge|Do|access|view|read|write|edit|update|delete|remove|create|manage|admin|publish|approve|invite|refund|transfer|pay)\\w*\\??|[fF]orbid|[cC]srf|CSRF|[sS]cope|[lL]ogged_?[iI]n|[tT]enant)")
  (#match? @then "^(raise|fail|return|head|redirect_to|render)\\b")
  (#set! protects "block")
  (#set! rule "authorization-removed"))

((unless_modifier body: [(call) (return)] @then condition: (_) @key) @match
  (#match? @key "([pP]ermission|[pP]ermitted|[rR]oles?\\b|[aA]dmin|[aA]uthori[sz]|[aA]uthenticat|isOwner|is_owner|IsOwner|owner\\?|[oO]wnerI[dD]\\b|owner_id|[oO]wned_?[bB]y|[oO]wnership|[iI]s_?[aA]llowed|allowed\\?|\\b[cC]an_?(Access|View|Read|Write|Edit|Update|Delete|Remove|Create|Manage|Admin|Publish|Approve|Invite|Use|Perform|See|Modify|Refund|Transfer|Pay|Charge|Do|access|view|read|write|edit|update|delete|remove|create|manage|admin|publish|approve|invite|refund|transfer|pay)\\w*\\??|[fF]orbid|[cC]srf|CSRF|[sS]cope|[lL]ogged_?[iI]n|[tT]enant)")
  (#match? @then "^(raise|fail|return|head|redirect_to|render)\\b")
  (#set! protects "block")
  (#set! rule "authorization-removed"))

((unless condition: (_) @key consequence: (then . [(call) (return)] @then .) !alternative) @match
  (#match? @key "([pP]ermission|[pP]ermitted|[rR]oles?\\b|[aA]dmin|[aA]uthori[sz]|[aA]uthenticat|isOwner|is_owner|IsOwner|owner\\?|[oO]wnerI[dD]\\b|owner_id|[oO]wned_?[bB]y|[oO]wnership|[iI]s_?[aA]llowed|allowed\\?|\\b[cC]an_?(Access|View|Read|Write|Edit|Update|Delete|Remove|Create|Manage|Admin|Publish|Approve|Invite|Use|Perform|See|Modify|Refund|Transfer|Pay|Charge|Do|access|view|read|write|edit|update|delete|remove|create|manage|admin|publish|approve|invite|refund|transfer|pay)\\w*\\??|[fF]orbid|[cC]srf|CSRF|[sS]cope|[lL]ogged_?[iI]n|[tT]enant)")
  (#match? @then "^(raise|fail|return|head|redirect_to|render)\\b")
  (#set! protects "block")
  (#set! rule "authorization-removed"))

((body_statement (call !receiver method: (identifier) @callee) @match @key)
  (#match? @callee "^_?([rR]equire|[aA]ssert|[cC]heck|[eE]nsure|[vV]erify|[eE]nforce|[aA]uthori[sz]e)_?(\\w*_?)?([aA]uth\\w*|[pP]ermissions?|[rR]oles?|[aA]dmin|[aA]ccess|[oO]wner\\w*|[lL]ogin|[sS]ession|[cC]srf\\w*|[sS]copes?|[pP]olicy)(Async|[!?])?$|^([aA]uthorize!?|[aA]uthorise!?|[aA]uthenticate(_user)?!?|denyAccessUnlessGranted|load_and_authorize_resource)$")
  (#set! protects "block")
  (#set! rule "authorization-removed"))

((body_statement (call receiver: (_) method: (identifier) @callee) @match @key)
  (#match? @callee "^_?([rR]equire|[aA]ssert|[cC]heck|[eE]nsure|[vV]erify|[eE]nforce|[aA]uthori[sz]e)_?(\\w*_?)?([aA]uth\\w*|[pP]ermissions?|[rR]oles?|[aA]dmin|[aA]ccess|[oO]wner\\w*|[lL]ogin|[sS]ession|[cC]srf\\w*|[sS]copes?|[pP]olicy)(Async|[!?])?$|^([aA]uthorize!?|[aA]uthorise!?|[aA]uthenticate(_user)?!?|denyAccessUnlessGranted|load_and_authorize_resource)$")
  (#set! protects "block")
  (#set! rule "authorization-removed"))

((if condition: (_) @key @match) (#set! as "counterpart") (#set! rule "authorization-removed"))

((if_modifier condition: (_) @key @match) (#set! as "counterpart") (#set! rule "authorization-removed"))

((unless_modifier condition: (_) @key @match) (#set! as "counterpart") (#set! rule "authorization-removed"))

((unless condition: (_) @key @match) (#set! as "counterpart") (#set! rule "authorization-removed"))

((conditional condition: (_) @key @match) (#set! as "counterpart") (#set! rule "authorization-removed"))

((binary operator: ["&&" "||"]) @match @key (#set! as "counterpart") (#set! rule "authorization-removed"))

((call method: (_) @callee) @match @key
  (#match? @callee "([aA]uth|[pP]ermission|[rR]ole|[aA]dmin|[aA]ccess|[oO]wner|[eE]nsure|[rR]equire|[vV]erify|[cC]heck|[aA]llow|[pP]olicy|[gG]uard)")
  (#set! as "counterpart") (#set! rule "authorization-removed"))

; Validation: a call that checks or cleans.

((body_statement (call !receiver method: (identifier) @callee) @match @key)
  (#match? @callee "^_?([vV]alidate|[vV]erify|[sS]aniti[sz]e|[cC]heck|[eE]nsure|ThrowIf)([A-Z_]\\w*)?[!?]?$|^(requireNotNull|checkNotNull|ThrowIfNull|ThrowIfNullOrEmpty)$")
  (#not-match? @callee "([pP]ermission|[aA]ccess|[rR]ole|[oO]wner|[aA]uth|[tT]oken|[sS]ession|[aA]dmin|[lL]ogin|[cC]srf|[sS]cope|[pP]olicy|[eE]rror|[sS]tatus|NoMoreInteractions|All$)")
  (#not-match? @callee "[eE]nsure\\w*([sS]et_?[uU]p|[iI]nit|[dD]ir|[fF]older|[eE]xist|[cC]reated|[lL]oaded|[rR]unning|[sS]tarted|[rR]eady|[cC]onnect|[oO]pen|[iI]nstall|[bB]ranch|[rR]epo|[tT]able|[sS]chema|[iI]ndex|[dD]atabase|[dD]efault|[cC]onfig|[cC]ache|[pP]arent|[fF]ile|[cC]apacity|[rR]egistered|[lL]ink)|_and_|And[A-Z]")
  (#set! protects "block")
  (#set! rule "validation-removed"))

((body_statement (call receiver: (_) method: (identifier) @callee) @match @key)
  (#match? @callee "^_?([vV]alidate|[vV]erify|[sS]aniti[sz]e|[cC]heck|[eE]nsure|ThrowIf)([A-Z_]\\w*)?[!?]?$|^(requireNotNull|checkNotNull|ThrowIfNull|ThrowIfNullOrEmpty)$")
  (#not-match? @callee "([pP]ermission|[aA]ccess|[rR]ole|[oO]wner|[aA]uth|[tT]oken|[sS]ession|[aA]dmin|[lL]ogin|[cC]srf|[sS]cope|[pP]olicy|[eE]rror|[sS]tatus|NoMoreInteractions|All$)")
  (#not-match? @callee "[eE]nsure\\w*([sS]et_?[uU]p|[iI]nit|[dD]ir|[fF]older|[eE]xist|[cC]reated|[lL]oaded|[rR]unning|[sS]tarted|[rR]eady|[cC]onnect|[oO]pen|[iI]nstall|[bB]ranch|[rR]epo|[tT]able|[sS]chema|[iI]ndex|[dD]atabase|[dD]efault|[cC]onfig|[cC]ache|[pP]arent|[fF]ile|[cC]apacity|[rR]egistered|[lL]ink)|_and_|And[A-Z]")
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
  (#match? @callee "([vV]alid|[vV]erify|[cC]heck|[aA]ssert|[eE]nsure|[rR]equire|[sS]aniti[sz]|[eE]scape|[pP]arse|[eE]ncode|[fF]ilter|[cC]lean)")
  (#set! as "counterpart") (#set! rule "validation-removed"))

; Guard clauses.

((if condition: (_) @key consequence: (then . [(call) (return)] @then .) !alternative) @match
  (#not-match? @key "([pP]ermission|[pP]ermitted|[rR]oles?\\b|[aA]dmin|[aA]uthori[sz]|[aA]uthenticat|isOwner|is_owner|IsOwner|owner\\?|[oO]wnerI[dD]\\b|owner_id|[oO]wned_?[bB]y|[oO]wnership|[iI]s_?[aA]llowed|allowed\\?|\\b[cC]an_?(Access|View|Read|Write|Edit|Update|Delete|Remove|Create|Manage|Admin|Publish|Approve|Invite|Use|Perform|See|Modify|Refund|Transfer|Pay|Charge|Do|access|view|read|write|edit|update|delete|remove|create|manage|admin|publish|approve|invite|refund|transfer|pay)\\w*\\??|[fF]orbid|[cC]srf|CSRF|[sS]cope|[lL]ogged_?[iI]n|[tT]enant)")
  (#not-match? @key "([iI]sSuccess|[sS]tatus(_?[cC]ode)?\\b|[eE]xit(_?[cC]ode)?\\b|errno|\\brc\\b|\\bret\\b|[eE]rr(or)?\\b)")
  (#match? @then "^(raise|fail|return|head|redirect_to|render)\\b")
  (#set! protects "block")
  (#set! rule "guard-removed"))

((if_modifier body: [(call) (return)] @then condition: (_) @key) @match
  (#not-match? @key "([pP]ermission|[pP]ermitted|[rR]oles?\\b|[aA]dmin|[aA]uthori[sz]|[aA]uthenticat|isOwner|is_owner|IsOwner|owner\\?|[oO]wnerI[dD]\\b|owner_id|[oO]wned_?[bB]y|[oO]wnership|[iI]s_?[aA]llowed|allowed\\?|\\b[cC]an_?(Access|View|Read|Write|Edit|Update|Delete|Remove|Create|Manage|Admin|Publish|Approve|Invite|Use|Perform|See|Modify|Refund|Transfer|Pay|Charge|Do|access|view|read|write|edit|update|delete|remove|create|manage|admin|publish|approve|invite|refund|transfer|pay)\\w*\\??|[fF]orbid|[cC]srf|CSRF|[sS]cope|[lL]ogged_?[iI]n|[tT]enant)")
  (#not-match? @key "([iI]sSuccess|[sS]tatus(_?[cC]ode)?\\b|[eE]xit(_?[cC]ode)?\\b|errno|\\brc\\b|\\bret\\b|[eE]rr(or)?\\b)")
  (#match? @then "^(raise|fail|return|head|redirect_to|render)\\b")
  (#set! protects "block")
  (#set! rule "guard-removed"))

((unless_modifier body: [(call) (return)] @then condition: (_) @key) @match
  (#not-match? @key "([pP]ermission|[pP]ermitted|[rR]oles?\\b|[aA]dmin|[aA]uthori[sz]|[aA]uthenticat|isOwner|is_owner|IsOwner|owner\\?|[oO]wnerI[dD]\\b|owner_id|[oO]wned_?[bB]y|[oO]wnership|[iI]s_?[aA]llowed|allowed\\?|\\b[cC]an_?(Access|View|Read|Write|Edit|Update|Delete|Remove|Create|Manage|Admin|Publish|Approve|Invite|Use|Perform|See|Modify|Refund|Transfer|Pay|Charge|Do|access|view|read|write|edit|update|delete|remove|create|manage|admin|publish|approve|invite|refund|transfer|pay)\\w*\\??|[fF]orbid|[cC]srf|CSRF|[sS]cope|[lL]ogged_?[iI]n|[tT]enant)")
  (#not-match? @key "([iI]sSuccess|[sS]tatus(_?[cC]ode)?\\b|[eE]xit(_?[cC]ode)?\\b|errno|\\brc\\b|\\bret\\b|[eE]rr(or)?\\b)")
  (#match? @then "^(raise|fail|return|head|redirect_to|render)\\b")
  (#set! protects "block")
  (#set! rule "guard-removed"))

((unless condition: (_) @key consequence: (then . [(call) (return)] @then .) !alternative) @match
  (#not-match? @key "([pP]ermission|[pP]ermitted|[rR]oles?\\b|[aA]dmin|[aA]uthori[sz]|[aA]uthenticat|isOwner|is_owner|IsOwner|owner\\?|[oO]wnerI[dD]\\b|owner_id|[oO]wned_?[bB]y|[oO]wnership|[iI]s_?[aA]llowed|allowed\\?|\\b[cC]an_?(Access|View|Read|Write|Edit|Update|Delete|Remove|Create|Manage|Admin|Publish|Approve|Invite|Use|Perform|See|Modify|Refund|Transfer|Pay|Charge|Do|access|view|read|write|edit|update|delete|remove|create|manage|admin|publish|approve|invite|refund|transfer|pay)\\w*\\??|[fF]orbid|[cC]srf|CSRF|[sS]cope|[lL]ogged_?[iI]n|[tT]enant)")
  (#not-match? @key "([iI]sSuccess|[sS]tatus(_?[cC]ode)?\\b|[eE]xit(_?[cC]ode)?\\b|errno|\\brc\\b|\\bret\\b|[eE]rr(or)?\\b)")
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
  (#match? @callee "([vV]alid|[vV]erify|[cC]heck|[aA]ssert|[eE]nsure|[rR]equire|[gG]uard|ThrowIf)")
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
