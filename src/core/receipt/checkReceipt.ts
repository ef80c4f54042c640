import { mayOverride } from "../policy/mayOverride.ts";
import type { Policy } from "../policy/policy.ts";
import { isOneOf, type Approver } from "../policy/signOff.ts";
import { payloadType, type ReceiptStatement } from "./receipt.ts";
import type { SignatureVerdict } from "./signature.ts";

/** What a receipt is held against: the change as it is now. */
export interface ReceiptContext {
  readonly base: string;
  readonly head: string;
  /** The branch under review where it has a name. */
  readonly branch: string | null;
  readonly signatures: "required" | "optional";
  readonly override: Policy["override"];
  readonly people: Policy["people"];
}

/** What has to be found out about a receipt outside of it. */
export interface ReceiptFindings {
  /** `null` for an unsigned receipt. */
  readonly signature: SignatureVerdict | null;
  /** Whether the receipt's base is the change's base or one of its ancestors. */
  readonly isBaseKnown: boolean;
}

/** Whether a receipt counts for the change, and for whom; every reason follows "it is refused: ". */
export type ReceiptVerdict =
  | { readonly kind: "accepted"; readonly approver: Approver; readonly isSigned: boolean }
  | { readonly kind: "refused"; readonly why: string };

/** Whether a receipt is about the change under review at all: its very head, or its branch before or after a rebase. */
export function isAbout(statement: ReceiptStatement, { head, branch }: ReceiptContext): boolean {
  const { subject, predicate } = statement;
  if (subject[0].digest.gitCommit === head) return true;
  return branch !== null && predicate.annotations.source === branch;
}

/** Judges a receipt that is about the change. What it covers is another question. */
export function checkReceipt(
  statement: ReceiptStatement,
  context: ReceiptContext,
  found: ReceiptFindings,
): ReceiptVerdict {
  const why = statementFlaw(statement) ?? bindingFlaw(statement, context, found);
  if (why !== null) return refuse(why);
  const { signature } = found;
  const address = addressOf(statement);
  if (signature === null) {
    if (context.signatures === "required") return refuse("it has no signature, and the policy wants one");
    return accept(statement, context, { approver: { names: [address] }, isSigned: false });
  }
  if (signature.kind === "invalid") return refuse(signature.why);
  const approver = { names: signature.names };
  if (!isOneOf(approver, [address])) {
    return refuse(`it names ${address} as the reviewer and is signed by ${signature.names.join(", ")}`);
  }
  return accept(statement, context, { approver, isSigned: true });
}

/** What a receipt says stood against it counts only for those who may override. */
function accept(
  { predicate }: ReceiptStatement,
  context: ReceiptContext,
  by: { readonly approver: Approver; readonly isSigned: boolean },
): ReceiptVerdict {
  if (predicate.annotations.override !== null && !mayOverride(by.approver, context)) {
    return refuse("it overrides what stood against it, and the policy does not let its reviewer");
  }
  return { kind: "accepted", ...by };
}

/** The payload type that the signature must be over. */
export function isReceiptType(type: string): boolean {
  return type === payloadType;
}

/** The reviewer's address, as the receipt names it. */
export function addressOf({ predicate }: ReceiptStatement): string {
  return predicate.reviewers[0].uri.replace(/^mailto:/, "");
}

/** What is wrong with the statement in itself. */
function statementFlaw(statement: ReceiptStatement): string | null {
  const { subject, predicate } = statement;
  const { annotations, reviewers, reviewTime } = predicate;
  const address = addressOf(statement);
  if (!reviewers[0].uri.startsWith("mailto:") || !/^[\x21-\x7e]+@[\x21-\x7e]+$/.test(address)) {
    return "the reviewer's address has characters that no address here may have, or is none";
  }
  if (
    !isObjectId(subject[0].digest.gitCommit) ||
    !isObjectId(annotations.base) ||
    !isObjectId(annotations.tree)
  ) {
    return "it names no commits";
  }
  if (!/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?Z$/.test(reviewTime)) return "its time is not a time";
  if (annotations.override !== null) return null;
  const open = annotations.decisions.find(
    ({ decision }) => decision !== "intended" && decision !== "noBehaviourChange",
  );
  return open === undefined ? null : `it says itself that a question is left open: ${open.title}`;
}

function bindingFlaw(
  statement: ReceiptStatement,
  context: ReceiptContext,
  found: ReceiptFindings,
): string | null {
  if (!isAbout(statement, context)) return "it is about another change";
  if (!found.isBaseKnown) return "it was given against another base, or in another repository";
  return null;
}

function isObjectId(text: string): boolean {
  return /^([0-9a-f]{40}|[0-9a-f]{64})$/.test(text);
}

function refuse(why: string): ReceiptVerdict {
  return { kind: "refused", why };
}
