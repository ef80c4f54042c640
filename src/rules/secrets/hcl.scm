; password = "…"
; ^^^^^^^^^^^^^^
([
    (attribute (identifier) @name (expression (literal_value (string_lit) @value)))
    (object_elem key: (_) @name val: (expression (literal_value (string_lit) @value)))
  ] @match
  (#match? @name "([pP]ass(word|wd|phrase|code)|PASS(WORD|WD|PHRASE)|^[pP]wd|[_-]pwd|_PWD|[cC]lient[_-]?[sS]ecret|[sS]ecret[_-]?([kK]ey|[tT]oken)|[sS]ecret|SECRET([_-](KEY|TOKEN))?|([aA]pi|[aA]ccess|[pP]rivate|[eE]ncryption|[sS]igning|[mM]aster|[aA]ccount|[sS]hared)[_-]?[kK]ey|(API|ACCESS|PRIVATE|ENCRYPTION|SIGNING|MASTER|ACCOUNT|SHARED)[_-]?KEY|([aA]uth|[aA]ccess|[rR]efresh|[bB]ot|[bB]earer|[aA]pi|[sS]ession|[jJ]wt)[_-]?[tT]oken|(AUTH|ACCESS|REFRESH|BOT|BEARER|API|SESSION|JWT|GITHUB|GITLAB|NPM|SLACK)[_-]?TOKEN)([_-]?([bB]ase|BASE|[vV]alue|VALUE))?[0-9]?[\"\\']?$")
  (#not-match? @name "([nN]ext|[pP]age|[cC]ursor|[cC]ontinuation|[sS]ync|eos|bos|pad|unk|sep|cls|mask|[pP]ublic|PUBLIC|[pP]ublishable|[sS]ite|[cC]ache|CACHE|[sS]ort|[pP]artition|[iI]dempotency|[dD]ummy|[fF]ake|[tT]est|TEST|[mM]ock|[eE]xample|[sS]ample|[iI]nvalid|[wW]rong|[sS]how|[hH]ide|[pP]laceholder|[hH]ash(ed)?|[dD]igest|integrity|[cC]hecksum)")
  (#match? @value "^[\"'`]?(?=[^0-9]*[0-9])(?=[^a-zA-Z]*[a-zA-Z])[^\\s\"'`\\\\]{6,400}[\"'`]?$")
  (#not-match? @value "([eE]xample|EXAMPLE|[pP]laceholder|[cC]hange.?[mM]e|CHANGE.?ME|[yY]our|YOUR|[dD]ummy|[sS]ample|[fF]ake|[tT]est|TEST|[mM]ock|xxx|XXX|\\*\\*\\*|\\.\\.\\.|\\$\\{|\\$\\(|\\{\\{|#\\{|^.?\\$[A-Za-z_]|^.?<.*>.?$|%[sdv(]|%[A-Z_]+%|\\{[\\w.]*\\}|\\[|[tT][oO][dD][oO]|[rR]edacted|REDACTED|[rR]eplace|REPLACE|123456|^.?(https?:|/|\\.|@|--)|([tT]oken|TOKEN|[sS]ecret|SECRET|[pP]assword|PASSWORD|[kK]ey|KEY|[aA]uth|AUTH)\\w*[-_.:/]|[-_.:/]([tT]oken|TOKEN|[sS]ecret|SECRET|[pP]assword|PASSWORD|[kK]ey|KEY|[aA]uth|AUTH)|required|nullable|\\{\\$|^[\"'`]?([oO]auth2?|sha[0-9]+|[a-zA-Z]{1,5}[0-9]{1,4}|v[0-9].*|[a-z]+[0-9]?([A-Z][a-z]+)+|[A-Z]+(_[A-Z0-9]+)+|arn:.*|[0-9a-f]{64}sum)[\"'`]?$)")
  (#not-path? @match "(^|/)(examples?|samples?|docs?|demos?|stories|mocks?|__mocks__|seeds?|seeders?|factories|locales?|i18n|lang|langs|translations?|messages|benchmarks?|playground|snippets?)/|\\.(stories|mock|mocks|example|sample|template|dist|tpl)\\b|(^|/)(swagger|openapi)")
  (#set! rule "hardcoded-secret"))
([
    (attribute (identifier) @name (expression (literal_value (string_lit) @value)))
    (object_elem key: (_) @name val: (expression (literal_value (string_lit) @value)))
  ] @match
  (#match? @name "([tT]oken|TOKEN|[kK]ey|KEY|[cC]redentials?|CREDENTIALS?|[aA]uth|AUTH)[\"\\']?$")
  (#not-match? @name "([pP]ass(word|wd|phrase|code)|PASS(WORD|WD|PHRASE)|^[pP]wd|[_-]pwd|_PWD|[cC]lient[_-]?[sS]ecret|[sS]ecret[_-]?([kK]ey|[tT]oken)|[sS]ecret|SECRET([_-](KEY|TOKEN))?|([aA]pi|[aA]ccess|[pP]rivate|[eE]ncryption|[sS]igning|[mM]aster|[aA]ccount|[sS]hared)[_-]?[kK]ey|(API|ACCESS|PRIVATE|ENCRYPTION|SIGNING|MASTER|ACCOUNT|SHARED)[_-]?KEY|([aA]uth|[aA]ccess|[rR]efresh|[bB]ot|[bB]earer|[aA]pi|[sS]ession|[jJ]wt)[_-]?[tT]oken|(AUTH|ACCESS|REFRESH|BOT|BEARER|API|SESSION|JWT|GITHUB|GITLAB|NPM|SLACK)[_-]?TOKEN)([_-]?([bB]ase|BASE|[vV]alue|VALUE))?[0-9]?[\"\\']?$")
  (#not-match? @name "([nN]ext|[pP]age|[cC]ursor|[cC]ontinuation|[sS]ync|eos|bos|pad|unk|sep|cls|mask|[pP]ublic|PUBLIC|[pP]ublishable|[sS]ite|[cC]ache|CACHE|[sS]ort|[pP]artition|[iI]dempotency|[dD]ummy|[fF]ake|[tT]est|TEST|[mM]ock|[eE]xample|[sS]ample|[iI]nvalid|[wW]rong|[sS]how|[hH]ide|[pP]laceholder|[hH]ash(ed)?|[dD]igest|integrity|[cC]hecksum)")
  (#random? @value)
  (#not-path? @match "(^|/)(examples?|samples?|docs?|demos?|stories|mocks?|__mocks__|seeds?|seeders?|factories|locales?|i18n|lang|langs|translations?|messages|benchmarks?|playground|snippets?)/|\\.(stories|mock|mocks|example|sample|template|dist|tpl)\\b|(^|/)(swagger|openapi)")
  (#set! rule "hardcoded-secret"))

; provider "aws" { secret_key = "…" }
;                  ^^^^^^^^^^^^^^^^
((block (identifier) @block (string_lit) (body (attribute (identifier) @name (expression (literal_value (string_lit) @value))) @match))
  (#match? @block "^(provider|resource)$")
  (#match? @name "^(secret_key|client_secret|password|master_password|admin_password|administrator_login_password|master_user_password|auth_token|api_token)$")
  (#match? @value "^[\"'`][^\\s\"'`]{1,200}[\"'`]$")
  (#not-match? @value "(\\$\\{|\\$\\(|\\{\\{|#\\{|^.\\$[A-Za-z_]|^.<.*>.$|%[sdv(]|%[A-Z_]+%|\\{[\\w.]*\\}|[pP]laceholder|[eE]xample|EXAMPLE|[yY]our[-_ ]|YOUR_|xxx|XXX|\\*\\*\\*|\\.\\.\\.)")
  (#not-path? @match "(^|/)(examples?|samples?|docs?|demos?|stories|mocks?|__mocks__|seeds?|seeders?|factories|locales?|i18n|lang|langs|translations?|messages|benchmarks?|playground|snippets?)/|\\.(stories|mock|mocks|example|sample|template|dist|tpl)\\b|(^|/)(swagger|openapi)")
  (#set! rule "hardcoded-secret"))

; variable "db_password" { default = "…" }
;                          ^^^^^^^^^^^^^
((block (identifier) @block (string_lit) @name (body (attribute (identifier) @attribute (expression (literal_value (string_lit) @value))) @match))
  (#eq? @block "variable")
  (#eq? @attribute "default")
  (#match? @name "([pP]ass(word|wd|phrase|code)|PASS(WORD|WD|PHRASE)|^[pP]wd|[_-]pwd|_PWD|[cC]lient[_-]?[sS]ecret|[sS]ecret[_-]?([kK]ey|[tT]oken)|[sS]ecret|SECRET([_-](KEY|TOKEN))?|([aA]pi|[aA]ccess|[pP]rivate|[eE]ncryption|[sS]igning|[mM]aster|[aA]ccount|[sS]hared)[_-]?[kK]ey|(API|ACCESS|PRIVATE|ENCRYPTION|SIGNING|MASTER|ACCOUNT|SHARED)[_-]?KEY|([aA]uth|[aA]ccess|[rR]efresh|[bB]ot|[bB]earer|[aA]pi|[sS]ession|[jJ]wt)[_-]?[tT]oken|(AUTH|ACCESS|REFRESH|BOT|BEARER|API|SESSION|JWT|GITHUB|GITLAB|NPM|SLACK)[_-]?TOKEN)([_-]?([bB]ase|BASE|[vV]alue|VALUE))?[0-9]?[\"\\']?$")
  (#match? @value "^[\"'`][^\\s\"'`]{1,200}[\"'`]$")
  (#not-match? @value "(\\$\\{|\\$\\(|\\{\\{|#\\{|^.\\$[A-Za-z_]|^.<.*>.$|%[sdv(]|%[A-Z_]+%|\\{[\\w.]*\\}|[pP]laceholder|[eE]xample|EXAMPLE|[yY]our[-_ ]|YOUR_|xxx|XXX|\\*\\*\\*|\\.\\.\\.)")
  (#not-path? @match "(^|/)(examples?|samples?|docs?|demos?|stories|mocks?|__mocks__|seeds?|seeders?|factories|locales?|i18n|lang|langs|translations?|messages|benchmarks?|playground|snippets?)/|\\.(stories|mock|mocks|example|sample|template|dist|tpl)\\b|(^|/)(swagger|openapi)")
  (#set! rule "hardcoded-secret"))

; "AKIA…", "-----BEGIN PRIVATE KEY-----…"
; ^^^^^^^
([(string_lit) (heredoc_template)] @match
  (#match? @match "(\\bAKIA[0-9A-Z]{16}\\b|\\bgh[pousr]_[A-Za-z0-9]{36}\\b|\\bgithub_pat_[A-Za-z0-9_]{40,}|\\bglpat-[\\w-]{20,}|\\bxox[baprs]-[0-9]{8,}-[\\w-]{10,}|\\b[sr]k_live_[0-9a-zA-Z]{20,}|\\bsk-(proj-|ant-|svcacct-)?[A-Za-z0-9][A-Za-z0-9_-]{31,}|\\bAIza[0-9A-Za-z_-]{35}\\b|\\bnpm_[A-Za-z0-9]{36}\\b|\\bpypi-AgEI[\\w-]{20,}|\\bSG\\.[\\w-]{22}\\.[\\w-]{43}|\\bhf_[A-Za-z]{34}\\b|\\bdop_v1_[a-f0-9]{64}|hooks\\.slack\\.com/services/T[0-9A-Z]{6,}/B[0-9A-Z]{6,}/\\w{20,}|PRIVATE KEY-----(\\\\[nr]|\\s)*[A-Za-z0-9+/=]{40,})")
  (#not-match? @match "(EXAMPLE|[eE]xample|[xX]{4}|0123456789|1234567890|[yY]our|(abcdef|ABCDEF)[gG0]|\\.\\.\\.)")
  (#set! rule "known-token"))

; "postgres://orders:…@db.example.com/orders"
; ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
([(string_lit) (heredoc_template)] @match
  (#match? @match "(\\b(postgres(ql)?|mysql2?|mariadb|mongodb(\\+srv)?|rediss?|amqps?|mssql|sqlserver|https?|ftps?|smtps?|ldaps?)(\\+\\w+)?://[\\w.%-]{1,60}:[^\\s\"'`@/:${}<>%*\\[\\]]{3,80}@|[;\"'` ]([pP]assword|PASSWORD|[pP]wd|PWD)\\s?=\\s?[^\\s;\"'`${}<>%*\\[\\]=]{3,80};)")
  (#not-match? @match "(@(localhost|127\\.0\\.0\\.1|0\\.0\\.0\\.0|\\[::1\\]|host\\.docker\\.internal|[\\w-]+([:/\"'`?]|$))|@[\\w.-]*(example|test|invalid|local)\\b|example\\.(com|org|net)|([sS]erver|[hH]ost|[dD]ata [sS]ource)\\s?=\\s?(localhost|127\\.0\\.0\\.1|\\(local|\\.|tcp:localhost|[\\w-]+[;,\"'])|://(user(name)?|USER(NAME)?|u|foo|me|login|admin|root|guest|test):(pass(word|wd)?|PASS(WORD)?|p|pw|bar|secret|guest|test|changeme)@|[yY]our|YOUR|[cC]hange.?[mM]e|CHANGE.?ME|xxx|XXX|[pP]laceholder|[eE]xample|\\.\\.\\.)")
  (#not-path? @match "(^|/)(examples?|samples?|docs?|demos?|stories|mocks?|__mocks__|seeds?|seeders?|factories|locales?|i18n|lang|langs|translations?|messages|benchmarks?|playground|snippets?)/|\\.(stories|mock|mocks|example|sample|template|dist|tpl)\\b|(^|/)(swagger|openapi)")
  (#set! rule "connection-password"))
