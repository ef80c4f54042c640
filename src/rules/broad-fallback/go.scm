; catch (error) { return mockUsers; }
;                   ^^^^^^^^^^^^^^^^^
((if_statement condition: (_) @error consequence: (block (statement_list [(return_statement) (assignment_statement)] @match)))
  (#match? @error "[eE]rr\\w* != nil")
  (#match? @match "{made-up-name}")
  (#not-match? @match "^(await )?[\\w.]*([lL]og|console|print)\\w*")
  (#not-path? @match "{sample-path}")
  (#set! rule "made-up-fallback"))
