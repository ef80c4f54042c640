import type { ProvenanceReader, ReadProvenance, Repository, Work } from "../../app/ports.ts";
import type { Change } from "../../core/change/change.ts";
import { agreeingEvidence } from "../../core/provenance/agreement.ts";
import { attributeChange } from "../../core/provenance/attribute.ts";
import { declareCommit } from "../../core/provenance/declareCommit.ts";
import { readdsText } from "../../core/provenance/readdsText.ts";
import { createGit, type Git } from "../git/git.ts";
import { blameChange } from "./blameChange.ts";
import { mergeRecords } from "./commitRecords.ts";
import { readNotes } from "./readNotes.ts";

/** Finds who wrote the lines of a change by what git has: its commits' words, records of authorship, and blame. */
export function createProvenanceReader({ root }: Pick<Repository, "root">): ProvenanceReader {
  const git = createGit(root);
  return { read: (change, work) => readProvenance(git, change, work) };
}

async function readProvenance(git: Git, change: Change, work: Work): Promise<ReadProvenance> {
  const commits = new Map(change.commits.map((commit) => [commit.sha, declareCommit(commit)]));
  work.progress("Looking for records of AI authorship");
  const shas = new Set(commits.keys());
  const { records, problems } = mergeRecords([await readNotes(git, shas, work.signal)]);
  const shared = records.size > 0 ? null : agreeingEvidence([...commits.values()]);
  const uncommitted = change.head === null ? [] : null;
  const facts = { origins: new Map(), shared, commits, records, uncommitted, pullRequest: null };
  // Uncommitted work has no commits to tell apart; where all commits agree, none need be: only text older than they are.
  const isOpen = shared === null ? () => true : shared.state === "declared" ? readdsText : () => false;
  const files = commits.size === 0 ? [] : change.files.filter(isOpen);
  if (files.length === 0) return { hunks: attributeChange(change, facts), problems };
  const blamed = await blameChange(git, { ...change, files }, work);
  const hunks = attributeChange(change, { ...facts, origins: blamed.origins });
  return { hunks, problems: [...problems, ...blamed.problems] };
}
