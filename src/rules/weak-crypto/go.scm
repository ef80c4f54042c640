; md5.Sum([]byte(password))
; ^^^^^^^^^^^^^^^^^^^^^^^^^
((call_expression function: (selector_expression operand: (_) @package field: (_) @callee) arguments: (argument_list . (_) @text)) @match
  (#match? @package "^(md5|sha1)$")
  (#match? @callee "^Sum$")
  (#match? @text "{secret-text}")
  (#not-match? @text "{not-security}")
  (#set! rule "weak-hash"))

; sha256.New() → md5.New()
;                ^^^^^^^^^
((call_expression function: (selector_expression operand: (_) @value field: (_) @callee) arguments: (argument_list) @key) @match
  (#match? @value "^(md5|sha1|sha256|sha512|sha3|blake2b)$")
  (#match? @callee "^(New|Sum|Sum256|Sum512|New512)$")
  (#set! compare "algorithm-weakened")
  (#set! rule "algorithm-weakened"))
; hmac.New(sha256.New, key) → hmac.New(sha1.New, key)
;                             ^^^^^^^^^^^^^^^^^^^^^^^
((call_expression function: (_) @key arguments: (argument_list . (selector_expression operand: (_) @value))) @match
  (#match? @key "^(hmac\\.New)$")
  (#set! compare "algorithm-weakened")
  (#set! rule "algorithm-weakened"))
; jwt.SigningMethodHS256 → jwt.SigningMethodNone
((call_expression function: (_) @key arguments: (argument_list . (selector_expression) @value)) @match
  (#match? @key "^jwt\\.New(WithClaims)?$")
  (#not-match? @value "None$")
  (#set! compare "algorithm-weakened")
  (#set! rule "algorithm-weakened"))

; des.NewCipher(key)
; ^^^^^^^^^^^^^^^^^^
((call_expression function: (selector_expression) @callee) @match
  (#match? @callee "^(des\\.New(TripleDES)?Cipher|rc4\\.NewCipher|blowfish\\.New(Salted)?Cipher|(cast5|tea|xtea)\\.NewCipher)$")
  (#set! rule "weak-cipher"))

; rsa.GenerateKey(rand.Reader, 1024)
; ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
((call_expression function: (selector_expression) @callee arguments: (argument_list . (_) . (int_literal) @value .)) @match
  (#eq? @callee "rsa.GenerateKey")
  (#number? @value "<" "2048")
  (#set! rule "small-key"))

; bcrypt.GenerateFromPassword(password, 12) → …, 4)
;                                            ^^^^^^
((call_expression function: (selector_expression) @key arguments: (argument_list . (_) . (int_literal) @value .)) @match
  (#match? @key "^(rsa\\.GenerateKey|bcrypt\\.GenerateFromPassword)$")
  (#set! compare "number-lowered")
  (#set! rule "key-shrunk"))
((call_expression function: (selector_expression) @key arguments: (argument_list . (_) . (_) . (int_literal) @value)) @match
  (#match? @key "^(pbkdf2\\.Key|scrypt\\.Key|argon2\\.(ID)?Key)$")
  (#set! compare "number-lowered")
  (#set! rule "key-shrunk"))

; token := rand.Intn(1_000_000)
;          ^^^^^^^^^^^^^^^^^^^^
((call_expression function: (selector_expression operand: (_) @package field: (_) @callee)) @match
  (#eq? @package "rand")
  (#match? @callee "^(Int|Intn|Int31n?|Int63n?|IntN|Uint32|Uint64|Float64|Perm|N)$")
  (#around? @match short_var_declaration "{secret-assignment}")
  (#set! rule "predictable-random"))
((call_expression function: (selector_expression operand: (_) @package field: (_) @callee)) @match
  (#eq? @package "rand")
  (#match? @callee "^(Int|Intn|Int31n?|Int63n?|IntN|Uint32|Uint64|Float64|Perm|N)$")
  (#symbol? @match "{secret-symbol}")
  (#set! rule "predictable-random"))

; md5.New()
; ^^^^^^^^^
((selector_expression operand: (_) @package field: (_) @name) @match
  (#match? @package "^(md[45]|sha1|ripemd160)$")
  (#match? @name "^(New|Sum)$")
  (#set! rule "broken-hash"))
((selector_expression) @match
  (#match? @match "^(x509\\.(MD[25]|SHA1|DSAWithSHA1|ECDSAWithSHA1)(With\\w+)?|crypto\\.(MD[45]|SHA1|RIPEMD160))$")
  (#set! rule "broken-hash"))

; cipher.NewCBCEncrypter(block, iv)
; ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
((call_expression function: (selector_expression) @callee) @match
  (#match? @callee "^(cipher\\.New(CBC|CFB)Encrypter|cipher\\.NewOFB|rsa\\.(Encrypt|Decrypt)PKCS1v15)$")
  (#set! rule "padding-oracle"))

; cipher.NewCTR(block, []byte("…"))
; ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
((call_expression function: (selector_expression) @callee arguments: (argument_list . (_) . (_) @value)) @match
  (#match? @callee "^cipher\\.New(CBC|CFB|CTR|OFB)\\w*$")
  (#match? @value "^(\\[\\]byte\\(\"[^]*\\)|\\[\\]byte\\{[^]*\\}|make\\(\\[\\]byte, *[\\w.]+\\))$")
  (#set! rule "fixed-nonce"))
((call_expression function: (selector_expression field: (_) @callee) arguments: (argument_list . (_) . (_) @value . (_) . (_) .)) @match
  (#match? @callee "^Seal$")
  (#match? @value "^(\\[\\]byte\\(\"[^]*\\)|\\[\\]byte\\{[^]*\\}|make\\(\\[\\]byte, *[\\w.]+\\))$")
  (#set! rule "fixed-nonce"))

; pbkdf2.Key(password, salt, 1_000, 32, sha256.New)
;                            ^^^^^
((call_expression function: (selector_expression) @callee arguments: (argument_list . (_) . (_) . (int_literal) @match))
  (#eq? @callee "pbkdf2.Key")
  (#number? @match "<" "10000")
  (#set! rule "few-rounds"))
; bcrypt.GenerateFromPassword(password, bcrypt.MinCost)
; ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
((call_expression function: (selector_expression) @callee arguments: (argument_list . (_) . [(int_literal) (selector_expression)] @value .)) @match
  (#eq? @callee "bcrypt.GenerateFromPassword")
  (#match? @value "^([0-9]|bcrypt\\.MinCost)$")
  (#set! rule "few-rounds"))

; rand.Intn(10)
; ^^^^^^^^^^^^^
((call_expression function: (selector_expression operand: (_) @package field: (_) @callee)) @match
  (#eq? @package "rand")
  (#match? @callee "^(Int|Intn|Int31n?|Int63n?|IntN|Uint32|Uint64|Float64|Float32|Perm|Shuffle|N|New|Seed)$")
  (#not-file? @match "\"crypto/rand\"")
  (#set! rule "insecure-random"))

; token := mrand.Intn(10)
;          ^^^^^^^^^^^^^^
((call_expression function: (selector_expression operand: (_) @package field: (_) @callee)) @match
  (#match? @package "^((m|math|pseudo|insecure|weak)_?[rR]and|rnd|rng|rand[0-9])$")
  (#match? @callee "^(Int|Intn|Int31n?|Int63n?|IntN|Int32N?|Int64N?|Uint32|Uint64|UintN?|Float64|Float32|Perm|Shuffle|N|New|Seed)$")
  (#file? @match "\\b((m|math|pseudo|insecure|weak)_?[rR]and|rnd|rng|rand[0-9])\\s+\"math/rand(/v2)?\"")
  (#set! rule "insecure-random"))
; nonce := []byte("…")
; ^^^^^^^^^^^^^^^^^^^^
([
    (short_var_declaration left: (expression_list . (identifier) @name .) right: (expression_list . [(type_conversion_expression) (composite_literal)] @value .))
    (var_spec name: (identifier) @name value: (expression_list . [(type_conversion_expression) (composite_literal)] @value .))
  ] @match
  (#match? @name "{nonce-name}")
  (#match? @value "^\\[([0-9]+|\\.\\.\\.)?\\]byte(\\([\"`][^\"`]+[\"`]\\)|\\{[\\s0-9xXa-fA-F,']+\\})$")
  (#not-around? @match block "\\brand\\.Read(er\\b|\\()|\\bReadFull\\(")
  (#set! rule "fixed-nonce"))
