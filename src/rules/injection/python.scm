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
  (#not-match? @data "^(pickle|cPickle|dill|cloudpickle|marshal)\\.dumps\\(")
  (#set! rule "unsafe-deserialization"))
((call function: (attribute object: (identifier) @object attribute: (_) @key) arguments: (argument_list) @arguments) @match
  (#match? @object "^(yaml|ruamel)$")
  (#match? @key "^(load|load_all|unsafe_load|unsafe_load_all|full_load)$")
  (#not-match? @arguments "\\b(C?SafeLoader|CSafeLoader|BaseLoader|safe)\\b")
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
