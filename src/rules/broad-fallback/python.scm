; catch (error) { return mockUsers; }
;                   ^^^^^^^^^^^^^^^^^
((except_clause (block [(return_statement) (expression_statement)] @match))
  (#match? @match "{made-up-name}")
  (#not-match? @match "^(await )?[\\w.]*([lL]og|console|print)\\w*")
  (#not-path? @match "{sample-path}")
  (#set! rule "made-up-fallback"))

((boolean_operator operator: "or" right: (identifier) @match)
  (#match? @match "{made-up-name}")
  (#not-match? @match "^(await )?[\\w.]*([lL]og|console|print)\\w*")
  (#not-path? @match "{sample-path}")
  (#set! rule "made-up-fallback"))

; os.environ["KEY"] → os.environ.get("KEY", "")
;                     ^^^^^^^^^^^^^^^^^^^^^^^^^
((subscript value: (_) @environ @value subscript: (string) @key) @match
  (#eq? @environ "os.environ")
  (#set! compare "ladder: os.environ > get | getenv")
  (#set! rule "required-setting-optional"))
((call function: (attribute object: (_) @of attribute: (_) @value) arguments: (argument_list . (string) @key)) @match
  (#match? @of "^os(\\.environ)?$")
  (#match? @value "^(get|getenv)$")
  (#set! compare "ladder: os.environ > get | getenv")
  (#set! rule "required-setting-optional"))

; order["total"] → order.get("total", 0)
;                  ^^^^^^^^^^^^^^^^^^^^^
((subscript value: [(identifier) (attribute) (call)] @key @owner "[" @value subscript: (string) @key) @match
  (#not-eq? @owner "os.environ")
  (#set! compare "ladder: [ > get")
  (#set! rule "missing-no-longer-fails"))
((call function: (attribute object: [(identifier) (attribute) (call)] @key @owner attribute: (_) @value) arguments: (argument_list . (string) @key . (_))) @match
  (#eq? @value "get")
  (#not-match? @owner "^(os\\.environ|os)$")
  (#set! compare "ladder: [ > get")
  (#set! rule "missing-no-longer-fails"))
; .one() → .one_or_none()
((call function: (attribute object: (_) @key attribute: (_) @value)) @match
  (#match? @value "^(one|one_or_none|scalar_one|scalar_one_or_none|first)$")
  (#set! compare "ladder: one | scalar_one > one_or_none | scalar_one_or_none | first")
  (#set! rule "missing-no-longer-fails"))

; a or b or c or []
; ^^^^^^^^^^^^^^^^^
((boolean_operator left: (boolean_operator left: (boolean_operator operator: "or") operator: "or") operator: "or" right: [(string) (integer) (list) (dictionary) (none)]) @match
  (#set! rule "fallback-chain"))

; except ImportError: numpy = None
;                     ^^^^^^^^^^^^
((except_clause value: (_) @type (block . (expression_statement (assignment right: (none))) @match))
  (#match? @type "ImportError|ModuleNotFoundError")
  (#set! rule "optional-import"))
