import { hunksOf, type Change } from "../change/change.ts";
import type { QueueEntry } from "../risk/queue.ts";
import { placeOnEdits } from "../session/placeOnEdits.ts";
import { editKey, type OwnQuestion } from "../session/sessionState.ts";
import { changeItem } from "./changeItem.ts";
import { oneLine } from "../text/oneLine.ts";
import type { ChecklistItem } from "./checklistItem.ts";

/** A longer question is not one. */
const maxLength = 500;

/**
 * The questions that reviewers asked themselves, as items of the checklist. One of a hunk is about the hunk that holds
 * its edits now; where they are gone it is kept, about what the change does to the file, or else about the whole change.
 */
export function ownItems(
  questions: ReadonlyMap<string, OwnQuestion>,
  { change, queue }: { readonly change: Change; readonly queue: readonly QueueEntry[] },
): ChecklistItem[] {
  return [...questions].map(([id, { ask, edits }]) => {
    // Whoever asks wants to see it among the open ones: nothing weighs more.
    const words = { title: ask, ask, severity: "high" } as const;
    const said = new Map(edits.map((edit) => [editKey(edit), true]));
    const placed = placeOnEdits(said, hunksOf(change)).byEdit;
    const own = queue.filter(({ hunk }) =>
      hunk.edits.some((edit) => placed.has(editKey({ id: edit.id, path: hunk.path }))),
    );
    const paths = new Set((own.length > 0 ? own.map(({ hunk }) => hunk) : edits).map(({ path }) => path));
    const left = own.length > 0 ? own : queue.filter(({ file }) => paths.has(file.path));
    const isWhole = left.length === 0;
    const evidence =
      edits.length === 0
        ? "Your own question, of the whole change."
        : own.length > 0
          ? "Your own question."
          : "Your own question. The lines it was asked of are gone.";
    const item = changeItem(id, isWhole ? queue : left, { ...words, evidence });
    const [path = ""] = paths;
    return { ...item, path: isWhole || paths.size > 1 ? "" : path, places: isWhole ? [] : item.places };
  });
}

/** A question as it is kept: on one line, without characters that can't be seen, not endless; `null` where nothing is left. */
export function plainQuestion(text: string): string | null {
  const plain = oneLine(text, maxLength);
  return plain === "" ? null : plain;
}
