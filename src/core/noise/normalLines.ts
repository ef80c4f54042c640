import type { Lexis, Quote } from "./lexisOf.ts";

/** A line without the white space that means nothing in its language. */
export interface NormalLine {
  readonly text: string;
  /** Whether the line is, or ends in, a comment: tools read some comments together with the line after them. */
  readonly comment: boolean;
}

/** Characters that start no literal or comment in any language known here, and are no white space. */
const plain = /[^"'`/#\s]+/uy;

interface State {
  /** The literal or comment the end of the line is in. */
  readonly inside: Quote | "comment" | null;
  readonly text: string;
  readonly comment: boolean;
}

/**
 * Normalises the lines of a text, up to where it can be proven what is code and what is not: the result is shorter
 * than the text if a construct was met that this cannot follow. A line that begins or ends inside a literal is `null`:
 * its white space is content.
 */
export function normaliseLines(lines: readonly string[], lexis: Lexis): (NormalLine | null)[] {
  const normal: (NormalLine | null)[] = [];
  let inside: State["inside"] = null;
  for (const line of lines) {
    const state = readLine(line.endsWith("\r") ? line.slice(0, -1) : line, inside, lexis);
    if (state === null) break;
    const literal = isQuote(inside) || isQuote(state.inside);
    normal.push(literal ? null : { text: state.text, comment: state.comment });
    inside = state.inside;
  }
  return normal;
}

function isQuote(inside: State["inside"]): boolean {
  return inside !== null && inside !== "comment";
}

/** `null` where nothing can be proven from here on. */
function readLine(line: string, start: State["inside"], lexis: Lexis): State | null {
  if (lexis.unprovable?.test(line) === true || /\\[ \t]*$/u.test(line)) return null;
  let text = "";
  let comment = start === "comment";
  let inside = start;
  let collapses = lexis.innerRuns;
  for (let at = 0; at < line.length;) {
    if (inside !== null) {
      const end: number | null = inside === "comment" ? endOfComment(line, at) : endOfQuote(line, at, inside);
      const part = line.slice(at, end ?? line.length);
      text += part;
      if (inside !== "comment" && inside.substitutes && holdsCode(part)) return null;
      if (end === null) break;
      // A quote that closes right before a word or a quote was perhaps one inside a literal.
      if (isQuote(inside) && lexis.indented && /^["'\p{L}\p{N}_]/u.test(line.slice(end))) return null;
      inside = null;
      at = end;
      continue;
    }
    plain.lastIndex = at;
    const run = plain.exec(line)?.[0] ?? "";
    text += run;
    at += run.length;
    if (at === line.length) break;
    if (lexis.lineComments.some((mark) => line.startsWith(mark, at))) {
      text += line.slice(at);
      comment = true;
      break;
    }
    const quote = lexis.quotes.find(({ open }) => line.startsWith(open, at));
    if (lexis.blockComments && line.startsWith("/*", at)) {
      inside = "comment";
      comment = true;
      text += "/*";
      at += 2;
    } else if (quote !== undefined) {
      inside = quote;
      text += quote.open;
      at += quote.open.length;
    } else {
      const character = line.charAt(at);
      // Division or the start of a regular expression: it matters only if a mark follows that one of them would hide.
      if (character === "/" && lexis.regularExpressions) {
        if (/["'`]|\/\*|\/\//u.test(line.slice(at + 1))) return null;
        collapses = false;
      }
      const blanks = collapses ? blanksAt(line, at) : "";
      text += blanks === "" ? character : " ";
      at += Math.max(blanks.length, 1);
    }
  }
  if (inside !== null && inside !== "comment" && !inside.multiLine) return null;
  return { inside, text: withoutEnds(text, lexis), comment };
}

function blanksAt(line: string, at: number): string {
  let end = at;
  while (line.charAt(end) === " " || line.charAt(end) === "\t") end += 1;
  return line.slice(at, end);
}

/** Whether a part of a literal has a `${…}` that is more than names and calls: its end needs a parser to be found. */
function holdsCode(part: string): boolean {
  return part.replaceAll(/\$\{[^{}"'`]*\}/gu, "").includes("${");
}

function withoutEnds(text: string, lexis: Lexis): string {
  const trailing = text.replace(/[ \t]+$/u, "");
  // A directive such as `//go:embed` or `//line` is one only at the start of its line.
  const keepsStart = lexis.indented || /^[ \t]*\/\/[a-z]/u.test(text);
  return keepsStart ? trailing : trailing.replace(/^[ \t]+/u, "");
}

function endOfComment(line: string, start: number): number | null {
  const end = line.indexOf("*/", start);
  return end === -1 ? null : end + 2;
}

function endOfQuote(line: string, start: number, quote: Quote): number | null {
  for (let at = start; at < line.length; at += 1) {
    if (quote.escapes && line.charAt(at) === "\\") at += 1;
    else if (line.startsWith(quote.close, at)) return at + quote.close.length;
  }
  return null;
}
