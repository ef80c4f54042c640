(function_definition declarator: (function_declarator declarator: (_) @name)) @symbol
(function_definition declarator: (pointer_declarator declarator: (function_declarator declarator: (_) @name))) @symbol
(function_definition
  declarator: (pointer_declarator
    declarator: (pointer_declarator declarator: (function_declarator declarator: (_) @name)))) @symbol
(struct_specifier name: (_) @name body: (_)) @symbol
(union_specifier name: (_) @name body: (_)) @symbol
(enum_specifier name: (_) @name body: (_)) @symbol
