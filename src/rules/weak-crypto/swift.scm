; Insecure.MD5.hash(data: password)
; ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
((call_expression (navigation_expression) @callee (call_suffix (value_arguments) @text)) @match
  (#match? @callee "^Insecure\\.(MD5|SHA1)\\.hash$")
  (#match? @text "{secret-text}")
  (#not-match? @text "{not-security}")
  (#set! rule "weak-hash"))

; CCAlgorithm(kCCAlgorithmDES)
;             ^^^^^^^^^^^^^^^
((simple_identifier) @match
  (#match? @match "^(kCCAlgorithm(DES|3DES|RC4|RC2|Blowfish)|kCCOptionECBMode)$")
  (#set! rule "weak-cipher"))

; Insecure.MD5.hash(data: text)
; ^^^^^^^^^^^^
((navigation_expression) @match
  (#match? @match "^Insecure\\.(MD5|SHA1)$")
  (#set! rule "broken-hash"))
; CC_MD5(text, length, &digest), text.md5()
; ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
((call_expression . [(simple_identifier) (navigation_expression)] @callee) @match
  (#match? @callee "(^CC_(MD[245]|SHA1)(_Init|_Update|_Final)?|\\.(md5|sha1))$")
  (#set! rule "broken-hash"))
((simple_identifier) @match
  (#match? @match "^kCCHmacAlg(MD5|SHA1)$")
  (#set! rule "broken-hash"))

; [kSecAttrKeySizeInBits: 1024]
;                         ^^^^
((dictionary_literal key: (_) @key value: (integer_literal) @match)
  (#match? @key "^kSecAttrKeySizeInBits")
  (#match? @match "^(512|768|1024|1536)$")
  (#set! rule "small-key"))

; rand()
; ^^^^^^
((call_expression . (simple_identifier) @callee) @match
  (#match? @callee "^(rand|random|drand48|lrand48|srand|srandom)$")
  (#set! rule "insecure-random"))
