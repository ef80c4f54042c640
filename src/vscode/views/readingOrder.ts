import type { Review } from "../../app/review.ts";
import { compareAuthors } from "../../core/provenance/authorOrder.ts";
import type { QueueEntry } from "../../core/risk/queue.ts";
import { config } from "../config.ts";

/** The queue in the order the person chose to read in: by risk, file by file as in the tree, or by who wrote it. */
export function readingOrder(review: Review): readonly QueueEntry[] {
  const order = config.queueOrder();
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
