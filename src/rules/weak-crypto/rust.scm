; Sha256::digest(body) → Md5::digest(body)
;                        ^^^^^^^^^^^^^^^^^
((call_expression function: (scoped_identifier path: (_) @value name: (_) @key)) @match
  (#match? @value "^(Sha256|Sha512|Sha3_256|Sha1|Md5|Blake3)$")
  (#match? @key "^(new|digest)$")
  (#set! compare "algorithm-weakened")
  (#set! rule "algorithm-weakened"))

; Md5::digest(password)
; ^^^^^^^^^^^^^^^^^^^^^
((call_expression function: (_) @callee arguments: (arguments . (_) @text)) @match
  (#match? @callee "^(md5::compute|Md5::digest|Sha1::digest)$")
  (#match? @text "{secret-text}")
  (#not-match? @text "{not-security}")
  (#set! rule "weak-hash"))

; Md5::new()
; ^^^^^^^^^^
((call_expression function: (scoped_identifier) @callee arguments: (arguments) @text) @match
  (#match? @callee "(^|::)((Md[245]|Sha1|Ripemd160)::(new|digest|default|new_with_prefix)|md5::compute|MessageDigest::(md5|sha1))$")
  (#not-match? @text "{secret-text}")
  (#set! rule "broken-hash"))

; Cipher::des_ede3_cbc()
; ^^^^^^^^^^^^^^^^^^^^^^
((call_expression function: (scoped_identifier) @callee) @match
  (#match? @callee "(^|::)(Cipher::(des|rc4|bf|\\w+_ecb$)\\w*|(Des|TdesEde[23]|TdesEee3|Rc2|Rc4|Blowfish|Cast5|Idea)::(new|new_from_slice))$")
  (#set! rule "weak-cipher"))
; ecb::Encryptor<Aes128>
; ^^^^^^^^^^^^^^
([(scoped_type_identifier) (scoped_identifier)] @match
  (#match? @match "^(ecb::(Encryptor|Decryptor)|Padding::NONE)$")
  (#set! rule "weak-cipher"))

; Cipher::aes_256_cbc()
; ^^^^^^^^^^^^^^^^^^^^^
((call_expression function: (scoped_identifier) @callee) @match
  (#match? @callee "(^|::)Cipher::aes_\\d+_(cbc|cfb\\d*|ofb)$")
  (#set! rule "padding-oracle"))
([(scoped_identifier) (identifier)] @match
  (#match? @match "^(Padding::PKCS1|Pkcs1v15Encrypt)$")
  (#set! rule "padding-oracle"))

; Nonce::from_slice(b"…")
; ^^^^^^^^^^^^^^^^^^^^^^^
((call_expression function: [(scoped_identifier) (generic_function)] @callee arguments: (arguments . [(string_literal) (reference_expression)] @value)) @match
  (#match? @callee "^([\\w:]*::)?X?Nonce(::<\\w+>)?::from_slice$")
  (#match? @value "^(b\"[^]*\"|&\\[\\d+(u8)?; *\\d+\\])$")
  (#set! rule "fixed-nonce"))

; pbkdf2_hmac::<Sha256>(password, salt, 1_000, &mut key)
;                                       ^^^^^
((call_expression function: (_) @callee arguments: (arguments . (_) . (_) . (integer_literal) @match))
  (#match? @callee "(^|::)pbkdf2(_hmac)?\\b")
  (#number? @match "<" "10000")
  (#set! rule "few-rounds"))
; bcrypt::hash(password, 4)
; ^^^^^^^^^^^^^^^^^^^^^^^^^
((call_expression function: (_) @callee arguments: (arguments . (_) . (integer_literal) @value)) @match
  (#match? @callee "^bcrypt::hash(_with_result)?$")
  (#number? @value "<" "10")
  (#set! rule "few-rounds"))

; RsaPrivateKey::new(&mut rng, 1024)
; ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
((call_expression function: (_) @callee arguments: (arguments (integer_literal) @value .)) @match
  (#match? @callee "(^|::)(RsaPrivateKey::new|Rsa::generate|Dsa::generate)$")
  (#number? @value "<" "2048")
  (#set! rule "small-key"))

; SmallRng::from_entropy()
; ^^^^^^^^^^^^^^^^^^^^^^^^
((call_expression function: (scoped_identifier) @callee) @match
  (#match? @callee "(^|::)(SmallRng::\\w+|StdRng::seed_from_u64|fastrand::\\w+)$")
  (#set! rule "insecure-random"))
