; algorithm: RSA … size: 1024
;                  ^^^^^^^^^^
((block_mapping_pair key: (_) @key value: (flow_node) @value) @match
  (#match? @key "^(size|keySize)$")
  (#match? @value "^(512|768|1024)$")
  (#around? @match block_mapping "(^|\\n)\\s*algorithm: *[\"']?RSA")
  (#set! rule "small-key"))
