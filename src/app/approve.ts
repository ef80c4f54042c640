import { mayOverride } from "../core/policy/mayOverride.ts";
import { policyIn } from "../core/policy/policy.ts";
import {
  composeReceipt,
  payloadType,
  receiptRef,
  type ReceiptAnnotations,
  type ReceiptStatement,
} from "../core/receipt/receipt.ts";
import { encodeEnvelope, preAuthEncoding, type EnvelopeSignature } from "../core/receipt/envelope.ts";
import type { GateReason, GateVerdict } from "../core/gate/gate.ts";
import type { Clock, Hash, ReceiptSigner, Repository } from "./ports.ts";
import type { ReviewSession } from "./reviewSession.ts";
import { headNow } from "./headRevision.ts";

/** What approving needs from outside. `encodeBase64` takes bytes. */
export interface ApprovePorts {
  readonly repository: Repository;
  readonly signer: ReceiptSigner;
  readonly clock: Clock;
  readonly hash: Hash;
  readonly encodeBase64: (bytes: Uint8Array) => string;
  readonly toolVersion: string;
}

/** How a person approves: with a signature if they can, or without one because they said so. */
export interface ApproveChoice {
  readonly signing: "sign" | "leaveUnsigned";
  /** Why they approve although something stands against it; it counts only where the policy lets them. */
  readonly override?: string;
}

/** The receipt that was recorded, the gate's reasons for refusing, or why no signature could be made. */
export type ApproveOutcome =
  | {
      readonly kind: "approved";
      readonly receipt: ReceiptStatement;
      readonly commit: string;
      readonly isSigned: boolean;
    }
  | { readonly kind: "refused"; readonly verdict: GateVerdict }
  | { readonly kind: "unsignable"; readonly why: string; readonly remedy: string };

/** Asks the gate with the head as it is at this moment. */
export async function currentVerdict(session: ReviewSession, repository: Repository): Promise<GateVerdict> {
  return session.verdict(await headNow(session.review.change, repository));
}

/**
 * Whether the person may approve although the gate refuses: the base's policy lets them, and what stands against it is
 * unread or undecided. No policy lets anybody approve a head that they have not seen, or under a policy nobody can read.
 */
export async function canOverride(
  session: ReviewSession,
  { allowed, reasons }: GateVerdict,
  repository: Repository,
): Promise<boolean> {
  const isReadingOrDeciding = ({ target }: GateReason): boolean =>
    target.kind === "hunk" || target.kind === "item";
  if (allowed || !reasons.every(isReadingOrDeciding)) return false;
  const { email } = await repository.reviewer();
  return mayOverride({ names: [email] }, policyIn(session.review.policy));
}

/** Approves the change if the gate allows it, or the policy lets the person override it: records the receipt as a git note on the head, then in the session. */
export async function approveReview(
  session: ReviewSession,
  choice: ApproveChoice,
  ports: ApprovePorts,
): Promise<ApproveOutcome> {
  const { repository, hash } = ports;
  await session.reload();
  const verdict = await currentVerdict(session, repository);
  const { head } = session.review.change;
  const isOverridden = choice.override !== undefined && (await canOverride(session, verdict, repository));
  if (head === null || !(verdict.allowed || isOverridden)) return { kind: "refused", verdict };
  const override = isOverridden ? overrideOf(choice.override, verdict) : null;
  const receipt = await makeReceipt(session, { head, override }, ports);
  const text = JSON.stringify(receipt);
  const payload = new TextEncoder().encode(text);
  const signatures: EnvelopeSignature[] = [];
  if (choice.signing === "sign") {
    const signed = await ports.signer.sign(preAuthEncoding(payloadType, payload));
    if (signed.kind === "unavailable") return { ...signed, kind: "unsignable" };
    signatures.push(signed.signature);
    // Signing may have waited for a passphrase or a touch: the branch may have moved meanwhile.
    const now = await currentVerdict(session, repository);
    const isStillOverridden = isOverridden && (await canOverride(session, now, repository));
    if (!now.allowed && !isStillOverridden) return { kind: "refused", verdict: now };
  }
  const line = encodeEnvelope(payloadType, ports.encodeBase64(payload), signatures);
  await repository.appendNote(receiptRef, head, line);
  await session.approved(head, hash(text));
  return { kind: "approved", receipt, commit: head, isSigned: signatures.length > 0 };
}

function overrideOf(reason: string, { reasons }: GateVerdict): ReceiptAnnotations["override"] {
  return {
    reason,
    against: reasons.map(({ text, detail }) => (detail === "" ? text : `${text}: ${detail}`)),
  };
}

async function makeReceipt(
  session: ReviewSession,
  { head, override }: { readonly head: string; readonly override: ReceiptAnnotations["override"] },
  { repository, clock, hash, toolVersion }: ApprovePorts,
): Promise<ReceiptStatement> {
  const { change, queue, checklist, policy } = session.review;
  const { source } = change;
  return composeReceipt({
    change,
    head,
    tree: await repository.treeOf(head),
    reviewer: await repository.reviewer(),
    at: clock.now(),
    toolVersion,
    branch: source.kind === "range" ? await repository.branchOf(source.head) : null,
    policy: policy.kind === "policy" ? hash(policy.text) : null,
    override,
    queue,
    checklist,
    state: session.state,
    marks: session.marks.byHunk,
    words: session.words.byEdit,
  });
}
