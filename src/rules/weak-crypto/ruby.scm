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
