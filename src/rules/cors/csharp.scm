; policy.AllowAnyOrigin()
; ^^^^^^^^^^^^^^^^^^^^^^^
((invocation_expression function: (member_access_expression name: (_) @key)) @match
  (#eq? @key "AllowAnyOrigin")
  (#set! rule "cors-any-origin"))
((invocation_expression function: (member_access_expression name: (_) @key) arguments: (argument_list (argument) @value)) @match
  (#eq? @key "WithOrigins")
  (#match? @value "^\"+(\\*|null|https?://\\*)\"+$")
  (#set! rule "cors-any-origin"))
((assignment_expression left: [(identifier) @key (member_access_expression name: (_) @key)] right: (boolean_literal) @value) @match
  (#eq? @key "AllowAnyOrigin")
  (#eq? @value "true")
  (#set! rule "cors-any-origin"))
; policy.Origins.Add("*")
; ^^^^^^^^^^^^^^^^^^^^^^^
((invocation_expression function: (member_access_expression expression: (_) @key name: (_) @callee) arguments: (argument_list . (argument) @value)) @match
  (#match? @key "(^|\\.)Origins$")
  (#eq? @callee "Add")
  (#match? @value "{any-origin}")
  (#set! rule "cors-any-origin"))

; Response.Headers.Append("Access-Control-Allow-Origin", "*")
; ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
((invocation_expression function: (member_access_expression name: (_) @callee) arguments: (argument_list . (argument) @key . (argument) @value)) @match
  (#match? @callee "^(Add|Append|Set|TryAdd|AddHeader|AppendHeader|SetHeader|TryAddWithoutValidation|WithHeader)$")
  (#match? @key "{allow-origin-header}")
  (#match? @value "^(new\\s*(StringValues\\s*\\(|(string)?\\[\\]\\s*\\{)[^)}]*)?(\"+\\s*(\\*|null)\\s*\"+|(\\$\"+\\{)?(\\w+\\.)*\\w*(Star|STAR|Wildcard|WILDCARD|AnyOrigin|ANY_ORIGIN)(\\}\"+)?)\\s*([)}]?|,[^)}]*\\}\\s*\\)?)$")
  (#set! rule "cors-any-origin"))
((assignment_expression left: (element_access_expression subscript: (bracketed_argument_list (argument) @key)) right: (_) @value) @match
  (#match? @key "{allow-origin-header}")
  (#match? @value "{any-origin}")
  (#set! rule "cors-any-origin"))
((assignment_expression left: (member_access_expression name: (_) @key) right: (_) @value) @match
  (#eq? @key "AccessControlAllowOrigin")
  (#match? @value "{any-origin}")
  (#set! rule "cors-any-origin"))

; [EnableCors(origins: "*", headers: "*", methods: "*")]
;  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
((attribute name: (identifier) @key (attribute_argument_list . (attribute_argument) @value . (attribute_argument))) @match
  (#match? @key "^EnableCors(Attribute)?$")
  (#match? @value "^(origins:\\s*)?\"\\*\"$")
  (#set! rule "cors-any-origin"))
((object_creation_expression type: (_) @key arguments: (argument_list (argument) @value)) @match
  (#match? @key "^(EnableCorsAttribute|CorsPolicyBuilder)$")
  (#match? @value "^(origins:\\s*)?\"+\\*\"+$")
  (#set! rule "cors-any-origin"))
((variable_declaration type: (_) @key (variable_declarator (implicit_object_creation_expression (argument_list (argument) @value)) @match))
  (#eq? @key "CorsPolicyBuilder")
  (#match? @value "^\"+\\*\"+$")
  (#set! rule "cors-any-origin"))
; app.UseCors(CorsOptions.AllowAll)
; ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
((invocation_expression function: (member_access_expression name: (_) @key) arguments: (argument_list . (argument) @value)) @match
  (#eq? @key "UseCors")
  (#match? @value "\\bCorsOptions\\.AllowAll$")
  (#set! rule "cors-any-origin"))

; policy.SetIsOriginAllowed(origin => true)
; ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
((invocation_expression function: (member_access_expression name: (_) @key) arguments: (argument_list . (argument) @value)) @match
  (#eq? @key "SetIsOriginAllowed")
  (#match? @value "=> (true|\\{\\s*return true;\\s*\\})$")
  (#set! rule "cors-reflects-origin"))
; Response.Headers["Access-Control-Allow-Origin"] = Request.Headers["Origin"]
; ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
([(assignment_expression left: (element_access_expression subscript: (bracketed_argument_list (argument) @key)) right: (_) @value)
  (assignment_expression left: (member_access_expression name: (_) @key) right: (_) @value)
  (invocation_expression arguments: (argument_list . (argument) @key . (argument) @value))] @match
  (#match? @key "{allow-origin-header}")
  (#match? @value "\\bHeaders(\\[(\"[oO]rigin\"|HeaderNames\\.Origin)\\]|\\.Origin\\b|\\.Get(Values)?\\(\"[oO]rigin\"\\))")
  (#not-around? @match method_declaration "{origin-checked}")
  (#set! rule "cors-reflects-origin"))

; origin.EndsWith("example.com")
; ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
((invocation_expression function: (member_access_expression expression: (_) @key name: (_) @callee) arguments: (argument_list . (argument (string_literal) @value))) @match
  (#match? @key "([oO]rigin|[rR]eferr?er)(\\.ToString\\(\\))?$")
  (#match? @callee "^(EndsWith|StartsWith|Contains|IndexOf)$")
  (#match? @value "{part-of-site}")
  (#set! rule "origin-match-loose"))

; app.UseHttpsRedirection();  without app.UseHsts()
; ^^^^^^^^^^^^^^^^^^^^^^^^^
((invocation_expression function: (member_access_expression name: (_) @key)) @match
  (#eq? @key "UseHttpsRedirection")
  (#inside? @match method_declaration local_function_statement)
  (#not-around? @match method_declaration local_function_statement "\\.UseHsts\\(")
  (#set! rule "transport-policy-missing"))
((invocation_expression function: (member_access_expression name: (_) @key)) @match
  (#eq? @key "UseHttpsRedirection")
  (#not-inside? @match method_declaration local_function_statement)
  (#not-file? @match "\\.UseHsts\\(")
  (#set! rule "transport-policy-missing"))

; "script-src 'self' 'unsafe-eval'"
; ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
([(string_literal) (verbatim_string_literal) (raw_string_literal)] @match
  (#match? @match "{open-script-policy}")
  (#set! key "content policy")
  (#set! rule "content-policy-weakened"))
