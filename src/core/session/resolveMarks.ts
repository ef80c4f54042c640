import { hunkKey, type Hunk } from "../change/change.ts";
import { placeOnEdits } from "./placeOnEdits.ts";
import { editKey, type MarkKind, type SessionState } from "./sessionState.ts";

/** The marks of a session laid on the hunks of the change as it is now. */
export interface ResolvedMarks {
  /** By `hunkKey`; a hunk without a mark is not in it. */
  readonly byHunk: ReadonlyMap<string, MarkKind>;
  /** Marks whose edits the change no longer holds; they are reported, never guessed at. */
  readonly dropped: number;
}

/**
 * Lays marks on hunks by content, through renames too. A hunk is marked when all its edits are; one edit to come back
 * to makes the whole hunk one to come back to.
 */
export function resolveMarks(state: SessionState, hunks: readonly Hunk[]): ResolvedMarks {
  const { byEdit, dropped } = placeOnEdits(state.marks, hunks);
  const byHunk = new Map<string, MarkKind>();
  for (const hunk of hunks) {
    const mark = markOf(hunk, byEdit);
    if (mark !== null) byHunk.set(hunkKey(hunk), mark);
  }
  return { byHunk, dropped };
}

function markOf(hunk: Hunk, marks: ReadonlyMap<string, MarkKind>): MarkKind | null {
  const own = hunk.edits.map((edit) => marks.get(editKey({ id: edit.id, path: hunk.path })));
  if (own.includes("comeBack")) return "comeBack";
  return own.length > 0 && own.every((mark) => mark === "marked") ? "marked" : null;
}
