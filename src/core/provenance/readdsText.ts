import { editsOf, type FileChange } from "../change/change.ts";

/**
 * Whether a file adds lines that it also removes, blanks aside: newly indented or moved ones, of which only blame can tell
 * whether their text is older than the change.
 */
export function readdsText(file: FileChange): boolean {
  const edits = editsOf(file).filter(({ kind }) => kind === "text");
  const removed = new Set(edits.flatMap((edit) => edit.removed.map(withoutBlanks)));
  removed.delete("");
  return (
    removed.size > 0 && edits.some(({ added }) => added.some((line) => removed.has(withoutBlanks(line))))
  );
}

function withoutBlanks(line: string): string {
  return line.replace(/\s+/g, "");
}
