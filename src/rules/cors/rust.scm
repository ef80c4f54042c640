; CorsLayer::permissive()
; ^^^^^^^^^^^^^^^^^^^^^^^
((call_expression function: (scoped_identifier path: (_) @type name: (_) @key)) @match
  (#match? @type "(^|::)(Cors|CorsLayer|CorsOptions|AllowedOrigins|AllowOrigin)$")
  (#match? @key "^(permissive|very_permissive|all|any)$")
  (#set! rule "cors-any-origin"))
; CorsLayer::new().allow_origin(Any)
; ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
((call_expression function: (field_expression field: (_) @key) arguments: (arguments . (_) @value .)) @match
  (#match? @key "^(allow_origin|allowed_origin|allow_origins|allowed_origins)$")
  (#match? @value "^((\\w+::)*Any|\"\\*\"|(\\w+::)*AllowedOrigins::all\\(\\)|\"\\*\"\\.parse\\b.*|HeaderValue::from_static\\(\"\\*\"\\)|(\\[|vec!\\[|&\\[)\\s*\"\\*\"\\s*\\])$")
  (#set! rule "cors-any-origin"))
((call_expression function: (field_expression field: (_) @key)) @match
  (#match? @key "^(allow_any_origin|send_wildcard)$")
  (#set! rule "cors-any-origin"))
; headers.insert("Access-Control-Allow-Origin", HeaderValue::from_static("*"))
; ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
((call_expression function: (field_expression field: (_) @callee) arguments: (arguments . (_) @key . (_) @value .)) @match
  (#match? @callee "^(insert|append|header|insert_header|append_header|set|with_header)$")
  (#match? @key "{allow-origin-header}")
  (#match? @value "^([\\w:]+\\()?\"\\*\"\\)?(\\.\\w+(\\(\\))?)*\\??$")
  (#set! rule "cors-any-origin"))
((call_expression arguments: (arguments (tuple_expression . (_) @key . (_) @value .))) @match
  (#match? @key "{allow-origin-header}")
  (#match? @value "{any-origin}")
  (#set! rule "cors-any-origin"))

; AllowOrigin::mirror_request()
; ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
((call_expression function: (scoped_identifier path: (_) @type name: (_) @key)) @match
  (#match? @type "(^|::)AllowOrigin$")
  (#eq? @key "mirror_request")
  (#set! rule "cors-reflects-origin"))
((call_expression function: (field_expression field: (_) @key) arguments: (arguments . (closure_expression body: (_) @value))) @match
  (#match? @key "^(allowed_origin_fn|allow_origin_fn)$")
  (#match? @value "^(true|\\{\\s*true\\s*\\})$")
  (#set! rule "cors-reflects-origin"))

; origin.ends_with("example.com")
; ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
((call_expression function: (field_expression value: (_) @key field: (_) @callee) arguments: (arguments . (_) @value .)) @match
  (#match? @key "([oO]rigin|[rR]eferr?er)(\\.as_bytes\\(\\)|\\.as_str\\(\\)|\\.to_str\\(\\)\\.unwrap\\(\\))?$")
  (#match? @callee "^(ends_with|starts_with|contains)$")
  (#match? @value "^b?[\"](https?://)?[a-zA-Z0-9-]+(\\.[a-zA-Z0-9-]+)+[\"]$")
  (#set! rule "origin-match-loose"))
