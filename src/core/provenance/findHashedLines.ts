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

/**
 * Finds the lines whose text has the hash of a record: where the record says, or else at the one other place of the file
 * where as many lines have it. `null` when nowhere or, elsewhere, more than once: then the place is a guess.
 */
export function findHashedLines(given: LineRange, hashed: HashedLines): LineRange | null {
  const nLines = given.last - given.first + 1;
  const here = matchAt(given.first, nLines, hashed);
  if (here !== null) return here;
  let found: LineRange | null = null;
  for (let first = 1; first + nLines - 1 <= hashed.lines.length; first++) {
    const there = first === given.first ? null : matchAt(first, nLines, hashed);
    if (there === null) continue;
    if (found !== null) return null;
    found = there;
  }
  return found;
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
  const last = first + raw.length - 1;
  const isHashed = (text: string): boolean => {
    allowance.left -= text.length;
    return matches(text);
  };
  for (const kind of raw.some((line, index) => line !== plain[index]) ? [plain, raw] : [plain]) {
    const lineFeed = kind === raw ? "\r\n" : "\n";
    const text = kind.map(withoutCarriageReturn).join(lineFeed);
    const start = text.trimStart();
    if (raw.length === nLines && [text, text + lineFeed].some(isHashed)) return { first, last };
    if (raw.length === nLines && start !== text && isHashed(start)) return { first, last };
    if (nLines < 2) continue;
    const shorter = plain.slice(0, nLines - 1).join(lineFeed) + lineFeed;
    if (isHashed(shorter)) return { first, last: first + nLines - 2 };
  }
  return null;
}
