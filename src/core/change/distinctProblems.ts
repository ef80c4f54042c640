import type { Problem } from "./change.ts";

/** Each problem once, in the order they were met: what is wrong with a rule pack is met by every file. */
export function distinctProblems(problems: readonly Problem[]): Problem[] {
  return [
    ...new Map(problems.map((problem) => [`${problem.path}\n${problem.message}`, problem] as const)).values(),
  ];
}
