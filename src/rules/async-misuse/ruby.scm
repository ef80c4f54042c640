; mutex.synchronize { … }
; ^^^^^^^^^^^^^^^^^
((call receiver: (_) @key @match method: (identifier) @method @match block: (_))
  (#match? @method "^(synchronize|with_lock|lock!)$")
  (#set! protects "block")
  (#set! rule "lock-removed"))
((call method: (identifier) @method) @match @key (#match? @method "(lock|synchronize|mutex)") (#set! as "counterpart") (#set! rule "lock-removed"))

; Order.transaction do … end
; ^^^^^^^^^^^^^^^^^
((call receiver: (_) @match method: (identifier) @method @match block: (_))
  (#match? @method "^(transaction|with_transaction)$")
  (#set! key "transaction")
  (#set! protects "block")
  (#set! rule "transaction-removed"))
((call method: (identifier) @match) (#match? @match "transaction|atomic") (#set! key "transaction") (#set! as "counterpart") (#set! rule "transaction-removed"))

; thread.join
; ^^^^^^^^^^^
((body_statement (call receiver: (_) @key method: (identifier) @method !arguments) @match)
  (#eq? @method "join")
  (#match? @key "([tT]hread|[wW]orker|^t)$")
  (#set! protects "before")
  (#set! rule "wait-removed"))
((call method: (identifier) @method) @match @key (#match? @method "^(join|value|each|wait)$") (#set! as "counterpart") (#set! rule "wait-removed"))
