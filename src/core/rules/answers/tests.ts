import { around, isAddedHere, isRemovedHere, linesAbove, linesHere, type Question } from "./question.ts";
import { isExplainedAbove } from "./suppressions.ts";

/** Whether the line only lost ` == True`, which linters take away. */
export function isTrueAsBefore(question: Question): boolean {
  return isRemovedHere(question, (line) => line.trim() === `${question.code.trim()} == True`);
}

/** Whether the value was to be nothing before as well: `assert!(order.refund.is_none())` for `assert_eq!(order.refund, None)`. */
export function isNothingAsBefore(question: Question): boolean {
  const [, value] = /\bassert!\((.+)\.is_\w+\(\)\)/.exec(question.code) ?? [];
  return (
    value !== undefined &&
    isRemovedHere(question, (line) => line.trim().startsWith(`assert_eq!(${value}, None`))
  );
}

/** Whether the assertion stands for tests that cannot run in some environment, so that there is one. */
export function isForOtherEnvironment({ code, sides: { head } }: Question): boolean {
  const asksEnvironment = /\bif\b.*(\benv\b|environ|getenv)/i;
  const above = linesAbove(head, code).slice(-nLinesToBranch);
  return (
    above.some((line) => asksEnvironment.test(line)) ||
    (above.some((line) => /\belse\b/.test(line)) && asksEnvironment.test(head ?? ""))
  );
}

/** How far above the only line of a test its branch begins, at most. */
const nLinesToBranch = 3;

/** Whether the line stands in a test of Rust, by the mark above its function. */
export function isInMarkedTest({ code, sides: { head } }: Question): boolean {
  const above = linesAbove(head, code);
  const at = above.findLastIndex((line) => /^\s*(pub(\(\w+\))? )?(async )?fn \w/.test(line));
  return above.slice(Math.max(0, at - nLinesOfMarks), at).some((line) => /^\s*#\[(\w+::)*test\b/.test(line));
}

/** How many marks stand above a function, at most. */
const nLinesOfMarks = 4;

/** Whether a value is written out of which only a part was: no literal is the very same object as another. */
export function isSpelledOut(question: Question): boolean {
  return (
    /\.toEqual\(\s*[[{]/.test(question.code) &&
    !/\b(any(thing)?|(object|array|string)(Containing|Matching))\(/.test(question.code) &&
    isRemovedHere(question, (line) => line.includes(".toBe(")) &&
    !isRemovedHere(question, (line) => line.includes(".toStrictEqual("))
  );
}

/** As many tests of a file that are run by a flag are a way of the project, not an exception. */
const nTestsRunByFlag = 5;

/**
 * Whether a test that is new runs only where something is that a build has not, and says so, or as many others of its file
 * do, which are run by a flag.
 */
export function isNewForOutside({ code, sides: { base, head } }: Question): boolean {
  const nApart = (base?.match(/^\s*#\[ignore\b/gm) ?? []).length;
  if (nApart < nTestsRunByFlag && !/\b(requires?|needs?|manual(ly)?|bench(mark)?|on demand)\b/i.test(code))
    return false;
  const [, name] = /\bfn (\w+)/.exec(around(head, code).after) ?? [];
  return name !== undefined && !new RegExp(`\\bfn ${name}\\b`).test(base ?? "");
}

/** Whether the assertion is one of node's strict module, whose `equal` is as strict as `toBe`. */
export function isOfStrictModule({ code, sides: { head } }: Question): boolean {
  return (
    /\bassert\.(equal|deepEqual)\(/.test(code) &&
    /["'](node:)?assert\/strict["']|\bstrict as assert\b|\(["'](node:)?assert["']\)\.strict\b/.test(
      head ?? "",
    )
  );
}

/** Whether the line only has another number than before, less than twice as large. */
export function isLittleMore(question: Question): boolean {
  const shapeOf = (line: string): string => line.replace(/\d[\d_]*/g, "#").trim();
  const numberIn = (line: string): number => Number(/\d[\d_]*/.exec(line)?.[0].replaceAll("_", ""));
  return isRemovedHere(
    question,
    (line) => shapeOf(line) === shapeOf(question.code) && numberIn(question.code) < 2 * numberIn(line),
  );
}

/** Whether the assertion belongs to a test whose name the base does not have: it checks something else. */
export function isOfNewTest({ symbol, sides: { base, head } }: Question): boolean {
  const titles = Array.from(
    (head ?? "").matchAll(/\b(?:it|test)\(\s*(["'`])(.+?)\1/g),
    ([, , title = ""]) => title,
  );
  const own = titles.find((title) => symbol.endsWith(title));
  return own !== undefined && base?.includes(own) !== true;
}

/** Whether the change adds more assertions about the same value than it takes away. */
export function isCheckedFurther(question: Question): boolean {
  const [, value] =
    /\b(?:(?:expect|assert\w*|(?:assert|require)\.\w+)\((?:t, )?|assert (?:len\()?)([A-Za-z_][\w.]*)/.exec(
      question.code,
    ) ?? [];
  if (value === undefined) return false;
  const asserts = new RegExp(`\\b(?:expect|assert|require)\\w*[.( ].*\\b${value.replaceAll(".", "\\.")}\\b`);
  const { removed, added } = linesHere(question);
  const count = (lines: readonly string[]): number => lines.filter((line) => asserts.test(line)).length;
  return count(removed) > 0 && count(added) > count(removed);
}

/** Whether the change itself says right above, in words, why less is expected. */
export function isExplainedNow(question: Question): boolean {
  const above = linesAbove(question.sides.head, question.code).at(-1);
  return isExplainedAbove(question) && isAddedHere(question, (line) => line === above);
}

/** Whether a test that is new is run and expected to fail: it shows what is wrong already, and nothing got weaker. */
export function isNewAndFailing({ code, sides: { base, head } }: Question): boolean {
  if (!/\.(fails|failing)\(|\b(xfail|expectedFailure)\b/.test(code)) return false;
  const { after } = around(head, code);
  const [, , title = /\bdef (\w+)/.exec(after)?.[1]] = /\((["'`])(.+?)\1/.exec(code) ?? [];
  return title !== undefined && base?.includes(title) !== true;
}

/** Whether what is only there by this line is looked at by the next: `assert found is not None`, `assert found["id"] == 1`. */
export function isLookedAtNext({ code, sides: { head } }: Question): boolean {
  const [, value] = /\bassert ([\w.]+) is not None$/.exec(code.trim()) ?? [];
  const [, next = ""] = around(head, code).after.split("\n");
  return value !== undefined && (next.includes(`${value}[`) || next.includes(`${value}.`));
}

/** Whether the reason says that what the test is about is gone, or goes. */
export function isOfWhatIsGone({ code }: Question): boolean {
  return /\b(deprecated|(?<!\bto be )removed|no longer|discontinued|retired|not compatible)\b/i.test(code);
}
