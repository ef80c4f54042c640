import type { Hash } from "../text/hash.ts";
import type { Edit } from "./change.ts";
import { idLength } from "./identifyEdits.ts";

/** What is true of a file on one side, in words that hold all of it: `mode 100755`, `link to ../x`. */
export type Facts = readonly string[];

/** An edit of the file as a whole. Its id is a hash of the facts alone; its spans are empty and stand at line 1. */
export function fileEdit(removed: Facts, added: Facts, hash: Hash): Edit {
  return {
    id: hash(`fresh-eyes file edit 1\n${JSON.stringify([removed, added])}`).slice(0, idLength),
    kind: "file",
    base: { start: 1, lines: 0 },
    head: { start: 1, lines: 0 },
    removed,
    added,
  };
}

/** The fact a rename changes; `isRenameEdit` knows it again. */
export function nameFact(path: string): string {
  return `name ${path}`;
}

/** Whether an edit says only that the file has another name. */
export function isRenameEdit(edit: Edit): boolean {
  const isName = (facts: readonly string[]): boolean =>
    facts.length === 1 && (facts[0] ?? "").startsWith("name ");
  return edit.kind === "file" && isName(edit.removed) && isName(edit.added);
}
