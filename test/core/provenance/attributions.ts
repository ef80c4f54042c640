import { hunkKey, type Change, type Hunk } from "../../../src/core/change/change.ts";
import { agentWords } from "../../../src/core/provenance/agents.ts";
import { attributeChange, type AttributionFacts } from "../../../src/core/provenance/attribute.ts";
import type { LineOrigin } from "../../../src/core/provenance/attributeLine.ts";
import { parseAuthorshipLog } from "../../../src/core/provenance/authorshipLog.ts";
import type { CodeMark } from "../../../src/core/provenance/codeMarks.ts";
import type { OwnSignatures } from "../../../src/core/provenance/ownSignatures.ts";
import type { HunkProvenance } from "../../../src/core/provenance/provenance.ts";
import { declareCommit, type CommitEvidence } from "../../../src/core/provenance/declareCommit.ts";
import type { CommitRecord } from "../../../src/core/provenance/records.ts";
import { aCommit, messageWith } from "./commits.ts";

export const byClaude = "Co-Authored-By: Claude <noreply@anthropic.com>";

const devin = "Devin AI <158243242+devin-ai-integration[bot]@users.noreply.github.com>";

/** One head line of a sketch: its text and, as "sha path line", where it comes from. */
export type SketchedLine = readonly [text: string, origin?: string];

/** A change of one file `a.ts` whose hunk adds these lines from line 1 on, and its commits and notes. */
export interface AttributionSketch {
  readonly lines: readonly SketchedLine[];
  /** Message trailers by sha; Devin is the author of commits whose sha starts with "devin". */
  readonly commits: Readonly<Record<string, readonly string[]>>;
  /** Attestation lines by sha. */
  readonly notes?: Readonly<Record<string, readonly string[]>>;
  /** Other records by sha. */
  readonly records?: Readonly<Record<string, readonly CommitRecord[]>>;
  readonly uncommitted?: readonly CommitRecord[];
  readonly pullRequest?: CommitEvidence;
  /** What people added to the signatures built in. */
  readonly own?: OwnSignatures;
  /** Marks in the code by line. */
  readonly marks?: ReadonlyMap<number, CodeMark>;
}

const metadata = JSON.stringify({
  prompts: {},
  sessions: { s_1: { agent_id: { tool: "codex", model: "gpt-5.5" } } },
  humans: { h_1: { author: "Ada Moreau" } },
});

/** The text of a git-ai note with these attestation lines. */
export function aNote(attestations: readonly string[]): string {
  return [...attestations, "---", metadata].join("\n");
}

/** What the commits of a sketch say, by sha. */
export function declarations({
  commits,
  own,
}: Pick<AttributionSketch, "commits" | "own">): Map<string, CommitEvidence> {
  return new Map(
    Object.entries(commits).map(([sha, trailers]) => [
      sha,
      declareCommit(
        aCommit({
          sha,
          message: messageWith(...trailers),
          ...(sha.startsWith("devin") ? { author: devin } : {}),
        }),
        own,
      ),
    ]),
  );
}

/** Attributes the hunk of a sketch. */
export function attribute(
  sketch: AttributionSketch,
  shared: AttributionFacts["shared"] = null,
): HunkProvenance {
  const added = sketch.lines.map(([text]) => text);
  const span = { start: 1, lines: added.length };
  const hunk: Hunk = {
    id: "h",
    path: "a.ts",
    base: { start: 1, lines: 0 },
    head: span,
    edits: [{ id: "e", kind: "text", base: { start: 1, lines: 0 }, head: span, removed: [], added }],
  };
  const origins = new Map<number, LineOrigin>();
  sketch.lines.forEach(([, origin], index) => {
    const [commit, path, line] = origin?.split(" ") ?? [];
    if (commit !== undefined) origins.set(index + 1, { commit, path: path ?? "a.ts", line: Number(line) });
  });
  const records = new Map<string, readonly CommitRecord[]>(
    Object.entries(sketch.notes ?? {}).flatMap(([sha, attestations]) => {
      const { record } = parseAuthorshipLog(aNote(attestations), "refs/notes/ai");
      return record === null ? [] : [[sha, [record, ...(sketch.records?.[sha] ?? [])]] as const];
    }),
  );
  for (const [sha, more] of Object.entries(sketch.records ?? {})) {
    if (!records.has(sha)) records.set(sha, [...more]);
  }
  const facts: AttributionFacts = {
    origins: new Map([["a.ts", origins]]),
    shared,
    commits: declarations(sketch),
    records,
    uncommitted: sketch.uncommitted ?? null,
    pullRequest: sketch.pullRequest ?? null,
    marks: new Map([["a.ts", sketch.marks ?? new Map<number, CodeMark>()]]),
  };
  const found = attributeChange(aChange(hunk), facts).get(hunkKey(hunk));
  if (found === undefined) throw new Error("the hunk was not attributed");
  return found;
}

function aChange(hunk: Hunk): Change {
  return {
    source: { kind: "range", base: "main", head: "topic" },
    base: "base",
    head: "head",
    headRef: null,
    commits: [],
    problems: [],
    files: [
      {
        path: "a.ts",
        oldPath: null,
        status: "modified",
        kind: "text",
        modes: { base: "100644", head: "100644" },
        blobs: { base: null, head: null },
        hunks: [hunk],
      },
    ],
  };
}

/** "recorded 2/3 Codex, gpt-5.5: 1 recorded, 2 recorded, 3 unknown" */
export function showHunk({ state, aiLines, addedLines, agent, lines }: HunkProvenance): string {
  const who = agent === null ? "" : ` ${agentWords(agent)}`;
  const each = lines.map((line) => `${line.line} ${line.state}`).join(", ");
  return `${state} ${aiLines}/${addedLines}${who}: ${each}`;
}
