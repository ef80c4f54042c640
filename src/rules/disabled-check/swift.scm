; order.items!
; ^^^^^^^^^^^^
((postfix_expression operation: (bang)) @match
  (#not-match? @match "^(URL|NSURL|UIImage|UIFont|UUID|NSRegularExpression)\\(|\\bBundle\\.(main|module)\\b")
  (#set! rule "value-taken-for-granted"))
; order as! Invoice
; ^^^^^^^^^^^^^^^^^
((as_expression (as_operator)) @match
  (#match? @match "\\sas!\\s")
  (#not-match? @match "dequeueReusable|instantiate\\w*\\(")
  (#set! rule "cast-away"))
