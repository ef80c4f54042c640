import type { Hunk } from "../change/change.ts";
import type { Approver } from "../policy/signOff.ts";
import type { ReceiptStatement } from "./receipt.ts";

/** A receipt that counts, and for whom. */
export interface CountingReceipt {
  readonly statement: ReceiptStatement;
  readonly approver: Approver;
}

/** Who read every edit of a hunk, and which of its edits nobody did. */
export interface HunkCoverage {
  readonly hunk: Hunk;
  readonly by: readonly Approver[];
  /** Edit ids. */
  readonly uncovered: readonly string[];
}

/**
 * Lays receipts on the hunks of a change by content: an edit is covered by whoever's receipt names its id under its path.
 * Rebases keep ids, a changed character makes another, so what changed after a receipt is covered by nobody.
 */
export function coverHunks(hunks: readonly Hunk[], receipts: readonly CountingReceipt[]): HunkCoverage[] {
  const read = receipts.map(({ statement, approver }) => ({
    approver,
    edits: new Set(
      statement.predicate.annotations.read.flatMap(({ path, edits }) =>
        edits.map((edit) => `${edit}:${path}`),
      ),
    ),
  }));
  return hunks.map((hunk) => {
    const keys = hunk.edits.map(({ id }) => `${id}:${hunk.path}`);
    return {
      hunk,
      by: distinctApprovers(
        read.filter(({ edits }) => keys.every((key) => edits.has(key))).map(({ approver }) => approver),
      ),
      uncovered: hunk.edits
        .map(({ id }) => id)
        .filter((_, index) => !read.some(({ edits }) => edits.has(keys[index] ?? ""))),
    };
  });
}

/** The people among approvers, each once however many receipts they gave. */
export function distinctApprovers(approvers: readonly Approver[]): Approver[] {
  const seen = new Set<string>();
  return approvers.filter(({ names }) => {
    const plain = names.map((name) => name.toLowerCase());
    const isKnown = plain.some((name) => seen.has(name));
    for (const name of plain) seen.add(name);
    return !isKnown;
  });
}
