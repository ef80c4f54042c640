; std::filesystem::permissions(path, std::filesystem::perms::others_write);
;                                    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
((call_expression function: (_) @callee arguments: (argument_list . (_) . (_) @match)) @context
  (#match? @callee "(^|::)permissions$")
  (#mode? @match "world-writable")
  (#not-match? @context "perm_options::remove")
  (#set! rule "world-writable"))
((call_expression function: (_) @callee arguments: (argument_list . (_) . (_) @match)) @context
  (#match? @callee "(^|::)permissions$")
  (#match? @match "perms::(all|mask)$")
  (#not-match? @context "perm_options::remove")
  (#set! rule "world-writable"))
