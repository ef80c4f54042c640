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
  (#match? @value "{old-jca-cipher}")
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

; MessageDigest.getInstance("MD5")
; ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
((method_invocation object: (_) @object name: (_) @callee arguments: (argument_list . (string_literal) @value)) @match
  (#match? @object "(MessageDigest|Mac|Signature)$")
  (#eq? @callee "getInstance")
  (#match? @value "{weak-digest}")
  (#set! rule "broken-hash"))
((method_invocation object: (_) @object name: (_) @callee) @match
  (#match? @object "(^|\\.)(DigestUtils|Hashing)$")
  (#match? @callee "^(md[25](Hex|DigestAsHex)?|sha1?(Hex)?|get(Md[25]|Sha1?)Digest)$")
  (#not-match? @match "{secret-text}")
  (#set! rule "broken-hash"))
([(object_creation_expression type: (_) @class) (field_access) @class] @match
  (#match? @class "^(MD[245]Digest|SHA1Digest|MessageDigestAlgorithms\\.(MD[25]|SHA_1))$")
  (#set! rule "broken-hash"))

; new DESEngine()
; ^^^^^^^^^^^^^^^
((object_creation_expression type: (_) @type) @match
  (#match? @type "^(DES|DESede|RC2|RC4|Blowfish|IDEA|CAST5|TEA|XTEA)Engine$")
  (#set! rule "weak-cipher"))

; Cipher.getInstance("AES/CBC/PKCS5Padding")
; ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
((method_invocation object: (_) @object name: (_) @callee arguments: (argument_list . (string_literal) @value)) @match
  (#match? @object "Cipher$")
  (#eq? @callee "getInstance")
  (#match? @value "{unauthenticated-jca-cipher}")
  (#set! rule "padding-oracle"))

; new GCMParameterSpec(128, new byte[12])
; ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
((object_creation_expression type: (_) @type arguments: (argument_list (_) @value .)) @match
  (#match? @type "^(GCMParameterSpec|IvParameterSpec)$")
  (#match? @value "^(new byte ?\\[[^]*|[\\w.]*([iI]v|IV|[nN]once|NONCE)\\.getBytes\\([^()]*\\))$")
  (#set! rule "fixed-nonce"))
((object_creation_expression type: (_) @type arguments: (argument_list . (_) . (_) @value .)) @match
  (#eq? @type "GCMParameterSpec")
  (#match? @value "^\"[^\"]+\"\\.getBytes\\([^()]*\\)$")
  (#set! rule "fixed-nonce"))
; byte[] iv = "…".getBytes();
;        ^^^^^^^^^^^^^^^^^^^
((variable_declarator name: (_) @name value: (method_invocation object: [(string_literal) (identifier)] @value name: (_) @callee)) @match
  (#match? @name "{nonce-name}")
  (#match? @value "^(\"[^\"]+\"|[A-Z0-9_]*(IV|NONCE))$")
  (#eq? @callee "getBytes")
  (#set! rule "fixed-nonce"))

; new PBEKeySpec(password, salt, 1_000, 256)
;                                ^^^^^
((object_creation_expression type: (_) @type arguments: (argument_list . (_) . (_) . (decimal_integer_literal) @match))
  (#match? @type "^(PBEKeySpec|Pbkdf2PasswordEncoder)$")
  (#number? @match "<" "10000")
  (#set! rule "few-rounds"))
((object_creation_expression type: (_) @type arguments: (argument_list . (decimal_integer_literal) @value .)) @match
  (#eq? @type "BCryptPasswordEncoder")
  (#number? @value "<" "10")
  (#set! rule "few-rounds"))
((method_invocation object: (_) @object name: (_) @callee arguments: (argument_list . (decimal_integer_literal) @value)) @match
  (#match? @object "BCrypt")
  (#match? @callee "^(gensalt|withDefaults)$")
  (#number? @value "<" "10")
  (#set! rule "few-rounds"))

; new ECGenParameterSpec("secp112r1")
; ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
((object_creation_expression type: (_) @type arguments: (argument_list . (string_literal) @value)) @match
  (#eq? @type "ECGenParameterSpec")
  (#match? @value "{weak-curve}")
  (#set! rule "small-key"))
; generator.init(64)
; ^^^^^^^^^^^^^^^^^^
((method_invocation object: (_) @object name: (_) @callee arguments: (argument_list . (decimal_integer_literal) @value)) @match
  (#match? @object "([kK]ey_?[gG]en|[kK]ey[pP]airGen|[gG]enerator|kpg)")
  (#eq? @callee "init")
  (#number? @value "<" "112")
  (#set! rule "small-key"))
; new RSAKeyGenParameterSpec(1024, RSAKeyGenParameterSpec.F4)
; ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
((object_creation_expression type: (_) @type arguments: (argument_list . (decimal_integer_literal) @value)) @match
  (#match? @type "^(RSAKeyGenParameterSpec|DHGenParameterSpec)$")
  (#number? @value "<" "2048")
  (#set! rule "small-key"))

; new Random()
; ^^^^^^^^^^^^
([(object_creation_expression) (method_invocation)] @match
  (#match? @match "^(new +(java\\.util\\.)?Random\\(|new +JVMRandom\\(|(java\\.lang\\.)?Math\\.random\\(|ThreadLocalRandom\\.current\\(|([\\w.]*\\.)?[rR]andom(String)?Utils[0-9]?\\.(random|next|insecure)\\w*\\()")
  (#not-match? @match "SecureRandom")
  (#file? @match "{security-file}")
  (#set! rule "insecure-random"))

; byte[] iv = { 1, 2, 3 };
;        ^^^^^^^^^^^^^^^^
((variable_declarator name: (_) @name value: [(array_initializer) (array_creation_expression)] @value) @match
  (#match? @name "{nonce-name}")
  (#match? @value "{constant-bytes}")
  (#set! rule "fixed-nonce"))
