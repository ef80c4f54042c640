; new SqlCommand($"SELECT * FROM orders WHERE id = {id}", connection)
;                ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
([(object_creation_expression type: (_) @key arguments: (argument_list . (argument [(interpolated_string_expression) (binary_expression)] @match)))
    (invocation_expression function: (member_access_expression name: (_) @key) arguments: (argument_list . (argument [(interpolated_string_expression) (binary_expression)] @match)))]
  (#match? @key "^((Sql|Npgsql|MySql|Sqlite|SQLite|Oracle|OleDb|Odbc)Command|FromSqlRaw|ExecuteSqlRaw(Async)?|SqlQueryRaw|Query(Async|First|FirstAsync|FirstOrDefault|FirstOrDefaultAsync|Single|SingleAsync)?(<\\w+>)?|Execute(Async|Scalar|ScalarAsync)?(<\\w+>)?)$")
  (#match? @match "{sql-statement}")
  (#match? @match "(=|<|>|\\b[lL][iI][kK][eE]|LIKE|VALUES|values|IN|in|,)[\\s\'\"%(]*(\\{|\"\\s*\\+)")
  (#not-match? @match "{parameter-marks}")
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
  (#match? @key "^(DtdProcessing|XmlResolver)$")
  (#match? @value "^(DtdProcessing\\.Parse|new XmlUrlResolver\\(\\))$")
  (#set! rule "xml-external-entities"))
