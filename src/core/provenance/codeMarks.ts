import type { OwnMarker } from "./ownSignatures.ts";
import { oneLine } from "../text/oneLine.ts";

/** What marks a line of code as an AI's: the words of the line that the mark stands on. */
export interface CodeMark {
  readonly tool: string | null;
  /** 1-based line of the mark. */
  readonly line: number;
  readonly text: string;
}

/** The marked lines of a text by their 1-based number, and the marks that say nothing, in words. */
export interface CodeMarks {
  readonly lines: ReadonlyMap<number, CodeMark>;
  readonly problems: readonly string[];
}

const MAX_TEXT_LENGTH = 200;

/**
 * Finds the lines of a text that known marks claim. The marks are compared as they are, wherever they stand in a line,
 * and the lines that carry them are theirs too. A region that is never closed marks nothing and is a problem: nobody
 * knows how far it was meant to reach. Regions do not nest; an end without a start is passed over. Of several marks on
 * a line the first marker counts.
 */
export function findCodeMarks(text: string, markers: readonly OwnMarker[]): CodeMarks {
  const lines = new Map<number, CodeMark>();
  const problems: string[] = [];
  // Most files have no mark at all.
  const present = markers.filter((marker) => text.includes("line" in marker ? marker.line : marker.start));
  const rows = present.length === 0 ? [] : text.split("\n");
  for (const marker of present) {
    const { regions, unclosed } = "line" in marker ? linesWith(rows, marker.line) : regionsOf(rows, marker);
    for (const { first, last } of regions) {
      const words = oneLine(rows[first - 1] ?? "", MAX_TEXT_LENGTH);
      for (let line = first; line <= last; line += 1) {
        if (!lines.has(line)) lines.set(line, { tool: marker.tool, line: first, text: words });
      }
    }
    if (unclosed !== null && "start" in marker) {
      problems.push(
        `"${marker.start}" on line ${unclosed} is never closed by "${marker.end ?? ""}"; it marks nothing`,
      );
    }
  }
  return { lines, problems };
}

interface Regions {
  readonly regions: readonly { readonly first: number; readonly last: number }[];
  /** The line of a start whose end is missing. */
  readonly unclosed: number | null;
}

function linesWith(rows: readonly string[], mark: string): Regions {
  const regions = rows.flatMap((row, index) =>
    row.includes(mark) ? [{ first: index + 1, last: index + 1 }] : [],
  );
  return { regions, unclosed: null };
}

function regionsOf(
  rows: readonly string[],
  { start, end }: { readonly start: string; readonly end: string | null },
): Regions {
  const regions: { first: number; last: number }[] = [];
  let open: number | null = null;
  for (const [index, row] of rows.entries()) {
    // Both marks may stand on one line, several times over.
    for (let at = 0; at >= 0 && at < row.length;) {
      const found: number = row.indexOf(open === null ? start : (end ?? ""), at);
      if (found < 0) break;
      if (open === null) {
        open = index + 1;
        if (end === null) return { regions: [{ first: open, last: rows.length }], unclosed: null };
        at = found + start.length;
      } else {
        regions.push({ first: open, last: index + 1 });
        at = found + (end ?? "").length;
        open = null;
      }
    }
  }
  return { regions, unclosed: open };
}
