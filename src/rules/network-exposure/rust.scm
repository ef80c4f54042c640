; "127.0.0.1" → "0.0.0.0"
;               ^^^^^^^^^
((string_literal) @match @value
  (#match? @value "{bind-text}")
  (#set! key "bind")
  (#set! compare "network-widened")
  (#set! rule "bind-address-widened"))

; "10.1.0.0/16" → "10.0.0.0/8"
;                 ^^^^^^^^^^^^
((string_literal) @match @value
  (#match? @value "{network-text}")
  (#set! key "network")
  (#set! compare "network-widened")
  (#set! rule "network-range-widened"))

; TcpListener::bind("0.0.0.0:8080")
;                   ^^^^^^^^^^^^^^
((call_expression function: [(scoped_identifier name: (_) @callee) (field_expression field: (_) @callee)] arguments: (arguments . [(string_literal) @match (tuple_expression . (string_literal) @match)]))
  (#match? @callee "^(bind|listen|serve)$")
  (#match? @match "{any-address-text}")
  (#set! key "bind")
  (#set! rule "bind-all-interfaces"))
((call_expression function: [(scoped_identifier name: (_) @callee) (field_expression field: (_) @callee)] arguments: (arguments . [(string_literal) @match (tuple_expression . (string_literal) @match)]))
  (#match? @callee "^(bind|listen|serve)$")
  (#match? @match "{loopback-text}")
  (#set! key "bind")
  (#set! as "counterpart")
  (#set! rule "bind-all-interfaces"))

; "0.0.0.0"
; ^^^^^^^^^
((string_literal) @match
  (#match? @match "{any-address-text}")
  (#set! key "bind")
  (#set! rule "any-address"))

; Files::new("/static", "./static").show_files_listing()
;                                   ^^^^^^^^^^^^^^^^^^
((call_expression function: (field_expression field: (_) @match))
  (#eq? @match "show_files_listing")
  (#set! rule "directory-listing"))
