import type { Handover } from "../handover/handover.ts";
import { parseHandoverValue } from "../handover/parseHandover.ts";
import { isCommentPlace, type CommentPlace } from "./commentPlace.ts";
import { isDecisionKind, type DecisionKind } from "./decisionKind.ts";

export type { DecisionKind } from "./decisionKind.ts";

/** An edit as a mark names it: by content, with the path it was read under. */
export interface EditRef {
  readonly id: string;
  readonly path: string;
}

/** What a person says of who wrote an edit. */
export type AuthorWord = "ai" | "notAi";

/** What every event carries: its own id, when (ISO 8601, UTC) and which person. Actors are people. */
interface EventHead {
  readonly v: 1;
  readonly id: string;
  readonly at: string;
  readonly by: string;
}

/** Something a person did in a review. Events are only ever appended. */
export type SessionEvent = EventHead &
  (
    | {
        readonly type: "started";
        readonly source: string;
        readonly base: string;
        readonly head: string | null;
      }
    | { readonly type: "marked" | "unmarked" | "comeBack"; readonly edits: readonly EditRef[] }
    /** `null` takes the word back. */
    | { readonly type: "attributed"; readonly edits: readonly EditRef[]; readonly word: AuthorWord | null }
    | {
        readonly type: "decided";
        readonly item: string;
        readonly decision: DecisionKind;
        readonly why: string;
        readonly edits: readonly string[];
      }
    | { readonly type: "reopened"; readonly item: string }
    /** `comment` is the comment's id; writing one again under its id writes it anew. */
    | {
        readonly type: "commented";
        readonly comment: string;
        readonly place: CommentPlace;
        readonly item: string | null;
        readonly text: string;
      }
    | { readonly type: "commentReworded"; readonly comment: string; readonly text: string }
    | { readonly type: "uncommented"; readonly comment: string }
    | { readonly type: "resolved"; readonly comment: string; readonly isResolved: boolean }
    /** What another person hands over is theirs: it is shown, and counts for nothing here. */
    | { readonly type: "tookUp"; readonly handover: Handover }
    /** `person` is the one who handed over. */
    | { readonly type: "forgotHandover"; readonly person: string }
    /** A question of the reviewer's own, of these edits or, where there are none, of the whole change. */
    | { readonly type: "asked"; readonly ask: string; readonly edits: readonly EditRef[] }
    | { readonly type: "reworded"; readonly item: string; readonly ask: string }
    | { readonly type: "withdrawn"; readonly item: string }
    | { readonly type: "undone"; readonly event: string }
    | { readonly type: "approved"; readonly head: string; readonly receipt: string }
  );

/** An event without what the session itself adds. */
export type EventBody = SessionEvent extends infer E
  ? E extends SessionEvent
    ? Omit<E, keyof EventHead>
    : never
  : never;

const fields: Readonly<
  Record<SessionEvent["type"], readonly (readonly [name: string, type: "string" | "edits" | "ids"])[]>
> = {
  started: [
    ["source", "string"],
    ["base", "string"],
  ],
  marked: [["edits", "edits"]],
  unmarked: [["edits", "edits"]],
  comeBack: [["edits", "edits"]],
  attributed: [["edits", "edits"]],
  decided: [
    ["item", "string"],
    ["decision", "string"],
    ["why", "string"],
    ["edits", "ids"],
  ],
  reopened: [["item", "string"]],
  commented: [
    ["comment", "string"],
    ["text", "string"],
  ],
  commentReworded: [
    ["comment", "string"],
    ["text", "string"],
  ],
  uncommented: [["comment", "string"]],
  resolved: [["comment", "string"]],
  tookUp: [],
  forgotHandover: [["person", "string"]],
  asked: [
    ["ask", "string"],
    ["edits", "edits"],
  ],
  reworded: [
    ["item", "string"],
    ["ask", "string"],
  ],
  withdrawn: [["item", "string"]],
  undone: [["event", "string"]],
  approved: [
    ["head", "string"],
    ["receipt", "string"],
  ],
};

/** Reads one line of a log; `null` for what is not an event of ours, which the caller reports and leaves where it is. */
export function parseEvent(line: string): SessionEvent | null {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch {
    return null;
  }
  return isEvent(value) ? value : null;
}

/** Writes an event as the one line that `parseEvent` reads. */
export function formatEvent(event: SessionEvent): string {
  return JSON.stringify(event);
}

function isEvent(value: unknown): value is SessionEvent {
  if (!isRecord(value) || value.v !== 1) return false;
  if (!["id", "at", "by", "type"].every((name) => typeof value[name] === "string")) return false;
  const type = value.type as string;
  if (!Object.hasOwn(fields, type)) return false;
  if (type === "decided" && !isDecisionKind(value.decision)) return false;
  if (type === "attributed" && !isWord(value.word)) return false;
  if (type === "commented" && !(isCommentPlace(value.place) && isTextOrNull(value.item))) return false;
  if (type === "resolved" && typeof value.isResolved !== "boolean") return false;
  if (type === "tookUp" && typeof parseHandoverValue(value.handover) === "string") return false;
  return fields[type as SessionEvent["type"]].every(([name, kind]) => hasType(value[name], kind));
}

function hasType(value: unknown, type: "string" | "edits" | "ids"): boolean {
  if (type === "string") return typeof value === "string";
  if (!Array.isArray(value)) return false;
  if (type === "ids") return value.every((id) => typeof id === "string");
  return value.every(
    (edit) => isRecord(edit) && typeof edit.id === "string" && typeof edit.path === "string",
  );
}

function isTextOrNull(value: unknown): value is string | null {
  return typeof value === "string" || value === null;
}

function isWord(value: unknown): value is AuthorWord | null {
  return value === "ai" || value === "notAi" || value === null;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
