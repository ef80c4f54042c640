; cursor.execute(f"SELECT * FROM orders WHERE id = {id}")
;                ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
((call function: (attribute attribute: (_) @key) arguments: (argument_list . [(string (interpolation)) (binary_operator) (call)] @match))
  (#match? @key "^(execute|executemany|executescript|raw|read_sql|read_sql_query|fetch|fetchrow|fetchval|fetchone|fetchall|query|text|from_statement|mogrify)$")
  (#match? @match "{sql-statement}")
  (#match? @match "{value-in-sql}")
  (#match? @match "^[fF]|^[rR][fF]|[\"']\\s*(%|\\+)\\s+[^\"'\\s]|[\"']\\.format\\(")
  (#not-match? @match "\\b[\\w.]*([pP]laceholder|[mM]arks|PLACEHOLDER|[pP]arams?List)|[jJ]oin\\(|%\\s*\\((\\s*[\"'][^\"']*[\"']\\s*,?)+\\)$|sql\\.SQL")
  (#set! rule "sql-from-text"))
((assignment left: (identifier) @key right: [(string (interpolation)) (binary_operator) (call)] @match)
  (#match? @key "^(\\w*(sql|SQL|query|QUERY|stmt|statement)\\w*)$")
  (#match? @match "{sql-statement}")
  (#match? @match "{value-in-sql}")
  (#match? @match "^[fF]|^[rR][fF]|[\"']\\s*(%|\\+)\\s+[^\"'\\s]|[\"']\\.format\\(")
  (#not-match? @match "\\b[\\w.]*([pP]laceholder|[mM]arks|PLACEHOLDER|[pP]arams?List)|[jJ]oin\\(|%\\s*\\((\\s*[\"'][^\"']*[\"']\\s*,?)+\\)$|sql\\.SQL")
  (#set! rule "sql-from-text"))

; subprocess.run(f"ls {path}", shell=True)
; ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
((call function: [(identifier) @key (attribute attribute: (_) @key)] arguments: (argument_list . (_) @command (keyword_argument name: (_) @name value: (true)))) @match
  (#match? @key "^(run|call|check_call|check_output|Popen|getoutput|getstatusoutput|create_subprocess_shell)$")
  (#eq? @name "shell")
  (#not-match? @command "^[rRbBuU]?([\"'][^\"']*[\"']|\"\"\"[^\"]*\"\"\")$|^\\[|\\b(shlex\\.)?(quote|join)\\(|^[\"'][^]*[^%]\"$")
  ; Use a shell, to support commands that are joined.
  (#not-explained? @match "\\b([sS]hell\\b.*\\b(support|need|want|require|for|allow|because)|([nN]eed|[wW]ant|[rR]equire)\\w*\\b.*\\bshell)\\b")
  (#set! rule "shell-from-text"))
((call function: (attribute object: (identifier) @object attribute: (_) @key) arguments: (argument_list . (_) @command)) @match
  (#eq? @object "os")
  (#match? @key "^(system|popen)$")
  (#match? @command "^[fF][\"'][^]*\\{|[\"']\\s*(%|\\+)|\\+\\s*[\"']|\\.format\\(")
  (#not-match? @command "\\b(shlex\\.)?quote\\(")
  (#set! rule "shell-from-text"))

; eval(text)
; ^^^^^^^^^^
((call function: (identifier) @key arguments: (argument_list . (_) @text)) @match
  (#match? @key "^(eval|exec)$")
  (#not-match? @text "^([rRbBuU]?([\"'][^\"']*[\"']|\"\"\"[^\"]*\"\"\")|[fF][\"'][^\"'{}]*[\"']|compile\\([^]*)$")
  ; A constant of the module.
  (#not-match? @text "^_?[A-Z][A-Z0-9]*(_[A-Z0-9]+)+$")
  (#set! rule "code-from-text"))

; mark_safe(f"<b>{name}</b>")
; ^^^^^^^^^^^^^^^^^^^^^^^^^^^
((call function: [(identifier) @key (attribute attribute: (_) @key)] arguments: (argument_list . (_) @value)) @match
  (#match? @key "^(mark_safe|Markup|SafeString|SafeText)$")
  (#not-match? @value "^[rRuU]?[\"'][^]*[\"']$|\\b(escape|bleach\\.clean|clean|nh3\\.clean|sanitize\\w*|format_html|render_to_string|json\\.dumps)\\(|\\{\\w*(escaped|sanitized|quoted)\\w*\\}")
  (#not-match? @value "^[\"'][^\"']*[\"']\\.join\\(\\w+\\)$")
  (#set! rule "html-unescaped"))
; What is joined may be made of escaped parts.
((call function: [(identifier) @key (attribute attribute: (_) @key)] arguments: (argument_list . (_) @value)) @match
  (#match? @key "^(mark_safe|Markup|SafeString|SafeText)$")
  (#match? @value "^[\"'][^\"']*[\"']\\.join\\(\\w+\\)$")
  (#not-around? @match "function_definition" "\\b(escape|conditional_escape|clean|sanitize\\w*|format_html)\\(")
  (#set! rule "html-unescaped"))
((keyword_argument name: (_) @key value: (false)) @match
  (#match? @key "^(autoescape|auto_escape)$")
  (#set! rule "html-unescaped"))

; Environment(loader=loader, autoescape=True) → Environment(loader=loader, autoescape=choose())
;                            ^^^^^^^^^^^^^^^
((call function: (_) @protects arguments: (argument_list (keyword_argument name: (_) @key value: (true)) @match))
  (#match? @key "^(autoescape|auto_escape)$")
  (#set! rule "escape-removed"))

; pickle.loads(data)
; ^^^^^^^^^^^^^^^^^^
((call function: (attribute object: (identifier) @object attribute: (_) @key) arguments: (argument_list . (_) @data)) @match
  (#match? @object "^(pickle|cPickle|_pickle|dill|cloudpickle|jsonpickle|marshal)$")
  (#match? @key "^(load|loads|decode|Unpickler)$")
  (#not-match? @data "^(pickle|cPickle|dill|cloudpickle|marshal)\\.dumps\\(|^[rRbBuU]?(\"[^\"]*\"|'[^']*')$")
  (#set! rule "unsafe-deserialization"))
((call function: (attribute object: (identifier) @object attribute: (_) @key) arguments: (argument_list) @arguments) @match
  (#match? @object "^(yaml|ruamel)$")
  (#match? @key "^(load|load_all|unsafe_load|unsafe_load_all|full_load)$")
  (#not-match? @arguments "\\b(C?SafeLoader|CSafeLoader|BaseLoader|safe)\\b")
  ; What ruamel makes reads plain data unless it is told otherwise.
  (#not-around? @match function_definition "\\byaml\\s*=\\s*([\\w.]+\\.)?YAML\\((?![^)]*unsafe)")
  (#set! rule "unsafe-deserialization"))
((call function: [(identifier) @key (attribute attribute: (_) @key)] arguments: (argument_list (keyword_argument name: (_) @name value: (string) @value))) @match
  (#eq? @key "YAML")
  (#eq? @name "typ")
  (#match? @value "^[\"']unsafe[\"']$")
  (#set! rule "unsafe-deserialization"))
((call function: (attribute object: (identifier) @object attribute: (_) @key) arguments: (argument_list (keyword_argument name: (_) @name value: (false)))) @match
  (#eq? @object "torch")
  (#eq? @key "load")
  (#eq? @name "weights_only")
  (#set! rule "unsafe-deserialization"))
((keyword_argument name: (_) @key value: (true)) @match
  (#match? @key "^(allow_pickle|allow_dangerous_deserialization)$")
  (#set! rule "unsafe-deserialization"))

; redirect(request.args.get("next"))
; ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
((call function: [(identifier) @key (attribute attribute: (_) @key)] arguments: (argument_list . (_) @address)) @match
  (#match? @key "^(redirect|HttpResponseRedirect|RedirectResponse|urlopen)$")
  (#match? @address "^request\\.(args|form|GET|POST|values|json|query_params|data)\\b")
  (#set! rule "address-from-request"))
((call function: (attribute object: (identifier) @object attribute: (_) @key) arguments: (argument_list . (_) @address)) @match
  (#match? @object "^(requests|httpx)$")
  (#match? @address "^request\\.(args|form|GET|POST|values|json|query_params|data)\\b")
  (#set! rule "address-from-request"))

; etree.XMLParser(resolve_entities=True)
;                 ^^^^^^^^^^^^^^^^^^^^^
((keyword_argument name: (_) @key value: (true)) @match
  (#match? @key "^(resolve_entities|load_dtd|forbid_dtd_off)$")
  (#set! rule "xml-external-entities"))
((call function: (attribute attribute: (_) @key) arguments: (argument_list . (_) @feature . (_) @value)) @match
  (#eq? @key "setFeature")
  (#match? @feature "feature_external_(ges|pes)$")
  (#match? @value "^(True|1)$")
  (#set! rule "xml-external-entities"))

; cursor.execute(f"SELECT * FROM {table}"), Orders.objects.filter(...).order_by("state %s" % order)
;                ^^^^^^^^^^^^^^^^^^^^^^^^
((call function: [(identifier) @key (attribute attribute: (_) @key)] arguments: (argument_list . [(string (interpolation)) (binary_operator) (call) (concatenated_string)] @match))
  (#match? @key "{sql-runner}")
  (#match? @match "{sql-verb}")
  (#match? @match "{pasted-python}")
  (#not-match? @match "{value-in-sql}")
  (#not-match? @match "{parameter-marks}")
  (#not-match? @match "sql\\.SQL|^(\\w+\\.)?text\\(|__tablename__|\\bdb_table\\b|\\.tablename\\b")
  (#not-match? @match "{constant-parts-python}")
  (#set! rule "sql-from-variable"))
((call function: (attribute attribute: (_) @key) arguments: (argument_list . [(string (interpolation)) (binary_operator) (call)] @match))
  (#match? @key "^(distinct|having|group_by|order_by|filter|where|select_from|column|extra|literal_column|RawSQL|sqlRestriction)$")
  (#match? @match "{pasted-python}")
  (#not-match? @match "{constant-parts-python}")
  (#not-match? @match "^\\w+(\\.\\w+)*\\(")
  ; One name, with its direction.
  (#not-match? @match "^[fF][\"'](-|\\w+__)?\\{[^{}]*\\}(__\\w+)*[\"']$")
  (#set! rule "sql-from-variable"))

; sql = f"SELECT * FROM {table}"; cursor.execute(sql)
;                                 ^^^^^^^^^^^^^^^^^^^
((call function: (attribute attribute: (_) @key) arguments: (argument_list . [(identifier) @text (call function: (_) @wrapper arguments: (argument_list . (identifier) @text .))])) @match
  (#match? @key "{sql-runner}")
  (#not-match? @wrapper "^(?!(\\w+\\.)?text$)")
  (#given? @text "{sql-built-python}")
  (#set! rule "sql-from-variable"))

; Order.objects.extra(where=["state = %s" % state])
; ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
((call function: (attribute object: (_) @query attribute: (_) @key) arguments: (argument_list) @arguments) @match
  (#eq? @key "extra")
  (#match? @query "\\.objects\\b|[qQ]uery(_?[sS]et)?\\b|^qs$|\\)$")
  (#not-match? @arguments "[=:\\[]\\s*[fF][\"']|[\"']\\s*%|\\.format\\(|^\\(\\s*(select|where|order_by)\\s*=\\s*[{\\[(](\\s*[\"'][^\"']*[\"']\\s*[:,]?)+\\s*[}\\])]\\s*,?\\s*\\)$")
  (#set! rule "sql-from-variable"))
((call function: (attribute attribute: (_) @key) arguments: (argument_list (keyword_argument name: (_) @name value: (_) @text))) @match
  (#eq? @key "extra")
  (#match? @name "^(where|select|tables|order_by)$")
  (#match? @text "[fF][\"'][^]*\\{|[\"']\\s*%\\s|\\.format\\(|[\"']\\s*\\+")
  (#set! rule "sql-from-text"))
((call function: [(identifier) @key (attribute attribute: (_) @key)] arguments: (argument_list . [(identifier) (attribute) (subscript) (call)] @text)) @match
  (#match? @key "^(RawSQL|raw)$")
  (#not-match? @text "^_?[A-Z][A-Z0-9]*(_[A-Z0-9]+)*$")
  (#set! rule "sql-from-variable"))

; class Position(Func): template = "…"
; ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
((class_definition superclasses: (argument_list [(identifier) (attribute)] @base) body: (_) @body) @match
  (#match? @base "^((\\w+\\.)*)(Func|Aggregate|Expression|Subquery|Transform|RawSQL)$")
  (#match? @body "^\\s*(template|function|arg_joiner)\\s*=|\\n\\s*(template|function)\\s*=|def as_sql\\(|def __init__\\(|super\\(")
  (#file? @match "django\\.(db|contrib)")
  (#set! rule "sql-from-variable"))

; getattr(os, "system")(command), os.popen(command), subprocess.getoutput(command)
; ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
((call function: (attribute object: (_) @object attribute: (_) @key) arguments: (argument_list . (_) @command)) @match
  (#match? @object "^(os|subprocess|commands|asyncio(\\.subprocess)?|pexpect|pty|ptyprocess|[a-z_]*(ssh|client|channel|transport)[a-z_0-9]*|self\\._?(ssh|client)\\w*)$")
  (#match? @key "^(popen[234]?|getoutput|getstatusoutput|create_subprocess_shell|exec_command)$")
  (#match? @command "^[fF][\"'][^]*\\{|[\"']\\s*(%|\\+)|\\+\\s*[\"']|\\.format\\(")
  (#not-match? @command "\\b(shlex\\.)?quote\\(")
  (#not-match? @match "^os\\.popen\\(")
  (#set! rule "shell-from-text"))
((call function: [(attribute attribute: (_) @key) (identifier) @key] arguments: (argument_list . (_) @command)) @match
  (#match? @key "^(system|popen[234]?|getoutput|getstatusoutput|exec_command|create_subprocess_shell|create_subprocess_exec|posix_spawnp?|exec[lv]p?e?)$")
  (#not-match? @command "{text-python}")
  (#not-match? @command "^(sys\\.executable|_?[A-Z][A-Z0-9]*(_[A-Z0-9]+)*|\\[\\s*[\"'][^]*|\\*\\[\\s*[\"'][^]*)$")
  (#set! rule "command-in-variable"))
((call function: (call function: (_) @getter arguments: (argument_list (_) . (string) @key)) arguments: (argument_list . (_) @command)) @match
  (#eq? @getter "getattr")
  (#match? @key "^[\"'](system|popen|exec|eval|spawn\\w*)[\"']$")
  (#not-match? @command "{text-python}")
  (#set! rule "command-in-variable"))
((call function: (attribute attribute: (_) @key) arguments: (argument_list . (_) . (_) @command)) @match
  (#match? @key "^(subprocess_shell|subprocess_exec|spawn[lv]p?e?)$")
  (#not-match? @command "{text-python}")
  (#not-match? @command "^(sys\\.executable|_?[A-Z][A-Z0-9]*(_[A-Z0-9]+)*|\\[\\s*[\"'][^]*)$")
  (#set! rule "command-in-variable"))
; A shell, told what to do by a value.
((call function: [(attribute attribute: (_) @key) (identifier) @key] arguments: (argument_list) @arguments) @match
  (#match? @key "^(run|call|check_call|check_output|Popen|subprocess_exec|create_subprocess_exec|exec[lv]p?e?|spawn[lv]p?e?|posix_spawnp?)$")
  (#match? @arguments "[\"'](/(usr/)?bin/)?(ba|z|da|k)?sh[\"'][^]*[\"']-l?c[\"']\\s*,\\s*([a-zA-Z_]|[fF][\"'])|\\w+,\\s*[\"']-c[\"'],\\s*[a-zA-Z_]")
  (#not-match? @arguments "[\"']-l?c[\"']\\s*,\\s*[rRbBuU][\"']")
  (#not-match? @arguments "[\"']-l?c[\"']\\s*,\\s*_?[A-Z][A-Z0-9_]+\\s*[\\],]|quote\\(|shlex\\.join\\(")
  (#set! rule "command-in-variable"))
; The program itself is a value.
((call function: [(attribute attribute: (_) @key) (identifier) @key] arguments: (argument_list . [(list . [(identifier) (subscript) (call)] @program) (call) @program (binary_operator) @program])) @match
  (#not-match? @program "^[\"']")
  (#match? @key "^(run|call|check_call|check_output|Popen)$")
  (#match? @match "^(subprocess|sp)\\.|^(Popen|check_call|check_output)\\(")
  (#not-match? @program "^(_?[A-Z][A-Z0-9]*(_[A-Z0-9]+)*|shlex\\.split\\([\"'][^\"']*[\"']\\)|\\w*(exe|executable|binary|bin|path|python)\\w*|(shutil\\.)?which\\([^]*|str\\([^]*|os\\.(path\\.join|environ|getenv)[^]*|\\[[^]*|\\w+ \\+ \\w+|sys\\.executable)$")
  (#not-match? @match "shell\\s*=\\s*True")
  (#set! rule "command-in-variable"))
((call function: [(attribute attribute: (_) @key) (identifier) @key] arguments: (argument_list . (list . (string) @program . [(identifier) (call) (attribute)] @script))) @match
  (#match? @key "^(run|call|check_call|check_output|Popen)$")
  (#match? @program "^[\"']([\\w/]*/)?(python[0-9.]*|perl|ruby|node|php)[\"']$")
  (#set! rule "command-in-variable"))
((call function: (attribute object: (identifier) @object attribute: (_) @key) arguments: (argument_list [(string (interpolation)) (binary_operator) (call)] @command)) @match
  (#eq? @object "sh")
  (#file? @match "^\\s*import sh\\b")
  (#match? @command "{pasted-python}")
  (#set! rule "shell-from-text"))

; loop.run_in_executor(None, exec, text)
; ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
((call function: (attribute attribute: (_) @key) arguments: (argument_list (identifier) @callee . (_) @text)) @match
  (#match? @key "^(run_in_executor|submit|apply_async|to_thread|map)$")
  (#match? @callee "^(exec|eval)$")
  (#not-match? @text "{text-python}")
  (#set! rule "code-from-text"))
((call function: (attribute attribute: (_) @key) arguments: (argument_list (_) @text .)) @match
  (#match? @key "^(run_in_subinterp|run_string|runsource|runcode)$")
  (#not-match? @text "{text-python}")
  (#set! rule "code-from-text"))

; globals()[name](), importlib.import_module(name), getattr(views, request.GET["view"])
; ^^^^^^^^^^^^^^^
((subscript value: (call function: (identifier) @key) subscript: (_) @name) @match
  (#match? @key "^(globals|locals|vars)$")
  (#not-match? @name "{text-python}")
  (#set! rule "unsafe-reflection"))
((call function: (attribute object: (call function: (identifier) @key) attribute: (_) @get) arguments: (argument_list . (_) @name)) @match
  (#match? @key "^(globals|locals)$")
  (#eq? @get "get")
  (#not-match? @name "{text-python}")
  (#set! rule "unsafe-reflection"))
((call function: [(identifier) @key (attribute attribute: (_) @key)] arguments: (argument_list . (_) @name)) @match
  (#match? @key "^(__import__|import_module|import_string|locate|run_path|exec_module|load_source|spec_from_file_location)$")
  (#not-match? @name "{text-python}")
  (#not-match? @name "^(__name__|__package__|_?[A-Z][A-Z0-9]*(_[A-Z0-9]+)*)$")
  (#set! rule "unsafe-reflection"))
((call function: (identifier) @key arguments: (argument_list . (_) . (_) @name)) @match
  (#eq? @key "getattr")
  (#match? @name "\\brequest\\.|^(self\\.)?request\\b")
  (#set! rule "unsafe-reflection"))

; format_html(f"<b>{name}</b>")
; ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
((call function: [(identifier) @key (attribute attribute: (_) @key)] arguments: (argument_list . [(string (interpolation)) (binary_operator) (call)] @value)) @match
  (#match? @key "^(format_html|format_html_join)$")
  (#match? @value "{pasted-python}")
  (#not-match? @value "{constant-parts-python}")
  (#set! rule "html-unescaped"))
; { "autoescape": False }
;   ^^^^^^^^^^^^^^^^^^^
((pair key: (string) @key value: (false)) @match
  (#match? @key "^[\"'](autoescape|auto_escape)[\"']$")
  (#set! rule "html-unescaped"))

; Environment(loader=loader), Environment(autoescape=choose)
; ^^^^^^^^^^^^^^^^^^^^^^^^^^
((call function: [(identifier) @key (attribute attribute: (_) @key)] arguments: (argument_list) @arguments) @match
  (#match? @key "^(Environment|SandboxedEnvironment|NativeEnvironment)$")
  (#match? @arguments "\\b(loader|trim_blocks|extensions|undefined)\\s*=")
  (#not-match? @arguments "\\bautoescape\\s*=")
  (#set! rule "html-maybe-unescaped"))
((call function: [(identifier) @key (attribute attribute: (_) @key)] arguments: (argument_list) @arguments) @match
  (#match? @key "^(Environment|SandboxedEnvironment|NativeEnvironment)$")
  (#not-match? @arguments "\\b(loader|trim_blocks|extensions|undefined|autoescape)\\s*=|\\*\\*")
  (#file? @match "(^|\\n)\\s*(from|import) jinja2")
  (#set! rule "html-maybe-unescaped"))
; class Raw(SafeString)
; ^^^^^^^^^^^^^^^^^^^^^
((class_definition name: (_) @key superclasses: (argument_list [(identifier) (attribute)] @base)) @match
  (#match? @base "(^|\\.)(SafeString|SafeText|SafeData|SafeBytes|Markup)$")
  (#set! rule "html-maybe-unescaped"))
((keyword_argument name: (_) @key value: [(identifier) (call) (attribute) (lambda)] @value) @match
  (#eq? @key "autoescape")
  (#not-match? @value "select_autoescape|^_?(autoescape|guess_autoescape|default_autoescape)$|\\.autoescape$")
  (#set! rule "html-maybe-unescaped"))
((call function: [(identifier) @key (attribute attribute: (_) @key)] arguments: (argument_list . (_) @text)) @match
  (#match? @key "^Template(Lookup)?$")
  (#not-match? @match "^(jinja2|string|django)\\.")
  (#file? @match "^\\s*(from|import) mako")
  (#set! rule "html-maybe-unescaped"))
; Only some endings are escaped.
((call function: [(identifier) @key (attribute attribute: (_) @key)] arguments: (argument_list . [(string) (binary_operator) (call)] @template . (_))) @match
  (#match? @key "^(render_template|stream_template)$")
  (#match? @template "^[^]*[\"'](\\s*%[^]+|\\.format\\([^]*\\))?$")
  (#not-match? @template "\\.(html?|xhtml|xml|svg)[\"']|^[fF][\"']")
  (#set! rule "html-maybe-unescaped"))
; HttpResponse("Hello {}".format(name))
; ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
((call function: [(identifier) @key (attribute attribute: (_) @key)] arguments: (argument_list . [(string (interpolation)) (binary_operator) (call)] @value) @arguments) @match
  (#match? @key "^(HttpResponse(BadRequest|NotFound|Forbidden|Gone|ServerError|NotAllowed)?|HTMLResponse|make_response|Response)$")
    (#not-match? @value "{constant-parts-python}")
  (#not-match? @value "\\b(escape|html\\.escape|bleach|render\\w*|jsonify)\\(")
  (#not-match? @arguments "text/(plain|csv|event)|application/|\\bimage/")
  (#match? @arguments "^\\([^]*(text/html|\\.format\\(|\\.replace\\(|[fF][\"']|[\"'] *[%+])")
  (#set! rule "html-maybe-unescaped"))
((call function: [(identifier) @key (attribute attribute: (_) @key)] arguments: (argument_list . (identifier) @value)) @match
  (#match? @key "^(make_response|HttpResponse(BadRequest|NotFound|Forbidden)?|HTMLResponse|mark_safe|render_template_string)$")
  (#not-match? @value "^(status|code|data_json|_?[A-Z][A-Z0-9_]*)$")
  (#not-match? @match "application/|text/(plain|csv)")
  (#not-match? @key "^mark_safe$")
  (#set! rule "html-maybe-unescaped"))
; f"<h1>{name}</h1>"
; ^^^^^^^^^^^^^^^^^^
([(string (interpolation)) (binary_operator left: (string) operator: "%") (call function: (attribute object: (string) attribute: (_) @format))] @match
  (#not-match? @format "^(?!format$)")
  (#match? @match "{markup-start}")
  (#match? @match "{pasted-python}")
  (#not-match? @match "{constant-parts-python}")
  (#not-match? @match "\\b(escape|format_html|bleach\\.clean|url_for)\\(")
  (#not-match? @match "^[fF][\"']+<(?!(a|b|button|div|form|h[1-6]|i|iframe|img|input|label|li|link|meta|option|p|script|span|table|td|tr|ul)\\b)[\\w.]+[ {]|object at 0x|^[^]{0,8}<\\{")
  (#not-around? @match call "^(\\w+\\.)*(format_html\\w*|mark_safe|Markup|HttpResponse\\w*|make_response|print|(log(ger|ging)?|warnings)\\.\\w+)\\(")
  (#not-symbol? @match "__(repr|str)__")
  (#set! rule "html-maybe-unescaped"))
((keyword_argument name: (_) @key value: (true)) @match
  (#eq? @key "is_safe")
  (#set! rule "html-maybe-unescaped"))
((call function: (attribute object: (identifier) @object attribute: (_) @key) arguments: (argument_list . (_))) @match
  (#eq? @object "Markup")
  (#eq? @key "unescape")
  (#set! rule "html-maybe-unescaped"))
([(decorated_definition (decorator (_) @key) definition: (_)) (call function: (identifier) @key)] @match
  (#match? @key "^html_safe$")
  (#set! rule "html-maybe-unescaped"))
((function_definition name: (_) @match) @key
  (#eq? @match "__html__")
  (#set! key "__html__")
  (#set! rule "html-maybe-unescaped"))

; jinja2.Template(text).render(), env.from_string(text), render_template_string(text)
; ^^^^^^^^^^^^^^^^^^^^^
((call function: [(identifier) @key (attribute attribute: (_) @key)] arguments: (argument_list . [(binary_operator) (string (interpolation)) (call) (attribute) (subscript) (identifier)] @text)) @match
  (#match? @key "^(render_template_string|from_string)$|^Template$")
  (#not-match? @text "{constant-parts-python}")
  (#not-match? @text "^_?[A-Z][A-Z0-9]*(_[A-Z0-9]+)*$|\\.read(_text)?\\(|^open\\(")
  (#file? @match "\\b(jinja2|flask|django\\.template|tornado\\.template|mako|chameleon)\\b")
  (#set! rule "template-from-text"))
((call function: [(identifier) @key (attribute attribute: (_) @key)] arguments: (argument_list (call function: (identifier) @all arguments: (argument_list)))) @match
  (#match? @key "^(render|render_to_string|render_template|render_to_response|Context)$")
  (#match? @all "^(locals|globals)$")
  (#set! rule "template-from-text"))

; shelve.open(path), pandas.read_pickle(path), pickle.dumps(order)
; ^^^^^^^^^^^^^^^^^
((call function: (attribute object: (_) @object attribute: (_) @key) arguments: (argument_list . (_) @data)) @match
  (#match? @match "^(shelve\\.open|(pd|pandas)\\.read_pickle|joblib\\.load|torch\\.load|hickle\\.load|(pickle|cPickle|_pickle|dill|cloudpickle|marshal)\\.(dumps?|Pickler))\\(")
  (#not-match? @match "weights_only\\s*=\\s*True|^torch\\.load\\([^]*weights_only")
  (#not-match? @data "^[rRbBuU]?[\"'][^\"']*[\"']$")
  (#not-around? @match call "^(pickle|cPickle|dill|cloudpickle|marshal)\\.loads\\(")
  (#set! rule "object-serialization"))
((keyword_argument name: (_) @key value: (false)) @match
  (#eq? @key "safe_mode")
  (#set! rule "unsafe-deserialization"))

; ElementTree.parse(path), with a parser that was not told what to refuse
; ^^^^^^^^^^^^^^^^^^^^^^^
((call function: (attribute object: (_) @object attribute: (_) @key) arguments: (argument_list . (_) @document)) @match
  (#match? @object "^(xml\\.\\w+(\\.\\w+)*|ElementTree|cElementTree|ET|etree|lxml\\.etree|minidom|pulldom|sax|expatbuilder|xml\\.sax|objectify)$")
  (#match? @key "^(parse|parseString|fromstring|fromstringlist|XML|iterparse)$")
  (#not-match? @document "^[rRbBuU]?[\"'][^]*[\"']$")
  (#not-file? @match "\\bdefusedxml[\\w.]* (import|as)\\b|resolve_entities\\s*=\\s*False")
  (#set! rule "xml-parser-defaults"))

; connection.search_s(base, scope, f"(uid={name})"), tree.xpath(f"//user[@name='{name}']")
;                                  ^^^^^^^^^^^^^^^^
((call function: (attribute attribute: (_) @key) arguments: (argument_list [(string (interpolation)) (binary_operator) (call) (keyword_argument value: [(string (interpolation)) (binary_operator) (call)])] @match))
  (#match? @key "^(search(_s|_ext|_ext_s|_st)?|xpath|XPath|find|findall|iterfind|select_one)$")
  (#match? @match "{pasted-python}")
  (#match? @match "\\([&|!]?\\(?\\w+=(\\{|%s|[*]?[\"'] *\\+)|//?[\\w*:]+\\[[^\\]]*=\\s*[\"'\\\\]*(\\{|%s|[\"'] *\\+)")
  (#not-match? @match "escape_filter_chars|escape_dn_chars|\\bescape\\w*\\(")
  (#set! rule "query-from-text"))
((pair key: (string) @key value: [(string (interpolation)) (binary_operator) (call)] @value) @match
  (#match? @key "^[\"'][$](where|function|accumulator)[\"']$")
  (#match? @value "{pasted-python}")
  (#set! rule "query-from-text"))

; frame.query(f"state == '{state}'"), console.push(text), text(statement)
; ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
((call function: (attribute object: (_) @object attribute: (_) @key) arguments: (argument_list . (_) @text)) @match
  (#match? @match "^(pd|pandas|df|\\w*_df|frame|data|ne|numexpr)\\.(query|eval|evaluate)\\(")
  (#match? @text "{pasted-python}")
  (#not-match? @text "{constant-parts-python}")
  (#not-match? @text "@\\w")
  (#set! rule "template-from-text"))
((call function: (attribute object: (_) @object attribute: (_) @key) arguments: (argument_list . (_) @text)) @match
  (#match? @object "[cC]onsole|[iI]nterp")
  (#match? @key "^(push|runsource|interact)$")
  (#not-match? @text "{text-python}")
  (#file? @match "\\bInteractive(Console|Interpreter)\\b")
  (#set! rule "code-from-text"))
((call function: [(identifier) @key (attribute attribute: (_) @key)] arguments: (argument_list . [(identifier) (attribute) (subscript)] @text)) @match
  (#eq? @key "text")
  (#match? @text "([sS]ql|SQL|[qQ]uery|stmt|statement)$|\\brequest\\b|[iI]nput$")
  (#not-match? @text "^_?[A-Z][A-Z0-9]*(_[A-Z0-9]+)*$")
  (#file? @match "\\bsqlalchemy\\b")
  (#not-around? @match call "^[\\w.]+\\.(execute|scalar|scalars)\\(")
  (#set! rule "sql-from-variable"))

; BashOperator(task_id="load", bash_command=f"load {day}")
; ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
((call function: [(identifier) @key (attribute attribute: (_) @key)] arguments: (argument_list (keyword_argument name: (_) @name value: (_) @command))) @match
  (#match? @key "^(\\w*BashOperator|SSHOperator|BashSensor)$")
  (#match? @name "^(bash_command|command)$")
  (#match? @command "{pasted-python}")
  (#not-match? @command "{constant-parts-python}")
  (#set! rule "shell-from-text"))
((call function: [(identifier) @key (attribute attribute: (_) @key)] arguments: (argument_list (keyword_argument name: (_) @name value: [(identifier) (attribute) (subscript)] @command))) @match
  (#match? @key "^(\\w*BashOperator|SSHOperator|BashSensor)$")
  (#match? @name "^(bash_command|command)$")
  (#not-match? @command "^_?[A-Z][A-Z0-9]*(_[A-Z0-9]+)*$")
  (#set! rule "command-in-variable"))

; queries.BY_NAME.format(name), run as a statement
;                        ^^^^
((call function: (attribute attribute: (_) @key) arguments: (argument_list . (call function: (attribute object: [(identifier) (attribute)] @text attribute: (_) @format) arguments: (argument_list (_))))) @match
  (#match? @key "{sql-runner}")
  (#eq? @format "format")
  (#match? @text "([sS]ql|SQL|[qQ]uer(y|ies)|QUERY|stmt|statement)\\w*(\\.\\w+)?$")
  (#set! rule "sql-from-variable"))

; open(request.args["name"]), send_file(os.path.join(root, request.args.get("name")))
; ^^^^^^^^^^^^^^^^^^^^^^^^^^^
((call function: (_) @key arguments: (argument_list . (_) @path)) @match
  (#match? @key "^((io|codecs|os|gzip|bz2|zipfile|aiofiles)\\.)?(open|remove|unlink|rmdir|listdir|scandir|makedirs|mkdir|ZipFile)$|^(flask\\.)?(send_file|FileResponse)$|^(pathlib\\.)?Path$|^shutil\\.(rmtree|copy\\w*|move)$")
  (#match? @path "{requested-python}")
  (#not-match? @path "\\b(secure_filename|basename|safe_join|get_valid_filename|resolve|realpath|int|uuid4?|UUID)\\(")
  (#set! key "path")
  (#set! rule "path-from-request"))
((call function: (_) @key arguments: (argument_list (_) . (_) @path)) @match
  (#match? @key "^(os\\.path\\.|path\\.)join$")
  (#match? @path "{requested-python}")
  (#not-match? @path "\\b(secure_filename|basename|safe_join|get_valid_filename|resolve|realpath|int|uuid4?|UUID)\\(")
  (#not-around? @match call "^((io|os)\\.)?(open|remove|unlink)\\(|^(flask\\.)?(send_file|FileResponse)\\(")
  (#set! key "path")
  (#set! rule "path-from-request"))
; @app.route("/files/<name>") def show(name): open(name)
;                                             ^^^^^^^^^^
((call function: (_) @key arguments: (argument_list . [(identifier) (binary_operator) (call) (string (interpolation))] @path)) @match
  (#match? @key "^((io|codecs|os)\\.)?(open|remove|unlink)$|^(flask\\.)?send_file$")
  (#not-match? @path "{requested-python}")
  (#around? @match decorated_definition "\\.(route|get|post|put|delete|patch)\\([^)]*[<{](\\w+:)?(\\w+)[^<{}>]*[>}][^]*\\bdef [^]*\\b(open|remove|unlink|send_file)\\([^)\\n]*(\\b\\3\\b)|\\b(\\w+)\\s*=\\s*(flask\\.)?request\\.(args|form|values|GET|POST|json|query_params|files)\\b[^]*\\b(open|remove|unlink|send_file)\\([^)\\n]*\\b\\6\\b")
  (#not-around? @match decorated_definition "\\b(secure_filename|basename|safe_join|get_valid_filename|resolve|realpath)\\(|[\"']\\.\\.[\"']| (not )?in [A-Z\\[({]")
  (#set! key "path")
  (#set! rule "path-from-value"))

; archive.extractall(folder)
; ^^^^^^^^^^^^^^^^^^^^^^^^^^
((call function: (attribute object: (_) @object attribute: (_) @key) arguments: (argument_list) @arguments) @match
  (#match? @key "^(extractall|unpack_archive)$")
  (#not-match? @arguments "\\b(filter|members)\\s*=(?!\\s*([\"']fully_trusted[\"']|\\w+\\.(getmembers|namelist)\\(\\)))")
  (#file? @match "\\btarfile\\b|\\bunpack_archive\\b")
  (#not-match? @object "[zZ]ip")
  (#set! rule "archive-unpacked"))
; HttpResponse(request.GET["name"]), "<b>" + request.args["name"]
; ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
((call function: [(identifier) @key (attribute attribute: (_) @key)] arguments: (argument_list . [(subscript) (call)] @value) @arguments) @match
  (#match? @key "^(HttpResponse(BadRequest|NotFound|Forbidden)?|HTMLResponse|make_response|Response)$")
  (#match? @value "^(self\\.|flask\\.)?request\\.(args|form|GET|POST|values|query_params|cookies|headers)\\b")
  (#not-match? @arguments "text/(plain|csv|event)|application/|\\bimage/")
  (#set! rule "html-maybe-unescaped"))
([(return_statement (binary_operator left: (_) operator: "+") @match) (assignment right: (binary_operator left: (_) operator: "+") @match)]
  (#match? @match "{markup-start}")
  (#match? @match "{requested-python}")
  (#not-match? @match "\\b(escape|format_html|bleach\\.clean|url_for|int)\\(")
  (#set! rule "html-maybe-unescaped"))
; httpx.get(f"http://{request.args['host']}/")
; ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
((call function: (attribute object: (_) @object attribute: (_) @key) arguments: (argument_list . [(string) (binary_operator)] @address)) @match
  (#match? @object "^(requests|httpx|urllib\\.request|session|aiohttp)$")
  (#match? @key "^(get|post|put|patch|delete|head|request|urlopen|stream)$")
  (#match? @address "^[fF][\"'](https?://)?\\{[^}]*\\brequest\\.(args|form|GET|POST|values|json|query_params|data)\\b|^[\"']https?://[\"']\\s*\\+\\s*(flask\\.)?request\\.(args|form|GET|POST|values|json|query_params|data)\\b")
  (#set! rule "address-from-request"))

; run = getattr(os, "system")
;       ^^^^^^^^^^^^^^^^^^^^^
((assignment right: (call function: (identifier) @getter arguments: (argument_list . (identifier) @module . (string) @key)) @match)
  (#eq? @getter "getattr")
  (#match? @module "^(os|subprocess|dynamic_os|builtins|__builtins__)$")
  (#match? @key "^[\"'](system|popen|exec\\w*|eval|spawn\\w*|Popen|__import__)[\"']$")
  (#set! rule "command-in-variable"))
((assignment right: (call function: (identifier) @key arguments: (argument_list . (string) @module)) @match)
  (#eq? @key "__import__")
  (#match? @module "^[\"'](os|subprocess|pty|ctypes|socket)[\"']$")
  (#set! rule "unsafe-reflection"))

; query.distinct(text(name)), after name = f"state {state}"
;                ^^^^^^^^^^
((call function: [(identifier) @key (attribute attribute: (_) @key)] arguments: (argument_list . (identifier) @text .)) @match
  (#eq? @key "text")
  (#file? @match "\\bsqlalchemy\\b")
  (#not-around? @match call "^[\\w.]+\\.(execute|scalar|scalars)\\(")
  (#given? @text "{sql-built-python}")
  (#set! rule "sql-from-variable"))
; cursor.execute(f"EXEC state_of @id = '{id}'")
;                ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
((call function: [(identifier) @key (attribute attribute: (_) @key)] arguments: (argument_list . [(string (interpolation)) (binary_operator) (call) (concatenated_string)] @match))
  (#match? @key "{sql-runner}")
  (#match? @match "{sql-verb}")
  (#match? @match "{pasted-python}")
  (#match? @match "{value-in-sql}")
  (#not-match? @match "{sql-statement}")
  (#not-match? @match "{parameter-marks}")
  (#not-match? @match "{constant-parts-python}")
  (#set! rule "sql-from-variable"))
; table.query(FilterExpression=event["filter"])
;             ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
((keyword_argument name: (_) @key value: [(attribute) (subscript) (call)] @value) @match
  (#match? @key "^(QueryFilter|ScanFilter|FilterExpression|KeyConditionExpression|KeyConditions|ProjectionExpression|ConditionExpression)$")
  (#match? @value "^(json\\.loads\\()?(event|(flask\\.|self\\.)?request)[.\\[]")
  (#set! rule "query-from-text"))

; address = request.GET["address"]; requests.get(address), redirect(address)
;                                   ^^^^^^^^^^^^^^^^^^^^^
((call function: [(identifier) @key (attribute object: (_) @object attribute: (_) @key)] arguments: (argument_list . [(identifier) (binary_operator) (string (interpolation)) (call)] @address)) @match
  (#match? @match "^((requests|httpx|urllib\\.request|urllib2|urllib|aiohttp|session|http)\\.(get|post|put|patch|delete|head|request|urlopen|stream)|urlopen|(flask\\.)?redirect|HttpResponse(Permanent)?Redirect|RedirectResponse)\\(")
  (#match? @address "^(\\w+$|\\w+ ?\\+|[fF][\"'](https?://)?\\{|[\"'](https?://)?(\\{[^{}]*\\}|%[sr])|[\"']https?://[\"'] *\\+)")
  (#given? @address "^= [^\\n]*\\brequest\\.(args|form|GET|POST|values|json|query_params|data|headers|META)\\b")
  (#not-around? @match function_definition "{address-checked-python}")
  (#set! rule "address-from-value"))
((call function: [(identifier) @key (attribute object: (_) @object attribute: (_) @key)] arguments: (argument_list . [(identifier) (binary_operator) (string (interpolation)) (call)] @address)) @match
  (#match? @match "^((requests|httpx|urllib\\.request|urllib2|urllib|aiohttp|session|http)\\.(get|post|put|patch|delete|head|request|urlopen|stream)|urlopen|(flask\\.)?redirect|HttpResponse(Permanent)?Redirect|RedirectResponse)\\(")
  (#match? @address "^(\\w+$|\\w+ ?\\+|[fF][\"'](https?://)?\\{|[\"'](https?://)?(\\{[^{}]*\\}|%[sr])|[\"']https?://[\"'] *\\+)")
  (#around? @match decorated_definition "\\.(route|get|post|put|delete|patch)\\([^)]*[<{](\\w+:)?(\\w+)[^<{}>]*[>}][^]*\\bdef [^]*\\b(requests|httpx|urlopen|redirect)[^\\n(]*\\([^\\n]*\\b\\3\\b")
  (#not-around? @match function_definition "{address-checked-python}")
  (#set! rule "address-from-value"))
((call function: (_) @key arguments: (argument_list . (binary_operator) @address)) @match
  (#match? @key "^requests\\.\\w+$")
  (#match? @address "^(flask\\.)?request\\.\\w+[^+]*\\+")
  (#not-around? @match function_definition "{address-checked-python}")
  (#set! rule "address-from-value"))
; address = f"https://{request.GET['host']}/orders", or of a host that the request says
;           ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
([(assignment right: [(binary_operator) (call) (string (interpolation))] @match) (return_statement [(binary_operator) (call) (string (interpolation))] @match)]
  (#match? @match "^[fF]?[\"']+(<a href=[\"']?)?https?://([\"'] *\\+|\\{|%[sr])")
  (#match? @match "{pasted-python}")
  (#given? @match "^= [^\\n]*\\brequest\\.(args|form|GET|POST|values|json|query_params|data|headers)\\b")
  (#set! key "address")
  (#set! rule "address-from-value"))
([(assignment right: [(binary_operator) (call) (string (interpolation))] @match) (return_statement [(binary_operator) (call) (string (interpolation))] @match)]
  (#match? @match "^[fF]?[\"']+(<a href=[\"']?)?https?://")
  (#match? @match "[\"']https?://\\{(flask\\.)?request\\.\\w+")
  (#set! key "address")
  (#set! rule "address-from-value"))
((assignment right: [(binary_operator) (call) (string (interpolation))] @match)
  (#match? @match "^[fF]?[\"']+https?://([\"'] *\\+|\\{|%[sr])")
  (#match? @match "{pasted-python}")
  (#around? @match decorated_definition "\\.(route|get|post|put|delete|patch)\\([^)]*[<{](\\w+:)?(\\w+)[^<{}>]*[>}][^]*\\bdef [^]*[\"']https?://(\\{\\3\\b|[\"'] *\\+ *\\3\\b|%[sr][^\\n]*% *\\(?\\3\\b|\\{[^{}]*\\}[^\\n]*format\\([^\\n]*\\b\\3\\b)")
  (#set! key "address")
  (#set! rule "address-from-value"))

; name = request.GET["name"]; open(name), os.path.join(folder, name)
;                             ^^^^^^^^^^
((call function: (_) @key arguments: (argument_list . [(identifier) (binary_operator) (call) (string (interpolation))] @path)) @match
  (#match? @key "^((io|codecs|os)\\.)?(open|remove|unlink)$|^(flask\\.)?send_file$|^FileResponse$")
  (#not-match? @path "{requested-python}")
  (#given? @path "^= [^\\n]*\\brequest\\.(args|form|GET|POST|values|json|query_params|files|data)\\b")
  (#not-around? @match function_definition "{path-checked-python}")
  (#not-around? @match decorated_definition "\\.(route|get|post|put|delete|patch)\\(")
  (#set! key "path")
  (#set! rule "path-from-value"))
((call function: (_) @key arguments: (argument_list . [(identifier) (binary_operator) (call) (string (interpolation))] @path)) @match
  (#match? @key "^((io|codecs|os)\\.)?open$|^(flask\\.)?send_file$")
  (#not-match? @path "{requested-python}")
  (#inside? @match decorated_definition)
  (#given? @path "^= [\"'(][^\\n]*\\brequest\\.(args|form|GET|POST|values|json|query_params|files|data)\\b")
  (#not-around? @match function_definition "{path-checked-python}")
  (#set! key "path")
  (#set! rule "path-from-value"))
((call function: (_) @key arguments: (argument_list (_) . (identifier) @path)) @match
  (#match? @key "^(os\\.path\\.|path\\.)join$")
  (#given? @path "^= [^\\n]*\\brequest\\.(args|form|GET|POST|values|json|query_params|files|data)\\b")
  (#not-around? @match function_definition "{path-checked-python}")
  (#set! key "path")
  (#set! rule "path-from-value"))

; context["title"] = "<b>" + title + "</b>"
;                    ^^^^^^^^^^^^^^^^^^^^^^
([(assignment right: (binary_operator operator: "+") @match) (return_statement (binary_operator operator: "+") @match) (pair value: (binary_operator operator: "+") @match)]
  (#match? @match "{markup-start}")
  (#match? @match "{pasted-python}")
  (#not-match? @match "{requested-python}")
  (#not-match? @match "{constant-parts-python}")
  (#not-match? @match "\\b(escape|format_html|bleach\\.clean|url_for|int|str|len|join)\\(")
  (#not-symbol? @match "__(repr|str)__")
  (#set! rule "html-maybe-unescaped"))
; page = "<b>%s</b>"; context["title"] = page % title
;                                        ^^^^^^^^^^^^
([(assignment left: (subscript) right: (binary_operator left: (identifier) @page operator: "%") @match) (assignment left: (subscript) right: (call function: (attribute object: (identifier) @page attribute: (_) @format)) @match)]
  (#not-match? @format "^(?!format$)")
  (#given? @page "^= [\"']<[a-z][^\\n]*(%s|\\{\\})")
  (#set! key "html")
  (#set! rule "html-maybe-unescaped"))

; names = locals(); render(request, "order.html", names)
;                   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
((call function: [(identifier) @key (attribute attribute: (_) @key)] arguments: (argument_list (_) (identifier) @names .)) @match
  (#match? @key "^(render|render_to_string|render_template|render_to_response)$")
  (#given? @names "^= (locals|globals)\\(\\)$")
  (#set! rule "template-from-text"))

; loads(data), of pickle
; ^^^^^^^^^^^
((call function: (identifier) @key arguments: (argument_list . (_) @data)) @match
  (#match? @key "^(loads?|Unpickler)$")
  (#not-match? @data "^dumps\\(|^[rRbBuU]?(\"[^\"]*\"|'[^']*')$")
  (#file? @match "\\bfrom (_?[cC]?[pP]ickle|dill|cloudpickle|marshal) import \\(?[^\\n)]*\\b(loads?|Unpickler)\\b")
  (#not-file? @match "\\bfrom (json|yaml|toml\\w*|ujson|orjson|simplejson) import [^\\n]*\\bloads?\\b|\\bdef loads?\\(")
  (#set! rule "object-serialization"))
; multiprocessing.connection.Client(address), whose messages are pickled
; ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
((call function: (attribute object: (_) @object attribute: (_) @key) arguments: (argument_list) @arguments) @match
  (#match? @object "^(multiprocessing|mp)\\.connection$")
  (#match? @key "^(Client|Listener)$")
  (#not-match? @arguments "\\bauthkey\\s*=(?!\\s*None)")
  (#set! rule "object-serialization"))
; view.__globals__[name]
; ^^^^^^^^^^^^^^^^^^^^^^
((subscript value: (attribute attribute: (_) @key) subscript: (_) @name) @match
  (#eq? @key "__globals__")
  (#not-match? @name "{text-python}")
  (#set! rule "unsafe-reflection"))
((call function: (attribute object: (identifier) @scope attribute: (_) @key) arguments: (argument_list . (identifier))) @match
  (#eq? @key "get")
  (#given? @scope "^= (globals|locals)\\(\\)$")
  (#match? @match "^glob\\w*\\.|^namespace\\.|^names\\.|^scope\\.")
  (#set! rule "unsafe-reflection"))

; etree.XMLParser(), etree.XMLParser(no_network=False), etree.XSLT(style)
; ^^^^^^^^^^^^^^^^^
((call function: (attribute object: (_) @object attribute: (_) @key) arguments: (argument_list) @arguments) @match
  (#match? @object "^(lxml\\.)?etree$")
  (#eq? @key "XMLParser")
  (#not-match? @arguments "resolve_entities|\\*\\*|target\\s*=")
  (#file? @match "\\blxml\\b")
  (#set! rule "xml-parser-defaults"))
((call function: (attribute object: (_) @object attribute: (_) @key) arguments: (argument_list . (_)) @arguments) @match
  (#match? @object "^(lxml\\.)?etree$")
  (#eq? @key "XSLT")
  (#not-match? @arguments "access_control|\\*\\*")
  (#set! rule "xml-parser-defaults"))
((keyword_argument name: (_) @key value: [(true) (false)]) @match
  (#match? @match "^(no_network\\s*=\\s*False|(read|write)_(network|file)\\s*=\\s*True)$")
  (#around? @match call "^([\\w.]*\\.)?(XMLParser|HTMLParser|XSLTAccessControl|iterparse)\\(")
  (#set! rule "xml-parser-defaults"))
