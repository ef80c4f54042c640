import type { AttributedLine, HunkProvenance } from "./provenance.ts";

/** Added lines that stand together, blank ones aside, and of which the same is known. */
export interface LineRun {
  readonly first: number;
  readonly last: number;
  readonly nLines: number;
  readonly line: AttributedLine;
}

/** The lines of a hunk, taken together as long as the same is known of them. */
export function lineRuns({ lines }: Pick<HunkProvenance, "lines">): LineRun[] {
  const runs: LineRun[] = [];
  for (const line of lines) {
    const before = runs.at(-1);
    if (before !== undefined && sameKnowledge(before.line, line)) {
      runs[runs.length - 1] = { ...before, last: line.line, nLines: before.nLines + 1 };
    } else {
      runs.push({ first: line.line, last: line.line, nLines: 1, line });
    }
  }
  return runs;
}

function sameKnowledge(left: AttributedLine, right: AttributedLine): boolean {
  return JSON.stringify({ ...left, line: 0 }) === JSON.stringify({ ...right, line: 0 });
}
