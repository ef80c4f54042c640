; hash("sha256", $body) → hash("md5", $body)
;                         ^^^^^^^^^^^^^^^^^^
((function_call_expression function: (name) @key arguments: (arguments . (argument [(string) (encapsed_string)] @value))) @match
  (#match? @key "^(hash|hash_hmac|hash_pbkdf2)$")
  (#set! compare "algorithm-weakened")
  (#set! rule "algorithm-weakened"))

; md5($password)
; ^^^^^^^^^^^^^^
((function_call_expression function: (name) @callee arguments: (arguments . (argument) @text)) @match
  (#match? @callee "^(md5|sha1|crypt)$")
  (#match? @text "{secret-text}")
  (#not-match? @text "{not-security}")
  (#set! rule "weak-hash"))
((function_call_expression function: (name) @callee arguments: (arguments . (argument [(string) (encapsed_string)] @algorithm) . (argument) @text)) @match
  (#eq? @callee "hash")
  (#match? @algorithm "^[\"'](md[245]|MD[245]|MD-5|md-5|sha-?1|SHA-?1|SHA)[\"']$")
  (#match? @text "{secret-text}")
  (#not-match? @text "{not-security}")
  (#set! rule "weak-hash"))

; openssl_encrypt($text, "aes-128-ecb", $key)
; ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
((function_call_expression function: (name) @callee arguments: (arguments . (_) . (argument [(string) (encapsed_string)] @value))) @match
  (#eq? @callee "openssl_encrypt")
  (#match? @value "{weak-cipher-text}")
  (#set! rule "weak-cipher"))

; password_hash($password, PASSWORD_BCRYPT, ["cost" => 12]) → 4
;                                                             ^
((array_element_initializer . (_) @key . (_) @value) @match
  (#match? @key "^[\"'](cost|time_cost|memory_cost|private_key_bits)[\"']$")
  (#set! compare "number-lowered")
  (#set! rule "key-shrunk"))

; $token = rand();
;          ^^^^^^
((function_call_expression function: (name) @callee) @match
  (#match? @callee "^(rand|mt_rand|uniqid|lcg_value|str_shuffle|array_rand)$")
  (#around? @match assignment_expression "{secret-assignment}")
  (#set! rule "predictable-random"))
((function_call_expression function: (name) @callee) @match
  (#match? @callee "^(rand|mt_rand|uniqid|lcg_value|str_shuffle|array_rand)$")
  (#symbol? @match "{secret-symbol}")
  (#set! rule "predictable-random"))
