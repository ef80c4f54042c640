import { hunkKey, type FileChange, type Hunk } from "../change/change.ts";
import type { Finding } from "../rules/finding.ts";
import { overlaps, type LineSpan } from "../text/lineSpan.ts";

/**
 * Finds the hunk each finding of a file belongs to, by hunk key: the first hunk it touches on its side, else the
 * nearest one. A finding about the whole file (1:1 to 1:1) belongs to the file-level edit where there is one.
 */
export function locateFindings(file: FileChange, findings: readonly Finding[]): Map<string, Finding[]> {
  const located = new Map<string, Finding[]>();
  for (const finding of findings) {
    const hunk = hunkOf(file, finding);
    if (hunk === undefined) continue;
    const key = hunkKey(hunk);
    const known = located.get(key);
    if (known === undefined) located.set(key, [finding]);
    else known.push(finding);
  }
  return located;
}

function hunkOf(file: FileChange, finding: Finding): Hunk | undefined {
  if (isAboutWholeFile(finding)) {
    const fileHunk = file.hunks.find((hunk) => hunk.edits.some((edit) => edit.kind === "file"));
    if (fileHunk !== undefined) return fileHunk;
  }
  const span = { start: finding.start.line, lines: finding.end.line - finding.start.line + 1 };
  const touched = file.hunks.find((hunk) =>
    hunk.edits.some((edit) => edit.kind === "text" && overlaps(edit[finding.side], span)),
  );
  return touched ?? nearest(file.hunks, finding.side, span);
}

/** Whether a finding is about its file as a whole, and no line of it. */
export function isAboutWholeFile({ start, end }: Finding): boolean {
  return start.line === 1 && start.column === 1 && end.line === 1 && end.column === 1;
}

function nearest(hunks: readonly Hunk[], side: "base" | "head", span: LineSpan): Hunk | undefined {
  const distance = (hunk: Hunk): number => Math.abs(hunk[side].start - span.start);
  return [...hunks].sort((left, right) => distance(left) - distance(right))[0];
}
