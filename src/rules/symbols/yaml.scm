; A job, a service, a function or a resource of a stack.
(document (block_node (block_mapping (block_mapping_pair
  key: (_) @top
  value: (block_node (block_mapping (block_mapping_pair key: (_) @name) @symbol)))))
  (#match? @top "^(jobs|services|functions|Resources)$"))

; A manifest: its kind and name.
(document (block_node (block_mapping
  (block_mapping_pair key: (_) @kind-key value: (_) @name) .
  (block_mapping_pair key: (_) @metadata-key value: (block_node (block_mapping
    (block_mapping_pair key: (_) @name-key value: (_) @name)))))) @symbol
  (#eq? @kind-key "kind")
  (#eq? @metadata-key "metadata")
  (#eq? @name-key "name"))

; A container of a manifest.
(block_mapping_pair key: (_) @list value: (block_node (block_sequence
  (block_sequence_item (block_node (block_mapping
    (block_mapping_pair key: (_) @name-key value: (_) @name)))) @symbol))
  (#match? @list "^(containers|initContainers)$")
  (#eq? @name-key "name"))

; A statement of a policy.
(block_sequence_item (block_node (block_mapping
  (block_mapping_pair key: (_) @name-key value: (_) @name))) @symbol
  (#eq? @name-key "Sid"))
