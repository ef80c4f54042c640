import { linesAdded, linesOf } from "./changedLines.ts";
import { isAddedHere, isRemovedHere, linesAround, linesInPlace, type Question } from "./question.ts";

/** Whether the name says that something else is looked at than input: how far something is, or a case that cannot be. */
export function isNoCheckOfInput({ code }: Question): boolean {
  return /\bcheck_?(progress|(for_?)?updates?|status|point)\w*\(|\bassert_?never\(/i.test(code);
}

/** Whether the method is given a request that checks itself now: `store(OrderForm $request)`. */
export function isCheckedByRequest(question: Question): boolean {
  const method = question.symbol.split(".").at(-1) ?? "";
  const takes = new RegExp(`\\bfunction ${method}\\([^)]*\\b\\w+(?:Form|Request) \\$`);
  return method !== "" && isAddedHere(question, (line) => takes.test(line));
}

/** Whether the file's own method that the code calls is called by lines that the change adds to it. */
export function isOwnMethodCalled(question: Question): boolean {
  const call = /(?:\bthis\.|\bself\.|\$this->)\w+\(/.exec(question.code)?.[0];
  return call !== undefined && isAddedHere(question, (line) => line.includes(call));
}

/** Whether the change calls what the code calls in another place. A name of one word may be anyone's. */
export function isCalledElsewhere({ code, change }: Question): boolean {
  const name = /(?<!\w)(_?[a-z]+(?:[A-Z]|_[a-z])\w{4,})\(/.exec(code)?.[1];
  if (name === undefined) return false;
  const call = new RegExp(`(?<!\\b(?:function|def|fn|func) )(?<!\\w)${name}\\(`);
  return linesAdded(change, () => true).some((line) => call.test(line));
}

/** Whether the change makes the same call of something else in the place of the code, or one whose name only adds how. */
export function isCalledInPlace(question: Question): boolean {
  const lines = linesInPlace(question);
  const call = /^\s*(?:await )?[\w$.]+\(/.exec(question.code)?.[0].trim();
  if (call !== undefined && lines.some((line) => line.trim().startsWith(call))) return true;
  const names = Array.from(question.code.matchAll(/(\w{6,})\(/g), ([, name = ""]) => name);
  if (names.some((name) => lines.some((line) => callsMoreOf(name, line)))) return true;
  return names.some((name) => {
    const another = new RegExp(
      `\\b(append|write|must|try)_?${name}\\(|\\b${name}_?(async|ctx|bytes)\\(`,
      "i",
    );
    return lines.some((line) => another.test(line));
  });
}

/** Whether a line calls a function whose name has all words of a longer name: `check_resolved_module` for `check_module`. */
function callsMoreOf(name: string, line: string): boolean {
  const wordsOf = (text: string): string[] => text.match(/[A-Z]?[a-z0-9]+/g) ?? [];
  const words = wordsOf(name).map((word) => word.toLowerCase());
  return (
    words.length > 1 &&
    Array.from(line.matchAll(/(\w{6,})\(/g), ([, called = ""]) => called).some((called) => {
      const own = new Set(wordsOf(called).map((word) => word.toLowerCase()));
      return words.every((word) => own.has(word));
    })
  );
}

/** Whether the rules by which the code checked something are handed on in its place. */
export function areRulesHandedOn(question: Question): boolean {
  const [name] =
    /\b\w+(?:Rules|Schema|Validator)\b(?=[(.,)])/.exec(question.code.replace(/^\s*\w+/, "")) ?? [];
  return name !== undefined && linesInPlace(question).some((line) => line.includes(name));
}

/** Whether what had to be present belongs to the model, which Rails demands as well. */
export function isRequiredByAssociation({ code, sides: { head } }: Question): boolean {
  const names = /^\s*validates ((?::\w+, )+)presence: true\s*$/.exec(code)?.[1] ?? "";
  const required = Array.from(names.matchAll(/\w+/g), ([name]) =>
    // Its options may go on over the next lines, each of which ends in a comma.
    new RegExp(`^\\s*belongs_to :${name}\\b(?!(?:.*,\\s*\\n)*.*optional: true)`, "m").test(head ?? ""),
  );
  return required.length > 0 && required.every(Boolean);
}

/** Whether a function that the change adds is called in the place of the code, and checks something itself. */
export function isInNewFunction(question: Question): boolean {
  const called = linesInPlace(question).flatMap((line) =>
    Array.from(line.matchAll(/(?<!\w)(\w{4,})!?\(/g), ([, name = ""]) => name),
  );
  return question.change.files.some((file) => {
    const { added } = linesOf(file);
    return called.some((name) => {
      const at = added.findIndex((line) => isDefinitionOf(name, line));
      return at !== -1 && added.slice(at + 1, at + nLinesOfFunction).some((line) => checking.test(line));
    });
  });
}

/** How far into a function its checks are looked for; they stand early. */
const nLinesOfFunction = 40;

const checking = /\w*(valid|sanit|escap|verif|is_?private|safe|reject|ensure|assert)\w*!?\(/i;

function isDefinitionOf(name: string, line: string): boolean {
  return new RegExp(
    `^\\s*(export |default |pub(\\(\\w+\\))? |public |private |protected |static |async )*(function|def|fn|func|fun|const|let)\\b.*\\b${name}\\b`,
  ).test(line);
}

/** Whether what was checked is gone with the check, or a note above it said that it was to go. */
export function isCheckedNoMore(question: Question): boolean {
  const { base, head } = question.sides;
  const [, checked] = /\(\s*([a-z]\w{3,})\s*[,)]/.exec(question.code) ?? [];
  const isMade = (text: string | null): boolean =>
    new RegExp(`\\b${checked ?? ""}\\s*:?=(?!=)`).test(text ?? "");
  if (checked !== undefined && isMade(base) && !isMade(head)) return true;
  return linesAround(base, question.code).some(
    (line) =>
      /(\/\/|#).*\b[A-Z]{3,5}\b.*\b([rR]emove|[dD]rop|[dD]elete)\b/.test(line) &&
      isRemovedHere(question, (one) => one === line),
  );
}

/** Whether the value that was escaped is no part any more of what stands in the place of the code. */
export function isShownNoMore(question: Question): boolean {
  const [, value] = /\bescape\w*\(\s*([\w.]+)\s*\)/i.exec(question.code) ?? [];
  const inPlace = linesInPlace(question);
  return value !== undefined && inPlace.length > 0 && !inPlace.some((line) => line.includes(value));
}
