; catch (error) { return mockUsers; }
;                   ^^^^^^^^^^^^^^^^^
((catch_clause body: (statement_block [(return_statement) (expression_statement)] @match))
  (#match? @match "{made-up-name}")
  ; What is called decides, whatever it is given.
  (#not-match? @match "^return (await )?(?!\\w*([mM]ock|[fF]ake|[dD]ummy|[sS]ample|[pP]laceholder))[\\w.]+\\(")
  ; What is put away is no answer.
  (#not-match? @match "([dD]elete|[rR]emove|[dD]estroy|[dD]ispose|[cC]lear|[dD]iscard|[rR]evoke)")
  (#not-match? @match "^(await )?[\\w.]*([lL]og|console|print)\\w*")
  (#not-path? @match "{sample-path}")
  (#set! rule "made-up-fallback"))

((call_expression function: (member_expression property: (_) @catch) arguments: (arguments . (arrow_function body: (identifier) @match) .))
  (#eq? @catch "catch")
  (#match? @match "{made-up-name}")
  (#not-match? @match "^(await )?[\\w.]*([lL]og|console|print)\\w*")
  (#not-path? @match "{sample-path}")
  (#set! rule "made-up-fallback"))

((binary_expression operator: ["||" "??"] right: (identifier) @match)
  (#match? @match "{made-up-name}")
  (#not-match? @match "^(await )?[\\w.]*([lL]og|console|print)\\w*")
  (#not-path? @match "{sample-path}")
  (#set! rule "made-up-fallback"))

; users.findOneOrFail(id) → users.findOne(id)
;                           ^^^^^^^^^^^^^^^^^
((call_expression function: (member_expression object: (_) @key property: (_) @value)) @match
  (#set! compare "ladder: findOneOrFail | findOneByOrFail | findUniqueOrThrow | findFirstOrThrow | getOrThrow | executeTakeFirstOrThrow > findOne | findOneBy | findUnique | findFirst | get | executeTakeFirst")
  (#set! rule "missing-no-longer-fails"))

; a ?? b ?? c ?? []
; ^^^^^^^^^^^^^^^^^
((binary_expression left: (binary_expression left: (binary_expression operator: ["||" "??"]) operator: ["||" "??"]) operator: ["||" "??"] right: [(string) (number) (array) (object) (null) (true) (false)]) @match
  (#set! rule "fallback-chain"))
