import { composeReceipt, payloadType, receiptRef, type ReceiptStatement } from "../core/receipt/receipt.ts";
import { encodeEnvelope, preAuthEncoding, type EnvelopeSignature } from "../core/receipt/envelope.ts";
import type { GateVerdict } from "../core/gate/gate.ts";
import type { Clock, Hash, ReceiptSigner, Repository } from "./ports.ts";
import type { ReviewSession } from "./reviewSession.ts";
import { headRevisionOf } from "./headRevision.ts";

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
  const revision = headRevisionOf(session.review.change.source);
  return session.verdict(revision === null ? null : await repository.resolve(revision));
}

/** Approves the change if the gate allows it: records the receipt as a git note on the head, then in the session. */
export async function approveReview(
  session: ReviewSession,
  choice: ApproveChoice,
  ports: ApprovePorts,
): Promise<ApproveOutcome> {
  const { repository, hash } = ports;
  await session.reload();
  const verdict = await currentVerdict(session, repository);
  const { head } = session.review.change;
  if (!verdict.allowed || head === null) return { kind: "refused", verdict };
  const receipt = await makeReceipt(session, head, ports);
  const text = JSON.stringify(receipt);
  const payload = new TextEncoder().encode(text);
  const signatures: EnvelopeSignature[] = [];
  if (choice.signing === "sign") {
    const signed = await ports.signer.sign(preAuthEncoding(payloadType, payload));
    if (signed.kind === "unavailable") return { ...signed, kind: "unsignable" };
    signatures.push(signed.signature);
    // Signing may have waited for a passphrase or a touch: the branch may have moved meanwhile.
    const now = await currentVerdict(session, repository);
    if (!now.allowed) return { kind: "refused", verdict: now };
  }
  const line = encodeEnvelope(payloadType, ports.encodeBase64(payload), signatures);
  await repository.appendNote(receiptRef, head, line);
  await session.approved(head, hash(text));
  return { kind: "approved", receipt, commit: head, isSigned: signatures.length > 0 };
}

async function makeReceipt(
  session: ReviewSession,
  head: string,
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
    override: null,
    queue,
    checklist,
    state: session.state,
    marks: session.marks.byHunk,
    words: session.words.byEdit,
  });
}
