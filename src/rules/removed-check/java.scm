; Authorisation.

; @PreAuthorize("hasRole('ADMIN')")
; ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
((modifiers [(annotation name: (_) @name) (marker_annotation name: (_) @name)] @match @key)
  (#match? @name "^(PreAuthorize|PostAuthorize|Secured|RolesAllowed|RequiresPermissions|RequiresRoles|RequiresAuthentication|Authenticated|DenyAll|PermissionsAllowed)$")
  (#set! rule "authorization-removed"))

; if (!user.canRefund()) throw new ForbiddenException();
; ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
((if_statement condition: (_) @key consequence: (_) @then !alternative) @match
  (#match? @key "{permission}")
  (#match? @then "\\b(throw|return)\\b")
  (#not-match? @key "[sS]tatus(_?[cC]ode)?(\\(\\))? *(==|!=|is )")
  (#set! protects "block")
  (#set! rule "authorization-removed"))
; What is refused as not allowed was a matter of who may do this, whatever the condition says.
((if_statement condition: (_) @key consequence: (_) @then !alternative) @match
  (#match? @then "{refusal}")
  (#not-match? @key "{permission}")
  (#match? @then "\\b(throw|return)\\b")
  (#not-match? @key "[sS]tatus(_?[cC]ode)?(\\(\\))? *(==|!=|is )")
  (#set! protects "block")
  (#set! rule "authorization-removed"))

; accessControl.checkPermission(user, "refund");
; ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
((expression_statement (method_invocation name: (_) @callee) @match @key)
  (#match? @callee "^(require|assert|check|ensure|verify|enforce)(\\w*)(Auth|Permission|Role|Admin|Access|Owner|Login|Session|Csrf|Scope|Policy)\\w*$|^(authorize|authenticate|enforce)$")
  (#set! protects "block")
  (#set! rule "authorization-removed"))

; .requestMatchers("/admin/**").hasRole("ADMIN")
;                               ^^^^^^^^^^^^^^^^
((method_invocation object: (method_invocation name: (_) @matcher arguments: (argument_list (string_literal) @protects)) name: (_) @match @key arguments: (argument_list) @key)
  (#match? @matcher "^(requestMatchers|antMatchers|mvcMatchers|securityMatcher)$")
  (#match? @match "^(authenticated|hasRole|hasAnyRole|hasAuthority|hasAnyAuthority|denyAll)$")
  (#set! rule "authorization-removed"))

((if_statement condition: (_) @key @match) (#set! as "counterpart") (#set! rule "authorization-removed"))
((modifiers [(annotation name: (_) @name) (marker_annotation name: (_) @name)] @match @key)
  (#match? @name "([aA]uthor|[sS]ecured|[rR]oles?|[pP]ermission|Requires)")
  (#set! as "counterpart") (#set! rule "authorization-removed"))
((method_invocation name: (_) @callee) @match @key
  (#match? @callee "([aA]uth|[pP]ermission|[rR]ole|[aA]dmin|[aA]ccess|isOwner|is_owner|IsOwner|[oO]wnerI[dD]\\b|owner_id|[oO]wned_?[bB]y|[oO]wnership|[eE]nsure|[rR]equire|[vV]erify|[cC]heck)")
  (#set! as "counterpart") (#set! rule "authorization-removed"))

; Validation.

; validator.validate(order);
; ^^^^^^^^^^^^^^^^^^^^^^^^^
((expression_statement (method_invocation name: (_) @callee arguments: (argument_list . [(identifier) @protects (field_access) @protects (binary_expression left: (identifier) @protects) (method_invocation object: (identifier) @protects) (unary_expression operand: (method_invocation object: (identifier) @protects))])) @match @key)
  (#match? @callee "^(validate|sanitize|verify|check)([A-Z]\\w*)?$|^(isTrue|hasText|hasLength|notEmpty)$")
  (#not-match? @callee "{not-null}")
  (#not-match? @callee "{not-validation}")
  (#set! protects "block")
  (#set! rule "validation-removed"))
; order.validate()
; ^^^^^^^^^^^^^^^^
((expression_statement (method_invocation object: (_) @protects name: (_) @callee arguments: (argument_list) @none) @match @key)
  (#eq? @none "()")
  (#match? @callee "^_?[vV]alidate([A-Z_]\\w*)?[!?]?$")
  (#not-match? @callee "{not-validation}")
  (#set! protects "block")
  (#set! rule "validation-removed"))

; create(@Valid @RequestBody Order order)
;        ^^^^^^
((formal_parameter (modifiers (marker_annotation name: (_) @name) @match) name: (_) @protects @key)
  (#match? @name "^(Valid|Validated|NotNull|NotBlank|NotEmpty)$")
  (#set! rule "validation-removed"))

((if_statement condition: (_) @key @match) (#set! as "counterpart") (#set! rule "validation-removed"))
((formal_parameter (modifiers [(marker_annotation) (annotation)] @match) name: (_) @key)
  (#set! as "counterpart") (#set! rule "validation-removed"))
((method_invocation name: (_) @callee) @match @key
  (#match? @callee "([vV]alid|[vV]erify|[cC]heck|[aA]ssert|[eE]nsure|[rR]equire|[sS]anitize|[eE]scape|[pP]arse|notNull)")
  (#set! as "counterpart") (#set! rule "validation-removed"))

; Guard clauses.

; if (amount <= 0) throw new IllegalArgumentException();
; ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
((if_statement condition: (_) @key consequence: [(throw_statement) (block (throw_statement))] !alternative) @match
  (#not-match? @key "{permission}")
  (#not-match? @key "(isSuccess(ful)?\\(|[sS]tatus(Code)?\\b|[eE]xit(Code|Value)|hasErrors?\\()")
  (#set! protects "block")
  (#set! rule "guard-removed"))
((if_statement condition: (_) @key consequence: [(return_statement) @exit (block . [(line_comment) (block_comment)]* . (return_statement) @exit .)] !alternative) @match
  (#match? @exit "^return( (null|false|Optional\\.empty\\(\\)))?;$")
  (#not-match? @key "{permission}")
  (#not-match? @key "(isSuccess(ful)?\\(|[sS]tatus(Code)?\\b|[eE]xit(Code|Value)|hasErrors?\\()")
  (#set! protects "block")
  (#set! rule "guard-removed"))

; What something is, or that it is there at all, is a guard of the program more than of its input.
((expression_statement (method_invocation name: (_) @callee) @match @key)
  (#match? @callee "^(ensure|require)[A-Z]\\w*$|^(checkState|checkNotNull|requireNonNull|notNull)([A-Z]\\w*)?$")
  (#not-match? @callee "{setup-call}")
  (#not-match? @callee "{not-validation}")
  (#set! protects "block")
  (#set! rule "guard-removed"))

((if_statement condition: (_) @key @match) (#set! as "counterpart") (#set! rule "guard-removed"))
((ternary_expression condition: (_) @key @match) (#set! as "counterpart") (#set! rule "guard-removed"))
((while_statement condition: (_) @key @match) (#set! as "counterpart") (#set! rule "guard-removed"))
((switch_expression condition: (_) @key @match) (#set! as "counterpart") (#set! rule "guard-removed"))
((binary_expression operator: ["&&" "||"]) @match @key (#set! as "counterpart") (#set! rule "guard-removed"))
((method_invocation name: (_) @callee) @match @key
  (#match? @callee "([vV]alid|[vV]erify|[cC]heck|[aA]ssert|[eE]nsure|[rR]equire|notNull|filter|orElse|ofNullable)")
  (#set! as "counterpart") (#set! rule "guard-removed"))

; Assertions, in tests that stay.

; assertEquals("paid", order.status());
; ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
((expression_statement (method_invocation) @match @key)
  (#match? @key "^(Assert(ions)?\\.)?(assert[A-Z]\\w*|fail|verify|expectThrows)\\(|^(Mockito\\.)?verify\\(")
  (#set! protects "before")
  (#set! rule "assertion-removed"))

; orders.forEach(order -> assertTrue(order.isPaid()))
;                         ^^^^^^^^^^^^^^^^^^^^^^^^^^
((lambda_expression body: (method_invocation) @match @key)
  (#match? @key "^(Assert(ions)?\\.)?(assert[A-Z]\\w*|verify)\\(")
  (#set! as "counterpart")
  (#set! rule "assertion-removed"))
