import type { ProvenanceReader, ReadProvenance, Repository, Work } from "../../app/ports.ts";
import type { Change } from "../../core/change/change.ts";
import { agreeingEvidence } from "../../core/provenance/agreement.ts";
import { attributeChange } from "../../core/provenance/attribute.ts";
import { declareCommit } from "../../core/provenance/declareCommit.ts";
import { createGit, type Git } from "../git/git.ts";
import { blameChange } from "./blameChange.ts";
import { mergeRecords } from "./commitRecords.ts";
import { readAgentdiff } from "./readAgentdiff.ts";
import { readAgentTraces, readUncommittedTraces } from "./readAgentTraces.ts";
import { readEntire } from "./readEntire.ts";
import { readNotes } from "./readNotes.ts";
import { readWorkingLog } from "./readWorkingLog.ts";

/** Finds who wrote the lines of a change by what git has: its commits' words, records of authorship, and blame. */
export function createProvenanceReader({ root }: Pick<Repository, "root">): ProvenanceReader {
  const git = createGit(root);
  return { read: (change, work) => readProvenance(git, root, change, work) };
}

async function readProvenance(git: Git, root: string, change: Change, work: Work): Promise<ReadProvenance> {
  work.progress("Looking for records of AI authorship");
  if (change.head === null) return readUncommitted(git, root, change, work);
  const commits = new Map(change.commits.map((commit) => [commit.sha, declareCommit(commit)]));
  const shas = new Set(commits.keys());
  const { records, problems } = mergeRecords([
    await readNotes(git, shas, work.signal),
    await readAgentdiff(git, change, work.signal),
    await readAgentTraces(git, change, { root, signal: work.signal }),
    await readEntire(git, change.commits, work.signal),
  ]);
  const shared = records.size > 0 ? null : agreeingEvidence([...commits.values()]);
  const facts = { origins: new Map(), shared, commits, records, uncommitted: null, pullRequest: null };
  // Where all commits agree, none need be told apart.
  if (shared !== null || commits.size === 0) return { hunks: attributeChange(change, facts), problems };
  const blamed = await blameChange(git, change, work);
  const hunks = attributeChange(change, { ...facts, origins: blamed.origins });
  return { hunks, problems: [...problems, ...blamed.problems] };
}

/** Work that is not committed has no commits to ask; only what agents' own logs on this machine tell is known. */
async function readUncommitted(git: Git, root: string, change: Change, work: Work): Promise<ReadProvenance> {
  const traces = await readUncommittedTraces(git, change, { root, signal: work.signal });
  const log = await readWorkingLog(git, change, { root, signal: work.signal });
  const facts = {
    origins: new Map(),
    shared: null,
    commits: new Map(),
    records: new Map(),
    pullRequest: null,
  };
  const uncommitted = [...log.records, ...traces.records];
  const hunks = attributeChange(change, { ...facts, uncommitted });
  return { hunks, problems: [...log.problems, ...traces.problems] };
}
