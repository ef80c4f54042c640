; db.query(`SELECT * FROM orders WHERE id = ${id}`)
;          ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
((call_expression function: [(identifier) @key (member_expression property: (_) @key)]
  arguments: (arguments . [(template_string (template_substitution)) (binary_expression operator: "+")] @match))
  (#match? @key "^(query|execute|exec|raw|run|all|get|prepare|each|unsafe|queryRaw|sequelize|\\$queryRawUnsafe|\\$executeRawUnsafe|whereRaw|orderByRaw|knex)$")
  (#match? @match "{sql-statement}")
  (#match? @match "{value-in-sql-js}")
  (#not-match? @match "{parameter-marks}")
  ; id IN (${marks}), one question mark for each value
  (#not-given? @match "^= *placeholders?\\(")
  (#not-match? @match "{constants-only}")
  ; What a tool asks the catalogue: names that the database gave it.
  (#not-match? @match "information_schema|INFORMATION_SCHEMA|\\b(pg_(catalog|class|attribute|constraint|stat_\\w+|policies|indexes)|sqlite_(master|schema))\\b")
  (#set! rule "sql-from-text"))
((variable_declarator name: (_) @key value: [(template_string (template_substitution)) (binary_expression operator: "+")] @match)
  (#match? @key "^(\\w*(sql|Sql|SQL|[qQ]uery|stmt|[sS]tatement))$")
  (#match? @match "{sql-statement}")
  (#match? @match "{value-in-sql-js}")
  (#not-match? @match "{parameter-marks}")
  ; id IN (${marks}), one question mark for each value
  (#not-given? @match "^= *placeholders?\\(")
  (#not-match? @match "{constants-only}")
  ; What a tool asks the catalogue: names that the database gave it.
  (#not-match? @match "information_schema|INFORMATION_SCHEMA|\\b(pg_(catalog|class|attribute|constraint|stat_\\w+|policies|indexes)|sqlite_(master|schema))\\b")
  (#set! rule "sql-from-text"))
; "SELECT * FROM orders WHERE id = ".concat(id)
; ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
((call_expression function: (member_expression object: (string) @text property: (_) @key) arguments: (arguments . (_) @value)) @match
  (#eq? @key "concat")
  (#match? @text "{sql-statement}")
  (#not-match? @value "{literals-js}")
  (#set! rule "sql-from-text"))

; exec(`git log ${branch}`)
;      ^^^^^^^^^^^^^^^^^^^
((call_expression function: [(identifier) @key (member_expression object: (identifier) @object property: (_) @key)]
  arguments: (arguments . [(template_string (template_substitution)) (binary_expression operator: "+")] @match))
  (#match? @key "^(exec|execSync|execAsync|execPromise)$")
  (#not-match? @match "{constants-only}")
  (#not-match? @object "([rR]e|[rR]eg|RegExp|[pP]attern|[dD]b|[dD]atabase)$")
  (#not-match? @match "^[`\"'](PRAGMA|VACUUM|ATTACH|DETACH|DROP|ALTER|CREATE|REINDEX) ")
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
  (#not-match? @match "^[`\"'](PRAGMA|VACUUM|ATTACH|DETACH|DROP|ALTER|CREATE|REINDEX) ")
  (#not-match? @match "{sql-statement}")
  (#not-match? @match "\\b(escape|quote|shellEscape|shellQuote)\\w*\\(")
  (#path? @match "(^|/)(scripts?|tools?|extra|build|release|ci)/")
  (#not-match? @match "^(`|[\"'])(?=[^]*\\$\\{)([^$]|\\$(?!\\{)|\\$\\{([\\w.]*\\.)?\\w*([vV]ersion|VERSION|[bB]ranch(Name)?|[tT]ag(Name)?|pkg\\.name|[pP]ackage(Name)?|pr(Number|Id)?|[cC]ommit|[sS]ha|[bB]ase|[rR]ef)\\})*`$")
  (#set! rule "script-command-from-text"))
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
  (#not-match? @text "{literals-js}")
  (#set! rule "code-from-text"))
((new_expression constructor: (identifier) @key arguments: (arguments (_) @text .)) @match
  (#match? @key "^(Async|Generator|AsyncGenerator)?Function$")
  (#not-match? @text "{literals-js}")
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
  (#not-around? @match statement_block "\\bconst (\\w+) = (\"[^\"]*\"|'[^']*'|`[^`$]*`) *(;|\n)[^]*\\.(inner|outer)HTML \\+?= \\1\\b")
  (#not-match? @value "^[\\w$.?]+\\.(inner|outer)HTML$|^`([^$`]|[$]\\{[A-Z][A-Z0-9_]*\\})*`$")
  (#not-match? @value "{own-markup}")
  ; One letter is no markup.
  (#not-match? @value "\\.charAt\\(\\d+\\)\\s*(\\.to(Locale)?(Upper|Lower)Case\\(\\))?$")
  (#not-match? @value "{constants-only}")
  (#not-match? @value "{made-markup}")
  (#not-match? @value "\\b(sanitize|escape|DOMPurify|purify|trustedHTML|encode)\\w*(\\.sanitize)?\\(")
  ; Another line of the file makes it safe.
  (#not-file? @match "{made-safe}")
  (#set! rule "html-unescaped"))
; element.innerHTML = html
; ^^^^^^^^^^^^^^^^^^^^^^^^
([(assignment_expression left: (member_expression property: (_) @key) right: (_) @value) (augmented_assignment_expression left: (member_expression property: (_) @key) right: (_) @value)] @match
  (#match? @key "^(innerHTML|outerHTML)$")
  (#not-match? @value "^[\\w$.?]+\\.(inner|outer)HTML$")
  (#match? @value "{made-markup}")
  (#set! rule "markup-inserted"))
((assignment_expression left: (member_expression property: (_) @key) right: (_) @value) @match
  (#match? @key "^(innerHTML|outerHTML)$")
  (#match? @value "\\b(sanitize|escape|DOMPurify|purify|trustedHTML|encode)\\w*(\\.sanitize)?\\(")
  (#set! as "counterpart")
  (#set! rule "html-unescaped"))
((call_expression function: (member_expression property: (_) @key) arguments: (arguments . (_) . (_) @value .)) @match
  (#eq? @key "insertAdjacentHTML")
  (#not-match? @value "{own-markup}")
  (#not-match? @value "{constants-only}")
  (#not-match? @value "{made-markup}")
  (#not-match? @value "\\b(sanitize|escape|DOMPurify|purify|encode)\\w*(\\.sanitize)?\\(")
  (#set! rule "html-unescaped"))
((call_expression function: (member_expression property: (_) @key) arguments: (arguments . (_) . (_) @value .)) @match
  (#eq? @key "insertAdjacentHTML")
  (#match? @value "{made-markup}")
  (#set! rule "markup-inserted"))
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
  ; Another line of the file makes it safe.
  (#not-file? @match "{made-safe}")
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

; sequelize.literal("state = '" + state + "'"), builder.where(`order.state = '${state}'`)
;                   ^^^^^^^^^^^^^^^^^^^^^^^^^
((call_expression function: (member_expression property: (_) @key) arguments: (arguments . [(template_string (template_substitution)) (binary_expression operator: "+")] @match))
  (#match? @key "^(literal|raw|whereRaw|orWhereRaw|andWhereRaw|havingRaw|orderByRaw|groupByRaw|fromRaw|joinRaw|where|andWhere|orWhere|having|andHaving)$")
  (#not-match? @match "{sql-statement}")
  (#match? @match "(=|<|>|\\b[lL][iI][kK][eE]|LIKE|IN|in)\\s*[('\"%]*(\\$\\{|[\"'`]\\s*\\+)")
  (#not-match? @match "^[`\"'][^\\w(]")
  (#not-match? @match "{parameter-marks}")
  (#not-match? @match "{constants-only}")
  (#not-match? @match "=>|</|<\\w")
  (#set! rule "sql-from-text"))
; db.query(`SELECT * FROM ${table}`)
;          ^^^^^^^^^^^^^^^^^^^^^^^^
((call_expression function: [(identifier) @key (member_expression property: (_) @key)] arguments: (arguments . [(template_string (template_substitution)) (binary_expression operator: "+")] @match))
  (#match? @key "{sql-runner-js}")
  (#match? @match "{sql-statement}")
  (#not-match? @match "{value-in-sql-js}")
  (#not-match? @match "{parameter-marks}")
  (#not-match? @match "{constants-only}")
  (#not-match? @match "{literals-js}")
  (#set! rule "sql-from-variable"))
; const text = `… id = ${id}`; db.query(text), client.query({ text: sql })
;                              ^^^^^^^^^^^^^^  ^^^^^^^^^^^^^^^^^^^^^^^^^^^
((call_expression function: (member_expression property: (_) @key) arguments: (arguments . [(identifier) @text (object (pair key: (_) @option value: (identifier) @text))])) @match
  (#match? @key "{sql-runner-js}")
  (#not-match? @option "^(?![\"']?(sql|text|query|statement)[\"']?$)")
  (#match? @text "([sS]ql|SQL|[qQ]uery|[sS]tmt|[sS]tatement|^q|[tT]ext|[qQ]uery[sS]tring)$")
  (#given? @text "^\\+= (?!(\"[^\"\\n]*\"|'[^'\\n]*'|`[^`$]*`)$)|^= (`[^`]*\\$\\{(?!\\s*(\\w+\\.)*[A-Z][A-Z0-9_]*\\s*\\}|\\w*([pP]laceholder|[mM]arks))|(\"[^\"\\n]*\"|'[^'\\n]*'|`[^`]*`)\\s*\\+(?!\\s*[\"'`])|[\\w.]+\\s*\\+\\s*[\"'`]|util\\.format\\()")
  (#set! rule "sql-from-variable"))

; { $where: "this.owner == '" + owner + "'" }
;   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
((pair key: (_) @key value: (_) @text) @match
  (#match? @key "^[\"']?[$](where|function|accumulator)[\"']?$")
  (#not-match? @text "{literals-js}")
  (#not-match? @text "^(async )?(function\\b|\\(?\\w*\\)? *=>)|^[{\\[]")
  (#set! rule "query-from-text"))
((call_expression function: (member_expression property: (_) @key) arguments: (arguments . [(template_string (template_substitution)) (binary_expression operator: "+")] @text)) @match
  (#eq? @key "$where")
  (#set! rule "query-from-text"))
; client.search(base, { filter: `(uid=${name})` }), xpath.select(`//user[@name='${name}']`, document)
;                               ^^^^^^^^^^^^^^^^
([(pair key: (_) @key value: [(template_string (template_substitution)) (binary_expression operator: "+")] @match)
    (call_expression function: (member_expression property: (_) @key) arguments: (arguments . [(template_string (template_substitution)) (binary_expression operator: "+")] @match))]
  (#match? @key "^(filter|select|select1|evaluate|find|get|parse|search|xpath)$")
  (#match? @match "^[`\"'(]+[&|!]?\\(?\\w+=[*]?(\\$\\{|[\"'`]\\s*\\+)|//?[\\w*:@]+\\[[^\\]]*=\\s*['\\\\\"]*(\\$\\{|[\"'`]\\s*\\+)")
  (#not-match? @match "[eE]scape\\w*\\(")
  (#match? @match "^[`\"']\\(|//?[\\w*:@]+\\[")
  (#set! rule "query-from-text"))

; child_process.exec(command), spawn(program), spawn("ls", files, { shell: true })
; ^^^^^^^^^^^^^^^^^^^^^^^^^^^
((call_expression function: [(identifier) @key (member_expression object: (_) @object property: (_) @key)] arguments: (arguments . (_) @command)) @match
  (#match? @key "^(exec|execSync|execAsync|execPromise|spawn|spawnSync|execFile|execFileSync|fork|execa|execaCommand|execaCommandSync|\\$)$")
  (#not-match? @object "([rR]e|[rR]eg|RegExp|[pP]attern|[dD]b|[dD]atabase)$|^/")
  (#not-match? @command "{literals-js}")
  (#not-match? @command "{constants-only}")
  (#not-match? @command "^(\\$?\\{|[\"'`]|process\\.(execPath|argv)|path\\.(join|resolve)\\(|require\\.resolve|\\(?(async )?\\(|function)|\\+ *[\"'`]")
  (#file? @match "child_process|\\bexeca\\b|\\bzx\\b|shelljs|cross-spawn|node-pty|ssh2|node-ssh|simple-ssh")
  (#set! rule "command-in-variable"))
((call_expression function: [(identifier) @key (member_expression property: (_) @key)] arguments: (arguments (object (pair key: (_) @name value: [(true) (string)])) .)) @match
  (#match? @key "^(spawn|spawnSync|execFile|execFileSync|execa)$")
  (#match? @name "^[\"']?shell[\"']?$")
  (#set! rule "command-in-variable"))
((call_expression function: [(identifier) @key (member_expression property: (_) @key)] arguments: (arguments . (string) @program . (array (string) @verb) @list)) @match
  (#match? @key "^(spawn|spawnSync|execFile|execFileSync|execa)$")
  (#match? @program "^[\"']((/usr)?/bin/)?(git|hg|svn|ssh|curl|wget|tar|find|rsync|(ba|z|da)?sh|cmd(\\.exe)?|powershell|pwsh|python3?|perl|ruby|node)[\"']$")
  (#match? @verb "^[\"'](clone|fetch|pull|push|remote|ls-remote|submodule|archive|checkout|-l?c|/c|-Command|-e|--eval|-exec)[\"']$")
  (#match? @list ",\\s*([a-zA-Z_$][\\w.$]*(\\([^()]*\\))?|`[^`]*\\$\\{[^`]*`)\\s*[,\\]]")
  (#not-match? @list "[\"']--[\"']")
  (#set! rule "command-in-variable"))

; setTimeout("show('" + name + "')", 100), new vm.Script(text), $.globalEval(text)
; ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
((call_expression function: [(identifier) @key (member_expression object: (_) @object property: (_) @key)] arguments: (arguments . [(binary_expression operator: "+") (template_string (template_substitution))] @text)) @match
  (#match? @key "^(setTimeout|setInterval|execScript)$")
  (#not-match? @object "^(?!window$|self$|globalThis$|global$)")
  (#match? @text "[\"'`]")
  (#not-match? @text "{literals-js}")
  (#set! rule "code-from-text"))
((new_expression constructor: (member_expression object: (_) @object property: (_) @key) arguments: (arguments . (_) @text)) @match
  (#eq? @object "vm")
  (#match? @key "^(Script|SourceTextModule)$")
  (#not-match? @text "{literals-js}")
  (#set! rule "code-from-text"))
((call_expression function: (member_expression object: (_) @object property: (_) @key) arguments: (arguments . (_) @text)) @match
  (#match? @object "^(\\$|jQuery|window|globalThis|global|self|\\(0, ?eval\\)|new (Node)?VM\\([^]*\\))$")
  (#match? @key "^(globalEval|eval|execScript|run)$")
  (#not-match? @text "{literals-js}")
  (#set! rule "code-from-text"))
((call_expression function: (identifier) @key arguments: (arguments (_) @text .)) @match
  (#eq? @key "Function")
  (#not-match? @text "{literals-js}")
  (#set! rule "code-from-text"))

; require(name), import(name), window[name](value)
; ^^^^^^^^^^^^^
((call_expression function: [(identifier) (import)] @key arguments: (arguments . (_) @name)) @match
  (#match? @key "^(require|import)$")
  (#not-match? @name "{literals-js}")
  (#not-match? @name "^(path\\.|resolve\\(|join\\(|require\\.resolve\\(|pathToFileURL|fileURLToPath|new URL)")
  (#set! rule "unsafe-reflection"))
((call_expression function: (subscript_expression object: (_) @object index: (_) @key)) @match
  (#match? @object "^(window|global|globalThis|self|this|module|exports|handlers?|actions?|\\w*[cC]ontroller)$")
  (#not-match? @object "^(handlers?|actions?|this)$")
  (#not-match? @key "{literals-js}")
  (#set! rule "unsafe-reflection"))
((call_expression function: (subscript_expression index: (_) @key)) @match
  (#match? @key "^(req|request|ctx|event)\\.(\\w+\\.)*(query|body|params|queryStringParameters)\\b")
  (#set! rule "unsafe-reflection"))
((subscript_expression object: (identifier) @object index: (_) @key) @match
  (#match? @object "^(window|globalThis|global)$")
  (#match? @key "^(req|request|ctx|event|e|ev|msg|message|data|payload|body|location|params)\\.")
  (#set! rule "unsafe-reflection"))

; sanitizer.bypassSecurityTrustHtml(text), $sce.trustAsHtml(text), unsafeHTML(text)
; ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
((call_expression function: [(identifier) @key (member_expression property: (_) @key)] arguments: (arguments . (_) @value)) @match
  (#match? @key "^(bypassSecurityTrust(Html|Script|Style|Url|ResourceUrl)|trustAs(Html|Js|Css|Url|ResourceUrl)|unsafeHTML|unsafeSVG|createContextualFragment|setHTMLUnsafe|createNodesFromMarkup|parseHTMLUnsafe)$")
  (#not-match? @value "{literals-js}")
  (#not-match? @value "{constants-only}")
  (#not-match? @value "{own-markup}")
  (#not-match? @value "\\b(sanitize|escape|DOMPurify|purify|encode|createObjectURL)\\w*(\\.sanitize)?\\(|^(window\\.)?URL\\.createObjectURL|^[`\"']data:image/|[bB]lob[uU]rl")
  (#set! rule "html-unescaped"))
; h("div", { innerHTML: text }), <div innerHTML={text} />
;            ^^^^^^^^^^^^^^^
((pair key: (_) @key value: [(identifier) (member_expression) (binary_expression) (template_string (template_substitution)) (call_expression)] @value) @match
  (#match? @key "^[\"']?(innerHTML|outerHTML|srcdoc)[\"']?$")
  (#not-match? @value "{own-markup}")
  (#not-match? @value "{constants-only}")
  (#not-match? @value "{literals-js}")
  (#not-match? @value "\\b(sanitize|escape|DOMPurify|purify|stringify|serialize|marked|md|markdown)\\w*(\\.sanitize)?\\(")
  ; Another line of the file makes it safe.
  (#not-file? @match "{made-safe}")
  (#set! rule "html-unescaped"))
; { noEscape: true }
;   ^^^^^^^^^^^^^^
((pair key: (_) @key value: (true)) @match
  (#match? @key "^[\"']?(noEscape|dangerouslyUseHTMLString|allowDangerousHtml|allowDangerousHTML|dangerouslyAllowHtml|allowDangerousProtocol|disableHtmlSanitizer|bypassSanitization)[\"']?$")
  (#set! rule "html-unescaped"))

; $(".name").html(name), $("<b>" + name + "</b>").appendTo(list)
; ^^^^^^^^^^^^^^^^^^^^^^
((call_expression function: (member_expression object: (_) @object property: (_) @key) arguments: (arguments . (_) @value .)) @match
  (#match? @key "^(html|append|prepend|before|after|wrap|wrapAll|wrapInner|replaceWith|parseHTML)$")
  (#match? @object "(^|\\.)(\\$|jQuery)(\\(|$)|^\\$\\w+|\\.find\\(|\\.closest\\(|^\\$\\.")
  (#not-match? @value "{literals-js}")
  (#not-match? @value "{constants-only}")
  (#not-match? @value "{own-markup}")
  (#not-match? @value "^\\$|^(jQuery|document)\\b|^(\\(|function|async)|\\b(sanitize|escape|DOMPurify|encode|text)\\w*(\\.sanitize)?\\(|^\\w*([eE]l|[eE]lement|[nN]ode|[iI]tem)$")
  (#set! rule "html-maybe-unescaped"))
((call_expression function: (identifier) @key arguments: (arguments . (_) @value .)) @match
  (#match? @key "^(\\$|jQuery)$")
  (#match? @value "^[\"'`]\\s*<[^]*(\\+|\\$\\{)|location\\.|^\\w*([iI]nput|[hH]tml|HTML|[mM]arkup)$|^\\[\\s*[\"'`]<")
  (#not-match? @value "{literals-js}")
  (#not-match? @value "\\b(sanitize|escape|DOMPurify|encode)\\w*(\\.sanitize)?\\(")
  (#set! rule "html-maybe-unescaped"))
; `<h1>${name}</h1>`
; ^^^^^^^^^^^^^^^^^^
([(template_string (template_substitution)) (binary_expression operator: "+")] @match
  (#match? @match "{markup-start}")
  (#match? @match "\\$\\{|[\"'`]\\s*\\+(?!\\s*[\"'`])|\\w\\s*\\+\\s*[\"'`]")
  (#not-match? @match "{literals-js}")
  (#not-match? @match "{constants-only}")
  (#not-match? @match "\\b(sanitize|escape|DOMPurify|encode|esc|htmlspecialchars|he)\\w*(\\.\\w+)?\\(")
  (#not-inside? @match binary_expression template_substitution call_expression)
  (#not-path? @match "\\.(tsx|jsx)$")
  (#set! rule "html-maybe-unescaped"))
((call_expression function: [(identifier) @key (member_expression object: (_) @object property: (_) @key)] arguments: (arguments [(template_string (template_substitution)) (binary_expression operator: "+")] @match))
  (#match? @match "{markup-start}")
  (#match? @match "\\$\\{|[\"'`]\\s*\\+(?!\\s*[\"'`])|\\w\\s*\\+\\s*[\"'`]")
  (#not-match? @key "^(write|writeln|insertAdjacentHTML|render|renderString|compile|template|html|append|prepend|before|after|wrap\\w*|replaceWith|\\$|jQuery|Error|TypeError|RegExp|log|debug|warn|error|info|test|it|describe|expect|toBe|toEqual|toContain|includes|match|startsWith|endsWith|indexOf|contains|bypassSecurityTrust\\w+|trustAs\\w+|unsafeHTML|set\\w*[hH]tml|sanitize\\w*|createContextualFragment)$")
  (#not-match? @object "^(console|log|logger|assert|expect|t)$")
  (#not-match? @match "{literals-js}")
  (#not-match? @match "{constants-only}")
  (#not-match? @match "\\b(sanitize|escape|DOMPurify|encode|esc|htmlspecialchars|he)\\w*(\\.\\w+)?\\(")
  (#not-path? @match "\\.(tsx|jsx)$")
  (#set! rule "html-maybe-unescaped"))
; ["<b>", name, "</b>"].join("")
; ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
((call_expression function: (member_expression object: (array [(identifier) (member_expression) (call_expression)]) @parts property: (_) @key)) @match
  (#eq? @key "join")
  (#match? @parts "{markup-start}")
  (#not-match? @parts "\\b(sanitize|escape|DOMPurify|encode)\\w*(\\.\\w+)?\\(")
  (#not-around? @match call_expression "^(\\$|jQuery)\\(")
  (#set! rule "html-maybe-unescaped"))
; response.send(request.query.name)
; ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
((call_expression function: (member_expression object: (_) @object property: (_) @key) arguments: (arguments . (_) @value .)) @match
  (#match? @object "^(res|response|reply|resp)(\\.(status|type|set|code)\\([^()]*\\))*$")
  (#match? @key "^(send|write|end)$")
  (#match? @value "^(`[^`]*\\$\\{|[\"'][^\"']*[\"']\\s*\\+\\s*)?(req|request)\\.(query|params|body)\\b(?!\\s*[=|&]{2,})")
  (#not-match? @value "\\b(sanitize|escape|encode)\\w*(\\.\\w+)?\\(")
  (#set! rule "html-maybe-unescaped"))
; element.srcdoc = text, Mustache.escape = text => text, markdown({ html: true })
; ^^^^^^^^^^^^^^^^^^^^^
((assignment_expression left: (member_expression property: (_) @key) right: (_) @value) @match
  (#eq? @key "srcdoc")
  (#not-match? @value "{literals-js}")
  (#not-match? @value "\\b(sanitize|escape|DOMPurify)\\w*(\\.sanitize)?\\(")
  (#set! rule "html-maybe-unescaped"))
((assignment_expression left: (member_expression object: (_) @object property: (_) @key) right: (_)) @match
  (#match? @object "^(\\w*[mM]ustache\\w*|Handlebars\\.Utils|ejs|nunjucks|Twig)$")
  (#match? @key "^(escape|escapeExpression|escapeXML)$")
  (#set! rule "html-maybe-unescaped"))
((pair key: (_) @key value: [(true) (false)]) @match
  (#match? @match "^[\"']?(html[\"']?:\\s*true|(sanitize|escapeHtml)[\"']?:\\s*false)$")
  (#file? @match "markdown-it|[mM]arkdownIt|\\bmarked\\b|\\bkramed\\b|[rR]emarkable|showdown|snarkdown")
  (#set! rule "html-maybe-unescaped"))
((call_expression function: (member_expression object: (_) @object property: (_) @key) arguments: (arguments (array (string) @any))) @match
  (#match? @object "^\\$sceDelegateProvider$")
  (#match? @key "^(resourceUrlWhitelist|trustedResourceUrlList)$")
  (#match? @any "^[\"'](\\*\\*|\\w+://\\*\\*[^\"']*|\\w+://[^\"'/]*\\*[^\"']*)[\"']$")
  (#set! rule "html-maybe-unescaped"))

; ejs.render(text, data), Handlebars.compile(text)
; ^^^^^^^^^^^^^^^^^^^^^^
((call_expression function: (member_expression object: (_) @object property: (_) @key) arguments: (arguments . (_) @text)) @match
  (#match? @object "^(ejs|pug|jade|Handlebars|handlebars|hbs|nunjucks|[hH]ogan|Sqrl|[sS]quirrelly|_|lodash|Mustache|mustache|doT|dot|Eta|eta|swig|dust|Twig|twig|liquid\\w*|engine)$")
  (#match? @key "^(render|renderString|renderAsync|compile|template|parseAndRender|precompile)$")
  (#not-match? @text "{literals-js}")
  (#not-match? @text "readFile|^[\\w.]*([tT]emplate(s|Source|File|Path)?|tpl|TEMPLATE)\\b(\\[|\\.|$)|^require\\(|\\.(html|text)\\(\\)$|^\\{")
  (#not-file? @match "\\b(var|let|const) (\\w+) = (\"[^\"\\n]*\"|'[^'\\n]*')[^]*\\.(compile|template)\\(\\2\\b")
  (#not-match? @match "^(_|lodash)\\.(render|compile)|^(nunjucks|swig|hbs|engine)\\.render\\(")
  (#set! rule "template-from-text"))

; text.replace("<", "&lt;")
; ^^^^^^^^^^^^^^^^^^^^^^^^^
((call_expression function: (member_expression property: (_) @key) arguments: (arguments . (string) @what . (_) @with .)) @match
  (#eq? @key "replace")
  (#match? @what "^(\"'\"|'\"'|\"\\\\\"\"|'\\\\''|[\"'](<|>|&|`|\\\\\\\\|\\\\t|\\\\n|\\\\r|\\$|<script>|\\.\\./|\\.\\.\\\\\\\\)[\"'])$")
  (#match? @with "^[\"'`]")
  (#set! rule "incomplete-sanitization"))

; new expat.Parser("UTF-8"), xml2json.toJson(text)
; ^^^^^^^^^^^^^^^^^^^^^^^^^
((new_expression constructor: [(identifier) @key (member_expression property: (_) @key)]) @match
  (#match? @key "^(Parser|SaxParser|SaxPushParser|DOMParser)$")
  (#file? @match "(require\\(|from )[\"'](node-expat|libxmljs2?|libxml-xsd|sax-parser|@xmldom/xmldom)[\"']")
  (#not-file? @match "[\"']@xmldom/xmldom[\"']")
  (#set! rule "xml-parser-defaults"))
((call_expression function: (member_expression object: (_) @object property: (_) @key) arguments: (arguments . (_) @document)) @match
  (#match? @key "^(toJson|parseXml|parseXmlString|parseXmlAsync)$")
  (#match? @object "xml")
  (#not-match? @document "{literals-js}")
  (#not-match? @match "noent\\s*:\\s*true")
  ; Who names what the reader shall do has it follow nothing.
  (#not-match? @match "^\\w*libxml\\w*\\.\\w+\\([^]*,\\s*\\{[^]*\\}\\s*\\)$")
  (#set! rule "xml-parser-defaults"))

; serialize(state, { unsafe: true })
; ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
((call_expression function: (identifier) @key arguments: (arguments (_) . (object (pair key: (_) @name value: (true))))) @match
  (#match? @key "^(serialize|serializeJavascript|serialise)$")
  (#match? @name "^[\"']?unsafe[\"']?$")
  (#set! rule "html-maybe-unescaped"))
; page.evaluate(`show("${name}")`)
; ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
((call_expression function: (member_expression object: (_) @object property: (_) @key) arguments: (arguments . [(template_string (template_substitution)) (binary_expression operator: "+")] @text)) @match
  (#match? @object "([pP]age|[fF]rame|[wW]orker|webContents|webview)$")
  (#match? @key "^(evaluate|evaluateHandle|evaluateOnNewDocument|addInitScript|executeJavaScript|executeScript|injectJavaScript)$")
  (#not-match? @text "{literals-js}")
  (#not-match? @text "{constants-only}")
  (#not-match? @text "JSON\\.stringify\\(")
  (#not-given? @text "^= *JSON\\.stringify\\(")
  (#set! rule "code-from-text"))
; new VM().run(text), new Deno.Command(program)
; ^^^^^^^^^^^^^^^^^^
((call_expression function: (member_expression object: (_) @object property: (_) @key) arguments: (arguments . (_) @text)) @match
  (#match? @object "^(vm|\\w+VM|sandbox|s|isolate|context|box)$")
  (#match? @key "^(run|runFile|eval|evalClosure|evalAsync)$")
  (#not-match? @text "{literals-js}")
  (#file? @match "(require\\(|from )[\"'](vm2|sandbox|isolated-vm|safe-eval|notevil|static-eval|safer-eval|@nyariv/sandboxjs)[\"']")
  (#set! rule "code-from-text"))
([(new_expression constructor: (member_expression) @key arguments: (arguments . (_) @command)) (call_expression function: (member_expression) @key arguments: (arguments . (object (pair key: (_) @name value: (array . (_) @command)))))] @match
  (#match? @key "^(Deno\\.(Command|run)|Bun\\.spawn(Sync)?)$")
  (#not-match? @name "^(?!cmd$)")
  (#not-match? @command "{literals-js}")
  (#not-match? @command "^Deno\\.execPath")
  (#set! rule "command-in-variable"))

; fs.readFile(req.query.name), res.sendFile(path.join(root, req.params.name))
; ^^^^^^^^^^^^^^^^^^^^^^^^^^^
((call_expression function: (_) @key arguments: (arguments) @arguments) @match
  (#match? @key "^((fs|fsp|fse|fsPromises|fs\\.promises|fsExtra)\\.(readFile|readFileSync|createReadStream|createWriteStream|writeFile|writeFileSync|appendFile\\w*|unlink|unlinkSync|rm|rmSync|readdir|readdirSync|open|openSync|mkdir\\w*|rename\\w*|copyFile\\w*|stat\\w*|exists\\w*)|(res|response|reply)\\.(sendFile|download|sendfile)|path\\.(join|resolve))$")
  (#match? @arguments "\\b(req|request|ctx|ctx\\.request)\\.(query|params|body|headers|cookies)\\b")
  (#not-match? @arguments "\\b(basename|sanitize\\w*|normalize|parseInt|Number|encodeURIComponent)\\(|\\broot\\s*:")
  ; The call around it is shown.
  (#not-around? @match arguments "^\\(\\s*path\\.(join|resolve)\\(")
  (#set! key "path")
  (#set! rule "path-from-request"))

; <Markdown escapeHtml={false} />
;           ^^^^^^^^^^^^^^^^^^
((_ . (property_identifier) @key) @match
  (#match? @match "^(allowDangerousHtml|allowDangerousHTML|dangerouslyAllowHtml)(=\\{true\\})?$|^(escapeHtml|skipHtml|sanitize|sanitizeInput)=\\{false\\}$")
  (#not-match? @match "^skipHtml")
  (#set! rule "html-maybe-unescaped"))

; request(req.body.url), fetch(`https://${req.query.host}/orders`), window.location = params.get("next")
; ^^^^^^^^^^^^^^^^^^^^^
((call_expression function: (_) @key arguments: (arguments . (_) @address)) @match
  (#match? @key "^(request|needle|superagent|fetch|axios|got|(axios|got|http|https|request|superagent|needle)\\.(get|post|put|request|head))$")
  (#match? @address "^`https?://[$]\\{(req|request|ctx)(\\.request)?\\.(query|body|params)\\b|^[\"']https?://[\"']\\s*\\+\\s*(req|request|ctx)(\\.request)?\\.(query|body|params)\\b")
  (#set! rule "address-from-request"))
((call_expression function: (identifier) @key arguments: (arguments . (_) @address)) @match
  (#match? @key "^(request|needle|superagent)$")
  (#match? @address "^(req|ctx)(\\.request)?\\.(query|body|params)\\b")
  (#set! rule "address-from-request"))
((assignment_expression left: [(identifier) @key (member_expression) @key] right: (_) @address) @match
  (#match? @key "^((window|document|self|top|parent)\\.)?location(\\.href)?$")
  (#match? @address "^((new URLSearchParams\\([^]*\\)|\\w*([pP]arams|[qQ]uery))\\.get\\(|(window\\.)?location\\.(hash|search)|(router|route|this\\.\\$route)\\.query\\b)")
  (#set! rule "address-from-request"))
; orders.find(req.body)
; ^^^^^^^^^^^^^^^^^^^^^
((call_expression function: (member_expression property: (_) @key) arguments: (arguments . (_) @query)) @match
  (#match? @key "^(find|findOne|findOneAndUpdate|findOneAndDelete|deleteOne|deleteMany|updateOne|updateMany|countDocuments|aggregate)$")
  (#match? @query "^(req|request|ctx\\.request)\\.(body|query)(\\.\\w+)?$")
  (#set! rule "query-from-text"))

; client.query({ text: `SELECT id FROM orders WHERE state = '${state}'` })
;                      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
((call_expression function: (member_expression property: (_) @key) arguments: (arguments . (object (pair key: (_) @option value: [(template_string (template_substitution)) (binary_expression operator: "+")] @match))))
  (#match? @key "{sql-runner-js}")
  (#match? @option "^[\"']?(sql|text|query|statement)[\"']?$")
  (#match? @match "{sql-verb}")
  (#not-match? @match "{parameter-marks}")
  (#not-match? @match "{constants-only}")
  (#not-match? @match "{literals-js}")
  (#set! rule "sql-from-variable"))
; db.query(`EXEC state_of @id = '${id}'`)
;          ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
((call_expression function: [(identifier) @key (member_expression property: (_) @key)] arguments: (arguments . [(template_string (template_substitution)) (binary_expression operator: "+")] @match))
  (#match? @key "^(query|execute|raw|run|all|get|unsafe|queryRaw|[$]queryRawUnsafe|[$]executeRawUnsafe|any|none|one|many|oneOrNone|manyOrNone)$")
  (#match? @match "{sql-verb}")
  (#match? @match "^[`\"']\\s*(SELECT|INSERT|UPDATE|DELETE|EXEC|CALL|DROP|ALTER|CREATE|TRUNCATE|select|insert|update|delete|exec|call|drop|alter|create|truncate)\\s")
  (#not-match? @match "{sql-statement}")
  (#not-match? @match "{parameter-marks}")
  (#not-match? @match "{constants-only}")
  (#not-match? @match "{literals-js}")
  (#set! rule "sql-from-variable"))
; sql = sql.concat(req.query.name), html = html.concat(event.name)
;       ^^^^^^^^^^^^^^^^^^^^^^^^^^
((call_expression function: (member_expression object: (identifier) @text property: (_) @key) arguments: (arguments . (_) @value)) @match
  (#eq? @key "concat")
  (#match? @text "([sS]ql|SQL|[qQ]uery|[sS]tmt|[sS]tatement)$")
  (#not-match? @value "{literals-js}")
  (#not-match? @value "^\\[|s$")
  (#set! rule "sql-from-variable"))
((call_expression function: (member_expression object: (identifier) @text property: (_) @key) arguments: (arguments . (_) @value)) @match
  (#eq? @key "concat")
  (#match? @text "([hH]tml|HTML|[mM]arkup)$")
  (#match? @value "\\b(req|request|event|ctx)\\.")
  (#set! rule "html-maybe-unescaped"))
; documents.query(event.body.params)
; ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
((call_expression function: (member_expression object: (_) @object property: (_) @key) arguments: (arguments . (_) @query)) @match
  (#match? @object "([dD]ocumentClient|[dD]ocClient|[dD]ynamo\\w*|[dD]db\\w*)$")
  (#match? @key "^(query|scan|get|put|update|delete|send|transactWrite)$")
  (#match? @query "^(new \\w+Command\\()?(JSON\\.parse\\()?event\\.")
  (#set! rule "query-from-text"))
((call_expression function: (member_expression) @key arguments: (arguments . [(identifier) (new_expression)] @query)) @match
  (#match? @key "([dD]ocumentClient|[dD]ocClient|[dD]ynamo\\w*|[dD]db\\w*)\\.(query|scan|get|put|update|delete|send)$")
  (#match? @query "^(new \\w+Command\\()?\\w+\\)?$")
  (#given? @query "^= (event\\.|[^]*\\(\\{[^]*\\bevent\\.)")
  (#set! rule "query-from-text"))

; const next = req.query.next; res.redirect(next)
;                              ^^^^^^^^^^^^^^^^^^
((call_expression function: (_) @key arguments: (arguments [(identifier) @used (binary_expression left: (identifier) @used) (binary_expression left: (binary_expression left: (identifier) @used)) (binary_expression left: (string) right: (identifier) @used) (binary_expression left: (binary_expression left: (string) right: (identifier) @used)) (template_string . (template_substitution (identifier) @used)) (template_string . (string_fragment) . (template_substitution (identifier) @used))] @address)) @match
  (#match? @key "^((res|response|reply|ctx)\\.redirect|request|fetch|axios|got|needle|superagent|(axios|got|http|https|request|superagent|needle)\\.(get|post|put|patch|delete|request|head)|\\w*[pP]age\\.(goto|navigate|open|openUrl))$")
  (#match? @address "^(\\w+$|\\w+\\s*\\+|`((https?:)?//)?[$]\\{|[\"'](https?:)?//[\"']\\s*\\+)")
  (#given? @used "{taken-js}")
  (#not-given? @used "^= [\"'`]https?://[\\w.-]+[/?]")
  (#not-around? @match statement_block "{address-checked-js}")
  (#set! rule "address-from-value"))
((call_expression function: (_) @key arguments: (arguments [(template_string) (binary_expression)] @address)) @match
  (#match? @key "^((res|response|reply|ctx)\\.redirect|(axios|got|http|https|request|superagent|needle)\\.(get|post|put|request|head)|\\w*[pP]age\\.(goto|navigate|openUrl))$")
  (#match? @address "^(`(https?:)?//[$]\\{|[\"'](https?:)?//[\"']\\s*\\+\\s*)(req|request|ctx)(\\.request)?\\.(query|body|params)\\b")
  (#set! rule "address-from-value"))
((call_expression function: (_) @key arguments: (arguments . (_) @address)) @match
  (#match? @key "^\\w*[pP]age\\.(goto|navigate|openUrl)$")
  (#match? @address "^(`[$]\\{)?(req|request|ctx)(\\.request)?\\.(query|body|params)\\b")
  (#set! rule "address-from-value"))
; const next = new URLSearchParams(location.search).get("next"); location.href = next
;                                                                ^^^^^^^^^^^^^^^^^^^^
((assignment_expression left: [(identifier) @key (member_expression) @key] right: [(identifier) (call_expression) (template_string (template_substitution)) (binary_expression left: (identifier))] @address) @match
  (#match? @key "^(([$]?window|document|self|top|parent)\\.)?location(\\.href)?$")
  (#match? @address "^(`[$]\\{)?\\w+(\\}|\\.(searchParams\\.)?get\\(|$|\\s*\\+)")
  (#file? @match "\\b(var|let|const)\\s+(\\w+)\\s*=\\s*(unescape\\(|decodeURIComponent\\()?new (URLSearchParams|URL)\\([^\\n]*\\blocation\\b(?:(?!\\2 *= )[^]){0,1500}\\blocation(\\.href)? = (`[$]\\{)?\\2\\b")
  (#not-around? @match statement_block "{address-checked-js}")
  (#set! rule "address-from-value"))

; const name = req.params.name; res.sendFile(path.join(root, name))
;                               ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
((call_expression function: (_) @key arguments: (arguments . [(identifier) (call_expression) (template_string) (binary_expression)] @path)) @match
  (#match? @key "^((fs|fsp|fse|fsPromises|fs\\.promises|fsExtra)\\.(readFile|readFileSync|createReadStream|createWriteStream|writeFile|writeFileSync|appendFile\\w*|unlink|unlinkSync|rm|rmSync|readdir|readdirSync|open|openSync|mkdir\\w*|rename\\w*|copyFile\\w*)|(res|response|reply)\\.(sendFile|download|sendfile))$")
  (#given? @path "{taken-js}")
  (#not-given? @path "\\.(id|uuid)$|tmp")
  (#not-around? @match statement_block "{path-checked-js}")
  (#set! key "path")
  (#set! rule "path-from-value"))
((call_expression function: (_) @key arguments: (arguments (_) . (identifier) @used)) @match
  (#match? @key "^(path\\.)?(join|resolve)$")
  (#given? @used "{taken-js}")
  (#not-around? @match statement_block "{path-checked-js}")
  (#set! key "path")
  (#set! rule "path-from-value"))
; path.join(folder, entry.path), of an archive
; ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
((call_expression function: (_) @key arguments: (arguments (_) . (member_expression object: (identifier) @entry property: (_) @name) .)) @match
  (#match? @key "^(\\w+\\.)?(join|resolve)$")
  (#match? @entry "^(entry|zipEntry|header|file|f)$")
  (#match? @name "^(path|fileName|entryName|filename|name|relativePath)$")
  (#file? @match "\\b(unzip\\w*|yauzl|adm-zip|AdmZip|jszip|JSZip|tar-stream|tar-fs|node-tar|decompress|unrar\\w*|extractFile|Extract)\\b")
  (#not-around? @match statement_block "{path-checked-js}")
  (#set! rule "archive-unpacked"))

; const name = req.query.name; res.send("Hello " + name)
;                              ^^^^^^^^^^^^^^^^^^^^^^^^^
((call_expression function: (_) @key arguments: (arguments . [(identifier) (template_string) (binary_expression)] @value .)) @match
  (#match? @key "^((res|response|reply|resp)(\\.(status|type|set|code)\\([^()]*\\))*\\.(send|write|end)|\\w*[pP]age\\.setContent|wkhtmltopdf|wkhtmltoimage\\.generate)$")
  (#not-match? @value "\\b(sanitize|escape|encode|xss|stringify)\\w*(\\.\\w+)?\\(")
  (#given? @value "{taken-js}")
  (#not-given? @value "\\.(id|uuid|body)$")
  (#not-around? @match statement_block "\\b(sanitize|escape|encode|xss)\\w*(\\.\\w+)?\\(|text/plain|application/")
  (#set! rule "html-maybe-unescaped"))
((call_expression function: (_) @key arguments: (arguments . (_) @value)) @match
  (#match? @key "^(\\w*[pP]age\\.setContent|wkhtmltopdf|wkhtmltoimage\\.generate)$")
  (#match? @value "\\b(req|request|ctx)(\\.request)?\\.(query|body|params|headers)\\b|^\\w*[iI]nput(\\(\\))?$")
  (#not-match? @value "\\b(sanitize|escape|encode|xss)\\w*(\\.\\w+)?\\(")
  (#set! rule "html-maybe-unescaped"))
; $sce.trustAs($sce.HTML, text), angular.element("div").html(text)
; ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
((call_expression function: (member_expression object: (_) @object property: (_) @key) arguments: (arguments (_) . (_) @value .)) @match
  (#eq? @object "$sce")
  (#eq? @key "trustAs")
  (#not-match? @value "{literals-js}")
  (#not-match? @value "\\b(sanitize|escape|DOMPurify)\\w*(\\.sanitize)?\\(")
  (#set! rule "html-maybe-unescaped"))
((call_expression function: (member_expression object: (_) @object property: (_) @key) arguments: (arguments . (_) @value .)) @match
  (#match? @object "^angular\\.element\\(")
  (#match? @key "^(html|append|prepend|before|after|wrap|replaceWith)$")
  (#not-match? @value "{literals-js}")
  (#not-match? @value "\\b(sanitize|escape|DOMPurify)\\w*(\\.sanitize)?\\(|^\\w*([eE]l|[eE]lement|[nN]ode)$")
  (#not-around? @match statement_block "[$]sanitize\\(")
  (#set! rule "html-maybe-unescaped"))

; spawn("sh", [script]), Deno.run({ cmd: ["sh", "-c", command] }), new VMScript(`show("${name}")`)
; ^^^^^^^^^^^^^^^^^^^^^
((call_expression function: [(identifier) @key (member_expression property: (_) @key)] arguments: (arguments . (string) @program . (array . [(identifier) (member_expression) (call_expression) (template_string (template_substitution))]))) @match
  (#match? @key "^(spawn|spawnSync|execFile|execFileSync|execa)$")
  (#match? @program "^[\"']((/usr)?/bin/)?((ba|z|da)?sh|cmd(\\.exe)?|powershell|pwsh)[\"']$")
  (#set! rule "command-in-variable"))
([(call_expression function: (member_expression) @key arguments: (arguments . (object (pair key: (_) @name value: (array) @command)))) (call_expression function: (member_expression) @key arguments: (arguments . (array) @command)) (new_expression constructor: (member_expression) @key arguments: (arguments . (string) (object (pair key: (_) @name value: (array) @list))) @command)] @match
  (#match? @key "^(Deno\\.(Command|run)|Bun\\.spawn(Sync)?)$")
  (#not-match? @name "^(?!(cmd|args)$)")
  (#match? @command "[\"']((/usr)?/bin/)?(ba|z|da)?sh[\"']\\s*,[^]*[\"']-l?c[\"']\\s*,\\s*([a-zA-Z_$]|`[^`]*[$]\\{)")
  (#set! rule "command-in-variable"))
((new_expression constructor: [(identifier) @key (member_expression property: (_) @key)] arguments: (arguments . [(template_string (template_substitution)) (binary_expression operator: "+")] @text)) @match
  (#eq? @key "VMScript")
  (#not-match? @text "{literals-js}")
  (#set! rule "code-from-text"))
; serializer.deserialize(text), of a reader that runs code
; ^^^^^^^^^^^^^^^^^^^^^^^^^^^^
((call_expression function: [(identifier) @key (member_expression property: (_) @key)] arguments: (arguments . (_) @data)) @match
  (#match? @key "^(deserialize|unserialize)$")
  (#not-match? @data "{literals-js}")
  (#file? @match "(require\\(|from )[\"'](node-serialize|serialize-to-js|serialijse|funcster|cryo)[\"']")
  (#set! rule "object-serialization"))
