import { isAi, type HunkProvenance, type Strength } from "./provenance.ts";

/** Who wrote a hunk, as groups to read one after the other. `denied`: a reviewer says that no AI wrote it. */
export type AuthorGroup = "reviewer" | "recorded" | "declared" | "change" | "unknown" | "human" | "denied";

/** AI first, the surer the earlier; a hunk that nobody knows of may be an AI's, so it comes before those that are not. */
export const authorGroups: readonly AuthorGroup[] = [
  "reviewer",
  "recorded",
  "declared",
  "change",
  "unknown",
  "human",
  "denied",
];

const strongestFirst: readonly (Strength | undefined)[] = ["certain", "strong", "medium", "weak", undefined];

/** The group of a hunk. */
export function authorGroup(hunk: HunkProvenance): AuthorGroup {
  return hunk.state === "reviewer" && !isAi(hunk) ? "denied" : hunk.state;
}

/** Compares two hunks for reading by who wrote them: by group, then the stronger evidence first. */
export function compareAuthors(left: HunkProvenance, right: HunkProvenance): number {
  return rank(left) - rank(right);
}

function rank(hunk: HunkProvenance): number {
  return (
    authorGroups.indexOf(authorGroup(hunk)) * strongestFirst.length + strongestFirst.indexOf(hunk.strength)
  );
}
