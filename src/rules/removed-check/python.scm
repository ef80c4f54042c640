; Authorisation.

; @login_required
; ^^^^^^^^^^^^^^^
((decorated_definition (decorator (_) @name) @match @key definition: (_ name: (_) @protects))
  (#match? @name "^[\\w.]*([aA]uth|[lL]ogin|[pP]ermission|[rR]ole|[aA]dmin|[sS]taff|[oO]wner|[cC]srf|[jJ]wt|[tT]oken|[rR]equire|[gG]uard|[rR]ate_?[lL]imit)|\\b(Depends|Security)\\(")
  (#not-match? @name "exempt|no_auth|allow_any")
  (#set! rule "authorization-removed"))

; permission_classes = [IsAuthenticated]
; ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
((expression_statement (assignment left: (identifier) @name) @match @key)
  (#match? @name "^(permission_classes|authentication_classes|permission_required)$")
  (#set! protects "block")
  (#set! rule "authorization-removed"))

; def read(user = Depends(current_user))
;          ^^^^^^^^^^^^^^^^^^^^^^^^^^^^
((function_definition parameters: (parameters [(default_parameter value: (call) @call) (typed_default_parameter value: (call) @call)] @match @key))
  (#match? @call "^(Depends|Security)\\(.*([aA]uth|[uU]ser(?!s?_?[a-zA-Z]*(secret|setting|store|service|config|pref|profile|repo|info|data|context|agent|stor|client|manager|provider)|[A-Z])|[pP]ermission|[rR]ole|[aA]dmin|(?<!provider_)[tT]oken|[sS]cope|[rR]equire)")
  (#set! rule "authorization-removed"))

; if not user.can_refund: raise Forbidden()
; ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
((if_statement condition: (_) @key consequence: (block) @then !alternative) @match
  (#match? @key "([pP]ermission|[pP]ermitted|\\broles?\\b|is_admin|is_staff|is_superuser|[aA]uthori[sz]|[aA]uthenticat|isOwner|is_owner|IsOwner|[oO]wnerI[dD]\\b|owner_id|[oO]wned_?[bB]y|[oO]wnership|\\bcan_\\w+|has_perm|[fF]orbid|[cC]srf|\\bscopes\\b|(has|check|require|allow)\\w*_scope|logged_in|tenant)")
  (#not-match? @key "{role-of-message}")
  (#contains? @then "raise_statement" "return_statement")
  (#not-inside? @match "except_clause")
  (#set! protects "block")
  (#set! rule "authorization-removed"))

; require_permission(user, "refund")
; ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
((expression_statement [
    (call function: [(identifier) @callee (attribute attribute: (_) @callee)])
    (await (call function: [(identifier) @callee (attribute attribute: (_) @callee)]))] @match @key)
  (#match? @callee "^_?(require|assert|check|ensure|verify|enforce)_(\\w*_)?(auth\\w*|permissions?|roles?|admin|access|owner|login|session|csrf|scopes?|policy|user|object_permissions)$|^(authorize|authorise|check_object_permissions|enforce)$")
  (#set! protects "block")
  (#set! rule "authorization-removed"))

((if_statement condition: (_) @key @match) (#set! as "counterpart") (#set! rule "authorization-removed"))
((elif_clause condition: (_) @key @match) (#set! as "counterpart") (#set! rule "authorization-removed"))
((decorator (_) @name @key) @match (#match? @name "([aA]uth|[lL]ogin|[pP]ermission|[rR]ole|[aA]dmin|[rR]equire)") (#set! as "counterpart") (#set! rule "authorization-removed"))
((call function: (_) @callee) @match @key
  (#match? @callee "([aA]uth|[pP]erm|[rR]ole|[aA]dmin|[aA]ccess|isOwner|is_owner|IsOwner|[oO]wnerI[dD]\\b|owner_id|[oO]wned_?[bB]y|[oO]wnership|ensure|require|verify|check|Depends|Security)")
  (#set! as "counterpart") (#set! rule "authorization-removed"))

; Validation.

; verify_checksum(path)
; ^^^^^^^^^^^^^^^^^^^^^
((expression_statement [
    (call function: [(identifier) @callee (attribute attribute: (_) @callee)])
    (await (call function: [(identifier) @callee (attribute attribute: (_) @callee)]))] @match @key)
  (#match? @callee "^_?(validate|verify|sanitize|sanitise|check|ensure|assert)(_\\w+)?$|^(full_clean|clean|is_valid)$")
  (#not-match? @callee "[eE]nsure\\w*([sS]et_?[uU]p|[iI]nit|[dD]ir|[fF]older|[eE]xist|[cC]reated|[lL]oaded|[rR]unning|[sS]tarted|[rR]eady|[cC]onnect|[oO]pen|[iI]nstall|[bB]ranch|[rR]epo|[tT]able|[sS]chema|[iI]ndex|[dD]atabase|[dD]efault|[cC]onfig|[cC]ache|[pP]arent|[fF]ile|[cC]apacity|[rR]egistered)|_and_")
  (#not-match? @callee "(auth|permission|role|admin|access|owner|login|session|csrf|scope|policy|returncode|error)|^check_(call|output)$")
  (#set! protects "block")
  (#set! rule "validation-removed"))

; name = escape(name)
;        ^^^^^^^^^^^^
((call function: [(identifier) @callee (attribute object: (_) @of attribute: (_) @callee)] arguments: (argument_list . (_) @protects .)) @match @key
  (#match? @callee "^(escape|quote|sanitize|sanitise|bleach_clean|secure_filename|quote_plus|escape_string|mark_escaped)(_\\w+)?$")
  (#set! rule "validation-removed"))

((if_statement condition: (_) @key @match) (#set! as "counterpart") (#set! rule "validation-removed"))
((elif_clause condition: (_) @key @match) (#set! as "counterpart") (#set! rule "validation-removed"))
((call function: (_) @callee) @match @key
  (#match? @callee "([vV]alid|[vV]erify|[cC]heck|[aA]ssert|[eE]nsure|[sS]aniti[sz]e|[eE]scape|[qQ]uote|[cC]lean|[pP]arse)")
  (#set! as "counterpart") (#set! rule "validation-removed"))
((assert_statement (_) @key) @match (#set! as "counterpart") (#set! rule "validation-removed"))

; Guard clauses.

; if amount <= 0: raise ValueError()
; ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
((if_statement condition: (_) @key consequence: (block (raise_statement)) !alternative) @match
  (#not-match? @key "([pP]ermission|\\broles?\\b|is_admin|is_staff|is_superuser|[aA]uthori[sz]|[aA]uthenticat|isOwner|is_owner|IsOwner|[oO]wnerI[dD]\\b|owner_id|[oO]wned_?[bB]y|[oO]wnership|\\bcan_\\w+|has_perm|[fF]orbid|[cC]srf|[sS]cope|logged_in|tenant)")
  (#not-match? @key "(\\.ok\\b|\\.status(_code)?\\b|returncode|exit_code)")
  (#set! protects "block")
  (#set! rule "guard-removed"))
((if_statement condition: (_) @key consequence: (block . (comment)* . [(return_statement) (continue_statement)] @exit .) !alternative) @match
  (#match? @exit "^(return( (None|False))?|continue)$")
  (#not-match? @key "([pP]ermission|\\broles?\\b|is_admin|is_staff|is_superuser|[aA]uthori[sz]|[aA]uthenticat|isOwner|is_owner|IsOwner|[oO]wnerI[dD]\\b|owner_id|[oO]wned_?[bB]y|[oO]wnership|\\bcan_\\w+|has_perm|[fF]orbid|[cC]srf|[sS]cope|logged_in|tenant)")
  (#not-match? @key "(\\.ok\\b|\\.status(_code)?\\b|returncode|exit_code)")
  (#set! protects "block")
  (#set! rule "guard-removed"))

; assert amount > 0
; ^^^^^^^^^^^^^^^^^
((assert_statement . (_) @key) @match
  (#not-match? @key "^isinstance\\(|is not None$")
  (#not-path? @match "(^|/)(tests?/|test_[^/]*\\.py$|conftest\\.py$)|_test\\.py$")
  (#set! protects "block")
  (#set! rule "guard-removed"))

((if_statement condition: (_) @key @match) (#set! as "counterpart") (#set! rule "guard-removed"))
((elif_clause condition: (_) @key @match) (#set! as "counterpart") (#set! rule "guard-removed"))
((conditional_expression) @match @key (#set! as "counterpart") (#set! rule "guard-removed"))
((while_statement condition: (_) @key @match) (#set! as "counterpart") (#set! rule "guard-removed"))
((boolean_operator) @match @key (#set! as "counterpart") (#set! rule "guard-removed"))
((if_clause (_) @key) @match (#set! as "counterpart") (#set! rule "guard-removed"))
((match_statement subject: (_) @key) @match (#set! as "counterpart") (#set! rule "guard-removed"))
((except_clause) @match @key (#set! as "counterpart") (#set! rule "guard-removed"))
((call function: (_) @callee) @match @key
  (#match? @callee "([vV]alid|[vV]erify|[cC]heck|[aA]ssert|[eE]nsure|[rR]equire|filter|next)")
  (#set! as "counterpart") (#set! rule "guard-removed"))

; Assertions, in tests that stay.

; assert order.status == "paid"
; ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
((assert_statement) @match @key
  (#set! protects "before")
  (#set! rule "assertion-removed"))
((expression_statement (call function: (attribute object: (identifier) @self attribute: (_) @callee)) @match @key)
  (#eq? @self "self")
  (#match? @callee "^assert")
  (#set! protects "before")
  (#set! rule "assertion-removed"))
((expression_statement (call function: [(attribute object: [(attribute) (call) (subscript)] attribute: (_) @callee) (identifier) @callee]) @match @key)
  (#match? @callee "^assert_")
  (#set! protects "before")
  (#set! rule "assertion-removed"))
; A stand-in that the test no longer has can't be asked.
((expression_statement (call function: (attribute object: (identifier) @protects attribute: (_) @callee)) @match @key)
  (#match? @callee "^assert_")
  (#set! protects "before")
  (#set! rule "assertion-removed"))
((with_statement (with_clause (with_item value: (call function: (attribute attribute: (_) @callee)) @match @key)))
  (#match? @callee "^(raises|warns|assertRaises|assertRaisesRegex|assertLogs|assertWarns)$")
  (#set! protects "before")
  (#set! rule "assertion-removed"))
