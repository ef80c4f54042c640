; snprintf(command, size, "rm %s", name); system(command);
;                                         ^^^^^^^^^^^^^^^
((call_expression function: (identifier) @key arguments: (argument_list . [(identifier) (call_expression) (field_expression)] @command)) @match
  (#match? @key "^(system|popen)$")
  (#around? @match function_definition "printf\\(|strn?cat\\(|strlcat\\(|std::string|\\+ ")
  (#set! rule "shell-from-text"))

; xmlReadMemory(text, size, NULL, NULL, XML_PARSE_NOENT)
;                                       ^^^^^^^^^^^^^^^
((call_expression function: (identifier) @key arguments: (argument_list [(identifier) (binary_expression)] @match))
  (#match? @key "^xml(Ctxt)?Read\\w+$")
  (#match? @match "^[A-Z_| \\n]*\\b(XML_PARSE_NOENT|XML_PARSE_DTDLOAD)\\b")
  (#set! rule "xml-external-entities"))

; execl("/bin/sh", "sh", "-c", command, NULL), system(argv[1])
; ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
((call_expression function: (identifier) @key arguments: (argument_list) @arguments) @match
  (#match? @key "^exec(l|lp|le)$")
  (#match? @arguments "\"-l?c\"\\s*,(?!\\s*\"[^\"]*\"\\s*,|\\s*[A-Z][A-Z0-9_]+\\s*,)")
  (#set! rule "command-in-variable"))
((call_expression function: (identifier) @key arguments: (argument_list . [(identifier) (subscript_expression) (field_expression) (call_expression)] @command)) @match
  (#match? @key "^(system|popen|_popen|wsystem|ShellExecute[AW]?|WinExec)$")
  (#not-match? @command "^[A-Z][A-Z0-9_]+$")
  (#not-around? @match function_definition "printf\\(|strn?cat\\(|strlcat\\(|std::string|\\+ ")
  (#set! rule "command-in-variable"))
; snprintf(sql, size, "SELECT … '%s'", name); sqlite3_exec(db, sql, …);
;                                             ^^^^^^^^^^^^^^^^^^^^^^^^
((call_expression function: (identifier) @key arguments: (argument_list (_) . [(identifier) (call_expression) (field_expression)] @text)) @match
  (#match? @key "^(sqlite3_exec|sqlite3_prepare(_v[23])?|sqlite3_get_table|mysql_query|mysql_real_query|PQexec|PQsendQuery|SQLExecDirect[AW]?|SQLPrepare[AW]?|OCIStmtPrepare)$")
  (#around? @match function_definition "sn?printf\\([^;]*\"[^;]*\\b([sS][eE][lL][eE][cC][tT]|[iI][nN][sS][eE][rR][tT]|[uU][pP][dD][aA][tT][eE]|[dD][eE][lL][eE][tT][eE]|[wW][hH][eE][rR][eE])\\b[^;]*%s|strcat\\([^;]*\\)")
  (#set! rule "sql-from-variable"))
