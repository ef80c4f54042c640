import type { CallChange, Declaration } from "./declaration.ts";
import { parseParameters } from "./parseParameters.ts";
import { findInCode, insideBracket, splitCode } from "./splitCode.ts";

/** A call as far as it tells which arguments it passes. */
export interface Call {
  /** 1-based. */
  readonly line: number;
  readonly nPositional: number;
  readonly names: ReadonlySet<string>;
  /** Whether it passes a list of arguments that nobody can count here. */
  readonly isOpen: boolean;
}

/** What calls are looked for. `qualifiers` are what may stand before a function's name. */
export interface CallSearch {
  readonly declaration: Pick<Declaration, "name" | "kind">;
  readonly language: string;
  readonly qualifiers: ReadonlySet<string>;
}

/** Finds the calls of a declaration on some lines of a text, 1-based. */
export function findCalls(
  text: string,
  lines: readonly number[],
  { declaration, language, qualifiers }: CallSearch,
): Call[] {
  const starts = lineStarts(text);
  return lines.flatMap((line) => {
    const start = starts[line - 1] ?? text.length;
    const content = text.slice(start, starts[line] ?? text.length);
    if (/^\s*(\/\/|\/?\*|#(?!\[)|<!--)/.test(content)) return [];
    return [...content.matchAll(callOf(declaration.name))].flatMap(({ 0: found, index }) => {
      const before = content.slice(0, index);
      if (!isCallOf(before, declaration, qualifiers) || declares.test(before)) return [];
      const inside = insideBracket(text, start + index + found.length);
      return inside === null ? [] : [readCall(line, inside, language)];
    });
  });
}

/** Whether a call could be one of a declaration as it was: it passes neither too much nor too little for it. */
export function couldCall(
  { nPositional, names, isOpen }: Call,
  { parameters }: Declaration,
  language: string,
): boolean {
  const all = parseParameters(parameters, language);
  const nWanted = all.filter(({ isOptional }) => !isOptional).length;
  const isTooMuch = !all.some(({ isRest }) => isRest) && nPositional > all.length;
  // Nobody checks in JavaScript how much is passed.
  const isTooLittle = !isOpen && language !== "javascript" && nPositional + names.size < nWanted;
  return !isTooMuch && !isTooLittle;
}

/** Whether a call would see a change. */
export function isAffected({ nPositional, names, isOpen }: Call, change: CallChange): boolean {
  if (change.kind === "every") return true;
  if (isOpen) return false;
  if (change.kind === "names") return names.has(change.name);
  const isPassed = nPositional > change.index || names.has(change.name);
  return change.kind === "passes" ? nPositional > change.index : !isPassed;
}

/** What stands before a name that is declared or imported there, not called. */
const declares =
  /\b(function\*?|def|func|fn|fun|class|interface|import|from|export|type|struct|async\s+def)\s+$/;

function callOf(name: string): RegExp {
  return new RegExp(`(?<![\\w$])${name.replace(/\$/g, "\\$")}(?:\\s?<[\\w\\s,.|[\\]]{1,80}>)?\\(`, "g");
}

function isCallOf(
  before: string,
  { kind }: Pick<Declaration, "kind">,
  qualifiers: ReadonlySet<string>,
): boolean {
  const receiver = /([\w$]*)\s*(?:\?\.|!\.|\.|::|->)\s*$/.exec(before);
  if (kind === "method") return receiver !== null;
  if (kind === "constructor") return receiver === null || qualifiers.has(receiver[1] ?? "");
  return receiver === null ? true : qualifiers.has(receiver[1] ?? "");
}

function readCall(line: number, inside: string, language: string): Call {
  const parts = splitCode(inside, ",");
  const name = (part: string): string | undefined => {
    if (language === "python" || language === "kotlin") {
      return findInCode(part, "=") === -1 ? undefined : /^(\w+)\s*=/.exec(part)?.[1];
    }
    return language === "csharp" || language === "php" ? /^(\w+)\s*:(?!:)/.exec(part)?.[1] : undefined;
  };
  const names = parts.flatMap((part) => name(part) ?? []);
  return {
    line,
    nPositional: parts.length - names.length,
    names: new Set(names),
    isOpen: parts.some((part) => /^(\.\.\.|\*)/.test(part)) || parts.some((part) => part.endsWith("...")),
  };
}

function lineStarts(text: string): number[] {
  const starts = [0];
  for (let at = text.indexOf("\n"); at !== -1; at = text.indexOf("\n", at + 1)) starts.push(at + 1);
  return starts;
}
