import { hunkKey, type FileChange, type Hunk } from "../change/change.ts";
import type { ChecklistItem } from "../checklist/checklistItem.ts";
import { placeComments, type PlacedComment, type SideTexts } from "../session/placeComments.ts";
import { placeOnEdits } from "../session/placeOnEdits.ts";
import { editKey } from "../session/sessionState.ts";
import { firstReaderName, type HandedItem, type HandedState, type Handover } from "./handover.ts";

/** What a first reader says of a hunk as it is now. */
export type FirstWord = Exclude<HandedState, "folded">;

/** What somebody handed over, laid on the change as it is now. It is theirs: it never counts as the reader's own. */
export interface FirstReader {
  readonly name: string;
  readonly handover: Handover;
  /** By `hunkKey`. A hunk is read when all its edits are; one with an edit they never saw is left unread. */
  readonly byHunk: ReadonlyMap<string, FirstWord>;
  /** What they decided and how, by item id. */
  readonly items: ReadonlyMap<string, HandedItem>;
  readonly comments: readonly PlacedComment[];
  /** How many of their edits the change no longer holds. */
  readonly nGone: number;
  readonly nFound: number;
}

/** Lays a handover on the change as it is now, by content. */
export function placeHandover(
  handover: Handover,
  files: readonly FileChange[],
  texts: SideTexts,
): FirstReader {
  const said = new Map<string, HandedState>();
  for (const { path, state, edits } of handover.hunks) {
    for (const id of edits) said.set(editKey({ id, path }), state);
  }
  const hunks = files.flatMap((file) => file.hunks);
  const { byEdit, dropped } = placeOnEdits(said, hunks);
  const byHunk = new Map<string, FirstWord>();
  for (const hunk of hunks) {
    const word = wordOn(hunk, byEdit);
    if (word !== null) byHunk.set(hunkKey(hunk), word);
  }
  return {
    name: firstReaderName(handover),
    handover,
    byHunk,
    items: new Map(handover.items.flatMap((item) => (item.decision === null ? [] : [[item.id, item]]))),
    comments: placeComments(handover.comments, files, texts),
    nGone: dropped,
    nFound: byEdit.size,
  };
}

/** Whether what a first reader decided was about the item's code as it is now. */
export function isStillAbout(handed: HandedItem, item: ChecklistItem): boolean {
  const theirs = new Set(handed.edits);
  return item.edits.every((edit) => theirs.has(edit));
}

function wordOn(hunk: Hunk, byEdit: ReadonlyMap<string, HandedState>): FirstWord | null {
  const own = hunk.edits.map((edit) => byEdit.get(editKey({ id: edit.id, path: hunk.path })));
  if (own.includes("comeBack")) return "comeBack";
  if (own.length > 0 && own.every((state) => state === "read")) return "read";
  // What is folded is read by nobody, and nobody left it.
  return own.some((state) => state === "read" || state === "unread") ? "unread" : null;
}
