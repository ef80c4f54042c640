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
  (#match? @text "([pP]ass(word|wd|phrase)|PASSWORD|[sS]ecret|SECRET|[tT]oken\\b|[sS]ignature|[aA]pi_?[kK]ey|[sS]alt\\b|[cC]redential)")
  (#not-match? @text "([cC]ache|[eE]tag|ETag|[cC]hecksum|[fF]ingerprint|[gG]ravatar|[tT]okenize|[cC]olor|pwned|[hH]ibp)")
  (#set! rule "weak-hash"))

; OpenSSL::Cipher.new("aes-128-ecb")
; ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
((call receiver: (_) @class method: (_) @callee arguments: (argument_list . (string) @value)) @match
  (#match? @class "Cipher$")
  (#eq? @callee "new")
  (#match? @value "^[\"'](des|DES|3des|rc4|RC4|rc2|RC2|bf|blowfish|Blowfish|DESede|ARCFOUR|AES/ECB|[\\w-]*-?ecb\\b|[\\w-]*-ECB\\b|des-|DES-|DES/|rc4-|RC4-)")
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
  (#around? @match assignment "^[^=]{0,60}([pP]assword|PASSWORD|[sS]ecret|SECRET|[aA]ccess_?[tT]oken|[aA]uth_?[tT]oken|[rR]eset_?[tT]oken|[sS]ession_?([tT]oken|[iI][dD])|[cC]srf_?([tT]oken)?|[aA]pi_?[kK]ey|[vV]erification_?[cC]ode|[rR]eset_?[cC]ode|[oO]tp|OTP|[nN]once|[sS]alt|\\b[tT]oken|TOKEN)\\W{0,2}(:\\s*\\w+\\s*)?:?=")
  (#set! rule "predictable-random"))
((call method: (_) @callee) @match
  (#match? @match "^((Kernel\\.|Random\\.(new\\.)?)?rand\\(|Random\\.rand\\b)")
  (#symbol? @match "([pP]assword|[sS]ecret|[tT]oken|[oO]tp|OTP|[nN]once|[sS]alt|[sS]ession_?[iI][dD]|[aA]pi_?[kK]ey|[cC]srf|[vV]erification_?[cC]ode|[rR]eset_?[cC]ode)\\b")
  (#set! rule "predictable-random"))
