(class_declaration name: (_) @name) @symbol
(object_declaration name: (_) @name) @symbol
(function_declaration name: (_) @name) @symbol
(secondary_constructor "constructor" @name) @symbol
(anonymous_initializer "init" @name) @symbol
(property_declaration (variable_declaration . (identifier) @name) [(getter) (setter)]) @symbol

; test("…") { … }: what runs is known by the text it is given.
(call_expression (call_expression (identifier) (value_arguments . (value_argument (string_literal) @name))) (annotated_lambda)) @symbol
