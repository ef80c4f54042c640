/** Functions that end something, where what fails has nobody left to tell, or that are named for dropping failures. */
const tidyingName =
  /(^|[.#:])(_*(a?close|clean_?[uU]p|tear_?[dD]own|shut_?[dD]own|dispose|destroy|terminate|__exit__|__aexit__|__del__|finali[sz]e|__destruct|stop|kill)(All|Async|Sync|_all|_async|!)?|_*(clean_?[uU]p|tear_?[dD]own|shut_?[dD]own|dispose|kill)[_A-Z]\w*|_*(close|stop|release)_?\w*([rR]esource|[cC]onnection|[sS]ession|[cC]lient|[sS]ocket|[sS]tream|[hH]andle|[bB]rowser|[pP]ool|[sS]erver|[pP]rocess)(s|es)?|\w*(_clean_?up|_tear_?down|_shut_?down|[a-z](Clean[uU]p|Tear[dD]own|Shut[dD]own))|_*remove_?[rR]ead_?[oO]nly|_*(swallow|ignore|suppress|quietly|silently)[_A-Z]\w*|\w*[bB]est_?[eE]ffort\w*|\w*(AsHandled|_as_handled|IgnoringErrors|Quietly|Silently|_quietly|_silently))$/u;

const endingCall =
  /^(if \([^()]*\) )?(await )?[\w.$?!>:@-]*\b(a?close|destroy|dispose|unlink|unlinkSync|rm|rm_f|rm_rf|rmSync|rmdir|rmtree|File\.delete|kill|abort|unsubscribe|removeItem|removeAllListeners|disconnect|terminate|cancel|stop|shutdown|join|remove|release|cleanup|clearTimeout|send_signal)(\(.*\)|(?![\w!?])[^\n=()]*);?$/u;

const waiting = /\b(sleep|usleep|setTimeout|delay|wait)\w*\(/u;

const failing =
  /\b(err(or)?s?|exceptions?|reject\w*|fail\w*|throw\w*|rais(e|es|ing)|ignor\w*|swallow\w*|suppress\w*|best[- ]effort|never|must(n't| not)|may not|can('t|not)|safe to|harmless|transient|falls? ?back|already|optional|defensive(ly)?)\b/iu;

/** Whether a comment says why a failure does no harm. */
export function excusesFailure(comment: string): boolean {
  return failing.test(comment);
}

/** Whether the path of a symbol is that of a function that tidies up. */
export function isTidyingSymbol(symbol: string): boolean {
  return tidyingName.test(symbol);
}

/** Whether a statement does nothing but end something: `socket.close()`. */
export function endsSomething(statement: string): boolean {
  return endingCall.test(statement);
}

/** Whether the text of a loop waits between its turns, so that what failed is tried again. */
export function waitsBetween(loop: string): boolean {
  return waiting.test(loop);
}
