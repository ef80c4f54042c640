import { hunkKey, type Change, type Hunk } from "../change/change.ts";
import { attributeLine, type LineFacts, type LineOrigin, type LinePlace } from "./attributeLine.ts";
import type { CommitEvidence } from "./declareCommit.ts";
import type { AttributedLine, HunkProvenance } from "./provenance.ts";
import { summarizeLines } from "./summarizeLines.ts";

/** What is known of a change, of its commits and of the lines they added. */
export interface AttributionFacts extends LineFacts {
  /** By path and 1-based line of the head, as blame says; lines that are missing have no known origin. */
  readonly origins: ReadonlyMap<string, ReadonlyMap<number, LineOrigin>>;
  /** What the pull request says of the change as a whole; `null` where there is none or it says nothing of an AI. */
  readonly pullRequest: CommitEvidence | null;
}

/**
 * Says of every hunk who wrote its added lines, by `hunkKey`. Blank lines do not count, and a hunk without added lines
 * is unknown: no record tells who deleted.
 *
 * A line counts as recorded only if a record of the commit that blame names claims it under the path and number it has
 * in that commit. Records may claim more than their commit added; since blame gives a line only to a commit that added
 * it, a claim on any other line meets no line here and is without effect.
 */
export function attributeChange(change: Change, facts: AttributionFacts): Map<string, HunkProvenance> {
  const hunks = new Map<string, HunkProvenance>();
  for (const file of change.files) {
    const origins = facts.origins.get(file.path);
    for (const hunk of file.hunks) {
      const lines = addedLines(hunk).map((place): AttributedLine => ({
        line: place.line,
        ...attributeLine(place, origins?.get(place.line), facts),
      }));
      hunks.set(hunkKey(hunk), withPullRequest(summarizeLines(lines), facts.pullRequest));
    }
  }
  return hunks;
}

/** The 1-based head lines that a hunk adds and that are not blank. */
export function addedLineNumbers(hunk: Hunk): number[] {
  return addedLines(hunk).map(({ line }) => line);
}

function addedLines({ path, edits }: Hunk): LinePlace[] {
  const places: LinePlace[] = [];
  for (const { kind, head, added } of edits) {
    if (kind !== "text") continue;
    let line = head.start;
    for (const text of added) {
      if (text.trim() !== "") places.push({ path, line, text });
      line += 1;
    }
  }
  return places;
}

/** A pull request speaks for a hunk of whose lines nothing better is known, and never for a line. */
function withPullRequest(hunk: HunkProvenance, pullRequest: CommitEvidence | null): HunkProvenance {
  if (pullRequest === null || hunk.state !== "unknown" || hunk.addedLines === 0) return hunk;
  // A record that passes over a line, or an older text, is better known than the change as a whole.
  const open = hunk.lines.some(({ caveats }) => caveats === undefined);
  if (!open) return hunk;
  const { agents, evidence, caveats } = pullRequest;
  return {
    ...hunk,
    state: "change",
    agent: agents[0] ?? null,
    evidence: [...evidence, ...hunk.evidence],
    strength: "weak",
    ...(caveats.length > 0 ? { caveats } : {}),
  };
}
