import type { CallChange, Declaration } from "./declaration.ts";
import { bashCallOf, isBashCall } from "./bashCalls.ts";
import { declaresInC, definedOwner } from "./declaresInC.ts";
import { parseParameters } from "./parseParameters.ts";
import { readRubyArguments, rubyCallOf } from "./rubyCalls.ts";
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

type Callee = Pick<Declaration, "name" | "kind" | "owner" | "parameters">;

/** What calls are looked for. `qualifiers` are what may stand before a function's name. */
export interface CallSearch {
  readonly declaration: Callee;
  readonly language: string;
  readonly qualifiers: ReadonlySet<string>;
}

/** Finds the calls of a declaration on some lines of a text, 1-based. */
export function findCalls(text: string, lines: readonly number[], search: CallSearch): Call[] {
  const { declaration, language } = search;
  const starts = lineStarts(text);
  return lines.flatMap((line) => {
    const start = starts[line - 1] ?? text.length;
    const content = text.slice(start, starts[line] ?? text.length);
    if (/^\s*(\/\/|\/?\*|#(?!\[)|<!--)/.test(content)) return [];
    return [...content.matchAll(callOf(declaration, language))].flatMap(({ 0: found, index }) => {
      const before = content.slice(0, index);
      if (!isCallOf(before, search) || isDeclared(before, language)) return [];
      const end = start + index + found.length;
      const inside = argumentsOf(text, end, { before, language });
      if (inside === null) return [];
      // What follows in braces may be one more argument.
      const isOpen =
        language === "swift" && /^\)\s*\{/.test(text.slice(end + inside.length, end + inside.length + 9));
      return [
        readCall(
          { line, inside, isOpen: isOpen && !/^\W*(if|guard|while|for|switch|else)\b/.test(before) },
          search,
        ),
      ];
    });
  });
}

/** What a call passes; `null` where it is none. */
function argumentsOf(
  text: string,
  end: number,
  { before, language }: { readonly before: string; readonly language: string },
): string | null {
  if (language === "ruby") return readRubyArguments(text, end, before);
  if (language === "bash") return isBashCall(text, end, before) ? "" : null;
  const inside = insideBracket(text, end);
  return inside !== null && slashed.has(language) ? withoutRemarks(inside) : inside;
}

const slashed = new Set(["c", "cpp", "swift"]);

function withoutRemarks(code: string): string {
  return code.replace(
    /("(?:\\.|[^"\\\n])*"|'(?:\\.|[^'\\\n])*')|\/\*[\s\S]*?\*\/|\/\/.*/g,
    (all: string, text?: string) => text ?? all.replace(/\S/g, " "),
  );
}

/** Whether a call could be one of a declaration as it was: it passes neither too much nor too little for it. */
export function couldCall(
  { nPositional, names, isOpen }: Call,
  { parameters }: Declaration,
  language: string,
): boolean {
  const all = parseParameters(parameters, language);
  const isRest = all.some((one) => one.isRest);
  const nWanted = all.filter(({ isOptional }) => !isOptional).length;
  const isTooMuch = !isRest && nPositional > all.filter(({ isNamedOnly }) => !isNamedOnly).length;
  // Nobody checks in JavaScript how much is passed.
  const isTooLittle = !isOpen && language !== "javascript" && nPositional + names.size < nWanted;
  const isOtherName = !isRest && [...names].some((name) => !all.some((one) => one.name === name));
  const isNameMissing = all.some((one) => one.isNamedOnly && !one.isOptional && !names.has(one.name));
  return !isTooMuch && !isTooLittle && !isOtherName && (isOpen || !isNameMissing);
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

function isDeclared(before: string, language: string): boolean {
  const isOfC = language === "c" || language === "cpp";
  return declares.test(before) || (isOfC && (declaresInC(before) || definedOwner(before) !== undefined));
}

function callOf({ name, kind }: Callee, language: string): RegExp {
  if (language === "bash") return bashCallOf(name);
  if (language === "ruby") return rubyCallOf(kind === "constructor" ? `${name}.new` : name);
  return new RegExp(`(?<![\\w$])${name.replace(/\$/g, "\\$")}(?:\\s?<[\\w\\s,.|[\\]]{1,80}>)?\\(`, "g");
}

function isCallOf(before: string, { declaration, language, qualifiers }: CallSearch): boolean {
  const { kind, owner } = declaration;
  const [, outer = "", receiver] = /((?:\w+::)*)([\w$]*)\s*(?:\?\.|!\.|\.|::|->)\s*$/.exec(before) ?? [];
  if (kind === "method")
    return receiver !== undefined && !isOtherObject(before, receiver, { language, owner });
  if (receiver === undefined) return kind === "constructor" || owner === "" || qualifiers.has("");
  const isKnown = outer.split("::").every((name) => name === "" || qualifiers.has(name));
  return receiver !== "" && qualifiers.has(receiver) && (language !== "ruby" || isKnown);
}

/** Whether a receiver can't be told to be of the type: a class, the object itself, or nothing at all. */
function isOtherObject(
  before: string,
  receiver: string,
  { language, owner }: { readonly language: string; readonly owner: string },
): boolean {
  if (language === "cpp") return receiver === "this" || (/::\s*$/.test(before) && receiver !== owner);
  if (language === "swift" && /[\s([{,:=&|]\.$/.test(before) && before.trim() !== ".") return true;
  return (language === "ruby" || language === "swift") && /^([A-Z]|(self|super)$)/.test(receiver);
}

function readCall(
  { line, inside, isOpen }: { readonly line: number; readonly inside: string; readonly isOpen: boolean },
  { declaration, language }: CallSearch,
): Call {
  const parts = splitCode(inside, ",");
  const names = parts.flatMap((part) => nameOf(part, language) ?? []);
  const call = {
    line,
    nPositional: parts.length - names.length,
    names: new Set(names),
    isOpen:
      isOpen ||
      parts.some((part) => part.startsWith("...") || part.endsWith("...") || isSpread(part, language)),
  };
  // What is passed by name in Ruby is one hash for a method that takes no names.
  const isHash = language === "ruby" && names.length > 0 && !takesNames(declaration);
  return isHash ? { ...call, nPositional: call.nPositional + 1, names: new Set() } : call;
}

function isSpread(part: string, language: string): boolean {
  return part.startsWith("*") && (language === "python" || language === "ruby");
}

function takesNames({ parameters }: Callee): boolean {
  return parseParameters(parameters, "ruby").some(({ isNamedOnly }) => isNamedOnly);
}

/** The name that an argument is passed by. */
function nameOf(part: string, language: string): string | undefined {
  switch (language) {
    case "python":
    case "kotlin":
      return findInCode(part, "=") === -1 ? undefined : /^(\w+)\s*=/.exec(part)?.[1];
    case "csharp":
    case "php":
    case "swift":
      return /^(\w+)\s*:(?!:)/.exec(part)?.[1];
    case "ruby":
      return /^"?(\w+[?!]?)"?:(?!:)/.exec(part)?.[1] ?? /^:(\w+)\s*=>/.exec(part)?.[1];
    default:
      return undefined;
  }
}

function lineStarts(text: string): number[] {
  const starts = [0];
  for (let at = text.indexOf("\n"); at !== -1; at = text.indexOf("\n", at + 1)) starts.push(at + 1);
  return starts;
}
