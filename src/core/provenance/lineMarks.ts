import { isAi, type AttributedLine, type HunkProvenance } from "./provenance.ts";

/** What a line can be marked with in a diff. `denied`: a reviewer says that no AI wrote it. */
export type AuthorMark = "recorded" | "declared" | "change" | "reviewer" | "denied" | "human";

/** A 1-based line of the head with its mark. */
export interface LineMark {
  readonly line: number;
  readonly mark: AuthorMark;
}

/**
 * The marks of a hunk's lines. An unknown line has none; where only the pull request speaks of an AI, the first line of
 * which nothing better is known carries one sign for the whole hunk, because nobody knows of any single line.
 */
export function lineMarks({ state, lines }: Pick<HunkProvenance, "state" | "lines">): LineMark[] {
  const open = state === "change" ? lines.find((line) => line.state === "unknown") : undefined;
  return lines.flatMap((line): LineMark[] => {
    if (line === open) return [{ line: line.line, mark: "change" }];
    const mark = markOf(line);
    return mark === null ? [] : [{ line: line.line, mark }];
  });
}

function markOf(line: AttributedLine): AuthorMark | null {
  if (line.state === "unknown") return null;
  return line.state === "reviewer" && !isAi(line) ? "denied" : line.state;
}
