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
