; ValidateIssuerSigningKey = false
; ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
((assignment_expression left: [(identifier) @key (member_access_expression name: (_) @key)] right: (boolean_literal) @value) @match
  (#match? @key "^(ValidateIssuerSigningKey|ValidateLifetime|RequireSignedTokens|RequireExpirationTime|VerifySignature|ValidateSignature)$")
  (#eq? @value "false")
  (#set! rule "token-unverified"))
; ValidateAudience = false
; ^^^^^^^^^^^^^^^^^^^^^^^^
((assignment_expression left: [(identifier) @key (member_access_expression name: (_) @key)] right: (boolean_literal) @value) @match
  (#match? @key "^(ValidateAudience|ValidateIssuer|RequireAudience|ValidateActor|ValidateTokenReplay|RequireHttpsMetadata|ValidateIssuedTime|ValidateExpirationTime)$")
  (#eq? @value "false")
  (#set! rule "token-claims-unchecked"))
((assignment_expression left: [(identifier) @key (member_access_expression name: (_) @key)] right: (lambda_expression) @value) @match
  (#match? @key "^(LifetimeValidator|AudienceValidator|IssuerValidator|IssuerSigningKeyValidator|TokenReplayValidator)$")
  (#match? @value "=>\\s*(true|\\{\\s*return true;\\s*\\})$")
  (#set! rule "token-claims-unchecked"))
; SignatureValidator = (token, parameters) => new JsonWebToken(token)
; ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
((assignment_expression left: [(identifier) @key (member_access_expression name: (_) @key)] right: (lambda_expression) @value) @match
  (#eq? @key "SignatureValidator")
  (#match? @value "=>\\s*(\\{\\s*return\\s+)?new (JwtSecurityToken|JsonWebToken)\\(\\w+\\)")
  (#set! rule "token-unverified"))
; decoder.Decode(token, secret, verify: false)
; ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
((invocation_expression function: [(member_access_expression name: (_) @key) (member_binding_expression name: (_) @key)] arguments: (argument_list (argument) @value)) @match
  (#match? @key "^(Decode|DecodeToObject)(<.*>)?$")
  (#match? @value "^(verify:\\s*)?false$")
  (#file? @match "\\bI?Jwt|\\bJWT")
  (#set! rule "token-unverified"))
((invocation_expression function: (member_access_expression name: (_) @key)) @match
  (#match? @key "^(DoNotVerify|DoNotVerifySignature|WithoutSignatureVerification)$")
  (#set! rule "token-unverified"))
((invocation_expression function: (member_access_expression name: (_) @key) arguments: (argument_list . (argument) @value)) @match
  (#match? @key "^(WithVerifySignature|WithSignatureVerification)$")
  (#eq? @value "false")
  (#set! rule "token-unverified"))

; decoder.Decode(token)
; ^^^^^^^^^^^^^^^^^^^^^
((invocation_expression function: [(member_access_expression expression: (_) @of name: (_) @key) (member_binding_expression name: (_) @key)] arguments: (argument_list . (argument) .)) @match
  (#match? @key "^(Decode|DecodeToObject)(<.*>)?$")
  (#file? @match "\\bIJwtDecoder\\b|using JWT\\b|\\bJwtBuilder\\b")
  (#not-match? @of "MustVerifySignature")
  (#not-match? @of "\\bBase64|Encoder$|JwtDecoderExtensions$")
  (#set! rule "token-only-decoded"))
((invocation_expression function: (member_access_expression expression: (_) @of name: (_) @key) arguments: (argument_list . (argument) . (argument) .)) @match
  (#match? @of "JwtDecoderExtensions$")
  (#match? @key "^(Decode|DecodeToObject)(<.*>)?$")
  (#set! rule "token-only-decoded"))
((invocation_expression function: (member_access_expression name: (_) @key)) @match
  (#match? @key "^(ReadJwtToken|ReadJsonWebToken|ReadToken)$")
  (#not-around? @match method_declaration "ValidateToken(Async)?\\(")
  (#set! rule "token-only-decoded"))

; [AllowAnonymous]
;  ^^^^^^^^^^^^^^
((attribute name: (identifier) @key) @match
  (#eq? @key "AllowAnonymous")
  (#not-around? @match method_declaration "\\b([lL]ogin|[rR]egister|SignIn|SignUp|Health|Error|[pP]assword)\\w*\\(")
  (#set! rule "login-not-needed"))

; [IgnoreAntiforgeryToken]
;  ^^^^^^^^^^^^^^^^^^^^^^
((attribute name: (identifier) @key) @match
  (#match? @key "^IgnoreAntiforgeryToken(Attribute)?$")
  (#set! rule "forgery-check-off"))
((method_declaration (attribute_list (attribute name: (identifier) @verb)) name: (_) @key) @match
  (#match? @verb "^Http(Post|Put|Delete|Patch)$")
  (#not-match? @match "AntiForgery|Antiforgery|\\[Consumes|AllowAnonymous")
  (#around? @match class_declaration "\\[ValidateAntiForgeryToken\\]")
  (#not-around? @match class_declaration "\\[(AutoV|V)alidateAnti[fF]orgeryToken\\]\\s*(public |\\[)[^{]*class|ApiController")
  (#set! rule "forgery-check-off"))

; orders.MapPost("/pay", Pay).DisableAntiforgery()
; ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
((invocation_expression function: (member_access_expression name: (_) @key)) @match
  (#eq? @key "DisableAntiforgery")
  (#set! rule "forgery-check-off"))
([(object_creation_expression type: (_) @key) (variable_declaration type: (_) @key (variable_declarator (implicit_object_creation_expression)))] @match
  (#match? @key "^IgnoreAntiforgeryToken(Attribute)?$")
  (#set! rule "forgery-check-off"))
; [HttpPost] public IActionResult Pay(Order order)
;                                 ^^^
((method_declaration (attribute_list (attribute name: (identifier) @verb)) name: (_) @match) @method
  (#match? @verb "^Http(Post|Put|Delete|Patch)$")
  (#not-match? @method "AntiForgery|Antiforgery|\\[Consumes|\\[FromBody\\]")
  (#around? @match class_declaration ":\\s*(\\w+\\.)*Controller\\b")
  (#not-around? @match class_declaration "ValidateAnti[fF]orgeryToken|ApiController")
  (#set! rule "forgery-check-missing"))

; group.MapGet("/orders", Orders).AllowAnonymous()
; ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
((invocation_expression function: (member_access_expression expression: (_) @of name: (_) @key)) @match
  (#eq? @key "AllowAnonymous")
  (#not-match? @of "[lL]ogin|[rR]egister|[sS]ign|[hH]ealth|[eE]rror|[pP]assword|[tT]oken|ping")
  (#set! rule "login-not-needed"))

; new DirectoryEntry(path) { AuthenticationType = AuthenticationTypes.Anonymous }
;                            ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
((member_access_expression expression: (_) @of name: (_) @key) @match
  (#match? @of "(^|\\.)(AuthenticationTypes|AuthType)$")
  (#match? @key "^(Anonymous|None)$")
  ; What the constructor says does not last.
  (#not-around? @match object_creation_expression "\\{\\s*AuthenticationType\\s*=(?!\\s*AuthenticationTypes\\.(None|Anonymous))")
  (#not-inside? @match argument_list)
  (#set! rule "anonymous-bind"))

((argument_list (argument (member_access_expression expression: (_) @of name: (_) @key) @match))
  (#match? @of "(^|\\.)(AuthenticationTypes|AuthType)$")
  (#match? @key "^(Anonymous|None)$")
  (#not-around? @match object_creation_expression "\\{\\s*AuthenticationType\\s*=(?!\\s*AuthenticationTypes\\.(None|Anonymous))")
  (#not-around? @match block "AuthenticationType(, var \\w+\\))?\\s*=\\s*\\(?(AuthenticationTypes\\.(Secure|Encryption|Sealing|Signing)|[a-z])")
  (#set! rule "anonymous-bind"))

; optionsBuilder.UseSqlServer("Server=db;User Id=shop;Password=")
;                             ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
([(string_literal) (verbatim_string_literal) (raw_string_literal) (interpolated_string_expression)] @match
  (#match? @match "^[$@]*[\"'`]*([^\"'`]*[?&;:(,\"'\\s])?([pP]assword|PASSWORD|[pP]asswd|PWD|[pP]wd)\\s*=\\s*([&;),]|[\"'`]*$)")
  ; What follows may be the password.
  (#not-around? @match argument variable_declarator assignment_expression return_statement "([pP](assword|asswd|wd)|PASSWORD|PWD)\\s*=\\s*\"\\s*\\+(?!\\s*[$@]*\"[^\"\\\\])")
  (#not-match? @match "(Integrated[ _]Security|Trusted_Connection)\\s*=\\s*(true|True|yes|Yes|SSPI|sspi)")
  (#set! key "password")
  (#set! rule "database-without-password"))

; options.Password.RequiredLength = 4
; ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
((assignment_expression left: (member_access_expression expression: (_) @of name: (_) @key) right: (integer_literal) @value) @match
  (#match? @of "(^|\\.)Password(Validator)?$")
  (#match? @key "^(RequiredLength)$")
  (#number? @value "<" "8")
  (#set! rule "password-rules-weak"))
((invocation_expression function: (member_access_expression name: (_) @key) arguments: (argument_list) @arguments) @match
  (#match? @key "^(PasswordSignInAsync|CheckPasswordSignInAsync)$")
  (#match? @arguments "(lockoutOnFailure:|shouldLockout:|,)\\s*false\\s*\\)$")
  (#set! rule "password-rules-weak"))

; HttpOnly = false
; ^^^^^^^^^^^^^^^^
((assignment_expression left: [(identifier) @key (member_access_expression name: (_) @key)] right: (_) @value) @match
  (#match? @match "^([\\w.?]*\\.)?(HttpOnly\\s*=\\s*false|SecurePolicy\\s*=\\s*CookieSecurePolicy\\.None|Secure\\s*=\\s*CookieSecurePolicy\\.None|HttpOnly\\s*=\\s*HttpOnlyPolicy\\.None|CookieHttpOnly\\s*=\\s*false)$")
  (#set! rule "cookie-unprotected"))
((assignment_expression left: [(identifier) @key (member_access_expression name: (_) @key)] right: (_) @value) @match
  (#eq? @key "Secure")
  (#eq? @value "false")
  (#file? @match "[cC]ookie")
  (#set! rule "cookie-unprotected"))

; new CookieOptions { HttpOnly = true }
; ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
((object_creation_expression type: (_) @type) @match
  (#match? @type "(^|\\.)(CookieOptions|HttpCookie|NancyCookie|SetCookieHeaderValue)$")
  (#not-around? @match block "\\.(Secure|HttpOnly)\\s*=\\s*true")
  (#not-match? @match "\\b(Secure|HttpOnly)\\s*=")
  (#set! key "cookie")
  (#set! rule "cookie-flags-missing"))
([(variable_declaration type: (_) @type (variable_declarator (implicit_object_creation_expression) @match)) (property_declaration type: (_) @type value: (implicit_object_creation_expression) @match)]
  (#match? @type "(^|\\.)(CookieOptions|HttpCookie|NancyCookie)$")
  (#not-around? @match block "\\.(Secure|HttpOnly)\\s*=\\s*true")
  (#not-match? @match "\\b(Secure|HttpOnly)\\s*=")
  (#set! key "cookie")
  (#set! rule "cookie-flags-missing"))
; Response.Cookies.Append("session", value)
; ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
((invocation_expression function: (member_access_expression expression: (_) @of name: (_) @callee) arguments: (argument_list . (argument) . (argument) .)) @match
  (#match? @of "\\bResponse\\.Cookies$")
  (#eq? @callee "Append")
  (#set! rule "cookie-flags-missing"))
((assignment_expression left: [(identifier) @key (member_access_expression name: (_) @key)] right: (_) @value) @match
  (#match? @key "^(SameSite|MinimumSameSitePolicy)$")
  (#match? @value "SameSiteMode\\.(None|Unspecified)$")
  (#set! rule "cookie-flags-missing"))

; CryptographicOperations.FixedTimeEquals(given, expected) → given.SequenceEqual(expected)
; ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
((invocation_expression function: (member_access_expression name: (_) @callee)) @match
  (#match? @callee "^(FixedTimeEquals|VerifyHashedPassword)$")
  (#set! rule "secret-compare-weakened"))

; TryUpdateModelAsync(order)
; ^^^^^^^^^^^^^^^^^^^^^^^^^^
((invocation_expression function: [(identifier) @key (member_access_expression name: (_) @key) (generic_name (identifier) @key)] arguments: (argument_list . (argument) .)) @match
  (#match? @key "^(TryUpdateModelAsync|TryUpdateModel|UpdateModel)$")
  (#set! rule "fields-unlimited"))

; new Rfc2898DeriveBytes(password, salt, 50_000)
;                                        ^^^^^^
((object_creation_expression type: (_) @type arguments: (argument_list . (_) . (_) . (argument (integer_literal) @match)))
  (#match? @type "(^|\\.)Rfc2898DeriveBytes$")
  (#number? @match "<" "100000")
  (#number? @match ">" "9999")
  (#set! rule "password-hash-cheap"))

; options.Password.RequireDigit = false
; ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
((assignment_expression left: (member_access_expression expression: (_) @of name: (_) @key) right: (boolean_literal) @value) @match
  (#match? @of "(^|\\.)Password(Validator)?$")
  (#match? @key "^Require(Digit|Uppercase|Lowercase|NonAlphanumeric|NonLetterOrDigit)$")
  (#eq? @value "false")
  (#set! rule "password-rules-weak"))
((assignment_expression left: (member_access_expression expression: (_) @of name: (_) @key) right: (integer_literal) @value) @match
  (#match? @of "(^|\\.)Lockout$")
  (#eq? @key "MaxFailedAccessAttempts")
  (#number? @value ">" "20")
  (#set! rule "password-rules-weak"))
