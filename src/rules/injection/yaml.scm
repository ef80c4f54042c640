; run: echo "${{ github.event.issue.title }}"
; ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
((block_mapping_pair key: (_) @key value: [(flow_node) (block_node (block_scalar))] @value) @match
  (#match? @key "^(run|script|inlineScript|cmd|command|bash)$")
  ; Only true or false comes from a question.
  (#match? @value "[$]\\{\\{(?!\\s*(startsWith|endsWith|contains)\\([^{}]*\\)\\s*\\})[^}]*\\b(github\\.event\\.(issue|pull_request(?!\\.base)|comment|review|review_comment|discussion|pages|head_commit|commits|workflow_run)[\\w.*\\[\\]-]*\\.?(title|body|message|email|(?<!full_)name|head_branch|page_name|ref|label|default_branch)|github\\.head_ref)\\b[^}]*\\}\\}")
  (#not-match? @value "^[$]\\{\\{[^}]*\\}\\}[ \\n]*==")
  (#set! rule "workflow-injection"))

; run: ./deploy.sh ${{ inputs.target }}
; ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
((block_mapping_pair key: (_) @key value: (_) @value) @match
  (#match? @key "^(run|script|inlineScript)$")
  (#match? @value "[$]\\{\\{[^}]*\\b(inputs[.\\[]|github\\.event\\.inputs[.\\[]|(steps|needs|jobs)[.\\[][\\w.\\[\\]'-]+outputs\\b|env[.\\[]|vars[.\\[]|github\\.(triggering_actor|actor|ref_name|base_ref|ref)\\b|to[jJ][sS][oO][nN]\\(\\s*github\\b)")
  (#path? @match "(^|/)(\\.(github|gitea|forgejo)/workflows/|action\\.ya?ml$)")
  (#set! rule "expression-in-script"))

; run: echo "TITLE=$TITLE" >> $GITHUB_ENV
; ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
((block_mapping_pair key: (_) @key value: (_) @value) @match
  (#eq? @key "run")
  (#match? @value "[$%][^\\n]*>> *\"?([$%]|\\$\\{|\\$env:)GITHUB_(ENV|PATH)\\b")
  (#file? @match "\\b(pull_request_target|workflow_run|issue_comment)\\b|^runs:|\\nruns:")
  (#path? @match "(^|/)(\\.(github|gitea|forgejo)/workflows/|action\\.ya?ml$)")
  (#set! rule "environment-from-value"))
; matrix: ${{ fromJSON(…) }} … run: ./build ${{ matrix.target }}
;                              ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
((block_mapping_pair key: (_) @key value: (_) @value) @match
  (#match? @key "^(run|script|inlineScript)$")
  (#match? @value "[$]\\{\\{[^}]*\\bmatrix[.\\[]")
  (#file? @match "\\n *matrix:[^]*?\\bfrom[jJ][sS][oO][nN]\\(")
  (#path? @match "(^|/)(\\.(github|gitea|forgejo)/workflows/|action\\.ya?ml$)")
  (#set! rule "expression-in-script"))

; source: echo {{inputs.parameters.message}}
; ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
((block_mapping_pair key: (_) @key value: [(flow_node) (block_node [(block_scalar) (block_sequence)])] @value) @match
  (#match? @key "^(source|args|command)$")
  (#match? @value "\\{\\{ *=? *(inputs|workflow|tasks|steps|item)\\.?(parameters|outputs)?[.\\[]")
  (#file? @match "argoproj\\.io/")
  (#set! rule "expression-in-script"))
; script: echo $(params.message)
; ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
((block_mapping_pair key: (_) @key value: (_) @value) @match
  (#eq? @key "script")
  (#match? @value "\\$\\((inputs\\.)?params[.\\[]|\\$\\(tasks\\.[\\w-]+\\.results")
  (#file? @match "tekton\\.dev/")
  (#set! rule "expression-in-script"))
