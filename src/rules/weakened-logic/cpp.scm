; if (a || b) throw …; → if (a) throw …;
;                        ^^^^^^^^^^^^^^^
((if_statement condition: (_) @value consequence: [(throw_statement) (compound_statement . (throw_statement) .)] @key) @match
  (#set! compare "holds-less")
  (#set! rule "guard-narrowed"))

; verify = true → verify = false
;                 ^^^^^^^^^^^^^^
((optional_parameter_declaration declarator: (_) @key default_value: [(true) (false)] @value) @match
  (#set! compare "changed")
  (#set! rule "default-flipped"))

; default: throw std::invalid_argument("kind");
;          ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
((switch_statement condition: (_) @protects body: (compound_statement (case_statement !value . (throw_statement) @match)))
  (#set! key "unknown")
  (#set! rule "unknown-case-accepted"))
((throw_statement) @match (#set! key "unknown") (#set! as "counterpart") (#set! rule "unknown-case-accepted"))
