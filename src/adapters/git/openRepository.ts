import type { Repository } from "../../app/ports.ts";
import type { RangeSource } from "../../core/change/change.ts";
import { policyPath } from "../../core/policy/policy.ts";
import { parsePolicy } from "../policy/parsePolicy.ts";
import { sha256 } from "../sha256.ts";
import { readGeneratedPaths } from "./generatedPaths.ts";
import { exchangeNotes } from "./exchangeNotes.ts";
import { findWords } from "./findWords.ts";
import { createGit } from "./git.ts";
import { readCommitDetails } from "./readCommitDetails.ts";
import { readOriginUri } from "./readOriginUri.ts";
import { readReviewer } from "./readReviewer.ts";
import { locateRepository } from "./locateRepository.ts";
import { appendNote, listNotes, readNote } from "./notes.ts";
import { createBaseFileReader } from "./readBaseFiles.ts";
import { readBaseFolder } from "./readBaseFolder.ts";
import { readBaseTree } from "./readBaseTree.ts";
import { readChange } from "./readChange.ts";
import { readTexts } from "./readTexts.ts";
import {
  branchOf,
  currentBranch,
  defaultBase,
  isAncestor,
  listRevisions,
  readEnds,
  resolveRevision,
} from "./revisions.ts";

/**
 * Opens the git repository a folder is in. Whoever opens it for a range has its ends at once, as they were at this moment.
 * Rejects with a `UserError` where there is no repository or git cannot be used.
 */
export async function openRepository(folder: string, range: RangeSource | null = null): Promise<Repository> {
  const { ends, ...place } = await locateRepository(folder, range);
  const git = createGit(place.root);
  const readBaseFile = createBaseFileReader(git);
  return {
    root: place.root,
    id: sha256(place.commonDir),
    readEnds: async (source) => (source === range ? ends : null) ?? readEnds(git, source),
    readChange: (source, work, ends) => readChange(git, place, { source, ends }, work),
    readTexts: (change, files, { signal }) => readTexts(git, change, files, { root: place.root, signal }),
    readCommit: (sha) => readCommitDetails(git, sha),
    resolve: (revision) => resolveRevision(git, revision),
    listRevisions: () => listRevisions(git),
    currentBranch: () => currentBranch(git),
    defaultBase: () => defaultBase(git),
    reviewer: () => readReviewer(git),
    generatedPaths: (change) => readGeneratedPaths(git, change),
    readBaseFile,
    readPolicy: async (change) => {
      const text = await readBaseFile(change, policyPath);
      return text === null ? { kind: "none" } : parsePolicy(text);
    },
    readBaseFolder: (change, folder) => readBaseFolder(git, change, folder),
    readBaseTree: (change, isWanted, { signal }) => readBaseTree(git, change, isWanted, { signal }),
    findWords: (change, wanted, { signal }) => findWords(git, change, wanted, signal),
    treeOf: (commit) => git.text(["rev-parse", "--verify", `${commit}^{tree}`]),
    appendNote: (ref, commit, line) => appendNote(git, ref, commit, line),
    readNote: (ref, commit) => readNote(git, ref, commit),
    listNotes: (ref) => listNotes(git, place, ref),
    exchangeNotes: (exchange, work) => exchangeNotes(git, place.root, exchange, work.signal),
    branchOf: (revision) => branchOf(git, revision),
    isAncestor: (ancestor, commit) => isAncestor(git, ancestor, commit),
    originUri: () => readOriginUri(git),
  };
}
