; $db->query("SELECT * FROM orders WHERE id = $id");
;            ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
([(member_call_expression name: (_) @key arguments: (arguments . (argument [(encapsed_string) (binary_expression)] @match)))
    (function_call_expression function: (_) @key arguments: (arguments (argument [(encapsed_string) (binary_expression)] @match)))
    (scoped_call_expression name: (_) @key arguments: (arguments . (argument [(encapsed_string) (binary_expression)] @match)))]
  (#match? @key "^(query|exec|prepare|get_results|get_row|get_var|get_col|mysqli_query|pg_query|mysql_query|raw|select|statement|unprepared|whereRaw|selectRaw|orderByRaw|executeQuery|executeStatement|multi_query)$")
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
  (#not-match? @match "^assert\\([$]\\w+( |->|\\)|\\[| instanceof)|^assert\\(\\w")
  (#set! rule "code-from-text"))

; echo $_GET["name"];
; ^^^^^^^^^^^^^^^^^^
((echo_statement) @match
  (#match? @match "[$]_(GET|POST|REQUEST|COOKIE)\\b")
  (#not-match? @match "htmlspecialchars|htmlentities|esc_\\w+\\(|intval|\\(int\\)|strip_tags|json_encode|filter_|urlencode|sanitize|count\\(|isset\\(|empty\\(")
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
  (#not-match? @arguments "allowed_classes|^\\(serialize\\(")
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
  (#match? @match "^([A-Z_|\\s]*\\b)?(LIBXML_NOENT|LIBXML_DTDLOAD)\\b")
  (#set! key "xml")
  (#set! rule "xml-external-entities"))
((function_call_expression function: (_) @key arguments: (arguments . (argument (boolean) @value))) @match
  (#eq? @key "libxml_disable_entity_loader")
  (#match? @value "^(false|FALSE)$")
  (#set! rule "xml-external-entities"))
