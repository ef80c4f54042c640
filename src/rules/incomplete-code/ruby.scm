; # ... existing code ...
; ^^^^^^^^^^^^^^^^^^^^^^^^^^^
((comment) @match
  (#match? @match "^\\W*(\\.\\.\\.|…)(?!\\w+(\\.\\w+)*\\s*[,;)\\]}]) ?((the )?(rest|remaining|remainder|existing|previous|other|same|more|your|original|unchanged|keep)\\b.*|.*\\b(unchanged|omitted|as before|stays? the same|remains? the same|goes here|for brevity))|\\b([rR]est of (the |your |this )?(\\w+ )?(code|file|function|method|class|implementation|component|logic|imports?)\\b( (here|unchanged|remains?|stays?|is unchanged|goes here|omitted).*|\\W*$)|([eE]xisting|[pP]revious|[oO]ther|[oO]riginal) (code|methods?|functions?|imports?|logic|implementation|content) (here|unchanged|remains?( unchanged)?|stays?( the same)?|goes here|continues?|as before|\\.\\.\\.)\\W*$|(code|implementation) (omitted|elided) for brevity)|^\\W*(\\.\\.\\.|…)(?!\\w+(\\.\\w+)*\\s*[,;)\\]}])\\s*([eE]xisting|[rR]est|[oO]ther)|[yY]our (code|logic|implementation) (goes )?here\\b")
  (#set! rule "code-elided"))

; # In a real application this would call the service.
((comment) @match
  (#match? @match "\\b([iI]n (a|an|the) (real|actual|production|full|complete|proper)[- ]?(\\w+ )?(app|application|implementation|system|world|scenario|code|version|environment|setup|product|project|service)\\b|[iI]n production,? (you|we|this) (would|should|will|'d)|(?<!\\b(that|which|what|who|they|as|than) )[wW]ould (normally|typically|actually) (be |call |use |make |fetch |connect |query |send |come |go )|([nN]ot|[uU]n|[tT]o be|[yY]et to be) ?implemented( yet)?\\W*$|(?<!\\b(that|which|who|classes|types|they|also|not|n't|must|should|shall|may|never need to|not need to|not have to)[\\s*#/]{1,9})(?<!\\b(?!needs? |ha(ve|s) |yet |remains )\\w+ to )[iI]mplement (me|later|(this|it)(?! (trait|interface|protocol|contract|class|abstract|type|in|by|as|with|via|if you|to|once|twice|and|for)\\b)|actual|real|proper|the (actual|real|rest))\\b|([sS]tub|[pP]laceholder|[mM]ock|[dD]ummy|[fF]ake) (for now|implementation|until|only(?! \\w)|response|logic|value[s]? (for now|until))\\b|(just|simply) (a )?(placeholder|stub|mock|dummy)( (for now|until|implementation|value|data)\\b|\\W*$)|[pP]laceholder for (the )?(actual|real|future)\\b|[sS]imulat(e|es|ing) (an? |the )?(API|api|network|server|backend|database|response|request|call|async|delay|latency|success|result|payment|upload|processing)\\b|[fF]or demo(nstration)? purposes|[fF]or now,? (just |simply |we |only )?(return|assume|hard-?code|use a (mock|stub|dummy|fake|placeholder|fixed)|skip|ignore|always|mock|stub|fake|pretend)|[hH]ard-?coded (for now|until|temporarily)|[tT]his is (a )?(simplified|mock(ed)?|stub(bed)?|dummy|fake|temporary) (version|implementation|example|data|response|hack|solution|workaround)|[tT]emporary (hack|stub|workaround|mock)\\b)")
  (#not-match? @match "^\\W*(\\.\\.\\.|…)(?!\\w+(\\.\\w+)*\\s*[,;)\\]}]) ?((the )?(rest|remaining|remainder|existing|previous|other|same|more|your|original|unchanged|keep)\\b.*|.*\\b(unchanged|omitted|as before|stays? the same|remains? the same|goes here|for brevity))|\\b([rR]est of (the |your |this )?(\\w+ )?(code|file|function|method|class|implementation|component|logic|imports?)\\b( (here|unchanged|remains?|stays?|is unchanged|goes here|omitted).*|\\W*$)|([eE]xisting|[pP]revious|[oO]ther|[oO]riginal) (code|methods?|functions?|imports?|logic|implementation|content) (here|unchanged|remains?( unchanged)?|stays?( the same)?|goes here|continues?|as before|\\.\\.\\.)\\W*$|(code|implementation) (omitted|elided) for brevity)|^\\W*(\\.\\.\\.|…)(?!\\w+(\\.\\w+)*\\s*[,;)\\]}])\\s*([eE]xisting|[rR]est|[oO]ther)|[yY]our (code|logic|implementation) (goes )?here\\b")
  (#not-path? @match "(^|/)(docs?|examples?|samples?|demos?|templates?|tutorials?|stories|scaffold\\w*|boilerplate|snippets|playground|seeds?|storybook)/|\\.(example|sample|template|tmpl|dist|stories|story)\\.?[a-z]*$|\\.stories\\.[jt]sx?$|(^|/)(seed|seeds|demo|example|sample|mock|mocks|fixture|fixtures|fake|fakes|stub|stubs)[^/]*$|[mM]ock|[fF]ixture|[fF]ake[A-Z.]|[sS]tub[A-Z.s]|[sS]eed[A-Z.]|[dD]emo[A-Z.]")
  (#set! rule "missing-work-announced"))

; # TODO: sort them
((comment) @match
  (#match? @match "^\\W*(TODO|FIXME|XXX|HACK)\\b")
  (#not-match? @match "\\b([iI]n (a|an|the) (real|actual|production|full|complete|proper)[- ]?(\\w+ )?(app|application|implementation|system|world|scenario|code|version|environment|setup|product|project|service)\\b|[iI]n production,? (you|we|this) (would|should|will|'d)|(?<!\\b(that|which|what|who|they|as|than) )[wW]ould (normally|typically|actually) (be |call |use |make |fetch |connect |query |send |come |go )|([nN]ot|[uU]n|[tT]o be|[yY]et to be) ?implemented( yet)?\\W*$|(?<!\\b(that|which|who|classes|types|they|also|not|n't|must|should|shall|may|never need to|not need to|not have to)[\\s*#/]{1,9})(?<!\\b(?!needs? |ha(ve|s) |yet |remains )\\w+ to )[iI]mplement (me|later|(this|it)(?! (trait|interface|protocol|contract|class|abstract|type|in|by|as|with|via|if you|to|once|twice|and|for)\\b)|actual|real|proper|the (actual|real|rest))\\b|([sS]tub|[pP]laceholder|[mM]ock|[dD]ummy|[fF]ake) (for now|implementation|until|only(?! \\w)|response|logic|value[s]? (for now|until))\\b|(just|simply) (a )?(placeholder|stub|mock|dummy)( (for now|until|implementation|value|data)\\b|\\W*$)|[pP]laceholder for (the )?(actual|real|future)\\b|[sS]imulat(e|es|ing) (an? |the )?(API|api|network|server|backend|database|response|request|call|async|delay|latency|success|result|payment|upload|processing)\\b|[fF]or demo(nstration)? purposes|[fF]or now,? (just |simply |we |only )?(return|assume|hard-?code|use a (mock|stub|dummy|fake|placeholder|fixed)|skip|ignore|always|mock|stub|fake|pretend)|[hH]ard-?coded (for now|until|temporarily)|[tT]his is (a )?(simplified|mock(ed)?|stub(bed)?|dummy|fake|temporary) (version|implementation|example|data|response|hack|solution|workaround)|[tT]emporary (hack|stub|workaround|mock)\\b)")
  (#set! rule "note-to-come-back"))

; What says itself that it is not written.
((call !receiver method: (identifier) @raise arguments: (argument_list (string) @text)) @match
  (#match? @raise "^(raise|fail)$")
  (#match? @text "([nN]ot (yet )?implemented yet|[nN]ot yet|TODO|[cC]oming soon|[iI]mplement me)")
  (#not-path? @match "(^|/)(docs?|examples?|samples?|demos?|templates?|tutorials?|stories|scaffold\\w*|boilerplate|snippets|playground|seeds?|storybook)/|\\.(example|sample|template|tmpl|dist|stories|story)\\.?[a-z]*$|\\.stories\\.[jt]sx?$|(^|/)(seed|seeds|demo|example|sample|mock|mocks|fixture|fixtures|fake|fakes|stub|stubs)[^/]*$|[mM]ock|[fF]ixture|[fF]ake[A-Z.]|[sS]tub[A-Z.s]|[sS]eed[A-Z.]|[dD]emo[A-Z.]")
  (#set! rule "not-implemented"))

; "your-api-key-here"
; ^^^^^^^^^^^^^^^^^^^
((string) @match
  (#match? @match "^[furb@]*[\"'`]+(<?\\[?[yY](our|OUR)[-_ ]\\w[\\w -]*[-_ ](here|HERE|goes here)\\]?>?|<(your|insert|enter|replace|add)[-_ ][^>\"']*>|[cC]hange[-_ ]?[mM]e|CHANGE_?ME|REPLACE[-_ ]?(ME|THIS)\\w*|(INSERT|ADD|ENTER|PUT)[-_ ][\\w -]+[-_ ]HERE|[iI]nsert [\\w ]+ here|T(ODO|BD)([: ][^\"']*)?|FIXME|[lL]orem ipsum[^\"']*|your[-_](api[-_]key|domain|project[-_]id|bucket|secret|token|username|password|org|account[-_]id)|YOUR[-_][A-Z_-]+)[\"'`]+$")
  (#not-path? @match "(^|/)(docs?|examples?|samples?|demos?|templates?|tutorials?|stories|scaffold\\w*|boilerplate|snippets|playground|seeds?|storybook)/|\\.(example|sample|template|tmpl|dist|stories|story)\\.?[a-z]*$|\\.stories\\.[jt]sx?$|(^|/)(seed|seeds|demo|example|sample|mock|mocks|fixture|fixtures|fake|fakes|stub|stubs)[^/]*$|[mM]ock|[fF]ixture|[fF]ake[A-Z.]|[sS]tub[A-Z.s]|[sS]eed[A-Z.]|[dD]emo[A-Z.]|(^|/)(README|CONTRIBUTING|locales?|i18n|translations?|lang)\\b")
  (#set! rule "placeholder-value"))

; return mockUsers;
;        ^^^^^^^^^
((return (argument_list (identifier) @match))
  (#match? @match "^_?(mock(ed)?|MOCK(ED)?|fake|FAKE|dummy|DUMMY|sample|SAMPLE|placeholder|PLACEHOLDER|simulated|hardcoded|HARDCODED)_?([A-Z_]\\w*|[dD]ata|[rR]esponse|[rR]esults?|[uU]sers?|[iI]tems?)$")
  (#not-path? @match "(^|/)(docs?|examples?|samples?|demos?|templates?|tutorials?|stories|scaffold\\w*|boilerplate|snippets|playground|seeds?|storybook)/|\\.(example|sample|template|tmpl|dist|stories|story)\\.?[a-z]*$|\\.stories\\.[jt]sx?$|(^|/)(seed|seeds|demo|example|sample|mock|mocks|fixture|fixtures|fake|fakes|stub|stubs)[^/]*$|[mM]ock|[fF]ixture|[fF]ake[A-Z.]|[sS]tub[A-Z.s]|[sS]eed[A-Z.]|[dD]emo[A-Z.]")
  (#not-inside? @match "rescue")
  (#not-symbol? @match "[mM]ock|[fF]ake|[dD]ummy|[sS]ample|[dD]emo|[sS]eed|[sS]tub|[pP]laceholder")
  (#set! rule "made-up-data"))

((body_statement [(identifier) (constant)] @match .)
  (#match? @match "^_?(mock(ed)?|MOCK(ED)?|fake|FAKE|dummy|DUMMY|sample|SAMPLE|placeholder|PLACEHOLDER|simulated|hardcoded|HARDCODED)_?([A-Z_]\\w*|[dD]ata|[rR]esponse|[rR]esults?|[uU]sers?|[iI]tems?)$")
  (#not-path? @match "(^|/)(docs?|examples?|samples?|demos?|templates?|tutorials?|stories|scaffold\\w*|boilerplate|snippets|playground|seeds?|storybook)/|\\.(example|sample|template|tmpl|dist|stories|story)\\.?[a-z]*$|\\.stories\\.[jt]sx?$|(^|/)(seed|seeds|demo|example|sample|mock|mocks|fixture|fixtures|fake|fakes|stub|stubs)[^/]*$|[mM]ock|[fF]ixture|[fF]ake[A-Z.]|[sS]tub[A-Z.s]|[sS]eed[A-Z.]|[dD]emo[A-Z.]")
  (#not-inside? @match "rescue")
  (#not-symbol? @match "[mM]ock|[fF]ake|[dD]ummy|[sS]ample|[dD]emo|[sS]eed|[sS]tub|[pP]laceholder")
  (#set! rule "made-up-data"))
