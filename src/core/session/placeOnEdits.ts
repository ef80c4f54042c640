import type { Hunk } from "../change/change.ts";
import { editKey } from "./sessionState.ts";

/** What was said of edits, laid on the edits of the change as it is now. */
export interface PlacedOnEdits<T> {
  /** By `editKey`. */
  readonly byEdit: ReadonlyMap<string, T>;
  /** What was said of edits that the change no longer holds; it is reported, never guessed at. */
  readonly dropped: number;
}

/**
 * Lays what was said of edits on today's hunks by content. What was said of an edit whose file is no longer in the
 * change under its path follows the edit to another path when exactly one file holds it: so it survives a rename.
 */
export function placeOnEdits<T>(said: ReadonlyMap<string, T>, hunks: readonly Hunk[]): PlacedOnEdits<T> {
  const paths = new Set(hunks.map((hunk) => hunk.path));
  const pathsById = new Map<string, Set<string>>();
  for (const hunk of hunks) {
    for (const edit of hunk.edits)
      pathsById.set(edit.id, (pathsById.get(edit.id) ?? new Set()).add(hunk.path));
  }
  const byEdit = new Map<string, T>();
  let dropped = 0;
  for (const [key, value] of said) {
    const [id, path] = splitKey(key);
    const holders = pathsById.get(id) ?? new Set();
    if (holders.has(path)) byEdit.set(key, value);
    else if (!paths.has(path) && holders.size === 1)
      byEdit.set(editKey({ id, path: [...holders][0] ?? path }), value);
    else dropped += 1;
  }
  return { byEdit, dropped };
}

function splitKey(key: string): [id: string, path: string] {
  const colon = key.indexOf(":");
  return [key.slice(0, colon), key.slice(colon + 1)];
}
