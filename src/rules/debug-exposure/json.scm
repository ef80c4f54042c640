; "DetailedErrors": true
; ^^^^^^^^^^^^^^^^^^^^^^
((pair key: (string) @key value: (true)) @match
  (#eq? @key "\"DetailedErrors\"")
  (#path? @match "(^|/)appsettings(\\.[Pp]roduction)?\\.json$")
  (#set! rule "debug-mode-on"))
