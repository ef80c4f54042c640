import { hunkKey, type Hunk } from "../change/change.ts";
import { editKey, type MarkKind, type SessionState } from "./sessionState.ts";

/** The marks of a session laid on the hunks of the change as it is now. */
export interface ResolvedMarks {
  /** By `hunkKey`; a hunk without a mark is not in it. */
  readonly byHunk: ReadonlyMap<string, MarkKind>;
  /** Marks whose edits the change no longer holds; they are reported, never guessed at. */
  readonly dropped: number;
}

/**
 * Lays marks on hunks by content. A mark whose file is no longer in the change under its path follows its edit to
 * another path when exactly one file holds it: that is how marks survive a rename. A hunk is marked when all its
 * edits are; one edit to come back to makes the whole hunk one to come back to.
 */
export function resolveMarks(state: SessionState, hunks: readonly Hunk[]): ResolvedMarks {
  const paths = new Set(hunks.map((hunk) => hunk.path));
  const pathsById = new Map<string, Set<string>>();
  for (const hunk of hunks) {
    for (const edit of hunk.edits)
      pathsById.set(edit.id, (pathsById.get(edit.id) ?? new Set()).add(hunk.path));
  }
  const marks = new Map<string, MarkKind>();
  let dropped = 0;
  for (const [key, mark] of state.marks) {
    const [id, path] = splitKey(key);
    const holders = pathsById.get(id) ?? new Set();
    if (holders.has(path)) marks.set(key, mark);
    else if (!paths.has(path) && holders.size === 1)
      marks.set(editKey({ id, path: [...holders][0] ?? path }), mark);
    else dropped += 1;
  }
  const byHunk = new Map<string, MarkKind>();
  for (const hunk of hunks) {
    const mark = markOf(hunk, marks);
    if (mark !== null) byHunk.set(hunkKey(hunk), mark);
  }
  return { byHunk, dropped };
}

function markOf(hunk: Hunk, marks: ReadonlyMap<string, MarkKind>): MarkKind | null {
  const own = hunk.edits.map((edit) => marks.get(editKey({ id: edit.id, path: hunk.path })));
  if (own.includes("comeBack")) return "comeBack";
  return own.length > 0 && own.every((mark) => mark === "marked") ? "marked" : null;
}

function splitKey(key: string): [id: string, path: string] {
  const colon = key.indexOf(":");
  return [key.slice(0, colon), key.slice(colon + 1)];
}
