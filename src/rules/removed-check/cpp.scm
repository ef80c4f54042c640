; if (amount <= 0) throw std::invalid_argument("amount");
; ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
((if_statement condition: (_) @key consequence: [(throw_statement) (compound_statement . (throw_statement) .)] !alternative) @match
  (#not-match? @key "([pP]ermission|[pP]ermitted|[rR]oles?\\b|[aA]dmin|[aA]uthori[sz]|[aA]uthenticat|isOwner|is_owner|IsOwner|owner\\?|[oO]wnerI[dD]\\b|owner_id|[oO]wned_?[bB]y|[oO]wnership|[iI]s_?[aA]llowed|allowed\\?|\\b[cC]an_?(Access|View|Read|Write|Edit|Update|Delete|Remove|Create|Manage|Admin|Publish|Approve|Invite|Use|Perform|See|Modify|Refund|Transfer|Pay|Charge|Do|access|view|read|write|edit|update|delete|remove|create|manage|admin|publish|approve|invite|refund|transfer|pay)\\w*\\??|[fF]orbid|[cC]srf|CSRF|[sS]cope|[lL]ogged_?[iI]n|[tT]enant)")
  (#not-match? @key "([iI]sSuccess|[sS]tatus(_?[cC]ode)?\\b|[eE]xit(_?[cC]ode)?\\b|errno|\\brc\\b|\\bret\\b|[eE]rr(or)?\\b)")
  (#set! protects "block")
  (#set! rule "guard-removed"))
((if_statement condition: (_) @key consequence: [(throw_statement) (compound_statement . (throw_statement) .)] !alternative) @match
  (#match? @key "([pP]ermission|[pP]ermitted|[rR]oles?\\b|[aA]dmin|[aA]uthori[sz]|[aA]uthenticat|isOwner|is_owner|IsOwner|owner\\?|[oO]wnerI[dD]\\b|owner_id|[oO]wned_?[bB]y|[oO]wnership|[iI]s_?[aA]llowed|allowed\\?|\\b[cC]an_?(Access|View|Read|Write|Edit|Update|Delete|Remove|Create|Manage|Admin|Publish|Approve|Invite|Use|Perform|See|Modify|Refund|Transfer|Pay|Charge|Do|access|view|read|write|edit|update|delete|remove|create|manage|admin|publish|approve|invite|refund|transfer|pay)\\w*\\??|[fF]orbid|[cC]srf|CSRF|[sS]cope|[lL]ogged_?[iI]n|[tT]enant)")
  (#set! protects "block")
  (#set! rule "authorization-removed"))
