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
  (#match? @value "{old-jca-cipher}")
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

; NullCipher()
; ^^^^^^^^^^^^
((call_expression . [(identifier) (navigation_expression)] @callee) @match
  (#match? @callee "^(javax\\.crypto\\.)?NullCipher$")
  (#set! rule "weak-cipher"))
; KeyGenerator.getInstance("DES")
; ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
((call_expression (navigation_expression (_) @object (identifier) @callee) (value_arguments . (value_argument (string_literal) @value))) @match
  (#match? @object "(KeyGenerator|SecretKeyFactory)$")
  (#eq? @callee "getInstance")
  (#match? @value "{old-jca-cipher}")
  (#not-eq? @value "\"AES\"")
  (#set! rule "weak-cipher"))

; MessageDigest.getInstance("MD5")
; ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
((call_expression (navigation_expression (_) @object (identifier) @callee) (value_arguments . (value_argument (string_literal) @value))) @match
  (#match? @object "(MessageDigest|Mac|Signature)$")
  (#eq? @callee "getInstance")
  (#match? @value "{weak-digest}")
  (#set! rule "broken-hash"))
((call_expression . (navigation_expression) @callee) @match
  (#match? @callee "(^|\\.)(DigestUtils|Hashing)\\.(md[25](Hex|DigestAsHex)?|sha1?(Hex)?|get(Md[25]|Sha1?)Digest)$")
  (#set! rule "broken-hash"))

; Cipher.getInstance("AES/CBC/PKCS5Padding")
; ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
((call_expression (navigation_expression (_) @object (identifier) @callee) (value_arguments . (value_argument (string_literal) @value))) @match
  (#match? @object "Cipher$")
  (#eq? @callee "getInstance")
  (#match? @value "{unauthenticated-jca-cipher}")
  (#set! rule "padding-oracle"))

; GCMParameterSpec(128, ByteArray(12))
; ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
((call_expression . (identifier) @callee (value_arguments (value_argument) @value .)) @match
  (#match? @callee "^(GCMParameterSpec|IvParameterSpec)$")
  (#match? @value "^(ByteArray\\(\\d+\\)|byteArrayOf\\([^]*\\)|(\"[^\"$]+\"|[A-Z_]*(IV|NONCE))\\.(toByteArray|encodeToByteArray|getBytes)\\([^]*\\))$")
  (#set! rule "fixed-nonce"))
; val iv = BAD_IV.toByteArray()
;     ^^^^^^^^^^^^^^^^^^^^^^^^^
((property_declaration (variable_declaration (identifier) @name) (call_expression . (navigation_expression) @value)) @match
  (#match? @name "(^iv|[a-z]IV|[iI]v|IV|[nN]once|NONCE)$")
  (#match? @value "^(\"[^\"$]+\"|[A-Z0-9_]*(IV|NONCE))\\.(toByteArray|encodeToByteArray|getBytes)$")
  (#set! rule "fixed-nonce"))

; PBEKeySpec(password, salt, 1_000, 256)
;                            ^^^^^
((call_expression . (identifier) @callee (value_arguments . (_) . (_) . (value_argument (number_literal) @match)))
  (#match? @callee "^(PBEKeySpec|Pbkdf2PasswordEncoder)$")
  (#number? @match "<" "10000")
  (#set! rule "few-rounds"))
((call_expression . (_) @callee (value_arguments . (value_argument (number_literal) @value))) @match
  (#match? @callee "^(BCryptPasswordEncoder|BCrypt\\.gensalt)$")
  (#number? @value "<" "10")
  (#set! rule "few-rounds"))

; generator.initialize(1024)
; ^^^^^^^^^^^^^^^^^^^^^^^^^^
((call_expression (navigation_expression (_) @object (identifier) @callee) (value_arguments . (value_argument (number_literal) @value))) @match
  (#match? @object "([kK]ey|[gG]en|kpg)")
  (#eq? @callee "initialize")
  (#number? @value "<" "2048")
  (#not-match? @value "^(224|256|384|521)$")
  (#set! rule "small-key"))
((call_expression (navigation_expression (_) @object (identifier) @callee) (value_arguments . (value_argument (number_literal) @value))) @match
  (#match? @object "([kK]ey_?[gG]en|[gG]enerator)")
  (#eq? @callee "init")
  (#number? @value "<" "112")
  (#set! rule "small-key"))
; ECGenParameterSpec("secp112r1")
; ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
((call_expression . (identifier) @callee (value_arguments . (value_argument (string_literal) @value))) @match
  (#eq? @callee "ECGenParameterSpec")
  (#match? @value "{weak-curve}")
  (#set! rule "small-key"))

; Random.nextInt(10)
; ^^^^^^^^^^^^^^^^^^
((call_expression . [(navigation_expression) (identifier)] @callee) @match
  (#match? @callee "^((kotlin\\.random\\.)?Random\\.next\\w+|(java\\.lang\\.)?Math\\.random|java\\.util\\.Random|Random|ThreadLocalRandom\\.current|([\\w.]*\\.)?Random(String)?Utils\\.\\w+)$")
  (#file? @match "{security-file}")
  (#set! rule "insecure-random"))

; val iv = byteArrayOf(1, 2, 3)
; ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
((property_declaration (variable_declaration (identifier) @name) (call_expression (identifier) @callee (value_arguments) @value)) @match
  (#match? @name "{nonce-name}")
  (#eq? @callee "byteArrayOf")
  (#match? @value "^\\([\\sx0-9a-fA-F,-]+\\)$")
  (#set! rule "fixed-nonce"))
