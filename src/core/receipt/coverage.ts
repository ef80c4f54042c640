import type { Hunk } from "../change/change.ts";
import { isOneOf, type Approver, type Reader } from "../policy/signOff.ts";
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
  const read = receipts.map(({ statement, approver }) => ({ approver, edits: editsRead(statement) }));
  return hunks.map((hunk) => {
    const { path } = hunk;
    const whole = read.filter(({ edits }) => hunk.edits.every(({ id }) => edits.get(path)?.has(id)));
    if (whole.length > 0)
      return { hunk, by: distinctApprovers(whole.map(({ approver }) => approver)), uncovered: [] };
    const open = hunk.edits.filter(({ id }) => !read.some(({ edits }) => edits.get(path)?.has(id)));
    return { hunk, by: [], uncovered: open.map(({ id }) => id) };
  });
}

/** The ids of the edits that a receipt names, by path. */
function editsRead({ predicate }: ReceiptStatement): ReadonlyMap<string, ReadonlySet<string>> {
  const read = new Map<string, Set<string>>();
  for (const { path, edits } of predicate.annotations.read) {
    const known = read.get(path) ?? new Set();
    for (const edit of edits) known.add(edit);
    read.set(path, known);
  }
  return read;
}

/** Everyone whose receipts count, once each, and what they have read as it is now. */
export function readersOf(
  counting: readonly CountingReceipt[],
  coverage: readonly HunkCoverage[],
): readonly Reader[] {
  return distinctApprovers(counting.map(({ approver }) => approver)).map((approver): Reader => {
    const same = new Set(counting.map((one) => one.approver).filter((one) => isOneOf(one, approver.names)));
    const own = coverage.filter(({ by }) => by.some((one) => same.has(one)));
    const read = new Set(own.map(({ hunk }) => hunk));
    return { approver, hasRead: ({ hunk }) => read.has(hunk) };
  });
}

/** The people among approvers, each once however many receipts they gave. */
export function distinctApprovers(approvers: readonly Approver[]): Approver[] {
  if (approvers.length < 2) return [...approvers];
  const seen = new Set<string>();
  return approvers.filter(({ names }) => {
    const plain = names.map((name) => name.toLowerCase());
    const isKnown = plain.some((name) => seen.has(name));
    for (const name of plain) seen.add(name);
    return !isKnown;
  });
}
