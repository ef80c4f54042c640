import { withoutCarriageReturn } from "../text/lines.ts";
import type { LineRange } from "./lineRanges.ts";

/** How much text may still be hashed, in characters; shared by many searches so that all of them end. */
export interface HashAllowance {
  left: number;
}

/** Lines of a file, each with the carriage return it may have, and whether a text is the one that was hashed. */
export interface HashedLines {
  readonly lines: readonly string[];
  readonly matches: (text: string) => boolean;
  readonly allowance: HashAllowance;
}

/** What one search may hash beyond the place that the record names, in characters: some hundred short ranges. */
const MAX_SEARCHED = 500_000;

/**
 * Finds the lines whose text has the hash of a record: where the record says, or else at the one place around it where
 * as many lines have it. `null` when nowhere or, elsewhere, more than once: then the place is a guess.
 */
export function findHashedLines(given: LineRange, hashed: HashedLines): LineRange | null {
  const nLines = given.last - given.first + 1;
  const here = matchAt(given.first, nLines, hashed);
  if (here !== null) return here;
  const { lines, matches, allowance } = hashed;
  const before = Math.min(allowance.left, MAX_SEARCHED);
  const around: HashedLines = { lines, matches, allowance: { left: before } };
  let found: LineRange | null = null;
  let isUnique = true;
  for (const first of placesAround(given.first, lines.length - nLines + 1)) {
    if (around.allowance.left <= 0) break;
    const there = matchAt(first, nLines, around);
    isUnique = there === null || found === null;
    if (!isUnique) break;
    found = there ?? found;
  }
  allowance.left -= before - around.allowance.left;
  return isUnique ? found : null;
}

/** The lines from 1 to `last` by their distance from one of them, which is left out. */
function* placesAround(line: number, last: number): Generator<number> {
  const furthest = Math.max(line - 1, last - line);
  for (let distance = Math.max(1, line - last); distance <= furthest; distance++) {
    if (line + distance <= last) yield line + distance;
    if (line - distance >= 1 && line - distance <= last) yield line - distance;
  }
}

/**
 * The lines from `first` on if their text has the hash. Tools hash what the agent wrote: lines with or without the last
 * line feed, from the first visible character on, and with one line more counted when the text ends with a line feed.
 */
function matchAt(
  first: number,
  nLines: number,
  { lines, matches, allowance }: HashedLines,
): LineRange | null {
  if (allowance.left <= 0 || first + nLines - 1 > lines.length + 1) return null;
  const raw = lines.slice(first - 1, first - 1 + nLines);
  const plain = raw.map(withoutCarriageReturn);
  const isWhole = raw.length === nLines;
  const isHashed = (text: string): boolean => {
    allowance.left -= text.length + 1;
    return matches(text);
  };
  for (const lineFeed of raw.some((line, index) => line !== plain[index]) ? ["\n", "\r\n"] : ["\n"]) {
    const text = plain.join(lineFeed);
    const start = text.trimStart();
    if (isWhole && [text, text + lineFeed].some(isHashed)) return { first, last: first + nLines - 1 };
    if (isWhole && start !== text && isHashed(start)) return { first, last: first + nLines - 1 };
    if (nLines < 2) continue;
    if (isHashed(plain.slice(0, nLines - 1).join(lineFeed) + lineFeed)) {
      return { first, last: first + nLines - 2 };
    }
  }
  return null;
}
