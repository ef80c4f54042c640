; run: echo "${{ github.event.issue.title }}"
; ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
((block_mapping_pair key: (_) @key value: (_) @value) @match
  (#match? @key "^(run|script|inlineScript|cmd|command|bash)$")
  (#match? @value "[$]\\{\\{[^}]*\\b(github\\.event\\.(issue|pull_request(?!\\.base)|comment|review|review_comment|discussion|pages|head_commit|commits|workflow_run)[\\w.*\\[\\]0-9]*\\.?(title|body|message|email|(?<!full_)name|head_branch|page_name|ref|label|default_branch)|github\\.head_ref)\\b[^}]*\\}\\}")
  (#not-match? @value "^[$]\\{\\{[^}]*\\}\\}[ \\n]*==")
  (#set! rule "workflow-injection"))
