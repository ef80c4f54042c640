(module name: (_) @name) @symbol
(class name: (_) @name) @symbol
(method name: (_) @name) @symbol
(singleton_method name: (_) @name) @symbol

; it "…" do … end, namespace :admin do … end: what runs is known by what it is given.
(call
  !receiver
  method: (identifier)
  arguments: (argument_list . [(string) (simple_symbol) (constant)] @name)
  block: (_)) @symbol
