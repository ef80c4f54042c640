import { containsLine, endOf, type LineSpan } from "../text/lineSpan.ts";
import type { Edit, FileChange, Hunk } from "./change.ts";

/** A text edit of a file and the hunk it belongs to. */
export interface PlacedEdit {
  readonly edit: Edit;
  readonly hunk: Hunk;
}

/** The text edit that adds a 1-based line of the head, else the nearest one; `null` when the file has no text edits. */
export function nearestEdit({ hunks }: FileChange, line: number): PlacedEdit | null {
  const placed = hunks.flatMap((hunk) =>
    hunk.edits.flatMap((edit) => (edit.kind === "text" ? [{ edit, hunk }] : [])),
  );
  const [first, ...others] = placed;
  if (first === undefined) return null;
  return others.reduce<PlacedEdit>(
    (best, one) => (distance(one.edit.head, line) < distance(best.edit.head, line) ? one : best),
    first,
  );
}

/** The added line of an edit that is nearest to a line; `null` for an edit that only removes. */
export function nearestAddedLine({ head }: Edit, line: number): number | null {
  return head.lines === 0 ? null : Math.min(Math.max(line, head.start), endOf(head) - 1);
}

function distance(span: LineSpan, line: number): number {
  if (containsLine(span, line)) return 0;
  // An empty span sits just before its line: half a line away from it.
  if (span.lines === 0) return line >= span.start ? line - span.start + 0.5 : span.start - line - 0.5;
  return line < span.start ? span.start - line : line - (endOf(span) - 1);
}
