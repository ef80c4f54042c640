; statement.executeQuery("SELECT * FROM orders WHERE id = $id")
;                        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
((call_expression (navigation_expression (identifier) @key .) (value_arguments . (value_argument [(string_literal) (binary_expression) (multiline_string_literal)] @match)))
  (#match? @key "^(executeQuery|executeUpdate|execute|prepareStatement|createQuery|createNativeQuery|query|queryForObject|queryForList|update|rawQuery|execSQL|exec)$")
  (#match? @match "{sql-statement}")
  (#match? @match "(=|<|>|\\b[lL][iI][kK][eE]|LIKE|VALUES|values|IN|in|,)[\\s\'\"%(]*([$]\\{?[a-z]|\"\\s*\\+)")
  (#not-match? @match "{parameter-marks}")
  (#set! rule "sql-from-text"))

; Runtime.getRuntime().exec("ls $path")
; ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
((call_expression (navigation_expression) @callee (value_arguments . (value_argument [(string_literal) (binary_expression)] @command))) @match
  (#match? @callee "([rR]untime(\\(\\))?|^rt?)\\.exec$")
  (#match? @command "[$]|\"\\s*\\+(?!\\s*\")|\\w\\s*\\+\\s*\"")
  (#not-match? @command "^\"([^\"$]|\\$\\{?([A-Z]\\w*\\.)*[A-Z][A-Z0-9_]+\\b\\}?)*\"$")
  (#set! rule "shell-from-text"))

; ObjectInputStream(input)
; ^^^^^^^^^^^^^^^^^^^^^^^^
((call_expression (identifier) @key) @match
  (#match? @key "^(ObjectInputStream|XMLDecoder)$")
  (#set! rule "unsafe-deserialization"))

; val sql = "… id = $id"; database.execSQL(sql)
;                         ^^^^^^^^^^^^^^^^^^^^^
((call_expression (navigation_expression (identifier) @key .) (value_arguments . (value_argument (identifier) @text))) @match
  (#match? @key "^(executeQuery|executeUpdate|execute|prepareStatement|createQuery|createNativeQuery|query|queryForObject|queryForList|update|rawQuery|execSQL|exec|sql|compileStatement)$")
  (#given? @text "^\\+= (?!\"[^\"$\\n]*\"$)|^= (\"[^\"\\n]*\\$\\{?[a-z]|\"{3}[^\"]*\\$\\{?[a-z]|\"[^\"\\n]*\"\\s*\\+(?!\\s*[\"A-Z]))")
  (#set! rule "sql-from-variable"))
((call_expression (navigation_expression (identifier) @key .) (value_arguments . (value_argument [(string_literal) (binary_expression) (multiline_string_literal)] @match)))
  (#match? @key "^(executeQuery|executeUpdate|execute|prepareStatement|createQuery|createNativeQuery|query|queryForObject|queryForList|update|rawQuery|execSQL|exec|sql|compileStatement)$")
  (#match? @match "{sql-verb}")
  (#match? @match "[$]\\{?[a-z]|\"\\s*\\+\\s*[a-z]")
  (#not-match? @match "(=|<|>|\\b[lL][iI][kK][eE]|LIKE|VALUES|values|IN|in|,)[\\s'\"%(]*([$]\\{?[a-z]|\"\\s*\\+)")
  (#not-match? @match "{parameter-marks}")
  (#not-match? @match "[$]\\{?(TABLE|[A-Z]\\w*\\.)")
  (#set! rule "sql-from-variable"))

; ProcessBuilder("sh", "-c", command), Runtime.getRuntime().exec(command)
; ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
((call_expression (identifier) @key (value_arguments) @arguments) @match
  (#eq? @key "ProcessBuilder")
  (#match? @arguments "\"((/usr)?/(system/)?bin/)?(ba|z|da|k)?sh\"\\s*,\\s*\"-l?c\"\\s*,(?!\\s*\"[^\"$]*\"\\s*[),])|\"(cmd|powershell)(\\.exe)?\"\\s*,\\s*\"[/-]\\w+\"\\s*,(?!\\s*\"[^\"$]*\"\\s*[),])")
  (#set! rule "command-in-variable"))
((call_expression (navigation_expression) @callee (value_arguments . (value_argument [(identifier) (navigation_expression) (call_expression)] @command))) @match
  (#match? @callee "([rR]untime(\\(\\))?|^rt?)\\.exec$")
  (#not-match? @command "^([A-Z]\\w*\\.)*[A-Z][A-Z0-9_]+$|^arrayOf\\((\\s*\"[^\"$]*\"\\s*,?)+\\)$")
  (#set! rule "command-in-variable"))

; engine.eval(text), view.evaluateJavascript("show('$name')", null)
; ^^^^^^^^^^^^^^^^^
((call_expression (navigation_expression (_) @object (identifier) @key .) (value_arguments . (value_argument) @text)) @match
  (#match? @object "([eE]ngine|[sS]hell|[sS]criptEngine)$")
  (#match? @key "^(eval|evaluate)$")
  (#not-match? @text "^\"[^\"$]*\"$")
  (#set! rule "code-from-text"))
((call_expression (navigation_expression (identifier) @key .) (value_arguments . (value_argument [(string_literal) (binary_expression) (multiline_string_literal)] @text))) @match
  (#match? @key "^(evaluateJavascript|loadUrl)$")
  (#match? @text "[$]\\{?[a-z]|\"\\s*\\+\\s*[a-z]")
  (#match? @match "^[^]*\\.evaluateJavascript\\(|\\(\\s*\"+javascript:")
  (#not-match? @text "[qQ]uote\\(|[eE]scape\\w*\\(|[jJ]son|JSON|[eE]ncode")
  (#set! rule "code-from-text"))
; Class.forName(name), System.loadLibrary(name)
; ^^^^^^^^^^^^^^^^^^^
((call_expression (navigation_expression) @callee (value_arguments . (value_argument) @name)) @match
  (#match? @callee "^Class\\.forName$|\\.loadClass$|\\.loadLibrary$|^System\\.load$")
  (#not-match? @name "^\"[^\"$]*\"$|^([A-Z]\\w*\\.)*[A-Z][A-Z0-9_]+$|::class")
  (#set! rule "unsafe-reflection"))
