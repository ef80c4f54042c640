import type { Hash } from "../text/hash.ts";
import { withoutCarriageReturn } from "../text/lines.ts";
import type { Edit } from "./change.ts";
import { findAnchors } from "./findAnchors.ts";
import type { LinesOfSides, RawEdit } from "./rawEdit.ts";

/** How many hex digits of a hash an id keeps: 80 bits, beyond chance and still readable. */
export const idLength = 20;

/**
 * Gives each edit of one file its id: a hash of what it removes and adds, the line that opens the block around it,
 * and its ordinal among edits of the file that are alike in all that. `edits` are in file order. Laws: other edits of
 * the file do not change an id, nor does a text in CRLF throughout; any other change of the edit's own text does.
 */
export function identifyEdits(edits: readonly RawEdit[], lines: LinesOfSides, hash: Hash): Edit[] {
  const anchors = findAnchors(edits, lines);
  const seen = new Map<string, number>();
  return edits.map((edit, index) => {
    const content = serialise(edit, anchors[index] ?? "");
    const idAt = (ordinal: number): string =>
      hash(`fresh-eyes edit 1\n${ordinal}\n${content}`).slice(0, idLength);
    const first = idAt(0);
    const ordinal = seen.get(first) ?? 0;
    seen.set(first, ordinal + 1);
    return toEdit(edit, ordinal === 0 ? first : idAt(ordinal));
  });
}

function toEdit(edit: RawEdit, id: string): Edit {
  const { base, head, removed, added, openEnd } = edit;
  return {
    id,
    kind: "text",
    base,
    head,
    removed,
    added,
    ...(openEnd.base || openEnd.head ? { openEnd } : {}),
  };
}

/** JSON of an array of fixed length: no two different edits are written alike, whatever their lines hold. */
function serialise(edit: RawEdit, anchor: string): string {
  const [removed, added] = isCrlfThroughout(edit)
    ? [edit.removed.map(withoutCarriageReturn), edit.added.map(withoutCarriageReturn)]
    : [edit.removed, edit.added];
  const { openEnd, latin1 } = edit;
  return JSON.stringify([anchor, removed, added, openEnd.base, openEnd.head, latin1.base, latin1.head]);
}

/** Only an edit between two CRLF texts is read like one between LF texts; a change of line endings is content. */
function isCrlfThroughout({ removed, added, openEnd }: RawEdit): boolean {
  const ended = [openEnd.base ? removed.slice(0, -1) : removed, openEnd.head ? added.slice(0, -1) : added];
  return ended.some(({ length }) => length > 0) && ended.every((side) => side.every(isCrlf));
}

function isCrlf(line: string): boolean {
  return line.endsWith("\r");
}
