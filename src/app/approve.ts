import { composeReceipt, payloadType, receiptRef, type ReceiptStatement } from "../core/receipt/receipt.ts";
import { encodeEnvelope } from "../core/receipt/envelope.ts";
import type { GateVerdict } from "../core/gate/gate.ts";
import type { Clock, Hash, Repository } from "./ports.ts";
import type { ReviewSession } from "./reviewSession.ts";
import { headRevisionOf } from "./headRevision.ts";

/** What approving needs from outside. `encodeBase64` takes UTF-8 text. */
export interface ApprovePorts {
  readonly repository: Repository;
  readonly clock: Clock;
  readonly hash: Hash;
  readonly encodeBase64: (text: string) => string;
  readonly toolVersion: string;
}

/** Either the receipt that was recorded, or the gate's reasons for refusing. */
export type ApproveOutcome =
  | { readonly kind: "approved"; readonly receipt: ReceiptStatement; readonly commit: string }
  | { readonly kind: "refused"; readonly verdict: GateVerdict };

/** Asks the gate with the head as it is at this moment. */
export async function currentVerdict(session: ReviewSession, repository: Repository): Promise<GateVerdict> {
  const revision = headRevisionOf(session.review.change.source);
  return session.verdict(revision === null ? null : await repository.resolve(revision));
}

/** Approves the change if the gate allows it: records the receipt as a git note on the head, then in the session. */
export async function approveReview(session: ReviewSession, ports: ApprovePorts): Promise<ApproveOutcome> {
  const { repository, clock } = ports;
  await session.reload();
  const verdict = await currentVerdict(session, repository);
  const { change, queue, checklist } = session.review;
  if (!verdict.allowed || change.head === null) return { kind: "refused", verdict };
  const receipt = composeReceipt({
    change,
    head: change.head,
    tree: await repository.treeOf(change.head),
    reviewer: await repository.reviewer(),
    at: clock.now(),
    toolVersion: ports.toolVersion,
    queue,
    checklist,
    state: session.state,
    marks: session.marks.byHunk,
    words: session.words.byEdit,
  });
  const payload = JSON.stringify(receipt);
  await repository.appendNote(
    receiptRef,
    change.head,
    encodeEnvelope(payloadType, ports.encodeBase64(payload), []),
  );
  await session.approved(change.head, ports.hash(payload));
  return { kind: "approved", receipt, commit: change.head };
}
