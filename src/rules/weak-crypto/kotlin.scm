; MessageDigest.getInstance("SHA-256") → MessageDigest.getInstance("MD5")
;                                        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
((call_expression (navigation_expression (_) @key (identifier) @callee) (value_arguments . (value_argument (string_literal) @value))) @match
  (#eq? @callee "getInstance")
  (#set! compare "algorithm-weakened")
  (#set! rule "algorithm-weakened"))

; Cipher.getInstance("AES/ECB/PKCS5Padding")
; ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
((call_expression (navigation_expression (_) @object (identifier) @callee) (value_arguments . (value_argument (string_literal) @value))) @match
  (#match? @object "Cipher$")
  (#eq? @callee "getInstance")
  (#match? @value "^\"(DES|DESede|RC4|RC2|ARCFOUR|Blowfish|AES|[\\w-]+/ECB/\\w+|DES(ede)?/[\\w/]+)\"$")
  (#set! rule "weak-cipher"))

; val token = (1..6).map { Random.nextInt(10) }
;                          ^^^^^^^^^^^^^^^^^^
((call_expression (navigation_expression (identifier) @object)) @match
  (#eq? @object "Random")
  (#around? @match property_declaration "^[^=]{0,60}([pP]assword|PASSWORD|[sS]ecret|SECRET|[aA]ccess_?[tT]oken|[aA]uth_?[tT]oken|[rR]eset_?[tT]oken|[sS]ession_?([tT]oken|[iI][dD])|[cC]srf_?([tT]oken)?|[aA]pi_?[kK]ey|[vV]erification_?[cC]ode|[rR]eset_?[cC]ode|[oO]tp|OTP|[nN]once|[sS]alt|\\b[tT]oken|TOKEN)\\W{0,2}(:\\s*\\w+\\s*)?:?=")
  (#set! rule "predictable-random"))
((call_expression (navigation_expression (identifier) @object)) @match
  (#eq? @object "Random")
  (#symbol? @match "([pP]assword|[sS]ecret|[tT]oken|[oO]tp|OTP|[nN]once|[sS]alt|[sS]ession_?[iI][dD]|[aA]pi_?[kK]ey|[cC]srf|[vV]erification_?[cC]ode|[rR]eset_?[cC]ode)\\b")
  (#set! rule "predictable-random"))
