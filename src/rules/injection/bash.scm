; eval "$name=1"
; ^^^^^^^^^^^^^^
((command name: (_) @key argument: [(simple_expansion) (expansion) (string) (concatenation)] @text) @match
  (#eq? @key "eval")
  (#match? @text "^\"?[$]")
  (#not-match? @text "^\"?[$]\\(")
  (#not-match? @text "^\"?[$]\\{?(1|opts?|args?|PARSED|parsed|OPTS|options|getopt)\\b")
  (#not-match? @text "{only-a-variable}")
  (#set! rule "code-from-text"))

; eval "$command"
; ^^^^^^^^^^^^^^^
; Most scripts that do so put the command together some lines above.
((command name: (_) @key argument: [(simple_expansion) (expansion) (string)] @text) @match
  (#eq? @key "eval")
  (#match? @text "{only-a-variable}")
  (#not-match? @text "^\"?[$]\\{?(1|opts?|args?|PARSED|parsed|OPTS|options|getopt)\\b")
  (#set! rule "command-in-variable"))

; curl -fsSL "$url" | bash
; ^^^^^^^^^^^^^^^^^^^^^^^^
((pipeline) @match
  (#match? @match "^(sudo )?(curl|wget)\\s[^|]*\\|\\s*(sudo (-\\w+ )*)?(/usr)?(/bin/)?(env )?(\\w+=[^ |]* )*(ba|z|da|k)?sh\\b|^(curl|wget)\\s[^|]*\\|\\s*(sudo (-\\w+ )*)?(python3?|perl|ruby|node|php)( -)?\\s*$")
  (#not-path? @match "(^|/)\\.devcontainer/")
  (#set! key "remote")
  (#set! rule "remote-script-run"))
((command argument: (process_substitution (command name: (_) @fetch))) @match
  (#match? @fetch "^(curl|wget)$")
  (#match? @match "^(sudo )?(-\\w+ )?(/usr)?(/bin/)?((ba|z)?sh|source|\\.)\\s")
  (#set! key "remote")
  (#set! rule "remote-script-run"))
((command argument: [(string (command_substitution)) (command_substitution)] @script) @match
  (#match? @match "^(sudo )?((/usr)?(/bin/)?(ba|z)?sh\\s+-l?c|eval)\\s")
  (#match? @script "^\"?([$]\\(|`)\\s*(curl|wget)\\s")
  (#set! key "remote")
  (#set! rule "remote-script-run"))
