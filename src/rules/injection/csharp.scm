; new SqlCommand($"SELECT * FROM orders WHERE id = {id}", connection)
;                ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
([(object_creation_expression type: (_) @key arguments: (argument_list (argument [(interpolated_string_expression) (binary_expression) (invocation_expression)] @match)))
    (invocation_expression function: (member_access_expression name: (_) @key) arguments: (argument_list (argument [(interpolated_string_expression) (binary_expression) (invocation_expression)] @match)))]
  (#match? @key "{sql-runner-csharp}")
  (#match? @match "{sql-statement}")
  (#match? @match "^(\\$|@|\"|([sS]tring\\.)?(Format|Concat)\\()")
  (#match? @match "(=|<|>|\\b[lL][iI][kK][eE]|LIKE|VALUES|values|IN|in|,)[\\s\'\"%(]*(\\{|\"\\s*[+,])")
  (#not-match? @match "{parameter-marks}")
  (#not-match? @match "{literals-csharp}")
  (#set! rule "sql-from-text"))
((assignment_expression left: (member_access_expression name: (_) @key) right: [(interpolated_string_expression) (binary_expression)] @match)
  (#eq? @key "CommandText")
  (#match? @match "{sql-statement}")
  (#match? @match "(=|<|>|\\b[lL][iI][kK][eE]|LIKE|VALUES|values|IN|in|,)[\\s\'\"%(]*(\\{|\"\\s*\\+)")
  (#not-match? @match "{parameter-marks}")
  (#set! rule "sql-from-text"))

; Process.Start("cmd.exe", "/c " + command)
; ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
((invocation_expression function: (member_access_expression name: (_) @key) arguments: (argument_list . (argument (string_literal) @shell) . (argument [(interpolated_string_expression) (binary_expression)]))) @match
  (#eq? @key "Start")
  (#match? @shell "(cmd(\\.exe)?|sh|bash|powershell(\\.exe)?|pwsh)\"$")
  (#set! rule "shell-from-text"))

; Html.Raw(name)
; ^^^^^^^^^^^^^^
((invocation_expression function: (member_access_expression expression: (_) @object name: (_) @key) arguments: (argument_list . (argument) @value)) @match
  (#match? @object "^(@?Html|HtmlHelper)$")
  (#eq? @key "Raw")
  (#not-match? @value "^\"|[sS]anitize|Encode|Serialize")
  (#set! rule "html-unescaped"))

; new BinaryFormatter()
; ^^^^^^^^^^^^^^^^^^^^^
((object_creation_expression type: (_) @key) @match
  (#match? @key "^(BinaryFormatter|NetDataContractSerializer|SoapFormatter|LosFormatter|ObjectStateFormatter)$")
  (#set! rule "unsafe-deserialization"))
((assignment_expression left: [(identifier) @key (member_access_expression name: (_) @key)] right: (_) @value) @match
  (#eq? @key "TypeNameHandling")
  (#match? @value "TypeNameHandling\\.(All|Auto|Objects|Arrays)$")
  (#set! rule "unsafe-deserialization"))

; DtdProcessing = DtdProcessing.Parse
; ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
((assignment_expression left: [(identifier) @key (member_access_expression name: (_) @key)] right: (_) @value) @match
  (#match? @key "^(DtdProcessing|XmlResolver|ProhibitDtd)$")
  (#match? @match "\\bDtdProcessing\\s*=\\s*([\\w.]*\\.)?DtdProcessing\\.Parse$|XmlResolver\\s*=\\s*new ([\\w.]*\\.)?XmlUrlResolver\\(\\)$|ProhibitDtd\\s*=\\s*false$")
  ; Without a resolver nothing is followed.
  (#not-around? @match initializer_expression "\\bXmlResolver\\s*=\\s*(null|\\w*[sS]ecure)")
  (#set! rule "xml-external-entities"))

; command.CommandText = "SELECT * FROM " + table;  new SqlCommand(sql, connection)
;                       ^^^^^^^^^^^^^^^^^^^^^^^^^
([(object_creation_expression type: (_) @key arguments: (argument_list . (argument [(interpolated_string_expression (interpolation)) (binary_expression) (invocation_expression)] @match)))
    (invocation_expression function: (member_access_expression name: (_) @key) arguments: (argument_list . (argument [(interpolated_string_expression (interpolation)) (binary_expression) (invocation_expression)] @match)))
    (invocation_expression function: (member_access_expression name: (_) @key) arguments: (argument_list . (argument [(typeof_expression) (identifier) (member_access_expression)]) . (argument [(interpolated_string_expression (interpolation)) (binary_expression) (invocation_expression)] @match)))
    (assignment_expression left: (member_access_expression name: (_) @key) right: [(interpolated_string_expression (interpolation)) (binary_expression)] @match)]
  (#match? @key "{sql-runner-csharp}")
  (#match? @match "{sql-verb}")
  (#match? @match "^(\\$|@|\"|[sS]tring\\.(Format|Concat)\\(|\\w+ \\+)")
  (#not-match? @match "(=|<|>|\\b[lL][iI][kK][eE]|LIKE|VALUES|values|IN|in|,)[\\s'\"%(]*(\\{|\"\\s*\\+)")
  (#not-match? @match "{literals-csharp}")
  (#not-match? @match "{parameter-marks}")
  (#not-match? @match "^[^{]*(\\{(nameof\\([^{}]*\\)|[A-Z]\\w*(\\.[A-Z]\\w*)*)\\}[^{]*)+$")
  (#set! rule "sql-from-variable"))
([(object_creation_expression type: (_) @key arguments: (argument_list . (argument (identifier) @sql))) (invocation_expression function: (member_access_expression name: (_) @key) arguments: (argument_list . (argument (identifier) @sql)))
    (assignment_expression left: (member_access_expression name: (_) @key) right: (identifier) @sql)] @match
  (#match? @key "{sql-runner-csharp}")
  (#given? @sql "{sql-built-csharp}")
  (#set! rule "sql-from-variable"))
((variable_declarator name: (_) @key [(interpolated_string_expression (interpolation)) (binary_expression)] @match)
  (#match? @key "([sS]ql|SQL|[qQ]uery|[sS]tmt|[sS]tatement)$")
  (#match? @match "{sql-statement}")
  (#match? @match "(=|<|>|\\b[lL][iI][kK][eE]|LIKE|VALUES|values|IN|in|,)[\\s'\"%(]*(\\{|\"\\s*\\+)")
  (#not-match? @match "{literals-csharp}")
  (#not-match? @match "{parameter-marks}")
  (#set! rule "sql-from-text"))

; searcher.Filter = "(uid=" + name + ")", document.SelectNodes($"//user[@name='{name}']")
;                   ^^^^^^^^^^^^^^^^^^^^
([(assignment_expression left: [(member_access_expression name: (_) @key) (identifier) @key] right: [(interpolated_string_expression (interpolation)) (binary_expression) (invocation_expression)] @match)
    (invocation_expression function: (member_access_expression name: (_) @key) arguments: (argument_list . (argument [(interpolated_string_expression (interpolation)) (binary_expression) (invocation_expression)] @match)))
    (object_creation_expression type: (_) @key arguments: (argument_list (argument [(interpolated_string_expression (interpolation)) (binary_expression) (invocation_expression)] @match)))]
  (#match? @key "^(Filter|SelectNodes|SelectSingleNode|XPathSelectElements?|Evaluate|Compile|Select|DirectorySearcher|SearchRequest)$")
  (#match? @match "\\([&|!]?\\(?(\\w+|\\{\\d\\})=[*]?(\\{|\"\\s*\\+)|//?[\\w*:]+\\[[^\\]]*(=|\\bcontains\\([^,]*,)\\s*['\\\\\"]*(\\{|\"\\s*\\+)")
  (#not-match? @match "[eE]ncode\\w*\\(|[eE]scape\\w*\\(")
  (#set! rule "query-from-text"))

; Process.Start(program), process.Start() after its file name was set from a value
; ^^^^^^^^^^^^^^^^^^^^^^
((invocation_expression function: (member_access_expression expression: (_) @object name: (_) @key) arguments: (argument_list . (argument [(identifier) (binary_expression) (interpolated_string_expression (interpolation)) (member_access_expression) (invocation_expression)] @program))) @match
  (#match? @object "^(System\\.Diagnostics\\.)?Process$")
  (#eq? @key "Start")
  (#not-match? @program "{literals-csharp}")
  (#not-match? @program "([sS]tart)?[iI]nfo$|^psi$")
  (#set! rule "command-in-variable"))
((invocation_expression function: (member_access_expression expression: (_) @object name: (_) @key) arguments: (argument_list . (argument (string_literal)) . (argument [(identifier) (binary_expression) (interpolated_string_expression (interpolation))] @arguments))) @match
  (#match? @object "^(System\\.Diagnostics\\.)?Process$")
  (#eq? @key "Start")
  (#not-match? @arguments "{literals-csharp}")
  (#set! rule "command-in-variable"))
((invocation_expression function: (member_access_expression expression: (_) @object name: (_) @key) arguments: (argument_list)) @match
  (#match? @object "[pP]roc(ess)?$")
  (#eq? @key "Start")
  (#match? @match "Start\\((\\w*[iI]nfo|psi)?\\)$")
  (#around? @match method_declaration "\\b(FileName|Arguments)\\s*=(?!\\s*(@?\"([^\"\\\\]|\\\\.|\"\")*\"|[A-Z]\\w*\\.\\w+|[A-Z][A-Z0-9_]+)\\s*[;,}\\n])|new ProcessStartInfo\\((?!\\s*(\"|\\)))")
  (#set! rule "command-in-variable"))

; CSharpScript.EvaluateAsync(text), engine.Execute(text)
; ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
((invocation_expression function: (member_access_expression expression: (_) @object name: (_) @key) arguments: (argument_list . (argument) @text)) @match
  (#match? @object "^(CSharpScript|\\w*[sS]criptEngine|\\w*[jJ]sEngine|\\w*[lL]ua|python|pythonEngine)$")
  (#match? @key "^(EvaluateAsync|RunAsync|Create|Evaluate|Execute|DoString|ExecuteScript)(<[^>]*>)?$")
  (#not-match? @text "{literals-csharp}")
  (#set! rule "code-from-text"))
; Type.GetType(name), Assembly.LoadFrom(path)
; ^^^^^^^^^^^^^^^^^^
((invocation_expression function: (member_access_expression expression: (_) @object name: (_) @key) arguments: (argument_list . (argument) @name)) @match
  (#match? @match "^(System\\.)?Type\\.GetType\\(|^(System\\.Reflection\\.)?Assembly\\.(Load|LoadFrom|LoadFile|UnsafeLoadFrom|LoadWithPartialName)\\(|^(System\\.)?Activator\\.CreateInstance(From)?\\((?!typeof)[^),]*[nN]ame\\w*\\s*[,)]")
  (#not-match? @name "{literals-csharp}")
  (#not-match? @name "AssemblyQualifiedName|\\.FullName|typeof\\(")
  (#set! rule "unsafe-reflection"))

; new HtmlString(name), writer.Write("<b>" + name + "</b>")
; ^^^^^^^^^^^^^^^^^^^^
((object_creation_expression type: (_) @key arguments: (argument_list . (argument) @value)) @match
  (#match? @key "^(HtmlString|MvcHtmlString|MarkupString)$")
  (#not-match? @value "{literals-csharp}")
  (#not-match? @value "[sS]anitize|Encode|Serialize|ToHtml|markdown|Markdown")
  (#set! rule "html-maybe-unescaped"))
((invocation_expression function: (member_access_expression expression: (_) @object name: (_) @key) arguments: (argument_list . (argument) @value)) @match
  (#match? @match "^(MvcHtmlString\\.Create|Response\\.Write(Async)?|context\\.Response\\.Write(Async)?|writer\\.Write|Content)\\(")
  (#match? @value "^(Request|HttpContext\\.Request)\\b|<\\w+[^\"]*(\\{|\"\\s*\\+)")
  (#not-match? @value "[sS]anitize|Encode|Serialize")
  (#set! rule "html-maybe-unescaped"))
([(interpolated_string_expression (interpolation)) (binary_expression operator: "+")] @match
  (#match? @match "{markup-start}")
  (#match? @match "^(\\$|@\\$)|\"\\s*\\+(?!\\s*@?\")")
  (#not-match? @match "{literals-csharp}")
  (#not-match? @match "Encode\\(|[sS]anitize|[eE]scape")
  (#not-inside? @match binary_expression)
  (#not-around? @match invocation_expression "^(_?[lL]og(ger)?|Console|Debug|Trace)\\.")
  (#set! rule "html-maybe-unescaped"))
((assignment_expression left: [(identifier) @key (member_access_expression name: (_) @key)] right: (boolean_literal) @value) @match
  (#match? @match "\\b(ValidateRequest|EnableHeaderChecking|AutoEscape|HtmlEncode)\\s*=\\s*false$")
  (#set! rule "html-maybe-unescaped"))

; { TypeFilterLevel = TypeFilterLevel.Full }
;   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
((assignment_expression left: [(identifier) @key (member_access_expression name: (_) @key)] right: (_) @value) @match
  (#eq? @key "TypeFilterLevel")
  (#match? @value "TypeFilterLevel\\.Full$")
  (#set! rule "unsafe-deserialization"))
((assignment_expression left: (element_access_expression) @place right: (string_literal) @value) @match
  (#match? @place "\\[\"typeFilterLevel\"\\]$")
  (#match? @value "^\"Full\"$")
  (#set! key "TypeFilterLevel")
  (#set! rule "unsafe-deserialization"))
((assignment_expression left: [(identifier) @key (member_access_expression name: (_) @key)] right: (boolean_literal) @value) @match
  (#match? @match "\\bBadListTypeChecking\\s*=\\s*false$|\\bEnableTypeResolution\\s*=\\s*true$")
  (#set! rule "unsafe-deserialization"))
((object_creation_expression type: (_) @key arguments: (argument_list (_))) @match
  (#match? @key "^(SimpleTypeResolver|JavaScriptSerializer)$")
  (#match? @match "SimpleTypeResolver")
  (#set! rule "unsafe-deserialization"))
((class_declaration name: (_) @key (base_list) @bases) @match
  (#match? @bases "\\b(DataContractResolver|SerializationBinder|JavaScriptTypeResolver)\\b")
  (#not-match? @match "throw |[aA]llowed|[kK]nown\\w*\\.Contains|null;")
  (#set! rule "object-serialization"))
((object_creation_expression type: (_) @key arguments: (argument_list . (argument [(identifier) (invocation_expression)] @type))) @match
  (#match? @key "^(XmlSerializer|DataContractSerializer|DataContractJsonSerializer)$")
  (#match? @type "^Type\\.GetType\\(|^(type|targetType)$")
  (#set! rule "object-serialization"))

; new XmlTextReader(stream), new XmlDocument()
; ^^^^^^^^^^^^^^^^^^^^^^^^^
((object_creation_expression type: (_) @key) @match
  (#match? @key "^(XmlTextReader|XmlDocument|XPathDocument|XmlDataDocument)$")
  (#not-match? @match "^new XPathDocument\\(\\w*[rR]eader\\)$")
  (#not-around? @match method_declaration "XmlResolver\\s*=\\s*null|DtdProcessing\\.(Prohibit|Ignore)|ProhibitDtd\\s*=\\s*true|CreateElement\\(")
  (#set! rule "xml-parser-defaults"))

; Razor.Parse(text), Engine.Razor.RunCompile(text, key)
; ^^^^^^^^^^^^^^^^^
((invocation_expression function: (member_access_expression expression: (_) @object name: (_) @key) arguments: (argument_list . (argument) @text)) @match
  (#match? @object "^((\\w+\\.)*Razor|\\w*[rR]azorEngine|_?[tT]emplateService|Handlebars|Template|\\w*[hH]andlebars\\w*)$")
  (#match? @key "^(Parse|Compile|RunCompile|CompileRenderStringAsync|CompileRenderAsync)(<[^>]*>)?$")
  (#not-match? @text "{literals-csharp}")
  (#not-match? @text "ReadAllText|[tT]emplate(Text|Source|Content)?$")
  (#set! rule "template-from-text"))
; reader.XmlResolver = resolver
; ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
((assignment_expression left: [(identifier) @key (member_access_expression name: (_) @key) (tuple_expression . (argument (member_access_expression name: (_) @key)))] right: (_) @value) @match
  (#eq? @key "XmlResolver")
  (#not-match? @value "^\\(?(null|default|new XmlUrlResolver\\(\\)|new XmlSecureResolver\\(|[^,]*[sS]ecure)|^\\(\\(*null")
  (#set! rule "xml-parser-defaults"))

; File.ReadAllText(Path.Combine(root, Request.Query["name"]))
; ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
([(invocation_expression function: (member_access_expression) @key arguments: (argument_list) @arguments) (object_creation_expression type: (_) @key arguments: (argument_list) @arguments)] @match
  (#match? @key "^((System\\.IO\\.)?(File|Directory)\\.(ReadAll\\w+|Open\\w*|Write\\w+|Delete|Copy|Move|Create|AppendAll\\w+)|PhysicalFile|FileStream|StreamReader|StreamWriter|FileInfo|(\\w+\\.)*(MapPath|SendFileAsync))$")
  (#match? @arguments "\\bRequest\\.(Query(String)?|Form|Params|Headers|Cookies|RouteValues)?\\s*\\[|\\.FileName\\b")
  (#not-match? @arguments "GetFileName\\(|GetFullPath\\(")
  (#set! key "path")
  (#set! rule "path-from-request"))

; Redirect(Request.Query["next"]), client.GetAsync(Request.Query["address"])
; ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
((invocation_expression function: [(identifier) @key (member_access_expression name: (_) @key)] arguments: (argument_list . (argument) @address)) @match
  (#match? @key "^(Redirect(Permanent|PreserveMethod)?|GetAsync|GetStringAsync|GetStreamAsync|PostAsync|DownloadString(TaskAsync)?|DownloadData|OpenRead)$")
  (#match? @address "^(this\\.|HttpContext\\.|context\\.)?Request\\.(Query(String)?|Form|Params|Headers)\\s*\\[|^Request\\[")
  (#set! rule "address-from-request"))
; [ValidateInput(false)]
;  ^^^^^^^^^^^^^^^^^^^^
((attribute name: (identifier) @key (attribute_argument_list) @value) @match
  (#eq? @key "ValidateInput")
  (#eq? @value "(false)")
  (#set! rule "html-maybe-unescaped"))
((attribute name: (identifier) @key) @match
  (#eq? @key "AllowHtml")
  (#set! rule "html-maybe-unescaped"))
; Process.Start(Request.Query["program"])
; ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
((invocation_expression function: (member_access_expression expression: (_) @object name: (_) @key) arguments: (argument_list . (argument (element_access_expression)))) @match
  (#match? @object "^(System\\.Diagnostics\\.)?Process$")
  (#eq? @key "Start")
  (#set! rule "command-in-variable"))

; new SqlCommand(string.Concat(query, name)), command.CommandText = string.Format("… '{0}'", name)
;                ^^^^^^^^^^^^^^^^^^^^^^^^^^                         ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
([(object_creation_expression type: (_) @key arguments: (argument_list . (argument (invocation_expression) @match)))
    (invocation_expression function: (member_access_expression name: (_) @key) arguments: (argument_list . (argument (invocation_expression) @match)))
    (invocation_expression function: (member_access_expression name: (_) @key) arguments: (argument_list . (argument [(null_literal) (identifier)]) . (argument (invocation_expression) @match)))
    (assignment_expression left: (member_access_expression name: (_) @key) right: (invocation_expression) @match)]
  (#match? @key "{sql-runner-csharp}")
  (#match? @match "^([sS]tring|String)\\.(Concat|Format)\\(\\s*\\w*([qQ]uery|[sS]ql|SQL|[sS]tatement)\\w*\\s*,")
  (#set! rule "sql-from-variable"))
((assignment_expression left: (member_access_expression name: (_) @key) right: (invocation_expression) @match)
  (#match? @key "^(CommandText|Query|QueryString)$")
  (#match? @match "^([sS]tring|String)\\.(Concat|Format)\\(")
  (#match? @match "{sql-verb}")
  (#match? @match "\\{\\d|\"\\s*,\\s*[a-z]|,\\s*\"")
  (#not-match? @match "{parameter-marks}")
  (#set! rule "sql-from-variable"))
; session.CreateFilter(null, query + name), SqliteCommand command = new($"… {id}", connection)
;                            ^^^^^^^^^^^^                                ^^^^^^^^^
([(invocation_expression function: (member_access_expression name: (_) @key) arguments: (argument_list . (argument (null_literal)) . (argument [(interpolated_string_expression (interpolation)) (binary_expression)] @match)))
    (variable_declaration type: (_) @key (variable_declarator (implicit_object_creation_expression (argument_list . (argument [(interpolated_string_expression (interpolation)) (binary_expression)] @match)))))]
  (#match? @key "{sql-runner-csharp}")
  (#match? @match "{sql-verb}")
  (#not-match? @match "{literals-csharp}")
  (#not-match? @match "{parameter-marks}")
  (#set! rule "sql-from-variable"))
; command.CommandText = text.ToString(), after text.AppendFormat("… {0}", name)
; ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
([(object_creation_expression type: (_) @key arguments: (argument_list . (argument (invocation_expression function: (member_access_expression expression: (identifier) @sql name: (_) @text))))) (assignment_expression left: (member_access_expression name: (_) @key) right: (invocation_expression function: (member_access_expression expression: (identifier) @sql name: (_) @text)))] @match
  (#match? @key "{sql-runner-csharp}")
  (#eq? @text "ToString")
  (#given? @sql "{sql-built-csharp}")
  (#set! rule "sql-from-variable"))
; ExecuteReader("EXEC state_of '" + id + "'")
;               ^^^^^^^^^^^^^^^^^^^^^^^^^^^
([(object_creation_expression type: (_) @key arguments: (argument_list . (argument [(interpolated_string_expression (interpolation)) (binary_expression)] @match)))
    (invocation_expression function: (member_access_expression name: (_) @key) arguments: (argument_list . (argument [(interpolated_string_expression (interpolation)) (binary_expression)] @match)))]
  (#match? @key "{sql-runner-csharp}")
  (#match? @match "^[$@]*\"+\\s*([eE][xX][eE][cC]|CALL|SELECT|DELETE|UPDATE|INSERT|ALTER|DROP|TRUNCATE|CREATE)\\s")
  (#match? @match "(=|<|>|\\b[lL][iI][kK][eE]|LIKE|VALUES|values|IN|in|,|\\w+)[\\s'\"%(]*(\\{|\"\\s*\\+)")
  (#not-match? @match "{sql-statement}")
  (#not-match? @match "{literals-csharp}")
  (#not-match? @match "{parameter-marks}")
  (#set! rule "sql-from-variable"))

; Redirect(returnUrl), which the request says
; ^^^^^^^^^^^^^^^^^^^
((invocation_expression function: [(identifier) @key (member_access_expression name: (_) @key)] arguments: (argument_list . (argument (identifier) @address))) @match
  (#match? @key "^Redirect(Permanent|PreserveMethod)?$")
  (#match? @address "([uU]rl|[uU]ri|[rR]eturnTo|[nN]ext|[tT]arget|[rR]edirect\\w*)$")
  (#given? @address "^(\\[[^\\]]*\\]\\s*)*string\\??\\s|^= (this\\.|HttpContext\\.)?Request\\.(Query(String)?|Form|Params|Headers)")
  (#not-around? @match method_declaration local_function_statement "IsLocalUrl\\(|IsAllowed\\w*\\(|IsValid\\w*\\(|\\.Host\\b|Url\\.(Action|RouteUrl)\\(|\\.StartsWith\\(")
  (#set! rule "address-from-value"))
; var path = Path.Combine(root, name); File.ReadAllBytes(path)
;                                      ^^^^^^^^^^^^^^^^^^^^^^^
([(invocation_expression function: (member_access_expression) @key arguments: (argument_list . (argument (identifier) @path))) (object_creation_expression type: (_) @key arguments: (argument_list . (argument (identifier) @path)))] @match
  (#match? @key "^((System\\.IO\\.)?File\\.(ReadAll\\w+|Open\\w*|Write\\w+|Delete|Copy|Move|Create|AppendAll\\w+)|PhysicalFile|FileStream|StreamReader|StreamWriter)$")
  (#given? @path "^= Path\\.Combine\\(")
  (#given? @path "^(\\[[^\\]]*\\]\\s*)*string\\??\\s+\\w*([fF]ile|[nN]ame|[pP]ath)")
  (#not-around? @match method_declaration "GetFileName\\(|GetFullPath\\(|\"\\.\\.\"|\\.StartsWith\\(|IndexOfAny|GetInvalid\\w+|GetTemp\\w+|\\bprivate\\b|\\binternal\\b")
  (#set! key "path")
  (#set! rule "path-from-value"))
; FsPickler.CreateJsonSerializer(), new JavaScriptSerializer(resolver)
; ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
((invocation_expression function: (member_access_expression expression: (_) @object name: (_) @key)) @match
  (#match? @object "(^|\\.)FsPickler$")
  (#match? @key "^Create\\w*Serializer$")
  (#set! rule "object-serialization"))
((object_creation_expression type: (_) @key arguments: (argument_list . (argument (identifier)))) @match
  (#eq? @key "JavaScriptSerializer")
  (#set! rule "object-serialization"))
; query.FromSqlRaw($"{text}"), database.ExecuteSqlRaw("" + text)
;                  ^^^^^^^^^                          ^^^^^^^^^
((invocation_expression function: (member_access_expression name: (_) @key) arguments: (argument_list (argument [(interpolated_string_expression (interpolation)) (binary_expression operator: "+")] @match)))
  (#match? @key "^(FromSqlRaw|ExecuteSqlRaw(Async)?|SqlQueryRaw)(<[^>]*>)?$")
  (#not-match? @match "{sql-verb}")
  (#not-match? @match "{literals-csharp}")
  (#set! rule "sql-from-variable"))

; client.GetStringAsync(url), new RestClient(host), WebRequest.Create($"http://{host}/orders")
; ^^^^^^^^^^^^^^^^^^^^^^^^^^
; Whoever calls the method says which server is asked.
((invocation_expression function: (member_access_expression expression: (_) @object name: (_) @key) arguments: (argument_list . (argument (identifier) @address))) @match
  (#match? @key "^(GetAsync|GetStringAsync|GetStreamAsync|GetByteArrayAsync|PostAsync|PutAsync|PatchAsync|DeleteAsync|DownloadString(Async|TaskAsync)?|DownloadData(TaskAsync)?|DownloadFile(TaskAsync)?|OpenRead(Async|TaskAsync)?|UploadString(TaskAsync)?|Create|CreateHttp)$")
  (#match? @object "([cC]lient|[hH]ttp|^(System\\.Net\\.)?(Http)?WebRequest)$")
  (#match? @address "^(url|uri|host|address|endpoint|target|link|site|\\w+(Url|Uri|Host|Address|Endpoint))$")
  (#around? @match method_declaration "\\b([sS]tring|Uri)\\??\\s+(url|uri|host|address|endpoint|target|link|site|\\w+(Url|Uri|Host|Address|Endpoint))\\s*[,)=]")
  (#not-around? @match method_declaration "\\b(private|protected|internal)\\b|\\.Host\\b|\\b\\w*([aA]llow|[tT]rusted|[wW]hitelist|[vV]alidate|IsValid|IsLocal)\\w*\\b|\\.StartsWith\\(")
  (#set! rule "address-from-value"))
((object_creation_expression type: (_) @key arguments: (argument_list . (argument (identifier) @address))) @match
  (#match? @key "^(RestClient|RestRequest|HttpRequestMessage)$")
  (#match? @address "^(url|uri|host|address|endpoint|target|link|site|\\w+(Url|Uri|Host|Address|Endpoint))$")
  (#around? @match method_declaration "\\b([sS]tring|Uri)\\??\\s+(url|uri|host|address|endpoint|target|link|site|\\w+(Url|Uri|Host|Address|Endpoint))\\s*[,)=]")
  (#not-around? @match method_declaration "\\b(private|protected|internal)\\b|\\.Host\\b|\\b\\w*([aA]llow|[tT]rusted|[wW]hitelist|[vV]alidate|IsValid|IsLocal)\\w*\\b|\\.StartsWith\\(")
  (#set! rule "address-from-value"))
((invocation_expression function: (member_access_expression expression: (_) @object name: (_) @key) arguments: (argument_list . (argument [(interpolated_string_expression) (binary_expression operator: "+")] @address))) @match
  (#match? @key "^(GetAsync|GetStringAsync|GetStreamAsync|GetByteArrayAsync|PostAsync|PutAsync|PatchAsync|DeleteAsync|DownloadString(Async|TaskAsync)?|DownloadData(TaskAsync)?|DownloadFile(TaskAsync)?|OpenRead(Async|TaskAsync)?|UploadString(TaskAsync)?|Create|CreateHttp)$")
  (#match? @object "([cC]lient|[hH]ttp|^(System\\.Net\\.)?(Http)?WebRequest)$")
  (#match? @address "^\\$?\"https?://(\\{\\w*([hH]ost|[dD]omain|[aA]ddress|[sS]erver|[uU]rl|[sS]ite)\\w*\\}|\"\\s*\\+\\s*\\w*([hH]ost|[dD]omain|[aA]ddress|[sS]erver|[uU]rl|[sS]ite)\\w*\\b)")
  (#around? @match method_declaration "\\b[sS]tring\\??\\s+\\w*([hH]ost|[dD]omain|[aA]ddress|[sS]erver|[uU]rl|[sS]ite)\\w*\\s*[,)=]")
  (#not-around? @match method_declaration "\\b(private|protected|internal)\\b|\\b\\w*([aA]llow|[tT]rusted|[wW]hitelist|[vV]alidate|IsValid|IsLocal)\\w*\\b")
  (#set! rule "address-from-value"))
