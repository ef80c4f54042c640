; catch (...) { }
; ^^^^^^^^^^^^^^^
((try_statement (catch_clause parameters: (_) @type body: (_) @body) @match) @context
  (#match? @type "^\\((\\.\\.\\.|.*\\b([eE]xception|runtime_error|logic_error|Error|system_error)\\b.*)\\)$")
  (#empty? @body) (#not-commented? @body)
  (#set! rule "empty-catch"))
((try_statement (catch_clause parameters: (_) @type body: (_) @body) @match) @context
  (#not-match? @type "^\\((\\.\\.\\.|.*\\b([eE]xception|runtime_error|logic_error|Error|system_error|invalid_argument|out_of_range|bad_weak_ptr|[sS]afe\\w*|[wW]arn\\w*|\\w*[iI]nterrupted\\w*|\\w*NotFound\\w*|\\w*[eE]xit\\w*)\\b.*)\\)$")
  (#empty? @body) (#not-commented? @body)
  (#set! rule "narrow-empty-catch"))
((try_statement body: (_) @try (catch_clause parameters: (_) @type body: (_) @body) @match) @context
  (#match? @type "^\\((\\.\\.\\.|.*\\b([eE]xception|runtime_error|logic_error|Error)\\b.*)\\)$")
  (#empty? @body) (#commented? @body)
  (#not-match? @try "([cC]lose|[dD]elete|[sS]hutdown|[dD]isconnect|[dD]estroy|[cC]ancel|[jJ]oin|[rR]emove|[fF]lush)\\w*\\(")
  (#not-symbol? @match "~")
  (#set! rule "comment-only-catch"))

; A comment that comes or goes does not make a handler that did nothing before.
((catch_clause body: (_) @body) @match
  (#empty? @body) (#commented? @body)
  (#set! as "counterpart") (#set! rule "empty-catch"))
((catch_clause body: (_) @body) @match
  (#empty? @body) (#not-commented? @body)
  (#set! as "counterpart") (#set! rule "comment-only-catch"))

; catch (const std::exception& error) { std::cerr << error.what(); }
; ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
((catch_clause body: (_) @body) @match
  (#only? @body "^(std::c(err|out|log)\\b|(std::)?(f?printf|fputs|puts|perror|print(ln)?)\\(|(spdlog|fmt|BOOST_LOG\\w*|LOG\\w*|q(Debug|Warning|Critical|Info)|syslog)\\b|(this->)?_?([lL]og(ger)?)\\w*(->|\\.|\\(|::))")
  (#not-match? @body "\\b(exit|abort|terminate|FATAL)\\b")
  (#not-symbol? @match "(^|\\W)main$|~")
  (#set! rule "log-and-go-on"))

; for (…) { try { … } catch (...) { continue; } }
;                     ^^^^^^^^^^^^^^^^^^^^^^^^^
((catch_clause parameters: (_) @type body: (_) @body) @match
  (#match? @type "^\\((\\.\\.\\.|.*\\b([eE]xception|runtime_error)\\b.*)\\)$")
  (#only? @body "^(continue|break);$") (#not-commented? @body)
  (#set! rule "handler-skips"))

; catch (...) { return nullptr; }
; ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
((catch_clause parameters: (_) @type body: (_) @body) @match
  (#match? @type "^\\((\\.\\.\\.|.*\\b([eE]xception|runtime_error)\\b.*)\\)$")
  (#only? @body "^return( (nullptr|NULL|0|-1|true|\"\"|\\{\\}|std::nullopt|std::(string|vector<.*>|map<.*>)(\\(\\)|\\{\\})))?;$")
  (#not-commented? @body)
  (#not-symbol? @match "(^|\\W)main$")
  (#set! rule "sentinel-return"))

; catch (...) { order.fail(); }
; ^^^^^
((catch_clause "catch" @match parameters: (_) @type body: (_) @body)
  (#eq? @type "(...)")
  (#not-empty? @body)
  (#not-only? @body "^((std::c(err|out|log)\\b|(std::)?(f?printf|fputs|puts|perror|print(ln)?)\\(|(spdlog|fmt|BOOST_LOG\\w*|LOG\\w*|q(Debug|Warning|Critical|Info)|syslog)\\b|(this->)?_?([lL]og(ger)?)\\w*(->|\\.|\\(|::)).*)$")
  (#not-only? @body "^(continue|break);$")
  (#not-contains? @body "throw_statement" "return_statement")
  (#not-match? @body "(current_exception|rethrow|terminate|abort|exit)\\b")
  (#set! rule "any-error-caught"))

; What the base had.

; catch (const ParseError&) → catch (...)
;                                    ^^^
((catch_clause parameters: (parameter_list (parameter_declaration type: (_) @match @value)))
  (#set! key "catch") (#set! compare "exception-breadth")
  (#set! rule "catch-widened"))
((catch_clause "catch" @match @value parameters: (parameter_list "..."))
  (#set! key "catch") (#set! compare "exception-breadth")
  (#set! rule "catch-widened"))

; catch (...) { log(); throw; }
;                      ^^^^^^
((try_statement body: (_) @protects (catch_clause "catch" @protects body: (compound_statement (throw_statement) @match)))
  (#set! key "rethrow")
  (#set! rule "rethrow-removed"))
((catch_clause body: (_) @match)
  (#contains? @match "throw_statement" "return_statement")
  (#set! key "rethrow") (#set! as "counterpart")
  (#set! rule "rethrow-removed"))
