import { overlaps } from "../text/lineSpan.ts";
import type { ChangedLines } from "./analysis.ts";
import type { Comparator } from "./comparators.ts";
import type { Detection } from "./finding.ts";
import type { Match, Side } from "./match.ts";
import { normalizeCode } from "./normalizeCode.ts";
import { linesOf, pairIntroduced, pairRemoved, pairWeakened } from "./pairMatches.ts";

/** A match that the change is to answer for, on the side where it is to be shown. */
export interface Difference {
  readonly match: Match;
  readonly side: "base" | "head";
}

/** The two sides of a file and where the change touched them. */
export interface Compared {
  readonly base: Side;
  readonly head: Side;
  readonly edits: readonly ChangedLines[];
}

/** What the change did, by the matches of both sides: only what it introduced, removed or weakened. */
export function compareSides(
  compared: Compared,
  comparatorOf: (name: string) => Comparator | undefined,
): Difference[] {
  const kinds = [...compared.base.matches, ...compared.head.matches].map(kindOf);
  return [...new Set(kinds)].flatMap((kind) => {
    const base = compared.base.matches.filter((match) => kindOf(match) === kind);
    const head = compared.head.matches.filter((match) => kindOf(match) === kind);
    switch (kind.split(" ")[0] as Detection) {
      case "introduced":
        return introduced(base, head, compared);
      case "removed":
        return removed(base, head, compared);
      case "weakened":
        return weakened(base, head, { compared, comparatorOf });
    }
  });
}

function kindOf(match: Match): string {
  return `${match.detects} ${match.rule}`;
}

function introduced(base: readonly Match[], head: readonly Match[], { edits }: Compared): Difference[] {
  return pairIntroduced(base, head, edits)
    .onlyHead.filter((match) => touches(match, "head", edits))
    .map((match) => ({ match, side: "head" }));
}

function removed(base: readonly Match[], head: readonly Match[], compared: Compared): Difference[] {
  return pairRemoved(base, head, compared)
    .onlyBase.filter((match) => touches(match, "base", compared.edits) && isStillNeeded(match, compared.head))
    .map((match) => ({ match, side: "base" }));
}

function weakened(
  base: readonly Match[],
  head: readonly Match[],
  options: { readonly compared: Compared; readonly comparatorOf: (name: string) => Comparator | undefined },
): Difference[] {
  return pairWeakened(base, head, options.compared.head)
    .both.filter(({ base: before, head: after }) => {
      const isWeaker = options.comparatorOf(after.compare ?? "");
      if (isWeaker === undefined || before.value === null || after.value === null) return false;
      return touches(after, "head", options.compared.edits) && isWeaker(before.value, after.value);
    })
    .map(({ head: match }) => ({ match, side: "head" }));
}

function touches(match: Match, side: "base" | "head", edits: readonly ChangedLines[]): boolean {
  return edits.some((edit) => overlaps(edit[side], linesOf(match)));
}

/** Whether what a guard protected is still there: its symbol, what it stood before, most of the block around it. */
function isStillNeeded(match: Match, head: Side): boolean {
  const text = head.symbols.get(match.symbol);
  if (text === undefined) return false;
  const normalized = normalizeCode(text);
  if (!match.protects.every((part) => standsIn(normalized, part))) return false;
  const kept = match.surroundings.filter((line) => normalized.includes(line)).length;
  return kept * 2 >= match.surroundings.length;
}

/** Whether a text has a part that does not begin or end in the middle of a word: `pay` does not stand in `pay_back`. */
function standsIn(text: string, part: string): boolean {
  for (let at = text.indexOf(part); at !== -1; at = text.indexOf(part, at + 1)) {
    const end = at + part.length;
    const isCut = isInWord(text, at) || isInWord(text, end);
    if (!isCut) return true;
  }
  return false;
}

/** Whether both characters around a place belong to one word. */
function isInWord(text: string, at: number): boolean {
  return at > 0 && at < text.length && wordCharacters.test(text.slice(at - 1, at + 1));
}

const wordCharacters = /^[\p{L}\p{N}_]{2}$/u;
