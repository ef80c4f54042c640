; db.Query("SELECT * FROM orders WHERE id = " + id)
;          ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
((call_expression function: (selector_expression field: (_) @key) arguments: (argument_list [(binary_expression operator: "+") (call_expression)] @match))
  (#match? @key "^(Query|QueryRow|QueryContext|QueryRowContext|Exec|ExecContext|Prepare|PrepareContext|Raw|Select|Get|Queryx)$")
  (#match? @match "{sql-statement}")
  (#match? @match "(=|<|>|\\b[lL][iI][kK][eE]|LIKE|VALUES|values|IN|in|,)[\\s\'\"%(]*(%[svdq]|[\"`]\\s*\\+)")
  (#match? @match "^(fmt\\.Sprintf\\(|[\"`])")
  (#not-match? @match "{parameter-marks}")
  (#not-match? @match "{names-of-sql}")
  (#set! rule "sql-from-text"))
((short_var_declaration left: (expression_list (identifier) @key) right: (expression_list [(binary_expression operator: "+") (call_expression)] @match))
  (#match? @key "([sS]ql|SQL|[qQ]uery|stmt|statement|^q)$")
  (#match? @match "{sql-statement}")
  (#match? @match "(=|<|>|\\b[lL][iI][kK][eE]|LIKE|VALUES|values|IN|in|,)[\\s\'\"%(]*(%[svdq]|[\"`]\\s*\\+)")
  (#match? @match "^(fmt\\.Sprintf\\(|[\"`])")
  (#not-match? @match "{parameter-marks}")
  (#not-match? @match "{names-of-sql}")
  (#set! rule "sql-from-text"))

; exec.Command("sh", "-c", "ls " + path)
; ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
((call_expression function: (selector_expression field: (_) @key) arguments: (argument_list (interpreted_string_literal) @shell . (interpreted_string_literal) @option . [(binary_expression operator: "+") (call_expression)] @command)) @match
  (#match? @key "^(Command|CommandContext)$")
  (#match? @shell "^\"(/usr)?(/bin/)?(ba|z|da)?sh\"$")
  (#match? @option "^\"-l?c\"$")
  (#match? @command "^(fmt\\.Sprintf\\(|\"|[\\w.]+ \\+)")
  (#not-match? @command "[qQ]uote|[eE]scape")
  (#set! rule "shell-from-text"))

; template.HTML(name)
; ^^^^^^^^^^^^^^^^^^^
((call_expression function: (selector_expression operand: (identifier) @object field: (_) @key) arguments: (argument_list . (_) @value)) @match
  (#eq? @object "template")
  (#match? @key "^(HTML|JS|URL|HTMLAttr|CSS)$")
  (#not-match? @value "^[\"`]|[sS]aniti[sz]e|[eE]scape")
  ; json.Marshal escapes what would end a script.
  (#not-match? @value "^(string\\()?\\w*(JSON|[jJ]son)\\)?$")
  (#set! rule "html-unescaped"))

; http.Redirect(w, r, r.URL.Query().Get("next"), http.StatusFound)
; ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
((call_expression function: (selector_expression operand: (_) @object field: (_) @key) arguments: (argument_list (call_expression) @address)) @match
  (#match? @object "^(http|client|http\\.DefaultClient|c|ctx)$")
  (#match? @key "^(Redirect|Get|Head)$")
  (#match? @address "^(r|req|request)\\.(URL\\.Query\\(\\)\\.Get|FormValue|PostFormValue)\\(|^c\\.(Query|Param)\\(")
  (#set! rule "address-from-request"))
