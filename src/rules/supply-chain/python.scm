; import leftpad, which no manifest names
;        ^^^^^^^
([
  (import_statement name: (dotted_name) @match)
  (import_statement name: (aliased_import name: (dotted_name) @match))
  (import_from_statement module_name: (dotted_name) @match)
]
  (#not-around? @match try_statement "except\\b\\s*(:|[^:]*\\b(ImportError|ModuleNotFoundError|Exception|BaseException)\\b)")
  (#not-around? @match with_statement "suppress")
  (#set! exact "yes")
  (#set! rule "unnamed-import"))
