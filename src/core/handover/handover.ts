import type { CommentPlace } from "../session/commentPlace.ts";
import type { DecisionKind } from "../session/decisionKind.ts";

/** What the files of handovers end in. */
export const handoverFileEnding = ".fresh-eyes-handover.json";

/** What became of a hunk in the hands of the one who hands over. */
export type HandedState = "read" | "unread" | "comeBack" | "folded";

/** A hunk as it is handed over, by the ids of its edits. */
export interface HandedHunk {
  readonly path: string;
  /** Its first line in the head, 1-based. */
  readonly line: number;
  readonly state: HandedState;
  /** The strongest reason to read it, or what kind of noise it is; "" without one. */
  readonly reason: string;
  readonly edits: readonly string[];
}

/** A question of the checklist as it is handed over; `decision` is `null` while it is open. */
export interface HandedItem {
  readonly id: string;
  readonly title: string;
  readonly ask: string;
  /** The file it is about, or "" for the whole change. */
  readonly path: string;
  readonly decision: DecisionKind | null;
  readonly why: string;
  readonly edits: readonly string[];
}

/** A review comment as it is handed over. */
export interface HandedComment {
  readonly id: string;
  readonly place: CommentPlace;
  readonly item: string | null;
  readonly text: string;
  readonly isResolved: boolean;
}

/**
 * What a person leaves to the next one: their words on a change, not evidence of anything. It has no times, no pace, and
 * never counts as the next person's marks, decisions or approval.
 */
export interface Handover {
  readonly type: "fresh-eyes-handover";
  readonly version: 1;
  /** "Ann <ann@example.com>" */
  readonly by: string;
  /** Where the repository is, as an address, or `null` where that is not known. */
  readonly repository: string | null;
  readonly branch: string | null;
  readonly base: string;
  /** `null` for work that is not committed. */
  readonly head: string | null;
  /** In reading order. */
  readonly hunks: readonly HandedHunk[];
  /** The most severe first. */
  readonly items: readonly HandedItem[];
  readonly comments: readonly HandedComment[];
}

/** How much a handover may hold; lengths in UTF-16 units. */
export const handoverLimits = {
  file: 8 * 1024 * 1024,
  hunks: 20_000,
  edits: 100_000,
  items: 2_000,
  comments: 2_000,
  /** Of a comment and of a reason given. */
  text: 20_000,
  /** Of a title, a question, a reason to read. */
  line: 1_000,
  name: 300,
} as const;

/** "Ann", of "Ann <ann@example.com>". */
export function firstReaderName({ by }: { readonly by: string }): string {
  const bracket = by.lastIndexOf(" <");
  return bracket > 0 ? by.slice(0, bracket) : by;
}
