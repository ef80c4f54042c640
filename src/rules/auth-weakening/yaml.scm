; if: contains('main develop', github.ref_name)
;     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
((block_mapping_pair key: (_) @key value: (flow_node) @value) @match
  (#eq? @key "if")
  (#match? @value "contains\\('[^']*', *(github\\.(ref|ref_name|head_ref|actor|triggering_actor)|env\\.GITHUB_REF_NAME|runner\\.name)\\)|\\bgithub(\\.|\\[')(actor|ACTOR|triggering_actor)('\\])? *== *'[^']*\\[bot\\]'|\\bgithub(\\.|\\[')(actor_id|ACTOR_ID)('\\])? *== *'?[0-9]")
  (#not-match? @value "github\\.event\\.pull_request\\.user\\.login")
  (#set! rule "actor-condition"))
