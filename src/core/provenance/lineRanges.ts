/** A run of 1-based lines, both ends included. */
export interface LineRange {
  readonly first: number;
  readonly last: number;
}

/** No text has more lines; larger numbers in a record are cut to this. */
export const MAX_LINE = 10_000_000;

/** A list with more entries is not read. */
const MAX_RANGES = 200_000;

/** Reads `3`, `5-9` or a list of these joined by commas; sorted and merged. `null` when it is something else. */
export function parseLineRanges(text: string): LineRange[] | null {
  const ranges: LineRange[] = [];
  const parts = text.split(",", MAX_RANGES + 1);
  if (parts.length > MAX_RANGES) return null;
  for (const part of parts) {
    const found = /^(\d{1,20})(?:-(\d{1,20}))?$/.exec(part);
    if (found === null) return null;
    ranges.push({ first: Number(found[1]), last: Number(found[2] ?? found[1]) });
  }
  return toLineRanges(ranges);
}

/** Ranges as a record's numbers give them, sorted and merged; `null` when one of the numbers is not whole. */
export function toLineRanges(ranges: readonly LineRange[]): LineRange[] | null {
  if (ranges.some(({ first, last }) => !Number.isInteger(first) || !Number.isInteger(last))) return null;
  const cut = ranges.map(({ first, last }) => ({
    first: Math.max(first, 1),
    last: Math.min(last, MAX_LINE),
  }));
  // Line 0 and ranges that run backwards name no line.
  return mergeRanges(cut.filter(({ first, last }) => first <= last));
}

/** Whether sorted, disjoint ranges hold a line. */
export function rangesContain(ranges: readonly LineRange[], line: number): boolean {
  let low = 0;
  let high = ranges.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const range = ranges[middle];
    if (range === undefined) return false;
    if (line < range.first) high = middle - 1;
    else if (line > range.last) low = middle + 1;
    else return true;
  }
  return false;
}

/** What is left of sorted, disjoint ranges without the lines of another. */
export function withoutRange(ranges: readonly LineRange[], { first, last }: LineRange): LineRange[] {
  return ranges.flatMap((range) =>
    [
      { first: range.first, last: Math.min(range.last, first - 1) },
      { first: Math.max(range.first, last + 1), last: range.last },
    ].filter((part) => part.first <= part.last),
  );
}

/** Ranges sorted, with those that overlap or touch made one. */
export function mergeRanges(ranges: readonly LineRange[]): LineRange[] {
  const merged: LineRange[] = [];
  for (const range of [...ranges].sort((left, right) => left.first - right.first)) {
    const before = merged.at(-1);
    if (before === undefined || range.first > before.last + 1) merged.push(range);
    else merged[merged.length - 1] = { first: before.first, last: Math.max(before.last, range.last) };
  }
  return merged;
}
