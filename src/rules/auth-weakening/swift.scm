; HTTPCookies.Value(string: token, isHTTPOnly: false)
;                                  ^^^^^^^^^^^^^^^^^
((value_argument name: (value_argument_label) @key value: (boolean_literal) @value) @match
  (#match? @key "^(isSecure|isHTTPOnly)$")
  (#eq? @value "false")
  (#set! rule "cookie-unprotected"))

; try signers.unverified(token, as: Payload.self)
;     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
((call_expression (navigation_expression target: (_) @of suffix: (navigation_suffix suffix: (_) @key))) @match
  (#match? @of "([sS]igners?|[jJ]wt|keys)$")
  (#eq? @key "unverified")
  (#set! rule "token-unverified"))
