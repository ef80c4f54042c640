import type { FuzzTarget } from "./targets.ts";

/** What is kept may be some times as large as the text, because a claim of few letters is a record of many members. */
const bounds = { perCharacter: 40, inAnyCase: 10_000, problem: 300 };

/** What a parser made of a text: a record or nothing, or it refused it. */
export type Verdict = "taken" | "refused" | "passed over";

/** Gives a text to a parser; throws when the parser does, or says or keeps too much. */
export function tryInput({ parse }: FuzzTarget, text: string): Verdict {
  const { value, problems } = parse(text);
  if (problems.length > 1) throw new Error(`${problems.length} problems of one text`);
  for (const problem of problems) {
    if (problem.length > bounds.problem) throw new Error(`a problem of ${problem.length} characters`);
    if (/\p{Cc}/u.test(problem)) throw new Error("a problem with control characters");
  }
  const allowed = bounds.perCharacter * text.length + bounds.inAnyCase;
  const size = sizeOf(value);
  if (size > allowed) throw new Error(`${size} values and characters were kept of ${text.length} characters`);
  if (problems.length > 0) return "refused";
  return holdsSomething(value) ? "taken" : "passed over";
}

/** Values and characters in a value; what several places share counts once. */
function sizeOf(value: unknown): number {
  const seen = new Set<object>();
  const waiting: unknown[] = [value];
  let size = 0;
  while (waiting.length > 0) {
    const next = waiting.pop();
    size += typeof next === "string" ? 1 + next.length : 1;
    if (typeof next !== "object" || next === null || seen.has(next)) continue;
    seen.add(next);
    const members: Iterable<unknown> =
      next instanceof Map ? next : Array.isArray(next) ? next : Object.values(next);
    for (const member of members) waiting.push(member);
  }
  return size;
}

function holdsSomething(value: unknown): boolean {
  return Array.isArray(value) ? value.some(holdsSomething) : value !== null && value !== undefined;
}
