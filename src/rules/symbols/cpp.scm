(class_specifier name: (_) @name body: (_)) @symbol
(function_definition declarator: (reference_declarator (function_declarator declarator: (_) @name))) @symbol

; TEST(Suite, Name) { … }: the parts of the name are arguments of a macro.
((function_definition
  declarator: (function_declarator declarator: (identifier) @macro parameters: (parameter_list) @name)) @symbol
  (#match? @macro "^[A-Z][A-Z0-9_]+$"))
