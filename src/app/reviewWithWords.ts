import { hunkKey, hunksOf } from "../core/change/change.ts";
import { withReviewerWord } from "../core/provenance/reviewerWord.ts";
import { buildQueue } from "../core/risk/queue.ts";
import type { GivenWord } from "../core/session/sessionState.ts";
import type { Review } from "./review.ts";

/**
 * A review with what its reviewers said of who wrote the change, and the queue as it follows from that; nothing else of
 * it changes. `words` is by `editKey`, for the edits of the change as it is now.
 */
export function reviewWithWords(review: Review, words: ReadonlyMap<string, GivenWord>): Review {
  if (words.size === 0) return review;
  const entries = new Map(review.queue.map((entry) => [entry.key, entry]));
  // The queue breaks ties by tree order, so it is built from the hunks as the change has them.
  const inputs = hunksOf(review.change).flatMap((hunk) => {
    const entry = entries.get(hunkKey(hunk));
    return entry === undefined
      ? []
      : [{ ...entry, provenance: withReviewerWord(hunk, entry.provenance, words) }];
  });
  return { ...review, queue: buildQueue(inputs) };
}
