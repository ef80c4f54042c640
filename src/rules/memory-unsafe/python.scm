; with open(path) as file:
;      ^^^^^^^^^^^^^^^^^^
((with_item value: [(as_pattern . (call function: (_) @callee) @protects) (call function: (_) @callee) @protects]) @match
  (#match? @callee "^(open|\\w+\\.open|\\w*Lock|\\w+\\.connect|\\w*[cC]lient|\\w+\\.Client|\\w+\\.Session|\\w*Session|ThreadPoolExecutor|ProcessPoolExecutor|TemporaryDirectory|NamedTemporaryFile|socket\\.socket|\\w+\\.cursor|\\w+\\.connection|\\w+\\.begin|\\w+\\.transaction|transaction\\.atomic)$")
  (#set! key "with")
  (#set! rule "release-removed"))
((call function: (attribute attribute: (_) @callee)) @match
  (#match? @callee "^(close|shutdown|release|cleanup|aclose|enter_context|enter_async_context|addCleanup|callback)$")
  (#set! key "with")
  (#set! as "counterpart")
  (#set! rule "release-removed"))
