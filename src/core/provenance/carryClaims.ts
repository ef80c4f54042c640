import { splitLines, withoutCarriageReturn } from "../text/lines.ts";
import { mergeRanges, withoutRange, type LineRange } from "./lineRanges.ts";
import type { LineClaim } from "./records.ts";

/**
 * Carries claims from the text they were made on to the text as it is now. Lines before the first difference keep their
 * numbers and lines after the last one move along; what lies between may be anybody's and is claimed by nobody.
 */
export function carryClaims(claims: readonly LineClaim[], then: string, now: string): LineClaim[] {
  const before = splitLines(then).map(withoutCarriageReturn);
  const after = splitLines(now).map(withoutCarriageReturn);
  const shorter = Math.min(before.length, after.length);
  let nStart = 0;
  while (nStart < shorter && before[nStart] === after[nStart]) nStart++;
  let nEnd = 0;
  while (nEnd < shorter - nStart && before.at(-1 - nEnd) === after.at(-1 - nEnd)) nEnd++;
  const isSame = nStart === before.length && nStart === after.length;
  const kept: LineRange = { first: 1, last: nStart };
  const moved: LineRange = { first: before.length - nEnd + 1, last: before.length };
  const shift = after.length - before.length;
  return claims.flatMap((claim) => {
    const ranges = mergeRanges([
      ...common(claim.ranges, kept),
      ...common(claim.ranges, moved).map(({ first, last }) => ({ first: first + shift, last: last + shift })),
    ]);
    if (ranges.length === 0) return [];
    return [{ ...claim, ranges, ...(isSame ? {} : { strength: "strong" as const }) }];
  });
}

/** The part of ranges that lies in another. */
function common(ranges: readonly LineRange[], { first, last }: LineRange): LineRange[] {
  return withoutRange(withoutRange(ranges, { first: 0, last: first - 1 }), {
    first: last + 1,
    last: Number.MAX_SAFE_INTEGER,
  });
}
