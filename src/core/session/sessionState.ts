import type { ChecklistItem } from "../checklist/checklistItem.ts";
import type { Handover } from "../handover/handover.ts";
import { foldComment, type ReviewComment } from "./comments.ts";
import type { AuthorWord, DecisionKind, EditRef, SessionEvent } from "./events.ts";

/** A person's answer to a checklist item and the edits it was given for. */
export interface Decision {
  readonly decision: DecisionKind;
  readonly why: string;
  readonly edits: readonly string[];
  readonly by: string;
  readonly at: string;
}

export type MarkKind = "marked" | "comeBack";

/** A person's word on who wrote an edit, and which person's: "Robin <robin@example.com>". */
export interface GivenWord {
  readonly word: AuthorWord;
  readonly by: string;
}

/** A question of a reviewer's own; without edits it is of the whole change. */
export interface OwnQuestion {
  readonly ask: string;
  readonly edits: readonly EditRef[];
  readonly by: string;
}

/** Everything people have said about a change so far. */
export interface SessionState {
  /** By `editKey`. */
  readonly marks: ReadonlyMap<string, MarkKind>;
  /** By `editKey`. */
  readonly words: ReadonlyMap<string, GivenWord>;
  /** By item id. */
  readonly decisions: ReadonlyMap<string, Decision>;
  /** By comment id, in the order they were written. */
  readonly comments: ReadonlyMap<string, ReviewComment>;
  /** What others handed over, by who did, the last of each: their words, which count for nothing here. */
  readonly handovers: ReadonlyMap<string, Handover>;
  /** By item id. */
  readonly questions: ReadonlyMap<string, OwnQuestion>;
  /** The head that was last approved and its receipt's digest. */
  readonly approval: { readonly head: string; readonly receipt: string; readonly at: string } | null;
  /** The last event a person can take back, or `null`. */
  readonly undoable: SessionEvent | null;
}

/** Folds the events of a log, oldest first, into what holds now. The same log always gives the same state. */
export function foldEvents(events: readonly SessionEvent[]): SessionState {
  const undone = new Set(events.flatMap((event) => (event.type === "undone" ? [event.event] : [])));
  const marks = new Map<string, MarkKind>();
  const words = new Map<string, GivenWord>();
  const decisions = new Map<string, Decision>();
  const comments = new Map<string, ReviewComment>();
  const handovers = new Map<string, Handover>();
  const questions = new Map<string, OwnQuestion>();
  let approval: SessionState["approval"] = null;
  let undoable: SessionEvent | null = null;
  for (const event of events) {
    if (undone.has(event.id)) continue;
    if (canUndo(event)) undoable = event;
    if (event.type === "marked" || event.type === "comeBack") {
      for (const edit of event.edits) marks.set(editKey(edit), event.type);
    } else if (event.type === "unmarked") {
      for (const edit of event.edits) marks.delete(editKey(edit));
    } else if (event.type === "attributed") {
      const { word, by } = event;
      for (const key of event.edits.map(editKey)) {
        if (word === null) words.delete(key);
        else words.set(key, { word, by });
      }
    } else if (event.type === "decided") {
      const { decision, why, edits, by, at } = event;
      decisions.set(event.item, { decision, why, edits, by, at });
    } else if (event.type === "reopened") {
      decisions.delete(event.item);
    } else if (event.type === "asked") {
      questions.set(ownItemId(event), { ask: event.ask, edits: event.edits, by: event.by });
    } else if (event.type === "reworded") {
      const question = questions.get(event.item);
      if (question === undefined || question.ask === event.ask) continue;
      questions.set(event.item, { ...question, ask: event.ask });
      // It was another question that was decided.
      decisions.delete(event.item);
    } else if (event.type === "withdrawn") {
      if (questions.delete(event.item)) decisions.delete(event.item);
    } else if (event.type === "approved") {
      approval = { head: event.head, receipt: event.receipt, at: event.at };
    } else if (event.type === "tookUp") {
      handovers.set(event.handover.by, event.handover);
    } else if (event.type === "forgotHandover") {
      handovers.delete(event.person);
    } else {
      foldComment(comments, event);
    }
  }
  return { marks, words, decisions, questions, comments, handovers, approval, undoable };
}

/** The id of the item that a question of one's own becomes. */
export function ownItemId(event: Pick<SessionEvent, "id">): string {
  return `${ownItemPrefix}${event.id}`;
}

/** What the ids of reviewers' own questions begin with. */
const ownItemPrefix = "own-";

/** Whether an item is a reviewer's own question. */
export function isOwnItem({ id }: Pick<ChecklistItem, "id">): boolean {
  return id.startsWith(ownItemPrefix);
}

/** Marks are kept by content and path, so that the same words in two files are two things to read. */
export function editKey(edit: EditRef): string {
  return `${edit.id}:${edit.path}`;
}

/** What became of an item's decision: none yet, still holding, or given for edits that have changed since. */
export type ItemStatus =
  | { readonly kind: "open" }
  | { readonly kind: "decided"; readonly decision: Decision }
  | { readonly kind: "reopened"; readonly previous: Decision };

/**
 * The id under which an item was decided: its own, or one that the same rule's question about some of the same edits had
 * before. A question about several files is named after the first, and that file may go, or another come before it.
 */
export function decidedAs({ decisions }: SessionState, { id, edits }: ChecklistItem): string {
  const [rule = "", path] = id.split("@", 2);
  if (decisions.has(id) || path === undefined) return id;
  const earlier = [...decisions].findLast(
    ([other, decision]) =>
      other.startsWith(`${rule}@`) && decision.edits.some((edit) => edits.includes(edit)),
  );
  return earlier?.[0] ?? id;
}

/** A decision holds while every edit the item is about is one it was given for. */
export function statusOf(state: SessionState, item: ChecklistItem): ItemStatus {
  const decision = state.decisions.get(decidedAs(state, item));
  if (decision === undefined) return { kind: "open" };
  const covered = new Set(decision.edits);
  return item.edits.every((edit) => covered.has(edit))
    ? { kind: "decided", decision }
    : { kind: "reopened", previous: decision };
}

/** Whether a status lets the review be approved: decided, and neither unsure nor a problem. */
export function isSettled(status: ItemStatus): boolean {
  return (
    status.kind === "decided" &&
    (status.decision.decision === "intended" || status.decision.decision === "noBehaviourChange")
  );
}

/** Whether an item still stands against approving: an answer that leaves it open, or none where one is required. */
export function isBlocking(state: SessionState, item: ChecklistItem): boolean {
  const status = statusOf(state, item);
  return status.kind === "decided" ? !isSettled(status) : item.required;
}

function canUndo(event: SessionEvent): boolean {
  return !["started", "undone", "approved"].includes(event.type);
}
