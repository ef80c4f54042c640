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
  (#match? @match "^([\\w.]*\\b(DES3?|ARC4|ARC2|Blowfish)\\.new|[\\w.]*\\balgorithms\\.(ARC4|Blowfish|TripleDES|IDEA|CAST5|SEED))\\(")
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
  (#match? @name "^(SECP192R1|SECT163K1|SECT163R2)$")
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
