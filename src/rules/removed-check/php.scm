; Authorisation: a condition that refuses, a call that refuses, an annotation.

((if_statement condition: (_) @key body: [(return_statement) (expression_statement (throw_expression)) (compound_statement . [(return_statement) (expression_statement (throw_expression))] .)] @then !alternative) @match
  (#match? @key "([pP]ermission|[pP]ermitted|[rR]oles?\\b|[aA]dmin|[aA]uthori[sz]|[aA]uthenticat|isOwner|is_owner|IsOwner|owner\\?|[oO]wnerI[dD]\\b|owner_id|[oO]wned_?[bB]y|[oO]wnership|[iI]s_?[aA]llowed|allowed\\?|\\b[cC]an_?(Access|View|Read|Write|Edit|Update|Delete|Remove|Create|Manage|Admin|Publish|Approve|Invite|Use|Perform|See|Modify|Refund|Transfer|Pay|Charge|Do|access|view|read|write|edit|update|delete|remove|create|manage|admin|publish|approve|invite|refund|transfer|pay)\\w*\\??|[fF]orbid|[cC]srf|CSRF|[sS]cope|[lL]ogged_?[iI]n|[tT]enant)")
  (#set! protects "block")
  (#set! rule "authorization-removed"))

((expression_statement [(member_call_expression name: (_) @callee) (scoped_call_expression name: (_) @callee) (function_call_expression function: (name) @callee)] @match @key)
  (#match? @callee "^_?([rR]equire|[aA]ssert|[cC]heck|[eE]nsure|[vV]erify|[eE]nforce|[aA]uthori[sz]e)_?(\\w*_?)?([aA]uth\\w*|[pP]ermissions?|[rR]oles?|[aA]dmin|[aA]ccess|[oO]wner\\w*|[lL]ogin|[sS]ession|[cC]srf\\w*|[sS]copes?|[pP]olicy)(Async|[!?])?$|^([aA]uthorize!?|[aA]uthorise!?|[aA]uthenticate(_user)?!?|denyAccessUnlessGranted|load_and_authorize_resource)$")
  (#set! protects "block")
  (#set! rule "authorization-removed"))

((method_declaration attributes: (attribute_list (attribute_group (attribute) @match @key @name)) name: (_) @protects)
  (#match? @name "^@?(PreAuthorize|PostAuthorize|Secured|RolesAllowed|Authorize|RequiresClaim|RequirePermission\\w*|ValidateAntiForgeryToken|AutoValidateAntiforgeryToken|IsGranted|Security|RequiredScope|Authenticated)\\b")
  (#set! rule "authorization-removed"))

((if_statement condition: (_) @key @match) (#set! as "counterpart") (#set! rule "authorization-removed"))

((conditional_expression condition: (_) @key @match) (#set! as "counterpart") (#set! rule "authorization-removed"))

((binary_expression operator: ["&&" "||" "??"]) @match @key (#set! as "counterpart") (#set! rule "authorization-removed"))

([(member_call_expression name: (_) @callee) (scoped_call_expression name: (_) @callee) (function_call_expression function: (_) @callee)] @match @key
  (#match? @callee "([aA]uth|[pP]ermission|[rR]ole|[aA]dmin|[aA]ccess|[oO]wner|[eE]nsure|[rR]equire|[vV]erify|[cC]heck|[aA]llow|[pP]olicy|[gG]uard)")
  (#set! as "counterpart") (#set! rule "authorization-removed"))

((attribute) @match @key (#match? @match "([aA]uthor|[sS]ecured|[rR]oles?|[pP]ermission|Requires|IsGranted|AntiForgery|Policy)") (#set! as "counterpart") (#set! rule "authorization-removed"))

; Validation: a call that checks or cleans.

((expression_statement [(member_call_expression name: (_) @callee) (scoped_call_expression name: (_) @callee) (function_call_expression function: (name) @callee)] @match @key)
  (#match? @callee "^_?([vV]alidate|[vV]erify|[sS]aniti[sz]e|[cC]heck|[eE]nsure|ThrowIf)([A-Z_]\\w*)?[!?]?$|^(requireNotNull|checkNotNull|ThrowIfNull|ThrowIfNullOrEmpty)$")
  (#not-match? @callee "([pP]ermission|[aA]ccess|[rR]ole|[oO]wner|[aA]uth|[tT]oken|[sS]ession|[aA]dmin|[lL]ogin|[cC]srf|[sS]cope|[pP]olicy|[eE]rror|[sS]tatus|NoMoreInteractions|All$)")
  (#not-match? @callee "[eE]nsure\\w*([sS]et_?[uU]p|[iI]nit|[dD]ir|[fF]older|[eE]xist|[cC]reated|[lL]oaded|[rR]unning|[sS]tarted|[rR]eady|[cC]onnect|[oO]pen|[iI]nstall|[bB]ranch|[rR]epo|[tT]able|[sS]chema|[iI]ndex|[dD]atabase|[dD]efault|[cC]onfig|[cC]ache|[pP]arent|[fF]ile|[cC]apacity|[rR]egistered|[lL]ink)|_and_|And[A-Z]")
  (#set! protects "block")
  (#set! rule "validation-removed"))

((function_call_expression function: (name) @callee arguments: (arguments . (argument) @protects)) @match @key
  (#match? @callee "^(filter_var|intval|sanitize\\w*)$")
  (#set! rule "validation-removed"))

((if_statement condition: (_) @key @match) (#set! as "counterpart") (#set! rule "validation-removed"))

((conditional_expression condition: (_) @key @match) (#set! as "counterpart") (#set! rule "validation-removed"))

((binary_expression operator: ["&&" "||" "??"]) @match @key (#set! as "counterpart") (#set! rule "validation-removed"))

([(member_call_expression name: (_) @callee) (scoped_call_expression name: (_) @callee) (function_call_expression function: (_) @callee)] @match @key
  (#match? @callee "([vV]alid|[vV]erify|[cC]heck|[aA]ssert|[eE]nsure|[rR]equire|[sS]aniti[sz]|[eE]scape|[pP]arse|[eE]ncode|[fF]ilter|[cC]lean)")
  (#set! as "counterpart") (#set! rule "validation-removed"))

; Guard clauses.

((if_statement condition: (_) @key body: [(return_statement) (expression_statement (throw_expression)) (compound_statement . [(return_statement) (expression_statement (throw_expression))] .)] @then !alternative) @match
  (#not-match? @key "([pP]ermission|[pP]ermitted|[rR]oles?\\b|[aA]dmin|[aA]uthori[sz]|[aA]uthenticat|isOwner|is_owner|IsOwner|owner\\?|[oO]wnerI[dD]\\b|owner_id|[oO]wned_?[bB]y|[oO]wnership|[iI]s_?[aA]llowed|allowed\\?|\\b[cC]an_?(Access|View|Read|Write|Edit|Update|Delete|Remove|Create|Manage|Admin|Publish|Approve|Invite|Use|Perform|See|Modify|Refund|Transfer|Pay|Charge|Do|access|view|read|write|edit|update|delete|remove|create|manage|admin|publish|approve|invite|refund|transfer|pay)\\w*\\??|[fF]orbid|[cC]srf|CSRF|[sS]cope|[lL]ogged_?[iI]n|[tT]enant)")
  (#not-match? @key "([iI]sSuccess|[sS]tatus(_?[cC]ode)?\\b|[eE]xit(_?[cC]ode)?\\b|errno|\\brc\\b|\\bret\\b|[eE]rr(or)?\\b)")
  (#set! protects "block")
  (#set! rule "guard-removed"))

((if_statement condition: (_) @key @match) (#set! as "counterpart") (#set! rule "guard-removed"))

((conditional_expression condition: (_) @key @match) (#set! as "counterpart") (#set! rule "guard-removed"))

((binary_expression operator: ["&&" "||" "??"]) @match @key (#set! as "counterpart") (#set! rule "guard-removed"))

([(member_call_expression name: (_) @callee) (scoped_call_expression name: (_) @callee) (function_call_expression function: (_) @callee)] @match @key
  (#match? @callee "([vV]alid|[vV]erify|[cC]heck|[aA]ssert|[eE]nsure|[rR]equire|[gG]uard|ThrowIf)")
  (#set! as "counterpart") (#set! rule "guard-removed"))

; Assertions, in tests that stay.

((expression_statement [(member_call_expression name: (_) @callee) (scoped_call_expression name: (_) @callee)] @match @key)
  (#match? @callee "^(assert[A-Z]\\w*|expectException\\w*|shouldHaveBeenCalled|toBe\\w*|toEqual)$")
  (#not-around? @match method_declaration "->expectException\\w*\\(|::expectException\\w*\\(")
  (#set! protects "before")
  (#set! rule "assertion-removed"))

; The exception that a test waits for is a check of its own; what stands after the call never runs.
((expression_statement [(member_call_expression name: (_) @callee) (scoped_call_expression name: (_) @callee)] @match @key)
  (#match? @callee "^expectException\\w*$")
  (#set! protects "before")
  (#set! rule "assertion-removed"))
