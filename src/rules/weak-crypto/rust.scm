; Sha256::digest(body) → Md5::digest(body)
;                        ^^^^^^^^^^^^^^^^^
((call_expression function: (scoped_identifier path: (_) @value name: (_) @key)) @match
  (#match? @value "^(Sha256|Sha512|Sha3_256|Sha1|Md5|Blake3)$")
  (#match? @key "^(new|digest)$")
  (#set! compare "algorithm-weakened")
  (#set! rule "algorithm-weakened"))

; Md5::digest(password)
; ^^^^^^^^^^^^^^^^^^^^^
((call_expression function: (_) @callee arguments: (arguments . (_) @text)) @match
  (#match? @callee "^(md5::compute|Md5::digest|Sha1::digest)$")
  (#match? @text "{secret-text}")
  (#not-match? @text "{not-security}")
  (#set! rule "weak-hash"))
