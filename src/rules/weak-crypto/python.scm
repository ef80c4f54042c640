; hashlib.md5(password.encode())
; ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
((call function: (attribute object: (_) @object attribute: (_) @callee) arguments: (argument_list . (_) @text) @arguments) @match
  (#eq? @object "hashlib")
  (#match? @callee "^(md5|sha1)$")
  (#match? @text "{secret-text}")
  (#not-match? @text "{not-security}")
  (#not-match? @arguments "usedforsecurity *= *False")
  (#set! rule "weak-hash"))

; hashlib.sha256(body) → hashlib.md5(body)
;                        ^^^^^^^^^^^^^^^^^
((call function: (attribute object: (_) @object attribute: (_) @value) arguments: (argument_list . (_) @key)) @match
  (#eq? @object "hashlib")
  (#not-match? @value "^(new|pbkdf2_hmac)$")
  (#set! compare "algorithm-weakened")
  (#set! rule "algorithm-weakened"))
((call function: (attribute object: (_) @object attribute: (_) @key) arguments: (argument_list . (string) @value)) @match
  (#eq? @object "hashlib")
  (#match? @key "^(new|pbkdf2_hmac)$")
  (#set! compare "algorithm-weakened")
  (#set! rule "algorithm-weakened"))
; hmac.new(key, body, hashlib.sha256) → hmac.new(key, body, hashlib.md5)
;                                       ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
((call function: (attribute object: (_) @key attribute: (_) @callee) arguments: (argument_list . (_) . (_) . [(attribute) (string)] @value)) @match
  (#eq? @key "hmac")
  (#match? @callee "^(new|digest)$")
  (#set! compare "algorithm-weakened")
  (#set! rule "algorithm-weakened"))
; modes.GCM(iv) → modes.ECB()
;                 ^^^^^^^^^^^
((assignment left: (identifier) @key right: (call function: [(identifier) (attribute)] @value)) @match
  (#match? @value "\\b(GCM|CBC|CTR|ECB|CCM|SIV)$")
  (#set! compare "algorithm-weakened")
  (#set! rule "algorithm-weakened"))
((keyword_argument name: (_) @key value: [(string) (attribute)] @value) @match
  (#match? @key "^(algorithm|hash_name|digestmod|hash_algorithm|mode)$")
  (#set! compare "algorithm-weakened")
  (#set! rule "algorithm-weakened"))

; modes.ECB()
; ^^^^^^^^^^^
((call function: [(identifier) @callee (attribute attribute: (_) @callee)]) @match
  (#eq? @callee "ECB")
  (#set! rule "weak-cipher"))
; AES.new(key, AES.MODE_ECB)
;              ^^^^^^^^^^^^
((attribute attribute: (_) @name) @match
  (#eq? @name "MODE_ECB")
  (#set! rule "weak-cipher"))
; DES.new(key)
; ^^^^^^^^^^^^
((call function: (attribute object: (_) @object attribute: (_) @callee)) @match
  (#match? @match "^([\\w.]*(\\b|_)(DES3?|ARC4|ARC2|Blowfish|CAST|XOR|des3?|arc4|arc2|blowfish|cast|xor)\\.new|[\\w.]*\\balgorithms\\.(ARC4|Blowfish|TripleDES|IDEA|CAST5|SEED|RC2)|pyDes\\.(des|triple_des))\\(")
  (#set! rule "weak-cipher"))

; rsa.generate_private_key(public_exponent=65537, key_size=1024)
;                                                 ^^^^^^^^^^^^^
((call function: (attribute object: (_) @object attribute: (_) @callee) arguments: (argument_list (keyword_argument name: (_) @key value: (integer) @value) @match))
  (#match? @object "(\\b|_)(rsa|RSA|dsa|DSA)$")
  (#match? @callee "^(generate_private_key|generate)$")
  (#match? @key "^(key_size|bits)$")
  (#number? @value "<" "2048")
  (#set! rule "small-key"))
((call function: (attribute object: (_) @object attribute: (_) @callee) arguments: (argument_list (integer) @value)) @match
  (#match? @object "(\\b|_)(rsa|RSA|dsa|DSA)$")
  (#match? @callee "^(generate_private_key|generate|newkeys)$")
  (#number? @value "<" "2048")
  (#not-match? @value "^(3|17|257)$")
  (#set! rule "small-key"))
; ec.generate_private_key(ec.SECP192R1)
;                         ^^^^^^^^^^^^
((attribute attribute: (_) @name) @match
  (#match? @name "{weak-curve}")
  (#set! rule "small-key"))

; pbkdf2_hmac("sha256", password, salt, 600_000) → …, 1_000)
;                                                     ^^^^^
((call function: (attribute attribute: (_) @key) arguments: (argument_list . (_) . (_) . (_) . (integer) @value)) @match
  (#eq? @key "pbkdf2_hmac")
  (#set! compare "number-lowered")
  (#set! rule "key-shrunk"))
((call function: [(attribute attribute: (_) @callee) (identifier) @callee] arguments: (argument_list (keyword_argument name: (_) @key value: (_) @value) @match))
  (#match? @key "^(key_size|iterations|rounds|time_cost|memory_cost|dklen|length)$")
  (#match? @callee "([kK]ey|gensalt|pbkdf2|PBKDF2|hash|Hash|[sS]crypt|[aA]rgon|using|salt)")
  (#set! compare "number-lowered")
  (#set! rule "key-shrunk"))
((call function: (attribute attribute: (_) @key) arguments: (argument_list . (integer) @value)) @match
  (#match? @key "^(gensalt|token_bytes|token_hex|token_urlsafe)$")
  (#set! compare "number-lowered")
  (#set! rule "key-shrunk"))

; token = random.choice(letters)
;         ^^^^^^^^^^^^^^^^^^^^^^
((call function: (attribute object: (identifier) @object attribute: (_) @callee)) @match
  (#eq? @object "random")
  (#match? @callee "^(random|randint|choice|choices|sample|randrange|getrandbits|randbytes)$")
  (#around? @match assignment "{secret-assignment}")
  (#set! rule "predictable-random"))
((call function: (attribute object: (identifier) @object attribute: (_) @callee)) @match
  (#eq? @object "random")
  (#match? @callee "^(random|randint|choice|choices|sample|randrange|getrandbits|randbytes)$")
  (#symbol? @match "{secret-symbol}")
  (#set! rule "predictable-random"))

; hashlib.md5(body), MD5.new()
; ^^^^^^^^^^^^^^^^^
((call function: (attribute)) @match
  (#match? @match "^(hashlib\\.(md[245]|sha1)|[\\w.]*\\bhashes\\.(MD5|SHA1)|[\\w.]*(\\b|_)([mM][dD][245]|[sS][hH][aA]1?)\\.new)\\(")
  (#not-match? @match "usedforsecurity *= *False")
  (#not-match? @match "{secret-text}")
  (#set! rule "broken-hash"))
((call function: (identifier) @callee) @match
  (#match? @callee "^(md5|sha1)$")
  (#not-match? @match "usedforsecurity *= *False")
  (#set! rule "broken-hash"))
; hashlib.new("md5")
; ^^^^^^^^^^^^^^^^^^
((call function: (attribute) @callee arguments: (argument_list [(string) @value (keyword_argument value: (string) @value)])) @match
  (#match? @callee "^(hashlib\\.(new|pbkdf2_hmac)|hmac\\.(new|digest))$")
  (#match? @value "{weak-digest}")
  (#set! rule "broken-hash"))

; AES.new(key, AES.MODE_CBC, iv)
;              ^^^^^^^^^^^^
((attribute attribute: (_) @name) @match
  (#eq? @name "MODE_CBC")
  (#not-around? @match function_definition "[hH][mM][aA][cC]")
  (#set! rule "padding-oracle"))
((call function: (attribute) @callee) @match
  (#match? @callee "(^|\\.)modes\\.CBC$")
  (#not-around? @match function_definition "[hH][mM][aA][cC]")
  (#set! rule "padding-oracle"))
; key.encrypt(text, padding.PKCS1v15())
;                   ^^^^^^^^^^^^^^^^^^
((call function: (attribute attribute: (_) @callee) arguments: (argument_list [(call) @match (keyword_argument value: (call) @match)]))
  (#match? @callee "^(encrypt|decrypt)$")
  (#match? @match "^([\\w.]+\\.)?PKCS1v15\\(\\)$")
  (#set! rule "padding-oracle"))
((call function: (attribute) @callee) @match
  (#match? @callee "(^|\\.)PKCS1_v1_5(_Cipher|_cipher)?\\.new$")
  (#not-file? @match "Signature import ([^\\n]*, *)?PKCS1_v1_5")
  (#set! rule "padding-oracle"))

; modes.CBC(b"…"), AES.new(key, AES.MODE_CBC, b"…")
; ^^^^^^^^^^^^^^^
((call function: (attribute) @callee arguments: (argument_list . [(string) (binary_operator (string) (integer)) (call)] @value)) @match
  (#match? @callee "(^|\\.)modes\\.(CBC|CTR|GCM|CFB8?|OFB)$")
  (#match? @value "^(b?[\"'][^]*|bytes\\(\\d+\\))$")
  (#not-match? @value "[{%]")
  (#set! rule "fixed-nonce"))
((call function: (attribute) @callee arguments: (argument_list . (_) . (_) . [(string) (binary_operator (string) (integer)) (call)] @value)) @match
  (#match? @callee "(^|\\.|_)(AES|DES3?|ChaCha20|Salsa20|ARC2|Blowfish|CAST)\\.new$")
  (#match? @value "^(b?[\"'][^]*|bytes\\(\\d+\\)|b[\"'][^\"']*[\"']\\.)$")
  (#set! rule "fixed-nonce"))
((call function: (attribute) @callee arguments: (argument_list (keyword_argument name: (_) @name value: [(string) (binary_operator (string) (integer)) (call)] @value))) @match
  (#match? @callee "(^|\\.|_)(AES|DES3?|ChaCha20\\w*|Salsa20|ARC2|Blowfish|CAST)\\.new$")
  (#match? @name "^(iv|IV|nonce)$")
  (#match? @value "^(b?[\"'][^]*|bytes\\(\\d+\\))$")
  (#set! rule "fixed-nonce"))

; pbkdf2_hmac("sha256", password, salt, 1_000)
;                                       ^^^^^
((call function: (_) @callee arguments: (argument_list . (_) . (_) . (_) . (integer) @match))
  (#match? @callee "(^|\\.)pbkdf2_hmac$")
  (#number? @match "<" "10000")
  (#set! rule "few-rounds"))
((call function: (_) @callee arguments: (argument_list (keyword_argument name: (_) @name value: (integer) @value) @match))
  (#match? @callee "([pP][bB][kK][dD][fF]2|[pP]bkdf2)")
  (#match? @name "^(iterations|rounds|count)$")
  (#number? @value "<" "10000")
  (#set! rule "few-rounds"))
; bcrypt.gensalt(4)
;        ^^^^^^^
((call function: (_) @callee arguments: (argument_list . [(integer) @value (keyword_argument value: (integer) @value)])) @match
  (#match? @callee "(^|\\.)gensalt$")
  (#number? @value "<" "10")
  (#set! rule "few-rounds"))

; DH.generate_parameters(2, 1024)
;                           ^^^^
((call function: (attribute object: (_) @object attribute: (_) @callee) arguments: (argument_list [(integer) @value (keyword_argument name: (_) @key value: (integer) @value)])) @match
  (#match? @object "(\\b|_)(dh|DH|DiffieHellman|ElGamal)$")
  (#match? @callee "^(generate_parameters|generate)$")
  (#number? @value "<" "2048")
  (#not-match? @value "^[0-9]$")
  (#set! rule "small-key"))

; random.randint(0, 9)
; ^^^^^^^^^^^^^^^^^^^^
((call function: (attribute object: (identifier) @object attribute: (_) @callee)) @match
  (#eq? @object "random")
  (#match? @callee "^(random|randint|choice|choices|sample|shuffle|randrange|getrandbits|randbytes|uniform)$")
  (#set! rule "insecure-random"))
((call function: (identifier) @callee) @match
  (#match? @callee "^(getrandbits|randint|randrange|randbytes)$")
  (#set! rule "insecure-random"))
