(interface_declaration name: (_) @name) @symbol
(enum_declaration name: (_) @name) @symbol
(abstract_class_declaration name: (_) @name) @symbol
(internal_module name: (_) @name) @symbol
(public_field_definition name: (_) @name value: [(arrow_function) (function_expression)]) @symbol
