; db.query(`SELECT * FROM orders WHERE id = ${id}`)
;          ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
((call_expression function: [(identifier) @key (member_expression property: (_) @key)]
  arguments: (arguments . [(template_string (template_substitution)) (binary_expression operator: "+")] @match))
  (#match? @key "^(query|execute|exec|raw|run|all|get|prepare|each|unsafe|queryRaw|sequelize|\\$queryRawUnsafe|\\$executeRawUnsafe|whereRaw|orderByRaw|knex)$")
  (#match? @match "{sql-statement}")
  (#match? @match "(=|<|>|\\b[lL][iI][kK][eE]|LIKE|VALUES|values|IN|in|,)[\\s\'\"%(]*([$]\\{|[\"'`]\\s*\\+)")
  (#not-match? @match "{parameter-marks}")
  (#not-match? @match "{constants-only}")
  ; What a tool asks the catalogue: names that the database gave it.
  (#not-match? @match "information_schema|INFORMATION_SCHEMA|\\b(pg_(catalog|class|attribute|constraint|stat_\\w+|policies|indexes)|sqlite_(master|schema))\\b")
  (#set! rule "sql-from-text"))
((variable_declarator name: (_) @key value: [(template_string (template_substitution)) (binary_expression operator: "+")] @match)
  (#match? @key "^(\\w*(sql|Sql|SQL|[qQ]uery|stmt|[sS]tatement))$")
  (#match? @match "{sql-statement}")
  (#match? @match "(=|<|>|\\b[lL][iI][kK][eE]|LIKE|VALUES|values|IN|in|,)[\\s\'\"%(]*([$]\\{|[\"'`]\\s*\\+)")
  (#not-match? @match "{parameter-marks}")
  (#not-match? @match "{constants-only}")
  ; What a tool asks the catalogue: names that the database gave it.
  (#not-match? @match "information_schema|INFORMATION_SCHEMA|\\b(pg_(catalog|class|attribute|constraint|stat_\\w+|policies|indexes)|sqlite_(master|schema))\\b")
  (#set! rule "sql-from-text"))

; exec(`git log ${branch}`)
;      ^^^^^^^^^^^^^^^^^^^
((call_expression function: [(identifier) @key (member_expression object: (identifier) @object property: (_) @key)]
  arguments: (arguments . [(template_string (template_substitution)) (binary_expression operator: "+")] @match))
  (#match? @key "^(exec|execSync|execAsync|execPromise)$")
  (#not-match? @match "{constants-only}")
  (#not-match? @object "([rR]e|[rR]eg|RegExp|[pP]attern|[dD]b|[dD]atabase)$")
  (#not-match? @match "{sql-statement}")
  (#not-match? @match "\\b(escape|quote|shellEscape|shellQuote)\\w*\\(")
  (#not-path? @match "(^|/)(scripts?|tools?|extra|build|release|ci)/")
  (#set! rule "shell-from-text"))
; What maintainers run themselves, with versions and branches that they name.
((call_expression function: [(identifier) @key (member_expression object: (identifier) @object property: (_) @key)]
  arguments: (arguments . [(template_string (template_substitution)) (binary_expression operator: "+")] @match))
  (#match? @key "^(exec|execSync|execAsync|execPromise)$")
  (#not-match? @match "{constants-only}")
  (#not-match? @object "([rR]e|[rR]eg|RegExp|[pP]attern|[dD]b|[dD]atabase)$")
  (#not-match? @match "{sql-statement}")
  (#not-match? @match "\\b(escape|quote|shellEscape|shellQuote)\\w*\\(")
  (#path? @match "(^|/)(scripts?|tools?|extra|build|release|ci)/")
  (#not-match? @match "^(`|[\"'])(?=[^]*\\$\\{)([^$]|\\$(?!\\{)|\\$\\{([\\w.]*\\.)?\\w*([vV]ersion|VERSION|[bB]ranch(Name)?|[tT]ag(Name)?|pkg\\.name|[pP]ackage(Name)?|pr(Number|Id)?|[cC]ommit|[sS]ha|[bB]ase|[rR]ef)\\})*`$")
  (#set! rule "shell-from-text"))
((call_expression function: [(identifier) @key (member_expression property: (_) @key)]
  arguments: (arguments . (_) @command (object (pair key: (_) @name value: (true)) @match)))
  (#match? @key "^(spawn|spawnSync|execFile|execFileSync|execa)$")
  (#eq? @name "shell")
  (#not-match? @command "^[\"']")
  (#not-path? @match "(^|/)(scripts?|tools?|extra|build|release|ci)/")
  (#set! rule "shell-from-text"))

; eval(text)
; ^^^^^^^^^^
((call_expression function: (identifier) @key arguments: (arguments . (_) @text)) @match
  (#eq? @key "eval")
  (#not-match? @text "^([\"'][^\"']*[\"']|`[^$`]*`)$")
  (#set! rule "code-from-text"))
((new_expression constructor: (identifier) @key arguments: (arguments (_) @text .)) @match
  (#eq? @key "Function")
  (#not-match? @text "^([\"'][^\"']*[\"']|`[^$`]*`)$")
  (#set! rule "code-from-text"))
((call_expression function: (member_expression object: (identifier) @object property: (_) @key) arguments: (arguments . (_) @text)) @match
  (#eq? @object "vm")
  (#match? @key "^(runInContext|runInNewContext|runInThisContext|compileFunction)$")
  (#not-match? @text "^[\"']")
  (#set! rule "code-from-text"))

; element.innerHTML = name
; ^^^^^^^^^^^^^^^^^^^^^^^^
([(assignment_expression left: (member_expression property: (_) @key) right: (_) @value) (augmented_assignment_expression left: (member_expression property: (_) @key) right: (_) @value)] @match
  (#match? @key "^(innerHTML|outerHTML)$")
  ; What the page shows already, and constants.
  (#not-match? @value "^[\\w$.?]+\\.(inner|outer)HTML$|^`([^$`]|[$]\\{[A-Z][A-Z0-9_]*\\})*`$")
  (#not-match? @value "{own-markup}")
  ; One letter is no markup.
  (#not-match? @value "\\.charAt\\(\\d+\\)(\\.to(Locale)?(Upper|Lower)Case\\(\\))?$")
  (#not-match? @value "{constants-only}")
  (#not-match? @value "\\b(sanitize|escape|DOMPurify|purify|trustedHTML|encode)\\w*(\\.sanitize)?\\(")
  (#set! rule "html-unescaped"))
((assignment_expression left: (member_expression property: (_) @key) right: (_) @value) @match
  (#match? @key "^(innerHTML|outerHTML)$")
  (#match? @value "\\b(sanitize|escape|DOMPurify|purify|trustedHTML|encode)\\w*(\\.sanitize)?\\(")
  (#set! as "counterpart")
  (#set! rule "html-unescaped"))
((call_expression function: (member_expression property: (_) @key) arguments: (arguments . (_) . (_) @value .)) @match
  (#eq? @key "insertAdjacentHTML")
  (#not-match? @value "{own-markup}")
  (#not-match? @value "{constants-only}")
  (#not-match? @value "\\b(sanitize|escape|DOMPurify|purify|encode)\\w*(\\.sanitize)?\\(")
  (#set! rule "html-unescaped"))
((call_expression function: (member_expression object: (_) @object property: (_) @key) arguments: (arguments . (_) @value)) @match
  (#eq? @object "document")
  (#match? @key "^(write|writeln)$")
  (#not-match? @value "{constants-only}")
  (#not-match? @value "\\b(sanitize|escape|DOMPurify)\\w*(\\.sanitize)?\\(")
  (#set! rule "html-unescaped"))
((pair key: (_) @key value: (_) @value) @match
  (#match? @key "^__html$")
  (#not-match? @value "{own-markup}")
  (#not-match? @value "{constants-only}")
  (#not-match? @value "\\b(sanitize|escape|DOMPurify|purify|stringify|serialize)\\w*(\\.sanitize)?\\(|^[A-Z_]+$")
  (#set! rule "html-unescaped"))

; template.escapeMarkup = false
; ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
((assignment_expression left: (member_expression property: (_) @key) right: (false)) @match
  (#match? @key "^(escapeMarkup|escapeHTML|autoescape|autoEscape)$")
  (#set! rule "html-unescaped"))
((pair key: (_) @key value: (false)) @match
  (#match? @key "^[\"']?(escapeMarkup|autoescape|autoEscape)[\"']?$")
  (#set! rule "html-unescaped"))
((call_expression function: (member_expression object: (_) @object property: (_) @key) arguments: (arguments . (false) .)) @match
  (#match? @object "^\\$sceProvider$")
  (#eq? @key "enabled")
  (#set! rule "html-unescaped"))

; require("node-serialize").unserialize(text)
; ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
((call_expression function: [(identifier) @key (member_expression property: (_) @key)] arguments: (arguments . [(identifier) (member_expression) (call_expression) (await_expression)])) @match
  (#match? @key "^(unserialize|unsafeLoad|unsafeLoadAll)$")
  (#set! rule "unsafe-deserialization"))

; response.redirect(request.query.next)
; ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
((call_expression function: [(identifier) @key (member_expression property: (_) @key)] arguments: (arguments (_) @address)) @match
  (#match? @key "^(redirect|fetch|got|axios)$")
  (#match? @address "^(`[$]\\{)?(req|request|ctx|context)(\\.request)?\\.(query|body|params)\\b")
  (#set! rule "address-from-request"))
((call_expression function: (member_expression object: (identifier) @object property: (_) @key) arguments: (arguments . (_) @address)) @match
  (#match? @object "^(axios|got|http|https|request|superagent|needle)$")
  (#match? @key "^(get|post|put|request|head)$")
  (#match? @address "^(`[$]\\{)?(req|request|ctx|context)(\\.request)?\\.(query|body|params)\\b")
  (#set! rule "address-from-request"))

; parseXml(text, { noent: true })
;                  ^^^^^^^^^^^
((pair key: (_) @key value: (true)) @match
  (#match? @key "^[\"']?(noent|resolveExternalEntities|expandEntities|replaceEntities)[\"']?$")
  (#set! rule "xml-external-entities"))
