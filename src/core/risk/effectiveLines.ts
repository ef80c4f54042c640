import type { Hunk } from "../change/change.ts";

/** Changed lines of a hunk that a person reads: the larger side of each text edit, blank lines left out. */
export function effectiveLinesOf(hunk: Hunk): number {
  return hunk.edits.reduce(
    (sum, edit) =>
      edit.kind === "text" ? sum + Math.max(nonBlank(edit.added), nonBlank(edit.removed)) : sum,
    0,
  );
}

/** Changed lines of some hunks together. */
export function effectiveLinesIn(entries: readonly { readonly hunk: Hunk }[]): number {
  return entries.reduce((sum, { hunk }) => sum + effectiveLinesOf(hunk), 0);
}

function nonBlank(lines: readonly string[]): number {
  return lines.filter((line) => line.trim() !== "").length;
}
