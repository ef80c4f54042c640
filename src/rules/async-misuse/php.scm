; DB::transaction(function () { … });
; ^^^^^^^^^^^^^^^
([(scoped_call_expression scope: (_) @match name: (_) @method @match) (member_call_expression object: (_) @match name: (_) @method @match)]
  (#match? @method "^(transaction|transactional|wrapInTransaction)$")
  (#set! key "transaction")
  (#set! protects "block")
  (#set! rule "transaction-removed"))
((expression_statement [(scoped_call_expression name: (_) @method) (member_call_expression name: (_) @method)] @match)
  (#match? @method "^beginTransaction$")
  (#set! key "transaction")
  (#set! protects "block")
  (#set! rule "transaction-removed"))
([(scoped_call_expression name: (_) @match) (member_call_expression name: (_) @match)] (#match? @match "[tT]ransaction") (#set! key "transaction") (#set! as "counterpart") (#set! rule "transaction-removed"))
