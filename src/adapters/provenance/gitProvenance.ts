import type {
  OwnEvidence,
  ProvenanceReader,
  PullRequestReader,
  ReadProvenance,
  Repository,
  Work,
} from "../../app/ports.ts";
import type { Change, Problem } from "../../core/change/change.ts";
import { agreeingEvidence } from "../../core/provenance/agreement.ts";
import { attributeChange, type AttributionFacts } from "../../core/provenance/attribute.ts";
import { declareCommit } from "../../core/provenance/declareCommit.ts";
import { noOwnSignatures } from "../../core/provenance/ownSignatures.ts";
import { declarePullRequest, type PullRequestFacts } from "../../core/provenance/pullRequest.ts";
import { createGit, type Git } from "../git/git.ts";
import { blameChange } from "./blameChange.ts";
import { createBranchReader } from "./branchReader.ts";
import { mergeRecords } from "./commitRecords.ts";
import { readNotes } from "./readNotes.ts";

const nothingOwn: OwnEvidence = { signatures: noOwnSignatures, marks: new Map() };

/**
 * Finds who wrote the lines of a change by what git has: its commits' words, records of authorship, and blame. Of the
 * pull request git knows the branch only; a forge may know more.
 */
export function createProvenanceReader(
  { root }: Pick<Repository, "root">,
  pullRequests: PullRequestReader = createBranchReader({ root }),
): ProvenanceReader {
  const git = createGit(root);
  return {
    read: async (change, work, own = nothingOwn) => {
      const { found, problems } = await findPullRequest(pullRequests, change, work);
      const pullRequest = found === null ? null : declarePullRequest(found, own.signatures);
      const read = await readProvenance(git, change, work, { ...own, pullRequest });
      return { ...read, problems: [...problems, ...read.problems] };
    },
  };
}

/** What cannot be read of a pull request is no reason to know nothing of its commits. */
async function findPullRequest(
  pullRequests: PullRequestReader,
  change: Change,
  work: Work,
): Promise<{ readonly found: PullRequestFacts | null; readonly problems: readonly Problem[] }> {
  try {
    return { found: await pullRequests.find(change, work), problems: [] };
  } catch (error) {
    work.signal.throwIfAborted();
    const why = error instanceof Error ? error.message : String(error);
    return { found: null, problems: [{ path: "", message: `The pull request could not be read: ${why}` }] };
  }
}

async function readProvenance(
  git: Git,
  change: Change,
  work: Work,
  { signatures, marks, pullRequest }: OwnEvidence & Pick<AttributionFacts, "pullRequest">,
): Promise<ReadProvenance> {
  const commits = new Map(change.commits.map((commit) => [commit.sha, declareCommit(commit, signatures)]));
  work.progress("Looking for records of AI authorship");
  const shas = new Set(commits.keys());
  const { records, problems } = mergeRecords([await readNotes(git, shas, work.signal)]);
  const shared = records.size > 0 ? null : agreeingEvidence([...commits.values()]);
  const uncommitted = change.head === null ? [] : null;
  const facts = { origins: new Map(), shared, commits, records, uncommitted, pullRequest, marks };
  // Uncommitted work has no commits to tell apart; where all commits agree, none need be.
  if (shared !== null || commits.size === 0) return { hunks: attributeChange(change, facts), problems };
  const blamed = await blameChange(git, change, work);
  const hunks = attributeChange(change, { ...facts, origins: blamed.origins });
  return { hunks, problems: [...problems, ...blamed.problems] };
}
