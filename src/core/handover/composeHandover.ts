import type { Change } from "../change/change.ts";
import type { ChecklistItem } from "../checklist/checklistItem.ts";
import type { QueueEntry } from "../risk/queue.ts";
import type { ReviewComment } from "../session/comments.ts";
import { statusOf, type MarkKind, type SessionState } from "../session/sessionState.ts";
import { clip } from "../text/clip.ts";
import { oneLine } from "../text/oneLine.ts";
import { safeText } from "../text/safeText.ts";
import { handoverLimits, type HandedHunk, type HandedItem, type Handover } from "./handover.ts";

/** What a handover is made of. */
export interface HandoverFacts {
  readonly change: Change;
  readonly by: string;
  readonly repository: string | null;
  readonly branch: string | null;
  readonly queue: readonly QueueEntry[];
  readonly checklist: readonly ChecklistItem[];
  readonly state: SessionState;
  /** By hunk key. */
  readonly marks: ReadonlyMap<string, MarkKind>;
}

/** Makes what a person leaves to the next reader of a change: their own words only, not those handed to them. */
export function composeHandover(facts: HandoverFacts): Handover {
  const { change, queue, checklist, state, marks } = facts;
  return {
    type: "fresh-eyes-handover",
    version: 1,
    by: oneLine(facts.by, handoverLimits.name) || "Somebody",
    repository: facts.repository === null ? null : oneLine(facts.repository, handoverLimits.line),
    branch: facts.branch === null ? null : oneLine(facts.branch, handoverLimits.line),
    base: change.base,
    head: change.head,
    hunks: queue.map((entry) => handedHunk(entry, marks.get(entry.key) ?? null)),
    items: checklist.map((item) => handedItem(item, state)),
    comments: [...state.comments.values()].map(handedComment),
  };
}

function handedHunk({ hunk, noise, reasons }: QueueEntry, mark: MarkKind | null): HandedHunk {
  const state =
    mark === "marked" ? "read" : mark === "comeBack" ? "comeBack" : noise === null ? "unread" : "folded";
  return {
    path: hunk.path,
    line: hunk.head.start,
    state,
    reason: oneLine(noise ?? reasons[0] ?? "", handoverLimits.line),
    edits: hunk.edits.map(({ id }) => id),
  };
}

/** An answer that no longer holds is none: whoever reads on finds the question open. */
function handedItem(item: ChecklistItem, state: SessionState): HandedItem {
  const status = statusOf(state, item);
  const decided = status.kind === "decided" ? status.decision : null;
  return {
    id: item.id,
    title: oneLine(item.title, handoverLimits.line),
    ask: oneLine(item.ask, handoverLimits.line),
    path: item.path,
    decision: decided?.decision ?? null,
    why: words(decided?.why ?? ""),
    edits: item.edits,
  };
}

function handedComment({ id, place, item, text, isResolved }: ReviewComment): Handover["comments"][number] {
  return { id, place, item, text: words(text), isResolved };
}

function words(text: string): string {
  return clip(safeText(text), handoverLimits.text);
}
