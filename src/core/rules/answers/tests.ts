import { isRemovedHere, type Question } from "./question.ts";

/** Whether the line only lost ` == True`, which linters take away. */
export function isTrueAsBefore(question: Question): boolean {
  return isRemovedHere(question, (line) => line.trim() === `${question.code.trim()} == True`);
}

/** Whether a value is written out of which only a part was: no literal is the very same object as another. */
export function isSpelledOut(question: Question): boolean {
  return (
    /\.toEqual\(\s*[[{]/.test(question.code) &&
    !/\b(any(thing)?|(object|array|string)(Containing|Matching))\(/.test(question.code) &&
    isRemovedHere(question, (line) => line.includes(".toBe(")) &&
    !isRemovedHere(question, (line) => line.includes(".toStrictEqual("))
  );
}

/** Whether a test that is new runs only where something is that a build has not, and says so. */
export function isNewForOutside({ code, sides: { base, head } }: Question): boolean {
  if (!/\b(requires?|needs?)\b/i.test(code)) return false;
  const [, name] = /\bfn (\w+)/.exec((head ?? "").split(code)[1] ?? "") ?? [];
  return name !== undefined && !new RegExp(`\\bfn ${name}\\b`).test(base ?? "");
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
