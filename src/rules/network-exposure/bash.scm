; aws ec2 authorize-security-group-ingress --port 22 --cidr 0.0.0.0/0
; ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
((command) @match
  (#match? @match "^(sudo )?(aws ec2 authorize-security-group-ingress|gcloud compute firewall-rules (create|update)|az network nsg rule create|doctl compute firewall)\\b")
  (#match? @match "(0\\.0\\.0\\.0|::)/0|--source-address-prefixes? [\"']?(\\*|Internet)")
  (#not-match? @match "(--port|--destination-port-ranges?|--allow|--rules)[ =][\"']?(tcp:)?(80|443)\\b|--direction[ =][\"']?EGRESS|icmp")
  (#set! key "ingress")
  (#set! rule "open-ingress"))

; "127.0.0.1" → "0.0.0.0"
;               ^^^^^^^^^
([(word) (string) (raw_string)] @match @value
  (#match? @value "^[\"']?([a-z]+://)?(127\\.0\\.0\\.1|0\\.0\\.0\\.0|\\[?::1?\\]?)(:[0-9]+)?/?[\"']?$")
  (#set! key "bind")
  (#set! compare "network-widened")
  (#set! rule "bind-address-widened"))

; "10.1.0.0/16" → "10.0.0.0/8"
;                 ^^^^^^^^^^^^
([(word) (string) (raw_string)] @match @value
  (#match? @value "^[\"']?([0-9]+\\.[0-9]+\\.[0-9]+\\.[0-9]+|[0-9a-fA-F]*:[0-9a-fA-F:]*)/[0-9]+[\"']?$")
  (#set! key "network")
  (#set! compare "network-widened")
  (#set! rule "network-range-widened"))
((command argument: (word) @match @value)
  (#match? @value "^--?[a-z-]+=(127\\.0\\.0\\.1|0\\.0\\.0\\.0)(:[0-9]+)?$")
  (#set! key "bind")
  (#set! compare "network-widened")
  (#set! rule "bind-address-widened"))

; uvicorn app:app --host 0.0.0.0
;                        ^^^^^^^
((command argument: (_) @flag . argument: (word) @match) @context
  (#match? @flag "^(-[hbaHS]|--?(host|bind|address|addr|listen|listen-address|ip|hostname))$")
  (#match? @match "^(0\\.0\\.0\\.0|\\[?::\\]?)(:[0-9]+)?$")
  (#set! key "bind")
  (#set! rule "any-address"))
((command argument: (word) @match) @context
  (#match? @match "^--?[a-z-]*(host|bind|address|addr|listen|ip)[a-z-]*=[\"']?(0\\.0\\.0\\.0|\\[?::\\]?)(:[0-9]+)?[\"']?$")
  (#set! key "bind")
  (#set! rule "any-address"))

; python3 -m http.server
; ^^^^^^^^^^^^^^^^^^^^^^
((command) @match
  (#match? @match "^(sudo )?python[0-9.]* -m (http\\.server|SimpleHTTPServer)\\b")
  (#set! rule "directory-listing-default"))
