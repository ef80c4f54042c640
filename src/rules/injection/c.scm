; snprintf(command, size, "rm %s", name); system(command);
;                                         ^^^^^^^^^^^^^^^
((call_expression function: (identifier) @key arguments: (argument_list . [(identifier) (call_expression) (field_expression)] @command)) @match
  (#match? @key "^(system|popen)$")
  (#around? @match function_definition "printf\\(|strn?cat\\(|strlcat\\(|std::string|\\+ ")
  (#set! rule "shell-from-text"))

; xmlReadMemory(text, size, NULL, NULL, XML_PARSE_NOENT)
;                                       ^^^^^^^^^^^^^^^
((call_expression function: (identifier) @key arguments: (argument_list [(identifier) (binary_expression)] @match))
  (#match? @key "^xml(Ctxt)?Read\\w+$")
  (#match? @match "^[A-Z_| \\n]*\\b(XML_PARSE_NOENT|XML_PARSE_DTDLOAD)\\b")
  (#set! rule "xml-external-entities"))
