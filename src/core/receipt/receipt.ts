import type { Change } from "../change/change.ts";
import type { ChecklistItem } from "../checklist/checklistItem.ts";
import type { QueueEntry } from "../risk/queue.ts";
import {
  editKey,
  statusOf,
  type GivenWord,
  type MarkKind,
  type SessionState,
} from "../session/sessionState.ts";

/** The notes ref that receipts are kept under. */
export const receiptRef = "refs/notes/fresh-eyes";

/** in-toto's payload type for DSSE envelopes. Source: in-toto Attestation Framework, spec v1, envelope. */
export const payloadType = "application/vnd.in-toto+json";

/** The predicate type of code reviews. Source: in-toto attestation, predicate "VCS Code Reviews" 0.1.0. */
export const predicateType = "https://in-toto.io/attestation/human-review/vcs/v0.1";

/** What a receipt is made of, beside the review itself. `tree` is the head commit's; `at` is ISO 8601, UTC. */
export interface ReceiptFacts {
  readonly change: Change;
  readonly head: string;
  readonly tree: string;
  readonly reviewer: { readonly name: string; readonly email: string };
  readonly at: string;
  readonly toolVersion: string;
  readonly branch: string | null;
  readonly policy: string | null;
  readonly override: ReceiptAnnotations["override"];
  readonly queue: readonly QueueEntry[];
  readonly checklist: readonly ChecklistItem[];
  readonly state: SessionState;
  readonly marks: ReadonlyMap<string, MarkKind>;
  /** By `editKey`. */
  readonly words: ReadonlyMap<string, GivenWord>;
}

/** One decision as the receipt tells it. */
export interface ReceiptDecision {
  readonly item: string;
  readonly title: string;
  readonly decision: string;
  readonly why: string;
  readonly edits: readonly string[];
}

/** What Fresh Eyes adds to the predicate. It names edits by id and path; no times per hunk, no pace, no dwell. */
export interface ReceiptAnnotations {
  readonly tool: { readonly name: "fresh-eyes"; readonly version: string };
  readonly base: string;
  readonly tree: string;
  /** The branch that was reviewed, so that the receipt still speaks of it after a rebase; `null` where it had no name. */
  readonly source: string | null;
  /** The SHA-256 of the policy that was in force; `null` where there was none. */
  readonly policy: string | null;
  /** Why the reviewer approved although something stood against it; `null` for an ordinary approval. */
  readonly override: { readonly reason: string; readonly against: readonly string[] } | null;
  readonly read: readonly { readonly path: string; readonly edits: readonly string[] }[];
  readonly folded: readonly {
    readonly path: string;
    readonly noise: string;
    readonly edits: readonly string[];
  }[];
  readonly decisions: readonly ReceiptDecision[];
  /** What the reviewer said of who wrote edits: "ai" or "notAi". It is theirs, not a record's. */
  readonly attributed: readonly {
    readonly path: string;
    readonly edits: readonly string[];
    readonly word: string;
  }[];
  /** Whether the reviewer also authored or committed some of the change. */
  readonly reviewerIsAuthor: boolean;
}

/** An in-toto Statement v1 about a human review. */
export interface ReceiptStatement {
  readonly _type: "https://in-toto.io/Statement/v1";
  readonly subject: readonly [{ readonly name: string; readonly digest: { readonly gitCommit: string } }];
  readonly predicateType: typeof predicateType;
  readonly predicate: {
    readonly reviewers: readonly [{ readonly name: string; readonly uri: string }];
    readonly reviewTime: string;
    readonly annotations: ReceiptAnnotations;
  };
}

/** Makes the record of a finished review. */
export function composeReceipt(facts: ReceiptFacts): ReceiptStatement {
  const { change, head, reviewer } = facts;
  return {
    _type: "https://in-toto.io/Statement/v1",
    subject: [{ name: "commit", digest: { gitCommit: head } }],
    predicateType,
    predicate: {
      reviewers: [{ name: reviewer.name, uri: `mailto:${reviewer.email}` }],
      reviewTime: facts.at,
      annotations: {
        tool: { name: "fresh-eyes", version: facts.toolVersion },
        base: change.base,
        tree: facts.tree,
        source: facts.branch,
        policy: facts.policy,
        override: facts.override,
        read: facts.queue
          .filter((entry) => facts.marks.get(entry.key) === "marked")
          .map((entry) => ({ path: entry.file.path, edits: entry.hunk.edits.map((edit) => edit.id) })),
        folded: facts.queue.flatMap((entry) =>
          entry.noise !== null && !facts.marks.has(entry.key)
            ? [{ path: entry.file.path, noise: entry.noise, edits: entry.hunk.edits.map((edit) => edit.id) }]
            : [],
        ),
        decisions: facts.checklist.flatMap((item) => decisionOf(item, facts.state)),
        attributed: facts.queue.flatMap((entry) => attributedOf(entry, facts.words)),
        reviewerIsAuthor: change.commits.some((commit) =>
          [commit.author.email, commit.committer.email].some(
            (email) => email.toLowerCase() === reviewer.email.toLowerCase(),
          ),
        ),
      },
    },
  };
}

function attributedOf(
  { file, hunk }: QueueEntry,
  words: ReceiptFacts["words"],
): ReceiptAnnotations["attributed"] {
  return (["ai", "notAi"] as const).flatMap((word) => {
    const edits = hunk.edits
      .filter(({ id }) => words.get(editKey({ id, path: hunk.path }))?.word === word)
      .map(({ id }) => id);
    return edits.length === 0 ? [] : [{ path: file.path, edits, word }];
  });
}

function decisionOf(item: ChecklistItem, state: SessionState): ReceiptDecision[] {
  const status = statusOf(state, item);
  if (status.kind !== "decided") return [];
  const { decision, why } = status.decision;
  return [{ item: item.id, title: item.title, decision, why, edits: item.edits }];
}
