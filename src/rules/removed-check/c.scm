; Authorisation: a condition that refuses, a call that refuses, an annotation.

((if_statement condition: (_) @key consequence: [(return_statement) (goto_statement) (compound_statement . [(return_statement) (goto_statement)] .)] @then !alternative) @match
  (#match? @key "([pP]ermission|[pP]ermitted|[rR]oles?\\b|[aA]dmin|[aA]uthori[sz]|[aA]uthenticat|isOwner|is_owner|IsOwner|owner\\?|[oO]wnerI[dD]\\b|owner_id|[oO]wned_?[bB]y|[oO]wnership|[iI]s_?[aA]llowed|allowed\\?|\\b[cC]an_?(Access|View|Read|Write|Edit|Update|Delete|Remove|Create|Manage|Admin|Publish|Approve|Invite|Use|Perform|See|Modify|Refund|Transfer|Pay|Charge|Do|access|view|read|write|edit|update|delete|remove|create|manage|admin|publish|approve|invite|refund|transfer|pay)\\w*\\??|[fF]orbid|[cC]srf|CSRF|[sS]cope|[lL]ogged_?[iI]n|[tT]enant)")
  (#not-match? @key "[sS]tatus(_?[cC]ode)?(\\(\\))? *(==|!=|is )")
  (#set! protects "block")
  (#set! rule "authorization-removed"))
; What is refused as not allowed was a matter of who may do this, whatever the condition says.
((if_statement condition: (_) @key consequence: [(return_statement) (goto_statement) (compound_statement . [(return_statement) (goto_statement)] .)] @then !alternative) @match
  (#match? @then "EPERM|EACCES|\\b40[13]\\b|[fF]orbid|FORBIDDEN|[uU]nauthori[sz]ed|UNAUTHORI[SZ]ED|([aA]ccess|[pP]ermission)_?[dD]enied|(ACCESS|PERMISSION)_DENIED|[nN]ot_?[aA]llowed|SecurityException")
  (#not-match? @key "([pP]ermission|[pP]ermitted|[rR]oles?\\b|[aA]dmin|[aA]uthori[sz]|[aA]uthenticat|isOwner|is_owner|IsOwner|owner\\?|[oO]wnerI[dD]\\b|owner_id|[oO]wned_?[bB]y|[oO]wnership|[iI]s_?[aA]llowed|allowed\\?|\\b[cC]an_?(Access|View|Read|Write|Edit|Update|Delete|Remove|Create|Manage|Admin|Publish|Approve|Invite|Use|Perform|See|Modify|Refund|Transfer|Pay|Charge|Do|access|view|read|write|edit|update|delete|remove|create|manage|admin|publish|approve|invite|refund|transfer|pay)\\w*\\??|[fF]orbid|[cC]srf|CSRF|[sS]cope|[lL]ogged_?[iI]n|[tT]enant)")
  (#not-match? @key "[sS]tatus(_?[cC]ode)?(\\(\\))? *(==|!=|is )")
  (#set! protects "block")
  (#set! rule "authorization-removed"))

((expression_statement (call_expression function: (identifier) @callee) @match @key)
  (#match? @callee "^_?([rR]equire|[aA]ssert|[cC]heck|[eE]nsure|[vV]erify|[eE]nforce|[aA]uthori[sz]e)_?(\\w*_?)?([aA]uth\\w*|[pP]ermissions?|[rR]oles?|[aA]dmin|[aA]ccess|[oO]wner\\w*|[lL]ogin|[sS]ession|[cC]srf\\w*|[sS]copes?|[pP]olicy)(Async|[!?])?$|^([aA]uthorize!?|[aA]uthorise!?|[aA]uthenticate(_user)?!?|denyAccessUnlessGranted|load_and_authorize_resource)$")
  (#set! protects "block")
  (#set! rule "authorization-removed"))

((if_statement condition: (_) @key @match) (#set! as "counterpart") (#set! rule "authorization-removed"))

((conditional_expression condition: (_) @key @match) (#set! as "counterpart") (#set! rule "authorization-removed"))

((binary_expression operator: ["&&" "||"]) @match @key (#set! as "counterpart") (#set! rule "authorization-removed"))

((while_statement condition: (_) @key @match) (#set! as "counterpart") (#set! rule "authorization-removed"))

((call_expression function: (_) @callee) @match @key
  (#match? @callee "([aA]uth|[pP]ermission|[rR]ole|[aA]dmin|[aA]ccess|[oO]wner|[eE]nsure|[rR]equire|[vV]erify|[cC]heck|[aA]llow|[pP]olicy|[gG]uard)")
  (#set! as "counterpart") (#set! rule "authorization-removed"))

; Validation: a call that checks or cleans.

((expression_statement (call_expression function: (identifier) @callee arguments: (argument_list . [(identifier) @protects (field_expression) @protects (pointer_expression argument: (_) @protects)])) @match @key)
  (#match? @callee "^_?([vV]alidate|[vV]erify|[sS]aniti[sz]e|[cC]heck|ThrowIf)([A-Z_]\\w*)?[!?]?$")
  (#not-match? @callee "([nN]ot_?[nN]ull|[nN]on_?[nN]ull|IfNull(OrEmpty|OrWhiteSpace)?)$")
  (#not-match? @callee "([pP]ermission|[aA]ccess|[rR]ole|[oO]wner|[aA]uth|[tT]oken|[sS]ession|[aA]dmin|[lL]ogin|[cC]srf|[sS]cope|[pP]olicy|[eE]rror|[sS]tatus|NoMoreInteractions|All$)")
  (#set! protects "block")
  (#set! rule "validation-removed"))

((if_statement condition: (_) @key @match) (#set! as "counterpart") (#set! rule "validation-removed"))

((conditional_expression condition: (_) @key @match) (#set! as "counterpart") (#set! rule "validation-removed"))

((binary_expression operator: ["&&" "||"]) @match @key (#set! as "counterpart") (#set! rule "validation-removed"))

((while_statement condition: (_) @key @match) (#set! as "counterpart") (#set! rule "validation-removed"))

((call_expression function: (_) @callee) @match @key
  (#match? @callee "([vV]alid|[vV]erify|[cC]heck|[aA]ssert|[eE]nsure|[rR]equire|[sS]aniti[sz]|[eE]scape|[pP]arse|[eE]ncode|[fF]ilter|[cC]lean)")
  (#set! as "counterpart") (#set! rule "validation-removed"))

; Guard clauses.

((if_statement condition: (_) @key consequence: [(return_statement) (goto_statement) (compound_statement . [(return_statement) (goto_statement)] .)] @then !alternative) @match
  (#not-match? @key "([pP]ermission|[pP]ermitted|[rR]oles?\\b|[aA]dmin|[aA]uthori[sz]|[aA]uthenticat|isOwner|is_owner|IsOwner|owner\\?|[oO]wnerI[dD]\\b|owner_id|[oO]wned_?[bB]y|[oO]wnership|[iI]s_?[aA]llowed|allowed\\?|\\b[cC]an_?(Access|View|Read|Write|Edit|Update|Delete|Remove|Create|Manage|Admin|Publish|Approve|Invite|Use|Perform|See|Modify|Refund|Transfer|Pay|Charge|Do|access|view|read|write|edit|update|delete|remove|create|manage|admin|publish|approve|invite|refund|transfer|pay)\\w*\\??|[fF]orbid|[cC]srf|CSRF|[sS]cope|[lL]ogged_?[iI]n|[tT]enant)")
  (#not-match? @key "([iI]sSuccess|[sS]tatus(_?[cC]ode)?\\b|[eE]xit(_?[cC]ode)?\\b|errno|\\brc\\b|\\bret\\b|[eE]rr(or)?\\b)")
  (#not-match? @key "\\) *(<|<=|!=|==) *-?[01]\\)?$")
  (#not-match? @match "^if \\(!(\\w+::)*\\w*([sS]et|[cC]reate|[oO]pen|[iI]nit|[rR]ead|[wW]rite|[rR]egister|[dD]uplicate|[aA]lloc|[lL]oad|[cC]lose|[mM]ap|[sS]tart|[aA]dd)[A-Z_][^{;]*\\)\\s*\\{?\\s*goto ")
  (#set! protects "block")
  (#set! rule "guard-removed"))

; What something is, or that it is there at all, is a guard of the program more than of its input.
((expression_statement (call_expression function: (identifier) @callee) @match @key)
  (#match? @callee "^_?[eE]nsure([A-Z_]\\w*)?[!?]?$|^(requireNotNull|checkNotNull|requireNonNull|notNull|checkState|ThrowIfNull|ThrowIfNullOrEmpty)$")
  (#not-match? @callee "[eE]nsure\\w*([sS]et_?[uU]p|[iI]nit|[dD]ir|[fF]older|[eE]xist|[cC]reated|[lL]oaded|[rR]unning|[sS]tarted|[rR]eady|[cC]onnect|[oO]pen|[iI]nstall|[bB]ranch|[rR]epo|[tT]able|[sS]chema|[iI]ndex|[dD]atabase|[dD]efault|[cC]onfig|[cC]ache|[pP]arent|[fF]ile|[cC]apacity|[rR]egistered)")
  (#not-match? @callee "([pP]ermission|[aA]ccess|[rR]ole|[oO]wner|[aA]uth|[tT]oken|[sS]ession|[aA]dmin|[lL]ogin|[cC]srf|[sS]cope|[pP]olicy|[eE]rror|[sS]tatus|NoMoreInteractions|All$)")
  (#set! protects "block")
  (#set! rule "guard-removed"))

((expression_statement (call_expression function: (identifier) @callee arguments: (argument_list . (_) @key)) @match)
  (#match? @callee "^(assert|BUG_ON|g_return_if_fail|g_return_val_if_fail|NT_ASSERT|XXX_ASSERT)$")
  (#not-path? @match "(^|/)(tests?|specs?|[\\w.]*Tests?)/|[_-](unit)?tests?\\.|(^|/)test_|Tests?\\.")
  (#not-symbol? @match "^tests?(\\.|$)")
  (#set! protects "block")
  (#set! rule "guard-removed"))

((if_statement condition: (_) @key @match) (#set! as "counterpart") (#set! rule "guard-removed"))

((conditional_expression condition: (_) @key @match) (#set! as "counterpart") (#set! rule "guard-removed"))

((binary_expression operator: ["&&" "||"]) @match @key (#set! as "counterpart") (#set! rule "guard-removed"))

((while_statement condition: (_) @key @match) (#set! as "counterpart") (#set! rule "guard-removed"))

((call_expression function: (_) @callee) @match @key
  (#match? @callee "([vV]alid|[vV]erify|[cC]heck|[aA]ssert|[eE]nsure|[rR]equire|[gG]uard|ThrowIf)")
  (#set! as "counterpart") (#set! rule "guard-removed"))

; Assertions, in tests that stay.

((expression_statement (call_expression function: (identifier) @callee) @match @key)
  (#match? @callee "^(assert\\w*|EXPECT_\\w+|ASSERT_\\w+|CHECK(_\\w+)?|REQUIRE(_\\w+)?|TEST_ASSERT\\w*|ck_assert\\w*|TEST_CHECK\\w*|munit_assert\\w*)$")
  (#set! protects "before")
  (#set! rule "assertion-removed"))
