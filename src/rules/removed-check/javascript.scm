; Authorisation.

; if (!actor.permissions.includes("refunds:write")) throw …
; ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
((if_statement
  condition: (_) @key
  consequence: [(throw_statement) (return_statement) (statement_block)] @then
  !alternative) @match
  (#match? @key "([pP]ermission|[pP]ermitted|[rR]oles?\\b|[aA]dmin|[aA]uthori[sz]|[aA]uthenticat|isOwner|is_owner|IsOwner|[oO]wnerI[dD]\\b|owner_id|[oO]wned_?[bB]y|[oO]wnership|isAllowed|[cC]an(Access|View|Read|Write|Edit|Update|Delete|Remove|Create|Manage|Admin|Publish|Approve|Invite|Use|Perform|See|Modify|Refund|Transfer|Pay|Charge|Do)\\w*\\(|\\bcan\\(|[fF]orbid|[cC]srf|[eE]ntitle|[sS]cope[s.]|isSignedIn|isLoggedIn|[tT]enantId)")
  (#not-match? @key "{role-of-message}")
  (#match? @then "\\b(throw|return|redirect|abort|next|reject)\\b")
  ; if (isAuthenticated(config)) return config.userId
  (#not-match? @then "^\\{?\\s*return [\\w.]*\\.(\\w+Id|id|name|email);?\\s*\\}?$")
  ; What a handler, or whoever reads an answer, asks is which error it has.
  (#not-match? @key "[eE]rror\\(")
  (#not-inside? @match "catch_clause")
  (#set! protects "block")
  (#set! rule "authorization-removed"))

; requirePermission(actor, "refunds:write");
; ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
((expression_statement
  [(call_expression function: [(identifier) @callee (member_expression property: (_) @callee)])
   (await_expression (call_expression function: [(identifier) @callee (member_expression property: (_) @callee)]))] @match @key)
  (#match? @callee "^(require|assert|check|ensure|verify|enforce|authorize|authorise)(User)?(Auth|Permission|Role|Admin|Access|Owner|Login|Logged|SignedIn|Session|Csrf|Scope|Policy|Can)\\w*$|^(authorize|authorise|checkAccess|denyUnless\\w*|protect|enforce)$")
  (#set! protects "block")
  (#set! rule "authorization-removed"))

; router.post("/refunds", requireAuth, handler)
;                         ^^^^^^^^^^^
((call_expression
  function: (member_expression property: (_) @method)
  arguments: (arguments . [(string) (template_string)] @protects [(identifier) (member_expression) (call_expression)] @match @key . (_)))
  (#match? @method "^(get|post|put|patch|delete|all|use|route|query|mutation)$")
  (#match? @match "{guarding-middleware}")
  (#set! rule "authorization-removed"))

; app.use(authenticate)
; ^^^^^^^^^^^^^^^^^^^^^
((call_expression
  function: (member_expression property: (_) @method)
  arguments: (arguments . [(identifier) (call_expression)] @key .)) @match
  (#eq? @method "use")
  (#match? @key "([aA]uth|[pP]ermission|[cC]srf|[hH]elmet|[rR]ate[lL]imit)")
  (#set! protects "block")
  (#set! rule "authorization-removed"))

; @UseGuards(AuthGuard)
; ^^^^^^^^^^^^^^^^^^^^^ is in typescript.scm

; Any use of the same names in a condition or a call still checks them.
((if_statement condition: (_) @key @match) (#set! as "counterpart") (#set! rule "authorization-removed"))
((ternary_expression condition: (_) @key @match) (#set! as "counterpart") (#set! rule "authorization-removed"))
; const guards = [requireAuth, limiter]; router.use(guards)
((array [(identifier) (member_expression) (call_expression)] @match @key)
  (#match? @match "{guarding-middleware}")
  (#set! as "counterpart")
  (#set! rule "authorization-removed"))
; router.use(requireAuth), or behind another guard
((arguments [(identifier) (member_expression) (call_expression)] @match @key)
  (#match? @match "{guarding-middleware}")
  (#not-match? @match "\\n")
  (#set! as "counterpart")
  (#set! rule "authorization-removed"))
((call_expression function: (_) @callee) @match @key
  (#match? @callee "([aA]uth|[pP]ermission|[rR]ole|[aA]dmin|[aA]ccess|isOwner|is_owner|IsOwner|[oO]wnerI[dD]\\b|owner_id|[oO]wned_?[bB]y|[oO]wnership|[eE]nsure|[rR]equire|[aA]ssert|[vV]erify|[cC]heck|[gG]uard)")
  (#set! as "counterpart")
  (#set! rule "authorization-removed"))

; Validation.

; validateLines(request.lines);
; ^^^^^^^^^^^^^^^^^^^^^^^^^^^^
((expression_statement
  [(call_expression function: [(identifier) @callee (member_expression property: (_) @callee)])
   (await_expression (call_expression function: [(identifier) @callee (member_expression property: (_) @callee)]))] @match @key)
  (#match? @callee "^(validate|verify|sanitize|sanitise|assertValid|ensureValid|checkValid|assertIs|invariant)([A-Z]\\w*)?$|^(assert|check|ensure)([A-Z]\\w*)$")
  (#not-match? @callee "(Auth|Permission|Role|Admin|Access|Owner|Login|Session|Csrf|Never|Type)|(Command|Handler)$")
  (#not-match? @callee "{setup-or-link-call}")
  (#set! protects "block")
  (#set! rule "validation-removed"))

; const order = orderSchema.parse(request.body)
;               ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
((call_expression
  function: (member_expression object: (_) @schema property: (_) @callee)
  arguments: (arguments (_) @protects)) @match @key
  (#match? @callee "^(parse|parseAsync|safeParse|validate|validateSync|validateAsync|assert)$")
  (#match? @schema "([sS]chema|[vV]alidator)")
  (#set! protects "block")
  (#set! rule "validation-removed"))

; element.innerHTML = escapeHtml(text)
;                     ^^^^^^^^^^^^^^^^
((call_expression
  function: [(identifier) @callee (member_expression property: (_) @callee)]
  arguments: (arguments . (_) @protects .)) @match @key
  (#match? @callee "^(escape|sanitize|sanitise)(Html|HTML|Xml|Sql|Shell|Regex|RegExp|Input|Path|Attribute|Url)?$")
  (#set! rule "validation-removed"))

((if_statement condition: (_) @key @match) (#set! as "counterpart") (#set! rule "validation-removed"))
((call_expression function: (_) @callee) @match @key
  (#match? @callee "([vV]alid|[vV]erify|[cC]heck|[aA]ssert|[eE]nsure|[sS]aniti[sz]e|[eE]scape|[pP]arse|[sS]chema|invariant)")
  (#set! as "counterpart")
  (#set! rule "validation-removed"))

; Guard clauses.

; if (amount <= 0) throw new RangeError()
; ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
((if_statement
  condition: (_) @key
  consequence: [(throw_statement) (statement_block (throw_statement))] 
  !alternative) @match
  (#not-match? @key "([pP]ermission|[rR]oles?\\b|[aA]dmin|[aA]uthori[sz]|[aA]uthenticat|isOwner|is_owner|IsOwner|[oO]wnerI[dD]\\b|owner_id|[oO]wned_?[bB]y|[oO]wnership|isAllowed|[cC]an(Access|View|Read|Write|Edit|Update|Delete|Remove|Create|Manage|Admin|Publish|Approve|Invite|Use|Perform|See|Modify|Refund|Transfer|Pay|Charge|Do)\\w*\\(|\\bcan\\(|[fF]orbid|[cC]srf|[eE]ntitle|[sS]cope[s.]|isSignedIn|isLoggedIn|[tT]enantId|\\.ok\\b|\\.status(Code)?\\b|exitCode)")
  (#set! protects "block")
  (#set! rule "guard-removed"))

; if (user === undefined) return;
; ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
((if_statement
  condition: (_) @key
  consequence: [(return_statement) @exit (statement_block . (comment)* . (return_statement) @exit .)]
  !alternative) @match
  (#match? @exit "^return( (null|undefined|false|(res|response|reply|ctx)\\b.*\\b4\\d\\d\\b.*))?;?$")
  (#not-match? @key "([pP]ermission|[rR]oles?\\b|[aA]dmin|[aA]uthori[sz]|[aA]uthenticat|isOwner|is_owner|IsOwner|[oO]wnerI[dD]\\b|owner_id|[oO]wned_?[bB]y|[oO]wnership|isAllowed|[cC]an(Access|View|Read|Write|Edit|Update|Delete|Remove|Create|Manage|Admin|Publish|Approve|Invite|Use|Perform|See|Modify|Refund|Transfer|Pay|Charge|Do)\\w*\\(|\\bcan\\(|[fF]orbid|[cC]srf|[eE]ntitle|[sS]cope[s.]|isSignedIn|isLoggedIn|[tT]enantId|\\.ok\\b|\\.status(Code)?\\b|exitCode)")
  (#set! protects "block")
  (#set! rule "guard-removed"))

; if (busy) { log(…); return; } else …
; A guard that does more can take the place of another. That it protects itself keeps it from being missed.
((if_statement
  condition: (_) @key
  consequence: (statement_block (_) . [(return_statement) (throw_statement)] .)) @match @protects
  (#set! rule "guard-removed"))

((if_statement condition: (_) @key @match) (#set! as "counterpart") (#set! rule "guard-removed"))
((ternary_expression condition: (_) @key @match) (#set! as "counterpart") (#set! rule "guard-removed"))
((while_statement condition: (_) @key @match) (#set! as "counterpart") (#set! rule "guard-removed"))
((switch_statement value: (_) @key @match) (#set! as "counterpart") (#set! rule "guard-removed"))
((binary_expression operator: ["&&" "||" "??"]) @match @key (#set! as "counterpart") (#set! rule "guard-removed"))
((member_expression optional_chain: (_)) @match @key (#set! as "counterpart") (#set! rule "guard-removed"))
((call_expression function: (_) @callee) @match @key
  (#match? @callee "([vV]alid|[vV]erify|[cC]heck|[aA]ssert|[eE]nsure|[rR]equire|invariant|filter|find)")
  (#set! as "counterpart")
  (#set! rule "guard-removed"))

; Assertions, in tests that stay.

; assert.equal(order.status, "paid")
; ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
((expression_statement
  [(call_expression function: (_) @callee) (await_expression (call_expression function: (_) @callee))] @match @key)
  (#match? @callee "^(assert|expect|should|sinon\\.assert|chai\\.)|\\.should\\b")
  (#set! protects "before")
  (#set! rule "assertion-removed"))

; orders.forEach((order) => expect(order.paid).toBe(true))
;                           ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
((arrow_function body: (call_expression function: (_) @callee) @match @key)
  (#match? @callee "^(assert|expect)")
  (#set! as "counterpart")
  (#set! rule "assertion-removed"))
