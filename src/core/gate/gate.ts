import { filesInWords, type ChecklistItem } from "../checklist/checklistItem.ts";
import type { QueueEntry } from "../risk/queue.ts";
import type { MarkKind, SessionState } from "../session/sessionState.ts";
import { isBlocking, statusOf } from "../session/sessionState.ts";
import { mustBeRead } from "../policy/mustBeRead.ts";
import { policyIn, policyPath, type ReadPolicy } from "../policy/policy.ts";

/** Where a reason of the gate is dealt with. */
export type GateTarget =
  | { readonly kind: "hunk"; readonly key: string }
  | { readonly kind: "item"; readonly id: string }
  /** The revision under review is not the one that was read: reading it anew deals with it. */
  | { readonly kind: "head" }
  /** A place in the base's policy, 1-based. */
  | { readonly kind: "policy"; readonly line: number; readonly column: number }
  | { readonly kind: "change" };

/** One reason why the change may not be approved now, in words, and the place to go to. */
export interface GateReason {
  readonly text: string;
  readonly detail: string;
  readonly target: GateTarget;
}

/** The answer of the gate: approve is allowed exactly when there is no reason against it. */
export interface GateVerdict {
  readonly allowed: boolean;
  readonly reasons: readonly GateReason[];
}

/** All the gate looks at. `headNow` is what the reviewed revision names at this moment. */
export interface GateInput {
  readonly queue: readonly QueueEntry[];
  readonly checklist: readonly ChecklistItem[];
  readonly state: SessionState;
  /** By hunk key. */
  readonly marks: ReadonlyMap<string, MarkKind>;
  readonly head: string | null;
  readonly headNow: string | null;
  /** Of the base; a broken one blocks rather than being passed over. */
  readonly policy: ReadPolicy;
}

/**
 * Decides whether the change may be approved now. Every hunk that is not noise is marked, none is to come back to,
 * every item is decided and settled, the policy is understood, and the head is still the one that was read. Pure: the same input, the same answer.
 */
export function evaluateGate(input: GateInput): GateVerdict {
  const reasons = [
    ...headReasons(input),
    ...policyReasons(input),
    ...hunkReasons(input),
    ...itemReasons(input),
  ];
  return { allowed: reasons.length === 0, reasons };
}

function headReasons({ head, headNow, queue }: GateInput): GateReason[] {
  const target: GateTarget = { kind: "change" };
  if (head === null) {
    return [
      {
        text: "Nothing is committed yet",
        detail: "An approval names a commit. Commit, then review the branch: your marks carry over.",
        target,
      },
    ];
  }
  if (headNow !== head) {
    return [
      {
        text: "The branch has moved since it was read",
        detail: "Refresh the review: marks on unchanged hunks stay.",
        target: { kind: "head" },
      },
    ];
  }
  return queue.length === 0
    ? [{ text: "There is nothing to approve", detail: "The change has no hunks.", target }]
    : [];
}

function policyReasons({ policy }: GateInput): GateReason[] {
  if (policy.kind !== "broken") return [];
  return policy.problems.map(({ line, column, message }) => ({
    text: "The policy is broken",
    detail: `${policyPath}:${line}:${column} in the base: ${message}`,
    target: { kind: "policy", line, column } as const,
  }));
}

function hunkReasons({ queue, marks, policy }: GateInput): GateReason[] {
  return queue.flatMap((entry): GateReason[] => {
    const mark = marks.get(entry.key) ?? null;
    const target: GateTarget = { kind: "hunk", key: entry.key };
    const place = `${entry.file.path}:${entry.hunk.head.start}`;
    if (mark === "comeBack") return [{ text: "You wanted to come back to this", detail: place, target }];
    if (mark === null && mustBeRead(entry, policyIn(policy)))
      return [{ text: "Not reviewed yet", detail: place, target }];
    return [];
  });
}

function itemReasons({ checklist, state }: GateInput): GateReason[] {
  return checklist.flatMap((item): GateReason[] => {
    if (!isBlocking(state, item)) return [];
    const status = statusOf(state, item);
    const target: GateTarget = { kind: "item", id: item.id };
    const detail = item.path === "" ? item.title : `${item.title} · ${filesInWords(item)}`;
    if (status.kind === "open") return [{ text: "Not decided yet", detail, target }];
    if (status.kind === "reopened") return [{ text: "Its code changed after the decision", detail, target }];
    const { decision } = status.decision;
    if (decision === "unsure") return [{ text: "You were unsure", detail, target }];
    return [{ text: "You called this a problem", detail, target }];
  });
}
