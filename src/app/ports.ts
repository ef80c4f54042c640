import type {
  Change,
  ChangeSource,
  FileChange,
  Problem,
  RangeEnds,
  RangeSource,
} from "../core/change/change.ts";
import type { CommitDetails } from "../core/change/commitText.ts";
import type { CodeMark } from "../core/provenance/codeMarks.ts";
import type { OwnSignatures } from "../core/provenance/ownSignatures.ts";
import type { WordPlace } from "../core/interfaces/wordPlace.ts";
import type { AnalysisInput, AnalysisOptions, AnalysisResult, PackCheck } from "../core/rules/analysis.ts";
import type { PackFile } from "../core/rules/packFile.ts";
import type { ReadPolicy } from "../core/policy/policy.ts";
import type { HunkProvenance } from "../core/provenance/provenance.ts";
import type { EnvelopeSignature } from "../core/receipt/envelope.ts";
import type { SignatureVerdict, TrustedKeys } from "../core/receipt/signature.ts";
import type { PullRequestFacts } from "../core/provenance/pullRequest.ts";

/** Tells how far a long piece of work is, in words a person can read. */
export type Progress = (message: string) => void;

/** What long work is given: a way to be cancelled and a way to say how far it is. */
export interface Work {
  readonly signal: AbortSignal;
  readonly progress: Progress;
}

/** All that is needed of a change to read what its base says. */
export type BaseOf = Pick<Change, "base">;

/** The text of a file on both sides; `null` where it does not exist there or is not text. */
export interface FileTexts {
  readonly base: string | null;
  readonly head: string | null;
}

/** A repository on this machine, as far as reviews need it. Everything rejects with a `UserError` a person can act on. */
export interface Repository {
  /** Absolute path of the working tree's root. */
  readonly root: string;
  /** A stable name for this repository on this machine, the same in all its worktrees. */
  readonly id: string;
  /** The commits that the two names of a range stand for now, and where they part. */
  readEnds(source: RangeSource): Promise<RangeEnds>;
  /** Reads a change whole; of a range whose ends are known, between those. */
  readChange(source: ChangeSource, work: Work, ends?: RangeEnds): Promise<Change>;
  /**
   * The texts of many files of the change, by path. Only files of kind `text` have any; one that is too large, not in
   * this clone, or changed on disk since the change was read is `null` and has a problem.
   */
  readTexts(change: Change, files: readonly FileChange[], work: Work): Promise<ReadTexts>;
  /** A commit and the files it changed, by its sha; `null` where this clone has no such commit. */
  readCommit(sha: string): Promise<CommitDetails | null>;
  /** The sha a revision names now, or `null` where it names none. */
  resolve(revision: string): Promise<string | null>;
  /** Branches, remote branches and tags, the most recent first, to choose from. */
  listRevisions(): Promise<readonly RevisionChoice[]>;
  /** The name of the branch checked out, or `null`. */
  currentBranch(): Promise<string | null>;
  /** The branch changes of this repository are usually made against, or `null` when none stands out. */
  defaultBase(): Promise<string | null>;
  /** Who the person at this machine is, by git's configuration. */
  reviewer(): Promise<{ readonly name: string; readonly email: string }>;
  /** Paths that the base marks `linguist-generated`. */
  generatedPaths(change: Change): Promise<ReadonlySet<string>>;
  /** A file of the base revision, or `null`. */
  readBaseFile(change: BaseOf, path: string): Promise<string | null>;
  /** What the base's policy asks for. */
  readPolicy(change: BaseOf): Promise<ReadPolicy>;
  /** The paths of all files of the base, and the texts of those that are wanted, as far as they are not too large. */
  readBaseTree(change: Change, isWanted: (path: string) => boolean, work: Work): Promise<BaseTree>;
  /** Where whole words stand in the files of the base that end so. */
  findWords(
    change: Change,
    wanted: { readonly words: readonly string[]; readonly endings: readonly string[] },
    work: Work,
  ): Promise<FoundWords>;
  /** The text files below a folder of the base revision, by their paths in the repository. */
  readBaseFolder(change: Change, folder: string): Promise<BaseFiles>;
  /** The tree of a commit. */
  treeOf(commit: string): Promise<string>;
  /** Appends lines to the note of a commit under a notes ref, keeping what is there. */
  appendNote(ref: string, commit: string, line: string): Promise<void>;
  readNote(ref: string, commit: string): Promise<string | null>;
  /** Every note under a notes ref, by the commit it is on. */
  listNotes(ref: string): Promise<readonly { readonly commit: string; readonly text: string }[]>;
  /**
   * Joins the notes of a ref with those of a remote, the branch's own when `null`, in this clone and on a push also there;
   * resolves to the remote's name. Contacts the remote, so it is done only when a person asks.
   */
  exchangeNotes(
    exchange: {
      readonly ref: string;
      readonly remote: string | null;
      readonly direction: "fetch" | "push";
    },
    work: Work,
  ): Promise<string>;
  /** The branch a revision names, without its remote; `null` for a sha, a tag or a detached head. */
  branchOf(revision: string): Promise<string | null>;
  /** Whether a commit is another or one of its ancestors; one that is not in this clone is none. */
  isAncestor(ancestor: string, commit: string): Promise<boolean>;
  /** Where the remote `origin` is, as an address without a user or a password, or `null` where there is none or it is on this machine. */
  originUri(): Promise<string | null>;
}

