; class Client { private apiKey = "…" }
;                ^^^^^^^^^^^^^^^^^^^^
((public_field_definition name: (property_identifier) @name value: (string) @value) @match
  (#match? @name "([pP]ass(word|wd|phrase|code)|PASS(WORD|WD|PHRASE)|^[pP]wd|[_-]pwd|_PWD|[cC]lient[_-]?[sS]ecret|[sS]ecret[_-]?([kK]ey|[tT]oken)|[sS]ecret|SECRET([_-](KEY|TOKEN))?|([aA]pi|[aA]ccess|[pP]rivate|[eE]ncryption|[sS]igning|[mM]aster|[aA]ccount|[sS]hared)[_-]?[kK]ey|(API|ACCESS|PRIVATE|ENCRYPTION|SIGNING|MASTER|ACCOUNT|SHARED)[_-]?KEY|([aA]uth|[aA]ccess|[rR]efresh|[bB]ot|[bB]earer|[aA]pi|[sS]ession|[jJ]wt)[_-]?[tT]oken|(AUTH|ACCESS|REFRESH|BOT|BEARER|API|SESSION|JWT|GITHUB|GITLAB|NPM|SLACK)[_-]?TOKEN)([_-]?([bB]ase|BASE|[vV]alue|VALUE))?[0-9]?[\"\\']?$")
  (#not-match? @name "([nN]ext|[pP]age|[cC]ursor|[cC]ontinuation|[sS]ync|eos|bos|pad|unk|sep|cls|mask|[pP]ublic|PUBLIC|[pP]ublishable|[sS]ite|[cC]ache|CACHE|[sS]ort|[pP]artition|[iI]dempotency|[dD]ummy|[fF]ake|[tT]est|TEST|[mM]ock|[eE]xample|[sS]ample|[iI]nvalid|[wW]rong|[sS]how|[hH]ide|[pP]laceholder|[hH]ash(ed)?|[dD]igest|integrity|[cC]hecksum)")
  (#match? @value "^[\"'`]?(?=[^0-9]*[0-9])(?=[^a-zA-Z]*[a-zA-Z])[^\\s\"'`\\\\]{6,400}[\"'`]?$")
  (#not-match? @value "(^.?(phc_|pk_live_|pk_test_)|[eE]xample|EXAMPLE|[pP]laceholder|[cC]hange.?[mM]e|CHANGE.?ME|[yY]our|YOUR|[dD]ummy|[sS]ample|[fF]ake|[tT]est|TEST|[mM]ock|xxx|XXX|\\*\\*\\*|\\.\\.\\.|\\$\\{|\\$\\(|\\{\\{|#\\{|^.?\\$[A-Za-z_]|^.?<.*>.?$|%[sdv(]|%[A-Z_]+%|\\{[\\w.]*\\}|\\[|[tT][oO][dD][oO]|[rR]edacted|REDACTED|[rR]eplace|REPLACE|123456|^.?(https?:|/|\\.|@|--)|([tT]oken|TOKEN|[sS]ecret|SECRET|[pP]assword|PASSWORD|[kK]ey|KEY|[aA]uth|AUTH)\\w*[-_.:/]|[-_.:/]([tT]oken|TOKEN|[sS]ecret|SECRET|[pP]assword|PASSWORD|[kK]ey|KEY|[aA]uth|AUTH)|required|nullable|\\{\\$|^[\"'`]?([oO]auth2?|sha[0-9]+|[a-zA-Z]{1,5}[0-9]{1,4}|v[0-9].*|[a-z]+[0-9]?([A-Z][a-z]+)+|[A-Z]+(_[A-Z0-9]+)+|arn:.*|[0-9a-f]{64}sum)[\"'`]?$)")
  (#not-path? @match "(^|/)(examples?|samples?|docs?|demos?|stories|mocks?|__mocks__|seeds?|seeders?|factories|locales?|i18n|lang|langs|translations?|messages|benchmarks?|playground|snippets?)/|\\.(stories|mock|mocks|example|sample|template|dist|tpl)\\b|(^|/)(swagger|openapi)")
  (#set! rule "hardcoded-secret"))
((public_field_definition name: (property_identifier) @name value: (string) @value) @match
  (#match? @name "([tT]oken|TOKEN|[kK]ey|KEY|[cC]redentials?|CREDENTIALS?|[aA]uth|AUTH)[\"\\']?$")
  (#not-match? @name "([pP]ass(word|wd|phrase|code)|PASS(WORD|WD|PHRASE)|^[pP]wd|[_-]pwd|_PWD|[cC]lient[_-]?[sS]ecret|[sS]ecret[_-]?([kK]ey|[tT]oken)|[sS]ecret|SECRET([_-](KEY|TOKEN))?|([aA]pi|[aA]ccess|[pP]rivate|[eE]ncryption|[sS]igning|[mM]aster|[aA]ccount|[sS]hared)[_-]?[kK]ey|(API|ACCESS|PRIVATE|ENCRYPTION|SIGNING|MASTER|ACCOUNT|SHARED)[_-]?KEY|([aA]uth|[aA]ccess|[rR]efresh|[bB]ot|[bB]earer|[aA]pi|[sS]ession|[jJ]wt)[_-]?[tT]oken|(AUTH|ACCESS|REFRESH|BOT|BEARER|API|SESSION|JWT|GITHUB|GITLAB|NPM|SLACK)[_-]?TOKEN)([_-]?([bB]ase|BASE|[vV]alue|VALUE))?[0-9]?[\"\\']?$")
  (#not-match? @name "([nN]ext|[pP]age|[cC]ursor|[cC]ontinuation|[sS]ync|eos|bos|pad|unk|sep|cls|mask|[pP]ublic|PUBLIC|[pP]ublishable|[sS]ite|[cC]ache|CACHE|[sS]ort|[pP]artition|[iI]dempotency|[dD]ummy|[fF]ake|[tT]est|TEST|[mM]ock|[eE]xample|[sS]ample|[iI]nvalid|[wW]rong|[sS]how|[hH]ide|[pP]laceholder|[hH]ash(ed)?|[dD]igest|integrity|[cC]hecksum)")
  (#random? @value)
  (#not-path? @match "(^|/)(examples?|samples?|docs?|demos?|stories|mocks?|__mocks__|seeds?|seeders?|factories|locales?|i18n|lang|langs|translations?|messages|benchmarks?|playground|snippets?)/|\\.(stories|mock|mocks|example|sample|template|dist|tpl)\\b|(^|/)(swagger|openapi)")
  (#set! rule "hardcoded-secret"))

; function connect(password: string = "…") { }
;                  ^^^^^^^^^^^^^^^^^^^^^^
((required_parameter pattern: (identifier) @name value: (string) @value) @match
  (#match? @name "([pP]ass(word|wd|phrase|code)|PASS(WORD|WD|PHRASE)|^[pP]wd|[_-]pwd|_PWD|[cC]lient[_-]?[sS]ecret|[sS]ecret[_-]?([kK]ey|[tT]oken)|[sS]ecret|SECRET([_-](KEY|TOKEN))?|([aA]pi|[aA]ccess|[pP]rivate|[eE]ncryption|[sS]igning|[mM]aster|[aA]ccount|[sS]hared)[_-]?[kK]ey|(API|ACCESS|PRIVATE|ENCRYPTION|SIGNING|MASTER|ACCOUNT|SHARED)[_-]?KEY|([aA]uth|[aA]ccess|[rR]efresh|[bB]ot|[bB]earer|[aA]pi|[sS]ession|[jJ]wt)[_-]?[tT]oken|(AUTH|ACCESS|REFRESH|BOT|BEARER|API|SESSION|JWT|GITHUB|GITLAB|NPM|SLACK)[_-]?TOKEN)([_-]?([bB]ase|BASE|[vV]alue|VALUE))?[0-9]?[\"\\']?$")
  (#match? @value "^[\"'`][^\\s\"'`]{1,200}[\"'`]$")
  (#not-match? @value "(\\$\\{|\\$\\(|\\{\\{|#\\{|^.\\$[A-Za-z_]|^.<.*>.$|%[sdv(]|%[A-Z_]+%|\\{[\\w.]*\\}|[pP]laceholder|[eE]xample|EXAMPLE|[yY]our[-_ ]|YOUR_|xxx|XXX|\\*\\*\\*|\\.\\.\\.)")
  (#not-path? @match "(^|/)(examples?|samples?|docs?|demos?|stories|mocks?|__mocks__|seeds?|seeders?|factories|locales?|i18n|lang|langs|translations?|messages|benchmarks?|playground|snippets?)/|\\.(stories|mock|mocks|example|sample|template|dist|tpl)\\b|(^|/)(swagger|openapi)")
  (#set! rule "hardcoded-secret"))
