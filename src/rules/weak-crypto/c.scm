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
