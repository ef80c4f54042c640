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
  (#match? @callee "^(des\\.New(TripleDES)?Cipher|rc4\\.NewCipher|blowfish\\.NewCipher)$")
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
