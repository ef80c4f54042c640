; A statement of a policy.
(object (pair key: (string (string_content) @key) value: (string (string_content) @name))
  (#eq? @key "Sid")) @symbol
