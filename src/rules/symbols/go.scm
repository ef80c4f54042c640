(function_declaration name: (_) @name) @symbol
(method_declaration receiver: (parameter_list (parameter_declaration type: [(pointer_type (_) @name) (type_identifier) @name])) name: (_) @name) @symbol
(type_spec name: (_) @name) @symbol
(call_expression function: (selector_expression) arguments: (argument_list . (interpreted_string_literal) @name . (func_literal))) @symbol
