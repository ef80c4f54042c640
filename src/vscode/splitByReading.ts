import type { ReviewSession } from "../app/reviewSession.ts";
import type { QueueEntry } from "../core/risk/queue.ts";

/** The hunks of a review that want reading, those that are read and those that are not, in the order of its queue. */
export function splitByReading({ review, marks }: ReviewSession): {
  readonly read: readonly QueueEntry[];
  readonly unread: readonly QueueEntry[];
} {
  const toRead = review.queue.filter(({ noise }) => noise === null);
  const isRead = ({ key }: QueueEntry): boolean => marks.byHunk.get(key) === "marked";
  return { read: toRead.filter(isRead), unread: toRead.filter((entry) => !isRead(entry)) };
}
