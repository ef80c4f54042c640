; rsa_bits = 1024
; ^^^^^^^^^^^^^^^
((attribute (identifier) @key (expression) @value) @match
  (#match? @key "^(rsa_bits|key_size)$")
  (#match? @value "^(512|768|1024)$")
  (#set! rule "small-key"))

; algorithm = "rsasha1"
; ^^^^^^^^^^^^^^^^^^^^^
((attribute (identifier) @key (expression) @value) @match
  (#match? @key "^(algorithm|signature_algorithm|signing_algorithm)$")
  (#match? @value "^\"(rsasha1|RSASHA1|RSASHA1_NSEC3|SHA1WITHRSA|SHA1WITHECDSA|rsamd5|RSAMD5)\"$")
  (#set! rule "broken-hash"))
; key_algorithm = "RSA_1024"
; ^^^^^^^^^^^^^^^^^^^^^^^^^^
((attribute (identifier) @key (expression) @value) @match
  (#match? @key "^(key_algorithm|algorithm)$")
  (#match? @value "^\"(RSA_1024|RSA_512|EC_prime192v1)\"$")
  (#set! rule "small-key"))
