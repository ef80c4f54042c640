; $db->query("SELECT * FROM orders WHERE id = $id");
;            ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
([(member_call_expression name: (_) @key arguments: (arguments . (argument [(encapsed_string) (binary_expression)] @match)))
    (function_call_expression function: (_) @key arguments: (arguments (argument [(encapsed_string) (binary_expression)] @match)))
    (scoped_call_expression name: (_) @key arguments: (arguments . (argument [(encapsed_string) (binary_expression)] @match)))]
  (#match? @key "{sql-runner-php}")
  (#match? @match "{sql-statement}")
  (#match? @match "(=|<|>|\\b[lL][iI][kK][eE]|LIKE|VALUES|values|IN|in|,)[\\s\'\"%(]*([{]?[$](?!wpdb)|[\"']\\s*\\.\\s*[$](?!wpdb)|[\"']\\s*\\.\\s*[a-z])")
  (#not-match? @match "\\b[\\w.]*([pP]laceholder|[mM]arks|PLACEHOLDER|[pP]arams?List)|[jJ]oin\\(|->quote\\(|esc_sql\\(|real_escape_string\\(|\\(int\\)|intval\\(|implode\\(")
  (#set! rule "sql-from-text"))
((assignment_expression left: (variable_name) @key right: [(encapsed_string) (binary_expression)] @match)
  (#match? @key "([sS]ql|SQL|[qQ]uery|stmt)$")
  (#match? @match "{sql-statement}")
  (#match? @match "(=|<|>|\\b[lL][iI][kK][eE]|LIKE|VALUES|values|IN|in|,)[\\s\'\"%(]*([{]?[$](?!wpdb)|[\"']\\s*\\.\\s*[$](?!wpdb)|[\"']\\s*\\.\\s*[a-z])")
  (#not-match? @match "\\b[\\w.]*([pP]laceholder|[mM]arks|PLACEHOLDER|[pP]arams?List)|[jJ]oin\\(|->quote\\(|esc_sql\\(|real_escape_string\\(|\\(int\\)|intval\\(|implode\\(")
  (#set! rule "sql-from-text"))

; shell_exec("ls $path");
; ^^^^^^^^^^^^^^^^^^^^^^
((function_call_expression function: (_) @key arguments: (arguments . (argument [(encapsed_string (variable_name)) (binary_expression)] @command))) @match
  (#match? @key "^(exec|shell_exec|system|passthru|popen|proc_open)$")
  (#match? @command "[$]")
  (#not-match? @command "^[\"'](stty|tput) |^'\"' ?[.] ?[$]\\w+ ?[.] ?'\"'$")
  (#not-match? @command "escapeshell(arg|cmd)\\(")
  (#set! rule "shell-from-text"))
((function_call_expression function: (_) @key arguments: (arguments . (argument (function_call_expression function: (_) @inner) @command))) @match
  (#match? @key "^(exec|shell_exec|system|passthru|popen|proc_open)$")
  (#match? @inner "^\\\\?v?sprintf$")
  (#match? @command "[$]")
  (#not-match? @command "escapeshell(arg|cmd)\\(|^\\\\?sprintf\\([\"'](stty|tput) ")
  (#set! rule "shell-from-text"))
((shell_command_expression (variable_name)) @match
  (#set! rule "shell-from-text"))

; eval($text);
; ^^^^^^^^^^^
((function_call_expression function: (_) @key arguments: (arguments . (argument) @text)) @match
  (#match? @key "^(eval|assert)$")
  (#match? @text "^[$]|^\"[^]*[$]|\\.\\s*[$]")
  (#not-match? @match "^assert\\([$]\\w+( |->|\\)|\\[| instanceof)|^assert\\(\\w|^assert\\([^\"]*([!=<>]=|[<>])")
  (#set! rule "code-from-text"))

; echo $_GET["name"];
; ^^^^^^^^^^^^^^^^^^
((echo_statement) @match
  (#match? @match "[$]_(GET|POST|REQUEST|COOKIE)\\b")
  (#not-match? @match "htmlspecialchars|htmlentities|\\be\\(|esc_\\w+\\(|intval|\\(int\\)|strip_tags|json_encode|filter_|urlencode|sanitize|count\\(|isset\\(|empty\\(")
  (#set! rule "html-unescaped"))

; htmlspecialchars($name) → $name
; ^^^^^^^^^^^^^^^^^^^^^^^
((function_call_expression function: (name) @callee arguments: (arguments . (argument [(variable_name) (subscript_expression) (member_access_expression)] @protects))) @match
  (#match? @callee "^(htmlspecialchars|htmlentities|strip_tags|escapeshellarg|escapeshellcmd|addslashes|esc_html|esc_attr|esc_url|esc_sql|sanitize_\\w+|wp_kses\\w*|urlencode|rawurlencode|e)$")
  (#set! rule "escape-removed"))

; unserialize($data)
; ^^^^^^^^^^^^^^^^^^
((function_call_expression function: (_) @key arguments: (arguments) @arguments) @match
  (#match? @key "^(unserialize|maybe_unserialize|yaml_parse)$")
  (#not-match? @arguments "allowed_classes|^\\(serialize\\(|^\\(\\s*('[^']*'|\"[^\"$]*\")\\s*\\)$")
  (#set! rule "unsafe-deserialization"))

; header("Location: " . $_GET["next"]);
; ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
((function_call_expression function: (_) @key arguments: (arguments . (argument) @address)) @match
  (#match? @key "^(header|wp_redirect|redirect|curl_init|file_get_contents)$")
  (#match? @address "^([\"']Location: ?[\"']\\s*\\.\\s*|\"Location: \\{?)?[$]_(GET|POST|REQUEST)\\b")
  (#set! rule "address-from-request"))

; $document->loadXML($text, LIBXML_NOENT);
;                           ^^^^^^^^^^^^
((arguments (argument [(name) (binary_expression)] @match))
  (#match? @match "^([A-Z_|\\\\\\s]*\\b)?(LIBXML_NOENT|LIBXML_DTDLOAD|LIBXML_DTDATTR)\\b")
  (#set! key "xml")
  (#set! rule "xml-external-entities"))
((function_call_expression function: (_) @key arguments: (arguments . (argument (boolean) @value))) @match
  (#eq? @key "libxml_disable_entity_loader")
  (#match? @value "^(false|FALSE)$")
  (#set! rule "xml-external-entities"))

; create_function('$a', $body), preg_replace('/(.+)/e', $code, $text)
; ^^^^^^^^^^^^^^^^^^^^^^^^^^^^
((function_call_expression function: (_) @key arguments: (arguments (argument) . (argument) @text)) @match
  (#match? @key "^\\\\?create_function$")
  (#not-match? @text "^([\"']([^\"'\\\\$]|\\\\.)*[\"']|[A-Z][A-Z0-9_]+|\\w+::[A-Z][A-Z0-9_]+|__DIR__|\\d+)(\\s*\\.\\s*([\"']([^\"'\\\\$]|\\\\.)*[\"']|[A-Z][A-Z0-9_]+|\\w+::[A-Z][A-Z0-9_]+|__DIR__|\\d+))*$")
  (#set! rule "code-from-text"))
((function_call_expression function: (_) @key arguments: (arguments . (argument) @pattern)) @match
  (#match? @key "^\\\\?preg_(replace|filter)$")
  (#match? @pattern "^[\"']([/#~!@%|]).*\\1[imsxADSUXJu]*e[imsxADSUXJu]*[\"']$|^[\"']\\{.*\\}[a-zA-Z]*e[a-zA-Z]*[\"']$")
  (#set! rule "code-from-text"))
((function_call_expression function: (_) @key arguments: (arguments . (argument) @text)) @match
  (#match? @key "^(eval|assert)$")
  (#match? @text "^[$]_(GET|POST|REQUEST|COOKIE)\\b")
  (#set! rule "code-from-text"))

; include $page;
; ^^^^^^^^^^^^^
([(include_expression (_) @path) (include_once_expression (_) @path) (require_expression (_) @path) (require_once_expression (_) @path)] @match
  (#match? @path "[$](?!this->|_SERVER\\[.DOCUMENT_ROOT)")
  (#not-match? @path "^\\(?([$]\\w*([rR]oot|[dD]ir|DIR|[bB]ase\\w*|[pP]ath|[fF]ile|autoload\\w*)|dirname\\([^()]*\\)|__DIR__) *(\\. *[\"'][^\"'$]*[\"'])?\\)?$")
  (#not-match? @path "basename\\(")
  (#set! rule "unsafe-reflection"))
((function_call_expression function: (_) @key arguments: (arguments . (argument) @name)) @match
  (#match? @key "^\\\\?(call_user_func|call_user_func_array|array_map|usort|func_get_args|is_callable|register_shutdown_function)$")
  (#match? @name "^[$]_(GET|POST|REQUEST|COOKIE)\\b|^[$](method|function|func|action|callback_name|\\w*Name)$")
  (#set! rule "unsafe-reflection"))
([(function_call_expression function: [(variable_name) (subscript_expression)] @key) (object_creation_expression [(variable_name) (subscript_expression)] @key)] @match
  (#match? @key "^[$]_(GET|POST|REQUEST|COOKIE)\\b|^[$](func|function|action|method|class|className|controller)$")
  (#set! rule "unsafe-reflection"))

; $sql = "… id = $id"; $db->query($sql), DB::raw("SELECT * FROM $table")
;                      ^^^^^^^^^^^^^^^^
([(member_call_expression name: (_) @key arguments: (arguments . (argument (variable_name) @text))) (function_call_expression function: (_) @key arguments: (arguments (argument (variable_name) @text)))
    (scoped_call_expression name: (_) @key arguments: (arguments . (argument (variable_name) @text)))] @match
  (#match? @key "{sql-runner-php}")
  (#not-match? @text "^[$](db|conn|connection|link|mysqli|dbh|con)$")
  (#given? @text "^\\.= (?![\"'][^\"'$]*[\"']$)|^= (\"[^\"]*\\$(?!wpdb)|[\"'][^\"']*[\"']\\s*\\.(?!\\s*[\"'])|v?sprintf\\(|\\$\\w+\\s*\\.\\s*[\"'])")
  (#set! rule "sql-from-variable"))
([(member_call_expression name: (_) @key arguments: (arguments . (argument [(encapsed_string (variable_name)) (binary_expression) (function_call_expression)] @match)))
    (function_call_expression function: (_) @key arguments: (arguments (argument [(encapsed_string (variable_name)) (binary_expression) (function_call_expression)] @match)))
    (scoped_call_expression name: (_) @key arguments: (arguments . (argument [(encapsed_string (variable_name)) (binary_expression) (function_call_expression)] @match)))]
  (#match? @key "{sql-runner-php}")
  (#match? @match "[$](?!wpdb)")
  (#match? @match "^([\"'][^]*[$]|[\"'][^\"']*[\"']\\s*\\.|v?sprintf\\(|[$]\\w+\\s*\\.)")
  (#match? @match "{sql-verb}")
  (#not-match? @match "(=|<|>|\\b[lL][iI][kK][eE]|LIKE|VALUES|values|IN|in|,)[\\s'\"%(]*([{]?[$](?!wpdb)|[\"']\\s*\\.\\s*[$](?!wpdb)|[\"']\\s*\\.\\s*[a-z])")
  (#not-match? @match "->prefix|[pP]laceholder|implode\\(|->quote\\(|esc_sql|\\(int\\)|intval|->table\\b")
  (#set! rule "sql-from-variable"))
([(member_call_expression name: (_) @key arguments: (arguments . (argument [(encapsed_string (variable_name)) (binary_expression)] @match)))
    (scoped_call_expression name: (_) @key arguments: (arguments . (argument [(encapsed_string (variable_name)) (binary_expression)] @match)))]
  (#match? @key "^(raw|whereRaw|orWhereRaw|selectRaw|orderByRaw|havingRaw|groupByRaw|where|andWhere|orWhere|having|andHaving|orHaving)$")
  (#not-match? @match "{sql-statement}")
  (#match? @match "(=|<|>|\\b[lL][iI][kK][eE]|LIKE|IN|in)[\\s'\"%(]*([{]?[$]|[\"']\\s*\\.\\s*[$])")
  (#not-match? @match "[pP]laceholder|implode\\(|->quote\\(|\\(int\\)|intval")
  ; A path into JSON is no text of a statement.
  (#not-match? @match "->[\"']\\s*\\.|\\.\\s*[\"']->")
  (#set! rule "sql-from-text"))

; ldap_search($connection, $base, "(uid=$name)"), $path->query("//user[@name='$name']")
;                                 ^^^^^^^^^^^^^
([(member_call_expression name: (_) @key arguments: (arguments (argument [(encapsed_string (variable_name)) (binary_expression)] @match)))
    (function_call_expression function: (_) @key arguments: (arguments (argument [(encapsed_string (variable_name)) (binary_expression)] @match)))]
  (#match? @key "^(ldap_search|ldap_list|ldap_read|query|evaluate|xpath|search)$")
  (#match? @match "^[\"']\\([&|!]?\\(?\\w+=[*]?([{]?[$]|[\"']\\s*\\.)|//?[\\w*:@]+\\[[^\\]]*=\\s*['\\\\\"]*([{]?[$]|[\"']\\s*\\.)")
  (#not-match? @match "ldap_escape\\(")
  (#set! rule "query-from-text"))

; exec($command);
; ^^^^^^^^^^^^^^
((function_call_expression function: (_) @key arguments: (arguments . (argument [(variable_name) (subscript_expression) (member_access_expression) (function_call_expression function: (_) @inner) (member_call_expression)] @command))) @match
  (#match? @key "^\\\\?(exec|shell_exec|system|passthru|popen|proc_open|pcntl_exec)$")
  (#not-match? @inner "^\\\\?v?sprintf$")
  (#not-match? @command "escapeshell(arg|cmd)\\(")
  (#set! rule "command-in-variable"))

; ["autoescape" => false], new HtmlString($text)
;  ^^^^^^^^^^^^^^^^^^^^^
((array_element_initializer [(string) (encapsed_string)] @key (boolean) @value) @match
  (#match? @key "^[\"']autoescape[\"']$")
  (#match? @value "^(false|FALSE)$")
  (#set! rule "html-unescaped"))
((object_creation_expression (_) @key (arguments . (argument) @value)) @match
  (#match? @key "^(HtmlString|Markup|\\\\?Illuminate\\\\Support\\\\HtmlString)$")
  (#match? @value "[$]")
  (#not-match? @value "\\b(e|htmlspecialchars|htmlentities|clean|sanitize\\w*|purify)\\(")
  (#set! rule "html-maybe-unescaped"))
([(print_intrinsic) (function_call_expression function: (name) @key)] @match
  (#match? @match "^(print|printf|vprintf|die|exit|wp_die|print_r)\\b[^]*[$]_(GET|POST|REQUEST|COOKIE)\\b")
  (#not-match? @match "htmlspecialchars|htmlentities|\\be\\(|esc_\\w+\\(|intval|\\(int\\)|strip_tags|json_encode|filter_|urlencode|sanitize|count\\(|isset\\(|empty\\(")
  (#set! rule "html-maybe-unescaped"))
([(encapsed_string (variable_name)) (encapsed_string (member_access_expression)) (encapsed_string (subscript_expression))] @match
  (#match? @match "^\"[^\"]*<(a|abbr|article|b|body|br|button|code|dd|div|dl|dt|em|form|h[1-6]|head|html|i|iframe|img|input|label|li|link|option|p|pre|script|section|select|small|span|strong|style|table|td|textarea|th|title|tr|ul)\\b[^]*\\$")
  (#not-around? @match function_call_expression "^(esc_\\w+|wp_kses\\w*|error_log|trigger_error|sprintf)\\(")
  (#set! rule "html-maybe-unescaped"))

; $twig->createTemplate($text), Blade::render($text)
; ^^^^^^^^^^^^^^^^^^^^^^^^^^^^
([(member_call_expression name: (_) @key arguments: (arguments . (argument) @text)) (scoped_call_expression scope: (_) @scope name: (_) @key arguments: (arguments . (argument) @text))] @match
  (#match? @match "(->createTemplate|^\\\\?([\\w\\\\]*\\\\)?Blade::(render|compileString)|->compileString|->renderString)\\(")
  (#match? @text "[$]")
  (#set! rule "template-from-text"))

; extract($_POST), mb_ereg_replace($pattern, $with, $text, $options)
; ^^^^^^^^^^^^^^^
((function_call_expression function: (_) @key arguments: (arguments . (argument) @values)) @match
  (#match? @key "^\\\\?(extract|parse_str|mb_parse_str|import_request_variables)$")
  (#match? @values "^[$]_(GET|POST|REQUEST|COOKIE|FILES)\\b")
  (#set! rule "unsafe-reflection"))
((function_call_expression function: (_) @key arguments: (arguments (argument) . (argument) . (argument) . (argument) @options)) @match
  (#match? @key "^\\\\?mb_ereg(i)?_replace$")
  (#match? @options "[$]|e")
  (#set! rule "code-from-text"))

; $reader->setParserProperty(XMLReader::SUBST_ENTITIES, true);
; ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
((member_call_expression name: (_) @key arguments: (arguments) @arguments) @match
  (#eq? @key "setParserProperty")
  (#match? @arguments "^\\(\\s*\\\\?[xX][mM][lL]Reader::(SUBST_ENTITIES|LOADDTD)\\s*,\\s*(true|TRUE|1)\\s*\\)$|\\bvalue:\\s*true[^]*property:\\s*\\\\?XMLReader::SUBST_ENTITIES|property:\\s*\\\\?XMLReader::SUBST_ENTITIES[^]*value:\\s*true")
  (#set! rule "xml-external-entities"))
; $document->substituteEntities = true;
; ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
((assignment_expression left: (member_access_expression name: (_) @key) right: (boolean) @value) @match
  (#match? @key "^(substituteEntities|resolveExternals)$")
  (#match? @value "^(true|TRUE)$")
  (#set! rule "xml-external-entities"))
; Xml::build($text, ['loadEntities' => true])
;                    ^^^^^^^^^^^^^^^^^^^^^^
((array_element_initializer . (string) @key . (_) @value .) @match
  (#match? @key "^[\"'](loadEntities|resolveExternals|substituteEntities)[\"']$")
  (#match? @value "^(true|TRUE|1)$")
  (#set! rule "xml-external-entities"))

; readfile("files/" . $_GET["name"]);
; ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
((function_call_expression function: (_) @key arguments: (arguments . (argument) @path)) @match
  (#match? @key "^\\\\?(fopen|file|readfile|file_put_contents|unlink|rmdir|mkdir|copy|rename|opendir|scandir|glob|wp_delete_file|show_source|highlight_file|parse_ini_file|simplexml_load_file|move_uploaded_file|fpassthru|file_get_contents)$")
  (#match? @path "[$]_(GET|POST|REQUEST|COOKIE|FILES)\\b|[$](this->)?request->(input|get|query|post|file)\\(")
  (#not-match? @path "\\b(basename|realpath|sanitize_file_name|pathinfo|validate_file)\\(|tmp_name|^[$]_(GET|POST|REQUEST)\\b[^]*$(?<!file_get_contents)")
  (#not-match? @match "file_get_contents\\([$]_")
  (#set! key "path")
  (#set! rule "path-from-request"))
((function_call_expression function: (_) @key arguments: (arguments . (argument) @path)) @match
  (#match? @key "^\\\\?(fopen|file|readfile|unlink|rmdir|show_source|highlight_file|parse_ini_file|opendir|scandir)$")
  (#match? @path "^[$]_(GET|POST|REQUEST|COOKIE)\\b")
  (#set! key "path")
  (#set! rule "path-from-request"))
; unlink($path)
; ^^^^^^^^^^^^^
((function_call_expression function: (_) @key arguments: (arguments . (argument [(variable_name) (binary_expression) (encapsed_string)] @path) .)) @match
  (#match? @key "^\\\\?(unlink|wp_delete_file|readfile)$")
  (#not-inside? @match error_suppression_expression)
  (#match? @path "[$]\\w")
  (#not-match? @path "[$]_(GET|POST|REQUEST|COOKIE|FILES)\\b|[$](this->)?request->|[$]\\w*([tT]e?mp|cache|Cache|lock|Lock)")
  (#not-match? @path "\\b(basename|realpath|sanitize_file_name)\\(")
  (#not-around? @match method_declaration function_definition "\\b(tempnam|tmpfile|sys_get_temp_dir|basename|realpath)\\(")
  (#set! key "path")
  (#set! rule "path-from-value"))

; curl_setopt($curl, CURLOPT_URL, $_GET["address"]);
; ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
((function_call_expression function: (_) @key arguments: (arguments (argument) . (argument) @option . (argument) @address)) @match
  (#eq? @key "curl_setopt")
  (#eq? @option "CURLOPT_URL")
  (#match? @address "^[$]_(GET|POST|REQUEST)\\b|^[$](this->)?request->(input|get|query|post)\\(")
  (#set! rule "address-from-request"))
([(function_call_expression function: (_) @key arguments: (arguments . (argument) @address)) (scoped_call_expression name: (_) @key arguments: (arguments . (argument) @address)) (member_call_expression name: (_) @key arguments: (arguments . (argument) @address))] @match
  (#match? @match "^(redirect\\(|Redirect::(to|away)\\(|redirect\\(\\)->(to|away)\\(|[$]this->redirect\\(|Http::(get|post|put|delete|head)\\(|file_get_contents\\(|curl_init\\()")
  (#match? @key "^(redirect|to|away|get|post|put|delete|head|file_get_contents|curl_init)$")
  (#match? @address "^[$](this->)?request->(input|get|query|post)\\(|^request\\(|^(Request|Input)::(get|input|query)\\(")
  (#set! rule "address-from-request"))
; move_uploaded_file($from, "files/" . $_FILES["photo"]["name"]);
; ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
((function_call_expression function: (_) @key arguments: (arguments (argument) . (argument) @path .)) @match
  (#match? @key "^(move_uploaded_file|copy|rename|file_put_contents)$")
  (#match? @path "[$]_FILES\\[[^\\]]*\\]\\[[\"']name[\"']\\]")
  (#not-match? @path "\\b(basename|sanitize_file_name|pathinfo|hash|md5|sha1)\\(")
  (#set! key "path")
  (#set! rule "path-from-request"))

; $query->orderBy($request->sort), DB::raw($text)
; ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
((member_call_expression name: (_) @key arguments: (arguments . (argument [(subscript_expression) (member_access_expression) (member_call_expression) (function_call_expression) (encapsed_string) (binary_expression)] @text))) @match
  (#match? @key "^(orderBy|orderByDesc|groupBy|pluck|select|addSelect|max|min|sum|avg|where|orWhere|having|increment|decrement|value|latest|oldest)$")
  (#match? @text "\\$_(GET|POST|REQUEST|COOKIE|FILES)\\b|\\$(this->)?request->(?!user\\b|route\\b|validated\\b|session\\b|ip\\b|method\\b|has\\b|is\\w)\\w+|\\brequest\\(\\s*[\"']|\\brequest\\(\\)->(input|get|query|post)\\(|\\b(Request|Input)::(get|input|query)\\(")
  (#match? @match "DB::table\\(|::(query|where|select|orderBy|join|with)\\(|[qQ]uery|->(where|join|orderBy|select|from)\\(|[bB]uilder|[$]\\w+->(orderBy|groupBy|pluck)")
  (#set! rule "sql-from-variable"))
((member_call_expression name: (_) @key arguments: (arguments . (argument (variable_name) @text))) @match
  (#match? @key "^(orderBy|orderByDesc|groupBy|pluck|select|addSelect|max|min|sum|avg|where|orWhere|having)$")
  (#match? @match "DB::table\\(|::(query|where|select|orderBy|join|with)\\(|[qQ]uery|->(where|join|orderBy|select|from)\\(|[bB]uilder")
  (#given? @text "^= (\\(string\\)\\s*|trim\\()?(\\$_(GET|POST|REQUEST|COOKIE|FILES)\\b|\\$(this->)?request->(input|get|query|post)\\b|\\$this->(query|request)->get\\(|request\\(|(Request|Input)::(get|input|query)\\()")
  (#not-around? @match method_declaration "in_array\\(|\\bRule::in|[aA]llowed|\\bmatch *\\(")
  (#set! rule "sql-from-variable"))
([(member_call_expression name: (_) @key arguments: (arguments . (argument [(variable_name) (member_access_expression) (subscript_expression)] @text))) (scoped_call_expression name: (_) @key arguments: (arguments . (argument [(variable_name) (member_access_expression) (subscript_expression)] @text)))] @match
  (#match? @match "^[^]*(->(selectRaw|whereRaw|orWhereRaw|orderByRaw|havingRaw|groupByRaw|fromRaw)|\\bDB::(raw|unprepared|statement))\\([^()]*(\\)\\[^()]*)?\\)?$")
  (#match? @key "^(selectRaw|whereRaw|orWhereRaw|orderByRaw|havingRaw|groupByRaw|fromRaw|raw|unprepared|statement)$")
  (#set! rule "sql-from-variable"))
((member_call_expression name: (_) @key arguments: (arguments . (argument (function_call_expression function: (_) @format) @text))) @match
  (#match? @key "^(where|andWhere|orWhere|having|andHaving|orHaving|orderBy|addOrderBy|groupBy|createQuery|executeQuery|executeStatement)$")
  (#match? @format "^\\\\?v?sprintf$")
  (#match? @text "^\\\\?v?sprintf\\(\\s*[\"'][^\"']*%s[^]*,[^]*[$]")
  (#not-match? @text "->(prefix|table|quote\\w*)\\b|[pP]laceholder|implode\\(|intval|[$]alias\\b")
  (#set! rule "sql-from-variable"))
; Rule::unique("orders")->ignore($request->id)
; ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
((member_call_expression object: (_) @object name: (_) @key arguments: (arguments) @arguments) @match
  (#eq? @key "ignore")
  (#match? @object "\\bRule::unique\\(")
  (#match? @arguments "[$]_(GET|POST|REQUEST)\\b|[$]request->(?!user\\b|route\\b)|[$]this->(input|query|request|get)\\b|\\brequest\\(\\)?->?")
  (#set! rule "sql-from-variable"))
((member_call_expression object: (_) @object name: (_) @key arguments: (arguments . (argument (variable_name) @text) .)) @match
  (#eq? @key "ignore")
  (#match? @object "\\bRule::unique\\(")
  (#given? @text "^= (\\(string\\)\\s*|trim\\()?(\\$_(GET|POST|REQUEST|COOKIE|FILES)\\b|\\$(this->)?request->(input|get|query|post)\\b|\\$this->(query|request)->get\\(|request\\(|(Request|Input)::(get|input|query)\\()")
  (#set! rule "sql-from-variable"))

; $address = $_GET["address"]; curl_init($address)
;                              ^^^^^^^^^^^^^^^^^^^
((function_call_expression function: (_) @key arguments: (arguments (argument (variable_name) @used))) @match
  (#given? @used "{taken-php}")
  (#match? @key "^(curl_init|curl_setopt|wp_remote_get|wp_remote_post|wp_remote_request|redirect)$")
  (#not-match? @match "^curl_setopt\\((?![^,]*,\\s*CURLOPT_URL\\b)")
  (#not-around? @match compound_statement "parse_url\\(|in_array\\(|FILTER_VALIDATE|preg_match\\(|str_starts_with\\(|strpos\\(")
  (#set! rule "address-from-value"))
; header("Location: " . $_SERVER["REQUEST_URI"]), wp_redirect($address)
; ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
((function_call_expression function: (_) @key arguments: (arguments . (argument) @address)) @match
  (#match? @key "^header$")
  (#match? @address "^[\"'][lL]ocation: *([\"'] *\\. *|\\{)[$]_SERVER\\[[\"']?(REQUEST_URI|HTTP_REFERER|HTTP_HOST)[\"']?\\]")
  (#set! rule "address-from-value"))
((function_call_expression function: (_) @key arguments: (arguments . (argument [(variable_name) (subscript_expression)]) @address)) @match
  (#eq? @key "wp_redirect")
  (#not-match? @address "[$]_(GET|POST|REQUEST)\\b")
  (#not-around? @match function_definition method_declaration "(admin_url|home_url|site_url|get_permalink|wp_validate_redirect|wp_login_url|get_edit_post_link|add_query_arg\\( *[\"'\\[a])\\w*\\(?")
  (#set! rule "address-from-value"))
((member_call_expression object: (_) @object name: (_) @key arguments: (arguments . (argument [(variable_name) (binary_expression)] @address))) @match
  (#eq? @object "$this")
  (#eq? @key "redirect")
  (#match? @address "^[$]\\w+$|^[\"']https?://[\"'] *\\. *[$]")
  (#given? @address "^= \\$\\w+->(\\w+->)?get\\(")
  (#not-around? @match method_declaration "parse_url\\(|in_array\\(|generateUrl|preg_match\\(|str_starts_with\\(|isAllowed|isValid")
  (#set! rule "address-from-value"))
; $address = "https://" . $_GET["host"] . "/orders"
;            ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
((assignment_expression left: (_) @key right: [(binary_expression) (encapsed_string) (function_call_expression)] @match)
  (#match? @match "^[\"']https?://([\"']\\s*\\.\\s*|\\{?)[$]_(GET|POST|REQUEST|COOKIE)\\b|^v?sprintf\\(\\s*[\"']https?://%s[^,]*,\\s*[$]_(GET|POST|REQUEST|COOKIE)\\b")
  (#set! rule "address-from-value"))
((assignment_expression left: (_) @key right: [(binary_expression) (encapsed_string)] @match)
  (#given? @match "{taken-php}")
  (#match? @match "^[\"']https?://([\"']\\s*\\.\\s*|\\{?)[$](?!_|this)\\w+")
  (#set! rule "address-from-value"))

; $name = $_GET["name"]; readfile($name)
;                        ^^^^^^^^^^^^^^^
((function_call_expression function: (_) @key arguments: (arguments (argument [(variable_name) (binary_expression) (encapsed_string) (function_call_expression)]) @path)) @match
  (#given? @path "{taken-php}")
  (#match? @key "^(fopen|file|readfile|file_get_contents|file_put_contents|opendir|scandir|show_source|highlight_file|parse_ini_file|simplexml_load_file|rmdir|mkdir|copy|rename|md5_file|sha1_file)$")
  (#not-match? @path "[$]_(GET|POST|REQUEST|COOKIE|FILES)\\b|\\b(basename|realpath|sanitize_file_name|pathinfo|validate_file)\\(")
  (#not-match? @match "^file_put_contents\\([^,]*[\"'][^,]*,")
  (#not-around? @match compound_statement "basename\\(|realpath\\(|in_array\\(|sanitize_file_name")
  (#set! key "path")
  (#set! rule "path-from-value"))

; $name = $_GET["name"]; echo "Hello " . $name;
;                        ^^^^^^^^^^^^^^^^^^^^^^
([(echo_statement) (print_intrinsic)] @match
  (#given? @match "{taken-php}")
  (#not-match? @match "[$]_(GET|POST|REQUEST|COOKIE)\\b|htmlspecialchars|htmlentities|esc_\\w+\\(|intval|\\(int\\)|strip_tags|json_encode|filter_|urlencode|sanitize|\\be\\(")
  (#not-around? @match compound_statement "= *(htmlspecialchars|htmlentities|esc_\\w+|intval|strip_tags|filter_\\w+|sanitize\\w*|\\(int\\))")
  (#set! key "echo")
  (#set! rule "html-maybe-unescaped"))
; echo htmlspecialchars($_POST["title"]) . $_POST["name"];
; ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
([(echo_statement) (print_intrinsic)] @match
  (#match? @match "(htmlspecialchars|htmlentities|strip_tags)\\([^]*[.,]\\s*[$]_(GET|POST|REQUEST|COOKIE)\\[[^\\]]*\\]\\s*([.,;)]|$)")
  (#set! key "echo")
  (#set! rule "html-maybe-unescaped"))

; $values = $_GET["values"]; extract($values)
;                            ^^^^^^^^^^^^^^^^
((function_call_expression function: (_) @key arguments: (arguments . (argument (variable_name) @used))) @match
  (#given? @used "{taken-php}")
  (#match? @key "^(extract|parse_str)$")
  (#set! rule "unsafe-reflection"))
