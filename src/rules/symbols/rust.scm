(function_item name: (_) @name) @symbol
(function_signature_item name: (_) @name) @symbol
(impl_item !trait type: (_) @name) @symbol
(impl_item trait: (_) @name type: (_) @name) @symbol
(trait_item name: (_) @name) @symbol
(mod_item name: (_) @name body: (_)) @symbol
(struct_item name: (_) @name) @symbol
(enum_item name: (_) @name) @symbol
(macro_definition name: (_) @name) @symbol
