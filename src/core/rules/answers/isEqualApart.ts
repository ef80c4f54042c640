import { linesAround, type Question } from "./question.ts";

/** How far above a comparison its other half is looked for. */
const nLinesBeside = 8;

/** Whether the equal case has a branch of its own beside: `if (b == 0) …` above `if (b < 0)`. */
export function isEqualApart({ code, sides: { head } }: Question): boolean {
  const [, left, right] = /\b([\w.]+)\s*[<>]\s*([\w.]+)\b/.exec(code) ?? [];
  if (left === undefined || right === undefined) return false;
  const [one, other] = [left, right].map((name) => name.replaceAll(".", "\\."));
  const isEqual = new RegExp(`(?<![\\w.])${one ?? ""}\\s*={2,3}\\s*${other ?? ""}(?![\\w.])`);
  return linesAround(head, code, nLinesBeside).some((line) => isEqual.test(line));
}
