; Digest::SHA256.hexdigest(body) → Digest::MD5.hexdigest(body)
;                                  ^^^^^^^^^^^^^^^^^^^^^^^^^^^
((call receiver: (scope_resolution scope: (_) @digest name: (_) @value) method: (_) @key) @match
  (#match? @digest "Digest$")
  (#set! compare "algorithm-weakened")
  (#set! rule "algorithm-weakened"))

; Digest::MD5.hexdigest(password)
; ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
((call receiver: (scope_resolution) @digest arguments: (argument_list . (_) @text)) @match
  (#match? @digest "Digest::(MD5|SHA1)$")
  (#match? @text "{secret-text}")
  (#not-match? @text "{not-security}")
  (#set! rule "weak-hash"))

; OpenSSL::Cipher.new("aes-128-ecb")
; ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
((call receiver: (_) @class method: (_) @callee arguments: (argument_list . (string) @value)) @match
  (#match? @class "Cipher$")
  (#eq? @callee "new")
  (#match? @value "{weak-cipher-text}")
  (#set! rule "weak-cipher"))

; OpenSSL::PKey::RSA.new(1024)
; ^^^^^^^^^^^^^^^^^^^^^^^^^^^^
((call receiver: (_) @class method: (_) @callee arguments: (argument_list . (integer) @value)) @match
  (#match? @class "PKey::(RSA|DSA)$")
  (#match? @callee "^(new|generate)$")
  (#number? @value "<" "2048")
  (#set! rule "small-key"))

; BCrypt::Password.create(password, cost: 12) → cost: 4
;                                              ^^^^^^^
((pair key: (_) @key value: (integer) @value) @match
  (#match? @key "^(cost|iterations|stretches)$")
  (#around? @match call "[cC]rypt|pbkdf2")
  (#set! compare "number-lowered")
  (#set! rule "key-shrunk"))
((assignment left: (call method: (_) @key) right: (integer) @value) @match
  (#eq? @key "stretches")
  (#set! compare "number-lowered")
  (#set! rule "key-shrunk"))

; token = rand(10**6)
;         ^^^^^^^^^^^
((call method: (_) @callee) @match
  (#match? @match "^((Kernel\\.|Random\\.(new\\.)?)?s?rand\\(|Random\\.rand\\b)")
  (#around? @match assignment "{secret-assignment}")
  (#set! rule "predictable-random"))
((call method: (_) @callee) @match
  (#match? @match "^((Kernel\\.|Random\\.(new\\.)?)?rand\\(|Random\\.rand\\b)")
  (#symbol? @match "{secret-symbol}")
  (#set! rule "predictable-random"))

; Digest::MD5.hexdigest(text)
; ^^^^^^^^^^^^^^^^^^^^^^^^^^^
((call receiver: (scope_resolution) @digest) @match
  (#match? @digest "Digest::(MD[245]|SHA1|SHA|RMD160)$")
  (#not-match? @match "{secret-text}")
  (#set! rule "broken-hash"))
; OpenSSL::HMAC.hexdigest("sha1", key, data)
; ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
((call receiver: (_) @class method: (_) @callee arguments: (argument_list . (string) @value)) @match
  (#match? @class "(^|::)(Digest|HMAC|OpenSSL)$")
  (#match? @callee "^(new|hexdigest|digest|base64digest|Digest)$")
  (#match? @value "{weak-digest}")
  (#set! rule "broken-hash"))

; OpenSSL::Cipher::DES.new, OpenSSL::Cipher::AES.new(128, :ECB)
; ^^^^^^^^^^^^^^^^^^^^^^^^
((call receiver: (scope_resolution) @class method: (_) @callee) @match
  (#match? @class "Cipher::(DES|RC2|RC4|BF|CAST5|IDEA)$")
  (#eq? @callee "new")
  (#set! rule "weak-cipher"))
((call receiver: (scope_resolution) @class arguments: (argument_list (simple_symbol) @value)) @match
  (#match? @class "Cipher::AES")
  (#match? @value "^:(ECB|ecb)$")
  (#set! rule "weak-cipher"))

; OpenSSL::Cipher.new("aes-256-cbc")
; ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
((call receiver: (_) @class method: (_) @callee arguments: (argument_list . (string) @value)) @match
  (#match? @class "Cipher$")
  (#eq? @callee "new")
  (#match? @value "{unauthenticated-cipher}")
  (#set! rule "padding-oracle"))

; cipher.iv = "…"
; ^^^^^^^^^^^^^^^
((assignment left: (call receiver: (_) @object method: (_) @name) right: [(string) (binary)] @value) @match
  (#match? @name "^(iv|nonce)$")
  (#match? @object "([cC]ipher|aes|crypt)")
  (#match? @value "^[\"'][^#]+$")
  (#set! rule "fixed-nonce"))

; OpenSSL::PKCS5.pbkdf2_hmac(password, salt, 1000, 32, "sha256")
;                                            ^^^^
((call method: (_) @callee arguments: (argument_list . (_) . (_) . (integer) @match))
  (#match? @callee "^pbkdf2_hmac(_sha1)?$")
  (#number? @match "<" "10000")
  (#set! rule "few-rounds"))
((call method: (_) @callee arguments: (argument_list (pair key: (_) @key value: (integer) @value) @match))
  (#match? @callee "^(pbkdf2_hmac|create)$")
  (#match? @match "^(iterations: *[0-9_]{1,4}|cost: *[0-9])$")
  (#around? @match call "[cC]rypt|pbkdf2")
  (#set! rule "few-rounds"))

; OpenSSL::PKey::EC.generate("prime192v1")
; ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
((call receiver: (_) @class arguments: (argument_list . (string) @value)) @match
  (#match? @class "PKey::EC(::Group)?$")
  (#match? @value "{weak-curve}")
  (#set! rule "small-key"))

; rand(10)
; ^^^^^^^^
((call method: (_) @callee) @match
  (#match? @match "^((Kernel\\.|Random\\.(new\\.)?)?s?rand\\(|Random\\.(rand|new)\\b)")
  (#set! rule "insecure-random"))

; bits = 1024; OpenSSL::PKey::RSA.new(bits)
;              ^^^^^^^^^^^^^^^^^^^^^^^^^^^^
((_ (assignment left: [(identifier) (constant)] @size right: (integer) @value)
    [(call receiver: (_) @class method: (_) @callee arguments: (argument_list . [(identifier) (constant)] @given)) @match
     (assignment right: (call receiver: (_) @class method: (_) @callee arguments: (argument_list . [(identifier) (constant)] @given)) @match)])
  (#eq? @size @given)
  (#match? @class "PKey::(RSA|DSA)$")
  (#match? @callee "^(new|generate)$")
  (#number? @value "<" "2048")
  (#set! rule "small-key"))
