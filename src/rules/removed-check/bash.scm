; [ -n "$tag" ] || exit 1
; ^^^^^^^^^^^^^^^^^^^^^^^
((list (_) @key . "||" . [(command name: (_) @exit) (compound_statement) @exit]) @match
  (#match? @exit "\\b(exit|return|die|fail|abort|usage)\\b")
  (#set! protects "block")
  (#set! rule "guard-removed"))

; if [ -z "$tag" ]; then exit 1; fi
; ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
((if_statement condition: (_) @key (command name: (_) @exit)) @match
  (#match? @exit "^(exit|return|die|fail|abort|usage)$")
  (#set! protects "block")
  (#set! rule "guard-removed"))

((if_statement condition: (_) @key @match) (#set! as "counterpart") (#set! rule "guard-removed"))
((elif_clause . (_) @key @match) (#set! as "counterpart") (#set! rule "guard-removed"))
((list) @match @key (#set! as "counterpart") (#set! rule "guard-removed"))
((expansion) @match @key (#match? @match ":\\?") (#set! as "counterpart") (#set! rule "guard-removed"))
((case_statement value: (_) @key @match) (#set! as "counterpart") (#set! rule "guard-removed"))

; sha256sum --check checksums.txt
; ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
((command name: (command_name) @name) @match @key
  (#match? @match "^(sha\\d+sum|shasum|md5sum) .*(-c|--check)\\b|^gpg2? .*--verify|^cosign verify|^minisign -V|^openssl dgst .*-verify")
  (#set! protects "block")
  (#set! rule "validation-removed"))
