import { namedAgent } from "./agents.ts";
import type { CodeMark } from "./codeMarks.ts";
import type { CommitEvidence } from "./declareCommit.ts";
import type { Caveat, Evidence, LineProvenance, Strength } from "./provenance.ts";
import {
  findClaim,
  type CommitRecord,
  type FileClaim,
  type FileRecord,
  type LineClaim,
  type LineRecord,
} from "./records.ts";

/** Where a line comes from: the commit that added it, and its path and 1-based number in that commit. */
export interface LineOrigin {
  readonly commit: string;
  readonly path: string;
  readonly line: number;
}

/** What is known of the commits of a change and of uncommitted work. */
export interface LineFacts {
  /** What all commits of the change say alike, when nobody needs to know which of them added a line; only whether one did. */
  readonly shared: CommitEvidence | null;
  /** By sha; only commits of the change are in it. */
  readonly commits: ReadonlyMap<string, CommitEvidence>;
  /** Records by the sha of their commit; one that could not be read is not in it. */
  readonly records: ReadonlyMap<string, readonly CommitRecord[]>;
  /** Records of work that is not committed, with lines numbered as in the head; `null` where the head is a commit. */
  readonly uncommitted: readonly CommitRecord[] | null;
  /** What the code itself says, by path and 1-based line of the head; missing where nobody looked. */
  readonly marks?: ReadonlyMap<string, ReadonlyMap<number, CodeMark>>;
}

/** An added line of the head: its path, 1-based number and text. */
export interface LinePlace {
  readonly path: string;
  readonly line: number;
  readonly text: string;
}

const nothingKnown: LineProvenance = { state: "unknown", agent: null, evidence: [] };

const strongestFirst: readonly Strength[] = ["certain", "strong", "medium", "weak"];

/**
 * Who wrote a line: the first of a line-level record of its commit, a file-level one, a mark in the code around it, and
 * the commit's own words. A record that was kept of the whole commit and leaves the line out makes what the commit says as a whole a mere hint.
 */
export function attributeLine(
  place: LinePlace,
  origin: LineOrigin | undefined,
  facts: LineFacts,
): LineProvenance {
  const mark = facts.marks?.get(place.path)?.get(place.line);
  if (facts.uncommitted !== null) {
    const work = { ...place, commit: null };
    const unknown = { ...nothingKnown, caveats: ["uncommitted"] } as const;
    return byRecords(work, facts.uncommitted, null) ?? markedLine(mark, place, null) ?? unknown;
  }
  const declaration = origin === undefined ? undefined : facts.commits.get(origin.commit);
  // Blame follows moved and newly indented lines to commits before the change; the diff calls them added all the same.
  if (origin !== undefined && declaration === undefined) {
    return markedLine(mark, place, null) ?? { ...nothingKnown, caveats: ["older"] };
  }
  if (facts.shared !== null) return markedLine(mark, place, facts.shared) ?? declaredLine(facts.shared);
  if (origin === undefined || declaration === undefined) return markedLine(mark, place, null) ?? nothingKnown;
  const records = facts.records.get(origin.commit) ?? [];
  const recorded = { ...origin, text: place.text };
  const hints = fileClaims(recorded, records).map((one) => fileEvidence(one, recorded));
  return (
    byRecords(recorded, records, declaration) ??
    markedLine(mark, place, declaration) ??
    declaredLine(declaration, hints)
  );
}

/** A line as its commit has it; `commit` is `null` for uncommitted work. */
interface RecordedPlace extends LinePlace {
  readonly commit: string | null;
}

/** What the records say of a line; `null` when none of them tells, however many hint. */
function byRecords(
  place: RecordedPlace,
  records: readonly CommitRecord[],
  declaration: CommitEvidence | null,
): LineProvenance | null {
  const lineRecords = records.filter((record) => record.kind === "lines");
  const claimed = surestFirst(
    lineRecords.flatMap((record): Claimed[] => {
      const claim = findClaim(record, place.path, place.line, place.text);
      return claim === null ? [] : [{ record, claim }];
    }),
  );
  if (claimed[0] !== undefined) return claimedLine(claimed[0], claimed, place);
  if (lineRecords.some(({ complete }) => complete)) {
    return { ...nothingKnown, evidence: declaration?.evidence ?? [], caveats: ["untracked"] };
  }
  const [file] = fileClaims(place, records);
  if (file === undefined || file.claim.strength === "weak") return null;
  // A tool that saw none of its own work does not unsay what the commit says: others may have been at work, or its watch
  // may have missed the agent's own commits.
  if (file.claim.share === 0 && declaration?.state === "declared") return null;
  return fileLine(file, place, declaration);
}

