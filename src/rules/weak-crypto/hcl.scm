; rsa_bits = 1024
; ^^^^^^^^^^^^^^^
((attribute (identifier) @key (expression) @value) @match
  (#match? @key "^(rsa_bits|key_size)$")
  (#match? @value "^(512|768|1024)$")
  (#set! rule "small-key"))
