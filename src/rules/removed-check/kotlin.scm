; Authorisation: a condition that refuses, a call that refuses, an annotation.

((if_expression condition: (_) @key . [(throw_expression) (return_expression) (block . [(throw_expression) (return_expression)] .)] @then .) @match
  (#match? @key "([pP]ermission|[pP]ermitted|[rR]oles?\\b|[aA]dmin|[aA]uthori[sz]|[aA]uthenticat|isOwner|is_owner|IsOwner|owner\\?|[oO]wnerI[dD]\\b|owner_id|[oO]wned_?[bB]y|[oO]wnership|[iI]s_?[aA]llowed|allowed\\?|\\b[cC]an_?(Access|View|Read|Write|Edit|Update|Delete|Remove|Create|Manage|Admin|Publish|Approve|Invite|Use|Perform|See|Modify|Refund|Transfer|Pay|Charge|Do|access|view|read|write|edit|update|delete|remove|create|manage|admin|publish|approve|invite|refund|transfer|pay)\\w*\\??|[fF]orbid|[cC]srf|CSRF|[sS]cope|[lL]ogged_?[iI]n|[tT]enant)")
  (#not-match? @key "[sS]tatus(_?[cC]ode)?(\\(\\))? *(==|!=|is )")
  (#set! protects "block")
  (#set! rule "authorization-removed"))
; What is refused as not allowed was a matter of who may do this, whatever the condition says.
((if_expression condition: (_) @key . [(throw_expression) (return_expression) (block . [(throw_expression) (return_expression)] .)] @then .) @match
  (#match? @then "EPERM|EACCES|\\b40[13]\\b|[fF]orbid|FORBIDDEN|[uU]nauthori[sz]ed|UNAUTHORI[SZ]ED|([aA]ccess|[pP]ermission)_?[dD]enied|(ACCESS|PERMISSION)_DENIED|[nN]ot_?[aA]llowed|SecurityException")
  (#not-match? @key "([pP]ermission|[pP]ermitted|[rR]oles?\\b|[aA]dmin|[aA]uthori[sz]|[aA]uthenticat|isOwner|is_owner|IsOwner|owner\\?|[oO]wnerI[dD]\\b|owner_id|[oO]wned_?[bB]y|[oO]wnership|[iI]s_?[aA]llowed|allowed\\?|\\b[cC]an_?(Access|View|Read|Write|Edit|Update|Delete|Remove|Create|Manage|Admin|Publish|Approve|Invite|Use|Perform|See|Modify|Refund|Transfer|Pay|Charge|Do|access|view|read|write|edit|update|delete|remove|create|manage|admin|publish|approve|invite|refund|transfer|pay)\\w*\\??|[fF]orbid|[cC]srf|CSRF|[sS]cope|[lL]ogged_?[iI]n|[tT]enant)")
  (#not-match? @key "[sS]tatus(_?[cC]ode)?(\\(\\))? *(==|!=|is )")
  (#set! protects "block")
  (#set! rule "authorization-removed"))

((block (call_expression . [(identifier) @callee (navigation_expression (identifier) @callee .)]) @match @key)
  (#match? @callee "^_?([rR]equire|[aA]ssert|[cC]heck|[eE]nsure|[vV]erify|[eE]nforce|[aA]uthori[sz]e)_?(\\w*_?)?([aA]uth\\w*|[pP]ermissions?|[rR]oles?|[aA]dmin|[aA]ccess|[oO]wner\\w*|[lL]ogin|[sS]ession|[cC]srf\\w*|[sS]copes?|[pP]olicy)(Async|[!?])?$|^([aA]uthorize!?|[aA]uthorise!?|[aA]uthenticate(_user)?!?|denyAccessUnlessGranted|load_and_authorize_resource)$")
  (#set! protects "block")
  (#set! rule "authorization-removed"))

((function_declaration (modifiers (annotation) @match @key @name) name: (_) @protects)
  (#match? @name "^@?(PreAuthorize|PostAuthorize|Secured|RolesAllowed|Authorize|RequiresClaim|RequirePermission\\w*|ValidateAntiForgeryToken|AutoValidateAntiforgeryToken|IsGranted|Security|RequiredScope|Authenticated)\\b")
  (#set! rule "authorization-removed"))

((if_expression condition: (_) @key @match) (#set! as "counterpart") (#set! rule "authorization-removed"))

((when_entry condition: (_) @key @match) (#set! as "counterpart") (#set! rule "authorization-removed"))

((binary_expression operator: ["&&" "||" "?:"]) @match @key (#set! as "counterpart") (#set! rule "authorization-removed"))

((call_expression . (_) @callee) @match @key
  (#match? @callee "([aA]uth|[pP]ermission|[rR]ole|[aA]dmin|[aA]ccess|[oO]wner|[eE]nsure|[rR]equire|[vV]erify|[cC]heck|[aA]llow|[pP]olicy|[gG]uard)")
  (#set! as "counterpart") (#set! rule "authorization-removed"))

((annotation) @match @key (#match? @match "([aA]uthor|[sS]ecured|[rR]oles?|[pP]ermission|Requires|IsGranted|AntiForgery|Policy)") (#set! as "counterpart") (#set! rule "authorization-removed"))

; Validation: a call that checks or cleans.

((block (call_expression . [(identifier) @callee (navigation_expression (identifier) @callee .)] (value_arguments . (value_argument [(identifier) @protects (navigation_expression) @protects (binary_expression left: (identifier) @protects)] .))) @match @key)
  (#match? @callee "^_?([vV]alidate|[vV]erify|[sS]aniti[sz]e|[cC]heck|ThrowIf)([A-Z_]\\w*)?[!?]?$")
  (#not-match? @callee "([nN]ot_?[nN]ull|[nN]on_?[nN]ull|IfNull(OrEmpty|OrWhiteSpace)?)$")
  (#not-match? @callee "([pP]ermission|[aA]ccess|[rR]ole|[oO]wner|[aA]uth|[tT]oken|[sS]ession|[aA]dmin|[lL]ogin|[cC]srf|[sS]cope|[pP]olicy|[eE]rror|[sS]tatus|NoMoreInteractions|All$)")
  (#set! protects "block")
  (#set! rule "validation-removed"))
; order.validate()
; ^^^^^^^^^^^^^^^^
((block (call_expression . (navigation_expression (_) @protects (identifier) @callee .) (value_arguments) @none) @match @key)
  (#eq? @none "()")
  (#match? @callee "^_?[vV]alidate([A-Z_]\\w*)?[!?]?$")
  (#not-match? @callee "([pP]ermission|[aA]ccess|[rR]ole|[oO]wner|[aA]uth|[tT]oken|[sS]ession|[aA]dmin|[lL]ogin|[cC]srf|[sS]cope|[pP]olicy|[eE]rror|[sS]tatus|NoMoreInteractions|All$)")
  (#set! protects "block")
  (#set! rule "validation-removed"))

((call_expression . [(identifier) @callee (navigation_expression (identifier) @callee .)] (value_arguments . (value_argument) @protects .)) @match @key
  (#match? @callee "^(htmlspecialchars|htmlentities|strip_tags|escapeshellarg|escapeshellcmd|mysqli_real_escape_string|filter_var|intval|e|h|html_escape|sanitize(_?([hH]tml|HTML|[iI]nput|[sS]ql|SQL|[uU]rl|URL|[pP]ath|[fF]ile_?[nN]ame|[tT]ext|[sS]tring|[mM]arkdown|[qQ]uery|[uU]ser\\w*|[cC]omment|[hH]eaders?|[bB]ody))?|escape_(html|sql|shell)|escapeHtml\\w*|HtmlEncode|UrlEncode|JavaScriptEncode|EscapeDataString|shellescape|escape_string|encode_text|escape)$")
  (#set! rule "validation-removed"))

((if_expression condition: (_) @key @match) (#set! as "counterpart") (#set! rule "validation-removed"))

((when_entry condition: (_) @key @match) (#set! as "counterpart") (#set! rule "validation-removed"))

((binary_expression operator: ["&&" "||" "?:"]) @match @key (#set! as "counterpart") (#set! rule "validation-removed"))

((call_expression . (_) @callee) @match @key
  (#match? @callee "([vV]alid|[vV]erify|[cC]heck|[aA]ssert|[eE]nsure|[rR]equire|[sS]aniti[sz]|[eE]scape|[pP]arse|[eE]ncode|[fF]ilter|[cC]lean)")
  (#set! as "counterpart") (#set! rule "validation-removed"))

; Guard clauses.

((if_expression condition: (_) @key . [(throw_expression) (return_expression) (block . [(throw_expression) (return_expression)] .)] @then .) @match
  (#not-match? @key "([pP]ermission|[pP]ermitted|[rR]oles?\\b|[aA]dmin|[aA]uthori[sz]|[aA]uthenticat|isOwner|is_owner|IsOwner|owner\\?|[oO]wnerI[dD]\\b|owner_id|[oO]wned_?[bB]y|[oO]wnership|[iI]s_?[aA]llowed|allowed\\?|\\b[cC]an_?(Access|View|Read|Write|Edit|Update|Delete|Remove|Create|Manage|Admin|Publish|Approve|Invite|Use|Perform|See|Modify|Refund|Transfer|Pay|Charge|Do|access|view|read|write|edit|update|delete|remove|create|manage|admin|publish|approve|invite|refund|transfer|pay)\\w*\\??|[fF]orbid|[cC]srf|CSRF|[sS]cope|[lL]ogged_?[iI]n|[tT]enant)")
  (#not-match? @key "([iI]sSuccess|[sS]tatus(_?[cC]ode)?\\b|[eE]xit(_?[cC]ode)?\\b|errno|\\brc\\b|\\bret\\b|[eE]rr(or)?\\b)")
  (#not-path? @match "\\.gradle\\.kts$")
  (#set! protects "block")
  (#set! rule "guard-removed"))

; What something is, or that it is there at all, is a guard of the program more than of its input.
((block (call_expression . [(identifier) @callee (navigation_expression (identifier) @callee .)]) @match @key)
  (#match? @callee "^_?[eE]nsure([A-Z_]\\w*)?[!?]?$|^(requireNotNull|checkNotNull|requireNonNull|notNull|checkState|ThrowIfNull|ThrowIfNullOrEmpty)$")
  (#not-match? @callee "[eE]nsure\\w*([sS]et_?[uU]p|[iI]nit|[dD]ir|[fF]older|[eE]xist|[cC]reated|[lL]oaded|[rR]unning|[sS]tarted|[rR]eady|[cC]onnect|[oO]pen|[iI]nstall|[bB]ranch|[rR]epo|[tT]able|[sS]chema|[iI]ndex|[dD]atabase|[dD]efault|[cC]onfig|[cC]ache|[pP]arent|[fF]ile|[cC]apacity|[rR]egistered)")
  (#not-match? @callee "([pP]ermission|[aA]ccess|[rR]ole|[oO]wner|[aA]uth|[tT]oken|[sS]ession|[aA]dmin|[lL]ogin|[cC]srf|[sS]cope|[pP]olicy|[eE]rror|[sS]tatus|NoMoreInteractions|All$)")
  (#set! protects "block")
  (#set! rule "guard-removed"))

((block (call_expression . (call_expression . (identifier) @callee (value_arguments . (value_argument) @key)) (annotated_lambda)) @match)
  (#match? @callee "^(require|check|requireNotNull|checkNotNull|assert)$")
  (#set! protects "block")
  (#set! rule "guard-removed"))

((block (call_expression . (identifier) @callee (value_arguments . (value_argument) @key)) @match)
  (#match? @callee "^(require|check|requireNotNull|checkNotNull|assert)$")
  (#set! protects "block")
  (#set! rule "guard-removed"))

((if_expression condition: (_) @key @match) (#set! as "counterpart") (#set! rule "guard-removed"))

((when_entry condition: (_) @key @match) (#set! as "counterpart") (#set! rule "guard-removed"))

((binary_expression operator: ["&&" "||" "?:"]) @match @key (#set! as "counterpart") (#set! rule "guard-removed"))

((call_expression . (_) @callee) @match @key
  (#match? @callee "([vV]alid|[vV]erify|[cC]heck|[aA]ssert|[eE]nsure|[rR]equire|[gG]uard|ThrowIf)")
  (#set! as "counterpart") (#set! rule "guard-removed"))

; Assertions, in tests that stay.

((block (call_expression . (identifier) @callee) @match @key)
  (#match? @callee "^(assert\\w*|verify|coVerify|expectThat|shouldThrow|shouldBe|assertThat|confirmVerified)$")
  (#set! protects "before")
  (#set! rule "assertion-removed"))

((block (call_expression . (navigation_expression (call_expression . (identifier) @callee) (identifier) .)) @match @key)
  (#match? @callee "^(assert\\w*|verify|coVerify|expectThat|shouldThrow|shouldBe|assertThat|confirmVerified)$")
  (#set! protects "before")
  (#set! rule "assertion-removed"))

((block (call_expression . (call_expression . (identifier) @callee)) @match @key)
  (#match? @callee "^(assert\\w*|verify|coVerify|expectThat|shouldThrow|shouldBe|assertThat|confirmVerified)$")
  (#set! protects "before")
  (#set! rule "assertion-removed"))

; assertThat(orders).singleElement().isEqualTo(order)
; ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
((call_expression) @match @key
  (#match? @key "^(assertThat|expectThat)\\(")
  (#set! as "counterpart")
  (#set! rule "assertion-removed"))
