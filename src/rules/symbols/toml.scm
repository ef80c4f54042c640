(table . (_) @name) @symbol
(table_array_element . (_) @name) @symbol
