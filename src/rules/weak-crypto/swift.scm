; Insecure.MD5.hash(data: password)
; ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
((call_expression (navigation_expression) @callee (call_suffix (value_arguments) @text)) @match
  (#match? @callee "^Insecure\\.(MD5|SHA1)\\.hash$")
  (#match? @text "([pP]ass(word|wd|phrase)|PASSWORD|[sS]ecret|SECRET|[tT]oken\\b|[sS]ignature|[aA]pi_?[kK]ey|[sS]alt\\b|[cC]redential)")
  (#not-match? @text "([cC]ache|[eE]tag|ETag|[cC]hecksum|[fF]ingerprint|[gG]ravatar|[tT]okenize|[cC]olor|pwned|[hH]ibp)")
  (#set! rule "weak-hash"))

; CCAlgorithm(kCCAlgorithmDES)
;             ^^^^^^^^^^^^^^^
((simple_identifier) @match
  (#match? @match "^(kCCAlgorithm(DES|3DES|RC4|RC2|Blowfish)|kCCOptionECBMode)$")
  (#set! rule "weak-cipher"))
