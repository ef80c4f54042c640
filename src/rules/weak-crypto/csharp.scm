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
  (#match? @match "^((DES|TripleDES|RC2)\\.Create\\(|new (DES|TripleDES|RC2)CryptoServiceProvider\\()")
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

; MD5.Create()
; ^^^^^^^^^^^^
((invocation_expression function: (_) @callee arguments: (argument_list) @arguments) @match
  (#match? @callee "^([\\w.]*\\.)?(MD5|SHA1|HMACMD5|HMACSHA1|RIPEMD160)\\.(Create|HashData\\w*)$")
  (#not-match? @arguments "{secret-text}")
  (#set! rule "broken-hash"))
((object_creation_expression type: (_) @class) @match
  (#match? @class "^([\\w.]*\\.)?((MD5|SHA1|RIPEMD160)(CryptoServiceProvider|Managed|Cng)|HMAC(MD5|SHA1|RIPEMD160)|(MD[245]|Sha1|SHA1)Digest)$")
  (#set! rule "broken-hash"))
((invocation_expression function: (_) @callee arguments: (argument_list . (argument (string_literal) @value))) @match
  (#match? @callee "(HashAlgorithm|KeyedHashAlgorithm|HMAC|CryptoConfig)\\.Create(FromName)?$")
  (#match? @value "{weak-digest}")
  (#set! rule "broken-hash"))
((member_access_expression) @match
  (#match? @match "^HashAlgorithmName\\.(MD5|SHA1)$")
  (#set! rule "broken-hash"))

; SymmetricAlgorithm.Create("DES")
; ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
((invocation_expression function: (_) @callee arguments: (argument_list . (argument [(string_literal) (raw_string_literal) (verbatim_string_literal)] @value))) @match
  (#match? @callee "(SymmetricAlgorithm\\.Create|CryptoConfig\\.CreateFromName)$")
  (#match? @value "^@?\"+([\\w.]*\\.)?(DES|3DES|TripleDES|Triple DES|RC2|RC4|des|tripledes|rc2)(CryptoServiceProvider)?\"+$")
  (#set! rule "weak-cipher"))
; DESCryptoServiceProvider des = new();
;                                ^^^^^
((variable_declaration type: (_) @class (variable_declarator (implicit_object_creation_expression) @match))
  (#match? @class "(DES|RC2)CryptoServiceProvider$")
  (#set! rule "weak-cipher"))
; new DesEngine()
; ^^^^^^^^^^^^^^^
((object_creation_expression type: (_) @class) @match
  (#match? @class "^(Des|DesEde|RC2|RC4|Blowfish|Idea|Cast5|Tea|Xtea)Engine$|^\\w+(DES|RC2)CryptoServiceProvider$")
  (#not-match? @class "^(TripleDES)CryptoServiceProvider$")
  (#set! rule "weak-cipher"))

; aes.Mode = CipherMode.CBC
;            ^^^^^^^^^^^^^^
((member_access_expression) @match
  (#match? @match "^CipherMode\\.(CBC|CFB|OFB|CTS)$")
  (#set! rule "padding-oracle"))
([(object_creation_expression type: (_) @class) (variable_declaration type: (_) @class (variable_declarator (implicit_object_creation_expression)))] @match
  (#match? @class "^([\\w.]*\\.)?Aes(Managed|CryptoServiceProvider)$")
  (#set! rule "padding-oracle"))
; rsa.Encrypt(data, false)
; ^^^^^^^^^^^^^^^^^^^^^^^^
((invocation_expression function: (member_access_expression expression: (_) @object name: (_) @callee) arguments: (argument_list (argument (boolean_literal) @value))) @match
  (#match? @object "[rR][sS][aA]")
  (#match? @callee "^(Encrypt|Decrypt)$")
  (#eq? @value "false")
  (#set! rule "padding-oracle"))

; aes.IV = new byte[16];
; ^^^^^^^^^^^^^^^^^^^^^
((assignment_expression left: [(member_access_expression name: (_) @name) (identifier) @name] right: (_) @value) @match
  (#match? @name "^IV$")
  (#match? @value "^(new byte ?\\[\\d*\\]|[\\w.]*GetBytes\\(\"[^\"]*\"\\)|Convert\\.FromBase64String\\(\"[^\"]*\"\\))")
  (#set! rule "fixed-nonce"))
; aes.CreateEncryptor(key, new byte[16])
; ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
((invocation_expression function: (member_access_expression name: (_) @callee) arguments: (argument_list . (argument) . (argument) @value)) @match
  (#eq? @callee "CreateEncryptor")
  (#match? @value "^(new byte ?\\[\\d*\\]|[\\w.]*GetBytes\\(\"[^\"]*\"\\))")
  (#set! rule "fixed-nonce"))

; new Rfc2898DeriveBytes(password, salt, 1_000)
;                                        ^^^^^
((object_creation_expression type: (_) @class arguments: (argument_list . (argument) . (argument) . (argument (integer_literal) @match)))
  (#eq? @class "Rfc2898DeriveBytes")
  (#number? @match "<" "10000")
  (#set! rule "few-rounds"))
((object_creation_expression type: (_) @class arguments: (argument_list . (argument) . (argument) .)) @match
  (#eq? @class "Rfc2898DeriveBytes")
  (#set! rule "few-rounds"))
((argument name: (_) @key (integer_literal) @value) @match
  (#match? @key "^(workFactor|iterations|iterationCount)$")
  (#around? @match argument_list "[pP]assword|[sS]alt|[hH]ash")
  (#match? @value "^([0-9]|[1-9][0-9]{2,3})$")
  (#set! rule "few-rounds"))

; rsa.KeySize = 1024;
; ^^^^^^^^^^^^^^^^^^
((assignment_expression left: (member_access_expression expression: (_) @object name: (_) @name) right: (integer_literal) @value) @match
  (#eq? @name "KeySize")
  (#match? @object "([rR]sa|RSA|[dD]sa|DSA)")
  (#not-match? @object "([eE][cC][dD][sS][aA])")
  (#number? @value "<" "2048")
  (#set! rule "small-key"))
; new DSACryptoServiceProvider(1024)
; ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
((object_creation_expression type: (_) @class arguments: (argument_list . (argument (integer_literal) @value))) @match
  (#match? @class "^([\\w.]*\\.)?((RSA|DSA)(Cng|OpenSsl)|DSACryptoServiceProvider|KeyGenerationParameters)$")
  (#number? @value "<" "2048")
  (#set! rule "small-key"))
; ECCurve.NamedCurves.brainpoolP160r1
; ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
((member_access_expression expression: (_) @object name: (_) @name) @match
  (#match? @object "NamedCurves$")
  (#match? @name "{weak-curve}")
  (#set! rule "small-key"))
((invocation_expression function: (_) @callee arguments: (argument_list . (argument (string_literal) @value))) @match
  (#match? @callee "(CreateFromFriendlyName|GetByName)$")
  (#match? @value "{weak-curve}")
  (#set! rule "small-key"))

; new RSACryptoServiceProvider()
; ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
((object_creation_expression type: (_) @class arguments: (argument_list) @arguments) @match
  (#match? @class "^([\\w.]*\\.)?(RSA|DSA)CryptoServiceProvider$")
  (#match? @arguments "^\\((new CspParameters[^]*)?\\)$")
  (#set! rule "default-key-size"))
((variable_declaration type: (_) @class (variable_declarator (implicit_object_creation_expression) @match))
  (#match? @class "^([\\w.]*\\.)?(RSA|DSA)CryptoServiceProvider$")
  (#match? @match "^new ?\\(\\)$")
  (#set! rule "default-key-size"))

; new Random()
; ^^^^^^^^^^^^
([(object_creation_expression type: (_) @class) (member_access_expression) @class] @match
  (#match? @class "^(Random|System\\.Random|Random\\.Shared)$")
  (#set! rule "insecure-random"))

; aes.EncryptEcb(text, PaddingMode.PKCS7)
; ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
((invocation_expression function: (member_access_expression name: (identifier) @callee)) @match
  (#match? @callee "^(Try)?(En|De)cryptEcb$")
  (#set! rule "weak-cipher"))
; byte[] iv = { 1, 2, 3 };
;        ^^^^^^^^^^^^^^^^
((variable_declarator name: (_) @name [(array_creation_expression) (implicit_array_creation_expression) (initializer_expression)] @value) @match
  (#match? @name "{nonce-name}")
  (#match? @value "{constant-bytes}")
  (#set! rule "fixed-nonce"))
