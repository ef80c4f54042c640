; "your-api-key-here"
; ^^^^^^^^^^^^^^^^^^^
((pair key: (_) @key value: (string) @match)
  (#match? @match "^[furb@]*[\"'`]+(<?\\[?[yY](our|OUR)[-_ ]\\w[\\w -]*[-_ ](here|HERE|goes here)\\]?>?|<(your|insert|enter|replace|add)[-_ ][^>\"']*>|[cC]hange[-_ ]?[mM]e|CHANGE_?ME|REPLACE[-_ ]?(ME|THIS)\\w*|(INSERT|ADD|ENTER|PUT)[-_ ][\\w -]+[-_ ]HERE|[iI]nsert [\\w ]+ here|T(ODO|BD)([: ][^\"']*)?|FIXME|[lL]orem ipsum[^\"']*|your[-_](api[-_]key|domain|project[-_]id|bucket|secret|token|username|password|org|account[-_]id)|YOUR[-_][A-Z_-]+)[\"'`]+$")
  (#not-path? @match "(^|/)(docs?|examples?|samples?|demos?|templates?|tutorials?|stories|scaffold\\w*|boilerplate|snippets|playground|seeds?|storybook)/|\\.(example|sample|template|tmpl|dist|stories|story)\\.?[a-z]*$|\\.stories\\.[jt]sx?$|(^|/)(seed|seeds|demo|example|sample|mock|mocks|fixture|fixtures|fake|fakes|stub|stubs)[^/]*$|[mM]ock|[fF]ixture|[fF]ake[A-Z.]|[sS]tub[A-Z.s]|[sS]eed[A-Z.]|[dD]emo[A-Z.]|(^|/)(README|CONTRIBUTING|locales?|i18n|translations?|lang)\\b")
  (#set! rule "placeholder-value"))
