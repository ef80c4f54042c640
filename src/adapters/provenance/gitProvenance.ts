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
import { readdsText } from "../../core/provenance/readdsText.ts";
import { createGit, type Git } from "../git/git.ts";
import { blameChange } from "./blameChange.ts";
import { listRecordRefs } from "./listRecordRefs.ts";
import { createBranchReader } from "./branchReader.ts";
import { mergeRecords, type CommitRecords } from "./commitRecords.ts";
import { readAgentdiff } from "./readAgentdiff.ts";
import { readAgentTraces, readUncommittedTraces } from "./readAgentTraces.ts";
import { readEntire } from "./readEntire.ts";
import { readNotes } from "./readNotes.ts";
import { readWorkingLog } from "./readWorkingLog.ts";

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
      const [{ found, problems }, stored] = await Promise.all([
        findPullRequest(pullRequests, change, work),
        readStores({ git, root }, change, work),
      ]);
      const pullRequest = found === null ? null : declarePullRequest(found, own.signatures);
      const read = await readProvenance({ git, root }, change, work, { ...own, pullRequest, stored });
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

/** Where to ask: git, and the working tree's root for what agents leave there. */
interface Place {
  readonly git: Git;
  readonly root: string;
}

/** What the stores of records that git holds say of a change's commits. */
async function readStores({ git, root }: Place, change: Change, work: Work): Promise<CommitRecords> {
  const { head, commits } = change;
  if (head === null) return mergeRecords([]);
  work.progress("Looking for records of AI authorship");
  const refs = commits.length === 0 ? [] : await listRecordRefs(git, work.signal);
  // Those who look for objects at the same time share a git process.
  const stores = await Promise.all([
    readNotes(git, refs, new Set(commits.map(({ sha }) => sha)), work.signal),
    readAgentdiff(git, refs, change, work.signal),
    readAgentTraces(git, change, { root, signal: work.signal }),
    readEntire(git, commits, work.signal),
  ]);
  return mergeRecords(stores);
}

async function readProvenance(
  { git, root }: Place,
  change: Change,
  work: Work,
  told: OwnEvidence & Pick<AttributionFacts, "pullRequest"> & { readonly stored: CommitRecords },
): Promise<ReadProvenance> {
  const { signatures, marks, pullRequest, stored } = told;
  if (change.head === null) return readUncommitted({ git, root }, change, work, told);
  const { records, problems } = stored;
  const commits = new Map(change.commits.map((commit) => [commit.sha, declareCommit(commit, signatures)]));
  const shared = records.size > 0 ? null : agreeingEvidence([...commits.values()]);
  const facts = { origins: new Map(), shared, commits, records, uncommitted: null, pullRequest, marks };
  // Where all commits agree, none need be told apart: only text that is older than they are.
  const isOpen = shared === null ? () => true : shared.state === "declared" ? readdsText : () => false;
  const files = commits.size === 0 ? [] : change.files.filter(isOpen);
  if (files.length === 0) return { hunks: attributeChange(change, facts), problems };
  const blamed = await blameChange(git, { ...change, files }, work);
  const hunks = attributeChange(change, { ...facts, origins: blamed.origins });
  return { hunks, problems: [...problems, ...blamed.problems] };
}

/** Work that is not committed has no commits to ask; only what agents' own logs on this machine tell is known. */
async function readUncommitted(
  { git, root }: Place,
  change: Change,
  work: Work,
  { marks, pullRequest }: Pick<OwnEvidence, "marks"> & Pick<AttributionFacts, "pullRequest">,
): Promise<ReadProvenance> {
  const traces = await readUncommittedTraces(git, change, { root, signal: work.signal });
  const log = await readWorkingLog(git, change, { root, signal: work.signal });
  const facts = {
    origins: new Map(),
    shared: null,
    commits: new Map(),
    records: new Map(),
    pullRequest,
    marks,
  };
  const uncommitted = [...log.records, ...traces.records];
  const hunks = attributeChange(change, { ...facts, uncommitted });
  return { hunks, problems: [...log.problems, ...traces.problems] };
}
