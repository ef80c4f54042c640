; await save(order) → save(order)
; ^^^^^^^^^^^^^^^^^
((expression_statement (await (call function: (_) @key) @protects) @match)
  (#set! rule "await-removed"))
((if_statement condition: (await (call function: (_) @key) @protects) @match)
  (#set! rule "await-removed"))
((return_statement (await (call function: (_) @key) @protects) @match)
  (#set! rule "await-removed"))
((assignment right: (await (call function: (_) @key) @protects) @match)
  (#set! rule "await-removed"))

((await (call function: (_) @key)) @match (#set! as "counterpart") (#set! rule "await-removed"))
((argument_list (call function: (_) @key)) @match (#set! as "counterpart") (#set! rule "await-removed"))
((list (call function: (_) @key)) @match (#set! as "counterpart") (#set! rule "await-removed"))
((function_definition . name: (_) @key) @match (#set! as "counterpart") (#set! rule "await-removed"))

; asyncio.create_task(send(order))
; ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
((expression_statement (call function: (_) @callee) @match)
  (#match? @callee "^(asyncio\\.(create_task|ensure_future)|(\\w+\\.)*(loop|get_event_loop\\(\\)|get_running_loop\\(\\))\\.create_task|ensure_future|create_task)$")
  (#set! rule "background-task-dropped"))

; asyncio.sleep(1)
; ^^^^^^^^^^^^^^^^
((expression_statement (call function: (_) @callee) @match)
  (#match? @callee "^(asyncio\\.(sleep|gather|wait|wait_for|to_thread|shield)|anyio\\.(sleep|to_thread\\.run_sync)|trio\\.sleep)$")
  (#set! rule "coroutine-not-run"))

; async def send(): time.sleep(1)
;                   ^^^^^^^^^^^^^
((call function: (_) @callee) @match
  (#match? @callee "^(time\\.sleep|requests\\.(get|post|put|delete|patch|head|request)|httpx\\.(get|post|put|delete|patch|head|options|request|stream)|urllib3\\.request|urllib\\.request\\.urlopen|subprocess\\.(run|call|check_call|check_output|getoutput|getstatusoutput)|os\\.(system|wait[34]?|waitpid|waitid))$")
  (#around? @match function_definition "^async ")
  (#not-inside? @match "lambda")
  ; await requests.get(): a queue of that name.
  (#not-around? @match await "^await (requests|subprocess)\\.")
  (#set! rule "blocking-wait"))

; with lock: …
; ^^^^^^^^^
((with_statement (with_clause (with_item value: (_) @key @match)) body: (block . (_) @protects))
  (#match? @key "([lL]ock|[mM]utex|[sS]emaphore)(s?\\[[^\\]]*\\])?(\\.(acquire|read|write|reader|writer)(_lock)?)?(\\([^()]*\\))?$")
  (#set! protects "block")
  (#set! rule "lock-removed"))
((expression_statement (call function: (attribute object: (_) @key attribute: (_) @method)) @match)
  (#eq? @method "acquire")
  (#match? @key "([lL]ock|[mM]utex|[sS]emaphore)$")
  (#set! protects "block")
  (#set! rule "lock-removed"))
((with_item value: (_) @match) @key (#match? @match "([lL]ock|[mM]utex|[sS]emaphore|[aA]tomic)") (#set! as "counterpart") (#set! rule "lock-removed"))
((call) @match @key (#match? @match "([lL]ock|[mM]utex|[sS]emaphore|acquire)") (#set! as "counterpart") (#set! rule "lock-removed"))

; with transaction.atomic(): …
; ^^^^^^^^^^^^^^^^^^^^^^^^^
((with_statement (with_clause (with_item value: (_) @match)) body: (block . (_) @protects))
  (#match? @match "(transaction\\.atomic|\\.(begin|begin_nested|transaction|atomic)\\(|^atomic\\()")
  (#set! key "transaction")
  (#set! protects "block")
  (#set! rule "transaction-removed"))
((decorated_definition (decorator (_) @name) @match definition: (_ name: (_) @protects))
  (#match? @name "^(transaction\\.atomic|atomic|transactional|\\w+\\.transaction)(\\(|$)")
  (#set! key "transaction")
  (#set! rule "transaction-removed"))
([(call) (attribute)] @match
  (#match? @match "(atomic|[tT]ransaction|\\.begin|BEGIN)")
  (#set! key "transaction")
  (#set! as "counterpart") (#set! rule "transaction-removed"))

; thread.join()
; ^^^^^^^^^^^^^
((expression_statement (call function: (attribute object: (_) @key attribute: (_) @method) arguments: (argument_list) @arguments) @match)
  (#eq? @method "join")
  (#match? @key "([tT]hread|[pP]roc(ess)?|[wW]orker|[pP]ool|[qQ]ueue|^t|^p)$")
  (#match? @arguments "^\\((timeout ?=.*)?\\)$")
  (#set! protects "before")
  (#set! rule "wait-removed"))
((expression_statement (await (call function: (_) @callee arguments: (argument_list) @key)) @match)
  (#match? @callee "^asyncio\\.(gather|wait)$")
  ; gather(*[save(row) for row in rows]) starts what it waits for: both went together.
  (#not-match? @key "\\w\\(")
  (#set! protects "before")
  (#set! rule "wait-removed"))
((await (call arguments: (argument_list) @key)) @match (#set! as "counterpart") (#set! rule "wait-removed"))
((call function: (_) @callee) @match @key
  (#match? @callee "(gather|join|wait|as_completed|TaskGroup|shutdown|result)$")
  (#set! as "counterpart") (#set! rule "wait-removed"))
; async with anyio.create_task_group() as group: group.start_soon(save)
((with_statement (with_clause (with_item) @group)) @match @key
  (#match? @group "(Executor|TaskGroup|task_group|nursery|Pool|Runner)")
  (#set! as "counterpart") (#set! rule "wait-removed"))

; asyncio.gather(*tasks, return_exceptions=True)
;                        ^^^^^^^^^^^^^^^^^^^^^^
((expression_statement (await (call function: (_) @callee arguments: (argument_list (keyword_argument name: (_) @name value: (true)) @match) @parts)))
  (#eq? @callee "asyncio.gather") (#eq? @name "return_exceptions")
  (#not-match? @parts "^\\(\\s*\\*[\\[(]?\\w+\\.(a?close|stop|cancel|shutdown|disconnect)\\(")
  (#not-around? @match "function_definition" "\\.cancel\\b|^(async )?def _*(\\w+_)?(drain|close|stop|shutdown|cleanup|aclose)")
  (#set! detects "introduced")
  (#set! rule "failures-collected"))

; async def load(): open("orders.csv")
;                   ^^^^^^^^^^^^^^^^^^
((call function: (_) @callee) @match
  (#match? @callee "^(open|io\\.(open|open_code)|os\\.(open|fdopen|popen|posix_spawnp?|spawn\\w+)|(codecs|gzip|bz2|lzma|zipfile|tarfile)\\.open|tempfile\\.(NamedTemporaryFile|TemporaryFile|SpooledTemporaryFile)|Path\\(.*\\)\\.(open|read_text|read_bytes|write_text|write_bytes)|\\w*[pP]ath\\w*\\.(open|read_text|read_bytes|write_text|write_bytes)|p\\d?\\.(open|read_text|read_bytes|write_text|write_bytes)|subprocess\\.Popen|(builtins\\.)?input|shutil\\.(copy\\w*|move|rmtree)|urllib3\\.PoolManager|http\\.request|\\w*[sS]ession\\.(get|post|put|delete|patch|request)|t\\.sleep|sleep|(proc|process|child)\\.(wait|communicate))$")
  (#around? @match function_definition "^async ")
  (#not-inside? @match "lambda")
  (#not-around? @match await "^await ")
  (#not-around? @match with_statement "^async ")
  ; Its own sleep, or a session that is awaited elsewhere.
  (#not-file? @match "from (asyncio|anyio|trio|curio) import [^\\n]*\\b(sleep|open_file)\\b|\\b(aiohttp|AsyncClient|AsyncSession|AsyncMock)\\b")
  (#set! rule "blocking-call-in-async"))
((await (call function: (_) @callee) @match)
  (#match? @callee "^(open|io\\.open)$")
  (#set! rule "blocking-call-in-async"))
((with_item value: (call function: (_) @callee) @match)
  (#match? @callee "^(open|io\\.open)$")
  (#around? @match with_statement "^async ")
  (#around? @match function_definition "^async ")
  (#set! rule "blocking-call-in-async"))

; while not done: await asyncio.sleep(1)
; ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
((while_statement body: (block (expression_statement [(call function: (_) @callee) (await (call function: (_) @callee))]))) @match
  (#match? @callee "^((asyncio|anyio|trio|time|gevent|eventlet)\\.)?(\\w*_)?sleep$")
  (#not-match? @match "\\b(deadline|timeout|attempts?|retries|tries|monotonic|perf_counter|time\\.time\\(\\)|max_\\w+|remaining|queue|\\.get\\(|yield|send|poll|heartbeat|ping)\\b")
  (#set! rule "poll-loop"))
((while_statement body: (block (if_statement) (expression_statement [(call function: (_) @callee) (await (call function: (_) @callee))]))) @match
  (#match? @match "^while True:\\s*\\n\\s*if [^\\n]*:\\s*\\n?\\s*break")
  (#match? @callee "^((asyncio|anyio|trio|time)\\.)?sleep$")
  (#not-match? @match "\\b(deadline|timeout|attempts?|retries|tries|monotonic|perf_counter|time\\.time\\(\\)|max_\\w+|remaining)\\b")
  (#set! rule "poll-loop"))

; with lock: await send(order)
;            ^^^^^^^^^^^^^^^^^
((with_statement (with_clause (with_item value: (_) @lock)) body: (block [(expression_statement (await) @match) (expression_statement (call function: (_) @callee) @match) (expression_statement (assignment right: (await) @match)) (return_statement (await) @match)])) @with
  (#match? @lock "([lL]ock|[mM]utex|[sS]emaphore)(\\(\\))?$")
  (#match? @match "^(await |time\\.sleep\\()")
  (#not-match? @with "^async ")
  (#set! rule "waits-holding-lock"))

; time.sleep(5)
; ^^^^^^^^^^^^^
((expression_statement (call function: (_) @callee arguments: (argument_list . [(integer) (float)] @time .)) @match)
  (#match? @callee "^(time\\.)?sleep$")
  (#not-match? @time "^0(\\.0*)?$")
  (#not-inside? @match "while_statement" "for_statement" "except_clause" "lambda")
  (#not-around? @match "function_definition" "^async ")
  (#not-symbol? @match "{waits-by-name}")
  (#set! rule "fixed-wait"))
