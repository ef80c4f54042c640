import { overlaps, type LineSpan } from "../text/lineSpan.ts";
import type { ChangedLines } from "./analysis.ts";
import type { Position } from "./finding.ts";
import type { Match, Side } from "./match.ts";
import { namesIn } from "./normalizeCode.ts";

/** The matches of one rule on both sides: which are the same thing, and which exist on one side only. */
export interface PairedMatches {
  readonly both: readonly { readonly base: Match; readonly head: Match }[];
  readonly onlyBase: readonly Match[];
  readonly onlyHead: readonly Match[];
}

/** Where a match stands in a text. */
export type Place = Pick<Match, "start" | "end">;

/** Two matches are the same thing when they have the same name. */
type Naming = (match: Match) => string;

const unchanged: Naming = ({ role, symbol, context }) => `${role} ${symbol}\n${context}`;
const moved: Naming = ({ role, context }) => `${role} ${context}`;
const sameKey: Naming = ({ symbol, key }) => `${symbol}\n${key}`;
const sameKeyElsewhere: Naming = ({ key }) => key;

/** Pairs matches of a rule that reports what the head has and the base had not. */
export function pairIntroduced(
  base: readonly Match[],
  head: readonly Match[],
  edits: readonly ChangedLines[],
): PairedMatches {
  const exact = pairByNames(base, head, [unchanged, moved, sameKey]);
  // What stays in one symbol, or is rewritten by one edit, was there before in another form.
  return pairLeft(
    exact,
    (left, right) =>
      right.exact !== true &&
      left.symbol === right.symbol &&
      (left.symbol !== "" || sharesEdit(left, right, edits)),
  );
}

/** Pairs matches of a rule that reports guards the base had and the head has not. */
export function pairRemoved(
  base: readonly Match[],
  head: readonly Match[],
  compared: { readonly base: Side; readonly edits: readonly ChangedLines[] },
): PairedMatches {
  const [reports, counterparts] = [head.filter(isReported), head.filter((match) => !isReported(match))];
  const guards = pairByNames(base.filter(isReported), reports, [unchanged, moved]);
  // Counterparts that were there before can't stand in for anything; those inside a guard went with it.
  const standing = base.filter(
    (match) => !isReported(match) && !guards.onlyBase.some((guard) => isInside(match, guard)),
  );
  const others = pairByNames(standing, counterparts, [unchanged, moved]);
  const left = [...guards.onlyHead, ...others.onlyHead];
  const exact = pairByNames(guards.onlyBase, left, [sameKey, sameKeyElsewhere]);
  const paired = pairLeft(exact, (left, right) => {
    const isReplaced = isReported(right) && sharesEdit(left, right, compared.edits);
    if (left.symbol === right.symbol) return isReplaced || mentions(right.key, left.key);
    return !compared.base.symbols.has(right.symbol) && mentions(right.key, left.key);
  });
  // Two guards may have become one: what was paired can still stand in for another, and so can what stands for all.
  const isForAll = (right: Match): boolean =>
    !isReported(right) && (right.symbol === "" || !compared.base.symbols.has(right.symbol));
  const isMerged = (left: Match): boolean =>
    paired.both.some(
      ({ base: was, head: now }) => (was.key !== now.key || isForAll(now)) && now.key.includes(left.key),
    );
  return { ...paired, onlyBase: paired.onlyBase.filter((match) => !isMerged(match)) };
}

/** Pairs matches of a rule that compares a value on both sides. */
export function pairWeakened(
  base: readonly Match[],
  head: readonly Match[],
  headSide: Pick<Side, "symbols">,
): PairedMatches {
  const first = pairByNames(base, head, [unchanged, moved]);
  const countOf = (matches: readonly Match[], name: Naming, like: Match): number =>
    matches.filter((match) => name(match) === name(like)).length;
  const second = pairLeft({ both: [], onlyBase: first.onlyBase, onlyHead: first.onlyHead }, (left, right) => {
    if (left.key !== right.key) return false;
    const isInSymbol = left.symbol === right.symbol;
    const name = isInSymbol ? sameKey : sameKeyElsewhere;
    const [nBase, nHead] = [countOf(first.onlyBase, name, left), countOf(first.onlyHead, name, right)];
    if (isInSymbol) return nBase === nHead;
    // What stood in a symbol that is still there was not moved to an unrelated one.
    const mayMove = !headSide.symbols.has(left.symbol) || isAround(left.symbol, right.symbol);
    return left.key !== "" && nBase === 1 && nHead === 1 && mayMove;
  });
  return { ...second, both: [...first.both, ...second.both] };
}

/** Whether one symbol path holds the other: `Order` holds `Order.pay`, not `Orders`. */
function isAround(one: string, other: string): boolean {
  const [outer, inner] = one.length < other.length ? [one, other] : [other, one];
  return outer === "" || (inner.startsWith(outer) && !/^\w/.test(inner.slice(outer.length)));
}

function sharesEdit(base: Match, head: Match, edits: readonly ChangedLines[]): boolean {
  return edits.some((edit) => overlaps(edit.base, linesOf(base)) && overlaps(edit.head, linesOf(head)));
}

/** The lines a match covers. */
export function linesOf(match: Match): LineSpan {
  return { start: match.start.line, lines: match.end.line - match.start.line + 1 };
}

/** Whether a place lies in another. */
export function isInside({ start, end }: Place, outer: Place): boolean {
  return !isBefore(start, outer.start) && !isBefore(outer.end, end);
}

/** Whether a position stands before another in a text. */
export function isBefore(left: Position, right: Position): boolean {
  return left.line < right.line || (left.line === right.line && left.column < right.column);
}

function isReported({ role }: Match): boolean {
  return role === "report";
}

/** Pairs by one naming after the other, the surest first; each match is used once, in file order. */
function pairByNames(
  base: readonly Match[],
  head: readonly Match[],
  namings: readonly Naming[],
): PairedMatches {
  const both: { base: Match; head: Match }[] = [];
  let [onlyBase, onlyHead] = [base, head];
  for (const nameOf of namings) {
    const byName = new Map<string, Match[]>();
    for (const match of onlyHead) byName.set(nameOf(match), [...(byName.get(nameOf(match)) ?? []), match]);
    const used = new Set<Match>();
    onlyBase = onlyBase.filter((left) => {
      const right = byName.get(nameOf(left))?.shift();
      if (right === undefined) return true;
      used.add(right);
      both.push({ base: left, head: right });
      return false;
    });
    onlyHead = onlyHead.filter((match) => !used.has(match));
  }
  return { both, onlyBase, onlyHead };
}

/** Pairs what is left by a likeness that no name expresses. */
function pairLeft(paired: PairedMatches, isAlike: (base: Match, head: Match) => boolean): PairedMatches {
  const both = [...paired.both];
  const left = new Set(paired.onlyHead);
  const onlyBase = paired.onlyBase.filter((match) => {
    const found = [...left].find((candidate) => isAlike(match, candidate));
    if (found === undefined) return true;
    left.delete(found);
    both.push({ base: match, head: found });
    return false;
  });
  return { both, onlyBase, onlyHead: [...left].filter(isReported) };
}

/** Whether a piece of code mentions at least half of the names that another mentions. */
function mentions(code: string, other: string): boolean {
  // A member that becomes public may change the case of its name.
  const [names, wanted] = [lowerNames(code), [...lowerNames(other)]];
  const nShared = wanted.filter((name) => names.has(name)).length;
  return nShared > 0 && nShared * 2 >= wanted.length;
}

function lowerNames(code: string): Set<string> {
  return new Set([...namesIn(code)].map((name) => name.toLowerCase()));
}
