; Order.where("id = #{id}")
;             ^^^^^^^^^^^^
((call method: (_) @key arguments: (argument_list . (string (interpolation)) @match))
  (#match? @key "^(where|find_by_sql|execute|exec_query|select_all|order|having|joins|exec|query|update_all|delete_all|count_by_sql|pluck|group)$")
  (#match? @match "([=<>]|[lL][iI][kK][eE]|\\b(IN|in|VALUES|AND|OR))\\s*\\(?[\\s'%]*#\\{")
  (#not-match? @match "\\b(quote|sanitize_sql\\w*|quoted_\\w+|connection\\.quote)\\b|\\b[\\w.]*([pP]laceholder|[mM]arks|PLACEHOLDER|[pP]arams?List)|[jJ]oin\\(")
  (#set! rule "sql-from-text"))

; system("ls #{path}")
; ^^^^^^^^^^^^^^^^^^^^
((call method: (identifier) @key arguments: (argument_list . (string (interpolation)) @command .)) @match
  (#match? @key "^(system|exec|spawn|popen|capture2|capture2e|capture3)$")
  (#match? @command " ")
  (#not-match? @command "shellescape|Shellwords|[sS][eE][lL][eE][cC][tT] ")
  (#set! rule "shell-from-text"))
((subshell (interpolation)) @match
  (#not-match? @match "shellescape|Shellwords|#\\{[A-Z_]+\\}[^#]*`$")
  (#set! rule "shell-from-text"))
((call !receiver method: (identifier) @key arguments: (argument_list . [(identifier) (string (interpolation))] @path)) @match
  (#eq? @key "open")
  (#not-match? @path "(path|file|filename|dir|name)$|^[\"'][a-zA-Z./]")
  (#set! rule "shell-from-text"))

; eval(text)
; ^^^^^^^^^^
((call !receiver method: (identifier) @key arguments: (argument_list . (_) @text)) @match
  (#match? @key "^(eval|instance_eval|class_eval|module_eval)$")
  (#not-match? @text "^([\"'][^#]*[\"']|:\\w+|&.*)$|^<<")
  (#set! rule "code-from-text"))
((call receiver: (_) @object method: (identifier) @key arguments: (argument_list . (_) @text)) @match
  (#match? @object "^((::)?Kernel|binding)$")
  (#eq? @key "eval")
  (#not-match? @text "^([\"'][^#]*[\"']|:\\w+|&.*)$|^<<")
  (#set! rule "code-from-text"))
((call receiver: (_) method: (identifier) @key arguments: (argument_list . [(identifier) (string (interpolation))] @text)) @match
  (#match? @key "^(instance_eval|class_eval|module_eval)$")
  (#set! rule "code-from-text"))

; name.html_safe
; ^^^^^^^^^^^^^^
((call receiver: (_) @value method: (identifier) @key) @match
  (#eq? @key "html_safe")
  (#not-match? @value "^[\"'][^#]*[\"']$|\\b(sanitize|escape|h|strip_tags|t|I18n\\.t|safe_join|content_tag)\\b[ (]|to_json")
  (#set! rule "html-unescaped"))
((call !receiver method: (identifier) @key arguments: (argument_list . [(identifier) (call) (instance_variable)] @value)) @match
  (#eq? @key "raw")
  (#not-match? @value "sanitize|escape|to_json|render")
  (#set! rule "html-unescaped"))

; ERB::Util.html_escape(name) → name
; ^^^^^^^^^^^^^^^^^^^^^^^^^^^
((call method: (identifier) @callee arguments: (argument_list . [(identifier) (call) (instance_variable)] @protects)) @match
  (#match? @callee "^(html_escape|escapeHTML|escape_html|sanitize|strip_tags|shellescape|quote|sanitize_sql|sanitize_sql_like|escape_once|h|escape_javascript)$")
  (#set! rule "escape-removed"))

; Marshal.load(data)
; ^^^^^^^^^^^^^^^^^^
((call receiver: (_) @object method: (identifier) @key arguments: (argument_list . (_) @data)) @match
  (#match? @object "^(::)?Marshal$")
  (#match? @key "^(load|restore)$")
  (#not-match? @data "^(::)?Marshal\\.dump")
  (#set! rule "unsafe-deserialization"))
((call receiver: (_) @object method: (identifier) @key arguments: (argument_list) @arguments) @match
  (#match? @object "^(::)?(YAML|Psych|Oj)$")
  (#match? @key "^(load|unsafe_load|unsafe_load_file|load_stream)$")
  (#not-match? @match "^Oj\\.load\\([^)]*mode|^(::)?(YAML|Psych)\\.load\\((File\\.read|[A-Z_]+[,)]|ERB)|permitted_classes|^Oj\\.load\\(\\w+\\)")
  (#set! rule "unsafe-deserialization"))

; redirect_to params[:next]
; ^^^^^^^^^^^^^^^^^^^^^^^^^
((call method: (identifier) @key arguments: (argument_list . (_) @address)) @match
  (#match? @key "^(redirect_to|open|get)$")
  (#match? @address "^(params\\[|request\\.referer)")
  (#not-match? @key "^get$")
  (#set! rule "address-from-request"))
