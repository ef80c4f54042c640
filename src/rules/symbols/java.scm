(class_declaration name: (_) @name) @symbol
(interface_declaration name: (_) @name) @symbol
(enum_declaration name: (_) @name) @symbol
(record_declaration name: (_) @name) @symbol
(method_declaration name: (_) @name) @symbol
(constructor_declaration name: (_) @name) @symbol
