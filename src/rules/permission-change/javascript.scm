; fs.chmod(path, 0o777)
;                ^^^^^
((call_expression
  function: [(identifier) @callee (member_expression property: (_) @callee)]
  arguments: (arguments (_) @key . (_) @match .)) @context
  (#match? @callee "^[lf]?chmod(Sync)?$")
  (#mode? @match "world-writable")
  (#set! rule "world-writable"))
((call_expression
  function: [(identifier) @callee (member_expression property: (_) @callee)]
  arguments: (arguments (_) @key . (_) @match .)) @context
  (#match? @callee "^[lf]?chmod(Sync)?$")
  (#mode? @match "setuid")
  (#set! rule "setuid"))

; writeFile(path, text, { mode: 0o666 })
;                               ^^^^^
((call_expression
  function: [(identifier) @callee (member_expression property: (_) @callee)]
  arguments: (arguments . (_) @key (object (pair key: (property_identifier) @name value: (_) @match)))) @context
  (#match? @callee "^(writeFile|appendFile|mkdir|open|createWriteStream|outputFile)(Sync)?$")
  (#eq? @name "mode")
  (#mode? @match "world-writable")
  (#set! rule "world-writable"))

; chmod(path, 0o600) → chmod(path, 0o666)
;                                  ^^^^^
((call_expression
  function: [(identifier) @callee (member_expression property: (_) @callee)]
  arguments: (arguments (_) @key . (_) @match @value .)) @context
  (#match? @callee "^[lf]?chmod(Sync)?$")
  (#set! compare "file-mode")
  (#set! rule "mode-widened"))
((call_expression
  function: [(identifier) @callee (member_expression property: (_) @callee)]
  arguments: (arguments . (_) @key (object (pair key: (property_identifier) @name value: (_) @match @value)))) @context
  (#match? @callee "^(writeFile|appendFile|mkdir|open|createWriteStream|outputFile)(Sync)?$")
  (#eq? @name "mode")
  (#set! compare "file-mode")
  (#set! rule "mode-widened"))

; process.umask(0)
; ^^^^^^^^^^^^^^^^
((call_expression function: (member_expression property: (_) @callee) arguments: (arguments . (_) @mask .)) @match
  (#eq? @callee "umask")
  (#match? @mask "^(0o?0*|\"0+\")$")
  (#set! rule "umask-weakened"))

; new iam.PolicyStatement({ actions: ["*"] })
;                                     ^^^
((pair key: (property_identifier) @name value: [(string) @match (array (string) @match)]) @context
  (#match? @name "^(actions?|Action)$")
  (#match? @match "^[\"']([a-z0-9-]+:)?\\*[\"']$")
  (#set! rule "iam-wildcard-action"))

; principals: [new iam.AnyPrincipal()]
;              ^^^^^^^^^^^^^^^^^^^^^^
((new_expression constructor: [(identifier) @class (member_expression property: (_) @class)]) @match
  (#match? @class "^(AnyPrincipal|StarPrincipal)$")
  (#set! rule "iam-any-principal"))

; bucket.grantPublicAccess()
; ^^^^^^^^^^^^^^^^^^^^^^^^^^
((call_expression function: (member_expression property: (_) @callee)) @match
  (#match? @callee "^(grantPublicAccess|makePublic)$")
  (#set! rule "public-access"))

; new s3.Bucket(this, "b", { publicReadAccess: true, accessControl: BucketAccessControl.PUBLIC_READ })
;                            ^^^^^^^^^^^^^^^^^^^^^^
((pair key: (property_identifier) @name value: (true)) @match
  (#match? @name "^(publicReadAccess|publiclyAccessible)$")
  (#set! rule "public-access"))
((pair key: (property_identifier) @name value: (false)) @match
  (#match? @name "^(blockPublicAcls|blockPublicPolicy|ignorePublicAcls|restrictPublicBuckets)$")
  (#set! rule "public-access"))
((pair key: (property_identifier) @name value: [(string) (member_expression)] @value) @match
  (#match? @name "^(acl|ACL|accessControl|predefinedAcl)$")
  (#match? @value "([pP]ublic[-_]?[rR]ead|PUBLIC_READ)")
  (#set! rule "public-access"))

; fs.chmod(path, 755)
;                ^^^
((call_expression
  function: [(identifier) @callee (member_expression property: (_) @callee)]
  arguments: (arguments . (_) . (number) @match)) @context
  (#match? @callee "^[lf]?chmod(Sync)?$")
  (#match? @match "{octal-looking}")
  (#set! rule "decimal-mode"))

; process.setuid(uid)
; ^^^^^^^^^^^^^^^^^^^
((call_expression function: (member_expression object: (_) @object property: (_) @callee) @key) @match
  (#eq? @object "process")
  (#match? @callee "^(setuid|setgid|seteuid|setegid|setgroups|initgroups)$")
  (#set! protects "block")
  (#set! rule "privilege-drop-removed"))
