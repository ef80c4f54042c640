(class_declaration name: (_) @name) @symbol
(protocol_declaration name: (_) @name) @symbol
(function_declaration name: (simple_identifier) @name) @symbol
(protocol_function_declaration name: (simple_identifier) @name) @symbol
(init_declaration "init" @name) @symbol
(deinit_declaration "deinit" @name) @symbol
(property_declaration name: (pattern) @name computed_value: (_)) @symbol
