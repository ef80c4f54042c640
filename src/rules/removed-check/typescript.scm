; @UseGuards(AuthGuard)
; ^^^^^^^^^^^^^^^^^^^^^
((class_body (decorator (call_expression function: (_) @name)) @match @key . (decorator)* . (method_definition name: (_) @protects))
  (#match? @name "^(UseGuards|Roles|Auth|Authorized|RequirePermissions?|Permissions?|Admin|Protected)$")
  (#set! rule "authorization-removed"))
((decorator (call_expression function: (_) @name)) @match @key
  (#match? @name "^(UseGuards|Roles|Auth|Authorized|RequirePermissions?|Permissions?|Admin|Protected)$")
  (#set! as "counterpart")
  (#set! rule "authorization-removed"))
