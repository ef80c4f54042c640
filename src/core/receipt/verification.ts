import { authorsOf, type Change, type Hunk } from "../change/change.ts";
import type { NoiseKind } from "../noise/noise.ts";
import type { OwnerRule } from "../policy/codeOwners.ts";
import { mustBeRead } from "../policy/mustBeRead.ts";
import { policyIn, type ReadPolicy } from "../policy/policy.ts";
import { signOffStatuses, type Approver, type SignOffStatus } from "../policy/signOff.ts";
import type { SurveyedHunk } from "../risk/surveyedHunk.ts";
import { count } from "../text/count.ts";
import type { ReceiptVerdict } from "./checkReceipt.ts";
import { readersOf, type CountingReceipt, type HunkCoverage } from "./coverage.ts";
import type { ReceiptStatement } from "./receipt.ts";

/** A receipt that is about the change, with what became of it. */
export interface JudgedReceipt {
  readonly statement: ReceiptStatement;
  readonly verdict: ReceiptVerdict;
}

/** A hunk and who read it. */
export interface VerifiedHunk {
  readonly hunk: Hunk;
  readonly noise: NoiseKind | null;
  readonly by: readonly Approver[];
  /** Edit ids that nobody's receipt names; empty where nobody has to read it. */
  readonly uncovered: readonly string[];
}

/** Whether receipts cover a change and meet its policy, and every reason if not. */
export interface Verification {
  readonly satisfied: boolean;
  readonly reasons: readonly string[];
  readonly policy: ReadPolicy;
  readonly hunks: readonly VerifiedHunk[];
  readonly signOffs: readonly SignOffStatus[];
  readonly receipts: readonly JudgedReceipt[];
  /** Notes of the change that are no receipts, and why. */
  readonly damaged: readonly string[];
}

/** All a verification is made of. */
export interface VerificationFacts {
  readonly change: Change;
  readonly policy: ReadPolicy;
  readonly hunks: readonly SurveyedHunk[];
  /** Of every hunk of the change, by the receipts that count. */
  readonly coverage: readonly HunkCoverage[];
  readonly languages: ReadonlyMap<string, string | null>;
  readonly owners: readonly OwnerRule[];
  readonly receipts: readonly JudgedReceipt[];
  readonly damaged: readonly string[];
  /** Whether there are keys to check signatures with. */
  readonly hasKeys: boolean;
}

/** The receipts that count, with whom they count for. */
export function countingReceipts(receipts: readonly JudgedReceipt[]): CountingReceipt[] {
  return receipts.flatMap(({ statement, verdict }) =>
    verdict.kind === "accepted" ? [{ statement, approver: verdict.approver }] : [],
  );
}

/** Weighs the receipts of a change: every hunk read by somebody, every demand for people met, the policy understood. */
export function judgeChange(facts: VerificationFacts): Verification {
  const { change, policy: read, coverage, receipts } = facts;
  const policy = policyIn(read);
  const counting = countingReceipts(receipts);
  const entries = new Map(facts.hunks.map((entry) => [entry.hunk, entry]));
  const isOverridden = counting.some(({ statement }) => statement.predicate.annotations.override !== null);
  const hunks = coverage.map(({ hunk, by, uncovered }): VerifiedHunk => {
    const entry = entries.get(hunk);
    const isNeeded = (entry === undefined || mustBeRead(entry, policy)) && !isOverridden;
    return { hunk, noise: entry?.noise ?? null, by, uncovered: isNeeded ? uncovered : [] };
  });
  const signOffs = signOffStatuses(
    policy,
    { ...facts, authors: authorsOf(change) },
    readersOf(counting, coverage),
  );
  const reasons = [
    ...policyReasons(read),
    ...(counting.length === 0 ? [noReceiptWords(facts)] : []),
    ...coverageReasons(hunks),
    ...signOffs.filter(({ missing }) => missing > 0).map(missingWords),
  ];
  return {
    satisfied: reasons.length === 0,
    reasons,
    policy: read,
    hunks,
    signOffs,
    receipts,
    damaged: facts.damaged,
  };
}

/** "two seniors on payments: 1 of 2, missing 1 of ada@…, lin@…" in words. */
function missingWords({ signOff, allowed, by, outdated, missing }: SignOffStatus): string {
  const who = allowed.length === 0 ? "any reviewer" : allowed.join(", ");
  const notAuthor = signOff.notAuthor ? " who did not author the change" : "";
  const have = by.length === 0 ? "none has signed" : `${by.map(nameOf).join(", ")} signed`;
  const before = outdated.length === 0 ? "" : `; ${outdated.map(nameOf).join(", ")} signed before it changed`;
  return `Sign-off “${signOff.name}” needs ${missing} more of: ${who}${notAuthor}; ${have}${before}`;
}

/** The name an approver is shown by. */
export function nameOf({ names }: Approver): string {
  return names[0] ?? "somebody";
}

function policyReasons(read: ReadPolicy): string[] {
  if (read.kind !== "broken") return [];
  return read.problems.map(
    ({ line, column, message }) => `The policy is broken at line ${line}, column ${column}: ${message}`,
  );
}

function noReceiptWords({ receipts, hasKeys }: VerificationFacts): string {
  if (receipts.length > 0) return "No receipt of this change counts";
  return hasKeys
    ? "No receipt of this change was found under refs/notes/fresh-eyes"
    : "No receipt of this change was found, and the base names no keys to check one with (.fresh-eyes/allowed_signers)";
}

function coverageReasons(hunks: readonly VerifiedHunk[]): string[] {
  const uncovered = hunks.filter((one) => one.uncovered.length > 0);
  if (uncovered.length === 0) return [];
  const files = new Set(uncovered.map(({ hunk }) => hunk.path)).size;
  return [`${count(uncovered.length, "hunk")} in ${count(files, "file")} nobody has read as it is now`];
}
