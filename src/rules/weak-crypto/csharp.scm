; SHA256.Create() → MD5.Create()
;                   ^^^^^^^^^^^^
((invocation_expression function: (member_access_expression expression: (_) @value name: (_) @key)) @match
  (#match? @value "^(MD5|SHA1|SHA256|SHA384|SHA512|Aes|AesGcm|DES|TripleDES|RC2)$")
  (#match? @key "^(Create|HashData)$")
  (#set! compare "algorithm-weakened")
  (#set! rule "algorithm-weakened"))
; new HMACSHA256(key) → new HMACMD5(key)
;                       ^^^^^^^^^^^^^^^^
((object_creation_expression type: (identifier) @value arguments: (argument_list) @key) @match
  (#match? @value "^HMAC")
  (#set! compare "algorithm-weakened")
  (#set! rule "algorithm-weakened"))

; MD5.HashData(Encoding.UTF8.GetBytes(password))
; ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
((invocation_expression function: (_) @callee arguments: (argument_list . (argument) @text)) @match
  (#match? @callee "^(MD5|SHA1)(\\.Create\\(\\))?\\.(HashData|ComputeHash)$")
  (#match? @text "{secret-text}")
  (#not-match? @text "{not-security}")
  (#set! rule "weak-hash"))

; aes.Mode = CipherMode.ECB
;            ^^^^^^^^^^^^^^
((member_access_expression) @match
  (#eq? @match "CipherMode.ECB")
  (#set! rule "weak-cipher"))
; DES.Create()
; ^^^^^^^^^^^^
([(invocation_expression) (object_creation_expression)] @match
  (#match? @match "^((DES|TripleDES|RC2)\\.Create\\(\\)$|new (DES|TripleDES|RC2)CryptoServiceProvider\\()")
  (#set! rule "weak-cipher"))

; rsa.Encrypt(data, RSAEncryptionPadding.Pkcs1)
;                   ^^^^^^^^^^^^^^^^^^^^^^^^^^
((member_access_expression) @match
  (#match? @match "^RSAEncryptionPadding\\.Pkcs1$")
  (#set! rule "weak-cipher"))
([(object_creation_expression type: (_) @class) @match]
  (#match? @class "^RSAPKCS1KeyExchange(Formatter|Deformatter)$")
  (#set! rule "weak-cipher"))

; RSA.Create(1024)
; ^^^^^^^^^^^^^^^^
([(invocation_expression function: (_) @callee arguments: (argument_list . (argument (integer_literal) @value)))
  (object_creation_expression type: (_) @callee arguments: (argument_list . (argument (integer_literal) @value)))] @match
  (#match? @callee "^(RSA\\.Create|RSACryptoServiceProvider|DSA\\.Create)$")
  (#number? @value "<" "2048")
  (#set! rule "small-key"))

; new Rfc2898DeriveBytes(password, salt, 600_000) → …, 1_000)
;                                                 ^^^^^^^^^^^
((object_creation_expression type: (_) @key arguments: (argument_list . (argument) . (argument) . (argument) @value)) @match
  (#eq? @key "Rfc2898DeriveBytes")
  (#set! compare "number-lowered")
  (#set! rule "key-shrunk"))
((argument name: (_) @key (_) @value) @match
  (#match? @key "^(workFactor|iterations|iterationCount|keySizeInBits)$")
  (#set! compare "number-lowered")
  (#set! rule "key-shrunk"))

; var token = new Random().Next();
;             ^^^^^^^^^^^^
([(object_creation_expression type: (_) @class) (member_access_expression) @class] @match
  (#match? @class "^(Random|System\\.Random|Random\\.Shared)$")
  (#around? @match local_declaration_statement "{secret-assignment}")
  (#set! rule "predictable-random"))
([(object_creation_expression type: (_) @class) (member_access_expression) @class] @match
  (#match? @class "^(Random|System\\.Random|Random\\.Shared)$")
  (#symbol? @match "{secret-symbol}")
  (#set! rule "predictable-random"))
