; image_tag_mutability = "MUTABLE"
; ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
((attribute (identifier) @key (expression) @value) @match
  (#eq? @key "image_tag_mutability")
  (#eq? @value "\"MUTABLE\"")
  (#set! rule "image-tag-mutable"))
; scan_on_push = false
; ^^^^^^^^^^^^^^^^^^^^
((attribute (identifier) @key (expression) @value) @match
  (#eq? @key "scan_on_push")
  (#eq? @value "false")
  (#set! rule "image-tag-mutable"))
