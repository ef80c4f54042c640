import type { QueryFile } from "./parseRulePacks.ts";
import type { PathQuestion, PatternPlace } from "./patternPlace.ts";
import { requiredOfTexts, requiredWords } from "./requiredWords.ts";

/** A pattern of a file of queries, as a file of its own. */
export interface QueryPattern extends QueryFile, Pick<PatternPlace, "rule" | "detects" | "needs" | "paths"> {}

/** The patterns of a file that name their rule. */
export function queryPatterns(file: QueryFile): QueryPattern[] {
  const { text, placeOf } = file.source;
  return (file.patterns ?? readPatterns(text)).map(({ start, end, ...said }) => ({
    ...file,
    ...said,
    source: { text: text.slice(start, end), placeOf: (index) => placeOf(start + index) },
  }));
}

/** Reads the patterns of a text that name their rule, each with what it can't match without. */
export function readPatterns(text: string): PatternPlace[] {
  return patternsIn(text).flatMap(({ start, end }) => {
    const written = text.slice(start, end);
    const rule = /\(#set! rule "([^"]*)"\)/.exec(written)?.[1];
    const detects = /\(#set! detects "([^"]*)"\)/.exec(written)?.[1] ?? null;
    return rule === undefined ? [] : [{ start, end, rule, detects, ...conditionsOf(written) }];
  });
}

/** Brackets, captures and quantifiers, and what may hold such signs that count for nothing: comments and strings. */
const tokens = /;[^\n]*|"(?:[^"\\]|\\[^])*"|#[\w-]+[?!]|[([)\]]|@[\w.-]+|[?*+]|[^\s()[\]";@?*+]+/gu;

/** Where the patterns of a text lie that stand in parentheses; a text that is cut off has those before the cut. */
function patternsIn(text: string): { readonly start: number; readonly end: number }[] {
  const patterns: { start: number; end: number }[] = [];
  let depth = 0;
  let start = 0;
  for (const { 0: token, index } of text.matchAll(tokens)) {
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

/** What is asked by `#match?`, `#eq?`, `#any-of?`, `#path?` and `#not-path?`: of which capture, with which strings. */
const question = /#(match|eq|any-of|path|not-path)\? @([\w.-]+)((?:\s+"(?:[^"\\]|\\[^])*")+)/gu;
const string = /"((?:[^"\\]|\\[^])*)"/gu;

/** What the questions of a pattern ask of a text that it can match, and of the path of its file. */
function conditionsOf(pattern: string): Pick<PatternPlace, "needs" | "paths"> {
  const parts = (pattern.match(tokens) ?? []).filter((token) => !token.startsWith(";"));
  const present = certainCaptures(parts);
  const needs: (readonly string[])[] = [];
  const paths: PathQuestion[] = [];
  for (const [, operator, capture = "", written = ""] of parts.join(" ").matchAll(question)) {
    // Where the capture is absent, the answer to `#match?` and `#any-of?` is no, but to the others it is yes.
    const isCertain = present.has(capture);
    const strings = [...written.matchAll(string)].map(([, quoted = ""]) => unescaped(quoted));
    const [first = ""] = strings;
    if (operator === "path" || operator === "not-path") {
      if (isCertain) paths.push({ pattern: first, isWanted: operator === "path" });
    } else if (operator !== "eq" || isCertain) {
      const words = operator === "match" ? requiredWords(first) : requiredOfTexts(strings);
      if (words !== null) needs.push(words);
    }
  }
  return { needs, paths };
}

/** What stands in brackets: one thing, or one of several, each with its certain captures. */
interface Bracketed {
  readonly isEither: boolean;
  readonly branches: Set<string>[];
}

/** The captures that every match has: in each of several alternatives, and not in what may be absent. */
function certainCaptures(parts: readonly string[]): ReadonlySet<string> {
  const around: Bracketed[] = [];
  let inner: Bracketed = { isEither: false, branches: [new Set()] };
  let mayBeAbsent = false;
  parts.forEach((part, at) => {
    if (part.startsWith("@")) {
      if (!mayBeAbsent) inner.branches.at(-1)?.add(part.slice(1));
      return;
    }
    mayBeAbsent = isOptional(part);
    if (part === ")" || part === "]") {
      const { branches } = inner;
      inner = around.pop() ?? inner;
      if (isOptional(parts[at + 1] ?? "")) return;
      for (const capture of inAll(branches)) inner.branches.at(-1)?.add(capture);
      return;
    }
    if (inner.isEither && !isQuantifier(part)) inner.branches.push(new Set());
    if (part === "(" || part === "[") {
      around.push(inner);
      // What asks of captures has none.
      const isQuestion = parts[at + 1]?.startsWith("#") === true;
      inner = { isEither: part === "[", branches: part === "[" || isQuestion ? [] : [new Set()] };
    }
  });
  return inAll(inner.branches);
}

function inAll([first = new Set(), ...others]: readonly ReadonlySet<string>[]): ReadonlySet<string> {
  return new Set([...first].filter((one) => others.every((other) => other.has(one))));
}

function isQuantifier(sign: string): boolean {
  return isOptional(sign) || sign === "+";
}

function isOptional(sign: string): boolean {
  return sign === "?" || sign === "*";
}

/** As tree-sitter reads the strings of a query. */
function unescaped(quoted: string): string {
  const named: Readonly<Record<string, string>> = { n: "\n", r: "\r", t: "\t", 0: "\0" };
  return quoted.replace(/\\([^])/gu, (_, letter: string) => named[letter] ?? letter);
}