/** Signs with the key a person has set up for git. */
export interface ReceiptSigner {
  sign(message: Uint8Array): Promise<SigningOutcome>;
}

/** A signature, or why there is none and how to set one up, in words for the person. */
export type SigningOutcome =
  | { readonly kind: "signed"; readonly signature: EnvelopeSignature }
  | { readonly kind: "unavailable"; readonly why: string; readonly remedy: string };

/** Checks signatures against the keys that are trusted. */
export interface SignatureVerifier {
  verify(message: Uint8Array, signature: EnvelopeSignature, trusted: TrustedKeys): Promise<SignatureVerdict>;
}

export interface BaseFiles {
  readonly files: readonly { readonly path: string; readonly text: string }[];
  readonly problems: readonly Problem[];
}

/** The files of the base revision. */
export interface BaseTree {
  readonly paths: readonly string[];
  /** Of the files that were wanted; `null` where one was too large, is not in this clone, or there were too many. */
  readonly texts: ReadonlyMap<string, string | null>;
}

/** Where words were found; nothing is told where there are too many places to look at. */
export interface FoundWords {
  readonly places: readonly WordPlace[];
  readonly isCutShort: boolean;
}

export interface ReadTexts {
  readonly texts: ReadonlyMap<string, FileTexts>;
  readonly problems: readonly Problem[];
}

export interface RevisionChoice {
  readonly name: string;
  readonly kind: "branch" | "remoteBranch" | "tag";
  readonly sha: string;
  readonly subject: string;
}

/** Finds who wrote the added lines of a change, per hunk id and path. */
export interface ProvenanceReader {
  /** `own` is what people added to the signs of an AI that are built in. */
  read(change: Change, work: Work, own?: OwnEvidence): Promise<ReadProvenance>;
}

/** Evidence by people's own definitions. */
export interface OwnEvidence {
  readonly signatures: OwnSignatures;
  /** What the head's code says of its lines, by path and 1-based line. */
  readonly marks: ReadonlyMap<string, ReadonlyMap<number, CodeMark>>;
}

/** Finds the pull request that a change belongs to, as far as it can be known; `null` where nothing is. */
export interface PullRequestReader {
  find(change: Change, work: Work): Promise<PullRequestFacts | null>;
}

export interface ReadProvenance {
  /** By `hunkKey(hunk)`. */
  readonly hunks: ReadonlyMap<string, HunkProvenance>;
  readonly problems: readonly Problem[];
}

/** Records of authorship that a remote has and this clone lacks: the refs that hold them. */
export interface FoundRecords {
  readonly remote: string;
  readonly refs: readonly string[];
}

/**
 * Records of authorship on the remote of the branch checked out. Each call contacts the remote, as the person and without
 * asking them anything; both reject with a `UserError` where that fails.
 */
export interface RemoteRecords {
  /** Looks for records of a change that this clone lacks or is behind on; `null` where there is no remote. */
  find(change: Change, work: Work): Promise<FoundRecords | null>;
  /** Brings them to refs of their own, beside the person's. */
  fetch(found: FoundRecords, work: Work): Promise<void>;
}

/** Small things to remember on this machine, by name. */
export interface Memory {
  get(name: string): string | null;
  set(name: string, value: string): Promise<void>;
}

export type { AnalysisInput, AnalysisOptions, AnalysisResult, PackCheck } from "../core/rules/analysis.ts";

/** Parses files and runs the rules, away from the thread that asks. */
export interface Analyzer {
  /** Looks at changed files; one result per input, in order. A file that fails or takes too long has a problem. */
  analyze(
    files: readonly AnalysisInput[],
    work: Work,
    options?: AnalysisOptions,
  ): Promise<readonly AnalysisResult[]>;
  /** Looks at whole files as they are, as if every line were new. */
  scan(
    files: readonly { readonly path: string; readonly text: string }[],
    work: Work,
    options?: AnalysisOptions,
  ): Promise<readonly AnalysisResult[]>;
  /** Whether rule packs can be used beside the built-in ones. */
  checkPacks(packs: readonly PackFile[], work: Work): Promise<PackCheck>;
  dispose(): Promise<void>;
}

/** An append-only log of text lines that survives crashes; one per name. */
export interface EventLog {
  /** Resolves when the line is on disk. */
  append(name: string, line: string): Promise<void>;
  /** All whole lines; a torn last line is left out and reported. */
  read(name: string): Promise<{ readonly lines: readonly string[]; readonly torn: boolean }>;
  /** Calls back when another window appended to the log; returns how to stop. */
  watch(name: string, onChange: () => void): () => void;
}

/** The present moment; a port so that the core needs no clock. */
export interface Clock {
  /** ISO 8601, UTC. */
  now(): string;
}

export type { Hash } from "../core/text/hash.ts";
