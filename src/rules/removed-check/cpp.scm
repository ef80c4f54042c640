; if (amount <= 0) throw std::invalid_argument("amount");
; ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
((if_statement condition: (_) @key consequence: [(throw_statement) (compound_statement . (throw_statement) .)] !alternative) @match
  (#not-match? @key "{permission}")
  (#not-match? @key "{outcome}")
  (#set! protects "block")
  (#set! rule "guard-removed"))
((if_statement condition: (_) @key consequence: [(throw_statement) (compound_statement . (throw_statement) .)] !alternative) @match
  (#match? @key "{permission}")
  (#set! protects "block")
  (#set! rule "authorization-removed"))
