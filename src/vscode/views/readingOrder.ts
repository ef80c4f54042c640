import type { Review } from "../../app/review.ts";
import type { QueueEntry } from "../../core/risk/queue.ts";
import { config } from "../config.ts";

/** The queue in the order the person chose to read in: by risk, or file by file as in the tree. */
export function readingOrder(review: Review): readonly QueueEntry[] {
  if (config.queueOrder() === "risk") return review.queue;
  const files = new Map(review.change.files.map((file, index) => [file.path, index]));
  const position = (entry: QueueEntry): number => files.get(entry.file.path) ?? 0;
  return [...review.queue].sort(
    (left, right) => position(left) - position(right) || left.hunk.head.start - right.hunk.head.start,
  );
}
