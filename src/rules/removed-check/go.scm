; Authorisation.

; if !actor.CanRefund() { return ErrForbidden }
; ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
((if_statement condition: (_) @key consequence: (block) @then !alternative) @match
  (#match? @key "{permission}")
  (#contains? @then "return_statement")
  (#not-match? @key "[sS]tatus(_?[cC]ode)?(\\(\\))? *(==|!=|is )")
  (#set! protects "block")
  (#set! rule "authorization-removed"))
; What is refused as not allowed was a matter of who may do this, whatever the condition says.
((if_statement condition: (_) @key consequence: (block) @then !alternative) @match
  (#match? @then "{refusal}")
  (#not-match? @key "{permission}")
  (#contains? @then "return_statement")
  (#not-match? @key "[sS]tatus(_?[cC]ode)?(\\(\\))? *(==|!=|is )")
  (#set! protects "block")
  (#set! rule "authorization-removed"))

; if err := authorize(ctx, "refund"); err != nil { return err }
; ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
((if_statement initializer: (_ right: (expression_list (call_expression function: (_) @callee) @key)) consequence: (block) @then) @match
  (#match? @callee "([aA]uthori[sz]e|[cC]heck(Permission|Access|Role|Owner|Auth)|[rR]equire(Permission|Role|Auth|Admin|User)|[vV]erify(Token|Session|Owner)|[eE]nsure(Permission|Owner|Admin))\\w*$")
  (#not-match? @key "[sS]tatus(_?[cC]ode)?(\\(\\))? *(==|!=|is )")
  (#set! protects "block")
  (#set! rule "authorization-removed"))

; router.Use(requireAuth)
; ^^^^^^^^^^^^^^^^^^^^^^^
((expression_statement (call_expression function: (selector_expression field: (_) @method) arguments: (argument_list . (_) @key .)) @match)
  (#eq? @method "Use")
  (#match? @key "([aA]uth|[pP]ermission|[cC][sS][rR][fF]|[rR]ate[lL]imit)")
  (#set! protects "block")
  (#set! rule "authorization-removed"))

; mux.Handle("/refunds", requireAuth(refunds))
;                        ^^^^^^^^^^^^^^^^^^^^
((call_expression function: (selector_expression field: (_) @method)
  arguments: (argument_list . (interpreted_string_literal) @protects (call_expression function: (_) @wrapper arguments: (argument_list (_) @protects)) @match @key))
  (#match? @method "^(Handle|HandleFunc|Get|Post|Put|Delete|Patch|GET|POST|PUT|DELETE|PATCH)$")
  (#match? @wrapper "([aA]uth|[pP]ermission|[rR]ole|[aA]dmin|[cC][sS][rR][fF]|[rR]equire[A-Z]|[eE]nsure[A-Z])")
  (#set! rule "authorization-removed"))

((if_statement condition: (_) @key @match) (#set! as "counterpart") (#set! rule "authorization-removed"))
((call_expression function: (_) @callee) @match @key
  (#match? @callee "([aA]uth|[pP]ermission|[rR]ole|[aA]dmin|[aA]ccess|isOwner|is_owner|IsOwner|[oO]wnerI[dD]\\b|owner_id|[oO]wned_?[bB]y|[oO]wnership|[eE]nsure|[rR]equire|[vV]erify|[cC]heck)")
  (#set! as "counterpart") (#set! rule "authorization-removed"))

; Validation.

; if err := order.Validate(); err != nil { return err }
; ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
((if_statement initializer: (_ right: (expression_list (call_expression function: [(identifier) @callee (selector_expression field: (_) @callee)]
    arguments: (argument_list [(identifier) @protects (selector_expression) @protects (unary_expression operand: (_) @protects)] .)) @key)) consequence: (block) @then) @match
  (#match? @callee "{validating-call}")
  (#not-match? @callee "{not-null}")
  (#not-match? @callee "{not-validation}")
  (#contains? @then "return_statement" "continue_statement" "break_statement")
  (#set! protects "block")
  (#set! rule "validation-removed"))
; order.validate()
; ^^^^^^^^^^^^^^^^
((if_statement initializer: (_ right: (expression_list (call_expression function: (selector_expression operand: (_) @protects field: (_) @callee) arguments: (argument_list) @none) @key)) consequence: (block) @then) @match
  (#eq? @none "()")
  (#match? @callee "^_?[vV]alidate([A-Z_]\\w*)?[!?]?$")
  (#not-match? @callee "{not-validation}")
  (#contains? @then "return_statement" "continue_statement" "break_statement")
  (#set! protects "block")
  (#set! rule "validation-removed"))

; name = html.EscapeString(name)
;        ^^^^^^^^^^^^^^^^^^^^^^^
((call_expression function: [(identifier) @callee (selector_expression field: (_) @callee)] arguments: (argument_list . (_) @protects .)) @match @key
  (#match? @callee "^(EscapeString|HTMLEscapeString|QueryEscape|PathEscape|[sS]anitize(_?([hH]tml|HTML|[iI]nput|[sS]ql|SQL|[uU]rl|URL|[pP]ath|[fF]ile_?[nN]ame|[tT]ext|[sS]tring|[mM]arkdown|[qQ]uery|[uU]ser\\w*|[cC]omment|[hH]eaders?|[bB]ody))?|[eE]scapeHTML|QuoteIdentifier)$")
  (#set! rule "validation-removed"))

((if_statement condition: (_) @key @match) (#set! as "counterpart") (#set! rule "validation-removed"))
((call_expression function: (_) @callee) @match @key
  (#match? @callee "([vV]alid|[vV]erify|[cC]heck|[eE]nsure|[sS]anitize|[eE]scape|[qQ]uote|[pP]arse)")
  (#set! as "counterpart") (#set! rule "validation-removed"))

; Guard clauses.

; if amount <= 0 { return ErrAmount }
; ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
((if_statement !initializer condition: (_) @key consequence: (block (statement_list . (comment)* . [(return_statement) (continue_statement)] @exit .)) !alternative) @match
  (#match? @exit "(^(return|continue|return nil|return false)$|[eE]rr|errors\\.)")
  (#not-match? @exit ", ?nil$")
  (#not-match? @key "\\b[eE]rr\\w*|[a-z]Err\\b|errors\\.(Is|As)")
  (#not-match? @key "{permission}")
  (#not-match? @key "^!?\\w+\\.\\w+$")
  (#set! protects "block")
  (#set! rule "guard-removed"))
; A value that the function no longer knows can be kept out of nothing.
((if_statement !initializer condition: [(selector_expression operand: (identifier) @protects) (unary_expression operand: (selector_expression operand: (identifier) @protects))] @key consequence: (block (statement_list . (comment)* . [(return_statement) (continue_statement)] @exit .)) !alternative) @match
  (#match? @exit "(^(return|continue|return nil|return false)$|[eE]rr|errors\\.)")
  (#not-match? @exit ", ?nil$")
  (#not-match? @key "\\b[eE]rr\\w*|[a-z]Err\\b|errors\\.(Is|As)")
  (#not-match? @key "{permission}")
  (#set! protects "block")
  (#set! rule "guard-removed"))

; What something is, or that it is there at all, is a guard of the program more than of its input.
((if_statement initializer: (_ right: (expression_list (call_expression function: [(identifier) @callee (selector_expression field: (_) @callee)]) @key)) consequence: (block) @then) @match
  (#match? @callee "{ensuring-call}")
  (#not-match? @callee "{setup-call}")
  (#not-match? @callee "{not-validation}")
  (#contains? @then "return_statement" "continue_statement" "break_statement")
  (#set! protects "block")
  (#set! rule "guard-removed"))

; if amount <= 0 { panic("…") }
; ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
((if_statement !initializer condition: (_) @key consequence: (block (statement_list . (expression_statement (call_expression function: (identifier) @callee)) .)) !alternative) @match
  (#eq? @callee "panic")
  (#not-match? @key "[eE]rr\\w* (!=|==) nil")
  (#set! protects "block")
  (#set! rule "guard-removed"))

((if_statement condition: (_) @key @match) (#set! as "counterpart") (#set! rule "guard-removed"))
((binary_expression operator: ["&&" "||"]) @match @key (#set! as "counterpart") (#set! rule "guard-removed"))
((for_clause condition: (_) @key @match) (#set! as "counterpart") (#set! rule "guard-removed"))
((expression_switch_statement value: (_) @key @match) (#set! as "counterpart") (#set! rule "guard-removed"))
((expression_case value: (_) @key @match) (#set! as "counterpart") (#set! rule "guard-removed"))
((call_expression function: (_) @callee) @match @key
  (#match? @callee "([vV]alid|[vV]erify|[cC]heck|[eE]nsure|[rR]equire|[mM]ust)")
  (#set! as "counterpart") (#set! rule "guard-removed"))

; Assertions, in tests that stay.

; if got != want { t.Errorf(…) }
; ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
((if_statement condition: (_) @key consequence: (block (statement_list (expression_statement (call_expression function: (selector_expression operand: (identifier) @t field: (_) @callee)))))) @match
  (#match? @t "^(t|b|tb|f)$")
  (#match? @callee "^(Error|Errorf|Fatal|Fatalf|Fail|FailNow)$")
  (#set! protects "before")
  (#set! rule "assertion-removed"))

; require.NoError(t, err)
; ^^^^^^^^^^^^^^^^^^^^^^^
((expression_statement (call_expression function: (selector_expression operand: (identifier) @package)) @match @key)
  (#match? @package "^(require|assert|is|qt|c)$")
  (#match? @key "^(require|assert)\\.|^(is|qt|c)\\.(Assert|Equal|NoErr|Check)")
  (#not-match? @key "^\\w+\\.(NoError|NoErr|Nil)\\((t, ?)?(os|filepath)\\.")
  (#set! protects "before")
  (#set! rule "assertion-removed"))

; assertPaid(t, order), env.ValidateOrder(order)
; ^^^^^^^^^^^^^^^^^^^^
((expression_statement (call_expression function: [(identifier) @callee (selector_expression field: (_) @callee)]) @match @key)
  (#match? @callee "^([aA]ssert|[vV]erify|[vV]alidate|[eE]xpect|[cC]heck|require)[A-Z]")
  (#set! protects "before")
  (#set! rule "assertion-removed"))
