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

; script=$(curl "$url"); eval "$script"
;                        ^^^^^^^^^^^^^^
((command name: (_) @callee argument: [(simple_expansion) (expansion) (string)] @script) @match
  (#match? @callee "^(eval|source|\\.|bash|sh)$")
  (#match? @script "^\"?[$]")
  (#file? @match "\\b(\\w+)=[\"']?[$(`]+\\s*(curl|wget)\\b[^]*\\b(eval|source|bash -c|sh -c) +[\"']?[$]\\{?\\1\\b")
  (#set! key "remote")
  (#set! rule "remote-script-run"))
; bash -c "$command"
; ^^^^^^^^^^^^^^^^^^
((command argument: (word) @option . argument: [(simple_expansion) (expansion) (string)] @text) @match
  (#match? @match "^(sudo )?((/usr)?/bin/)?(ba|z|da|k)?sh\\s+-l?c\\s")
  (#match? @option "^-l?c$")
  (#match? @text "{only-a-variable}")
  (#set! key "shell")
  (#set! rule "command-in-variable"))
; psql -c "DELETE FROM orders WHERE id = '$id'"
;         ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
((command name: (_) @key argument: (string [(simple_expansion) (expansion)]) @match)
  (#match? @key "(^|/)(psql|mysql|mariadb|sqlite3|sqlcmd|mysqladmin|clickhouse-client|sqlplus|bq|cqlsh)$")
  (#match? @match "{sql-statement}")
  (#match? @match "(=|<|>|\\b[lL][iI][kK][eE]|LIKE|VALUES|values|IN|in|,)[\\s'\\\\\"%(]*[$]")
  (#set! rule "sql-from-variable"))
