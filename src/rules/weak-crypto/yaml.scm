; algorithm: RSA … size: 1024
;                  ^^^^^^^^^^
((block_mapping
  (block_mapping_pair key: (_) @name value: (_) @algorithm)
  (block_mapping_pair key: (_) @key value: (flow_node) @value) @match)
  (#eq? @name "algorithm")
  (#match? @algorithm "^[\"']?RSA")
  (#match? @key "^(size|keySize)$")
  (#match? @value "^(512|768|1024)$")
  (#set! rule "small-key"))