/** What file-level records say of the line's file, the surest first. */
function fileClaims({ path }: RecordedPlace, records: readonly CommitRecord[]): FileClaimed[] {
  return surestFirst(
    records.flatMap((record): FileClaimed[] => {
      if (record.kind === "lines") return [];
      const claim = record.files.get(path) ?? record.others;
      return claim === null ? [] : [{ record, claim }];
    }),
  );
}

function surestFirst<T extends { readonly claim: { readonly strength: Strength } }>(
  claims: readonly T[],
): T[] {
  const rank = ({ claim }: T): number => strongestFirst.indexOf(claim.strength);
  return [...claims].sort((left, right) => rank(left) - rank(right));
}

interface Claimed {
  readonly record: LineRecord;
  readonly claim: LineClaim;
}

interface FileClaimed {
  readonly record: FileRecord;
  readonly claim: FileClaim;
}

/** The surest claim decides; the others that say the same stand beside it as evidence. */
function claimedLine({ claim }: Claimed, all: readonly Claimed[], place: RecordedPlace): LineProvenance {
  const isHuman = claim.by === "human";
  const agreeing = all.filter((other) => (other.claim.by === "human") === isHuman);
  const evidence = agreeing.map((one) => claimEvidence(one, place));
  const { strength } = claim;
  if (isHuman) return { state: "human", agent: null, evidence, strength };
  const named = agreeing.find((one) => one.claim.agent !== null)?.claim.agent;
  const caveats = new Set<Caveat>([
    ...(claim.by === "mixed" ? (["edited"] as const) : []),
    ...(claim.caveats ?? []),
  ]);
  return {
    state: "recorded",
    agent: claim.agent ?? named ?? namedAgent("unknown", null),
    evidence,
    strength,
    ...(caveats.size > 0 ? { caveats: [...caveats] } : {}),
  };
}

function claimEvidence({ record, claim }: Claimed, { path, commit }: RecordedPlace): Evidence {
  const person = claim.person === null ? "" : ` (${claim.person})`;
  return { source: record.source, commit, text: `${path} ${claim.key}${person}`, where: record.where };
}

function fileLine(
  claimed: FileClaimed,
  place: RecordedPlace,
  declaration: CommitEvidence | null,
): LineProvenance {
  const { claim } = claimed;
  const evidence = [fileEvidence(claimed, place), ...(declaration?.evidence ?? [])];
  if (claim.share === 0) return { ...nothingKnown, evidence, caveats: ["none"] };
  return {
    state: "declared",
    agent: claim.agent ?? declaration?.agents[0] ?? namedAgent("unknown", null),
    evidence,
    strength: claim.strength,
    caveats: ["file-level"],
  };
}

function fileEvidence({ record, claim }: FileClaimed, { path, commit }: RecordedPlace): Evidence {
  return { source: record.source, commit, text: `${path}: ${claim.words}`, where: record.where };
}

/** What a mark in the code says of the lines it claims, `null` without a mark; the commit's words stand beside it. */
function markedLine(
  mark: CodeMark | undefined,
  { path }: LinePlace,
  declaration: CommitEvidence | null,
): LineProvenance | null {
  if (mark === undefined) return null;
  const told = { source: "marker", commit: null, text: mark.text, where: `${path}:${mark.line}` } as const;
  const agent = mark.tool === null ? declaration?.agents[0] : namedAgent(mark.tool, null);
  return {
    state: "declared",
    agent: agent ?? null,
    evidence: [told, ...(declaration?.evidence ?? [])],
    strength: "medium",
  };
}

/** What the commit's own words say; `hints` are records too weak to say it alone. */
function declaredLine(declaration: CommitEvidence, hints: readonly Evidence[] = []): LineProvenance {
  const { state, agents, caveats, strength } = declaration;
  const evidence = hints.length === 0 ? declaration.evidence : [...declaration.evidence, ...hints];
  if (state === "none") return { ...nothingKnown, evidence };
  return {
    state: "declared",
    agent: agents[0] ?? null,
    evidence,
    ...(strength === null ? {} : { strength }),
    ...(caveats.length > 0 ? { caveats } : {}),
  };
}
