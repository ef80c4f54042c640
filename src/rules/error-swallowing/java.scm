; catch (Exception e) { }
; ^^^^^^^^^^^^^^^^^^^^^^^
([(try_statement (catch_clause (catch_formal_parameter (catch_type) @type) body: (block) @body) @match)
  (try_with_resources_statement (catch_clause (catch_formal_parameter (catch_type) @type) body: (block) @body) @match)] @context
  (#match? @type "\\b(Exception|Throwable|Error|RuntimeException|IOException|SQLException)\\b")
  (#empty? @body) (#not-commented? @body)
  (#set! rule "empty-catch"))
([(try_statement (catch_clause (catch_formal_parameter (catch_type) @type) body: (block) @body) @match)
  (try_with_resources_statement (catch_clause (catch_formal_parameter (catch_type) @type) body: (block) @body) @match)] @context
  (#not-match? @type "\\b(Exception|Throwable|Error|RuntimeException|IOException|SQLException|InterruptedException|NumberFormatException|NoSuchFileException|FileNotFoundException|ClassNotFoundException|NoSuchMethodException|NoSuchFieldException|CloneNotSupportedException|DateTimeParseException)\\b")
  (#empty? @body) (#not-commented? @body)
  (#set! rule "narrow-empty-catch"))
([(try_statement body: (_) @try (catch_clause (catch_formal_parameter (catch_type) @type) body: (block) @body) @match)
  (try_with_resources_statement body: (_) @try (catch_clause (catch_formal_parameter (catch_type) @type) body: (block) @body) @match)] @context
  (#match? @type "\\b(Exception|Throwable|Error|RuntimeException)\\b")
  (#empty? @body) (#commented? @body)
  (#not-match? @try "(close|delete|shutdown|disconnect|destroy|cancel)\\w*\\(")
  (#set! rule "comment-only-catch"))

; A comment that comes or goes does not make a handler that did nothing before.
((catch_clause body: (block) @body) @match
  (#empty? @body) (#commented? @body)
  (#set! as "counterpart") (#set! rule "empty-catch"))
((catch_clause body: (block) @body) @match
  (#empty? @body) (#not-commented? @body)
  (#set! as "counterpart") (#set! rule "comment-only-catch"))

; catch (Exception e) { log.warn("failed", e); }
; ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
([(try_statement (catch_clause (catch_formal_parameter (catch_type) @type) body: (block) @body) @match)
  (try_with_resources_statement (catch_clause (catch_formal_parameter (catch_type) @type) body: (block) @body) @match)] @context
  (#not-match? @type "^InterruptedException$")
  (#only? @body "^((this\\.)?_?([lL]og(ger)?|LOG(GER)?)\\w*\\.|System\\.(out|err)\\.print|\\w+\\.printStackTrace\\()")
  (#set! rule "log-and-go-on"))

; for (…) { try { … } catch (Exception e) { continue; } }
;                     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
((catch_clause (catch_formal_parameter (catch_type) @type) body: (block) @body) @match
  (#match? @type "\\b(Exception|Throwable|RuntimeException)\\b")
  (#only? @body "^(continue|break);$") (#not-commented? @body)
  (#set! rule "handler-skips"))

; catch (Exception e) { return null; }
; ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
([(try_statement (catch_clause (catch_formal_parameter (catch_type) @type) body: (block) @body) @match)
  (try_with_resources_statement (catch_clause (catch_formal_parameter (catch_type) @type) body: (block) @body) @match)] @context
  (#match? @type "\\b(Exception|Throwable|RuntimeException|IOException|SQLException)\\b")
  (#only? @body "^(return (null|\"\"|0|-1|true|(Collections\\.empty\\w+|List\\.of|Map\\.of|Set\\.of|Optional\\.empty)\\(\\)|new (ArrayList|HashMap|HashSet)<.*>\\(\\));|(this\\.)?_?([lL]og(ger)?|LOG(GER)?)\\w*\\..*)$")
  (#match? @body "return")
  (#set! rule "sentinel-return"))

; catch (Throwable t) { … }
;        ^^^^^^^^^
((catch_clause (catch_formal_parameter (catch_type) @match) body: (block) @body)
  (#match? @match "\\b(Throwable|Error)\\b")
  (#not-contains? @body "throw_statement")
  (#not-empty? @body)
  (#not-match? @body "(System\\.exit|completeExceptionally|onError|fail|setException)\\(")
  (#set! rule "broad-catch"))

; finally { return x; }
;           ^^^^^^^^^
((finally_clause (block [(return_statement) (throw_statement) (break_statement) (continue_statement)] @match))
  (#set! rule "finally-overrides"))

; catch (InterruptedException e) { }
; ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
((catch_clause (catch_formal_parameter (catch_type) @type) body: (block) @body) @match
  (#match? @type "\\bInterruptedException\\b")
  (#not-match? @body "(\\.interrupt\\(|throw |System\\.exit|return|break)")
  (#set! rule "interrupt-swallowed"))

; What the base had.

((catch_clause (catch_formal_parameter (catch_type) @match @value))
  (#set! key "catch") (#set! compare "exception-breadth")
  (#set! rule "catch-widened"))

((try_statement body: (_) @protects (catch_clause body: (block (throw_statement) @match)))
  (#set! key "rethrow")
  (#set! rule "rethrow-removed"))
((catch_clause body: (block) @match)
  (#contains? @match "throw_statement" "return_statement")
  (#set! key "rethrow") (#set! as "counterpart")
  (#set! rule "rethrow-removed"))

; if (!response.isSuccessful()) throw …
; ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
((if_statement condition: (_) @key consequence: (_) @then !alternative) @match
  (#match? @key "(isSuccess(ful)?\\(|[sS]tatus(Code)?\\b|[eE]xit(Code|Value)|hasErrors?\\()")
  (#match? @then "\\b(throw|return)\\b")
  (#set! protects "block")
  (#set! rule "error-check-removed"))
((if_statement condition: (_) @key @match) (#set! as "counterpart") (#set! rule "error-check-removed"))
