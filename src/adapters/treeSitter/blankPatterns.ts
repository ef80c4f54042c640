/**
 * A file of queries with the patterns of some rules made blank, by what they `#set!` as their rule. Everything else stays
 * where it was, so that places in the text are those of the file. Compiling a pattern takes milliseconds, and files have
 * hundreds: those that nobody looks for are not worth the wait.
 */
export function blankPatterns(text: string, isBlank: (rule: string) => boolean): string {
  let blanked = "";
  let end = 0;
  for (const pattern of patternsIn(text)) {
    const written = text.slice(pattern.start, pattern.end);
    const rule = /\(#set! rule "([^"]*)"\)/.exec(written)?.[1];
    // Places are counted in characters and in bytes of UTF-8; a space is one of either.
    if (rule === undefined || !isBlank(rule) || !isAscii.test(written)) continue;
    blanked += text.slice(end, pattern.start) + " ".repeat(written.length);
    end = pattern.end;
  }
  return blanked + text.slice(end);
}

const isAscii = /^\p{ASCII}*$/u;

/** Where the patterns of a text lie that stand in parentheses; a text that is cut off has those before the cut. */
function patternsIn(text: string): { readonly start: number; readonly end: number }[] {
  const patterns: { start: number; end: number }[] = [];
  let depth = 0;
  let start = 0;
  // Brackets, and what may hold brackets that count for nothing: comments and strings.
  for (const { 0: token, index } of text.matchAll(/;[^\n]*|"(?:[^"\\]|\\[^])*"|[([)\]]/gu)) {
    if (token === "(" || token === "[") {
      if (depth === 0) start = index;
      depth += 1;
    } else if (token === ")" || token === "]") {
      depth -= 1;
      if (depth === 0) patterns.push({ start, end: index + 1 });
    }
  }
  return patterns;
}
