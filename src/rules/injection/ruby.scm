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
  ; What maintainers run themselves.
  (#not-path? @match "{maintainers-path}")
  (#set! rule "shell-from-text"))
((subshell (interpolation)) @match
  (#not-match? @match "shellescape|Shellwords|#\\{[A-Z_]+\\}[^#]*`$")
  ; What maintainers run themselves.
  (#not-path? @match "{maintainers-path}")
  (#set! rule "shell-from-text"))
; system("ls #{path}") in a script
; ^^^^^^^^^^^^^^^^^^^^
((call method: (identifier) @key arguments: (argument_list . (string (interpolation)) @command .)) @match
  (#match? @key "^(system|exec|spawn|popen|capture2|capture2e|capture3)$")
  (#match? @command " ")
  (#not-match? @command "shellescape|Shellwords|[sS][eE][lL][eE][cC][tT] ")
  (#path? @match "{maintainers-path}")
  (#set! rule "script-command-from-text"))
((subshell (interpolation)) @match
  (#not-match? @match "shellescape|Shellwords|#\\{[A-Z_]+\\}[^#]*`$")
  (#path? @match "{maintainers-path}")
  (#set! rule "script-command-from-text"))
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
  (#not-match? @match "^Oj\\.load\\([^)]*mode|^(::)?(YAML|Psych)(\\.|::)load\\((File\\.read|[A-Z_]+[,)]|ERB)|permitted_classes|\\bsafe: true|^Oj\\.load\\((\\w+\\)|File\\.read\\((Rails\\.root|[A-Z][A-Z_]+)\\b)")
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
  (#given? @text "^(<<|\\+=|=) ?(\"[^\"]*#\\{(?!\\w*(quot|table_name|sanitize))|[\"'][^\"']*[\"']\\s*(\\+|%(?=[ \\[(]))(?!\\s*[\"']))")
  (#set! rule "sql-from-variable"))
((call method: (_) @key arguments: (argument_list . (identifier) @text)) @match
  (#match? @key "^(where|find_by_sql|execute|exec_query|select_all|select_values|select_value|select_rows|exec|query|update_all|delete_all|count_by_sql|prepare|run|fetch)$")
  (#match? @text "(sql|query|statement|stmt|conditions?|where|clause)$|^q$")
  (#given? @text "^(<<|\\+=|=) ?<<[~-]?[\"']?[A-Z]")
  (#around? @match method "<<[~-]?[\"']?[A-Z]+[^]*?#\\{(?!\\w*(quot|table_name|sanitize))")
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

; Order.find(:all, conditions: "state = '#{state}'", order: params[:sort])
;                              ^^^^^^^^^^^^^^^^^^^^^         ^^^^^^^^^^^^^
((call method: (_) @callee arguments: (argument_list (pair key: (_) @key value: [(string (interpolation)) (binary) (element_reference) (array . [(string (interpolation)) (binary)])] @match)))
  (#match? @callee "^(find|all|first|last|count|sum|average|minimum|maximum|calculate|paginate|exists\\?|find_each|find_in_batches|update_all|delete_all)$")
  (#match? @key "^:?(conditions|order|group|having|joins|select|from|lock):?$")
  (#match? @match "#\\{(?!([A-Z][A-Z0-9_:]*|\\w*table_name)\\}|\\w*(quote|sanitize))|\\bparams\\b|\\bcookies\\[|[\"']\\s*(\\+|%)\\s*(?![\"'])")
  (#not-match? @match "\\.to_i\\}")
  (#set! rule "sql-from-variable"))
; Order.where(["state = ? AND owner = '#{owner}'", state])
;             ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
((call method: (_) @key arguments: (argument_list . (array . [(string (interpolation)) (binary)] @text) @match))
  (#match? @key "^(where|not|or|having|joins|order|find_by_sql|count_by_sql|exists\\?|delete_all|update_all|sanitize_sql\\w*)$")
  (#match? @text "([=<>]|[lL][iI][kK][eE]|\\b(IN|in|AND|OR))\\s*\\(?[\\s'%]*(#\\{|[\"']\\s*\\+)")
  (#not-match? @text "\\b(quote\\w*|table_name)\\b|[pP]laceholder|[jJ]oin\\(|#\\{[A-Z][A-Z0-9_:]*\\}")
  (#set! rule "sql-from-variable"))
; Order.last("state = '#{params[:state]}'")
;            ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
((call receiver: (constant) method: (_) @key arguments: (argument_list . (string (interpolation)) @match))
  (#match? @key "^(first|last|find|all|find_by|take)$")
  (#match? @match "([=<>]|[lL][iI][kK][eE]|\\bIN)\\s*\\(?[\\s'%]*#\\{[^}]*\\b(params|cookies)\\b")
  (#not-match? @match "\\.to_[if]\\}|\\? *[\\d\"'][^}:?]*:[^}]*[\\d\"']\\}")
  (#set! rule "sql-from-variable"))
; DB["SELECT id FROM orders WHERE state = '#{state}'"], connection.exec_params("…" << params[:state])
;    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
((element_reference object: (_) @key . (string (interpolation)) @match)
  (#match? @key "^@?(DB|db|\\w*_db|database|connection|conn)$")
  (#match? @match "{sql-verb}")
  (#not-match? @match "\\b(quote\\w*|table_name)\\b|[pP]laceholder")
  (#set! rule "sql-from-variable"))
((call method: (_) @key arguments: (argument_list . [(binary operator: ["<<" "+" "%"]) (call receiver: (string) method: (identifier) @concat)] @match))
  (#match? @key "^(exec|exec_params|async_exec|sync_exec|execute|exec_query|select_all|query|send_query)$")
  (#not-match? @concat "^(?!concat$)")
  (#match? @match "^[\"'][^]*([=<>]|[lL][iI][kK][eE]|\\b(IN|in|VALUES|AND|OR))\\s*\\(?[\\s'%\"]*(%\\{\\w+\\}|%<\\w+>|<<|\\.concat|\\+)")
  (#not-match? @match "^(\"[^\"]*\"|'[^']*')(\\s*(\\+|<<|%)\\s*(\"[^\"]*\"|'[^']*'|\\{\\s*\\w+: *(\"[^\"]*\"|\\d+)\\s*\\}))*$")
  (#not-match? @match "\\b(quote|sanitize_sql\\w*|quoted_\\w+)\\b|[jJ]oin\\(")
  (#set! rule "sql-from-variable"))
; sql << params[:state]; connection.exec(sql)
;                        ^^^^^^^^^^^^^^^^^^^^
((call method: (_) @key arguments: (argument_list . (identifier) @text)) @match
  (#match? @key "^(find_by_sql|execute|exec_query|select_all|select_values|select_value|select_rows|exec|exec_params|query|count_by_sql|prepare|run|fetch)$")
  (#match? @text "(sql|query|statement|stmt|conditions?|where|clause)$|^q$")
  (#given? @text "^(<<|\\+=)(?! *[\"'\\[:\\d<])|^\\.concat\\((?![\"'])|^= [\"'][^\"']*[\"']\\.concat\\((?![\"'])")
  (#set! rule "sql-from-variable"))

; exec(["sh", "-c", command]), Process.spawn([program, "--version"])
;      ^^^^^^^^^^^^^^^^^^^^^^                 ^^^^^^^^^^^^^^^^^^^^^^
((call receiver: (_)? @object method: (identifier) @key arguments: (argument_list . (array . [(identifier) (element_reference) (call) (instance_variable) (string)]) @match))
  (#match? @key "^(system|exec|spawn|popen|capture2|capture2e|capture3)$")
  (#not-match? @object "^(?!(::)?(Kernel|Process|Open3|IO|PTY)$)")
  (#match? @match "^\\[\\s*([a-z@]|[\"']((/usr)?/bin/)?(ba|z|da|k)?sh[\"']\\s*,\\s*([\"']-l?c[\"']\\s*,\\s*)?[a-z@])")
  (#not-match? @match "Shellwords|shellescape|^\\[\\s*(RbConfig|Gem)")
  (#set! rule "command-in-variable"))
; RubyVM::InstructionSequence.compile(text).eval
; ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
((call receiver: (call receiver: (_) @object method: (_) @compile arguments: (argument_list . [(identifier) (call) (instance_variable) (element_reference)])) method: (identifier) @key) @match
  (#match? @object "^(::)?RubyVM::InstructionSequence$")
  (#match? @compile "^(compile|new)$")
  (#eq? @key "eval")
  (#set! rule "code-from-text"))
((call receiver: (_) method: (identifier) @key arguments: (argument_list . (element_reference object: (_) @from))) @match
  (#match? @key "^(instance_eval|class_eval|module_eval)$")
  (#match? @from "^(params|cookies|session)$")
  (#set! rule "code-from-text"))
; list.map(&params[:method].to_sym), params[:method].to_sym.to_proc
;          ^^^^^^^^^^^^^^^^^^^^^^^^
((block_argument (call receiver: (_) @name method: (identifier) @key)) @match
  (#eq? @key "to_sym")
  (#match? @name "\\bparams\\b|\\brequest\\.|input")
  (#set! rule "unsafe-reflection"))
((call receiver: (call receiver: (_) @name method: (identifier) @symbol) method: (identifier) @key) @match
  (#eq? @symbol "to_sym")
  (#eq? @key "to_proc")
  (#match? @name "\\bparams\\b|\\brequest\\.|input")
  (#set! rule "unsafe-reflection"))

; Net::HTTP.get_response(URI(params[:address])), HTTParty.get(params[:address])
; ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
((call receiver: (_) @object method: (identifier) @key arguments: (argument_list . (_) @address)) @match
  (#match? @object "^(::)?(Net::HTTP(::\\w+)?|HTTParty|Faraday|RestClient|Excon|HTTP|Typhoeus|URI|Kernel|ftp|http|client|conn)$")
  (#match? @key "^(get|get_response|post|post_form|put|patch|delete|head|start|new|open|request|connect)$")
  (#match? @address "^((::)?URI(\\.parse|::parse)?\\()?params\\[")
  (#not-match? @match "^(http|client|conn)\\.(new|start|open|delete|request)|^(URI|HTTP|Kernel|Faraday)\\.(new|start|connect|delete|request)|^(client|conn|http)\\.\\w+\\((?!\\s*URI)")
  (#set! rule "address-from-request"))
; address = params[:address]; Net::HTTP.get(URI(address)), redirect_to params
;                             ^^^^^^^^^^^^^^^^^^^^^^^^^^^
((call receiver: (_) @object method: (identifier) @key arguments: (argument_list . [(identifier) (call)] @address)) @match
  (#match? @object "^(::)?(Net::HTTP(::\\w+)?|HTTParty|Faraday|RestClient|Excon|HTTP|Typhoeus|URI)$")
  (#match? @key "^(get|get_response|post|post_form|put|patch|delete|head|start|new|open)$")
  (#not-match? @match "^URI\\.new|params\\[")
  (#given? @address "^= ((::)?URI(\\.parse|::parse)?\\()?params\\[")
  (#not-around? @match method "\\.(include\\?|match\\?|start_with\\?|end_with\\?)|=~|allow|permitted_")
  (#set! rule "address-from-value"))
((call method: (identifier) @key arguments: (argument_list . [(identifier) (call)] @address)) @match
  (#eq? @key "redirect_to")
  (#match? @address "^(url_for[( ])?params(\\.(permit|merge|to_unsafe_h|require)\\b|\\)?$)")
  (#not-match? @match "only_path:? *(=> *)?true|:host =>|\\bhost:")
  (#not-match? @address "\\.permit\\((?![^)]*:(url|host|domain|protocol|port|subdomain))")
  (#set! rule "address-from-value"))
((call method: (identifier) @key arguments: (argument_list . (identifier) @address)) @match
  (#eq? @key "redirect_to")
  (#given? @address "^= (params\\[|request\\.(referer|referrer|env\\[))")
  (#not-match? @address "^params$")
  (#not-around? @match method "\\.(include\\?|match\\?|start_with\\?|end_with\\?)|=~|allow|\\.(host|path)\\b|only_path")
  (#set! rule "address-from-value"))

; ftp.get("files/#{params[:name]}"), Dir.chdir(params[:folder])
; ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
((call receiver: (_) @object method: (identifier) @key arguments: (argument_list) @arguments) @match
  (#match? @match "^(@?\\w*ftp\\.(get\\w*|put\\w*|delete|rename|mkdir|rmdir|chdir|list|retr\\w+|stor\\w+|sendcmd)|(::)?(File|IO|FileUtils|Pathname|Dir|Kernel|PStore)\\.(chdir|chroot|lchmod|lchown|chmod|chown|symlink|rename|truncate)|(::)?(Kernel|PStore)\\.(open|new|delete|readlines))\\b")
  (#match? @arguments "\\bparams\\[|\\bcookies(\\.permanent)?\\[")
  (#not-match? @arguments "basename|sanitize|to_i\\b|expand_path|cookies\\.signed")
  (#set! key "path")
  (#set! rule "path-from-value"))
((call method: (identifier) @key arguments: (argument_list . (_) @path)) @match
  (#eq? @key "send_file")
  (#match? @path "^cookies(\\.signed)?\\.permanent\\[")
  (#set! key "path")
  (#set! rule "path-from-value"))

; page = params[:page]; render file: "pages/#{page}"
;                       ^^^^^^^^^^^^^^^^^^^^^^^^^^^^
((call !receiver method: (identifier) @key arguments: (argument_list . (identifier) @page)) @match
  (#match? @key "^(render|render_to_string)$")
  (#not-match? @page "^params$")
  (#given? @page "^= params\\[")
  (#not-around? @match method "\\.include\\?|basename|\\.in\\?|\\bcase\\b|allow")
  (#set! rule "template-from-text"))
((call !receiver method: (identifier) @key arguments: (argument_list (pair key: (_) @name value: [(identifier) (string (interpolation))] @page))) @match
  (#match? @key "^(render|render_to_string)$")
  (#match? @name "^:?(file|template|partial|action|layout):?$")
  (#not-match? @page "\\bparams\\b")
  (#given? @page "^= params\\[")
  (#not-around? @match method "\\.include\\?|basename|\\.in\\?|\\bcase\\b|allow")
  (#set! rule "template-from-text"))

; Oj.load(data), where nothing says how
; ^^^^^^^^^^^^^
((call receiver: (_) @object method: (identifier) @key arguments: (argument_list . (identifier) .)) @match
  (#match? @object "^(::)?Oj$")
  (#eq? @key "load")
  (#not-file? @match "Oj\\.(default_options|mimic_JSON)|default_options = .*mode")
  (#set! rule "object-serialization"))
