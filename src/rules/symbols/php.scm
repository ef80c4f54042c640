(class_declaration name: (_) @name) @symbol
(interface_declaration name: (_) @name) @symbol
(trait_declaration name: (_) @name) @symbol
(enum_declaration name: (_) @name) @symbol
(method_declaration name: (_) @name) @symbol
(function_definition name: (_) @name) @symbol

; it("…", function () {…}), Route::get("/orders", fn () => …): what runs is known by the text it is given.
(function_call_expression
  arguments: (arguments . (argument [(string) (encapsed_string)] @name) (argument [(anonymous_function) (arrow_function)]))) @symbol
(scoped_call_expression
  arguments: (arguments . (argument [(string) (encapsed_string)] @name) (argument [(anonymous_function) (arrow_function)]))) @symbol
