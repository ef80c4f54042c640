import type { Problem } from "../change/change.ts";

/** What could not be read, under a heading, as lines for a terminal; none when there is nothing to tell. */
export function problemLines(problems: readonly Problem[]): string[] {
  if (problems.length === 0) return [];
  return [
    `Problems (${problems.length})`,
    ...problems.map(({ path, message }) => `  ${path === "" ? "" : `${path}: `}${message}`),
  ];
}
