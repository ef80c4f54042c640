; db.Query("SELECT * FROM orders WHERE id = " + id)
;          ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
((call_expression function: (selector_expression field: (_) @key) arguments: (argument_list [(binary_expression operator: "+") (call_expression)] @match))
  (#match? @key "^(Query|QueryRow|QueryContext|QueryRowContext|QueryEx|QueryRowEx|ExecEx|Exec|ExecContext|Prepare|PrepareContext|Raw|Select|SelectContext|Get|GetContext|Queryx|QueryxContext|QueryRowx|NamedExec|NamedQuery|MustExec|QueryOne|NewRaw|ExecOne)$")
  (#match? @match "{sql-statement}")
  (#match? @match "{value-in-sql-go}")
  (#match? @match "^(fmt\\.(Sprintf|Printf)\\(|[\"`])")
  (#not-match? @match "{literals-go}")
  (#not-match? @match "{parameter-marks}")
  (#not-match? @match "{names-of-sql}")
  (#set! rule "sql-from-text"))
((short_var_declaration left: (expression_list (identifier) @key) right: (expression_list [(binary_expression operator: "+") (call_expression)] @match))
  (#match? @key "([sS]ql|SQL|[qQ]uery|stmt|statement|^q)$")
  (#match? @match "{sql-statement}")
  (#match? @match "{value-in-sql-go}")
  (#match? @match "^(fmt\\.(Sprintf|Printf)\\(|[\"`])")
  (#not-match? @match "{literals-go}")
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
  (#match? @key "^(HTML|JS|JSStr|URL|HTMLAttr|CSS|Srcset)$")
  (#not-match? @value "{literals-go}")
  (#not-match? @value "[sS]aniti[sz]e|[eE]scape")
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

; db.Where(fmt.Sprintf("name = '%s'", name))
;          ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
((call_expression function: (selector_expression field: (_) @key) arguments: (argument_list . [(binary_expression operator: "+") (call_expression)] @match))
  (#match? @key "^(Where|WhereOr|Or|Not|Having|Joins|ColumnExpr|TableExpr|OrderExpr|SetExpr)$")
  (#match? @match "{value-in-sql-go}")
  (#match? @match "^(fmt\\.(Sprintf|Printf)\\(|[\"`])")
  (#not-match? @match "{literals-go}")
  (#not-match? @match "{parameter-marks}")
  ; A part of the statement, whose values are handed over.
  (#not-match? @match "\\+\\s*\\w*([sS]ub\\w*|[sS]ql\\w*|SQL|[qQ]uery\\w*|[wW]here\\w*|[cC]ond\\w*|[cC]lause\\w*)\\b")
  (#not-match? @match "{names-of-sql}")
  (#set! rule "sql-from-text"))
; db.Query("SELECT * FROM " + table)
;          ^^^^^^^^^^^^^^^^^^^^^^^^^
((call_expression function: (selector_expression field: (_) @key) arguments: (argument_list [(binary_expression operator: "+") (call_expression)] @match))
  (#match? @key "{sql-runner-go}")
  (#match? @match "{sql-verb}")
  (#match? @match "{pasted-go}")
  (#not-match? @match "{value-in-sql-go}")
  (#not-match? @match "{literals-go}")
  (#not-match? @match "{parameter-marks}")
  (#not-match? @match "{names-of-sql}")
  (#set! rule "sql-from-variable"))
; query = table + " WHERE …", query := fmt.Sprintf("%s AND …", start)
;         ^^^^^^^^^^^^^^^^^^^
([(assignment_statement left: (expression_list (identifier) @key) right: (expression_list [(binary_expression operator: "+") (call_expression)] @match))
    (short_var_declaration left: (expression_list (identifier) @key) right: (expression_list [(binary_expression operator: "+") (call_expression)] @match))]
  (#match? @key "([sS]ql|SQL|[qQ]uery|stmt|statement|^q)$")
  (#match? @match "{pasted-go}")
  (#match? @match "{sql-verb}")
  (#not-match? @match "{literals-go}")
  (#not-match? @match "{parameter-marks}")
  (#set! rule "sql-from-variable"))
((assignment_statement left: (expression_list (identifier) @key) right: (expression_list (call_expression) @match))
  (#match? @key "([sS]ql|SQL|[qQ]uery|stmt|statement|^q)$")
  (#match? @match "^fmt\\.(Sprintf|Printf)\\(\\s*(\\w*([qQ]uery|[sS]ql|SQL)|stmt|q)\\s*,")
  (#set! rule "sql-from-variable"))
; query := "… id = " + id; db.Query(query)
;                          ^^^^^^^^^^^^^^^
((call_expression function: (selector_expression field: (_) @key) arguments: (argument_list (identifier) @text)) @match
  (#match? @key "{sql-runner-go}")
  (#match? @text "([sS]ql|SQL|[qQ]uery|stmt|statement|[wW]here|[cC]lause|[cC]ond\\w*|[fF]ilter|expr|^q|^s)$")
  (#given? @text "^\\+= (?!(\"([^\"\\\\]|\\\\.)*\"|`[^`]*`)$)|^= (fmt\\.(Sprintf|Printf)\\(\\s*(\"([^\"\\\\]|\\\\.)*%[^\"]*\"|`[^`]*%[^`]*`|\\w+)\\s*,(?!\\s*\"[^\"]*\"\\s*\\))|(\"([^\"\\\\]|\\\\.)*\"|`[^`]*`)\\s*\\+(?!\\s*[\"`])|[\\w.]+\\s*\\+\\s*[\"`])")
  (#set! rule "sql-from-variable"))

; bson.M{"$where": "this.owner == '" + owner + "'"}
;        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
((keyed_element (literal_element (interpreted_string_literal) @key) (literal_element [(binary_expression) (call_expression)] @text)) @match
  (#match? @key "^\"[$](where|function|accumulator)\"$")
  (#match? @text "{pasted-go}")
  (#not-match? @text "{literals-go}")
  (#set! rule "query-from-text"))
; ldap.NewSearchRequest(base, …, fmt.Sprintf("(uid=%s)", name), …)
;                                ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
((call_expression function: (selector_expression field: (_) @key) arguments: (argument_list [(binary_expression operator: "+") (call_expression)] @match))
  (#match? @key "^(NewSearchRequest|Search|Find|FindOne|QuerySelector|Query|QueryAll|Compile|Evaluate|FindEach)$")
  (#match? @match "{pasted-go}")
  (#match? @match "\\([&|!]?\\(?\\w+=[*]?(%s|%v|\"\\s*\\+)|//?[\\w*:]+\\[[^\\]]*=\\s*['\\\\\"]*(%s|%v|\"\\s*\\+)")
  (#not-match? @match "EscapeFilter|[eE]scape\\w*\\(")
  (#set! rule "query-from-text"))

; exec.Command("sh", "-c", command), exec.Command(program, "--version"), syscall.Exec(program, arguments, env)
; ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
((call_expression function: (selector_expression operand: (_) @object field: (_) @key) arguments: (argument_list) @arguments) @match
  (#match? @object "^(exec|osexec|osExec|os|syscall|unix|pty|ssh|session|sess|\\w*[sS]ession|\\w*[cC]lient)$")
  (#match? @key "^(Command|CommandContext|StartProcess|Exec|ForkExec|CombinedOutput|Start|Run|Output)$")
  (#match? @match "^(exec|osexec|osExec)\\.Command|^os\\.StartProcess|^(syscall|unix)\\.(Exec|ForkExec)")
  (#match? @arguments "\"((/usr)?/bin/)?(ba|z|da|k)?sh\",\\s*\"-l?c\",(?!\\s*(\"([^\"\\\\]|\\\\.)*\"|`[^`]*`)\\s*[,)])|\"(cmd|powershell)(\\.exe)?\",\\s*\"[/-]\\w+\",(?!\\s*(\"([^\"\\\\]|\\\\.)*\"|`[^`]*`)\\s*[,)])|^\\(\\s*(\\w*[cC]tx\\w*\\s*,|context\\.\\w+\\([^()]*\\)\\s*,|[\\w.]+\\.Context\\(\\)\\s*,)?(?!\\s*[\"`]|\\s*\\w*([cC]tx|[cC]ontext)\\w*\\s*,|\\s*context\\.|\\s*[\\w.]*\\.Context\\(\\)|\\s*(os\\.Args\\[0\\]|os\\.Executable|[\\w.]*([eE]xec|[eE]xe|[bB]in|[bB]inary|BINARY)(Path|Name|File|able)?\\b(?!Path,))\\s*[,)])[\\s\\w.\\[\\]()*&\"/+]")
  (#not-match? @arguments "^\\(\\s*[\\w.]*(goExec|execName|exePath)\\s*,")
  (#not-match? @arguments "\"-l?c\",\\s*(fmt\\.Sprintf\\(|\"|[\\w.]+ \\+)")
  (#set! rule "command-in-variable"))
((composite_literal type: (_) @key body: (_) @body) @match
  (#eq? @key "exec.Cmd")
  (#match? @body "\\bPath:(?!\\s*[\"`])")
  (#not-match? @body "\\bArgs:\\s*\\[\\]string\\{(\\s*\"[^\"]*\"\\s*,?|\\s*\\w*[pP]ath\\s*,)*\\s*\"[^\"]*\"\\s*,?\\s*\\}[^]*\\bPath:\\s*\\w+Exe|\\bPath:\\s*(\\w*[eE]xe\\w*|os\\.Args\\[0\\])\\b")
  (#set! rule "command-in-variable"))
((call_expression function: (selector_expression operand: (_) @object field: (_) @key) arguments: (argument_list . [(binary_expression operator: "+") (call_expression)] @command)) @match
  (#match? @object "^(\\w*([sS]ession|[sS]ess|[sS]sh\\w*))$")
  (#match? @key "^(Run|Start|Output|CombinedOutput)$")
  (#match? @command "{pasted-go}")
  (#not-match? @command "[qQ]uote|[eE]scape")
  (#not-match? @command "{literals-go}")
  (#set! rule "shell-from-text"))

; vm.Run(script), goja.New().RunString(script), state.DoString(script)
; ^^^^^^^^^^^^^^
((call_expression function: (selector_expression operand: (_) @object field: (_) @key) arguments: (argument_list . (_) @text)) @match
  (#match? @key "^(Run|RunString|RunScript|RunProgram|DoString|Eval|EvalString|LoadString|EvalWithContext)$")
  (#match? @object "^(vm|otto|runtime|rt|js|ctx|\\w*VM|\\w*[rR]untime|L|l|state|\\w*[lL]ua\\w*|i|interp|interpreter|isolate|v8ctx|goja\\.New\\(\\)|otto\\.New\\(\\))$")
  (#not-match? @text "{literals-go}")
  (#file? @match "robertkrimen/otto|dop251/goja|yuin/gopher-lua|traefik/yaegi|rogchap/v8go|aarzilli/golua|containous/yaegi|Shopify/go-lua")
  (#set! rule "code-from-text"))
; plugin.Open(path), value.MethodByName(name)
; ^^^^^^^^^^^^^^^^^
((call_expression function: (selector_expression operand: (_) @object field: (_) @key) arguments: (argument_list . (_) @name)) @match
  (#match? @key "^(Open|MethodByName)$")
  (#match? @match "^plugin\\.Open\\(|\\.MethodByName\\([^()]*\\)$")
  (#not-match? @name "{literals-go}")
  (#set! rule "unsafe-reflection"))

; page := "<h1>" + name + "</h1>"
;         ^^^^^^^^^^^^^^^^^^^^^^^
([(binary_expression operator: "+") (call_expression function: (selector_expression field: (_) @format))] @match
  (#match? @match "^(fmt\\.Sprintf\\(\\s*)?[\"`]")
  (#not-match? @format "^(?!Sprintf$)")
  (#match? @match "{markup-start}")
  (#match? @match "{pasted-go}")
  (#not-match? @match "{literals-go}")
  (#not-match? @match "EscapeString|HTMLEscape|[sS]aniti[sz]e")
  (#not-inside? @match binary_expression)
  (#not-around? @match call_expression "^(template\\.(HTML|JS|URL|HTMLAttr|CSS|Srcset|JSStr)|\\w*\\.New\\([^()]*\\)\\.Parse|fmt\\.\\w+|log\\w*\\.\\w+|(t|b)\\.(Error|Fatal|Log)\\w*|errors\\.\\w+)\\(")
  (#set! rule "html-maybe-unescaped"))
; fmt.Fprintf(w, "<a href=%q>", address), w.Write([]byte(fmt.Sprintf(page, name)))
; ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
((call_expression function: (selector_expression operand: (_) @object field: (_) @key) arguments: (argument_list . (identifier) @writer . (_) @text . (_))) @match
  (#match? @object "^fmt$")
  (#match? @key "^Fprintf$")
  (#match? @writer "^(w|rw|res|resp|response|writer)$")
  (#not-match? @text "^[\"`]([^%]|%[dtfxX.0-9]|%%)*[\"`]$")
  (#not-match? @match "EscapeString|HTMLEscape|[sS]aniti[sz]e")
  (#file? @match "\\bhttp\\.ResponseWriter\\b")
  (#set! rule "html-maybe-unescaped"))
((call_expression function: (selector_expression operand: (_) @object field: (_) @key) arguments: (argument_list) @arguments) @match
  (#match? @match "^(io\\.WriteString\\(\\s*(w|rw|res|resp|response|writer)\\s*,\\s*|(w|rw|res|resp|response|writer)\\.(Write|WriteString)\\(\\s*(\\[\\]byte\\()?)(fmt\\.Sprintf\\(|[\"`][^\"`]*[\"`]\\s*\\+(?!\\s*[\"`]))")
  (#not-match? @match "EscapeString|HTMLEscape|[sS]aniti[sz]e|Sprintf\\(\\s*[\"`]([^%]|%[dtfxX.0-9]|%%)*[\"`]")
  (#file? @match "\\bhttp\\.ResponseWriter\\b")
  (#set! rule "html-maybe-unescaped"))
; import "text/template", in a file that answers requests
;        ^^^^^^^^^^^^^^^
((import_spec path: (_) @key) @match
  (#eq? @key "\"text/template\"")
  (#file? @match "\"net/http\"|labstack/echo|gin-gonic/gin|gofiber/fiber|\\bhttp\\.ResponseWriter\\b")
  (#set! rule "html-maybe-unescaped"))

; template.New("page").Parse("<h1>" + name + "</h1>")
; ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
((call_expression function: (selector_expression operand: (_) @object field: (_) @key) arguments: (argument_list . (_) @text .)) @match
  (#eq? @key "Parse")
  (#match? @object "\\.New\\(|\\b(t|tmpl|tpl|template)$")
  (#match? @text "{pasted-go}")
  (#not-match? @text "{literals-go}")
  (#file? @match "\"(text|html)/template\"")
  (#set! rule "template-from-text"))

; parser.New(parser.XMLParseNoEnt)
;            ^^^^^^^^^^^^^^^^^^^^
((argument_list [(selector_expression) (identifier) (binary_expression)] @match)
  (#match? @match "^([\\w.| ]*\\b)?XMLParse(NoEnt|DTDLoad|DTDAttr)\\b")
  (#set! key "xml")
  (#set! rule "xml-external-entities"))

; w.Write([]byte(name))
; ^^^^^^^^^^^^^^^^^^^^^
((call_expression function: (selector_expression operand: (identifier) @object field: (_) @key) arguments: (argument_list . (type_conversion_expression operand: [(identifier) (selector_expression) (call_expression) (index_expression)] @value))) @match
  (#match? @object "^(w|rw|res|resp|response|writer)$")
  (#eq? @key "Write")
  (#not-match? @value "[jJ][sS][oO][nN]|EscapeString|HTMLEscape|[sS]aniti[sz]e|^fmt\\.Sprintf|^(body|data|buf|out|output)$")
  (#file? @match "\\bhttp\\.ResponseWriter\\b")
  (#not-file? @match "application/(json|xml|octet-stream)")
  (#set! rule "html-maybe-unescaped"))
; reflect.MakeFunc(kind, run)
; ^^^^^^^^^^^^^^^^^^^^^^^^^^^
((call_expression function: (selector_expression operand: (identifier) @object field: (_) @key)) @match
  (#eq? @object "reflect")
  (#eq? @key "MakeFunc")
  (#set! rule "unsafe-reflection"))

; var title template.HTML = fmt.Sprintf("<b>%s</b>", name)
;                           ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
((_ type: (qualified_type) @type value: (expression_list (_) @match))
  (#match? @type "^template\\.(HTML|HTMLAttr|CSS|JS|JSStr|URL|Srcset)$")
  (#not-match? @match "{literals-go}")
  (#not-match? @match "^template\\.\\w+\\(")
  (#set! key "html")
  (#set! rule "html-maybe-unescaped"))

; os.Open(r.URL.Query().Get("name")), http.ServeFile(w, r, r.FormValue("name"))
; ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
((call_expression function: (selector_expression operand: (_) @object field: (_) @key) arguments: (argument_list) @arguments) @match
  (#match? @match "^(os\\.(Open|OpenFile|Create|ReadFile|WriteFile|Remove|RemoveAll|Mkdir\\w*|Stat)|ioutil\\.(ReadFile|WriteFile|ReadDir)|http\\.ServeFile|\\w+\\.(File|FileAttachment|SendFile|ServeFile)|filepath\\.Join|path\\.Join)\\(")
  (#match? @arguments "\\b(r|req|request)\\.(URL\\.Query\\(\\)|FormValue|PostFormValue|Form\\.Get|URL\\.Path|Header\\.Get|PathValue)|\\b(c|ctx)\\.(Query|Param|FormValue|PostForm|QueryParam|Params)\\(|mux\\.Vars\\(|chi\\.URLParam\\(")
  (#not-match? @arguments "\\b(filepath|path)\\.(Base|Clean)\\(|SecureJoin|IsLocal")
  (#not-match? @match "^http\\.ServeFile\\([^]*r\\.URL\\.Path")
  (#not-around? @match argument_list "^\\([^()]*(filepath|path)\\.Join\\([^]*\\b(r|c|ctx|req)\\.")
  (#set! key "path")
  (#set! rule "path-from-request"))

; filepath.Join(folder, entry.Name), of an archive
; ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
((call_expression function: (selector_expression operand: (_) @object field: (_) @key) arguments: (argument_list (_) . (selector_expression operand: (_) @entry field: (_) @name) .)) @match
  (#match? @object "^(filepath|path)$")
  (#eq? @key "Join")
  (#eq? @name "Name")
  (#match? @entry "^(f|file|entry|header|hdr|h|zf|zipFile|zippedFile|archiveFile|th)$")
  (#file? @match "\"archive/(zip|tar)\"")
  (#not-around? @match function_declaration method_declaration "HasPrefix\\(|IsLocal\\(|SecureJoin\\(|Contains\\([^,]*,\\s*\"\\.\\.\"\\)|filepath\\.Rel\\(|Base\\(")
  (#set! rule "archive-unpacked"))
; syscall.Exec(program, arguments, environment)
; ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
((call_expression function: (selector_expression operand: (_) @object field: (_) @key) arguments: (argument_list . (identifier) @program)) @match
  (#match? @object "^(syscall|unix)$")
  (#match? @key "^(Exec|ForkExec|StartProcess)$")
  (#match? @program "^(bin|binary)(Path)?$")
  (#not-around? @match function_declaration "LookPath\\(\"[^\"]*\"\\)[^]*\\[\\]string\\{(\\s*\"[^\"]*\"\\s*,?)+\\}")
  (#set! rule "command-in-variable"))

; template.New("page").Parse(r.FormValue("page"))
; ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
((call_expression function: (selector_expression operand: (_) @object field: (_) @key) arguments: (argument_list . (call_expression) @text .)) @match
  (#eq? @key "Parse")
  (#match? @object "\\.New\\(|\\b(t|tmpl|tpl|template)$")
  (#match? @text "^\\w+\\.(FormValue|PostFormValue|Query|Param|PostForm|QueryParam|URL\\.Query\\(\\)\\.Get|Form\\.Get)\\(")
  (#file? @match "\"(text|html)/template\"")
  (#set! rule "template-from-text"))

; db.Query("select … " + "from … where id = '" + id + "'")
;          ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
((call_expression function: (selector_expression field: (_) @key) arguments: (argument_list [(binary_expression operator: "+") (call_expression)] @match))
  (#match? @key "{sql-runner-go}")
  (#match? @match "{sql-verb}")
  (#match? @match "{pasted-go}")
  (#match? @match "{value-in-sql-go}")
  (#not-match? @match "{sql-statement}")
  (#not-match? @match "{literals-go}")
  (#not-match? @match "{parameter-marks}")
  (#not-match? @match "{names-of-sql}")
  (#set! rule "sql-from-variable"))
; sort := r.FormValue("sort"); db.Order(sort)
;                              ^^^^^^^^^^^^^^
((call_expression function: (selector_expression field: (_) @key) arguments: (argument_list . [(identifier) (binary_expression operator: "+") (call_expression)] @text)) @match
  (#match? @key "^(Order|OrderBy|Group|GroupBy|Select|Pluck|Where|Having|Distinct|Table|Joins|Raw)$")
  (#match? @text "(\\b(r|req|request)\\.(URL\\.Query\\(\\)\\.Get|FormValue|PostFormValue|Form\\.Get|Cookie|Header\\.Get|PathValue)\\(|\\b(c|ctx)\\.(Query|DefaultQuery|Param|FormValue|PostForm|QueryParam|Params)\\(|mux\\.Vars\\(|chi\\.URLParam\\()")
  (#match? @match "^\\w*([dD][bB]|[qQ]uery|[tT]able|tx|[mM]odel)\\w*\\b|\\.(Model|Table|Find|Where|Joins)\\(")
  (#set! rule "sql-from-variable"))
((call_expression function: (selector_expression field: (_) @key) arguments: (argument_list . [(identifier) @text (binary_expression left: (identifier) @text operator: "+") (binary_expression left: (binary_expression left: (identifier) @text) operator: "+")])) @match
  (#match? @key "^(Order|OrderBy|Group|GroupBy|Select|Pluck|Having|Distinct|Joins|Raw)$")
  (#given? @text "{taken-go}")
  (#set! rule "sql-from-variable"))
; text.WriteString("SELECT … id = "); text.WriteString(id)
;                                     ^^^^^^^^^^^^^^^^^^^^
((call_expression function: (selector_expression operand: (identifier) field: (_) @key) arguments: (argument_list . (identifier) @value .)) @match
  (#eq? @key "WriteString")
  (#not-match? @value "([pP]laceholder|[mM]arks?|[sS]ep(arator)?|[cC]omma|[cC]lause|[wW]here|[cC]ol(umn)?s?|[tT]able)s?$|^[A-Z]")
  (#around? @match block "\\b(\\w+)\\.WriteString\\(\\s*[\"`][^\"`]*\\b([sS][eE][lL][eE][cC][tT]|[iI][nN][sS][eE][rR][tT]|[uU][pP][dD][aA][tT][eE]|[dD][eE][lL][eE][tT][eE]|[wW][hH][eE][rR][eE]) [^\"`]*[='(] *[\"`]\\s*\\)\\s*\\1\\.WriteString\\(\\s*[a-z]\\w*\\s*\\)")
  (#set! rule "sql-from-variable"))

; address := fmt.Sprintf("https://%s", r.FormValue("host")); http.Get(address)
;                                                            ^^^^^^^^^^^^^^^^^
((call_expression function: (selector_expression operand: (_) @object field: (_) @key) arguments: (argument_list (identifier) @address)) @match
  (#match? @match "^(http\\.(Get|Post|Head|PostForm|NewRequest|NewRequestWithContext|Redirect)|\\w*[cC]lient\\.(Get|Post|Head|PostForm)|c\\.Redirect)\\(")
  (#given? @address "{taken-go}")
  (#not-given? @address "^= (fmt\\.\\w+\\(\\s*)?[\"`](https?://[^%/\"`]|/[^/])")
  (#not-around? @match function_declaration method_declaration "\\burl\\.Parse\\(|\\.(Host|Hostname\\(\\)) *[!=]=|HasPrefix\\(|[aA]llowed|[wW]hitelist|[vV]alidat")
  (#set! rule "address-from-value"))

; filepath.Clean(r.URL.Path), which keeps ".." where nothing is before it
; ^^^^^^^^^^^^^^^^^^^^^^^^^^
((call_expression function: (selector_expression operand: (_) @object field: (_) @key) arguments: (argument_list . (_) @path .)) @match
  (#match? @object "^(filepath|path)$")
  (#eq? @key "Clean")
  (#match? @path "^((r|req|request)\\.URL\\.Path$|(r|req|request)\\.(URL\\.Query\\(\\)\\.Get|FormValue|PostFormValue|PathValue)\\()")
  (#not-around? @match block "HasPrefix\\(|filepath\\.Rel\\(|IsLocal\\(|SecureJoin")
  (#set! key "path")
  (#set! rule "path-from-value"))
