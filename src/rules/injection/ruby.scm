; Order.where("id = #{id}")
;             ^^^^^^^^^^^^
((call method: (_) @key arguments: (argument_list . (string (interpolation)) @match))
  (#match? @key "^(where|find_by_sql|execute|exec_query|select_all|select_value|select_values|select_rows|order|having|joins|exec|exec_params|async_exec|sync_exec|async_query|send_query|execute_batch|query|update_all|delete_all|count_by_sql|pluck|group)$")
  (#match? @match "([=<>]|[lL][iI][kK][eE]|\\b(IN|in|VALUES|AND|OR))\\s*\\(?[\\s'%]*#\\{")
  (#not-match? @match "\\b(quote|sanitize_sql\\w*|quoted_\\w+|connection\\.quote)\\b|\\b[\\w.]*([pP]laceholder|[mM]arks|PLACEHOLDER|[pP]arams?List)|[jJ]oin\\(")
  ; Names that the models themselves have.
  (#not-match? @match "^[^#]*(#\\{[\\w.:@]*\\btable_name\\}[^#]*)+$")
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

; sql = "… id = #{id}"; connection.execute(sql), Order.order("#{column} DESC")
;                       ^^^^^^^^^^^^^^^^^^^^^^^
((call method: (_) @key arguments: (argument_list . (identifier) @text)) @match
  (#match? @key "^(where|find_by_sql|execute|exec_query|select_all|select_values|select_value|select_rows|exec|query|update_all|delete_all|count_by_sql|prepare|run|fetch)$")
  (#match? @text "(sql|query|statement|stmt|conditions?|where|clause)$|^q$")
  (#around? @match method "\\b(\\w+)\\s*(<<|\\+=|=)\\s*(<<[~-]?[\"']?[A-Z]+[^]*?#\\{(?!\\w*(quot|table_name|sanitize))|\"[^\"]*#\\{(?!\\w*(quot|table_name|sanitize))|[\"'][^\"']*[\"']\\s*(\\+|%(?=[ \\[(]))(?!\\s*[\"']))[^]*\\b(where|find_by_sql|execute|exec_query|select_all|select_values|select_value|select_rows|order|having|joins|exec|query|update_all|delete_all|count_by_sql|prepare|run|fetch)[( ]\\s*\\1\\b")
  (#set! rule "sql-from-variable"))
((call method: (_) @key arguments: (argument_list . [(string (interpolation)) (binary) (call) (element_reference)] @text)) @match
  (#match? @key "^(order|reorder|group|having|joins|from|select|lock|reselect|pluck|find_by_sql|execute|exec_query|select_all|select_values|select_value|select_rows|count_by_sql|Arel\\.sql|sql|exists\\?|calculate|sum|average|minimum|maximum|count)$")
  (#match? @text "#\\{|\\bparams\\[|[\"']\\s*(\\+|%)\\s")
  (#not-match? @text "([=<>]|[lL][iI][kK][eE]|\\b(IN|in|VALUES|AND|OR))\\s*\\(?[\\s'%]*#\\{")
  (#not-match? @text "\\b(quote|sanitize_sql\\w*|quoted_\\w+|table_name|connection\\.quote|arel_table)\\b|#\\{[A-Z][A-Z0-9_:]*\\}")
  (#match? @match "params\\[|{|[A-Z]\\w*\\.|sql|connection|\\bdb\\b|DB")
  (#set! rule "sql-from-variable"))
((call method: (_) @key arguments: (argument_list . (binary operator: ["+" "%"]) @match))
  (#match? @key "^(where|find_by_sql|execute|exec_query|select_all|having|joins|exec|query|update_all|delete_all|count_by_sql)$")
  (#match? @match "^[\"'][^]*([=<>]|[lL][iI][kK][eE]|\\b(IN|in|VALUES|AND|OR))\\s*\\(?[\\s'%\"]*(%s|\\+)")
  (#not-match? @match "^(\"[^\"]*\"|'[^']*')(\\s*\\+\\s*(\"[^\"]*\"|'[^']*'))*$")
  (#not-match? @match "\\b(quote|sanitize_sql\\w*|quoted_\\w+)\\b|[jJ]oin\\(")
  (#set! rule "sql-from-text"))

; system(command), Open3.capture2(command), %x(#{command})
; ^^^^^^^^^^^^^^^
((call !receiver method: (identifier) @key arguments: (argument_list . [(identifier) (call) (instance_variable) (binary) (element_reference)] @command .)) @match
  (#match? @key "^(system|exec|spawn|syscall|fork_exec|sh)$")
  (#not-match? @command "Shellwords|shellescape|shelljoin")
  (#set! rule "command-in-variable"))
((call receiver: (_) @object method: (identifier) @key arguments: (argument_list . [(identifier) (call) (instance_variable) (binary) (element_reference)] @command)) @match
  (#match? @object "^((::)?(Kernel|Process|Open3|IO|PTY|Open4|POSIX::Spawn)|ssh|session|channel)$")
  (#match? @key "^(system|exec|spawn|popen|popen2|popen2e|popen3|capture2|capture2e|capture3|pipeline\\w*|exec!)$")
  (#not-match? @command "Shellwords|shellescape|shelljoin")
  (#set! rule "command-in-variable"))
((call !receiver method: (identifier) @key arguments: (argument_list)) @match
  (#eq? @key "syscall")
  (#set! rule "command-in-variable"))
; open("|%s" % command)
; ^^^^^^^^^^^^^^^^^^^^^
((call method: (identifier) @key arguments: (argument_list . [(binary left: (string) @start) (call arguments: (argument_list . (string) @start))])) @match
  (#match? @key "^(open|read|readlines|binread|foreach|write)$")
  (#match? @start "^[\"']\\|")
  (#set! rule "shell-from-text"))

; record.send(params[:method]), params[:type].constantize
; ^^^^^^^^^^^^^^^^^^^^^^^^^^^^
((call receiver: (_) method: (identifier) @key arguments: (argument_list . (_) @name)) @match
  (#match? @key "^(send|__send__|public_send|try|method|instance_variable_get|instance_variable_set|const_get)$")
  (#match? @name "\\bparams\\b|\\brequest\\.|^\\w+\\.to_sym$|^(method|method_name|action|name|klass|type)$")
  (#set! rule "unsafe-reflection"))
((call receiver: (_) @name method: (identifier) @key) @match
  (#match? @key "^(constantize|safe_constantize)$")
  (#not-match? @name "^[\"'][^\"'#]*[\"']$|\\bclass\\.name\\b|self\\.name|to_s\\.classify$")
  (#set! rule "unsafe-reflection"))
((call !receiver method: (identifier) @key arguments: (argument_list . [(string (interpolation)) (element_reference)] @name)) @match
  (#match? @key "^(load|require|require_dependency)$")
  (#not-match? @name "Rails\\.root|__dir__|#\\{__|^\\w+\\[(?!:)")
  (#set! rule "unsafe-reflection"))

; render inline: text, ERB.new(text)
; ^^^^^^^^^^^^^^^^^^^
((call method: (identifier) @key arguments: (argument_list (pair key: (_) @name value: (_) @text))) @match
  (#match? @key "^(render|render_to_string)$")
  (#match? @name "^:?inline:?$")
  (#set! rule "template-from-text"))
((call receiver: (_) @object method: (identifier) @key arguments: (argument_list . (_) @text)) @match
  (#match? @object "^(::)?(ERB|Erubi::Engine|Erubis::Eruby|Haml::Engine|Slim::Template|Liquid::Template|Tilt\\[\\S*\\]|Tilt::\\w+Template|Mustache)$")
  (#match? @key "^(new|parse|render)$")
  (#not-match? @text "^[\"'][^#]*[\"']$|^(::)?(File|IO)\\.(read|binread)|\\.read$|^[A-Z][A-Z_]+$|^<<")
  (#set! rule "template-from-text"))

; render html: name.html_safe, render text: "Hello #{name}"
; ^^^^^^^^^^^^^^^^^^^^^^^^^^^
((call method: (identifier) @key arguments: (argument_list (pair key: (_) @name value: (_) @value))) @match
  (#eq? @key "render")
  (#match? @name "^:?text:?$")
  (#not-match? @value "^(\"[^\"#]*\"|'[^']*')$")
  (#set! rule "html-maybe-unescaped"))
((call method: (identifier) @key arguments: (argument_list (pair key: (_) @name value: (_) @value))) @match
  (#eq? @key "render")
  (#match? @name "^:?(html|body):?$")
  (#match? @value "\\bparams\\b|\\brequest\\.")
  (#not-match? @value "\\b(h|escape\\w*|sanitize)[( ]")
  (#set! rule "html-maybe-unescaped"))
((call !receiver method: (identifier) @key arguments: (argument_list . [(string) (nil)])) @match
  (#eq? @key "raw")
  (#set! rule "html-maybe-unescaped"))
((call receiver: (string) method: (identifier) @key) @match
  (#eq? @key "html_safe")
  (#set! rule "html-maybe-unescaped"))
((call receiver: (_) @object method: (identifier) @key arguments: (argument_list . (_) @value)) @match
  (#match? @key "^safe_concat$")
  (#not-match? @value "^[\"'][^#]*[\"']$|\\b(sanitize|escape|h)\\b[ (]")
  (#set! rule "html-maybe-unescaped"))
((string (interpolation)) @match
  (#match? @match "{markup-start}")
  (#not-match? @match "\\b(h|escape\\w*|sanitize|html_escape|CGI\\.escape\\w*|url_for|\\w+_(url|path)|t|I18n\\.t)[( ]|#<")
  (#not-around? @match call "\\.html_safe$|^(puts|log\\w*|logger\\.\\w+|Rails\\.logger\\.\\w+|raise|raw|assert\\w*|expect)\\b")
  (#not-inside? @match string)
  (#set! rule "html-maybe-unescaped"))
; ActiveSupport.escape_html_entities_in_json = false
; ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
((assignment left: (call method: (_) @key) right: (false)) @match
  (#match? @key "^(escape_html_entities_in_json|escape_html|autoescape|default_escape_html)$")
  (#set! rule "html-unescaped"))

; config.action_dispatch.cookies_serializer = :marshal
; ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
((assignment left: (call method: (_) @key) right: (simple_symbol) @value) @match
  (#match? @key "^(cookies_serializer|message_serializer|default_message_encryptor_serializer|serializer)$")
  (#match? @value "^:(marshal|hybrid|marshal_allow_fallback|json_allow_marshal|message_pack_allow_marshal)$")
  (#set! rule "object-serialization"))
((call receiver: (_) @object method: (identifier) @key arguments: (argument_list . (_) @data)) @match
  (#match? @match "^(::)?(PStore|YAML::Store|YAML::DBM)\\.new|^(::)?(Oj\\.(object_load|load\\([^)]*mode:\\s*:(object|compat)))|^(::)?(CSV|Ox)\\.(load|parse_obj|load_file)\\(")
  (#not-match? @data "^[\"'][^#\"']*[\"']$")
  (#set! rule "object-serialization"))

; XML.default_substitute_entities = true, Nokogiri::XML(text) { |config| config.noent }
; ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
((assignment left: (call method: (_) @key) right: (true)) @match
  (#match? @key "^(default_substitute_entities|default_load_external_dtd|substitute_entities|expand_entities|resolve_entities)$")
  (#set! rule "xml-external-entities"))
((call receiver: (_) @object method: (identifier) @key) @match
  (#match? @object "^(config|c|options|opts|cfg)$")
  (#match? @key "^(noent|dtdload|dtdattr)$")
  (#set! rule "xml-external-entities"))
((scope_resolution name: (_) @key) @match
  (#match? @key "^(NOENT|DTDLOAD)$")
  (#match? @match "ParseOptions::")
  (#set! rule "xml-external-entities"))
((assignment left: (call method: (_) @key) right: (string) @value) @match
  (#eq? @key "backend")
  (#match? @match "XmlMini\\.backend")
  (#match? @value "^[\"'](LibXML|LibXMLSAX)[\"']$")
  (#set! rule "xml-parser-defaults"))
((call receiver: (_) @object method: (identifier) @key arguments: (argument_list . (_) @document)) @match
  (#match? @object "^(::)?(LibXML::XML::(Parser|Document|Reader)|XML::Parser|REXML::Document|XmlSimple)$")
  (#match? @key "^(string|file|io|new|xml_in|parse)$")
  (#not-match? @document "^[\"'][^#]*[\"']$")
  (#set! rule "xml-parser-defaults"))

; render params[:page]
; ^^^^^^^^^^^^^^^^^^^^
((call !receiver method: (identifier) @key arguments: (argument_list . [(element_reference) (call) (string (interpolation))] @page)) @match
  (#eq? @key "render")
  (#match? @page "\\bparams\\b")
  (#set! rule "template-from-text"))
((call !receiver method: (identifier) @key arguments: (argument_list (pair key: (_) @name value: (_) @page))) @match
  (#eq? @key "render")
  (#match? @name "^:?(file|template|partial|action|layout):?$")
  (#match? @page "\\bparams\\b")
  (#set! rule "template-from-text"))

; send_file params[:name], File.read("files/#{params[:name]}")
; ^^^^^^^^^^^^^^^^^^^^^^^^
((call method: (identifier) @key arguments: (argument_list . (_) @path)) @match
  (#match? @match "^(send_file|render_file|(::)?(File|IO|FileUtils|Pathname|Dir)\\.(read|open|new|readlines|write|binread|delete|unlink|rm\\w*|cp|mv|foreach|join|entries|glob|mkdir_p)|Rails\\.root\\.join)\\b")
  (#match? @match "\\bparams\\b|\\brequest\\.|\\bcookies\\[")
  (#not-match? @match "basename|sanitize|to_i\\b|expand_path|request\\.(body|raw_post)|uploaded|tempfile|\\.path\\b")
  (#not-around? @match argument_list "^\\(?((::)?File\\.join|Rails\\.root\\.join)\\(")
  (#set! key "path")
  (#set! rule "path-from-request"))

; URI.open(address)
; ^^^^^^^^^^^^^^^^^
((call receiver: (_) @object method: (identifier) @key arguments: (argument_list . [(identifier) (call) (binary) (instance_variable) (element_reference) (string (interpolation))] @text)) @match
  (#match? @object "^(::)?(URI|Kernel)$")
  (#eq? @key "open")
  (#not-match? @text "^\"https?://[^\"#]+/|\\bparams\\[")
  (#set! rule "command-in-variable"))
; IO.read(path), which runs what begins with a bar
; ^^^^^^^^^^^^^
((call receiver: (_) @object method: (identifier) @key arguments: (argument_list . [(identifier) (call) (binary) (instance_variable) (element_reference) (string (interpolation))] @path)) @match
  (#match? @object "^(::)?IO$")
  (#match? @key "^(read|write|binread|binwrite|foreach|readlines)$")
  (#not-match? @path "\\bparams\\b|\\brequest\\.|^File\\.(join|expand_path)|^\"[^\"#|]+#")
  (#set! rule "path-from-value"))
; JSON.load(text)
; ^^^^^^^^^^^^^^^
((call receiver: (_) @object method: (identifier) @key arguments: (argument_list . (_) @text) @arguments) @match
  (#match? @object "^(::)?JSON$")
  (#match? @key "^(load|restore|unsafe_load)$")
  (#not-match? @text "^([\"'][^\"'#]*[\"']|(::)?File\\.(read|open)\\([^]*)$")
  (#not-match? @arguments "create_additions: false|:create_additions => false")
  (#set! rule "object-serialization"))
