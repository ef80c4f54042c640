; "127.0.0.1" → "0.0.0.0"
;               ^^^^^^^^^
([(interpreted_string_literal) (raw_string_literal)] @match @value
  (#match? @value "{bind-text}")
  (#set! key "bind")
  (#set! compare "network-widened")
  (#set! rule "bind-address-widened"))

; "10.1.0.0/16" → "10.0.0.0/8"
;                 ^^^^^^^^^^^^
([(interpreted_string_literal) (raw_string_literal)] @match @value
  (#match? @value "{network-text}")
  (#set! key "network")
  (#set! compare "network-widened")
  (#set! rule "network-range-widened"))

; net.Listen("tcp", "0.0.0.0:2000")
;                   ^^^^^^^^^^^^^^
((call_expression function: (selector_expression field: (_) @callee) arguments: (argument_list (interpreted_string_literal) @match))
  (#match? @callee "{listening-call}")
  (#match? @match "{any-address-text}")
  (#set! key "bind")
  (#set! rule "bind-all-interfaces"))
((call_expression function: (selector_expression field: (_) @callee) arguments: (argument_list (interpreted_string_literal) @match))
  (#match? @callee "{listening-call}")
  (#match? @match "{loopback-text}")
  (#set! key "bind")
  (#set! as "counterpart")
  (#set! rule "bind-all-interfaces"))

; "0.0.0.0"
; ^^^^^^^^^
([(interpreted_string_literal) (raw_string_literal)] @match
  (#match? @match "{any-address-text}")
  (#set! key "bind")
  (#set! rule "any-address"))
; net.Listen("tcp", ":2000")
;                   ^^^^^^^
((call_expression function: (selector_expression field: (_) @callee) arguments: (argument_list (interpreted_string_literal) @match))
  (#match? @callee "{listening-call}")
  (#match? @match "^\":[0-9a-z]+\"$")
  (#set! key "bind")
  (#set! rule "any-address"))
([(const_spec name: (identifier) @name value: (expression_list (interpreted_string_literal) @match))
    (short_var_declaration left: (expression_list (identifier) @name) right: (expression_list (interpreted_string_literal) @match))
    (keyed_element . (_) @name . (_ (interpreted_string_literal) @match))]
  (#match? @name "^([lL]isten)?([aA]ddr(ess)?|ADDR)$")
  (#match? @match "^\":[0-9]+\"$")
  (#set! key "bind")
  (#set! rule "any-address"))

; http.FileServer(http.Dir("/"))
;                 ^^^^^^^^^^^^^^
((call_expression function: (selector_expression) @callee arguments: (argument_list . (interpreted_string_literal) @folder .)) @match
  (#match? @callee "^http\\.Dir$")
  (#match? @folder "^\"(/|\\./?|\\.\\.?|/etc/?|/var/?)\"$")
  (#set! rule "directory-listing"))
((keyed_element . (_) @name . (_) @value) @match
  (#match? @name "^(Browse|DirList|EnableDirListing|GenerateIndexPages)$")
  (#match? @value "^true$")
  (#set! rule "directory-listing"))
; http.FileServer(http.Dir("public"))
; ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
((call_expression function: (selector_expression) @callee arguments: (argument_list . (call_expression function: (selector_expression) @folder) .)) @match
  (#eq? @callee "http.FileServer")
  (#eq? @folder "http.Dir")
  (#set! rule "directory-listing-default"))
