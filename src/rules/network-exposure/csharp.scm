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

; options.ListenAnyIP(5000)
; ^^^^^^^^^^^^^^^^^^^^^^^^^
((invocation_expression function: (member_access_expression name: (_) @callee)) @match
  (#eq? @callee "ListenAnyIP")
  (#set! key "bind")
  (#set! rule "bind-all-interfaces"))
([(invocation_expression function: (member_access_expression name: (_) @callee) arguments: (argument_list . (argument (member_access_expression) @match)))
    (object_creation_expression type: (_) @callee arguments: (argument_list . (argument (member_access_expression) @match)))]
  (#match? @callee "^(Listen|TcpListener|IPEndPoint)$")
  (#match? @match "IPAddress\\.(IPv6)?Any$")
  (#set! key "bind")
  (#set! rule "bind-all-interfaces"))

; listener.Prefixes.Add("http://*:8080/")
;                       ^^^^^^^^^^^^^^^^
((invocation_expression function: (member_access_expression expression: (_) @object name: (_) @callee)
    arguments: (argument_list . (argument (string_literal) @match)))
  (#match? @object "(^|\\.)Prefixes$")
  (#eq? @callee "Add")
  (#match? @match "^\"https?://[*+](:|/)")
  (#set! key "bind")
  (#set! rule "bind-all-interfaces"))

; "0.0.0.0"
; ^^^^^^^^^
((string_literal) @match
  (#match? @match "{any-address-text}")
  (#set! key "bind")
  (#set! rule "any-address"))

; app.UseDirectoryBrowser();
; ^^^^^^^^^^^^^^^^^^^^^^^^^
((invocation_expression function: (member_access_expression name: (_) @callee)) @match
  (#match? @callee "^(UseDirectoryBrowser)$")
  (#set! rule "directory-listing"))
((assignment_expression left: (_) @name right: (_) @value) @match
  (#match? @name "(^|\\.)EnableDirectoryBrowsing$")
  (#eq? @value "true")
  (#set! rule "directory-listing"))
((invocation_expression function: (member_access_expression name: (_) @callee) arguments: (argument_list . (argument) . (argument (boolean_literal) @value))) @match
  (#eq? @callee "UseFileServer")
  (#eq? @value "true")
  (#set! rule "directory-listing"))
((argument name: (_) @name (boolean_literal) @value) @match
  (#eq? @name "enableDirectoryBrowsing")
  (#eq? @value "true")
  (#set! rule "directory-listing"))
