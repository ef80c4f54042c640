; catch (error) { return mockUsers; }
;                   ^^^^^^^^^^^^^^^^^
((catch_block (statements [(control_transfer_statement) (assignment)] @match))
  (#match? @match "{made-up-name}")
  (#not-match? @match "^(await )?[\\w.]*([lL]og|console|print)\\w*")
  (#not-path? @match "{sample-path}")
  (#set! rule "made-up-fallback"))
