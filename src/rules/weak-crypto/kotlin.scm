; MessageDigest.getInstance("SHA-256") → MessageDigest.getInstance("MD5")
;                                        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
((call_expression (navigation_expression (_) @key (identifier) @callee) (value_arguments . (value_argument (string_literal) @value))) @match
  (#eq? @callee "getInstance")
  (#set! compare "algorithm-weakened")
  (#set! rule "algorithm-weakened"))

; Cipher.getInstance("AES/ECB/PKCS5Padding")
; ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
((call_expression (navigation_expression (_) @object (identifier) @callee) (value_arguments . (value_argument (string_literal) @value))) @match
  (#match? @object "Cipher$")
  (#eq? @callee "getInstance")
  (#match? @value "^\"(DES|DESede|RC4|RC2|ARCFOUR|Blowfish|AES|[\\w-]+/ECB/\\w+|DES(ede)?/[\\w/]+)\"$")
  (#set! rule "weak-cipher"))

; val token = (1..6).map { Random.nextInt(10) }
;                          ^^^^^^^^^^^^^^^^^^
((call_expression (navigation_expression (identifier) @object)) @match
  (#eq? @object "Random")
  (#around? @match property_declaration "{secret-assignment}")
  (#set! rule "predictable-random"))
((call_expression (navigation_expression (identifier) @object)) @match
  (#eq? @object "Random")
  (#symbol? @match "{secret-symbol}")
  (#set! rule "predictable-random"))
