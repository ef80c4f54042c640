; Authorisation: a condition that refuses, a call that refuses, an annotation.

((guard_statement condition: (_) @key (statements) @then) @match
  (#match? @key "([pP]ermission|[pP]ermitted|[rR]oles?\\b|[aA]dmin|[aA]uthori[sz]|[aA]uthenticat|isOwner|is_owner|IsOwner|owner\\?|[oO]wnerI[dD]\\b|owner_id|[oO]wned_?[bB]y|[oO]wnership|[iI]s_?[aA]llowed|allowed\\?|\\b[cC]an_?(Access|View|Read|Write|Edit|Update|Delete|Remove|Create|Manage|Admin|Publish|Approve|Invite|Use|Perform|See|Modify|Refund|Transfer|Pay|Charge|Do|access|view|read|write|edit|update|delete|remove|create|manage|admin|publish|approve|invite|refund|transfer|pay)\\w*\\??|[fF]orbid|[cC]srf|CSRF|[sS]cope|[lL]ogged_?[iI]n|[tT]enant)")
  (#match? @then "^(throw|return|fatalError|continue|break)\\b[^\\n]*$")
  (#set! protects "block")
  (#set! rule "authorization-removed"))
; What is refused as not allowed was a matter of who may do this, whatever the condition says.
((guard_statement condition: (_) @key (statements) @then) @match
  (#match? @then "EPERM|EACCES|\\b40[13]\\b|[fF]orbid|FORBIDDEN|[uU]nauthori[sz]ed|UNAUTHORI[SZ]ED|([aA]ccess|[pP]ermission)_?[dD]enied|(ACCESS|PERMISSION)_DENIED|[nN]ot_?[aA]llowed|SecurityException")
  (#not-match? @key "([pP]ermission|[pP]ermitted|[rR]oles?\\b|[aA]dmin|[aA]uthori[sz]|[aA]uthenticat|isOwner|is_owner|IsOwner|owner\\?|[oO]wnerI[dD]\\b|owner_id|[oO]wned_?[bB]y|[oO]wnership|[iI]s_?[aA]llowed|allowed\\?|\\b[cC]an_?(Access|View|Read|Write|Edit|Update|Delete|Remove|Create|Manage|Admin|Publish|Approve|Invite|Use|Perform|See|Modify|Refund|Transfer|Pay|Charge|Do|access|view|read|write|edit|update|delete|remove|create|manage|admin|publish|approve|invite|refund|transfer|pay)\\w*\\??|[fF]orbid|[cC]srf|CSRF|[sS]cope|[lL]ogged_?[iI]n|[tT]enant)")
  (#match? @then "^(throw|return|fatalError|continue|break)\\b[^\\n]*$")
  (#set! protects "block")
  (#set! rule "authorization-removed"))

((if_statement condition: (_) @key (statements) @then) @match
  (#match? @key "([pP]ermission|[pP]ermitted|[rR]oles?\\b|[aA]dmin|[aA]uthori[sz]|[aA]uthenticat|isOwner|is_owner|IsOwner|owner\\?|[oO]wnerI[dD]\\b|owner_id|[oO]wned_?[bB]y|[oO]wnership|[iI]s_?[aA]llowed|allowed\\?|\\b[cC]an_?(Access|View|Read|Write|Edit|Update|Delete|Remove|Create|Manage|Admin|Publish|Approve|Invite|Use|Perform|See|Modify|Refund|Transfer|Pay|Charge|Do|access|view|read|write|edit|update|delete|remove|create|manage|admin|publish|approve|invite|refund|transfer|pay)\\w*\\??|[fF]orbid|[cC]srf|CSRF|[sS]cope|[lL]ogged_?[iI]n|[tT]enant)")
  (#match? @then "^(throw|return|fatalError|continue|break)\\b[^\\n]*$")
  (#not-match? @key "[sS]tatus(_?[cC]ode)?(\\(\\))? *(==|!=|is )")
  (#set! protects "block")
  (#set! rule "authorization-removed"))
; What is refused as not allowed was a matter of who may do this, whatever the condition says.
((if_statement condition: (_) @key (statements) @then) @match
  (#match? @then "EPERM|EACCES|\\b40[13]\\b|[fF]orbid|FORBIDDEN|[uU]nauthori[sz]ed|UNAUTHORI[SZ]ED|([aA]ccess|[pP]ermission)_?[dD]enied|(ACCESS|PERMISSION)_DENIED|[nN]ot_?[aA]llowed|SecurityException")
  (#not-match? @key "([pP]ermission|[pP]ermitted|[rR]oles?\\b|[aA]dmin|[aA]uthori[sz]|[aA]uthenticat|isOwner|is_owner|IsOwner|owner\\?|[oO]wnerI[dD]\\b|owner_id|[oO]wned_?[bB]y|[oO]wnership|[iI]s_?[aA]llowed|allowed\\?|\\b[cC]an_?(Access|View|Read|Write|Edit|Update|Delete|Remove|Create|Manage|Admin|Publish|Approve|Invite|Use|Perform|See|Modify|Refund|Transfer|Pay|Charge|Do|access|view|read|write|edit|update|delete|remove|create|manage|admin|publish|approve|invite|refund|transfer|pay)\\w*\\??|[fF]orbid|[cC]srf|CSRF|[sS]cope|[lL]ogged_?[iI]n|[tT]enant)")
  (#match? @then "^(throw|return|fatalError|continue|break)\\b[^\\n]*$")
  (#not-match? @key "[sS]tatus(_?[cC]ode)?(\\(\\))? *(==|!=|is )")
  (#set! protects "block")
  (#set! rule "authorization-removed"))

((call_expression . (simple_identifier) @callee) @match @key
  (#match? @callee "^_?([rR]equire|[aA]ssert|[cC]heck|[eE]nsure|[vV]erify|[eE]nforce|[aA]uthori[sz]e)_?(\\w*_?)?([aA]uth\\w*|[pP]ermissions?|[rR]oles?|[aA]dmin|[aA]ccess|[oO]wner\\w*|[lL]ogin|[sS]ession|[cC]srf\\w*|[sS]copes?|[pP]olicy)(Async|[!?])?$|^([aA]uthorize!?|[aA]uthorise!?|[aA]uthenticate(_user)?!?|denyAccessUnlessGranted|load_and_authorize_resource)$")
  (#set! protects "block")
  (#set! rule "authorization-removed"))

((guard_statement condition: (_) @key @match) (#set! as "counterpart") (#set! rule "authorization-removed"))

((if_statement condition: (_) @key @match) (#set! as "counterpart") (#set! rule "authorization-removed"))

((call_expression . (_) @callee) @match @key
  (#match? @callee "([aA]uth|[pP]ermission|[rR]ole|[aA]dmin|[aA]ccess|[oO]wner|[eE]nsure|[rR]equire|[vV]erify|[cC]heck|[aA]llow|[pP]olicy|[gG]uard)")
  (#set! as "counterpart") (#set! rule "authorization-removed"))

; Validation: a call that checks or cleans.

((call_expression . (simple_identifier) @callee (call_suffix (value_arguments . (value_argument value: [(simple_identifier) (navigation_expression)] @protects)))) @match @key
  (#match? @callee "^_?([vV]alidate|[vV]erify|[sS]aniti[sz]e|[cC]heck|ThrowIf)([A-Z_]\\w*)?[!?]?$")
  (#not-match? @callee "([nN]ot_?[nN]ull|[nN]on_?[nN]ull|IfNull(OrEmpty|OrWhiteSpace)?)$")
  (#not-match? @callee "([pP]ermission|[aA]ccess|[rR]ole|[oO]wner|[aA]uth|[tT]oken|[sS]ession|[aA]dmin|[lL]ogin|[cC]srf|[sS]cope|[pP]olicy|[eE]rror|[sS]tatus|NoMoreInteractions|All$)")
  (#set! protects "block")
  (#set! rule "validation-removed"))

((guard_statement condition: (_) @key @match) (#set! as "counterpart") (#set! rule "validation-removed"))

((if_statement condition: (_) @key @match) (#set! as "counterpart") (#set! rule "validation-removed"))

((call_expression . (_) @callee) @match @key
  (#match? @callee "([vV]alid|[vV]erify|[cC]heck|[aA]ssert|[eE]nsure|[rR]equire|[sS]aniti[sz]|[eE]scape|[pP]arse|[eE]ncode|[fF]ilter|[cC]lean)")
  (#set! as "counterpart") (#set! rule "validation-removed"))

; Guard clauses.

((guard_statement condition: (_) @key (statements) @then) @match
  (#not-match? @key "([pP]ermission|[pP]ermitted|[rR]oles?\\b|[aA]dmin|[aA]uthori[sz]|[aA]uthenticat|isOwner|is_owner|IsOwner|owner\\?|[oO]wnerI[dD]\\b|owner_id|[oO]wned_?[bB]y|[oO]wnership|[iI]s_?[aA]llowed|allowed\\?|\\b[cC]an_?(Access|View|Read|Write|Edit|Update|Delete|Remove|Create|Manage|Admin|Publish|Approve|Invite|Use|Perform|See|Modify|Refund|Transfer|Pay|Charge|Do|access|view|read|write|edit|update|delete|remove|create|manage|admin|publish|approve|invite|refund|transfer|pay)\\w*\\??|[fF]orbid|[cC]srf|CSRF|[sS]cope|[lL]ogged_?[iI]n|[tT]enant)")
  (#not-match? @key "([iI]sSuccess|[sS]tatus(_?[cC]ode)?\\b|[eE]xit(_?[cC]ode)?\\b|errno|\\brc\\b|\\bret\\b|[eE]rr(or)?\\b)")
  (#match? @then "^(throw|return|fatalError|continue|break)\\b[^\\n]*$")
  (#set! protects "block")
  (#set! rule "guard-removed"))

; What something is, or that it is there at all, is a guard of the program more than of its input.
((call_expression . (simple_identifier) @callee) @match @key
  (#match? @callee "^_?[eE]nsure([A-Z_]\\w*)?[!?]?$|^(requireNotNull|checkNotNull|requireNonNull|notNull|checkState|ThrowIfNull|ThrowIfNullOrEmpty)$")
  (#not-match? @callee "[eE]nsure\\w*([sS]et_?[uU]p|[iI]nit|[dD]ir|[fF]older|[eE]xist|[cC]reated|[lL]oaded|[rR]unning|[sS]tarted|[rR]eady|[cC]onnect|[oO]pen|[iI]nstall|[bB]ranch|[rR]epo|[tT]able|[sS]chema|[iI]ndex|[dD]atabase|[dD]efault|[cC]onfig|[cC]ache|[pP]arent|[fF]ile|[cC]apacity|[rR]egistered)")
  (#not-match? @callee "([pP]ermission|[aA]ccess|[rR]ole|[oO]wner|[aA]uth|[tT]oken|[sS]ession|[aA]dmin|[lL]ogin|[cC]srf|[sS]cope|[pP]olicy|[eE]rror|[sS]tatus|NoMoreInteractions|All$)")
  (#set! protects "block")
  (#set! rule "guard-removed"))

((if_statement condition: (_) @key (statements) @then) @match
  (#not-match? @key "([pP]ermission|[pP]ermitted|[rR]oles?\\b|[aA]dmin|[aA]uthori[sz]|[aA]uthenticat|isOwner|is_owner|IsOwner|owner\\?|[oO]wnerI[dD]\\b|owner_id|[oO]wned_?[bB]y|[oO]wnership|[iI]s_?[aA]llowed|allowed\\?|\\b[cC]an_?(Access|View|Read|Write|Edit|Update|Delete|Remove|Create|Manage|Admin|Publish|Approve|Invite|Use|Perform|See|Modify|Refund|Transfer|Pay|Charge|Do|access|view|read|write|edit|update|delete|remove|create|manage|admin|publish|approve|invite|refund|transfer|pay)\\w*\\??|[fF]orbid|[cC]srf|CSRF|[sS]cope|[lL]ogged_?[iI]n|[tT]enant)")
  (#not-match? @key "([iI]sSuccess|[sS]tatus(_?[cC]ode)?\\b|[eE]xit(_?[cC]ode)?\\b|errno|\\brc\\b|\\bret\\b|[eE]rr(or)?\\b)")
  (#match? @then "^(throw|return|fatalError|continue|break)\\b[^\\n]*$")
  (#set! protects "block")
  (#set! rule "guard-removed"))

((guard_statement condition: (_) @key @match) (#set! as "counterpart") (#set! rule "guard-removed"))

((if_statement condition: (_) @key @match) (#set! as "counterpart") (#set! rule "guard-removed"))

((call_expression . (_) @callee) @match @key
  (#match? @callee "([vV]alid|[vV]erify|[cC]heck|[aA]ssert|[eE]nsure|[rR]equire|[gG]uard|ThrowIf)")
  (#set! as "counterpart") (#set! rule "guard-removed"))

; Assertions, in tests that stay.

((call_expression . (simple_identifier) @callee) @match @key
  (#match? @callee "^XCT(Assert|Unwrap|Fail)\\w*$")
  (#set! protects "before")
  (#set! rule "assertion-removed"))
