import { overlaps, type LineSpan } from "../text/lineSpan.ts";
import type { ChangedLines } from "./analysis.ts";
import type { Match, Side } from "./match.ts";
import { namesIn } from "./normalizeCode.ts";

/** The matches of one rule on both sides: which are the same thing, and which exist on one side only. */
export interface PairedMatches {
  readonly both: readonly { readonly base: Match; readonly head: Match }[];
  readonly onlyBase: readonly Match[];
  readonly onlyHead: readonly Match[];
}

/** Whether a match of the base may be the same thing as one of the head. */
type Likeness = (base: Match, head: Match) => boolean;

const unchanged: Likeness = (base, head) => base.symbol === head.symbol && base.context === head.context;
const moved: Likeness = (base, head) => base.context === head.context;
const sameKey: Likeness = (base, head) => base.symbol === head.symbol && base.key === head.key;
const sameKeyElsewhere: Likeness = (base, head) => base.key !== "" && base.key === head.key;

/** Pairs matches of a rule that reports what the head has and the base had not. */
export function pairIntroduced(
  base: readonly Match[],
  head: readonly Match[],
  edits: readonly ChangedLines[],
): PairedMatches {
  // What stays in one symbol, or is rewritten by one edit, was there before in another form.
  const rewritten: Likeness = (left, right) =>
    left.symbol === right.symbol &&
    (left.symbol !== "" ||
      edits.some((edit) => overlaps(edit.base, linesOf(left)) && overlaps(edit.head, linesOf(right))));
  return pair(base, head, [unchanged, moved, sameKey, rewritten]);
}

/** Pairs matches of a rule that reports guards the base had and the head has not. */
export function pairRemoved(base: readonly Match[], head: readonly Match[], baseSide: Side): PairedMatches {
  const standsIn: Likeness = (left, right) =>
    (left.symbol === right.symbol || !baseSide.symbols.has(right.symbol)) &&
    sharesName(left.key, right.key) &&
    !(left.key === "" && right.key === "");
  const paired = pair(base, head, [unchanged, moved, sameKey, sameKeyElsewhere, standsIn]);
  // Two guards may have become one: what was paired can still stand in for another.
  const merged = paired.onlyBase.filter((left) =>
    paired.both.some(
      ({ base: other, head: right }) => other.key !== right.key && right.key.includes(left.key),
    ),
  );
  return { ...paired, onlyBase: paired.onlyBase.filter((match) => !merged.includes(match)) };
}

/** Pairs matches of a rule that compares a value on both sides. */
export function pairWeakened(base: readonly Match[], head: readonly Match[]): PairedMatches {
  const first = pair(base, head, [unchanged, moved]);
  const sameCount: Likeness = (left, right) =>
    sameKey(left, right) && countOf(first.onlyBase, left) === countOf(first.onlyHead, right);
  const unique: Likeness = (left, right) =>
    sameKeyElsewhere(left, right) &&
    first.onlyBase.filter(({ key }) => key === left.key).length === 1 &&
    first.onlyHead.filter(({ key }) => key === left.key).length === 1;
  const second = pair(first.onlyBase, first.onlyHead, [sameCount, unique]);
  return { ...second, both: [...first.both, ...second.both] };
}

/** The lines a match covers. */
export function linesOf(match: Match): LineSpan {
  return { start: match.start.line, lines: match.end.line - match.start.line + 1 };
}

/** Tries the likenesses in turn, the surest first; each match is used once, in file order. */
function pair(
  base: readonly Match[],
  head: readonly Match[],
  likenesses: readonly Likeness[],
): PairedMatches {
  const both: { base: Match; head: Match }[] = [];
  let onlyBase = base.filter((match) => match.role === "report");
  const onlyHead = new Set(head);
  for (const isAlike of likenesses) {
    onlyBase = onlyBase.filter((left) => {
      const right = [...onlyHead].find((candidate) => isAlike(left, candidate));
      if (right === undefined) return true;
      onlyHead.delete(right);
      both.push({ base: left, head: right });
      return false;
    });
  }
  return { both, onlyBase, onlyHead: [...onlyHead].filter((match) => match.role === "report") };
}

function countOf(matches: readonly Match[], like: Match): number {
  return matches.filter((match) => sameKey(match, like)).length;
}

function sharesName(left: string, right: string): boolean {
  const names = namesIn(right);
  return [...namesIn(left)].some((name) => names.has(name));
}
