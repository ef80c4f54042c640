; DEBUG = True
; ^^^^^^^^^^^^
((assignment left: (identifier) @name right: (true)) @match
  (#match? @name "^(DEBUG|TEMPLATE_DEBUG|DEBUG_PROPAGATE_EXCEPTIONS)$")
  (#not-path? @match "(dev|local|test|debug|example)[\\w.-]*\\.py$|/(dev|local)/")
  (#not-inside? @match "if_statement")
  (#set! rule "debug-mode-on"))
; app.debug = True
; ^^^^^^^^^^^^^^^^
((assignment left: [(attribute attribute: (_) @name) (subscript subscript: (string) @name)] @left right: (true)) @match
  (#match? @name "^[\"']?(debug|DEBUG)[\"']?$")
  (#match? @left "^(app|application|server|api)\\b")
  (#not-path? @match "(dev|local|test|debug|example)[\\w.-]*\\.py$|/(dev|local)/")
  (#not-inside? @match "if_statement")
  (#set! rule "debug-mode-on"))
; app.run(debug=True)
;         ^^^^^^^^^^
((call function: [(attribute attribute: (_) @callee) (identifier) @callee] arguments: (argument_list (keyword_argument name: (_) @name value: (true)) @match))
  (#match? @callee "^(run|FastAPI|Flask|Starlette|run_server|Sanic|Application)$")
  (#match? @name "^(debug|use_debugger)$")
  (#not-path? @match "(dev|local|test|debug|example)[\\w.-]*\\.py$|/(dev|local)/")
  (#set! rule "debug-mode-on"))

; breakpoint()
; ^^^^^^^^^^^^
((call function: (_) @callee) @match
  (#match? @callee "^(breakpoint|([\\w.]+\\.)?set_trace|debugpy\\.(listen|breakpoint|wait_for_client)|pydevd\\.settrace)$")
  (#set! rule "debugger-left"))

; return jsonify(error=traceback.format_exc()), 500
;                      ^^^^^^^^^^^^^^^^^^^^^^
((call function: (_) @callee) @match
  (#eq? @callee "traceback.format_exc")
  (#around? @match return_statement "([jJ]son|[rR]esponse|500|render|HTTP)")
  (#not-match? @match "\\blog")
  (#set! rule "error-details-shown"))

; app.env = "development"
; ^^^^^^^^^^^^^^^^^^^^^^^
((assignment left: [(attribute attribute: (_) @name) (subscript subscript: (string) @name)] @left right: (string) @value) @match
  (#match? @name "^[\"']?(env|ENV|FLASK_ENV)[\"']?$")
  (#match? @left "^(app|application|server|os\\.environ)\\b")
  (#match? @value "^[\"'](development|dev|debug)[\"']$")
  (#not-path? @match "(dev|local|test|debug|example)[\\w.-]*\\.py$|/(dev|local)/")
  (#set! rule "debug-mode-on"))
; app.config.update(DEBUG=True)
;                   ^^^^^^^^^^
((call function: (attribute attribute: (_) @callee) arguments: (argument_list (keyword_argument name: (_) @name value: (true)) @match))
  (#match? @callee "^(update|from_mapping)$")
  (#match? @name "^(DEBUG|PROPAGATE_EXCEPTIONS)$")
  (#not-path? @match "(dev|local|test|debug|example)[\\w.-]*\\.py$|/(dev|local)/")
  (#set! rule "debug-mode-on"))
; DebuggedApplication(app, evalex=True)
; ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
((call function: [(identifier) @callee (attribute attribute: (_) @callee)]) @match
  (#match? @callee "^(DebuggedApplication|DebugToolbarExtension|DebugToolbarMiddleware)$")
  (#not-inside? @match "if_statement")
  (#set! rule "debug-mode-on"))
; bottle.debug(True)
; ^^^^^^^^^^^^^^^^^^
((call function: [(identifier) @callee (attribute attribute: (_) @callee)] arguments: (argument_list . (true) .)) @match
  (#match? @callee "^(debug|set_debug)$")
  (#not-inside? @match "if_statement")
  (#not-path? @match "(dev|local|test|debug|example)[\\w.-]*\\.py$|/(dev|local)/")
  (#set! rule "debug-setting"))
; serve(app, debug=True)
;            ^^^^^^^^^^
((keyword_argument name: (_) @name value: (true)) @match
  (#match? @name "^(debug|DEBUG|DEBUG_PROPAGATE_EXCEPTIONS|use_debugger|use_evalex|serve_traceback|show_tracebacks|expose_tracebacks|reload|graphiql|playground)$")
  (#not-path? @match "(dev|local|test|debug|example)[\\w.-]*\\.py$|/(dev|local)/")
  (#set! rule "debug-setting"))
; app.config["TESTING"] = True
; ^^^^^^^^^^^^^^^^^^^^^^^^^^^^
((assignment left: [(attribute attribute: (_) @name) (subscript subscript: (string) @name)] @left right: (true)) @match
  (#match? @name "^[\"']?(TESTING|testing|PROPAGATE_EXCEPTIONS|EXPLAIN_TEMPLATE_LOADING|DEBUG_TB_ENABLED|TEMPLATES_AUTO_RELOAD|SQLALCHEMY_ECHO)[\"']?$")
  (#match? @left "^(app|application|server|api|current_app|flask_app)\\b")
  (#not-path? @match "(dev|local|test|debug|example|conftest)[\\w.-]*\\.py$|/(dev|local|tests?)/")
  (#not-inside? @match if_statement)
  (#set! rule "debug-setting"))
((call function: (attribute attribute: (_) @callee) arguments: (argument_list (keyword_argument name: (_) @name value: (true)) @match))
  (#match? @callee "^(update|from_mapping)$")
  (#match? @name "^(TESTING|EXPLAIN_TEMPLATE_LOADING|DEBUG_TB_ENABLED)$")
  (#not-path? @match "(dev|local|test|debug|example|conftest)[\\w.-]*\\.py$|/(dev|local|tests?)/")
  (#set! rule "debug-setting"))
; INSTALLED_APPS = ["debug_toolbar"]
;                   ^^^^^^^^^^^^^^^
((assignment left: (identifier) @name right: [(list (string) @match) (tuple (string) @match)])
  (#match? @name "^(INSTALLED_APPS|MIDDLEWARE(_CLASSES)?)$")
  (#match? @match "^[\"'](debug_toolbar\\b|silk\\b|django_extensions)")
  (#not-match? @match "django_extensions")
  (#not-path? @match "(dev|local|test|debug|example)[\\w.-]*\\.py$|/(dev|local)/")
  (#set! rule "debug-setting"))

; import pdb
;        ^^^
; One that is also used is asked about where it is.
((import_statement name: [(dotted_name) @match (aliased_import name: (dotted_name) @match)])
  (#match? @match "^(i?pdb|pudb|web_pdb|rpdb)$")
  (#not-file? @match "\\b(set_trace|post_mortem|pm|runcall|runeval|Pdb)\\b")
  (#set! rule "debugger-left"))
