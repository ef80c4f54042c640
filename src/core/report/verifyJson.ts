import type { Change } from "../change/change.ts";
import { addressOf } from "../receipt/checkReceipt.ts";
import { nameOf, type JudgedReceipt, type Verification, type VerifiedHunk } from "../receipt/verification.ts";
import type { SignOffStatus } from "../policy/signOff.ts";

/** The public JSON of `fresh-eyes verify`, version 1 (schema: verify.schema.json beside this file). Lines are 1-based. */
export function verifyJson(change: Pick<Change, "base" | "head">, verification: Verification): object {
  const { satisfied, reasons, policy, hunks, signOffs, receipts, damaged } = verification;
  return {
    version: 1,
    satisfied,
    reasons,
    change: { base: change.base, head: change.head },
    policy: { state: policy.kind === "policy" ? "read" : policy.kind },
    hunks: hunks.map(hunkJson),
    signOffs: signOffs.map(signOffJson),
    receipts: receipts.map(receiptJson),
    damaged,
  };
}

function hunkJson({ hunk, noise, by, uncovered }: VerifiedHunk): object {
  const { start, lines } = hunk.head;
  return { id: hunk.id, path: hunk.path, start, lines, noise, by: by.map(nameOf), uncovered };
}

function signOffJson({ signOff, hunks, allowed, by, missing }: SignOffStatus): object {
  const { name, count, notAuthor, isSettled = false } = signOff;
  const ids = hunks.map(({ hunk }) => hunk.id);
  return { name, count, notAuthor, missing, allowed, by: by.map(nameOf), hunks: ids, settled: isSettled };
}

function receiptJson({ statement, verdict }: JudgedReceipt): object {
  const { predicate, subject } = statement;
  return {
    reviewer: { name: predicate.reviewers[0].name, address: addressOf(statement) },
    at: predicate.reviewTime,
    commit: subject[0].digest.gitCommit,
    override: predicate.annotations.override?.reason ?? null,
    counts: verdict.kind === "accepted",
    signed: verdict.kind === "accepted" && verdict.isSigned,
    why: verdict.kind === "refused" ? verdict.why : null,
  };
}
