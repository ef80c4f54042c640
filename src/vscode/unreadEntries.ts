import type { ReviewSession } from "../app/reviewSession.ts";
import type { QueueEntry } from "../core/risk/queue.ts";

/** The hunks of a review that are still to read, in the order of its queue. */
export function unreadEntries({ review, marks }: ReviewSession): readonly QueueEntry[] {
  return review.queue.filter(({ noise, key }) => noise === null && marks.byHunk.get(key) !== "marked");
}
