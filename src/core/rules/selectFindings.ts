import { containsLine, overlaps } from "../text/lineSpan.ts";
import type { ChangedLines } from "./analysis.ts";
import type { Difference } from "./compareSides.ts";
import { severityRank, toldBy, type Finding, type Rule } from "./finding.ts";
import { isBefore, isInside, linesOf, type Place } from "./pairMatches.ts";
import { isSamplePath } from "./samplePath.ts";
import { isFixturePath, isTestPath } from "./testPath.ts";
import { hasConsequence } from "./hasConsequence.ts";

/** What turns differences into findings. */
export interface Selection {
  readonly path: string;
  readonly rules: readonly Rule[];
  readonly edits: readonly ChangedLines[];
  /** Symbol paths that hold tests inside a file of code. */
  readonly testSymbols?: RegExp | undefined;
}

interface Candidate extends Difference {
  readonly rule: Rule;
}

/** The findings of a file in file order: of the rules that look at such files, and each thing said once. */
export function selectFindings(
  differences: readonly Difference[],
  { path, rules, edits, testSymbols }: Selection,
): Omit<Finding, "id">[] {
  const byKey = new Map(rules.map((rule) => [`${rule.category}/${rule.id}`, rule]));
  const candidates = differences.flatMap((difference): Candidate[] => {
    const rule = byKey.get(difference.match.rule);
    const inTest = isTestPath(path) || testSymbols?.test(difference.match.symbol) === true;
    const isApart = inTest || isSamplePath(path);
    const isOutOfScope =
      (rule?.scope === "code" && isApart) || (rule?.scope === "tests" && (!inTest || isFixturePath(path)));
    const isIdle = rule?.confidence === "by-work" && !hasConsequence(path, difference.match.work ?? "");
    return rule === undefined || isOutOfScope || isIdle ? [] : [{ ...difference, rule }];
  });
  return candidates
    .filter((candidate) => !candidates.some((other) => saysMore(other, candidate, rules)))
    .filter((candidate) => !isShownByHead(candidate, candidates, edits))
    .filter((candidate) => !isRewritten(candidate, edits))
    .filter((candidate, _, left) => !isToldBefore(candidate, left, edits))
    .sort((left, right) => comparePlaces(left, right))
    .map(({ rule, match, side }) => ({
      ...toldBy(rule),
      detects: match.detects,
      path,
      side,
      start: match.start,
      end: match.end,
      symbol: match.symbol,
    }));
}

/**
 * Whether two are about one place, and the other is more severe, stands first or holds it: one place asks one question.
 * What lies in another on the same lines is one place with it. What a team wants to be told of its own is told whatever else
 * is there.
 */
function saysMore(other: Candidate, candidate: Candidate, rules: readonly Rule[]): boolean {
  const isTold =
    other !== candidate &&
    (other.rule.category === candidate.rule.category || !candidate.rule.isTeams) &&
    other.side === candidate.side;
  if (!isTold) return false;
  const byRank = severityRank(other.rule.severity) - severityRank(candidate.rule.severity);
  const byOrder = rules.indexOf(other.rule) - rules.indexOf(candidate.rule);
  if (placeOf(other.match) === placeOf(candidate.match)) return byRank < 0 || (byRank === 0 && byOrder < 0);
  if (other.rule.category !== candidate.rule.category || byRank > 0) return false;
  if (repeats(candidate, other)) return true;
  if (!isOnePlace(candidate.match, other.match)) return false;
  return byRank < 0 || byOrder < 0 || (byOrder === 0 && isInside(candidate.match, other.match));
}

/** Whether a candidate is about a value that its rule has asked about in the same function. */
function repeats({ rule, match }: Candidate, { rule: earlier, match: before }: Candidate): boolean {
  return (
    rule === earlier &&
    rule.once.includes("value") &&
    match.value !== null &&
    match.value === before.value &&
    match.symbol !== "" &&
    match.symbol === before.symbol &&
    isBefore(before.start, match.start)
  );
}

/** Whether one place lies in the other, and both begin and end on the same lines. */
function isOnePlace(one: Place, other: Place): boolean {
  const isOnSameLines = one.start.line === other.start.line && one.end.line === other.end.line;
  return isOnSameLines && (isInside(one, other) || isInside(other, one));
}

/** What an edit put in place of a guard says what became of it; the guard need not be named as well. */
function isShownByHead(
  { side, match, rule }: Candidate,
  candidates: readonly Candidate[],
  edits: readonly ChangedLines[],
): boolean {
  if (side === "head") return false;
  const own = edits.filter((edit) => overlaps(edit.base, linesOf(match)));
  return candidates.some(
    (other) =>
      other.side === "head" &&
      other.rule.category === rule.category &&
      own.some((edit) => overlaps(edit.head, linesOf(other.match))),
  );
}

/** An assertion of a test where an edit put something else in place of its first line was rewritten, not taken away. */
function isRewritten({ side, match, rule }: Candidate, edits: readonly ChangedLines[]): boolean {
  if (side === "head" || rule.scope !== "tests") return false;
  return edits.some((edit) => edit.head.lines > 0 && containsLine(edit.base, match.start.line));
}

/** Assertions of one test that one edit took away are told of once. */
function isToldBefore(
  { side, match, rule }: Candidate,
  candidates: readonly Candidate[],
  edits: readonly ChangedLines[],
): boolean {
  if (side === "head" || rule.scope !== "tests") return false;
  const own = edits.filter((edit) => overlaps(edit.base, linesOf(match)));
  return candidates.some(
    (other) =>
      other.rule === rule &&
      other.side === side &&
      other.match.symbol === match.symbol &&
      other.match.start.line < match.start.line &&
      own.some((edit) => overlaps(edit.base, linesOf(other.match))),
  );
}

function placeOf({ start, end }: Place): string {
  return [start.line, start.column, end.line, end.column].join(":");
}

function comparePlaces(left: Candidate, right: Candidate): number {
  const [a, b] = [left.match.start, right.match.start];
  return a.line - b.line || a.column - b.column || left.rule.id.localeCompare(right.rule.id, "en");
}
