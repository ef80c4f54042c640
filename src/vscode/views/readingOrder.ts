import type { ReviewSession } from "../../app/reviewSession.ts";
import { leftFirst } from "../../core/handover/leftFirst.ts";
import { compareAuthors } from "../../core/provenance/authorOrder.ts";
import type { QueueEntry } from "../../core/risk/queue.ts";
import { config, type QueueOrder } from "../config.ts";

/** The order that the queue is in: what first readers left can come first only where somebody handed over. */
export function orderOf({ firstReaders }: ReviewSession): QueueOrder {
  const order = config.queueOrder();
  return order === "handover" && firstReaders.length === 0 ? "risk" : order;
}

/** The queue in the order the person chose to read in: by risk, file by file, by who wrote it, or by what was left. */
export function readingOrder(session: ReviewSession): readonly QueueEntry[] {
  const { review, firstReaders } = session;
  const order = orderOf(session);
  if (order === "handover")
    return [...leftFirst(review.queue, firstReaders, review.checklist).values()].flat();
  if (order === "author") {
    // Noise is read last in every order but the tree's, and within a group the riskiest comes first.
    return [...review.queue].sort(
      (left, right) =>
        Number(left.noise !== null) - Number(right.noise !== null) ||
        compareAuthors(left.provenance, right.provenance),
    );
  }
  if (order !== "tree") return review.queue;
  const files = new Map(review.change.files.map((file, index) => [file.path, index]));
  const position = (entry: QueueEntry): number => files.get(entry.file.path) ?? 0;
  return [...review.queue].sort(
    (left, right) => position(left) - position(right) || left.hunk.head.start - right.hunk.head.start,
  );
}
