; #[expect(dead_code)] → #[allow(dead_code)]
;                        ^^^^^^^^^^^^^^^^^^^
([(attribute_item (attribute (identifier) @value arguments: (_) @key)) (inner_attribute_item (attribute (identifier) @value arguments: (_) @key))] @match
  (#match? @value "^(expect|allow)$")
  (#set! compare "ladder: expect > allow")
  (#set! rule "expectation-dropped"))
