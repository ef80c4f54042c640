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
  (#match? @text "([pP]ass(word|wd|phrase)|PASSWORD|[sS]ecret|SECRET|[tT]oken\\b|[sS]ignature|[aA]pi_?[kK]ey|[sS]alt\\b|[cC]redential)")
  (#not-match? @text "([cC]ache|[eE]tag|ETag|[cC]hecksum|[fF]ingerprint|[gG]ravatar|[tT]okenize|[cC]olor|pwned|[hH]ibp)")
  (#set! rule "weak-hash"))
((function_call_expression function: (name) @callee arguments: (arguments . (argument [(string) (encapsed_string)] @algorithm) . (argument) @text)) @match
  (#eq? @callee "hash")
  (#match? @algorithm "^[\"'](md[245]|MD[245]|MD-5|md-5|sha-?1|SHA-?1|SHA)[\"']$")
  (#match? @text "([pP]ass(word|wd|phrase)|PASSWORD|[sS]ecret|SECRET|[tT]oken\\b|[sS]ignature|[aA]pi_?[kK]ey|[sS]alt\\b|[cC]redential)")
  (#not-match? @text "([cC]ache|[eE]tag|ETag|[cC]hecksum|[fF]ingerprint|[gG]ravatar|[tT]okenize|[cC]olor|pwned|[hH]ibp)")
  (#set! rule "weak-hash"))

; openssl_encrypt($text, "aes-128-ecb", $key)
; ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
((function_call_expression function: (name) @callee arguments: (arguments . (_) . (argument [(string) (encapsed_string)] @value))) @match
  (#eq? @callee "openssl_encrypt")
  (#match? @value "^[\"'](des|DES|3des|rc4|RC4|rc2|RC2|bf|blowfish|Blowfish|DESede|ARCFOUR|AES/ECB|[\\w-]*-?ecb\\b|[\\w-]*-ECB\\b|des-|DES-|DES/|rc4-|RC4-)")
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
  (#around? @match assignment_expression "^[^=]{0,60}([pP]assword|PASSWORD|[sS]ecret|SECRET|[aA]ccess_?[tT]oken|[aA]uth_?[tT]oken|[rR]eset_?[tT]oken|[sS]ession_?([tT]oken|[iI][dD])|[cC]srf_?([tT]oken)?|[aA]pi_?[kK]ey|[vV]erification_?[cC]ode|[rR]eset_?[cC]ode|[oO]tp|OTP|[nN]once|[sS]alt|\\b[tT]oken|TOKEN)\\W{0,2}(:\\s*\\w+\\s*)?:?=")
  (#set! rule "predictable-random"))
((function_call_expression function: (name) @callee) @match
  (#match? @callee "^(rand|mt_rand|uniqid|lcg_value|str_shuffle|array_rand)$")
  (#symbol? @match "([pP]assword|[sS]ecret|[tT]oken|[oO]tp|OTP|[nN]once|[sS]alt|[sS]ession_?[iI][dD]|[aA]pi_?[kK]ey|[cC]srf|[vV]erification_?[cC]ode|[rR]eset_?[cC]ode)\\b")
  (#set! rule "predictable-random"))
