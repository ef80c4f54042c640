; if: contains('main develop', github.ref_name)
;     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
((block_mapping_pair key: (_) @key value: (flow_node) @value) @match
  (#eq? @key "if")
  (#match? @value "contains\\('[^']*', *(github\\.(ref|ref_name|head_ref|actor|triggering_actor)|env\\.GITHUB_REF_NAME|runner\\.name)\\)|\\bgithub(\\.|\\[')(actor|ACTOR|triggering_actor)('\\])? *== *'[^']*\\[bot\\]'|\\bgithub(\\.|\\[')(actor_id|ACTOR_ID)('\\])? *== *'?[0-9]")
  (#not-match? @value "github\\.event\\.pull_request\\.user\\.login")
  (#set! rule "actor-condition"))

; if: ${{ github.ref == 'refs/heads/main' }} && github.actor != 'octo'
; ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
((block_mapping_pair key: (_) @key value: (flow_node) @value) @match
  (#eq? @key "if")
  (#match? @value "\\$\\{\\{")
  (#not-match? @value "^[\"']?\\$\\{\\{((?!\\}\\})[^])*\\}\\}[\"']?$")
  (#path? @match "(^|/)(\\.(github|gitea|forgejo)/workflows/|action\\.ya?ml$)")
  (#set! rule "condition-always-true"))
((block_mapping_pair key: (_) @key value: (block_node (block_scalar) @value)) @match
  (#eq? @key "if")
  (#match? @value "^[|>]\\+?[0-9]?\\s*(#[^\\n]*)?\\n\\s*\\$\\{\\{|^[|>][^\\n]*\\n[^]*[^\\s][^]*\\$\\{\\{|\\}\\}\\s*\\S")
  (#path? @match "(^|/)(\\.(github|gitea|forgejo)/workflows/|action\\.ya?ml$)")
  (#set! rule "condition-always-true"))

; session_fixation_strategy: none
; ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
((block_mapping_pair key: (_) @key value: (_) @value) @match
  (#match? @key "^[\"']?session_fixation_strategy[\"']?$")
  (#match? @value "^[\"']?none[\"']?$")
  (#set! rule "session-fixation"))

; session:
;   cookie:
;     secure: false
;     ^^^^^^^^^^^^^
((block_mapping_pair key: (_) @of value: (block_node (block_mapping (block_mapping_pair key: (_) @key value: (flow_node) @value) @match)))
  (#match? @of "^[\"']?([\\w.-]+\\.)?cookie[\"']?$")
  (#match? @key "^[\"']?(secure|http-?[oO]nly)[\"']?$")
  (#match? @value "^[\"']?([fF][aA][lL][sS][eE]|no|off)[\"']?$")
  (#not-path? @match "(^|[/._-])(dev\\w*|local|tests?|docker|examples?|docs?)([/._-]|$)")
  (#set! rule "cookie-unprotected"))
((block_mapping_pair key: (_) @key value: (flow_node) @value) @match
  (#match? @key "^[\"']?([\\w.-]+\\.)?(cookie-(secure|http-only)|cookie\\.(secure|http-only))[\"']?$")
  (#match? @value "^[\"']?([fF][aA][lL][sS][eE]|no|off)[\"']?$")
  (#not-path? @match "(^|[/._-])(dev\\w*|local|tests?|docker|examples?|docs?)([/._-]|$)")
  (#set! rule "cookie-unprotected"))
