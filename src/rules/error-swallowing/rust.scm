; let _ = save(order);
; ^^^^^^^^^^^^^^^^^^^^^^
((let_declaration pattern: _ @blank value: (call_expression function: (_) @callee)) @match
  (#eq? @blank "_")
  (#match? @callee "{storing-callee}")
  (#not-explained? @match "{excuse}")
  (#not-symbol? @match "{logging-callee}")
  (#not-match? @callee "(insert|update)(_\\w+)?$")
  (#set! rule "ignored-error"))

; let _ = store.insert(order);
; ^^^^^^^^^^^^^^^^^^^^^^^^^^^^
; A map, a set or a context answers with what was there before.
((let_declaration pattern: _ @blank value: (call_expression function: (_) @callee)) @match
  (#eq? @blank "_")
  (#not-explained? @match "{excuse}")
  (#not-symbol? @match "{logging-callee}")
  (#match? @callee "([sS]tore|db|[dD]atabase|[rR]epo|[rR]epository|conn|connection|client|table|collection|tx|transaction|pool)(\\(\\))?\\.insert(_(one|many|row|all))?$")
  (#set! rule "ignored-error"))

; save(order).ok();
; ^^^^^^^^^^^^^^^^
((expression_statement (call_expression
    function: (field_expression value: (call_expression function: (_) @callee) field: (_) @method)
    arguments: (arguments) @none) @match)
  (#eq? @method "ok")
  (#eq? @none "()")
  (#match? @callee "{storing-callee}")
  (#not-explained? @match "{excuse}")
  (#not-symbol? @match "{logging-callee}")
  (#set! rule "ignored-error"))

; What is no such work, or is explained, was put aside knowingly.
((let_declaration pattern: _ @blank value: (call_expression function: (_) @callee)) @match
  (#eq? @blank "_")
  (#not-match? @callee "{storing-callee}")
  (#not-symbol? @match "{logging-callee}")
  (#match? @callee "{fallible-path}")
  (#not-match? @callee "(remove_file|remove_dir\\w*|kill|wait|shutdown|close|set_logger|try_init|fmt::)")
  (#set! rule "error-put-aside"))
((let_declaration pattern: _ @blank value: (call_expression function: (_) @callee)) @match
  (#eq? @blank "_")
  (#match? @callee "{storing-callee}")
  (#explained? @match "{excuse}")
  (#not-symbol? @match "{logging-callee}")
  (#match? @callee "{fallible-path}")
  (#not-match? @callee "(remove_file|remove_dir\\w*|kill|wait|shutdown|close|set_logger|try_init|fmt::)")
  (#set! rule "error-put-aside"))
((expression_statement (call_expression
    function: (field_expression value: (call_expression function: (_) @callee) field: (_) @method)
    arguments: (arguments) @none) @match)
  (#eq? @method "ok")
  (#eq? @none "()")
  (#not-match? @callee "(remove_file|remove_dir\\w*|kill|wait|shutdown|close|send|try_send|flush|join|set|set_logger|try_init|init|dotenv|write_fmt|writeln)$")
  (#not-match? @callee "{storing-callee}")
  (#set! rule "error-put-aside"))
((expression_statement (call_expression
    function: (field_expression value: (call_expression function: (_) @callee) field: (_) @method)
    arguments: (arguments) @none) @match)
  (#eq? @method "ok")
  (#eq? @none "()")
  (#not-match? @callee "(remove_file|remove_dir\\w*|kill|wait|shutdown|close|send|try_send|flush|join|set|set_logger|try_init|init|dotenv|write_fmt|writeln)$")
  (#match? @callee "{storing-callee}")
  (#explained? @match "{excuse}")
  (#set! rule "error-put-aside"))

; if let Err(_) = save(order) { }
; ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
((if_expression condition: (let_condition pattern: (tuple_struct_pattern type: (_) @kind) @error) consequence: (block) @body !alternative) @match
  (#eq? @kind "Err")
  (#match? @error "^Err\\([_a-z]\\w*\\)$")
  (#empty? @body) (#not-commented? @body)
  (#set! rule "empty-catch"))
((match_arm pattern: (match_pattern (tuple_struct_pattern type: (_) @kind) @error .) value: [(block) (unit_expression)] @body) @match
  (#eq? @kind "Err")
  (#match? @error "^Err\\([_a-z]\\w*\\)$")
  (#empty? @body) (#not-commented? @body)
  ; The arm before it tells of some.
  (#not-around? @match match_expression "\\bErr\\(\\w+\\) if ")
  (#set! rule "empty-catch"))

; if let Err(error) = save(order) { eprintln!("{error}"); }
; ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
((if_expression condition: (let_condition pattern: (tuple_struct_pattern type: (_) @kind)) consequence: (block) @body !alternative) @match
  (#eq? @kind "Err")
  (#only? @body "^((log|tracing)::)?(e?println|eprint|error|warn|info|debug|trace)!\\(")
  (#not-symbol? @match "(^|\\.|\\s)(main|drop|close|shutdown|stop|cleanup)$")
  (#not-match? @body "{tries-again}")
  (#not-explained? @match "[bB]est[- ]effort")
  (#not-around? @match match_arm "^Err\\(")
  (#not-around? @match async_block "^async( move)? \\{\\s*(if let Err|match )")
  (#set! rule "log-and-go-on"))
((match_arm pattern: (match_pattern (tuple_struct_pattern type: (_) @kind)) value: (block) @body) @match
  (#eq? @kind "Err")
  (#only? @body "^((log|tracing)::)?(e?println|eprint|error|warn|info|debug|trace)!\\(")
  (#not-symbol? @match "(^|\\.|\\s)(main|drop|close|shutdown|stop|cleanup)$")
  (#not-match? @body "{tries-again}")
  (#not-explained? @match "[bB]est[- ]effort")
  (#not-around? @match match_arm "^Err\\(")
  (#not-around? @match async_block "^async( move)? \\{\\s*(if let Err|match )")
  (#set! rule "log-and-go-on"))

; Err(_) => continue,
; ^^^^^^^^^^^^^^^^^^
((match_arm pattern: (match_pattern (tuple_struct_pattern type: (_) @kind) @error) value: [(continue_expression) (break_expression)]) @match
  (#eq? @kind "Err")
  (#match? @error "^Err\\(_\\w*\\)$")
  (#not-commented? @match)
  ; What a loop ends with is told outside.
  (#not-match? @match "=>\\s*break\\s+('\\w+\\s+)?[^'\\s]")
  (#set! rule "handler-skips"))
((if_expression condition: (let_condition pattern: (tuple_struct_pattern type: (_) @kind) @error) consequence: (block) @body !alternative) @match
  (#eq? @kind "Err")
  (#match? @error "^Err\\(_\\w*\\)$")
  (#only? @body "^(continue|break);?$") (#not-commented? @match)
  (#set! rule "handler-skips"))

; What can't be read as one kind of thing is often another kind, or the end.
; lines.filter_map(Result::ok)
;       ^^^^^^^^^^^^^^^^^^^^^^
((call_expression function: (field_expression field: (_) @method @match) arguments: (arguments . (_) @to .) @match)
  (#match? @method "^(filter_map|flat_map)$")
  (#match? @to "^(Result::ok|\\|(\\w+)\\| \\w+\\.ok\\(\\))$")
  (#set! rule "item-left-out"))

; Err(_) => Ok(None),
; ^^^^^^^^^^^^^^^^^^^
((match_arm pattern: (match_pattern (tuple_struct_pattern type: (_) @kind) @error) value: (_) @answer) @match
  (#eq? @kind "Err")
  (#match? @error "^Err\\(_\\w*\\)$")
  (#match? @answer "^(return )?Ok\\((\\(\\)|None|(Vec|String)::new\\(\\)|vec!\\[\\]|Default::default\\(\\)|0|false)\\)$")
  (#not-commented? @match)
  (#set! rule "sentinel-return"))

; Err(_) => return None,
; ^^^^^^^^^^^^^^^^^^^^^^
((match_arm pattern: (match_pattern (tuple_struct_pattern type: (_) @kind) @error) value: (_) @answer) @match
  (#eq? @kind "Err")
  (#match? @error "^Err\\(_\\w*\\)$")
  (#match? @answer "^(return )?(None|Vec::new\\(\\)|vec!\\[\\]|String::new\\(\\)|Default::default\\(\\)|0)$")
  (#not-commented? @match)
  (#set! rule "empty-on-failure"))

; save(order).map_err(|_| OrderError)
;             ^^^^^^^^^^^^^^^^^^^^^^^
((call_expression function: (field_expression value: (_) @from field: (_) @method @match) arguments: (arguments . (closure_expression parameters: (_) @parameters) .) @match)
  (#eq? @method "map_err")
  (#match? @parameters "^\\|_\\w*\\|$")
  (#not-match? @from "(parse(::<[^>]*>)?|try_into|try_from|from_str|from_utf8|from_str_radix|lock|read|write|recv|send|elapsed|acquire(_owned|_many)?)\\(([^()]|\\([^()]*\\))*\\)(\\s*\\.await)?$")
  (#set! rule "cause-lost"))

; What the base had.

; save(order)?;
; ^^^^^^^^^^^^
((expression_statement (try_expression (call_expression function: (_) @protects) @key) @match)
  (#set! rule "error-check-removed"))
([(try_expression (call_expression) @key) (return_expression (call_expression) @key)
  (match_expression value: (call_expression) @key) (let_condition value: (call_expression) @key)] @match
  (#set! as "counterpart") (#set! rule "error-check-removed"))
((block (call_expression) @key @match .) (#set! as "counterpart") (#set! rule "error-check-removed"))
((call_expression function: (field_expression value: (call_expression) @key field: (_) @method)) @match
  (#match? @method "^(unwrap|expect|map_err|or_else|context|with_context|is_err|is_ok|and_then|unwrap_or_else|inspect_err)$")
  (#set! as "counterpart") (#set! rule "error-check-removed"))

; results.filter(|result| result.is_ok())
;         ^^^^^^
((call_expression function: (field_expression field: (_) @method @match) arguments: (arguments . (_) @to .))
  (#eq? @method "filter")
  (#match? @to "^(((std|core)::result::)?Result::is_ok|\\|[&\\w ]+\\|\\s*(\\{\\s*)?(\\w+\\.is_ok\\(\\)|((std|core)::result::)?Result::is_ok\\(\\w+\\))(\\s*\\})?)$")
  (#set! rule "item-left-out"))
; reader.lines().flatten()
;                ^^^^^^^
((call_expression function: (field_expression value: (call_expression function: (field_expression field: (_) @lines)) field: (_) @method @match))
  (#eq? @lines "lines") (#eq? @method "flatten")
  (#set! rule "item-left-out"))

; Err(_) => panic!("can't pay"),
; ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
((match_arm pattern: (match_pattern (tuple_struct_pattern type: (_) @kind) @error) value: [(macro_invocation macro: (_) @macro) (block (expression_statement (macro_invocation macro: (_) @macro))) (block (macro_invocation macro: (_) @macro))]) @match
  (#eq? @kind "Err")
  (#match? @error "^Err\\(_\\w*\\)$")
  (#match? @macro "^(panic|bail|anyhow)$")
  (#not-match? @match "=>[^]*\\b_e(rr(or)?)?\\b")
  (#set! rule "cause-lost"))
; Err(_) => Err(OrderError::Failed),
; ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
((match_arm pattern: (match_pattern (tuple_struct_pattern type: (_) @kind) @error) value: (_) @new) @match
  (#eq? @kind "Err")
  (#match? @error "^Err\\(_\\w*\\)$")
  (#match? @new "^(return )?Err\\(")
  (#set! rule "cause-lost"))

; Command::new("git").status()?;
; ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
((expression_statement [
    (try_expression (call_expression function: (field_expression value: (_) @command field: (_) @method)))
    (call_expression function: (field_expression value: (call_expression function: (field_expression value: (_) @command field: (_) @method)) field: (_) @unwrap))
    (try_expression (await_expression (call_expression function: (field_expression value: (_) @command field: (_) @method))))] @match)
  (#match? @command "Command::new|\\b(cmd|command|child)$")
  (#match? @method "^(status|output|wait|wait_with_output)$")
  (#set! rule "unchecked-outcome"))

; read(path).ok().expect("no file")
; ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
((call_expression function: (field_expression
    value: (call_expression function: (field_expression field: (_) @drop) arguments: (arguments) @none)
    field: (_) @unwrap)) @match
  (#eq? @drop "ok") (#eq? @none "()")
  (#match? @unwrap "^(expect|unwrap)$")
  (#set! rule "cause-lost"))

; stream.write(bytes)?;
; ^^^^^^^^^^^^^^^^^^^^^
; Fewer bytes than given may have been taken.
((call_expression function: (field_expression field: (_) @method) arguments: (arguments . (_) .)) @match
  (#match? @method "^(read|write)(_vectored)?$")
  (#match? @match "\\bread(_vectored)?\\(&mut\\b|\\bwrite(_vectored)?\\((&|b\"|\\w*([bB]uf|[bB]ytes|[dD]ata)\\w*\\)|[^()]*\\.as_bytes\\()")
  (#around? @match "expression_statement" "^[^;{]*\\.(read|write)(_vectored)?\\([^;{]*\\)(\\s*(\\?|\\.await|\\.(unwrap|expect|ok|or|or_else|is_ok|is_err|map_err)\\([^;{]*\\)))+;$")
  (#not-around? @match "expression_statement" "^\\s*(return|break|\\w+(\\.\\w+)* [-+*]?= )|^\\w+(::\\w+)*!?\\(|\\b(lock|rwlock|state|store)\\.(read|write)\\(")
  (#set! rule "unchecked-outcome"))
((match_expression value: (call_expression function: (field_expression field: (_) @method) arguments: (arguments . (_) .) @arguments) @match body: (match_block (match_arm pattern: (match_pattern) @pattern)))
  (#match? @method "^(read|write)(_vectored)?$")
  (#match? @arguments "^\\((&|b\"|\\w+\\.as_bytes)")
  (#match? @pattern "^Ok\\((_|\\.\\.)\\)$")
  (#set! rule "unchecked-outcome"))
((let_condition pattern: (_) @pattern value: (call_expression function: (field_expression field: (_) @method) arguments: (arguments . (_) .) @arguments)) @match
  (#match? @method "^(read|write)(_vectored)?$")
  (#match? @arguments "^\\((&|b\"|\\w+\\.as_bytes)")
  (#match? @pattern "^Ok\\((_|\\.\\.)\\)$")
  (#set! rule "unchecked-outcome"))

; let order: Order = serde_json::from_str(text).unwrap();
;                                               ^^^^^^^^
; What a program holds itself can be known to be fine, and a lock fails where another thread did.
((call_expression function: (field_expression value: (_) @value field: (field_identifier) @method @match) arguments: (arguments) @why)
  (#match? @method "^(unwrap|expect)$")
  (#not-match? @why "^\\(\"[^\"]*(infallible|always|never|can't|cannot|must be|guaranteed|checked|valid)\\b")
  (#not-match? @value "(lock|read|write|borrow|borrow_mut|join|ok)\\(\\)$|Regex(Set)?::new\\(r?#?\"|^\"[^\"]*\"\\s*\\.\\s*parse|NonZero\\w*::new\\(\\d|write!\\(|current_dir\\(\\)|^(env|std::env)::var\\(")
  (#not-symbol? @match "(^|\\.|\\s)(main|tests?|test_\\w+|\\w+_tests?|benches|bench_\\w+)(\\.|\\s|$)")
  (#not-path? @match "(^|/)(build\\.rs$|examples?/|benches/|xtask/)")
  (#set! rule "panic-on-failure"))

; panic!("no order")
; ^^^^^^^^^^^^^^^^^^
; A function that can hand a failure on.
((macro_invocation macro: (identifier) @macro) @match
  (#match? @macro "^(panic|unreachable)$")
  (#around? @match function_item "^[^{]*->\\s*(\\w+::)*Result\\b")
  (#not-symbol? @match "(^|\\.|\\s)(main|tests?|test_\\w+|\\w+_tests?|benches|bench_\\w+)(\\.|\\s|$)")
  (#not-path? @match "(^|/)(build\\.rs$|examples?/|benches/|xtask/)")
  (#set! rule "panic-on-failure"))
