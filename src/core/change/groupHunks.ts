import type { Hash } from "../text/hash.ts";
import { indentationOf, isBlank } from "../text/indentation.ts";
import { cover, endOf } from "../text/lineSpan.ts";
import type { Edit, Hunk } from "./change.ts";
import { idLength } from "./identifyEdits.ts";
import type { LinesOfSides } from "./rawEdit.ts";

const maxUnchangedLines = 3;

/**
 * Groups the edits of one file, in file order, into hunks: at most 3 unchanged lines between two edits, none of them
 * less indented than both, as that would end the block that holds them. A `file` edit is a hunk of its own, but what
 * it says of a file that is new is read with the file's first lines.
 */
export function groupHunks(path: string, edits: readonly Edit[], lines: LinesOfSides, hash: Hash): Hunk[] {
  const groups: Edit[][] = [];
  for (const edit of edits) {
    const group = groups.at(-1);
    const last = group?.at(-1);
    if (group === undefined || last === undefined || !belongTogether(last, edit, lines)) groups.push([edit]);
    else group.push(edit);
  }
  return groups.map((group) => toHunk(path, group, hash));
}

function toHunk(path: string, edits: readonly Edit[], hash: Hash): Hunk {
  const ids = edits.map((edit) => edit.id);
  return {
    id: hash(`fresh-eyes hunk 1\n${JSON.stringify(ids)}`).slice(0, idLength),
    path,
    edits,
    base: edits.map((edit) => edit.base).reduce(cover),
    head: edits.map((edit) => edit.head).reduce(cover),
  };
}

function belongTogether(upper: Edit, lower: Edit, lines: LinesOfSides): boolean {
  if (lower.kind === "file") return false;
  if (upper.kind === "file") return upper.removed.length === 0;
  if (lower.head.start - endOf(upper.head) > maxUnchangedLines) return false;
  const indentation = Math.min(leastIndentation(upper), leastIndentation(lower));
  const gap = linesBetween(upper, lower, lines);
  return indentation === Infinity || gap.every((line) => isBlank(line) || indentationOf(line) >= indentation);
}

/** The unchanged lines between two edits, from the side whose text is at hand; none where there is no text. */
function linesBetween(upper: Edit, lower: Edit, lines: LinesOfSides): string[] {
  const side = lines.head === null ? "base" : "head";
  const between: string[] = [];
  for (let line = endOf(upper[side]); line < lower[side].start; line += 1) {
    between.push(lines[side]?.at(line - 1) ?? "");
  }
  return between;
}

/** Infinite for an edit of blank lines only: it belongs to any block it stands in. */
function leastIndentation(edit: Edit): number {
  let least = Infinity;
  for (const line of [...edit.removed, ...edit.added]) {
    const indentation = indentationOf(line);
    if (indentation < least && !isBlank(line)) least = indentation;
    if (least === 0) break;
  }
  return least;
}
