; catch (Exception $e) { }
; ^^^^^^^^^^^^^^^^^^^^^^^^
((try_statement body: (_) @try (catch_clause type: (_) @type body: (_) @body) @match) @context
  (#match? @type "(^|[\\\\| ])(Exception|Throwable|Error|ErrorException|RuntimeException|PDOException)($|[ |])")
  (#empty? @body) (#not-commented? @body)
  (#not-excused? @match)
  (#not-tidying? @match)
  (#set! rule "empty-catch"))
((try_statement body: (_) @try (catch_clause type: (_) @type body: (_) @body) @match) @context
  (#match? @type "(^|[\\\\| ])(Exception|Throwable|Error|ErrorException|RuntimeException|PDOException)($|[ |])")
  (#empty? @body) (#not-commented? @body)
  (#tidying? @match)
  (#set! rule "cleanup-failure-dropped"))
((try_statement (catch_clause type: (_) @type body: (_) @body) @match) @context
  (#not-match? @type "(^|[\\\\| ])(Exception|Throwable|Error|ErrorException|RuntimeException|PDOException|ReflectionException|\\w*NotFoundException|ModelNotFoundException|InvalidArgumentException)($|[ |])")
  (#empty? @body) (#not-commented? @body)
  (#set! rule "narrow-empty-catch"))
((try_statement body: (_) @try (catch_clause type: (_) @type body: (_) @body) @match) @context
  (#match? @type "(^|[\\\\| ])(Exception|Throwable|Error)($|[ |])")
  (#empty? @body) (#commented? @body)
  (#not-match? @try "(close|delete|unlink|disconnect|rollback|cancel|forget)\\w*\\(")
  (#set! rule "comment-only-catch"))

; A comment that comes or goes does not make a handler that did nothing before.
((catch_clause body: (_) @body) @match
  (#empty? @body) (#commented? @body)
  (#set! as "counterpart") (#set! rule "empty-catch"))
((catch_clause body: (_) @body) @match
  (#empty? @body) (#not-commented? @body)
  (#set! as "counterpart") (#set! rule "comment-only-catch"))

; @unlink($path);
; ^^^^^^^^^^^^^^
([(expression_statement (error_suppression_expression (_) @call) @match)
  (return_statement (error_suppression_expression (_) @call) @match)
  (argument (error_suppression_expression (_) @call) @match)
  (cast_expression (error_suppression_expression (_) @call) @match)
  (binary_expression (error_suppression_expression (_) @call) @match)
  (conditional_expression (error_suppression_expression (_) @call) @match)
  (array_element_initializer (error_suppression_expression (_) @call) @match)]
  (#not-match? @call "{harmless-builtin}")
  (#not-inside? @match "if_statement" "while_statement")
  (#not-around? @match binary_expression "[!=]==?\\s")
  (#not-around? @match unary_op_expression "^!")
  (#set! rule "error-silenced"))

; $rates = @file_get_contents($url);
;          ^^^^^^^^^^^^^^^^^^^^^^^^^
; A check of the result that follows at once says what happens when it fails.
((expression_statement (assignment_expression left: (_) @to right: (error_suppression_expression (_) @call) @match)) . (_) @next
  (#not-match? @call "{harmless-builtin}")
  (#not-match? @next "^(if|while|return\\s[^?]*\\?|return .*([!=]==?|\\b(and|or)\\b|&&|\\|\\|)|unset)")
  (#set! rule "error-silenced"))
((expression_statement (assignment_expression left: (_) @to right: (error_suppression_expression (_) @call) @match)) . (_) @next
  (#not-match? @call "{harmless-builtin}")
  (#match? @next "^(if|while|return|unset)")
  (#not-mentions? @next @to)
  (#set! rule "error-silenced"))
((compound_statement (expression_statement (assignment_expression right: (error_suppression_expression (_) @call) @match)) .)
  (#not-match? @call "{harmless-builtin}")
  (#set! rule "error-silenced"))

; error_reporting(0);
; ^^^^^^^^^^^^^^^^^^
((function_call_expression function: (_) @callee arguments: (arguments . (argument (integer) @level) .)) @match
  (#match? @callee "^\\\\?error_reporting$")
  (#eq? @level "0")
  (#set! rule "error-silenced"))
((function_call_expression function: (_) @callee arguments: (arguments . (argument (anonymous_function body: (_) @body)))) @match
  (#match? @callee "^\\\\?set_(error|exception)_handler$")
  (#empty? @body) (#not-commented? @body)
  (#set! rule "error-silenced"))

; catch (Exception $e) { error_log($e->getMessage()); }
; ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
((try_statement body: (_) @try (catch_clause body: (_) @body) @match) @context
  (#not-only? @try "^[\\w.$?!>:-]*(close|dispose|unlink|rmSync|destroy|kill|abort|unsubscribe|disconnect|terminate|cancel|unset|cleanup|cleanUp|release|rollback|rewind|removeItem)\\w*\\(")
  (#not-match? @body "{tries-again}")
  (#not-explained? @match "[bB]est[- ]effort")
  (#only? @body "^(\\\\?(error_log|syslog|print_r|var_dump|trigger_error|logger|report)\\(|echo |print |\\\\?Log::|(\\$this->)?\\$?_?([lL]og(ger)?)\\w*(->|\\()|\\$this->(log|logger)\\w*(->|\\())")
  (#set! rule "log-and-go-on"))

; foreach (…) { try { … } catch (Exception $e) { continue; } }
;                         ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
((catch_clause type: (_) @type body: (_) @body) @match
  (#match? @type "(^|[\\\\| ])(Exception|Throwable)($|[ |])")
  (#only? @body "^(continue|break)\\b") (#not-commented? @body)
  (#not-excused? @match)
  (#set! rule "handler-skips"))

; catch (Exception $e) { return null; }
; ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
((try_statement (catch_clause type: (_) @type body: (_) @body) @match) @context
  (#match? @type "(^|[\\\\| ])(Exception|Throwable|RuntimeException|PDOException)($|[ |])")
  (#only? @body "^(return( (null|NULL|\\[\\]|array\\(\\)|''|\"\"|0|-1|true|collect\\(\\)))?;|\\\\?(error_log|report|logger)\\(.*|\\\\?Log::.*|\\$this->(log|logger)\\w*(->|\\().*)$")
  (#match? @body "\\breturn\\b")
  (#not-commented? @body)
  (#not-excused? @match)
  (#set! rule "sentinel-return"))

; catch (Throwable $e) { $order->fail($e); }
;        ^^^^^^^^^
((catch_clause type: (_) @match body: (_) @body)
  (#match? @match "(^|[\\\\| ])(Exception|Throwable|Error)($|[ |])")
  (#not-contains? @body "throw_expression" "exit_statement")
  (#not-empty? @body)
  (#not-only? @body "^(return( (null|NULL|\\[\\]|array\\(\\)|''|\"\"|0|-1|true|collect\\(\\)))?;|\\\\?(error_log|syslog|print_r|var_dump|trigger_error|logger|report)\\(.*|echo .*|print .*|\\\\?Log::.*|\\$this->(log|logger)\\w*(->|\\().*|(\\$this->)?\\$?_?([lL]og(ger)?)\\w*(->|\\().*)$")
  (#not-only? @body "^(continue|break)\\b")
  (#set! rule "any-error-caught"))

; catch (IOException $e) { $this->retry(); }
; ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
((catch_clause type: (_) @type name: (variable_name) @error body: (_) @body) @match
  (#not-match? @type "(^|[\\\\| ])(Exception|Throwable|Error|\\w*NotFoundException|InvalidArgumentException)($|[ |])")
  (#not-mentions? @body @error)
  (#not-contains? @body "throw_expression")
  (#not-empty? @body) (#not-commented? @body)
  (#set! rule "exception-unused"))

; catch (PDOException $e) { throw new StoreException("can't save"); }
;                           ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
((catch_clause type: (_) @type name: (variable_name) @error body: (compound_statement (expression_statement (throw_expression (object_creation_expression) @new)) @match))
  (#not-match? @type "(\\w*NotFoundException|InvalidArgumentException|ValidationException)")
  (#not-mentions? @new @error)
  (#set! rule "cause-lost"))

; finally { return $cached; }
;           ^^^^^^^^^^^^^^^
((return_statement) @match
  (#nearest? @match finally_clause anonymous_function function_definition method_declaration)
  (#set! rule "finally-overrides"))
; What is thrown in a try is caught there.
((throw_expression) @match
  (#nearest? @match finally_clause anonymous_function arrow_function function_definition method_declaration try_statement)
  (#set! rule "finally-overrides"))
([(break_statement) (continue_statement)] @match
  (#nearest? @match finally_clause while_statement do_statement for_statement foreach_statement switch_statement anonymous_function function_definition method_declaration)
  (#set! rule "finally-overrides"))

; catch (PaymentException $e) { return response()->json(['error' => $e->getMessage()]); }
;                               ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
((catch_clause body: (compound_statement (return_statement (_) @answer) @match))
  (#match? @answer "^(response\\(\\)->json|new \\\\?JsonResponse|\\$this->json|Response::json)\\(")
  (#match? @answer "['\"](error|errors|success)['\"]\\s*=>")
  (#not-match? @answer "\\],?\\s*(status: *)?(\\S*::HTTP_(?!OK\\b)|\\$\\w|[345]\\d\\d)")
  (#set! rule "error-as-success"))

; What the base had.

((catch_clause type: (_) @match @value body: (_) @body)
  (#not-match? @body "instanceof[^{};]*[{)]\\s*throw \\$")
  (#set! key "catch") (#set! compare "exception-breadth")
  (#set! rule "catch-widened"))

((try_statement body: (_) @protects (catch_clause "catch" @protects body: (compound_statement (expression_statement (throw_expression)) @match)))
  (#set! key "rethrow")
  (#set! rule "rethrow-removed"))
((catch_clause body: (_) @match)
  (#contains? @match "throw_expression" "return_statement" "exit_statement")
  (#set! key "rethrow") (#set! as "counterpart")
  (#set! rule "rethrow-removed"))

; if (!$response->successful()) { throw … }
; ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
((if_statement condition: (_) @key body: (_) @then !alternative) @match
  (#match? @key "(successful\\(|isSuccessful\\(|failed\\(|->ok\\(|[sS]tatusCode\\b|->status\\(|=== ?false\\b|curl_errno)")
  (#match? @then "\\b(throw|return|exit|die|abort)\\b")
  (#set! protects "block")
  (#set! rule "error-check-removed"))
((if_statement condition: (_) @key) @match (#set! as "counterpart") (#set! rule "error-check-removed"))

; $this->logger->error("failed") → $this->logger->debug("failed")
;                                  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
([(member_call_expression object: (_) @logger name: (_) @value arguments: (_) @key)
  (scoped_call_expression scope: (_) @logger name: (_) @value arguments: (_) @key)] @match
  (#match? @logger "([lL]og(ger)?|Log)$")
  (#inside? @match "catch_clause")
  (#set! compare "log-level-lowered")
  (#set! rule "log-level-lowered"))

; \Sentry\captureException($e);
; ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
((try_statement body: (_) @protects (catch_clause "catch" @protects body: (compound_statement (expression_statement [(function_call_expression) (member_call_expression) (scoped_call_expression)] @call) @match)))
  (#match? @call "^([\\w\\\\$:>-]*(captureException|captureMessage|noticeError|notifyException)\\(|report\\(|(\\$this->)?\\$?([lL]og(ger)?|Log)(->|::)(error|critical|alert|emergency|warning)\\()")
  (#set! key "report")
  (#set! rule "report-removed"))
((catch_clause body: (_) @body) @match
  (#match? @body "([lL]og(ger)?(->|::|\\()|_log\\(|[eE]rror\\w*\\(|[eE]xception\\(|\\bthrow\\b|report|[nN]otify)")
  (#set! key "report") (#set! as "counterpart")
  (#set! rule "report-removed"))

; new OrderException('no order');
; ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
((expression_statement (object_creation_expression . [(name) (qualified_name)] @type) @match)
  (#match? @type "([A-Z]\\w*)?(Exception|Error|Throwable)$")
  (#set! rule "error-not-thrown"))

; catch (Exception $e) { … } catch (OrderException $e) { … }
;                                   ^^^^^^^^^^^^^^
((try_statement (catch_clause type: (_) @before) (catch_clause type: (_) @match))
  (#match? @before "^\\\\?(Throwable|Exception)$|\\|\\s*\\\\?(Throwable|Exception)$")
  (#not-match? @match "(^|\\|\\s*|\\\\)(Throwable|Error|\\w*Error)$")
  (#set! rule "handler-never-reached"))
((try_statement (catch_clause type: (_) @before) (catch_clause type: (_) @match))
  (#match? @before "^\\\\?(Throwable|Error)$")
  (#match? @match "^\\\\?(Error|Exception|TypeError|ValueError|ArithmeticError|\\w+Exception)$")
  (#not-match? @before "^\\\\?Error$")
  (#set! rule "handler-never-reached"))
((try_statement (catch_clause type: (_) @before) (catch_clause type: (_) @match))
  (#eq? @before @match)
  (#set! rule "handler-never-reached"))

; exec('git pull');
; ^^^^^^^^^^^^^^^^
((expression_statement (function_call_expression function: (_) @callee arguments: (arguments . (argument) .)) @match)
  (#match? @callee "^\\\\?(exec|system|passthru|shell_exec)$")
  (#set! rule "unchecked-outcome"))

; catch (TypeError $e) { … }
;        ^^^^^^^^^
((catch_clause type: (_) @match)
  (#match? @match "(^|\\|\\s*|\\\\)(TypeError|ArgumentCountError|ParseError|CompileError|AssertionError|UnhandledMatchError|Error)$")
  (#set! rule "bug-caught"))

; catch (OrderException $e) { $e = null; }
;                             ^^^^^^^^^
((catch_clause name: (variable_name) @error body: (compound_statement (expression_statement (assignment_expression left: (variable_name) @again) @match)))
  (#eq? @error @again)
  (#set! rule "caught-error-replaced"))

; catch (Exception $e) { throw $e; }
; ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
([(try_statement (catch_clause name: (_) @error body: (compound_statement . (expression_statement (throw_expression (variable_name) @thrown)) .)) @match .)
  (try_statement (catch_clause name: (_) @error body: (compound_statement . (expression_statement (throw_expression (variable_name) @thrown)) .)) @match . (finally_clause))]
  (#eq? @thrown @error)
  (#set! rule "handler-only-rethrows"))

; trim($name);
; ^^^^^^^^^^^^
([(expression_statement (function_call_expression function: (name) @function) @match)
  (expression_statement (parenthesized_expression (function_call_expression function: (name) @function)) @match)]
  (#match? @function "^(strlen|count|sizeof|trim|ltrim|rtrim|str_replace|str_pad|substr|strtolower|strtoupper|ucfirst|lcfirst|ucwords|implode|explode|join|in_array|array_(merge|map|filter|keys|values|unique|slice|diff|intersect|reverse|flip|column|combine|key_exists|search|sum)|sprintf|htmlspecialchars|htmlentities|strip_tags|nl2br|addslashes|md5|sha1|hash|json_encode|json_decode|serialize|number_format|round|floor|ceil|abs|min|max|is_\\w+|intval|floatval|strval|strpos|strstr|strrev|str_contains|str_starts_with|str_ends_with|basename|dirname|date|urlencode|rawurlencode|urldecode|base64_encode|base64_decode|bin2hex|password_hash|password_verify|hash_equals|ctype_\\w+)$")
  (#not-inside? @match "try_statement")
  (#set! rule "result-unused"))

; if ($order->late) { }
;                   ^^^
([(if_statement body: (compound_statement) @match)
  (else_clause body: (compound_statement) @match)
  (foreach_statement body: (compound_statement) @match)
  (for_statement body: (compound_statement) @match)
  (finally_clause body: (compound_statement) @match)]
  (#empty? @match) (#not-commented? @match)
  (#set! rule "empty-branch"))

; if ($order->late); pay($order);
; ^^^^^^^^^^^^^^^^^^
((if_statement body: (empty_statement)) @match
  (#set! rule "empty-branch"))

; catch (RuntimeException $e) { … } catch (OutOfBoundsException $e) { … }
;                                          ^^^^^^^^^^^^^^^^^^^^
((try_statement (catch_clause type: (_) @before) (catch_clause type: (_) @match))
  (#match? @before "^\\\\?RuntimeException$")
  (#match? @match "^\\\\?(OutOfBounds|Overflow|Range|Underflow|UnexpectedValue|PDO)Exception$")
  (#set! rule "handler-never-reached"))
((try_statement (catch_clause type: (_) @before) (catch_clause type: (_) @match))
  (#match? @before "^\\\\?LogicException$")
  (#match? @match "^\\\\?(BadFunctionCall|BadMethodCall|Domain|InvalidArgument|Length|OutOfRange)Exception$")
  (#set! rule "handler-never-reached"))

; $text = openssl_decrypt($data, "aes-256-gcm", $key, 0, $iv, $tag);
;         ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
; What was changed on its way is answered with false.
((assignment_expression left: (variable_name) right: (function_call_expression function: (name) @callee) @match)
  (#match? @callee "^(openssl_decrypt|openssl_private_decrypt|sodium_crypto_(secretbox|box|aead_\\w+)_(open|decrypt))$")
  (#not-around? @match compound_statement "\\bfalse\\b|\\bif ?\\(! ?\\$|\\bis_string\\b|\\bempty\\(")
  (#inside? @match compound_statement)
  (#set! rule "unchecked-outcome"))
