import type { Change, Sides } from "../change/change.ts";
import { splitLines } from "../text/lines.ts";
import { answers } from "./answers/answers.ts";
import type { Finding } from "./finding.ts";
import { withoutDash } from "./withoutDash.ts";

type FoundIn = Pick<Finding, "category" | "rule" | "path" | "side" | "start" | "end" | "symbol" | "once">;

/**
 * Leaves out findings that the rest of the change answers, and those whose rule has asked the same already or asks on the
 * same lines. `texts` are the sides by path.
 */
export function dropAnswered<F extends FoundIn>(
  findings: readonly F[],
  change: Change,
  texts: ReadonlyMap<string, Sides<string | null>>,
): F[] {
  const asked = new Set<string>();
  return findings.filter((finding) => {
    const id = `${finding.category}/${finding.rule}`;
    const { path, symbol, once = [] } = finding;
    const answer = answers[id];
    const line = `${id} ${path} ${finding.side} ${finding.start.line}-${finding.end.line}`;
    if (asked.has(line)) return false;
    asked.add(line);
    if (answer === undefined && once.length === 0) return true;
    const sides = texts.get(path) ?? { base: null, head: null };
    const question = {
      ...{ path, symbol, sides, change, texts },
      // A file is cut up only where the answer hangs on it.
      get code() {
        return codeOf(finding, sides);
      },
    };
    if (answer?.(question) === true) return false;
    if (once.includes("ever") && isInBase(question.code, sides.base)) return false;
    const code = once.includes("change") ? withoutDress(question.code) : "";
    const questions = [
      ...(once.includes("file") ? [`${id} ${path}`] : []),
      ...(code === "" ? [] : [`${id}\n${code}`]),
    ];
    const isAsked = questions.some((question) => asked.has(question));
    for (const question of questions) asked.add(question);
    return !isAsked;
  });
}

/** Code without what differs where the same is said in another file: quotes, tags around it, whose method it calls. */
function withoutDress(code: string): string {
  return code
    .replace(/["'`]/g, "")
    .replace(/<\/?\w[^<>{]*>/g, "")
    .replace(/\$\w+->/g, "->")
    .trim();
}

/** The whole lines a finding is about. */
function codeOf({ side, start, end }: FoundIn, sides: Sides<string | null>): string {
  return splitLines(sides[side] ?? "")
    .slice(start.line - 1, end.line)
    .join("\n");
}

/** Whether lines of code stand in the base as well, in a list or not. */
function isInBase(code: string, base: string | null): boolean {
  const there = new Set(splitLines(base ?? "").map(withoutDash));
  return code.split("\n").every((line) => there.has(withoutDash(line)));
}
