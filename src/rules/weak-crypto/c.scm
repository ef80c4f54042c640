; EVP_des_cbc()
; ^^^^^^^^^^^^^
((call_expression function: (identifier) @callee) @match
  (#match? @callee "^(EVP_(des_|rc4|rc2_|bf_|\\w+_ecb$)\\w*|DES_(ecb|cbc|ncbc|ede3)\\w*_encrypt|RC4_set_key)$")
  (#set! rule "weak-cipher"))

; RSA_generate_key_ex(key, 1024, e, NULL)
; ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
((call_expression function: (identifier) @callee arguments: (argument_list . (_) . (number_literal) @value)) @match
  (#match? @callee "^(RSA_generate_key_ex|EVP_PKEY_CTX_set_rsa_keygen_bits)$")
  (#number? @value "<" "2048")
  (#set! rule "small-key"))

; EVP_sha256() → EVP_md5()
;                ^^^^^^^^^
((call_expression function: (identifier) @value arguments: (argument_list) @key) @match
  (#match? @value "^EVP_(sha|md|aes)")
  (#set! compare "algorithm-weakened")
  (#set! rule "algorithm-weakened"))

; EVP_md5(), MD5(text, length, digest)
; ^^^^^^^^^
((call_expression function: (identifier) @callee) @match
  (#match? @callee "^(EVP_(md[245]|sha1|mdc2|ripemd160)|(CC_)?(MD[245]|SHA1)(_Init|_Update|_Final)?|mbedtls_(md5|sha1)(_ret|_starts|_init)?)$")
  (#set! rule "broken-hash"))
((identifier) @match
  (#match? @match "^(GCRY_MD_(MD[245]|SHA1)|CALG_(MD[245]|SHA1?)|BCRYPT_(MD[245]|SHA1)_ALGORITHM|MBEDTLS_MD_(MD[245]|SHA1)|NID_(md5|sha1))$")
  (#set! rule "broken-hash"))

; GCRY_CIPHER_MODE_ECB
; ^^^^^^^^^^^^^^^^^^^^
([(argument_list (identifier) @match) (assignment_expression right: (identifier) @match) (init_declarator value: (identifier) @match)]
  (#match? @match "^(GCRY_CIPHER_(DES|3DES|ARCFOUR|BLOWFISH|RFC2268_40|IDEA|CAST5|MODE_ECB)|CALG_(DES|3DES|3DES_112|RC2|RC4)|BCRYPT_(DES|3DES|3DES_112|RC2|RC4)_ALGORITHM|BCRYPT_CHAIN_MODE_ECB|RSA_NO_PADDING|kCCAlgorithm(DES|3DES|RC4|RC2|Blowfish|CAST)|kCCOptionECBMode)$")
  (#set! rule "weak-cipher"))
((call_expression function: (identifier) @callee) @match
  (#match? @callee "^(mbedtls_(des3?|arc4|blowfish)_(setkey|set3key|crypt)\\w*|mbedtls_aes_crypt_ecb|AES_ecb_encrypt|BF_(ecb|cbc)_encrypt|RC2_(ecb|cbc)_encrypt)$")
  (#set! rule "weak-cipher"))

; EVP_aes_256_cbc()
; ^^^^^^^^^^^^^^^^^
((call_expression function: (identifier) @callee) @match
  (#match? @callee "^(EVP_(aes|camellia|aria)_\\d+_(cbc|cfb\\d*|ofb)|AES_cbc_encrypt|mbedtls_aes_crypt_cbc)$")
  (#set! rule "padding-oracle"))
((identifier) @match
  (#match? @match "^(RSA_PKCS1_PADDING|RSA_SSLV23_PADDING)$")
  (#set! rule "padding-oracle"))

; PKCS5_PBKDF2_HMAC(password, length, salt, length, 1000, EVP_sha256(), size, out)
;                                                   ^^^^
((call_expression function: (identifier) @callee arguments: (argument_list . (_) . (_) . (_) . (_) . (number_literal) @match))
  (#match? @callee "^PKCS5_PBKDF2_HMAC(_SHA1)?$")
  (#number? @match "<" "10000")
  (#set! rule "few-rounds"))

; EC_KEY_new_by_curve_name(NID_secp112r1)
;                          ^^^^^^^^^^^^^
((argument_list (identifier) @match)
  (#match? @match "^NID_")
  (#match? @match "{weak-curve}")
  (#set! rule "small-key"))

; rand()
; ^^^^^^
((call_expression function: (identifier) @callee) @match
  (#match? @callee "^(rand|random|drand48|erand48|lrand48|nrand48|mrand48|rand_r|random_r|srand|srandom)$")
  (#set! rule "insecure-random"))
