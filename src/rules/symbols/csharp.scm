(class_declaration name: (_) @name) @symbol
(struct_declaration name: (_) @name) @symbol
(interface_declaration name: (_) @name) @symbol
(record_declaration name: (_) @name) @symbol
(enum_declaration name: (_) @name) @symbol
(method_declaration name: (_) @name) @symbol
(constructor_declaration name: (_) @name) @symbol
(destructor_declaration name: (_) @name) @symbol
(property_declaration name: (_) @name) @symbol
(local_function_statement name: (_) @name) @symbol

; app.MapGet("/orders", …): what runs is known by the text it is given.
(invocation_expression
  function: (member_access_expression)
  arguments: (argument_list . (argument (string_literal) @name) (argument (lambda_expression)))) @symbol
