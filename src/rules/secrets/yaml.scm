; DB_PASSWORD: "…"
; ^^^^^^^^^^^^^^^^
([
    (block_mapping_pair key: (_) @name value: (flow_node [(plain_scalar (string_scalar)) (double_quote_scalar) (single_quote_scalar)] @value))
    (flow_pair key: (_) @name value: (flow_node [(plain_scalar (string_scalar)) (double_quote_scalar) (single_quote_scalar)] @value))
  ] @match
  (#match? @name "{secret-name}")
  (#not-match? @name "{harmless-name}")
  (#match? @value "{mixed-value}")
  (#not-match? @value "{harmless-or-public-value}")
  (#not-path? @match "(^|/)(examples?|samples?|docs?|demos?|stories|mocks?|__mocks__|seeds?|seeders?|factories|locales?|i18n|lang|langs|translations?|messages|benchmarks?|playground|snippets?)/|\\.(stories|mock|mocks|example|sample|template|dist|tpl)\\b|(^|/)(swagger|openapi)|(^|/)(docker-)?compose[^/]*\\.ya?ml$")
  (#set! rule "hardcoded-secret"))
([
    (block_mapping_pair key: (_) @name value: (flow_node [(plain_scalar (string_scalar)) (double_quote_scalar) (single_quote_scalar)] @value))
    (flow_pair key: (_) @name value: (flow_node [(plain_scalar (string_scalar)) (double_quote_scalar) (single_quote_scalar)] @value))
  ] @match
  (#match? @name "{key-name}")
  (#not-match? @name "{secret-name}")
  (#not-match? @name "{harmless-name}")
  (#random? @value)
  (#not-path? @match "(^|/)(examples?|samples?|docs?|demos?|stories|mocks?|__mocks__|seeds?|seeders?|factories|locales?|i18n|lang|langs|translations?|messages|benchmarks?|playground|snippets?)/|\\.(stories|mock|mocks|example|sample|template|dist|tpl)\\b|(^|/)(swagger|openapi)|(^|/)(docker-)?compose[^/]*\\.ya?ml$")
  (#set! rule "hardcoded-secret"))

; - name: DB_PASSWORD
;   value: "…"
;   ^^^^^^^^^^
((block_mapping
  (block_mapping_pair key: (_) @name-key value: (_) @name) . (block_mapping_pair)? .
  (block_mapping_pair key: (_) @value-key value: (flow_node [(plain_scalar (string_scalar)) (double_quote_scalar) (single_quote_scalar)] @value)) @match)
  (#eq? @name-key "name")
  (#eq? @value-key "value")
  (#match? @name "{secret-name}")
  (#match? @value "{mixed-value}")
  (#not-match? @value "{harmless-or-public-value}")
  (#not-path? @match "{sample-path}")
  (#set! rule "hardcoded-secret"))
; - DB_PASSWORD=…
;   ^^^^^^^^^^^^^
((block_sequence_item (flow_node) @match)
  (#match? @match "^[\"']?\\w*(PASSWORD|SECRET|SECRET_KEY|API_KEY|ACCESS_KEY|AUTH_TOKEN|API_TOKEN)=[^\\s$\"']*[0-9][^\\s$\"']*[\"']?$")
  (#not-match? @match "=([eE]xample|[cC]hange.?me|[yY]our|[dD]ummy|[tT]est|<|.?https?:)")
  (#match? @match "=.*[A-Za-z].*[0-9]|=.*[0-9].*[A-Za-z]")
  (#not-match? @match "=[a-zA-Z]{1,8}[0-9]{1,3}$")
  (#not-path? @match "{sample-path}")
  (#set! rule "hardcoded-secret"))

; "AKIA…", "-----BEGIN PRIVATE KEY-----…"
; ^^^^^^^
([(plain_scalar) (double_quote_scalar) (single_quote_scalar) (block_scalar)] @match
  (#match? @match "{known-token}")
  (#not-match? @match "{example-token}")
  (#set! rule "known-token"))

; "postgres://orders:…@db.example.com/orders"
; ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
([(plain_scalar) (double_quote_scalar) (single_quote_scalar) (block_scalar)] @match
  (#match? @match "{connection-with-password}")
  (#not-match? @match "{harmless-connection}")
  (#not-path? @match "{sample-path}")
  (#set! rule "connection-password"))

; A name or a shape of a secret, whoever it belongs to.
([
    (block_mapping_pair key: (_) @name value: (flow_node [(plain_scalar (string_scalar)) (double_quote_scalar) (single_quote_scalar)] @value))
    (flow_pair key: (_) @name value: (flow_node [(plain_scalar (string_scalar)) (double_quote_scalar) (single_quote_scalar)] @value))
  ] @match
  (#match? @name "{likely-secret-name}")
  (#not-match? @name "{harmless-name}")
  (#match? @value "{likely-secret-value}")
  (#not-match? @value "{harmless-likely-value}")
  (#not-path? @match "{sample-path}")
  (#set! rule "possible-secret"))
([
    (block_mapping_pair key: (_) @name value: (flow_node [(plain_scalar (string_scalar)) (double_quote_scalar) (single_quote_scalar)] @value))
    (flow_pair key: (_) @name value: (flow_node [(plain_scalar (string_scalar)) (double_quote_scalar) (single_quote_scalar)] @value))
  ] @match
  (#match? @name "{likely-password-name}")
  (#not-match? @name "{harmless-name}")
  (#match? @value "{likely-password-value}")
  (#not-match? @value "{harmless-likely-value}")
  (#not-path? @match "{sample-path}")
  (#set! rule "possible-secret"))
([(plain_scalar) (double_quote_scalar) (single_quote_scalar) (block_scalar)] @match
  (#match? @match "{likely-token}")
  (#not-match? @match "{example-token}")
  (#set! rule "possible-secret"))
((block_mapping
  (block_mapping_pair key: (_) @name-key value: (_) @name) . (block_mapping_pair)? .
  (block_mapping_pair key: (_) @value-key value: (flow_node [(plain_scalar [(string_scalar) (integer_scalar)]) (double_quote_scalar) (single_quote_scalar)] @value)) @match)
  (#eq? @name-key "name")
  (#eq? @value-key "value")
  (#match? @name "{likely-secret-word}")
  (#not-match? @name "{harmless-name}")
  (#match? @value "^[\"']?(?![a-zA-Z+]+://)(?=[^0-9]*[0-9])[\\w+/=.~$^!*:&-]{16,400}[\"']?$")
  (#not-match? @value "{harmless-likely-value}")
  (#not-path? @match "{sample-path}")
  (#set! rule "possible-secret"))
((block_mapping
  (block_mapping_pair key: (_) @name-key value: (_) @name) . (block_mapping_pair)? .
  (block_mapping_pair key: (_) @value-key value: (flow_node [(plain_scalar [(string_scalar) (integer_scalar)]) (double_quote_scalar) (single_quote_scalar)] @value)) @match)
  (#eq? @name-key "name")
  (#eq? @value-key "value")
  (#match? @name "{likely-password-name}")
  (#not-match? @name "{harmless-name}")
  (#match? @value "{mixed-value}")
  (#not-match? @value "{harmless-likely-value}")
  (#not-path? @match "{sample-path}")
  (#set! rule "possible-secret"))
((block_mapping_pair key: (_) @name value: (flow_node (plain_scalar (string_scalar)) @value)) @match
  (#match? @name "([cC]onnection-?[sS]tring|[pP]ass-?[pP]hrase|[sS]igning-?[kK]ey|[cC]lient-?[sS]ecret|[pP]rivate-?[kK]ey|[aA]ccess-?[kK]ey|[mM]aster-?[kK]ey|[eE]ncryption-?[kK]ey)$")
  (#match? @value "^(?![a-zA-Z+]+://)(?=[^0-9]*[0-9])[\\w+/=.~$^!*:&-]{16,400}$")
  (#not-match? @value "{harmless-likely-value}")
  (#not-path? @match "{sample-path}")
  (#set! rule "possible-secret"))
