; ValidateIssuerSigningKey = false
; ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
((assignment_expression left: [(identifier) @key (member_access_expression name: (_) @key)] right: (boolean_literal) @value) @match
  (#match? @key "^(ValidateIssuerSigningKey|ValidateLifetime|RequireSignedTokens|RequireExpirationTime)$")
  (#eq? @value "false")
  (#set! rule "token-unverified"))

; [AllowAnonymous]
;  ^^^^^^^^^^^^^^
((attribute name: (identifier) @key) @match
  (#eq? @key "AllowAnonymous")
  (#not-around? @match method_declaration "\\b([lL]ogin|[rR]egister|SignIn|SignUp|Health|Error|[pP]assword)\\w*\\(")
  (#set! rule "login-not-needed"))

; [IgnoreAntiforgeryToken]
;  ^^^^^^^^^^^^^^^^^^^^^^
((attribute name: (identifier) @key) @match
  (#eq? @key "IgnoreAntiforgeryToken")
  (#set! rule "forgery-check-off"))
((method_declaration (attribute_list (attribute name: (identifier) @verb)) name: (_) @key) @match
  (#match? @verb "^Http(Post|Put|Delete|Patch)$")
  (#not-match? @match "AntiForgery|Antiforgery|\\[Consumes|AllowAnonymous")
  (#around? @match class_declaration "\\[ValidateAntiForgeryToken\\]")
  (#not-around? @match class_declaration "\\[(AutoV|V)alidateAnti[fF]orgeryToken\\]\\s*(public |\\[)[^{]*class|ApiController")
  (#set! rule "forgery-check-off"))

; HttpOnly = false
; ^^^^^^^^^^^^^^^^
((assignment_expression left: [(identifier) @key (member_access_expression name: (_) @key)] right: (_) @value) @match
  (#match? @match "^([\\w.]*\\.)?(HttpOnly = false|SecurePolicy = CookieSecurePolicy\\.None)$")
  (#set! rule "cookie-unprotected"))

; CryptographicOperations.FixedTimeEquals(given, expected) → given.SequenceEqual(expected)
; ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
((invocation_expression function: (member_access_expression name: (_) @callee)) @match
  (#match? @callee "^(FixedTimeEquals|VerifyHashedPassword)$")
  (#set! rule "secret-compare-weakened"))
