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

; new InetSocketAddress("0.0.0.0", 8080)
;                       ^^^^^^^^^
((object_creation_expression type: (_) @callee arguments: (argument_list . (string_literal) @match))
  (#eq? @callee "InetSocketAddress")
  (#not-around? @match method_invocation "connect\\(")
  (#match? @match "{any-address-text}")
  (#set! key "bind")
  (#set! rule "bind-all-interfaces"))
((object_creation_expression type: (_) @callee arguments: (argument_list . (string_literal) @match))
  (#eq? @callee "InetSocketAddress")
  (#not-around? @match method_invocation "connect\\(")
  (#match? @match "{loopback-text}")
  (#set! key "bind")
  (#set! as "counterpart")
  (#set! rule "bind-all-interfaces"))
((method_invocation name: (_) @callee arguments: (argument_list (string_literal) @match))
  (#match? @callee "^(setHost|setBindAddress|setHostname|host|bind|listen)$")
  (#match? @match "{any-address-text}")
  (#set! key "bind")
  (#set! rule "bind-all-interfaces"))
((method_invocation name: (_) @callee arguments: (argument_list (string_literal) @match))
  (#match? @callee "^(setHost|setBindAddress|setHostname|host|bind|listen)$")
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

; resources.setDirAllowed(true)
; ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
((method_invocation name: (_) @callee arguments: (argument_list . (true) .)) @match
  (#match? @callee "^set(DirAllowed|DirectoriesListed|DirectoryListing|DirectoryListingEnabled|ListDirectories)$")
  (#set! rule "directory-listing"))
((method_invocation name: (_) @callee arguments: (argument_list . (string_literal) @name . (string_literal) @value .)) @match
  (#match? @callee "^(setInitParameter|addInitParameter)$")
  (#match? @name "^\"(listings|dirAllowed|org\\.eclipse\\.jetty\\.servlet\\.Default\\.dirAllowed)\"$")
  (#eq? @value "\"true\"")
  (#set! rule "directory-listing"))
