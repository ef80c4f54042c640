(function_declaration name: (_) @name) @symbol
(generator_function_declaration name: (_) @name) @symbol
(class_declaration name: (_) @name) @symbol
(method_definition name: (_) @name) @symbol
(variable_declarator name: (identifier) @name value: [(arrow_function) (function_expression) (class)]) @symbol
(pair key: (_) @name value: [(arrow_function) (function_expression)]) @symbol
(assignment_expression left: (_) @name right: [(arrow_function) (function_expression)]) @symbol

; test("…", () => {…}), describe("…", …), router.get("/orders", …): what runs is known by the text it is given.
(call_expression
  function: [(identifier) (member_expression)]
  arguments: (arguments . [(string) (template_string)] @name [(arrow_function) (function_expression)])) @symbol
