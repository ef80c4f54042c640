import { indentationOf, isBlank } from "../text/indentation.ts";
import type { LineList } from "../text/lines.ts";
import { isAnchoredInHead, type LinesOfSides, type RawEdit } from "./rawEdit.ts";

interface Opener {
  readonly indentation: number;
  readonly line: string;
}

/**
 * For each edit, the line that opens the block around it: the nearest line above with less indentation than the
 * edit's first non-blank line. White space is normalised; "" at the top level and for edits of blank lines only.
 * It is read from the text alone, so that an id never depends on a grammar or a time limit.
 */
export function findAnchors(edits: readonly RawEdit[], lines: LinesOfSides): string[] {
  const anchors = edits.map(() => "");
  for (const side of ["base", "head"] as const) {
    const text = lines[side];
    if (text === null) continue;
    let openers: readonly Opener[] = [];
    let next = 0;
    edits.forEach((edit, index) => {
      if (isAnchoredInHead(edit) !== (side === "head") || !isInBlock(edit)) return;
      const above = edit[side].start - 1;
      openers = openersAbove(text, { start: next, end: above }, openers);
      next = above;
      anchors[index] = anchorOf(edit, openers);
    });
  }
  return anchors;
}

/**
 * Whether a line above may open a block around an edit, or a line below it may end that block. Nothing is less indented
 * than an edit that starts without indentation, and an edit of blank lines belongs to any block.
 */
export function isInBlock({ removed, added }: Pick<RawEdit, "removed" | "added">): boolean {
  const first = firstLine(isAnchoredInHead({ added }) ? added : removed);
  return first === undefined ? [removed, added].some(firstLine) : indentationOf(first) > 0;
}

function firstLine(lines: readonly string[]): string | undefined {
  return lines.find((line) => !isBlank(line));
}

/**
 * The lines that are still open after some more lines: each less indented than the next. They are looked for upwards,
 * and no further than where nothing can be less indented.
 */
function openersAbove(
  text: LineList,
  { start, end }: { readonly start: number; readonly end: number },
  before: readonly Opener[],
): Opener[] {
  const found: Opener[] = [];
  let least = Infinity;
  for (let index = end - 1; index >= start && least > 0; index -= 1) {
    const line = text.at(index) ?? "";
    const indentation = indentationOf(line);
    if (indentation >= least || isBlank(line)) continue;
    found.unshift({ indentation, line });
    least = indentation;
  }
  return [...before.filter((opener) => opener.indentation < least), ...found];
}

function anchorOf(edit: RawEdit, openers: readonly Opener[]): string {
  const first = firstLine(isAnchoredInHead(edit) ? edit.added : edit.removed);
  if (first === undefined) return "";
  const indentation = indentationOf(first);
  const opener = openers.findLast((candidate) => candidate.indentation < indentation);
  return opener === undefined ? "" : opener.line.trim().replaceAll(/\s+/gu, " ");
}
