import { containsLine, overlaps } from "../text/lineSpan.ts";
import type { ChangedLines } from "./analysis.ts";
import type { Difference } from "./compareSides.ts";
import type { Rule } from "./finding.ts";
import type { Match, Side, Suppression } from "./match.ts";
import { linesOf } from "./pairMatches.ts";

/**
 * What is left to be said: without what a suppression keeps silent that was there before the change, and without a
 * suppression that only took the place of a wider one.
 */
export function applySuppressions(
  differences: readonly Difference[],
  sides: { readonly base: Side; readonly head: Side; readonly edits: readonly ChangedLines[] },
  rules: readonly Rule[],
): Difference[] {
  const [before, after] = [sides.base.suppressions ?? [], sides.head.suppressions ?? []];
  const told = new Set(differences.map(({ match }) => match));
  const standing = after.filter(({ match, covers }) => covers && !told.has(match));
  const namesOf = new Map(rules.map((rule) => [`${rule.category}/${rule.id}`, rule.silencedBy]));
  return differences.filter(({ match, side }) => {
    if (side === "base") return true;
    const own = after.find((suppression) => suppression.match === match);
    if (own !== undefined) return !before.some((other) => isNarrowed(other, own, sides.edits));
    return !standing.some((suppression) => silences(suppression, match, namesOf.get(match.rule) ?? []));
  });
}

/** A suppression of everything silences what starts in it; one that names the rule, what it touches. */
function silences({ names, lines }: Suppression, match: Match, silencedBy: readonly string[]): boolean {
  if (names.length === 0) return containsLine(lines, match.start.line);
  const isNamed = silencedBy.some((name) => names.some((given) => isSameName(given, name.toLowerCase())));
  return isNamed && overlaps(lines, linesOf(match));
}

/** A name may have its plug-in in front, as `@typescript-eslint/no-empty-function`. */
function isSameName(given: string, name: string): boolean {
  return given === name || given.split(/[/:]/).at(-1) === name;
}

function isNarrowed(base: Suppression, head: Suppression, edits: readonly ChangedLines[]): boolean {
  const isWithin = head.names.length > 0 && head.names.every((name) => base.names.includes(name));
  const isPlace = edits.some(
    (edit) => overlaps(edit.base, linesOf(base.match)) && overlaps(edit.head, linesOf(head.match)),
  );
  return (
    isPlace &&
    base.tool === head.tool &&
    head.lines.lines <= base.lines.lines &&
    (isWithin || base.names.length === 0)
  );
}
