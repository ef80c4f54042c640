import { indentationOf, isBlank } from "../text/indentation.ts";
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
    const openers: Opener[] = [];
    let next = 0;
    edits.forEach((edit, index) => {
      if (isAnchoredInHead(edit) !== (side === "head") || !isInBlock(edit)) return;
      for (; next < edit[side].start - 1; next += 1) push(openers, text[next] ?? "");
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

/** Keeps the lines that are still open above: each less indented than the next. */
function push(openers: Opener[], line: string): void {
  if (isBlank(line)) return;
  const indentation = indentationOf(line);
  while ((openers.at(-1)?.indentation ?? -1) >= indentation) openers.pop();
  openers.push({ indentation, line });
}

function anchorOf(edit: RawEdit, openers: readonly Opener[]): string {
  const first = firstLine(isAnchoredInHead(edit) ? edit.added : edit.removed);
  if (first === undefined) return "";
  const indentation = indentationOf(first);
  const opener = openers.findLast((candidate) => candidate.indentation < indentation);
  return opener === undefined ? "" : opener.line.trim().replaceAll(/\s+/gu, " ");
}
