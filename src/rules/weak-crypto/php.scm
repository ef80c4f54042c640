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
  (#match? @callee "^openssl_encrypt$")
  (#not-match? @match "(method|cipher_algo) *:")
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

; md5($text)
; ^^^^^^^^^^
((function_call_expression function: (name) @callee arguments: (arguments) @text) @match
  (#match? @callee "^(md5|sha1|md5_file|sha1_file|crypt|str_rot13)$")
  (#not-match? @text "{secret-text}")
  (#set! rule "broken-hash"))
; hash("md5", $text)
; ^^^^^^^^^^^^^^^^^^
((function_call_expression function: (name) @callee arguments: (arguments (argument [(string) (encapsed_string)] @value))) @match
  (#match? @callee "^(hash|hash_file|hash_init|hash_hmac|hash_pbkdf2|openssl_digest)$")
  (#match? @value "{weak-digest}")
  (#not-match? @match "{secret-text}")
  (#set! rule "broken-hash"))

; openssl_encrypt($text, method: "rc2-ecb", key: $key)
; ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
((function_call_expression function: (name) @callee arguments: (arguments (argument name: (_) @name [(string) (encapsed_string)] @value))) @match
  (#match? @callee "^openssl_encrypt$")
  (#match? @name "^(method|cipher_algo)$")
  (#match? @value "{weak-cipher-text}")
  (#set! rule "weak-cipher"))
; mcrypt_encrypt(MCRYPT_DES, $key, $text, "ecb")
; ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
((function_call_expression function: (name) @callee) @match
  (#match? @callee "^mcrypt_(encrypt|module_open|ecb|generic)$")
  (#set! rule "weak-cipher"))
; openssl_public_encrypt($text, $out, $key, OPENSSL_NO_PADDING)
;                                           ^^^^^^^^^^^^^^^^^^
((arguments (argument (name) @match))
  (#eq? @match "OPENSSL_NO_PADDING")
  (#set! rule "weak-cipher"))

; openssl_encrypt($text, "aes-256-cbc", $key, 0, $iv)
; ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
((function_call_expression function: (name) @callee arguments: (arguments (argument [(string) (encapsed_string)] @value))) @match
  (#match? @callee "^openssl_encrypt$")
  (#match? @value "{unauthenticated-cipher}")
  (#set! rule "padding-oracle"))
((arguments (argument (name) @match))
  (#match? @match "^(OPENSSL_PKCS1_PADDING|OPENSSL_SSLV23_PADDING)$")
  (#set! rule "padding-oracle"))
((function_call_expression function: (name) @callee arguments: (arguments . (argument) . (argument) . (argument) .)) @match
  (#match? @callee "^openssl_(public_encrypt|private_decrypt)$")
  (#not-match? @match "padding *:")
  (#set! rule "padding-oracle"))

; openssl_encrypt($text, "aes-256-cbc", $key, 0, "…")
; ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
((function_call_expression function: (name) @callee arguments: (arguments . (argument) . (argument) . (argument) . (argument) . (argument [(string) (encapsed_string) (function_call_expression)] @value))) @match
  (#match? @callee "^openssl_(en|de)crypt$")
  (#match? @value "^([\"'][^\"'$]+[\"']|str_repeat\\([^$]*\\))$")
  (#set! rule "fixed-nonce"))

; hash_pbkdf2("sha256", $password, $salt, 1000)
;                                         ^^^^
((function_call_expression function: (name) @callee arguments: (arguments . (_) . (_) . (_) . (argument (integer) @match)))
  (#match? @callee "^hash_pbkdf2$")
  (#number? @match "<" "10000")
  (#set! rule "few-rounds"))
; ["cost" => 4]
;  ^^^^^^^^^^^
((array_element_initializer . (_) @key . (integer) @value) @match
  (#match? @key "^[\"'](cost|rounds)[\"']$")
  (#number? @value "<" "10")
  (#around? @match function_call_expression "^password_|[bB]crypt")
  (#set! rule "few-rounds"))

; ["private_key_bits" => 1024]
;  ^^^^^^^^^^^^^^^^^^^^^^^^^^
((array_element_initializer . (_) @key . (integer) @value) @match
  (#match? @key "^[\"']private_key_bits[\"']$")
  (#number? @value "<" "2048")
  (#set! rule "small-key"))
((array_element_initializer . (_) @key . (_) @value) @match
  (#match? @key "^[\"']curve_name[\"']$")
  (#match? @value "{weak-curve}")
  (#set! rule "small-key"))

; mt_rand(0, 99)
; ^^^^^^^^^^^^^^
((function_call_expression function: (name) @callee) @match
  (#match? @callee "^(rand|mt_rand|uniqid|lcg_value|str_shuffle|array_rand|shuffle|mt_srand|srand)$")
  (#set! rule "insecure-random"))
