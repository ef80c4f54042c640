(function_definition name: (_) @name) @symbol
(class_definition name: (_) @name) @symbol
