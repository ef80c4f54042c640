; statement.executeQuery("SELECT * FROM orders WHERE id = " + id)
;                        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
((method_invocation name: (_) @key arguments: (argument_list . [(binary_expression operator: "+") (method_invocation)] @match))
  (#match? @key "^(executeQuery|executeUpdate|execute|addBatch|prepareStatement|prepareCall|createQuery|createNativeQuery|createSQLQuery|query|queryForObject|queryForList|queryForMap|queryForRowSet|update|batchUpdate|nativeQuery|rawQuery|execSQL|newQuery|preparedQuery|compileStatement|executeLargeUpdate|sql|createStatement)$")
  (#match? @match "{sql-statement}")
  (#match? @match "{value-in-sql-java}")
  (#match? @match "^(\"|String\\.format\\()")
  (#not-match? @match "{parameter-marks}")
  (#not-match? @match "{literals-java}")
  (#set! rule "sql-from-text"))
((variable_declarator name: (_) @key value: [(binary_expression operator: "+") (method_invocation)] @match)
  (#match? @key "([sS]ql|SQL|[qQ]uery|stmt|statement)$")
  (#match? @match "{sql-statement}")
  (#match? @match "{value-in-sql-java}")
  (#match? @match "^(\"|String\\.format\\()")
  (#not-match? @match "{parameter-marks}")
  (#not-match? @match "{literals-java}")
  (#set! rule "sql-from-text"))

; Runtime.getRuntime().exec("ls " + path)
; ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
((method_invocation object: (_) @object name: (_) @key arguments: (argument_list . [(binary_expression operator: "+") (method_invocation)] @command)) @match
  (#match? @object "([rR]untime|getRuntime\\(\\))$")
  (#eq? @key "exec")
  (#match? @command "\"\\s*\\+|\\+\\s*\"|^String\\.format\\(")
  (#set! rule "shell-from-text"))

; engine.eval(text)
; ^^^^^^^^^^^^^^^^^
((method_invocation object: (_) @object name: (_) @key arguments: (argument_list . (_) @text)) @match
  (#match? @object "([eE]ngine|[sS]hell|[sS]criptEngine)$")
  (#match? @key "^(eval|evaluate)$")
  (#not-match? @text "^\"[^\"]*\"$")
  (#set! rule "code-from-text"))

; new ObjectInputStream(input)
; ^^^^^^^^^^^^^^^^^^^^^^^^^^^^
((object_creation_expression type: (_) @key) @match
  (#match? @key "^(ObjectInputStream|XMLDecoder)$")
  (#not-match? @match "ByteArrayInputStream\\(\\w*[oO]ut\\w*\\.toByteArray")
  (#set! rule "unsafe-deserialization"))
((method_invocation name: (_) @key) @match
  (#match? @key "^(enableDefaultTyping)$")
  (#set! rule "unsafe-deserialization"))

; response.sendRedirect(request.getParameter("next"))
; ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
((method_invocation name: (_) @key arguments: (argument_list . (_) @address)) @match
  (#match? @key "^sendRedirect$")
  (#match? @address "^\\w+\\.(getParameter|getHeader)\\(")
  (#set! rule "address-from-request"))
((object_creation_expression type: (_) @key arguments: (argument_list . (_) @address)) @match
  (#match? @key "^(URL|RedirectView|HttpGet)$")
  (#match? @address "^req\\w*\\.(getParameter|getHeader)\\(")
  (#set! rule "address-from-request"))

; factory.setFeature("…/disallow-doctype-decl", false)
; ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
((method_invocation name: (_) @callee arguments: (argument_list . (_) @key . (false) .)) @match
  (#eq? @callee "setFeature")
  (#match? @key "disallow-doctype-decl\"$|FEATURE_SECURE_PROCESSING$")
  (#set! rule "xml-external-entities"))
((method_invocation name: (_) @callee arguments: (argument_list . (_) @key . (true) .)) @match
  (#match? @callee "^(setFeature|setProperty)$")
  (#match? @key "external-(general|parameter)-entities\"$|load-external-dtd\"$|IS_SUPPORTING_EXTERNAL_ENTITIES$")
  (#set! rule "xml-external-entities"))

; query.setFilter("id == " + id), manager.newQuery(Order.class, "id == " + id)
;                 ^^^^^^^^^^^^^^                                 ^^^^^^^^^^^^^^
((method_invocation name: (_) @key arguments: (argument_list [(binary_expression operator: "+") (method_invocation)] @match))
  (#match? @key "^(setFilter|newQuery|sqlRestriction|setOrdering|setGrouping)$")
  (#match? @match "(=|<|>|\\b[lL][iI][kK][eE]|LIKE)[\\s'\"%(]*(%[sd]|\"\\s*\\+(?!\\s*\"))|\\d\"\\s*\\+")
  (#match? @match "{pasted-java}")
  (#not-match? @match "{literals-java}")
  (#set! rule "sql-from-text"))

; statement.executeQuery("SELECT * FROM " + table)
;                        ^^^^^^^^^^^^^^^^^^^^^^^^^
((method_invocation name: (_) @key arguments: (argument_list . [(binary_expression operator: "+") (method_invocation)] @match))
  (#match? @key "{sql-runner-java}")
  (#match? @match "{sql-verb}")
  (#match? @match "{pasted-java}")
  (#not-match? @match "{value-in-sql-java}")
  (#not-match? @match "{literals-java}")
  (#not-match? @match "{parameter-marks}")
  (#not-match? @match "\\+\\s*(local|this\\.)?\\w*([sS]afe|[cC]onst|[cC]lause|[cC]olumns|[fF]ields)\\w*$")
  (#set! rule "sql-from-variable"))
; String sql = "… id = " + id; statement.executeQuery(sql)
;                              ^^^^^^^^^^^^^^^^^^^^^^^^^^^
((method_invocation name: (_) @key arguments: (argument_list . [(identifier) (method_invocation object: (identifier) name: (_) @text)] @sql)) @match
  (#match? @key "{sql-runner-java}")
  (#not-match? @text "^(?!toString$)")
  (#given? @sql "{sql-built-java}")
  (#set! rule "sql-from-variable"))
((method_invocation name: (_) @key arguments: (argument_list . (identifier) @text)) @match
  (#match? @key "{sql-runner-java}")
  (#not-match? @key "^(update|prepare|query|sql|execute)$")
  (#not-match? @text "^[A-Z][A-Z0-9_]+$")
  (#given? @text "^((final|@\\w+(\\([^)]*\\))?)\\s+)*String\\s")
  (#set! rule "sql-from-variable"))
((method_invocation object: (_) @object name: (_) @key arguments: (argument_list . (identifier) @text)) @match
  (#match? @key "^(update|prepare|query|sql|execute)$")
  (#match? @object "([jJ]dbc\\w*|[tT]emplate|[cC]onn(ection)?|[cC]lient|[dD]b|[dD]atabase|[sS]t(ate)?m(en)?t|[sS]ession|[hH]andle|[pP]ool|[tT]x)(\\(\\))?$")
  (#not-match? @text "^[A-Z][A-Z0-9_]+$")
  (#given? @text "^((final|@\\w+(\\([^)]*\\))?)\\s+)*String\\s")
  (#set! rule "sql-from-variable"))

; manager.setCreateUserSql("INSERT INTO " + table)
;                          ^^^^^^^^^^^^^^^^^^^^^^
([(method_invocation name: (_) @key arguments: (argument_list . [(binary_expression operator: "+") (method_invocation)] @match .)) (object_creation_expression type: (_) @key arguments: (argument_list . [(binary_expression operator: "+") (method_invocation)] @match))]
  (#match? @key "^set\\w*(Sql|SQL|Query|Statement)$|^(PreparedStatementCreatorFactory|MappingSqlQuery|SqlUpdate|SqlQuery|SimpleQuery)$")
  (#match? @match "{sql-verb}")
  (#match? @match "{pasted-java}")
  (#not-match? @match "{literals-java}")
  (#not-match? @match "{parameter-marks}")
  (#set! rule "sql-from-variable"))

; query.put("$where", "this.owner == '" + owner + "'")
; ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
([(method_invocation arguments: (argument_list . (string_literal) @key . (_) @text)) (object_creation_expression arguments: (argument_list . (string_literal) @key . (_) @text))] @match
  (#match? @key "^\"[$](where|function|accumulator)\"$")
  (#match? @text "{pasted-java}")
  (#not-match? @text "{literals-java}")
  (#set! rule "query-from-text"))
; context.search("ou=people", "(uid=" + name + ")", controls), path.evaluate("//user[@name='" + name + "']", document)
;                             ^^^^^^^^^^^^^^^^^^^^
((method_invocation name: (_) @key arguments: (argument_list [(binary_expression operator: "+") (method_invocation)] @match))
  (#match? @key "^(search|lookup|compile|evaluate|selectNodes|selectSingleNode|find|findAll|filter|where|parse|list|authenticate)$")
  (#match? @match "{pasted-java}")
  (#match? @match "\\([&|!]?\\(?\\w+=[*]?(\"\\s*\\+|%s)|//?[\\w*:]+\\[[^\\]]*=\\s*['\\\\\"]*(%s|\"\\s*\\+)|^\"?(uid|cn|ou|dc)=\"?\\s*\\+")
  (#not-match? @match "encodeFor\\w+\\(|[eE]scape\\w*\\(|filterEncode|nameEncode")
  (#set! rule "query-from-text"))

; Runtime.getRuntime().exec("bash", "-c", command)
; ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
((method_invocation object: (_) @object name: (_) @key arguments: (argument_list . (_) @command)) @match
  (#match? @object "^(r|rt|run)$")
  (#eq? @key "exec")
  (#match? @command "\"\\s*\\+|\\+\\s*\"|^String\\.format\\(")
  (#not-match? @command "{literals-java}")
  (#around? @match method_declaration constructor_declaration "\\bRuntime\\s+\\w+\\s*=|Runtime\\.getRuntime\\(\\)")
  (#set! rule "shell-from-text"))
((method_invocation object: (_) @object name: (_) @key arguments: (argument_list) @arguments) @match
  (#match? @object "^(r|rt|run)$|[rR]untime(\\(\\))?$")
  (#eq? @key "exec")
  (#match? @arguments "^\\([^]*\\b[a-z]\\w*\\b(?![^\"]*\"[,)])")
  (#not-match? @arguments "^\\(\\s*(\"[^\"]*\"\\s*,?\\s*|[A-Z][A-Z0-9_]+\\s*,?\\s*|new String\\[\\]\\s*\\{(\\s*\"[^\"]*\"\\s*,?)+\\}\\s*,?\\s*)+\\)$")
  (#not-match? @arguments "^\\([^]*\"\\s*\\+|\\+\\s*\"|^\\(String\\.format\\(")
  (#set! rule "command-in-variable"))
([(method_invocation name: (_) @key arguments: (argument_list) @arguments) (object_creation_expression type: (_) @key arguments: (argument_list) @arguments)] @match
  (#match? @key "^(ProcessBuilder|command)$")
  (#match? @arguments "\"((/usr)?/bin/)?(ba|z|da|k)?sh\"\\s*,\\s*\"-l?c\"\\s*,(?!\\s*\"([^\"\\\\]|\\\\.)*\"\\s*[),}]|\\s*[A-Z][A-Z0-9_]+\\s*[),}])|\"(cmd|powershell)(\\.exe)?\"\\s*,\\s*\"[/-]\\w+\"\\s*,(?!\\s*\"([^\"\\\\]|\\\\.)*\"\\s*[),}]|\\s*[A-Z][A-Z0-9_]+\\s*[),}])")
  (#set! rule "command-in-variable"))
((object_creation_expression type: (_) @key arguments: (argument_list . (identifier) .)) @match
  (#eq? @key "ProcessBuilder")
  (#around? @match method_declaration "\"-l?c\"|\"/[cC]\"|String\\s+\\w*([cC]ommand|[cC]md)\\b")
  (#set! rule "command-in-variable"))
((method_invocation object: (_) @object name: (_) @key arguments: (argument_list . (identifier) @command .)) @match
  (#match? @object "^(pb|\\w*([bB]uilder|[pP]rocess))$")
  (#eq? @key "command")
  (#not-match? @command "^[A-Z][A-Z0-9_]+$")
  (#set! rule "command-in-variable"))

; engine.eval(text), groovy.parseClass(text)
; ^^^^^^^^^^^^^^^^^
((method_invocation object: (_) @object name: (_) @key arguments: (argument_list . (_) @text)) @match
  (#match? @key "^(eval|evaluate|parseClass|parse|run)$")
  (#not-match? @match "([eE]ngine|[sS]hell|[sS]criptEngine)\\.(eval|evaluate)\\(")
  (#match? @object "^(se|js|nashorn|\\w*[gG]roovy\\w*|\\w*[sS]hell|groovy|interpreter|bsh|python|jython|gcl|loader|MVEL|Eval|binding|context|ctx|polyglot|graal\\w*|shell\\w*|\\w*GroovyClassLoader\\w*(\\(\\))?|new (GroovyShell|Interpreter|GroovyClassLoader)\\([^]*\\))$")
  (#not-match? @text "{literals-java}")
  (#file? @match "javax\\.script|groovy\\.(lang|util)|bsh\\.|org\\.mvel2|org\\.python\\.|org\\.graalvm\\.polyglot|org\\.mozilla\\.javascript")
  (#set! rule "code-from-text"))
; parser.parseExpression(text), factory.createValueExpression(context, text, String.class)
; ^^^^^^^^^^^^^^^^^^^^^^^^^^^^
((method_invocation name: (_) @key arguments: (argument_list . (_) @text)) @match
  (#match? @key "^(parseExpression|parseRaw|createExpression|createScript|compileExpression|buildConstraintViolationWithTemplate)$")
  (#not-match? @text "{literals-java}")
  (#not-match? @text "^\\w+\\.(value|key|condition|expression)\\(\\)$")
  (#set! rule "template-from-text"))
((method_invocation name: (_) @key arguments: (argument_list . (_) . (_) @text)) @match
  (#match? @key "^(createValueExpression|createMethodExpression)$")
  (#not-match? @text "{literals-java}")
  (#set! rule "template-from-text"))
((method_invocation object: (_) @object name: (_) @key arguments: (argument_list [(identifier) (binary_expression) (method_invocation)] @text)) @match
  (#match? @object "^(Ognl|OgnlUtil|ognl\\w*|MVEL|jexl\\w*|reflectionProvider|\\w*[oO]gnl\\w*|velocityEngine|Velocity|ve|template\\w*|cfg|configuration|handlebars|mustache\\w*|mf|engine|templateEngine|freemarker\\w*)$")
  (#match? @key "^(getValue|setValue|getGetMethod|getSetMethod|getField|evaluate|eval|parseExpression|compileInline|setProperties|setProperty)$")
  (#not-match? @text "{literals-java}")
  (#file? @match "[oO]gnl|org\\.mvel2|org\\.apache\\.(velocity|commons\\.jexl)|freemarker|handlebars|mustache")
  (#set! rule "template-from-text"))
((object_creation_expression type: (_) @key arguments: (argument_list (_) . [(object_creation_expression) (identifier)] @text)) @match
  (#eq? @key "Template")
  (#match? @text "^new StringReader\\((?!\")|^(content|text|source|template\\w*)$")
  (#file? @match "freemarker")
  (#set! rule "template-from-text"))

; Class.forName(name), context.lookup(name), System.load(path)
; ^^^^^^^^^^^^^^^^^^^
((method_invocation object: (_) @object name: (_) @key arguments: (argument_list . (_) @name)) @match
  (#match? @key "^(forName|loadClass|loadLibrary|load|lookup|doLookup)$")
  (#match? @match "^Class\\.forName|\\bloadClass\\(|\\bloadLibrary\\(|^(System|[rR]untime(\\.getRuntime\\(\\))?|r|rt)\\.load\\(|^(\\w*[cC]ontext|\\w*[cC]tx|jndi\\w*|new InitialContext\\(\\))\\.(lookup|doLookup)\\(|^InitialContext\\.doLookup\\(")
  (#not-match? @name "{literals-java}")
  (#not-match? @name "\\.class\\.get(Canonical)?Name\\(\\)$")
  (#set! rule "unsafe-reflection"))

; mapper.activateDefaultTyping(validator), ParserConfig.getGlobalInstance().setAutoTypeSupport(true)
; ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
((method_invocation name: (_) @key) @match
  (#match? @key "^activateDefaultTyping$")
  (#match? @match "LaissezFaire|EVERYTHING|NON_FINAL\\b")
  (#set! rule "unsafe-deserialization"))
((method_invocation name: (_) @key arguments: (argument_list . (true))) @match
  (#match? @key "^(setAutoTypeSupport)$")
  (#set! rule "unsafe-deserialization"))
((method_invocation object: (_) @object name: (_) @key arguments: (argument_list . (_) @data)) @match
  (#match? @object "^(SerializationUtils|ObjectInputStream|SerializationHelper)$")
  (#match? @key "^(deserialize)$")
  (#not-match? @data "serialize\\(")
  (#set! rule "unsafe-deserialization"))
((annotation name: (_) @key arguments: (annotation_argument_list) @arguments) @match
  (#eq? @key "JsonTypeInfo")
  (#match? @arguments "\\b(Id\\.)?(CLASS|MINIMAL_CLASS)\\b")
  (#set! rule "unsafe-deserialization"))

; new Yaml(), message.getObject()
; ^^^^^^^^^^
((object_creation_expression type: (_) @key arguments: (argument_list) @arguments) @match
  (#match? @key "^(Yaml|XStream|Kryo|HessianInput|Hessian2Input)$")
  (#not-match? @arguments "SafeConstructor|LoaderOptions|loader\\w*[oO]ptions|safe")
  (#match? @match "^new (Yaml\\(\\)|XStream\\(|Kryo\\(|Hessian2?Input\\()")
  (#file? @match "org\\.yaml\\.snakeyaml|xstream|[kK]ryo|hessian|\\bYaml\\b")
  (#not-around? @match method_declaration "SafeConstructor|allowTypes|addPermission|setRegistrationRequired\\(true")
  (#set! rule "object-serialization"))
((method_invocation object: (_) @object name: (_) @key) @match
  (#match? @object "^(\\w*([mM]sg|[mM]essage))$")
  (#eq? @key "getObject")
  (#match? @match "\\(\\)$")
  (#file? @match "\\b(jms|ObjectMessage)\\b")
  (#set! rule "object-serialization"))
((method_invocation name: (_) @key arguments: (argument_list . (true) .)) @match
  (#eq? @key "setReturningObjFlag")
  (#set! rule "object-serialization"))
((object_creation_expression type: (_) @key arguments: (argument_list (_) . (_) . (_) . (_) . (true) . (_) .)) @match
  (#eq? @key "SearchControls")
  (#set! rule "object-serialization"))
((interface_declaration (extends_interfaces) @key body: (_) @body) @match
  (#match? @key "\\bRemote\\b")
  (#match? @body "\\((?:[^()]*,)?\\s*(final\\s+)?(?!(String|Integer|Long|Short|Byte|Double|Float|Boolean|Character|BigDecimal|UUID|int|long|short|byte|double|float|boolean|char)\\b)[A-Z]\\w*(<[^>]*>)?\\s+\\w+\\s*[,)]")
  (#set! rule "object-serialization"))

; response.getWriter().write(name)
; ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
((method_invocation object: (_) @object name: (_) @key arguments: (argument_list . [(identifier) (binary_expression) (method_invocation)] @value)) @match
  (#match? @object "getWriter\\(\\)$|getOutputStream\\(\\)$|^(out|writer|pw)$")
  (#match? @key "^(write|print|println|append|printf|format)$")
  (#not-match? @value "{literals-java}")
  (#not-match? @value "\\w*([jJ][sS][oO][nN]|[gG]son|[xX]ml|[eE]scape\\w*\\(|encode\\w*\\(|[eE]ncode\\w*\\.for\\w+|encodeFor\\w+|[sS]anitize\\w*\\(|clean\\(|getContextPath|[mM]apper)")
  (#around? @match method_declaration "\\b(HttpServletResponse|ServletResponse|HttpServletRequest)\\b")
  (#around? @match method_declaration "getWriter\\(\\)|getOutputStream\\(\\)")
  (#around? @match method_declaration "\\.get(Parameter|Header|QueryString|PathInfo|Cookies)\\w*\\(|@RequestParam|@PathVariable")
  (#not-around? @match method_declaration "application/json|text/plain|text/csv")
  (#set! rule "html-maybe-unescaped"))

; factory.setProperty("javax.xml.stream.isSupportingExternalEntities", true)
; ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
((method_invocation name: (_) @callee arguments: (argument_list . (_) @key . [(true) (field_access)] @value .)) @match
  (#match? @callee "^(setFeature|setProperty|setAttribute)$")
  (#match? @key "isSupportingExternalEntities\"$|\\.SUPPORT_DTD$|supportDTD\"$")
  (#match? @value "^(true|Boolean\\.TRUE)$")
  (#set! rule "xml-external-entities"))
((method_invocation name: (_) @key arguments: (argument_list . (true) .)) @match
  (#match? @key "^(setExpandEntityReferences|setXIncludeAware)$")
  (#set! rule "xml-parser-defaults"))

; DocumentBuilderFactory.newInstance(), new SAXReader()
; ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
((method_invocation object: (_) @object name: (_) @key) @match
  (#match? @object "^(javax\\.xml\\.\\w+\\.)?(DocumentBuilderFactory|SAXParserFactory|XMLInputFactory|TransformerFactory|SchemaFactory|XMLReaderFactory|SAXTransformerFactory)$")
  (#match? @key "^(newInstance|newFactory|newDefaultFactory|createXMLReader|newDefaultInstance)$")
  (#not-around? @match method_declaration "disallow-doctype-decl|ACCESS_EXTERNAL_|external-general-entities|IS_SUPPORTING_EXTERNAL_ENTITIES|SUPPORT_DTD|isSupportingExternalEntities|FEATURE_SECURE_PROCESSING|[sS]ecure\\w*\\(")
  (#not-around? @match static_initializer "disallow-doctype-decl|ACCESS_EXTERNAL_|external-general-entities|FEATURE_SECURE_PROCESSING")
  (#not-around? @match class_body "disallow-doctype-decl|ACCESS_EXTERNAL_|external-general-entities")
  (#set! rule "xml-parser-defaults"))
((object_creation_expression type: (_) @key) @match
  (#match? @key "^(SAXReader|SAXBuilder|Digester|DOMParser|SAXParser)$")
  (#not-around? @match method_declaration "disallow-doctype-decl|ACCESS_EXTERNAL_|external-general-entities|setExpandEntities\\(false|FEATURE_SECURE_PROCESSING")
  (#not-around? @match class_body "disallow-doctype-decl|ACCESS_EXTERNAL_|external-general-entities")
  (#set! rule "xml-parser-defaults"))

; factory.newDocumentBuilder(), with a factory that was made elsewhere
; ^^^^^^^^^^^^^^^^^^^^^^^^^^^^
((method_invocation object: (identifier) @object name: (_) @key) @match
  (#match? @key "^(newDocumentBuilder|newSAXParser|createXMLStreamReader|createXMLEventReader)$")
  (#not-around? @match method_declaration "Factory\\.new(Instance|Factory|DefaultFactory|DefaultInstance)\\(|disallow-doctype-decl|ACCESS_EXTERNAL_|external-general-entities|SUPPORT_DTD|FEATURE_SECURE_PROCESSING")
  (#not-around? @match class_body "disallow-doctype-decl|ACCESS_EXTERNAL_|external-general-entities|SUPPORT_DTD|IS_SUPPORTING_EXTERNAL|FEATURE_SECURE_PROCESSING")
  (#set! rule "xml-parser-defaults"))

; new File(root, request.getParameter("name"))
; ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
([(object_creation_expression type: (_) @key arguments: (argument_list) @arguments) (method_invocation object: (_) @key arguments: (argument_list) @arguments)] @match
  (#match? @match "^new ([\\w.]*\\.)?(File|FileInputStream|FileOutputStream|FileReader|FileWriter|RandomAccessFile|PrintWriter|FileSystemResource)\\(|^([\\w.]*\\.)?(Paths?|Files)\\.(get|of|newInputStream|newBufferedReader|readAllBytes|readString|write|writeString|copy|delete\\w*)\\(")
  (#match? @arguments "\\b(req|request|httpRequest|httpServletRequest|servletRequest|ctx|context)\\.(getParameter|getHeader|getQueryString|getPathInfo|queryParam|pathParam|params|param)\\(|\\.getOriginalFilename\\(\\)|\\.getSubmittedFileName\\(\\)")
  (#not-match? @arguments "getName\\([^]*getName\\(|FilenameUtils|normalize\\(|\\bnew File\\([^]*\\.getName\\(\\)")
  ; The call around it is shown.
  (#not-around? @match argument_list "^\\([^()]*(new ([\\w.]*\\.)?File|([\\w.]*\\.)?Paths?\\.(get|of))\\(")
  (#set! key "path")
  (#set! rule "path-from-request"))
((method_declaration (modifiers (annotation) @route) parameters: (formal_parameters [(formal_parameter (modifiers [(annotation) (marker_annotation)] @from) name: (identifier) @name)]) body: (block (_ [(variable_declarator value: [(object_creation_expression arguments: (argument_list (identifier) @used)) (method_invocation arguments: (argument_list (identifier) @used))] @match) (object_creation_expression arguments: (argument_list (identifier) @used)) @match (method_invocation arguments: (argument_list (identifier) @used)) @match])))
  (#match? @from "^@(PathParam|PathVariable|RequestParam|QueryParam|FormParam|HeaderParam)\\b")
  (#eq? @name @used)
  (#match? @match "^new ([\\w.]*\\.)?(File|FileInputStream|FileOutputStream|FileReader|FileWriter)\\(|^([\\w.]*\\.)?Paths?\\.(get|of)\\(")
  (#not-match? @route "^@(Override|Deprecated)")
  (#not-around? @match method_declaration "FilenameUtils|normalize\\(|\\.startsWith\\(|getCanonicalPath|\\.\\.\"|\\.matches\\(")
  (#set! key "path")
  (#set! rule "path-from-request"))

; log.info("bought by " + name), which the log reads as an expression
;          ^^^^^^^^^^^^^^^^^^^
((method_invocation name: (_) @key arguments: (argument_list . (binary_expression operator: "+") @match))
  (#match? @key "^(trace|debug|info|warn|error|fatal)$")
  (#not-match? @match "{literals-java}")
  (#file? @match "org\\.jboss\\.seam\\.log")
  (#set! rule "template-from-text"))

; new File(folder, entry.getName()), of an archive
; ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
([(object_creation_expression type: (_) @key arguments: (argument_list (method_invocation object: (identifier) @entry name: (_) @name) .)) (method_invocation name: (_) @key arguments: (argument_list . (method_invocation object: (identifier) @entry name: (_) @name) .))] @match
  (#match? @key "^(File|resolve)$")
  (#eq? @name "getName")
  (#match? @entry "[eE]ntry$|^(ze|zipEntry|tarEntry|e)$")
  (#file? @match "\\b(Zip|Tar|Jar|Archive)\\w*(Entry|InputStream|File)\\b")
  (#not-around? @match method_declaration "startsWith\\(|getCanonicalPath|normalize\\(\\)|\"\\.\\.\"|FilenameUtils")
  (#set! rule "archive-unpacked"))

; rest.getForObject(request.getParameter("address"), String.class), "redirect:" + request.getParameter("next")
; ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
((method_invocation name: (_) @key arguments: (argument_list . (_) @address)) @match
  (#match? @key "^(getForObject|getForEntity|postForObject|postForEntity|exchange|uri|url|create)$")
  (#match? @match "\\buri\\(|\\.url\\(|For(Object|Entity)\\(|\\.exchange\\(|^URI\\.create\\(")
  (#match? @address "^\\w*[rR]eq\\w*\\.(getParameter|getHeader)\\(")
  (#set! rule "address-from-request"))
((binary_expression left: (string_literal) @start operator: "+" right: (_) @address) @match
  (#match? @start "^\"(redirect|forward):\"$")
  (#match? @address "^\\w*[rR]eq\\w*\\.(getParameter|getHeader)\\(")
  (#set! key "redirect")
  (#set! rule "address-from-request"))
; response.getWriter().write("<b>" + request.getParameter("name"))
; ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
((method_invocation object: (_) @object name: (_) @key arguments: (argument_list . (_) @value)) @match
  (#match? @object "^(out|\\w*[rR]es(p|ponse)?\\.(getWriter|getOutputStream)\\(\\))$")
  (#match? @key "^(println|print|write|append|printf|format)$")
  (#match? @value "\\b\\w*[rR]eq\\w*\\.(getParameter|getHeader|getQueryString|getPathInfo|getRequestURI)\\(")
  (#not-match? @value "[eE]scape\\w*\\(|[eE]ncode\\w*[.(]|encodeFor|forHtml|sanitize")
  (#set! rule "html-maybe-unescaped"))
; manager.createQuery("from Order o where o.name = '" + name + "'")
;                     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
((method_invocation name: (_) @key arguments: (argument_list . (binary_expression operator: "+") @match))
  (#match? @key "^(createQuery|createNativeQuery|createSQLQuery|find|iterate)$")
  (#match? @match "^\"\\s*([fF][rR][oO][mM])\\s+\\w+[^]*\\b(where|WHERE)\\b")
  (#match? @match "{value-in-sql-java}")
  (#not-match? @match "{sql-statement}")
  (#not-match? @match "{parameter-marks}")
  (#not-match? @match "{literals-java}")
  (#set! rule "sql-from-text"))
; manager.getEngineByName("js").eval(text)
; ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
((method_invocation object: (method_invocation name: (_) @engine) name: (_) @key arguments: (argument_list . (_) @text)) @match
  (#match? @engine "^getEngineBy\\w+$")
  (#eq? @key "eval")
  (#not-match? @text "{literals-java}")
  (#set! rule "code-from-text"))

; new PreparedStatementCreatorFactory(sql), after sql = "… id = " + id
; ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
([(object_creation_expression type: (_) @key arguments: (argument_list . (identifier) @sql)) (method_invocation name: (_) @key arguments: (argument_list . (identifier) @sql))] @match
  (#match? @key "^(PreparedStatementCreatorFactory|newPreparedStatementCreator|executeBatchUpdate)$")
  (#given? @sql "{sql-built-java}")
  (#set! rule "sql-from-variable"))
; statement.executeQuery(String.format(sql, name))
;                        ^^^^^^^^^^^^^^^^^^^^^^^^
((method_invocation name: (_) @key arguments: (argument_list . (method_invocation) @match))
  (#match? @key "{sql-runner-java}")
  (#match? @match "^String\\.format\\(\\s*(\\w+\\.)?\\w*([sS]ql|SQL|[qQ]uery|QUERY|[sS]tmt|[sS]tatement)\\w*\\s*,\\s*[^)\\s]")
  (#set! rule "sql-from-variable"))
; statement.execute("EXEC state_of '" + id + "'")
;                   ^^^^^^^^^^^^^^^^^^^^^^^^^^^
((method_invocation name: (_) @key arguments: (argument_list . [(binary_expression operator: "+") (method_invocation)] @match))
  (#match? @key "{sql-runner-java}")
  (#match? @match "{sql-verb}")
  (#match? @match "{pasted-java}")
  (#match? @match "{value-in-sql-java}")
  (#match? @match "^(String\\.format\\(\\s*)?\"\\s*(\\{\\s*)?(SELECT|INSERT|UPDATE|DELETE|EXEC|CALL|DROP|ALTER|CREATE|TRUNCATE|MERGE|select|insert|update|delete|exec|call|drop|alter|create|truncate|merge)\\s")
  (#not-match? @match "{sql-statement}")
  (#not-match? @match "{literals-java}")
  (#not-match? @match "{parameter-marks}")
  (#set! rule "sql-from-variable"))

; String filter = "(uid=" + name + ")"; context.search(base, filter, controls)
;                                       ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
((method_invocation name: (_) @key arguments: (argument_list . (_) . (identifier) @filter)) @match
  (#eq? @key "search")
  (#given? @filter "^= \"[^;\"]*\\w=[*]?\"\\s*\\+")
  (#not-around? @match method_declaration "encodeFor(LDAP|DN)\\w*\\(|escape(LDAP|Ldap|Filter|DN)\\w*\\(|filterEncode|nameEncode|LdapEncoder|Filter\\.encodeValue")
  (#set! rule "query-from-text"))
((method_invocation name: (_) @key arguments: (argument_list . (identifier) @path)) @match
  (#match? @key "^(evaluate|compile|selectNodes|selectSingleNode)$")
  (#given? @path "^= \"/[^;\"]*\\[[^;\"\\]]*='?\"\\s*\\+")
  (#not-around? @match method_declaration "encodeForXPath|escapeX\\w*\\(")
  (#set! rule "query-from-text"))

; String next = request.getParameter("next"); response.sendRedirect(next)
;                                             ^^^^^^^^^^^^^^^^^^^^^^^^^^^
([(method_invocation name: (_) @key arguments: (argument_list . (identifier) @address)) (object_creation_expression type: (_) @key arguments: (argument_list . (identifier) @address)) (binary_expression left: (string_literal) @key right: (identifier) @address)] @match
  (#match? @key "^((java\\.net\\.)?(URL|URI)|sendRedirect|RedirectView|HttpGet|HttpPost|getForObject|getForEntity|create|uri|\"(redirect|forward):\")$")
  (#not-match? @match "^(?!URI\\.)[\\w.]*\\.create\\(")
  (#given? @address "{taken-java}")
  (#not-around? @match method_declaration "\\.startsWith\\(|\\.getHost\\(\\)|[aA]llow(ed|list)|[wW]hitelist|\\.matches\\(|[vV]alidat\\w*\\(|[iI]sSafe\\w*\\(|\\.equals\\(")
  (#set! rule "address-from-value"))

; String name = request.getParameter("name"); new File(folder, name)
;                                             ^^^^^^^^^^^^^^^^^^^^^^
([(object_creation_expression type: (_) @key arguments: (argument_list [(identifier) (binary_expression)] @path)) (method_invocation name: (_) @key arguments: (argument_list [(identifier) (binary_expression)] @path))] @match
  (#match? @match "^(new ([\\w.]*\\.)?(File|FileInputStream|FileOutputStream|FileReader|FileWriter|RandomAccessFile|PrintWriter|FileSystemResource|ClassPathResource)|\\w+\\.getResource(AsStream)?|([\\w.]*\\.)?Paths?\\.(get|of))\\([^]*\\b[a-z]\\w*\\s*[,)+]")
  (#given? @path "{taken-java}")
  (#not-around? @match method_declaration "FilenameUtils|normalize\\(|\\.startsWith\\(|getCanonicalPath|\"\\.\\.\"|\\.matches\\(|toRealPath|getName\\(\\)|cleanPath\\(")
  (#set! key "path")
  (#set! rule "path-from-value"))

; command.add("-c"); command.add("echo " + name)
;                    ^^^^^^^^^^^^^^^^^^^^^^^^^^^
((method_invocation name: (_) @key arguments: (argument_list . (binary_expression operator: "+") @text .)) @match
  (#eq? @key "add")
  (#not-match? @text "{literals-java}")
  (#around? @match method_declaration "\\.add\\(\\s*\"(-l?c|/[cC])\"\\s*\\)[^]*\\b(ProcessBuilder|command\\(|exec\\()")
  (#set! rule "command-in-variable"))
; server.setEnabledForExtensions(true), factory.setTrustAllPackages(true)
; ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
((method_invocation name: (_) @key arguments: (argument_list . (true) .)) @match
  (#match? @key "^(setEnabledForExtensions|setTrustAllPackages)$")
  (#set! rule "object-serialization"))

; "SELECT * FROM orders WHERE id = ".concat(id)
; ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
((method_invocation object: (string_literal) @sql name: (_) @callee arguments: (argument_list . [(identifier) (method_invocation) (field_access)])) @match
  (#eq? @callee "concat")
  (#match? @sql "{sql-statement}")
  (#set! rule "sql-from-variable"))
; StringBuilder sql = new StringBuilder("SELECT * FROM orders WHERE id = "); sql.append(id);
;                                                                            ^^^^^^^^^^^^^^
((block
  (local_variable_declaration declarator: (variable_declarator name: (_) @name value: (object_creation_expression arguments: (argument_list . (string_literal) @sql .))))
  (expression_statement (method_invocation object: (identifier) @of name: (_) @callee arguments: (argument_list . [(identifier) (method_invocation) (field_access)] @value .)) @match))
  (#eq? @of @name)
  (#eq? @callee "append")
  (#match? @sql "{sql-statement}")
  (#match? @sql "=\\s*'?\"$")
  (#not-match? @value "^[A-Z][A-Z0-9_]+$")
  (#set! rule "sql-from-variable"))
; String sql = "SELECT * FROM orders WHERE id = "; sql += id;
;                                                  ^^^^^^^^^
((block
  (local_variable_declaration declarator: (variable_declarator name: (_) @name value: (string_literal) @sql))
  (expression_statement (assignment_expression left: (identifier) @of operator: "+=" right: [(identifier) (method_invocation) (field_access)] @value) @match))
  (#eq? @of @name)
  (#match? @sql "{sql-statement}")
  (#match? @sql "=\\s*'?\"$")
  (#not-match? @value "^[A-Z][A-Z0-9_]+$")
  (#set! rule "sql-from-variable"))
