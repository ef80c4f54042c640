import { namesIn } from "../normalizeCode.ts";
import { linesAround, linesHere, type Question } from "./question.ts";

const join = /&&|\|\||(?<![\w.])(?:and|or)(?![\w.])/g;
const opensWithJoin = /^\s*(&&|\|\||(and|or)\b)/;
const endsWithJoin = /(&&|\|\||\b(and|or))\s*$/;

/** How many lines a condition is followed on either side. */
const maxLines = 12;

/** Whether no condition that is gone could have been this one: none that has two of its names has as many parts. */
export function isOtherCondition(question: Question): boolean {
  const { code, sides } = question;
  const own = conditionsIn(linesAround(sides.head, code, maxLines)).find((condition) =>
    condition.includes(code.trim()),
  );
  if (own === undefined) return false;
  const names = namesIn(own);
  const like = conditionsIn(linesHere(question).removed).filter(
    (condition) => [...namesIn(condition)].filter((name) => names.has(name)).length > 1,
  );
  return like.length > 0 && like.every((condition) => nJoins(condition) !== nJoins(own));
}

/** One thing is no two values at once: `kind !== "a" || kind !== "b"` always held, and `&&` mends it; so with `===`. */
export function isMendedCondition({ code }: Question): boolean {
  return /(?<![\w.$])([\w.$]+)\s*(?:(!==?)[^&|]+?(?:&&|\band\b)\s*\(?\1\s*\2|(===?)[^&|]+?(?:\|\||\bor\b)\s*\(?\1\s*\3)/.test(
    code,
  );
}

/** What is joined by "and" and "or", over as many lines as it takes. */
function conditionsIn(lines: readonly string[]): string[] {
  const conditions: string[] = [];
  lines.forEach((line, at) => {
    const goesOn = at > 0 && (opensWithJoin.test(line) || endsWithJoin.test(lines[at - 1] ?? ""));
    if (goesOn) conditions.push(`${conditions.pop() ?? ""}\n${line}`);
    else conditions.push(line);
  });
  return conditions.filter((condition) => nJoins(condition) > 0);
}

function nJoins(condition: string): number {
  return condition.match(join)?.length ?? 0;
}
