import { hunkKey, type Change, type Hunk } from "../change/change.ts";
import { namedAgent } from "./agents.ts";
import { findAuthor, type AuthorshipEntry, type AuthorshipLog } from "./authorshipLog.ts";
import type { AttributedLine, Evidence, HunkProvenance, LineProvenance } from "./provenance.ts";
import type { CommitEvidence } from "./declareCommit.ts";
import { summarizeLines } from "./summarizeLines.ts";

/** Where a line comes from: the commit that added it, and its path and 1-based number in that commit. */
export interface LineOrigin {
  readonly commit: string;
  readonly path: string;
  readonly line: number;
}

/** What is known of the commits of a change and of the lines they added. */
export interface AttributionFacts {
  /** By path and 1-based line of the head, as blame says; lines that are missing have no known origin. */
  readonly origins: ReadonlyMap<string, ReadonlyMap<number, LineOrigin>>;
  /** What all commits of the change say alike, when nobody needs to know which of them added a line. */
  readonly shared: CommitEvidence | null;
  /** By sha; only commits of the change are in it. */
  readonly commits: ReadonlyMap<string, CommitEvidence>;
  /** By sha; a log that could not be read is not in it. */
  readonly logs: ReadonlyMap<string, AuthorshipLog>;
}

const nothingKnown: LineProvenance = { state: "unknown", agent: null, evidence: [] };

/**
 * Says of every hunk who wrote its added lines, by `hunkKey`. Blank lines do not count, and a hunk without added lines
 * is unknown: no record tells who deleted.
 *
 * A line counts as recorded only if the log of the commit that blame names lists it under the path and number it has in
 * that commit. Logs may claim more than their commit added; since blame gives a line only to a commit that added it, a
 * claim on any other line meets no line here and is without effect.
 */
export function attributeChange(change: Change, facts: AttributionFacts): Map<string, HunkProvenance> {
  const hunks = new Map<string, HunkProvenance>();
  for (const file of change.files) {
    for (const hunk of file.hunks) {
      const lines = addedLineNumbers(hunk).map((line): AttributedLine => {
        const origin = facts.origins.get(file.path)?.get(line);
        return { line, ...attributeLine(origin, facts) };
      });
      hunks.set(hunkKey(hunk), summarizeLines(lines));
    }
  }
  return hunks;
}

/** The 1-based head lines that a hunk adds and that are not blank. */
export function addedLineNumbers(hunk: Hunk): number[] {
  return hunk.edits
    .filter(({ kind }) => kind === "text")
    .flatMap(({ head, added }) =>
      added.flatMap((text, index) => (text.trim() === "" ? [] : [head.start + index])),
    );
}

function attributeLine(origin: LineOrigin | undefined, facts: AttributionFacts): LineProvenance {
  if (facts.shared !== null) return declaredLine(facts.shared);
  if (origin === undefined) return nothingKnown;
  const declaration = facts.commits.get(origin.commit);
  // Blame follows moved and newly indented lines to commits before the change; the diff calls them added all the same.
  if (declaration === undefined) return { ...nothingKnown, caveats: ["older"] };
  const log = facts.logs.get(origin.commit);
  if (log === undefined) return declaredLine(declaration);
  const entry = findAuthor(log, origin.path, origin.line);
  // The tool kept a log of this commit and left the line out: what the commit says as a whole is a mere hint then.
  if (entry === null) return { ...nothingKnown, evidence: declaration.evidence, caveats: ["untracked"] };
  return recordedLine(entry, origin);
}

function recordedLine(entry: AuthorshipEntry, { commit, path }: LineOrigin): LineProvenance {
  const person = entry.person === null ? "" : ` (${entry.person})`;
  const evidence: Evidence = { source: "git-ai-note", commit, text: `${path} ${entry.key}${person}` };
  if (entry.by === "human") return { state: "human", agent: null, evidence: [evidence] };
  return { state: "recorded", agent: entry.agent ?? namedAgent("unknown", null), evidence: [evidence] };
}

function declaredLine({ state, agents, evidence, caveats }: CommitEvidence): LineProvenance {
  if (state === "none") return { ...nothingKnown, evidence };
  return {
    state: "declared",
    agent: agents[0] ?? null,
    evidence,
    ...(caveats.length > 0 ? { caveats } : {}),
  };
}
