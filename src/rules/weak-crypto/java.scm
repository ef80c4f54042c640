; MessageDigest.getInstance("SHA-256") → MessageDigest.getInstance("MD5")
;                                        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
((method_invocation object: (_) @key name: (_) @callee arguments: (argument_list . (string_literal) @value)) @match
  (#match? @callee "^getInstance$")
  (#set! compare "algorithm-weakened")
  (#set! rule "algorithm-weakened"))
; DigestUtils.sha256Hex(body) → DigestUtils.md5Hex(body)
;                               ^^^^^^^^^^^^^^^^^^^^^^^^
((method_invocation object: (_) @key name: (_) @value) @match
  (#match? @key "^(DigestUtils|Hashing)$")
  (#set! compare "algorithm-weakened")
  (#set! rule "algorithm-weakened"))

; DigestUtils.md5Hex(password)
; ^^^^^^^^^^^^^^^^^^^^^^^^^^^^
((method_invocation name: (_) @callee arguments: (argument_list . (_) @text)) @match
  (#match? @callee "^(md5|md5Hex|sha1|sha1Hex|md5DigestAsHex)$")
  (#match? @text "{secret-text}")
  (#not-match? @text "{not-security}")
  (#set! rule "weak-hash"))
; DigestUtils.getMd5Digest().digest(password.getBytes())
; ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
((method_invocation object: (method_invocation) @digest name: (_) @callee arguments: (argument_list . (_) @text)) @match
  (#match? @digest "(getMd5Digest|getSha1?Digest|getInstance\\(\"(MD5|SHA-?1)\"\\)|\\b(md5|sha1)\\(\\)$)")
  (#match? @callee "^(digest|hashString|hashBytes)$")
  (#match? @text "{secret-text}")
  (#not-match? @text "{not-security}")
  (#set! rule "weak-hash"))

; Cipher.getInstance("DES/CBC/PKCS5Padding")
; ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
((method_invocation object: (_) @object name: (_) @callee arguments: (argument_list . (string_literal) @value)) @match
  (#match? @object "(Cipher|KeyGenerator|SecretKeyFactory)$")
  (#eq? @callee "getInstance")
  (#match? @value "^\"(DES|DESede|RC4|RC2|ARCFOUR|Blowfish|AES|[\\w-]+/ECB/\\w+|DES(ede)?/[\\w/]+|RC4/[\\w/]+)\"$")
  (#not-match? @match "(KeyGenerator|SecretKeyFactory)\\.getInstance\\(\"AES\"")
  (#set! rule "weak-cipher"))

; new NullCipher()
; ^^^^^^^^^^^^^^^^
((object_creation_expression type: (_) @type) @match
  (#match? @type "(^|\\.)NullCipher$")
  (#set! rule "weak-cipher"))

; generator.initialize(1024)
; ^^^^^^^^^^^^^^^^^^^^^^^^^^
((method_invocation object: (_) @object name: (_) @callee arguments: (argument_list . (decimal_integer_literal) @value)) @match
  (#match? @object "([kK]ey|[gG]en|kpg)")
  (#eq? @callee "initialize")
  (#number? @value "<" "2048")
  (#not-match? @value "^(256|384|521)$")
  (#set! rule "small-key"))

; new PBEKeySpec(password, salt, 600_000, 256) → …, 1_000, 256)
;                                              ^^^^^^^^^^^^^^^^
((object_creation_expression type: (_) @key arguments: (argument_list . (_) . (_) . (_) @value)) @match
  (#match? @key "^(PBEKeySpec|Pbkdf2PasswordEncoder)$")
  (#set! compare "number-lowered")
  (#set! rule "key-shrunk"))
((object_creation_expression type: (_) @key arguments: (argument_list . (_) @value)) @match
  (#match? @key "^(BCryptPasswordEncoder)$")
  (#set! compare "number-lowered")
  (#set! rule "key-shrunk"))
((method_invocation object: (_) @object name: (_) @key arguments: (argument_list . (decimal_integer_literal) @value)) @match
  (#match? @key "^(initialize|gensalt|init)$")
  (#match? @object "([kK]ey|[gG]en|kpg|BCrypt)")
  (#set! compare "number-lowered")
  (#set! rule "key-shrunk"))

; String token = "" + new Random().nextInt()
;                     ^^^^^^^^^^^^
([(object_creation_expression type: (_) @class) (method_invocation object: (identifier) @object name: (_) @class)] @match
  (#match? @match "^(new Random\\(|new java\\.util\\.Random\\(|Math\\.random\\(|ThreadLocalRandom\\.current\\(|RandomStringUtils\\.random)")
  (#around? @match local_variable_declaration "{secret-assignment}")
  (#set! rule "predictable-random"))
([(object_creation_expression type: (_) @class) (method_invocation object: (identifier) @object name: (_) @class)] @match
  (#match? @match "^(new Random\\(|new java\\.util\\.Random\\(|Math\\.random\\(|ThreadLocalRandom\\.current\\(|RandomStringUtils\\.random)")
  (#symbol? @match "{secret-symbol}")
  (#set! rule "predictable-random"))
