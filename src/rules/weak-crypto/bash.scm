; openssl enc -des-ecb -in a -out b
; ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
((command name: (_) @name) @match
  (#eq? @name "openssl")
  (#match? @match "^openssl enc .*-(des|rc4|bf|[a-z0-9-]+-ecb)")
  (#set! rule "weak-cipher"))

; openssl genrsa 1024
; ^^^^^^^^^^^^^^^^^^^
((command name: (_) @name) @match
  (#match? @match "^(openssl (genrsa|dsaparam) .*\\b(512|768|1024)$|openssl .*-(newkey|algorithm) +rsa:(512|768|1024)\\b|ssh-keygen .*-b +(512|768|1024)\\b|openssl .*rsa_keygen_bits:(512|768|1024)\\b)")
  (#set! rule "small-key"))

; openssl dgst -md5 file
; ^^^^^^^^^^^^^^^^^^^^^^
((command name: (_) @name) @match
  (#eq? @name "openssl")
  (#match? @match "^openssl ((dgst|req|x509|cms|smime) .*-(md[45]|sha1)\\b|(md5|sha1)\\b|.*-md (md5|sha1)\\b)")
  (#set! rule "broken-hash"))
